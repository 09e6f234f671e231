"""Chambers and what led up to each: what stands where, at every width a reader may have.

A text is as wide as its letters in the project's typeface. On a page the figure is drawn for the
least screen of its kind and stretched to the one there is; a picture is drawn for its own width.
"""

from __future__ import annotations

import json
import re
from itertools import combinations, pairwise
from typing import Any, NamedTuple

import pytest

from elections.charts import Width
from elections.charts.canvas import LEAST, PALETTES, Canvas, text_width, width_for
from elections.charts.canvas.svg.axes import Plane
from elections.figures import Drawing, figure
from tests import drawn

Json = dict[str, Any]
# Pictures as they may be asked for; and how wide a page shows what is made for a width.
PICTURES = (320, 360, 640, 768, 960, 1088, 1888)
STRETCHED: dict[Width, tuple[int, ...]] = {
    "narrow": (328, 480, 607),
    "medium": (608, 736, 927),
    "wide": (928, 1000, 1088),
}
# What is free between a line and the next, in parts of the size of type.
LINE = 1.3
NEAR, FAR = {"left": 0.0, "right": 1.0}, {"top": 0.0, "bottom": 1.0}
COLUMNS = {"narrow": 1, "medium": 4, "wide": 7}

packages = pytest.mark.parametrize("package", drawn.FOLDERS)
names = pytest.mark.parametrize("name", ["chambers", "merged_seats"])


class Box(NamedTuple):
    """Where a text stands in a picture, in pixels from its upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def over(self, other: Box) -> bool:
        """Say whether two texts lie over each other by more than a hair."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 1 and down > 1


def boxes(layout: Json, width: int) -> list[Box]:
    """Return where the texts of a figure stand that is so many pixels wide."""
    plane = Plane(layout, width)
    found = []
    for note in layout["annotations"]:
        size, lines = note["font"]["size"], note["text"].split("<br>")
        wide = max(text_width(line, size) for line in lines)
        high = size * (1 + LINE * (len(lines) - 1))
        x = plane.place("x", note.get("xref", "x"), note["x"]) + note.get("xshift", 0)
        y = plane.place("y", note.get("yref", "y"), note["y"]) - note.get("yshift", 0)
        left = x - NEAR.get(note.get("xanchor", "center"), 0.5) * wide
        top = y - FAR.get(note.get("yanchor", "middle"), 0.5) * high
        found.append(Box(note["text"], left, top, left + wide, top + high))
    return found


def crowded(layout: Json, width: int) -> list[tuple[str, ...]]:
    """Return the texts that are cut off at an edge, and pairs that lie over each other."""
    found = boxes(layout, width)
    cut = [(one.text,) for one in found if one.left < -1 or one.right > width + 1]
    low = [(one.text,) for one in found if one.top < -1 or one.bottom > layout["height"] + 1]
    pairs = [(one.text, two.text) for one, two in combinations(found, 2) if one.over(two)]
    return [*cut, *low, *pairs]


def shown(name: str, package: str, width: Width = "wide") -> Drawing:
    """Return a figure of a package."""
    return figure(name, drawn.package(package), drawn.WORDS, width=width)


@names
@packages
@pytest.mark.parametrize("pixels", PICTURES)
def test_no_text_is_cut_or_lies_over_another_in_a_picture(
    name: str, package: str, pixels: int
) -> None:
    canvas = shown(name, package, width_for(pixels)).canvas(pixels=pixels, credit="Credit")
    assert crowded(canvas.plotly()["layout"], pixels) == []


@names
@packages
@pytest.mark.parametrize("width", STRETCHED)
def test_no_text_is_cut_or_lies_over_another_on_a_page(
    name: str, package: str, width: Width
) -> None:
    layout = json.loads(shown(name, package, width).json)["layout"]
    for pixels in STRETCHED[width]:
        assert crowded(layout, pixels) == [], pixels


@packages
def test_what_led_up_to_a_chamber_fits_the_smallest_screen(package: str) -> None:
    """A screen of 320 pixels leaves a figure 288."""
    drawing = shown("chambers", package, "narrow")
    layout = json.loads(drawing.json)["layout"]
    lines = [box for box in boxes(layout, 288) if box.text.startswith("<b>List vote")]
    assert len(lines) == len(drawing.told.records("heads"))
    assert max(box.right for box in lines) <= 288


