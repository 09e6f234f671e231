"""Numbers of votes or seats, brought to exact shares.

Weights, votes and seats are counts or shares. A number that is missing, negative, infinite
or no number is a ``ValueError`` that names it and its place; missing is never taken for 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import isfinite, lcm
from numbers import Integral, Real
from typing import Any

import pandas as pd

Number = int | float | Fraction | Decimal
Weights = Mapping[Any, Number] | Iterable[Number]
Distribution = Mapping[Any, Number] | Sequence[Number] | pd.Series


def weight_shares(weights: Weights, scattered: Number = 0) -> list[Fraction]:
    """Return the shares, 0 to 1, of votes or seats in their sum.

    ``scattered`` are votes of contestants so many and so small that none of them weighs
    anything: they count in the sum alone.

    >>> weight_shares([3, 1]), weight_shares([3, 1], scattered=4)
    ([Fraction(3, 4), Fraction(1, 4)], [Fraction(3, 8), Fraction(1, 8)])
    """
    return list(_shares(_labelled(weights, "weights"), "weights", scattered).values())


def share_pairs(
    first: Distribution,
    second: Distribution,
    first_name: str,
    second_name: str,
    scattered: Number = 0,
) -> dict[Any, tuple[Fraction, Fraction]]:
    """Return both shares of every contestant that either distribution has.

    ``scattered`` as in :func:`weight_shares`, beside the first.

    >>> share_pairs([3, 1], [1, 1], "votes", "seats")[0]
    (Fraction(3, 4), Fraction(1, 2))
    """
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
    left, right = _shares(ones, first_name, scattered), _shares(others, second_name)
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


def _shares(numbers: Mapping[Any, object], name: str, scattered: Number = 0) -> dict[Any, Fraction]:
    """Return the numbers as fractions of their sum, with what is scattered beside them."""
    exact = {key: _exact(value, f"{name}[{key!r}]") for key, value in numbers.items()}
    beside = _exact(scattered, "scattered")
    # Whole numbers of one smallest part are added: each sum of fractions would be shortened.
    parts = lcm(beside.denominator, *(value.denominator for value in exact.values()))
    counts = {key: value.numerator * (parts // value.denominator) for key, value in exact.items()}
    if not any(counts.values()):
        raise ValueError(f"{name} add up to 0: expected at least one number above 0")
    total = sum(counts.values()) + beside.numerator * (parts // beside.denominator)
    return {key: Fraction(count, total) for key, count in counts.items()}


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
