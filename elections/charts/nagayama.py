"""The Nagayama triangle: the share of the largest against that of the second."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import atan, cos, degrees, hypot, sin
from typing import Any

import pandas as pd

from elections.charts.canvas import CONTEXT, TICKS, Canvas, Width, panel_axes, records
from elections.charts.label_placement import Box, Label, Points, place_labels, readable
from elections.text.captions import Captions, Told

HALVES = ("votes", "seats")
HEIGHT: dict[Width, int] = {"wide": 320, "medium": 230, "narrow": 230}
SIDES = (10, 24)
# The width of a panel beside another, as a part of the plot.
HALF = 0.48
# Pixels between the names of their axes.
BETWEEN = 1
TOP = 54.0
SHADE = 0.55
STEPS = 40
# The percentage at which words along the left side have their middle.
BESIDE = 20
# In pixels: nearer to another than this a dot lies in a heap, is small and has no name; how large
# an arrowhead is, and how long a stretch of the path is at least that has one.
APART, SMALL = 12, 5.5
HEAD, LEAST_STRETCH = 5.0, 30.0


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the triangle for votes and for seats, with a dot for each election.

    Every point lies where the second is no larger than the first and both together
    are no more than all: a triangle from (0, 0) over (50, 50) to (100, 0). Arrowheads on the
    path show which way time runs; named are the first and the last election, the one with the
    largest share, and those apart from the others. ``told.table`` has election_id, of
    (``votes`` or ``seats``), first and second (percent), tick_label, election_label, hover;
    elections in order of time. The captions have the labels ``votes``, ``seats``, ``equal``,
    ``alone``, ``corner``, ``across``, ``up`` and the lists ``ticks``, ``side_ticks``.
    """
    captions = told.captions
    for panel, half in enumerate(HALVES):
        _axes(canvas, panel, captions)
        _region(canvas, panel)
        rows = told.table[told.table["of"] == half]
        named = _named(canvas, rows)
        _path(canvas, rows, panel, captions.labels[half], named)
        _arrows(canvas, rows, panel)
        corner = _corner(canvas, panel, captions.labels["corner"])
        _names(canvas, rows, panel, captions.labels["equal"], named, corner)
        _sides(canvas, panel, captions)
        _axis_names(canvas, panel, captions)
        canvas.panel_head(captions.labels[half], panel, size=canvas.sizes.text)
    height = HEIGHT[canvas.width] * (len(HALVES) if canvas.narrow else 1)
    canvas.frame(captions, height=height, bottom=40, sides=SIDES)


def _axes(canvas: Canvas, panel: int, captions: Captions) -> None:
    if canvas.narrow:
        across, down = [0.0, 1.0], ([0.58, 0.96], [0.0, 0.38])[panel]
    else:
        across, down = ([0.0, HALF], [1 - HALF, 1.0])[panel], [0.0, 0.94]
    x, y = panel_axes(panel)
    names = list(captions.lists["ticks"])
    if panel and not canvas.narrow:
        # It would touch the last one of the panel before.
        apart = (1 - 2 * HALF) * (canvas.least - sum(SIDES))
        first, last = (canvas.text_width(names[end], canvas.sizes.axis) for end in (0, -1))
        names[0] = names[0] if (first + last) / 2 + BETWEEN <= apart else ""
    canvas.axis(
        x,
        domain=across,
        anchor=y,
        range=[0, 100],
        tickvals=list(TICKS),
        ticktext=names,
        tickangle=0,
    )
    canvas.value_axis(
        captions.lists["side_ticks"], top=TOP, ticks=(25, 50), axis=y, domain=down, anchor=x
    )


def _region(canvas: Canvas, panel: int) -> None:
    x, y = panel_axes(panel)
    canvas.area(
        [(0, 0), (50, 50), (100, 0), (0, 0)],
        fill=canvas.palette.rule,
        line={"color": canvas.palette.muted, "width": 1},
        xaxis=x,
        yaxis=y,
        opacity=SHADE,
        cliponaxis=False,
    )


