"""Rules of an election: what one field says of another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from elections.package import schema
from elections.package.agreement import same
from elections.package.cells import cell_fault
from elections.package.dates import PartialDate
from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet

# What an act would have changed, had it been passed.
PROPOSED = "proposal"
WITHIN = (
    ("members_required_per_region", "members_required"),
    ("runner_up_minimum_seats", "list_seats"),
)
# What must be known of an election to lists, and means nothing without them.
OF_LISTS = (
    "allocation_rule",
    "threshold_percent",
    "threshold_base",
    "against_all",
    "share_base",
)
RULES = frozenset(column.name for column in schema.table("elections").columns)


def list_seats_have_their_rules(package: Package) -> Iterator[Fault]:
    """Where list seats are to be won, the rules by which they are won are stated."""
    sheet = package["elections"]
    for record in sheet.records:
        for column in OF_LISTS:
            if record.whole("list_seats") and record.readable(column) and not record.filled(column):
                yield sheet.fault(record, column, "a value, as there are list seats")


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


def changed_rules_have_values_of_their_kind(package: Package) -> Iterator[Fault]:
    """What an act set, and what it found, is what the column of that rule lets stand in it."""
    sheet = package["reform_changes"]
    columns = schema.table("elections")
    for record in sheet.records:
        if not record.readable("field") or record.text["field"] not in RULES:
            continue
        for name in ("value_before", "value"):
            if record.filled(name) and record.readable(name):
                expected = cell_fault(record.text[name], columns.column(record.text["field"]))
                if expected:
                    yield sheet.fault(record, name, expected)


def elections_hold_what_acts_set(package: Package) -> Iterator[Fault]:
    """An election is held by the rules that the acts before it set.

    An act counts from the day on which it came into force, or else was adopted. Where that day
    lies between the call of an election and its polling day, or is not known well enough, it is
    not decided by which rule the election was held.
    """
    sheet = package["reform_changes"]
    for field in dict.fromkeys(record.text["field"] for record in sheet.records):
        column = _column_of(package, field)
        changes = _in_force(package, field)
        if column is None or not changes:
            continue
        for (_, before), (_, after) in pairwise(changes):
            if after.filled("value_before"):
                yield from _unlike(sheet, after, "value_before", before.text["value"], before)
        yield from _held_by_other_rules(package, column, changes)


def rules_are_within_each_other(package: Package) -> Iterator[Fault]:
    """Members needed per region are no more than in all, least seats no more than list seats."""
    sheet = package["elections"]
    for record in sheet.records:
        for part, whole in WITHIN:
            least, most = record.whole(part), record.whole(whole)
            if least is not None and most is not None and least > most:
                yield sheet.fault(record, part, f"at most {most}, as {whole} has it")


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


def _column_of(package: Package, field: str) -> str | None:
    """Return the column of the file in which a rule stands, ``None`` if there is none."""
    if field not in RULES:
        return None
    return schema.file_names(schema.table("elections").column(field), package.languages)[0]


def _in_force(package: Package, field: str) -> list[tuple[PartialDate, Record]] | None:
    """Return the changes of a rule in order of time, ``None`` where that is not certain."""
    changes: list[tuple[PartialDate, Record]] = []
    for change in package["reform_changes"].where("field", field):
        act = package["reforms"].by_key.get(change.text["reform_id"])
        day = (act.days("in_force") or act.days("date")) if act else None
        if act is None or day is None or not change.readable("field", "value", "value_before"):
            return None
        if act.text["kind"] != PROPOSED:
            changes.append((day, change))
    changes.sort(key=lambda pair: pair[0].certain_from)
    certain = all(earlier.certainly_before(later) for (earlier, _), (later, _) in pairwise(changes))
    return changes if certain else None


def _held_by_other_rules(
    package: Package, column: str, changes: list[tuple[PartialDate, Record]]
) -> Iterator[Fault]:
    """Yield each election that holds another value than the acts around it say."""
    sheet = package["elections"]
    untouched: list[tuple[PartialDate, Record]] = []
    for election in sheet.records:
        polling_day = election.days("date")
        if polling_day is None:
            return
        called = election.days("called_date") or polling_day
        past = [change for day, change in changes if day.certainly_before(called)]
        to_come = [change for day, change in changes if polling_day.certainly_before(day)]
        if past and len(past) + len(to_come) == len(changes):
            yield from _unlike(sheet, election, column, past[-1].text["value"], past[-1])
        if len(to_come) == len(changes):
            untouched.append((polling_day, election))
    first = changes[0][1]
    if untouched and first.filled("value_before"):
        _, last = max(untouched, key=lambda pair: pair[0].certain_from)
        yield from _unlike(sheet, last, column, first.text["value_before"], first)


def _unlike(sheet: Sheet, record: Record, column: str, value: str, act: Record) -> Iterator[Fault]:
    """Yield a fault where a cell holds another value than an act says; an empty one holds none."""
    sound = record.filled(column) and record.readable(column)
    if sound and not same(record.text[column], value):
        named = f"{act.text['reform_id']} in line {act.line} of reform_changes"
        yield sheet.fault(record, column, f"{value}, as {named} has it")
