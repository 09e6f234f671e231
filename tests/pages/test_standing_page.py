"""A page whose files turn unsound while it runs: it stays, and says what is wrong."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from elections.package import FOLDER_VARIABLE
from elections.text import words as words_module
from elections.text.words import LOCALES
from tests.conftest import COUNTRY
from tests.pages.visits import figures, text, titles, visit
from tests.spoiled import cell, removed
from ui.page import PAGES

Copy = Callable[..., Path]
STAYS = "The files of this page have held errors since"
pytestmark = pytest.mark.usefixtures("noticed_at_once")


@pytest.fixture
def live(copy_of_data: Copy, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the pages read, which a test may spoil."""
    folder = copy_of_data()
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


@pytest.mark.parametrize("name", PAGES)
def test_every_page_stays_and_says_what_is_wrong(name: str, live: Path) -> None:
    before = visit(name)
    assert STAYS not in text(before)
    cell("elections.csv", "1990", "turnout_percent", "81,5")(live)
    at = visit(name)
    assert (at.exception.values, at.error.values) == ([], [])
    (line,) = [one.value for one in at.caption if STAYS in one.value]
    told = line.replace("\\", "")
    assert "version 1.0.0 of the data" in told
    assert "elections.csv:2 turnout_percent: '81,5' - expected" in told
    assert len(figures(at)) == len(figures(before))
    shutil.copy(COUNTRY / "elections.csv", live)
    assert STAYS not in text(at.run())


def test_a_file_that_goes_and_comes_back_changes_nothing(live: Path) -> None:
    at = visit("seats")
    shown = figures(at)
    removed("results.csv")(live)
    assert figures(at.run()) == shown
    assert "results.csv" in text(at)
    shutil.copy(COUNTRY / "results.csv", live)
    assert figures(at.run()) == shown
    assert STAYS not in text(at)


def test_what_is_changed_is_shown_at_the_next_run(live: Path) -> None:
    at = visit("sources")
    path = live / "datapackage.json"
    path.write_text(path.read_text("utf-8").replace('"1.0.0"', '"1.0.1"', 1), encoding="utf-8")
    assert "1.0.1" in text(at.run())


def test_changed_words_are_shown_and_broken_ones_are_not(
    live: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(LOCALES / "en.ftl", tmp_path))
    monkeypatch.setattr(words_module, "_path", lambda language, folder: path)
    own = path.read_text("utf-8")
    title = "\npage-votes-title = "
    assert own.count(title) == 1
    at = visit("votes")
    path.write_text(own.replace(title, f"{title}Ballots: "), encoding="utf-8")
    assert titles(at.run())[0].startswith("Ballots")
    path.write_text(own.replace(title, "\npage-votes-title "), encoding="utf-8")
    line = own[: own.index(title) + 1].count("\n") + 1
    assert titles(at.run())[0].startswith("Ballots")
    assert f"en.ftl:{line}: 'page-votes-title" in text(at)
    path.write_text(own, encoding="utf-8")
    assert not titles(at.run())[0].startswith("Ballots")
    assert STAYS not in text(at)


@pytest.mark.parametrize("name", ["overview", "votes"])
def test_words_that_were_never_sound_are_refused_by_name_and_line_each_time(
    name: str, live: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "en.ftl"
    path.write_text("locale = en_GB\nhello Hello\n", encoding="utf-8")
    monkeypatch.setattr(words_module, "_path", lambda language, folder: path)
    at = visit(name)
    for _ in range(2):
        assert at.exception.values == []
        assert at.code[0].value == "en.ftl:2: 'hello Hello' - expected a message that can be read"
        at.run()


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [
        ('"created": "', '"created": "some day in ', "created"),
        ('"licenses": [', '"licenses": ["CC0", ', "licenses"),
        ('"contributors": [', '"contributors": [1, ', "contributors"),
        ('"name": "', '"name": "\\" a', "name"),
        ('"version": "1', '"version": "\\n1', "version"),
        ('"en", "kk"', '"en", "k\\"k"', "languages"),
    ],
)
def test_a_descriptor_that_cannot_be_read_is_refused_by_name_each_time(
    old: str, new: str, column: str, live: Path
) -> None:
    """Not only once the page tells of it."""
    path = live / "datapackage.json"
    path.write_text(path.read_text("utf-8").replace(old, new, 1), encoding="utf-8")
    at = visit("sources")
    for _ in range(2):
        assert (at.exception.values, len(at.error)) == ([], 1)
        assert at.code[0].value.startswith(f"datapackage.json {column}: ")
        at.run()
