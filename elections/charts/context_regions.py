"""Turnout by region: a panel per election, a dot per figure, its status by its shape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from elections.charts.frame import PALETTES, SIZES, Palette, Scheme, Width, frame, label
from elections.tables.rule_rows import each
from elections.text.captions import Captions

NATIONAL = "national"
ROW, HEAD, KEY, BREAK = 20, 40, 22, 22
NAMES: dict[Width, int] = {"narrow": 104, "wide": 128}
ROOM: dict[Width, int] = {"narrow": 26, "wide": 34}
PIXELS: dict[Width, int] = {"narrow": 340, "wide": 1080}
PANEL_GAP = 0.022
# Of the scale: left of its end a value is written before its dot.
LATE = 78.0
SYMBOLS = {"partial_day": "square-open", "preliminary": "circle-open", "final": "circle"}


def region_dots(
    table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw a panel per election: side by side on a wide screen, else one under the other.

    ``table`` has a row per figure, regions in their order: election_id, election_label,
    region_id, region_label, status, share (percent), value_label, hover, keys; the row of
    the whole country has the status ``national`` and is drawn as a line.
    """
    figure = go.Figure()
    palette = PALETTES[scheme]
    top = _key(figure, captions, palette, width)
    elections = list(dict.fromkeys(table.loc[table["status"] != NATIONAL, "election_id"]))
    beside = width == "wide"
    at, order = top, _regions(table)
    for number, election in enumerate(elections):
        part = table[table["election_id"] == election]
        shown = order if beside else [one for one in order if one in set(part["region_id"])]
        rows = {region: at - HEAD - ROW * (place + 0.5) for place, region in enumerate(shown)}
        suffix = str(number + 1) if beside and number else ""
        _panel(figure, part, rows, (at, suffix), scheme=scheme, width=width)
        _names(figure, table, rows, palette, width, first=number == 0 or not beside)
        if not beside:
            at -= HEAD + ROW * len(shown) + BREAK
    bottom = at - HEAD - ROW * len(order) if beside else at + BREAK - 4
    _axes(figure, len(elections) if beside else 1, captions, palette, width)
    figure.update_yaxes(range=[bottom, 0], visible=False)
    return frame(
        figure,
        captions,
        scheme=scheme,
        width=width,
        height=round(-bottom),
        bottom=24,
        sides=(NAMES[width], ROOM[width]),
    )


def _regions(table: pd.DataFrame) -> list[str]:
    """Return the regions in order: that of the last election, then what is older."""
    own = table[table["status"] != NATIONAL]
    latest = own[own["election_id"] == own["election_id"].iloc[-1]]
    older = own[~own["region_id"].isin(latest["region_id"])]
    return list(dict.fromkeys([*latest["region_id"], *older["region_id"]]))


def _panel(
    figure: go.Figure,
    part: pd.DataFrame,
    rows: dict[str, float],
    where: tuple[float, str],
    *,
    scheme: Scheme,
    width: Width,
) -> None:
    at, suffix = where
    palette, size = PALETTES[scheme], SIZES[width].small
    axis = {"xref": f"x{suffix}"}
    for height in rows.values():
        figure.add_shape(
            type="line",
            x0=0,
            x1=100,
            y0=height,
            y1=height,
            line={"color": palette.rule, "width": 1},
            layer="below",
            **axis,
        )
    label(
        figure,
        f"<b>{part['election_label'].iloc[0]}</b>",
        0,
        at,
        colour=palette.ink,
        size=SIZES[width].text,
        xanchor="left",
        yanchor="top",
        **axis,
    )
    end = min(rows.values(), default=at) - ROW / 2
    for row in each(part[part["status"] == NATIONAL]):
        _national(figure, row, (at - HEAD + 4, end), suffix, palette, size)
    own = part[part["status"] != NATIONAL]
    for status, dots in own.groupby("status", sort=False):
        _dots(figure, dots, str(status), rows, suffix, palette)
    for region, dots in own.groupby("region_id", sort=False):
        _values(figure, dots, rows[str(region)], suffix, palette, size)


def _national(
    figure: go.Figure,
    row: Any,
    heights: tuple[float, float],
    suffix: str,
    palette: Palette,
    size: int,
) -> None:
    figure.add_scatter(
        x=[row.share, row.share],
        y=list(heights),
        xaxis=f"x{suffix}",
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
        size=size,
        xref=f"x{suffix}",
        yanchor="bottom",
    )


