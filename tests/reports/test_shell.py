"""Reports from a shell: the same bytes as from the page, a status and a sentence where it fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from elections import __main__ as shell
from elections.__main__ import main
from tests.conftest import COUNTRY

Output = pytest.CaptureFixture[str]
OWN = ["--report", "own", "--sections", "votes.shares"]


def report(*words: str) -> int:
    return main(["report", "--data", str(COUNTRY), *words])


def test_the_ending_of_a_file_says_its_kind(
    tmp_path: Path, capsys: Output, make: Callable[..., bytes]
) -> None:
    out = tmp_path / "story.html"
    assert report("--out", str(out)) == 0
    assert out.read_bytes() == make("country", "story", "html")
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == (f"{out} is written\n", "")


def test_a_folder_holds_each_kind_that_was_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "new" / "reports"
    assert report("--out", str(out), "--format", "html,zip", *OWN) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "report-own-2026-11-22.html",
        "report-own-2026-11-22.zip",
    ]


def test_elections_and_choices_are_those_asked_for(tmp_path: Path) -> None:
    one, other = tmp_path / "one.html", tmp_path / "other.html"
    election = ["--report", "election", "--elections"]
    assert report("--out", str(one), *election, "1990,1998") == 0
    text = one.read_text("utf-8")
    assert "Election to the Assembly: 1990 and 1998" in text
    assert report("--out", str(one), *OWN) == 0
    assert report("--out", str(other), *OWN, "--choice", "base=ballots_cast") == 0
    assert one.read_bytes() != other.read_bytes()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--out", "x.doc"], "no report .doc: expected one of pdf, pptx, html, zip"),
        (["--out", "x"], "name a file whose ending says its kind, or a folder and --format"),
        (["--out", "x.pdf", "--format", "pdf,zip"], "name a file whose ending says its kind"),
        (["--out", "x.html", "--report", "own"], "sections are for the report own"),
        (["--out", "x.html", *OWN, "--choice", "base=guessed"], "base is 'guessed'"),
        (["--out", "x.html", "--elections", "1990"], "the report story takes no elections"),
        (["--out", "x", "--format", "html,doc"], "no report .doc"),
    ],
)
def test_what_fails_says_why_and_leaves_nothing(
    words: list[str],
    why: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Output,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert report(*words) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(why)
    assert printed.err.count("\n") == 1
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_one_that_breaks_off_leaves_an_older_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    def fail(*_: object) -> bytes:
        raise RuntimeError("no memory is left")

    out = tmp_path / "story.pdf"
    out.write_bytes(b"before")
    monkeypatch.setattr(shell, "report_file", fail)
    assert report("--out", str(out)) == 2
    assert capsys.readouterr().err == "no memory is left\n"
    assert [path.name for path in tmp_path.iterdir()] == ["story.pdf"]
    assert out.read_bytes() == b"before"


def test_a_terminal_is_told_how_far_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert report("--out", str(tmp_path / "own.html"), *OWN) == 0
    assert "█" * 40 + " 100/100 html\n" in capsys.readouterr().err
