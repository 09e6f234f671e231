"""Both turnouts by their JSON: drawn as published, in order of time."""

from __future__ import annotations

import pytest

from tests.charts.test_context_figures import close, drawn, marks, texts
from tests.conftest import FOLDERS
from tests.context_files import lines, share


@pytest.mark.parametrize("name", FOLDERS)
def test_both_turnouts_are_drawn_as_published(name: str) -> None:
    wanted = {
        ("president", line["presidential_id"]): share(line, "turnout_percent")
        for line in lines(name, "presidential_elections")
    } | {
        ("chamber", line["election_id"]): share(line, "turnout_percent")
        for line in lines(name, "elections")
    }
    figure = drawn(name, "presidential_turnout")
    assert marks(figure) == close(wanted)
    assert list(figure.layout.xaxis.range) == [0, 100]
    given = [*lines(name, "presidential_elections"), *lines(name, "elections")]
    published = [f"{line['turnout_percent']}%" for line in given if line["turnout_percent"]]
    assert sorted(text for text in texts(figure) if text in published) == sorted(published)


@pytest.mark.parametrize("name", FOLDERS)
def test_elections_of_both_kinds_stand_in_order_of_time(name: str) -> None:
    days = {line["presidential_id"]: line["date"] for line in lines(name, "presidential_elections")}
    days |= {line["election_id"]: line["date"] for line in lines(name, "elections")}
    heights = {
        key[1]: height
        for trace in drawn(name, "presidential_turnout").data
        for key, height in zip(trace.customdata, trace.y, strict=True)
    }
    assert sorted(heights, key=lambda held: -heights[held]) == sorted(days, key=days.__getitem__)
