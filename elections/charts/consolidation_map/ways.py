"""The way of each line on the map, in pixels: bends, bundles and varying width.

Time runs to the right and y runs down. A line is level on its row, as wide as its votes. It
leaves the line that it split from, and enters the one that it merges into, at 45 degrees;
where these are far apart it runs upright between two such bends. Lines that stand in one
bloc run side by side at its election, in a bundle. Corners are rounded. Nothing here knows
of colours.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from math import hypot
from operator import itemgetter
from typing import NamedTuple

import pandas as pd

from elections.charts.canvas import LEAST, SIZES, Row, Ruler, Width, records, text_width, years
from elections.charts.consolidation_map.order import Span, assign_rows, lines_of, links_of

Point = tuple[float, float]
# A place from the left and how wide a line is there.
Knot = tuple[float, float]

THIN = 2.2
# Half the length in which a line gets wider or narrower.
RAMP = 3.0
# How long what is known of neither start nor end is drawn, before and after.
FADE = 26.0
CORNER_STEPS = 6
STOOD = ("election_id", "line_id", "party_id", "members", "share", "at")
# What is free beside the figure, on either side, and within it to the left of the plot and, at
# least, to its right, where the last names stand; in pixels. What is apart on the least screen of
# its kind is apart on a wider one.
SIDE: dict[Width, int] = {"narrow": 4, "medium": 8, "wide": 8}
LEFT = SIDE
RIGHT: dict[Width, int] = {"narrow": 80, "medium": 106, "wide": 106}
# A percent of the vote, a row, a bend and half a bundle, in pixels.
PIXELS: dict[Width, tuple[float, float, float, float]] = {
    "narrow": (0.46, 30, 6, 9),
    "medium": (0.52, 31, 9, 12),
    "wide": (0.58, 31, 11, 16),
}


@dataclass(frozen=True)
class Scale:
    """The years across, and sizes in pixels: of a percent of the vote, of a row, of a bend.

    ``right`` is the room to the right of the plot, ``bundle`` half the length of a bundle.
    """

    across: Ruler
    right: float
    percent: float
    row: float
    bend: float
    bundle: float

    @property
    def plot(self) -> float:
        """Return how wide the plot is."""
        return self.across.pixels

    @property
    def year(self) -> float:
        """Return how many pixels a year is long."""
        return self.across.unit

    def x(self, at: date) -> float:
        """Return where a day lies, in pixels from the left."""
        return self.across.at(years(at))

    def time(self, x: float) -> float:
        """Return the year at a place, as the time axis takes it."""
        return round(self.across.first + x / self.year, 4)

    def value(self, place: Point) -> Point:
        """Return a place in pixels as the axes take it: its year, and how far down it is."""
        return self.time(place[0]), round(place[1], 2)


class Bundle(NamedTuple):
    """Where a line runs in a bundle: from where to where, at which height, how wide."""

    start: float
    end: float
    y: float
    width: float = THIN

    @property
    def middle(self) -> float:
        """Return its middle, at the day of the election."""
        return (self.start + self.end) / 2


@dataclass(frozen=True, eq=False)
class Way:
    """The way of one stretch of a line, whose row in the table is ``stretch``.

    ``begin`` and ``stop`` are where its life begins and ends; between ``sure_from`` and
    ``sure_to`` it is certain. ``y`` is the height of its row, ``level`` the first place at
    which it runs there.
    """

    stretch: Row
    points: tuple[Point, ...]
    knots: tuple[Knot, ...]
    begin: float
    sure_from: float
    sure_to: float
    stop: float
    y: float
    level: float

    @property
    def active(self) -> bool:
        """Return whether the line goes on."""
        return bool(self.stretch["end_kind"] == "active")

    def height_at(self, x: float) -> float:
        """Return the height of the line at a place; where it runs upright, the first."""
        return interpolate(self.points, x)

    def width_at(self, x: float) -> float:
        """Return the width of the line at a place."""
        return interpolate(self.knots, x)


@dataclass(frozen=True, eq=False)
class Layout:
    """Where everything lies: the height and the widths of each line, the bundles, the ways.

    ``bundles``: under election and bloc, each line in it. ``bottom`` is where the picture of
    lines ends below.
    """

    scale: Scale
    heights: Mapping[str, float]
    knots: Mapping[str, tuple[Knot, ...]]
    bundles: Mapping[tuple[str, str], Mapping[str, Bundle]]
    bottom: float
    ways: tuple[Way, ...] = ()

    def nearest(self, line: str, x: float) -> Way:
        """Return the stretch of a line that lies at a place, or nearest to it."""
        ways = [way for way in self.ways if way.stretch["line_id"] == line]
        return min(ways, key=lambda way: max(way.begin - x, x - way.stop, 0.0))

    def place(self, line: str, at: date) -> Point:
        """Return where a day lies upon a line."""
        x = self.scale.x(at)
        return x, self.nearest(line, x).height_at(x)


def layout(
    lines: pd.DataFrame,
    marks: pd.DataFrame,
    *,
    width: Width,
    top: float,
    pixels: int = 0,
    right: int = 0,
) -> Layout:
    """Return where everything lies; the first row ``top`` pixels below the upper edge.

    The figure is so many ``pixels`` wide, or as wide as the least screen of its ``width``;
    ``right`` is the room in it to the right of the plot, if it is to be more than the least.

    ``lines`` and ``marks`` as :func:`elections.charts.consolidation_map.draw` takes them.
    """
    right = right or RIGHT[width]
    plot = (pixels or LEAST[width]) - 2 * SIDE[width] - LEFT[width] - right
    scale = Scale(Ruler(*_ends(lines, marks), plot), right, *PIXELS[width])
    stood = marks.loc[marks["mark"] == "stood", [*STOOD]]
    knots = _knots(dict.fromkeys(lines["line_id"]), stood, scale)
    rows = assign_rows(
        lines_of(lines),
        links_of(lines, stood),
        # The trunk, or the first of all where there is none.
        first=str(lines["line_id"].iloc[lines["trunk"].argmax()]),
        extents=_extents(lines, scale, text=SIZES[width].small),
    )
    heights, bottom = _heights(rows, knots, scale, top)
    plan = Layout(scale, heights, knots, _bundles(stood, heights, scale), bottom)
    # Twice: a line that forks off a bundle must know where that lies.
    for _ in range(2):
        plan = replace(plan, ways=tuple(_way(row, plan) for row in records(lines)))
    return plan


def corners(
    y: float,
    start: float,
    end: float,
    *,
    origin: Point | None = None,
    target: Point | None = None,
    bundles: Sequence[Bundle] = (),
    bend: float = 10,
) -> list[Point]:
    """Return the corners of a line's way, from left to right.

    ``origin`` and ``target`` are points of the lines that it comes from and goes into;
    without them it begins at ``start`` and stops at ``end``. ``bend`` is the size of a
    45 degree bend where it runs upright.

    >>> corners(0, 0, 50, target=(50, 20))
    [(0, 0), (30, 0), (50, 20)]
    """
    way = [(start, y)] if origin is None else _leaving(origin, y, bend)
    for bundle in bundles:
        way, y = _through(bundle, way, y, end, near=4 * bend if target else None)
    if target is None:
        return [*way, (max(end, way[-1][0]), y)]
    entering = [(2 * target[0] - x, height) for x, height in _leaving(target, y, bend)][::-1]
    if entering[0][0] < way[-1][0]:
        # Too short a life for both bends: it goes straight across.
        return [*way[:-1], (min(way[-1][0], target[0] - 1), way[-1][1]), target]
    return [*way, *entering]


def rounded(points: Sequence[Point], *, radius: float) -> list[Point]:
    """Return points along a way with its corners rounded (quadratic Bézier curves).

    >>> len(rounded([(0, 0), (20, 0), (40, 20)], radius=6)) > 3
    True
    """
    way = [points[0]]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        first, last = _toward(corner, before, radius), _toward(corner, after, radius)
        for step in range(CORNER_STEPS + 1):
            part = step / CORNER_STEPS
            rest = 1 - part
            x, y = (
                rest * rest * start + 2 * rest * part * middle + part * part * end
                for start, middle, end in zip(first, corner, last, strict=True)
            )
            way.append((x, y))
    return [*way, points[-1]]


def with_points_at(way: Sequence[Point], places: Sequence[float]) -> list[Point]:
    """Return the way with a point at each of the places that lie on it.

    >>> with_points_at([(0, 0), (10, 0)], [4])
    [(0, 0), (4, 0.0), (10, 0)]
    """
    places = sorted(places)
    points = [way[0]]
    for start, end in pairwise(way):
        within = places[bisect_right(places, start[0]) : bisect_left(places, end[0])]
        points += [*((x, interpolate((start, end), x)) for x in within), end]
    return points


def part_of(way: Sequence[Point], start: float, end: float) -> list[Point]:
    """Return the part of a way between two places; none where it has no length.

    >>> part_of([(0, 0), (10, 0)], 2, 20)
    [(2, 0.0), (10, 0)]
    """
    inside = [point for point in with_points_at(way, [start, end]) if start <= point[0] <= end]
    return inside if len(inside) > 1 else []


def interpolate(points: Sequence[Point], x: float) -> float:
    """Return the height at a place: straight between points, level beyond them.

    >>> interpolate([(0, 2), (10, 4)], 5), interpolate([(0, 2), (10, 4)], 50)
    (3.0, 4)
    """
    number = bisect_left(points, x, key=itemgetter(0))
    if number == 0:
        return points[0][1]
    if number == len(points):
        return points[-1][1]
    (left, low), (right, high) = points[number - 1], points[number]
    return low + (high - low) * (x - left) / (right - left)


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
        half = interpolate(knots, x) / 2
        side = -across[1] / length * half, across[0] / length * half
        upper.append((x - side[0], y - side[1]))
        lower.append((x + side[0], y + side[1]))
    end = [(way[-1][0] + tip, way[-1][1])] if tip else []
    return [*upper, *end, *reversed(lower), upper[0]]


def _ends(lines: pd.DataFrame, marks: pd.DataFrame) -> tuple[float, float]:
    """Return the years from which and to which every line and mark has room."""
    firsts = lines["start_first"].fillna(lines["start_at"])
    days = [years(day) for day in (*firsts, *lines["end_at"], *marks["at"])]
    start, end = min(days), max(days)
    # What is all of one day is shown within the year around it.
    start, end = (start, end) if start < end else (start - 0.5, end + 0.5)
    margin = (end - start) * 0.02
    return start - margin * 0.6, end + margin * 2.3


def _extents(lines: pd.DataFrame, scale: Scale, *, text: int) -> dict[str, Span]:
    """Return from where to where each line with its names takes up its row."""
    extents = {}
    for line, stretches in lines.groupby("line_id", sort=False):
        start = scale.x(stretches["start_at"].min())
        named = start + text_width(stretches["label"].iloc[0], text) + 2 * scale.bend
        end = max(scale.x(stretches["end_at"].max()), named) + 14
        if (stretches["end_kind"] == "active").any():
            end = 10 * scale.plot
        early = FADE if stretches["start_first"].isna().any() else 8
        extents[str(line)] = (start - early, end)
    return extents


def _heights(
    rows: Mapping[str, int], knots: Mapping[str, tuple[Knot, ...]], scale: Scale, top: float
) -> tuple[dict[str, float], float]:
    """Return the height of each line, and where the last ends below."""
    half: dict[int, float] = {}
    for line, row in rows.items():
        half[row] = max(half.get(row, 0.0), *(width / 2 for _, width in knots[line]))
    heights = {0: top + half[0]}
    for row in range(1, len(half)):
        gap = max(scale.row, half[row - 1] + half[row] + scale.row * 0.72)
        heights[row] = heights[row - 1] + gap
    last = max(half)
    return {line: heights[row] for line, row in rows.items()}, heights[last] + half[last]


def _knots(lines: Iterable[str], stood: pd.DataFrame, scale: Scale) -> dict[str, tuple[Knot, ...]]:
    """Return how wide each line is, from election to election; in a bloc it is set apart."""
    rows = records(stood)
    places = {row["election_id"]: scale.x(row["at"]) for row in rows}
    elections = sorted(places.items(), key=itemgetter(1))
    shares = {
        (row["line_id"], row["election_id"]): row["share"] for row in rows if row["members"] == 1
    }
    knots_of = {}
    for line in lines:
        knots: list[Knot] = [(0.0, THIN)]
        for election, place in elections:
            width = _width(shares.get((line, election)), scale)
            if width != knots[-1][1]:
                knots += [(place - RAMP, knots[-1][1]), (place + RAMP, width)]
        knots_of[line] = tuple(knots)
    return knots_of


def _width(share: float | None, scale: Scale, *, lines: int = 1) -> float:
    percent = 0.0 if share is None or pd.isna(share) else float(share)
    return max(THIN, percent * scale.percent / lines)


def _bundles(
    stood: pd.DataFrame, heights: Mapping[str, float], scale: Scale
) -> dict[tuple[str, str], dict[str, Bundle]]:
    """Return for each bloc where each of its lines lies, one above the other."""
    bundles = {}
    for (election, party), bloc in stood[stood["members"] > 1].groupby(["election_id", "party_id"]):
        names = sorted(bloc["line_id"], key=lambda name: heights[name])
        width = _width(bloc["share"].iloc[0], scale, lines=len(names))
        middle = sum(heights[name] for name in names) / len(names)
        x = scale.x(bloc["at"].iloc[0])
        lanes = (middle + (number - (len(names) - 1) / 2) * width for number in range(len(names)))
        bundles[str(election), str(party)] = {
            str(name): Bundle(x - scale.bundle, x + scale.bundle, lane, width)
            for name, lane in zip(names, lanes, strict=True)
        }
    return bundles


def _way(stretch: Row, plan: Layout) -> Way:
    """Return the way of a stretch; what it joins is looked up among the ways found so far."""
    scale, line = plan.scale, stretch["line_id"]
    y, start = plan.heights[line], scale.x(stretch["start_at"])
    begin, sure_from, sure_to, stop = _certain(stretch, scale)
    bundles = [
        lanes[line]
        for lanes in plan.bundles.values()
        if line in lanes and start <= lanes[line].middle <= stop
    ]
    points = corners(
        y,
        begin,
        stop,
        origin=_joint(stretch["start_line"], y, start, plan),
        target=_target(stretch, y, stop, plan),
        bundles=bundles,
        bend=scale.bend,
    )
    first = points[0][0]
    return Way(
        stretch=stretch,
        points=tuple(rounded(points, radius=scale.bend * 0.8)),
        knots=_with_bundles(plan.knots[line], bundles, y),
        begin=min(begin, first),
        sure_from=max(sure_from, first) if sure_from > begin else first,
        sure_to=sure_to if sure_to < stop else points[-1][0],
        stop=stop,
        y=y,
        level=max(next((x for x, height in points if height == y), begin), begin),
    )


def _certain(stretch: Row, scale: Scale) -> tuple[float, float, float, float]:
    """Return where a stretch begins, is certain from and to, and stops.

    A date known to the month or better is certain.
    """
    month = scale.year / 10
    start, stop = scale.x(stretch["start_at"]), scale.x(stretch["end_at"])
    begin, sure_from = max(start - FADE, 0.0), start
    if not pd.isna(stretch["start_first"]):
        begin, sure_from = scale.x(stretch["start_first"]), scale.x(stretch["start_last"])
    if stretch["end_kind"] == "active":
        stop = sure_to = scale.plot
    elif stretch["end_kind"] == "unknown":
        stop, sure_to = min(stop + FADE, scale.plot), stop
    elif pd.isna(stretch["end_first"]):
        sure_to = sure_from
    else:
        sure_to = scale.x(stretch["end_first"])
    if sure_from - begin <= month:
        begin = sure_from = start
    return begin, sure_from, sure_to if stop - sure_to > month else stop, stop


def _target(stretch: Row, y: float, stop: float, plan: Layout) -> Point | None:
    """Return where a stretch ends upon another: of what it joined, or of the party it became."""
    if stretch["end_kind"] != "became":
        return _joint(stretch["end_line"], y, stop, plan)
    party = _joint(stretch["line_id"], y, stop + 1, plan)
    return party if party and party[1] != y else None


def _joint(line: object, y: float, x: float, plan: Layout) -> Point | None:
    """Return the point at the edge of the line that is joined, seen from height ``y``."""
    if line not in plan.heights or not plan.ways:
        return None
    way = plan.nearest(str(line), x)
    x = min(x, way.stop)
    inside = max(0.0, way.width_at(x) / 2 - 3)
    height = way.height_at(x)
    return (x, height + (inside if y > height else -inside))


def _with_bundles(knots: tuple[Knot, ...], bundles: Sequence[Bundle], y: float) -> tuple[Knot, ...]:
    for bundle in bundles:
        ramp = max(abs(bundle.y - y), RAMP)
        left, right = bundle.start - ramp, bundle.end + ramp
        outside = [knot for knot in knots if not left <= knot[0] <= right]
        edges = [(x, interpolate(knots, x)) for x in (left, right)]
        within = [(x, bundle.width) for x in (bundle.start, bundle.end)]
        knots = tuple(sorted([*outside, *edges, *within]))
    return knots


def _through(
    bundle: Bundle, way: list[Point], y: float, end: float, *, near: float | None
) -> tuple[list[Point], float]:
    """Return the way with a detour through a bundle, and the height on which it goes on.

    It does not go back to its row where it ends in the bundle, nor where, within ``near``
    of its end, it would hardly be back before it turned off again.
    """
    rise = abs(bundle.y - y)
    if bundle.start - rise > way[-1][0]:
        way = [*way, (bundle.start - rise, y), (bundle.start, bundle.y)]
    else:
        way = [(way[0][0], bundle.y)]
    left = end - bundle.end
    if left <= rise or (near is not None and left < 4 * rise + near):
        return way, bundle.y
    return [*way, (bundle.end, bundle.y), (bundle.end + rise, y)], y


def _leaving(origin: Point, y: float, bend: float) -> list[Point]:
    """Return the corners from a point of another line to the level ``y``."""
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
