"""Turnout of two kinds of election over one axis of years."""

from __future__ import annotations

import math

import pandas as pd
import plotly.graph_objects as go

from elections.charts.axes import drawn, percent_axis, years
from elections.charts.frame import PALETTES, SIZES, Scheme, Width, frame, label
from elections.tables.rule_rows import each
from elections.text.captions import Captions

OFFICES = ("president", "chamber")
STEP: dict[Width, int] = {"narrow": 10, "wide": 5}


def turnout_of_both(
    table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw the turnout of presidential elections, full, and of the chamber's, hollow.

    ``table`` has office, presidential_id, election_id, date, share (percent, may be
    missing), value_label, hover. ``captions.labels``: ``ticks`` and the name of each office.
    """
    figure = go.Figure()
    palette, sizes = PALETTES[scheme], SIZES[width]
    for office in OFFICES:
        rows = table[table["office"] == office]
        if rows.empty:
            continue
        first = office == OFFICES[0]
        colour = palette.accent if first else palette.muted
        figure.add_scatter(
            x=[years(day) for day in rows["date"]],
            y=drawn(rows["share"]),
            mode="lines+markers+text",
            line={"color": colour, "width": 2.5, "dash": "solid" if first else "dot"},
            marker={
                "size": 9,
                "opacity": 1,
                "color": palette.accent if first else palette.paper,
                "line": {"color": colour, "width": 2},
            },
            text=rows["value_label"].tolist(),
            textposition="top center" if first else "bottom center",
            textfont={"size": sizes.small, "color": palette.ink},
            hovertext=rows["hover"].tolist(),
            hoverinfo="text",
            name=captions.labels[office],
            customdata=[
                [office, None if pd.isna(row.presidential_id) else row.presidential_id]
                if first
                else [office, row.election_id]
                for row in each(rows)
            ],
            cliponaxis=False,
            connectgaps=False,
        )
        _name(figure, rows, captions.labels[office], colour, office, sizes.text, width)
    _years(figure, table, width)
    names = captions.labels["ticks"].split("|")
    percent_axis(figure, [0, 25, 50, 75, 100], names, scheme=scheme, top=106)
    return frame(figure, captions, scheme=scheme, width=width, height=300, bottom=24)


def _name(
    figure: go.Figure,
    rows: pd.DataFrame,
    name: str,
    colour: str,
    office: str,
    size: int,
    width: Width,
) -> None:
    known = rows[rows["share"].notna()]
    if known.empty:
        return
    first = office == OFFICES[0]
    chosen = known.iloc[0]
    label(
        figure,
        f"<b>{name}</b>",
        years(chosen["date"]),
        float(chosen["share"]),
        colour=colour,
        size=size,
        xanchor="left",
        xshift=-14,
        yshift=-18 if first else -36,
    )


def _years(figure: go.Figure, table: pd.DataFrame, width: Width) -> None:
    days = [years(day) for day in table["date"]]
    step = STEP[width]
    start, end = math.ceil(min(days) / step) * step, math.floor(max(days) / step) * step
    ticks = list(range(start, end + 1, step))
    before, after = (1.6, 1.6) if width == "wide" else (3.2, 2.4)
    figure.update_xaxes(
        range=[min(days) - before, max(days) + after],
        tickvals=ticks,
        ticktext=[str(tick) for tick in ticks],
        tickangle=0,
        showgrid=False,
    )
