"""Half-circles of seats: as many as asked for, apart, symmetric, counted from left to right."""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections.charts import seating as geometry
from elections.charts.seating import INNER_RADIUS, LARGEST_DOT, Seating

# All small chambers, each step of rows among them, then some up to the largest parliaments.
SIZES = [*range(1, 41), 59, 77, 98, 107, 120, 177, 199, 240, 349, 450, 577, 700]
# Coordinates are rounded to four digits, so two of them may part by twice half the last one.
STEP = 0.0001 + 1e-9

seating = cache(geometry.seating)


def places(arc: Seating) -> np.ndarray:
    """Return the centres of the seats, one row each."""
    return np.array([(seat.x, seat.y) for seat in arc.seats])


def closest(arc: Seating) -> float:
    """Return the smallest distance between two seats, computed for all pairs at once."""
    found = places(arc)
    apart = np.hypot(*(found[:, None, :] - found[None, :, :]).transpose(2, 0, 1))
    np.fill_diagonal(apart, np.inf)
    return float(apart.min())


@pytest.mark.parametrize("count", SIZES)
def test_as_many_seats_as_asked_for_and_no_two_touch(count: int) -> None:
    arc = seating(count)
    assert len(arc.seats) == count
    assert len({(seat.x, seat.y) for seat in arc.seats}) == count
    assert 0 < arc.dot <= LARGEST_DOT
    assert closest(arc) > 2 * arc.dot


@pytest.mark.parametrize("count", [41, 107, 450, 700])
def test_the_dots_fill_their_room(count: int) -> None:
    """Seats that do not touch would be no feat if they were specks: the gap is a fifth at most."""
    arc = seating(count)
    assert 2 * arc.dot > 0.8 * closest(arc)


@pytest.mark.parametrize("count", SIZES)
def test_dots_stay_within_the_half_circle(count: int) -> None:
    arc = seating(count)
    for seat in arc.seats:
        radius = math.hypot(seat.x, seat.y)
        assert INNER_RADIUS - STEP <= radius <= 1 + STEP
        assert seat.y >= 0
        assert 0 <= seat.angle <= math.pi
        assert seat.x == pytest.approx(radius * math.cos(seat.angle), abs=2 * STEP)
        assert seat.y == pytest.approx(radius * math.sin(seat.angle), abs=2 * STEP)


@pytest.mark.parametrize("count", SIZES)
def test_left_mirrors_right(count: int) -> None:
    found = places(seating(count))
    mirrored = found * (-1, 1)
    apart = np.abs(found[:, None, :] - mirrored[None, :, :]).max(axis=2)
    assert apart.min(axis=1).max() <= STEP
    assert abs(found[:, 0].sum()) <= count * STEP


@pytest.mark.parametrize("count", SIZES)
def test_seats_are_counted_from_left_to_right(count: int) -> None:
    arc = seating(count)
    angles = [seat.angle for seat in arc.seats]
    assert all(later <= earlier + 1e-9 for earlier, later in pairwise(angles))
    for seat, following in pairwise(arc.seats):
        if abs(seat.angle - following.angle) < 1e-9:
            assert math.hypot(seat.x, seat.y) < math.hypot(following.x, following.y)
    if count > 1:
        assert arc.seats[0].x < 0 < arc.seats[-1].x


@pytest.mark.parametrize("count", [77, 98, 107])
def test_the_middle_of_the_seats_is_the_middle_of_the_picture(count: int) -> None:
    """So that a majority is seen: half of the seats stand left of the middle."""
    arc = seating(count)
    left = sum(seat.x < -STEP for seat in arc.seats)
    right = sum(seat.x > STEP for seat in arc.seats)
    assert left == right
    assert all(seat.x < -STEP for seat in arc.seats[:left])


@pytest.mark.parametrize("count", [0, -1, -107])
def test_no_seats_are_refused_by_their_number(count: int) -> None:
    with pytest.raises(ValueError, match="at least one") as caught:
        seating(count)
    assert str(count) in str(caught.value)


@given(st.integers(1, 700))
@settings(max_examples=8)
def test_any_chamber(count: int) -> None:
    arc = seating(count)
    assert len(arc.seats) == count
    assert closest(arc) > 2 * arc.dot
    assert arc == geometry.seating(count)


def test_few_seats_stand_on_one_row() -> None:
    """Ten dots scattered over three rows would look like a mistake."""
    for count in range(2, 15):
        radii = {round(math.hypot(seat.x, seat.y), 3) for seat in seating(count).seats}
        assert radii == {1.0}
        assert seating(count).dot == LARGEST_DOT
