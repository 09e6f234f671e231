"""The course of each line on the map: where it begins, bends, joins and stops, in pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from elections.charts.axes import years
from elections.charts.map_paths import Detour, Knot, Point, rounded, route, width_at

THIN = 2.2
RAMP = 3.0
FADE = 26.0


@dataclass(frozen=True)
class Scale:
    """Sizes in pixels: of the plot, of a year, of a percent of the vote, of a row, of a bend."""

    start: float
    end: float
    plot: float
    percent: float
    row: float
    bend: float
    bundle: float

    @property
    def year(self) -> float:
        """Return how many pixels a year is long."""
        return self.plot / (self.end - self.start)

    def x(self, at: float) -> float:
        """Return where a year lies, in pixels from the left."""
        return (at - self.start) * self.year

    def time(self, x: float) -> float:
        """Return the year at a place, as the time axis takes it."""
        return round(self.start + x / self.year, 4)


@dataclass(frozen=True)
class Course:
    """One stretch of a line: its way, its widths, and from where to where it is certain.

    ``begin`` and ``stop`` are where its life begins and ends; between ``sure_from`` and
    ``sure_to`` it is drawn solid. ``y`` is the height of its row, ``level`` the first
    place at which it runs there.
    """

    line: str
    stretch: int
    way: tuple[Point, ...]
    knots: tuple[Knot, ...]
    begin: float
    sure_from: float
    sure_to: float
    stop: float
    y: float
    level: float
    active: bool

    def height_at(self, x: float) -> float:
        """Return the height of the line at a place; where it runs upright, the first."""
        for one, other in zip(self.way, self.way[1:], strict=False):
            if one[0] <= x <= other[0] and other[0] > one[0]:
                return one[1] + (other[1] - one[1]) * (x - one[0]) / (other[0] - one[0])
        return self.way[0][1] if x < self.way[0][0] else self.way[-1][1]


class Draft:
    """The plan while it is made: what each course must know of the others."""

    def __init__(
        self,
        size: Scale,
        heights: Mapping[str, float],
        knots: Mapping[str, tuple[Knot, ...]],
        bundles: Mapping[tuple[str, str], tuple[float, float, float]],
    ) -> None:
        self.size = size
        self.heights = heights
        self.knots = knots
        self.bundles = bundles
        self.courses: list[Course] = []

    def course(self, row: pd.Series) -> Course:
        """Return the course of one stretch."""
        size, line = self.size, str(row["line_id"])
        y, active = self.heights[line], bool(row["end_kind"] == "active")
        start, stop = size.x(years(row["start_at"])), size.x(years(row["end_at"]))
        begin, sure_from, sure_to, stop = self._known(row, start, size.plot if active else stop)
        bundles = [
            spot
            for (_, name), spot in self.bundles.items()
            if name == line and start <= spot[0] <= stop
        ]
        corners = route(
            y,
            begin,
            stop,
            origin=self._joint(row["start_line"], y, start),
            target=self._joint(row["end_line"], y, stop),
            detours=[Detour(x - size.bundle, x + size.bundle, lane) for x, lane, _ in bundles],
            bend=size.bend,
        )
        first = corners[0][0]
        return Course(
            line=line,
            stretch=int(row["stretch"]),
            way=tuple(rounded(corners, radius=size.bend * 0.8)),
            knots=_with_bundles(self.knots[line], bundles, y, size),
            begin=min(begin, first),
            sure_from=max(sure_from, first) if sure_from > begin else first,
            sure_to=sure_to if sure_to < stop else corners[-1][0],
            stop=stop,
            y=y,
            level=max(next((x for x, height in corners if height == y), begin), begin),
            active=active,
        )

    def _known(
        self, row: pd.Series, start: float, stop: float
    ) -> tuple[float, float, float, float]:
        """Return where it begins, is certain from and to, and stops.

        A date known to the month or better is certain.
        """
        size, month = self.size, self.size.year / 10
        begin, sure_from = start - FADE, start
        if not pd.isna(row["start_first"]):
            begin, sure_from = (size.x(years(row[f"start_{day}"])) for day in ("first", "last"))
        sure_to = stop
        if row["end_kind"] == "unknown":
            stop = min(stop + FADE, size.plot)
        elif row["end_kind"] != "active":
            sure_to = sure_from if pd.isna(row["end_first"]) else size.x(years(row["end_first"]))
        if sure_from - begin <= month:
            begin = sure_from = start
        return begin, sure_from, sure_to if stop - sure_to > month else stop, stop

    def _joint(self, other: object, y: float, x: float) -> Point | None:
        """Return the point at the edge of the other line, seen from height ``y``."""
        own = [course for course in self.courses if course.line == other]
        if not own or not isinstance(other, str):
            return None
        near = min(own, key=lambda one: max(one.begin - x, x - one.stop, 0.0))
        x = min(x, near.stop)
        inside = max(0.0, width_at(near.knots, x) / 2 - 3)
        height = near.height_at(x)
        return (x, height + (inside if y > height else -inside))


def _with_bundles(
    knots: tuple[Knot, ...], own: list[tuple[float, float, float]], y: float, size: Scale
) -> tuple[Knot, ...]:
    for place, lane, each in own:
        left, right = place - size.bundle, place + size.bundle
        ramp = max(abs(lane - y), RAMP)
        kept = [knot for knot in knots if not left - ramp <= knot[0] <= right + ramp]
        edges = [(x, width_at(knots, x)) for x in (left - ramp, right + ramp)]
        knots = tuple(sorted([*kept, *edges, (left, each), (right, each)]))
    return knots
