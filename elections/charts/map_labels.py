"""Where names may stand on a map: beside their line, off the other lines and names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

ON_LINE = 1.0
ON_NAME = 40.0
LATER = 0.35


@dataclass(frozen=True)
class Box:
    """An upright rectangle in pixels, y running down."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Return whether two rectangles overlap.

        >>> Box(0, 0, 2, 2).meets(Box(1, 1, 3, 3)), Box(0, 0, 2, 2).meets(Box(2, 0, 3, 2))
        (True, False)
        """
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point lies within."""
        return self.left < x < self.right and self.top < y < self.bottom


@dataclass(frozen=True)
class Wish:
    """A name: its size, and the left ends at half height that would do, the best first."""

    width: float
    height: float
    places: tuple[tuple[float, float], ...]


def placed(
    wishes: Sequence[Wish],
    points: Iterable[tuple[float, float]],
    *,
    taken: Sequence[Box] = (),
    edge: float,
) -> list[tuple[float, float]]:
    """Return where each name goes: to the place that covers least, the earlier at a tie.

    ``points`` are points of the lines, close together; ``taken`` are places that are full;
    ``edge`` is the right end of the picture. Names are placed in the order given, and
    none moves again.

    >>> placed([Wish(10, 4, ((0, 0), (0, 20)))], [(5, 0), (6, 1)], edge=100)
    [(0, 20)]
    """
    lines = sorted(points)
    full = list(taken)
    found: list[tuple[float, float]] = []
    for wish in wishes:
        costs = []
        for number, place in enumerate(wish.places):
            box = box_of(wish, place)
            out = box.left < 0 or box.right > edge
            costs.append(
                LATER * number
                + ON_LINE * _covered(box, lines)
                + ON_NAME * (sum(box.meets(other) for other in full) + out)
            )
        best = wish.places[costs.index(min(costs))]
        full.append(box_of(wish, best))
        found.append(best)
    return found


def _covered(box: Box, points: Sequence[tuple[float, float]]) -> int:
    """Return how many points, sorted, lie in a rectangle."""
    first = bisect_left(points, (box.left, box.top))
    last = bisect_left(points, (box.right, box.bottom))
    return sum(box.holds(*point) for point in points[first:last])


def box_of(wish: Wish, place: tuple[float, float]) -> Box:
    """Return the rectangle that a name takes up at a place.

    >>> box_of(Wish(10, 4, ()), (0, 20))
    Box(left=0, top=18.0, right=10, bottom=22.0)
    """
    x, y = place
    return Box(x, y - wish.height / 2, x + wish.width, y + wish.height / 2)
