"""The map and the flows by their JSON: what is drawn is what is given, nothing else."""

from __future__ import annotations

import json
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pandas as pd
import plotly.graph_objects as go
import pytest

from elections.charts import Scheme, Width, consolidation_map
from elections.charts import drawn as figure_of
from elections.charts import flows as flow_chart
from elections.charts.canvas import PALETTES, text_width, years
from elections.charts.consolidation_map import STOPPED
from elections.charts.flows import scale as flow_scale
from elections.charts.map_courses import THIN
from elections.charts.map_layout import best_order, components, crossings
from elections.charts.map_plan import Plan, lines_of, links_of, plan
from elections.package.loading import load
from elections.tables.consolidation_map import Show
from elections.tables.consolidation_map import rows as lineage_rows
from elections.tables.flows import SIDES, Unit
from elections.tables.flows import rows as flow_rows
from elections.text import Words, load_words
from elections.text.captions import Told
from elections.text.consolidation_map import consolidation_map as tell
from elections.text.flows import flows as tell_flows

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDERS = {"data": ROOT / "data", "country": ROOT / "tests" / "country"}
GROUNDS: tuple[tuple[Scheme, Width], ...] = (("light", "wide"), ("dark", "narrow"))
Json = dict[str, Any]

packages = pytest.mark.parametrize("package", list(FOLDERS))
shows = pytest.mark.parametrize("show", get_args(Show))
grounds = pytest.mark.parametrize(("scheme", "width"), GROUNDS)


@cache
def words() -> Words:
    return load_words("en")


@cache
def told(package: str, show: Show) -> Told:
    data = load(FOLDERS[package])
    return tell(data, lineage_rows(data, show=show), words(), show=show)


@cache
def figure(package: str, show: Show, scheme: Scheme, width: Width) -> go.Figure:
    return figure_of(consolidation_map.draw, told(package, show), scheme, width)


def drawn(package: str, show: Show, scheme: Scheme = "light", width: Width = "wide") -> Json:
    """Return the JSON of a map."""
    found: Json = json.loads(figure(package, show, scheme, width).to_json())
    return found


@cache
def planned(package: str, show: Show, width: Width) -> Plan:
    map_told = told(package, show)
    return plan(map_told.beside["lines"], map_told.table, width=width, top=50)


def bodies(json_figure: Json) -> dict[str, list[Json]]:
    """Return the filled traces of each line."""
    found: dict[str, list[Json]] = {}
    for trace in json_figure["data"]:
        if trace.get("fill") == "toself":
            found.setdefault(trace["customdata"][0][0], []).append(trace)
    return found


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


# -------------------------------------------------------------------------------------- the map


@packages
@shows
@grounds
def test_plotly_takes_the_whole_map(package: str, show: Show, scheme: Scheme, width: Width) -> None:
    made = figure(package, show, scheme, width)
    text = made.to_json()
    assert "bdata" not in text
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no number of JSON"))
    go.Figure(json.loads(text))
    again = figure.__wrapped__(package, show, scheme, width)
    assert again.to_json() == text


@packages
@shows
@grounds
def test_every_mark_and_every_line_has_its_sentence(
    package: str, show: Show, scheme: Scheme, width: Width
) -> None:
    json_figure, map_told = drawn(package, show, scheme, width), told(package, show)
    said: dict[str, list[str]] = {}
    for trace in json_figure["data"]:
        for ids, text in zip(
            trace.get("customdata") or [], trace.get("hovertext") or [], strict=False
        ):
            said.setdefault(ids[0], []).append(plain(text))
    for _, mark in map_told.table.iterrows():
        assert mark["hover"].endswith(".")
        assert plain(mark["hover"]) in said[mark["mark_id"]]
    assert sum(len(found) for found in said.values()) == len(map_told.table)
    for line, traces in bodies(json_figure).items():
        own = map_told.beside["lines"][map_told.beside["lines"]["line_id"] == line]
        assert {plain(trace["text"]) for trace in traces} <= {plain(t) for t in own["hover"]}


@packages
@shows
def test_lines_are_as_wide_as_their_votes(package: str, show: Show) -> None:
    """Just after an election the outline of a line is as high as its share, on one scale."""
    map_told, size = told(package, show), planned(package, show, "wide").scale
    by_line = bodies(drawn(package, show))
    stood = map_told.table[(map_told.table["mark"] == "stood") & (map_told.table["members"] == 1)]
    measured = 0
    for _, row in stood.iterrows():
        at = size.time(size.x(years(row["at"])) + 3)
        heights = [
            y
            for trace in by_line[row["line_id"]]
            for x, y in zip(trace["x"], trace["y"], strict=True)
            if abs(x - at) < 0.002
        ]
        if len(heights) == 2 and pd.notna(row["share"]):
            expected = max(THIN, row["share"] * size.percent)
            assert abs(heights[0] - heights[1]) == pytest.approx(expected, abs=0.05)
            measured += 1
    assert measured >= 12


