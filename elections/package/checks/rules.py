"""Rules of an election: what one field says of another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from elections.package import schema
from elections.package.faults import Fault
from elections.package.records import Package

RULES = frozenset(column.name for column in schema.table("elections").columns)


def line_against_all_has_its_row(package: Package) -> Iterator[Fault]:
    """A line against all is in the results if and only if the ballot had one."""
    sheet, results = package["elections"], package["results"]
    parties = package["parties"]
    if not all(record.readable("party_id", "kind") for record in parties.records):
        return
    against = {row.text["party_id"] for row in parties.where("kind", schema.AGAINST_ALL)}
    for election in sheet.records:
        rows = results.where("election_id", election.text["election_id"])
        lines = [row for row in rows if row.text["party_id"] in against]
        if not election.readable("against_all") or not all(r.readable("party_id") for r in rows):
            continue
        if election.text["against_all"] == "true" and not lines:
            yield sheet.fault(election, "against_all", "a row of results for the line against all")
        if election.text["against_all"] == "false":
            expected = "no such row: the ballot had no line against all"
            yield from (results.fault(line, "party_id", expected) for line in lines)


def runner_up_clause_is_whole(package: Package) -> Iterator[Fault]:
    """A runner-up clause has its coefficient and its least seats, or there is none."""
    sheet = package["elections"]
    parts = ("runner_up_coefficient", "runner_up_minimum_seats")
    for record in sheet.records:
        filled = [part for part in parts if record.filled(part)]
        if len(filled) == 1:
            missing = parts[1 - parts.index(filled[0])]
            yield sheet.fault(record, missing, f"a value, as {filled[0]} has one")


def changed_rules_are_columns(package: Package) -> Iterator[Fault]:
    """A rule that a reform changed is a column of elections."""
    sheet = package["reform_changes"]
    for record in sheet.records:
        if record.readable("field") and record.text["field"] not in RULES:
            yield sheet.fault(record, "field", "a column of elections")


def registration_takes_parties_away(package: Package) -> Iterator[Fault]:
    """Of one day, no more parties applied than were active, and none was registered unasked."""
    sheet = package["party_counts"]
    for date in dict.fromkeys(record.text["date"] for record in sheet.records):
        counted = {record.text["kind"]: record for record in sheet.where("date", date)}
        steps = [counted[kind] for kind in ("active", "applied", "registered") if kind in counted]
        for before, after in pairwise(steps):
            most, parties = before.whole("parties"), after.whole("parties")
            if most is not None and parties is not None and parties > most:
                expected = f"at most {most}, the parties of line {before.line}"
                yield sheet.fault(after, "parties", expected)
