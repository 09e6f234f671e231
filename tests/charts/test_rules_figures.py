"""The figures of the rules page by their JSON: Plotly takes them, and they draw what is given."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any, get_args

import plotly.graph_objects as go
import pytest

from elections.charts import Scheme, Width
from elections.charts.canvas import (
    HATCH,
    LEAST,
    PALETTES,
    Canvas,
    picture,
    relative_luminance,
)
from elections.charts.rules_timeline import SEATS
from elections.figures import Drawing, figure
from elections.package.loading import ElectionData
from elections.scenarios import allocation, contest
from elections.tables import rules_timeline
from elections.text.acts import act_list
from elections.text.what_if import OPEN
from tests import dots, lettered
from tests.drawn import WORDS, package, with_table

GROUNDS: tuple[tuple[Scheme, Width], ...] = tuple(
    (scheme, width) for scheme in get_args(Scheme) for width in get_args(Width)
)
ELECTIONS = {"data": "2004", "country": "1994_autumn"}
each_package = pytest.mark.parametrize("name", ELECTIONS)


@cache
def shown(name: str, figure_name: str, scheme: Scheme, width: Width, **choices: str) -> Drawing:
    """Return a figure of the page; a scenario is that of an election of the package."""
    if figure_name != "rules_timeline":
        choices = {"election": ELECTIONS[name]} | choices
    return figure(figure_name, package(name), WORDS, scheme=scheme, width=width, **choices)


def figures(name: str, scheme: Scheme, width: Width) -> list[go.Figure]:
    """Return the three figures of the page."""
    scenario = {"threshold": "30", "rule": "dhondt"}
    drawings = (
        shown(name, "rules_timeline", scheme, width),
        shown(name, "what_if", scheme, width, **scenario),
        shown(name, "threshold_sweep", scheme, width, **scenario),
    )
    return [drawing.plotly(captioned=False) for drawing in drawings]


@each_package
@pytest.mark.parametrize(("scheme", "width"), GROUNDS)
def test_plotly_takes_what_was_drawn_unchecked(name: str, scheme: Scheme, width: Width) -> None:
    """``go.Figure`` raises ``ValueError`` for a property or a value that Plotly does not know."""
    for one in figures(name, scheme, width):
        checked = go.Figure(one.to_dict())
        assert json.loads(checked.to_json()) == json.loads(one.to_json())
        assert len(one.data) == len(checked.data) > 1


@each_package
def test_the_same_tables_give_the_same_figure(name: str) -> None:
    for figure_name in ("rules_timeline", "what_if", "threshold_sweep"):
        drawing = shown(name, figure_name, "light", "wide")
        assert replace(drawing).json == drawing.json


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
    drawing = shown(name, "rules_timeline", "light", "wide")
    drawn = json.loads(drawing.json)
    areas = {
        (trace["customdata"][0][0], trace["customdata"][0][1], trace["text"])
        for trace in drawn["data"]
        if "customdata" in trace and "text" in trace
    }
    rows = drawing.told.table
    wanted = {
        (row["field"], str(row["value"]), row["hover"])
        for _, row in rows.iterrows()
        if not row["field"].endswith("_seats") or row["field"].startswith("runner") or row["value"]
    }
    assert wanted == areas
    marks = next(trace for trace in drawn["data"] if trace.get("mode") == "markers")
    acts = [one[0] for one in marks["customdata"]]
    assert acts == sorted(acts, key=list(drawing.told.beside["acts"]["reform_id"]).index)
    assert len(acts) >= 3


@each_package
@pytest.mark.parametrize("width", get_args(Width))
def test_the_end_of_the_chamber_is_the_last_that_is_marked(name: str, width: Width) -> None:
    """The register of laws has the Constitution of 1995 cease on 1 July 2026."""
    drawn = json.loads(shown(name, "rules_timeline", "light", width).json)["layout"]
    strokes = [one["x0"] for one in drawn["shapes"] if one["type"] == "line"]
    named = [one for one in drawn["annotations"] if "ends" in one["text"]]
    if name == "country":
        assert named == []
        return
    assert [one["text"] for one in named] == ["<b>Majilis ends</b>"]
    assert named[0]["x"] == max(strokes) == pytest.approx(2026.5, abs=0.01)


@each_package
@pytest.mark.parametrize("width", get_args(Width))
def test_the_sweep_draws_the_seats_of_the_library(name: str, width: Width) -> None:
    drawn = json.loads(shown(name, "threshold_sweep", "light", width).json)
    own = contest(package(name), ELECTIONS[name])
    for threshold in (0, 33, 70, 100):
        found = allocation(own, replace(own.law, threshold=threshold)).seats
        assert _at(drawn, threshold) == {party: n for party, n in found.items() if n}


def _at(drawn: dict[str, Any], threshold: int) -> dict[str, int]:
    """Return the seats that stand at a threshold of the drawn figure."""
    found = {}
    for trace in drawn["data"]:
        for start, long, about in zip(trace["base"], trace["x"], trace["customdata"], strict=True):
            if start <= threshold < start + long and about[2]:
                found[about[1]] = about[2]
    return found


@pytest.mark.parametrize(("threshold", "lines"), [("70", 1), ("30", 2)])
def test_the_scenario_is_marked_where_it_leaves_the_law(threshold: str, lines: int) -> None:
    drawing = shown("data", "threshold_sweep", "dark", "wide", threshold=threshold)
    assert len(json.loads(drawing.json)["layout"]["shapes"]) == lines
    assert len(drawing.told.records("marks")) == lines


def test_open_seats_are_hatched_as_nobody_s(country: ElectionData) -> None:
    """Two halves of an even number of votes tie for the one seat."""
    results = country.results
    alone = results[(results["election_id"] == "1990") & (results["party_id"] == "workers")]
    votes = int(alone["votes"].iloc[0])
    assert votes % 2
    even = with_table(country, "results", alone.assign(votes=votes - 1))
    scenario = {"threshold": "0", "list_seats": "1", "split": "workers~50"}
    drawing = figure("what_if", even, WORDS, election="1990", **scenario)
    (row,) = drawing.told.records("seats")
    assert (row["party_id"], row["seats"], row["fill"]) == (OPEN, 1, "hatched")
    drawn = drawing.plotly(captioned=False)
    assert list(drawn.data[0].customdata[0])[1:] == [OPEN, 1]
    assert drawn.data[0].fillpattern.shape == HATCH


@each_package
@pytest.mark.parametrize(("scheme", "width"), GROUNDS)
def test_looking_into_a_figure_changes_nothing(name: str, scheme: Scheme, width: Width) -> None:
    """Plotly puts a figure together only then; what a page shows must be the same before."""
    for one in figures(name, scheme, width):
        before = json.loads(one.to_json())
        assert len(one.data) == len(before["data"]) > 1
        assert json.loads(one.to_json()) == before


def test_a_figure_can_be_changed_and_copied() -> None:
    (first, *_) = figures("data", "light", "wide")
    twin = copy.deepcopy(first)
    first.update_layout(height=123)
    assert json.loads(first.to_json())["layout"]["height"] == 123 != twin.layout.height
    assert not hasattr(first, "colour")


def test_what_a_figure_hands_out_is_not_the_figure() -> None:
    for one in figures("data", "light", "wide"):
        before = one.to_json()
        given = one.to_dict()
        given["layout"]["height"] = 1
        given["data"][0]["name"] = "changed"
        given["data"].pop()
        assert one.to_json() == before


@pytest.mark.parametrize("width", get_args(Width))
def test_acts_bear_the_numbers_of_the_list(width: Width) -> None:
    """The second was the Constitution of October 1998, the fourth the law of 2002 on parties."""
    data = package("data")
    rows = rules_timeline.acts(data), rules_timeline.act_changes(data)
    listed = act_list(*rows, data, WORDS)
    numbers = {act.title.split(" · ")[0]: act.title for act in listed if act.changes}
    assert [*numbers] == [f"Act {number + 1}" for number in range(len(numbers))]
    assert "15 July 2002" in numbers["Act 4"]
    drawing = shown("data", "rules_timeline", "light", width)
    drawn = json.loads(drawing.json)
    (marks,) = [trace for trace in drawn["data"] if trace.get("mode") == "markers"]
    acts = drawing.told.beside["acts"]
    names = dict(zip(acts["reform_id"], acts["place_label"], strict=True))
    assert names["20020715_political_parties"] == "4"
    (number,) = [note for note in drawn["layout"]["annotations"] if note["text"] == "4"]
    ids = [one[0] for one in marks["customdata"]]
    assert number["x"] == marks["x"][ids.index("20020715_political_parties")]
    assert number["y"] < marks["y"][0]
    # What set no rule that is drawn has no mark.
    assert set(acts["reform_id"]) == set(drawing.told.table["act_id"].dropna())


@pytest.mark.parametrize("scheme", PALETTES)
@pytest.mark.parametrize("width", LEAST)
def test_all_seats_can_be_seen_and_have_their_number_where_it_has_room(
    scheme: Scheme, width: Width
) -> None:
    """A colour that is hardly another than the paper has an edge: 3 to 1 (WCAG 2.2, 1.4.11)."""
    sketch = figure("rules_timeline", package("data"), WORDS)
    canvas = replace(sketch, scheme=scheme, width=width).canvas(captioned=False)
    shown = dots.Places(canvas)
    paper = relative_luminance(PALETTES[scheme].paper)
    written = [shown.at(("x", "y"), text["x"], text["y"]) for text in shown.layout["annotations"]]
    for trace in shown.traces:
        if not trace.get("customdata") or trace["customdata"][0][0] not in SEATS:
            continue
        corners = [shown.at(("x", "y"), x, y) for x, y in zip(trace["x"], trace["y"], strict=True)]
        (left, right), (top, bottom) = (
            (min(side), max(side)) for side in zip(*corners, strict=True)
        )
        if trace["customdata"][0][0] in ("other_seats", "appointed_seats"):
            edge = relative_luminance(trace["line"]["color"])
            assert (max(edge, paper) + 0.05) / (min(edge, paper) + 0.05) >= 3
        if right - left > 30 and bottom - top > 13:
            assert any(left < x < right and top < y < bottom for x, y in written)


@pytest.mark.parametrize("width", LEAST)
def test_numbers_of_acts_stand_in_their_order(width: Width) -> None:
    """A number is never above an earlier one that it stands beside."""
    sketch = figure("rules_timeline", package("data"), WORDS, width=width)
    canvas = sketch.canvas(captioned=False)
    found = [
        line
        for line in lettered.lines(
            picture(canvas.plotly(), width=canvas.least, title="", description="", names="a")
        )
        if line.text.isdigit() and len(line.text) < 3
    ]
    low = max(line.box[3] for line in found)
    acts = sorted((int(line.text), line.box) for line in found if line.box[1] > low - 60)
    assert len(acts) > 5
    for (_, (_, top, right, _)), (_, (left, below, _, _)) in pairwise(acts):
        assert below >= top or left >= right


@pytest.mark.parametrize("width", LEAST)
def test_a_picture_of_the_law_names_its_acts(width: Width) -> None:
    """On a page the list stands below: the numbers refer to it."""
    sketch = figure("rules_timeline", package("data"), WORDS, width=width)
    law = "Act 4 · 15 July 2002: Law on political parties (344-II)"
    for captioned in (True, False):
        texts = [
            text["text"]
            for text in sketch.canvas(captioned=captioned).plotly()["layout"]["annotations"]
        ]
        assert any(law in text.replace("<br>", " ") for text in texts) == captioned
        assert any("in the list below" in text for text in texts) == captioned


def test_the_law_in_time_says_when_a_value_began_and_the_last_seats_ended() -> None:
    sketch = figure("rules_timeline", package("data"), WORDS)
    texts = {text["text"] for text in sketch.canvas(pixels=736).plotly()["layout"]["annotations"]}
    assert {"20,000<br>(2020)", "9 until 2022"} <= texts
    # The stages have the words that they have in the title.
    assert {"<b>constituencies</b>", "<b>lists (2007)</b>"} <= texts
