"""Units of measures, and the values that stand between a formula and its result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from elections.measures.ranges import ValueRange

Unit = Literal["parties", "index", "vote_share", "seat_share", "points", "count", "ratio"]
DIGITS: dict[str, int] = {
    "parties": 2,
    "index": 2,
    "vote_share": 2,
    "seat_share": 1,
    "points": 1,
    "count": 0,
    "ratio": 2,
}
# Where a scale ends; others end at the highest value.
FULL: dict[str, float] = {"vote_share": 100.0, "seat_share": 100.0, "index": 1.0}


@dataclass(frozen=True)
class Measured:
    """A value of a measure, with its range over all ways of counting."""

    range: ValueRange
    unit: Unit


@dataclass(frozen=True)
class Rounded:
    """A number, to be written with so many decimals."""

    value: Fraction | float
    digits: int


@dataclass(frozen=True)
class Share:
    """A share, 0 to 1, of votes or of seats."""

    value: Fraction
    unit: Unit


@dataclass(frozen=True)
class Terms:
    """The terms of a sum, to be written with so many decimals, equal ones once."""

    values: tuple[Fraction, ...]
    digits: int


@dataclass(frozen=True)
class Parties:
    """Contestants, by their ids."""

    ids: tuple[str, ...]


@dataclass(frozen=True)
class Percentages:
    """Contestants with a share of the votes, 0 to 1, each."""

    shares: tuple[tuple[str, Fraction], ...]


@dataclass(frozen=True)
class Changes:
    """Differences in percentage points, each of one contestant or of several together, by ids.

    ``unit`` says how they are written: a change of a share has as many decimals as the share.
    """

    points: tuple[tuple[tuple[str, ...], Fraction], ...]
    unit: Unit


@dataclass(frozen=True)
class ElectionName:
    """An election, by its id."""

    id: str


Shown = (
    str | int | Measured | Rounded | Share | Terms | Parties | Percentages | Changes | ElectionName
)
Step = Mapping[str, Shown]
