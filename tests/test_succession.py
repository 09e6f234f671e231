"""Who goes on as whom from one ballot to a later one, under the three conventions."""

from __future__ import annotations

from datetime import date
from itertools import combinations, product
from pathlib import Path
from typing import get_args

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections.package import load
from elections.package.dates import parse_partial_date
from elections.package.loading import ElectionData
from elections.package.schema import JOININGS, EventType
from elections.parties.events import Event
from elections.parties.lineage import LEAVING
from elections.parties.paths import whereabouts
from elections.parties.succession import (
    Blocs,
    Convention,
    every_succession,
    parts_on_lists,
    successors,
)
from tests.made import Election, Won, history, write

CONVENTIONS: tuple[Convention, ...] = get_args(Convention)
BLOCS: tuple[Blocs, ...] = get_args(Blocs)
EARLY, LATE = date(2000, 1, 1), date(2020, 12, 31)


def events(*rows: tuple[str, EventType, str, str]) -> tuple[Event, ...]:
    """Return events: date, kind, from and to."""
    return tuple(
        Event(
            str(number), parse_partial_date(day), kind, origin, target, None, day, "s", "high", {}
        )
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
    assert parts_on_lists(data, "2004", "2007") == [("naghyz_ak_zhol", "ak_zhol", "nsdp")]
    # Between other elections none did: by 2012 that part had merged.
    assert parts_on_lists(data, "2004", "2012") == []
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


WON = Won(10, 1)
# Two parties that stood as a bloc in 1990, and two that did so in 1994.
BLOC = ("bloc 1990-01 a ab", "bloc 1990-01 b ab")
NEW_BLOC = ("bloc 1994-01 a ab", "bloc 1994-01 b ab")


@pytest.mark.parametrize(
    ("stood", "rows", "convention", "blocs", "expected"),
    [
        pytest.param(
            ({"ab": WON}, {"c": WON}),
            [*BLOC, "renamed 1992 b c"],
            *("predecessors_summed", "apart"),
            {"ab>c bloc_left"},
            id="one of a bloc stood by itself under a new name",
        ),
        pytest.param(
            ({"ab": WON}, {"a": WON}),
            [*BLOC, "bloc 1990-01 c ab", "merged 1992 b a"],
            *("predecessors_summed", "apart"),
            {"ab>a bloc_left"},
            id="one of a bloc stood by itself, and another had gone into it",
        ),
        pytest.param(
            ({"ab": WON}, {"c": WON}),
            [*BLOC, "split 1991 a x", "merged 1992 a c", "merged 1992 b c"],
            *("predecessors_summed", "kept"),
            {"ab>c merged"},
            id="all of a bloc went one way, though for a part of one",
        ),
        pytest.param(
            ({"ab": WON}, {"c": WON}),
            [BLOC[0], "renamed 1992 a c"],
            *("predecessors_summed", "kept"),
            {"ab>c renamed"},
            id="a bloc of which one party is known",
        ),
        pytest.param(
            ({"a": WON}, {"ab": WON, "c": Won(20, 2)}),
            [*NEW_BLOC, "split 1992 a c"],
            *("largest_predecessor", "apart"),
            {"a>ab bloc_joined", ">c new"},
            id="a part of one that stands in a bloc",
        ),
        pytest.param(
            ({"a": WON}, {"ab": WON, "c": Won(20, 2)}),
            [*NEW_BLOC, "split 1992 a c"],
            *("largest_predecessor", "kept"),
            {"a> ended", ">ab new", ">c new"},
            id="a part of one that stands in a bloc, which is kept",
        ),
        pytest.param(
            ({"rest": Won(10, 1, 0), "a": Won(0, 0, 0), "b": Won(None, None, 1)}, {"c": WON}),
            ["merged 1992 a c", "merged 1992 b c"],
            *("largest_predecessor", "kept"),
            {"a>c merged", "b> ended"},
            id="no votes on a list are more than no list",
        ),
        pytest.param(
            ({"a": Won(10, 1), "b": Won(10, 2)}, {"c": WON}),
            ["merged 1992 a c", "merged 1992 b c"],
            *("largest_predecessor", "kept"),
            {"b>c merged", "a> ended"},
            id="of as many votes the one of more seats goes on",
        ),
        pytest.param(
            ({"a": WON}, {"b": Won(10, 1), "c": Won(10, 2)}),
            ["split 1992 a b", "split 1992 a c"],
            *("largest_predecessor", "kept"),
            {"a>c split", ">b new"},
            id="of two parts with as many votes it goes on in that of more seats",
        ),
        pytest.param(
            ({"a": WON, "b": WON}, {"b": WON}),
            ["merged 1992 a b"],
            *("largest_predecessor", "kept"),
            {"a> ended"},
            id="of two alike the one whose name goes on",
        ),
    ],
)
def test_who_goes_on(
    tmp_path: Path,
    stood: tuple[dict[str, Won], dict[str, Won]],
    rows: list[str],
    convention: Convention,
    blocs: Blocs,
    expected: set[str],
) -> None:
    days = ("1990-05-13", "1994-05-13")
    ballots = [Election(day, {"rest": WON, **won}) for day, won in zip(days, stood, strict=True)]
    parties = {name: {"kind": "bloc"} if name == "ab" else {} for name in ("ab", *"abcx")}
    package = load(
        write(tmp_path, *ballots, parties=parties, party_events=history(*map(str.split, rows)))
    )
    assert told(package, ("1990", "1994"), convention, blocs) == expected


def test_every_succession_is_each_of_them(country: ElectionData) -> None:
    pair = "1990", "1994_spring"
    every = every_succession(country, *pair)
    for convention, blocs in product(CONVENTIONS, BLOCS):
        alone = successors(country, *pair, convention=convention, blocs=blocs)
        pd.testing.assert_frame_equal(every[convention, blocs], alone)


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
        (("2005", "2007", "same_name", "kept"), "before_id is '2005'"),
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


def test_one_that_left_twice_came_from_it_the_second_time() -> None:
    """It had left, so at the second split nobody went back: a part went away."""
    rows = events(
        ("2001", "merged", "a", "b"),
        ("2003", "split", "b", "a"),
        ("2005", "split", "b", "a"),
    )
    found = whereabouts(rows, ["b"], since=EARLY, until=LATE)
    assert found == {"b": {"b": "stayed", "a": "split"}}


def test_one_that_came_back_is_itself_however_far_it_had_gone() -> None:
    rows = events(
        ("2001", "merged", "a", "b"),
        ("2002", "merged", "b", "c"),
        ("2003", "split", "c", "a"),
    )
    found = whereabouts(rows, ["a", "b"], since=EARLY, until=LATE)
    assert found["a"] == {"a": "stayed"}
    assert found["b"]["c"] == "merged"


def test_of_two_ways_to_one_place_the_lightest_is_told() -> None:
    rows = events(("2001", "split", "a", "b"), ("2002", "merged", "b", "a"))
    assert whereabouts(rows, ["a"], since=EARLY, until=LATE) == {"a": {"a": "stayed"}}


@pytest.mark.parametrize(
    ("pairs_of_day", "back"), [(["ab", "ba"], "b > a"), (["ab", "bc", "cb"], "c > b")]
)
def test_a_circle_of_one_day_is_refused(pairs_of_day: list[str], back: str) -> None:
    rows = events(*(("2001", "renamed", origin, target) for origin, target in pairs_of_day))
    with pytest.raises(ValueError, match=f"{back} runs in a circle"):
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
