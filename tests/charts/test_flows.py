"""The flows by their JSON: what is drawn is what is given, nothing else."""

from __future__ import annotations

import json
from functools import cache
from itertools import pairwise
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from elections.charts import Scheme, Width
from elections.charts.flows import scale as flow_scale
from elections.figures import Drawing
from elections.figures import figure as figure_of
from elections.tables.flows import SIDES, Unit
from elections.text import load_words
from tests.conftest import package as package_of

GROUNDS: tuple[tuple[Scheme, Width], ...] = (("light", "wide"), ("dark", "narrow"))
Json = dict[str, Any]

grounds = pytest.mark.parametrize(("scheme", "width"), GROUNDS)


def texts(json_figure: Json) -> list[str]:
    """Return every text written into a figure."""
    return [
        text
        for trace in json_figure["data"]
        if trace.get("mode") == "text"
        for text in trace["text"]
    ]


def plain(text: str) -> str:
    return " ".join(text.replace("<br>", " ").replace("<b>", "").replace("</b>", "").split())


@cache
def flow(
    package: str,
    before: str,
    after: str,
    unit: Unit,
    scheme: Scheme = "light",
    width: Width = "wide",
) -> Drawing:
    """Return the flows between two elections of a package."""
    pair = {"from": before, "to": after}
    data, ground = package_of(package), {"scheme": scheme, "width": width}
    return figure_of("flows", data, load_words("en"), unit=unit, **ground, **pair)


PAIRS = (
    ("data", "2004", "2007", "votes"),
    ("data", "1999", "2004", "seats"),
    ("country", "1994_autumn", "1998", "votes"),
    ("country", "1990", "1994_spring", "seats"),
)
each_pair = pytest.mark.parametrize(("package", "before", "after", "unit"), PAIRS)


@each_pair
@grounds
def test_ribbons_are_as_high_as_their_parts_on_one_scale(
    package: str, before: str, after: str, unit: Unit, scheme: Scheme, width: Width
) -> None:
    made = flow(package, before, after, unit, scheme, width)
    told_flow, json_figure = made.told, json.loads(made.json)
    go.Figure(json_figure)
    unit_height = flow_scale(told_flow.table, width=width)
    ribbons = {
        plain(trace["text"]): trace
        for trace in json_figure["data"]
        if trace.get("hoveron") == "fills"
    }
    assert set(ribbons) == {plain(text) for text in told_flow.table["hover"]}
    for _, row in told_flow.table.iterrows():
        trace = ribbons[plain(row["hover"])]
        for side, edge in zip(SIDES, (min(trace["x"]), max(trace["x"])), strict=True):
            ends = [y for x, y in zip(trace["x"], trace["y"], strict=True) if x == edge]
            part = 0 if pd.isna(row[f"{side}_part"]) else row[f"{side}_part"]
            expected = max(part * unit_height, 0.8)
            assert max(ends) - min(ends) == pytest.approx(expected, abs=0.03)


@each_pair
def test_every_contestant_is_a_block_and_is_named(
    package: str, before: str, after: str, unit: Unit
) -> None:
    made = flow(package, before, after, unit)
    told_flow, json_figure = made.told, json.loads(made.json)
    written = " | ".join(plain(text) for text in texts(json_figure))
    areas = [trace for trace in json_figure["data"] if trace.get("fill")]
    blocks = [trace for trace in areas if len(trace["x"]) == 5]
    parties = 0
    for side in SIDES:
        own = told_flow.table[told_flow.table[f"{side}_party"].notna()]
        own = own.drop_duplicates(f"{side}_party")
        parties += len(own)
        for _, row in own.iterrows():
            assert f"{row[f'{side}_label']} {row[f'{side}_number']}" in written
    assert len(blocks) == parties
    # Blocks of a column do not overlap.
    for edge in {trace["x"][0] for trace in blocks}:
        column = sorted(
            (min(trace["y"]), max(trace["y"])) for trace in blocks if trace["x"][0] == edge
        )
        assert all(one[1] < other[0] for one, other in pairwise(column))


def test_the_title_of_the_flows_is_computed() -> None:
    """42 + 11 + 4 seats of 2004 (Central Election Commission; see the tests of the rows)."""
    title = flow("data", "2004", "2007", "seats").captions.title
    assert title == ("2004: Otan, AIST and Asar, 57 of 77 seats. 2007: Nur Otan, 98 of 98")
    assert (
        "not how voters moved: that is not known"
        in flow("data", "2004", "2007", "seats").captions.subtitle
    )


def test_the_title_gives_all_that_a_party_had_though_part_of_it_split_off() -> None:
    """Progress had 33.4% of the votes for parties in 1990; Renewal left it in 1993."""
    title = flow("country", "1990", "1994_spring", "votes").captions.title
    assert title.startswith("1990: Progress, 33.44% of the votes for parties. March 1994:")
