"""Rows as they stand in the files: their line, their text and what each cell means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from elections.package.dates import PartialDate, exact
from elections.package.faults import Fault
from elections.package.schema import Column, Table

Value = str | int | bool | Decimal | date | PartialDate | tuple[str, ...] | None


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
        found: dict[str, Record] = {}
        for record in self.records:
            if record.readable(*self.table.key):
                found.setdefault("/".join(record.key(self.table)), record)
        return found

    @property
    def keys_complete(self) -> bool:
        """Return whether every key could be read, so that a missing one is known to be."""
        return all(record.readable(*self.table.key) for record in self.records)

    def where(self, column: str, value: str) -> tuple[Record, ...]:
        """Return the rows in which the cell of ``column`` reads ``value``, or may do so.

        A row whose cell is faulty belongs to every group, so that no group is judged
        without it.
        """
        if column not in self._grouped:
            found: dict[str | None, list[Record]] = {}
            for record in self.records:
                own = record.text[column] if record.readable(column) else None
                found.setdefault(own, []).append(record)
            self._grouped[column] = found
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
    """The files that could be read, by table, and the languages of the package."""

    sheets: Mapping[str, Sheet]
    languages: tuple[str, ...]

    def __getitem__(self, table: str) -> Sheet:
        return self.sheets[table]

    def has(self, *tables: str) -> bool:
        """Return whether all these tables could be read."""
        return all(table in self.sheets for table in tables)

    def __iter__(self) -> Iterator[Sheet]:
        return iter(self.sheets.values())
