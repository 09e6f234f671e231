"""Every threshold at once: the same votes from 0 to 10 percent.

Which lists pass changes at a few thresholds only, and the seats depend on nothing else of
the threshold; each set of lists that pass is therefore allocated once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from elections.apportion import Allocation, allocate
from elections.scenarios.contest import Contest
from elections.scenarios.outcome import clause_of, lists, officially
from elections.scenarios.scenario import THRESHOLDS, Scenario


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
    for first, last, allocation in _stretches(contest, scenario):
        seats, left = dict(allocation.seats), allocation.unallocated
        if gathered and gathered[-1].seats == seats:
            first = gathered.pop().first
        gathered.append(Run(first, last, seats, left))
    return tuple(gathered)


def _stretches(contest: Contest, scenario: Scenario) -> Iterator[tuple[int, int, Allocation]]:
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
                rule=scenario.rule,
                threshold=Fraction(last, 1000),
                ballots=ballots,
                runner_up=clause,
                above=contest.above,
            ).settled(official),
        )
        first = last + 1
