"""What volatility is made of: net change, and what the choice of a convention adds."""

from __future__ import annotations

import pandas as pd

from elections.charts.canvas import (
    TICKS,
    Canvas,
    Scheme,
    Sign,
    bar_heads,
    ink_on,
    key,
    plain,
    scale_lines,
)
from elections.text.captions import Told

PARTS = ("summed", "largest", "same_name")
# Heights in pixels, counted down from the top of the plot.
ROW, HEAD, BAR = 48, 19, 22
SIDES = (10, 22)
SHADES: dict[Scheme, tuple[str, str, str]] = {
    "light": ("#00708c", "#7fbccb", "#d9ecf0"),
    "dark": ("#2bb5d3", "#1d5f70", "#16323b"),
}


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a bar per pair of elections, divided into the parts of its volatility.

    ``told.table`` has election_id, before_id, head (of the row), hover, and for each of
    summed, largest, same_name its points and its ``_label``; missing where not published.
    The captions have the list ``ticks`` and the name of each part as a label.
    """
    table, labels, accent = told.table, told.captions.labels, canvas.palette.accent
    shades = dict(zip(PARTS, SHADES[canvas.scheme], strict=True))
    signs = [Sign(labels[part], "bar", shade, accent) for part, shade in shades.items()]
    top = key(canvas, signs, left=4)
    places = [top - HEAD - BAR / 2 - number * ROW for number in range(len(table))]
    bar_heads(
        canvas,
        [(head, place + BAR / 2 + HEAD) for head, place in zip(table["head"], places, strict=True)],
    )
    starts = [0.0] * len(table)
    for part, shade in shades.items():
        lengths = plain(table[part])
        canvas.bars(
            lengths,
            places,
            thick=BAR,
            base=starts,
            marker={"color": shade, "line": {"color": accent, "width": 1}},
            hover=table["hover"].tolist(),
            name=labels[part],
            customdata=[[one, other, part] for one, other in _ends(table)],
        )
        starts = [start + (length or 0) for start, length in zip(starts, lengths, strict=True)]
    _values(canvas, table, places)
    bottom = (places[-1] if places else top) - BAR / 2 - 8
    scale_lines(canvas, TICKS, (bottom, top))
    names = list(told.captions.lists["ticks"])
    canvas.axis("x", range=[0, 100], tickvals=list(TICKS), ticktext=names, tickangle=0)
    canvas.frame_rows(told.captions, bottom, sides=SIDES)


def _values(canvas: Canvas, table: pd.DataFrame, places: list[float]) -> None:
    """Write the points of each part in its middle, where there is room."""
    for place, (_, row) in zip(places, table.iterrows(), strict=True):
        start = 0.0
        for part, shade in zip(PARTS, SHADES[canvas.scheme], strict=True):
            if pd.isna(row[part]):
                continue
            text = row[f"{part}_label"]
            if row[part] / 100 * (canvas.least - sum(SIDES)) >= canvas.text_width(text) + 6:
                canvas.text(
                    text,
                    round(start + row[part] / 2, 3),
                    place,
                    colour=ink_on(shade),
                    bgcolor=shade,
                    borderpad=1,
                )
            start += float(row[part])


def _ends(table: pd.DataFrame) -> list[tuple[str, str]]:
    return list(zip(table["before_id"], table["election_id"], strict=True))
