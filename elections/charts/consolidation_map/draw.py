"""The lines of the map and the signs upon them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd

from elections.charts.canvas import Canvas, records
from elections.charts.consolidation_map.ways import (
    RIGHT,
    Layout,
    Point,
    Scale,
    Way,
    part_of,
    ribbon,
    with_points_at,
)
from elections.charts.label_placement import Box

STOPPED = ("liquidated", "dissolved", "refused", "ended")
BARRED = ("registration_refused", "list_cancelled", "boycotted", "suspended")
# How what is not certain is dashed.
OPEN = "3px,3px"
# The room to the right of the plot is no more than this part of the figure.
MOST_RIGHT = 0.3


def room_at_edge(canvas: Canvas, lines: pd.DataFrame) -> int:
    """Return how much room the names of the lines that go on need to the right of the plot."""
    going = lines[lines["end_kind"] == "active"]
    names = [canvas.text_width(row["end_label"], bold=bool(row["trunk"])) for row in records(going)]
    least = RIGHT[canvas.width]
    return max(least, min(math.ceil(max(names, default=0)) + 2, int(MOST_RIGHT * canvas.least)))


def draw_lines(canvas: Canvas, layout: Layout) -> None:
    """Draw each line; those that go into another before it, the trunk on top."""
    ways = sorted(layout.ways, key=lambda way: (way.stretch["trunk"], way.stop, -way.begin))
    for way in ways:
        colour = canvas.colour(way.stretch)
        _uncertain(canvas, layout.scale, way, colour)
        _certain(canvas, layout.scale, way, colour)
        _ends(canvas, layout.scale, way, colour)


def draw_signs(canvas: Canvas, marks: pd.DataFrame, layout: Layout) -> list[Box]:
    """Draw a ring for each new name and a cross for each refusal; point at all else.

    Returned are the places of these signs and of the bars, which no label may cover.
    """
    mark, ink = canvas.mark, canvas.palette.ink
    looks = {
        "other": {"symbol": "circle", "size": 13, "opacity": 0},
        "barred": mark("barred", ink, size=8),
        "renamed": mark("new_name", ink, size=9),
    }
    boxes = []
    for name, rows in _by_sign(marks, layout).items():
        places = [layout.place(*pair) for pair in zip(rows["line_id"], rows["at"], strict=True)]
        _points(
            canvas,
            layout.scale,
            places,
            mode="markers",
            marker=looks[name],
            name=name,
            hover=[canvas.hover(text) for text in rows["hover"]],
            customdata=rows[["mark_id", "line_id"]].to_numpy().tolist(),
        )
        if name != "other":
            boxes += [Box.around(place, 5, 5) for place in places]
    ends = [way.points[-1] for way in layout.ways if way.stretch["end_kind"] in STOPPED]
    return boxes + [Box.around(end, 3, 8) for end in ends]


def _certain(canvas: Canvas, scale: Scale, way: Way, colour: str) -> None:
    """Draw what is certain of a line, as wide as its votes; to a point where it goes on."""
    points = part_of(way.points, way.sure_from, way.sure_to)
    if not points:
        return
    points = with_points_at(points, [x for x, _ in way.knots])
    tip = 0.0
    if way.active:
        tip = max(6.0, way.width_at(way.stop) * 0.4)
        points = part_of(points, points[0][0], points[-1][0] - tip) or points
    canvas.area(
        [*map(scale.value, ribbon(points, way.knots, tip=tip))],
        fill=colour,
        line={"color": colour, "width": 0, "simplify": False},
        hover=canvas.hover(way.stretch["hover"]),
        name=way.stretch["label"],
        customdata=[[way.stretch["line_id"]]],
        cliponaxis=False,
    )


def _uncertain(canvas: Canvas, scale: Scale, way: Way, colour: str) -> None:
    """Draw dashed what lies between the first and the last day of a date not known well."""
    first, last = way.points[0][0], way.points[-1][0]
    for start, end in ((first, way.sure_from), (way.sure_to, last)):
        points = part_of(way.points, start, end)
        if points:
            look = {"color": colour, "width": way.width_at(points[0][0]), "dash": OPEN}
            name = way.stretch["line_id"]
            _points(canvas, scale, points, mode="lines", line=look, name=name)


def _ends(canvas: Canvas, scale: Scale, way: Way, colour: str) -> None:
    """Draw a dot where a line begins, and a bar where it ends in nothing."""
    name = way.stretch["line_id"]
    if way.stretch["start_kind"] == "founded" and way.sure_from == way.points[0][0]:
        mark = canvas.mark("value", colour, size=6)
        _points(canvas, scale, way.points[:1], mode="markers", marker=mark, name=name)
    if way.stretch["end_kind"] in STOPPED:
        x, y = way.points[-1]
        half = max(6.5, way.width_at(way.stop) / 2 + 4)
        ends = [(x, y - half), (x, y + half)]
        bar = {"color": canvas.palette.ink, "width": 3}
        _points(canvas, scale, ends, mode="lines", line=bar, name=name)


def _points(canvas: Canvas, scale: Scale, places: Sequence[Point], **look: Any) -> None:
    """Draw points, or the line through them, at places in pixels."""
    values = [*map(scale.value, places)]
    canvas.points([x for x, _ in values], [y for _, y in values], **look)


def _by_sign(marks: pd.DataFrame, layout: Layout) -> dict[str, pd.DataFrame]:
    """Return the marks upon lines by the sign that they get, the uppermost last."""
    rows = marks[marks["line_id"].notna()]
    renamed = rows["mark"] == "renamed"
    # A refusal that ends the line is drawn as its end.
    stops = {
        (way.stretch["line_id"], way.stretch["end_at"])
        for way in layout.ways
        if way.stretch["end_kind"] in STOPPED
    }
    last = [pair in stops for pair in zip(rows["line_id"], rows["at"], strict=True)]
    barred = rows["mark"].isin(BARRED) & ~pd.Series(last, index=rows.index, dtype=bool)
    return {"other": rows[~renamed & ~barred], "barred": rows[barred], "renamed": rows[renamed]}
