"""Turnout of two kinds of election over one axis of years."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pandas as pd

from elections.charts.canvas import Canvas, Width, plain, years
from elections.tables.rules_timeline import each
from elections.text.captions import Told

PRESIDENT, CHAMBER = "president", "chamber"
STEP: dict[Width, int] = {"narrow": 10, "wide": 5}
BEFORE: dict[Width, float] = {"narrow": 3.2, "wide": 1.6}
AFTER: dict[Width, float] = {"narrow": 4.0, "wide": 1.8}
# The scale goes on above its last line, so that a name has room over the highest value.
TOP = 118.0
# How far, in points, a name keeps from the values of its line.
CLEAR: dict[str, float] = {PRESIDENT: 13.0, CHAMBER: -16.0}
# A neighbour that lies further off than this, in points, bends the line into a label.
STEEP = 3.0


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the turnout of presidential elections, and of the chamber's on a dotted line.

    ``told.table`` has office, presidential_id, election_id, date, share (percent, may be
    missing), value_label, hover. The captions have the list ``ticks`` and the name of each
    office as a label.
    """
    for office in (CHAMBER, PRESIDENT):
        rows = told.table[told.table["office"] == office]
        if rows["share"].notna().any():
            _line(canvas, rows, told.captions.labels[office], office)
            _name(canvas, rows, told.captions.labels[office], office)
    _years(canvas, told.table)
    canvas.percent_axis(told.captions.lists["ticks"], top=TOP)
    canvas.frame(told.captions, height=320, bottom=24)


def _line(canvas: Canvas, rows: pd.DataFrame, name: str, office: str) -> None:
    first, palette = office == PRESIDENT, canvas.palette
    colour = palette.accent if first else palette.muted
    canvas.points(
        [years(day) for day in rows["date"]],
        plain(rows["share"]),
        mode="lines+markers+text",
        line={"color": colour, "width": 2.5, "dash": "solid" if first else "dot"},
        marker=canvas.mark("value", colour, size=9),
        text=rows["value_label"].tolist(),
        textposition=positions(plain(rows["share"]), above=first),
        textfont={"size": canvas.sizes.small, "color": palette.ink},
        hover=rows["hover"].tolist(),
        name=name,
        customdata=[
            [office, row.presidential_id if first else row.election_id] for row in each(rows)
        ],
        connectgaps=False,
    )


def positions(shares: Sequence[float | None], *, above: bool) -> list[str]:
    """Return on which side of each point its label keeps out of the line's way.

    On the line's own side, moved off a steep neighbour; in a bend between two such on the
    other side, and so where two labels would meet.

    >>> positions([60.0, 50.0, 70.0, None, 70.0], above=False)
    ['bottom left', 'bottom center', 'bottom right', 'bottom center', 'bottom center']
    >>> positions([60.0, 50.0, 70.0], above=True)
    ['top center', 'bottom center', 'top center']
    >>> positions([50.0, 60.0, 61.0, 50.0], above=False)
    ['bottom center', 'bottom right', 'top center', 'bottom center']
    """
    own, other = ("top", "bottom") if above else ("bottom", "top")
    found: list[str] = []
    for number, share in enumerate(shares):
        left = _in_the_way(shares, number, number - 1, above)
        right = _in_the_way(shares, number, number + 1, above)
        if left and right:
            found.append(f"{other} center")
        elif right and found and found[-1] == f"{own} right":
            # Two labels moved towards each other would meet.
            found.append(f"{other} center")
        elif share is not None and (left or right):
            found.append(f"{own} {'right' if left else 'left'}")
        else:
            found.append(f"{own} center")
    return found


def _in_the_way(shares: Sequence[float | None], number: int, neighbour: int, above: bool) -> bool:
    if not 0 <= neighbour < len(shares):
        return False
    own, beside = shares[number], shares[neighbour]
    if own is None or beside is None:
        return False
    return (beside - own if above else own - beside) > STEEP


def _name(canvas: Canvas, rows: pd.DataFrame, name: str, office: str) -> None:
    """Write the name of a line over its highest value or under its lowest, with its mark."""
    first = office == PRESIDENT
    known = rows[rows["share"].notna()]
    edge = max(known["share"]) if first else min(known["share"])
    canvas.text(
        f"● <b>{name}</b>",
        years(known["date"].iloc[0]),
        min(float(edge) + CLEAR[office], TOP - 5),
        colour=canvas.palette.accent if first else canvas.palette.muted,
        size=canvas.sizes.text,
        on_paper=True,
        xanchor="left",
        xshift=-14,
    )


def _years(canvas: Canvas, table: pd.DataFrame) -> None:
    days = [years(day) for day in table["date"]]
    step, width = STEP[canvas.width], canvas.width
    start, end = math.ceil(min(days) / step) * step, math.floor(max(days) / step) * step
    ticks = list(range(start, end + 1, step))
    canvas.axis(
        "x",
        range=[min(days) - BEFORE[width], max(days) + AFTER[width]],
        tickvals=ticks,
        ticktext=[str(tick) for tick in ticks],
        tickangle=0,
        showgrid=False,
    )
