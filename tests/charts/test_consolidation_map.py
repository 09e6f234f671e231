"""The map by its JSON: what is drawn is what is given, nothing else."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any, get_args

import pandas as pd
import plotly.graph_objects as go
import pytest

from elections.charts import Scheme, Width
from elections.charts.canvas import PALETTES, SIZES, text_width, years
from elections.charts.consolidation_map.draw import STOPPED
from elections.charts.consolidation_map.order import (
    best_order,
    components,
    crossings,
    lines_of,
    links_of,
)
from elections.charts.consolidation_map.ways import THIN, Layout, layout
from elections.figures import Drawing
from elections.figures import figure as figure_of
from elections.tables.consolidation_map import Show
from elections.text import load_words
from elections.text.captions import Told
from tests.conftest import FOLDERS
from tests.conftest import package as package_of

GROUNDS: tuple[tuple[Scheme, Width], ...] = (("light", "wide"), ("dark", "narrow"))
Json = dict[str, Any]

packages = pytest.mark.parametrize("package", list(FOLDERS))
shows = pytest.mark.parametrize("show", get_args(Show))
grounds = pytest.mark.parametrize(("scheme", "width"), GROUNDS)


@cache
def sketch(package: str, show: Show) -> Drawing:
    """Return the map of a package, told but not drawn."""
    return figure_of("consolidation_map", package_of(package), load_words("en"), show=show)


@cache
def figure(package: str, show: Show, scheme: Scheme = "light", width: Width = "wide") -> Drawing:
    """Return the map of a package on a ground."""
    return replace(sketch(package, show), scheme=scheme, width=width)


def told(package: str, show: Show) -> Told:
    return sketch(package, show).told


def drawn(package: str, show: Show, scheme: Scheme = "light", width: Width = "wide") -> Json:
    """Return the JSON of a map."""
    found: Json = json.loads(figure(package, show, scheme, width).json)
    return found


def in_order(names: Sequence[str]) -> dict[str, int]:
    """Return a row for each name."""
    return {name: row for row, name in enumerate(names)}


@cache
def laid_out(package: str, show: Show, width: Width) -> Layout:
    map_told = told(package, show)
    return layout(map_told.beside["lines"], map_told.table, width=width, top=50)


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


@packages
@shows
@grounds
def test_plotly_takes_the_whole_map(package: str, show: Show, scheme: Scheme, width: Width) -> None:
    text = figure(package, show, scheme, width).json
    assert "bdata" not in text
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no number of JSON"))
    go.Figure(json.loads(text))
    told_anew = (scheme, width) == GROUNDS[0]
    again = sketch.__wrapped__(package, show) if told_anew else sketch(package, show)
    assert replace(again, scheme=scheme, width=width).json == text


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
    map_told, size = told(package, show), laid_out(package, show, "wide").scale
    by_line = bodies(drawn(package, show))
    stood = map_told.table[(map_told.table["mark"] == "stood") & (map_told.table["members"] == 1)]
    measured = 0
    for _, row in stood.iterrows():
        at = size.time(size.x(row["at"]) + 3)
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
    height = laid_out(package, show, width).heights
    crossed = sum(
        line.lives(link.at)
        for link in links
        for line in lines
        if min(height[link.first], height[link.second])
        < height[line.name]
        < max(height[link.first], height[link.second])
    )
    least = 0
    for part in components(lines, links):
        names = {line.name for line in part}
        own = [link for link in links if link.first in names]
        least += crossings(in_order(best_order(part, own)), part, own)
    assert crossed == least == 0
    if package == "data":
        ranked = [line.name for line in sorted(lines, key=lambda line: line.rank)]
        assert crossings(in_order(ranked), lines, links) > 0


@packages
@shows
@pytest.mark.parametrize("width", get_args(Width))
def test_mergers_reach_the_line_that_they_go_into(package: str, show: Show, width: Width) -> None:
    found = laid_out(package, show, width)
    merged = 0
    for way in found.ways:
        row = way.stretch
        if row["end_kind"] == "merged":
            x, y = way.points[-1]
            own = [one for one in found.ways if one.stretch["line_id"] == row["end_line"]]
            gap = min(abs(one.height_at(x) - y) for one in own)
            thickest = max(width for one in own for _, width in one.knots)
            assert gap <= thickest / 2
            assert x == pytest.approx(found.scale.x(row["end_at"]), abs=0.5)
            merged += 1
    assert merged >= 4


@packages
@shows
def test_ends_and_new_names_are_drawn_as_such(package: str, show: Show) -> None:
    json_figure, map_told = drawn(package, show), told(package, show)
    stations = [trace for trace in json_figure["data"] if trace.get("name") == "renamed"]
    named = map_told.table[map_told.table["mark"] == "renamed"]
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
    size = laid_out(package, show, "wide").scale
    acts = map_told.table[map_told.table["mark"] == "reform"]
    notes = {note for note in acts["note"] if note}
    said = [
        (x, y, text)
        for trace in json_figure["data"]
        if trace.get("mode") == "text"
        for x, y, text in zip(trace["x"], trace["y"], trace["text"], strict=True)
        if text in notes
    ]
    strokes = [one for one in json_figure["layout"]["shapes"] if one["type"] == "line"]
    upright = [one for one in strokes if one["x0"] == one["x1"]]
    assert {text for _, _, text in said} == notes
    for x, y, text in said:
        end = x + text_width(text, SIZES["wide"].small) / size.year
        through = [
            shape for shape in upright if x < shape["x0"] < end and shape["y0"] < y < shape["y1"]
        ]
        assert through == []


@packages
@grounds
def test_the_key_has_lines_as_wide_as_those_of_the_map(
    package: str, scheme: Scheme, width: Width
) -> None:
    layout, map_told = drawn(package, "stood", scheme, width)["layout"], told(package, "stood")
    widths, labels = map_told.beside["widths"], map_told.captions.labels
    percent = laid_out(package, "stood", width).scale.percent
    lines = [one["line"]["width"] for one in layout["shapes"] if one["type"] == "path"]
    assert lines[: len(widths)] == [share * percent for share in widths["share"]]
    signs = [*widths["label"], *(text for name, text in labels.items() if name.startswith("key-"))]
    written = [plain(one["text"]) for one in layout["annotations"]]
    assert [text for text in signs if text not in written] == []


@grounds
def test_the_largest_changes_of_the_law_run_through_the_map(scheme: Scheme, width: Width) -> None:
    """Members needed: from 3,000 to 50,000 in July 2002; constituencies ended in May 2007."""
    json_figure = drawn("data", "stood", scheme, width)
    written = [
        (round(x, 1), text)
        for trace in json_figure["data"]
        if trace.get("mode") == "text"
        for x, text in zip(trace["x"], trace["text"], strict=True)
    ]
    last = max(years for years in json_figure["layout"]["xaxis"]["range"])
    for year, text in (
        (2002.5, "2002: 50,000 members to register"),
        (2007.4, "2007: lists only, no blocs"),
    ):
        (place,) = [x for x, found in written if found == text]
        assert year <= place < last
        (line,) = [
            shape
            for shape in json_figure["layout"]["shapes"]
            if shape["line"].get("dash") == "dot" and abs(shape["x0"] - year) < 0.1
        ]
        assert line["x0"] == line["x1"]
        # From its words down to the axis below all lines.
        assert line["y1"] - line["y0"] > 300


def test_what_barred_or_ended_a_party_is_said_at_its_sign() -> None:
    """Two suspensions of one party in a row are said once."""
    found = texts(drawn("data", "stood"))
    for word in ("list cancelled", "suspended", "boycott", "liquidated", "refused"):
        assert found.count(word) == 1


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
