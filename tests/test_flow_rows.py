"""Flows: what is on one side is found on the other, divided by stated proportions."""

from __future__ import annotations

from itertools import pairwise

import pandas as pd
import pytest

from elections.package.loading import ElectionData
from elections.results import elections_shown, seats_won
from elections.tables.flows import SIDES, Unit
from elections.tables.flows import rows as flow_rows

PACKAGES = ("data", "country")


def pairs(data: ElectionData) -> list[tuple[str, str]]:
    """Return neighbouring elections in order of time, and the first with the last."""
    held = [str(one) for one in elections_shown(data)["election_id"]]
    return [*pairwise(held), (held[0], held[-1])]


def ways(rows: pd.DataFrame) -> dict[tuple[object, object], str]:
    """Return the kind of each way, by its two ends."""
    return {
        tuple(None if pd.isna(row[f"{side}_party"]) else row[f"{side}_party"] for side in SIDES): (
            row["kind"]
        )
        for _, row in rows.iterrows()
    }


def test_what_became_of_the_lists_of_2004(data: ElectionData) -> None:
    """By the reports of 2006 and 2007 (RFE/RL, 4 July and 22 December 2006; Ferghana, June 2007).

    The bloc of two parties that both joined the first is found in it; the list that had
    gone on another's is found there; a party founded in September 2006 is new.
    """
    found = ways(flow_rows(data, before="2004", after="2007", unit="votes"))
    assert found[("otan", "nur_otan")] == "renamed"
    assert found[("asar", "nur_otan")] == found[("aist", "nur_otan")] == "merged"
    assert found[("ak_zhol", "ak_zhol")] == "stayed"
    assert found[("democratic", "ak_zhol")] == "bloc_joined"
    assert found[(None, "nsdp")] == "founded"
    # One of the two in this bloc was liquidated, the other was there and not on the ballot.
    assert found[("cpk_dck", None)] == "ended"


def test_seats_before_and_after(data: ElectionData) -> None:
    """42 + 11 + 4 = 57 of the 77 seats of 2004, and all 98 of 2007."""
    rows = flow_rows(data, before="2004", after="2007", unit="seats")
    into = rows[rows["after_party"] == "nur_otan"]
    assert into["before_part"].sum() == 42 + 11 + 4
    assert into["after_part"].sum() == pytest.approx(98)
    assert rows.drop_duplicates("before_party")["before_value"].sum() == 77


def test_a_joint_list_is_divided_by_what_its_members_had(data: ElectionData) -> None:
    """Worked by hand: 13 and 3 seats of 1999 share the 11 of their bloc as 13 : 3."""
    rows = flow_rows(data, before="1999", after="2004", unit="seats").set_index("before_party")
    assert rows.at["civic", "after_part"] == pytest.approx(11 * 13 / 16)
    assert rows.at["agrarian", "after_part"] == pytest.approx(11 * 3 / 16)


def test_nothing_comes_of_who_had_no_list_or_no_seats(data: ElectionData) -> None:
    """A party without a list merged by 2004; two had no seat in 2007 and some in 2012."""
    votes = flow_rows(data, before="1999", after="2004", unit="votes")
    assert "peoples_cooperative" not in set(votes["before_party"].dropna())
    seats = ways(flow_rows(data, before="1999", after="2004", unit="seats"))
    assert seats[("peoples_cooperative", "otan")] == "merged"
    later = ways(flow_rows(data, before="2007", after="2012", unit="seats"))
    assert later[(None, "ak_zhol")] == later[(None, "cppk")] == "empty"
    assert ("ak_zhol", "ak_zhol") not in later


@pytest.mark.parametrize("unit", ["votes", "seats"])
@pytest.mark.parametrize("package", PACKAGES)
def test_every_source_of_a_flow_had_something(
    package: str, unit: Unit, request: pytest.FixtureRequest
) -> None:
    data: ElectionData = request.getfixturevalue(package)
    for before, after in pairs(data):
        rows = flow_rows(data, before=before, after=after, unit=unit)
        linked = rows[rows["before_party"].notna() & rows["after_party"].notna()]
        assert (linked["before_value"] > 0).all()


def test_independents_are_not_followed(data: ElectionData) -> None:
    found = ways(flow_rows(data, before="1999", after="2004", unit="seats"))
    assert found[("independents", None)] == found[(None, "independents")] == "untraced"
    assert ("independents", "independents") not in found


def test_one_who_was_gone_is_told_from_one_who_stayed_away(country: ElectionData) -> None:
    """The movement is last seen in 1994 and gone by 1996; the greens sat one election out."""

    def between(before: str, after: str) -> dict[tuple[object, object], str]:
        return ways(flow_rows(country, before=before, after=after))

    assert between("1994_spring", "1998")[("liberty", None)] == "dissolved"
    assert between("1994_spring", "1994_autumn")[("liberty", None)] == "ended"
    assert between("1994_spring", "1994_autumn")[(None, "green")] == "new"
    assert between("1990", "1994_spring")[("green", None)] == "ended"


@pytest.mark.parametrize("unit", ["votes", "seats"])
@pytest.mark.parametrize("package", PACKAGES)
def test_the_parts_of_each_contestant_are_the_whole(
    package: str, unit: Unit, request: pytest.FixtureRequest
) -> None:
    data: ElectionData = request.getfixturevalue(package)
    seats = seats_won(data)
    for before, after in pairs(data):
        rows = flow_rows(data, before=before, after=after, unit=unit)
        for side, election in zip(SIDES, (before, after), strict=True):
            own = rows[rows[f"{side}_party"].notna()]
            assert (own[f"{side}_part"] >= 0).all()
            for _, ways_of in own.groupby(f"{side}_party"):
                whole = ways_of[f"{side}_value"].iloc[0]
                assert ways_of[f"{side}_part"].sum() == pytest.approx(whole)
            wholes = own.drop_duplicates(f"{side}_party")[f"{side}_value"]
            total = seats[seats["election_id"] == election]["seats"].sum()
            assert wholes.sum() == pytest.approx(100 if unit == "votes" else int(total))
            places = own.drop_duplicates(f"{side}_party")[f"{side}_place"]
            assert sorted(places) == list(range(len(places)))


@pytest.mark.parametrize("package", PACKAGES)
def test_every_way_has_its_sources(package: str, request: pytest.FixtureRequest) -> None:
    data: ElectionData = request.getfixturevalue(package)
    before, after = pairs(data)[0]
    rows = flow_rows(data, before=before, after=after, unit="seats")
    assert (rows["source_ids"] != "").all()
    assert set(rows["confidence"]) <= {"high", "medium", "low"}


def test_wrong_requests_are_refused(country: ElectionData) -> None:
    with pytest.raises(ValueError, match="'voters': expected one of votes, seats"):
        flow_rows(country, before="1990", after="1998", unit="voters")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="in order of time"):
        flow_rows(country, before="1998", after="1990")
