"""A name on the map lies over no line, and the line nearest to it is its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from math import dist, hypot
from typing import Any

import pytest

from elections.charts.canvas import Width, text_width
from elections.charts.canvas.svg.texts import MIDDLE
from elections.figures import Drawing, figure
from elections.text import languages, load_words
from tests import drawn
from tests.lettered import CAPITALS, DESCENDERS

Point = tuple[float, float]
WIDTHS: dict[int, Width] = {
    328: "narrow",
    420: "narrow",
    700: "medium",
    736: "medium",
    1248: "wide",
    1888: "wide",
}
# By how many pixels the edge of a line may come into the letters, or nearer than its own.
TOUCH = 1.5


class Drawn:
    """The lines and the words of a map in pixels."""

    def __init__(self, sketch: Drawing, pixels: int) -> None:
        canvas = replace(sketch, width=WIDTHS[pixels]).canvas(pixels=pixels)
        shown = canvas.plotly()
        self.traces, self.layout = shown["data"], shown["layout"]
        first, last = self.layout["xaxis"]["range"]
        margin = self.layout["margin"]
        self.first, self.year = first, (pixels - margin["l"] - margin["r"]) / (last - first)
        self.lines: dict[str, list[Point]] = {}
        for trace in self.traces:
            name = (trace.get("customdata") or [[trace["name"]]])[0][0]
            if trace.get("fill") or trace["mode"] == "lines":
                self.lines.setdefault(name, []).extend(self._outline(trace))

    def _outline(self, trace: dict[str, Any]) -> Iterator[Point]:
        places = [
            ((x - self.first) * self.year, y) for x, y in zip(trace["x"], trace["y"], strict=True)
        ]
        for start, end in pairwise(places):
            steps = max(1, round(dist(start, end)))
            for part in (n / steps for n in range(steps + 1)):
                yield start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part

    def words(self) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
        """Yield what stands beside the lines, and where its letters are."""
        for trace in self.traces:
            if trace["mode"] != "text" or trace["textfont"]["shadow"] == "none":
                continue
            if trace["textposition"] != "middle right":
                continue
            size = trace["textfont"]["size"]
            for text, x, y in zip(trace["text"], trace["x"], trace["y"], strict=True):
                lines = text.split("<br>")
                left = (x - self.first) * self.year
                wide = max(text_width(line, 1000) for line in lines) * size / 1000
                base = y + size * MIDDLE - size / 2 * len(lines)
                deep = base + 1.3 * size * (len(lines) - 1)
                yield text, (left, base - CAPITALS * size, left + wide, deep + DESCENDERS * size)


def away(box: tuple[float, float, float, float], point: Point) -> float:
    """Return how far a point is from a box; below 0 within it."""
    left, top, right, bottom = box
    across, down = max(left - point[0], point[0] - right), max(top - point[1], point[1] - bottom)
    return max(across, down) if max(across, down) < 0 else hypot(max(across, 0), max(down, 0))


def faults(sketch: Drawing, pixels: int) -> list[str]:
    """Return the names that lie over a line, and those nearest to a line that is not theirs."""
    shown, told = Drawn(sketch, pixels), sketch.told
    own: dict[str, set[str]] = {}
    for table in (told.table[told.table["line_id"].notna()], told.beside["lines"]):
        for line, label in zip(table["line_id"], table["label"], strict=True):
            own.setdefault(label, set()).add(line)
    ends = set(told.beside["lines"]["end_label"])
    found = []
    for text, box in shown.words():
        label = text.replace("<br>", " ").replace("<b>", "").replace("</b>", "")
        if label not in own:
            continue
        nearest = {line: min(away(box, p) for p in points) for line, points in shown.lines.items()}
        if min(nearest.values()) < -TOUCH:
            found.append(f"{label} lies over a line")
        beside = min(nearest.get(line, 999.0) for line in own[label])
        if beside > min(nearest.values()) + TOUCH and not (label in ends and box[0] > 0.8 * pixels):
            found.append(f"{label} is nearer to another line")
    return found


@pytest.mark.parametrize("pixels", WIDTHS)
@pytest.mark.parametrize("language", languages())
def test_a_name_is_nearest_to_its_own_line_and_lies_over_none(language: str, pixels: int) -> None:
    """On the least screen some have no such place."""
    sketch = figure("consolidation_map", drawn.package("data"), load_words(language))
    assert len(faults(sketch, pixels)) <= (5 if pixels == min(WIDTHS) else 0)


@pytest.mark.parametrize("language", languages())
def test_so_it_is_in_a_made_up_country(language: str) -> None:
    """A line between two that leave it and come back has room for its name on a wide screen."""
    sketch = figure("consolidation_map", drawn.package("country"), load_words(language))
    assert [*faults(sketch, 328), *faults(sketch, 420)] == []
    assert [fault for fault in faults(sketch, 1888) if "over a line" in fault] == []
