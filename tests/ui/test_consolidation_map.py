"""The drawings of the page: the figure, its rows and the columns to show of them."""

from __future__ import annotations

import pytest
from ui.consolidation_map import consolidation_map, flows

from elections.package.loading import ElectionData
from elections.text import load_words
from elections.text.table import raw_csv, readable_table
from ui.reader import Reader


@pytest.mark.parametrize("package", ["data", "country"])
def test_the_rows_of_the_figures_can_be_shown_and_taken_away(
    package: str, request: pytest.FixtureRequest
) -> None:
    data: ElectionData = request.getfixturevalue(package)
    reader = Reader(data, load_words("en"), "light", "wide")
    held = list(data.elections.sort_values("date")["election_id"])
    drawings = [
        consolidation_map(reader, show="stood"),
        flows(reader, before=held[0], after=held[1], unit="seats"),
    ]
    for drawing in drawings:
        shown = readable_table(data, drawing.table, drawing.columns, reader.words)
        assert len(shown) == len(drawing.table) > 5
        assert len(shown.columns) == len(drawing.columns) + 2
        assert raw_csv(drawing.table, drawing.columns).count("\n") >= len(drawing.table)
        assert drawing.figure.layout.height > 300
        assert drawing.captions.alternative


def test_another_choice_is_another_drawing(data: ElectionData) -> None:
    reader = Reader(data, load_words("en"), "dark", "narrow")
    some, more = (consolidation_map(reader, show=show) for show in ("seated", "all"))
    assert some.captions.title != more.captions.title
    assert len(some.table) < len(more.table)
    assert consolidation_map(reader, show="seated") is some
