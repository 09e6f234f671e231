"""Days and dates: nothing ends before it began, or stands outside the time of what it is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from elections.package.dates import PartialDate, exact
from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet
from elections.package.schema import CountedParties, EventType

SPANS = {
    "parties": ("founded", "registered", "ended"),
    "party_chairs": ("from_date", "to_date"),
    "regions": ("from_date", "to_date"),
    "reforms": ("date", "in_force"),
}
DATES = ("date", "partial_date")
# Kinds of event, the party that each is told of, and the column in which parties tell the day.
SAID_TWICE: tuple[tuple[EventType, str, str], ...] = (
    ("founded", "to_id", "founded"),
    ("registered", "from_id", "registered"),
    ("renamed", "from_id", "ended"),
    ("renamed", "to_id", "founded"),
    ("dissolved", "from_id", "ended"),
    ("liquidated", "from_id", "ended"),
)
TOOK_PART: CountedParties = "took_part"
# An act may be adopted before the day on which it comes into force.
YET_TO_COME = (("reforms", "in_force"),)


@dataclass(frozen=True)
class Life:
    """Rows of a table that are about something that is there for a time, and when they are.

    ``of`` is the column that names it in its table ``within``, which has columns for its
    beginning and its end. The days are those in ``days``; without them the polling day of the
    election that the row names.
    """

    table: str
    of: str
    within: str
    begins: str
    ends: str
    days: tuple[str, ...] = ()


LIVES = (
    Life("results", "party_id", "parties", "founded", "ended"),
    Life("party_names", "party_id", "parties", "founded", "ended", ("from_date",)),
    Life("party_chairs", "party_id", "parties", "founded", "ended", ("from_date", "to_date")),
    Life("party_events", "from_id", "parties", "founded", "ended", ("date",)),
    Life("party_events", "to_id", "parties", "founded", "ended", ("date",)),
    Life("constituency_winners", "place_id", "regions", "from_date", "to_date"),
    Life("regional_turnout", "region_id", "regions", "from_date", "to_date"),
    Life("regional_results", "region_id", "regions", "from_date", "to_date"),
    Life("local_councils", "place_id", "regions", "from_date", "to_date", ("date",)),
)


def days_of_an_election_are_in_order(package: Package) -> Iterator[Fault]:
    """An election is called, held, completed and established in this order."""
    sheet = package["elections"]
    for record in sheet.records:
        yield from _in_order(sheet, record, ("called_date", "date", "results_date"))
        for later in ("second_round_date", "appointed_date"):
            yield from _in_order(sheet, record, ("date", later))
            yield from _in_order(sheet, record, (later, "results_date"))


def elections_follow_each_other(package: Package) -> Iterator[Fault]:
    """Each election is over before the next, and the next is called after it."""
    sheet = package["elections"]
    dated = [(day.certain_from, record) for record in sheet.records if (day := record.days("date"))]
    in_order = [record for _, record in sorted(dated, key=lambda pair: pair[0])]
    for before, after in pairwise(in_order):
        yield from _not_before(sheet, after, "called_date", before.days("date"), "last election")
        for column in ("second_round_date", "appointed_date", "results_date"):
            yield from _not_after(sheet, before, column, after.days("date"), "next election")


def earlier_elections_came_before(package: Package) -> Iterator[Fault]:
    """The earlier elections were over before the first election of the package."""
    days = [day for record in package["elections"].records if (day := record.days("date"))]
    first = min(days, key=lambda day: day.certain_from, default=None)
    sheet = package["earlier_elections"]
    for record in sheet.records:
        for column in ("date", "second_round_date", "third_round_date"):
            yield from _not_after(sheet, record, column, first, "first election of the package")


def rows_fall_into_the_life_of_what_they_are_about(package: Package) -> Iterator[Fault]:
    """What is told of a party or a region happened while there was one, where that is certain."""
    for life in LIVES:
        if package.has(life.table, life.within, "elections"):
            yield from _outside(package, life)


def days_have_come(package: Package) -> Iterator[Fault]:
    """Nothing that is told happened after the day on which the package was made."""
    made = exact(package.made) if package.made else None
    for sheet in package:
        for column in sheet.columns:
            if column.type in DATES and (sheet.table.name, column.name) not in YET_TO_COME:
                for record in sheet.records:
                    yield from _not_after(sheet, record, column.name, made, "making of the package")


def events_and_parties_tell_the_same(package: Package) -> Iterator[Fault]:
    """A day that stands in an event and with its party is the same, as far as it is known."""
    sheet, parties = package["party_events"], package["parties"]
    for record in sheet.records:
        for kind, party, column in SAID_TWICE:
            row = parties.by_key.get(record.text[party])
            if record.text["type"] != kind or row is None:
                continue
            day, day_of_party = record.days("date"), row.days(column)
            if day is None or day_of_party is None:
                continue
            if day.certainly_before(day_of_party) or day_of_party.certainly_before(day):
                expected = f"{row.text[column]}, as {column} of {record.text[party]} has it"
                yield sheet.fault(record, "date", expected)


def counts_of_who_took_part_are_of_their_election(package: Package) -> Iterator[Fault]:
    """Who took part in an election is counted on its day."""
    sheet = package["party_counts"]
    for record in sheet.records:
        if record.text["kind"] == TOOK_PART:
            day, name = _polling_day(package, record), "election that the row names"
            yield from _not_before(sheet, record, "date", day, name)
            yield from _not_after(sheet, record, "date", day, name)


def elections_after_the_period_come_last(package: Package) -> Iterator[Fault]:
    """An election that is shown as after the period was held after those within it."""
    sheet = package["elections"]
    within = [record for record in sheet.records if record.text["period"] == "core"]
    days = [day for record in within if (day := record.days("date"))]
    last = max(days, key=lambda day: day.certain_from, default=None)
    for record in sheet.records:
        day = record.days("date")
        if record.text["period"] == "after" and last and day and day.certainly_before(last):
            yield sheet.fault(record, "period", f"core: an election of {last.latest} is")


def events_come_before_their_election(package: Package) -> Iterator[Fault]:
    """What happened to a party at an election happened by its day, where that is certain."""
    sheet = package["party_events"]
    for record in sheet.records:
        polling_day = _polling_day(package, record)
        yield from _not_after(sheet, record, "date", polling_day, "election that the row names")


def chamber_ends_after_its_elections(package: Package) -> Iterator[Fault]:
    """A chamber that came to its end did so after its last election."""
    sheet = package["chamber"]
    for record in sheet.records:
        for election in package["elections"].records:
            end, polling_day = record.days("ended"), election.days("date")
            if end and polling_day and not polling_day.certainly_before(end):
                yield sheet.fault(record, "ended", f"a day after {election.text['date']}")


def rounds_are_in_order(package: Package) -> Iterator[Fault]:
    """The rounds of an earlier election follow each other."""
    sheet = package["earlier_elections"]
    for record in sheet.records:
        yield from _in_order(sheet, record, ("date", "second_round_date", "third_round_date"))


def spans_begin_before_they_end(package: Package) -> Iterator[Fault]:
    """Parties, their chairs and regions begin before they end, where that is certain."""
    for table, columns in SPANS.items():
        if package.has(table):
            for record in package[table].records:
                yield from _in_order(package[table], record, columns)


def counts_of_parties_stand_in_order_of_time(package: Package) -> Iterator[Fault]:
    """Counts of parties follow each other in time, where that is certain."""
    sheet = package["party_counts"]
    for earlier, later in pairwise(sheet.records):
        first, second = earlier.days("date"), later.days("date")
        if first and second and second.certainly_before(first):
            expected = f"a date not before that of line {earlier.line}, {earlier.text['date']}"
            yield sheet.fault(later, "date", expected)


def seats_are_claimed_after_the_election(package: Package) -> Iterator[Fault]:
    """What is said of a chamber is said of the time between its election and the next."""
    sheet = package["seat_claims"]
    days = [day for election in package["elections"].records if (day := election.days("date"))]
    for record in sheet.records:
        polling_day = _polling_day(package, record)
        if polling_day is None:
            continue
        later = (day for day in days if polling_day.certainly_before(day))
        following = min(later, key=lambda day: day.certain_from, default=None)
        yield from _not_before(sheet, record, "date", polling_day, "election of the chamber")
        yield from _not_after(sheet, record, "date", following, "next election")


def _outside(package: Package, life: Life) -> Iterator[Fault]:
    """Yield each row that is certainly before the beginning or after the end of its subject."""
    sheet, subjects = package[life.table], package[life.within]
    for record in sheet.records:
        name = record.text[life.of]
        subject = subjects.by_key.get(name)
        if subject is None or not record.readable(life.of):
            continue
        begun, ended = subject.days(life.begins), subject.days(life.ends)
        polling_day = None if life.days else _polling_day(package, record)
        for column in life.days or (life.of,):
            day = record.days(column) if life.days else polling_day
            if day and begun and day.certainly_before(begun):
                expected = f"no day before {life.begins} of {name}, {subject.text[life.begins]}"
                yield sheet.fault(record, column, expected)
            if day and ended and ended.certainly_before(day):
                expected = f"no day after {life.ends} of {name}, {subject.text[life.ends]}"
                yield sheet.fault(record, column, expected)


def _polling_day(package: Package, record: Record) -> PartialDate | None:
    """Return the day of the election that a row names, ``None`` where it names none."""
    election = package["elections"].by_key.get(record.text["election_id"])
    return election.days("date") if election else None


def _not_before(
    sheet: Sheet, record: Record, column: str, bound: PartialDate | None, bound_name: str
) -> Iterator[Fault]:
    day = record.days(column)
    if day and bound and day.certainly_before(bound):
        yield sheet.fault(record, column, f"a date not before {bound.earliest}, the {bound_name}")


def _not_after(
    sheet: Sheet, record: Record, column: str, bound: PartialDate | None, bound_name: str
) -> Iterator[Fault]:
    day = record.days(column)
    if day and bound and bound.certainly_before(day):
        yield sheet.fault(record, column, f"a date not after {bound.latest}, the {bound_name}")


def _in_order(sheet: Sheet, record: Record, columns: tuple[str, ...]) -> Iterator[Fault]:
    """Yield each column that certainly lies before the filled one in front of it."""
    filled = [column for column in columns if record.days(column)]
    for earlier, later in pairwise(filled):
        first, second = record.days(earlier), record.days(later)
        if first and second and second.certainly_before(first):
            expected = f"a date not before {earlier}, {record.text[earlier]}"
            yield sheet.fault(record, later, expected)
