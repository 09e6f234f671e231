"""Ways on the map: time never runs back, bends are as on a map of the metro, widths are kept."""

from __future__ import annotations

from itertools import pairwise
from math import isclose

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections.charts.consolidation_map.ways import (
    Bundle,
    corners,
    interpolate,
    part_of,
    ribbon,
    rounded,
    with_points_at,
)

heights = st.integers(-200, 200).map(float)


def test_a_near_line_is_entered_at_45_degrees() -> None:
    assert corners(0, 0, 50, target=(50, 20)) == [(0, 0), (30, 0), (50, 20)]


def test_a_far_line_is_entered_upright_between_two_bends() -> None:
    """Worked by hand for a bend of 10: level to 80, 45 degrees to 90, upright, 45 to 100."""
    assert corners(0, 0, 100, target=(100, 200)) == [
        (0, 0),
        (80, 0),
        (90, 10),
        (90, 190),
        (100, 200),
    ]


def test_a_line_leaves_another_as_it_would_enter_it() -> None:
    found = corners(200, 100, 300, origin=(100, 0))
    assert found == [(100, 0), (110, 10), (110, 190), (120, 200), (300, 200)]


def test_a_bundle_is_a_detour_there_and_back() -> None:
    found = corners(0, 0, 300, bundles=[Bundle(100, 140, 15)])
    assert found == [(0, 0), (85, 0), (100, 15), (140, 15), (155, 0), (300, 0)]


@settings(max_examples=150, deadline=None)
@given(
    y=heights,
    start=st.integers(0, 300).map(float),
    life=st.integers(1, 300).map(float),
    other=heights,
    both=st.booleans(),
)
def test_a_way_never_runs_back_and_ends_where_it_should(
    y: float, start: float, life: float, other: float, both: bool
) -> None:
    end = start + life
    origin = (start, -other) if both else None
    way = corners(y, start, end, origin=origin, target=(end, other))
    assert way[-1] == (end, other)
    assert way[0] == (origin or way[0])
    if life >= 8 * 10:
        assert all(one[0] <= after[0] for one, after in pairwise(way))
        for (x, height), (later, lower) in pairwise(way):
            steep = abs(lower - height)
            assert steep == 0 or later == x or isclose(steep, later - x), way


@settings(max_examples=60, deadline=None)
@given(points=st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=2, max_size=6))
def test_rounding_keeps_the_ends_and_stays_near(points: list[tuple[int, int]]) -> None:
    found = rounded(points, radius=4)
    assert (found[0], found[-1]) == (points[0], points[-1])
    for axis in (0, 1):
        low, high = min(c[axis] for c in points), max(c[axis] for c in points)
        assert all(low - 1e-9 <= point[axis] <= high + 1e-9 for point in found)


@pytest.mark.parametrize(("place", "expected"), [(-5, 2), (0, 2), (5, 3), (10, 4), (20, 4)])
def test_widths_run_straight_between_knots(place: float, expected: float) -> None:
    assert interpolate([(0, 2), (10, 4)], place) == expected


def test_a_ribbon_is_as_wide_as_its_knots_say() -> None:
    way = with_points_at([(0, 50), (100, 50)], [40, 60])
    outline = ribbon(way, [(0, 4), (40, 4), (60, 10)])
    upper, lower = outline[:4], outline[4:8][::-1]
    assert [x for x, _ in upper] == [0, 40, 60, 100]
    assert [low - high for (_, high), (_, low) in zip(upper, lower, strict=True)] == [4, 4, 10, 10]
    assert outline[0] == outline[-1]


def test_a_part_of_a_way() -> None:
    way = [(0.0, 0.0), (10.0, 0.0), (20.0, 10.0)]
    assert part_of(way, 5, 15) == [(5, 0), (10, 0), (15, 5)]
    assert part_of(way, 30, 40) == []
