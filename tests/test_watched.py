"""The last sound version stays in force, and what is wrong with the files is told beside it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from elections import export
from elections.package import DataError, current, standing, watched
from elections.text import load_words
from elections.text.words import current_words, words_standing
from tests.conftest import COUNTRY, files_in
from tests.spoiled import cell, removed

Copy = Callable[..., Path]
WORDS = "locale = en_GB\nhello = Hello { $name }\nbye = Bye\n"
pytestmark = pytest.mark.usefixtures("noticed_at_once")


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (
            cell("results.csv", "1990,coast", "list_seats", "3"),
            ("elections.csv", 2, "list_seats", "20"),
        ),
        (removed("results.csv"), ("results.csv", None, None, None)),
        (removed("datapackage.json"), ("datapackage.json", None, None, None)),
    ],
    ids=["a digit", "no table", "no descriptor"],
)
def test_the_last_sound_version_stays_until_the_files_are_mended(
    spoil: Callable[[Path], None],
    fault: tuple[str, int | None, str | None, str | None],
    copy_of_data: Copy,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("WARNING", watched.__name__)
    folder = copy_of_data()
    first = current(folder)
    spoil(folder)
    assert current(folder) is first
    told = standing(folder)
    found = [(one.file, one.row, one.column, one.value) for one in told.faults]
    assert (fault in found, told.since is not None) == (True, True)
    assert standing(folder).since == told.since
    # Once in the log, in one line, with the place and what stays.
    (line,) = [one.getMessage() for one in caplog.records if one.name == watched.__name__]
    assert line.count("\n") == 0
    assert f"faults: {len(told.faults)}, the first: {told.faults[0]}" in line
    assert "the last sound version stays" in line
    shutil.copytree(COUNTRY, folder, dirs_exist_ok=True)
    again = standing(folder)
    assert (again.value, again.faults, again.since) == (first, (), None)
    assert caplog.records[-1].getMessage().endswith("sound again, and shown")


def test_without_a_sound_version_every_look_tells_what_is_wrong(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    removed("results.csv")(folder)
    for _ in range(2):
        with pytest.raises(DataError, match=r"results\.csv: nothing - expected a file of this"):
            current(folder)
    shutil.copy(COUNTRY / "results.csv", folder)
    assert current(folder).version == "1.0.0"


@pytest.mark.parametrize("folder", ["nowhere", "empty"])
def test_a_folder_without_a_package_is_refused_each_time(folder: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for _ in range(2):
        with pytest.raises(DataError) as caught:
            current(tmp_path / folder)
        assert caught.value.faults


@pytest.mark.parametrize("name", ["LICENSE", "README.md", "CHANGELOG.md"])
def test_a_changed_document_is_noticed(name: str, copy_of_data: Copy) -> None:
    folder = copy_of_data()
    first = current(folder)
    (folder / name).write_text("Copyright (c) 1990 Some others\n", encoding="utf-8")
    second = current(folder)
    assert second != first
    assert second.files[name] == b"Copyright (c) 1990 Some others\n"
    if name == "LICENSE":
        assert export.about(second).author == "Some others"


def test_what_stays_is_whole_whatever_lies_in_the_folder(copy_of_data: Copy) -> None:
    """Its description, and the archive of it, are those of the version that is shown."""
    folder = copy_of_data()
    data = current(folder)
    before = export.archive(data)
    for name in files_in(folder):
        (folder / name).write_bytes(b"{")
    assert current(folder) is data
    assert export.archive(data) == before
    assert export.about(data).licence == "CC0-1.0"


def test_a_file_that_is_just_being_written_is_left_to_rest(
    copy_of_data: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_of_data()
    first = current(folder)
    monkeypatch.setattr(watched, "REST", 3600)
    cell("facts.csv", "guild_hall", "statement_en", "It sits elsewhere.")(folder)
    assert current(folder) is first
    os.utime(folder / "facts.csv", (1, 1))
    for name in files_in(folder):
        os.utime(folder / name, (1, 1))
    assert current(folder) != first


def test_what_changes_while_it_is_read_is_read_once_more(
    copy_of_data: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_of_data()
    first = current(folder)

    def changed_meanwhile(folder: Path) -> object:
        data = load(folder)
        replace_version(folder, "1.0.1", "1.0.2")
        return data

    load = watched.load
    replace_version(folder, "1.0.0", "1.0.1")
    monkeypatch.setattr(watched, "load", changed_meanwhile)
    assert current(folder) is first
    monkeypatch.setattr(watched, "load", load)
    assert current(folder).version == "1.0.2"


def replace_version(folder: Path, old: str, new: str) -> None:
    """Change the version of a package."""
    path = folder / "datapackage.json"
    path.write_text(path.read_text("utf-8").replace(f'"{old}"', f'"{new}"', 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        (WORDS.replace("hello = ", "hello ~ "), 2, None),
        (WORDS.replace("{ $name }", "{ $name"), 2, None),
        (WORDS.replace("$name", "$other"), 2, "hello"),
        (WORDS.replace("bye = Bye", "bye = { see-you }"), 3, "bye"),
        (WORDS.replace("bye = Bye\n", ""), None, "bye"),
        (WORDS.replace("en_GB", "nowhere_at_all"), None, "locale"),
        (WORDS.replace("Bye", "\udcff"), 3, None),
    ],
    ids=["no message", "open", "argument", "reference", "missing", "locale", "no UTF-8"],
)
def test_words_that_cannot_be_said_leave_the_last_sound_ones(
    text: str, line: int | None, column: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "en.ftl"
    path.write_text(WORDS, encoding="utf-8")
    first = current_words("en", tmp_path)
    path.write_text(text, encoding="utf-8", errors="surrogateescape")
    assert current_words("en", tmp_path) is first
    (fault,) = words_standing("en", tmp_path).faults
    assert (fault.file, fault.row, fault.column) == ("en.ftl", line, column)
    path.write_text(WORDS.replace("Bye", "Farewell"), encoding="utf-8")
    assert current_words("en", tmp_path).say("bye") == "Farewell"
    assert words_standing("en", tmp_path).faults == ()


def test_words_in_disorder_at_the_start_are_refused_by_name_and_line(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text(WORDS.replace("bye =", "bye"), encoding="utf-8")
    for read in (current_words, current_words, load_words):
        with pytest.raises(DataError, match=r"^en\.ftl:3: 'bye Bye' - expected a message"):
            read("en", tmp_path)
