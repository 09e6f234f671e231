"""The Nagayama triangle: the share of the largest against that of the second."""

from __future__ import annotations

from collections.abc import Iterator
from math import atan, degrees

import pandas as pd
import plotly.graph_objects as go

from elections.charts.frame import PALETTES, SIZES, Scheme, Width, frame, label
from elections.text.captions import Captions

HALVES = ("votes", "seats")
HEIGHT: dict[Width, int] = {"wide": 320, "narrow": 230}
SPAN: dict[Width, float] = {"wide": 520.0, "narrow": 316.0}
TOP = 54.0
BOX = {"wide": (32.0, 15.0), "narrow": (24.0, 14.0)}
NEAR = 17.0


def nagayama(table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width) -> go.Figure:
    """Draw the triangle for votes and for seats, with a dot for each election.

    Every point lies where the second is no larger than the first and both together
    are no more than all: a triangle from (0, 0) over (50, 50) to (100, 0). ``table``
    has election_id, of (``votes`` or ``seats``), first and second (percent), tick_label,
    election_label, hover; elections in order of time. ``captions.labels``: ``votes``,
    ``seats``, ``equal``, ``alone``, ``ticks``, ``side_ticks``.
    """
    figure = go.Figure()
    for place, half in enumerate(HALVES):
        suffix = "" if place == 0 else str(place + 1)
        _axes(figure, suffix, place, captions, scheme=scheme, width=width)
        _region(figure, suffix, scheme=scheme)
        rows = table[table["of"] == half]
        _path(figure, rows, suffix, captions.labels[half], scheme=scheme)
        _names(figure, rows, suffix, scheme=scheme, width=width)
        _sides(figure, suffix, captions, scheme=scheme, width=width)
        label(
            figure,
            f"<b>{captions.labels[half]}</b>",
            0,
            1,
            colour=PALETTES[scheme].ink,
            size=SIZES[width].text,
            xref=f"x{suffix} domain",
            yref=f"y{suffix} domain",
            xanchor="left",
            yanchor="bottom",
        )
    stacked = len(HALVES) if width == "narrow" else 1
    height = HEIGHT[width] * stacked
    return frame(
        figure, captions, scheme=scheme, width=width, height=height, bottom=24, sides=(10, 24)
    )


def _axes(
    figure: go.Figure,
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
        {
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


def _region(figure: go.Figure, suffix: str, *, scheme: Scheme) -> None:
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
        opacity=0.55,
        hoverinfo="skip",
        cliponaxis=False,
    )


def _path(figure: go.Figure, rows: pd.DataFrame, suffix: str, name: str, *, scheme: Scheme) -> None:
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
    figure: go.Figure, rows: pd.DataFrame, suffix: str, *, scheme: Scheme, width: Width
) -> None:
    """Write each election beside its dot, where nothing else stands."""
    scale = SPAN[width] / 100, (HEIGHT[width] - 40) / TOP
    dots = [
        (float(first) * scale[0], float(second) * scale[1])
        for first, second in zip(rows["first"], rows["second"], strict=True)
    ]
    wide, high = BOX[width]
    taken = [(x, y, 8.0, 8.0) for x, y in dots]
    for (x, y), (_, row) in zip(dots, rows.iterrows(), strict=True):
        free = [
            (dx, dy)
            for dx, dy in _places(wide, high)
            if _fits((x + dx, y + dy, wide, high), taken, SPAN[width])
        ]
        dx, dy = free[0] if free else (0.0, NEAR)
        taken.append((x + dx, y + dy, wide, high))
        label(
            figure,
            row["tick_label"] if width == "narrow" else _short(row["election_label"], row),
            float(row["first"]),
            float(row["second"]),
            colour=PALETTES[scheme].ink,
            size=SIZES[width].small,
            xref=f"x{suffix}",
            yref=f"y{suffix}",
            xshift=dx,
            yshift=dy,
        )


def _short(name: str, row: pd.Series) -> str:
    return name if name.isdigit() else str(row["tick_label"])


def _places(wide: float, high: float) -> Iterator[tuple[float, float]]:
    """Yield the places of a label beside its dot, the best first, then farther ones."""
    for reach in (0.0, 8.0, 16.0, 26.0):
        across, up = wide / 2 + 8 + reach, high / 2 + 7 + reach
        yield from ((across, 0), (-across, 0), (0, up), (0, -up))
        yield from ((across, up), (-across, up), (-across, -up), (across, -up))


def _fits(
    box: tuple[float, float, float, float],
    taken: list[tuple[float, float, float, float]],
    span: float,
) -> bool:
    x, y, wide, high = box
    if x - wide / 2 < 0 or x + wide / 2 > span + 12 or y - high / 2 < 0:
        return False
    return all(
        abs(x - left) >= (wide + across) / 2 or abs(y - low) >= (high + up) / 2
        for left, low, across, up in taken
    )


def _sides(
    figure: go.Figure, suffix: str, captions: Captions, *, scheme: Scheme, width: Width
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
