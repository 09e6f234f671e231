"""One chamber as a half-circle of seats, with the list vote as a bar below."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from elections.charts.canvas import (
    LEAST,
    Canvas,
    Row,
    Sign,
    Width,
    aligned,
    ink_on,
    key,
    sign_of,
)
from elections.charts.canvas.lettering import ELLIPSIS
from elections.charts.hemicycle import (
    Arc,
    Place,
    half_circle,
    round_axes,
    vote_bar,
    with_share,
)
from elections.charts.others import joined
from elections.charts.seating import INNER_RADIUS, Seat
from elections.text.captions import OTHERS, Told

CENTRE = Place(0.0, 0.0, 24)
# Where the seats begin, and with them the bar of votes and what heads it.
LEFT = -1.0
SIDE = 8
# Where the bar of votes begins, how many units there are to each edge, and the height in pixels.
LAYOUT: dict[Width, tuple[float, float, int]] = {
    "narrow": (-0.32, 1.1, 242),
    "medium": (-0.32, 2.3, 260),
    "wide": (-0.3, 2.4, 390),
}
# Pixels between a name and the line that leads to it.
PAD = 3
# How wide the stroke of the majority is with what is free around it, before its words, in pixels.
SIGN = 3
# How far from the centre, in units, words keep off the seats.
WITHIN = INNER_RADIUS - 0.08
# The same for the upper corners of lines, which are narrower than they are high.
CLEAR = INNER_RADIUS - 0.03
# Units above the centre, and below the bar of votes.
TOP, NARROW_TOP, BELOW = 1.3, 1.16, 0.22
# From which height on, in units, names stand beside the seats; in how many lines each.
LOWEST, LINES = -0.1, 3
# How many pixels they may reach above the plot.
ABOVE = 8
# How far from the centre, in units, the corner of a name keeps.
OFF = 1.04


@dataclass(frozen=True)
class Mark:
    """A party that is named beside its seats: the seat that is pointed at, its words, in pixels."""

    row: Row
    seat: Seat
    text: str
    high: float


def draw(told: Told, canvas: Canvas) -> None:
    """Draw one chamber, seat by seat, with the list vote as a bar below.

    The rows of ``told.beside["seats"]``, or else of ``told.table``, are parties with
    party_id, label, seats, colour, colour_dark, fill, hover; those of
    ``told.beside["votes"]`` have share, votes and short too. They are drawn in their order.
    """
    labels = told.captions.labels
    others = told.captions.lists[OTHERS]
    parties = joined(canvas, told.records("seats") or told.records(), others, "seats")
    cast = joined(canvas, with_share(told.records("votes")), others, "share")
    arc = half_circle(canvas, parties, CENTRE)
    _majority(canvas, arc)
    # In a narrow place the seats have the whole width, and all names stand in the key.
    close = canvas.least < LEAST["medium"]
    bar, reach, height = LAYOUT["narrow" if close else canvas.width]
    # Pixels to a unit, across and upwards alike.
    top = NARROW_TOP if close else TOP
    unit = min((canvas.least - 2 * SIDE) / (2 * reach), height / (top - bar + BELOW))
    votes = canvas.wrap(labels["votes"], (reach - LEFT) * unit) if cast else ""
    # Each further line of what heads the bar moves it down, and so do words that hang above it.
    more = canvas.more_lines(votes)
    lower = more
    told_within = _write_within(canvas, labels, unit)
    if not told_within:
        lower += max(0.0, _write_total(canvas, labels["total"], arc, unit) + (bar + 0.14) * unit)
    bar, height = bar - lower / unit, height + round(lower)
    left = parties if close else _write_names(canvas, parties, arc, (reach, unit))
    shares = {row["label"]: row["short"] for row in cast}
    signs = [_sign(canvas, row, shares=shares) for row in left]
    signed = {row["label"] for row in left}
    if cast:
        vote_bar(canvas, cast, (LEFT, bar), 0.16)
        head = bar + 0.14 + more / 2 / unit
        look = {"colour": canvas.palette.muted, **aligned(votes)}
        canvas.text(votes, LEFT, head, xanchor="left", **look)
        small = _vote_labels(canvas, cast, bar, unit)
        signs += [_sign(canvas, row) for row in small if row["label"] not in signed]
    if not told_within:
        signs.append(Sign(labels["majority"], "rule", canvas.palette.ink, canvas.palette.ink))
    round_axes(canvas, (-reach, reach), (bar - BELOW, top))
    # It begins below the bar.
    aside = 0 if close else round((reach + LEFT) * unit)
    depth = key(canvas, signs, left=-aside, foot=True, right=aside)
    canvas.frame(told.captions, height=height, bottom=round(-depth) + 6, sides=(SIDE, SIDE))


def _write_within(canvas: Canvas, labels: Mapping[str, str], unit: float) -> bool:
    """Write within the seats how many there are and the majority, where both fit; say if so."""
    size, small = canvas.sizes.text if canvas.wide else canvas.sizes.small, canvas.sizes.small
    total, majority = labels["total"], canvas.wrap(labels["majority"], 2 * WITHIN * unit)
    words = majority.split("<br>")
    # Before the first of them stands the stroke that they explain.
    sign = 2 * (SIGN + PAD)
    lines = [(line, small) for line in reversed(words)]
    # From the lowest line up: each must fit between the seats at its upper edge.
    upper = 0.0
    for text, high in [*lines, (total, size)]:
        upper += canvas.line_height(high) / unit
        wide = canvas.text_width(text, high) + (sign if text == words[0] else 0)
        if wide > 2 * math.sqrt(max(0, CLEAR**2 - upper**2)) * unit:
            return False
    lower = canvas.text_height(majority) / unit
    canvas.text(total, 0, round(lower + canvas.line_height(size) / unit / 2, 4), size=size)
    canvas.text(majority, 0, round(lower / 2, 4), colour=canvas.palette.muted)
    across = -(canvas.text_width(words[0]) / 2 + PAD + SIGN) / unit
    height = lower - canvas.line_height() / unit / 2
    half = small / unit / 2
    _tick(canvas, (across, height - half), (across, height + half))
    return True


def _write_total(canvas: Canvas, text: str, arc: Arc, unit: float) -> float:
    """Write how many seats there are within them: smaller, and closer, if a word needs it.

    Where a word does not fit so either, the last line hangs below the seats: returned is how many
    pixels another line below it stands lower at least.
    """
    room, size = 2 * WITHIN * unit, canvas.sizes.small
    longest = max(canvas.text_width(word) for word in text.split())
    if longest > room:
        room, size = 2 * (INNER_RADIUS - arc.dot) * unit, canvas.sizes.axis
        longest = max(canvas.text_width(word, size) for word in text.split())
    if longest <= room:
        canvas.text(canvas.wrap(text, room, size), 0, 0.1, size=size)
        return 0.0
    words = canvas.wrap(text, longest, size)
    last = arc.dot * unit + size / 2
    middle = (canvas.more_lines(words, size) / 2 - last) / unit
    canvas.text(words, 0, round(middle, 4), size=size)
    return last + canvas.line_height(size)


def _sign(canvas: Canvas, row: Row, *, shares: Mapping[str, str] | None = None) -> Sign:
    """Return how a part of the votes looks and what it is called.

    Given the ``shares`` of the votes by name it is a party with its seats and, where there is
    one, its share.
    """
    name = f"{row['label']} {row['short']}" if shares is None else _seats_and_share(row, shares)
    return sign_of(canvas, row, name, "square")


def _seats_and_share(row: Row, shares: Mapping[str, str]) -> str:
    share = shares.get(row["label"], "")
    return f"<b>{int(row['seats'])}</b> {row['label']}" + (f" · {share}" if share else "")


def _vote_labels(canvas: Canvas, votes: list[Row], y: float, unit: float) -> list[Row]:
    """Write each share into its part of the bar, where it fits on every screen.

    Returned are the others, which are named below.
    """
    start, small = 0.0, []
    for row in votes:
        share = float(row["share"])
        if share / 50 * unit >= canvas.text_width(row["short"]) + 8:
            middle = LEFT + (start + share / 2) / 50
            canvas.text(row["short"], middle, y - 0.08, colour=ink_on(canvas.colour(row)))
        else:
            small.append(row)
        start += share
    return small


def _majority(canvas: Canvas, arc: Arc) -> None:
    """Draw a tick at the outer edge where the majority begins, counted from the left."""
    x, y = math.cos(arc.majority), math.sin(arc.majority)
    near, far = 1.02 + arc.dot / 2, 1.14
    _tick(canvas, (near * x, near * y), (far * x, far * y))


def _tick(canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    canvas.stroke(start, end, colour=canvas.palette.ink, width=1.5)


def _write_names(
    canvas: Canvas, parties: list[Row], arc: Arc, scale: tuple[float, float]
) -> list[Row]:
    """Write each party with its seats outside the seats, a line leading to one of its dots.

    The names stand one above the other on each side; returned are those that have no room: long
    names, and the smallest parties where there are too many. ``scale``: how many units there are
    to the edge, and pixels to a unit.
    """
    away, (reach, unit) = 1.1 + arc.dot, scale
    left: list[Row] = []
    for side, anchor in ((-1, "right"), (1, "left")):
        pairs = zip(parties, arc.named, strict=True)
        chosen = [(row, seat) for row, seat in pairs if (math.cos(seat.angle) < 0) == (side < 0)]
        chosen.sort(key=lambda mark: math.sin(mark[1].angle))
        rooms = [(reach - away * abs(math.cos(seat.angle))) * unit for _, seat in chosen]
        highest = TOP + ABOVE / unit
        for lines in (LINES, 2, 1):
            marks = [
                Mark(row, seat, *_name(canvas, row, room, lines))
                for (row, seat), room in zip(chosen, rooms, strict=True)
            ]
            if _total_height(marks) <= (highest - LOWEST) * unit:
                break
        # A name that would be cut stands whole in the key.
        left += [mark.row for mark in marks if ELLIPSIS in mark.text]
        marks = [mark for mark in marks if ELLIPSIS not in mark.text]
        while _total_height(marks) > (highest - LOWEST) * unit:
            smallest = min(marks, key=lambda mark: int(mark.row["seats"]))
            marks.remove(smallest)
            left.append(smallest.row)
        wanted = [(away * math.sin(mark.seat.angle), mark.high / unit) for mark in marks]
        heights = _heights(wanted, highest)
        for mark, rise in zip(marks, heights, strict=True):
            natural = away * abs(math.cos(mark.seat.angle))
            most = reach - (canvas.text_width(mark.text) + PAD) / unit
            across = max(natural, min(most, _clear_of_seats(rise - mark.high / unit / 2)))
            end = round(side * across, 4), rise
            _leader(canvas, mark.seat, arc.dot, end, mark.row["party_id"])
            canvas.text(mark.text, *end, xanchor=anchor, xshift=side * PAD, align=anchor)
    return [row for row in parties if any(row is other for other in left)]


def _name(canvas: Canvas, row: Row, room: float, lines: int) -> tuple[str, float]:
    """Return a party with its seats in few lines, and how many pixels these are high."""
    seats, room = f"<b>{int(row['seats'])}</b> ", room - PAD
    # On one line it stands beside the seats, else perhaps below them.
    beside = canvas.text_width(seats) if lines == 1 else 0
    name = canvas.fit(row["label"], room - beside, lines=lines)
    text = canvas.wrap(seats + name.replace("<br>", " "), room)
    return text, canvas.next_text() + canvas.more_lines(text)


def _total_height(marks: list[Mark]) -> float:
    return sum(mark.high for mark in marks)


def _clear_of_seats(lowest: float) -> float:
    """Return how far from the middle a name begins that is off all seats at its lower end."""
    return math.sqrt(max(0.0, OFF**2 - max(0.0, lowest) ** 2))


def _heights(wanted: list[tuple[float, float]], highest: float) -> list[float]:
    """Return heights as near as can be to those wanted, so that none overlap; from the lowest up.

    Each is given with how high it is. The line to a name leads to its middle, and no name reaches
    into what is below or out of the plot.
    """
    heights, lowest = [], LOWEST
    for height, high in wanted:
        heights.append(max(height, lowest + high / 2))
        lowest = heights[-1] + high / 2
    for number in reversed(range(len(heights))):
        half = wanted[number][1] / 2
        heights[number] = min(heights[number], highest - half)
        highest = heights[number] - half
    return [round(height, 4) for height in heights]


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
