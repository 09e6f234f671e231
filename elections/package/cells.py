"""Single cells: what a column lets stand in them, and what they mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from urllib.parse import urlsplit

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
_MATCH = {kind: re.compile(pattern, re.ASCII).fullmatch for kind, pattern in PATTERNS.items()}
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


def to_sheets(tables: Iterable[Sheet], faults: list[Fault]) -> dict[str, Sheet]:
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
    return {sheet.table.name: _checked(sheet, faults) for sheet in tables}


def cell_fault(text: str, column: Column) -> str | None:
    """Return what was expected of a cell that cannot stand in a column; ``None`` if it can.

    Refused are a required cell that is empty, a misshapen one, a value that is not
    allowed or out of bounds, white space around a cell, control characters, anything
    that a browser or a spreadsheet would run, days that no calendar has, addresses that
    name no plain host, and ids out of order.

    >>> cell_fault("=1+1", Column("note", "string", ""))
    'text that no spreadsheet takes for a formula: no =, +, - or @ at its start'
    >>> cell_fault("Otherwise fine.", Column("note", "string", ""))
    """
    if text == "":
        return "a value" if column.required else None
    return _shape(text, column) or _bounds(text, column) or _content(text, column)


def _checked(sheet: Sheet, faults: list[Fault]) -> Sheet:
    records = []
    names = frozenset(column.name for column in sheet.columns)
    for record in sheet.records:
        faulty = set(record.unreadable)
        values: dict[str, Value] = {}
        for column in sheet.columns:
            name, text = column.name, record.text[column.name]
            if name not in faulty and (expected := cell_fault(text, column)):
                faults.append(Fault(sheet.file, record.line, name, text, expected))
                faulty.add(name)
            values[name] = None if name in faulty else read(text, column)
        if not faulty.isdisjoint(sheet.table.key):
            faulty, values = set(names), dict.fromkeys(names)
        records.append(Record(record.line, record.text, values, frozenset(faulty)))
    return Sheet(sheet.table, sheet.columns, tuple(records))


def _shape(text: str, column: Column) -> str | None:
    if column.allowed:
        return None if text in column.allowed else f"one of {', '.join(column.allowed)}"
    shaped = column.type in _FREE or _MATCH[column.type](text)
    return None if shaped else _SHAPES[column.type]


def _bounds(text: str, column: Column) -> str | None:
    low, high = column.minimum, column.maximum
    if (low is None and high is None) or not _MATCH["decimal"](text):
        return None
    number = Decimal(text)
    if (low is None or number >= low) and (high is None or number <= high):
        return None
    above = "" if low is None else f" from {low}"
    below = "" if high is None else f" up to {high}"
    return f"a number{above}{below}"


def _content(text: str, column: Column) -> str | None:
    """Return what was expected of a cell that has its shape and still cannot stand."""
    if column.type in _FREE or column.type == "url":
        return _plain(text, column) or (_address(text) if column.type == "url" else None)
    if column.type in ("date", "partial_date"):
        return _calendar(text, column)
    if column.type == "ids" and list(text.split(";")) != sorted(set(text.split(";"))):
        return "ids in order, each once"
    return None


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
