"""Where labels stand: each at the candidate position at which it covers least.

Greedy placement of labels over candidate positions (Christensen, J., Marks, J. and Shieber,
S. (1995), An Empirical Study of Algorithms for Point-Feature Label Placement, ACM Transactions
on Graphics 14(3), 203-232).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil, hypot

import numpy as np

Point = tuple[float, float]

ON_LINE = 1.0
ON_LABEL = 400.0
# What is out of the picture cannot be read at all.
OUT = 10 * ON_LABEL
LATER = 0.35
# By how many pixels labels may run into each other.
TOUCH = 2.0
# How often labels are placed anew; they settle before.
ROUNDS = 8


@dataclass(frozen=True)
class Box:
    """An upright rectangle in pixels, y running down."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, point: Point, across: float, down: float) -> Box:
        """Return the rectangle that reaches so far from a point to each side, up and down.

        >>> Box.around((5, 5), 2, 1)
        Box(left=3, top=4, right=7, bottom=6)
        """
        x, y = point
        return cls(x - across, y - down, x + across, y + down)

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


def edges(boxes: Sequence[Box]) -> np.ndarray:
    """Return rectangles as rows of left, top, right and bottom.

    >>> edges([Box(0, 1, 2, 3)]).tolist()
    [[0.0, 1.0, 2.0, 3.0]]
    """
    rows = [(box.left, box.top, box.right, box.bottom) for box in boxes]
    return np.array(rows, dtype=float).reshape(-1, 4)


class Points:
    """Points of lines, close together, by which it is counted what a label would cover.

    They stand from left to right, so far ``across`` and ``down``; ``order`` holds the number that
    each has among those given.
    """

    def __init__(self, points: Sequence[Point]) -> None:
        """Begin with points in any order: how far each is to the right, and how far down."""
        places = np.array(points, dtype=float).reshape(-1, 2)
        self.order = places[:, 0].argsort(kind="stable")
        self.across, self.down = places[self.order].T.copy()

    def within(self, boxes: np.ndarray) -> np.ndarray:
        """Return how many points lie in each of some rectangles, given by their edges.

        >>> Points([(1, 1), (0, 1), (1, 3)]).within(edges([Box(0, 0, 2, 2), Box(0, 0, 2, 4)]))
        array([1, 2])
        """
        left, top, right, bottom = boxes.T
        first = self.across.searchsorted(left, "right")
        counts = np.maximum(0, self.across.searchsorted(right) - first)
        # For each rectangle the points between its sides, one rectangle after the other.
        box = np.repeat(np.arange(len(boxes)), counts)
        point = np.arange(len(box)) + np.repeat(first + counts - counts.cumsum(), counts)
        heights = self.down[point]
        inside = (top[box] < heights) & (heights < bottom[box])
        return np.bincount(box[inside], minlength=len(boxes))


@dataclass(frozen=True)
class Label:
    """A text and its size; ``candidates``: where its left end may stand at half its height.

    The best candidate comes first. ``costs``: what speaks against each, besides what it covers;
    nothing where there are none.
    """

    text: str
    width: float
    height: float
    candidates: tuple[Point, ...]
    costs: tuple[float, ...] = ()

    def box(self, place: Point) -> Box:
        """Return the rectangle that the label takes up at a place.

        >>> Label("name", 10, 4, ()).box((0, 20))
        Box(left=0, top=18.0, right=10, bottom=22.0)
        """
        x, y = place
        return Box(x, y - self.height / 2, x + self.width, y + self.height / 2)

    def edges(self) -> np.ndarray:
        """Return the rectangles that the label takes up at its candidates, by their edges.

        >>> Label("name", 10, 4, ((0, 20), (5, 30))).edges().tolist()
        [[0.0, 18.0, 10.0, 22.0], [5.0, 28.0, 15.0, 32.0]]
        """
        x, y = np.array(self.candidates, dtype=float).reshape(-1, 2).T
        return np.stack([x, y - self.height / 2, x + self.width, y + self.height / 2], axis=1)


