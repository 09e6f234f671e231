"""The text for a country of one's own is so: its blocks make a package that opens."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

import run
from elections.__main__ import main
from elections.package import ElectionData, load, schema
from elections.sections import pages_shown
from elections.tables.recalculation import recalculated
from elections.writers.page import page_view
from tests.drawn import WORDS

TEXT = (Path(run.__file__).parent / "docs" / "new_country.md").read_text(encoding="utf-8")
FILES = re.findall(r"^`([\w.]+)`[^`]*?(?:`[^`]*`[^`]*?)*:\n\n```\w+\n(.*?)^```$", TEXT, re.M | re.S)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder that the text makes."""
    for name, content in FILES:
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


@pytest.fixture
def islandia(folder: Path) -> ElectionData:
    """Return the package that the text makes."""
    return load(folder)


def test_the_files_are_all_that_is_asked_for() -> None:
    needed = {f"{table.name}.csv" for table in schema.TABLES if table.required}
    assert {name for name, _ in FILES} == {"datapackage.json", *needed}


def test_the_commands_work(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder)]) == 0
    assert "sound" in capsys.readouterr().out
    assert main(["results", str(folder)]) == 0
    assert "Union of Fishers" in capsys.readouterr().out


def test_the_first_page_opens(islandia: ElectionData) -> None:
    """620 / 1, 2, 3 and 380 / 1, 2 are the five highest: 620, 380, 310, 206.7, 190."""
    markup = page_view("overview", islandia, WORDS, {}).markup
    assert "Fishers, seats: 3 of 5 in 2020" in markup
    assert recalculated(islandia, "2020", "valid_votes").reproduced


def test_pages_without_content_are_not_there(islandia: ElectionData) -> None:
    shown = pages_shown(islandia)
    assert "context" not in shown
    assert "context" not in page_view("measures", islandia, WORDS, {}).markup.partition("<nav")[2]
    assert {"overview", "seats", "votes", "rules", "election", "sources"} <= set(shown)


def test_a_folder_without_optional_tables_is_described(folder: Path) -> None:
    assert main(["describe", str(folder)]) == 0
    assert main(["describe", str(folder), "--check"]) == 0
    assert "party_chairs" not in (folder / "datapackage.json").read_text(encoding="utf-8")
    assert main(["check", str(folder)]) == 0


def test_a_table_that_is_needed_is_asked_for(folder: Path) -> None:
    (folder / "results.csv").unlink()
    with pytest.raises(ValueError, match=r"results\.csv: nothing - expected a file of this name"):
        load(folder)


def test_every_table_and_every_type_of_event_is_explained() -> None:
    assert {table.name for table in schema.TABLES} <= set(re.findall(r"`(\w+?)(?:\.csv)?`", TEXT))
    part = TEXT.partition("## What happened to parties")[2].partition("\n## ")[0]
    types = re.findall(r"^\| `(\w+)` \|", part, re.M)
    assert types == list(get_args(schema.EventType))
