"""Who goes on as whom from one ballot to a later one, under the three conventions."""

from __future__ import annotations

from datetime import date
from itertools import combinations, product
from typing import get_args

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections.package.dates import parse_partial_date
from elections.package.loading import ElectionData
from elections.package.schema import JOININGS, EventType
from elections.parties.events import Event
from elections.parties.lineage import LEAVING
from elections.parties.paths import whereabouts
from elections.parties.succession import Blocs, Convention, every_succession, successors

CONVENTIONS: tuple[Convention, ...] = get_args(Convention)
BLOCS: tuple[Blocs, ...] = get_args(Blocs)
EARLY, LATE = date(2000, 1, 1), date(2020, 12, 31)


def events(*rows: tuple[str, EventType, str, str]) -> tuple[Event, ...]:
    """Return events: date, kind, from and to."""
    return tuple(
        Event(str(number), parse_partial_date(day), kind, origin, target)
        for number, (day, kind, origin, target) in enumerate(rows)
    )


def told(
    package: ElectionData, pair: tuple[str, str], convention: Convention, blocs: Blocs
) -> set[str]:
    """Return the links that are not of a party under one name, as ``a>b kind``."""
    rows = successors(package, *pair, convention=convention, blocs=blocs).fillna("")
    cells = zip(rows["before_party"], rows["after_party"], rows["kind"], strict=True)
    return {f"{one}>{other} {kind}" for one, other, kind in cells if kind != "stayed"}


def pairs(package: ElectionData) -> list[tuple[str, str]]:
    """Return every two elections in order of time."""
    held = package.elections.sort_values("date")["election_id"].tolist()
    return list(combinations(held, 2))


# From the party events: on 22 December 2006 the first party took its second name and two
# parties joined it, which had stood together as a bloc in 2004; a third had joined in July.
# The bloc of the communists ended with a member's liquidation; one list of 2007 was new.
ENDED = {"cpk_dck> ended", "democratic> ended", "independents> ended"}


@pytest.mark.parametrize(
    ("convention", "expected"),
    [
        (
            "same_name",
            {"otan> ended", "aist> ended", "asar> ended", ">nur_otan new", ">nsdp new"} | ENDED,
        ),
        (
            "largest_predecessor",
            {"otan>nur_otan renamed", "aist> ended", "asar> ended", ">nsdp new"} | ENDED,
        ),
        (
            "predecessors_summed",
            {
                *("otan>nur_otan renamed", "aist>nur_otan merged", "asar>nur_otan merged"),
                ">nsdp new",
            }
            | ENDED,
        ),
    ],
)
def test_the_mergers_of_2006(
    data: ElectionData, convention: Convention, expected: set[str]
) -> None:
    assert told(data, ("2004", "2007"), convention, "kept") == expected


def test_blocs_and_shared_lists_taken_apart(data: ElectionData) -> None:
    """Two parties stood as a bloc in 2004; in 2007 one stood on another's list, by 2012 alone."""
    into = told(data, ("1999", "2004"), "same_name", "apart")
    # By name alone a bloc is new, whoever is in it, and they are gone.
    assert {"agrarian> ended", "civic> ended", ">aist new", ">cpk_dck new"} <= into
    summed = told(data, ("1999", "2004"), "predecessors_summed", "apart")
    assert {"agrarian>aist bloc_joined", "civic>aist bloc_joined"} <= summed
    largest = told(data, ("1999", "2004"), "largest_predecessor", "apart")
    assert "agrarian>aist bloc_joined" in largest  # 663,351 votes against 590,184
    assert "civic> ended" in largest
    kept = told(data, ("1999", "2004"), "predecessors_summed", "kept")
    assert {"agrarian> ended", "civic> ended", ">aist new"} <= kept
    guest = "democratic>ak_zhol bloc_joined"
    assert guest in told(data, ("2004", "2007"), "predecessors_summed", "apart")
    assert guest not in told(data, ("2004", "2007"), "same_name", "apart")
    # A part of one party stood on the list of another: that list is none the less new.
    assert ">nsdp new" in told(data, ("2004", "2007"), "predecessors_summed", "apart")
    parted = "ak_zhol>adilet bloc_left"
    assert parted in told(data, ("2007", "2012"), "predecessors_summed", "apart")
    assert parted not in told(data, ("2007", "2012"), "same_name", "apart")


