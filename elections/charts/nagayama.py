"""The Nagayama triangle: the share of the largest against that of the second."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import atan, degrees
from typing import Any

import pandas as pd

from elections.charts.canvas import TICKS, Canvas, Width, panel_axes, records
from elections.charts.label_placement import Box, Label, place_labels
from elections.text.captions import Captions, Told

HALVES = ("votes", "seats")
HEIGHT: dict[Width, int] = {"wide": 320, "medium": 230, "narrow": 230}
SPAN: dict[Width, float] = {"wide": 520.0, "medium": 270.0, "narrow": 316.0}
TOP = 54.0
SHADE = 0.55
STEPS = 40
# From where to where, in percent, words stand along the left side.
BESIDE = (9, 30)


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the triangle for votes and for seats, with a dot for each election.

    Every point lies where the second is no larger than the first and both together
    are no more than all: a triangle from (0, 0) over (50, 50) to (100, 0). ``told.table``
    has election_id, of (``votes`` or ``seats``), first and second (percent), tick_label,
    election_label, hover; elections in order of time. The captions have the labels
    ``votes``, ``seats``, ``equal``, ``alone`` and the lists ``ticks``, ``side_ticks``.
    """
    captions = told.captions
    for panel, half in enumerate(HALVES):
        _axes(canvas, panel, captions)
        _region(canvas, panel)
        rows = told.table[told.table["of"] == half]
        _path(canvas, rows, panel, captions.labels[half])
        _names(canvas, rows, panel)
        _sides(canvas, panel, captions)
        canvas.panel_head(captions.labels[half], panel, size=canvas.sizes.text)
    height = HEIGHT[canvas.width] * (len(HALVES) if canvas.narrow else 1)
    canvas.frame(captions, height=height, bottom=24, sides=(10, 24))


def _axes(canvas: Canvas, panel: int, captions: Captions) -> None:
    if canvas.narrow:
        across, down = [0.0, 1.0], ([0.56, 0.96], [0.0, 0.4])[panel]
    else:
        across, down = ([0.0, 0.48], [0.52, 1.0])[panel], [0.0, 0.94]
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
        line={"color": palette.accent, "width": 1, "dash": "dot"},
        marker={
            "size": 10,
            "color": palette.accent,
            "line": {"color": palette.paper, "width": 1.5},
        },
        hover=rows["hover"].tolist(),
        name=name,
        customdata=rows[["election_id", "of"]].to_numpy().tolist(),
    )


def _names(canvas: Canvas, rows: pd.DataFrame, panel: int) -> None:
    """Write each election beside its dot, off the path and the other dots where it can."""
    across, up = _scale(canvas.width)
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
        taken=[Box(x - 6, y - 6, x + 6, y + 6) for x, y in dots] + _written(across, up),
        edge=SPAN[canvas.width] + 20,
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


def _written(across: float, up: float) -> list[Box]:
    """Return where the words along the left side of the triangle stand."""
    low, high = BESIDE
    spots = [(at * across - 8, at * up + 8) for at in range(low, high)]
    return [Box(x - 6, y - 6, x + 6, y + 6) for x, y in spots]


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


def _scale(width: Width) -> tuple[float, float]:
    """Return how many pixels a percent is wide and high."""
    return SPAN[width] / 100, (HEIGHT[width] - 40) / TOP


def _sides(canvas: Canvas, panel: int, captions: Captions) -> None:
    across, up = _scale(canvas.width)
    angle = round(degrees(atan(up / across)), 1)
    x_axis, y_axis = panel_axes(panel)
    for name, x, y, turn in (("equal", 20, 20, -angle), ("alone", 64, 36, angle)):
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
