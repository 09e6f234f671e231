"""Figures by their JSON: the numbers drawn are the numbers given, and nothing else is.

Where things stand is left to the eye; what is asked here is what they mean.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any, get_args

import numpy as np
import pandas as pd
import pytest

from elections.charts import Scheme, Width
from elections.charts.canvas import PALETTES, spread, years
from elections.figures import figure
from elections.package.loading import ElectionData
from tests import drawn
from tests.drawn import Sketch, drawing, drawn_json, sketch

DRAWINGS = list(drawn.drawings())
SAMPLES = drawn.samples()
# Who held seats, in the order in which every figure has them.
SEATED = {
    "1999": [
        "otan",
        "civic",
        "agrarian",
        "peoples_cooperative",
        "trade_unions",
        "cpk",
        "independents",
    ],
    "2004": ["otan", "asar", "aist", "democratic", "ak_zhol", "independents"],
    "2021": ["nur_otan", "ak_zhol", "qhp", "appointed"],
    "2023": ["amanat", "ak_zhol", "auyl", "respublica", "qhp", "nsdp", "independents"],
}
COUNTRY_SEATED = {
    "1998": (
        [
            "progress",
            "social_labour",
            "green",
            "land_and_craft",
            "renewal",
            "coast",
            "independents",
            "appointed",
        ]
    )
}
NOTHING = {"", "nan", "none", "<na>", "nat", "null", "inf"}
NO_WORD = re.compile(r"\b(nan|None|NaT|null|inf)\b|<NA>")

Drawn = tuple[str, Scheme, Width]
Json = dict[str, Any]

every_drawing = pytest.mark.parametrize("shown", DRAWINGS, ids="/".join)


def of_kind(*kinds: str) -> pytest.MarkDecorator:
    """Return the mark that runs a test with every drawing of some kinds."""
    chosen = [one for one in DRAWINGS if one[0].split("/")[1].split()[0] in kinds]
    assert chosen
    return pytest.mark.parametrize("shown", chosen, ids="/".join)


def half_circles() -> pytest.MarkDecorator:
    """Return the mark that runs a test with every drawing of half-circles: none on a narrow one.

    There all chambers stand under one another, as bars.
    """
    chosen = [
        one
        for one in DRAWINGS
        if one[0].split("/")[1].startswith("chamber ")
        or (one[0].endswith("/chambers") and one[2] != "narrow")
    ]
    assert {one[0].split("/")[1].split()[0] for one in chosen} == {"chamber", "chambers"}
    return pytest.mark.parametrize("shown", chosen, ids="/".join)


def plain(text: str) -> str:
    """Return a text without its marks and line ends."""
    return " ".join(re.sub(r"<br>", " ", re.sub(r"</?b>", "", text)).split())


def solid(text: str) -> str:
    """Return a text without any spaces: a line may have ended at a hyphen."""
    return "".join(plain(text).split())


def annotations(figure: Json) -> list[str]:
    """Return the texts written in a figure."""
    return [plain(one["text"]) for one in figure["layout"].get("annotations", [])]


def strings(value: Any) -> Iterator[str]:
    """Yield every text in a piece of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def read(figure: Json) -> Iterator[str]:
    """Yield every text that a reader of the figure can come to read."""
    for trace in figure["data"]:
        for part in ("text", "hovertext", "name"):
            yield from strings(trace.get(part, []))
    for axis in (value for key, value in figure["layout"].items() if "axis" in key):
        yield from strings(axis.get("ticktext", []))
    yield from (one["text"] for one in figure["layout"].get("annotations", []))


def hovers(trace: Json) -> list[str]:
    """Return the sentences of a trace, for its points or for its area."""
    shown = trace.get("hovertext", trace.get("text", []))
    return [shown] if isinstance(shown, str) else [text for text in shown if text is not None]


def by_hover(figure: Json) -> dict[str, Json]:
    """Return the traces that show one row each, by the sentence of that row."""
    return {hovers(trace)[0]: trace for trace in figure["data"] if len(set(hovers(trace))) == 1}


def points(figure: Json, field: str = "y") -> dict[tuple[Any, ...], list[Any]]:
    """Return the values at which each row is drawn, by the ids of the row."""
    found: dict[tuple[Any, ...], list[Any]] = {}
    for trace in figure["data"]:
        for ids, value in zip(trace.get("customdata", []), trace[field], strict=False):
            if ids[0] is not None:
                found.setdefault(tuple(ids), []).append(value)
    return found