@pytest.mark.parametrize("fixture", ["data", "country"])
def test_by_name_alone_only_the_same_name_goes_on(
    request: pytest.FixtureRequest, fixture: str
) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    for pair, blocs in product(pairs(package), BLOCS):
        rows = successors(package, *pair, convention="same_name", blocs=blocs)
        linked = rows.dropna()
        assert (linked["before_party"] == linked["after_party"]).all()
        assert set(rows["kind"]) <= {"stayed", "ended", "new"}


def test_the_made_up_country_splits_merges_again_and_stays_away(country: ElectionData) -> None:
    spring, autumn = "1994_spring", "1994_autumn"
    first = told(country, ("1990", spring), "predecessors_summed", "kept")
    assert {"craft>land_and_craft merged", "farmers>land_and_craft merged"} <= first
    assert "progress>renewal split" in first
    assert {"green> ended", "coast> ended", ">coast-and-hill new"} <= first
    apart = told(country, ("1990", spring), "predecessors_summed", "apart")
    assert {"coast>coast-and-hill bloc_joined", "hill-country>coast-and-hill bloc_joined"} <= apart
    # The union fell apart in between; the larger of its parts is the one that goes on.
    second = told(country, (spring, autumn), "predecessors_summed", "kept")
    assert {"land_and_craft>craft split", "land_and_craft>farmers split"} <= second
    largest = told(country, (spring, autumn), "largest_predecessor", "kept")
    assert "land_and_craft>farmers split" in largest  # 37,965 votes against 21,896
    assert {">craft new", ">green new"} <= largest
    third = told(country, (autumn, "1998"), "predecessors_summed", "kept")
    assert {"craft>land_and_craft merged", "farmers>land_and_craft merged"} <= third
    assert "workers>social_labour renamed" in third


def test_who_merged_and_left_again_is_who_it_was(country: ElectionData) -> None:
    """Across both events there is nothing to tell; nor of one who missed an election."""
    rows = successors(
        country, "1990", "1994_autumn", convention="predecessors_summed", blocs="apart"
    )
    stayed = set(rows[rows["kind"] == "stayed"]["before_party"])
    assert {"craft", "farmers", "green", "coast", "progress", "workers"} <= stayed
    assert not set(rows[rows["kind"] == "split"]["after_party"]) & {"craft", "farmers"}


def test_a_part_is_new_where_its_party_is_still_there(country: ElectionData) -> None:
    assert ">renewal new" in told(country, ("1990", "1994_spring"), "largest_predecessor", "kept")


@pytest.mark.parametrize("fixture", ["data", "country"])
def test_everybody_on_either_ballot_is_told(request: pytest.FixtureRequest, fixture: str) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    kinds = package.parties.set_index("party_id")["kind"]
    on_ballot = {
        election: {party for party in rows["party_id"] if kinds[party] != "against_all"}
        for election, rows in package.results.groupby("election_id")
    }
    for pair in pairs(package):
        found = every_succession(package, *pair)
        assert set(found) == set(product(CONVENTIONS, BLOCS))
        for (convention, _), rows in found.items():
            assert set(rows["before_party"].dropna()) == on_ballot[pair[0]]
            assert set(rows["after_party"].dropna()) == on_ballot[pair[1]]
            assert set(rows[rows["after_party"].isna()]["kind"]) <= {"ended"}
            assert set(rows[rows["before_party"].isna()]["kind"]) <= {"new"}
            assert not rows.duplicated(["before_party", "after_party"]).any()
            if convention == "largest_predecessor":
                assert rows["before_party"].dropna().is_unique
                assert rows["after_party"].dropna().is_unique


