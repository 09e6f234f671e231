"""Rows as they stand in the files: their line, their text and what each cell means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from hashlib import sha256
from itertools import product

from elections.package.dates import PartialDate, exact
from elections.package.faults import Fault
from elections.package.schema import Column, Table, texts

# A space between a number and three further digits, a percent sign or an abbreviation, and one
# before a dash.
_HOLDING = re.compile(r"(?<=\d) (?=\d{3}(?!\d)|%|[^\W\d_]{1,3}\.)|(?<=№) (?=\d)|(?<=\S) (?=[—–] )")
Value = str | int | bool | Decimal | Fraction | date | PartialDate | tuple[str, ...] | None


@dataclass(frozen=True)
class Record:
    """One row of a file.

    ``line`` is the line number that an editor shows. ``text`` holds every cell as it
    is written, ``values`` what it means, ``None`` where the cell is empty or was found
    faulty; ``unreadable`` names the faulty ones, so that no check judges by them.
    """

    line: int
    text: Mapping[str, str]
    values: Mapping[str, Value]
    unreadable: frozenset[str] = frozenset()

    def readable(self, *columns: str) -> bool:
        """Return whether none of these cells was found faulty; empty is readable."""
        return self.unreadable.isdisjoint(columns)

    def filled(self, column: str) -> bool:
        """Return whether anything is written in the cell, be it faulty or not."""
        return self.text[column] != "" or column in self.unreadable

    def whole(self, column: str) -> int | None:
        """Return a whole number, ``None`` where there is none to be read."""
        value = self.values.get(column)
        return value if isinstance(value, int) else None

    def number(self, column: str) -> Decimal | None:
        """Return a decimal number with its digits, ``None`` where there is none."""
        value = self.values.get(column)
        return value if isinstance(value, Decimal) else None

    def days(self, column: str) -> PartialDate | None:
        """Return a date, full or partial, as the days that it leaves open."""
        value = self.values.get(column)
        if isinstance(value, date):
            return exact(value)
        return value if isinstance(value, PartialDate) else None

    def ids(self, column: str) -> tuple[str, ...]:
        """Return the ids that an id cell or an ids cell holds; none where it is empty."""
        value = self.values.get(column)
        if isinstance(value, tuple):
            return value
        return (value,) if isinstance(value, str) else ()

    def key(self, table: Table) -> tuple[str, ...]:
        """Return the text of the key's cells."""
        return tuple(self.text[name] for name in table.key)


@dataclass(frozen=True)
class Sheet:
    """One file: its table, the columns as they stand in it, and its rows."""

    table: Table
    columns: tuple[Column, ...]
    records: tuple[Record, ...]

    @property
    def file(self) -> str:
        """Return the name of the file."""
        return f"{self.table.name}.csv"

    @cached_property
    def by_key(self) -> Mapping[str, Record]:
        """Return the first row of each key, its parts joined by a slash."""
        first_rows: dict[str, Record] = {}
        for record in self.records:
            if record.readable(*self.table.key):
                first_rows.setdefault("/".join(record.key(self.table)), record)
        return first_rows

    @property
    def keys_complete(self) -> bool:
        """Return whether every key could be read, so that a missing one is known to be."""
        return all(record.readable(*self.table.key) for record in self.records)

    def where(self, column: str, value: str) -> tuple[Record, ...]:
        """Return the rows in which the cell of ``column`` reads ``value``, or may do so.

        A row whose cell is faulty belongs to every group, so that no group is judged
        without it; one row stands for all of which no cell can be read.
        """
        if column not in self._grouped:
            by_value: dict[str | None, list[Record]] = {}
            lost = False
            for record in self.records:
                value_here = record.text[column] if record.readable(column) else None
                whole = record.readable(*self.table.key)
                if whole or not lost:
                    by_value.setdefault(value_here, []).append(record)
                lost = lost or not whole
            self._grouped[column] = by_value
        groups = self._grouped[column]
        named, unread = groups.get(value, []), groups.get(None, [])
        if not unread:
            return tuple(named)
        return tuple(sorted((*named, *unread), key=lambda record: record.line))

    @cached_property
    def _grouped(self) -> dict[str, dict[str | None, list[Record]]]:
        """Hold by column the rows of each value, and under ``None`` those not to be read."""
        return {}

    def fault(self, record: Record, column: str, expected: str) -> Fault:
        """Return the fault that the cell of ``record`` is not what was expected."""
        return Fault(self.file, record.line, column, record.text[column], expected)


