"""From the rows of the map to its plan: where each line runs, how wide, in pixels.

The plan knows the size of the picture and nothing of colours: rows from
:mod:`elections.charts.map_layout`, ways and widths from :mod:`elections.charts.map_paths`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import pandas as pd

from elections.charts.axes import years
from elections.charts.frame import SIZES, Width
from elections.charts.map_courses import FADE, RAMP, THIN, Course, Draft, Scale
from elections.charts.map_layout import Line, Link, rows
from elections.charts.map_paths import Knot, Point
from elections.charts.text_width import text_width


@dataclass(frozen=True)
class Plan:
    """All courses, where the bundles lie, and where the picture of lines ends below.

    ``bundles``: under election and line, the middle of the bundle, the height of the
    line in it and its width there.
    """

    scale: Scale
    courses: tuple[Course, ...]
    bundles: Mapping[tuple[str, str], tuple[float, float, float]]
    bottom: float

    def place(self, line: str, at: date) -> Point:
        """Return where a day lies upon a line."""
        x = self.scale.x(years(at))
        own = [course for course in self.courses if course.line == line]
        near = min(own, key=lambda one: max(one.begin - x, x - one.stop, 0.0))
        return x, near.height_at(x)


def scale(lines: pd.DataFrame, marks: pd.DataFrame, *, width: Width) -> Scale:
    """Return the scale that holds every line and mark."""
    firsts = lines["start_first"].fillna(lines["start_at"])
    known = [years(day) for day in (*firsts, *lines["end_at"], *marks["at"])]
    wide = width == "wide"
    # What is apart on the least screen of its kind is apart on a wider one.
    plot = 822 if wide else 240
    start, end = min(known), max(known)
    margin = (end - start) * 0.02
    return Scale(
        start=start - margin * 0.6,
        end=end + margin * 2.3,
        plot=plot,
        percent=0.58 if wide else 0.46,
        row=31 if wide else 30,
        bend=11 if wide else 6,
        bundle=16 if wide else 9,
    )


def plan(lines: pd.DataFrame, marks: pd.DataFrame, *, width: Width, top: float) -> Plan:
    """Return the plan of a map whose first row lies ``top`` pixels below its upper edge."""
    size = scale(lines, marks, width=width)
    stood = marks[marks["mark"] == "stood"]
    knots = {line: _widths(line, stood, size) for line in dict.fromkeys(lines["line_id"])}
    placed = _rows(lines, stood, size, text=SIZES[width].small)
    heights, bottom = _heights(placed, knots, size, top)
    bundles = _bundles(stood, heights, knots, size)
    draft = Draft(size, heights, knots, bundles)
    # Twice: a line that forks off a bundle must know where that lies.
    for _ in range(2):
        draft.courses = [draft.course(row) for _, row in lines.iterrows()]
    return Plan(size, tuple(draft.courses), bundles, bottom)


def links_of(lines: pd.DataFrame, stood: pd.DataFrame) -> list[Link]:
    """Return what joins the lines: splits, mergers, and blocs at their election."""
    shown = set(lines["line_id"])
    found = [
        Link(row["line_id"], row[f"{side}_line"], years(row[f"{side}_at"]))
        for _, row in lines.iterrows()
        for side in ("start", "end")
        if row[f"{side}_line"] in shown
    ]
    for _, rows_ in stood[stood["members"] > 1].groupby(["election_id", "party_id"], sort=False):
        names = list(rows_["line_id"])
        pairs = pairwise(names)
        found += [Link(one, other, years(rows_["at"].iloc[0])) for one, other in pairs]
    return found


def lines_of(lines: pd.DataFrame) -> list[Line]:
    """Return each line with its spans of time."""
    return [
        Line(
            str(name),
            tuple(
                (years(start), years(end))
                for start, end in zip(own["start_at"], own["end_at"], strict=True)
            ),
            int(own["rank"].iloc[0]),
        )
        for name, own in lines.groupby("line_id", sort=False)
    ]


def _rows(lines: pd.DataFrame, stood: pd.DataFrame, size: Scale, *, text: int) -> dict[str, int]:
    reach = {}
    for name, own in lines.groupby("line_id", sort=False):
        start = years(own["start_at"].min())
        named = size.x(start) + text_width(own["label"].iloc[0], text) + 2 * size.bend
        end = size.x(years(own["end_at"].max()))
        edge = 10 * size.plot if (own["end_kind"] == "active").any() else max(end, named) + 14
        early = FADE if own["start_first"].isna().any() else 8
        reach[str(name)] = (size.x(start) - early, edge)
    trunk = lines[lines["trunk"]]["line_id"]
    first = str((trunk if len(trunk) else lines["line_id"]).iloc[0])
    return rows(lines_of(lines), links_of(lines, stood), first=first, reach=reach)


def _heights(
    placed: Mapping[str, int], knots: Mapping[str, tuple[Knot, ...]], size: Scale, top: float
) -> tuple[dict[str, float], float]:
    half: dict[int, float] = {}
    for line, row in placed.items():
        widest = max(width for _, width in knots[line]) / 2
        half[row] = max(half.get(row, 0.0), widest)
    heights: dict[int, float] = {}
    for row in sorted(half):
        above = heights.get(row - 1)
        if above is None:
            heights[row] = top + half[row]
        else:
            heights[row] = above + max(size.row, half[row - 1] + half[row] + size.row * 0.72)
    last = max(half)
    return {line: heights[row] for line, row in placed.items()}, heights[last] + half[last]


def _widths(line: str, stood: pd.DataFrame, size: Scale) -> tuple[Knot, ...]:
    """Return how wide a line is, from election to election; in a bloc it is set apart."""
    elections = stood.drop_duplicates("election_id").sort_values("at")
    own = stood[(stood["line_id"] == line) & (stood["members"] == 1)].set_index("election_id")
    knots: list[Knot] = [(0.0, THIN)]
    for election, at in zip(elections["election_id"], elections["at"], strict=True):
        share = own["share"].get(election)
        width = THIN if share is None or pd.isna(share) else max(THIN, float(share) * size.percent)
        if width != knots[-1][1]:
            place = size.x(years(at))
            knots += [(place - RAMP, knots[-1][1]), (place + RAMP, width)]
    return tuple(knots)


def _bundles(
    stood: pd.DataFrame,
    heights: Mapping[str, float],
    knots: Mapping[str, tuple[Knot, ...]],
    size: Scale,
) -> dict[tuple[str, str], tuple[float, float, float]]:
    """Return for each line in a bloc where the bundle lies, its height and its own width."""
    found = {}
    for (election, _), rows_ in stood[stood["members"] > 1].groupby(["election_id", "party_id"]):
        names = sorted(rows_["line_id"], key=lambda name: heights[name])
        share = rows_["share"].iloc[0]
        each = max(THIN, (0.0 if pd.isna(share) else float(share)) * size.percent / len(names))
        middle = sum(heights[name] for name in names) / len(names)
        place = size.x(years(rows_["at"].iloc[0]))
        for number, name in enumerate(names):
            lane = middle + (number - (len(names) - 1) / 2) * each
            found[(str(election), str(name))] = (place, lane, each)
    return found