def given(table: pd.DataFrame, column: str, *keys: str) -> dict[tuple[Any, ...], list[Any]]:
    """Return the values given for each row, missing as None, by the ids of the row."""
    found: dict[tuple[Any, ...], list[Any]] = {}
    for _, row in table.iterrows():
        value = None if pd.isna(row[column]) else float(row[column])
        found.setdefault(tuple(row[key] for key in keys), []).append(value)
    return found


# ---------------------------------------------------------------------------------- all figures


@pytest.mark.parametrize("name", SAMPLES)
def test_the_same_table_gives_the_same_figure(name: str) -> None:
    told = sketch(name)
    scheme, width = drawn.GROUNDS[SAMPLES.index(name) % 3]
    before = [table.copy(deep=True) for table in told.tables]
    labels = dict(told.captions.labels)
    again = told.drawn(scheme, width)
    assert again.json == drawing(name, scheme, width).json
    assert again is not drawing(name, scheme, width)
    for table, was in zip(told.tables, before, strict=True):
        pd.testing.assert_frame_equal(table, was)
    assert dict(told.captions.labels) == labels


@every_drawing
def test_numbers_are_written_as_numbers(shown: Drawn) -> None:
    """Neither packed into bytes, which a reader of the file could not read, nor infinite."""
    text = drawing(*shown).json
    assert "bdata" not in text
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no number of JSON"))


@every_drawing
def test_title_subtitle_and_source_are_in_the_picture(shown: Drawn) -> None:
    captions = sketch(shown[0]).captions
    inside = [solid(text) for text in annotations(drawing(*shown).plotly().to_dict())]
    for text in (captions.title, captions.subtitle, captions.source):
        assert text
        assert solid(text) in inside


@every_drawing
def test_a_page_says_the_words_around_a_figure_itself(shown: Drawn) -> None:
    """What it gets to draw holds none of them, is lower by as much, and is else the same."""
    captions = sketch(shown[0]).captions
    around = {solid(text) for text in (captions.title, captions.subtitle, captions.source)}
    whole, page = drawing(*shown).plotly().to_dict(), drawn_json(*shown)
    notes = whole["layout"]["annotations"]
    inside = [note for note in notes if solid(note["text"]) not in around]
    assert len(inside) == len(notes) - 3
    assert annotations(page) == [plain(note["text"]) for note in inside]
    assert json.dumps(page["data"]) == json.dumps(whole["data"])
    (margin, whole_margin) = (figure["layout"]["margin"] for figure in (page, whole))
    plots = [
        figure["layout"]["height"]
        - figure["layout"]["margin"]["t"]
        - figure["layout"]["margin"]["b"]
        for figure in (page, whole)
    ]
    assert plots[0] == plots[1]
    assert (margin["t"] < whole_margin["t"], margin["b"] < whole_margin["b"]) == (True, True)


@every_drawing
def test_no_text_is_empty_or_a_missing_value(shown: Drawn) -> None:
    texts = list(read(drawn_json(*shown)))
    assert len(texts) > 5
    assert [text for text in texts if plain(text).lower() in NOTHING or NO_WORD.search(text)] == []


@every_drawing
def test_what_is_drawn_carries_ids(shown: Drawn) -> None:
    data = drawn.package(shown[0].split("/")[0])
    known = (
        set(data.elections["election_id"])
        | {*data.parties["party_id"], "appointed"}
        | set(data.party_events["event_id"])
    )
    for trace in drawn_json(*shown)["data"]:
        if trace.get("hoverinfo") == "skip":
            continue
        assert trace["customdata"]
        for ids in trace["customdata"]:
            named = [one for one in ids if isinstance(one, str)]
            assert named or ids == [None] * len(ids)
            assert set(named) <= known


