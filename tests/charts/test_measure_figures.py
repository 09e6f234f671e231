"""The figures of measures: the numbers drawn are the numbers given, and what is missing is not."""

from __future__ import annotations

from functools import cache

import plotly.graph_objects as go
import pytest

from elections.charts.canvas import PALETTES, Width
from elections.figures import Drawing, figure
from elections.package.loading import ElectionData
from elections.text import Told, load_words
from elections.text.volatility import PARTS
from tests.drawn import plotly_of

WORDS = load_words("en")
GROUNDS = [("light", "wide"), ("dark", "narrow")]
KINDS = ("measures", "volatility", "nagayama")


def shown(
    package: ElectionData, kind: str, scheme: str = "light", width: str = "wide", **more: str
) -> Drawing:
    """Return a figure with its rows and words."""
    return figure(kind, package, WORDS, scheme=scheme, width=width, **more)  # type: ignore[arg-type]


@cache
def told(package: ElectionData, kind: str, **more: str) -> Told:
    """Return a figure's rows and words."""
    return shown(package, kind, **more).told


def drawn(package: ElectionData, kind: str, scheme: str, width: str, **more: str) -> go.Figure:
    """Return a figure of Plotly."""
    return plotly_of(shown(package, kind, scheme, width, **more))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("scheme", "width"), GROUNDS)
@pytest.mark.parametrize("fixture", ["data", "country"])
def test_the_same_table_gives_the_same_figure_with_its_frame(
    request: pytest.FixtureRequest, fixture: str, kind: str, scheme: str, width: str
) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    figure = drawn(package, kind, scheme, width)
    assert figure.to_json() == drawn(package, kind, scheme, width).to_json()
    captions = told(package, kind).captions
    whole = shown(package, kind, scheme, width).plotly()
    written = " ".join(note.text for note in whole.layout.annotations).replace("<br>", " ")
    for words in (captions.title, captions.subtitle, captions.source):
        assert words in written
    assert "bdata" not in figure.to_json()
    assert all(place.size >= 10 for note in figure.layout.annotations if (place := note.font))


@pytest.mark.parametrize("fixture", ["data", "country"])
def test_measures_are_drawn_as_given(request: pytest.FixtureRequest, fixture: str) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    rows = told(package, "measures").table.set_index(["election_id", "measure"])
    figure = drawn(package, "measures", "light", "wide")
    seen = set()
    for trace in figure.data:
        for key, height in zip(trace.customdata or (), trace.y, strict=True) if trace.name else ():
            seen.add(tuple(key))
            assert height == pytest.approx(rows.loc[tuple(key), "value"])
            assert trace.hovertext
    assert seen == set(rows.index)
    ends = [
        (trace.y[place], trace.y[place + 1])
        for trace in figure.data
        if not trace.name
        for place in range(0, len(trace.y), 9)  # the line itself, before its two ends
    ]
    moved = rows[
        (rows["high"] > rows["low"]) & (rows["panel"] == rows.index.get_level_values("measure"))
    ]
    assert sorted(ends) == sorted(zip(moved["low"], moved["high"], strict=True))


def test_six_measures_are_shown_first_and_all_sixteen_where_asked(data: ElectionData) -> None:
    few, every = (told(data, "measures", panels=panels).table for panels in ("main", "every"))
    assert list(dict.fromkeys(few["panel"])) == [
        *("effective_votes", "effective_seats", "first_seats"),
        *("gallagher", "wasted", "volatility"),
    ]
    assert every["panel"].nunique() == 16
    assert set(few["panel"]) < set(every["panel"])
    lines = drawn(data, "measures", "light", "wide").layout
    columns = {tuple(lines[f"xaxis{n or ''}"]["domain"]) for n in ("", *range(2, 7))}
    assert len(columns) == 3


@pytest.mark.parametrize(
    ("measure", "election", "label", "at"),
    [
        # The range of 1999 by seats ends far above the dot: the number stays at that.
        ("effective_seats", "1999", "4.34", "value"),
        # That of 2004 ends a few pixels above: the number does not hide its end.
        ("effective_seats", "2004", "2.66", "high"),
    ],
)
def test_a_value_stands_above_its_dot_and_hides_no_end_of_a_range(
    data: ElectionData, measure: str, election: str, label: str, at: str
) -> None:
    rows = told(data, "measures").table.set_index(["measure", "election_id"])
    own = rows.loc[(measure, election)]
    (note,) = [
        note
        for note in drawn(data, "measures", "light", "wide").layout.annotations
        if note.text == own["value_label"] == label
    ]
    assert own["high"] > own["value"]
    assert note.y == own[at]
    assert (note.yanchor, note.yshift > 0) == ("bottom", True)


def test_panels_of_one_scale_have_one_axis(data: ElectionData) -> None:
    found = told(data, "measures").table
    layout = drawn(data, "measures", "light", "wide").layout.to_plotly_json()
    panels = list(dict.fromkeys(found["panel"]))
    scales = found.drop_duplicates("measure").set_index("measure")["scale"]
    tops: dict[str, set[float]] = {}
    for place, measure in enumerate(panels):
        axis = layout["yaxis" if place == 0 else f"yaxis{place + 1}"]
        assert axis["range"][0] == 0
        tops.setdefault(scales[measure], set()).add(axis["range"][1])
        assert axis["range"][1] > found[found["measure"] == measure]["high"].max()
    assert all(len(found_tops) == 1 for found_tops in tops.values())
    assert len(tops) > 1


def test_missing_values_are_not_drawn_as_nothing(country: ElectionData) -> None:
    figure = drawn(country, "measures", "light", "wide", shares="ballots_cast", panels="every")
    (first,) = [t for t in figure.data if t.customdata and t.customdata[0][1] == "first_votes"]
    assert [value is None for value in first.y] == [False, True, False, False]
    parts = drawn(country, "volatility", "light", "wide", shares="ballots_cast")
    assert [value is None for value in parts.data[0].x] == [True, True, False]
    points = drawn(country, "nagayama", "light", "wide", shares="ballots_cast")
    assert "1994_spring" not in [key[0] for key in points.data[1].customdata]


def test_the_parts_of_a_bar_are_those_of_the_table(data: ElectionData) -> None:
    rows = told(data, "volatility").table
    figure = drawn(data, "volatility", "light", "wide")
    starts = [0.0] * len(rows)
    for part, trace in zip(PARTS, figure.data, strict=False):
        assert list(trace.base) == pytest.approx(starts)
        assert list(trace.x) == pytest.approx(rows[part].tolist())
        starts = [start + long for start, long in zip(starts, rows[part], strict=True)]
        assert [tuple(key) for key in trace.customdata] == [
            (row["before_id"], row["election_id"], part) for _, row in rows.iterrows()
        ]
    assert tuple(figure.layout.xaxis.range) == (0, 100)


@pytest.mark.parametrize("width", ["wide", "medium", "narrow"])
def test_every_part_of_a_volatility_has_its_number_and_the_key_its_name(
    data: ElectionData, width: Width
) -> None:
    """1999-2004 has a part of 2.0 points: no room for a number in it."""
    figure = drawn(data, "volatility", "light", width)
    texts = [note.text.replace("<br>", " ") for note in figure.layout.annotations]
    assert "added if only the largest predecessor continues" in texts
    assert {"51.2 + 2.0 + 10.9", "1.2 + 0.8 + 1.5", "60.6"} <= set(texts)
    # Blue is the colour of one family of parties.
    assert PALETTES["light"].accent not in {trace.marker.color for trace in figure.data}