def _dots(canvas: Canvas, rows: pd.DataFrame) -> list[tuple[float, float]]:
    """Return where the dots lie, in pixels to the right and up."""
    across, up = _scale(canvas)
    return [
        (float(first) * across, float(second) * up)
        for first, second in zip(rows["first"], rows["second"], strict=True)
    ]


def _named(canvas: Canvas, rows: pd.DataFrame) -> list[bool]:
    """Return of each election whether it is named."""
    dots = _dots(canvas, rows)
    ends = {0, len(dots) - 1, max(range(len(dots)), key=lambda place: dots[place][0], default=0)}
    return [
        place in ends
        or all(hypot(x - dot[0], y - dot[1]) >= APART for dot in dots if dot != (x, y))
        for place, (x, y) in enumerate(dots)
    ]


def _arrows(canvas: Canvas, rows: pd.DataFrame, panel: int) -> None:
    """Draw an arrowhead in the middle of each stretch of the path that is long enough."""
    (across, up), (x_axis, y_axis) = _scale(canvas), panel_axes(panel)
    for (x, y), (after, height) in pairwise(_dots(canvas, rows)):
        long = hypot(after - x, height - y)
        if long < LEAST_STRETCH:
            continue
        right, rise = (after - x) / long * HEAD, (height - y) / long * HEAD
        middle = (x + after) / 2, (y + height) / 2
        tip, *back = (
            (middle[0] + right, middle[1] + rise),
            (middle[0] - right - rise * 0.7, middle[1] - rise + right * 0.7),
            (middle[0] - right + rise * 0.7, middle[1] - rise - right * 0.7),
        )
        canvas.area(
            [(round(a / across, 3), round(b / up, 3)) for a, b in (tip, *back, tip)],
            fill=canvas.palette.ink,
            line={"color": canvas.palette.ink, "width": 0},
            xaxis=x_axis,
            yaxis=y_axis,
            cliponaxis=False,
        )


def _corner(canvas: Canvas, panel: int, text: str) -> Box:
    """Write into the right corner, beside the triangle, what it is to lie there."""
    (across, up), (x, y) = _scale(canvas), panel_axes(panel)
    text = canvas.wrap(text, canvas.text_width(text) * 0.7)
    wide = canvas.text_width(text)
    right = 100 * across + SIDES[1] - 4
    bottom = (100 * across - (right - wide)) / across * up + 6
    high = canvas.text_height(text)
    canvas.text(
        text,
        100,
        round(bottom / up, 2),
        colour=canvas.palette.muted,
        xref=x,
        yref=y,
        xanchor="right",
        yanchor="bottom",
        align="right",
        xshift=SIDES[1] - 4,
    )
    return Box(right - wide, bottom, right, bottom + high)


def _path(canvas: Canvas, rows: pd.DataFrame, panel: int, name: str, named: Sequence[bool]) -> None:
    palette, (x, y) = canvas.palette, panel_axes(panel)
    mark = canvas.mark("value", palette.ink)
    canvas.points(
        rows["first"].astype(float).tolist(),
        rows["second"].astype(float).tolist(),
        xaxis=x,
        yaxis=y,
        line={"color": palette.ink, "width": CONTEXT},
        marker={**mark, "size": [mark["size"] if apart else SMALL for apart in named]},
        hover=rows["hover"].tolist(),
        name=name,
        customdata=rows[["election_id", "of"]].to_numpy().tolist(),
    )


def _names(
    canvas: Canvas,
    rows: pd.DataFrame,
    panel: int,
    equal: str,
    named: Sequence[bool],
    corner: Box,
) -> None:
    """Write elections beside their dots, off the path and the other dots where it can.

    ``equal`` is written along the left side, and something in the ``corner``.
    """
    across, up = _scale(canvas)
    every = _dots(canvas, rows)
    rows = rows[list(named)]
    dots = _dots(canvas, rows)
    texts = [
        _short(row["election_label"], row) if not canvas.tight else str(row["tick_label"])
        for row in records(rows)
    ]
    labels = [_label(canvas, text, dot) for text, dot in zip(texts, dots, strict=True)]
    edge = 100 * across + SIDES[1]
    places = place_labels(
        labels,
        Points([*_between(every), *_between([(100 * across, 0.0), (50 * across, 50 * up)])]),
        taken=[Box.around(dot, 6, 6) for dot in every]
        + [corner]
        + _written(across, up, canvas.text_width(equal)),
        edge=edge,
    )
    # Of those in one place the last is named.
    last_first = slice(None, None, -1)
    free = readable(labels[last_first], places[last_first], first=-SIDES[0], edge=edge)[last_first]
    across_axis, up_axis = panel_axes(panel)
    shares = zip(rows["first"], rows["second"], strict=True)
    for label, (x, y), (left, height), (first, second), clear in zip(
        labels, dots, places, shares, free, strict=True
    ):
        if not clear:
            continue
        canvas.text(
            label.text,
            float(first),
            float(second),
            xref=across_axis,
            yref=up_axis,
            xshift=round(left + label.width / 2 - x, 1),
            yshift=round(height - y, 1),
        )


