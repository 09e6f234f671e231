"""The figures of the rules page by their JSON: Plotly takes them, and they draw what is given."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from functools import cache
from typing import Any, get_args

import plotly.graph_objects as go
import pytest

from elections.charts import Scheme, Width, chamber, drawn, rules_timeline, threshold_sweep
from elections.charts.canvas import Canvas, records
from elections.package.loading import ElectionData
from elections.scenarios import allocation
from elections.text.captions import Told
from elections.text.ground import Ground, ground
from elections.text.rules_timeline import timeline
from elections.text.threshold_sweep import sweep_told
from elections.text.what_if import OPEN, what_if
from tests.drawn import WORDS, package

GROUNDS: tuple[tuple[Scheme, Width], ...] = tuple(
    (scheme, width) for scheme in get_args(Scheme) for width in get_args(Width)
)
ELECTIONS = {"data": "2004", "country": "1994_autumn"}
each_package = pytest.mark.parametrize("name", ELECTIONS)


@cache
def told(name: str) -> Told:
    return timeline(package(name), WORDS)


@cache
def on(name: str) -> Ground:
    return ground(package(name), ELECTIONS[name], WORDS)


def figures(name: str, scheme: Scheme, width: Width) -> list[go.Figure]:
    """Return the three figures of the page."""
    own = on(name)
    scenario = replace(own.contest.law, threshold=30, rule="dhondt")
    return [
        drawn(rules_timeline.draw, told(name), scheme, width),
        drawn(chamber.draw, what_if(own, scenario).told, scheme, width),
        drawn(threshold_sweep.draw, sweep_told(own, scenario), scheme, width),
    ]


@each_package
@pytest.mark.parametrize(("scheme", "width"), GROUNDS)
def test_plotly_takes_what_was_drawn_unchecked(name: str, scheme: Scheme, width: Width) -> None:
    """``go.Figure`` raises ``ValueError`` for a property or a value that Plotly does not know."""
    for figure in figures(name, scheme, width):
        checked = go.Figure(figure.to_dict())
        assert json.loads(checked.to_json()) == json.loads(figure.to_json())
        assert len(figure.data) == len(checked.data) > 1


@each_package
def test_the_same_tables_give_the_same_figure(name: str) -> None:
    first, second = figures(name, "light", "wide"), figures(name, "light", "wide")
    assert [one.to_json() for one in first] == [one.to_json() for one in second]


def test_what_plotly_does_not_know_is_seen() -> None:
    canvas = Canvas()
    canvas.points([1], [1], colour="red")
    with pytest.raises(ValueError, match="Invalid property"):
        go.Figure(canvas.plotly())


def test_what_is_no_number_is_no_part_of_a_figure() -> None:
    canvas = Canvas()
    canvas.points([1.0, None, 2.0], [1, 2, 3])
    assert json.loads(canvas.json())["data"][0]["x"] == [1.0, None, 2.0]
    canvas.points([1.0], [float("nan")])
    with pytest.raises(ValueError, match="JSON"):
        canvas.json()


@each_package
def test_the_timeline_draws_every_stretch_with_its_value(name: str) -> None:
    figure = json.loads(drawn(rules_timeline.draw, told(name), "light", "wide").to_json())
    areas = {
        (trace["customdata"][0][0], trace["customdata"][0][1], trace["text"])
        for trace in figure["data"]
        if "customdata" in trace and "text" in trace
    }
    rows = told(name).table
    wanted = {
        (row["field"], str(row["value"]), row["hover"])
        for _, row in rows.iterrows()
        if not row["field"].endswith("_seats") or row["field"].startswith("runner") or row["value"]
    }
    assert wanted == areas
    marks = next(trace for trace in figure["data"] if trace.get("mode") == "markers")
    shown = [one[0] for one in marks["customdata"]]
    assert shown == sorted(shown, key=list(told(name).beside["acts"]["reform_id"]).index)
    assert len(shown) >= 3


@each_package
@pytest.mark.parametrize("width", get_args(Width))
def test_the_sweep_draws_the_seats_of_the_library(name: str, width: Width) -> None:
    own = on(name)
    scenario = own.contest.law
    swept = sweep_told(own, scenario)
    figure = json.loads(drawn(threshold_sweep.draw, swept, "light", width).to_json())
    for threshold in (0, 33, 70, 100):
        found = allocation(own.contest, replace(scenario, threshold=threshold)).seats
        assert _at(figure, threshold) == {party: n for party, n in found.items() if n}


def _at(figure: dict[str, Any], threshold: int) -> dict[str, int]:
    """Return the seats that stand at a threshold of the drawn figure."""
    found = {}
    for trace in figure["data"]:
        for start, long, about in zip(trace["base"], trace["x"], trace["customdata"], strict=True):
            if start <= threshold < start + long and about[2]:
                found[about[1]] = about[2]
    return found


def test_the_scenario_is_marked_where_it_leaves_the_law() -> None:
    own = on("data")
    for threshold, lines in ((70, 1), (30, 2)):
        swept = sweep_told(own, replace(own.contest.law, threshold=threshold))
        figure = drawn(threshold_sweep.draw, swept, "dark", "wide")
        assert len(figure.layout.shapes) == lines


def test_open_seats_are_drawn_hollow(country: ElectionData) -> None:
    """Two halves of an even number of votes tie for the one seat."""
    own = ground(country, "1990", WORDS)
    votes = own.contest.votes["workers"] // 2
    assert own.contest.votes["workers"] == 2 * votes + 1
    alone = replace(own.contest, votes={"workers": 2 * votes})
    scenario = replace(own.contest.law, seats=1, threshold=0, divided=(("workers", 50),))
    one = what_if(replace(own, contest=alone), scenario)
    assert one.allocation.unallocated == 1
    figure = drawn(chamber.draw, one.told, "light", "wide")
    (row,) = records(one.told.beside["seats"])
    assert (row["party_id"], row["seats"], row["hollow"]) == (OPEN, 1, True)
    assert list(figure.data[0].customdata[0])[1:] == [OPEN, 1]
    assert figure.data[0].fillcolor == figure.layout.template.layout.paper_bgcolor


@each_package
@pytest.mark.parametrize(("scheme", "width"), GROUNDS)
def test_looking_into_a_figure_changes_nothing(name: str, scheme: Scheme, width: Width) -> None:
    """Plotly puts a figure together only then; what a page shows must be the same before."""
    for figure in figures(name, scheme, width):
        before = json.loads(figure.to_json())
        assert len(figure.data) == len(before["data"]) > 1
        assert json.loads(figure.to_json()) == before


def test_a_figure_can_be_changed_and_copied() -> None:
    (figure, *_) = figures("data", "light", "wide")
    twin = copy.deepcopy(figure)
    figure.update_layout(height=123)
    assert json.loads(figure.to_json())["layout"]["height"] == 123 != twin.layout.height
    assert not hasattr(figure, "colour")


def test_what_a_figure_hands_out_is_not_the_figure() -> None:
    for figure in figures("data", "light", "wide"):
        before = figure.to_json()
        given = figure.to_dict()
        given["layout"]["height"] = 1
        given["data"][0]["name"] = "changed"
        given["data"].pop()
        assert figure.to_json() == before
