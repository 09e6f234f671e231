"""Small bars under headings: several shares of one thing, one under the other, on one scale."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from elections.charts.canvas import Canvas
from elections.charts.frame import (
    LEAST,
    PALETTES,
    SIZES,
    Palette,
    Scheme,
    Width,
    frame_rows,
    ink_on,
    label,
)
from elections.charts.key import Sign, bar_heads, key, scale_lines
from elections.charts.text_width import text_width
from elections.tables.rules_timeline import each
from elections.text.captions import Captions

# Heights in pixels, counted down from the top of the plot.
HEAD, BAR, GAP, BREAK = 19, 16, 3, 13
SIDES = (10, 22)
TICKS = (0, 25, 50, 75, 100)
STYLES = ("solid", "muted", "hollow")


def small_bars(
    table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw bars in groups, each group under its heading, values written at the bars.

    ``table`` has a row per bar, those of a group together: bar (the group), head, style
    (solid, muted or hollow), value (percent, may be missing), note (written at the bar),
    hover, keys (ids). ``captions.labels``: ``ticks``, and the name of each style where a
    key is wanted.
    """
    figure = Canvas()
    palette = PALETTES[scheme]
    signs = [
        Sign(captions.labels[style], "box", _fill(style, palette), _line(style, palette))
        for style in STYLES
        if style in captions.labels
    ]
    top = key(figure, signs, scheme=scheme, width=width, left=4)
    places, heads, bottom = _places(table, top)
    bar_heads(figure, heads, scheme=scheme, width=width)
    rows = table.assign(place=places)
    for style in STYLES:
        _bars(figure, rows[rows["style"] == style], style, palette)
    for row in each(rows):
        _note(figure, row, palette, width)
    scale_lines(figure, TICKS, (bottom, top), scheme=scheme)
    figure.update_xaxes(
        range=[0, 100],
        tickvals=list(TICKS),
        ticktext=captions.labels["ticks"].split("|"),
        tickangle=0,
    )
    return frame_rows(figure, captions, bottom, scheme=scheme, width=width, sides=SIDES)


def _places(table: pd.DataFrame, top: float) -> tuple[list[float], list[tuple[str, float]], float]:
    places: list[float] = []
    heads: list[tuple[str, float]] = []
    last, at = None, top
    for bar, head, note in zip(table["bar"], table["head"], table["note"], strict=True):
        if bar != last:
            at -= BREAK if last is not None else 0
            heads.append((head, at))
            at -= HEAD
        last = bar
        places.append(at - BAR / 2)
        # What is said in the heading alone needs no room for a bar.
        at -= BAR + GAP if note else 0
    return places, heads, at - 4


def _bars(figure: Canvas, rows: pd.DataFrame, style: str, palette: Palette) -> None:
    if rows.empty:
        return
    figure.add_bar(
        x=[None if pd.isna(value) else float(value) for value in rows["value"]],
        y=rows["place"].tolist(),
        orientation="h",
        width=BAR,
        marker={
            "color": _fill(style, palette),
            "line": {"color": _line(style, palette), "width": 1.5},
        },
        hovertext=rows["hover"].tolist(),
        hoverinfo="text",
        name=style,
        customdata=rows["keys"].tolist(),
        cliponaxis=False,
    )


def _fill(style: str, palette: Palette) -> str:
    return {"solid": palette.accent, "muted": palette.muted}.get(style, palette.paper)


def _line(style: str, palette: Palette) -> str:
    return palette.muted if style == "muted" else palette.accent


def _note(figure: Canvas, row: Any, palette: Palette, width: Width) -> None:
    """Write a value into its bar where it fits on every screen, else behind it."""
    size = SIZES[width].small
    missing = pd.isna(row.value)
    value = 0.0 if missing else float(row.value)
    inside = value / 100 * (LEAST[width] - sum(SIDES)) > text_width(row.note, size) + 12
    colour = ink_on(_fill(row.style, palette)) if inside else palette.ink
    label(
        figure,
        row.note,
        0 if inside else value,
        row.place,
        colour=palette.muted if missing else colour,
        size=size,
        xanchor="left",
        yanchor="middle",
        xshift=-4 if missing else 4,
        **({} if inside else {"bgcolor": palette.paper, "borderpad": 0}),
    )