def _dots(
    figure: go.Figure,
    dots: pd.DataFrame,
    status: str,
    rows: dict[str, float],
    suffix: str,
    palette: Palette,
) -> None:
    figure.add_scatter(
        x=[float(share) for share in dots["share"]],
        y=[rows[region] for region in dots["region_id"]],
        xaxis=f"x{suffix}",
        mode="markers",
        marker=_mark(status, palette),
        hovertext=dots["hover"].tolist(),
        hoverinfo="text",
        name=dots["status_label"].iloc[0],
        customdata=dots["keys"].tolist(),
        cliponaxis=False,
    )


def _mark(status: str, palette: Palette) -> dict[str, Any]:
    return {
        "symbol": SYMBOLS[status].removesuffix("-open"),
        "size": 9 if status == "partial_day" else 10,
        "opacity": 1,
        "color": palette.paper if SYMBOLS[status].endswith("-open") else palette.accent,
        "line": {"color": palette.accent, "width": 2},
    }


def _values(
    figure: go.Figure, dots: pd.DataFrame, height: float, suffix: str, palette: Palette, size: int
) -> None:
    """Write the values of a region at its dots: the lower to the left, the higher to the right."""
    ordered = dots.sort_values("share", kind="stable")
    for number, row in enumerate(each(ordered)):
        left = number < len(ordered) - 1 or (len(ordered) == 1 and float(row.share) > LATE)
        label(
            figure,
            str(row.value_label),
            float(row.share),
            height,
            colour=palette.ink,
            size=size,
            xref=f"x{suffix}",
            xanchor="right" if left else "left",
            yanchor="middle",
            xshift=-8 if left else 8,
            bgcolor=palette.paper,
            borderpad=0,
        )


def _names(
    figure: go.Figure,
    table: pd.DataFrame,
    rows: dict[str, float],
    palette: Palette,
    width: Width,
    *,
    first: bool,
) -> None:
    if not first:
        return
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


def _axes(
    figure: go.Figure, count: int, captions: Captions, palette: Palette, width: Width
) -> None:
    names = captions.labels["ticks"].split("|")
    ticks = [0, 25, 50, 75, 100]
    chosen: Sequence[int] = range(5) if count <= 2 else (0, 2, 4)
    share = (1 + PANEL_GAP) / count
    for number in range(count):
        suffix = str(number + 1) if number else ""
        figure.update_layout(
            {
                f"xaxis{suffix}": {
                    "domain": [
                        round(number * share, 4),
                        round((number + 1) * share - PANEL_GAP, 4),
                    ],
                    "anchor": "y",
                    "range": [0, 100],
                    "tickvals": [ticks[one] for one in chosen],
                    "ticktext": [names[one] for one in chosen],
                    "tickangle": 0,
                    "showgrid": True,
                    "gridcolor": palette.rule,
                }
            }
        )


def _key(figure: go.Figure, captions: Captions, palette: Palette, width: Width) -> float:
    """Write what the shapes mean above the panels; return the height below it."""
    size, left = SIZES[width].small, -NAMES[width]
    across, at = 0.0, 0.0
    for status in (*SYMBOLS, NATIONAL):
        if status not in captions.labels:
            continue
        name = captions.labels[status]
        long = len(name) * size * 0.53 + 36
        if across and across + long > PIXELS[width]:
            across, at = 0.0, at - KEY
        _shape(figure, status, (left + across, at), palette)
        label(
            figure,
            name,
            0,
            at - 10,
            colour=palette.ink,
            size=size,
            xref="paper",
            xanchor="left",
            yanchor="middle",
            xshift=left + across + 17,
        )
        across += long
    return at - KEY - 8


def _shape(figure: go.Figure, status: str, where: tuple[float, float], palette: Palette) -> None:
    left, at = where
    national = status == NATIONAL
    hollow = not national and SYMBOLS[status].endswith("-open")
    figure.add_shape(
        type="line" if national else "rect" if status == "partial_day" else "circle",
        xref="paper",
        xsizemode="pixel",
        xanchor=0,
        x0=left + (5 if national else 1),
        x1=left + (5 if national else 10),
        y0=at - (3 if national else 5),
        y1=at - (17 if national else 14),
        fillcolor=palette.paper if hollow else palette.accent,
        line={"color": palette.ink if national else palette.accent, "width": 2},
    )
