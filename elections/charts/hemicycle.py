"""A chamber as a half-circle of seats, and votes as a bar: what its figures have in common.

Seats are drawn as small polygons in the units of the plot, not as markers, so that they
never overlap whatever the width of the screen.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from elections.charts.canvas import Canvas, Row
from elections.charts.seating import Seat, Seating, seating
from elections.text.words import is_missing


@dataclass(frozen=True)
class Place:
    """Where a half-circle stands: its centre, in the units of the plot, its dots' corners."""

    x: float
    y: float
    corners: int


def seats_of(parties: list[Row]) -> int:
    """Return how many seats parties have together."""
    return sum(int(row["seats"]) for row in parties)


def half_circle(canvas: Canvas, parties: list[Row], place: Place, **look: Any) -> Seating:
    """Draw a chamber seat by seat, each party's from the left on; return where they stand.

    ``parties`` have party_id, election_id, label, seats, colour, colour_dark, fill, hover.
    ``look`` is that of its areas, the axis on which they stand say.
    """
    arc = seating(seats_of(parties) + _gap(parties))
    for row, taken in zip(parties, slices(parties, arc), strict=True):
        canvas.area(
            _rings(taken, arc.dot, place),
            **_face(canvas, row),
            hover=row["hover"],
            name=row["label"],
            customdata=[[row["election_id"], row["party_id"], int(row["seats"])]],
            **look,
        )
    return arc


def slices(parties: list[Row], arc: Seating) -> list[Sequence[Seat]]:
    """Return the seats of each party: one slice of the half-circle."""
    found: list[Sequence[Seat]] = []
    start = 0
    for row in parties:
        if row["fill"] != "solid":
            start = max(start, len(arc.seats) - int(row["seats"]))
        found.append(arc.seats[start : start + int(row["seats"])])
        start += int(row["seats"])
    return found


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
    right, bottom = left + width, top - thickness
    canvas.area(
        [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)],
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
    apart, total = seats_of([one for one in parties if one["fill"] != "solid"]), seats_of(parties)
    return max(2, round(total * 0.04)) if 0 < apart < total else 0


def _face(canvas: Canvas, row: Row) -> dict[str, Any]:
    """Return the face of a party's seats or votes, as an area takes it."""
    face = canvas.filled(row["fill"], canvas.colour(row))
    pattern = {"fillpattern": face["pattern"]} if "pattern" in face else {}
    return {"fill": face["color"], "line": face["line"], **pattern}


def _rings(
    seats: Sequence[Seat], dot: float, place: Place
) -> list[tuple[float | None, float | None]]:
    points: list[tuple[float | None, float | None]] = []
    for seat in seats:
        points += _ring(seat, dot, place)
    return points[:-1]


@lru_cache(maxsize=10_000)
def _ring(seat: Seat, dot: float, place: Place) -> tuple[tuple[float | None, float | None], ...]:
    steps = [2 * math.pi * corner / place.corners for corner in range(place.corners + 1)]
    x, y = place.x + seat.x, place.y + seat.y
    return (
        *((round(x + dot * math.cos(a), 3), round(y + dot * math.sin(a), 3)) for a in steps),
        (None, None),
    )