@dataclass(frozen=True)
class Package:
    """The files that could be read, by table, the languages of the package, and its day.

    ``made`` is the day on which the package was made, ``None`` where it does not say so.
    ``texts`` are the translations that could be read, by the names of their tables.
    """

    sheets: Mapping[str, Sheet]
    languages: tuple[str, ...]
    made: date | None = None
    texts: Mapping[str, Sheet] = field(default_factory=dict)

    def __getitem__(self, table: str) -> Sheet:
        return self.sheets[table]

    def has(self, *tables: str) -> bool:
        """Return whether all these tables could be read."""
        return all(table in self.sheets for table in tables)

    def __iter__(self) -> Iterator[Sheet]:
        return iter(self.sheets.values())

    def translated(self, sheet: Sheet) -> dict[str, list[str | None]]:
        """Return the texts of a table in the other languages: by column as it is then called.

        ``None`` stands for a translation that is not there, or is one of an earlier text.
        """
        names = product(sheet.table.text_columns, self.languages[1:])
        return {
            f"{column}_{language}": [
                self._translation(language, sheet, record, column) for record in sheet.records
            ]
            for column, language in names
        }

    def untranslated(self) -> Iterator[Untranslated]:
        """Yield the texts of which there is no translation, or one of an earlier text only.

        A language without a file of translations is not asked for any.
        """
        asked_for = [code for code in self.languages[1:] if texts(code).name in self.texts]
        for language, sheet in product(asked_for, self):
            for column, record in product(sheet.table.text_columns, sheet.records):
                text = self._first(record, column)
                if text and self._translation(language, sheet, record, column) is None:
                    place = (language, sheet.table.name, "/".join(record.key(sheet.table)), column)
                    yield Untranslated(*place, text, stale=place in self._translations)

    def _first(self, record: Record, column: str) -> str:
        return record.text[f"{column}_{self.languages[0]}"]

    def _translation(self, language: str, sheet: Sheet, record: Record, column: str) -> str | None:
        place = (language, sheet.table.name, "/".join(record.key(sheet.table)), column)
        if place not in self._translations:
            return None
        text, of = self._translations[place]
        return bound(text) if of == fingerprint(self._first(record, column)) else None

    @cached_property
    def _translations(self) -> dict[tuple[str, ...], tuple[str, str]]:
        """Hold text and fingerprint for each language, table, key and column."""
        return {
            (language, *record.key(sheet.table)): (record.text["text"], record.text["fingerprint"])
            for language in self.languages[1:]
            if (sheet := self.texts.get(texts(language).name))
            for record in sheet.records
        }


@dataclass(frozen=True)
class Untranslated:
    """A text without a translation, or with one of an earlier text (``stale``)."""

    language: str
    table: str
    key: str
    column: str
    text: str
    stale: bool

    def __str__(self) -> str:
        """Say where it stands."""
        why = "the text has changed since" if self.stale else "no translation"
        return f"texts/{self.language}.csv: {self.table} {self.key} {self.column}: {why}"


def bound(text: str) -> str:
    """Return a text whose numbers keep their thousands and units at a line's end, words a dash.

    >>> bound("1 500 of 7 %, 2004 r.") == "1\\u00a0500 of 7\\u00a0%, 2004\\u00a0r."
    True
    """
    return _HOLDING.sub("\N{NO-BREAK SPACE}", text)


def fingerprint(text: str) -> str:
    """Return what tells a text from an earlier one, as translations name it.

    >>> fingerprint("North")
    '43f853bbb592'
    """
    return sha256(text.encode()).hexdigest()[:12]
