"""Values at their points: each above or below it, none touching another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from elections.charts.canvas.surface import Canvas

# What stays free between two values that stand beside each other, in pixels.
GAP = 3
# How often values move aside: they settle before. How far they do, and by how many pixels they
# may still touch then.
ROUNDS, FURTHEST, TOUCH = 12, 12, 1
# From the top of a capital to the lowest letter, as a part of the size of type.
LETTERS = 0.9


class Spot(NamedTuple):
    """Where a line of text stands: its middle and half its width, in pixels to the right and up."""

    x: float
    y: float
    half: float

    def apart(self, other: Spot, size: float) -> bool:
        """Tell whether two lines of a size do not touch.

        >>> Spot(0, 0, 10).apart(Spot(15, 0, 10), 12), Spot(0, 0, 10).apart(Spot(15, 12, 10), 12)
        (False, True)
        """
        level = abs(self.y - other.y) < size
        return not level or abs(self.x - other.x) >= self.half + other.half


def write_values(
    canvas: Canvas,
    x: Sequence[float],
    y: Sequence[float | None],
    texts: Sequence[str],
    *,
    unit: float,
    rise: float,
    above: bool = True,
    beside: Sequence[Spot] = (),
) -> None:
    """Write a value at each point, above or below it, on the paper's colour.

    ``x`` ascends. ``unit`` and ``rise`` say how many pixels of the least screen one is across and
    up: neighbours that would touch stand aside, each by half of what is missing. What then still
    touches another is left to the pointer: the last, the first and the largest stand before the
    others. ``beside`` is what stands there already.

    >>> canvas = Canvas()
    >>> write_values(canvas, [0, 1], [60, None], ["60%", ""], unit=100, rise=2)
    >>> [(text["text"], text["yshift"]) for text in canvas.plotly()["layout"]["annotations"]]
    [('60%', 16)]
    """
    away = (canvas.sizes.small + 3) * (1 if above else -1)
    places = [place * unit for place in x]
    heights = [None if height is None else height * rise + away for height in y]
    aside = _aside(canvas, places, heights, texts)
    centres = [place + shift for place, shift in zip(places, aside, strict=True)]
    for number, spot in sorted(_apart(canvas, centres, heights, texts, beside).items()):
        shift, lift = aside[number], away + _lifted(canvas, spot, beside)
        canvas.text(texts[number], x[number], y[number], on_paper=True, xshift=shift, yshift=lift)


def _aside(
    canvas: Canvas, x: Sequence[float], y: Sequence[float | None], texts: Sequence[str]
) -> list[float]:
    """Return how far each text at a place is moved, all in pixels."""
    shifts = [0.0] * len(x)
    widths = [canvas.text_width(text) + GAP for text in texts]
    # What stands aside of one may touch the other neighbour: once more, until it settles.
    for _ in range(ROUNDS):
        for left, right in pairwise(range(len(x))):
            before, after = y[left], y[right]
            free = x[right] - x[left] + shifts[right] - shifts[left]
            missing = (widths[left] + widths[right]) / 2 - free
            if before is None or after is None or abs(before - after) >= canvas.line_height():
                continue
            if missing > 0:
                shifts[left] -= missing / 2
                shifts[right] += missing / 2
    return [round(max(-FURTHEST, min(FURTHEST, shift)), 1) for shift in shifts]


def _apart(
    canvas: Canvas,
    x: Sequence[float],
    y: Sequence[float | None],
    texts: Sequence[str],
    beside: Sequence[Spot],
) -> dict[int, Spot]:
    """Return those texts at places in pixels that can stand without touching another."""
    spots = {
        number: Spot(x[number], height, (canvas.text_width(texts[number]) - TOUCH) / 2)
        for number, height in enumerate(y)
        if height is not None
    }
    if not spots:
        return {}
    largest = max(spots, key=lambda number: spots[number].y)
    free: dict[int, Spot] = {}
    for number in dict.fromkeys([max(spots), min(spots), largest, *spots]):
        spot, full = spots[number], [*beside, *free.values()]
        if all(spot.apart(other, canvas.sizes.small * LETTERS) for other in full):
            free[number] = spot
    return free


def _lifted(canvas: Canvas, spot: Spot, beside: Sequence[Spot]) -> float:
    """Return by how many pixels a text rises so that its paper lies over no other's letters."""
    high = canvas.sizes.small + 1
    for other in beside:
        if not spot.apart(other, high):
            missing = high - abs(spot.y - other.y)
            return round(missing if spot.y > other.y else -missing, 1)
    return 0
