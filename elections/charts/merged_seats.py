"""Three parts of the seats at each election: the first party, who merged into it, the others."""

from __future__ import annotations

from typing import Any

from elections.charts.canvas import Canvas, Row, Sign, grouped, ink_on, key, sign_of
from elections.text.captions import Told

# How high a bar is and how far from the next, in pixels; one between elections is thinner.
BAR, BETWEEN, APART = 24, 12, 12
# Room for the name of the election at the left, and the least room that a figure may have.
HEADS, SIDE = 104, 8
# The figure may stand beside a text: its words fit so many pixels.
LEAST = 440


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a bar for each election, in parts, and a thin one where mergers moved seats after it.

    ``told.table`` has a row per bar and part: election_id, step, part, head, label, seats,
    share (percent), colour, colour_dark, fill, hover. The labels name the parts.
    """
    # The edge of the first bar is not cut.
    at = -1.0
    rows = told.records()
    for head, bar in grouped(rows, "head").items():
        elected = bar[0]["step"] == "elected"
        thick = BAR if elected else BETWEEN
        text = canvas.wrap(head, HEADS - SIDE)
        high = max(thick, canvas.text_height(text))
        middle = at - high / 2
        _head(canvas, text, middle, bold=elected)
        _bar(canvas, bar, middle, thick)
        at -= high + APART
    canvas.axis("x", range=[0, 100], visible=False)
    # One under the other: beside a text there is not the room that the canvas knows of.
    bottom = at
    for sign in _signs(told, canvas):
        bottom = key(canvas, [sign], left=HEADS, top=bottom) + 7
    canvas.frame_rows(told.captions, bottom, bottom=2, sides=(HEADS, SIDE))


def _head(canvas: Canvas, text: str, middle: float, *, bold: bool) -> None:
    colour = canvas.palette.ink if bold else canvas.palette.muted
    text = f"<b>{text}</b>" if bold else text
    place: dict[str, Any] = {"xref": "paper", "xanchor": "left", "align": "left"}
    canvas.text(text, 0, middle, colour=colour, xshift=-HEADS, yanchor="middle", **place)


def _bar(canvas: Canvas, parts: list[Row], middle: float, thick: float) -> None:
    room, start = (min(canvas.least, LEAST) - HEADS - SIDE) / 100, 0.0
    for row in parts:
        canvas.bars(
            [row["share"]],
            [middle],
            base=[start],
            thick=thick,
            marker=canvas.filled(row["fill"], canvas.colour(row)),
            name=row["label"],
            hover=[row["hover"]],
            customdata=[[row["election_id"], row["part"], int(row["seats"])]],
        )
        seats = f"<b>{int(row['seats'])}</b>"
        if thick == BAR and canvas.text_width(seats) <= row["share"] * room - 4:
            solid = row["fill"] == "solid"
            ink = ink_on(canvas.colour(row)) if solid else canvas.palette.ink
            canvas.text(seats, start + row["share"] / 2, middle, colour=ink)
        start += row["share"]


def _signs(told: Told, canvas: Canvas) -> list[Sign]:
    """Return the entries of the key: each part that there is, in its colour."""
    parts = grouped(told.records(), "part")
    return [
        sign_of(canvas, parts[part][0], told.captions.labels[part], "box")
        for part in ("party", "merged", "others")
        if part in parts
    ]
