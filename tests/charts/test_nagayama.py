"""The triangle of the two largest shares: every election stands in it, in order of time."""

from __future__ import annotations

import json
from typing import Any

import pytest

from elections.charts.canvas import PALETTES
from elections.package.loading import ElectionData
from tests.charts.test_measure_figures import drawn


@pytest.mark.parametrize("width", ["wide", "narrow"])
@pytest.mark.parametrize("fixture", ["data", "country"])
def test_every_election_stands_in_the_triangle_and_names_have_places_of_their_own(
    request: pytest.FixtureRequest, fixture: str, width: str
) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    figure = drawn(package, "nagayama", "light", width)
    layout: dict[str, Any] = json.loads(figure.to_json())["layout"]
    paths = [trace for trace in figure.data if trace.customdata is not None]
    for half, trace in zip(("votes", "seats"), paths, strict=True):
        assert {key[1] for key in trace.customdata} == {half}
        assert all(0 <= y <= x and x + y <= 100 for x, y in zip(trace.x, trace.y, strict=True))
        axis = "x" if half == "votes" else "x2"
        names = [
            (note["x"], note["y"], note.get("xshift", 0), note.get("yshift", 0))
            for note in layout["annotations"]
            if note.get("xref") == axis and note["x"] in trace.x and note["y"] in trace.y
        ]
        assert len(names) == len(set(names))
        named = {(x, y) for x, y, *_ in names}
        points = list(zip(trace.x, trace.y, strict=True))
        assert {points[0], points[-1], max(points)} <= named
        if fixture == "data":
            # In 2012 and 2016 the shares were almost the same: 80.99 and 82.20 percent of votes.
            unnamed = [
                key[0] for key, at in zip(trace.customdata, points, strict=True) if at not in named
            ]
            assert unnamed == ["2012", "2016"]


def test_the_path_through_the_triangle_shows_which_way_time_runs(data: ElectionData) -> None:
    """From 1999 to 2004 the largest list grew: the tip of the first arrowhead is at its right."""
    figure = drawn(data, "nagayama", "light", "wide")
    heads = [
        trace
        for trace in figure.data
        if trace.fill == "toself"
        and trace.xaxis == "x"
        and len(trace.x) == 4
        and trace.x[0] < 100
        and trace.fillcolor != PALETTES["light"].rule
    ]
    votes = figure.data[1]
    assert len(heads) >= 4
    assert votes.x[0] < min(heads[0].x) < max(heads[0].x) == heads[0].x[0] < votes.x[1]
    # From 2021 to 2023 it became smaller.
    assert votes.x[-1] < min(heads[-1].x) == heads[-1].x[0] < votes.x[-2]


def test_the_corner_of_one_party_alone_is_named(data: ElectionData) -> None:
    notes = drawn(data, "nagayama", "light", "wide").layout.annotations
    corners = [note for note in notes if note.text.replace("<br>", " ") == "one party alone"]
    assert [(note.xref, note.x) for note in corners] == [("x", 100), ("x2", 100)]
