"""Local councils beside the chamber: bars of 100 percent, divided by party."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from elections.charts.canvas import Canvas
from elections.charts.frame import (
    LEAST,
    PALETTES,
    SIZES,
    Scheme,
    Width,
    colours,
    frame_rows,
    ink_on,
)
from elections.charts.key import Sign, bar_heads, key
from elections.charts.text_width import text_width
from elections.tables.rules_timeline import each
from elections.text.captions import Captions

HEAD, BAR, BREAK, SECTION = 19, 24, 10, 16
SIDES = (10, 22)
REST = "rest"
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
    figure = Canvas()
    signs = _signs(table, captions, scheme=scheme)
    top = key(figure, signs, scheme=scheme, width=width, left=4)
    places, heads, bottom = _places(table, top)
    bar_heads(figure, heads, scheme=scheme, width=width)
    rows = table.assign(
        place=[places[key] for key in zip(table["unit"], table["body"], strict=True)]
    )
    rows["base"] = rows.groupby(["unit", "body"], sort=False)["share"].cumsum() - rows["share"]
    for _, part in rows.groupby("party_id", sort=False):
        _parts(figure, part, scheme=scheme, width=width)
    _rests(figure, rows, captions.labels[REST], scheme=scheme)
    figure.update_xaxes(
        range=[0, 100],
        tickvals=[0, 25, 50, 75, 100],
        ticktext=captions.labels["ticks"].split("|"),
        tickangle=0,
    )
    figure.update_layout(uniformtext={"mode": "hide", "minsize": SIZES[width].small})
    return frame_rows(figure, captions, bottom, scheme=scheme, width=width, sides=SIDES)


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


def _parts(figure: Canvas, part: pd.DataFrame, *, scheme: Scheme, width: Width) -> None:
    first, size = part.iloc[0], SIZES[width].small
    fill = colours(first["colour"], first["colour_dark"], scheme)
    figure.add_bar(
        x=[float(share) for share in part["share"]],
        y=part["place"].tolist(),
        base=[round(float(base), 6) for base in part["base"]],
        orientation="h",
        width=BAR,
        marker={
            "color": fill,
            "line": {"color": PALETTES[scheme].paper, "width": 1},
        },
        hovertext=part["hover"].tolist(),
        hoverinfo="text",
        name=first["label"],
        customdata=part["keys"].tolist(),
        text=[_written(row.label, row.segment, row.share, width) for row in each(part)],
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        insidetextfont={"size": size, "color": ink_on(fill)},
    )


def _written(name: str, value: str, share: float, width: Width) -> str:
    """Return what a part has room for: name and value, the value, or nothing."""
    room = share / 100 * (LEAST[width] - sum(SIDES)) - 16
    long = f"{name} {value}"
    return next((one for one in (long, value) if text_width(one, SIZES[width].small) < room), "")


def _rests(figure: Canvas, rows: pd.DataFrame, name: str, *, scheme: Scheme) -> None:
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


def _signs(table: pd.DataFrame, captions: Captions, *, scheme: Scheme) -> list[Sign]:
    palette = PALETTES[scheme]
    firsts = table.drop_duplicates("party_id").sort_values("display_order", kind="stable")
    fills = {row.label: colours(row.colour, row.colour_dark, scheme) for row in each(firsts)}
    signs = [Sign(str(name), "box", fill, fill) for name, fill in fills.items()]
    short = table.groupby(["unit", "body"])["share"].sum() < 100 - LEAST_REST
    if short.any():
        signs.append(Sign(captions.labels[REST], "box", palette.paper, palette.muted))
    return signs
