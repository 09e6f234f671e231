"""Keys, order, references and languages."""

from __future__ import annotations

from collections.abc import Iterator

from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet
from elections.package.schema import PARTY_KINDS, Column


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
    held = package["elections"]
    if held.records and not any(one.text["period"] == "core" for one in held.records):
        yield held.fault(held.records[0], "period", "core for one election at least")


def parties_stood(package: Package) -> Iterator[Fault]:
    """A party stood for the chamber at one election at least."""
    kinds = {one.text["party_id"]: one.text["kind"] for one in package["parties"].records}
    stood = [kinds.get(one.text["party_id"], "") for one in package["results"].records]
    if not set(stood) & set(PARTY_KINDS):
        yield Fault(package["results"].file, None, "party_id", None, "a party in one row at least")


def elections_are_on_days_of_their_own(package: Package) -> Iterator[Fault]:
    """No two elections to the chamber were held on one day: their order tells them apart."""
    held = package["elections"]
    seen: dict[str, int] = {}
    for record in (one for one in held.records if one.filled("date") and one.readable("date")):
        day = record.text["date"]
        if day in seen:
            yield held.fault(record, "date", f"another day than that of line {seen[day]}")
        seen.setdefault(day, record.line)


def rows_are_sorted(package: Package) -> Iterator[Fault]:
    """The rows of a table stand in the order of their keys."""
    for sheet in package:
        last: Record | None = None
        for record in sheet.records:
            if not record.readable(*sheet.table.key):
                continue
            if last is not None and record.key(sheet.table) < last.key(sheet.table):
                yield sheet.fault(record, sheet.table.key[0], _place_of(record, sheet))
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


def _place_of(record: Record, sheet: Sheet) -> str:
    """Say before which line a row belongs: the first of those above it that come after it."""
    own = record.key(sheet.table)
    above = (one for one in sheet.records if one.readable(*sheet.table.key))
    return f"a place before line {next(one.line for one in above if one.key(sheet.table) > own)}"


def _dangling(sheet: Sheet, column: Column, target: Sheet) -> Iterator[Fault]:
    if not target.keys_complete:
        return
    for record in sheet.records:
        missing = [name for name in record.ids(column.name) if name not in target.by_key]
        if missing:
            expected = f"ids of {target.table.name}; {', '.join(missing)} is not there"
            yield sheet.fault(record, column.name, expected)
