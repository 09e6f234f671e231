"""Every measure of one election under a chosen way of counting, and its range over all.

A measure hangs on some of the choices of ``elections.measures.conventions`` and not on others:
``depends`` says on which. The effective numbers and the concentration of votes are of
the votes for parties, whatever the base, because a vote for nobody is no party.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal, get_args

from elections.measures.conventions import Comparison, Counting, Tally, every_counting
from elections.measures.indices import (
    effective_number_of_parties,
    gallagher,
    herfindahl_hirschman,
    loosemore_hanby,
)
from elections.measures.volatility import volatility
from elections.package.loading import ElectionData
from elections.parties.succession import every_succession
from elections.results.votes import Base

Unit = Literal["parties", "index", "percent", "points", "count"]
VOTES = ("base",)
SEATS = ("independents", "seats", "belonging")
REST = "rest"


@dataclass(frozen=True)
class Measure:
    """A measure of one election: its unit and the choices on which its value hangs."""

    name: str
    unit: Unit
    depends: tuple[str, ...]
    of: Callable[[Tally, Counting], float | None]


@dataclass(frozen=True)
class Ranged:
    """A value under the chosen counting, and the range over all countings.

    ``value`` is ``None`` where the chosen counting rests on what was not published;
    ``low`` and ``high`` only where none of the countings gives a value. ``ways`` is the
    number of countings that give one.
    """

    value: float | None
    low: float | None
    high: float | None
    ways: int


def ranged(measure: Measure, tally: Tally, counting: Counting) -> Ranged:
    """Return a measure under a counting, and its range over the choices it hangs on.

    >>> from elections.measures.conventions import tallies
    >>> from elections.package.loading import load
    >>> tally = tallies(load("tests/country"))["1998"]
    >>> found = ranged(MEASURES["first_seats"], tally, Counting())
    >>> round(found.value, 2), round(found.low, 2), round(found.high, 2)
    (31.58, 30.0, 32.14)
    """
    every = [measure.of(tally, one) for one in every_counting(counting, measure.depends)]
    known = [value for value in every if value is not None]
    value = measure.of(tally, counting)
    return Ranged(value, min(known, default=None), max(known, default=None), len(known))


def advantage_ratios(tally: Tally, counting: Counting) -> dict[str, float]:
    """Return each list's share of the seats divided by its share of the votes.

    Above 1 a list has more seats than votes by share, below 1 fewer. Contestants
    without a list have no ratio and are not there; none has one where the base or the
    seats were not published.

    Source: Taagepera, R. and Shugart, M. S. (1989), Seats and Votes: The Effects and
    Determinants of Electoral Systems, Yale University Press, pp. 68-70.

    >>> from elections.measures.conventions import tallies
    >>> from elections.package.loading import load
    >>> tally = tallies(load("tests/country"))["1994_autumn"]
    >>> round(advantage_ratios(tally, Counting())["progress"], 2)
    1.2
    """
    votes, seats = tally.shares.get(counting.base), tally.seats(counting)
    if not votes or not seats:
        return {}
    total = sum(seats.values())
    return {
        party: float(Fraction(seats.get(party, 0), total) / share)
        for party, share in votes.items()
        if share
    }


def ranged_advantage(tally: Tally, counting: Counting) -> dict[str, Ranged]:
    """Return each list's advantage ratio and its range over all countings.

    >>> from elections.measures.conventions import tallies
    >>> from elections.package.loading import load
    >>> tally = tallies(load("tests/country"))["1994_autumn"]
    >>> ranged_advantage(tally, Counting())["progress"].ways > 1
    True
    """
    chosen = advantage_ratios(tally, counting)
    every = [advantage_ratios(tally, one) for one in every_counting(counting, (*VOTES, *SEATS))]
    found: dict[str, Ranged] = {}
    for party in tally.list_seats:
        known = [ratios[party] for ratios in every if party in ratios]
        low, high = min(known, default=None), max(known, default=None)
        found[party] = Ranged(chosen.get(party), low, high, len(known))
    return found


def ranged_volatility(
    data: ElectionData,
    pair: tuple[str, str],
    base: Base,
    comparison: Comparison,
    counted: Mapping[str, Tally],
) -> dict[str, Ranged]:
    """Return volatility and its types with their ranges over conventions, blocs and bases.

    The names are ``volatility``, ``volatility_a`` and ``volatility_b``; values in
    percentage points.

    >>> from elections.measures.conventions import tallies
    >>> from elections.package.loading import load
    >>> country = load("tests/country")
    >>> found = ranged_volatility(country, ("1994_autumn", "1998"), "party_votes",
    ...                           Comparison(), tallies(country))["volatility"]
    >>> round(found.low, 1), round(found.high, 1), found.ways
    (50.6, 62.3, 24)
    """
    found: dict[tuple[str, ...], tuple[float, ...]] = {}
    for (convention, blocs), links in every_succession(data, *pair).items():
        for one in get_args(Base):
            before, after = (counted[election].shares.get(one) for election in pair)
            if before and after:
                value = volatility(before, after, links, cut=comparison.cut)
                split = (float(value.total), float(value.type_a), float(value.type_b))
                found[convention, blocs, one] = split
    chosen = found.get((comparison.convention, comparison.blocs, base))
    every = found.values()
    names = ("volatility", "volatility_a", "volatility_b")
    return {
        name: Ranged(
            chosen[place] if chosen else None,
            min((value[place] for value in every), default=None),
            max((value[place] for value in every), default=None),
            len(every),
        )
        for place, name in enumerate(names)
    }


def _of_votes(measure: Callable[[Any], float]) -> Callable[[Tally, Counting], float | None]:
    def value(tally: Tally, counting: Counting) -> float | None:
        shares = tally.shares.get("party_votes")
        return measure(shares) if shares else None

    return value


def _of_seats(measure: Callable[[Any], float]) -> Callable[[Tally, Counting], float | None]:
    def value(tally: Tally, counting: Counting) -> float | None:
        seats = tally.seats(counting)
        return measure(seats) if seats else None

    return value


def _of_both(measure: Callable[[Any, Any], float]) -> Callable[[Tally, Counting], float | None]:
    def value(tally: Tally, counting: Counting) -> float | None:
        votes, seats = tally.shares.get(counting.base), tally.seats(counting)
        if not votes or not seats:
            return None
        rest = max(1 - sum(votes.values()), Fraction(0))
        # Votes for no party weigh in a base that counts them: they have no seats.
        return measure({**votes, REST: rest}, seats)

    return value


def _vote_share(place: int) -> Callable[[Tally, Counting], float | None]:
    def value(tally: Tally, counting: Counting) -> float | None:
        votes = tally.shares.get(counting.base)
        return _ranked(votes, Fraction(1), place) if votes else None

    return value


def _seat_share(place: int) -> Callable[[Tally, Counting], float | None]:
    def value(tally: Tally, counting: Counting) -> float | None:
        seats = tally.seats(counting)
        return _ranked(seats, Fraction(sum(seats.values())), place) if seats else None

    return value


def _ranked(weights: Mapping[str, int | Fraction], total: Fraction, place: int) -> float:
    ordered = sorted(weights.values(), reverse=True)
    # Who is alone has nobody behind: the second share is then nothing, and known to be.
    return float(100 * ordered[place] / total) if place < len(ordered) else 0.0


def _wasted(tally: Tally, counting: Counting) -> float | None:
    votes = tally.shares.get(counting.base)
    if not votes:
        return None
    return float(100 * sum(share for party, share in votes.items() if not tally.list_seats[party]))


def _lists(tally: Tally, counting: Counting) -> float | None:
    return float(len(tally.list_seats))


def _seated(tally: Tally, counting: Counting) -> float | None:
    seats = tally.seats(counting)
    return None if seats is None else float(len(tally.parties & seats.keys()))


def _golosov(weights: Any) -> float:
    return effective_number_of_parties(weights, index="golosov")


MEASURES: dict[str, Measure] = {
    measure.name: measure
    for measure in (
        Measure("effective_votes", "parties", (), _of_votes(effective_number_of_parties)),
        Measure("effective_seats", "parties", SEATS, _of_seats(effective_number_of_parties)),
        Measure("golosov_votes", "parties", (), _of_votes(_golosov)),
        Measure("golosov_seats", "parties", SEATS, _of_seats(_golosov)),
        Measure("herfindahl_votes", "index", (), _of_votes(herfindahl_hirschman)),
        Measure("herfindahl_seats", "index", SEATS, _of_seats(herfindahl_hirschman)),
        Measure("first_votes", "percent", VOTES, _vote_share(0)),
        Measure("first_seats", "percent", SEATS, _seat_share(0)),
        Measure("second_votes", "percent", VOTES, _vote_share(1)),
        Measure("second_seats", "percent", SEATS, _seat_share(1)),
        Measure("gallagher", "points", (*VOTES, *SEATS), _of_both(gallagher)),
        Measure("loosemore_hanby", "points", (*VOTES, *SEATS), _of_both(loosemore_hanby)),
        Measure("wasted", "percent", VOTES, _wasted),
        Measure("lists", "count", (), _lists),
        Measure("seated", "count", ("belonging",), _seated),
    )
}
