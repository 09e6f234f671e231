"""A whole picture: traces, shapes and texts, one above the other as Plotly lays them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import escape

from elections.charts.canvas.look import LEAST
from elections.charts.canvas.svg.axes import Axis, Plane
from elections.charts.canvas.svg.marks import (
    box,
    edge,
    hatch,
    sign,
    straight,
    stroke,
    with_tip,
)
from elections.charts.canvas.svg.parts import Parts, Point, UnknownPartError, each, know, px, run_of
from elections.charts.canvas.svg.texts import at_points, at_ticks, note

_LAYOUT = "annotations shapes height margin template showlegend bargap barmode"
# What is said to a pointer, and to a program that reads the figure: not drawn.
_UNDRAWN = "type mode name hoverinfo hovertext hoveron customdata cliponaxis opacity xaxis yaxis"
_BARS = f"{_UNDRAWN} x y orientation width base marker"
_POINTS = (
    f"{_UNDRAWN} x y line fill fillcolor fillpattern marker text textposition textfont connectgaps"
)
_SHAPE = (
    "type x0 y0 x1 y1 line layer xref yref fillcolor xsizemode ysizemode xanchor yanchor opacity "
    "path"
)
_PATH = re.compile(r"([A-Za-z])|(-?\d+(?:\.\d+)?(?:e-?\d+)?)")


def picture(
    parts: Parts,
    *,
    width: int,
    title: str,
    description: str,
    names: str,
    style: str = "",
    margin: int = 0,
    within: tuple[int, int] | None = None,
    tips: bool = False,
) -> str:
    """Return the parts of a canvas as SVG, ``width`` pixels wide.

    ``title`` and ``description`` are read to those who do not see it; ``names`` begins the ids
    of its groups, which so stay apart where several pictures stand in one page. ``style`` is a
    style sheet, such as one that brings the typeface along. ``margin`` pixels of paper are left
    on each side; ``within`` is a width and a height of paper, in the middle of which the whole
    then stands, as large as it fits. With ``tips`` each mark holds the sentence that a pointer
    over it is told.
    ``UnknownPartError``, a ``ValueError``, where a part cannot be shown.

    >>> from elections.charts.canvas import Canvas
    >>> canvas = Canvas()
    >>> canvas.text("Seats & votes", 0, 1, xref="paper", yref="paper")
    >>> canvas.layout(height=40, margin={"l": 0, "r": 0, "t": 0, "b": 0}, template=None)
    >>> written = picture(canvas.plotly(), width=100, title="A", description="B", names="a")
    >>> "Seats &amp; votes</text>" in written, written[:22]
    (True, '<svg xmlns="http://www')
    """
    drawn = _Picture(parts, width, names, tips=tips)
    return drawn.write(title, description, style, drawn.sheet(margin, within))


def turns(parts: Parts) -> list[int]:
    """Return the widths of a picture at which its marks begin to move in another way.

    Between two of them each place moves by as many pixels for each pixel of the width. Only what
    must stay round turns: below it is as wide as it can be, above as high.

    >>> from elections.charts.canvas import Canvas
    >>> canvas = Canvas()
    >>> canvas.axis("x", range=[0, 2])
    >>> canvas.axis("y", range=[0, 1], scaleanchor="x")
    >>> canvas.layout(height=40, margin={"l": 0, "r": 0, "t": 0, "b": 0}, template=None)
    >>> turns(canvas.plotly())
    [80]
    """
    return sorted({round(width) for width in Plane(parts["layout"], LEAST["narrow"]).turns})


class _Picture:
    """One picture: its plane, and what it defines for its elements to refer to."""

    def __init__(self, parts: Parts, width: int, names: str, *, tips: bool) -> None:
        self.traces: list[Parts] = parts["data"]
        self.layout: Parts = parts["layout"]
        self.width, self.names, self.tips = width, names, tips
        self.plane = Plane(self.layout, width)
        axes = " ".join(f"{name[0]}axis{name[1:]}" for name in self.plane.axes)
        know(self.layout, f"{_LAYOUT} {axes}", "layout")
        if self.layout.get("barmode", "overlay") != "overlay":
            raise UnknownPartError("bars that are not laid over each other")
        self.template: Parts = (self.layout.get("template") or {}).get("layout", {})
        self.paper: str = self.template.get("paper_bgcolor", "none")
        self.defined: dict[str, str] = {}
        self.hatches: dict[str, int] = {}

    def write(self, title: str, description: str, style: str, sheet: tuple[str, str]) -> str:
        shapes = self.layout.get("shapes", [])
        below = [shape for shape in shapes if shape.get("layer") == "below"]
        above = [shape for shape in shapes if shape.get("layer") != "below"]
        numbered = [*enumerate(self.traces)]
        bars = [pair for pair in numbered if pair[1]["type"] == "bar"]
        points = [pair for pair in numbered if pair[1]["type"] != "bar"]
        body = [
            self._group("below", map(self._shape, below)),
            self._group("grid", self._grids()),
            *(self._trace(*pair) for pair in (*bars, *points)),
            self._group("axes", self._lines_of_axes()),
            self._group("ticks", at_ticks(self.plane)),
            self._group("above", map(self._shape, above)),
            self._group(
                "texts", (note(text, self.plane) for text in self.layout.get("annotations", []))
            ),
        ]
        family = escape(self.template.get("font", {}).get("family", "sans-serif"))
        size, paper = sheet
        defined = "".join(self.defined.values())
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" '
                f'aria-labelledby="{self.names}-title {self.names}-desc" font-family="{family}">',
                f'<title id="{self.names}-title">{escape(title)}</title>',
                f'<desc id="{self.names}-desc">{escape(description)}</desc>',
                *([f"<style>{style}</style>"] if style else []),
                *([f"<defs>{defined}</defs>"] if defined else []),
                paper,
                *filter(None, body),
                "</svg>\n",
            ]
        )

    def sheet(self, margin: int, within: tuple[int, int] | None) -> tuple[str, str]:
        """Return how large the paper is and what is seen on it, and the paper itself."""
        width, height = self.width + 2 * margin, self.layout["height"] + 2 * margin
        across, down = within or (width, height)
        scale = max(width / across, height / down)
        wide, tall = across * scale, down * scale
        left, top = (self.width - wide) / 2, (self.layout["height"] - tall) / 2
        view = " ".join(px(value) for value in (left, top, wide, tall))
        size = f'width="{px(across)}" height="{px(down)}" viewBox="{view}"'
        return size, box((left, top), (left + wide, top + tall), f' fill="{self.paper}"')

    def _group(self, name: str, elements: Iterable[str]) -> str:
        inner = "".join(elements)
        return f'<g id="{self.names}-{name}">{inner}</g>' if inner else ""

    def _grids(self) -> Iterator[str]:
        for name, axis, look in self.plane.shown():
            if look.get("showgrid"):
                style = stroke({"color": look["gridcolor"], "width": 1})
                across = self.plane.across(name)
                for value in filter(axis.within, look["tickvals"]):
                    place = axis.place(value)
                    yield _along(name, (place, across.first), (place, across.last), style)

    def _lines_of_axes(self) -> Iterator[str]:
        for name, axis, look in self.plane.shown():
            if look.get("showline"):
                wide = look["linewidth"]
                start = self.plane.across(name).first + (wide if name[0] == "x" else -wide) / 2
                style = stroke({"color": look["linecolor"], "width": wide})
                yield _along(name, (axis.first, start), (axis.last, start), style)

    # Traces

    def _trace(self, number: int, trace: Parts) -> str:
        x, y = (self.plane.axes[trace.get(f"{side}axis", side)] for side in "xy")
        kinds = {"bar": self._bars, "scatter": self._points}
        if trace["type"] not in kinds:
            raise UnknownPartError(f"trace {trace['type']!r}")
        inner = "".join(kinds[trace["type"]](trace, x, y))
        look = f' opacity="{px(trace["opacity"])}"' if trace.get("opacity", 1) != 1 else ""
        if trace.get("cliponaxis", True) and inner:
            look += f' clip-path="url(#{self._clip(x, y)})"'
        return f'<g id="{self.names}-{number}"{look}>{inner}</g>' if inner else ""

    def _clip(self, x: Axis, y: Axis) -> str:
        """Return the id of a plot's edge, at which what reaches beyond it is cut off."""
        edge_of = box((x.first, y.first), (x.last, y.last), "")
        clips = [name for name, written in self.defined.items() if f">{edge_of}<" in written]
        name = clips[0] if clips else f"{self.names}-plot-{len(self.defined)}"
        self.defined[name] = f'<clipPath id="{name}">{edge_of}</clipPath>'
        return name

    def _hatched(self, pattern: Parts) -> str:
        """Return the fill of a hatch."""
        number = self.hatches.setdefault(json.dumps(pattern, sort_keys=True), len(self.hatches))
        name = f"{self.names}-hatch-{number}"
        self.defined[name] = hatch(pattern, name)
        return f"url(#{name})"

    def _bars(self, trace: Parts, x: Axis, y: Axis) -> Iterator[str]:
        know(trace, _BARS, "bars")
        marker, count = trace["marker"], len(trace["x"])
        know(marker, "color line pattern", "look of bars")
        line = marker.get("line", {})
        fills, edges = each(marker["color"], count), each(line.get("color"), count)
        if marker.get("pattern"):
            fills = [self._hatched(marker["pattern"])] * count
        bases, half = trace.get("base", [0] * count), trace["width"] / 2
        tips = self._tips(trace, count)
        for length, base, place, fill, colour, tip in zip(
            trace["x"], bases, trace["y"], fills, edges, tips, strict=True
        ):
            if length:
                start = (x.place(base), y.place(place - half))
                end = (x.place(base + length), y.place(place + half))
                look = f' fill="{fill}"{edge({**line, "color": colour})}'
                yield with_tip(box(start, end, look), tip)

    def _points(self, trace: Parts, x: Axis, y: Axis) -> Iterator[str]:
        know(trace, _POINTS, "points")
        mode = trace["mode"].split("+")
        if "text" in mode and len(mode) > 1:
            raise UnknownPartError(f"mode {trace['mode']!r}")
        runs = _runs(trace, x, y)
        if trace.get("fill"):
            line = {name: value for name, value in trace["line"].items() if name != "simplify"}
            pattern = trace.get("fillpattern")
            fill = self._hatched(pattern) if pattern else trace["fillcolor"]
            look = f' fill="{fill}"{edge(line)}'
            tip = trace.get("text", "") if self.tips and trace.get("hoveron") == "fills" else ""
            yield with_tip(_path([f"{run_of(run)}Z" for run in runs], look), tip)
        elif "lines" in mode and trace["line"]["width"]:
            drawn = [run_of(run) for run in runs if len(run) > 1]
            yield _path(drawn, f' fill="none"{stroke(trace["line"])}')
        places = [
            (number, (x.place(across), y.place(down)))
            for number, (across, down) in enumerate(zip(trace["x"], trace["y"], strict=True))
            if across is not None and down is not None
        ]
        if "markers" in mode:
            marker, count = trace["marker"], len(trace["x"])
            line = marker.get("line", {})
            colours, edges = each(marker.get("color"), count), each(line.get("color"), count)
            symbols = each(marker.get("symbol", "circle"), count)
            sizes = each(marker["size"], count)
            tips = self._tips(trace, count)
            for number, place in places:
                edge_of = {**line, "color": edges[number]}
                mark = {**marker, "size": sizes[number], "line": edge_of, "symbol": symbols[number]}
                tip = tips[number]
                yield with_tip(sign(mark, colours[number], place, answers=bool(tip)), tip)
        if mode == ["text"]:
            yield from at_points(trace, places, self.paper)

    def _tips(self, trace: Parts, count: int) -> list[str]:
        """Return what is said of each mark of a trace."""
        sentences = trace.get("hovertext") if self.tips else None
        return sentences or [""] * count

    # Shapes

    def _shape(self, shape: Parts) -> str:
        know(shape, _SHAPE, "shape")
        fill = shape.get("fillcolor", "none") if shape["type"] != "line" else "none"
        faint = f' opacity="{px(shape["opacity"])}"' if shape.get("opacity", 1) != 1 else ""
        look = f' fill="{fill}"{edge(shape.get("line", {}))}{faint}'
        if shape["type"] == "path":
            return f'<path d="{self._path(shape)}"{look}/>'
        start, end = (
            (self._at(shape, "x", shape[f"x{end}"]), self._at(shape, "y", shape[f"y{end}"]))
            for end in "01"
        )
        if shape["type"] == "circle":
            (x0, y0), (x1, y1) = start, end
            middle = f'cx="{px((x0 + x1) / 2)}" cy="{px((y0 + y1) / 2)}"'
            size = f'rx="{px(abs(x1 - x0) / 2)}" ry="{px(abs(y1 - y0) / 2)}"'
            return f"<ellipse {middle} {size}{look}/>"
        return {"line": straight, "rect": box}[shape["type"]](start, end, look)

    def _at(self, shape: Parts, side: str, value: float) -> float:
        reference = shape.get(f"{side}ref", side)
        if shape.get(f"{side}sizemode") != "pixel":
            return self.plane.place(side, reference, value)
        anchor = self.plane.place(side, reference, shape[f"{side}anchor"])
        return anchor + (value if side == "x" else -value)

    def _path(self, shape: Parts) -> str:
        drawn, side = "", "x"
        for letter, number in _PATH.findall(shape["path"]):
            if letter and letter not in "MLZ":
                raise UnknownPartError(f"path {letter!r}")
            if letter:
                drawn += letter
            else:
                drawn += px(self._at(shape, side, float(number))) + ("," if side == "x" else "")
                side = "y" if side == "x" else "x"
        return drawn


def _path(runs: list[str], look: str) -> str:
    return f'<path d="{"".join(runs)}"{look}/>' if runs else ""


def _along(name: str, start: Point, end: Point, look: str) -> str:
    """Draw a line whose places are told along an axis across, or one down."""
    turned = (start, end) if name[0] == "x" else (start[::-1], end[::-1])
    return straight(*turned, look)


def _runs(trace: Parts, x: Axis, y: Axis) -> list[list[Point]]:
    """Return the places of a trace, parted where one is missing unless gaps are joined."""
    runs: list[list[Point]] = [[]]
    for across, down in zip(trace["x"], trace["y"], strict=True):
        if across is not None and down is not None:
            runs[-1].append((x.place(across), y.place(down)))
        elif not trace.get("connectgaps"):
            runs.append([])
    return [run for run in runs if run]
