"""Measures over time as small panels, each value with its range over all ways of counting."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from elections.charts.canvas import Canvas
from elections.charts.frame import PALETTES, SIZES, Scheme, Width, frame, label, panel_head, wrap
from elections.text.captions import Captions

COLUMNS: dict[Width, int] = {"wide": 4, "narrow": 2}
PANEL: dict[Width, int] = {"wide": 138, "narrow": 118}
NAME_LINE: dict[Width, int] = {"wide": 36, "narrow": 24}
HEADROOM = 1.32
# Pixels: above a panel for its name, below it for the elections; a bar so short is stepped over.
NAME_ROOM, TICK_ROOM = 34, 20
CLEARED = 10
FAINT: dict[Scheme, float] = {"light": 0.3, "dark": 0.45}
FULL = {"percent": 100.0, "index": 1.0}
HOLLOW = {"volatility_a": "volatility"}


def measures(table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width) -> go.Figure:
    """Draw a panel per measure: a dot per election, a bar for its range.

    ``table`` has a row per measure and election, elections in order of time: measure,
    name, scale (panels of one scale are drawn alike), election_id, tick_label, value,
    low, high (may be missing), value_label, hover. Elections stand at equal steps. A
    measure of ``HOLLOW`` has no panel of its own: it is drawn hollow in another's.
    """
    figure = Canvas()
    rows = table.assign(panel=table["measure"].replace(HOLLOW))
    panels = list(dict.fromkeys(rows["panel"]))
    order = _elections(rows)
    tops = {
        scale: FULL.get(str(scale), float(part["high"].max()))
        for scale, part in rows.groupby("scale")
    }
    count = COLUMNS[width]
    lines = -(-len(panels) // count)
    height = PANEL[width] * lines
    for place, panel in enumerate(panels):
        across, down = _domain(place, count, lines, height)
        part = rows[rows["panel"] == panel]
        top = tops[part["scale"].iloc[0]] * HEADROOM
        suffix = "" if place == 0 else str(place + 1)
        _axes(figure, suffix, (across, down), part, order, top, scheme=scheme)
        for measure, points in part.groupby("measure", sort=False):
            _points(figure, points, order, suffix, scheme=scheme, hollow=measure in HOLLOW)
        solid = part[~part["measure"].isin(HOLLOW)]
        unit = (PANEL[width] - NAME_ROOM - TICK_ROOM) / top
        _values(figure, solid, order, suffix, unit, scheme=scheme, width=width)
        _name(figure, solid["name"].iloc[0], suffix, scheme=scheme, width=width)
    frame(figure, captions, scheme=scheme, width=width, height=height, bottom=22, sides=(10, 10))
    return figure.figure()


def _elections(rows: pd.DataFrame) -> dict[str, str]:
    firsts = rows.drop_duplicates("election_id").sort_values("date")
    return dict(zip(firsts["election_id"], firsts["tick_label"], strict=True))


def _domain(place: int, count: int, lines: int, height: int) -> tuple[list[float], list[float]]:
    column, line = place % count, place // count
    gap = 0.035
    across = (1 + gap) / count
    name, ticks = NAME_ROOM / height, TICK_ROOM / height
    top = 1 - line / lines - name
    return (
        [round(column * across, 4), round(column * across + across - gap, 4)],
        [round(1 - (line + 1) / lines + ticks, 4), round(top, 4)],
    )


def _axes(
    figure: Canvas,
    suffix: str,
    domain: tuple[list[float], list[float]],
    part: pd.DataFrame,
    order: dict[str, str],
    top: float,
    *,
    scheme: Scheme,
) -> None:
    palette = PALETTES[scheme]
    names = list(order.values())
    every = len(order) * 26 <= 240 if domain[0][1] - domain[0][0] < 1 / 3 else False
    ticks = list(range(len(names))) if every else [0, len(names) - 1]
    figure.update_layout(
        **{
            f"xaxis{suffix}": {
                "domain": domain[0],
                "anchor": f"y{suffix}",
                "range": [-0.6, len(names) - 0.4],
                "tickvals": ticks,
                "ticktext": [names[tick] for tick in ticks],
                "tickangle": 0,
                "showline": True,
                "linecolor": palette.muted,
                "linewidth": 1,
            },
            f"yaxis{suffix}": {
                "domain": domain[1],
                "anchor": f"x{suffix}",
                "range": [0, top],
                "showticklabels": False,
            },
        }
    )


def _points(
    figure: Canvas,
    points: pd.DataFrame,
    order: dict[str, str],
    suffix: str,
    *,
    scheme: Scheme,
    hollow: bool,
) -> None:
    palette = PALETTES[scheme]
    places = {election: place for place, election in enumerate(order)}
    x = [places[election] for election in points["election_id"]]
    if not hollow:
        _ranges(figure, points, x, suffix, scheme)
    figure.add_scatter(
        x=x,
        y=[None if pd.isna(value) else float(value) for value in points["value"]],
        xaxis=f"x{suffix}",
        yaxis=f"y{suffix}",
        mode="lines+markers",
        line={"color": palette.accent, "width": 1 if hollow else 2},
        marker={
            "size": 6 if hollow else 7,
            "color": palette.paper if hollow else palette.accent,
            "line": {"color": palette.accent, "width": 1.5},
        },
        hovertext=points["hover"].tolist(),
        hoverinfo="text",
        name=points["name"].iloc[0],
        customdata=points[["election_id", "measure"]].to_numpy().tolist(),
        cliponaxis=False,
        connectgaps=False,
    )


def _ranges(
    figure: Canvas, points: pd.DataFrame, x: Sequence[int], suffix: str, scheme: Scheme
) -> None:
    places: list[float | None] = []
    heights: list[float | None] = []
    for place, low, high in zip(x, points["low"], points["high"], strict=True):
        if not pd.isna(low) and high > low:
            places += [place, place, None]
            heights += [float(low), float(high), None]
    figure.add_scatter(
        x=places,
        y=heights,
        xaxis=f"x{suffix}",
        yaxis=f"y{suffix}",
        mode="lines",
        line={"color": PALETTES[scheme].accent, "width": 7},
        opacity=FAINT[scheme],
        hoverinfo="skip",
        cliponaxis=False,
    )


def _values(
    figure: Canvas,
    points: pd.DataFrame,
    order: dict[str, str],
    suffix: str,
    unit: float,
    *,
    scheme: Scheme,
    width: Width,
) -> None:
    """Write the values above their dots; above the bar where that ends a little higher.

    ``unit`` is how many pixels a unit is high.
    """
    places = {election: place for place, election in enumerate(order)}
    known = points[points["value"].notna()]
    if width == "narrow":
        known = known.iloc[[0, -1]] if len(known) > 1 else known
    for _, row in known.iterrows():
        over = (row["high"] - row["value"]) * unit
        label(
            figure,
            row["value_label"],
            places[row["election_id"]],
            float(row["value"]),
            colour=PALETTES[scheme].ink,
            size=SIZES[width].small - 1,
            xref=f"x{suffix}",
            yref=f"y{suffix}",
            yanchor="bottom",
            yshift=4 + (round(over) if over <= CLEARED else 0),
        )


def _name(figure: Canvas, name: str, suffix: str, *, scheme: Scheme, width: Width) -> None:
    text, colour, size = wrap(name, NAME_LINE[width]), PALETTES[scheme].ink, SIZES[width].small
    panel_head(figure, text, suffix, colour=colour, size=size)
