"""What stands about bars or dots: a key, the heads of groups, lines that leave the key alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Any, Literal

from elections.charts.canvas.marks import MARKS, Mark, Pattern
from elections.charts.canvas.surface import Canvas
from elections.results.rows import Row

Point = tuple[float, float]

LINE = 21
SIGN, GAP = 18, 24
# What is left free behind a line of a key.
FREE = 12
# Pixels between the strokes of a hatch.
HATCH = 5
# The corners of marks, in pixels from their middle, right and up.
FORMS: dict[str, tuple[Point, ...]] = {
    "circle": tuple(
        (round(5 * cos(n * pi / 8), 2), round(5 * sin(n * pi / 8), 2)) for n in range(16)
    ),
    "square": ((-4.5, -4.5), (4.5, -4.5), (4.5, 4.5), (-4.5, 4.5)),
    "diamond": ((0, 6), (6, 0), (0, -6), (-6, 0)),
    "triangle-right": ((-4, 5), (5, 0), (-4, -5)),
    "x-thin": ((-5, -5), (5, 5), (0, 0), (-5, 5), (5, -5), (0, 0)),
}
HEIGHTS = {"box": 11, "square": 9, "dot": 10, "bar": 12, "thin": 5, "rule": 14, "line": 0}
WIDTHS = {"box": 12, "square": 9, "dot": 10, "bar": 20, "thin": 20, "rule": 0, "line": 18}
# A line that comes to a stop is so long, and the bar at its end so high to either side.
STOPPED, HALF_BAR = 10, 6

Form = Literal["box", "square", "dot", "bar", "thin", "rule", "line"]


@dataclass(frozen=True)
class Sign:
    """One entry of a key: what it means, its form and its colours.

    ``hatch`` are the strokes across the form, in the colour of its line; a ``mark`` is drawn
    in place of a form, as in the figure, or upon a line: its middle ``at`` so many pixels from the
    left, and a ``part`` of its usual size. A line is so many pixels ``thick``, perhaps with a
    ``dash``; one that comes to a ``stop`` has a bar at its end. What is upon it is of the ``fill``.
    """

    name: str
    form: Form
    fill: str
    line: str
    mark: Mark | None = None
    hatch: Pattern | Literal[""] = ""
    at: int = 6
    part: float = 1
    thick: float = 3.0
    dash: str = "solid"
    stop: bool = False


def sign_of(canvas: Canvas, row: Row, name: str, form: Form) -> Sign:
    """Return the entry of a key for a party as its seats or votes are drawn."""
    if row["fill"] == "hatched":
        return Sign(name, "box", canvas.palette.paper, canvas.colour(row), hatch="/")
    face = canvas.filled(row["fill"], canvas.colour(row))
    return Sign(name, form, face["color"], face["line"]["color"])


def key(
    canvas: Canvas,
    signs: Iterable[Sign],
    *,
    left: int = 0,
    top: float = 0.0,
    foot: bool = False,
    right: int = 0,
) -> float:
    """Write a key from a height down; return the height below it.

    Heights are in pixels, counted down from 0: a plot's whose rows are counted so, or, at
    the ``foot``, from the lower edge of any plot. The key begins ``left`` pixels left of it, and
    ends ``right`` pixels before the figure does. It gets higher where a name is broken into
    lines, or a sign is high.

    >>> usual, thick = (Sign("votes", "line", "", "", thick=thick) for thick in (3, 31))
    >>> key(Canvas(), [usual]), key(Canvas(), [usual, thick])
    (-28.0, -33.0)
    """
    room = canvas.least - FREE - right
    # How much deeper than one line a line of the key is, where a name is broken or a sign high.
    across, at, deep, written = 0.0, top, 0.0, False
    for sign in signs:
        start = WIDTHS[sign.form] + 7 if sign.form != "rule" else SIGN - 5
        name = canvas.wrap(sign.name, room - start)
        long = start + canvas.text_width(name) + GAP
        if across and across + long - GAP > room:
            across, at, deep = 0.0, at - LINE - deep, 0.0
        _sign(canvas, sign, across - left, at - 9.5, foot=foot)
        more = canvas.more_lines(name)
        _write(canvas, name, across - left + start, at - 9.5 - more / 2, foot=foot, align="left")
        deep = max(deep, more, (sign.thick - LINE) / 2)
        across, written = across + long, True
    return at - LINE - deep - 7 if written else top


def bar_heads(canvas: Canvas, heads: Iterable[tuple[str, float]]) -> None:
    """Write what stands above each group of bars: its words, at their height."""
    for head, height in heads:
        place: dict[str, Any] = {"xanchor": "left", "yanchor": "top", "xshift": -4, "yshift": 2}
        canvas.text(head, 0, height, on_paper=True, align="left", **place)


def scale_lines(
    canvas: Canvas, ticks: Iterable[float], heights: tuple[float, float], *, axis: str = "x"
) -> None:
    """Draw a thin line at each tick, from one height to another."""
    for tick in ticks:
        start, end = ((tick, height) for height in heights)
        canvas.stroke(start, end, colour=canvas.palette.rule, xref=axis, layer="below")


def _write(
    canvas: Canvas, text: str, left: float, middle: float, *, foot: bool, **look: Any
) -> None:
    place: dict[str, Any] = {"yref": "paper", "yshift": middle} if foot else {}
    place |= {"xref": "paper", "xanchor": "left", "yanchor": "middle", "xshift": left}
    canvas.text(text, 0, 0 if foot else middle, **place, **look)


def _sign(canvas: Canvas, sign: Sign, left: float, middle: float, *, foot: bool) -> None:
    if sign.form == "line":
        _line(canvas, sign, left, middle, foot=foot)
    elif not sign.mark:
        _form(canvas, sign, left, middle, foot=foot)
    if sign.mark:
        colour = sign.fill if sign.form == "line" else sign.line
        _mark(canvas, sign.mark, colour, (left + sign.at, middle), sign.part, foot=foot)


def _form(canvas: Canvas, sign: Sign, left: float, middle: float, *, foot: bool) -> None:
    half = HEIGHTS[sign.form] / 2
    shift = 5 if sign.form == "rule" else 1
    kinds: dict[str, Literal["line", "circle"]] = {"rule": "line", "dot": "circle"}
    canvas.shape(
        kinds.get(sign.form, "rect"),
        xref="paper",
        xsizemode="pixel",
        xanchor=0,
        x0=left + shift,
        x1=left + shift + WIDTHS[sign.form],
        y0=middle + half,
        y1=middle - half,
        fillcolor=sign.fill,
        line={"color": sign.line, "width": 1.5},
        **({"yref": "paper", "ysizemode": "pixel", "yanchor": 0} if foot else {}),
    )
    if sign.hatch:
        strokes = _hatch(sign.hatch, WIDTHS[sign.form], HEIGHTS[sign.form])
        line = {"color": sign.line, "width": 1}
        _paths(canvas, strokes, left + shift, middle, foot=foot, line=line)


def _line(canvas: Canvas, sign: Sign, left: float, middle: float, *, foot: bool) -> None:
    long = STOPPED if sign.stop else WIDTHS["line"]
    line: dict[str, Any] = {"color": sign.line, "width": sign.thick, "dash": sign.dash}
    _paths(canvas, [[(0, 0), (long, 0)]], left, middle, foot=foot, line=line)
    if sign.stop:
        bar = [(long, -HALF_BAR), (long, HALF_BAR)]
        _paths(canvas, [bar], left, middle, foot=foot, line={"color": sign.fill, "width": 3})


def _hatch(hatch: Pattern, wide: int, high: int) -> list[list[Point]]:
    """Return strokes across a form: level, upright or aslant, a few pixels apart."""
    half = high / 2
    if hatch == "-":
        return [[(0, step), (wide, step)] for step in (-half / 3, half / 3)]
    if hatch == "|":
        return [[(step, -half), (step, half)] for step in range(HATCH, wide, HATCH)]
    strokes: list[list[Point]] = []
    for offset in range(HATCH - high, wide, HATCH):
        ends = max(0, -offset), min(high, wide - offset)
        for way in (1, -1) if hatch == "x" else (1,):
            strokes.append([(offset + step, way * (step - half)) for step in ends])
    return strokes


def _mark(
    canvas: Canvas, mark: Mark, colour: str, place: Point, part: float, *, foot: bool
) -> None:
    """Draw a mark as a path of its own, ``part`` of its usual size: shapes know no symbols."""
    symbol, (centre, middle) = MARKS[mark].symbol, place
    corners = [(x * part, y * part) for x, y in FORMS[symbol.split("-open")[0]]]
    ring = MARKS[mark].face != "full"
    look = {"fillcolor": canvas.palette.paper if ring else colour}
    line = {"color": colour, "width": 1.5}
    _paths(canvas, [[*corners, corners[0]]], centre, middle, foot=foot, line=line, **look)
    if symbol.endswith("dot"):
        dot = [(x / 3, y / 3) for x, y in corners]
        _paths(canvas, [dot], centre, middle, foot=foot, line=line, fillcolor=colour)


def _paths(
    canvas: Canvas,
    paths: Iterable[Sequence[Point]],
    left: float,
    middle: float,
    *,
    foot: bool,
    **look: Any,
) -> None:
    """Draw strokes through points in pixels, right of ``left`` and up from ``middle``."""
    rise = middle if foot else 0
    text = "".join(
        "M" + "L".join(f"{round(left + x, 2)},{round(rise + y, 2)}" for x, y in points)
        for points in paths
    )
    height = {"yref": "paper", "yanchor": 0} if foot else {"yanchor": middle}
    sizes = {"xsizemode": "pixel", "ysizemode": "pixel"}
    canvas.shape("path", xref="paper", xanchor=0, **sizes, **height, path=text, **look)