@packages
@pytest.mark.parametrize("width", STRETCHED)
def test_every_chamber_says_what_led_up_to_it(package: str, width: Width) -> None:
    drawing = shown("chambers", package, width)
    texts = [solid(note["text"]) for note in json.loads(drawing.json)["layout"]["annotations"]]
    for head in drawing.told.records("heads"):
        assert solid(head["election_label"]) in texts
        said = [head[row] for row in ("votes", "merged", "rules", "observers")]
        if width == "narrow":
            assert solid(head["seats_label"]) in texts
            (lines,) = (text for text in texts if solid(f"<b>List vote:</b> {said[0]}") in text)
            assert [one for one in said if solid(one) not in lines] == []
        else:
            assert {head["won"], solid(head["of"])} <= set(texts)
            assert [one for one in said if one and solid(one) not in texts] == []


def solid(text: str) -> str:
    """Return a text without its marks, its line ends and its spaces."""
    return re.sub(r"</?b>|<br>|\s", "", text)


@packages
@pytest.mark.parametrize("width", ["medium", "wide"])
def test_chambers_stand_in_rows_of_as_many_as_fit(package: str, width: Width) -> None:
    drawing = shown("chambers", package, width)
    heads = drawing.told.records("heads")
    layout = json.loads(drawing.json)["layout"]
    places = {box.text: box for box in boxes(layout, LEAST[width])}
    years = [places[f"<b>{head['election_label']}</b>"] for head in heads]
    tops = [round(box.top) for box in years]
    bands = [tops[start : start + COLUMNS[width]] for start in range(0, len(tops), COLUMNS[width])]
    assert all(len(set(band)) == 1 for band in bands)
    assert [band[0] for band in bands] == sorted({top for band in bands for top in band})


@pytest.mark.parametrize("width", ["medium", "wide"])
def test_what_is_said_of_a_chamber_stands_under_it(width: Width) -> None:
    """Each text begins within its own column, at the same place in it."""
    drawing = shown("chambers", "data", width)
    layout = json.loads(drawing.json)["layout"]
    found = boxes(layout, LEAST[width])
    for head in drawing.told.records("heads"):
        (year,) = (box for box in found if box.text == f"<b>{head['election_label']}</b>")
        middle = (year.left + year.right) / 2
        for said in (head[row] for row in ("votes", "rules", "observers") if head[row]):
            own = [box for box in found if solid(box.text) == solid(said)]
            assert any(box.left < middle < box.left + 140 for box in own), said


@packages
def test_bars_on_a_narrow_screen_are_as_long_as_the_seats(package: str) -> None:
    drawing = shown("chambers", package, "narrow")
    traces = {trace["text"]: trace for trace in json.loads(drawing.json)["data"] if "text" in trace}
    for _, rows in drawing.told.table.groupby("election_id", sort=False):
        ends = []
        for _, row in rows.iterrows():
            x = traces[row["hover"]]["x"]
            assert max(x) - min(x) == pytest.approx(row["share"])
            hollow = PALETTES["light"].paper
            expected = hollow if row["fill"] == "hollow" else row["colour"]
            assert traces[row["hover"]]["fillcolor"] == expected
            ends.append((min(x), max(x)))
        assert (ends[0][0], ends[-1][1]) == (0, pytest.approx(100))
        for (_, end), (start, _) in pairwise(ends):
            assert start == pytest.approx(end)


def test_a_row_of_which_there_is_nothing_to_say_is_left_out() -> None:
    """Nobody merged into the first party of the made-up country."""
    label = drawn.sketch("country/chambers").captions.labels["row-merged"]
    texts = Canvas.plotly(shown("chambers", "country").canvas())["layout"]["annotations"]
    assert solid(label) not in {solid(note["text"]) for note in texts}
    own = Canvas.plotly(shown("chambers", "data").canvas())["layout"]["annotations"]
    assert solid(label) in {solid(note["text"]) for note in own}


@pytest.mark.parametrize("pixels", [928, 1088, 1368, 1888])
def test_what_is_said_of_an_election_ends_before_the_rule_of_the_next(pixels: int) -> None:
    """A preview of a link is drawn wider than a page: there 2021 stood in the rule before 2023."""
    drawing = figure("chambers", drawn.package("data"), drawn.WORDS)
    canvas = drawing.canvas(pixels=pixels)
    layout = canvas.plotly()["layout"]
    left, right = layout["xaxis"]["range"]
    unit = (pixels - layout["margin"]["l"] - layout["margin"]["r"]) / (right - left)
    (rule,) = [one["x0"] for one in layout["shapes"] if one["line"].get("dash") == "dot"]
    before = [
        (note["x"], note["text"])
        for note in layout["annotations"]
        if note.get("xanchor") == "left" and note.get("xref", "x") == "x" and note["x"] < rule
    ]
    assert len(before) == 6 * 4
    for x, text in before:
        if x > rule - 2.4:
            assert x * unit + canvas.text_width(text) < rule * unit - 4
