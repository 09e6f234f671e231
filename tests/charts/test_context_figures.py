"""The figures beyond the chamber: the numbers drawn are those of the files, and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import plotly.graph_objects as go
import pytest

from elections.charts.canvas import LEAST, PALETTES, Scheme, Width, relative_luminance
from elections.figures import Drawing, figure
from elections.package import ElectionData
from elections.tables.councils import council_days
from elections.text import Told, languages, load_words
from tests.conftest import FOLDERS, package
from tests.context_files import chamber_before, existed, lines, share, year
from tests.drawn import plotly_of

WORDS = load_words("en")
GROUNDS = [("light", "wide"), ("dark", "wide"), ("light", "narrow"), ("dark", "narrow")]
SEVERAL = 3


KINDS = (
    "presidential",
    "presidential_turnout",
    "councils",
    "rural_heads",
    "regions",
    "women",
    "chairs",
)


@cache
def sketch(name: str, kind: str, **choices: str) -> Drawing:
    """Return a figure of a package with its words; of the councils those of the first day."""
    return figure(kind, package(name), WORDS, **choices)


def shown(name: str, kind: str, ground: tuple[str, str] = GROUNDS[0], **choices: str) -> Drawing:
    """Return a figure on a ground, to be drawn anew."""
    return replace(sketch(name, kind, **choices), scheme=ground[0], width=ground[1])


def told(name: str, kind: str, **choices: str) -> Told:
    return sketch(name, kind, **choices).told


@cache
def drawn(
    name: str, kind: str, *, ground: tuple[str, str] = GROUNDS[0], **choices: str
) -> go.Figure:
    """Return a figure; not to be changed."""
    return plotly_of(shown(name, kind, ground, **choices))


def marks(figure: go.Figure) -> dict[tuple[str, ...], float | None]:
    """Return what is drawn for each mark, by the ids that it carries."""
    found: dict[tuple[str, ...], float | None] = {}
    for trace in figure.data:
        for key, value in zip(trace.customdata or (), trace.x, strict=False):
            ids = tuple(str(one) for one in key)
            assert found.setdefault(ids, value) == value, ids
    return found


def texts(figure: go.Figure) -> list[str]:
    return [str(note.text) for note in figure.layout.annotations]


def close(found: dict[tuple[str, ...], float | None]) -> dict[tuple[str, ...], Any]:
    """Return numbers to compare with, to a millionth."""
    return {
        key: None if one is None else pytest.approx(one, abs=1e-6) for key, one in found.items()
    }


@pytest.mark.parametrize("name", FOLDERS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_a_figure_is_made_of_its_table_alone_and_stands_in_its_frame(
    name: str, kind: str, ground: tuple[str, str]
) -> None:
    figure, captions = drawn(name, kind, ground=ground), told(name, kind).captions
    again = plotly_of(shown(name, kind, ground))
    assert figure.to_json() == again.to_json()
    if ground == GROUNDS[0]:
        assert plotly_of(sketch.__wrapped__(name, kind)).to_json() == figure.to_json()
    written = " ".join(texts(shown(name, kind, ground).plotly())).replace("<br>", " ")
    for words in (captions.title, captions.subtitle, captions.source):
        assert words in written
    assert captions.source.startswith(("Source: ", "Sources: "))
    assert "bdata" not in figure.to_json()
    go.Figure(figure.to_dict())  # Plotly knows every part of it.
    assert figure.layout.paper_bgcolor is None
    assert figure.layout.template.layout.paper_bgcolor == PALETTES[ground[0]].paper  # type: ignore[index]
    assert all(note.font.size >= 11 for note in figure.layout.annotations)
    hovers = [one for trace in figure.data for one in trace.hovertext or ()]
    assert all(hovers)
    assert len(captions.alternative) > 50


@pytest.mark.parametrize("name", FOLDERS)
def test_the_two_largest_shares_of_each_presidential_election_are_drawn(name: str) -> None:
    found = marks(drawn(name, "presidential"))
    wanted: dict[tuple[str, ...], float | None] = {}
    for held in lines(name, "presidential_elections"):
        own = held["presidential_id"]
        shares = sorted(
            (
                known
                for line in lines(name, "presidential")
                if line["presidential_id"] == own and (known := share(line)) is not None
            ),
            reverse=True,
        )
        wanted[own, "winner"] = shares[0]
        wanted[own, "second"] = shares[1] if len(shares) > 1 else None
    assert {key: one for key, one in found.items() if key[1] != "chamber"} == close(wanted)


def test_beside_them_stands_the_largest_list_before(data: ElectionData) -> None:
    found = marks(drawn("data", "presidential"))
    wanted: dict[tuple[str, ...], float | None] = {}
    for held in lines("data", "presidential_elections"):
        before = chamber_before("data", held["date"])
        shares = [
            known
            for line in lines("data", "results")
            if line["election_id"] == before and (known := share(line)) is not None
        ]
        wanted[held["presidential_id"], "chamber"] = max(shares, default=None)
    assert {key: one for key, one in found.items() if key[1] == "chamber"} == close(wanted)
    assert list(wanted.values()).count(None) == 2
    assert texts(drawn("data", "presidential")).count("no election with lists before") == 2


def test_the_final_figure_of_a_region_stands_in_the_column_the_earlier_one_at_its_dot() -> None:
    """Of one region in 2016 both are known: 82.57% before polls closed, 84.85% in the end."""
    notes = {note.text: note for note in drawn("data", "regions").layout.annotations}
    assert str(notes["84.85%"].xref).endswith(" domain")
    assert (notes["82.57%"].x, notes["82.57%"].y) == (82.57, notes["84.85%"].y)


@pytest.mark.parametrize("name", FOLDERS)
def test_seats_of_councils_are_parts_of_those_given(name: str) -> None:
    day = str(council_days(package(name))[0])
    own = [line for line in lines(name, "local_councils") if line["date"] == day]
    wanted: dict[tuple[str, ...], float | None] = {}
    for body in {(line["place_id"], line["level"]) for line in own}:
        of_body = [line for line in own if (line["place_id"], line["level"]) == body]
        seated = {line["party_id"]: int(line["seats"]) for line in of_body if line["seats"]}
        for party, seats in seated.items() if len(seated) > 1 else ():
            if seats:
                wanted["seats", "/".join(body), party] = 100 * seats / sum(seated.values())
        for line in of_body:
            if line["share_percent"]:
                wanted["votes", "/".join(body), line["party_id"]] = share(line)
    found = marks(drawn(name, "councils"))
    assert {key: one for key, one in found.items() if key[1] != "chamber"} == close(wanted)
    chamber = [one for key, one in found.items() if key[:2] == ("seats", "chamber")]
    assert sum(filter(None, chamber)) == pytest.approx(100)


def test_what_is_missing_of_a_hundred_is_drawn_behind_the_parts() -> None:
    """Of one council of the small country one party's 44.1% of the votes are all that is given."""
    figure = drawn("country", "councils")
    (rest,) = (trace for trace in figure.data if not trace.customdata)
    places = [trace.y[list(trace.x).index(44.1)] for trace in figure.data if 44.1 in trace.x]
    assert list(rest.y) == places
    assert (rest.base[0], rest.x[0]) == pytest.approx((44.1, 55.9))


