"""The first party over time: the shares of its votes and seats."""

from __future__ import annotations

import pytest

from elections import results as tables
from elections.package.loading import ElectionData
from elections.tables.first_party import shares as first_party_rows
from tests import drawn
from tests.tables.official import FIRST, first_party_over_time, row_of, seats_won


@pytest.mark.parametrize(("election", "party", "votes", "seats", "chamber"), FIRST)
def test_the_first_party_in_each_election(
    data: ElectionData, election: str, party: str, votes: float, seats: float, chamber: float
) -> None:
    row = row_of(first_party_over_time(data, tier="all"), election, party)
    assert row["vote_share"] == votes
    assert round(row["seat_share"], 2) == seats
    whole = row_of(seats_won(data, appointed=True), election, party)
    assert round(whole["share"], 2) == chamber


def test_the_first_party_stands_beside_its_list_seats(data: ElectionData) -> None:
    """Of the seats filled from lists: 4 of 10, 7 of 10, all 98, then 83, 84, 76, 40 of 69."""
    rows = first_party_over_time(data)
    assert rows["seats"].tolist() == [4, 7, 98, 83, 84, 76, 40]
    assert rows["total"].tolist() == [10, 10, 98, 98, 98, 98, 69]


def test_the_first_party_is_a_line_under_its_last_name(
    data: ElectionData, country: ElectionData
) -> None:
    assert tables.first_party(data) == "amanat"
    assert tables.first_party(country) == "progress"
    over_time = first_party_over_time(data)
    assert list(over_time["election_id"]) == [row[0] for row in FIRST]
    assert set(over_time["line_id"]) == {"amanat"}


def test_the_first_party_is_a_party(country: ElectionData) -> None:
    """Independents are none, even where they won most seats: 30, Progress 20."""
    cells = {("1990", "independents"): {"constituency_seats": 30}}
    late: dict[tuple[str, ...], dict[str, object]] = {
        (one,): {"period": "after"} for one in ("1994_spring", "1994_autumn")
    }
    changed = drawn.with_cells(country, "results", cells)
    changed = drawn.with_cells(changed, "elections", late)
    assert tables.first_party(changed) == "progress"


def test_an_election_without_a_seat_stays_in_the_story_of_the_first_party(
    country: ElectionData,
) -> None:
    """None is a number of seats: 38.71 percent of the votes and nothing for them."""
    cells = {("1994_spring", "progress"): {"list_seats": 0}}
    rows = first_party_rows(drawn.with_cells(country, "results", cells))
    row = row_of(rows, "1994_spring", "progress")
    assert (row["vote_share"], row["seats"], row["seat_share"]) == (38.71, 0, 0.0)
