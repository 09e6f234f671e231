"""The working of an allocation, in the order in which a person would check it by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from fractions import Fraction
from math import sqrt

import pandas as pd

from elections.apportion.averages import SERIES, DivisorSeries


@dataclass(frozen=True)
class QuotaStep:
    """One list under a quota rule; ``None`` where a list takes no part.

    ``quotient`` is votes / quota; ``corrected`` is that times the coefficient, for a
    list admitted as runner-up. ``whole`` and ``remainder`` split ``corrected`` where
    there is one, else ``quotient``. ``last_seats`` are seats beyond the whole part:
    those on remainders, those left over, those that a minimum adds; negative where a
    tie or another list's minimum takes a seat back.
    """

    contestant: str
    votes: int
    admitted: bool
    quotient: Fraction | None
    corrected: Fraction | None
    whole: int | None
    remainder: Fraction | None
    last_seats: int | None
    seats: int


@dataclass(frozen=True)
class SeatStep:
    """One seat under a divisor rule, from the highest quotient down.

    ``number`` is the seat's place in the sequence. The sequence ends with what would
    have come next: the first claim that got no seat, or all equal ones. ``quotient``
    is votes / ``divisor``, and ``None`` for a first seat that comes before every
    quotient (divisor 0). With ``squared`` both are the squares of the rule's numbers,
    which are not rational.
    """

    number: int
    contestant: str
    votes: int
    divisor: Fraction
    quotient: Fraction | None
    awarded: bool
    squared: bool


def quota_steps(
    votes: Mapping[str, int],
    seats: Mapping[str, int],
    admitted: tuple[str, ...],
    quota: Fraction | None,
    coefficients: Mapping[str, Fraction],
) -> tuple[QuotaStep, ...]:
    """Return one step per contestant, in the order of ``votes``."""
    return tuple(
        _quota_step(name, count, seats[name], quota, coefficients.get(name))
        if name in admitted and quota is not None
        else QuotaStep(name, count, name in admitted, None, None, None, None, None, seats[name])
        for name, count in votes.items()
    )


def _quota_step(
    name: str, votes: int, seats: int, quota: Fraction, coefficient: Fraction | None
) -> QuotaStep:
    quotient = votes / quota
    corrected = None if coefficient is None else quotient * coefficient
    basis = quotient if corrected is None else corrected
    whole = basis.numerator // basis.denominator
    return QuotaStep(
        contestant=name,
        votes=votes,
        admitted=True,
        quotient=quotient,
        corrected=corrected,
        whole=whole,
        remainder=basis - whole,
        last_seats=seats - whole,
        seats=seats,
    )


def seat_steps(
    votes: Mapping[str, int], seats: Mapping[str, int], admitted: tuple[str, ...], rule: str
) -> tuple[SeatStep, ...]:
    """Return the awarded seats from the highest quotient down, then the first claim left out."""
    series = SERIES[rule]
    awarded = [
        _seat_step(name, votes[name], seats_before, series, awarded=True)
        for name in admitted
        for seats_before in range(seats[name])
    ]
    claims = [
        _seat_step(name, votes[name], seats[name], series, awarded=False) for name in admitted
    ]
    next_best = max((_priority(claim) for claim in claims), default=None)
    left_out = [claim for claim in claims if _priority(claim) == next_best]
    awarded.sort(key=lambda step: (*_priority(step), step.votes), reverse=True)
    return (
        *(replace(step, number=number) for number, step in enumerate(awarded, start=1)),
        *(replace(step, number=len(awarded) + 1) for step in left_out),
    )


def _seat_step(
    name: str, votes: int, seats_before: int, series: DivisorSeries, *, awarded: bool
) -> SeatStep:
    divisor = Fraction(series.divisor(seats_before), series.scale)
    quotient = votes**series.power / divisor if divisor else None
    return SeatStep(0, name, votes, divisor, quotient, awarded, series.power == 2)


def _priority(step: SeatStep) -> tuple[int, Fraction]:
    return (1, Fraction(step.votes)) if step.quotient is None else (0, step.quotient)


def steps_table(steps: Iterable[QuotaStep] | Iterable[SeatStep]) -> pd.DataFrame:
    """Return the steps as a table, one row per step; what does not apply is missing.

    Fractions stay exact, except that squared divisors and quotients become their
    roots, as ``float``.
    """
    table = pd.DataFrame([asdict(step) for step in steps])
    if "squared" not in table:
        return table.astype({name: "Int64" for name in ("whole", "last_seats") if name in table})
    for name in ("divisor", "quotient"):
        table.loc[table["squared"], name] = [
            None if square is None else sqrt(square) for square in table.loc[table["squared"], name]
        ]
    return table.drop(columns="squared")