def test_the_first_party_of_the_day_has_its_seats_of_the_chamber() -> None:
    """76 of the 98 seats filled by voters in 2021."""
    found = marks(drawn("data", "councils"))
    assert found["seats", "chamber", "nur_otan"] == pytest.approx(100 * 76 / 98)
    assert found["votes", "chamber", "nur_otan"] == pytest.approx(71.09)


def test_posts_of_rural_heads_are_parts_of_all_posts() -> None:
    """730 posts were put to the vote; nobody says who nominated the rest."""
    posts = {line["party_id"]: int(line["posts"]) for line in lines("data", "rural_heads")}
    posts["unnamed"] = 730 - sum(posts.values())
    wanted: dict[tuple[str, ...], float | None] = {
        (party, "posts"): 100 * won / 730 for party, won in posts.items()
    }
    for line in lines("data", "results"):
        if line["election_id"] == "2021" and line["party_id"] in posts:
            wanted[line["party_id"], "votes"] = share(line)
    assert marks(drawn("data", "rural_heads")) == close(wanted)
    written = texts(drawn("data", "rural_heads"))
    assert "<b>1</b> post, 0.1%" in written
    assert "<b>33</b> posts, 4.5%" in written


def test_where_no_number_of_posts_is_stated_those_given_are_all() -> None:
    """61 + 118 = 179."""
    found = marks(drawn("country", "rural_heads"))
    assert found == close(
        {
            ("progress", "posts"): 100 * 118 / 179,
            ("independents", "posts"): 100 * 61 / 179,
            ("progress", "votes"): 80.04,
        }
    )


