"""Measures under one way of counting and over all: worked by hand from the official seats."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import sqrt

import pandas as pd
import pytest

from elections.measures.counting import (
    OPTIONS,
    Comparison,
    CountingChoices,
    ElectionResult,
    alternatives,
    election_results,
)
from elections.measures.mergers import mergers_between
from elections.measures.ranges import Formula
from elections.measures.registry import (
    SERIES,
    advantage_ranges,
    advantage_ratios,
    differences,
    gallagher,
    shares_of,
)
from elections.package.loading import ElectionData
from elections.tables import measures, nagayama, volatility
from elections.tables.measures import advantages
from elections.tables.volatility import compared_units
from tests.changed import with_cells, with_table

ALL = ("independents", "seats", "belonging")


def formula(name: str) -> Formula:
    """Return the formula of a series."""
    found = SERIES[name][1].of
    assert found is not None
    return found


def test_effective_number_of_2004_under_every_way_of_counting(data: ElectionData) -> None:
    """Seats by nomination 42, 18 independents, 11, 4, 1, 1; by membership 53, 14, 4, 3, 2, 1."""
    result = election_results(data)["2004"]
    series = formula("effective_seats")
    by_hand = {
        ("nomination", "group"): 77**2 / (42**2 + 18**2 + 11**2 + 4**2 + 1 + 1),
        ("nomination", "each"): 77**2 / (42**2 + 11**2 + 4**2 + 1 + 1 + 18),
        ("nomination", "out"): 59**2 / (42**2 + 11**2 + 4**2 + 1 + 1),
        ("membership", "group"): 77**2 / (53**2 + 14**2 + 4**2 + 3**2 + 2**2 + 1),
        ("membership", "each"): 77**2 / (53**2 + 14**2 + 4**2 + 3 + 2**2 + 1),
        ("membership", "out"): 74**2 / (53**2 + 14**2 + 4**2 + 2**2 + 1),
    }
    for (belonging, independents), value in by_hand.items():
        counting = CountingChoices(independents=independents, belonging=belonging)  # type: ignore[arg-type]
        assert series(result, counting) == pytest.approx(value)
    found = SERIES["effective_seats"][1].value_range(result, CountingChoices())
    assert found.value == pytest.approx(by_hand["nomination", "group"])
    assert found.low == pytest.approx(min(by_hand.values()))
    assert found.high == pytest.approx(max(by_hand.values()))


def test_seats_that_voters_do_not_fill(data: ElectionData) -> None:
    """98 of 98 in 2007; with the nine appointed 98 and 9 of 107, or 98 and nine times one."""
    result = election_results(data)["2007"]
    value = formula("effective_seats")
    everything = CountingChoices(seats="all")
    assert value(result, CountingChoices()) == 1
    assert value(result, everything) == pytest.approx(107**2 / (98**2 + 81))
    each = replace(everything, independents="each")
    assert value(result, each) == pytest.approx(107**2 / (98**2 + 9))
    assert value(result, replace(everything, independents="out")) == 1
    assert formula("first_seats")(result, everything) == pytest.approx(9800 / 107)
    assert formula("second_seats")(result, CountingChoices()) == 0
    # The body that fills nine of them is no party, and never the second.
    assert formula("second_seats")(result, everything) == 0


@pytest.mark.parametrize(
    ("election", "first", "second"),
    [
        # Otan 23 and Civic 13 of 77: 23 independents and 11 of the trade unions are no parties.
        ("1999", Fraction(2300, 77), Fraction(1300, 77)),
        # Otan 42 and the bloc AIST 11 of 77, beside 18 independents.
        ("2004", Fraction(4200, 77), Fraction(1100, 77)),
        # Amanat 62 and Auyl 8 of 98, beside 7 independents.
        ("2023", Fraction(6200, 98), Fraction(800, 98)),
    ],
)
def test_who_is_no_party_is_neither_first_nor_second(
    data: ElectionData, election: str, first: Fraction, second: Fraction
) -> None:
    result = election_results(data)[election]
    for independents in ("group", "each"):
        counting = CountingChoices(independents=independents)
        assert formula("first_seats")(result, counting) == pytest.approx(float(first))
        assert formula("second_seats")(result, counting) == pytest.approx(float(second))
    rows = nagayama.rows(data, counting=CountingChoices())
    point = rows[(rows["of"] == "seats") & (rows["election_id"] == election)].iloc[0]
    assert point["second"] == pytest.approx(float(second))


def test_in_the_made_up_country_too(country: ElectionData) -> None:
    """1990: Progress 20, Farmers 13 of 60; 1998: 18, Social Labour 15 of 57 elected, of 60."""
    spring = election_results(country)["1990"]
    assert formula("second_seats")(spring, CountingChoices()) == pytest.approx(1300 / 60)
    last = election_results(country)["1998"]
    assert formula("second_seats")(last, CountingChoices()) == pytest.approx(1500 / 57)
    assert formula("second_seats")(last, CountingChoices(seats="all")) == pytest.approx(1500 / 60)


def test_what_was_not_published_is_missing_and_never_nothing(
    data: ElectionData, country: ElectionData
) -> None:
    """Membership of the independents of 1999; the ballots cast in the made-up spring."""
    result = election_results(data)["1999"]
    found = SERIES["effective_seats"][1].value_range(
        result, CountingChoices(belonging="membership")
    )
    assert found.value is None
    assert found.low is not None
    assert found.ways == len(list(alternatives(CountingChoices(), ALL))) // 2
    spring = election_results(country)["1994_spring"]
    votes = CountingChoices(base="ballots_cast")
    assert formula("first_votes")(spring, votes) is None
    assert formula("gallagher")(spring, votes) is None
    assert advantage_ratios(spring, votes) == {}
    rows = measures.rows(country, counting=votes, comparison=Comparison())
    rows = rows[(rows["election_id"] == "1994_spring") & (rows["measure"] == "first_votes")]
    assert rows["value"].isna().all()
    assert rows["low"].notna().all()


def test_where_all_were_put_up_by_parties_membership_is_nomination(data: ElectionData) -> None:
    result = election_results(data)["2021"]
    assert result.members == result.nominated


def test_wasted_votes_of_2007_and_2012(data: ElectionData) -> None:
    """2007: one list with seats, 5,247,720 of 5,935,625; 2012: 302,591 of 6,941,220 without."""
    wasted = formula("wasted")
    assert wasted(election_results(data)["2007"], CountingChoices()) == pytest.approx(
        100 * (5_935_625 - 5_247_720) / 5_935_625
    )
    lost = 45_702 + 82_623 + 116_534 + 57_732
    assert wasted(election_results(data)["2012"], CountingChoices()) == pytest.approx(
        100 * lost / 6_941_220
    )


def test_counts_of_1999_and_2021(data: ElectionData) -> None:
    """Nine lists in 1999 and five in 2021; five parties and three with seats."""
    for election, lists, seated in (("1999", 9, 5), ("2021", 5, 3)):
        result = election_results(data)[election]
        assert formula("lists")(result, CountingChoices()) == lists
        assert formula("seated")(result, CountingChoices()) == seated


def test_advantage_ratio_of_2021(data: ElectionData) -> None:
    """76 of 98 seats on 5,148,074 of 7,241,562 votes; nothing for those below the threshold."""
    found = advantage_ranges(election_results(data)["2021"], CountingChoices())
    assert found["nur_otan"].value == pytest.approx((76 / 98) / (5_148_074 / 7_241_562))
    assert found["adal"].value == 0
    assert "independents" not in found
    rows = advantages(data, "2021", CountingChoices())
    assert rows["party_id"].tolist()[0] == "nur_otan"
    assert rows["low"].iloc[0] < rows["value"].iloc[0] <= rows["high"].iloc[0]


@pytest.mark.parametrize("fixture", ["data", "country"])
def test_a_value_lies_in_its_range_and_hangs_on_nothing_else(
    request: pytest.FixtureRequest, fixture: str
) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    for result in election_results(package).values():
        for _, series in SERIES.values():
            if series.of is None:
                continue
            found = series.value_range(result, CountingChoices())
            assert found.value is not None
            assert found.low is not None
            assert found.high is not None
            assert found.low <= found.value <= found.high
            others = tuple(name for name in OPTIONS if name not in series.depends)
            assert {series.of(result, one) for one in alternatives(CountingChoices(), others)} == {
                found.value
            }


def test_the_working_of_gallagher_is_its_value(country: ElectionData) -> None:
    for result in election_results(country).values():
        points = differences(result, CountingChoices())
        assert sum(one for _, one in points) == 0
        half = sum(one * one for _, one in points) / 2
        seats = result.seats(CountingChoices())
        assert seats is not None
        assert sqrt(half) == pytest.approx(gallagher(dict(result.shares["party_votes"]), seats))
    assert shares_of({"a": 1, "b": 3}) == [("b", Fraction(3, 4)), ("a", Fraction(1, 4))]


def test_votes_for_nobody_weigh_in_a_base_that_counts_them() -> None:
    """Two lists with 40 percent of the ballots each and a seat each: 10, 10 and -20 points."""
    votes = {"a": Fraction(2, 5), "b": Fraction(2, 5)}
    nobody: frozenset[str] = frozenset()
    seats = {"a": 1, "b": 1}
    result = ElectionResult({"ballots_cast": votes}, seats, seats, seats, nobody, nobody, 0)
    counting = CountingChoices(base="ballots_cast")
    assert formula("gallagher")(result, counting) == pytest.approx(sqrt(300))
    assert formula("loosemore_hanby")(result, counting) == pytest.approx(20)
    assert [float(points) for _, points in differences(result, counting)] == [10, 10, -20]


def test_independents_counted_each_are_contestants_of_their_own(country: ElectionData) -> None:
    """1990: three independents; 60 seats in all, 57 of them by contestants with a name."""
    result = election_results(country)["1990"]
    seats = result.seats(CountingChoices(independents="each"))
    assert seats is not None
    assert {name for name in seats if name.startswith("independents")} == {
        *("independents:0", "independents:1", "independents:2"),
    }
    assert sum(seats.values()) == 60
    out = result.seats(CountingChoices(independents="out"))
    assert out is not None
    assert sum(out.values()) == 57


def test_a_party_may_be_called_as_what_is_counted_beside_parties_is() -> None:
    """3/4 of the votes and all seats, and 1/4 without one."""
    votes, seats = {"rest": Fraction(3, 4), "b": Fraction(1, 4)}, {"rest": 1}
    nobody: frozenset[str] = frozenset()
    result = ElectionResult({"party_votes": votes}, seats, seats, seats, nobody, nobody, 0)
    assert formula("gallagher")(result, CountingChoices()) == 25
    assert formula("loosemore_hanby")(result, CountingChoices()) == 25


def test_what_is_counted_where_nothing_is_said_is_one_of_the_choices() -> None:
    usual = CountingChoices()
    assert usual in alternatives(usual, tuple(OPTIONS))
    # The chamber as it was elected.
    assert (usual.seats, usual.belonging) == ("elected", "nomination")


def test_an_election_without_results_gave_nothing_to_anybody(country: ElectionData) -> None:
    rows = country.results[country.results["election_id"] == "1994_autumn"]
    result = election_results(with_table(country, "results", rows))["1998"]
    assert (result.shares, result.list_seats, result.nominated) == ({}, {}, {})


def test_lists_where_there_were_no_list_seats_won_none(country: ElectionData) -> None:
    """Their cells are then empty; that all votes were in vain is known."""
    lists = [("1994_spring", party) for party in ("coast-and-hill", "land_and_craft", "liberty")]
    lists += [("1994_spring", party) for party in ("progress", "renewal", "workers")]
    made = with_cells(country, "results", {key: {"list_seats": pd.NA} for key in lists})
    result = election_results(made)["1994_spring"]
    assert result.list_seats == {party: 0 for _, party in lists}
    assert formula("wasted")(result, CountingChoices()) == 100


def test_a_series_of_two_elections_has_no_value_for_one(country: ElectionData) -> None:
    result = election_results(country)["1998"]
    with pytest.raises(ValueError, match=r"^volatility compares two elections"):
        SERIES["volatility"][1].value_range(result, CountingChoices())


def test_the_mergers_of_2006_held_seats_before(data: ElectionData) -> None:
    """A bloc with 11 seats and a party with 4 of the 77 of 2004; by membership 14 and 4."""
    (found,) = mergers_between(data, "2004", "2007")
    assert (found.target, found.continuing, set(found.parties)) == (
        "nur_otan",
        "otan",
        {"aist", "asar"},
    )
    assert (found.seats, found.continuing_seats, found.total, found.years) == (15, 42, 77, (2006,))
    assert (found.seats_by_membership, found.continuing_by_membership) == (18, 53)
    assert mergers_between(data, "2007", "2012") == ()


def test_the_parts_of_volatility_add_up(data: ElectionData, country: ElectionData) -> None:
    for package in (data, country):
        rows = volatility.rows(package, blocs="apart")
        assert (rows[["summed", "largest", "same_name"]] >= 0).all().all()
        assert rows[["summed", "largest", "same_name"]].sum(axis=1).tolist() == pytest.approx(
            rows["total"].tolist()
        )
    missing = volatility.rows(country, blocs="kept", base="ballots_cast")
    assert missing["total"].isna().tolist() == [True, True, False]


def test_rows_name_the_sources_of_both_elections_they_compare(country: ElectionData) -> None:
    rows = measures.rows(country, counting=CountingChoices(), comparison=Comparison())
    row = rows[(rows["measure"] == "volatility") & (rows["election_id"] == "1998")].iloc[0]
    assert set(row["source_ids"].split(";")) == {"bulletin_1994", "herald_19980620"}
    assert row["confidence"] == "low"


def test_compared_units_come_largest_change_first(data: ElectionData) -> None:
    rows = compared_units(data, ("2004", "2007"), "party_votes", Comparison())
    assert rows["change"].abs().is_monotonic_decreasing
    assert rows["before_parties"].tolist()[:2] == [
        ("democratic", "ak_zhol"),
        ("otan", "asar", "aist"),
    ]
    empty = compared_units(data, ("2004", "2012"), "ballots_cast", Comparison())
    assert empty.empty
    assert list(empty.columns) == list(rows.columns)


def test_a_package_of_one_election_has_measures_but_no_volatility(country: ElectionData) -> None:
    rows = measures.rows(country, counting=CountingChoices(), comparison=Comparison())
    assert not rows[rows["measure"].str.startswith("volatility")]["election_id"].eq("1990").any()
    assert pd.notna(rows[rows["election_id"] == "1990"]["value"]).all()
