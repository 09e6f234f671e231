"""The lines of the map and the signs upon them, drawn in pixels onto the canvas."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd

from elections.charts.canvas import Canvas, Width, records
from elections.charts.consolidation_map.ways import (
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
# Room to the left of the plot, and at least to its right, where the last names stand, in pixels;
# there it is no more than this part of the figure.
LEFT: dict[Width, int] = {"narrow": 4, "medium": 8, "wide": 8}
RIGHT: dict[Width, int] = {"narrow": 80, "medium": 106, "wide": 106}
MOST_RIGHT = 0.3
# The paper about a letter: where it lies, in pixels right and down.
HALO = ((2, 0), (-2, 0), (0, 2), (0, -2), (1, 1), (-1, -1), (1, -1), (-1, 1))


class Sheet:
    """The canvas in pixels, from the left of the plot and from its upper edge down.

    On the canvas time runs to the right in years. Texts that look alike are set at once.
    """

    def __init__(self, canvas: Canvas, scale: Scale, right: int) -> None:
        self.canvas = canvas
        self.scale = scale
        # Room to the right of the plot.
        self.right = right
        self.palette = canvas.palette
        self._texts: dict[tuple[int, str, bool], list[tuple[Point, str, str]]] = {}

    def stroke(
        self, start: Point, end: Point, *, colour: str, width: float = 1, dash: str = "solid"
    ) -> None:
        """Draw a straight stroke below everything."""
        self.canvas.stroke(
            *self._places([start, end]), colour=colour, width=width, dash=dash, layer="below"
        )

    def line(self, points: Sequence[Point], *, name: str, **look: Any) -> None:
        """Draw a line along points."""
        self._points(points, mode="lines", line=look, name=name)

    def area(self, outline: Sequence[Point], **look: Any) -> None:
        """Draw an area within its outline."""
        self.canvas.area(self._places(outline), cliponaxis=False, **look)

    def marks(
        self,
        points: Sequence[Point],
        marker: dict[str, Any],
        *,
        name: str,
        hover: list[str] | None = None,
        **ids: Any,
    ) -> None:
        """Draw markers, each with its sentence; ``customdata`` holds their ids."""
        wrapped = None if hover is None else [self.canvas.hover(text) for text in hover]
        look = {"opacity": 1, **marker}
        self._points(points, mode="markers", marker=look, name=name, hover=wrapped, **ids)

    def text(
        self,
        text: str,
        x: float,
        y: float,
        *,
        colour: str = "",
        size: int = 0,
        anchor: str = "middle right",
        within: bool = False,
    ) -> None:
        """Write a text; ``anchor`` says on which side of the place it stands.

        It stands out from what runs below it; ``within`` a line it needs not.
        """
        alike = self._texts.setdefault((size or self.canvas.sizes.small, anchor, within), [])
        alike.append(((x, y), text, colour or self.palette.ink))

    def finish(self, bottom: float) -> None:
        """Set all texts, and end the picture ``bottom`` pixels down."""
        halo = ", ".join(f"{x}px {y}px 1px {self.palette.paper}" for x, y in HALO)
        for (size, anchor, within), texts in self._texts.items():
            colours = [colour for _, _, colour in texts]
            self._points(
                [place for place, _, _ in texts],
                mode="text",
                text=[text for _, text, _ in texts],
                textposition=anchor,
                textfont={"size": size, "color": colours, "shadow": "none" if within else halo},
                name=anchor,
            )
        # Room to the left of the plot and to its right, where the last names stand.
        left = LEFT[self.canvas.width]
        ends = [self.scale.time(-left), self.scale.time(self.scale.plot + self.right)]
        self.canvas.axis("x", range=ends, visible=False)
        self.canvas.axis("y", range=[round(bottom), 0], visible=False)

    def _points(self, points: Sequence[Point], **look: Any) -> None:
        places = self._places(points)
        self.canvas.points([x for x, _ in places], [y for _, y in places], **look)

    def _places(self, points: Sequence[Point]) -> list[Point]:
        return [(self.scale.time(x), round(y, 2)) for x, y in points]


def room_at_edge(canvas: Canvas, lines: pd.DataFrame) -> int:
    """Return how much room the names of the lines that go on need to the right of the plot."""
    going = lines[lines["end_kind"] == "active"]
    names = [canvas.text_width(row["end_label"], bold=bool(row["trunk"])) for row in records(going)]
    least = RIGHT[canvas.width]
    return max(least, min(math.ceil(max(names, default=0)) + 2, int(MOST_RIGHT * canvas.least)))


def draw_lines(sheet: Sheet, layout: Layout) -> None:
    """Draw each line; those that go into another before it, the trunk on top."""
    ways = sorted(layout.ways, key=lambda way: (way.stretch["trunk"], way.stop, -way.begin))
    for way in ways:
        colour = sheet.canvas.colour(way.stretch)
        _uncertain(sheet, way, colour)
        _certain(sheet, way, colour)
        _ends(sheet, way, colour)


def draw_signs(sheet: Sheet, marks: pd.DataFrame, layout: Layout) -> list[Box]:
    """Draw a ring for each new name and a cross for each refusal; point at all else.

    Returned are the places of these signs and of the bars, which no label may cover.
    """
    mark, ink = sheet.canvas.mark, sheet.palette.ink
    looks = {
        "other": {"symbol": "circle", "size": 13, "opacity": 0},
        "barred": mark("barred", ink, size=8),
        "renamed": mark("new_name", ink, size=9),
    }
    boxes = []
    for name, rows in _by_sign(marks, layout).items():
        places = [layout.place(*pair) for pair in zip(rows["line_id"], rows["at"], strict=True)]
        sheet.marks(
            places,
            looks[name],
            name=name,
            hover=rows["hover"].tolist(),
            customdata=rows[["mark_id", "line_id"]].to_numpy().tolist(),
        )
        if name != "other":
            boxes += [Box.around(place, 5, 5) for place in places]
    ends = [way.points[-1] for way in layout.ways if way.stretch["end_kind"] in STOPPED]
    return boxes + [Box.around(end, 3, 8) for end in ends]


def _certain(sheet: Sheet, way: Way, colour: str) -> None:
    """Draw what is certain of a line, as wide as its votes; to a point where it goes on."""
    points = part_of(way.points, way.sure_from, way.sure_to)
    if not points:
        return
    points = with_points_at(points, [x for x, _ in way.knots])
    tip = 0.0
    if way.active:
        tip = max(6.0, way.width_at(way.stop) * 0.4)
        points = part_of(points, points[0][0], points[-1][0] - tip) or points
    sheet.area(
        ribbon(points, way.knots, tip=tip),
        fill=colour,
        line={"color": colour, "width": 0, "simplify": False},
        hover=sheet.canvas.hover(way.stretch["hover"]),
        name=way.stretch["label"],
        customdata=[[way.stretch["line_id"]]],
    )


def _uncertain(sheet: Sheet, way: Way, colour: str) -> None:
    """Draw dashed what lies between the first and the last day of a date not known well."""
    first, last = way.points[0][0], way.points[-1][0]
    for start, end in ((first, way.sure_from), (way.sure_to, last)):
        points = part_of(way.points, start, end)
        if points:
            width, name = way.width_at(points[0][0]), way.stretch["line_id"]
            sheet.line(points, color=colour, width=width, dash="3px,3px", name=name)


def _ends(sheet: Sheet, way: Way, colour: str) -> None:
    """Draw a dot where a line begins, and a bar where it ends in nothing."""
    name = way.stretch["line_id"]
    if way.stretch["start_kind"] == "founded" and way.sure_from == way.points[0][0]:
        look = sheet.canvas.mark("value", colour, size=6)
        sheet.marks([way.points[0]], look, name=name)
    if way.stretch["end_kind"] in STOPPED:
        x, y = way.points[-1]
        half = max(6.5, way.width_at(way.stop) / 2 + 4)
        ends = [(x, y - half), (x, y + half)]
        sheet.line(ends, color=sheet.palette.ink, width=3, name=name)


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
