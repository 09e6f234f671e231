"""What the two families of rules hand back: seats that are sure, and a tie if there is one."""

from __future__ import annotations

from typing import NamedTuple


class Outcome(NamedTuple):
    """Seats by position, without those in a tie.

    ``seats`` has those that are sure; the lists at the positions ``tied`` have
    equal claims to one further seat each, of which there are ``contested``, fewer
    than the lists. Without a tie both are empty.
    """

    seats: list[int]
    tied: list[int]
    contested: int


def award(seats: list[int], claims: list[int], remaining: int) -> Outcome:
    """Add ``remaining`` seats, one each, to the largest ``claims``.

    ``claims`` are comparable whole numbers, one per list; ``remaining`` is at most
    their number. Equal claims at the last seat are a tie.

    >>> award([2, 1, 0], [30, 50, 50], 1)
    Outcome(seats=[2, 1, 0], tied=[1, 2], contested=1)
    """
    if not remaining:
        return Outcome(seats, [], 0)
    cut = sorted(claims, reverse=True)[remaining - 1]
    ahead = [i for i, claim in enumerate(claims) if claim > cut]
    level = [i for i, claim in enumerate(claims) if claim == cut]
    contested = remaining - len(ahead)
    sure = ahead + level if contested == len(level) else ahead
    for i in sure:
        seats[i] += 1
    return Outcome(seats, [], 0) if contested == len(level) else Outcome(seats, level, contested)
