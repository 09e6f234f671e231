"""The Nagayama triangle: the share of the largest against that of the second."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import atan, degrees
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from elections.charts.canvas import Canvas, records
from elections.charts.frame import PALETTES, SIZES, Scheme, Width, frame, label, panel_head
from elections.charts.map_labels import Box, Wish, placed
from elections.text.captions import Captions

HALVES = ("votes", "seats")
HEIGHT: dict[Width, int] = {"wide": 320, "narrow": 230}
SPAN: dict[Width, float] = {"wide": 520.0, "narrow": 316.0}
TOP = 54.0
SHADE = 0.55
BOX = {"wide": (32.0, 15.0), "narrow": (24.0, 14.0)}
STEPS = 40
# From where to where, in percent, words stand along the left side.
BESIDE = (9, 30)


def nagayama(table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width) -> go.Figure:
    """Draw the triangle for votes and for seats, with a dot for each election.

    Every point lies where the second is no larger than the first and both together
    are no more than all: a triangle from (0, 0) over (50, 50) to (100, 0). ``table``
    has election_id, of (``votes`` or ``seats``), first and second (percent), tick_label,
    election_label, hover; elections in order of time. ``captions.labels``: ``votes``,
    ``seats``, ``equal``, ``alone``, ``ticks``, ``side_ticks``.
    """
    figure = Canvas()
    for place, half in enumerate(HALVES):
        suffix = "" if place == 0 else str(place + 1)
        _axes(figure, suffix, place, captions, scheme=scheme, width=width)
        _region(figure, suffix, scheme=scheme)
        rows = table[table["of"] == half]
        _path(figure, rows, suffix, captions.labels[half], scheme=scheme)
        _names(figure, rows, suffix, scheme=scheme, width=width)
        _sides(figure, suffix, captions, scheme=scheme, width=width)
        head, colour, size = captions.labels[half], PALETTES[scheme].ink, SIZES[width].text
        panel_head(figure, head, suffix, colour=colour, size=size)
    stacked = len(HALVES) if width == "narrow" else 1
    height = HEIGHT[width] * stacked
    frame(figure, captions, scheme=scheme, width=width, height=height, bottom=24, sides=(10, 24))
    return figure.figure()


def _axes(
    figure: Canvas,
    suffix: str,
    place: int,
    captions: Captions,
    *,
    scheme: Scheme,
    width: Width,
) -> None:
    if width == "wide":
        across, down = ([0.0, 0.48], [0.52, 1.0])[place], [0.0, 0.94]
    else:
        across, down = [0.0, 1.0], ([0.56, 0.96], [0.0, 0.4])[place]
    figure.update_layout(
        **{
            f"xaxis{suffix}": {
                "domain": across,
                "anchor": f"y{suffix}",
                "range": [0, 100],
                "tickvals": [0, 25, 50, 75, 100],
                "ticktext": captions.labels["ticks"].split("|"),
                "tickangle": 0,
            },
            f"yaxis{suffix}": {
                "domain": down,
                "anchor": f"x{suffix}",
                "range": [0, TOP],
                "tickvals": [25, 50],
                "ticktext": captions.labels["side_ticks"].split("|"),
                "ticklabelposition": "inside top",
                "showgrid": True,
                "gridcolor": PALETTES[scheme].rule,
            },
        }
    )


def _region(figure: Canvas, suffix: str, *, scheme: Scheme) -> None:
    palette = PALETTES[scheme]
    figure.add_scatter(
        x=[0, 50, 100, 0],
        y=[0, 50, 0, 0],
        xaxis=f"x{suffix}",
        yaxis=f"y{suffix}",
        mode="lines",
        line={"color": palette.muted, "width": 1},
        fill="toself",
        fillcolor=palette.rule,
        opacity=SHADE,
        hoverinfo="skip",
        cliponaxis=False,
    )


def _path(figure: Canvas, rows: pd.DataFrame, suffix: str, name: str, *, scheme: Scheme) -> None:
    palette = PALETTES[scheme]
    figure.add_scatter(
        x=rows["first"].astype(float).tolist(),
        y=rows["second"].astype(float).tolist(),
        xaxis=f"x{suffix}",
        yaxis=f"y{suffix}",
        mode="lines+markers",
        line={"color": palette.accent, "width": 1, "dash": "dot"},
        marker={
            "size": 10,
            "color": palette.accent,
            "line": {"color": palette.paper, "width": 1.5},
        },
        hovertext=rows["hover"].tolist(),
        hoverinfo="text",
        name=name,
        customdata=rows[["election_id", "of"]].to_numpy().tolist(),
        cliponaxis=False,
    )


def _names(
    figure: Canvas, rows: pd.DataFrame, suffix: str, *, scheme: Scheme, width: Width
) -> None:
    """Write each election beside its dot, off the path and the other dots where it can."""
    across, up = SPAN[width] / 100, (HEIGHT[width] - 40) / TOP
    dots = [
        (float(first) * across, float(second) * up)
        for first, second in zip(rows["first"], rows["second"], strict=True)
    ]
    wide, high = BOX[width]
    offers = [[(dx, dy) for dx, dy in _places(wide, high) if y + dy >= high / 2] for _, y in dots]
    found = placed(
        [
            Wish(wide, high, tuple((x + dx - wide / 2, y + dy) for dx, dy in offered))
            for (x, y), offered in zip(dots, offers, strict=True)
        ],
        [*_between(dots), *_between([(100 * across, 0.0), (50 * across, 50 * up)])],
        taken=[Box(x - 6, y - 6, x + 6, y + 6) for x, y in dots] + _written(across, up),
        edge=SPAN[width] + 20,
    )
    for (x, y), (left, height), row in zip(dots, found, records(rows), strict=True):
        label(
            figure,
            row["tick_label"] if width == "narrow" else _short(row["election_label"], row),
            float(row["first"]),
            float(row["second"]),
            colour=PALETTES[scheme].ink,
            size=SIZES[width].small,
            xref=f"x{suffix}",
            yref=f"y{suffix}",
            xshift=round(left + wide / 2 - x, 1),
            yshift=round(height - y, 1),
        )


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


def _sides(
    figure: Canvas, suffix: str, captions: Captions, *, scheme: Scheme, width: Width
) -> None:
    steep = (HEIGHT[width] - 40) / TOP / (SPAN[width] / 100)
    angle = round(degrees(atan(steep)), 1)
    for name, x, y, turn in (("equal", 20, 20, -angle), ("alone", 64, 36, angle)):
        label(
            figure,
            captions.labels[name],
            x,
            y,
            colour=PALETTES[scheme].muted,
            size=SIZES[width].small,
            xref=f"x{suffix}",
            yref=f"y{suffix}",
            textangle=turn,
            xshift=-8 if turn < 0 else 8,
            yshift=8,
        )
