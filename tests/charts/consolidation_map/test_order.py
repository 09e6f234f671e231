"""The order of lines on the map: as few crossings as can be, and shared rows that add none."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections.charts.consolidation_map.order import (
    Line,
    Link,
    assign_rows,
    best_order,
    components,
    crossings,
)

FOREVER = ((0.0, 100.0),)
moments = st.integers(0, 20).map(float)


def crossed(order: Sequence[str], lines: Sequence[Line], links: Sequence[Link]) -> int:
    """Return how many lines are crossed if each has a row of its own."""
    return crossings({name: row for row, name in enumerate(order)}, lines, links)


def cost(
    order: Sequence[str], lines: Sequence[Line], links: Sequence[Link]
) -> tuple[int, int, int]:
    """Return crossings, the length of all links in rows, and pairs that stand against rank."""
    length = sum(abs(order.index(link.first) - order.index(link.second)) for link in links)
    rank = {line.name: line.rank for line in lines}
    against = sum(rank[one] > rank[other] for one, other in combinations(order, 2))
    return crossed(order, lines, links), length, against


@st.composite
def maps(draw: st.DrawFn, most: int = 6) -> tuple[list[Line], list[Link]]:
    """Draw a small map: lines of any lives and ranks, and links between any two."""
    names = [chr(ord("a") + number) for number in range(draw(st.integers(2, most)))]
    lines = []
    for name in names:
        start = draw(moments)
        lines.append(Line(name, ((start, start + draw(moments)),), draw(st.integers(0, 4))))
    pairs = st.tuples(st.sampled_from(names), st.sampled_from(names), moments)
    drawn = draw(st.lists(pairs.filter(lambda pair: pair[0] != pair[1]), max_size=7))
    return lines, [Link(*pair) for pair in drawn]


def test_a_star_is_drawn_without_crossings() -> None:
    """Worked by hand: four lines run into one, the last to join stand outermost.

    Above the trunk b (joins at 20) stands outside a (joins at 10, and is gone by then);
    below it d stands outside c in the same way. Any order with b or d inside crosses.
    """
    lines = [Line("trunk", FOREVER)] + [
        Line(name, ((0.0, end),)) for name, end in (("a", 10), ("b", 20), ("c", 10), ("d", 20))
    ]
    links = [Link(name, "trunk", end) for name, end in (("a", 10), ("b", 20), ("c", 10), ("d", 20))]
    assert crossed(("b", "a", "trunk", "c", "d"), lines, links) == 0
    assert crossed(("a", "b", "trunk", "c", "d"), lines, links) == 1
    assert crossed(("a", "b", "trunk", "d", "c"), lines, links) == 2
    found = best_order(lines, links)
    assert crossed(found, lines, links) == 0
    assert found.index("trunk") == 2


def test_a_line_that_is_gone_is_not_crossed() -> None:
    lines = [Line("a", FOREVER), Line("gone", ((0.0, 5.0),)), Line("b", FOREVER)]
    order = ("a", "gone", "b")
    assert crossed(order, lines, [Link("a", "b", 4)]) == 1
    assert crossed(order, lines, [Link("a", "b", 5)]) == 0
    assert crossed(order, lines, [Link("a", "b", 6)]) == 0


def test_a_line_that_comes_back_is_crossed_only_while_it_is_there() -> None:
    lines = [Line("a", FOREVER), Line("back", ((0.0, 5.0), (10.0, 20.0))), Line("b", FOREVER)]
    at = {
        moment: crossed(["a", "back", "b"], lines, [Link("a", "b", moment)])
        for moment in (3, 7, 12)
    }
    assert at == {3: 1, 7: 0, 12: 1}


def test_rank_decides_where_nothing_else_does() -> None:
    lines = [Line("c", FOREVER, 3), Line("a", FOREVER, 1), Line("b", FOREVER, 2)]
    assert best_order(lines, []) == ("a", "b", "c")


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(ValueError, match=r"'x'.*\['a'\]"):
        best_order([Line("a", FOREVER)], [Link("a", "x", 1)])


@settings(max_examples=60, deadline=None)
@given(maps())
def test_no_order_is_better(drawn: tuple[list[Line], list[Link]]) -> None:
    """Against all orders: fewest crossings, then shortest links, then fewest against rank."""
    lines, links = drawn
    names = [line.name for line in lines]
    least = min(cost(order, lines, links) for order in permutations(names))
    found = best_order(lines, links)
    assert sorted(found) == sorted(names)
    assert cost(found, lines, links) == least


@settings(max_examples=40, deadline=None)
@given(maps())
def test_the_order_given_and_the_mirror_change_no_crossing(
    drawn: tuple[list[Line], list[Link]],
) -> None:
    lines, links = drawn
    order = best_order(lines, links)
    assert crossed(order[::-1], lines, links) == crossed(order, lines, links)
    again = best_order(lines[::-1], links[::-1])
    assert crossed(again, lines, links) == crossed(order, lines, links)


@settings(max_examples=40, deadline=None)
@given(maps())
def test_components_part_the_lines(drawn: tuple[list[Line], list[Link]]) -> None:
    lines, links = drawn
    parts = components(lines, links)
    assert sorted(line.name for part in parts for line in part) == sorted(
        line.name for line in lines
    )
    home = {line.name: number for number, part in enumerate(parts) for line in part}
    assert all(home[link.first] == home[link.second] for link in links)


@settings(max_examples=60, deadline=None)
@given(maps())
def test_rows_keep_apart_who_meets_and_add_no_crossing(
    drawn: tuple[list[Line], list[Link]],
) -> None:
    lines, links = drawn
    # A link belongs to lives: it can only be drawn where both of its lines are.
    links = [
        link
        for link in links
        if all(
            line.spans[0][0] <= link.at <= line.spans[0][1]
            for line in lines
            if line.name in (link.first, link.second)
        )
    ]
    extents = {line.name: (line.spans[0][0] - 0.5, line.spans[0][1] + 0.5) for line in lines}
    placed = assign_rows(lines, links, first=lines[0].name, extents=extents)
    assert set(placed) == {line.name for line in lines}
    assert min(placed.values()) == 0
    for one in lines:
        for other in lines:
            if one.name < other.name and placed[one.name] == placed[other.name]:
                (a, b), (c, d) = extents[one.name], extents[other.name]
                assert b <= c or d <= a
    least = 0
    for part in components(lines, links):
        own = [link for link in links if link.first in {line.name for line in part}]
        least += crossed(best_order(part, own), part, own)
    across = sum(
        line.lives(link.at)
        for link in links
        for line in lines
        if min(placed[link.first], placed[link.second])
        < placed[line.name]
        < max(placed[link.first], placed[link.second])
    )
    assert across <= least
    assert crossings(placed, lines, links) == across


def test_the_first_component_comes_on_top() -> None:
    lines = [Line("x", FOREVER, 0), Line("a", FOREVER, 1), Line("b", ((0.0, 5.0),), 2)]
    extents = {line.name: line.spans[0] for line in lines}
    placed = assign_rows(lines, [Link("a", "b", 5)], first="a", extents=extents)
    assert placed["x"] > max(placed["a"], placed["b"])


def test_a_larger_map_is_still_ordered_without_needless_crossings() -> None:
    """Thirty lines that join one after another can all be drawn without a crossing."""
    lines = [Line("trunk", FOREVER, 0)]
    lines += [Line(f"line {n:02}", ((0.0, 10.0 + n),), n) for n in range(1, 20)]
    links = [Link(line.name, "trunk", line.spans[0][1]) for line in lines[1:]]
    assert crossed(best_order(lines, links), lines, links) == 0
