"""Votes to seats by their JSON: both shares of every list are drawn as given."""

from __future__ import annotations

import pandas as pd

from tests.charts.read import Drawn, annotations, of_kind, plain
from tests.drawn import drawn_json, sketch


@of_kind("votes_to_seats")
def test_dumbbells_end_at_the_two_shares(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    assert len(figure["data"]) == len(told.table)
    levels: dict[str, list[float]] = {}
    for trace, (_, row) in zip(figure["data"], told.table.iterrows(), strict=True):
        votes = None if pd.isna(row["vote_share"]) else row["vote_share"]
        assert trace["x"] == [votes, row["seat_share"]]
        assert trace["customdata"] == [[row["election_id"], row["party_id"]]] * 2
        assert trace["marker"]["symbol"] == ["diamond", "circle"]
        levels.setdefault(trace["yaxis"], []).append(trace["y"][1])
        assert len(set(trace["y"])) == 1
    assert list(levels) in (["y"], ["y", "y2"])
    assert all(own == sorted(set(own), reverse=True) for own in levels.values())


@of_kind("votes_to_seats")
def test_every_dumbbell_is_named_with_its_figures(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    inside = annotations(figure)
    for _, row in told.table.iterrows():
        cells = (f"<b>{row['label']}</b>", row["vote_cell"], row["seat_cell"])
        head = f"<b>{row['label']}</b> {row['shares_label']}"
        written = (head,) if shown[2] == "narrow" else cells
        assert {*map(plain, written)} <= {*inside}
        assert not row["bonus_label"] or row["bonus_label"] in inside
    # The upright ones are the rules of a scale: the first in each panel, so under the bars.
    level: dict[str, list[bool]] = {}
    bars = []
    for one in figure["layout"]["shapes"]:
        level.setdefault(one["xref"], []).append(one["y0"] == one["y1"])
        bars += [(one["x0"], one["x1"])] if one["y0"] == one["y1"] else []
    assert all(own == sorted(own) and not own[0] for own in level.values())
    listed = told.table[told.table["vote_share"].notna()]
    pairs = zip(listed["vote_share"], listed["seat_share"], strict=True)
    assert bars == [(min(pair), max(pair)) for pair in pairs]


@of_kind("votes_to_seats")
def test_dumbbells_of_all_elections_share_a_scale(shown: Drawn) -> None:
    axis = drawn_json(*shown)["layout"]["xaxis"]
    assert axis["tickvals"] == [0, 25, 50, 75, 100]
    assert axis["range"][0] <= 0 < 100 <= axis["range"][1]
    alike = drawn_json("data/votes_to_seats 1999 all", "light", shown[2])["layout"]["xaxis"]
    assert axis["range"] == alike["range"]


@of_kind("votes_to_seats")
def test_small_lists_beside_a_large_one_have_a_finer_scale_that_is_named(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    highest = told.table[["vote_share", "seat_share"]].astype(float).max(axis="columns")
    apart = highest.iloc[0] > 50 and len(highest) > 1 and highest.iloc[1:].max() < 25
    assert ("xaxis2" in figure["layout"]) == apart
    if apart:
        last = figure["layout"]["xaxis2"]["tickvals"][-1]
        assert last - 10 <= highest.iloc[1:].max() < last
        assert f"Scale to {last}%" in annotations(figure)
        assert [trace["xaxis"] for trace in figure["data"]] == ["x"] + ["x2"] * (len(highest) - 1)
