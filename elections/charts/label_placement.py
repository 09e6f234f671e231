"""Where labels stand: each at the candidate position at which it covers least.

Greedy placement of labels over candidate positions (Christensen, J., Marks, J. and Shieber,
S. (1995), An Empirical Study of Algorithms for Point-Feature Label Placement, ACM Transactions
on Graphics 14(3), 203-232).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

Point = tuple[float, float]

ON_LINE = 1.0
ON_LABEL = 400.0
LATER = 0.35
# How often labels are placed anew; they settle before.
ROUNDS = 8


@dataclass(frozen=True)
class Box:
    """An upright rectangle in pixels, y running down."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        """Return whether two rectangles overlap.

        >>> Box(0, 0, 2, 2).overlaps(Box(1, 1, 3, 3)), Box(0, 0, 2, 2).overlaps(Box(2, 0, 3, 2))
        (True, False)
        """
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def points_within(self, across: np.ndarray, down: np.ndarray) -> int:
        """Return how many points lie in the rectangle, given sorted from left to right.

        >>> Box(0, 0, 2, 2).points_within(np.array([0, 1, 1]), np.array([1, 1, 3]))
        1
        """
        first, last = across.searchsorted(self.left, "right"), across.searchsorted(self.right)
        heights = down[first:last]
        return int(np.count_nonzero((self.top < heights) & (heights < self.bottom)))


@dataclass(frozen=True)
class Label:
    """A text and its size; ``candidates``: where its left end may stand at half its height.

    The best candidate comes first.
    """

    text: str
    width: float
    height: float
    candidates: tuple[Point, ...]

    def box(self, place: Point) -> Box:
        """Return the rectangle that the label takes up at a place.

        >>> Label("name", 10, 4, ()).box((0, 20))
        Box(left=0, top=18.0, right=10, bottom=22.0)
        """
        x, y = place
        return Box(x, y - self.height / 2, x + self.width, y + self.height / 2)


def place_labels(
    labels: Iterable[Label],
    points: Iterable[Point],
    *,
    taken: Sequence[Box] = (),
    edge: float,
) -> list[Point]:
    """Return where each label goes: to the candidate that covers least, the earlier at a tie.

    ``points`` are points of the lines, close together; ``taken`` are places that are full;
    ``edge`` is the right end of the picture. Labels are placed in the order given; after that
    each moves to where it covers less, now that all the others stand, until none does.

    >>> place_labels([Label("name", 10, 4, ((0, 0), (0, 20)))], [(5, 0), (6, 1)], edge=100)
    [(0, 20)]
    """
    across, down = np.array(sorted(points), dtype=float).reshape(-1, 2).T
    boxes, costs = [], []
    for label in (labels := list(labels)):
        own = [label.box(place) for place in label.candidates]
        boxes.append(own)
        costs.append(
            [
                LATER * number
                + ON_LINE * box.points_within(across, down)
                + ON_LABEL * (sum(map(box.overlaps, taken)) + (box.left < 0 or box.right > edge))
                for number, box in enumerate(own)
            ]
        )
    chosen: dict[int, int] = {}
    for _ in range(ROUNDS):
        before = dict(chosen)
        for number, own in enumerate(boxes):
            others = [boxes[other][at] for other, at in chosen.items() if other != number]
            totals = [
                cost + ON_LABEL * sum(map(box.overlaps, others))
                for cost, box in zip(costs[number], own, strict=True)
            ]
            chosen[number] = totals.index(min(totals))
        if chosen == before:
            break
    return [label.candidates[chosen[number]] for number, label in enumerate(labels)]
