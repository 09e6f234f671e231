"""Votes to seats: each list's share of the votes beside its share of the seats."""

from __future__ import annotations

import pandas as pd

from elections.charts.canvas import TICKS, Canvas, Width
from elections.text.captions import Told

ROW_HEIGHT = 44
SHARES = ("vote_share", "seat_share")
# Pixels on either side of the plot, and between a dot and the difference.
SIDE, AWAY = 8, 11
START = -1.5
# The end of the axis, in percent: behind a bar of all there is room for a difference.
REACH: dict[Width, int] = {"narrow": 118, "medium": 112, "wide": 108}


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a dumbbell per contestant: its votes, its seats, and the bonus named.

    ``told.table`` has party_id, election_id, label, vote_share (may be missing), seat_share,
    colour, colour_dark, head (name and both figures), bonus_label, hover.
    """
    table, palette = told.table, canvas.palette
    for number, (_, row) in enumerate(table.iterrows()):
        place = -float(number)
        _dumbbell(canvas, row, place)
        canvas.text(row["head"], 0, place + 0.36, xanchor="left", xshift=-4)
        shares = [float(row[name]) for name in SHARES if not pd.isna(row[name])]
        bonus = row["bonus_label"]
        unit = (canvas.least - 2 * SIDE) / (REACH[canvas.width] - START)
        before = (REACH[canvas.width] - max(shares)) * unit < canvas.text_width(bonus) + AWAY
        canvas.text(
            bonus,
            min(shares) if before else max(shares),
            place,
            colour=palette.muted,
            xanchor="right" if before else "left",
            xshift=-AWAY if before else AWAY,
        )
    canvas.axis(
        "x",
        range=[START, REACH[canvas.width]],
        tickvals=list(TICKS),
        ticktext=list(told.captions.lists["ticks"]),
        showgrid=True,
        gridcolor=palette.rule,
    )
    canvas.axis("y", range=[0.45 - len(table), 0.62], visible=False)
    canvas.frame(told.captions, height=ROW_HEIGHT * len(table) + 12, bottom=24, sides=(SIDE, SIDE))


def _dumbbell(canvas: Canvas, row: pd.Series, place: float) -> None:
    colour = canvas.colour(row)
    votes = None if pd.isna(row["vote_share"]) else float(row["vote_share"])
    seats = float(row["seat_share"])
    if votes is not None:
        left, right = sorted((votes, seats))
        canvas.stroke((left, place), (right, place), colour=colour, width=4, layer="below")
    looks = canvas.mark("votes", colour, size=12), canvas.mark("value", colour, size=12)
    canvas.points(
        [votes, seats],
        [place, place],
        mode="markers",
        marker=looks[1] | {"symbol": [look["symbol"] for look in looks]},
        hover=[row["hover"], row["hover"]],
        name=row["label"],
        customdata=[[row["election_id"], row["party_id"]]] * 2,
    )
