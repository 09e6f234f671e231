"""Vote shares by their JSON: the shares and thresholds drawn are those given."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from elections.charts import Scheme, Width
from elections.charts.canvas import years
from tests import drawn
from tests.charts.read import Drawn, annotations, gappy, given, of_kind, points
from tests.drawn import drawn_json, sketch


@of_kind("vote_shares")
def test_markers_stand_at_the_shares_and_missing_ones_nowhere(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    assert points(figure) == given(told.table, "share", "election_id", "party_id")
    assert all(
        value != 0 for values in points(figure).values() for value in values if value is not None
    )


@of_kind("vote_shares")
def test_markers_of_an_election_stand_above_its_day(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    days = dict(zip(told.table["election_id"], map(years, told.table["date"]), strict=True))
    for (election, _), places in points(figure, "x").items():
        assert places == [days[election]]
    axis = figure["layout"]["xaxis"]
    assert axis["tickvals"] == list(days.values())
    assert axis["range"][0] < min(days.values()) <= max(days.values()) < axis["range"][1]


@of_kind("vote_shares")
def test_lines_have_gaps_where_a_list_did_not_stand(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    order = list(dict.fromkeys(told.table["election_id"]))
    for trace in figure["data"]:
        if trace.get("hoverinfo") == "skip":
            continue
        assert trace.get("connectgaps") is False
        drawn_ids = [ids[0] for ids in trace["customdata"]]
        for one, other in pairwise(drawn_ids):
            if one is not None and other is not None:
                assert order.index(other) == order.index(one) + 1, trace["name"]


@of_kind("vote_shares")
def test_the_threshold_of_each_election_is_drawn(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    ticks = [one for one in figure["data"] if one["name"] == told.captions.labels["threshold"]]
    held = told.table.drop_duplicates("election_id")
    days = [years(day) for day in held["date"]]
    nearest = min(after - before for before, after in pairwise(days))
    # In each panel of the other lists a tick of its own at each election, which reaches nowhere
    # near the next one.
    panels = {trace["yaxis"] for trace in figure["data"] if "yaxis" in trace}
    assert panels
    for panel in panels:
        own = [tick for tick in ticks if tick["yaxis"] == panel]
        for tick, (_, row), day in zip(own, held.iterrows(), days, strict=True):
            assert tick["y"] == [float(row["threshold_percent"])] * 2
            assert sum(tick["x"]) / 2 == pytest.approx(day)
            assert tick["x"][1] - tick["x"][0] < nearest
    written = annotations(figure)
    for label in held["threshold_label"]:
        assert not label or label in written


def test_a_threshold_is_named_where_it_changes() -> None:
    """7 percent from 1999 to 2021, 5 percent in 2023 (law of 24 May 2021)."""
    table = sketch("data/vote_shares published").table.drop_duplicates("election_id")
    said = dict(zip(table["election_id"], table["threshold_label"], strict=True))
    assert {one: label for one, label in said.items() if label} == {
        "1999": "threshold 7%",
        "2023": "5%",
    }


@pytest.mark.parametrize(("scheme", "width"), drawn.GROUNDS[:3])
def test_what_a_list_passed_the_threshold_with_is_named(scheme: Scheme, width: Width) -> None:
    told, inside = (
        sketch("data/vote_shares published"),
        annotations(drawn_json("data/vote_shares published", scheme, width)),
    )
    passed = told.table[told.table["share"] >= told.table["threshold"]]
    for _, rows in passed.groupby("line_id"):
        last = rows["label"].iloc[-1]
        assert any(last in text for text in inside), last


def test_a_share_that_is_missing_is_not_joined_over() -> None:
    told, figure = gappy("vote_shares")
    assert points(figure) == given(told.table, "share", "election_id", "party_id")
    assert points(figure)["2012", "nur_otan"] == [None]
    assert "Not found for this base: 2012" in told.captions.subtitle


def test_an_election_that_the_first_party_missed_leaves_a_gap_in_its_line() -> None:
    results = drawn.package("data").results
    missed = (results["election_id"] == "2012") & (results["party_id"] == "nur_otan")
    data = drawn.with_table(drawn.package("data"), "results", results[~missed])
    told = drawn.tell("vote_shares", data)
    figure = json.loads(told.drawn("light", "wide").json)
    (line,) = (one for one in figure["data"] if ["2007", "nur_otan"] in one.get("customdata", []))
    ids = [one[0] for one in line["customdata"]]
    assert ids.index("2016") > ids.index("2007") + 1
    assert line["y"][ids.index("2007") + 1] is None


def test_missing_bases_of_the_data_are_not_drawn() -> None:
    found = points(drawn_json("data/vote_shares ballots_cast", *drawn.GROUNDS[0]))
    missing = {ids for ids, values in found.items() if values == [None]}
    assert {election for election, _ in missing} == {"2012"}
    assert len(missing) == 7
