"""A chamber as a half-circle of seats, and votes as a bar: what its figures have in common.

Seats are drawn as small polygons in the units of the plot, not as markers, so that they
never overlap whatever the width of the screen. Of more seats than dots can show each party has
its sector.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from elections.charts.canvas import Canvas, Row
from elections.charts.seating import INNER_RADIUS, Seat, seating
from elections.text.words import is_missing

# Of more seats than this no reader sees one.
MOST_DOTS = 800
# Radians from corner to corner of a sector's edge.
CORNER = math.pi / 90
RIGHT = math.pi / 2
# A corner of an outline; between two outlines there is none.
Corner = tuple[float | None, float | None]


@dataclass(frozen=True)
class Place:
    """Where a half-circle stands: its centre, in the units of the plot, its dots' corners."""

    x: float
    y: float
    corners: int


@dataclass(frozen=True)
class Arc:
    """A half-circle as it stands: radius of a dot, a seat of each party, angle of the majority.

    The seat is the one to which its name leads: it lies furthest out.
    """

    dot: float
    named: tuple[Seat, ...]
    majority: float


def seats_of(parties: list[Row]) -> int:
    """Return how many seats parties have together."""
    return sum(int(row["seats"]) for row in parties)


def half_circle(canvas: Canvas, parties: list[Row], place: Place, **look: Any) -> Arc:
    """Draw a chamber, each party's seats from the left on; return where they stand.

    ``parties`` have party_id, election_id, label, seats, colour, colour_dark, fill, hover.
    ``look`` is that of its areas, the axis on which they stand say.
    """
    total, gap = seats_of(parties), _gap(parties)
    slices = _slices(parties, total + gap)
    outlines, arc = (_dots if total <= MOST_DOTS else _sectors)(slices, total, gap, place)
    for row, outline in zip(parties, outlines, strict=True):
        canvas.area(
            outline,
            **_face(canvas, row),
            hover=row["hover"],
            name=row["label"],
            customdata=[[row["election_id"], row["party_id"], int(row["seats"])]],
            **look,
        )
    return arc


def _slices(parties: list[Row], places: int) -> list[range]:
    """Return the places of each party, counted from the left."""
    slices: list[range] = []
    start = 0
    for row in parties:
        if row["fill"] != "solid":
            start = max(start, places - int(row["seats"]))
        slices.append(range(start, start + int(row["seats"])))
        start += int(row["seats"])
    return slices


def _dots(
    slices: list[range], total: int, gap: int, place: Place
) -> tuple[list[list[Corner]], Arc]:
    """Return the seats of each party one by one, and where they stand."""
    whole = seating(total + gap)
    taken = [whole.seats[places.start : places.stop] for places in slices]
    needed = total // 2
    half = (whole.seats[needed - 1].angle + whole.seats[needed].angle) / 2 if needed else RIGHT
    arc = Arc(whole.dot, tuple(map(_outermost, taken)), half)
    return [_rings(seats, whole.dot, place) for seats in taken], arc