@packages
@shows
@pytest.mark.parametrize("width", get_args(Width))
def test_no_line_is_crossed_more_than_it_must_be(package: str, show: Show, width: Width) -> None:
    map_told = told(package, show)
    stood = map_told.table[map_told.table["mark"] == "stood"]
    lines, links = lines_of(map_told.beside["lines"]), links_of(map_told.beside["lines"], stood)
    height = {course.line: course.y for course in planned(package, show, width).courses}
    crossed = sum(
        line.lives(link.at)
        for link in links
        for line in lines
        if min(height[link.one], height[link.other])
        < height[line.name]
        < max(height[link.one], height[link.other])
    )
    least = 0
    for part in components(lines, links):
        names = {line.name for line in part}
        own = [link for link in links if link.one in names]
        least += crossings(best_order(part, own), part, own)
    assert crossed == least == 0
    if package == "data":
        ranked = [line.name for line in sorted(lines, key=lambda line: line.rank)]
        assert crossings(ranked, lines, links) > 0


@packages
@shows
@pytest.mark.parametrize("width", get_args(Width))
def test_mergers_reach_the_line_that_they_go_into(package: str, show: Show, width: Width) -> None:
    courses, lines = planned(package, show, width), told(package, show).beside["lines"]
    merged = 0
    for course in courses.courses:
        row = lines[(lines["line_id"] == course.line) & (lines["stretch"] == course.stretch)].iloc[
            0
        ]
        if row["end_kind"] == "merged":
            x, y = course.way[-1]
            own = [one for one in courses.courses if one.line == row["end_line"]]
            gap = min(abs(one.height_at(x) - y) for one in own)
            thickest = max(width for one in own for _, width in one.knots)
            assert gap <= thickest / 2
            assert x == pytest.approx(courses.scale.x(years(row["end_at"])), abs=0.5)
            merged += 1
    assert merged >= 4


@packages
@shows
def test_ends_and_new_names_are_drawn_as_such(package: str, show: Show) -> None:
    json_figure, map_told = drawn(package, show), told(package, show)
    stations = [trace for trace in json_figure["data"] if trace.get("name") == "renamed"]
    named = map_told.table[(map_told.table["mark"] == "renamed") & ~map_told.table["minor"]]
    assert {ids[0] for ids in stations[0]["customdata"]} == set(named["mark_id"])
    ink = PALETTES["light"].ink
    bars = [
        trace
        for trace in json_figure["data"]
        if trace.get("mode") == "lines" and trace["line"].get("color") == ink
    ]
    ended = map_told.beside["lines"][map_told.beside["lines"]["end_kind"].isin(STOPPED)]
    assert sorted(trace["name"] for trace in bars) == sorted(ended["line_id"])
    for trace in bars:
        days = ended[ended["line_id"] == trace["name"]]["end_at"]
        assert trace["x"][0] == pytest.approx(years(days.iloc[-1]), abs=0.02)


@packages
def test_what_is_not_known_well_is_dashed_and_nothing_else(package: str) -> None:
    json_figure, lines = drawn(package, "all"), told(package, "all").beside["lines"]
    dashed = {
        trace["name"]
        for trace in json_figure["data"]
        if str(trace.get("line", {}).get("dash", "")).endswith("px")
    }
    month = pd.Timedelta(days=32)
    vague = set()
    for _, row in lines.iterrows():
        for side in ("start", "end"):
            first, last = row[f"{side}_first"], row[f"{side}_last"]
            known = pd.notna(first) and pd.Timestamp(last) - pd.Timestamp(first) <= month
            ends = side == "end" and row["end_kind"] == "active"
            if (not known and not ends) or (side == "end" and row["end_kind"] == "unknown"):
                vague.add(row["line_id"])
    assert dashed == vague


