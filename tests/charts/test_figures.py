"""Figures by their JSON: the numbers drawn are the numbers given, and nothing else is.

Where things stand is left to the eye; what is asked here is what they mean.
"""

from __future__ import annotations

import json
import re
from datetime import date
from itertools import pairwise
from typing import get_args

import numpy as np
import pandas as pd
import pytest

from elections.charts import Scheme, Width
from elections.charts.canvas import PALETTES, spread, years
from elections.figures import figure
from tests import drawn
from tests.charts.read import (
    DRAWINGS,
    Drawn,
    Json,
    annotations,
    by_hover,
    gappy,
    given,
    hovers,
    of_kind,
    plain,
    points,
    read,
)
from tests.drawn import Sketch, drawing, drawn_json, sketch

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


every_drawing = pytest.mark.parametrize("shown", DRAWINGS, ids="/".join)


def every_but(*kinds: str) -> pytest.MarkDecorator:
    """Return the mark that runs a test with every drawing but those of some kinds."""
    return of_kind(*{one[0].split("/")[1].split()[0] for one in DRAWINGS} - {*kinds})


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


def solid(text: str) -> str:
    """Return a text without any spaces: a line may have ended at a hyphen."""
    return "".join(plain(text).split())


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


# Where it stands alone, the law in time has a list of the acts below it.
@every_but("rules_timeline")
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


# A rule may be "none", and where it is narrow a tick has no name.
@every_but("rules_timeline", "women")
def test_no_text_is_empty_or_a_missing_value(shown: Drawn) -> None:
    texts = list(read(drawn_json(*shown)))
    assert len(texts) > 5
    assert [text for text in texts if plain(text).lower() in NOTHING or NO_WORD.search(text)] == []


@of_kind(*drawn.kinds())
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


@of_kind(*drawn.kinds())
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


# --------------------------------------------------------------------------------- percentages


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


# ---------------------------------------------------------------------------- what is missing


GAPPY = ("chambers", "chamber 2021", "first_party", "vote_shares", "votes_to_seats 2021", "turnout")


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
