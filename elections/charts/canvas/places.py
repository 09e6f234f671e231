"""Where a time, a share and a label stand: days as years, and labels that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import pandas as pd


def years(value: date) -> float:
    """Return a day as a year with its fraction, for a time axis of plain numbers.

    >>> years(date(2000, 1, 1))
    2000.0
    """
    start = date(value.year, 1, 1)
    length = (date(value.year + 1, 1, 1) - start).days
    return round(value.year + (value - start).days / length, 3)


def plain(shares: Iterable[Any]) -> list[float | None]:
    """Return shares as a figure takes them: None where one is missing.

    >>> plain([1.5, pd.NA])
    [1.5, None]
    """
    return [None if pd.isna(share) else float(share) for share in shares]


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
            centre = sum(heights[one] for one in merged) / len(merged)
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
