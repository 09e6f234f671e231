"""Small bars under headings: several shares of one thing, one under the other, on one scale."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from elections.charts.frame import (
    PALETTES,
    SIZES,
    Palette,
    Scheme,
    Width,
    frame,
    ink_on,
    label,
)
from elections.tables.rule_rows import each
from elections.text.captions import Captions

# Heights in pixels, counted down from the top of the plot.
HEAD, BAR, GAP, BREAK, KEY = 19, 16, 3, 13, 21
PIXELS: dict[Width, int] = {"narrow": 308, "wide": 1030}
STYLES = ("solid", "muted", "hollow")


def small_bars(
    table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width, full: float = 100.0
) -> go.Figure:
    """Draw bars in groups, each group under its heading, values written at the bars.

    ``table`` has a row per bar, those of a group together: bar (the group), head, style
    (solid, muted or hollow), value (percent, may be missing), note (written at the bar),
    hover, keys (ids). ``captions.labels``: ``ticks``, and the name of each style where a
    key is wanted. ``full`` is the end of the scale.
    """
    figure = go.Figure()
    palette, sizes = PALETTES[scheme], SIZES[width]
    top = _key(figure, captions, palette, width)
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
    rows = table.assign(place=places)
    for style in STYLES:
        _bars(figure, rows[rows["style"] == style], style, palette)
    for row in each(rows):
        _note(figure, row, palette, width, full)
    ticks = [full * part / 4 for part in range(5)]
    figure.update_xaxes(
        range=[0, full],
        tickvals=ticks,
        ticktext=captions.labels["ticks"].split("|"),
        showgrid=True,
        gridcolor=palette.rule,
        tickangle=0,
    )
    figure.update_yaxes(range=[bottom, 0], visible=False)
    figure.update_layout(barmode="overlay", bargap=0)
    return frame(
        figure,
        captions,
        scheme=scheme,
        width=width,
        height=round(-bottom),
        bottom=24,
        sides=(10, 22),
    )


def _places(table: pd.DataFrame, top: float) -> tuple[list[float], list[tuple[str, float]], float]:
    places: list[float] = []
    heads: list[tuple[str, float]] = []
    last, at = None, top
    for bar, head in zip(table["bar"], table["head"], strict=True):
        if bar != last:
            at -= BREAK if last is not None else 0
            heads.append((head, at))
            at -= HEAD
        last = bar
        places.append(at - BAR / 2)
        at -= BAR + GAP
    return places, heads, at - 4


def _bars(figure: go.Figure, rows: pd.DataFrame, style: str, palette: Palette) -> None:
    if rows.empty:
        return
    fill = fill_of(style, palette)
    figure.add_bar(
        x=[None if pd.isna(value) else float(value) for value in rows["value"]],
        y=rows["place"].tolist(),
        orientation="h",
        width=BAR,
        marker={"color": fill, "line": {"color": line_of(style, palette), "width": 1.5}},
        hovertext=rows["hover"].tolist(),
        hoverinfo="text",
        name=style,
        customdata=rows["keys"].tolist(),
        cliponaxis=False,
    )


def fill_of(style: str, palette: Palette) -> str:
    """Return the colour in which a style is filled."""
    return {"solid": palette.accent, "muted": palette.muted}.get(style, palette.paper)


def line_of(style: str, palette: Palette) -> str:
    """Return the colour of a style's outline."""
    return palette.muted if style == "muted" else palette.accent


def _note(figure: go.Figure, row: Any, palette: Palette, width: Width, full: float) -> None:
    """Write a value into its bar where it fits, else behind it."""
    size = SIZES[width].small
    value = 0.0 if pd.isna(row.value) else float(row.value)
    letters = len(row.note.replace("<b>", "").replace("</b>", ""))
    inside = value / full * PIXELS[width] > letters * size * 0.56 + 12
    colour = ink_on(fill_of(row.style, palette)) if inside else palette.ink
    label(
        figure,
        row.note,
        0 if inside else value,
        row.place,
        colour=palette.muted if pd.isna(row.value) else colour,
        size=size,
        xanchor="left",
        yanchor="middle",
        xshift=4 if inside or value else 0,
    )


def _key(figure: go.Figure, captions: Captions, palette: Palette, width: Width) -> float:
    """Write what the styles mean above the first group; return the height below it."""
    shown = [style for style in STYLES if style in captions.labels]
    size = SIZES[width].small
    across, at = 0.0, 0.0
    for style in shown:
        name = captions.labels[style]
        long = len(name) * size * 0.52 + 40
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
            fillcolor=fill_of(style, palette),
            line={"color": line_of(style, palette), "width": 1.5},
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
    return at - KEY - 6 if shown else at
