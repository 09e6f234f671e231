"""The recalculation: which official allocations follow from the votes, what cannot be checked."""

from __future__ import annotations

from elections.package.loading import ElectionData
from elections.tables.recalculation import bases_shown, recalculated, recalculation_rows
from tests.drawn import with_cells


def test_how_many_allocations_follow_under_which_base(data: ElectionData) -> None:
    rows = recalculation_rows(data)
    law = rows[rows["of_law"]]
    assert (int(law["checked"].sum()), int(law["reproduced"].sum())) == (7, 7)
    assert dict(zip(law["election_id"], law["base"], strict=True)) == {
        "1999": "ballots_cast",
        **dict.fromkeys(("2004", "2007", "2012", "2016", "2021", "2023"), "valid_votes"),
    }
    ballots = rows[rows["base"] == "ballots_cast"]
    assert (int(ballots["checked"].sum()), int(ballots["reproduced"].sum())) == (6, 5)
    valid = rows[rows["base"] == "valid_votes"]
    assert (len(valid), int(valid["reproduced"].sum())) == (7, 7)
    wrong = rows[rows["reproduced"].eq(False).fillna(False)]
    assert list(zip(wrong["election_id"], wrong["base"], strict=True)) == [("2004", "ballots_cast")]


def test_the_law_s_base_counts_with_its_own_sources_and_confidence(data: ElectionData) -> None:
    """1999: votes medium, of what the threshold is a share low."""
    rows = recalculation_rows(data).set_index(["election_id", "base"])
    own, other = (rows.loc[("1999", base)] for base in ("ballots_cast", "valid_votes"))
    assert (own["confidence"], other["confidence"]) == ("low", "medium")
    law = rows.loc[("2016", "valid_votes")]["source_ids"]
    assert "law_2464_2006" in law
    assert "law_2464_2006" not in rows.loc[("2016", "ballots_cast")]["source_ids"]


def test_what_cannot_be_checked_says_how_far_it_would_hold(data: ElectionData) -> None:
    """2012: the smallest list with seats has 498,788 votes; 498,788 / 0.07 = 7,125,542.9."""
    found = recalculated(data, "2012", "ballots_cast")
    assert (found.reproduced, found.allocation, found.reach) == (None, None, 7_125_542)
    assert found.preliminary == 6_980_000
    least = 498_788
    assert least * 100 >= 7 * 7_125_542
    assert least * 100 < 7 * 7_125_543


def test_a_wrong_seat_is_not_reproduced(country: ElectionData) -> None:
    cells = {
        ("1990", "progress"): {"list_seats": 6},
        ("1990", "green"): {"list_seats": 3},
    }
    wrong = with_cells(country, "results", cells)
    assert recalculated(country, "1990", "ballots_cast").reproduced is True
    assert recalculated(wrong, "1990", "ballots_cast").reproduced is False
    assert bases_shown(country) == ("ballots_cast", "valid_votes", "party_votes")
