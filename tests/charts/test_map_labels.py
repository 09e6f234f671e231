"""Names on the map stand off lines and off one another where there is room."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from elections.charts.map_labels import Box, Wish, box_of, placed


def test_a_name_goes_to_its_first_free_place() -> None:
    wish = Wish(20, 10, ((0, 0), (0, 30), (0, 60)))
    assert placed([wish], [], edge=100) == [(0, 0)]
    assert placed([wish], [(5, 1)], edge=100) == [(0, 30)]
    assert placed([wish], [(5, 1), (9, 30)], edge=100) == [(0, 60)]
    assert placed([wish], [(5, 1)], taken=[Box(0, 20, 5, 40)], edge=100) == [(0, 60)]


def test_a_name_does_not_leave_the_picture() -> None:
    wish = Wish(20, 10, ((90, 0), (-5, 0), (40, 0)))
    assert placed([wish], [], edge=100) == [(40, 0)]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 60), min_size=2, max_size=6))
def test_names_with_room_elsewhere_never_meet(starts: list[int]) -> None:
    wishes = [
        Wish(20, 8, tuple((float(start), 12.0 * row) for row in range(10))) for start in starts
    ]
    found = placed(wishes, [], edge=200)
    boxes = [box_of(wish, place) for wish, place in zip(wishes, found, strict=True)]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