def views(name: str) -> Iterator[tuple[str, set[str]]]:
    """Yield what can be chosen of the regions, and the elections that it shows."""
    regions: dict[str, set[str]] = {}
    for line in lines(name, "regional_turnout"):
        regions.setdefault(line["election_id"], set()).add(line["region_id"])
    yield "each", {one for one, known in regions.items() if len(known) >= SEVERAL}
    yield from ((one, {one}) for one in regions)


@pytest.mark.parametrize("width", ["wide", "narrow"])
@pytest.mark.parametrize("name", FOLDERS)
def test_every_figure_of_a_region_is_drawn_and_told_apart(name: str, width: str) -> None:
    days = {line["election_id"]: line["date"] for line in lines(name, "elections")}
    national = {
        line["election_id"]: share(line, "turnout_percent") for line in lines(name, "elections")
    }
    for chosen, shown in views(name):
        own = [line for line in lines(name, "regional_turnout") if line["election_id"] in shown]
        wanted = {
            (line["election_id"], line["region_id"], line["status"]): share(line, "turnout_percent")
            for line in own
        }
        figure = drawn(name, "regions", region_election=chosen, ground=("light", width))
        found = marks(figure)
        assert {key: one for key, one in found.items() if key[2] != "national"} == close(wanted)
        whole = {key[0]: one for key, one in found.items() if key[2] == "national"}
        assert whole == {one: national[one] for one in shown if national[one] is not None}
        given = {(key[0], key[1]) for key in wanted}
        gone = {(one, place) for one in shown for place in existed(name, days[one])} - given
        assert texts(figure).count("–") == len(gone)


def test_what_is_not_final_is_a_ring_with_a_dot_and_all_panels_share_a_scale() -> None:
    figure = drawn("data", "regions")
    looks: dict[str, set[str]] = {}
    for trace in figure.data:
        if trace.mode == "markers":
            for key in trace.customdata:
                looks.setdefault(key[2], set()).add(trace.marker.symbol)
    assert looks == {
        "preliminary": {"circle-open-dot"},
        "partial_day": {"square-open-dot"},
        "final": {"circle"},
    }
    layout = figure.layout.to_plotly_json()
    ranges = [layout[name]["range"] for name in layout if name.startswith("xaxis")]
    assert ranges == [[0, 100]] * 4
    for word in ("preliminary", "before polls closed", "final"):
        assert word in texts(figure)


@pytest.mark.parametrize("name", FOLDERS)
def test_women_are_drawn_where_they_were_counted_and_nowhere_else(name: str) -> None:
    counted = {line["election_id"]: line for line in lines(name, "women_deputies")}
    wanted: dict[tuple[str, ...], float | None] = {}
    for line in lines(name, "elections"):
        own = counted.get(line["election_id"])
        part = None if own is None else 100 * int(own["women"]) / int(own["deputies"])
        wanted[(line["election_id"],)] = part
    figure = drawn(name, "women")
    assert marks(figure) == close(wanted)
    gone = [text for text in texts(figure) if text.endswith("</b> not found")]
    none = [key for (key,), part in wanted.items() if part is None]
    assert len(gone) == 1 < len(none)
    if name == "data":
        assert gone == [f"<b>{min(none)}–{max(none)}</b> not found"]


def test_the_quota_is_a_tick_across_the_bars_that_it_bound() -> None:
    """30 percent of each list, first in force in 2021."""
    figure = drawn("data", "women")
    ticks = [shape for shape in figure.layout.shapes if shape.x0 == shape.x1 == 30]
    heights = {
        key[0]: place
        for trace in figure.data
        for key, place in zip(trace.customdata, trace.y, strict=True)
    }
    assert sorted((tick.y0 + tick.y1) / 2 for tick in ticks) == sorted(
        heights[election] for election in ("2021", "2023")
    )


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("width", LEAST)
def test_no_note_stands_on_the_tick_of_the_quota(width: Width, language: str) -> None:
    """What a tick crosses cannot be read; notes are in ink or on ink, heads stand higher."""
    sketch = figure("women", package("data"), load_words(language), width=width)
    canvas = sketch.canvas()
    layout = canvas.plotly()["layout"]
    sides = layout["margin"]
    unit = (canvas.least - sides["l"] - sides["r"]) / layout["xaxis"]["range"][1]
    ticks = [one for one in layout["shapes"] if one["x0"] == one["x1"] == 30]
    assert ticks
    for note in layout["annotations"]:
        for tick in ticks:
            if note.get("yref") or not tick["y0"] < note["y"] < tick["y1"]:
                continue
            left = note["x"] * unit + note["xshift"]
            right = left + canvas.text_width(note["text"])
            if note["xanchor"] == "right":
                left, right = 2 * left - right, left
            assert not left < 30 * unit < right, note["text"]


