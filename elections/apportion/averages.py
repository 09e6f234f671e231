"""Divisor rules: each seat goes to the highest votes / divisor.

Balinski, M. L. and Young, H. P. (2001), Fair Representation, 2nd ed., Washington:
Brookings Institution Press. The way to the result is the jump-and-step procedure of
Pukelsheim, F. (2017), Proportional Representation, 2nd ed., Cham: Springer, ch. 4.
"""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt
from typing import NamedTuple

from elections.apportion.outcome import Outcome, award


class DivisorSeries(NamedTuple):
    """The divisors of a rule, as whole numbers, so that comparing them stays exact.

    ``divisor(k)`` belongs to the seat after ``k`` seats and is ``scale`` times the
    rule's own divisor; it grows by ``slope`` per seat. 0 means that the first seat
    comes before every quotient. With ``power`` 2 divisors and votes are compared by
    their squares. ``shift`` says to which side of the fair share rounding goes.
    """

    divisor: Callable[[int], int]
    scale: int = 1
    slope: int = 1
    shift: int = 0
    power: int = 1


SERIES: dict[str, DivisorSeries] = {
    "dhondt": DivisorSeries(lambda k: k + 1, shift=1),
    "sainte-lague": DivisorSeries(lambda k: 2 * k + 1, slope=2),
    "modified-sainte-lague": DivisorSeries(lambda k: 10 * k + 5 if k else 7, scale=5, slope=10),
    "huntington-hill": DivisorSeries(lambda k: k * (k + 1), power=2),
    "adams": DivisorSeries(lambda k: k, shift=-1),
}


def highest_averages(votes: list[int], house: int, rule: str) -> Outcome:
    """Allocate ``house`` seats to lists, each with a vote, by a divisor rule.

    Where each list's first seat comes before every quotient and there are not more
    seats than lists, the lists with most votes get one each.

    >>> highest_averages([60, 28, 12], 5, "dhondt").seats
    [4, 1, 0]
    """
    series = SERIES[rule]
    if series.divisor(0) == 0 and house <= len(votes):
        return award([0] * len(votes), votes, house)
    weights = [count**series.power for count in votes]
    seats = _jump(weights, sum(votes), house, series)
    _step(weights, seats, house - sum(seats), series.divisor)
    return _settle(weights, seats, series.divisor)


def _jump(weights: list[int], total: int, house: int, series: DivisorSeries) -> list[int]:
    """Round every list's share by the rule, which is right but for a few seats in all."""
    target = 2 * house + series.shift * len(weights)
    top, bottom = target**series.power, (2 * total) ** series.power
    seats = []
    for weight in weights:
        below = weight * top // bottom
        if series.power == 2:
            below = isqrt(below)
        passed = series.divisor(below) * bottom <= weight * top * series.slope
        seats.append(below + passed)
    return seats


def _step(
    weights: list[int], seats: list[int], missing: int, divisor: Callable[[int], int]
) -> None:
    """Award the missing seats one by one, or take back those too many."""
    for _ in range(missing):
        seats[_largest(weights, [divisor(k) for k in seats])] += 1
    for _ in range(-missing):
        seats[_smallest(weights, [divisor(k - 1) if k else 0 for k in seats])] -= 1


def _settle(weights: list[int], seats: list[int], divisor: Callable[[int], int]) -> Outcome:
    """Take seats back into a tie where the last one awarded equals the first one not."""
    following = [divisor(k) for k in seats]
    last = [divisor(k - 1) if k else 0 for k in seats]
    first_out, last_in = _largest(weights, following), _smallest(weights, last)
    weight, divisor_out = weights[first_out], following[first_out]
    if not last[last_in] or weight * last[last_in] != weights[last_in] * divisor_out:
        return Outcome(seats, [], 0)
    out = [i for i, d in enumerate(following) if weights[i] * divisor_out == weight * d]
    inside = [i for i, d in enumerate(last) if weights[i] * divisor_out == weight * d]
    for i in inside:
        seats[i] -= 1
    return Outcome(seats, sorted(out + inside), len(inside))


def _largest(weights: list[int], divisors: list[int]) -> int:
    """Return the position of the largest weight / divisor."""
    best = 0
    for i in range(1, len(weights)):
        if weights[i] * divisors[best] > weights[best] * divisors[i]:
            best = i
    return best


def _smallest(weights: list[int], divisors: list[int]) -> int:
    """Return the position of the smallest weight / divisor; a divisor of 0 is infinite."""
    best = 0
    for i in range(1, len(weights)):
        if weights[i] * divisors[best] < weights[best] * divisors[i]:
            best = i
    return best
