"""A value under a chosen way of counting, and its range over all that it hangs on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from elections.measures.conventions import Counting, Tally, every_counting

Formula = Callable[[Tally, Counting], float | None]


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


def over(value: float | None, every: Iterable[float | None]) -> Ranged:
    """Return a value with its range over every value, those that there are.

    >>> over(None, [1.0, None, 3.0])
    Ranged(value=None, low=1.0, high=3.0, ways=2)
    """
    known = [one for one in every if one is not None]
    return Ranged(value, min(known, default=None), max(known, default=None), len(known))


def ranged(
    formula: Formula, tally: Tally, counting: Counting, *, depends: tuple[str, ...]
) -> Ranged:
    """Return what a formula gives under a counting, and its range over the choices named.

    >>> from elections.measures.conventions import tallies
    >>> from elections.package.loading import load
    >>> tally = tallies(load("tests/country"))["1998"]
    >>> found = ranged(lambda tally, counting: float(len(tally.seats(counting))), tally,
    ...                Counting(), depends=("independents",))
    >>> found.low, found.high
    (6.0, 7.0)
    """
    every = [formula(tally, one) for one in every_counting(counting, depends)]
    return over(formula(tally, counting), every)
