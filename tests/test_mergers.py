"""Mergers between two elections: which count, in what order, and what they brought."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from elections.measures.mergers import Merged, mergers_between
from elections.package.loading import ElectionData, load
from tests.changed import with_cells
from tests.made import Election, Won, history, write


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("1990-05-13", []),
        ("1990-05-14", ["land_and_craft"]),
        ("1994-03-20", ["land_and_craft"]),
        ("1994-03-21", []),
    ],
)
def test_mergers_after_an_election_up_to_the_day_of_the_next(
    country: ElectionData, day: str, found: list[str]
) -> None:
    """Elections were on 13 May 1990 and on 20 March 1994; both mergers are moved."""
    moved = {("1993_craft_merged",): {"date": day}, ("1993_farmers_merged",): {"date": day}}
    made = with_cells(country, "party_events", moved)
    mergers = mergers_between(made, "1990", "1994_spring")
    assert [merger.target for merger in mergers if merger.events] == found


def test_a_merger_of_two_by_hand(country: ElectionData) -> None:
    """1990: the farmers 4 + 9 and the craft party 1 + 1 of 20 + 40 seats; none had gone on."""
    (found,) = mergers_between(country, "1990", "1994_spring")
    assert (found.target, found.continuing, found.continuing_seats) == ("land_and_craft", None, 0)
    assert (found.seats, found.total, found.years) == (15, 60, (1993,))
    assert {event.event_id for event in found.events} == {
        "1993_craft_merged",
        "1993_farmers_merged",
    }
    assert mergers_between(country, "1994_spring", "1994_autumn") == ()


def test_mergers_with_most_seats_come_first(data: ElectionData, country: ElectionData) -> None:
    for package in (data, country):
        held = package.elections.sort_values("date")["election_id"].tolist()
        for before, after in combinations(held, 2):
            seats = [merger.seats for merger in mergers_between(package, before, after)]
            assert seats == sorted(seats, reverse=True)


@pytest.mark.parametrize(
    ("pair", "said"),
    [
        (("1994_spring", "1990"), "two elections in order of time"),
        (("1990", "1990"), "two elections in order of time"),
        (("1990", "never"), "after_id is 'never'"),
    ],
)
def test_mergers_are_between_an_election_and_a_later_one(
    country: ElectionData, pair: tuple[str, str], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        mergers_between(country, *pair)


def between(
    folder: Path, before: dict[str, int], after: dict[str, int], *events: tuple[str, ...]
) -> list[Merged]:
    """Return the mergers between May 1990 and May 1994, with who won how many seats then."""
    held = [
        Election(f"{year}-05-13", {name: Won(10 * won + 1, won) for name, won in all_won.items()})
        for year, all_won in (("1990", before), ("1994", after))
    ]
    named = {name: {} for event in events for name in event[2:]}
    data = load(write(folder, *held, parties=named, party_events=history(*events)))
    return list(mergers_between(data, "1990", "1994"))


def test_who_merged_without_a_seat_brought_none(tmp_path: Path) -> None:
    (found,) = between(
        *(tmp_path, {"a": 6, "b": 4, "c": 0}, {"a": 10}),
        ("merged", "1992-03-04", "b", "a"),
        ("merged", "1992-03-04", "c", "a"),
    )
    assert (found.parties, found.seats, found.continuing, found.continuing_seats) == (
        ("b", "c"),
        4,
        "a",
        6,
    )
    assert (found.seats_by_membership, found.continuing_by_membership) == (4, 6)


def test_of_as_many_seats_the_first_of_the_ballot_comes_first(tmp_path: Path) -> None:
    found = between(
        *(tmp_path, {"a": 5, "b": 5, "y": 1, "z": 1}, {"y": 6, "z": 6}),
        ("merged", "1992-03-04", "a", "z"),
        ("merged", "1992-03-04", "b", "y"),
    )
    assert [(one.target, one.parties) for one in found] == [("z", ("a",)), ("y", ("b",))]


def test_a_party_goes_on_by_itself_beside_what_split_off_it(tmp_path: Path) -> None:
    """Of the party out of which another split off the seats are not counted with the merged."""
    (found,) = between(
        *(tmp_path, {"a": 6, "b": 4}, {"a": 5, "x": 5}),
        ("split", "1991-03-04", "a", "x"),
        ("merged", "1992-03-04", "b", "x"),
    )
    assert (found.target, found.continuing, found.continuing_seats) == ("x", None, 0)
    assert (found.parties, found.seats) == (("b",), 4)


def test_of_two_that_took_one_name_one_is_told(tmp_path: Path) -> None:
    (found,) = between(
        *(tmp_path, {"a": 6, "b": 4, "c": 3}, {"x": 13}),
        ("renamed", "1991-03-04", "a", "x"),
        ("renamed", "1991-03-04", "b", "x"),
        ("merged", "1992-03-04", "c", "x"),
    )
    assert (found.continuing, found.continuing_seats, found.continuing_by_membership) == ("a", 6, 6)


def test_who_came_through_another_came_by_the_last_merger(tmp_path: Path) -> None:
    """One merged into a union, which merged into a third, which then took a new name."""
    (found,) = between(
        *(tmp_path, {"a": 6, "b": 4}, {"x": 10}),
        ("merged", "1991-03-04", "b", "union"),
        ("merged", "1992-03-04", "union", "a"),
        ("renamed", "1993-03-04", "a", "x"),
    )
    assert (found.target, found.continuing, found.parties) == ("x", "a", ("b",))
    assert ([event.event_id for event in found.events], found.years) == (["event_01"], (1992,))


def test_a_merger_on_the_day_of_the_first_election_is_before_it(tmp_path: Path) -> None:
    """One that merged on that day, left again and merged once more came by the second merger."""
    (found,) = between(
        *(tmp_path, {"a": 6, "b": 4}, {"a": 10}),
        ("merged", "1990-05-13", "b", "a"),
        ("split", "1991-03-04", "a", "b"),
        ("merged", "1992-03-04", "b", "a"),
    )
    assert ([event.event_id for event in found.events], found.years) == (["event_02"], (1992,))
