"""The sheet on which a timeline is drawn: years across, pixels down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from elections.charts.axes import years
from elections.charts.canvas import Canvas
from elections.charts.frame import LEAST, PALETTES, SIZES, Scheme, Width, label

ROOM: dict[Width, tuple[float, float]] = {"narrow": (0.4, 3.6), "wide": (0.5, 1.4)}


@dataclass(frozen=True)
class Page:
    """The canvas with what every part of it needs: scheme, width, and the span of years."""

    canvas: Canvas
    scheme: Scheme
    width: Width
    start: float
    end: float

    @property
    def year(self) -> float:
        """How many pixels a year has."""
        before, after = ROOM[self.width]
        return LEAST[self.width] / (self.end - self.start + before + after)

    def place(self, day: date | None) -> float:
        """Return where a day stands; the end of the data where there is none."""
        return self.end if day is None else max(self.start, years(day))

    def write(self, text: str, x: float, y: float, colour: str, **options: Any) -> None:
        """Write a small text with its top at a height."""
        size = SIZES[self.width].small
        options = {"xanchor": "left", "yanchor": "top", **options}
        label(self.canvas, text, x, y, colour=colour, size=size, **options)

    def pixels(self, text: str) -> float:
        """Return about how long a small text is."""
        bold = text.startswith("<b>")
        letters = len(text) - len("<b></b>") * bold
        return letters * SIZES[self.width].small * (0.57 if bold else 0.55) + 6

    def fits(self, text: str, span: float) -> bool:
        """Say whether a small text fits a span of years."""
        return self.pixels(text) <= span * self.year


def area(
    page: Page,
    across: tuple[float, float],
    heights: tuple[float, float],
    fill: str,
    hover: str,
    about: dict[str, Any],
    opacity: float = 1.0,
) -> None:
    """Draw a rectangle between two years and two heights, with its sentence."""
    (left, right), (high, low) = across, heights
    row = about.get("row")
    hollow = fill == PALETTES[page.scheme].paper
    trace: dict[str, Any] = {
        "x": [left, right, right, left, left],
        "y": [high, high, low, low, high],
        "mode": "lines",
        "fill": "toself",
        "fillcolor": fill,
        "opacity": opacity,
        "line": {
            "color": PALETTES[page.scheme].muted if hollow else PALETTES[page.scheme].paper,
            "width": 1,
        },
        "hoveron": "fills",
        "hoverinfo": "text",
        "text": hover,
        "name": hover,
    }
    if row is not None:
        trace["customdata"] = [[row.field, str(row.value)]]
    page.canvas.add_scatter(**trace)