@every_drawing
def test_every_row_is_drawn_with_its_sentence(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    columns = ("hover", "vote_hover", "seat_hover")
    sentences = {
        text for table in told.tables for one in columns if one in table for text in table[one]
    }
    assert sentences
    assert {text for trace in figure["data"] for text in hovers(trace)} == sentences
    assert all(text.endswith(".") for text in sentences)


@every_drawing
def test_the_own_template_and_no_legend(shown: Drawn) -> None:
    layout = drawn_json(*shown)["layout"]
    paper = PALETTES[shown[1]].paper
    assert layout["template"]["layout"]["paper_bgcolor"] == paper
    assert "colorway" not in layout["template"]["layout"]
    assert layout["showlegend"] is False
    assert {trace["type"] for trace in drawn_json(*shown)["data"]} <= {"scatter", "bar"}


@pytest.mark.parametrize("name", SAMPLES)
def test_light_and_dark_show_the_same(name: str) -> None:
    light, dark = (drawn_json(name, scheme, "wide") for scheme in ("light", "dark"))
    for one, other in zip(light["data"], dark["data"], strict=True):
        for part in ("x", "y", "base", "customdata", "hovertext", "text", "name"):
            assert one.get(part) == other.get(part)
    assert annotations(light) == annotations(dark)
    assert light != dark


@pytest.mark.parametrize("name", SAMPLES)
def test_narrow_and_wide_show_the_same_rows(name: str) -> None:
    narrow, wide = (drawn_json(name, "light", width) for width in ("narrow", "wide"))
    # A line that leads to a name stands where the name stands beside its seats alone.
    narrow, wide = (
        [one for one in shown["data"] if not one.get("name", "").startswith("leader ")]
        for shown in (narrow, wide)
    )
    for one, other in zip(narrow, wide, strict=True):
        assert one.get("customdata") == other.get("customdata")
        assert hovers(one) == hovers(other)


# ------------------------------------------------------------------------------------- chambers


def rings(trace: Json) -> list[np.ndarray]:
    """Return the corners of each seat that a trace draws."""
    found: list[list[tuple[float, float]]] = [[]]
    for x, y in zip(trace["x"], trace["y"], strict=True):
        assert (x is None) == (y is None)
        if x is None:
            found.append([])
        else:
            found[-1].append((x, y))
    return [np.array(ring) for ring in found]


@half_circles()
def test_a_dot_for_every_seat(shown: Drawn) -> None:
    seats, traces = sketch(shown[0]).table, by_hover(drawn_json(*shown))
    for _, row in seats.iterrows():
        trace = traces[row["hover"]]
        assert trace["customdata"] == [[row["election_id"], row["party_id"], row["seats"]]]
        found = rings(trace)
        assert len(found) == row["seats"]
        for ring in found:
            assert len(ring) > 8
            assert np.allclose(ring[0], ring[-1], atol=0.0015)


@half_circles()
def test_dots_do_not_touch_and_stand_in_the_order_given(shown: Drawn) -> None:
    seats, traces = sketch(shown[0]).table, by_hover(drawn_json(*shown))
    for _, rows in seats.groupby("election_id", sort=False):
        dots = [rings(traces[hover]) for hover in rows["hover"]]
        centres = [np.array([ring[:-1].mean(axis=0) for ring in party]) for party in dots]
        everyone = np.concatenate(centres)
        reach = np.hypot(*(dots[0][0] - centres[0][0]).T).max()
        apart = np.hypot(*(everyone[:, None, :] - everyone[None, :, :]).transpose(2, 0, 1))
        np.fill_diagonal(apart, np.inf)
        assert apart.min() > 2 * reach
        # Seen from the middle of the half-circle, each party ends where the next one begins.
        middle = (everyone.min(axis=0)[0] + everyone.max(axis=0)[0]) / 2, everyone.min(axis=0)[1]
        angles = [np.arctan2(*(party - middle).T[::-1]) for party in centres]
        for one, other in pairwise(angles):
            assert one.min() >= other.max() - 0.01


@half_circles()
def test_dots_have_their_party_s_colour_and_are_hollow_where_nobody_voted(shown: Drawn) -> None:
    seats, traces = sketch(shown[0]).table, by_hover(drawn_json(*shown))
    column = "colour" if shown[1] == "light" else "colour_dark"
    for _, row in seats.iterrows():
        expected = PALETTES[shown[1]].paper if row["fill"] == "hollow" else row[column]
        assert traces[row["hover"]]["fillcolor"] == expected
        assert traces[row["hover"]]["fill"] == "toself"


@of_kind("chambers", "chamber")
def test_bars_of_votes_are_as_long_as_the_shares(shown: Drawn) -> None:
    cast, traces = sketch(shown[0]).tables[1], by_hover(drawn_json(*shown))
    lengths = []
    for election, rows in cast.groupby("election_id", sort=False):
        edges = []
        for _, row in rows.iterrows():
            trace = traces[row["hover"]]
            assert trace["customdata"] == [[election, row["party_id"], row["votes"]]]
            edges.append((min(trace["x"]), max(trace["x"])))
            lengths.append((edges[-1][1] - edges[-1][0]) / row["share"])
        for (_, end), (start, _) in pairwise(edges):
            assert start == pytest.approx(end)
    # One scale for all: so many units to the percent, in every election.
    assert min(lengths) == pytest.approx(max(lengths), rel=1e-6)
    assert min(lengths) > 0


def test_the_bar_of_votes_begins_at_the_left_end_of_its_chamber() -> None:
    told, traces = sketch("data/chambers"), by_hover(drawn_json("data/chambers", "light", "wide"))
    shifts = set()
    for election, rows in told.table.groupby("election_id", sort=False):
        cast = told.tables[1]
        first = cast[cast["election_id"] == election].iloc[0]
        dots = np.concatenate([np.concatenate(rings(traces[hover])) for hover in rows["hover"]])
        middle = (dots[:, 0].min() + dots[:, 0].max()) / 2
        shifts.add(round(middle - min(traces[first["hover"]]["x"]), 2))
    assert len(shifts) == 1


@pytest.mark.parametrize("width", get_args(Width))
def test_lists_without_a_seat_are_named_below_the_bar_of_votes(width: Width) -> None:
    """In 2021 two lists with 3.57 and 5.29 percent won no seat, so none was named at one."""
    said = annotations(drawn_json("data/chamber 2021", "light", width))
    assert {"Adal 3.57%", "Auyl 5.29%"} <= set(said)


@of_kind("chamber")
def test_every_contestant_is_named_beside_the_chamber(shown: Drawn) -> None:
    """On a narrow screen in the key, with its share of the list vote where there is one."""
    inside, told = annotations(drawn_json(*shown)), sketch(shown[0])
    votes = told.tables[1]
    shares = votes[votes["share"].notna()].set_index("label")["short"]
    for _, row in told.table.iterrows():
        name = f"{row['seats']} {row['label']}"
        if shown[2] == "narrow" and row["label"] in shares:
            name += f" · {shares[row['label']]}"
        assert name in inside
    for label in ("total", "majority"):
        assert plain(told.captions.labels[label]) in inside


@pytest.mark.parametrize("package", ["data", "country"])
@pytest.mark.parametrize("width", ["medium", "wide"])
@pytest.mark.parametrize("scheme", get_args(Scheme))
def test_every_name_is_led_to_a_dot_of_its_own_party(
    package: str, scheme: Scheme, width: Width
) -> None:
    data = drawn.package(package)
    for election in data.elections["election_id"]:
        sketched = Sketch(figure("chamber", data, drawn.WORDS, election=election))
        json_figure = json.loads(sketched.drawn(scheme, width).json)
        dots = {
            trace["customdata"][0][1]: rings(trace)
            for trace in json_figure["data"]
            if trace.get("customdata") and len(rings(trace)[0]) > 8
        }
        leaders = {
            trace["name"].removeprefix("leader "): (trace["x"], trace["y"])
            for trace in json_figure["data"]
            if trace.get("name", "").startswith("leader ")
        }
        assert set(leaders) == set(dots) == set(sketched.table["party_id"])
        centres = {
            party: np.array([ring[:-1].mean(axis=0) for ring in own]) for party, own in dots.items()
        }
        for party, (x, y) in leaders.items():
            end = np.array([x[0], y[0]])
            near = {one: np.hypot(*(own - end).T).min() for one, own in centres.items()}
            radius = np.hypot(*(dots[party][0][0] - centres[party][0]))
            assert min(near, key=lambda one: near[one]) == party
            assert near[party] < radius
            # The other end is where the name of the party stands.
            names = {
                solid(text["text"])
                for text in json_figure["layout"]["annotations"]
                if (text["x"], text["y"]) == (x[-1], y[-1])
            }
            row = sketched.table.set_index("party_id").loc[party]
            assert names == {solid(f"{row['seats']} {row['label']}")}


@of_kind("chambers")
def test_the_key_of_the_chambers_names_every_colour(shown: Drawn) -> None:
    seats, cast = sketch(shown[0]).tables[:2]
    json_figure = drawn_json(*shown)
    written = " ".join(annotations(json_figure))
    fills = {shape.get("fillcolor") for shape in json_figure["layout"]["shapes"]}
    for rows in (seats, cast[cast["share"].notna()]):
        for _, row in rows.iterrows():
            assert row["label"] in written
            paper = PALETTES[shown[1]].paper
            column = "colour" if shown[1] == "light" else "colour_dark"
            assert (row[column] if row["fill"] == "solid" else paper) in fills


@pytest.mark.parametrize(("package", "held"), [("data", SEATED), ("country", COUNTRY_SEATED)])
def test_one_order_of_parties_in_all_figures(package: str, held: dict[str, list[str]]) -> None:
    """The family of the first party, the others as the data order them, then who is no party."""
    data = drawn.package(package)
    for name, choices in (
        ("chambers", {}),
        ("seat_shares", {"by": "name", "appointed": True}),
        ("seat_shares", {"by": "successor", "appointed": True}),
    ):
        table = figure(name, data, drawn.WORDS, **choices).told.table
        for election, parties in held.items():
            assert list(table[table["election_id"] == election]["party_id"]) == parties
    votes = figure("chambers", data, drawn.WORDS).told.beside["votes"]
    for election, parties in held.items():
        voted = list(votes[votes["election_id"] == election]["party_id"])
        assert [one for one in voted if one in parties] == [one for one in parties if one in voted]
        assert "against_all" not in voted[:-1]


# ---------------------------------------------------------------------------------- seat shares


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


# ---------------------------------------------------------------------------------- vote shares


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


@of_kind("vote_shares", "turnout", "first_party")
def test_percentages_start_at_zero_and_fit(shown: Drawn) -> None:
    figure = drawn_json(*shown)
    for trace in figure["data"]:
        axis = figure["layout"][trace.get("yaxis", "y").replace("y", "yaxis", 1)]
        low, high = axis["range"]
        assert low == 0
        heights = [value for value in trace["y"] if value is not None]
        assert all(low <= value <= high for value in heights)
        assert [tick for tick in axis.get("tickvals", []) if tick < 0] == []


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


# -------------------------------------------------------------------------------------- turnout


@of_kind("turnout")
def test_turnout_is_drawn_as_published(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    assert points(figure) == given(told.table, "share", "election_id", "round")
    texts = set(read(figure))
    assert set(told.table["note"]) <= texts
    for label, note, round_ in zip(
        *(told.table[one] for one in ("value_label", "note", "round")), strict=True
    ):
        assert note == (f"second round {label}" if round_ > 1 and label else label)
    second = [one for one in figure["data"] if one["customdata"][0][1] == 2]
    assert len(second) == 1
    assert "lines" not in second[0]["mode"]


# ------------------------------------------------------------------------------- votes to seats


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
        written = (row["head"],) if shown[2] == "narrow" else cells
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


# ------------------------------------------------------------------------------------ the story


@of_kind("first_party")
def test_the_story_draws_both_shares_and_all_mergers(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    for name in ("seat", "vote"):
        (line,) = (one for one in figure["data"] if one["name"] == told.captions.labels[name])
        assert line["y"] == told.table[f"{name}_share"].tolist()
        assert line["x"] == [years(day) for day in told.table["date"]]
        assert line["customdata"] == told.table[["election_id", "party_id"]].to_numpy().tolist()
        # The last value stands with the name of the line.
        *values, last = told.table[f"{name}_label"]
        assert set(values) <= set(read(figure))
        assert any(
            told.captions.labels[name] in text and last in text for text in annotations(figure)
        )
    mergers = told.tables[1]
    marks = [one for one in figure["data"] if one["name"] == told.captions.labels["mergers"]]
    assert len(marks) == (0 if mergers.empty else 1)
    for mark in marks:
        assert mark["customdata"] == mergers["event_ids"].tolist()
        assert mark["x"] == [years(day) for day in mergers["date"]]
    for names in mergers["names"]:
        assert plain(names) in annotations(figure)


def test_the_mergers_of_the_country_at_hand() -> None:
    assert len(sketch("data/first_party").tables[1]) > 2
    assert sketch("country/first_party").tables[1].empty


# ---------------------------------------------------------------------------- what is missing


@cache
def gaps() -> ElectionData:
    """Return the package with a turnout, two shares and a whole list taken out."""
    data = drawn.package("data")
    missing = {
        ("2012", "nur_otan"): {"share_percent": pd.NA},
        ("2021", "ak_zhol"): {"share_percent": pd.NA},
    }
    data = drawn.with_cells(data, "results", missing)
    return drawn.with_cells(data, "elections", {("2012",): {"turnout_percent": pd.NA}})


GAPPY = ("chambers", "chamber 2021", "first_party", "vote_shares", "votes_to_seats 2021", "turnout")


@cache
def gappy(kind: str) -> tuple[Sketch, Json]:
    """Return a figure of the package with gaps."""
    told = drawn.tell(kind, gaps())
    return told, json.loads(told.drawn("light", "wide").json)


@pytest.mark.parametrize("kind", GAPPY)
def test_missing_values_are_never_written_out(kind: str) -> None:
    told, figure = gappy(kind)
    texts = [*read(figure), told.captions.title, told.captions.subtitle, told.captions.alternative]
    assert [text for text in texts if NO_WORD.search(text)] == []


@pytest.mark.parametrize("kind", ["chambers", "chamber 2021"])
def test_a_missing_share_takes_no_room_and_moves_no_other(kind: str) -> None:
    told, figure = gappy(kind)
    traces, cast = by_hover(figure), told.tables[1]
    missing = cast[cast["share"].isna()]
    assert len(missing)
    for _, row in cast[cast["share"].notna()].iterrows():
        x = traces[row["hover"]]["x"]
        assert None not in x
        assert max(x) - min(x) == pytest.approx(row["share"] / 50)
    for hover in missing["hover"]:
        assert "not found" in hover
        drawn_at = traces[hover]["x"] if hover in traces else []
        assert [value for value in drawn_at if value is not None] == []


def test_a_share_that_is_missing_is_not_joined_over() -> None:
    told, figure = gappy("vote_shares")
    assert points(figure) == given(told.table, "share", "election_id", "party_id")
    assert points(figure)["2012", "nur_otan"] == [None]
    assert "Not found for this base: 2012" in told.captions.subtitle


def test_a_missing_share_of_the_first_party_is_no_point_and_no_label() -> None:
    told, figure = gappy("first_party")
    (line,) = (one for one in figure["data"] if one["name"] == told.captions.labels["vote"])
    assert line["y"][list(told.table["election_id"]).index("2012")] is None
    assert all(one["y"] is not None for one in figure["layout"]["annotations"])
    assert not line.get("connectgaps")


def test_a_missing_turnout_is_said_to_be_missing_and_not_joined_over() -> None:
    told, figure = gappy("turnout")
    said = " ".join([told.captions.subtitle, *read(figure)]).lower()
    assert "2012" in said
    assert "not found" in said
    first = next(one for one in figure["data"] if one["customdata"][0][1] == 1)
    held = [ids[0] for ids, y in zip(first["customdata"], first["y"], strict=True) if y is not None]
    assert "2012" not in held
    before, after = held.index("2007"), held.index("2016")
    assert after == before + 1
    assert None in first["y"]


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


# --------------------------------------------------------------------------- shared with others


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2000, 1, 1), 2000.0),
        (date(1999, 12, 31), 1999.997),  # 364 of 365 days
        (date(2004, 7, 1), 2004.497),  # 182 of 366 days
    ],
)
def test_days_as_years(day: date, year: float) -> None:
    assert years(day) == year


