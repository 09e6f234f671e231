"""The course of a line on a map of parties, in pixels: bends, bundles and varying width.

Time runs to the right and y runs down. A line is level on its row. It leaves the line that
it split from, and enters the one that it merges into, at 45 degrees; where these are far
apart it runs upright between two such bends. Corners are rounded.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

Point = tuple[float, float]
Knot = tuple[float, float]
CORNER_STEPS = 6


@dataclass(frozen=True)
class Detour:
    """A part of the way on another height, from ``start`` to ``end``."""

    start: float
    end: float
    y: float


def route(
    y: float,
    start: float,
    end: float,
    *,
    origin: Point | None = None,
    target: Point | None = None,
    detours: Sequence[Detour] = (),
    bend: float = 10,
) -> list[Point]:
    """Return the corners of a line's way, from left to right.

    ``origin`` and ``target`` are points of the lines that it comes from and goes into;
    without them it begins at ``start`` and stops at ``end``. ``bend`` is the size of a
    45 degree bend where it runs upright.

    >>> route(0, 0, 50, target=(50, 20))
    [(0, 0), (30, 0), (50, 20)]
    """
    way: list[Point] = [(start, y)] if origin is None else _leaving(origin, y, bend)
    for detour in detours:
        way, y = _around(way, detour, y, end, near=4 * bend if target else None)
    if target is None:
        return [*way, (max(end, way[-1][0]), y)]
    entering = [(2 * target[0] - x, height) for x, height in _leaving(target, y, bend)][::-1]
    if entering[0][0] < way[-1][0]:
        # Too short a life for both bends: it goes straight across.
        return [*way[:-1], (min(way[-1][0], target[0] - 1), way[-1][1]), target]
    return [*way, *entering]


def rounded(corners: Sequence[Point], *, radius: float) -> list[Point]:
    """Return points along a way with its corners rounded (quadratic curves).

    >>> len(rounded([(0, 0), (20, 0), (40, 20)], radius=6)) > 3
    True
    """
    way = [corners[0]]
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        first, last = _toward(corner, before, radius), _toward(corner, after, radius)
        for step in range(CORNER_STEPS + 1):
            part = step / CORNER_STEPS
            way.append(
                (
                    _curve(first[0], corner[0], last[0], part),
                    _curve(first[1], corner[1], last[1], part),
                )
            )
    return [*way, corners[-1]]


def with_knots(way: Sequence[Point], places: Sequence[float]) -> list[Point]:
    """Return the way with a point at each of the places that lie on it.

    >>> with_knots([(0, 0), (10, 0)], [4])
    [(0, 0), (4, 0.0), (10, 0)]
    """
    found: list[Point] = [way[0]]
    for one, other in pairwise(way):
        for place in sorted(places):
            if one[0] < place < other[0]:
                part = (place - one[0]) / (other[0] - one[0])
                found.append((place, one[1] + part * (other[1] - one[1])))
        found.append(other)
    return found


def part_of(way: Sequence[Point], start: float, end: float) -> list[Point]:
    """Return the part of a way between two places; none where it has no length.

    >>> part_of([(0, 0), (10, 0)], 2, 20)
    [(2, 0.0), (10, 0)]
    """
    inside = [point for point in with_knots(way, [start, end]) if start <= point[0] <= end]
    return inside if len(inside) > 1 else []


def width_at(knots: Sequence[Knot], place: float) -> float:
    """Return the width at a place: straight between knots, level beyond them.

    >>> width_at([(0, 2), (10, 4)], 5), width_at([(0, 2), (10, 4)], 50)
    (3.0, 4)
    """
    number = bisect_right([x for x, _ in knots], place)
    if number == 0:
        return knots[0][1]
    if number == len(knots):
        return knots[-1][1]
    (left, low), (right, high) = knots[number - 1], knots[number]
    return low + (high - low) * (place - left) / (right - left)


def ribbon(way: Sequence[Point], knots: Sequence[Knot], *, tip: float = 0) -> list[Point]:
    """Return the outline of a way that is as wide as the knots say; closed.

    ``tip`` is the length of a point put at its end.
    """
    upper: list[Point] = []
    lower: list[Point] = []
    for number, (x, y) in enumerate(way):
        before, after = way[max(0, number - 1)], way[min(len(way) - 1, number + 1)]
        across = after[0] - before[0], after[1] - before[1]
        length = hypot(*across) or 1.0
        half = width_at(knots, x) / 2
        side = -across[1] / length * half, across[0] / length * half
        upper.append((x - side[0], y - side[1]))
        lower.append((x + side[0], y + side[1]))
    end = [(way[-1][0] + tip, way[-1][1])] if tip else []
    return [*upper, *end, *reversed(lower), upper[0]]


def _around(
    way: list[Point], detour: Detour, y: float, end: float, *, near: float | None
) -> tuple[list[Point], float]:
    """Return the way with a detour, and the height on which it goes on.

    It does not go back to its row where it ends on the detour, nor where, within ``near``
    of its end, it would hardly be back before it turned off again.
    """
    rise = abs(detour.y - y)
    if detour.start - rise > way[-1][0]:
        way = [*way, (detour.start - rise, y), (detour.start, detour.y)]
    else:
        way = [(way[0][0], detour.y)]
    left = end - detour.end
    if left <= rise or (near is not None and left < 4 * rise + near):
        return way, detour.y
    return [*way, (detour.end, detour.y), (detour.end + rise, y)], y


def _leaving(origin: Point, y: float, bend: float) -> list[Point]:
    x, height = origin
    rise = abs(y - height)
    if rise <= 3 * bend:
        return [origin, (x + rise, y)]
    turn = bend if y > height else -bend
    return [origin, (x + bend, height + turn), (x + bend, y - turn), (x + 2 * bend, y)]


def _toward(corner: Point, other: Point, distance: float) -> Point:
    across = other[0] - corner[0], other[1] - corner[1]
    length = hypot(*across)
    share = min(0.5, distance / length) if length else 0.0
    return corner[0] + across[0] * share, corner[1] + across[1] * share


def _curve(first: float, middle: float, last: float, part: float) -> float:
    rest = 1 - part
    return rest * rest * first + 2 * rest * part * middle + part * part * last
