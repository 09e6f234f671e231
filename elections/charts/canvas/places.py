"""Rows in groups, days as years, shares as plain numbers, and labels that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

import pandas as pd

from elections.results.rows import Row


def grouped(rows: Iterable[Row], column: str) -> dict[str, list[Row]]:
    """Return the rows by what stands in a column, in the order in which it first stands there.

    >>> grouped([{"step": "a", "seats": 1}, {"step": "a", "seats": 2}], "step")
    {'a': [{'step': 'a', 'seats': 1}, {'step': 'a', 'seats': 2}]}
    """
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return groups


def years(value: date) -> float:
    """Return a day as a year with its fraction, for a time axis of plain numbers.

    >>> years(date(2000, 1, 1))
    2000.0
    """
    start = date(value.year, 1, 1)
    length = (date(value.year + 1, 1, 1) - start).days
    return round(value.year + (value - start).days / length, 3)


class Ruler(NamedTuple):
    """Values along a plot: the first, the last, and how many pixels lie between them.

    >>> Ruler(1999, 2011, 120).at(2000), Ruler(100, 0, 50).at(80)
    (10.0, 10.0)
    """

    first: float
    last: float
    pixels: float

    @property
    def unit(self) -> float:
        """How many pixels one has; fewer than none where values run the other way."""
        return self.pixels / (self.last - self.first)

    def at(self, value: float) -> float:
        """Return how many pixels a value lies behind the first."""
        return (value - self.first) * self.unit


def time_ends(
    days: Iterable[date], *, pixels: float, room: tuple[float, float]
) -> tuple[float, float]:
    """Return the ends, in years, of a time axis so many pixels long.

    ``room`` is what is left free before the first day and after the last, in pixels.

    >>> time_ends([date(2000, 1, 1), date(2010, 1, 1)], pixels=120, room=(10, 10))
    (1999.0, 2011.0)
    """
    places = [years(day) for day in days]
    first, last = min(places), max(places)
    year = (pixels - sum(room)) / (last - first or 1.0)
    return first - room[0] / year, last + room[1] / year


def plain(shares: Iterable[Any]) -> list[float | None]:
    """Return shares as a figure takes them: None where one is missing.

    >>> plain([1.5, pd.NA])
    [1.5, None]
    """
    return [None if pd.isna(share) else float(share) for share in shares]


def free_level(ends: list[float], start: float, end: float) -> int:
    """Take the first level that is free from ``start`` on, up to ``end``; return its number.

    ``ends`` says where each level is free again; it is changed.

    >>> ends = [5.0]
    >>> free_level(ends, 3.0, 9.0), free_level(ends, 6.0, 8.0), ends
    (1, 0, [8.0, 9.0])
    """
    level = next((number for number, free in enumerate(ends) if free <= start), len(ends))
    ends[level : level + 1] = [end]
    return level


def spread(heights: Sequence[float], *, gap: float) -> list[float]:
    """Move labels up or down as little as a simple pass can, so that none overlap.

    The order is kept; the result is at least ``gap`` apart.

    >>> spread([1.0, 1.0, 5.0], gap=1.0)
    [0.5, 1.5, 5.0]
    """
    order = sorted(range(len(heights)), key=lambda number: heights[number])
    groups: list[list[int]] = []
    centres: list[float] = []
    for number in order:
        groups.append([number])
        centres.append(heights[number])
        while len(groups) > 1 and _reach(groups, centres, gap) > 0:
            merged = groups[-2] + groups[-1]
            centre = sum(heights[member] for member in merged) / len(merged)
            groups[-2:], centres[-2:] = [merged], [centre]
    placed = [0.0] * len(heights)
    for group, centre in zip(groups, centres, strict=True):
        for position, number in enumerate(group):
            placed[number] = centre + (position - (len(group) - 1) / 2) * gap
    return placed


def _reach(groups: list[list[int]], centres: list[float], gap: float) -> float:
    upper = centres[-1] - (len(groups[-1]) - 1) / 2 * gap
    lower = centres[-2] + (len(groups[-2]) - 1) / 2 * gap
    return lower + gap - upper
