"""Measures of party systems: published values, values worked by hand, properties, bad input."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from math import inf, nan, sqrt

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elections.measures.registry import (
    effective_number_of_parties,
    gallagher,
    herfindahl_hirschman,
    loosemore_hanby,
    pedersen,
    rae_fractionalization,
    sainte_lague_index,
)

# Golosov, G. V. (2010), Party Politics 16(2), Table 1: eight hypothetical constellations, in
# hundredths, with the Laakso-Taagepera number and the number that the article proposes.
CONSTELLATIONS = [
    ([75, 25], 1.60, 1.33),
    ([75, 10] + [1] * 15, 1.74, 1.42),
    ([55, 45], 1.98, 1.82),
    ([55] + [10] * 3 + [1] * 15, 2.99, 2.24),
    ([35, 35, 30], 2.99, 2.90),
    ([35] + [10] * 5 + [1] * 15, 5.75, 4.49),
    ([15] * 6 + [10], 6.90, 6.89),
    ([15] + [10] * 7 + [1] * 15, 10.64, 11.85),
]
# Canada, general election of 19 October 2015: Liberal, Conservative, NDP, Bloc, Green, others;
# worked to 12.02 in the article "Gallagher index" of the English Wikipedia.
CANADA_VOTE_PERCENT = [39.47, 31.89, 19.71, 4.66, 3.45, 0.82]
CANADA_SEATS = [184, 99, 44, 10, 1, 0]

WEIGHT_MEASURES = [effective_number_of_parties, herfindahl_hirschman, rae_fractionalization]
PAIR_MEASURES = [gallagher, loosemore_hanby, sainte_lague_index, pedersen]
WeightMeasure = Callable[[object], float]
PairMeasure = Callable[[object, object], float]

counts = st.lists(st.integers(1, 10**5), min_size=1, max_size=8)
pairs = st.lists(
    st.tuples(st.integers(1, 10**5), st.integers(0, 500)), min_size=1, max_size=8
).filter(lambda rows: any(seats for _, seats in rows))


@pytest.mark.parametrize(("weights", "laakso_taagepera", "golosov"), CONSTELLATIONS)
def test_effective_numbers_of_golosovs_constellations(
    weights: list[int], laakso_taagepera: float, golosov: float
) -> None:
    assert sum(weights) == 100
    assert round(effective_number_of_parties(weights), 2) == laakso_taagepera
    assert round(effective_number_of_parties(weights, index="golosov"), 2) == golosov


def test_golosov_worked_by_hand() -> None:
    """Shares 3/4 and 1/4: 3/4 / (3/4 + 9/16 - 9/16) = 1; 1/4 / (1/4 + 9/16 - 1/16) = 1/3."""
    assert effective_number_of_parties([3, 1], index="golosov") == float(Fraction(4, 3))


def test_concentration_worked_by_hand() -> None:
    """Shares 1/2, 3/10, 1/5: squares 25/100 + 9/100 + 4/100 = 38/100; 1 - 38/100 = 62/100."""
    assert herfindahl_hirschman([50, 30, 20]) == 0.38
    assert rae_fractionalization([50, 30, 20]) == 0.62


def test_least_squares_index_of_an_election() -> None:
    assert round(gallagher(CANADA_VOTE_PERCENT, CANADA_SEATS), 2) == 12.02


def test_disproportionality_worked_by_hand() -> None:
    """Votes 50, 30, 20 %, seats 60, 40, 0 %: differences 10, 10, -20.

    Gallagher: root of (100 + 100 + 400) / 2 = root of 300. Loosemore-Hanby:
    (10 + 10 + 20) / 2 = 20. Sainte-Laguë: 100/50 + 100/30 + 400/20 = 76/3.
    """
    votes, seats = {"a": 500, "b": 300, "c": 200}, {"a": 6, "b": 4}
    assert gallagher(votes, seats) == sqrt(300)
    assert loosemore_hanby(votes, seats) == 20
    assert sainte_lague_index(votes, seats) == float(Fraction(76, 3))


def test_volatility_worked_by_hand() -> None:
    """From 60, 40 to 50, 20, 30 (a party is new): (10 + 20 + 30) / 2 = 30."""
    assert pedersen({"a": 60, "b": 40}, {"a": 50, "b": 20, "new": 30}) == 30


def test_volatility_of_a_full_replacement_is_100() -> None:
    assert pedersen({"a": 65, "b": 35}, {"c": 75, "d": 25}) == 100


@pytest.mark.parametrize("measure", PAIR_MEASURES)
def test_kinds_of_input_agree(measure: PairMeasure) -> None:
    votes, seats = {"a": 500, "b": 300, "c": 200}, {"c": 1, "a": 6, "b": 3}
    expected = measure(votes, seats)
    assert expected > 0
    assert measure(pd.Series(votes, dtype="Int64"), pd.Series(seats)) == expected
    assert measure([500, 300, 200], (6, 3, 1)) == expected
    assert measure([Decimal("0.5"), Fraction(3, 10), Decimal("0.2")], [6, 3, 1]) == expected


def test_scattered_votes_count_in_the_whole_alone() -> None:
    """1 of 2 votes is that of one list: 1/2. Votes 1/4, 1/4, seats 1, 0: (9 + 1) / 16, halved."""
    assert herfindahl_hirschman(iter([1]), scattered=1) == 0.25
    assert herfindahl_hirschman([Fraction(1, 3)], scattered=Fraction(1, 6)) == float(Fraction(4, 9))
    assert gallagher({"": 1, "b": 1}, {"": 5}, scattered=2) == 100 * sqrt(Fraction(10, 32))
    assert gallagher({"": 1, "b": 1}, {"": 5}) == 50


@pytest.mark.parametrize("measure", [effective_number_of_parties, herfindahl_hirschman])
def test_bad_scattered_votes_are_named(measure: Callable[..., float]) -> None:
    for weights, scattered, said in (([1], -1, "scattered is -1"), ([0], 1, "weights add up to 0")):
        with pytest.raises(ValueError, match=f"^{said}"):
            measure(weights, scattered=scattered)


def test_numpy_numbers_do_not_overflow() -> None:
    large = [5_247_720_001, 3_000_000_019]
    assert herfindahl_hirschman(np.array(large)) == herfindahl_hirschman(large)
    assert herfindahl_hirschman(np.array([0.5, 0.5], dtype="float32")) == 0.5


@given(st.integers(1, 40))
def test_equal_parties_are_counted_as_many(parties: int) -> None:
    assert effective_number_of_parties([7] * parties) == parties
    assert effective_number_of_parties([7] * parties, index="golosov") == parties


@given(counts)
def test_effective_numbers_lie_between_one_and_the_parties(weights: list[int]) -> None:
    number = effective_number_of_parties(weights)
    golosov = effective_number_of_parties(weights, index="golosov")
    assert 1 <= number <= len(weights) + 1e-9
    assert 1 <= golosov <= len(weights) + 1e-9


@given(counts)
def test_concentration_measures_say_the_same(weights: list[int]) -> None:
    index = herfindahl_hirschman(weights)
    assert effective_number_of_parties(weights) == pytest.approx(1 / index)
    assert rae_fractionalization(weights) == pytest.approx(1 - index)


@given(counts, st.integers(2, 1000))
def test_scale_and_empty_parties_change_nothing(weights: list[int], factor: int) -> None:
    for measure in WEIGHT_MEASURES:
        assert measure([factor * w for w in weights] + [0]) == measure(weights)
    assert effective_number_of_parties([*weights, 0], index="golosov") == (
        effective_number_of_parties(weights, index="golosov")
    )


@given(pairs)
def test_bounds_and_order_of_disproportionality(rows: list[tuple[int, int]]) -> None:
    votes, seats = zip(*rows, strict=True)
    backwards = votes[::-1], seats[::-1]
    for measure in (gallagher, loosemore_hanby):
        assert 0 <= measure(votes, seats) <= 100
        assert measure(votes, seats) == measure(*backwards)
    assert gallagher(votes, seats) <= loosemore_hanby(votes, seats) + 1e-9
    assert sainte_lague_index(votes, seats) >= 0


@given(counts)
def test_proportional_seats_have_no_disproportionality(votes: list[int]) -> None:
    for measure in PAIR_MEASURES:
        assert measure(votes, [3 * v for v in votes]) == 0


@given(pairs)
def test_volatility_is_the_same_in_both_directions(rows: list[tuple[int, int]]) -> None:
    before, after = zip(*rows, strict=True)
    assert pedersen(before, after) == pedersen(after, before)


@pytest.mark.parametrize("measure", WEIGHT_MEASURES)
@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ([], "weights add up to 0"),
        ([0, 0], "weights add up to 0"),
        ([5, -1], r"weights\[1\] is -1"),
        ({"a": 5, "b": nan}, r"weights\['b'\] is nan"),
        ([5, inf], r"weights\[1\] is inf"),
        ([5, None], r"weights\[1\] is None"),
        ([5, pd.NA], r"weights\[1\] is <NA>"),
        ([5, True], r"weights\[1\] is True"),
        ([5, np.True_], r"weights\[1\] is np.True_"),
        ([5, Decimal("NaN")], r"weights\[1\] is Decimal\('NaN'\)"),
        ([5, "6"], r"weights\[1\] is '6'"),
        ("56", "weights is '56'"),
        (56, "weights is 56"),
    ],
)
def test_bad_weights_are_named(measure: WeightMeasure, weights: object, said: str) -> None:
    with pytest.raises(ValueError, match=f"^{said}"):
        measure(weights)


@pytest.mark.parametrize("measure", PAIR_MEASURES)
@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ([1, 2], [1], "{0} has 2 numbers and {1} 1: expected as many"),
        ({"a": 1}, [1], "{0} and {1} are a dict and a list: expected both with contestants"),
        ({"a": 1}, {"a": 0}, "{1} add up to 0"),
        ({"a": 1, "b": pd.NA}, {"a": 1}, r"{0}\['b'\] is <NA>"),
        ({"a": 1}, {"b": -1}, r"{1}\['b'\] is -1"),
        (pd.Series([1, 2], index=["a", "a"]), {"a": 1}, "{0} has 'a' twice"),
    ],
)
def test_bad_pairs_are_named(
    measure: PairMeasure, first: object, second: object, said: str
) -> None:
    names = ("before", "after") if measure is pedersen else ("votes", "seats")
    with pytest.raises(ValueError, match=f"^{said.format(*names)}"):
        measure(first, second)


def test_sainte_lague_index_has_no_value_for_seats_without_votes() -> None:
    with pytest.raises(ValueError, match=r"^votes\['b'\] is 0 with seats"):
        sainte_lague_index({"a": 10}, {"a": 1, "b": 1})


def test_unknown_index_is_named() -> None:
    with pytest.raises(ValueError, match=r"expected one of laakso-taagepera, golosov$"):
        effective_number_of_parties([1, 2], index="molinar")  # type: ignore[arg-type]
