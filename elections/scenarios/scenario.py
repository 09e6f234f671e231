"""A scenario: the rules and the lists as somebody sets them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import get_args

from elections.package.schema import Rule, ShareBase

# The thresholds that can be set by hand, in tenths of a percent; a law may have another.
THRESHOLDS = range(101)
HIGHEST = 1000
_RULES: tuple[str, ...] = get_args(Rule)
_BASES: tuple[str, ...] = get_args(ShareBase)


@dataclass(frozen=True)
class Scenario:
    """One set of rules for one election, and which lists are merged or divided by hand.

    ``threshold`` is in tenths of a percent, 0 to 100, of ``base``; one of a law that is finer, or
    higher, is an exact fraction. ``seats`` are the list
    seats. ``runner_up`` switches the clause for a second list. ``merged`` are groups of
    contestants that stand as one list; ``divided`` are contestants that stand as two, with
    the share of the votes (whole percent, 1 to 99) that goes to the second.
    ``ValueError`` names a value that is out of these bounds, or a contestant named twice.

    >>> Scenario("x", 70, "valid_votes", "hare", 10, runner_up=False).threshold_share
    Fraction(7, 100)
    """

    election_id: str
    threshold: int | Fraction
    base: ShareBase
    rule: Rule
    seats: int
    runner_up: bool
    merged: tuple[tuple[str, ...], ...] = ()
    divided: tuple[tuple[str, int], ...] = ()

    def __post_init__(self) -> None:
        """Check every value."""
        finer = isinstance(self.threshold, Fraction) and 0 <= self.threshold <= HIGHEST
        if not finer:
            _one_of(self.threshold, "threshold", THRESHOLDS, "a whole number of tenths, 0 to 100")
        _one_of(self.base, "base", _BASES, f"one of {', '.join(_BASES)}")
        _one_of(self.rule, "rule", _RULES, f"one of {', '.join(_RULES)}")
        if type(self.seats) is not int or self.seats < 1:
            raise ValueError(f"seats is {self.seats!r}: expected a whole number of at least 1")
        for group in self.merged:
            if len(group) < 2:
                raise ValueError(f"merged has {group!r}: expected two contestants or more")
        for name, share in self.divided:
            _one_of(share, f"divided[{name!r}]", range(1, 100), "a whole percentage, 1 to 99")
        changed: set[str] = set()
        for name in self._changed():
            if name in changed:
                raise ValueError(f"{name!r} is changed twice: expected each contestant once")
            changed.add(name)

    @property
    def threshold_share(self) -> Fraction:
        """The threshold as a share, 0 to 1."""
        return Fraction(self.threshold, 1000)

    @property
    def changed(self) -> frozenset[str]:
        """The contestants that are merged or divided."""
        return frozenset(self._changed())

    def _changed(self) -> Iterator[str]:
        for group in self.merged:
            yield from group
        yield from (name for name, _ in self.divided)


def in_tenths(threshold: Fraction) -> int | Fraction:
    """Return a threshold in tenths of a percent, whole where it can be set by hand.

    >>> in_tenths(Fraction(70)), in_tenths(Fraction(67, 10))
    (70, Fraction(67, 10))
    """
    return int(threshold) if threshold in THRESHOLDS else threshold


def _one_of(value: object, place: str, allowed: range | tuple[str, ...], expected: str) -> None:
    if isinstance(value, bool | Fraction) or value not in allowed:
        raise ValueError(f"{place} is {value!r}: expected {expected}")
