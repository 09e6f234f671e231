"""Seats: the parts make the whole, to the last one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from elections.package.faults import Fault
from elections.package.records import Package, Record
from elections.package.schema import AGAINST_ALL


def total(records: Sequence[Record], column: str) -> int | None:
    """Return the sum of the filled cells, ``None`` where one of them cannot be read."""
    if not all(record.readable(column) for record in records):
        return None
    return sum(record.whole(column) or 0 for record in records)


def kinds_of_seats_make_the_chamber(package: Package) -> Iterator[Fault]:
    """List, constituency and appointed seats make the seats of the chamber."""
    sheet = package["elections"]
    for record in sheet.records:
        kinds = ("list_seats", "constituency_seats", "appointed_seats")
        parts = [record.whole(kind) for kind in kinds]
        if None in parts or record.whole("seats") is None:
            continue
        whole = sum(part for part in parts if part is not None)
        if whole != record.whole("seats"):
            yield sheet.fault(record, "seats", f"{whole}, the sum of the three kinds of seats")


def list_seats_add_up(package: Package) -> Iterator[Fault]:
    """The list seats of an election's results make its list seats."""
    yield from _add_up(package, "list_seats")


def constituency_seats_add_up(package: Package) -> Iterator[Fault]:
    """The constituency seats of an election's results make its constituency seats."""
    yield from _add_up(package, "constituency_seats")


def vacant_seats_are_those_that_nobody_won(package: Package) -> Iterator[Fault]:
    """The vacant seats are those filled by voters that no row of results has."""
    sheet = package["elections"]
    for record in sheet.records:
        rows = package["results"].where("election_id", record.text["election_id"])
        tiers = ("list_seats", "constituency_seats")
        won = [total(rows, tier) for tier in tiers]
        stated = [record.whole(tier) for tier in tiers]
        vacant = record.whole("vacant_seats")
        if vacant is None or None in won or None in stated:
            continue
        left = sum(seats or 0 for seats in stated) - sum(seats or 0 for seats in won)
        if vacant != left:
            yield sheet.fault(record, "vacant_seats", f"{left}, the seats that nobody won")


def no_constituency_seats_where_none_were_to_win(package: Package) -> Iterator[Fault]:
    """Where no constituency seats were to win, the cell is empty and not 0."""
    sheet = package["results"]
    for election in package["elections"].records:
        if election.whole("constituency_seats") != 0:
            continue
        for record in sheet.where("election_id", election.text["election_id"]):
            for column in ("constituency_seats", "constituency_seats_round_1"):
                if record.readable(column) and record.filled(column):
                    yield sheet.fault(record, column, "nothing: no such seats were to win")


def contestants_have_their_number_of_seats(package: Package) -> Iterator[Fault]:
    """A contestant that won no seat of a kind for which it stood has 0, not an empty cell."""
    sheet, parties = package["results"], package["parties"]
    for election in package["elections"].records:
        rows = sheet.where("election_id", election.text["election_id"])
        for column, stood in (("list_seats", "votes"), ("constituency_seats", "")):
            if not election.whole(column):
                continue
            for row in rows:
                party = parties.by_key.get(row.text["party_id"])
                kind = party.text["kind"] if party and party.readable("kind") else AGAINST_ALL
                contestant = kind != AGAINST_ALL
                if contestant and not row.filled(column) and (not stood or row.filled(stood)):
                    yield sheet.fault(row, column, "a number, 0 where it won none")


def first_round_seats_are_part_of_the_seats(package: Package) -> Iterator[Fault]:
    """No contestant won more constituency seats in the first round than in all."""
    sheet = package["results"]
    for record in sheet.records:
        first = record.whole("constituency_seats_round_1")
        won = total([record], "constituency_seats")
        if first is not None and won is not None and first > won:
            expected = f"at most {won}, the constituency seats in all"
            yield sheet.fault(record, "constituency_seats_round_1", expected)


def members_fit_the_chamber(package: Package) -> Iterator[Fault]:
    """The deputies counted by membership are no more than the seats of the chamber."""
    sheet = package["memberships"]
    for election in package["elections"].records:
        rows = sheet.where("election_id", election.text["election_id"])
        members, seats = total(rows, "seats"), election.whole("seats")
        if members is not None and seats is not None and members > seats:
            expected = f"seats that add up to at most {seats}; they add up to {members}"
            yield sheet.fault(rows[-1], "seats", expected)


