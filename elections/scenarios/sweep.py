"""Every threshold at once: the same votes from 0 to 10 percent, under every rule.

Which lists pass changes at a few thresholds only, and the seats depend on nothing else of
the threshold; each set of lists that pass is therefore allocated once per rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import get_args

import pandas as pd

from elections.apportion import Allocation, allocate
from elections.package.schema import Rule
from elections.scenarios.contest import Contest
from elections.scenarios.outcome import clause_of, lists, officially
from elections.scenarios.scenario import THRESHOLDS, Scenario

RULES: tuple[Rule, ...] = get_args(Rule)


@dataclass(frozen=True)
class Run:
    """Thresholds in a row, in tenths of a percent, that lead to the same seats.

    ``seats`` has every list; ``unallocated`` are seats that a tie, or the lack of a list
    that passes, leaves open.
    """

    first: int
    last: int
    seats: Mapping[str, int]
    unallocated: int


def runs(contest: Contest, scenario: Scenario) -> tuple[Run, ...]:
    """Return the thresholds from 0 to 10 percent, gathered where the seats are the same.

    All else is as in the scenario; its own threshold plays no part.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> [(run.first, run.last) for run in runs(decided, decided.law)][:3]
    [(0, 38), (39, 49), (50, 54)]
    """
    gathered: list[Run] = []
    for first, last, allocation in _stretches(contest, scenario, scenario.rule):
        seats, left = dict(allocation.seats), allocation.unallocated
        if gathered and gathered[-1].seats == seats:
            first = gathered.pop().first
        gathered.append(Run(first, last, seats, left))
    return tuple(gathered)


def sweep(contest: Contest, scenario: Scenario, rules: Sequence[Rule] = RULES) -> pd.DataFrame:
    """Return the seats of every list at every threshold under every rule.

    One row per rule, threshold (tenths of a percent, 0 to 100) and list. Columns: rule,
    threshold, list_id, seats, unallocated. Base, seats, clause and lists are the scenario's.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> len(sweep(decided, decided.law)) == 8 * 101 * len(decided.votes)
    True
    """
    columns: dict[str, list[object]] = {
        name: [] for name in ("rule", "threshold", "list_id", "seats", "unallocated")
    }
    for rule in rules:
        for first, last, allocation in _stretches(contest, scenario, rule):
            names, seats = list(allocation.seats), list(allocation.seats.values())
            count, left = len(names), allocation.unallocated
            for threshold in range(first, last + 1):
                columns["threshold"].extend([threshold] * count)
            times = last + 1 - first
            columns["rule"].extend([rule] * count * times)
            columns["list_id"].extend(names * times)
            columns["seats"].extend(seats * times)
            columns["unallocated"].extend([left] * count * times)
    return pd.DataFrame(columns)


def _stretches(
    contest: Contest, scenario: Scenario, rule: Rule
) -> Iterator[tuple[int, int, Allocation]]:
    """Yield first and last threshold between which the same lists pass, and the allocation."""
    votes, ballots = lists(contest, scenario), contest.ballots[scenario.base]
    clause = clause_of(contest, scenario)
    official = officially(contest, votes)
    # The highest threshold that a list still passes; a list without a vote never does.
    short = int(contest.above)
    highest_passed = {(count * 1000 - short) // ballots for count in votes.values() if count}
    ends = {min(threshold, THRESHOLDS[-1]) for threshold in highest_passed}
    first = THRESHOLDS[0]
    for last in sorted(ends | {THRESHOLDS[-1]}):
        yield (
            first,
            last,
            allocate(
                votes,
                scenario.seats,
                rule=rule,
                threshold=Fraction(last, 1000),
                ballots=ballots,
                runner_up=clause,
                above=contest.above,
            ).settled(official),
        )
        first = last + 1
