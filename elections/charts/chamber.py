"""One chamber as a half-circle of seats, with the list vote as a bar below."""

from __future__ import annotations

import math

from elections.charts.canvas import Canvas, Row, ink_on
from elections.charts.hemicycle import (
    Place,
    half_circle,
    round_axes,
    seats_of,
    slices,
    vote_bar,
    with_share,
)
from elections.charts.seating import Seating
from elections.text.captions import Told

CENTRE = Place(0.0, 0.0, 24)
SIDE = 8
# Units above the centre, and below the bar of votes.
TOP, BELOW = 1.3, 0.22


def draw(told: Told, canvas: Canvas) -> None:
    """Draw one chamber, seat by seat, with the list vote as a bar below.

    The rows of ``told.beside["seats"]``, or else of ``told.table``, are parties with
    party_id, label, seats, colour, colour_dark, hollow, hover; those of
    ``told.beside["votes"]`` have share, votes and short too. They are drawn in their order.
    """
    labels = told.captions.labels
    parties = told.records("seats") or told.records()
    cast = with_share(told.records("votes"))
    arc = half_circle(canvas, parties, CENTRE)
    _majority(canvas, seats_of(parties), arc)
    if canvas.wide:
        canvas.text(labels["total"], 0, 0.2, size=canvas.sizes.text)
        canvas.text(labels["majority"], 0, 0.06, colour=canvas.palette.muted)
    else:
        canvas.text(labels["total"], 0, 0.04)
    bar, reach, height = (-0.3, 2.4, 390) if canvas.wide else (-0.38, 2.05, 156)
    # Pixels to a unit, across and upwards alike.
    unit = min((canvas.least - 2 * SIDE) / (2 * reach), height / (TOP - bar + BELOW))
    _around(canvas, parties, arc, (reach, unit))
    vote_bar(canvas, cast, (-1.0, bar), 0.16)
    canvas.text(labels["votes"], -1, bar + 0.14, colour=canvas.palette.muted, xanchor="left")
    _vote_labels(canvas, cast, bar, unit)
    round_axes(canvas, (-reach, reach), (bar - BELOW, TOP))
    canvas.frame(told.captions, height=height, bottom=6, sides=(SIDE, SIDE))


def _vote_labels(canvas: Canvas, votes: list[Row], y: float, unit: float) -> None:
    """Write each share into its part of the bar, where it fits on every screen."""
    start = 0.0
    for row in votes:
        share = float(row["share"])
        if share / 50 * unit >= canvas.text_width(row["short"]) + 8:
            middle = -1 + (start + share / 2) / 50
            canvas.text(row["short"], middle, y - 0.08, colour=ink_on(canvas.colour(row)))
        start += share


def _majority(canvas: Canvas, total: int, arc: Seating) -> None:
    """Draw a line where the majority begins, counted from the left."""
    needed = total // 2
    angle = (arc.seats[needed - 1].angle + arc.seats[needed].angle) / 2 if needed else math.pi / 2
    x, y = math.cos(angle), math.sin(angle)
    start, end = (0.34 * x, 0.34 * y), (1.1 * x, 1.1 * y)
    canvas.stroke(start, end, colour=canvas.palette.muted, dash="dot")


def _around(canvas: Canvas, parties: list[Row], arc: Seating, scale: tuple[float, float]) -> None:
    """Write each party with its seats outside its slice, one above the other on each side.

    ``scale``: how many units there are to the edge, and pixels to a unit.
    """
    gap, away, (reach, unit) = 0.1 if canvas.wide else 0.16, 1.06 + arc.dot, scale
    marks = []
    for row, taken in zip(parties, slices(parties, arc), strict=True):
        middle = taken[len(taken) // 2].angle
        room = (reach - away * abs(math.cos(middle))) * unit
        marks.append((middle, canvas.wrap(f"<b>{int(row['seats'])}</b> {row['label']}", room)))
    for side in ("left", "right"):
        chosen = [mark for mark in marks if (math.cos(mark[0]) < 0) == (side == "left")]
        chosen.sort(key=lambda mark: math.sin(mark[0]))
        lowest = -0.05
        for angle, text in chosen:
            rise = max(away * math.sin(angle), lowest)
            lowest = rise + gap * (1 + text.count("<br>"))
            anchor = "right" if side == "left" else "left"
            canvas.text(text, away * math.cos(angle), rise, xanchor=anchor)
