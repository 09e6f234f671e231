"""The benchmark runs fragments alone, and each rerun is a scenario of its own."""

from __future__ import annotations

import json
from typing import Any

import pytest
from benchmarks.timing import Fragment
from streamlit.testing.v1.element_tree import Block


def titles(fragment: Fragment) -> list[str]:
    """Return the titles of the figures that the last run drew."""
    protos = [element.proto for element in fragment.visit.get("plotly_chart")]
    layouts = [json.loads(proto.spec)["layout"] for proto in protos]
    return [
        note["text"]
        for layout in layouts
        for note in layout["annotations"]
        if note["text"].startswith("<b>") and note.get("yref") == "paper"
    ]


def test_a_fragment_is_run_alone_and_anew() -> None:
    whole = Fragment("what-if", "2021")
    before = titles(whole)

    def change(state: Any) -> None:
        state["what-threshold"] = 0.0

    assert whole.rerun(change) > 0
    after = titles(whole)
    assert len(before) == len(after) == 2
    assert before != after


@pytest.mark.parametrize(("part", "count"), [("one", 1), ("two", 2), ("two-plotly", 2)])
def test_a_bare_fragment_draws_what_the_what_if_part_draws(part: str, count: int) -> None:
    whole, bare = Fragment("what-if", "2021"), Fragment(part, "2021")
    assert bare.rerun() > 0
    shown = [node for node in bare.visit.main if not isinstance(node, Block)]
    assert len(shown) == count
    drawn, wanted = (
        [json.loads(one.proto.spec) for one in at.visit.get("plotly_chart")] for at in (bare, whole)
    )
    assert drawn == wanted[:count]