@packages
@shows
@grounds
def test_each_line_is_named_and_nothing_is_written_outside(
    package: str, show: Show, scheme: Scheme, width: Width
) -> None:
    json_figure, map_told = drawn(package, show, scheme, width), told(package, show)
    written = {plain(text) for text in texts(json_figure)}
    assert set(map_told.beside["lines"]["label"]) <= written | set(
        map_told.beside["lines"]["end_label"]
    )
    going_on = map_told.beside["lines"][map_told.beside["lines"]["end_kind"] == "active"]
    assert set(going_on["end_label"]) <= written
    low, high = json_figure["layout"]["xaxis"]["range"]
    bottom, top = json_figure["layout"]["yaxis"]["range"]
    for trace in json_figure["data"]:
        assert all(low <= x <= high for x in trace["x"] if x is not None)
        assert all(top <= y <= bottom for y in trace["y"] if y is not None)


@packages
@shows
def test_the_year_of_every_merger_is_written_where_there_is_room(package: str, show: Show) -> None:
    """Once for those that merged on one day into one line; not where the year is not certain."""
    lines = told(package, show).beside["lines"]
    merged = lines[lines["end_kind"] == "merged"]
    sure = merged[[pd.notna(day) for day in merged["end_first"]]]
    sure = sure[
        [a.year == b.year for a, b in zip(sure["end_first"], sure["end_last"], strict=True)]
    ]
    once = sure.drop_duplicates(["end_line", "end_at"])
    expected = sorted(str(day.year) for day in once["end_at"])
    years_ = {str(year) for year in range(1900, 2100)}
    wide = [text for text in texts(drawn(package, show)) if text in years_]
    assert sorted(wide) == expected
    narrow = [text for text in texts(drawn(package, show, width="narrow")) if text in years_]
    assert narrow == []


@packages
@shows
def test_no_stroke_to_a_change_runs_through_another(package: str, show: Show) -> None:
    json_figure, map_told = drawn(package, show), told(package, show)
    size = planned(package, show, "wide").scale
    notes = {note for note in map_told.table["note"] if note}
    said = [
        (size.x(x), y, text)
        for trace in json_figure["data"]
        if trace.get("mode") == "text"
        for x, y, text in zip(trace["x"], trace["y"], trace["text"], strict=True)
        if text in notes
    ]
    upright = [one for one in json_figure["layout"]["shapes"] if one["x0"] == one["x1"]]
    assert {text for _, _, text in said} == notes
    for x, y, text in said:
        end = x + text_width(text, 12)
        through = [
            shape
            for shape in upright
            if x < size.x(shape["x0"]) < end and shape["y0"] < y < shape["y1"]
        ]
        assert through == []


def test_names_stand_out_from_what_runs_below_them_but_not_within_a_line() -> None:
    for scheme in get_args(Scheme):
        traces = [one for one in drawn("data", "stood", scheme)["data"] if one["mode"] == "text"]
        halo = {text: one["textfont"]["shadow"] for one in traces for text in one["text"]}
        assert PALETTES[scheme].paper in halo["Communists"]
        assert halo["<b>Nur Otan</b>"] == "none"


def test_narrow_has_fewer_names_and_is_taller() -> None:
    wide, narrow = (drawn("data", "stood", "light", width) for width in ("wide", "narrow"))
    assert len(texts(narrow)) < len(texts(wide))
    assert narrow["layout"]["height"] > wide["layout"]["height"]


# ------------------------------------------------------------------------------------ the flows


@cache
def flow(package: str, before: str, after: str, unit: Unit) -> Told:
    data = load(FOLDERS[package])
    return tell_flows(
        data, flow_rows(data, before=before, after=after, unit=unit), words(), unit=unit
    )


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
    told_flow = flow(package, before, after, unit)
    made = figure_of(flow_chart.draw, told_flow, scheme, width)
    json_figure = json.loads(made.to_json())
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
    told_flow = flow(package, before, after, unit)
    made = figure_of(flow_chart.draw, told_flow, "light", "wide")
    json_figure = json.loads(made.to_json())
    written = " | ".join(plain(text) for text in texts(json_figure))
    blocks = [trace for trace in json_figure["data"] if len(trace["x"]) == 5]
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
    assert title == (
        "Otan, AIST and Asar had 57 of 77 seats in 2004; as Nur Otan they took 98 of 98 in 2007"
    )
    assert (
        "voters moved was not observed" in flow("data", "2004", "2007", "seats").captions.subtitle
    )


def test_the_title_gives_all_that_a_party_had_though_part_of_it_split_off() -> None:
    """Progress had 33.4% of the votes for parties in 1990; Renewal left it in 1993."""
    title = flow("country", "1990", "1994_spring", "votes").captions.title
    assert title.startswith("Progress had 33.4% of the votes for parties in 1990")
