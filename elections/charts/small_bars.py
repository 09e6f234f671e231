"""Small bars under headings: several shares of one thing, one under the other, on one scale."""

from __future__ import annotations

from typing import Any

import pandas as pd

from elections.charts.canvas import (
    TICKS,
    Canvas,
    Mark,
    Palette,
    Sign,
    bar_heads,
    ink_on,
    key,
    plain,
    scale_lines,
)
from elections.tables.rules_timeline import each
from elections.text.captions import Told

# Heights in pixels, counted down from the top of the plot.
HEAD, BAR, GAP, BREAK = 19, 16, 3, 13
SIDES = (10, 22)
STYLES: dict[str, Mark | None] = {"solid": None, "muted": None, "votes": "votes"}
THIN = 3


def draw(told: Told, canvas: Canvas) -> None:
    """Draw bars in groups, each group under its heading, values written at the bars.

    ``told.table`` has a row per bar, those of a group together: bar (the group), head, style
    (solid, muted, or votes: the mark of the list vote at the end of a thin bar), value
    (percent, may be missing), note (written at the bar),
    hover, keys (ids). The captions have the list ``ticks``, and the name of each style as a
    label where a key is wanted.
    """
    labels, palette = told.captions.labels, canvas.palette
    signs = [
        Sign(labels[style], "box", _fill(style, palette), _fill(style, palette), mark=mark)
        for style, mark in STYLES.items()
        if style in labels
    ]
    top = key(canvas, signs, left=4)
    places, heads, bottom = _places(told.table, top)
    bar_heads(canvas, heads)
    rows = told.table.assign(place=places)
    for style in STYLES:
        _bars(canvas, rows[rows["style"] == style], style)
    for row in each(rows):
        _note(canvas, row)
    scale_lines(canvas, TICKS, (bottom, top))
    names = list(told.captions.lists["ticks"])
    canvas.axis("x", range=[0, 100], tickvals=list(TICKS), ticktext=names, tickangle=0)
    canvas.frame_rows(told.captions, bottom, sides=SIDES)


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


def _bars(canvas: Canvas, rows: pd.DataFrame, style: str) -> None:
    if rows.empty:
        return
    colour, mark = _fill(style, canvas.palette), STYLES[style]
    said: dict[str, Any] = {
        "hover": rows["hover"].tolist(),
        "name": style,
        "customdata": rows["keys"].tolist(),
    }
    values, places = plain(rows["value"]), rows["place"].tolist()
    bar = {"color": colour, "line": {"color": colour, "width": 1.5}}
    canvas.bars(values, places, thick=THIN if mark else BAR, marker=bar, cliponaxis=False, **said)
    if mark:
        look = canvas.mark(mark, colour, size=9)
        canvas.points(values, places, mode="markers", marker=look, **said)


def _fill(style: str, palette: Palette) -> str:
    return palette.muted if style == "muted" else palette.accent


def _note(canvas: Canvas, row: Any) -> None:
    """Write a value into its bar where it fits on every screen, else behind it."""
    palette = canvas.palette
    missing = pd.isna(row.value)
    value = 0.0 if missing else float(row.value)
    long, across = canvas.text_width(row.note) + 12, canvas.least - sum(SIDES)
    inside = value / 100 * across > long
    if STYLES[row.style]:
        # Beside its mark: behind it, or before it where the figure ends.
        before = value / 100 * across + long > canvas.least - SIDES[0]
        canvas.text(
            row.note,
            value,
            row.place,
            on_paper=True,
            xanchor="right" if before else "left",
            yanchor="middle",
            xshift=-9 if before else 9,
        )
        return
    colour = ink_on(_fill(row.style, palette)) if inside else palette.ink
    canvas.text(
        row.note,
        0 if inside else value,
        row.place,
        colour=palette.muted if missing else colour,
        on_paper=not inside,
        xanchor="left",
        yanchor="middle",
        xshift=-4 if missing else 4,
    )
