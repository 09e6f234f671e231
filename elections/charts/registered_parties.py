"""How many parties there were: registered, taking part, on the ballot."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pandas as pd

from elections.charts.canvas import Canvas, Palette, Ruler, Width, years
from elections.charts.label_placement import (
    Box,
    Label,
    Point,
    Points,
    is_nearest,
    place_labels,
)
from elections.tables.registered_parties import ticks
from elections.text.captions import Told

HEIGHT: dict[Width, int] = {"narrow": 340, "medium": 300, "wide": 280}
# Years before the first count and after the last one.
BEFORE: dict[Width, float] = {"narrow": 9.6, "medium": 2.6, "wide": 1.6}
AFTER: dict[Width, float] = {"narrow": 2.2, "medium": 1.4, "wide": 1.4}
SIDE = 8
REACH = 6
# What it costs a number to stand nearer to another dot than to its own.
STRAYS = 40.0
# Two places, in years and parties, and the kind of count that is joined between them.
Join = tuple[Point, Point, str]


def draw(told: Told, canvas: Canvas) -> None:
    """Draw counts as dots over time; what is not registered in the muted colour.

    ``told.table`` has a row per count, in order of time: kind, count_id, election_id,
    election_label, at (a day), parties, short (written at it), hover. The list ``ticks`` of
    the captions names the numbers of the axis.
    """
    table, palette = told.table, canvas.palette
    days = [years(day) for day in table["at"]]
    ends = min(days) - BEFORE[canvas.width], max(days) + AFTER[canvas.width]
    marks = ticks(table)
    joins = _joins(table)
    for start, end, kind in joins:
        canvas.stroke(start, end, colour=_colour(kind, palette), width=2, layer="below")
    # Large dots first, so that none of them hides a small one.
    kinds = sorted(table.groupby("kind", sort=False), key=lambda kind: kind[0] != "registered")
    for name, rows in kinds:
        canvas.points(
            [years(day) for day in rows["at"]],
            [int(parties) for parties in rows["parties"]],
            mode="markers",
            marker={
                "size": 10 if name == "registered" else 7,
                "color": _colour(str(name), palette),
            },
            hover=[canvas.hover(text) for text in rows["hover"]],
            name=str(name),
            customdata=[
                [row["kind"], row["date"], int(row["parties"])] for _, row in rows.iterrows()
            ],
        )
    _labels(canvas, table, joins, ends, marks[-1])
    lists = table[table["kind"] == "lists"]
    canvas.time_axis(lists.assign(date=lists["at"]), ends=ends)
    canvas.value_axis(told.captions.lists["ticks"], top=marks[-1], ticks=marks)
    canvas.frame(told.captions, height=HEIGHT[canvas.width], bottom=24, sides=(SIDE, SIDE))


def _colour(kind: str, palette: Palette) -> str:
    return palette.muted if kind == "lists" else palette.ink


def _joins(table: pd.DataFrame) -> list[Join]:
    """Return what is joined: lists from election to election, registers where none lies between."""
    elections = [years(day) for day in table[table["kind"] == "lists"]["at"]]
    joins: list[Join] = []
    for kind in ("lists", "registered"):
        rows = table[table["kind"] == kind]
        dots = [(years(day), float(n)) for day, n in zip(rows["at"], rows["parties"], strict=True)]
        for start, end in pairwise(dots):
            if kind == "lists" or not any(start[0] < day < end[0] for day in elections):
                joins.append((start, end, kind))
    return joins


def _labels(
    canvas: Canvas,
    table: pd.DataFrame,
    joins: list[Join],
    ends: tuple[float, float],
    top: int,
) -> None:
    """Write every number where it covers least, in pixels of the least screen."""
    edge = canvas.least - 2.0 * SIDE
    across, down = Ruler(*ends, edge), Ruler(top, 0, HEIGHT[canvas.width])

    def place(dot: Point) -> Point:
        return across.at(dot[0]), down.at(dot[1])

    days = [years(day) for day in table["at"]]
    dots = [place(dot) for dot in zip(days, table["parties"].astype(int), strict=True)]
    high = canvas.sizes.small + 2.0
    start = canvas.text_width(str(top)) + 4  # right of the numbers of the axis
    labels = [
        _at_its_own(Label(text, wide, high, _beside(dot, wide, high, (start, edge))), dot, dots)
        for text, dot in zip(table["short"], dots, strict=True)
        for wide in [canvas.text_width(text) + 2]
    ]
    taken = [Box.around(dot, REACH, REACH) for dot in dots]
    lines = [point for start, end, _ in joins for point in _line(place(start), place(end))]
    places = place_labels(labels, Points(lines), taken=taken, edge=edge)
    for (_, row), (x, y), (left, middle) in zip(table.iterrows(), dots, places, strict=True):
        canvas.text(
            row["short"],
            years(row["at"]),
            int(row["parties"]),
            colour=_colour(row["kind"], canvas.palette),
            xanchor="left",
            yanchor="middle",
            xshift=left - x,
            yshift=y - middle,
        )


def _beside(dot: Point, wide: float, high: float, ends: Point) -> tuple[Point, ...]:
    """Return where a label can stand about a dot, between two ends: above first, then below."""
    (x, y), away = dot, REACH + 3
    # As far to the left as it goes, where it does not stand beside the dot.
    lefts = (x - wide / 2, x + 2, x - wide - 2, min(max(x - wide, ends[0]), x))
    middles = [way * (away + high / 2 + ring * high) for ring in (0, 1) for way in (-1, 1)]
    about = [(left, y + middle) for middle in middles for left in lefts]
    places = [*about[:8], (x + away, y), (x - away - wide, y), *about[8:]]
    return tuple(place for place in places if ends[0] <= place[0] <= ends[1] - wide)


def _at_its_own(label: Label, dot: Point, dots: list[Point]) -> Label:
    """Return a label without the places beside or behind a dot that is right above or below."""
    x, y = dot
    near = [
        high - y for across, high in dots if across != x or high != y if abs(across - x) < REACH
    ]
    free = [
        (left, middle)
        for left, middle in label.candidates
        if not any(0 < abs(high) <= abs(middle - y) and high * (middle - y) > 0 for high in near)
    ]
    label = replace(label, candidates=tuple(free) or label.candidates)
    costs = tuple(
        STRAYS * (not is_nearest(dot, dots, place, label.width)) for place in label.candidates
    )
    return replace(label, costs=costs)


def _line(start: Point, end: Point) -> list[Point]:
    """Return points on a straight line, two pixels apart."""
    (x0, y0), (x1, y1) = start, end
    steps = max(1, int(max(abs(x1 - x0), abs(y1 - y0)) / 2))
    return [(x0 + (x1 - x0) * n / steps, y0 + (y1 - y0) * n / steps) for n in range(steps + 1)]
