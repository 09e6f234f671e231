"""Every threshold at once: the same votes from 0 to 10 percent.

Which lists pass changes at a few thresholds only, and the seats depend on nothing else of
the threshold; each set of lists that pass is therefore allocated once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from elections.scenarios.contest import Contest
from elections.scenarios.outcome import allocation, lists
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
    ballots, short = contest.ballots[scenario.base], int(contest.above)
    counts = lists(contest, scenario).values()
    # The highest threshold that a list still passes; a list without a vote never does.
    passed = {(count * 1000 - short) // ballots for count in counts if count}
    ends = {min(threshold, THRESHOLDS[-1]) for threshold in passed}
    gathered: list[Run] = []
    first = THRESHOLDS[0]
    for last in sorted(ends | {THRESHOLDS[-1]}):
        allocated = allocation(contest, replace(scenario, threshold=last))
        if gathered and gathered[-1].seats == allocated.seats:
            first = gathered.pop().first
        gathered.append(Run(first, last, dict(allocated.seats), allocated.unallocated))
        first = last + 1
    return tuple(gathered)
