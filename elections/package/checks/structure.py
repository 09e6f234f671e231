"""Keys, order, references and languages."""

from __future__ import annotations

from collections.abc import Iterator

from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet
from elections.package.schema import Column


def keys_are_unique(package: Package) -> Iterator[Fault]:
    """No two rows of a table have the same key."""
    for sheet in package:
        for record in sheet.records:
            first = sheet.by_key.get("/".join(record.key(sheet.table)))
            if first is not None and first is not record:
                expected = f"a key other than that of line {first.line}"
                yield sheet.fault(record, sheet.table.key[-1], expected)


def package_is_about_one_chamber(package: Package) -> Iterator[Fault]:
    """The package is about one chamber and at least one election to it."""
    for sheet in (package["chamber"], package["elections"]):
        if not sheet.records:
            yield Fault(sheet.file, None, None, None, "a row")
    for record in package["chamber"].records[1:]:
        yield package["chamber"].fault(record, "chamber_id", "no second chamber")


def rows_are_sorted(package: Package) -> Iterator[Fault]:
    """The rows of a table stand in the order of their keys."""
    for sheet in package:
        last: Record | None = None
        for record in sheet.records:
            if not record.readable(*sheet.table.key):
                continue
            if last is not None and record.key(sheet.table) < last.key(sheet.table):
                yield sheet.fault(record, sheet.table.key[0], f"a place before line {last.line}")
            last = record


def references_exist(package: Package) -> Iterator[Fault]:
    """Every id that names a row of another table has that row."""
    for sheet in package:
        for column in sheet.columns:
            if column.references and package.has(column.references):
                yield from _dangling(sheet, column, package[column.references])


def first_language_comes_first(package: Package) -> Iterator[Fault]:
    """A text is given in the package's first language if it is given in any."""
    for sheet in package:
        for column in sheet.table.columns:
            if column.type != "text" or column.required:
                continue
            first, *others = (f"{column.name}_{language}" for language in package.languages)
            for record in sheet.records:
                if any(map(record.filled, others)) and not record.filled(first):
                    yield sheet.fault(record, first, "the text, as it is given in another language")


def _dangling(sheet: Sheet, column: Column, target: Sheet) -> Iterator[Fault]:
    if not target.keys_complete:
        return
    for record in sheet.records:
        missing = [name for name in record.ids(column.name) if name not in target.by_key]
        if missing:
            expected = f"ids of {target.table.name}; {', '.join(missing)} is not there"
            yield sheet.fault(record, column.name, expected)
