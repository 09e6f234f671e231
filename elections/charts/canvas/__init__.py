"""The drawing surface: it knows its scheme and its width, and measures text.

A chart is a function ``draw(told, canvas)`` that draws what is told; ``canvas.plotly()`` and
``canvas.json()`` then give the figure, and ``picture`` makes SVG of it.
"""

from elections.charts.canvas.key import Sign, bar_heads, key, scale_lines, sign_of
from elections.charts.canvas.lettering import text_width, wrap
from elections.charts.canvas.look import (
    BESIDE,
    CONTEXT,
    DOT,
    LEAST,
    MAIN,
    OTHER,
    PALETTES,
    ROOMY,
    SIZES,
    Palette,
    Scheme,
    Sizes,
    Width,
    column,
    ink_on,
    least_screen,
    relative_luminance,
    width_for,
)
from elections.charts.canvas.marks import HATCH, MARKS, Mark, Pattern, strokes, tick
from elections.charts.canvas.places import (
    Ruler,
    free_level,
    grouped,
    plain,
    spread,
    time_ends,
    years,
)
from elections.charts.canvas.ready import ReadyFigure
from elections.charts.canvas.surface import (
    TICKS,
    Canvas,
    aligned,
    panel_axes,
)
from elections.charts.canvas.svg import halos_below, picture, turns
from elections.charts.canvas.values import Spot, write_values
from elections.results.rows import Row, records

__all__ = [
    "BESIDE",
    "CONTEXT",
    "DOT",
    "HATCH",
    "LEAST",
    "MAIN",
    "MARKS",
    "OTHER",
    "PALETTES",
    "ROOMY",
    "SIZES",
    "TICKS",
    "Canvas",
    "Mark",
    "Palette",
    "Pattern",
    "ReadyFigure",
    "Row",
    "Ruler",
    "Scheme",
    "Sign",
    "Sizes",
    "Spot",
    "Width",
    "aligned",
    "bar_heads",
    "column",
    "free_level",
    "grouped",
    "halos_below",
    "ink_on",
    "key",
    "least_screen",
    "panel_axes",
    "picture",
    "plain",
    "records",
    "relative_luminance",
    "scale_lines",
    "sign_of",
    "spread",
    "strokes",
    "text_width",
    "tick",
    "time_ends",
    "turns",
    "width_for",
    "wrap",
    "write_values",
    "years",
]
