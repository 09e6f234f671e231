"""A report by its address: the same bytes as from the shell, one at a time, refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.types import ASGIApp

from elections.__main__ import main
from elections.reports import turn
from tests.conftest import COUNTRY
from tests.web.asking import ask
from web import reports

OWN = "/report/own.html?parts=votes.turnout"


def test_an_address_gives_what_the_shell_gives(app: ASGIApp, tmp_path: Path) -> None:
    out = tmp_path / "own.html"
    words = ["--report", "own", "--sections", "votes.shares", "--choice", "base=ballots_cast"]
    assert main(["report", "--data", str(COUNTRY), "--out", str(out), *words]) == 0
    found = ask(app, "/report/own.html?parts=votes.shares&base=ballots_cast&lang=en")
    assert (found.status, found.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert found.body == out.read_bytes()
    name = "report-own-2026-11-22.html"
    assert found.headers["content-disposition"] == f'inline; filename="{name}"'


def test_sections_are_found_under_their_former_names(app: ASGIApp, tmp_path: Path) -> None:
    before = "votes.story,measures.triangle,rules.law,election.bonus,votes.first_party"
    now = "votes.first_party,measures.nagayama,rules.rules_timeline,election.votes_to_seats"
    asked, choices = "/report/own.html?parts={}&compare=all&lang=en", ["--choice", "compare=all"]
    expected = ask(app, asked.format(now))
    assert expected.status == 200
    assert ask(app, asked.format(before)).body == expected.body
    out = tmp_path / "own.html"
    words = ["report", "--data", str(COUNTRY), "--out", str(out), "--report", "own"]
    assert main([*words, "--sections", before, *choices]) == 0
    assert out.read_bytes() == expected.body


@pytest.mark.parametrize(
    ("target", "status", "why"),
    [
        ("/report/novel.pdf", 400, "no report 'novel'"),
        ("/report/story.doc", 404, "no report .doc"),
        ("/report/story.pdf?paper=a5", 400, "no paper 'a5'"),
        ("/report/story.pdf?by=successor", 400, "no choice 'by'"),
        ("/report/own.pdf?parts=votes.<b>", 400, "no section"),
        ("/report/story", 404, "there is nothing at this address"),
    ],
)
def test_what_there_is_not_is_refused(app: ASGIApp, target: str, status: int, why: str) -> None:
    found = ask(app, target)
    assert (found.status, found.headers["content-type"]) == (status, "text/plain; charset=utf-8")
    assert found.text.startswith(why)


def test_while_another_is_made_who_asks_is_told(app: ASGIApp) -> None:
    with turn():
        found = ask(app, OWN)
    assert (found.status, found.headers["cache-control"]) == (503, "no-store")
    assert found.text == "another report is being made; ask again in a minute\n"
    assert ask(app, OWN).status == 200
    # What was made once is sent without a turn.
    with turn():
        assert ask(app, OWN).status == 200


@pytest.mark.parametrize(("missing", "status"), [(ModuleNotFoundError, 501), (ImportError, None)])
def test_only_what_is_not_installed_is_said_to_be_missing(
    missing: type[ImportError], status: int | None, app: ASGIApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anything else that cannot be read is a fault, and stands in the log."""

    def fail(*_: object, **__: object) -> bytes:
        raise missing("no writer")

    monkeypatch.setattr(reports, "report_file", fail)
    asked = "/report/own.html?parts=votes.turnout&paper=letter"
    if status:
        assert ask(app, asked).status == status
    else:
        with pytest.raises(ImportError, match="no writer"):
            ask(app, asked)
