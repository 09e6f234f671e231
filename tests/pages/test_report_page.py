"""The page of reports: what was chosen is made, as the shell makes it, or it says why not."""

from __future__ import annotations

import errno
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path

import pytest
import streamlit as st
from streamlit.runtime.scriptrunner import StopException
from streamlit.testing.v1 import AppTest

from elections.__main__ import main
from elections.reports import BusyError
from elections.text import Words
from tests.conftest import COUNTRY
from tests.pages.visits import text, verbatim, visit
from ui import report
from ui.markdown import escape

OWN = {"report": "own", "parts": "votes.shares,votes.turnout", "base": "ballots_cast"}


def made(at: AppTest) -> tuple[str, bytes]:
    """Return the kind of file that the session holds, and the file."""
    _, _, ending, body = at.session_state[report._MADE]
    return ending, body


def downloads(at: AppTest) -> list[str]:
    return [element.proto.label for element in at.get("download_button")]


@pytest.mark.parametrize(
    "address", [OWN, {"report": "election", "elections": "1990", "colours": "dark"}]
)
def test_the_command_on_the_page_makes_the_same_bytes(
    address: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ELECTIONS_DATA", str(COUNTRY))
    at = visit("report", address)
    assert downloads(at) == []
    at.button("make-html").click().run()
    assert (at.exception.values, at.error.values) == ([], [])
    ending, body = made(at)
    assert ending == "html"
    assert downloads(at) == [f"Download report-{address['report']}-2026-11-22.html"]
    (command,) = verbatim(at)
    python, module, name, *words = shlex.split(command)
    assert (python, module, name, words[0]) == ("python", "-m", "elections", "report")
    monkeypatch.chdir(tmp_path)
    words[words.index("--out") + 1] = "page.html"
    assert main(words) == 0
    assert (tmp_path / "page.html").read_bytes() == body


def test_another_choice_takes_the_file_away(folder: Path) -> None:
    at = visit("report", OWN)
    at.button("make-zip").click().run()
    assert len(downloads(at)) == 1
    at.get("button_group")[1].set_value("letter").run()
    assert downloads(at) == []


def test_who_waits_too_long_for_first_pages_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, words: Words
) -> None:
    monkeypatch.setattr(report, "PATIENCE", 0.1)
    with report._previews:
        at = visit("report")
    assert at.exception.values == []
    assert words.say("report-busy") in text(at)
    assert not any("<img" in element.proto.body for element in at.get("html"))


def test_who_chooses_anew_while_waiting_keeps_no_turn(
    monkeypatch: pytest.MonkeyPatch, words: Words
) -> None:
    """Streamlit ends a run wherever it says something, so also where it stops to say so."""

    @contextmanager
    def ended(_: str) -> Iterator[None]:
        report._previews.release()
        yield
        raise StopException

    monkeypatch.setattr(st, "spinner", ended)
    report._previews.acquire()
    with pytest.raises(StopException), report._turn(words):
        raise AssertionError("nobody waits any more for what is made here")
    assert not report._previews.locked()


def test_a_report_of_nothing_is_not_offered(folder: Path) -> None:
    at = visit("report", {"report": "own"})
    assert [line.value for line in at.info] == ["Choose sections to see a report of them."]
    assert not [button for button in at.button if (button.key or "").startswith("make-")]


def test_sections_that_there_are_not_are_overlooked(folder: Path) -> None:
    at = visit("report", {"report": "own", "parts": "votes.turnout,votes.weather"})
    assert at.multiselect("several-parts").value == ["votes.turnout"]
    assert at.exception.values == []


def test_sections_are_chosen_under_their_former_names(folder: Path) -> None:
    parts = "votes.story,measures.triangle,rules.law,election.bonus"
    at = visit("report", {"report": "own", "parts": parts})
    assert at.multiselect("several-parts").value == [
        "votes.first_party",
        "measures.nagayama",
        "rules.rules_timeline",
        "election.votes_to_seats",
    ]


@pytest.mark.parametrize(
    ("failure", "kind", "said"),
    [
        (
            BusyError("busy"),
            "warning",
            "Another report is still being made. Ask again in a minute.",
        ),
        (
            RuntimeError("an own fault"),
            "error",
            "The report was not made: the reason stands in the log of the server.",
        ),
        (
            OSError(errno.ENOSPC, "an own fault"),
            "error",
            "The report was not made: there was no room on the disk.",
        ),
        (
            MemoryError("an own fault"),
            "error",
            "The report was not made: there was not enough memory.",
        ),
    ],
)
def test_one_that_fails_says_why_and_leaves_nothing(
    failure: Exception,
    kind: str,
    said: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object, **__: object) -> bytes:
        raise failure

    monkeypatch.setattr(report, "report_file", fail)
    at = visit("report", OWN)
    at.button("make-html").click().run()
    assert [line.value for line in at.get(kind)] == [escape(said)]
    assert (at.exception.values, downloads(at)) == ([], [])
    assert report._MADE not in at.session_state
    assert ("an own fault" in caplog.text) == (kind == "error")


def test_what_is_not_installed_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = property(attrgetter("installed_as"))
    monkeypatch.setattr("elections.reports.files.Kind.missing", nothing)
    at = visit("report", OWN)
    assert at.exception.values == []
    assert "pip install python-pptx" in text(at)
    disabled = {button.key: button.disabled for button in at.button if button.key}
    assert {key for key, is_so in disabled.items() if is_so} == {"make-pdf", "make-pptx"}
