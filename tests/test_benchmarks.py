"""The benchmark runs fragments alone, and each rerun is a scenario of its own."""

from __future__ import annotations

import json
from typing import Any

from benchmarks.timing import Fragment


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
    whole, chart = Fragment("what-if", "2021"), Fragment("chart", "2021")
    before = titles(whole)

    def change(state: Any) -> None:
        state["what-threshold"] = 0.0

    assert whole.rerun(change) > 0
    after = titles(whole)
    assert len(before) == len(after) == 2
    assert before != after
    assert chart.rerun() > 0
    assert len(titles(chart)) == 1
