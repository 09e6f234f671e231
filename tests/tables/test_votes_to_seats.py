"""Votes beside seats: every list and every seat of an election, and what each gained."""

from __future__ import annotations

import pytest

from elections.package.loading import ElectionData
from elections.results import Tier
from elections.tables.votes_to_seats import rows as votes_to_seats
from tests.tables.official import SEATS, row_of


@pytest.mark.parametrize(
    ("election", "tier", "party", "bonus"),
    [
        ("2007", "all", "nur_otan", 11.59),  # 100 - 88.41
        ("2021", "all", "auyl", -5.29),  # 0 - 5.29
        ("1999", "all", "otan", -1.03),  # 23 of 77, 29.87 - 30.9
        ("1999", "list", "otan", 9.1),  # 4 of 10, 40 - 30.9
        ("2023", "all", "amanat", 9.37),  # 62 of 98, 63.27 - 53.90
        ("2023", "list", "amanat", 4.07),  # 40 of 69, 57.97 - 53.90
    ],
)
def test_the_bonus_is_seat_share_less_vote_share(
    data: ElectionData, election: str, tier: Tier, party: str, bonus: float
) -> None:
    row = row_of(votes_to_seats(data, election=election, tier=tier), election, party)
    assert round(row["bonus"], 2) == bonus


@pytest.mark.parametrize("election", SEATS)
def test_votes_to_seats_holds_every_list_and_every_seat(data: ElectionData, election: str) -> None:
    rows = votes_to_seats(data, election=election, tier="all")
    assert not rows["party_id"].duplicated().any()
    lists = data.results[
        (data.results["election_id"] == election)
        & data.results["votes"].notna()
        & (data.results["party_id"] != "against_all")
    ]
    assert set(rows["party_id"]) == set(lists["party_id"]) | set(SEATS[election][1])
    assert int(rows["seats"].sum()) == SEATS[election][0]
    without = rows[~rows["party_id"].isin(lists["party_id"])]
    assert without["vote_share"].isna().all()
    assert without["bonus"].isna().all()
    shown = rows["vote_share"].dropna().tolist()
    assert shown == sorted(shown, reverse=True)
    assert rows["vote_share"].isna().tolist() == sorted(rows["vote_share"].isna())


def test_votes_to_seats_of_no_such_election(data: ElectionData) -> None:
    with pytest.raises(ValueError, match="1066"):
        votes_to_seats(data, election="1066")


def test_votes_to_seats_of_a_tier_that_there_was_not(data: ElectionData) -> None:
    with pytest.raises(ValueError, match="constituency"):
        votes_to_seats(data, election="2007", tier="constituency")
