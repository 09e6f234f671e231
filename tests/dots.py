"""Where the dots, the lines and the words of a drawn canvas are, in pixels of its picture.

A name or a value at a dot is a text whose place is that of the dot, moved by some pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import dist, hypot
from typing import Any

from elections.charts.canvas import Canvas, text_width
from elections.charts.canvas.svg.texts import ASCENT, DESCENT, EDGE, PAD
from tests.lettered import CAPITALS, DESCENDERS

Point = tuple[float, float]
# By how many pixels a place may differ from what was computed.
ROUNDED = 0.6


@dataclass(frozen=True)
class Said:
    """A text, the place to which it belongs, and where its letters and its paper are."""

    text: str
    panel: tuple[str, str]
    of: Point
    left: float
    right: float
    middle: float
    top: float
    bottom: float
    paper: float

    def away(self, point: Point) -> float:
        """Return how far a point is from the line through the middle of the letters."""
        across = max(self.left - point[0], point[0] - self.right, 0.0)
        return hypot(across, point[1] - self.middle)

    def covers(self, point: Point, *, half: float = 0.0) -> bool:
        """Tell whether the letters, or their paper, lie over a point or a dot so large."""
        more = self.paper
        across = max(self.left - more - point[0], point[0] - self.right - more, 0.0)
        down = max(self.top - more - point[1], point[1] - self.bottom - more, 0.0)
        return hypot(across, down) < half - ROUNDED if half else across == down == 0.0


class Places:
    """The places of a canvas that is drawn."""

    def __init__(self, canvas: Canvas) -> None:
        shown = canvas.plotly()
        self.traces, self.layout = shown["data"], shown["layout"]
        self.width = canvas.least

    def at(self, panel: tuple[str, str], x: float, y: float) -> Point:
        """Return the place of a value on two axes."""
        margin = self.layout["margin"]
        left, top = margin["l"], margin["t"]
        across = self.width - left - margin["r"]
        down = self.layout["height"] - top - margin["b"]
        return left + across * self._part(panel[0], x), top + down * (1 - self._part(panel[1], y))

    def _part(self, axis: str, value: float) -> float:
        look = self.layout[f"{axis[0]}axis{axis[1:]}"]
        (first, last), (start, end) = look["range"], look.get("domain", (0, 1))
        return float(start + (end - start) * (value - first) / (last - first))

    def dots(self, panel: tuple[str, str]) -> set[tuple[float, float]]:
        """Return where the dots of a panel are."""
        return {
            self.at(panel, x, y)
            for trace in self._of(panel)
            if "markers" in trace["mode"] and trace["marker"].get("opacity", 1)
            for x, y in zip(trace["x"], trace["y"], strict=True)
            if x is not None and y is not None
        }

    def along(self, panel: tuple[str, str]) -> Iterator[list[Point]]:
        """Yield points, a pixel apart, of each line between two dots of a panel."""
        for trace in self._of(panel):
            if "lines" not in trace["mode"] or not trace["line"]["width"]:
                continue
            for (x, y), (after, height) in pairwise(zip(trace["x"], trace["y"], strict=True)):
                if None not in (x, y, after, height):
                    yield between(self.at(panel, x, y), self.at(panel, after, height))

    def _of(self, panel: tuple[str, str]) -> Iterator[dict[str, Any]]:
        for trace in self.traces:
            axes = trace.get("xaxis", "x"), trace.get("yaxis", "y")
            if trace["type"] == "scatter" and axes == panel:
                yield trace

    def led(self, said: Said) -> bool:
        """Tell whether a line of so many pixels leads from a dot to the text that belongs to it."""
        for shape in self.layout.get("shapes", ()):
            if shape.get("xsizemode") != "pixel" or (shape["xref"], shape["yref"]) != said.panel:
                continue
            x, y = self.at(said.panel, shape["xanchor"], shape["yanchor"])
            end = x + shape["x1"], y - shape["y1"]
            beside = said.left - 4 <= end[0] <= said.right + 4
            if dist((x, y), said.of) < ROUNDED and beside and abs(end[1] - said.middle) < 2:
                return True
        return False

    def said(self) -> Iterator[Said]:
        """Yield the texts that belong to a dot."""
        for text in self.layout["annotations"]:
            panel = text.get("xref", "x"), text.get("yref", "y")
            if all("domain" not in axis and axis != "paper" for axis in panel):
                own = self.at(panel, float(text["x"]), float(text["y"]))
                if any(dist(own, dot) < ROUNDED for dot in self.dots(panel)):
                    yield _said(text, panel, own)


def _said(text: dict[str, Any], panel: tuple[str, str], own: Point) -> Said:
    size, lines = text["font"]["size"], text["text"].split("<br>")
    wide = max(text_width(line, 1000) for line in lines) * size / 1000
    tall = (ASCENT + DESCENT) * size * len(lines)
    free = PAD + EDGE if "bgcolor" not in text else EDGE + text.get("borderpad", PAD)
    x, y = own[0] + text.get("xshift", 0), own[1] - text.get("yshift", 0)
    x += {"left": free, "right": -wide - free}.get(text.get("xanchor", "center"), -wide / 2)
    move = tall / 2 + free
    y += {"top": move, "bottom": -move}.get(text.get("yanchor", "middle"), 0)
    first = y - tall / 2 + ASCENT * size
    last = first + (ASCENT + DESCENT) * size * (len(lines) - 1)
    top, bottom = first - CAPITALS * size, last + DESCENDERS * size
    # The paper reaches as far as the highest and the deepest letters of the typeface.
    paper = (tall - (bottom - top)) / 2 if "bgcolor" in text else 0.0
    return Said(text["text"], panel, own, x, x + wide, y, top, bottom, paper)


def between(start: Point, end: Point) -> list[Point]:
    """Return points a pixel apart on the way from one to another."""
    steps = max(1, round(dist(start, end)))
    return [
        (
            start[0] + (end[0] - start[0]) * step / steps,
            start[1] + (end[1] - start[1]) * step / steps,
        )
        for step in range(steps + 1)
    ]


def astray(canvas: Canvas, panel: tuple[str, str] | None = None) -> list[str]:
    """Return the texts at dots to which another dot is nearer than their own.

    One that a line leads to may be anywhere.
    """
    places = Places(canvas)
    return [
        said.text
        for said in places.said()
        if panel in (None, said.panel)
        and not places.led(said)
        and said.away(said.of) > min(map(said.away, places.dots(said.panel))) + ROUNDED
    ]


def covered(canvas: Canvas, panel: tuple[str, str] | None = None, half: float = 4.25) -> list[str]:
    """Return the texts at dots whose letters or paper lie over a dot."""
    places = Places(canvas)
    return [
        said.text
        for said in places.said()
        if panel in (None, said.panel)
        and any(said.covers(dot, half=half) for dot in places.dots(said.panel))
    ]


def hidden(canvas: Canvas, panel: tuple[str, str] | None = None, part: float = 0.0) -> list[str]:
    """Return the lines between two dots of which texts hide more than a part."""
    places, found = Places(canvas), []
    texts = [said for said in places.said() if panel in (None, said.panel)]
    for own in {said.panel for said in texts}:
        beside = [said for said in texts if said.panel == own]
        for points in places.along(own):
            under = [(said, sum(map(said.covers, points))) for said in beside]
            share = sum(number for _, number in under) / len(points)
            if share > part:
                names = [said.text for said, number in under if number]
                found.append(f"{share:.0%} under {', '.join(names)}")
    return found
