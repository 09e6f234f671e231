"""Measures over time as small panels, each value with its range over all ways of counting."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from elections.charts.canvas import Canvas, Scheme, Width, panel_axes, plain
from elections.measures.values import FULL
from elections.text.captions import Told

COLUMNS: dict[Width, int] = {"wide": 4, "medium": 3, "narrow": 2}
PANEL: dict[Width, int] = {"wide": 138, "medium": 138, "narrow": 118}
SIDE = 10
# Between two panels, as a part of the width.
PANEL_GAP = 0.035
HEADROOM = 1.32
# Pixels: above a panel for its name, below it for the elections; a bar so short is stepped over.
NAME_ROOM, TICK_ROOM = 34, 20
CLEARED = 10
FAINT: dict[Scheme, float] = {"light": 0.3, "dark": 0.45}


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a panel per measure: a dot per election, a bar for its range.

    ``told.table`` has a row per measure and election, elections in order of time: measure,
    name, scale (panels of one scale are drawn alike), election_id, tick_label, value,
    low, high (may be missing), value_label, hover. Elections stand at equal steps. A
    measure whose ``panel`` is another's is a part of that one.
    """
    rows = told.table
    panels = list(dict.fromkeys(rows["panel"]))
    order = _elections(rows)
    tops = {
        scale: FULL.get(str(scale), float(part["high"].max()))
        for scale, part in rows.groupby("scale")
    }
    count, high = COLUMNS[canvas.width], PANEL[canvas.width]
    lines = -(-len(panels) // count)
    for place, panel in enumerate(panels):
        part = rows[rows["panel"] == panel]
        top = tops[part["scale"].iloc[0]] * HEADROOM
        _axes(canvas, place, _domain(place, count, lines, high * lines), order, top)
        for measure, points in part.groupby("measure", sort=False):
            _points(canvas, points, order, place, part=measure != panel)
        solid = part[part["measure"] == panel]
        _values(canvas, solid, order, place, (high - NAME_ROOM - TICK_ROOM) / top)
        room = _pitch(canvas) - PANEL_GAP * (canvas.least - 2 * SIDE) + SIDE - 2
        name = canvas.wrap(solid["name"].iloc[0], room, bold=True)
        canvas.panel_head(name, place)
    canvas.frame(told.captions, height=high * lines, bottom=22, sides=(SIDE, SIDE))


def _pitch(canvas: Canvas) -> float:
    """Return how many pixels lie between the beginnings of two panels."""
    return (canvas.least - 2 * SIDE) * (1 + PANEL_GAP) / COLUMNS[canvas.width]


def _elections(rows: pd.DataFrame) -> dict[str, str]:
    firsts = rows.drop_duplicates("election_id").sort_values("date")
    return dict(zip(firsts["election_id"], firsts["tick_label"], strict=True))


def _domain(place: int, count: int, lines: int, height: int) -> tuple[list[float], list[float]]:
    column, line = place % count, place // count
    gap = PANEL_GAP
    across = (1 + gap) / count
    name, ticks = NAME_ROOM / height, TICK_ROOM / height
    top = 1 - line / lines - name
    return (
        [round(column * across, 4), round(column * across + across - gap, 4)],
        [round(1 - (line + 1) / lines + ticks, 4), round(top, 4)],
    )


def _axes(
    canvas: Canvas,
    panel: int,
    domain: tuple[list[float], list[float]],
    order: dict[str, str],
    top: float,
) -> None:
    names = list(order.values())
    step = _pitch(canvas) / (len(names) + 1)
    every = not canvas.narrow and all(canvas.text_width(name) + 4 <= step for name in names)
    ticks = list(range(len(names))) if every else [0, len(names) - 1]
    across, down = panel_axes(panel)
    canvas.axis(
        across,
        domain=domain[0],
        anchor=down,
        range=[-0.6, len(names) - 0.4],
        tickvals=ticks,
        ticktext=[names[tick] for tick in ticks],
        tickangle=0,
        showline=True,
        linecolor=canvas.palette.muted,
        linewidth=1,
    )
    canvas.axis(down, domain=domain[1], anchor=across, range=[0, top], showticklabels=False)


def _points(
    canvas: Canvas, points: pd.DataFrame, order: dict[str, str], panel: int, *, part: bool
) -> None:
    accent = canvas.palette.accent
    places = {election: place for place, election in enumerate(order)}
    x = [places[election] for election in points["election_id"]]
    if not part:
        _ranges(canvas, points, x, panel)
    across, down = panel_axes(panel)
    canvas.points(
        x,
        plain(points["value"]),
        xaxis=across,
        yaxis=down,
        line={"color": accent, "width": 1 if part else 2},
        marker=canvas.mark("part" if part else "value", accent, size=5 if part else 6),
        hover=points["hover"].tolist(),
        name=points["name"].iloc[0],
        customdata=points[["election_id", "measure"]].to_numpy().tolist(),
        connectgaps=False,
    )


def _ranges(canvas: Canvas, points: pd.DataFrame, x: Sequence[int], panel: int) -> None:
    places: list[float | None] = []
    heights: list[float | None] = []
    for place, low, high in zip(x, points["low"], points["high"], strict=True):
        if not pd.isna(low) and high > low:
            places += [place, place, None]
            heights += [float(low), float(high), None]
    across, down = panel_axes(panel)
    canvas.points(
        places,
        heights,
        xaxis=across,
        yaxis=down,
        mode="lines",
        line={"color": canvas.palette.accent, "width": 7},
        opacity=FAINT[canvas.scheme],
    )


def _values(
    canvas: Canvas, points: pd.DataFrame, order: dict[str, str], panel: int, unit: float
) -> None:
    """Write the values above their dots; above the bar where that ends a little higher.

    ``unit`` is how many pixels a unit is high.
    """
    places = {election: place for place, election in enumerate(order)}
    across, down = panel_axes(panel)
    known = points[points["value"].notna()]
    if canvas.narrow:
        known = known.iloc[[0, -1]] if len(known) > 1 else known
    for _, row in known.iterrows():
        over = (row["high"] - row["value"]) * unit
        canvas.text(
            row["value_label"],
            places[row["election_id"]],
            float(row["value"]),
            size=canvas.sizes.small - 1,
            xref=across,
            yref=down,
            yanchor="bottom",
            yshift=4 + (round(over) if over <= CLEARED else 0),
        )
