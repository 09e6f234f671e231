"""Single cells: what a column lets stand in them, and what they mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
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

# As many digits as every reader of whole numbers holds: 64 bits have room for them.
MOST_DIGITS = 18
_INTEGER = rf"(?:0|[1-9][0-9]{{0,{MOST_DIGITS - 1}}})"
_PART = rf"[1-9][0-9]{{0,{MOST_DIGITS - 1}}}"
FRACTION_PATTERN = rf"{_PART}/{_PART}"
PATTERNS: dict[ColumnType, str] = {
    "id": ID_PATTERN,
    "ids": rf"{ID_PATTERN}(?:;{ID_PATTERN})*",
    "integer": _INTEGER,
    "decimal": rf"{_INTEGER}(?:\.[0-9]{{1,{MOST_DIGITS}}})?",
    "boolean": r"true|false",
    "date": r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
    "partial_date": PARTIAL_DATE_PATTERN,
    "colour": COLOUR_PATTERN,
    "url": URL_PATTERN,
}
_SHAPES: dict[ColumnType, str] = {
    "id": "an id: lower-case letters and digits, parted by _ or -",
    "ids": "ids, joined by ; without spaces",
    "integer": f"a whole number, digits alone, at most {MOST_DIGITS}",
    "decimal": f"a number, digits with at most one point, {MOST_DIGITS} on either side at most",
    "boolean": "true or false",
    "date": "a day, YYYY-MM-DD",
    "partial_date": "YYYY, YYYY-MM or YYYY-MM-DD, with ../ before or ~ behind it where needed",
    "colour": "a colour, # and six lower-case hexadecimal digits",
    "url": "an address that begins with http:// or https://",
}
_MATCH = {kind: re.compile(pattern, re.ASCII).fullmatch for kind, pattern in PATTERNS.items()}
_FRACTION = re.compile(FRACTION_PATTERN, re.ASCII).fullmatch
_FREE: frozenset[ColumnType] = frozenset({"string", "text", "name"})
_CONTROL = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
# What a failed decoding leaves: a sign for what was lost, and two that are none and break any XML.
_LOST = re.compile("[\ufffd-\uffff]")
_TAG = re.compile(r"<[/!?a-zA-Z]")
_SCRIPT = re.compile(r"(?:java|vb)script\s*:|data:text/", re.IGNORECASE)
# What readers of tables and spreadsheets take for a number, a day, an answer or nothing.
_MISREAD = re.compile(r"[0-9]+(?:e[0-9]+|(?:-[0-9]+)*)|nan?|null|none|inf(?:inity)?|true|false")
# Where a list is parted by semicolons a spreadsheet begins a cell after each of them.
_FORMULA = re.compile(r";\s*[=+\-@]")
_YEAR = re.compile(r"[1-9][0-9]{3}")
_WORD = re.compile(r"[^\W\d_]+")
_ALPHABETS = frozenset({"LATIN", "CYRILLIC", "GREEK"})
_HOST = re.compile(r"(?:[\w](?:[\w-]*[\w])?\.)+[^\W\d_]{2,}")


class Part(Fraction):
    """A percentage that the file gives as a fraction of the whole, and that is written so.

    >>> part = Part(Fraction(2, 3))
    >>> str(part), part == Fraction(2, 3)
    ('1/150', True)
    """

    def __str__(self) -> str:
        """Return it as a fraction of the whole."""
        return str(Fraction(self) / 100)


def read(text: str, column: Column) -> Value:
    """Return what the text of a sound cell means; ``None`` for an empty one.

    Partial dates become the days that they leave open, ids a tuple; texts stay. A fraction of
    the whole becomes a percentage, exactly.

    >>> read("82.20", Column("share", "decimal", ""))
    Decimal('82.20')
    """
    if text == "":
        return None
    match column.type:
        case "integer":
            return int(text)
        case "decimal":
            return Part(100 * Fraction(text)) if "/" in text else Decimal(text)
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
    allowed or out of bounds, white space around a cell, control characters, texts that are
    other ones than they look, anything that a browser or a spreadsheet would run, days that
    no calendar has, addresses that name no plain host, ids that readers of tables take for
    something else, and ids out of order.

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
    # The same text in the same column is judged and read once.
    results: dict[str, dict[str, tuple[str | None, Value]]] = {name: {} for name in names}
    for record in sheet.records:
        faulty = set(record.unreadable)
        values: dict[str, Value] = {}
        for column in sheet.columns:
            name, text = column.name, record.text[column.name]
            judged = results[name]
            if text not in judged:
                expected = cell_fault(text, column)
                judged[text] = expected, None if expected else read(text, column)
            expected, value = judged[text]
            if expected and name not in faulty:
                faults.append(Fault(sheet.file, record.line, name, text, expected))
                faulty.add(name)
            values[name] = None if name in faulty else value
        if not faulty.isdisjoint(sheet.table.key):
            faulty, values = set(names), dict.fromkeys(names)
        records.append(Record(record.line, record.text, values, frozenset(faulty)))
    return Sheet(sheet.table, sheet.columns, tuple(records))


def _shape(text: str, column: Column) -> str | None:
    if column.allowed:
        return None if text in column.allowed else f"one of {', '.join(column.allowed)}"
    if column.fractions and _FRACTION(text):
        return None
    shaped = column.type in _FREE or _MATCH[column.type](text)
    return None if shaped else _SHAPES[column.type]


def _bounds(text: str, column: Column) -> str | None:
    low, high = column.minimum, column.maximum
    if low is None and high is None:
        return None
    number = 100 * Fraction(text) if "/" in text else Fraction(text)
    if (low is None or number >= low) and (high is None or number <= high):
        return None
    above = "" if low is None else f" from {low}"
    below = "" if high is None else f" up to {high}"
    return f"a number{above}{below}"


def _content(text: str, column: Column) -> str | None:
    """Return what was expected of a cell that has its shape and still cannot stand."""
    if column.type in _FREE or column.type == "url":
        return _plain(text) or (_address(text) if column.type == "url" else None)
    if column.type in ("date", "partial_date"):
        return _calendar(text, column)
    if column.type in ("id", "ids"):
        return _ids(text.split(";"), column)
    return None


def _ids(names: list[str], column: Column) -> str | None:
    if names != sorted(set(names)):
        return "ids in order, each once"
    for name in names:
        if _MISREAD.fullmatch(name) and not (column.year and _YEAR.fullmatch(name)):
            return f"an id that no reader of tables takes for something else, as it does {name}"
    return None


def _plain(text: str) -> str | None:
    if text != text.strip():
        return "no white space around the text"
    if (expected := _as_it_looks(text)) is not None:
        return expected
    if _LOST.search(text):
        return "text that was not lost in decoding"
    if text[0] in "=+-@":
        return "text that no spreadsheet takes for a formula: no =, +, - or @ at its start"
    if _FORMULA.search(text):
        return "text that no spreadsheet takes for a formula: no =, +, - or @ after a semicolon"
    if _TAG.search(text) or _SCRIPT.search(text):
        return "text without tags and script addresses"
    return None


def _as_it_looks(text: str) -> str | None:
    """Return what was expected of a text that is another one than it looks."""
    if "  " in text:
        return "one space between words"
    if text.isascii() and text.isprintable():
        return None
    for sign in (sign for sign in text if not sign.isprintable()):
        name = unicodedata.name(sign, f"U+{ord(sign):04X}")
        if unicodedata.category(sign) in _CONTROL:
            return f"text without control characters; there is a {name}"
        if unicodedata.category(sign) == "Zs":
            return f"plain spaces; there is a {name}"
    if not unicodedata.is_normalized("NFC", text):
        return f"letters and their marks as one sign (Unicode NFC); {_parted(text)} is not"
    return next((fault for word in _WORD.findall(text) if (fault := _alphabet(word))), None)


def _parted(text: str) -> str:
    """Return the first letter of a text that is written in other signs than in NFC."""
    signs = zip(unicodedata.normalize("NFC", text), text, strict=False)
    return repr(next(composed for composed, written in signs if composed != written))


def _alphabet(word: str) -> str | None:
    """Return what was expected of a word with letters of several alphabets."""
    if word.isascii():
        return None
    letters: dict[str, list[str]] = {}
    for letter in word:
        name = unicodedata.name(letter, "")
        if (alphabet := name.split(" ")[0]) in _ALPHABETS:
            letters.setdefault(alphabet, []).append(name)
    if len(letters) < 2:
        return None
    strange = min(letters.values(), key=len)[0]
    return f"letters of one alphabet in a word; there is a {strange} in {word!r}"


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
