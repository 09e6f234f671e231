"""Ways to spoil a data package, and where the faults must then be reported.

A place is ``(file, row, column)``. Its row is a line number, or the text with which
the line begins; the last such line counts.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from elections.package.faults import DataError
from elections.package.loading import load

Edit = Callable[[Path], None]
Row = int | str | None
Place = tuple[str, Row, str | None]
Found = tuple[str, int | None, str | None]


@dataclass(frozen=True)
class Case:
    """A package spoiled in one way, and every place where something is then wrong."""

    name: str
    edits: tuple[Edit, ...]
    places: tuple[Place, ...]


def case(name: str, *parts: Edit | Place) -> Case:
    """Return a case; what is not an edit is a place."""
    places = tuple(part for part in parts if isinstance(part, tuple))
    return Case(name, tuple(part for part in parts if not isinstance(part, tuple)), places)


def cases(*found: Case) -> pytest.MarkDecorator:
    """Return the mark that runs a test once for each case."""
    assert len({one.name for one in found}) == len(found)
    return pytest.mark.parametrize("spoiled", found, ids=lambda one: one.name)


def cell(file: str, start: str, column: str, value: str) -> Edit:
    """Write a value into one cell, and leave every other byte of the file."""

    def edit(folder: Path) -> None:
        header, *rows = _read(folder / file)
        (row,) = [row for row in rows if f"{','.join(row)},".startswith(f"{start},")]
        assert row[header.index(column)] != value
        row[header.index(column)] = value
        _write(folder / file, [header, *rows])

    return edit


def without_column(file: str, column: str) -> Edit:
    """Take a column out of a file."""

    def edit(folder: Path) -> None:
        rows = _read(folder / file)
        place = rows[0].index(column)
        _write(folder / file, [row[:place] + row[place + 1 :] for row in rows])

    return edit


def swapped_columns(file: str, first: str, second: str) -> Edit:
    """Let two columns change places."""

    def edit(folder: Path) -> None:
        rows = _read(folder / file)
        one, two = rows[0].index(first), rows[0].index(second)
        for row in rows:
            row[one], row[two] = row[two], row[one]
        _write(folder / file, rows)

    return edit


def replaced(file: str, old: str, new: str) -> Edit:
    """Replace bytes, given as text in Latin-1 so that any byte can be written."""

    def edit(folder: Path) -> None:
        content = (folder / file).read_bytes()
        assert content.count(old.encode("latin-1")) == 1
        changed = content.replace(old.encode("latin-1"), new.encode("latin-1"))
        (folder / file).write_bytes(changed)

    return edit


def content(file: str, change: Callable[[bytes], bytes]) -> Edit:
    """Change the bytes of a file, which may not have been there, as a whole."""

    def edit(folder: Path) -> None:
        path = folder / file
        path.write_bytes(change(path.read_bytes() if path.exists() else b""))

    return edit


def removed(file: str) -> Edit:
    """Delete a file."""
    return lambda folder: (folder / file).unlink()


def line_of(folder: Path, file: str, start: str) -> int:
    """Return the number of the last line that begins so, as an editor counts."""
    lines = (folder / file).read_bytes().decode("utf-8", "replace").split("\n")
    return max(number for number, line in enumerate(lines, 1) if f"{line},".startswith(f"{start},"))


def expected(folder: Path, places: Iterable[Place]) -> list[Found]:
    """Return the places with their line numbers, in the order of a report."""
    found = [
        (file, line_of(folder, file, row) if isinstance(row, str) else row, column)
        for file, row, column in places
    ]
    return sorted(found, key=lambda place: (place[0], place[1] or 0, place[2] or ""))


def reported(folder: Path) -> list[Found]:
    """Return where loading finds faults; none where it finds the package sound."""
    try:
        load(folder)
    except DataError as error:
        return [(fault.file, fault.row, fault.column) for fault in error.faults]
    return []


def _read(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def _write(path: Path, rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8", newline="\n")