def _label(canvas: Canvas, text: str, dot: tuple[float, float]) -> Label:
    """Return a label with the places beside its dot that lie within the plot."""
    (x, y), wide, high = dot, canvas.text_width(text) + 6, canvas.line_room()
    offered = [(dx, dy) for dx, dy in _places(wide, high) if y + dy >= high / 2]
    return Label(text, wide, high, tuple((x + dx - wide / 2, y + dy) for dx, dy in offered))


def _written(across: float, up: float, long: float) -> list[Box]:
    """Return where words of a length stand along the left side of the triangle."""
    angle = atan(up / across)
    middle = BESIDE * across - 8, BESIDE * up + 8
    steps = [(n / STEPS - 0.5) * long for n in range(STEPS + 1)]
    spots = [(middle[0] + step * cos(angle), middle[1] + step * sin(angle)) for step in steps]
    return [Box.around(spot, 7, 7) for spot in spots]


def _between(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return points close together along the way through some points."""
    return [
        (x + (after - x) * n / STEPS, y + (height - y) * n / STEPS)
        for (x, y), (after, height) in pairwise(points)
        for n in range(STEPS)
    ]


def _short(name: str, row: dict[str, Any]) -> str:
    return name if name.isdigit() else str(row["tick_label"])


def _places(wide: float, high: float) -> Iterator[tuple[float, float]]:
    """Yield the places of a label beside its dot, the best first, then farther ones."""
    for reach in (0.0, 7.0):
        across, up = wide / 2 + 8 + reach, high / 2 + 7 + reach
        yield from ((across, 0), (-across, 0), (0, up), (0, -up))
        yield from ((across, up), (-across, up), (-across, -up), (across, -up))


def _scale(canvas: Canvas) -> tuple[float, float]:
    """Return how many pixels a percent is wide and high."""
    part = 1.0 if canvas.narrow else HALF
    return (canvas.least - sum(SIDES)) * part / 100, (HEIGHT[canvas.width] - 40) / TOP


def _axis_names(canvas: Canvas, panel: int, captions: Captions) -> None:
    """Write below the panel what runs across, and at its upper left corner what runs up."""
    x, y = panel_axes(panel)
    muted, size = canvas.palette.muted, canvas.sizes.axis
    axes: dict[str, Any] = {"xref": f"{x} domain", "yref": f"{y} domain", "yanchor": "top"}
    places: dict[str, dict[str, Any]] = {
        "across": {"x": 1, "y": 0, "xanchor": "right", "yshift": -20},
        "up": {"x": 0, "y": 1, "xanchor": "left", "xshift": 34},
    }
    for name, place in places.items():
        canvas.text(captions.labels[name], colour=muted, size=size, **axes, **place)


def _sides(canvas: Canvas, panel: int, captions: Captions) -> None:
    across, up = _scale(canvas)
    angle = round(degrees(atan(up / across)), 1)
    x_axis, y_axis = panel_axes(panel)
    for name, x, y, turn in (("equal", BESIDE, BESIDE, -angle), ("alone", 64, 36, angle)):
        canvas.text(
            captions.labels[name],
            x,
            y,
            colour=canvas.palette.muted,
            xref=x_axis,
            yref=y_axis,
            textangle=turn,
            xshift=-8 if turn < 0 else 8,
            yshift=8,
        )
