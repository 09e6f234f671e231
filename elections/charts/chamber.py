"""One chamber as a half-circle of seats, with the list vote as a bar below."""

from __future__ import annotations

import math
from collections.abc import Sequence

from elections.charts.canvas import Canvas, Row, Sign, Width, ink_on, key
from elections.charts.hemicycle import (
    Place,
    half_circle,
    round_axes,
    seats_of,
    slices,
    vote_bar,
    with_share,
)
from elections.charts.seating import INNER_RADIUS, Seat, Seating
from elections.text.captions import Told

CENTRE = Place(0.0, 0.0, 24)
SIDE = 8
# Where the bar of votes begins, how many units there are to each edge, and the height in pixels.
LAYOUT: dict[Width, tuple[float, float, int]] = {
    "narrow": (-0.38, 2.35, 156),
    "medium": (-0.32, 2.3, 260),
    "wide": (-0.3, 2.4, 390),
}
# Pixels between a name and the line that leads to it.
PAD = 3
# How far from the centre, in units, words keep off the seats.
WITHIN = INNER_RADIUS - 0.08
# A part of the votes from so many percent on is named below the bar, if not in it.
NAMED = 3
# Units above the centre, and below the bar of votes.
TOP, BELOW = 1.3, 0.22


def draw(told: Told, canvas: Canvas) -> None:
    """Draw one chamber, seat by seat, with the list vote as a bar below.

    The rows of ``told.beside["seats"]``, or else of ``told.table``, are parties with
    party_id, label, seats, colour, colour_dark, fill, hover; those of
    ``told.beside["votes"]`` have share, votes and short too. They are drawn in their order.
    """
    labels = told.captions.labels
    parties = told.records("seats") or told.records()
    cast = with_share(told.records("votes"))
    arc = half_circle(canvas, parties, CENTRE)
    _majority(canvas, seats_of(parties), arc)
    bar, reach, height = LAYOUT[canvas.width]
    # Pixels to a unit, across and upwards alike.
    unit = min((canvas.least - 2 * SIDE) / (2 * reach), height / (TOP - bar + BELOW))
    if canvas.wide:
        canvas.text(labels["total"], 0, 0.2, size=canvas.sizes.text)
        canvas.text(labels["majority"], 0, 0.06, colour=canvas.palette.muted)
    else:
        canvas.text(canvas.wrap(labels["total"], 2 * WITHIN * unit), 0, 0.1)
    _around(canvas, parties, arc, (reach, unit))
    small: list[Row] = []
    if cast:
        vote_bar(canvas, cast, (-1.0, bar), 0.16)
        left = -reach if canvas.narrow else -1.0
        canvas.text(labels["votes"], left, bar + 0.14, colour=canvas.palette.muted, xanchor="left")
        small = _vote_labels(canvas, cast, bar, unit)
    round_axes(canvas, (-reach, reach), (bar - BELOW, TOP))
    # It begins below the bar.
    start = 0 if canvas.narrow else round((reach - 1) * unit)
    depth = key(canvas, [_sign(canvas, row) for row in small], left=-start, foot=True, right=start)
    canvas.frame(told.captions, height=height, bottom=round(-depth) + 6, sides=(SIDE, SIDE))


def _sign(canvas: Canvas, row: Row) -> Sign:
    """Return how a part of the votes looks and what it is called."""
    colour, name = canvas.colour(row), f"{row['label']} {row['short']}"
    if row["fill"] == "hatched":
        return Sign(name, "box", canvas.palette.paper, colour, hatch="/")
    return Sign(name, "square", colour, colour)


def _vote_labels(canvas: Canvas, votes: list[Row], y: float, unit: float) -> list[Row]:
    """Write each share into its part of the bar, where it fits on every screen.

    Returned are the others that are large enough to be named below.
    """
    start, small = 0.0, []
    for row in votes:
        share = float(row["share"])
        if share / 50 * unit >= canvas.text_width(row["short"]) + 8:
            middle = -1 + (start + share / 2) / 50
            canvas.text(row["short"], middle, y - 0.08, colour=ink_on(canvas.colour(row)))
        elif share >= NAMED:
            small.append(row)
        start += share
    return small


def _majority(canvas: Canvas, total: int, arc: Seating) -> None:
    """Draw a tick at the outer edge where the majority begins, counted from the left."""
    needed = total // 2
    angle = (arc.seats[needed - 1].angle + arc.seats[needed].angle) / 2 if needed else math.pi / 2
    x, y = math.cos(angle), math.sin(angle)
    near, far = 1.02 + arc.dot / 2, 1.14
    canvas.stroke((near * x, near * y), (far * x, far * y), colour=canvas.palette.ink, width=1.5)


def _around(canvas: Canvas, parties: list[Row], arc: Seating, scale: tuple[float, float]) -> None:
    """Write each party with its seats outside the seats, a line leading to one of its dots.

    The names stand one above the other on each side. ``scale``: how many units there are to
    the edge, and pixels to a unit.
    """
    away, (reach, unit) = (1.06 if canvas.narrow else 1.1) + arc.dot, scale
    marks = []
    for row, taken in zip(parties, slices(parties, arc), strict=True):
        seat = _outermost(taken)
        room = (reach - away * abs(math.cos(seat.angle))) * unit - PAD
        text = canvas.wrap(f"<b>{int(row['seats'])}</b> {row['label']}", room)
        marks.append((seat, text, row["party_id"]))
    for side, anchor in ((-1, "right"), (1, "left")):
        chosen = [mark for mark in marks if (math.cos(mark[0].angle) < 0) == (side < 0)]
        chosen.sort(key=lambda mark: math.sin(mark[0].angle))
        lowest = -0.1
        for seat, text, party in chosen:
            # The line leads to the middle of the text, which must not reach into what is below.
            half = canvas.sizes.small * (1.15 + 1.3 * text.count("<br>")) / 2 / unit
            rise = max(away * math.sin(seat.angle), lowest + half)
            lowest = rise + half
            end = away * math.cos(seat.angle), rise
            _leader(canvas, seat, arc.dot, end, party)
            canvas.text(text, *end, xanchor=anchor, xshift=side * PAD, align=anchor)


def _outermost(taken: Sequence[Seat]) -> Seat:
    """Return the seat of a slice that lies furthest out, of several the one in the middle."""
    rows = [round(math.hypot(seat.x, seat.y), 2) for seat in taken]
    outer = [seat for seat, row in zip(taken, rows, strict=True) if row == max(rows)]
    return outer[len(outer) // 2]


def _leader(canvas: Canvas, seat: Seat, dot: float, end: tuple[float, float], party: str) -> None:
    """Draw a line from within a dot straight out of the seats, and from there to its name."""
    inside, outside = (
        (far * math.cos(seat.angle), far * math.sin(seat.angle))
        for far in (math.hypot(seat.x, seat.y) + dot / 2, 1.03 + dot)
    )
    canvas.points(
        *zip(inside, outside, end, strict=True),
        mode="lines",
        line={"color": canvas.palette.ink, "width": 1},
        name=f"leader {party}",
    )
