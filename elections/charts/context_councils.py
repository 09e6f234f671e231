"""Local councils beside the chamber: bars of 100 percent, divided by party."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from elections.charts.frame import (
    PALETTES,
    SIZES,
    Scheme,
    Width,
    colours,
    frame,
    ink_on,
    label,
)
from elections.tables.rule_rows import each
from elections.text.captions import Captions

HEAD, BAR, BREAK, SECTION, KEY = 19, 20, 11, 16, 20
PIXELS: dict[Width, int] = {"narrow": 308, "wide": 1030}
# A rest smaller than this is rounding.
LEAST_REST = 0.05


def council_bars(
    table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw a bar per body and unit, its parts in the parties' colours and order.

    ``table`` has unit, body, head, party_id, label, colour, colour_dark, share (percent),
    segment (written into the part where it fits), hover, keys. What is missing of 100
    percent is drawn hollow; ``captions.labels["rest"]`` says what it is.
    """
    figure = go.Figure()
    palette, sizes = PALETTES[scheme], SIZES[width]
    top = _key(figure, table, captions, scheme=scheme, width=width)
    places, heads, bottom = _places(table, top)
    for head, height in heads:
        label(
            figure,
            head,
            0,
            height,
            colour=palette.ink,
            size=sizes.small,
            xanchor="left",
            yanchor="top",
            xshift=-4,
        )
    rows = table.assign(
        place=[places[key] for key in zip(table["unit"], table["body"], strict=True)]
    )
    rows["base"] = rows.groupby(["unit", "body"], sort=False)["share"].cumsum() - rows["share"]
    for _, part in rows.groupby("party_id", sort=False):
        _parts(figure, part, scheme=scheme)
    _rests(figure, rows, captions.labels["rest"], scheme=scheme)
    for row in each(rows):
        _segment(figure, row, scheme=scheme, width=width)
    figure.update_xaxes(
        range=[0, 100],
        tickvals=[0, 25, 50, 75, 100],
        ticktext=captions.labels["ticks"].split("|"),
        tickangle=0,
    )
    figure.update_yaxes(range=[bottom, 0], visible=False)
    figure.update_layout(barmode="overlay", bargap=0)
    height = round(-bottom)
    return frame(
        figure, captions, scheme=scheme, width=width, height=height, bottom=24, sides=(10, 22)
    )


def _places(
    table: pd.DataFrame, top: float
) -> tuple[dict[tuple[str, str], float], list[tuple[str, float]], float]:
    places: dict[tuple[str, str], float] = {}
    heads: list[tuple[str, float]] = []
    at, last = top, None
    for unit, body, head in zip(table["unit"], table["body"], table["head"], strict=True):
        if (unit, body) in places:
            continue
        at -= SECTION if last not in (None, unit) else 0
        last = unit
        heads.append((head, at))
        places[(unit, body)] = at - HEAD - BAR / 2
        at -= HEAD + BAR + BREAK
    return places, heads, at + BREAK - 4


def _parts(figure: go.Figure, part: pd.DataFrame, *, scheme: Scheme) -> None:
    first = part.iloc[0]
    figure.add_bar(
        x=[float(share) for share in part["share"]],
        y=part["place"].tolist(),
        base=[round(float(base), 6) for base in part["base"]],
        orientation="h",
        width=BAR,
        marker={
            "color": colours(first["colour"], first["colour_dark"], scheme),
            "line": {"color": PALETTES[scheme].paper, "width": 1},
        },
        hovertext=part["hover"].tolist(),
        hoverinfo="text",
        name=first["label"],
        customdata=part["keys"].tolist(),
    )


def _rests(figure: go.Figure, rows: pd.DataFrame, name: str, *, scheme: Scheme) -> None:
    palette = PALETTES[scheme]
    given = rows.groupby(["unit", "body"], sort=False).agg(
        share=("share", "sum"), at=("place", "first")
    )
    rest = given[100 - given["share"] > LEAST_REST]
    if rest.empty:
        return
    figure.add_bar(
        x=[round(100 - float(share), 6) for share in rest["share"]],
        y=rest["at"].tolist(),
        base=[round(float(share), 6) for share in rest["share"]],
        orientation="h",
        width=BAR,
        marker={"color": palette.paper, "line": {"color": palette.muted, "width": 1}},
        hovertext=[name] * len(rest),
        hoverinfo="text",
        name=name,
    )


def _segment(figure: go.Figure, row: Any, *, scheme: Scheme, width: Width) -> None:
    size = SIZES[width].small
    room = row.share / 100 * PIXELS[width]
    long = f"{row.label} {row.segment}"
    text = next((one for one in (long, row.segment) if len(one) * size * 0.58 + 6 < room), "")
    fill = colours(row.colour, row.colour_dark, scheme)
    label(
        figure,
        text,
        round(row.base + row.share / 2, 4),
        row.place,
        colour=ink_on(fill),
        size=size,
    )


def _key(
    figure: go.Figure, table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> float:
    """Write which colour is whose above the bars; return the height below it."""
    palette, size = PALETTES[scheme], SIZES[width].small
    firsts = table.drop_duplicates("party_id").sort_values("display_order", kind="stable")
    named = [(row.label, colours(row.colour, row.colour_dark, scheme), "") for row in each(firsts)]
    short = table.groupby(["unit", "body"])["share"].sum() < 100 - LEAST_REST
    if short.any():
        named.append((captions.labels["rest"], palette.paper, palette.muted))
    across, at = 0.0, 0.0
    for name, fill, line in named:
        long = len(name) * size * 0.53 + 38
        if across and across + long > PIXELS[width]:
            across, at = 0.0, at - KEY
        figure.add_shape(
            type="rect",
            xref="paper",
            xsizemode="pixel",
            xanchor=0,
            x0=across,
            x1=across + 12,
            y0=at - 4,
            y1=at - 15,
            fillcolor=fill,
            line={"color": line or fill, "width": 1},
        )
        label(
            figure,
            name,
            0,
            at - 9.5,
            colour=palette.ink,
            size=size,
            xref="paper",
            xanchor="left",
            yanchor="middle",
            xshift=across + 18,
        )
        across += long
    return at - KEY - 6
