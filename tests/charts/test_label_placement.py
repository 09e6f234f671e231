"""Labels stand off lines and off one another where there is room."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from elections.charts.label_placement import (
    Box,
    Label,
    Points,
    edges,
    first_readable,
    place_labels,
    readable,
)


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


PLACES = st.tuples(st.integers(-5, 25), st.integers(-5, 25))
# Few, so that many are on an edge.
CLOSE = st.tuples(st.integers(0, 4), st.integers(0, 4))


@given(
    st.lists(CLOSE, min_size=4, max_size=30),
    st.lists(st.tuples(CLOSE, CLOSE), min_size=2, max_size=8),
)
def test_points_are_counted_as_one_by_one(
    points: list[tuple[int, int]], corners: list[tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    """On an edge is not within; a rectangle whose sides are the wrong way round holds none."""
    boxes = [Box(*first, *last) for first, last in corners]
    counted = [
        sum(box.left < x < box.right and box.top < y < box.bottom for x, y in points)
        for box in boxes
    ]
    assert Points(points).within(edges(boxes)).tolist() == counted


@given(
    st.lists(PLACES, max_size=8),
    st.lists(PLACES, min_size=1, max_size=8),
    st.lists(PLACES, max_size=3),
)
def test_the_first_place_that_can_be_read_is_the_first_of_all_tried_one_by_one(
    standing: list[tuple[int, int]],
    candidates: list[tuple[int, int]],
    full: list[tuple[int, int]],
) -> None:
    stands, label = Label("name", 9, 6, ()), Label("other", 12, 6, tuple(candidates))
    labels, taken = [stands] * len(standing), [Box.around(place, 3, 3) for place in full]
    tried = [
        place
        for place in candidates
        if readable([*labels, label], [*standing, place], taken=taken, edge=30)[-1]
        and place[1] != 7
    ]
    found = first_readable(
        label, lambda place: place[1] != 7, labels, standing, taken=taken, edge=30
    )
    assert found == (tried[0] if tried else None)
