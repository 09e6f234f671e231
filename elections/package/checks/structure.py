"""Keys, order, references and languages."""

from __future__ import annotations

from collections.abc import Iterator

from elections.package import schema
from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet
from elections.package.saving import TIDY
from elections.package.schema import APPOINTED, PARTY_KINDS, UNNAMED, VACANT, Column


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
    elections = package["elections"]
    after = [
        record.readable("period") and record.text["period"] != "core"
        for record in elections.records
    ]
    if elections.records and all(after):
        yield elections.fault(elections.records[0], "period", "core for one election at least")


def parties_stood(package: Package) -> Iterator[Fault]:
    """A party stood for the chamber at one election at least."""
    rows, parties = package["results"], package["parties"].records
    kinds = {record.text["party_id"]: record.text["kind"] for record in parties}
    stood = {kinds.get(record.text["party_id"], "") for record in rows.records}
    certain = [record.readable("party_id") for record in rows.records]
    certain += [record.readable("party_id", "kind") for record in parties]
    if all(certain) and stood.isdisjoint(PARTY_KINDS):
        line = rows.records[0].line if rows.records else None
        yield Fault(rows.file, line, "party_id", None, "a party in one row at least")


def parties_have_ids_of_their_own(package: Package) -> Iterator[Fault]:
    """No contestant has an id that stands for seats and posts of nobody in the rows of figures."""
    sheet, taken = package["parties"], (APPOINTED, VACANT, UNNAMED)
    for record in sheet.records:
        if record.readable("party_id") and record.text["party_id"] in taken:
            yield sheet.fault(record, "party_id", f"another id than {', '.join(taken)}")


def contestants_can_be_told_apart(package: Package) -> Iterator[Fault]:
    """No two contestants of one election have the same short name in a language."""
    sheet = package["parties"]
    names = [f"short_name_{language}" for language in package.languages]
    reported: set[tuple[str, str]] = set()
    for election in package["elections"].records:
        first_with: dict[tuple[str, str], Record] = {}
        for row in package["results"].where("election_id", election.text["election_id"]):
            party = sheet.by_key.get(row.text["party_id"])
            if party is None:
                continue
            for name in names:
                spelling = party.text[name].casefold()
                first = first_with.setdefault((name, spelling), party)
                place = (name, party.text["party_id"])
                sound = party.readable(name) and first.readable(name)
                if sound and first is not party and place not in reported:
                    reported.add(place)
                    namesake, when = first.text["party_id"], election.text["election_id"]
                    expected = f"another name than that of {namesake}, which stood in {when} too"
                    yield sheet.fault(party, name, expected)


def elections_are_on_days_of_their_own(package: Package) -> Iterator[Fault]:
    """No two elections of a kind were held on one day: their order tells them apart."""
    for table in ("elections", "presidential_elections", "earlier_elections"):
        elections = package[table]
        line_of_day: dict[str, int] = {}
        for record in (record for record in elections.records if record.days("date")):
            first = line_of_day.setdefault(record.text["date"], record.line)
            if first != record.line:
                yield elections.fault(record, "date", f"another day than that of line {first}")


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
    """A name is given in the package's first language if it is given in any."""
    for sheet in package:
        for column in sheet.table.columns:
            if column.type != "name" or column.required:
                continue
            first, *others = (f"{column.name}_{language}" for language in package.languages)
            for record in sheet.records:
                if any(map(record.filled, others)) and not record.filled(first):
                    yield sheet.fault(record, first, "the name, as it is given in another language")


def translations_have_their_text(package: Package) -> Iterator[Fault]:
    """Every translation is of a text that is there, and of each text there is one at most."""
    for sheet in package.texts.values():
        keys: set[tuple[str, ...]] = set()
        for record in sheet.records:
            table, key, column = place = record.key(sheet.table)
            if place in keys:
                yield sheet.fault(record, "key", "one translation of a text at most")
            keys.add(place)
            if not package.has(table):
                if table not in (declared.name for declared in schema.TABLES):
                    yield sheet.fault(record, "table", "the name of a table")
                continue
            target = package[table]
            if column not in target.table.text_columns:
                yield sheet.fault(record, "column", f"a column of texts of {table}")
            elif (of := target.by_key.get(key)) is None:
                if target.keys_complete:
                    yield sheet.fault(record, "key", f"the key of a row of {table}")
            elif not of.filled(f"{column}_{package.languages[0]}"):
                yield sheet.fault(record, "key", "the key of a row that has this text")


def _place_of(record: Record, sheet: Sheet) -> str:
    """Say before which line a row belongs: the first of those above it that come after it."""
    key = record.key(sheet.table)
    readable = (row for row in sheet.records if row.readable(*sheet.table.key))
    line = next(row.line for row in readable if row.key(sheet.table) > key)
    return f"a place before line {line}; {TIDY}"


def _dangling(sheet: Sheet, column: Column, target: Sheet) -> Iterator[Fault]:
    if not target.keys_complete:
        return
    for record in sheet.records:
        missing = [name for name in record.ids(column.name) if name not in target.by_key]
        if missing:
            expected = f"ids of {target.table.name}; {', '.join(missing)} is not there"
            yield sheet.fault(record, column.name, expected)
