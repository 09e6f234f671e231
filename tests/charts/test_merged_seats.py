"""Seats with mergers by their JSON: whole bars, and no text over another."""

from __future__ import annotations

import json

import pytest

from tests.charts.test_chambers import crowded, packages, shown


@packages
@pytest.mark.parametrize("pixels", [440, 520, 590])
def test_seats_with_mergers_fit_beside_a_text(package: str, pixels: int) -> None:
    """On a wide screen a good half of the page."""
    layout = json.loads(shown("merged_seats", package).json)["layout"]
    assert crowded(layout, pixels) == []


@packages
def test_bars_of_seats_with_mergers_are_whole(package: str) -> None:
    drawing = shown("merged_seats", package)
    bars = [trace for trace in json.loads(drawing.json)["data"] if trace["type"] == "bar"]
    assert [bar["hovertext"][0] for bar in bars] == list(drawing.told.table["hover"])
    ends: dict[float, float] = {}
    for bar in bars:
        (place,), (start,), (length,) = bar["y"], bar["base"], bar["x"]
        assert start == pytest.approx(ends.get(place, 0))
        ends[place] = start + length
    assert list(ends.values()) == [pytest.approx(100)] * len(ends)
    assert len(ends) == drawing.told.table["head"].nunique()
