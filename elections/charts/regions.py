"""Turnout by region: a panel per election, a dot per figure, its status by its shape."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from elections.charts.canvas import Canvas
from elections.charts.frame import PALETTES, SIZES, Palette, Scheme, Width, frame_rows, label
from elections.charts.key import Sign, key, scale_lines
from elections.tables.rules_timeline import each
from elections.text.captions import Captions

NATIONAL, MISSING = "national", "missing"
ROW, HEAD, BREAK = 20, 40, 22
NAMES: dict[Width, int] = {"narrow": 104, "wide": 128}
# Room for the column of values, behind the last panel and between two.
ROOM: dict[Width, int] = {"narrow": 54, "wide": 52}
PANEL_GAP = 0.072
# From the least to the most final, as a later figure takes the place of an earlier one.
SYMBOLS = {"partial_day": "square-open", "preliminary": "circle-open", "final": "circle"}
TICKS = (0, 25, 50, 75, 100)
NONE = "–"


def region_dots(
    table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw a panel per election: side by side on a wide screen, else one under the other.

    ``table`` has a row per figure, regions in their order: election_id, election_label,
    region_id, region_label, status, share (percent), value_label, hover, keys. A row with
    the status ``missing`` has no share and gets a dash; that of the whole country,
    ``national``, is drawn as a line.
    """
    figure = Canvas()
    palette = PALETTES[scheme]
    signs = _signs(captions, palette)
    top = key(figure, signs, scheme=scheme, width=width, left=NAMES[width])
    elections = list(dict.fromkeys(table["election_id"]))
    beside = width == "wide"
    at, order = top, _regions(table)
    for number, election in enumerate(elections):
        part = table[table["election_id"] == election]
        shown = order if beside else [one for one in order if one in set(part["region_id"])]
        rows = {region: at - HEAD - ROW * (place + 0.5) for place, region in enumerate(shown)}
        _panel(figure, part, rows, (at, _axis(number, beside)), scheme=scheme, width=width)
        if number == 0 or not beside:
            _names(figure, table, rows, palette, width)
        at -= 0 if beside else HEAD + ROW * len(shown) + BREAK
    bottom = at - HEAD - ROW * len(order) if beside else at + BREAK - 4
    _axes(figure, len(elections) if beside else 1, captions)
    sides = (NAMES[width], ROOM[width])
    return frame_rows(figure, captions, bottom, scheme=scheme, width=width, sides=sides)


def _regions(table: pd.DataFrame) -> list[str]:
    """Return the regions in order: that of the last election, then what is older."""
    own = table[table["status"] != NATIONAL]
    latest = own[own["election_id"] == own["election_id"].iloc[-1]]
    return list(dict.fromkeys([*latest["region_id"], *own["region_id"]]))


def _axis(number: int, beside: bool) -> str:
    return f"x{number + 1}" if beside and number else "x"


def _panel(
    figure: Canvas,
    part: pd.DataFrame,
    rows: dict[str, float],
    where: tuple[float, str],
    *,
    scheme: Scheme,
    width: Width,
) -> None:
    palette = PALETTES[scheme]
    at, axis = where
    end = min(rows.values(), default=at) - ROW / 2
    scale_lines(figure, TICKS, (at - HEAD, end), scheme=scheme, axis=axis)
    label(
        figure,
        f"<b>{part['election_label'].iloc[0]}</b>",
        0,
        at,
        colour=palette.ink,
        size=SIZES[width].text,
        xref=axis,
        xanchor="left",
        yanchor="top",
    )
    for row in each(part[part["status"] == NATIONAL]):
        _national(figure, row, (at - HEAD + 4, end), axis, palette, width)
    own = part[part["status"] != NATIONAL]
    for status, dots in own[own["status"] != MISSING].groupby("status", sort=False):
        _dots(figure, dots, str(status), rows, axis, palette)
    for region, dots in own.groupby("region_id", sort=False):
        _values(figure, dots, rows[str(region)], axis, palette, width)


