"""Sources and evidence: every value has them, and they point to what exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from elections.package import schema
from elections.package.agreement import PLACE, SHARES, UNRESOLVED, Ruling, conflict_with, ruling
from elections.package.cells import PATTERNS
from elections.package.checks.shares import exact_share, share_is_readable
from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet

SOURCED = {
    "votes": ("votes", "share_percent"),
    "seats": ("list_seats", "constituency_seats", "constituency_seats_round_1"),
}
UNSOURCED = ("election_id", "period", "note")
RULINGS = get_args(Ruling)
_NUMBER = PATTERNS["decimal"]
_FIGURE = re.compile(rf"[<>]?{_NUMBER}|{_NUMBER}–{_NUMBER}", re.ASCII).fullmatch


def end_of_the_chamber_is_sourced(package: Package) -> Iterator[Fault]:
    """The end of the chamber has its words, sources and confidence, and only an end has them."""
    sheet = package["chamber"]
    for record in sheet.records:
        texts = (f"{name}_{package.languages[0]}" for name in ("successor", "ending"))
        for column in (*texts, "source_ids", "confidence"):
            if record.filled("ended") and not record.filled(column):
                yield sheet.fault(record, column, "a value, as the chamber ended")
            if not record.filled("ended") and record.filled(column):
                yield sheet.fault(record, column, "nothing, as the chamber goes on")


def observers_in_few_words_concluded(package: Package) -> Iterator[Fault]:
    """Of each election one mission at most is told in few words, and it concluded something."""
    sheet, language = package["observers"], package.languages[0]
    short, conclusion = (f"{name}_{language}" for name in ("short", "conclusion"))
    elections_told: set[str] = set()
    for record in (record for record in sheet.records if record.filled(short)):
        if not record.filled(conclusion):
            yield sheet.fault(record, short, "nothing, as no conclusion was seen")
        election = record.text["election_id"]
        if election in elections_told and record.readable("election_id"):
            yield sheet.fault(record, short, "nothing, as another mission has the room")
        elections_told.add(election)


def facts_have_a_place(package: Package) -> Iterator[Fault]:
    """A fact is of an election to the chamber or on a topic, and not both."""
    sheet = package["facts"]
    for record in sheet.records:
        if not record.readable("fact_id", "election_id", "topic"):
            continue
        if record.filled("election_id") == record.filled("topic"):
            wanted = "nothing" if record.filled("topic") else "a topic"
            named = "an election" if record.filled("topic") else "no election"
            yield sheet.fault(record, "topic", f"{wanted}, as the row names {named}")


def figures_of_facts_are_numbers(package: Package) -> Iterator[Fault]:
    """The figure of a fact is a number, a bound below or above it, or two that it lies between."""
    sheet = package["facts"]
    for record in sheet.records:
        stated = record.filled("value") and record.readable("value")
        if stated and not _FIGURE(record.text["value"]):
            yield sheet.fault(record, "value", "a number, with < or > before it, or two with –")


def results_are_sourced(package: Package) -> Iterator[Fault]:
    """Votes and seats have sources and a confidence, and only they have them."""
    sheet = package["results"]
    for record in sheet.records:
        for kind, columns in SOURCED.items():
            present = any(record.filled(column) for column in columns)
            for evidence in (f"{kind}_source_ids", f"{kind}_confidence"):
                if present and not record.filled(evidence):
                    yield sheet.fault(record, evidence, f"a value, as the row gives {kind}")
                if not present and record.filled(evidence):
                    yield sheet.fault(record, evidence, f"nothing, as the row gives no {kind}")


def filled_fields_of_elections_are_sourced(package: Package) -> Iterator[Fault]:
    """Every filled field of elections has its row in election_sources."""
    elections, sheet = package["elections"], package["election_sources"]
    sourced = {row.key(sheet.table) for row in sheet.records}
    if not sheet.keys_complete:
        return
    for election in elections.records:
        if not election.readable("election_id"):
            continue
        for column in _fields(elections):
            names = _names(package, column)
            key = (election.text["election_id"], column.name)
            if any(map(election.filled, names)) and key not in sourced:
                yield elections.fault(election, names[0], f"a row {'/'.join(key)} in {sheet.file}")


def sourced_fields_of_elections_are_filled(package: Package) -> Iterator[Fault]:
    """Every row of election_sources names a field of elections that is filled."""
    elections, sheet = package["elections"], package["election_sources"]
    fields = {column.name: column for column in _fields(elections)}
    for row in sheet.records:
        election = elections.by_key.get(row.text["election_id"])
        field = fields.get(row.text["field"])
        if not row.readable("field"):
            continue
        if field is None:
            yield sheet.fault(row, "field", "a column of elections that takes sources")
        elif election and not any(map(election.filled, _names(package, field))):
            yield sheet.fault(row, "field", "a field that is filled in elections")


def named_publishers_publish(package: Package) -> Iterator[Fault]:
    """Every publisher whose names are given publishes a source."""
    sources, sheet = package["sources"].records, package["publishers"]
    if not all(source.readable("publisher") for source in sources):
        return
    publishing = {source.text["publisher"] for source in sources}
    for record in sheet.records:
        if record.readable("publisher") and record.text["publisher"] not in publishing:
            yield sheet.fault(record, "publisher", "a publisher of a source")


def sources_are_used(package: Package) -> Iterator[Fault]:
    """Every source is named by a row of some table."""
    columns = [(s, c.name) for s in package for c in s.columns if c.references == "sources"]
    complete = all(row.readable(name) for sheet, name in columns for row in sheet.records)
    if not complete or not package.has(*(table.name for table in schema.TABLES)):
        return
    used = {i for sheet, name in columns for row in sheet.records for i in row.ids(name)}
    sheet = package["sources"]
    for record in sheet.records:
        if record.readable("source_id") and record.text["source_id"] not in used:
            yield sheet.fault(record, "source_id", "a source that some row names")


def conflicts_point_to_a_cell(package: Package) -> Iterator[Fault]:
    """A conflict names an existing cell and repeats the value that stands in it."""
    sheet = package["conflicts"]
    for record in sheet.records:
        if not record.readable(*PLACE, "value_used"):
            continue
        cell = _cell(package, sheet, record)
        if isinstance(cell, Fault):
            yield cell
        elif cell is not None and cell != record.text["value_used"]:
            expected = f"{cell or 'nothing'}, the value in the cell"
            yield sheet.fault(record, "value_used", expected)


def claims_point_to_a_cell(package: Package) -> Iterator[Fault]:
    """A claim that names a table, a row or a field names an existing cell."""
    sheet = package["claims"]
    for record in sheet.records:
        filled = [column for column in PLACE if record.filled(column)]
        if not filled or not record.readable(*PLACE):
            continue
        if len(filled) < len(PLACE):
            missing = next(column for column in PLACE if column not in filled)
            yield sheet.fault(record, missing, f"a value, as {filled[0]} has one")
            continue
        cell = _cell(package, sheet, record)
        if isinstance(cell, Fault):
            yield cell


def verdicts_follow(package: Package) -> Iterator[Fault]:
    """Where the verdict on a claim can follow from the cell that it names, it does."""
    sheet = package["claims"]
    for record in sheet.records:
        place = (*PLACE, "value_claimed")
        stated = record.text["verdict"] in RULINGS and record.readable("verdict", *place)
        if stated and all(map(record.filled, place)):
            yield from _verdict_faults(package, sheet, record)


def _verdict_faults(package: Package, sheet: Sheet, claim: Record) -> Iterator[Fault]:
    cell = _cell(package, sheet, claim)
    if not isinstance(cell, str):
        return
    target, field = package[claim.text["table"]], claim.text["field"]
    row = target.by_key[claim.text["row"]]
    exact = None
    if (target.table.name, field) == SHARES:
        if not share_is_readable(package, row):
            return
        exact = exact_share(package, row)
    unresolved = [row.text for row in package["conflicts"].where("kind", UNRESOLVED)]
    column = next(column for column in target.columns if column.name == field)
    try:
        follows = ruling(
            claim.text["value_claimed"],
            cell,
            column,
            exact=exact,
            unresolved=conflict_with(claim.text, unresolved) is not None,
        )
    except ValueError as error:
        yield sheet.fault(claim, "value_claimed", f"a value for a cell of its kind; {error}")
        return
    if claim.text["verdict"] != follows:
        expected = f"{follows or 'another verdict'}, as the cell holds {cell or 'nothing'}"
        yield sheet.fault(claim, "verdict", expected)


def _cell(package: Package, sheet: Sheet, record: Record) -> str | Fault | None:
    """Return the text of the cell named, a fault if there is none, ``None`` if unreadable."""
    table, row, field = (record.text[column] for column in PLACE)
    if table not in {known_table.name for known_table in schema.TABLES}:
        return sheet.fault(record, "table", "the name of a table")
    if not package.has(table):
        return None
    target = package[table]
    if field not in {column.name for column in target.columns}:
        return sheet.fault(record, "field", f"a column of {target.file}")
    if row not in target.by_key:
        expected = f"the key of a row of {table}: {'/'.join(target.table.key)}"
        return sheet.fault(record, "row", expected) if target.keys_complete else None
    target_row = target.by_key[row]
    return target_row.text[field] if target_row.readable(field) else None


def _fields(elections: Sheet) -> Iterator[schema.Column]:
    yield from (column for column in elections.table.columns if column.name not in UNSOURCED)


def _names(package: Package, column: schema.Column) -> tuple[str, ...]:
    """Return the columns of the file in which a column of the table stands."""
    return schema.file_names(column, package.languages)
