"""Days and dates: nothing ends before it began."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet

SPANS = {
    "parties": ("founded", "registered", "ended"),
    "party_chairs": ("from_date", "to_date"),
    "regions": ("from_date", "to_date"),
}


def days_of_an_election_are_in_order(package: Package) -> Iterator[Fault]:
    """An election is called, held, completed and established in this order."""
    sheet = package["elections"]
    for record in sheet.records:
        yield from _in_order(sheet, record, ("called_date", "date", "results_date"))
        for later in ("second_round_date", "appointed_date"):
            yield from _in_order(sheet, record, ("date", later))
            yield from _in_order(sheet, record, (later, "results_date"))


def names_fall_into_the_life_of_their_party(package: Package) -> Iterator[Fault]:
    """A later name was taken after the founding of its party and before its end."""
    sheet, parties = package["party_names"], package["parties"]
    for record in sheet.records:
        taken, party = record.days("from_date"), parties.by_key.get(record.text["party_id"])
        if taken is None or party is None:
            continue
        founded, ended = party.days("founded"), party.days("ended")
        if founded and taken.certainly_before(founded):
            yield sheet.fault(record, "from_date", "a day not before the founding of the party")
        if ended and ended.certainly_before(taken):
            yield sheet.fault(record, "from_date", "a day not after the end of the party")


def chamber_ends_after_its_elections(package: Package) -> Iterator[Fault]:
    """A chamber that came to its end did so after its last election."""
    sheet = package["chamber"]
    for record in sheet.records:
        for election in package["elections"].records:
            end, held = record.days("ended"), election.days("date")
            if end and held and not held.certainly_before(end):
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


def parties_act_after_their_founding(package: Package) -> Iterator[Fault]:
    """Nothing happened to a party, or led into it, before it was founded, where that is certain."""
    sheet, parties = package["party_events"], package["parties"]
    for record in sheet.records:
        happened = record.days("date")
        for party in (record.text["from_id"], record.text["to_id"]):
            founded = parties.by_key[party].days("founded") if party in parties.by_key else None
            if founded and happened and happened.certainly_before(founded):
                yield sheet.fault(record, "date", f"a date not before the founding of {party}")
                break


def counts_of_parties_stand_in_order_of_time(package: Package) -> Iterator[Fault]:
    """Counts of parties follow each other in time, where that is certain."""
    sheet = package["party_counts"]
    for earlier, later in pairwise(sheet.records):
        first, second = earlier.days("date"), later.days("date")
        if first and second and second.certainly_before(first):
            expected = f"a date not before that of line {earlier.line}, {earlier.text['date']}"
            yield sheet.fault(later, "date", expected)


def seats_are_claimed_after_the_election(package: Package) -> Iterator[Fault]:
    """What is said of a chamber is said of a time after its election, where that is certain."""
    sheet, elections = package["seat_claims"], package["elections"]
    for record in sheet.records:
        election = elections.by_key.get(record.text["election_id"])
        held = election.days("date") if election else None
        said = record.days("date")
        if held and said and said.certainly_before(held):
            yield sheet.fault(record, "date", "a date not before the election of the chamber")


def _in_order(sheet: Sheet, record: Record, columns: tuple[str, ...]) -> Iterator[Fault]:
    """Yield each column that certainly lies before the filled one in front of it."""
    filled = [column for column in columns if record.days(column)]
    for earlier, later in pairwise(filled):
        first, second = record.days(earlier), record.days(later)
        if first and second and second.certainly_before(first):
            expected = f"a date not before {earlier}, {record.text[earlier]}"
            yield sheet.fault(record, later, expected)