@pytest.mark.parametrize("fixture", ["data", "country"])
def test_summing_joins_all_that_any_other_way_joins(
    request: pytest.FixtureRequest, fixture: str
) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    for pair in pairs(package):
        links = {
            key: set(rows.dropna()[["before_party", "after_party"]].itertuples(index=False))
            for key, rows in every_succession(package, *pair).items()
        }
        for convention, blocs in links:
            assert links[convention, blocs] <= links["predecessors_summed", blocs]
            assert links["predecessors_summed", "kept"] <= links["predecessors_summed", "apart"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("2004", "1999", "same_name", "kept"), "order of time"),
        (("2004", "2004", "same_name", "kept"), "order of time"),
        (("2004", "2005", "same_name", "kept"), "after_id is '2005'"),
        (("2004", "2007", "by_label", "kept"), "convention is 'by_label'"),
        (("2004", "2007", "same_name", "whole"), "blocs is 'whole'"),
    ],
)
def test_what_is_not_known_is_refused(
    data: ElectionData, arguments: tuple[str, ...], named: str
) -> None:
    before, after, convention, blocs = arguments
    with pytest.raises(ValueError, match=named):
        successors(data, before, after, convention=convention, blocs=blocs)  # type: ignore[arg-type]


def test_no_table_is_changed(data: ElectionData) -> None:
    before = data.party_events.copy(deep=True), data.results.copy(deep=True)
    successors(data, "1999", "2021", convention="predecessors_summed", blocs="apart")
    pd.testing.assert_frame_equal(data.party_events, before[0])
    pd.testing.assert_frame_equal(data.results, before[1])


def test_a_merger_before_a_renaming_of_the_same_day_goes_with_it() -> None:
    orders: list[list[tuple[str, EventType, str, str]]] = [
        [("2006-12-22", "renamed", "b", "c"), ("2006-12-22", "merged", "a", "b")],
        [("2006-12-22", "merged", "a", "b"), ("2006-12-22", "renamed", "b", "c")],
        [("2005-01-01", "renamed", "b", "c"), ("2006-12-22", "merged", "a", "b")],
    ]
    for rows in orders:
        found = whereabouts(events(*rows), ["a", "b"], since=EARLY, until=LATE)
        assert found == {"a": {"c": "merged"}, "b": {"c": "renamed"}}


def test_what_may_have_happened_later_does_not_count_yet() -> None:
    told_by_year = events(("2007", "merged", "a", "b"))
    assert whereabouts(told_by_year, ["a"], since=EARLY, until=date(2007, 8, 18)) == {
        "a": {"a": "stayed"}
    }
    assert whereabouts(told_by_year, ["a"], since=date(2007, 8, 18), until=LATE) == {
        "a": {"b": "merged"}
    }


def test_a_party_goes_on_in_both_parts_but_a_guest_takes_nothing_along() -> None:
    rows = events(
        ("2001", "merged", "a", "b"),
        ("2002", "split", "b", "c"),
        ("2003", "split", "b", "a"),
    )
    found = whereabouts(rows, ["a", "b"], since=EARLY, until=LATE)
    assert found["a"] == {"a": "stayed", "c": "split"}
    assert found["b"] == {"b": "stayed", "c": "split"}


def test_a_circle_of_one_day_is_refused() -> None:
    rows = events(("2001", "renamed", "a", "b"), ("2001", "renamed", "b", "a"))
    with pytest.raises(ValueError, match="circle"):
        whereabouts(rows, ["a"], since=EARLY, until=LATE)


@given(
    st.lists(
        st.tuples(
            st.integers(2000, 2019),
            st.sampled_from([*JOININGS, LEAVING]),
            st.integers(0, 6),
            st.integers(1, 3),
        ),
        max_size=10,
    )
)
@settings(max_examples=60, deadline=None)
def test_nobody_gets_lost(rows: list[tuple[int, EventType, int, int]]) -> None:
    """Everybody goes on somewhere, and one whom nothing befell goes on as itself."""
    names = [f"p{number}" for number in range(10)]
    history = events(
        *((str(year), kind, names[a], names[a + step]) for year, kind, a, step in rows)
    )
    found = whereabouts(history, names, since=date(1999, 1, 1), until=LATE)
    assert all(found.values())
    for name in set(names) - {event.origin for event in history}:
        assert name in found[name]
