"""The seats that mergers brought to the first party: values by hand."""

from __future__ import annotations

import pytest

from elections.package import ElectionData
from elections.results import seats_won
from elections.tables.merged_seats import rows as merged_seats
from tests import drawn

packages = pytest.mark.parametrize("package", drawn.FOLDERS)


# Election, step, seats of the party, of those that merged later, of all others, in all.
PARTS = {
    "data": [
        ("1999", "elected", 23, 17, 37, 77),
        ("2004", "elected", 42, 16, 19, 77),
        ("2004", "merged", 57, 1, 19, 77),
        ("2007", "elected", 98, 0, 0, 98),
        ("2012", "elected", 83, 0, 15, 98),
        ("2016", "elected", 84, 0, 14, 98),
        ("2021", "elected", 76, 0, 22, 98),
        ("2023", "elected", 62, 0, 36, 98),
    ],
    "country": [
        ("1990", "elected", 20, 0, 40, 60),
        ("1994_spring", "elected", 21, 0, 29, 50),
        ("1994_autumn", "elected", 48, 0, 2, 50),
        ("1998", "elected", 18, 0, 39, 57),
    ],
}


@packages
def test_the_seats_of_the_first_party_and_of_those_that_merged(package: str) -> None:
    found = merged_seats(drawn.package(package)).table
    told = []
    for (election, step), part in found.groupby(["election_id", "step"], sort=False):
        seats = part.set_index("part")["seats"]
        held = [int(seats.get(name, 0)) for name in ("party", "merged", "others")]
        told.append((election, step, *held, int(part["total"].iloc[0])))
    assert told == PARTS[package]


@packages
def test_parts_make_the_seats_filled_by_voters(package: str) -> None:
    data = drawn.package(package)
    every = seats_won(data)
    for (election, _), part in merged_seats(data).table.groupby(["election_id", "step"]):
        won = every[every["election_id"] == election]["seats"].sum()
        assert part["seats"].sum() == won == part["total"].iloc[0]
        assert part["share"].sum() == pytest.approx(100)


def test_the_merger_between_two_elections_is_that_of_2006() -> None:
    """AIST with eleven seats and Asar with four: 42 + 15 of 77."""
    (row,) = merged_seats(drawn.package("data")).records("merger")
    assert (set(row["parties"]), row["seats"], row["years"]) == ({"asar", "aist"}, 15, (2006,))


def test_what_is_not_confirmed_moves_no_seat(data: ElectionData) -> None:
    """Without Asar's merger its four seats of 2004 are the others'."""
    events = data.party_events.copy()
    events.loc[events["event_id"] == "20060704_asar_otan", "confidence"] = "low"
    found = merged_seats(drawn.with_table(data, "party_events", events)).table
    own = found[(found["election_id"] == "2004") & (found["step"] == "elected")]
    assert own.set_index("part")["seats"].to_dict() == {"party": 42, "merged": 12, "others": 23}