def claimed_seats_fit_the_chamber(package: Package) -> Iterator[Fault]:
    """What is said of a party's seats is a number of seats that the chamber has, or a share."""
    sheet = package["seat_claims"]
    for record in sheet.records:
        election = package["elections"].by_key.get(record.text["election_id"])
        claimed, seats = record.whole("seats"), election.whole("seats") if election else None
        if not record.filled("seats") and not record.filled("share_percent"):
            yield sheet.fault(record, "seats", "a number of seats, or a share")
        if claimed is not None and seats is not None and claimed > seats:
            yield sheet.fault(record, "seats", f"at most {seats}, the seats of the chamber")


def women_are_part_of_the_deputies(package: Package) -> Iterator[Fault]:
    """Women are no more than the deputies, and these no more than the seats."""
    sheet = package["women_deputies"]
    for record in sheet.records:
        women, deputies = record.whole("women"), record.whole("deputies")
        election = package["elections"].by_key.get(record.text["election_id"])
        seats = election.whole("seats") if election else None
        if women is not None and deputies is not None and women > deputies:
            yield sheet.fault(record, "women", f"at most {deputies}, the deputies")
        if deputies is not None and seats is not None and deputies > seats:
            yield sheet.fault(record, "deputies", f"at most {seats}, the seats of the chamber")


def winners_have_their_seats(package: Package) -> Iterator[Fault]:
    """A winner's constituency is one of the election's, won by who nominated the winner."""
    sheet, won = package["constituency_winners"], package["results"]
    counted: dict[tuple[str, ...], int] = {}
    for record in sheet.records:
        election = package["elections"].by_key.get(record.text["election_id"])
        number = record.whole("constituency")
        seats = election.whole("constituency_seats") if election else None
        if number is not None and seats is not None and number > seats:
            yield sheet.fault(record, "constituency", f"at most {seats}, the constituencies")
        key = (record.text["election_id"], record.text["party_id"])
        counted[key] = counted.get(key, 0) + 1
        row = won.by_key.get("/".join(key))
        most = row.whole("constituency_seats") if row else None
        if most is not None and counted[key] > most:
            yield sheet.fault(record, "party_id", f"at most {most} winners, as results have it")


def candidates_are_of_a_list(package: Package) -> Iterator[Fault]:
    """Candidates on a list are of a list that had votes, and no more registered than put up."""
    sheet = package["list_candidates"]
    for record in sheet.records:
        row = package["results"].by_key.get("/".join(record.key(sheet.table)))
        certain = record.readable(*sheet.table.key) and package["results"].keys_complete
        if certain and (row is None or not row.filled("votes")):
            yield sheet.fault(record, "party_id", "a contestant with list votes in results")
        put_up, registered = record.whole("nominated"), record.whole("registered")
        if put_up is not None and registered is not None and registered > put_up:
            yield sheet.fault(record, "registered", f"at most {put_up}, the candidates put up")


def earlier_chambers_hold_their_seats(package: Package) -> Iterator[Fault]:
    """Of an earlier chamber, no part is more than the whole."""
    sheet = package["earlier_elections"]
    for record in sheet.records:
        won = total(
            package["earlier_results"].where("earlier_id", record.text["earlier_id"]), "seats"
        )
        kinds = total([record], "constituency_seats"), total([record], "other_seats")
        parts = None if None in kinds else sum(kind or 0 for kind in kinds)
        seats = record.whole("seats")
        for part, which in ((won, "won in earlier_results"), (parts, "of the two kinds")):
            if part is not None and seats is not None and part > seats:
                yield sheet.fault(record, "seats", f"at least {part}, the seats {which}")
        whole = record.filled("constituency_seats") and record.filled("other_seats")
        if whole and parts is not None and seats is not None and parts < seats:
            yield sheet.fault(record, "seats", f"{parts}, the seats of the two kinds")


def _add_up(package: Package, column: str) -> Iterator[Fault]:
    sheet = package["elections"]
    for record in sheet.records:
        rows = package["results"].where("election_id", record.text["election_id"])
        won, stated = total(rows, column), record.whole(column)
        vacant = record.whole("vacant_seats") or not record.readable("vacant_seats")
        if (
            won is not None
            and stated is not None
            and (won > stated or (won < stated and not vacant))
        ):
            yield sheet.fault(record, column, f"{won}, the sum of {column} in results")
