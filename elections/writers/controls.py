"""How wide controls are on a page: options beside each other, or a box with one of several."""

from __future__ import annotations

from collections.abc import Iterable

from elections.charts.canvas import LEAST, text_width

# An option beside others and a box with one of several, in pixels: what stands around it, and how
# large it is written.
OPTION, BOX, WRITTEN = 34, 64, 14


def fit_side_by_side(labels: Iterable[str]) -> bool:
    """Return whether options have room beside each other on a narrow screen.

    >>> fit_side_by_side(["votes", "seats"]), fit_side_by_side(["as published"] * 4)
    (True, False)
    """
    return sum(OPTION + text_width(label, WRITTEN) for label in labels) <= LEAST["narrow"]


def box_width(labels: Iterable[str]) -> int:
    """Return how wide a box is in which each of these names can be read, in pixels.

    >>> box_width(["votes"]) < box_width(["votes", "as published"])
    True
    """
    return BOX + round(max(text_width(label, WRITTEN) for label in labels))
