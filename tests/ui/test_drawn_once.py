"""A chart as it goes to the browser: what its template says is written out, its numbers marked."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from elections.charts.canvas import ReadyFigure
from tests import drawn
from ui.figure import drawn_once

SAID = {"font": {"size": 15}, "xaxis": {"ticks": "", "color": "red"}, "yaxis": {"ticks": "inside"}}


def chart(*x: float) -> ReadyFigure:
    """Return a chart with a template."""
    layout = {"template": {"layout": SAID}, "xaxis": {"color": "blue"}, "yaxis2": {}, "height": 90}
    return ReadyFigure({"data": [{"type": "scatter", "x": [*x], "y": [1]}], "layout": layout})


def sent(one: ReadyFigure) -> Any:
    """Return a chart as the browser gets it."""
    return json.loads(drawn_once(one).to_json())


def test_what_a_template_says_stands_where_the_chart_says_nothing_else() -> None:
    layout = sent(chart(1.0))["layout"]
    assert layout.pop("datarevision")
    assert layout == {
        "font": {"size": 15},
        "height": 90,
        "xaxis": {"ticks": "", "color": "blue"},
        "yaxis2": {"ticks": "inside"},
    }


def test_the_mark_changes_with_the_numbers_and_with_nothing_else() -> None:
    one, again, other = (sent(chart(x))["layout"]["datarevision"] for x in (1.0, 1.0, 2.0))
    assert one == again != other


@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_every_axis_in_use_is_written_out(package: str) -> None:
    """Of one that a chart does not name, nothing of the template would be left."""
    for drawing in drawn.every_figure(package):
        parts = drawing.plotly(captioned=False).to_dict()
        marks = [*parts["data"], *parts["layout"].get("annotations", ())]
        marks += parts["layout"].get("shapes", ())
        used = {
            mark.get(f"{way}{kind}") or way
            for mark in marks
            for way, kind in (("x", "axis"), ("y", "axis"), ("x", "ref"), ("y", "ref"))
            if mark.get("type") in ("scatter", "bar") or f"{way}ref" in mark
        }
        named = {re.sub("axis", "", one) for one in parts["layout"] if "axis" in one}
        assert {re.sub(" domain", "", one) for one in used} - {"paper"} <= named
