"""What an allocation accepts, and the errors that say what it does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from numbers import Integral
from typing import get_args

from elections.package.faults import expect_one_of
from elections.package.schema import Rule

RULES: tuple[str, ...] = get_args(Rule)


def whole(value: object, place: str) -> int:
    """Return ``value`` as an ``int``; ``ValueError`` unless whole and not negative.

    >>> whole(7, "seats")
    7
    """
    if not isinstance(value, bool) and isinstance(value, Integral) and int(value) >= 0:
        return int(value)
    raise ValueError(f"{place} is {value!r}: expected a whole number of at least 0")


def share(value: object, place: str) -> Fraction:
    """Return ``value`` as a ``Fraction``; ``ValueError`` unless exact and within 0 to 1.

    >>> share(Fraction(7, 100), "threshold")
    Fraction(7, 100)
    """
    if not isinstance(value, bool) and isinstance(value, int | Fraction) and 0 <= value <= 1:
        return Fraction(value)
    raise ValueError(f"{place} is {value!r}: expected an exact Fraction from 0 to 1")


def vote_counts(votes: object, seats: int) -> dict[str, int]:
    """Return the votes as a new dictionary, in their order, after checking each."""
    if not isinstance(votes, Mapping) or not votes:
        raise ValueError(f"votes is {votes!r}: expected a mapping of contestants to votes")
    counts = {
        name: value if type(value) is int and value >= 0 else whole(value, f"votes[{name!r}]")
        for name, value in votes.items()
    }
    if seats and not any(counts.values()):
        raise ValueError(f"votes are all 0 for {seats} seats: expected a vote for some contestant")
    return counts


def ballot_count(ballots: object, total: int) -> int:
    """Return what the threshold is a share of: ``ballots``, or else the votes given."""
    if ballots is None:
        return total
    count = whole(ballots, "ballots")
    if count < total:
        raise ValueError(f"ballots is {count}: expected at least the {total} votes given")
    return count


def known_rule(rule: str) -> None:
    """Raise ``ValueError`` unless ``rule`` is one of the rules of the schema."""
    expect_one_of("rule is", rule, RULES)


def precedence(order: Sequence[str] | None) -> dict[str, int]:
    """Return the rank of each contestant in ``order``; ``ValueError`` if one stands twice."""
    if order is None:
        return {}
    if isinstance(order, str):
        raise ValueError(f"order is {order!r}: expected a sequence of contestants")
    ranks: dict[str, int] = {}
    for rank, name in enumerate(order):
        if name in ranks:
            raise ValueError(f"order has {name!r} twice: expected each contestant once")
        ranks[name] = rank
    return ranks
