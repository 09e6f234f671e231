"""Measures of party systems, one formula each, with its source.

Weights, votes and seats are counts or shares; they are brought to shares exactly, and
only the result is a ``float``. A number that is missing, negative, infinite or no
number is a ``ValueError`` that names it and its place; missing is never taken for 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import isfinite, sqrt
from numbers import Integral, Real
from typing import Any, Literal, get_args

import pandas as pd

Number = int | float | Fraction | Decimal
Weights = Mapping[Any, Number] | Iterable[Number]
Distribution = Mapping[Any, Number] | Sequence[Number] | pd.Series
PartyNumberIndex = Literal["laakso-taagepera", "golosov"]


def effective_number_of_parties(
    weights: Weights, *, index: PartyNumberIndex = "laakso-taagepera"
) -> float:
    """Return how many parties of equal size would make a party system as fragmented.

    ``weights`` are votes or seats of the parties. The result is a number of parties,
    at least 1. ``laakso-taagepera`` is 1 / sum p²; ``golosov``, the sum of
    p / (p + p₁² - p²) with p₁ the largest share, counts small parties for less beside
    a large one. ``ValueError`` for weights as said above, and for another index.

    Sources: Laakso, M. and Taagepera, R. (1979), "Effective" Number of Parties: A
    Measure with Application to West Europe, Comparative Political Studies 12(1), 3-27;
    Golosov, G. V. (2010), The Effective Number of Parties: A New Approach, Party
    Politics 16(2), 171-192.

    >>> effective_number_of_parties([75, 25])
    1.6
    """
    if index not in get_args(PartyNumberIndex):
        expected = ", ".join(get_args(PartyNumberIndex))
        raise ValueError(f"index is {index!r}: expected one of {expected}")
    parts = _weight_shares(weights)
    if index == "laakso-taagepera":
        return float(1 / sum(p * p for p in parts))
    largest = max(parts)
    return float(sum(p / (p + largest * largest - p * p) for p in parts if p))


def herfindahl_hirschman(weights: Weights) -> float:
    """Return the concentration of votes or seats: the sum of the squared shares.

    The result is on 0 to 1 (shares as fractions; multiply by 10,000 for the scale of
    competition law): 1 for a single party, 1/n for n equal ones. ``ValueError`` for
    weights as said above.

    Sources: Herfindahl, O. C. (1950), Concentration in the Steel Industry, dissertation,
    Columbia University; Hirschman, A. O. (1964), The Paternity of an Index, American
    Economic Review 54(5), 761-762.

    >>> herfindahl_hirschman([50, 50])
    0.5
    """
    return float(sum(p * p for p in _weight_shares(weights)))


def rae_fractionalization(weights: Weights) -> float:
    """Return the probability that two votes (or seats) drawn are of different parties.

    The result is 1 - sum p², on 0 to 1; votes are drawn with replacement.
    ``ValueError`` for weights as said above.

    Source: Rae, D. W. (1967), The Political Consequences of Electoral Laws, New Haven:
    Yale University Press, pp. 53-58.

    >>> rae_fractionalization([50, 50])
    0.5
    """
    return float(1 - sum(p * p for p in _weight_shares(weights)))


def gallagher(votes: Distribution, seats: Distribution) -> float:
    """Return the least squares index of disproportionality, on 0 to 100.

    The root of half the sum of squared differences between seat and vote shares in
    percent; 0 is full proportionality. Mappings and series are matched by contestant,
    one who is missing in either having 0 there; sequences by position.
    ``ValueError`` for numbers as said above, or for sequences of unequal length.

    Source: Gallagher, M. (1991), Proportionality, Disproportionality and Electoral
    Systems, Electoral Studies 10(1), 33-51.

    >>> gallagher({"a": 60, "b": 40}, {"a": 9, "b": 1})
    30.0
    """
    pairs = _share_pairs(votes, seats, "votes", "seats").values()
    return sqrt(Fraction(10_000, 2) * sum((s - v) ** 2 for v, s in pairs))


def loosemore_hanby(votes: Distribution, seats: Distribution) -> float:
    """Return the share of seats that went to other parties than full proportionality gives.

    Half the sum of absolute differences between seat and vote shares, in percentage
    points, on 0 to 100. Contestants are matched, and errors raised, as in
    ``gallagher``.

    Source: Loosemore, J. and Hanby, V. J. (1971), The Theoretical Limits of Maximum
    Distortion: Some Analytic Expressions for Electoral Systems, British Journal of
    Political Science 1(4), 467-477.

    >>> loosemore_hanby({"a": 60, "b": 40}, {"a": 9, "b": 1})
    30.0
    """
    return _half_the_moves(_share_pairs(votes, seats, "votes", "seats"))


def sainte_lague_index(votes: Distribution, seats: Distribution) -> float:
    """Return the sum of (seat share - vote share)² / vote share, with shares in percent.

    0 is full proportionality; there is no upper bound. With shares as fractions, as
    some write it, the number is a hundredth of this. Contestants are matched, and
    errors raised, as in ``gallagher``; a contestant with seats and without votes is a
    ``ValueError`` too, because the index has no value there.

    Sources: Gallagher, M. (1991), Proportionality, Disproportionality and Electoral
    Systems, Electoral Studies 10(1), 33-51; Goldenberg, J. and Fisher, S. D. (2019),
    The Sainte-Laguë Index of Disproportionality and Dalton's Principle of Transfers,
    Party Politics 25(2), 203-207.

    >>> sainte_lague_index({"a": 50, "b": 50}, {"a": 3, "b": 1})
    25.0
    """
    pairs = _share_pairs(votes, seats, "votes", "seats")
    for name, (vote, seat) in pairs.items():
        if seat and not vote:
            raise ValueError(
                f"votes[{name!r}] is 0 with seats: expected votes for every contestant with seats"
            )
    return float(100 * sum((s - v) ** 2 / v for v, s in pairs.values() if v))


def pedersen(before: Distribution, after: Distribution) -> float:
    """Return the net change of the parties' shares between two elections, on 0 to 100.

    Half the sum of absolute differences, in percentage points: 0 where no share
    changed, 100 where all parties were replaced. Parties are matched, and errors
    raised, as in ``gallagher``: what counts as the same party is the caller's choice.

    Source: Pedersen, M. N. (1979), The Dynamics of European Party Systems: Changing
    Patterns of Electoral Volatility, European Journal of Political Research 7(1), 1-26.

    >>> pedersen({"a": 65, "b": 25, "c": 10}, {"a": 65, "b": 15, "c": 20})
    10.0
    """
    return _half_the_moves(_share_pairs(before, after, "before", "after"))


def _half_the_moves(pairs: Mapping[Any, tuple[Fraction, Fraction]]) -> float:
    return float(50 * sum(abs(second - first) for first, second in pairs.values()))


def _weight_shares(weights: Weights) -> list[Fraction]:
    return list(_shares(_labelled(weights, "weights"), "weights").values())


def _share_pairs(
    first: Distribution, second: Distribution, first_name: str, second_name: str
) -> dict[Any, tuple[Fraction, Fraction]]:
    """Return both shares of every contestant that either distribution has."""
    if _has_labels(first) != _has_labels(second):
        raise ValueError(
            f"{first_name} and {second_name} are a {type(first).__name__} and a"
            f" {type(second).__name__}: expected both with contestants, or both without"
        )
    ones, others = _labelled(first, first_name), _labelled(second, second_name)
    if not _has_labels(first) and len(ones) != len(others):
        raise ValueError(
            f"{first_name} has {len(ones)} numbers and {second_name} {len(others)}:"
            " expected as many"
        )
    left, right = _shares(ones, first_name), _shares(others, second_name)
    none = Fraction(0)
    return {name: (left.get(name, none), right.get(name, none)) for name in {**left, **right}}


def _has_labels(distribution: object) -> bool:
    return isinstance(distribution, Mapping | pd.Series)


def _labelled(numbers: object, name: str) -> dict[Any, object]:
    """Return the numbers by contestant, or by position where there are no contestants."""
    if isinstance(numbers, pd.Series):
        if not numbers.index.is_unique:
            twice = numbers.index[numbers.index.duplicated()][0]
            raise ValueError(f"{name} has {twice!r} twice: expected each contestant once")
        return dict(numbers.items())
    if isinstance(numbers, Mapping):
        return dict(numbers)
    if isinstance(numbers, Iterable) and not isinstance(numbers, str | bytes):
        return dict(enumerate(numbers))
    raise ValueError(f"{name} is {numbers!r}: expected a mapping or a sequence of numbers")


def _shares(numbers: Mapping[Any, object], name: str) -> dict[Any, Fraction]:
    """Return the numbers as fractions of their sum."""
    exact = {key: _exact(value, f"{name}[{key!r}]") for key, value in numbers.items()}
    total = sum(exact.values())
    if not total:
        raise ValueError(f"{name} add up to 0: expected at least one number above 0")
    return {key: value / total for key, value in exact.items()}


def _exact(value: object, place: str) -> Fraction:
    """Return a non-negative, finite number as a fraction."""
    number: Fraction | None = None
    if isinstance(value, Fraction):
        number = value
    elif not isinstance(value, bool) and isinstance(value, Integral):
        number = Fraction(int(value))
    elif isinstance(value, Decimal) and value.is_finite():
        number = Fraction(value)
    elif not isinstance(value, bool) and isinstance(value, Real) and isfinite(float(value)):
        number = Fraction(float(value))
    if number is None or number < 0:
        raise ValueError(f"{place} is {value!r}: expected a finite number of at least 0")
    return number
