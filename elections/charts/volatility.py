"""What volatility is made of: votes that moved, mergers, and new labels."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from elections.charts.canvas import TICKS, Canvas, Scheme, ink_on, plain
from elections.text.captions import Told

PARTS = ("voters", "merging", "labels")
ROW = 48
BAR = 0.46
SIDES = (10, 22)
SHADES: dict[Scheme, tuple[str, str, str]] = {
    "light": ("#00708c", "#7fbccb", "#ffffff"),
    "dark": ("#2bb5d3", "#1d5f70", "#0f171b"),
}


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a bar per pair of elections, divided into the parts of its volatility.

    ``told.table`` has election_id, before_id, head (of the row), hover, and for each of
    voters, merging, labels its points and its ``_label``; missing where not published.
    The captions have the list ``ticks`` and the name of each part as a label.
    """
    table, labels, palette = told.table, told.captions.labels, canvas.palette
    places = [-float(place) for place in range(len(table))]
    for part, shade in zip(PARTS, SHADES[canvas.scheme], strict=True):
        canvas.bars(
            plain(table[part]),
            places,
            thick=BAR,
            marker=_marker(part, shade, palette.accent),
            hover=table["hover"].tolist(),
            name=labels[part],
            customdata=[[one, other, part] for one, other in _ends(table)],
        )
    _values(canvas, table, places)
    for place, head in zip(places, table["head"], strict=True):
        canvas.text(head, 0, place + BAR / 2, xanchor="left", yanchor="bottom", xshift=-3)
    key = _key(canvas, labels)
    canvas.axis(
        "x",
        range=[0, 100],
        tickvals=list(TICKS),
        ticktext=list(told.captions.lists["ticks"]),
        showgrid=True,
        gridcolor=palette.rule,
    )
    canvas.axis("y", range=[places[-1] - 0.4 if places else -1, 0.62 + key], visible=False)
    canvas.layout(barmode="stack", bargap=0)
    height = round(ROW * (len(table) + key))
    canvas.frame(told.captions, height=height, bottom=24, sides=SIDES)


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


def _marker(part: str, shade: str, accent: str) -> dict[str, object]:
    hatch = {"shape": "/", "fgcolor": accent, "bgcolor": shade, "size": 5, "solidity": 0.18}
    line = {"color": accent, "width": 1}
    return {"color": shade, "line": line, "pattern": hatch if part == "labels" else {}}


def _key(canvas: Canvas, labels: Mapping[str, str]) -> float:
    """Write what the shades mean above the first bar; return the room it takes, in rows."""
    lines, long = (1, 2.2) if canvas.wide else (len(PARTS), 5.0)
    room = 0.42 * lines + 0.1
    for number, part in enumerate(PARTS):
        column, line = (33.0 * number, 0) if canvas.wide else (0.0, number)
        height = 0.62 + room - 0.42 * (line + 0.55)
        canvas.bars(
            [long],
            [height],
            base=[column],
            thick=0.24,
            marker=_marker(part, SHADES[canvas.scheme][number], canvas.palette.accent),
            name=labels[part],
        )
        canvas.text(labels[part], column + long, height, xanchor="left", xshift=5)
    return room
