"""Mergers between two elections: which count, in what order, and what they brought."""

from __future__ import annotations

from itertools import combinations

import pytest

from elections.measures.mergers import mergers_between
from elections.package.loading import ElectionData
from tests.changed import with_cells


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
    assert (found.target, found.own, found.own_seats) == ("land_and_craft", None, 0)
    assert (found.seats, found.total, found.years) == (15, 60, (1993,))
    assert set(found.events) == {"1993_craft_merged", "1993_farmers_merged"}
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
