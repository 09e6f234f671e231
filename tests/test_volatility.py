"""Volatility under the conventions: worked by hand, from the official votes, and as properties."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, pairwise, product
from typing import get_args

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections.measures import pedersen
from elections.measures.counting import election_results
from elections.measures.volatility import (
    Volatility,
    most_recounted_pair,
    units,
    volatility,
    volatility_between,
)
from elections.package.loading import ElectionData
from elections.parties.succession import Blocs, Convention, every_succession
from elections.results import Base

NONE = Fraction(0)


def shares(**percent: int) -> dict[str, Fraction]:
    """Return shares given in percent."""
    return {party: Fraction(value, 100) for party, value in percent.items()}


def links(*pairs: str) -> pd.DataFrame:
    """Return links given as ``ab``: from a to b."""
    return pd.DataFrame([tuple(pair) for pair in pairs], columns=["before_party", "after_party"])


# Worked by hand. a goes from 40 to 45; b (35) and c (25) merge into d (55). By label the
# changes are 5, 35, 25 and 55, half of 120; if b goes on as d: 5, 20 and 25, half of 50;
# with both summed: 5 and 5, half of 10.
BEFORE, AFTER = shares(a=40, b=35, c=25), shares(a=45, d=55)


@pytest.mark.parametrize(
    ("joined", "total", "type_a", "type_b"),
    [
        (("aa",), 60, Fraction(115, 2), Fraction(5, 2)),
        (("aa", "bd"), 25, Fraction(25, 2), Fraction(25, 2)),
        (("aa", "bd", "cd"), 5, 0, 5),
    ],
)
def test_a_merger_by_hand(
    joined: tuple[str, ...], total: int, type_a: Fraction, type_b: Fraction
) -> None:
    found = volatility(BEFORE, AFTER, links(*joined))
    assert found == Volatility(Fraction(total), Fraction(type_a), Fraction(type_b))


def test_the_cut_moves_change_from_type_b_to_type_a_alone() -> None:
    """Two lasting parties, one of which falls from 3 to 1 percent: entry and exit at a cut of 2."""
    ballots = shares(a=97, b=3), shares(a=99, b=1)
    joined = links("aa", "bb")
    assert volatility(*ballots, joined) == Volatility(Fraction(2), NONE, Fraction(2))
    cut = volatility(*ballots, joined, cut=Fraction(2, 100))
    assert cut == Volatility(Fraction(2), Fraction(1), Fraction(1))
    # One who stands exactly at the cut is there.
    assert volatility(*ballots, joined, cut=Fraction(1, 100)).type_a == 0


@pytest.mark.parametrize("cut", [Fraction(-1, 100), Fraction(101, 100)])
def test_a_cut_that_is_no_share_is_refused(cut: Fraction) -> None:
    with pytest.raises(ValueError, match="cut is"):
        volatility(BEFORE, AFTER, links(), cut=cut)


# From the official votes of 2004 (4,757,773 for parties) and 2007 (5,935,625), worked by hand.
# Shares in percent: 60.6104 + 11.3759 + 7.0658 = 79.0522 for the three that became one, then
# 88.4106; the others 12.0366 and 3.0889, 0.7646 and 0, 3.4433 and 0, 1.9786 and 1.2939, 0.5525
# and 0.7823, 1.7345 and 1.5138, 0.4377 and 0.3733, 0 and 4.5372. Half of the changes
# 9.3584 + 8.9478 + 0.7646 + 3.4433 + 0.6848 + 0.2298 + 0.2207 + 0.0644 + 4.5372 = 28.2510.
# By label the first term is 79.0522 + 88.4106, so half of 186.3553.
def test_2004_to_2007_from_the_official_votes(data: ElectionData) -> None:
    def total(convention: Convention) -> float:
        found = volatility_between(data, "2004", "2007", convention=convention, blocs="kept")
        assert found is not None
        return float(found.total)

    assert total("predecessors_summed") == pytest.approx(14.1255, abs=5e-4)
    assert total("labels_only") == pytest.approx(93.1777, abs=5e-4)
    # Only the largest goes on: 27.8002 instead of 9.3584, and 11.3759 and 7.0658 are gone.
    assert total("largest_predecessor") == pytest.approx(
        (28.2510 - 9.3584 + 27.8002 + 11.3759 + 7.0658) / 2, abs=5e-4
    )


def test_by_label_on_party_votes_it_is_pedersens_index(data: ElectionData) -> None:
    """Where no party shares a list or bloc, the formula of ``measures`` gives the same."""
    held = data.results[data.results["votes"].notna()].set_index("party_id")
    kept = {
        election: {party: int(votes) for party, votes in rows["votes"].items() if rows is not None}
        for election, rows in held.groupby("election_id")
    }
    for before, after in pairwise(["2004", "2007", "2012", "2016", "2021"]):
        found = volatility_between(data, before, after, convention="labels_only", blocs="kept")
        assert found is not None
        assert float(found.total) == pytest.approx(pedersen(kept[before], kept[after]))


@pytest.mark.parametrize("fixture", ["data", "country"])
def test_properties_of_every_pair(request: pytest.FixtureRequest, fixture: str) -> None:
    """Between 0 and 100, the same backwards, its types add up, and summing never raises it."""
    package: ElectionData = request.getfixturevalue(fixture)
    results = election_results(package)
    held = package.elections.sort_values("date")["election_id"].tolist()
    for pair in combinations(held, 2):
        every = every_succession(package, *pair)
        before, after = (results[election].shares["party_votes"] for election in pair)
        for blocs in get_args(Blocs):
            found = {
                one: volatility(before, after, every[one, blocs], cut=Fraction(2, 100))
                for one in get_args(Convention)
            }
            assert all(0 <= one.total <= 100 for one in found.values())
            assert all(one.total == one.type_a + one.type_b for one in found.values())
            assert found["predecessors_summed"].total == min(one.total for one in found.values())


@pytest.mark.parametrize("base", ["party_votes", "published"])
def test_it_is_the_same_in_whichever_order_the_elections_are_named(
    country: ElectionData, base: Base
) -> None:
    forth, back = (
        volatility_between(
            country, *pair, convention="largest_predecessor", blocs="kept", base=base
        )
        for pair in (("1990", "1998"), ("1998", "1990"))
    )
    assert forth is not None
    assert forth == back


def test_a_base_that_was_not_published_gives_nothing(country: ElectionData) -> None:
    found = volatility_between(
        country, "1990", "1994_spring", convention="labels_only", blocs="kept", base="ballots_cast"
    )
    assert found is None


def test_the_pair_that_hangs_most_on_the_convention(data: ElectionData) -> None:
    """79.05 points lie between label and sum in 2004-2007; in no other pair of the period more."""
    assert most_recounted_pair(data) == ("2004", "2007")


votes = st.lists(st.integers(1, 1000), min_size=1, max_size=6)


@given(votes, votes, st.data())
@settings(max_examples=150, deadline=None)
def test_any_ballots_under_any_links(
    first: list[int], second: list[int], draw: st.DataObject
) -> None:
    before = {f"b{place}": Fraction(one, sum(first)) for place, one in enumerate(first)}
    after = {f"a{place}": Fraction(one, sum(second)) for place, one in enumerate(second)}
    every = list(product(before, after))
    chosen = draw.draw(st.lists(st.sampled_from(every), unique=True, max_size=8))
    some = chosen[: len(chosen) // 2]
    cut = draw.draw(st.sampled_from([Fraction(0), Fraction(2, 100), Fraction(1, 4)]))
    columns = ["before_party", "after_party"]
    many, few = (pd.DataFrame(rows, columns=columns, dtype="object") for rows in (chosen, some))
    found = volatility(before, after, many, cut=cut)
    assert 0 <= found.total <= 100
    assert found.type_a + found.type_b == found.total
    # More joined is never more volatile; a higher cut never lowers type A.
    assert found.total <= volatility(before, after, few, cut=cut).total
    assert found.type_a >= volatility(before, after, many).type_a
    # Backwards it is the same.
    turned = many.rename(columns={"before_party": "after_party", "after_party": "before_party"})
    assert volatility(after, before, turned, cut=cut) == found
    # The units part both ballots: everybody stands in one, and in one alone.
    rows = units(before, after, many, cut=cut)
    for column, ballot in (("before_parties", before), ("after_parties", after)):
        named = [party for cell in rows[column] for party in cell.split(";") if party]
        assert sorted(named) == sorted(ballot)
    assert sum(rows["change"]) == 0