def _sectors(
    slices: list[range], total: int, gap: int, place: Place
) -> tuple[list[list[Corner]], Arc]:
    """Return the sector of each party, and where it stands."""

    def angle(seats: float) -> float:
        return math.pi * (1 - seats / (total + gap))

    middles = [angle((places.start + places.stop) / 2) for places in slices]
    named = tuple(Seat(math.cos(middle), math.sin(middle), middle) for middle in middles)
    sectors = [_sector(angle(places.start), angle(places.stop), place) for places in slices]
    return sectors, Arc(0.0, named, angle(total // 2))


def _sector(start: float, end: float, place: Place) -> list[Corner]:
    steps = max(1, math.ceil((start - end) / CORNER))
    angles = [start + (end - start) * step / steps for step in range(steps + 1)]
    edge = [(1.0, angle) for angle in angles]
    edge += [(INNER_RADIUS, angle) for angle in reversed(angles)]
    return [
        (round(place.x + far * math.cos(angle), 4), round(place.y + far * math.sin(angle), 4))
        for far, angle in [*edge, edge[0]]
    ]


def _outermost(taken: Sequence[Seat]) -> Seat:
    """Return the seat of a slice that lies furthest out, of several the one in the middle."""
    rows = [round(math.hypot(seat.x, seat.y), 2) for seat in taken]
    outer = [seat for seat, row in zip(taken, rows, strict=True) if row == max(rows)]
    return outer[len(outer) // 2]


def with_share(votes: list[Row]) -> list[Row]:
    """Return the rows whose share of the votes is known."""
    return [row for row in votes if not is_missing(row["share"])]


def vote_bar(
    canvas: Canvas,
    votes: list[Row],
    corner: tuple[float, float],
    thickness: float,
    *,
    long: float = 2,
    **look: Any,
) -> None:
    """Draw shares of the votes as one bar, from its upper left corner on.

    ``votes`` have election_id, party_id, label, share (percent), votes, colour, colour_dark,
    hover. All votes together are ``long`` units; ``look`` is that of the areas.
    """
    left = corner[0]
    for row in votes:
        width = float(row["share"]) * long / 100
        ids = [row["election_id"], row["party_id"], row["votes"]]
        _block(canvas, row, (left, corner[1]), (width, thickness), ids, **look)
        left += width


def seat_bar(
    canvas: Canvas, parties: list[Row], corner: tuple[float, float], thickness: float
) -> None:
    """Draw the seats of a chamber as one bar, 100 units long, from its upper left corner on.

    ``parties`` as those of a half-circle, with their total.
    """
    left = corner[0]
    for row in parties:
        width = 100 * int(row["seats"]) / int(row["total"])
        ids = [row["election_id"], row["party_id"], int(row["seats"])]
        _block(canvas, row, (left, corner[1]), (width, thickness), ids)
        left += width


def _block(
    canvas: Canvas,
    row: Row,
    corner: tuple[float, float],
    size: tuple[float, float],
    ids: list[Any],
    **look: Any,
) -> None:
    """Draw a part of a bar from its upper left corner on."""
    (left, top), (width, thickness) = corner, size
    canvas.box(
        (left, top),
        (left + width, top - thickness),
        **_face(canvas, row),
        hover=row["hover"],
        name=row["label"],
        customdata=[ids],
        **look,
    )


def round_axes(canvas: Canvas, x: tuple[float, float], y: tuple[float, float]) -> None:
    """Set the axes so that a circle is round, between these ends."""
    canvas.axis("x", range=list(x), constrain="domain", visible=False, fixedrange=True)
    canvas.axis(
        "y", range=list(y), scaleanchor="x", constrain="domain", visible=False, fixedrange=True
    )


def _gap(parties: list[Row]) -> int:
    # Room between the seats that voters filled and the others.
    apart, total = seats_of([row for row in parties if row["fill"] != "solid"]), seats_of(parties)
    return max(2, round(total * 0.04)) if 0 < apart < total else 0


def _face(canvas: Canvas, row: Row) -> dict[str, Any]:
    """Return the face of a party's seats or votes, as an area takes it."""
    face = canvas.filled(row["fill"], canvas.colour(row))
    pattern = {"fillpattern": face["pattern"]} if "pattern" in face else {}
    return {"fill": face["color"], "line": face["line"], **pattern}


def _rings(seats: Sequence[Seat], dot: float, place: Place) -> list[Corner]:
    return [corner for seat in seats for corner in _ring(seat, dot, place)][:-1]


@lru_cache(maxsize=10_000)
def _ring(seat: Seat, dot: float, place: Place) -> tuple[Corner, ...]:
    steps = [2 * math.pi * corner / place.corners for corner in range(place.corners + 1)]
    x, y = place.x + seat.x, place.y + seat.y
    return (
        *((round(x + dot * math.cos(a), 3), round(y + dot * math.sin(a), 3)) for a in steps),
        (None, None),
    )
