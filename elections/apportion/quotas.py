"""Quota rules: whole quotas first, then the largest remainders.

Pukelsheim, F. (2017), Proportional Representation, 2nd ed., Cham: Springer, ch. 5.
"""

from __future__ import annotations

from fractions import Fraction

from elections.apportion.outcome import Outcome, award

QUOTA_RULES = frozenset({"hare", "droop", "hagenbach-bischoff"})


def quota_of(votes: int, seats: int, rule: str) -> Fraction:
    """Return the votes that one seat costs under a quota rule; ``seats`` is at least 1.

    Hare is votes / seats, Hagenbach-Bischoff votes / (seats + 1), and Droop the whole
    number just above the latter. A rule without a quota of its own gets Hare's.

    >>> quota_of(100, 3, "hare"), quota_of(100, 3, "droop")
    (Fraction(100, 3), Fraction(26, 1))
    """
    if rule == "droop":
        return Fraction(votes // (seats + 1) + 1)
    if rule == "hagenbach-bischoff":
        return Fraction(votes, seats + 1)
    return Fraction(votes, seats)


def largest_remainder(votes: list[int], house: int, quota: Fraction) -> Outcome:
    """Allocate ``house`` seats by whole quotas and largest remainders.

    Where seats are left after each list got one on its remainder (possible under
    Droop with few votes), the lists go on in turns, which is the same as giving each
    seat to the list with most votes not yet paid for.

    >>> largest_remainder([60, 28, 12], 5, Fraction(20)).seats
    [3, 1, 1]
    """
    price, scale = quota.numerator, quota.denominator
    seats = [count * scale // price for count in votes]
    left = house - sum(seats)
    if left < 0:
        return _one_too_many(seats)
    turns, left = divmod(left, len(votes))
    remainders = [count * scale % price for count in votes]
    return award([whole + turns for whole in seats], remainders, left)


def _one_too_many(seats: list[int]) -> Outcome:
    """Resolve whole quotas that exceed the house, always by one.

    Only Hagenbach-Bischoff comes here: when every list is an exact multiple of the
    quota, the multiples add up to one more than the seats. Nothing tells the lists
    apart, so the last whole quota of each of them is in a tie; a list that is alone
    simply has the house.
    """
    tied = [i for i, whole in enumerate(seats) if whole]
    for i in tied:
        seats[i] -= 1
    contested = len(tied) - 1
    return Outcome(seats, tied if contested else [], contested)
