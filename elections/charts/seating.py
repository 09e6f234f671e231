"""Where the seats of a half-circle stand: geometry alone, no drawing.

The half-circle has radius 1 and its centre at (0, 0). Seats stand on concentric rows
between an inner radius and 1. On a row of radius r there is room for a share of the
seats proportional to r, so that neighbours are equally far apart on every row. All
seats are then numbered by their angle, from the left end to the right end, and parties
take them in that order: each gets one slice.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

INNER_RADIUS = 0.42
LARGEST_DOT = 0.1


@dataclass(frozen=True)
class Seat:
    """One seat: its centre, and its angle in radians, pi at the left end and 0 at the right."""

    x: float
    y: float
    angle: float


@dataclass(frozen=True)
class Seating:
    """All seats from left to right, and the radius of the dot that fits each."""

    seats: tuple[Seat, ...]
    dot: float


@lru_cache(maxsize=256)
def seating(count: int) -> Seating:
    """Place ``count`` seats in a half-circle.

    ``ValueError`` for fewer than one seat. No two dots overlap: the dot's radius is 0.42
    of the smallest distance between centres, at most 0.1.

    >>> len(seating(107).seats)
    107
    """
    if count < 1:
        raise ValueError(f"count: {count}; expected at least one seat")
    rows = _row_count(count)
    radii = [_radius(row, rows) for row in range(rows)]
    seats = [
        Seat(round(radius * math.cos(angle), 4), round(radius * math.sin(angle), 4), angle)
        for radius, places in zip(radii, _per_row(count, radii), strict=True)
        for angle in _angles(places)
    ]
    # From left to right; where angles agree, the outer seat last: who has a single one of
    # these, after a party with many, can be pointed at from outside.
    ordered = sorted(seats, key=lambda seat: (-round(seat.angle, 9), seat.x**2 + seat.y**2))
    return Seating(tuple(ordered), round(min(LARGEST_DOT, 0.42 * _closest(seats)), 4))


def _row_count(count: int) -> int:
    # Few seats stand on one row, as long as their dots are no smaller there.
    if count == 1 or 0.42 * math.pi / (count - 1) >= LARGEST_DOT:
        return 1
    # Else as many rows as make the gap along a row about the gap between rows.
    for rows in range(1, count + 1):
        radii = [_radius(row, rows) for row in range(rows)]
        gap_between = 1 - INNER_RADIUS if rows == 1 else (1 - INNER_RADIUS) / (rows - 1)
        room = sum(math.pi * radius / gap_between + 1 for radius in radii)
        if room >= count:
            return rows
    return 1


def _radius(row: int, rows: int) -> float:
    return 1.0 if rows == 1 else INNER_RADIUS + (1 - INNER_RADIUS) * row / (rows - 1)


def _per_row(count: int, radii: list[float]) -> list[int]:
    # Largest remainders: whole parts first, then one each to the largest fractions.
    ideal = [count * radius / sum(radii) for radius in radii]
    places = [int(value) for value in ideal]
    by_fraction = sorted(range(len(radii)), key=lambda row: places[row] - ideal[row])
    for row in by_fraction[: count - sum(places)]:
        places[row] += 1
    return places


def _angles(places: int) -> list[float]:
    if places == 0:
        return []
    if places == 1:
        return [math.pi / 2]
    return [math.pi * (1 - place / (places - 1)) for place in range(places)]


def _closest(seats: list[Seat]) -> float:
    if len(seats) == 1:
        return 0.5
    return min(
        math.dist((a.x, a.y), (b.x, b.y))
        for number, a in enumerate(seats)
        for b in seats[number + 1 :]
    )
