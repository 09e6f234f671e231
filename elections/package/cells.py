"""Single cells: what a column lets stand in them, and what they mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pandas as pd

from elections.package.dates import parse_partial_date
from elections.package.faults import Fault
from elections.package.records import Record, Sheet, Value
from elections.package.schema import (
    COLOUR_PATTERN,
    ID_PATTERN,
    PARTIAL_DATE_PATTERN,
    URL_PATTERN,
    Column,
    ColumnType,
)

if TYPE_CHECKING:
    import pandera.pandas as pa

_INTEGER = r"(?:0|[1-9][0-9]*)"
PATTERNS: dict[ColumnType, str] = {
    "id": ID_PATTERN,
    "ids": rf"{ID_PATTERN}(?:;{ID_PATTERN})*",
    "integer": _INTEGER,
    "decimal": rf"{_INTEGER}(?:\.[0-9]+)?",
    "boolean": r"true|false",
    "date": r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
    "partial_date": PARTIAL_DATE_PATTERN,
    "colour": COLOUR_PATTERN,
    "url": URL_PATTERN,
}
_SHAPES: dict[ColumnType, str] = {
    "id": "an id: lower-case letters and digits, parted by _ or -",
    "ids": "ids, joined by ; without spaces",
    "integer": "a whole number, digits alone",
    "decimal": "a number, digits with at most one point",
    "boolean": "true or false",
    "date": "a day, YYYY-MM-DD",
    "partial_date": "YYYY, YYYY-MM or YYYY-MM-DD, with ../ before or ~ behind it where needed",
    "colour": "a colour, # and six lower-case hexadecimal digits",
    "url": "an address that begins with http:// or https://",
}
_FREE: frozenset[ColumnType] = frozenset({"string", "text"})
_CONTROL = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_TAG = re.compile(r"<[/!?a-zA-Z]")
_SCRIPT = re.compile(r"(?:java|vb)script\s*:|data:text/", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w](?:[\w-]*[\w])?\.)+[^\W\d_]{2,}")


def read(text: str, column: Column) -> Value:
    """Return what the text of a sound cell means; ``None`` for an empty one.

    Partial dates become the days that they leave open, ids a tuple; texts stay.

    >>> read("82.20", Column("share", "decimal", ""))
    Decimal('82.20')
    """
    if text == "":
        return None
    match column.type:
        case "integer":
            return int(text)
        case "decimal":
            return Decimal(text)
        case "boolean":
            return text == "true"
        case "date":
            return date.fromisoformat(text)
        case "partial_date":
            return parse_partial_date(text)
        case "ids":
            return tuple(text.split(";"))
        case _:
            return text


def to_sheets(tables: Sequence[Sheet], faults: list[Fault]) -> dict[str, Sheet]:
    """Return the rows with their cells checked and read; add what is wrong to ``faults``.

    At most one fault is added for a cell, and none for a cell that its file does not
    have. A row whose key is faulty counts as faulty in every cell: nobody knows what
    it is about.

    >>> from elections.package.schema import Table
    >>> column = Column("name", "id", "", required=True)
    >>> table, faults = Table("things", "", ("name",), (column,)), []
    >>> rows = Sheet(table, table.columns, (Record(2, {"name": "No id"}, {}),))
    >>> sheets = to_sheets([rows], faults)
    >>> print(*faults)
    things.csv:2 name: 'No id' - expected an id: lower-case letters and digits, parted by _ or -
    """
    found = {(fault.file, fault.row, fault.column): fault for fault in _misshapen(tables)}
    for rows in tables:
        for record, column in product(rows.records, rows.columns):
            text = record.text[column.name]
            expected = cell_fault(text, column) if text else None
            if expected:
                fault = Fault(rows.file, record.line, column.name, text, expected)
                found.setdefault((rows.file, record.line, column.name), fault)
    faults.extend(found.values())
    return {rows.table.name: _read_rows(rows, frozenset(found)) for rows in tables}


def cell_fault(text: str, column: Column) -> str | None:
    """Return what was expected of a filled cell that has its shape and still cannot stand.

    ``None`` if it can.

    Refused are white space around a cell, control characters, anything that a browser
    or a spreadsheet would run, days that no calendar has, addresses that name no plain
    host, and ids out of order.

    >>> cell_fault("=1+1", Column("note", "string", ""))
    'text that no spreadsheet takes for a formula: no =, +, - or @ at its start'
    >>> cell_fault("Otherwise fine.", Column("note", "string", ""))
    """
    if column.type in _FREE or column.type == "url":
        return _plain(text, column) or (_address(text) if column.type == "url" else None)
    if column.type in ("date", "partial_date"):
        return _calendar(text, column)
    if column.type == "ids" and list(text.split(";")) != sorted(set(text.split(";"))):
        return "ids in order, each once"
    return None


def _misshapen(tables: Sequence[Sheet]) -> Iterator[Fault]:
    """Yield the cells that are empty, misshapen, not allowed or out of bounds.

    Columns under the same rule are checked together: one series for each rule of the
    package takes a fifth of the time of one for each column.
    """
    import pandera.pandas as pa

    for rule, cells in _by_rule(tables).items():
        kind = pa.SeriesSchema(None, _checks(rule), nullable=not rule.required)
        try:
            kind.validate(pd.Series([text or None for *_, text in cells], dtype=object), lazy=True)
        except pa.errors.SchemaErrors as error:
            cases = error.failure_cases.drop_duplicates("index")
            for place, check in zip(cases["index"], cases["check"], strict=True):
                expected = "a value" if check == "not_nullable" else str(check)
                yield Fault(*cells[int(place)], expected)


def _by_rule(tables: Sequence[Sheet]) -> dict[Column, list[tuple[str, int, str, str]]]:
    """Return file, line, column and text of the cells under each rule.

    A rule is a column without what tells it from others that let the same texts stand.
    """
    found: dict[Column, list[tuple[str, int, str, str]]] = {}
    for rows in tables:
        for column in rows.columns:
            if column.required or column.allowed or column.type in PATTERNS:
                rule = replace(column, name="", description="", unit="", references="")
                found.setdefault(rule, []).extend(
                    (rows.file, record.line, column.name, record.text[column.name])
                    for record in rows.records
                    if record.readable(column.name)
                )
    return found


def _read_rows(rows: Sheet, faults: frozenset[tuple[str, int | None, str | None]]) -> Sheet:
    records = []
    names = frozenset(column.name for column in rows.columns)
    for row in rows.records:
        faulty = row.unreadable | {n for n in names if (rows.file, row.line, n) in faults}
        if not faulty.isdisjoint(rows.table.key):
            faulty = names
        values = {
            column.name: None if column.name in faulty else read(row.text[column.name], column)
            for column in rows.columns
        }
        records.append(Record(row.line, row.text, values, faulty))
    return Sheet(rows.table, rows.columns, tuple(records))


def _checks(column: Column) -> list[pa.Check]:
    import pandera.pandas as pa

    checks: list[pa.Check] = []
    if column.allowed:
        checks.append(pa.Check.isin(column.allowed, error=f"one of {', '.join(column.allowed)}"))
    elif column.type in PATTERNS:
        shape = rf"(?a:{PATTERNS[column.type]})\Z"
        checks.append(pa.Check.str_matches(shape, error=_SHAPES[column.type]))
    if column.minimum is not None or column.maximum is not None:
        checks.append(_bounds(column))
    return checks


def _bounds(column: Column) -> pa.Check:
    import pandera.pandas as pa

    low, high = column.minimum, column.maximum
    shape = re.compile(PATTERNS["decimal"])

    def within(text: str) -> bool:
        if shape.fullmatch(text) is None:
            return True
        number = Decimal(text)
        return (low is None or number >= low) and (high is None or number <= high)

    above = "" if low is None else f" from {low}"
    below = "" if high is None else f" up to {high}"
    return pa.Check(within, element_wise=True, error=f"a number{above}{below}")


def _plain(text: str, column: Column) -> str | None:
    if text != text.strip():
        return "no white space around the text"
    if not text.isprintable() and not {*map(unicodedata.category, text)}.isdisjoint(_CONTROL):
        return "text without control characters"
    if "\N{REPLACEMENT CHARACTER}" in text:
        return "text that was not lost in decoding"
    if column.type in _FREE and text[0] in "=+-@":
        return "text that no spreadsheet takes for a formula: no =, +, - or @ at its start"
    if _TAG.search(text) or _SCRIPT.search(text):
        return "text without tags and script addresses"
    return None


def _calendar(text: str, column: Column) -> str | None:
    try:
        read(text, column)
    except ValueError:
        return "a day that the calendar has"
    return None


def _address(text: str) -> str | None:
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        port = parts.port
    except ValueError:
        return "an address that can be read"
    if "@" in parts.netloc:
        return "an address without a user"
    if port is not None or _HOST.fullmatch(host) is None:
        return "an address with the name of a host, no number and no port"
    if re.search(r'[\s"<>\\^`{|}]', text):
        return "an address of signs that may stand in one"
    return None
