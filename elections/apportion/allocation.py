"""An allocation of seats, with what a reader needs to check it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import pandas as pd

from elections.apportion.checks import share, whole
from elections.apportion.quotas import QUOTA_RULES
from elections.apportion.steps import QuotaStep, SeatStep, quota_steps, seat_steps, steps_table
from elections.package.schema import Rule


@dataclass(frozen=True)
class RunnerUp:
    """The clause that admits a second list where only one passes the threshold.

    ``coefficient`` (0 to 1) is multiplied with the runner-up's votes / quota, and the
    whole part is its seats, but at least ``minimum``. ``ValueError`` for a coefficient
    that is not an exact fraction from 0 to 1 or a minimum below 0.

    >>> RunnerUp(coefficient=Fraction(7, 10), minimum=2).minimum
    2
    """

    coefficient: Fraction
    minimum: int

    def __post_init__(self) -> None:
        """Check both values."""
        share(self.coefficient, "runner_up.coefficient")
        whole(self.minimum, "runner_up.minimum")


@dataclass(frozen=True)
class Tie:
    """Contestants whose votes give them equal claims that not all of them can have.

    ``seats`` are the seats at stake: one each for as many of them as there are seats,
    or, between lists tied for being the runner-up, all of them for one. ``winners``
    are who got them by the order given, and empty where no order settles it: then
    the seats stay unallocated.
    """

    contestants: tuple[str, ...]
    seats: int
    winners: tuple[str, ...] = ()

    @property
    def resolved(self) -> bool:
        """Whether an order settled the tie."""
        return bool(self.winners)


@dataclass(frozen=True)
class Allocation:
    """Seats for every contestant, and how they came about.

    ``seats`` has every contestant given, 0 for one not admitted. ``house`` is the
    number of seats that were to be allocated. ``admitted`` are the lists that took
    part, in the order given; ``runner_up`` is the one among them that came in by the
    clause ``clause``. ``quota`` is the votes per seat, ``None`` under a divisor rule
    without the clause, and where no list was admitted.
    """

    rule: Rule
    house: int
    votes: Mapping[str, int]
    seats: Mapping[str, int]
    admitted: tuple[str, ...]
    quota: Fraction | None = None
    ties: tuple[Tie, ...] = ()
    runner_up: str | None = None
    clause: RunnerUp | None = None

    @property
    def unallocated(self) -> int:
        """Seats that a tie without an order, or the lack of a list that passes, leaves open."""
        return self.house - sum(self.seats.values())

    @cached_property
    def steps(self) -> tuple[QuotaStep, ...] | tuple[SeatStep, ...]:
        """The working: one step per contestant with a quota, else one per seat awarded.

        Built when first asked for, so that a sweep over many rules does not pay for it.
        """
        if self.rule not in QUOTA_RULES and self.quota is None:
            return seat_steps(self.votes, self.seats, self.admitted, self.rule)
        coefficients: dict[str, Fraction] = {}
        if self.runner_up is not None and self.clause is not None:
            coefficients[self.runner_up] = self.clause.coefficient
        return quota_steps(self.votes, self.seats, self.admitted, self.quota, coefficients)

    def table(self) -> pd.DataFrame:
        """Return the steps as a table; see ``QuotaStep`` and ``SeatStep`` for the columns."""
        return steps_table(self.steps)