def distance(dot: Point, place: Point, width: float) -> float:
    """Return how far a dot is from a text of a width that has its left end at a place.

    >>> distance((0, 0), (3, 4), 10), distance((5, 0), (3, 4), 10)
    (5.0, 4.0)
    """
    (x, y), (left, middle) = dot, place
    return hypot(max(left - x, x - left - width, 0.0), y - middle)


def is_nearest(
    dot: Point, dots: Iterable[Point], place: Point, width: float, *, factor: float = 1.0
) -> bool:
    """Tell whether a text is nearer to its dot than to all others, by so many times.

    >>> is_nearest((0, 0), [(0, 0), (9, 0)], (1, 0), 2), is_nearest((0, 0), [(4, 0)], (1, 0), 3)
    (True, False)
    """
    limit, middle = distance(dot, place, width) * factor, place[1]
    return all(
        # Most are further up or down than that.
        abs(other[1] - middle) >= limit or limit <= distance(other, place, width)
        for other in dots
        if other != dot
    )


def points_between(start: Point, end: Point, step: float) -> list[Point]:
    """Return points on the way from one to another, both among them, no further apart than a step.

    >>> points_between((0, 0), (0, 4), 2)
    [(0.0, 0.0), (0.0, 2.0), (0.0, 4.0)]
    """
    (x, y), (after, height) = start, end
    steps = max(1, ceil(hypot(after - x, height - y) / step))
    parts = (number / steps for number in range(steps + 1))
    return [(x + (after - x) * part, y + (height - y) * part) for part in parts]


def place_labels(
    labels: Iterable[Label],
    points: Points,
    *,
    taken: Sequence[Box] = (),
    first: float = 0.0,
    edge: float,
) -> list[Point]:
    """Return where each label goes: to the candidate that covers least, the earlier at a tie.

    ``points`` are those of the lines; ``taken`` are places that are full;
    the picture reaches from ``first`` to its right ``edge``. Labels are placed in the order given;
    after that each moves to where it covers less, now that all the others stand, until none does.

    >>> points = Points([(5, 0), (6, 1)])
    >>> place_labels([Label("name", 10, 4, ((0, 0), (0, 20)))], points, edge=100)
    [(0, 20)]
    """
    full = edges(taken)
    boxes, costs = [], []
    for label in (labels := list(labels)):
        boxes.append(places := label.edges())
        fixed = LATER * np.arange(len(places))
        fixed += np.array(label.costs or 0.0)
        fixed += ON_LINE * points.within(places)
        fixed += OUT * ((places[:, 0] < first) | (places[:, 2] > edge))
        costs.append(fixed + ON_LABEL * _covered(places, full))
    chosen: dict[int, int] = {}
    # What stands: of a label that does not stand yet, nothing covers it.
    stand = np.full((len(labels), 4), np.nan)

    def settle(number: int) -> float:
        """Move a label to where it covers least; return what that costs."""
        stand[number] = np.nan
        totals = costs[number] + ON_LABEL * _covered(boxes[number], stand)
        chosen[number] = int(totals.argmin())
        stand[number] = boxes[number][chosen[number]]
        return float(totals[chosen[number]])

    for _ in range(ROUNDS):
        before = dict(chosen)
        for number in range(len(labels)):
            settle(number)
        if chosen == before:
            break
    for number in range(len(labels)):
        _give_way(number, boxes, costs, chosen, stand, settle)
    return [label.candidates[chosen[number]] for number, label in enumerate(labels)]


