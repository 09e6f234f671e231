"""Votes to seats: admission, the rule, ties."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from elections.apportion.allocation import Allocation, RunnerUp, Tie
from elections.apportion.averages import highest_averages
from elections.apportion.checks import (
    ballot_count,
    known_rule,
    precedence,
    share,
    vote_counts,
    whole,
)
from elections.apportion.quotas import QUOTA_RULES, largest_remainder, quota_of
from elections.package.schema import Rule


def allocate(
    votes: Mapping[str, int],
    seats: int,
    *,
    rule: Rule,
    threshold: Fraction = Fraction(0),
    ballots: int | None = None,
    runner_up: RunnerUp | None = None,
    order: Sequence[str] | None = None,
    above: bool = False,
) -> Allocation:
    """Allocate ``seats`` among the contestants of ``votes`` by ``rule``, exactly.

    ``threshold`` is a share from 0 to 1 of ``ballots`` (of the votes given, where
    ``ballots`` is not); a list at exactly the threshold is in, unless lists must be
    ``above`` it; a list without a vote never is. ``runner_up`` is the clause for the case
    that only one list passes.
    ``order`` settles ties, the earlier contestant first, where it has all who are
    tied; otherwise their seats stay unallocated and the tie is reported.

    ``huntington-hill`` and ``adams`` give every list a first seat before comparing
    quotients; where there are fewer seats than lists, those with most votes get one.
    Under the clause the quota is the rule's own, and votes / seats for a rule that
    has none; leftover seats go to the list that passed.

    ``ValueError`` names the value, its place and what was expected: votes that are not
    whole numbers of at least 0, that are empty, or all 0 with seats to fill; seats
    below 0; a threshold that is not an exact fraction from 0 to 1; fewer ballots than
    votes; an unknown rule; a contestant twice in ``order``; a minimum above the seats.

    Sources: Balinski, M. L. and Young, H. P. (2001), Fair Representation, 2nd ed.,
    Washington: Brookings Institution Press; Pukelsheim, F. (2017), Proportional
    Representation, 2nd ed., Cham: Springer, ch. 4 and 5.

    >>> allocate({"a": 60, "b": 28, "c": 12}, 5, rule="dhondt").seats
    {'a': 4, 'b': 1, 'c': 0}
    """
    known_rule(rule)
    house = whole(seats, "seats")
    counts = vote_counts(votes, house)
    total = ballot_count(ballots, sum(counts.values()))
    threshold = share(threshold, "threshold")
    ranks = precedence(order)
    if runner_up is not None and runner_up.minimum > house:
        raise ValueError(
            f"runner_up.minimum is {runner_up.minimum}: expected at most the {house} seats"
        )
    needed, scale = threshold.numerator * total, threshold.denominator
    level = tuple(name for name, count in counts.items() if count and count * scale == needed)
    passed = tuple(
        name
        for name, count in counts.items()
        if count * scale > needed or (name in level and not above)
    )
    contest = _Contest(rule, house, counts, ranks)
    if runner_up is not None and house and len(passed) == 1:
        return replace(contest.with_runner_up(passed[0], runner_up), level=level)
    return replace(contest.among(passed), level=level)


@dataclass(frozen=True)
class _Contest:
    """What every way of allocating needs: the rule, the seats, the votes, the ranks for ties."""

    rule: Rule
    house: int
    votes: dict[str, int]
    ranks: dict[str, int]

    def among(self, admitted: tuple[str, ...]) -> Allocation:
        """Allocate all seats among the admitted lists by the rule."""
        seats = dict.fromkeys(self.votes, 0)
        if not admitted or not self.house:
            return Allocation(self.rule, self.house, self.votes, seats, admitted)
        counts = [self.votes[name] for name in admitted]
        quota = None
        if self.rule in QUOTA_RULES:
            quota = quota_of(sum(counts), self.house, self.rule)
            outcome = largest_remainder(counts, self.house, quota)
        else:
            outcome = highest_averages(counts, self.house, self.rule)
        seats.update(zip(admitted, outcome.seats, strict=True))
        ties: tuple[Tie, ...] = ()
        if outcome.tied:
            tied = tuple(admitted[i] for i in outcome.tied)
            winners = self.by_rank(tied)[: outcome.contested]
            ties = (Tie(tied, outcome.contested, winners),)
            for name in winners:
                seats[name] += 1
        return Allocation(self.rule, self.house, self.votes, seats, admitted, quota, ties)

    def with_runner_up(self, first: str, clause: RunnerUp) -> Allocation:
        """Admit the next largest list, and allocate by the clause.

        Where lists tie for being next, all of them would get the same seats: those
        seats are at stake, and the list that passed has the rest either way.
        """
        others = [count for name, count in self.votes.items() if name != first]
        next_votes = max(others, default=0)
        if not next_votes:
            return self.among((first,))
        rivals = tuple(n for n in self.votes if self.votes[n] == next_votes and n != first)
        winners = self.by_rank(rivals)[:1] if len(rivals) > 1 else rivals
        quota = quota_of(self.votes[first] + next_votes, self.house, self.rule)
        corrected = next_votes / quota * clause.coefficient
        granted = max(clause.minimum, corrected.numerator // corrected.denominator)
        seats = {**dict.fromkeys(self.votes, 0), first: self.house - granted}
        seats.update(dict.fromkeys(winners, granted))
        return Allocation(
            self.rule,
            self.house,
            self.votes,
            seats,
            admitted=tuple(name for name in self.votes if name == first or name in winners),
            quota=quota,
            ties=(Tie(rivals, granted, winners),) if len(rivals) > 1 else (),
            runner_up=winners[0] if winners else None,
            clause=clause,
        )

    def by_rank(self, tied: tuple[str, ...]) -> tuple[str, ...]:
        """Return the tied lists in the order given; none of them where it lacks one."""
        if any(name not in self.ranks for name in tied):
            return ()
        return tuple(sorted(tied, key=self.ranks.__getitem__))
