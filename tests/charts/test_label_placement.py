"""Labels stand off lines and off one another where there is room."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from elections.charts.label_placement import Box, Label, Points, place_labels


def test_a_name_goes_to_its_first_free_place() -> None:
    label = Label("name", 20, 10, ((0, 0), (0, 30), (0, 60)))
    assert place_labels([label], Points([]), edge=100) == [(0, 0)]
    assert place_labels([label], Points([(5, 1)]), edge=100) == [(0, 30)]
    assert place_labels([label], Points([(5, 1), (9, 30)]), edge=100) == [(0, 60)]
    assert place_labels([label], Points([(5, 1)]), taken=[Box(0, 20, 5, 40)], edge=100) == [(0, 60)]


def test_a_name_does_not_leave_the_picture() -> None:
    label = Label("name", 20, 10, ((90, 0), (-5, 0), (40, 0)))
    assert place_labels([label], Points([]), edge=100) == [(40, 0)]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 60), min_size=2, max_size=6))
def test_names_with_room_elsewhere_never_meet(starts: list[int]) -> None:
    labels = [
        Label("name", 20, 8, tuple((float(start), 12.0 * row) for row in range(10)))
        for start in starts
    ]
    found = place_labels(labels, Points([]), edge=200)
    boxes = [label.box(place) for label, place in zip(labels, found, strict=True)]
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
