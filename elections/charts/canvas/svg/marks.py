"""Strokes, signs and fills of a picture, as Plotly draws them."""

from __future__ import annotations

import re
from html import escape
from math import sqrt

from elections.charts.canvas.svg.parts import Parts, Point, UnknownPartError, know, px, run_of

LEAST_DOT = 3
# The dot within an open sign, in pixels from its middle.
DOT = 0.5
# The strokes of a hatch in a tile of a size, with its middle and what lies beyond its corners: a
# stroke has no gap where two tiles meet.
_RISES = "M0,{size}L{size},0M-1,1L1,-1M{inside},{beyond}L{beyond},{inside}"
_FALLS = "M0,0L{size},{size}M-1,{inside}L1,{beyond}M{inside},-1L{beyond},1"
HATCHES = {
    "/": _RISES,
    "x": _RISES + _FALLS,
    "|": "M{middle},0L{middle},{size}",
    "-": "M0,{middle}L{size},{middle}",
}
_TAG = re.compile("<br>|</?b>")


def stroke(line: Parts) -> str:
    """Return the look of a line.

    >>> stroke({"color": "#000", "width": 1, "dash": "dot"})
    ' stroke="#000" stroke-width="1" stroke-dasharray="3 3"'
    """
    know(line, "color width dash simplify", "line")
    wide, dash = line["width"], line.get("dash", "solid")
    look = f' stroke="{line["color"]}" stroke-width="{px(wide)}"'
    if dash == "solid":
        return look
    if dash == "dot":
        parts = [max(wide, LEAST_DOT)] * 2
    else:
        parts = [float(part.removesuffix("px")) for part in dash.split(",")]
    return f'{look} stroke-dasharray="{" ".join(px(part) for part in parts)}"'


def edge(line: Parts) -> str:
    """Return the look of the line around a form: nothing where it has no width."""
    return stroke(line) if line.get("width") else ""


def straight(start: Point, end: Point, look: str) -> str:
    """Draw a straight line."""
    (x0, y0), (x1, y1) = start, end
    return f'<line x1="{px(x0)}" y1="{px(y0)}" x2="{px(x1)}" y2="{px(y1)}"{look}/>'


def box(start: Point, end: Point, look: str) -> str:
    """Draw a box between two corners, whichever they are."""
    (left, right), (top, bottom) = (sorted(pair) for pair in zip(start, end, strict=True))
    place = f'x="{px(left)}" y="{px(top)}"'
    return f'<rect {place} width="{px(right - left)}" height="{px(bottom - top)}"{look}/>'


def with_tip(drawn: str, tip: str) -> str:
    """Return what is drawn, together with the sentence that a pointer over it is told.

    >>> with_tip("<path/>", "Votes &<br><b>seats</b>")
    '<g class="tip"><title>Votes &amp; seats</title><path/></g>'
    """
    if not tip:
        return drawn
    sentence = escape(_TAG.sub(lambda tag: " " if tag[0] == "<br>" else "", tip))
    return f'<g class="tip"><title>{sentence}</title>{drawn}</g>'


def sign(marker: Parts, colour: str | None, place: Point, *, answers: bool = False) -> str:
    """Draw one sign at its place; where it only ``answers`` to a pointer, without colour."""
    know(marker, "size color line symbol opacity", "sign")
    x, y = place
    radius, line = marker["size"] / 2, marker.get("line", {})
    if marker.get("opacity", 1) == 0:
        around = f'cx="{px(x)}" cy="{px(y)}" r="{px(radius)}"'
        return f'<circle {around} fill="none" pointer-events="all"/>' if answers else ""
    symbol, _, form = marker.get("symbol", "circle").partition("-open")
    look = f' fill="{colour}"{edge(line)}'
    if form:
        look = f' fill="none"{stroke({"color": colour, "width": line.get("width") or 1})}'
    if symbol == "circle":
        drawn = f'<circle cx="{px(x)}" cy="{px(y)}" r="{px(radius)}"{look}/>'
    elif symbol == "x-thin":
        falls = [(x - radius, y - radius), (x + radius, y + radius)]
        rises = [(x - radius, y + radius), (x + radius, y - radius)]
        drawn = f'<path d="{run_of(falls)}{run_of(rises)}" fill="none"{stroke(line)}/>'
    else:
        corners = [(x + across, y + down) for across, down in _corners(symbol, radius)]
        drawn = f'<path d="{run_of(corners)}Z"{look}/>'
    if form == "-dot":
        drawn += f'<circle cx="{px(x)}" cy="{px(y)}" r="{DOT}"{look}/>'
    return drawn


def _corners(symbol: str, radius: float) -> list[Point]:
    wide, low, far = radius * 2 / sqrt(3), radius / 2, radius * 1.3
    arm, end = radius * 0.4, radius * 1.2
    quarter = [(end, -arm), (end, arm), (arm, arm)]
    star = radius * 1.4
    right = [(0.225, -0.309), (0.951, -0.309), (0.363, 0.118), (0.588, 0.809)]
    points = [(0.0, -1.0), *right, (0.0, 0.382), *[(-x, y) for x, y in reversed(right)]]
    corners: dict[str, list[Point]] = {
        "star": [(star * x, star * y) for x, y in points],
        "square": [(-radius, -radius), (radius, -radius), (radius, radius), (-radius, radius)],
        "diamond": [(far, 0), (0, far), (-far, 0), (0, -far)],
        "cross": [
            *quarter,
            *[(-y, x) for x, y in quarter],
            *[(-x, -y) for x, y in quarter],
            *[(y, -x) for x, y in quarter],
        ],
        "triangle-up": [(-wide, low), (wide, low), (0, -radius)],
        "triangle-down": [(-wide, -low), (wide, -low), (0, radius)],
        "triangle-right": [(-low, -wide), (-low, wide), (radius, 0)],
    }
    if symbol not in corners:
        raise UnknownPartError(f"symbol {symbol!r}")
    return corners[symbol]


def hatch(pattern: Parts, name: str) -> str:
    """Return the definition of a hatch under its ``name``."""
    know(pattern, "shape size solidity fgcolor bgcolor", "hatch")
    shape, size, solid = pattern["shape"], pattern["size"], pattern["solidity"]
    if shape not in HATCHES:
        raise UnknownPartError(f"hatch {shape!r}")
    # As wide as to cover the part of the tile that the solidity asks for.
    slanted = size / sqrt(2)
    wides = {"/": slanted * solid, "x": slanted * (1 - sqrt(1 - solid))}
    wide = wides.get(shape, size * solid)
    front, background = pattern["fgcolor"], pattern.get("bgcolor", "none")
    path = HATCHES[shape].format(size=size, middle=px(size / 2), inside=size - 1, beyond=size + 1)
    look = f'fill="none" stroke="{front}" stroke-width="{px(wide)}"'
    return (
        f'<pattern id="{name}" width="{size}" height="{size}" patternUnits="userSpaceOnUse">'
        f'<rect width="{size}" height="{size}" fill="{background}"/>'
        f'<path d="{path}" {look}/></pattern>'
    )
