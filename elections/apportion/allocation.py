"""An allocation of seats, with what a reader needs to check it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
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
    without the clause, and where no list was admitted. ``level`` are the lists that stand
    at exactly the threshold, whether they took part or not.
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
    level: tuple[str, ...] = ()

    @property
    def unallocated(self) -> int:
        """Seats that a tie without an order, or the lack of a list that passes, leaves open."""
        return self.house - sum(self.seats.values())

    def settled(self, official: Mapping[str, int]) -> Allocation:
        """Return the allocation with its tie settled as the official seats have it.

        Every division that equal claims leave open follows from the votes. Unchanged where
        there is no open tie, or where the official seats are none of these divisions.

        >>> votes, seats, tie = {"a": 5, "b": 5}, {"a": 0, "b": 0}, Tie(("a", "b"), 1)
        >>> allocation = Allocation("hare", 1, votes, seats, admitted=("a", "b"), ties=(tie,))
        >>> allocation.settled({"a": 0, "b": 1}).seats
        {'a': 0, 'b': 1}
        """
        if not self.ties or self.ties[0].resolved:
            return self
        tie = self.ties[0]
        # The second list that a clause admits has all seats at stake, else each winner one.
        per_winner = 1 if self.clause is None else tie.seats
        missing = {name: official.get(name, 0) - count for name, count in self.seats.items()}
        winners = tuple(name for name, count in missing.items() if count)
        claimed = set(winners) <= set(tie.contestants)
        division = [per_winner] * (tie.seats // per_winner)
        if not claimed or [missing[name] for name in winners] != division:
            return self
        settled = replace(
            self,
            seats={name: count + missing[name] for name, count in self.seats.items()},
            ties=(replace(tie, winners=winners),),
        )
        if self.clause is None:
            return settled
        admitted = tuple(n for n in self.votes if n in self.admitted or n in winners)
        return replace(settled, admitted=admitted, runner_up=winners[0])

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
