"""What volatility is made of: votes that moved, mergers, and new labels."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from elections.charts.canvas import Canvas
from elections.charts.frame import PALETTES, SIZES, Scheme, Width, frame, ink_on, label
from elections.text.captions import Captions

PARTS = ("voters", "merging", "labels")
ROW = 48
BAR = 0.46
LEAST_LABELLED: dict[Width, float] = {"wide": 4.0, "narrow": 11.0}
SHADES: dict[Scheme, tuple[str, str, str]] = {
    "light": ("#00708c", "#7fbccb", "#ffffff"),
    "dark": ("#2bb5d3", "#1d5f70", "#0f171b"),
}


def volatility(
    table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw a bar per pair of elections, divided into the parts of its volatility.

    ``table`` has election_id, before_id, head (of the row), hover, and for each of
    voters, merging, labels its points and its ``_label``; missing where not published.
    ``captions.labels``: ``ticks`` and the name of each part.
    """
    figure = Canvas()
    palette, sizes = PALETTES[scheme], SIZES[width]
    places = [-float(place) for place in range(len(table))]
    for part, shade in zip(PARTS, SHADES[scheme], strict=True):
        values = [None if pd.isna(value) else float(value) for value in table[part]]
        figure.add_bar(
            x=values,
            y=places,
            orientation="h",
            width=BAR,
            marker=_marker(part, shade, palette.accent),
            hovertext=table["hover"].tolist(),
            hoverinfo="text",
            name=captions.labels[part],
            customdata=[[one, other, part] for one, other in _ends(table)],
        )
    _values(figure, table, places, scheme=scheme, width=width)
    for place, head in zip(places, table["head"], strict=True):
        label(
            figure,
            head,
            0,
            place + BAR / 2,
            colour=palette.ink,
            size=sizes.small,
            xanchor="left",
            yanchor="bottom",
            xshift=-3,
        )
    key = _key(figure, captions, scheme=scheme, width=width)
    figure.update_xaxes(
        range=[0, 100],
        tickvals=[0, 25, 50, 75, 100],
        ticktext=captions.labels["ticks"].split("|"),
        showgrid=True,
        gridcolor=palette.rule,
    )
    figure.update_yaxes(range=[places[-1] - 0.4 if places else -1, 0.62 + key], visible=False)
    figure.update_layout(barmode="stack", bargap=0)
    height = round(ROW * (len(table) + key))
    frame(figure, captions, scheme=scheme, width=width, height=height, bottom=24, sides=(10, 22))
    return figure.figure()


def _values(
    figure: Canvas, table: pd.DataFrame, places: list[float], *, scheme: Scheme, width: Width
) -> None:
    """Write the points of each part in its middle, where there is room."""
    for place, (_, row) in zip(places, table.iterrows(), strict=True):
        start = 0.0
        for part, shade in zip(PARTS, SHADES[scheme], strict=True):
            if pd.isna(row[part]):
                continue
            if row[part] >= LEAST_LABELLED[width]:
                label(
                    figure,
                    row[f"{part}_label"],
                    round(start + row[part] / 2, 3),
                    place,
                    colour=ink_on(shade),
                    size=SIZES[width].small,
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


def _key(figure: Canvas, captions: Captions, *, scheme: Scheme, width: Width) -> float:
    """Write what the shades mean above the first bar; return the room it takes, in rows."""
    palette, sizes = PALETTES[scheme], SIZES[width]
    lines = len(PARTS) if width == "narrow" else 1
    room = 0.42 * lines + 0.1
    for number, part in enumerate(PARTS):
        column = 0.0 if width == "narrow" else 33.0 * number
        height = 0.62 + room - 0.42 * ((number if width == "narrow" else 0) + 0.55)
        shade = SHADES[scheme][number]
        figure.add_bar(
            x=[2.2 if width == "wide" else 5.0],
            y=[height],
            base=[column],
            orientation="h",
            width=0.24,
            marker=_marker(part, shade, palette.accent),
            hoverinfo="skip",
            name=captions.labels[part],
        )
        label(
            figure,
            captions.labels[part],
            column + (2.2 if width == "wide" else 5.0),
            height,
            colour=palette.ink,
            size=sizes.small,
            xanchor="left",
            xshift=5,
        )
    return room
