"""Votes published for small lists together: measures hold however they were divided.

Every way of dividing a few votes among lists is tried here one by one, with formulas written anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations
from math import sqrt
from pathlib import Path

import pandas as pd
import pytest

from elections.choices import SCENARIO, settle
from elections.figures import figure
from elections.measures.counting import UNNAMED, Comparison, CountingChoices, election_results
from elections.measures.ranges import ValueRange
from elections.measures.registry import SERIES
from elections.measures.volatility import bounds, volatility, volatility_ranges
from elections.package import ElectionData, load
from elections.scenarios.outcome import outcome
from elections.sections import section
from elections.text import load_words
from tests.drawn import WORDS
from tests.made import Election, Won, write
from tests.test_degenerate import said

SEATS = (5, 2)
# Fewer than either named list has, between the two, more than both; odd and even.
CASES = [(12, 8, 5), (9, 3, 5), (6, 2, 7), (5, 1, 12), (5, 5, 4), (8, 3, 1)]
NEAR = 1e-9


def partitions(count: int, most: int | None = None) -> Iterator[tuple[int, ...]]:
    """Yield every way to divide a number of votes among lists."""
    if not count:
        yield ()
    for first in range(min(count, most or count), 0, -1):
        for rest in partitions(count - first, first):
            yield (first, *rest)


def effective(votes: Sequence[int]) -> float:
    return sum(votes) ** 2 / sum(one**2 for one in votes)


def golosov(votes: Sequence[int]) -> float:
    parts = [one / sum(votes) for one in votes]
    first = max(parts)
    return sum(p / (p + first**2 - p**2) for p in parts)


def gallagher(votes: Sequence[int]) -> float:
    held = [*SEATS, *(0 for _ in votes[2:])]
    pairs = zip(votes, held, strict=True)
    squares = ((100 * own / sum(votes) - 100 * won / sum(SEATS)) ** 2 for own, won in pairs)
    return sqrt(sum(squares) / 2)


def distortion(votes: Sequence[int]) -> float:
    held = [*SEATS, *(0 for _ in votes[2:])]
    pairs = zip(votes, held, strict=True)
    return sum(abs(100 * own / sum(votes) - 100 * won / sum(SEATS)) for own, won in pairs) / 2


MEASURES: dict[str, Callable[[Sequence[int]], float]] = {
    "effective_votes": effective,
    "golosov_votes": golosov,
    "herfindahl_votes": lambda votes: 1 / effective(votes),
    "gallagher": gallagher,
    "loosemore_hanby": distortion,
    "first_votes": lambda votes: 100 * max(votes) / sum(votes),
    "second_votes": lambda votes: 100 * sorted(votes)[-2] / sum(votes),
    "wasted": lambda votes: 100 * sum(votes[2:]) / sum(votes),
}
# The value itself is that of one list, but of the first and the second with a name.
NAMED = ("first_votes", "second_votes")


def made(folder: Path, first: int, second: int, unnamed: int) -> ElectionData:
    """Return an election with two lists that have a name, and votes for others."""
    won = {"alpha": Won(first, SEATS[0]), "beta": Won(second, SEATS[1])}
    cells = {
        "other_votes": unnamed,
        "valid_votes": first + second + unnamed,
        "allocation_rule": "other",
    }
    return load(write(folder, Election("1990-05-13", won, cells)))


def found(data: ElectionData, name: str) -> ValueRange:
    return SERIES[name][1].value_range(election_results(data)["1990"], CountingChoices())


@pytest.fixture(scope="module", params=CASES, ids=str)
def case(request: pytest.FixtureRequest) -> tuple[int, int, int]:
    """Return the votes of two lists and those of all others."""
    return request.param  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def few(case: tuple[int, int, int], tmp_path_factory: pytest.TempPathFactory) -> ElectionData:
    """Return the election of a case."""
    return made(tmp_path_factory.mktemp("few"), *case)


@pytest.fixture(scope="module")
def many(case: tuple[int, int, int], tmp_path_factory: pytest.TempPathFactory) -> ElectionData:
    """Return the election of a case with a thousand times the votes."""
    first, second, unnamed = (1000 * count for count in case)
    return made(tmp_path_factory.mktemp("many"), first, second, unnamed)


@pytest.mark.parametrize("name", MEASURES)
def test_no_division_of_the_votes_lies_outside(
    name: str, case: tuple[int, int, int], few: ElectionData
) -> None:
    every = [MEASURES[name]((*case[:2], *own)) for own in partitions(case[2])]
    one = found(few, name)
    assert one.low is not None
    assert one.high is not None
    assert one.low <= min(every) + NEAR
    assert max(every) <= one.high + NEAR
    together = MEASURES[name]((*case[:2], case[2]))
    alone = MEASURES[name](case[:2]) * sum(case[:2]) / sum(case)
    assert one.value == pytest.approx(alone if name in NAMED else together)


@pytest.mark.parametrize("name", MEASURES)
def test_the_bounds_are_no_wider_than_they_must_be(
    name: str, case: tuple[int, int, int], many: ElectionData
) -> None:
    """All votes with one list, half of them with each of two, or one vote with each of many."""
    first, second, unnamed = (1000 * count for count in case)
    splits = [(unnamed,), (unnamed // 2, unnamed // 2), (1,) * unnamed]
    every = [MEASURES[name]((first, second, *own)) for own in splits]
    one = found(many, name)
    assert one.low == pytest.approx(min(every), rel=1e-3)
    assert one.high == pytest.approx(max(every), rel=1e-3)


def test_without_such_votes_there_is_one_value(tmp_path: Path) -> None:
    one = found(made(tmp_path, 12, 8, 0), "effective_votes")
    assert (one.low, one.high, one.ways) == (one.value, one.value, 1)
    assert one.value == pytest.approx(400 / (144 + 64))


def test_all_but_one_list_may_have_no_name(tmp_path: Path) -> None:
    """700 of 1,000 votes for one list, the others for lists without a row."""
    cells = {"other_votes": 300, "valid_votes": 1000, "allocation_rule": "other"}
    data = load(write(tmp_path, Election("1990-05-13", {"alpha": Won(700, 10)}, cells)))
    result = election_results(data)["1990"]
    assert result.unnamed["party_votes"] == Fraction(3, 10)
    assert result.votes("party_votes") == {"alpha": Fraction(7, 10), UNNAMED: Fraction(3, 10)}


def pairings(ours: Sequence[int], theirs: Sequence[int]) -> Iterator[dict[int, int]]:
    """Yield every way in which some of these may be some of those."""
    for count in range(min(len(ours), len(theirs)) + 1):
        for some in combinations(range(len(ours)), count):
            for others in permutations(range(len(theirs)), count):
                yield dict(zip(some, others, strict=True))


# Of one list in both elections, of one that goes, of one that comes, and of those without a name.
CHANGES = [
    (3, 2, 2, 2, 3, 2),
    (3, 0, 4, 4, 2, 1),
    (4, 3, 0, 2, 2, 3),
    (3, 2, 2, 4, 3, 0),
    (3, 1, 3, 2, 1, 4),
    (5, 0, 2, 5, 0, 2),
    (5, 0, 2, 4, 3, 0),
    (2, 1, 4, 3, 1, 3),
]


@pytest.mark.parametrize("case", CHANGES)
def test_no_volatility_lies_outside(case: tuple[int, ...]) -> None:
    stays, gone, unnamed, still, new, unnamed_after = case
    assert sum(case[:3]) == sum(case[3:]) == 7
    totals: list[tuple[Fraction, Fraction, Fraction]] = []
    for left in partitions(unnamed):
        for right in partitions(unnamed_after):
            # The named that goes stands before all, and is never the named that comes.
            ours, theirs = [gone, *left], [new, *right]
            for same in pairings(ours, theirs):
                if same.get(0) == 0:
                    continue
                lasting = abs(stays - still) + sum(
                    abs(ours[a] - theirs[b]) for a, b in same.items()
                )
                passing = sum(own for a, own in enumerate(ours) if a not in same)
                passing += sum(own for b, own in enumerate(theirs) if b not in same.values())
                a, b = (Fraction(100 * part, 14) for part in (passing, lasting))
                totals.append((a + b, a, b))
    before = {"stays": stays, "gone": gone, UNNAMED: unnamed}
    after = {"stays": still, "new": new, UNNAMED: unnamed_after}
    shares = [
        {name: Fraction(own, 7) for name, own in held.items() if own} for held in (before, after)
    ]
    links = pd.DataFrame({"before_party": ["stays"], "after_party": ["stays"]})
    told = bounds(shares[0], shares[1], links)
    for place, (low, high) in enumerate(told):
        every = [total[place] for total in totals]
        assert low <= min(every)
        assert max(every) <= high
    assert told[0] == (min(total[0] for total in totals), max(total[0] for total in totals))
    value = volatility(shares[0], shares[1], links)
    assert (value.total, value.type_a, value.type_b) in totals


@pytest.mark.parametrize("turned", [False, True])
def test_where_nobody_left_a_list_without_a_name_is_new(turned: bool) -> None:
    """From 7 votes of one list to 4; 1 of a new list and 2 of unnamed ones are new for certain.

    So are they gone for certain the other way round.
    """
    one, other = {"stays": Fraction(1)}, {"stays": 4, "new": 1, UNNAMED: 2}
    pair = one, {name: Fraction(own, 7) for name, own in other.items()}
    links = pd.DataFrame({"before_party": ["stays"], "after_party": ["stays"]})
    found = bounds(*(pair[::-1] if turned else pair), links)
    half = Fraction(100 * 3, 14)
    assert found == [(2 * half, 2 * half), (half, half), (half, half)]


def test_the_range_of_volatility_holds_both_ends(tmp_path: Path) -> None:
    """Half of the votes stay with one list; the others are of lists without a name, twice.

    These are the same lists at least for nothing and at most for all that they have: 50 or 0.
    """
    cells = {"other_votes": 500, "valid_votes": 1000, "allocation_rule": "other"}
    held = [Election(f"{year}-05-13", {"alpha": Won(500, 10)}, cells) for year in (1990, 1994)]
    data = load(write(tmp_path, *held))
    found = volatility_ranges(data, ("1990", "1994"), "party_votes", Comparison())
    one = found["volatility"]
    assert (one.value, one.low, one.high) == (0, 0, 50)


def test_a_scenario_counts_them_as_lost() -> None:
    """100 of 1,000 votes for lists without a seat, and 30 more for one that has a name."""
    one = outcome({"a": 500, "b": 370, "c": 30}, {"a": 6, "b": 4, "c": 0}, unnamed=100)
    assert one.wasted == Fraction(130, 1000)
    assert one.gallagher == pytest.approx(sqrt((10**2 + 3**2 + 3**2 + 10**2) / 2))


def test_pages_say_how_they_are_counted(tmp_path: Path) -> None:
    won = {"alpha": Won(600, 6), "beta": Won(300, 4)}
    cells = {"other_votes": 100, "valid_votes": 1000}
    plain = Election("1994-05-13", {"alpha": Won(500, 5), "beta": Won(500, 5)})
    data = load(write(tmp_path, Election("1990-05-13", won, cells), plain))
    for language in ("en", "ru", "kk"):
        words = load_words(language)
        told = section("measures.system", data, words, **settle(data, ("shares",), {}))
        assert any("(1990)" in str(block) and "Taagepera 1997" in str(block) for block in told)
    page = said(data, "measures", **{"from": "1990", "to": "1994"})
    assert "lists published only together" in page
    law = settle(data, SCENARIO, {"election": "1990"})
    assert figure("what_if", data, WORDS, **law).captions.title
    blocks = section("rules.what_if", data, WORDS, **law)
    # 100 of 1,000 list votes elected nobody.
    assert any("10.0" in str(block) for block in blocks)
