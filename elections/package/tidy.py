"""Tables as spreadsheets save them, written anew as a package holds them.

What a spreadsheet changes on its own is put back: encoding, separators, line ends, empty rows and
columns at the ends, spaces, the comma in a number, the order of rows. What cannot be understood
beyond doubt stays as it is, and then nothing at all is written.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from elections.package import schema
from elections.package.cells import PATTERNS
from elections.package.describe import languages
from elections.package.faults import DataError, Fault
from elections.package.loading import DESCRIPTOR, read_content, read_text
from elections.package.saving import Saved, saved
from elections.package.schema import Column, ColumnType, Table
from elections.package.whole import write_whole

# Spaces that are no plain ones, and several in a row.
_SPACES = re.compile(
    "[ \N{NO-BREAK SPACE}\N{FIGURE SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}]+"
)
# Thousands set apart by spaces, in the whole part of a number.
_GROUPED = re.compile(r"^[0-9]{1,3}(?: [0-9]{3})+(?=$|[.,])")
# A comma before three digits may part thousands, unless nothing but a zero stands before it.
_COMMA = re.compile(r"(?:0|[1-9][0-9]*),(?:[0-9]{1,2}|[0-9]{4,})|0,[0-9]{3}")
_DAY = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_TRUTHS = {
    **dict.fromkeys(("true", "истина", "waar"), "true"),
    **dict.fromkeys(("false", "ложь", "onwaar"), "false"),
}
# Types of which a spreadsheet writes a value in the way of its own country.
_REWRITTEN: dict[ColumnType, str] = {
    "integer": "a whole number that can be understood in one way only",
    "decimal": "a number that can be understood in one way only",
    "boolean": "true or false",
    "date": "a day, YYYY-MM-DD or DD.MM.YYYY",
}
Row = list[str]


@dataclass
class Tidied:
    """A file by its name in the package as it should be written, and what was changed, in words."""

    name: str
    path: Path
    before: bytes
    after: bytes = b""
    changes: list[str] = field(default_factory=list)


def tidied(folder: Path) -> list[Tidied]:
    """Return the files of a package that are not as they should be written; none is written yet.

    ``DataError`` names each place that cannot be understood in one way only; ``ValueError`` where
    the descriptor names no languages.

    >>> tidied(Path("tests/country"))
    []
    """
    codes = languages(read_text(folder, DESCRIPTOR))
    faults: list[Fault] = []
    files = []
    for table in (*schema.TABLES, *map(schema.texts, codes[1:])):
        name = f"{table.name}.csv"
        path = folder / name
        if path.is_file():
            file = Tidied(name, path, read_content(folder, name))
            try:
                _tidy(file, table, schema.csv_columns(table, codes))
            except DataError as error:
                faults += error.faults
            files.append(file)
    if faults:
        raise DataError(faults)
    return [file for file in files if file.after != file.before]


def write(file: Tidied) -> None:
    """Write a file as it should be."""
    write_whole(file.path, file.after)


def _tidy(file: Tidied, table: Table, columns: Sequence[Column]) -> None:
    name, by_name = file.name, {column.name: column for column in columns}
    try:
        how = saved(file.before, by_name)
    except UnicodeDecodeError as error:
        line = file.before.count(b"\n", 0, error.start) + 1
        undecoded = repr(file.before[error.start : error.end])
        raise DataError([Fault(name, line, None, undecoded, "text in UTF-8 or UTF-16")]) from None
    file.changes += _ways(file.before, how)
    lines, rows = _read(name, how)
    header = [_plain(cell) for cell in rows[0]] if rows else []
    if not set(header) & set(by_name):
        raise DataError([Fault(name, 1 + how.skipped, None, None, "a row with names of columns")])
    header, body, lines = _without_empty(file, header, rows[1:], lines[1:])
    _put_right(file, [by_name.get(heading) for heading in header], body, lines)
    if set(table.key) <= set(header):
        key = [header.index(heading) for heading in table.key]
        in_order = sorted(body, key=lambda row: [row[place] for place in key])
        if in_order != body:
            file.changes.append("the rows are put in the order of their keys")
            body = in_order
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows([header, *body])
    file.after = out.getvalue().encode("utf-8")
    if not file.changes and file.after != file.before:
        file.changes.append("quotation marks are set only where they are needed")


def _ways(content: bytes, how: Saved) -> Iterator[str]:
    """Yield what changes in the way in which a file is saved."""
    for oddity in how.oddities:
        yield f"{oddity} went"
    if how.marked and how.encoding == "UTF-8":
        yield "the byte order mark went"
    if "\r" in how.text:
        yield "line feeds alone end the lines"
    elif not how.text.endswith("\n"):
        yield "a line feed ends the last line"


def _read(name: str, how: Saved) -> tuple[list[int], list[Row]]:
    """Return the rows of a file with the lines on which they begin."""
    reader = csv.reader(io.StringIO(how.text, newline=""), delimiter=how.separator, strict=True)
    lines: list[int] = []
    rows: list[Row] = []
    line = 1 + how.skipped
    try:
        for row in reader:
            lines.append(line)
            rows.append(row)
            line = reader.line_num + 1 + how.skipped
    except csv.Error as error:
        place = reader.line_num + how.skipped
        raise DataError([Fault(name, place, None, str(error), "well-formed CSV")]) from None
    return lines, rows


def _without_empty(
    file: Tidied, header: Row, rows: Sequence[Row], lines: Sequence[int]
) -> tuple[Row, list[Row], list[int]]:
    """Return header and rows without empty rows, and without empty columns at the end."""
    wide = len(header)
    while header and not header[-1]:
        header = header[:-1]
    filled = [(row, line) for row, line in zip(rows, lines, strict=True) if any(map(_plain, row))]
    faults = []
    for row, line in filled:
        further = [cell for cell in row[len(header) :] if _plain(cell)]
        if len(row) < len(header) or further:
            cells = f"{len(row)} cells"
            faults.append(Fault(file.name, line, None, cells, f"{len(header)} cells"))
    if faults:
        raise DataError(faults)
    if len(header) < wide or any(len(row) > len(header) for row, _ in filled):
        file.changes.append("empty columns at the end went")
    if gone := len(rows) - len(filled):
        file.changes.append(f"empty rows went: {gone}")
    return header, [row[: len(header)] for row, _ in filled], [line for _, line in filled]


def _put_right(
    file: Tidied, columns: Sequence[Column | None], rows: list[Row], lines: Sequence[int]
) -> None:
    """Put the cells of all rows right, and note how many of each kind and where the first was."""
    noted: dict[str, list[str]] = {}
    faults = []
    for row, line in zip(rows, lines, strict=True):
        for place, column in enumerate(columns):
            if column is None:
                continue
            was = row[place]
            row[place], how = _cell(was, column)
            if row[place] != was:
                noted.setdefault(how, []).append(f"line {line}, {column.name}")
            if expected := _not_understood(row[place], column):
                faults.append(Fault(file.name, line, column.name, was, expected))
    if faults:
        raise DataError(faults)
    for how, places in noted.items():
        file.changes.append(f"{how}: {len(places)}, the first in {places[0]}")


def _cell(text: str, column: Column) -> tuple[str, str]:
    """Return a cell as it should be written, and what is changed where it is not so yet."""
    plain = _plain(text)
    match column.type:
        case "integer" | "decimal":
            number = _GROUPED.sub(lambda match: match[0].replace(" ", ""), plain)
            if column.type == "decimal" and _COMMA.fullmatch(number):
                return number.replace(",", "."), "a point stands for the comma in a number"
            return number, "spaces in a number went"
        case "boolean":
            return _TRUTHS.get(plain.casefold(), plain), "true and false in small letters"
        case "date" | "partial_date" if day := _DAY.fullmatch(plain):
            return f"{day[3]}-{day[2]:0>2}-{day[1]:0>2}", "days begin with their year"
    return plain, "plain single spaces and composed letters"


def _not_understood(text: str, column: Column) -> str | None:
    """Return what was expected of a cell that a spreadsheet may have changed in meaning."""
    expected = _REWRITTEN.get(column.type)
    if not text or expected is None or re.fullmatch(PATTERNS[column.type], text, re.ASCII):
        return None
    return expected


def _plain(text: str) -> str:
    """Return a text with composed letters and plain single spaces, none at its ends.

    >>> _plain("One\\u00a0 two ")
    'One two'
    """
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")
