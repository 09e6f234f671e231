"""Volatility under the conventions: worked by hand, from the official votes, and as properties."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import combinations, pairwise, product
from typing import get_args

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections.measures import pedersen
from elections.measures.counting import Comparison, election_results
from elections.measures.volatility import (
    Volatility,
    most_recounted_pair,
    units,
    units_between,
    volatility,
    volatility_between,
    volatility_ranges,
)
from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.parties.succession import Blocs, Convention, every_succession
from elections.results import Base
from tests.changed import with_table
from tests.conftest import package

NONE = Fraction(0)


def shares(**percent: int) -> dict[str, Fraction]:
    """Return shares given in percent."""
    return {party: Fraction(value, 100) for party, value in percent.items()}


def links(*pairs: str) -> pd.DataFrame:
    """Return links given as ``ab``: from a to b."""
    return pd.DataFrame([tuple(pair) for pair in pairs], columns=["before_party", "after_party"])


# Worked by hand. a goes from 40 to 45; b (35) and c (25) merge into d (55). By name the
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
    # Where all is asked for, only who has all is there.
    whole = volatility(shares(a=100), shares(a=60, b=40), links("aa"), cut=Fraction(1))
    assert whole == Volatility(Fraction(40), Fraction(40), NONE)
    assert volatility(shares(a=100), shares(b=100), links("ab"), cut=Fraction(1)).total == 0


@pytest.mark.parametrize("cut", [Fraction(-1, 100), Fraction(101, 100)])
def test_a_cut_that_is_no_share_is_refused(cut: Fraction) -> None:
    with pytest.raises(ValueError, match="cut is"):
        volatility(BEFORE, AFTER, links(), cut=cut)


# Every convention between neighbouring elections, worked by hand from the official list votes.
# The numbers are the changes of the shares in percent, largest first; volatility is half of
# their sum. First come the parties that have the same name on both ballots and the largest that
# has not, and so on; where predecessors are added together their shares were added first.
BOTH: tuple[Blocs, ...] = ("apart", "kept")
WORKED: list[tuple[tuple[str, str], Convention, tuple[Blocs, ...], str]] = [
    # Only the name of Otan is on both ballots: 60.6104 - 35.9136 = 24.6968.
    (
        ("1999", "2004"),
        "same_name",
        BOTH,
        "24.6968 20.6367 14.6795 13.0604 12.0366 11.3759 7.0658 5.3140 3.4433 3.2923 3.2075"
        " 2.2866 1.9787 1.7345 1.6093 0.7646 0.5525 0.4377",
    ),
    # Of two in a bloc the larger goes on in it: 14.6795 to 7.0658. The Communists, in a bloc
    # themselves: 20.6367 to 3.4433. One party took a new name: 2.2866 to 0.4377.
    (
        ("1999", "2004"),
        "largest_predecessor",
        ("apart",),
        "24.6968 17.1934 13.0604 12.0366 11.3759 7.6137 5.3140 3.2923 3.2075 1.9787 1.8489"
        " 1.7345 1.6093 0.7646 0.5525",
    ),
    # Blocs are new as a whole; only the new name is left: 2.2866 to 0.4377.
    (
        ("1999", "2004"),
        "largest_predecessor",
        ("kept",),
        "24.6968 20.6367 14.6795 13.0604 12.0366 11.3759 7.0658 5.3140 3.4433 3.2923 3.2075"
        " 1.9787 1.8489 1.7345 1.6093 0.7646 0.5525",
    ),
    # 14.6795 + 13.0604 to 7.0658; 20.6367 to 3.4433 + 1.9787, the bloc and the part that split.
    (
        ("1999", "2004"),
        "predecessors_summed",
        ("apart",),
        "24.6968 20.6741 15.2147 12.0366 11.3759 5.3140 3.2923 3.2075 1.8489 1.7345 1.6093"
        " 0.7646 0.5525",
    ),
    # Without the blocs the Communists are compared with that part alone: 20.6367 to 1.9787.
    (
        ("1999", "2004"),
        "predecessors_summed",
        ("kept",),
        "24.6968 18.6580 14.6795 13.0604 12.0366 11.3759 7.0658 5.3140 3.4433 3.2923 3.2075"
        " 1.8489 1.7345 1.6093 0.7646 0.5525",
    ),
    # Otan and Nur Otan are two names: 60.6104 goes and 88.4106 comes.
    (
        ("2004", "2007"),
        "same_name",
        BOTH,
        "88.4106 60.6104 11.3759 8.9476 7.0658 4.5372 3.4433 0.7646 0.6848 0.2298 0.2207 0.0644",
    ),
    # 88.4106 - 60.6104 = 27.8002; those that merged go.
    (
        ("2004", "2007"),
        "largest_predecessor",
        BOTH,
        "27.8002 11.3759 8.9476 7.0658 4.5372 3.4433 0.7646 0.6848 0.2298 0.2207 0.0644",
    ),
    # 60.6104 + 11.3759 + 7.0658 = 79.0521 to 88.4106; 12.0366 + 0.7646 to one list, 3.0889.
    (
        ("2004", "2007"),
        "predecessors_summed",
        ("apart",),
        "9.7123 9.3585 4.5372 3.4433 0.6848 0.2298 0.2207 0.0644",
    ),
    (
        ("2004", "2007"),
        "predecessors_summed",
        ("kept",),
        "9.3585 8.9476 4.5372 3.4433 0.7646 0.6848 0.2298 0.2207 0.0644",
    ),
    # No name but one came and one went: 0.6584 and 0.3733.
    (
        ("2007", "2012"),
        "same_name",
        BOTH,
        "7.4243 5.8920 4.3796 2.8583 0.6584 0.3733 0.3235 0.0494",
    ),
    (
        ("2007", "2012"),
        "largest_predecessor",
        BOTH,
        "7.4243 5.8920 4.3796 2.8583 0.6584 0.3733 0.3235 0.0494",
    ),
    # A list and the guest on it, apart in 2012: 3.0889 to 7.4685 + 0.6584.
    (
        ("2007", "2012"),
        "predecessors_summed",
        ("apart",),
        "7.4243 5.8920 5.0380 2.8583 0.3733 0.3235 0.0494",
    ),
    (
        ("2007", "2012"),
        "predecessors_summed",
        ("kept",),
        "7.4243 5.8920 4.3796 2.8583 0.6584 0.3733 0.3235 0.0494",
    ),
    (
        ("2012", "2016"),
        "same_name",
        BOTH,
        "2.0110 1.2132 1.1903 0.8317 0.6584 0.4983 0.2856 0.2850 0.0460",
    ),
    # 1.1903 to 2.0110, and 0.6584 to 0.2856, each under a new name.
    (
        ("2012", "2016"),
        "largest_predecessor",
        BOTH,
        "1.2132 0.8317 0.8207 0.4983 0.3728 0.2850 0.0460",
    ),
    # 1.1903 + 0.8317 to 2.0110.
    (
        ("2012", "2016"),
        "predecessors_summed",
        BOTH,
        "1.2132 0.4983 0.3728 0.2850 0.0460 0.0110",
    ),
    (
        ("2016", "2021"),
        "same_name",
        BOTH,
        "11.1088 9.1005 7.1399 3.7648 3.5713 3.2782 1.1806 0.2856",
    ),
    # Two new names: 7.1399 to 9.1005, 0.2856 to 3.5713. Nobody merged.
    (
        ("2016", "2021"),
        "largest_predecessor",
        BOTH,
        "11.1088 3.7648 3.2857 3.2782 1.9606 1.1806",
    ),
    (
        ("2016", "2021"),
        "predecessors_summed",
        BOTH,
        "11.1088 3.7648 3.2857 3.2782 1.9606 1.1806",
    ),
    (
        ("2021", "2023"),
        "same_name",
        BOTH,
        "71.0907 56.0874 8.9431 6.0531 5.4111 3.5713 2.3934 2.2016 2.0245",
    ),
    # 71.0907 to 56.0874 under a new name; then with the 3.5713 that merged into it.
    (
        ("2021", "2023"),
        "largest_predecessor",
        BOTH,
        "15.0033 8.9431 6.0531 5.4111 3.5713 2.3934 2.2016 2.0245",
    ),
    (
        ("2021", "2023"),
        "predecessors_summed",
        BOTH,
        "18.5746 8.9431 6.0531 5.4111 2.3934 2.2016 2.0245",
    ),
]


@pytest.mark.parametrize(("pair", "convention", "treatments", "changes"), WORKED)
def test_neighbouring_elections_worked_by_hand(
    data: ElectionData,
    pair: tuple[str, str],
    convention: Convention,
    treatments: tuple[Blocs, ...],
    changes: str,
) -> None:
    half = sum(Decimal(change) for change in changes.split()) / 2
    for blocs in treatments:
        found = volatility_between(data, *pair, convention=convention, blocs=blocs)
        assert found is not None
        assert float(found.total) == pytest.approx(float(half), abs=5e-4)


def test_a_part_on_the_list_of_another_is_followed_where_that_is_asked(data: ElectionData) -> None:
    """Of two predecessors 609,051 votes; of those and of the list with the part 452,656."""
    before, after = 4_757_773, 5_935_625
    changes = [
        Fraction(5_247_720, after) - Fraction(336_177 + 541_239 + 2_883_706, before),
        Fraction(183_346 + 269_310, after) - Fraction(572_672 + 36_379, before),
        Fraction(89_855, after) - Fraction(82_523, before),
        Fraction(76_799, after) - Fraction(94_140, before),
        -Fraction(163_824, before),
        Fraction(46_436, after) - Fraction(26_287, before),
        Fraction(22_159, after) - Fraction(20_826, before),
    ]
    followed = volatility_between(
        data,
        "2004",
        "2007",
        convention="predecessors_summed",
        blocs="apart",
        parts_on_lists=True,
    )
    assert followed is not None
    assert followed.total == 50 * sum(map(abs, changes))


def test_every_neighbouring_pair_is_worked_under_every_convention(data: ElectionData) -> None:
    held = data.elections.sort_values("date")["election_id"]
    wanted = set(product(pairwise(held), get_args(Convention), get_args(Blocs)))
    worked = [(pair, one, blocs) for pair, one, treated, _ in WORKED for blocs in treated]
    assert sorted(worked) == sorted(wanted)


# If only the same name continues, volatility is 100 less the smaller of the two shares of every
# name on both ballots: those shares, in percent of the votes for parties.
SAME_NAMES = {
    ("1999", "2004"): "35.9136",
    ("1999", "2007"): "",
    ("1999", "2012"): "",
    ("1999", "2016"): "",
    ("1999", "2021"): "",
    ("1999", "2023"): "",
    ("2004", "2007"): "3.0889 1.5138 1.2939 0.5525 0.3733",
    ("2004", "2012"): "7.4685 1.9787 1.1903 0.5525",
    ("2004", "2016"): "7.1835 1.9787",
    ("2004", "2021"): "10.9483",
    ("2004", "2023"): "8.7467",
    ("2007", "2012"): "80.9863 3.0889 1.6789 1.2939 1.1903 0.7823",
    ("2007", "2016"): "82.1995 3.0889 1.2939 1.1806",
    ("2007", "2021"): "71.0907 3.0889",
    ("2007", "2023"): "4.5372 3.0889",
    ("2012", "2016"): "80.9863 7.1835 7.1399 1.1806",
    ("2012", "2021"): "71.0907 7.4685",
    ("2012", "2023"): "7.4685 1.6789",
    ("2016", "2021"): "71.0907 7.1835 2.0110",
    ("2016", "2023"): "7.1835 2.0110 1.1806",
    ("2021", "2023"): "8.7467 7.0760 5.2892",
}


def test_a_new_name_is_a_new_party_between_any_two_elections(data: ElectionData) -> None:
    held = data.elections.sort_values("date")["election_id"]
    assert list(SAME_NAMES) == list(combinations(held, 2))
    for pair, shared in SAME_NAMES.items():
        lasting = sum(Decimal(share) for share in shared.split())
        for blocs in get_args(Blocs):
            found = volatility_between(data, *pair, convention="same_name", blocs=blocs)
            assert found is not None
            assert float(found.total) == pytest.approx(float(100 - lasting), abs=5e-4)


def test_by_name_on_party_votes_it_is_pedersens_index(data: ElectionData) -> None:
    """Of two ballots alone the formula of ``measures`` gives the same, blocs or not."""
    held = data.results[data.results["votes"].notna()].set_index("party_id")
    kept = {
        election: {party: int(votes) for party, votes in rows["votes"].items() if rows is not None}
        for election, rows in held.groupby("election_id")
    }
    kept = {
        election: {party: votes for party, votes in ballot.items() if party != "against_all"}
        for election, ballot in kept.items()
    }
    for (before, after), blocs in product(combinations(kept, 2), get_args(Blocs)):
        found = volatility_between(data, before, after, convention="same_name", blocs=blocs)
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
    two = elections_of(country, "1990", "1998")
    turned = volatility_between(
        two, "1998", "1990", convention="largest_predecessor", blocs="kept", base=base
    )
    assert turned == forth


def test_a_base_that_was_not_published_gives_nothing(country: ElectionData) -> None:
    found = volatility_between(
        country, "1990", "1994_spring", convention="same_name", blocs="kept", base="ballots_cast"
    )
    assert found is None


def test_the_pair_that_hangs_most_on_the_convention(data: ElectionData) -> None:
    """79.05 points lie between name and sum in 2004-2007; in no other pair of the period more."""
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
        named = [party for parties in rows[column] for party in parties]
        assert sorted(named) == sorted(ballot)
    assert sum(rows["change"]) == 0


def test_a_base_that_either_election_lacks_gives_nothing(country: ElectionData) -> None:
    """The ballots of the spring of 1994 were not published, those before and after were."""
    for pair in (("1990", "1994_spring"), ("1994_spring", "1994_autumn")):
        found = volatility_between(
            country, *pair, convention="same_name", blocs="kept", base="ballots_cast"
        )
        assert found is None


def test_a_base_that_is_missing_ends_no_range(country: ElectionData) -> None:
    """Without published shares in spring and without ballots cast there, two bases are left."""
    frame = country.results.copy(deep=True)
    frame.loc[frame["election_id"] == "1994_spring", "share_percent"] = None
    made = with_table(country, "results", frame)
    pair = ("1994_spring", "1994_autumn")
    found = volatility_ranges(made, pair, "valid_votes", Comparison())["volatility"]
    assert found.ways == 2 * len(get_args(Convention)) * len(get_args(Blocs))
    assert found.value is not None


def test_without_a_cut_who_left_and_who_came_is_of_type_a(country: ElectionData) -> None:
    """Autumn of 1994 and 1998 by name: four lists stood at both, and what they moved is type B."""
    pair = ("1994_autumn", "1998")
    found = volatility_between(country, *pair, convention="same_name", blocs="kept")
    assert found is not None
    results = election_results(country)
    before, after = (results[one].shares["party_votes"] for one in pair)
    stayed = before.keys() & after.keys()
    assert stayed == {"coast", "green", "progress", "renewal"}
    moved = sum(abs(after[party] - before[party]) for party in stayed)
    assert found.type_b == 50 * moved
    rows = units_between(country, pair, "party_votes", Comparison("same_name", "kept"))
    assert list(rows.columns) == list(units({}, {}, links(), cut=NONE).columns)


def elections_of(country: ElectionData, *kept: str) -> ElectionData:
    """Return the made-up country with these elections alone."""
    rows = country.elections
    return with_table(country, "elections", rows[rows["election_id"].isin(kept)])


def test_the_pair_of_the_core_comes_first_and_else_any() -> None:
    country = package("country")
    assert set(country.elections.query("period == 'after'")["election_id"]) == {"1998"}
    two = elections_of(country, "1994_spring", "1994_autumn", "1998")
    assert most_recounted_pair(two) == ("1994_spring", "1994_autumn")
    one = elections_of(country, "1994_autumn", "1998")
    assert most_recounted_pair(one) == ("1994_autumn", "1998")
    with pytest.raises(NoDataError, match="only one"):
        most_recounted_pair(elections_of(country, "1990"))


def test_a_pair_without_votes_comes_after_one_that_hangs_on_nothing(country: ElectionData) -> None:
    """Nothing happened to parties, and in 1990 no list stood."""
    rows = country.results
    made = with_table(country, "party_events", country.party_events.head(0))
    made = with_table(
        made, "results", rows.assign(votes=rows["votes"].mask(rows["election_id"] == "1990"))
    )
    assert most_recounted_pair(made) == ("1994_spring", "1994_autumn")
    made = with_table(made, "elections", elections_of(country, "1990", "1994_spring").elections)
    assert most_recounted_pair(made) == ("1990", "1994_spring")
