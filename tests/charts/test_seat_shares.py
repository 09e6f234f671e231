"""Seat shares by their JSON: the seats drawn are the seats given."""

from __future__ import annotations

import pytest

from elections.charts import Scheme, Width
from elections.charts.canvas import PALETTES
from tests.charts.read import Drawn, annotations, by_hover, of_kind
from tests.drawn import drawn_json, sketch


@of_kind("seat_shares")
def test_bars_of_seats_start_at_zero_and_fill_a_hundred(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    traces = by_hover(figure)
    levels = []
    for election, rows in told.table.groupby("election_id", sort=False):
        end = 0.0
        places = set()
        for _, row in rows.iterrows():
            trace = traces[row["hover"]]
            assert trace["type"] == "bar"
            assert trace["orientation"] == "h"
            assert trace["x"] == [row["share"]]
            assert trace["base"] == [pytest.approx(end, abs=1e-9)]
            assert trace["customdata"] == [[election, row["party_id"], row["seats"]]]
            places |= {*trace["y"]}
            end += row["share"]
        assert end == pytest.approx(100)
        (level,) = places
        levels.append(level)
    # Time runs from the top down, one place for each election.
    assert levels == sorted(set(levels), reverse=True)
    assert figure["layout"]["xaxis"]["range"] == [0, 100]
    assert len(figure["data"]) == len(told.table)


@of_kind("seat_shares")
def test_colour_is_not_the_only_carrier(shown: Drawn) -> None:
    """Every contestant is named with its seats, in its segment or below the bar."""
    told, figure = sketch(shown[0]), drawn_json(*shown)
    inside = " | ".join(annotations(figure))
    for _, row in told.table.iterrows():
        # The name that text and table use, never an abbreviation.
        assert f"{row['label']} {row['seats']}" in inside


@of_kind("seat_shares")
def test_seats_that_voters_do_not_fill_are_hollow(shown: Drawn) -> None:
    told, traces = sketch(shown[0]), by_hover(drawn_json(*shown))
    for _, row in told.table.iterrows():
        hollow = traces[row["hover"]]["marker"]["color"] == PALETTES[shown[1]].paper
        assert hollow == (row["party_id"] == "appointed")
    assert (told.table["party_id"] == "appointed").any() == shown[0].endswith("appointed")


@pytest.mark.parametrize(("scheme", "width"), [("light", "wide"), ("dark", "narrow")])
def test_a_family_is_marked_from_end_to_end(scheme: Scheme, width: Width) -> None:
    told = sketch("data/seat_shares successor all")
    figure = drawn_json("data/seat_shares successor all", scheme, width)
    strokes = [one for one in figure["layout"]["shapes"] if one["type"] == "line"]
    marks = [(one["x0"], one["x1"]) for one in strokes if one["y0"] == one["y1"]]
    rows = told.table[told.table["group_label"] != ""]
    sums = [float(part["share"].sum()) for _, part in rows.groupby("election_id", sort=False)]
    assert [end for _, end in marks] == pytest.approx(sums)
    assert {start for start, _ in marks} == {0}
    # The words stand once, above the first election, where they have room: later the number alone.
    first, *later = rows.drop_duplicates("election_id").to_dict("records")
    said = annotations(figure)
    assert first["group_label" if width == "wide" else "group_short"] in said
    assert {one["group_short"] for one in later} <= set(said)
    assert not {one["group_label"] for one in later} & set(said)
    ends = [one["x0"] for one in strokes if one["x0"] == one["x1"]]
    assert ends == pytest.approx(sums)


@of_kind("seat_shares")
def test_what_is_named_below_a_bar_has_a_square_of_its_colour(shown: Drawn) -> None:
    """A block too small for its name is found by its colour: Agrarian 3 in 1999, say."""
    told, figure = sketch(shown[0]), drawn_json(*shown)
    squares = [one for one in figure["layout"]["shapes"] if one["type"] == "rect"]
    names = [
        note
        for note in figure["layout"]["annotations"]
        if note.get("yanchor") == "top" and note["text"] != "Also:"
    ]
    column = "colour" if shown[1] == "light" else "colour_dark"
    colours: dict[str, set[str]] = {}
    for _, row in told.table.iterrows():
        colours.setdefault(f"{row['label']} {int(row['seats'])}", set()).add(row[column])
    assert len(squares) == len(names)
    for square, name in zip(squares, names, strict=True):
        assert square["line"]["color"] in colours[name["text"]]
        assert square["x1"] < name["xshift"]
    if shown[0] == "data/seat_shares":
        assert "Agrarian 3" in {name["text"] for name in names}
