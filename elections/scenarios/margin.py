"""How few votes would have moved the last seat, exactly.

Asked is the smallest number of further votes for one list, all other votes unchanged, with
which that list would surely have had a seat more. The further votes are ballots as well, so
the threshold rises with them.

Between two numbers of further votes at which the set of lists that take part changes, a list
never loses by having more votes: under a quota V / s or V / (s + 1) its share of the quota
rises and every other falls, under a divisor rule its quotients rise and the others stay. The
smallest number is then found by halving. The Droop quota is a whole number and jumps by one
every s + 1 votes; just after a jump a list can stand lower than just before it. There the
ends of the steps between two jumps are looked at as well, as far back as a jump can matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from math import ceil, floor

from elections.apportion import Allocation, RunnerUp, allocate
from elections.scenarios.contest import Contest
from elections.scenarios.outcome import clause_of, lists, officially
from elections.scenarios.scenario import Scenario


@dataclass(frozen=True)
class LastSeat:
    """The list that came nearest to a further seat, and how near.

    ``votes`` more for ``gainer`` would have given it ``gained`` seats more (more than one
    where it had been kept out by the threshold); ``losers`` are the lists that would have had
    fewer, none where the seats had been open. ``level`` are other lists that needed as few.
    """

    gainer: str
    votes: int
    gained: int
    losers: tuple[str, ...]
    level: tuple[str, ...] = field(default=(), repr=False)


def last_seat(contest: Contest, scenario: Scenario) -> LastSeat | None:
    """Return which list needed fewest further votes for a further seat.

    ``None`` where no number of votes would do: every list has all that it can have. Of
    lists that needed equally few the one with most votes is named.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> last_seat(decided, decided.law)
    LastSeat(gainer='farmers', votes=1741, gained=1, losers=('green',))
    """
    votes = lists(contest, scenario)
    search = _LastSeatSearch(
        votes=votes,
        scenario=scenario,
        ballots=contest.ballots[scenario.base],
        clause=clause_of(contest, scenario),
        above=contest.above,
        official=officially(contest, votes),
    )
    best: int | None = None
    for name in sorted(votes, key=search.nearness):
        best = search.needed(name, best or search.enough) or best
    if best is None:
        return None
    # None needs fewer, so who gains by as many needs as many.
    nearest = [name for name in votes if search.gains(name, best)]
    nearest.sort(key=lambda name: -votes[name])
    return replace(search.last_seat_of(nearest[0], best), level=tuple(nearest[1:]))


@dataclass(frozen=True)
class _LastSeatSearch:
    """The scenario's allocation, asked again with further votes for one list."""

    votes: dict[str, int]
    scenario: Scenario
    ballots: int
    clause: RunnerUp | None
    above: bool
    official: dict[str, int]

    @cached_property
    def now(self) -> Allocation:
        return self.with_more("", 0).settled(self.official)

    @property
    def enough(self) -> int:
        """Further votes after which nothing changes any more, by a wide margin.

        To pass a threshold of n - 1 in n takes nearly n times the ballots.
        """
        denominator = self.scenario.threshold_share.denominator
        return 20 * denominator * (self.scenario.seats + 1) * (self.ballots + 1)

    def with_more(self, name: str, more: int) -> Allocation:
        votes = {**self.votes, name: self.votes[name] + more} if name else self.votes
        return allocate(
            votes,
            self.scenario.seats,
            rule=self.scenario.rule,
            threshold=self.scenario.threshold_share,
            ballots=self.ballots + more,
            runner_up=self.clause,
            above=self.above,
        )

    def gains(self, name: str, more: int) -> bool:
        return self.with_more(name, more).seats[name] > self.now.seats[name]

    def last_seat_of(self, name: str, more: int) -> LastSeat:
        then, now = self.with_more(name, more).seats, self.now.seats
        losers = tuple(list_id for list_id in now if then[list_id] < now[list_id])
        return LastSeat(name, more, then[name] - now[name], losers)

    def nearness(self, name: str) -> tuple[bool, Fraction]:
        """A guess at how near a list is, so that the first answer rules out most others."""
        taking = sum(self.votes[list_id] for list_id in self.now.admitted) or 1
        claim = Fraction(self.votes[name] * self.scenario.seats, taking)
        seats = self.now.seats[name]
        return name not in self.now.admitted, seats - claim

    def needed(self, name: str, below: int) -> int | None:
        """Return the smallest number of further votes ``below`` another one, or ``None``."""
        starts = sorted({start for start in (1, *self.turns(name)) if 1 <= start < below})
        ranges = pairwise([*starts, below])
        firsts = (self.first(name, start, following - 1) for start, following in ranges)
        return next((first for first in firsts if first is not None), None)

    def turns(self, name: str) -> Iterator[int]:
        """Yield the numbers of further votes from which on other lists take part.

        Under a clause for a second list that list may become another one: the list asked for
        itself, which only gains by it.
        """
        threshold = self.scenario.threshold_share
        if 0 < threshold < 1:
            passes = (threshold * self.ballots - self.votes[name]) / (1 - threshold)
            falls = (count / threshold - self.ballots for count in self.votes.values())
            # A list at exactly the threshold is in, or out where it must be above it.
            for turn in (passes, *falls):
                yield from (ceil(turn), floor(turn) + 1)

    def first(self, name: str, low: int, high: int) -> int | None:
        """Return the smallest number from ``low`` to ``high`` that gains a seat."""
        smallest = self.halve(name, low, high) if self.gains(name, high) else None
        if self.scenario.rule == "droop":
            ends = self.step_ends(name, low, smallest or high)
            gaining = (self.halve(name, low, end) for end in ends if self.gains(name, end))
            return next(gaining, smallest)
        return smallest

    def halve(self, name: str, low: int, high: int) -> int:
        while low < high:
            middle = (low + high) // 2
            if self.gains(name, middle):
                high = middle
            else:
                low = middle + 1
        return high

    def step_ends(self, name: str, low: int, last: int) -> Iterator[int]:
        """Yield the last numbers before the Droop quota jumps, from as far back as it matters.

        At a number that gains where ``last`` does not, the list's share of the quota is higher:
        such a number is nearer than (votes of the list) * s / (votes of the others that take part).
        """
        allocation = self.with_more(name, last)
        others = sum(self.votes[list_id] for list_id in allocation.admitted if list_id != name)
        if not others:
            return
        jump = self.scenario.seats + 1
        back = ceil(Fraction((self.votes[name] + last) * self.scenario.seats, others))
        total = others + self.votes[name]
        start = max(low, last - back)
        yield from range(start + (-(total + start) - 1) % jump, last + 1, jump)
