"""A value under a chosen way of counting, and its range over all that it hangs on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from elections.measures.counting import CountingChoices, ElectionResult, alternatives

Formula = Callable[[ElectionResult, CountingChoices], float | None]


@dataclass(frozen=True)
class ValueRange:
    """A value under the choices made, and its range over all counting choices.

    ``value`` is ``None`` where the choices rest on what was not published;
    ``low`` and ``high`` only where none of the counting choices gives a value. ``ways`` is the
    number of counting choices that give one.
    """

    value: float | None
    low: float | None
    high: float | None
    ways: int


def range_over(value: float | None, values: Iterable[float | None]) -> ValueRange:
    """Return a value with its range over every value, those that there are.

    >>> range_over(None, [1.0, None, 3.0])
    ValueRange(value=None, low=1.0, high=3.0, ways=2)
    """
    numbers = [number for number in values if number is not None]
    return ValueRange(value, min(numbers, default=None), max(numbers, default=None), len(numbers))


def value_range(
    formula: Formula, result: ElectionResult, counting: CountingChoices, *, depends: tuple[str, ...]
) -> ValueRange:
    """Return what a formula gives under the choices made, and its range over the choices named.

    How votes lay that were published together is a choice only where there are such votes.

    >>> from elections.measures.counting import election_results
    >>> from elections.package.loading import load
    >>> result = election_results(load("tests/country"))["1998"]
    >>> seated = value_range(lambda result, counting: float(len(result.seats(counting))), result,
    ...                      CountingChoices(), depends=("independents",))
    >>> seated.low, seated.high
    (6.0, 7.0)
    """
    if not result.unnamed:
        depends = tuple(choice for choice in depends if choice != "unnamed")
    value_of: dict[object, float | None] = {}

    def value(choices: CountingChoices) -> float | None:
        # Choices that count the same votes and seats give the same: it is worked out once.
        seats = result.seats(choices)
        key = choices.base, choices.unnamed, None if seats is None else tuple(seats.items())
        if key not in value_of:
            value_of[key] = formula(result, choices)
        return value_of[key]

    values = [value(choices) for choices in alternatives(counting, depends)]
    return range_over(value(counting), values)