def _national(
    figure: Canvas,
    row: Any,
    heights: tuple[float, float],
    axis: str,
    palette: Palette,
    width: Width,
) -> None:
    figure.add_scatter(
        x=[row.share, row.share],
        y=list(heights),
        xaxis=axis,
        mode="lines",
        line={"color": palette.ink, "width": 1.5},
        hovertext=[row.hover, row.hover],
        hoverinfo="text",
        name=row.status_label,
        customdata=[row.keys, row.keys],
        cliponaxis=False,
    )
    label(
        figure,
        row.value_label,
        row.share,
        heights[0],
        colour=palette.ink,
        size=SIZES[width].small,
        xref=axis,
        yanchor="bottom",
    )


def _dots(
    figure: Canvas,
    dots: pd.DataFrame,
    status: str,
    rows: dict[str, float],
    axis: str,
    palette: Palette,
) -> None:
    figure.add_scatter(
        x=[float(share) for share in dots["share"]],
        y=[rows[region] for region in dots["region_id"]],
        xaxis=axis,
        mode="markers",
        marker={
            "symbol": SYMBOLS[status].removesuffix("-open"),
            "size": 9 if status == "partial_day" else 10,
            "opacity": 1,
            "color": palette.paper if SYMBOLS[status].endswith("-open") else palette.accent,
            "line": {"color": palette.accent, "width": 2},
        },
        hovertext=dots["hover"].tolist(),
        hoverinfo="text",
        name=dots["status_label"].iloc[0],
        customdata=dots["keys"].tolist(),
        cliponaxis=False,
    )


def _values(
    figure: Canvas,
    dots: pd.DataFrame,
    height: float,
    axis: str,
    palette: Palette,
    width: Width,
) -> None:
    """Draw a region's line with its value in a column behind it, an earlier one at its dot."""
    figure.add_shape(
        type="line",
        xref=axis,
        x0=0,
        x1=100,
        y0=height,
        y1=height,
        line={"color": palette.rule, "width": 1},
        layer="below",
    )
    rank = {status: place for place, status in enumerate(SYMBOLS)}
    ordered = dots.assign(_rank=dots["status"].map(rank)).sort_values("_rank", kind="stable")
    *earlier, last = each(ordered)
    size = SIZES[width].small
    missing = last.status == MISSING
    label(
        figure,
        NONE if missing else str(last.value_label),
        1,
        height,
        colour=palette.muted if missing else palette.ink,
        size=size,
        xref=f"{axis} domain",
        xanchor="left",
        yanchor="middle",
        xshift=8,
    )
    for row in earlier:
        label(
            figure,
            str(row.value_label),
            float(row.share),
            height,
            colour=palette.ink,
            size=size,
            xref=axis,
            xanchor="right",
            yanchor="middle",
            xshift=-8,
            bgcolor=palette.paper,
            borderpad=0,
        )


def _names(
    figure: Canvas,
    table: pd.DataFrame,
    rows: dict[str, float],
    palette: Palette,
    width: Width,
) -> None:
    names = dict(zip(table["region_id"], table["region_label"], strict=True))
    for region, height in rows.items():
        label(
            figure,
            names[region],
            0,
            height,
            colour=palette.ink,
            size=SIZES[width].small,
            xref="paper",
            xanchor="left",
            yanchor="middle",
            xshift=-NAMES[width],
        )


def _axes(figure: Canvas, count: int, captions: Captions) -> None:
    names = captions.labels["ticks"].split("|")
    chosen = range(len(TICKS)) if count == 1 else (0, 2, 4)
    share = (1 + PANEL_GAP) / count
    for number in range(count):
        start, end = number * share, (number + 1) * share - PANEL_GAP
        axis = {
            "domain": [round(start, 4), round(end, 4)],
            "anchor": "y",
            "range": [0, 100],
            "tickvals": [TICKS[one] for one in chosen],
            "ticktext": [names[one] for one in chosen],
            "tickangle": 0,
        }
        figure.update_layout(**{f"xaxis{number + 1 if number else ''}": axis})


def _signs(captions: Captions, palette: Palette) -> list[Sign]:
    accent, paper = palette.accent, palette.paper
    signs = {
        "partial_day": Sign("", "square", paper, accent),
        "preliminary": Sign("", "dot", paper, accent),
        "final": Sign("", "dot", accent, accent),
        NATIONAL: Sign("", "rule", palette.ink, palette.ink),
    }
    return [
        replace(sign, name=captions.labels[status])
        for status, sign in signs.items()
        if status in captions.labels
    ]
