"""The Nagayama triangle: the share of the largest against that of the second."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import atan, cos, degrees, sin
from typing import Any

import pandas as pd

from elections.charts.canvas import CONTEXT, TICKS, Canvas, Width, panel_axes, records
from elections.charts.label_placement import Box, Label, place_labels
from elections.text.captions import Captions, Told

HALVES = ("votes", "seats")
HEIGHT: dict[Width, int] = {"wide": 320, "medium": 230, "narrow": 230}
SIDES = (10, 24)
# The width of a panel beside another, as a part of the plot.
HALF = 0.48
TOP = 54.0
SHADE = 0.55
STEPS = 40
# The percentage at which words along the left side have their middle.
BESIDE = 20


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the triangle for votes and for seats, with a dot for each election.

    Every point lies where the second is no larger than the first and both together
    are no more than all: a triangle from (0, 0) over (50, 50) to (100, 0). ``told.table``
    has election_id, of (``votes`` or ``seats``), first and second (percent), tick_label,
    election_label, hover; elections in order of time. The captions have the labels
    ``votes``, ``seats``, ``equal``, ``alone``, ``across``, ``up`` and the lists
    ``ticks``, ``side_ticks``.
    """
    captions = told.captions
    for panel, half in enumerate(HALVES):
        _axes(canvas, panel, captions)
        _region(canvas, panel)
        rows = told.table[told.table["of"] == half]
        _path(canvas, rows, panel, captions.labels[half])
        _names(canvas, rows, panel, captions.labels["equal"])
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
    canvas.axis(
        x,
        domain=across,
        anchor=y,
        range=[0, 100],
        tickvals=list(TICKS),
        ticktext=names,
        tickangle=0,
    )
    canvas.percent_axis(
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


def _path(canvas: Canvas, rows: pd.DataFrame, panel: int, name: str) -> None:
    palette, (x, y) = canvas.palette, panel_axes(panel)
    canvas.points(
        rows["first"].astype(float).tolist(),
        rows["second"].astype(float).tolist(),
        xaxis=x,
        yaxis=y,
        line={"color": palette.ink, "width": CONTEXT},
        marker=canvas.mark("value", palette.ink),
        hover=rows["hover"].tolist(),
        name=name,
        customdata=rows[["election_id", "of"]].to_numpy().tolist(),
    )


def _names(canvas: Canvas, rows: pd.DataFrame, panel: int, equal: str) -> None:
    """Write each election beside its dot, off the path and the other dots where it can.

    ``equal`` is written along the left side.
    """
    across, up = _scale(canvas)
    dots = [
        (float(first) * across, float(second) * up)
        for first, second in zip(rows["first"], rows["second"], strict=True)
    ]
    texts = [
        _short(row["election_label"], row) if canvas.wide else str(row["tick_label"])
        for row in records(rows)
    ]
    labels = [_label(canvas, text, dot) for text, dot in zip(texts, dots, strict=True)]
    places = place_labels(
        labels,
        [*_between(dots), *_between([(100 * across, 0.0), (50 * across, 50 * up)])],
        taken=[Box(x - 6, y - 6, x + 6, y + 6) for x, y in dots]
        + _written(across, up, canvas.text_width(equal)),
        edge=100 * across + SIDES[1],
    )
    across_axis, up_axis = panel_axes(panel)
    shares = zip(rows["first"], rows["second"], strict=True)
    for label, (x, y), (left, height), (first, second) in zip(
        labels, dots, places, shares, strict=True
    ):
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
    (x, y), wide, high = dot, canvas.text_width(text) + 6, canvas.sizes.small * 1.25
    offered = [(dx, dy) for dx, dy in _places(wide, high) if y + dy >= high / 2]
    return Label(text, wide, high, tuple((x + dx - wide / 2, y + dy) for dx, dy in offered))


def _written(across: float, up: float, long: float) -> list[Box]:
    """Return where words of a length stand along the left side of the triangle."""
    angle = atan(up / across)
    middle = BESIDE * across - 8, BESIDE * up + 8
    steps = [(n / STEPS - 0.5) * long for n in range(STEPS + 1)]
    spots = [(middle[0] + step * cos(angle), middle[1] + step * sin(angle)) for step in steps]
    return [Box(x - 7, y - 7, x + 7, y + 7) for x, y in spots]


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