def _give_way(
    number: int,
    boxes: list[np.ndarray],
    costs: list[np.ndarray],
    chosen: dict[int, int],
    stand: np.ndarray,
    settle: Callable[[int], float],
) -> None:
    """Put a label where another one stands, if both together are better off so."""
    now = costs[number][chosen[number]]
    for better in np.flatnonzero(costs[number] < now - LATER):
        sides = boxes[number][better]
        there = [int(place) for place in np.flatnonzero(_overlap(sides, stand)) if place != number]
        if len(there) != 1:
            continue
        (other,) = there
        before = chosen[number], chosen[other]
        paid = now + costs[other][chosen[other]]
        chosen[number], stand[number] = int(better), sides
        if settle(other) + costs[number][better] < paid:
            return
        for moved, place in zip((number, other), before, strict=True):
            chosen[moved], stand[moved] = place, boxes[moved][place]


def clear_of(boxes: Sequence[Box], others: Sequence[Box]) -> list[bool]:
    """Say of each rectangle whether it overlaps none of the others.

    >>> clear_of([Box(0, 0, 2, 2), Box(5, 5, 6, 6)], [Box(1, 1, 3, 3)])
    [False, True]
    """
    return [not count for count in _covered(edges(boxes), edges(others))]


def _covered(boxes: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return how many others each box overlaps."""
    counts: np.ndarray = _overlap(boxes[:, None, :], others).sum(axis=1)
    return counts


def _overlap(boxes: np.ndarray, others: np.ndarray) -> np.ndarray:
    left, top, right, bottom = (boxes[..., side] for side in range(4))
    level = (left < others[:, 2]) & (others[:, 0] < right)
    overlapping: np.ndarray = level & (top < others[:, 3]) & (others[:, 1] < bottom)
    return overlapping


def readable(
    labels: Sequence[Label],
    places: Sequence[Point],
    *,
    taken: Sequence[Box] = (),
    first: float = 0.0,
    edge: float,
) -> list[bool]:
    """Say of each label whether it can be read where it stands, an earlier before a later.

    One that runs into another, into a place that is ``taken``, or out of the picture, which
    begins at ``first``, cannot: it is left to the pointer.

    >>> one, other = Label("one", 10, 9, ()), Label("other", 10, 9, ())
    >>> readable([one, other, other], [(0, 0), (5, 0), (20, 0)], edge=100)
    [True, False, True]
    """
    return [spot is not None for spot in _spots(labels, places, taken, first, edge)]


def first_readable(
    label: Label,
    allowed: Callable[[Point], bool],
    labels: Sequence[Label],
    places: Sequence[Point],
    *,
    taken: Sequence[Box] = (),
    first: float = 0.0,
    edge: float,
) -> Point | None:
    """Return the first candidate at which a label can be read after those that stand, if any is.

    ``labels`` stand at ``places``; the rest is as for :func:`readable`. Only what is ``allowed``
    is taken.

    >>> one = Label("one", 10, 9, ())
    >>> other = Label("other", 10, 9, ((5, 0), (20, 0), (40, 0)))
    >>> first_readable(other, lambda place: place[0] > 20, [one], [(0, 0)], edge=100)
    (40, 0)
    """
    full = [*taken, *filter(None, _spots(labels, places, taken, first, edge))]
    return next(
        (
            place
            for place in label.candidates
            if allowed(place) and _spot(label.box(place), full, first, edge)
        ),
        None,
    )


def _spots(
    labels: Sequence[Label],
    places: Sequence[Point],
    taken: Sequence[Box],
    first: float,
    edge: float,
) -> list[Box | None]:
    """Return what nothing else may cover of each label that can be read."""
    full, spots = list(taken), []
    for label, place in zip(labels, places, strict=True):
        spots.append(spot := _spot(label.box(place), full, first, edge))
        if spot:
            full.append(spot)
    return spots


def _spot(box: Box, full: Sequence[Box], first: float, edge: float) -> Box | None:
    """Return what nothing else may cover of a label, where nothing does."""
    if not (first - TOUCH <= box.left and box.right <= edge + TOUCH):
        return None
    spot = Box(box.left + TOUCH, box.top + TOUCH, box.right - TOUCH, box.bottom - TOUCH)
    return None if any(map(spot.overlaps, full)) else spot