def test_the_highest_and_the_lowest_region_of_each_election_stand_out() -> None:
    """2021: North Kazakhstan 75.5 and Almaty 30.3; 2023: Kyzylorda and Almaty (25.82)."""
    figure, ink = drawn("data", "regions"), PALETTES["light"].ink
    strong = {
        tuple(key[:2])
        for trace in figure.data
        if trace.mode == "markers" and ink in (trace.marker.color, trace.marker.line.color)
        for key in trace.customdata
    }
    assert {place for election, place in strong if election == "2021"} == {
        "north_kazakhstan",
        "almaty",
    }
    assert len(strong) == 2 * 4


@pytest.mark.parametrize("name", FOLDERS)
def test_days_in_office_are_drawn_from_the_first_to_the_last(name: str) -> None:
    figure = drawn(name, "chairs")
    sure: dict[str, tuple[float, float]] = {}
    seen = set()
    for trace in figure.data:
        for place, (chair, part) in enumerate(trace.customdata):
            seen.add(chair)
            if part == "sure":
                sure[chair] = (trace.base[place], trace.base[place] + trace.x[place])
    whole = re.compile(r"\d{4}-\d\d-\d\d")
    dated = [
        line
        for line in lines(name, "party_chairs")
        if whole.fullmatch(line["from_date"]) and whole.fullmatch(line["to_date"])
    ]
    for line in dated:
        days = (year(line["from_date"]), year(line["to_date"]))
        assert sure[line["chair_id"]] == pytest.approx(days, abs=0.003)
    assert dated
    undated = [
        line for line in lines(name, "party_chairs") if not line["from_date"] + line["to_date"]
    ]
    every = {line["chair_id"] for line in lines(name, "party_chairs")}
    assert every - seen == {line["chair_id"] for line in undated}
    assert sum(text.endswith(", dates not found") for text in texts(figure)) == len(undated)


def test_an_end_that_nobody_gives_is_never_drawn_as_certain() -> None:
    """Left of a bar without a first day and right of one without a last, all is pale."""
    figure = drawn("data", "chairs")
    parts: dict[str, set[str]] = {}
    for trace in figure.data:
        for chair, part in trace.customdata:
            parts.setdefault(chair, set()).add(part)
            if part == "vague":
                assert trace.marker.color == PALETTES["light"].pale
    for line in lines("data", "party_chairs"):
        chair = line["chair_id"]
        if chair in parts and not line["from_date"]:
            assert parts[chair] == {"vague"}
        if chair in parts and line["from_date"] and not line["to_date"]:
            assert parts[chair] & {"vague", "open"}


@pytest.mark.parametrize("scheme", PALETTES)
def test_every_bar_of_a_chair_can_be_seen(scheme: Scheme) -> None:
    """A pale one too: of what carries meaning 3 to 1 is asked (WCAG 2.2, 1.4.11)."""
    canvas = shown("data", "chairs", (scheme, "wide")).canvas()
    paper = relative_luminance(PALETTES[scheme].paper)
    for trace in canvas.plotly()["data"]:
        if trace["type"] == "bar":
            assert trace.get("opacity", 1) == 1
            edge = relative_luminance(trace["marker"]["line"]["color"])
            assert (max(edge, paper) + 0.05) / (min(edge, paper) + 0.05) >= 3


@pytest.mark.parametrize(
    ("kind", "end"), [("presidential", 100), ("rural_heads", 100), ("women", 50), ("councils", 100)]
)
def test_bars_start_at_zero_and_end_at_a_hundred_or_at_half(kind: str, end: int) -> None:
    layout: dict[str, Any] = json.loads(drawn("data", kind).to_json())["layout"]
    assert layout["xaxis"]["range"] == [0, end]
    assert layout["xaxis"]["tickvals"] == list(range(0, end + 1, 25))


@pytest.mark.parametrize("kind", ["presidential", "rural_heads", "women"])
def test_a_bar_narrower_than_a_pixel_is_seen(kind: str) -> None:
    """One post of 730 is a third of a pixel: Plotly draws it a pixel wide, if it has no edge."""
    bars = [trace for trace in drawn("data", kind).data if trace.type == "bar"]
    assert {trace.marker.line.width for trace in bars} == {0}