@pytest.mark.parametrize(
    "heights", [[], [3.0], [1.0, 1.0, 1.0], [5.0, 1.0, 4.9, 5.1], [0.0, 0.4, 0.8, 9.0, 9.2]]
)
def test_labels_keep_their_order_and_do_not_overlap(heights: list[float]) -> None:
    placed = spread(heights, gap=1.0)
    assert len(placed) == len(heights)
    ranked = sorted(zip(heights, placed, strict=True))
    assert all(upper - lower >= 1 - 1e-9 for (_, lower), (_, upper) in pairwise(ranked))
    assert sum(placed) == pytest.approx(sum(heights))
    free = spread([0.0, 2.0, 9.0], gap=1.0)
    assert free == [0.0, 2.0, 9.0]


@pytest.mark.parametrize("election", ["1999", "2004", "2023"])
@pytest.mark.parametrize("width", get_args(Width))
def test_every_part_of_the_list_vote_is_named_in_its_bar_or_below(
    election: str, width: Width
) -> None:
    """However small it is: the words of a key begin with the name, those in the bar are a share."""
    votes = sketch(f"data/chamber {election}").told.told.beside["votes"]
    texts = annotations(drawn_json(f"data/chamber {election}", "light", width))
    for row in votes[votes["share"].notna()].to_dict("records"):
        assert any(row["label"] in text or text == row["short"] for text in texts), row["label"]
