"""Texts of a picture: every line an element of its own, at the place where Plotly sets it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from elections.charts.canvas.lettering import text_width
from elections.charts.canvas.look import LINE
from elections.charts.canvas.svg.axes import Plane
from elections.charts.canvas.svg.parts import Parts, Point, UnknownPartError, each, know, px

# Source Sans above and below the line on which letters stand, by the size of type.
ASCENT, DESCENT = 1.0, 0.326
# What Plotly leaves free: around a text and its paper, and at an axis.
PAD, EDGE = 1, 1
AXIS_FREE, TICK_RIGHT, TICK_UP = 0.2, 3, 0.35
MIDDLE = 0.75
THIRD = 1 / 3
HALO_LOOK = ' stroke="COLOUR" stroke-width="4" stroke-linejoin="round" paint-order="stroke"'
_BOLD = re.compile(r"(</?b>)")
_NOTE = (
    "text x y xref yref xanchor yanchor xshift yshift showarrow font align bgcolor borderpad "
    "textangle"
)
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}


@dataclass(frozen=True)
class Font:
    """A size and a colour of type; ``halo`` is the colour around the letters, if any."""

    size: float
    colour: str
    halo: str = ""


def written(text: str, x: float, y: float, font: Font, side: str) -> str:
    """Write a text: ``x`` is its ``side``, ``y`` the height on which its first line stands.

    No line is glued to the next, for those who copy or hear them. A line of two weights is
    set from its left end, which every program places alike.

    >>> written("one<br>two", 0, 10, Font(10, "#000"), "left")[:51]
    '<text x="0" y="10" font-size="10" fill="#000">one</'
    """
    lines, heavy = [], False
    for number, line in enumerate(text.split("<br>")):
        runs: list[tuple[str, bool]] = []
        for part in _BOLD.split(line):
            if part in ("<b>", "</b>"):
                heavy = part == "<b>"
            elif part:
                runs.append((part, heavy))
        if runs:
            lines.append(_line(runs, x, y + number * LINE * font.size, font, side))
    return "".join(lines)


def _line(runs: list[tuple[str, bool]], x: float, y: float, font: Font, side: str) -> str:
    mixed = len({bold for _, bold in runs}) > 1
    if mixed and side != "left":
        wide = sum(text_width(part, 1000, bold=bold) for part, bold in runs) * font.size / 1000
        x, side = x - wide * (1 if side == "right" else 0.5), "left"
    look = ""
    if runs[0][1] and not mixed:
        look += ' font-weight="700"'
    if side != "left":
        look += f' text-anchor="{_ANCHORS[side]}"'
    if font.halo:
        look += HALO_LOOK.replace("COLOUR", font.halo)
    content = "".join(
        f'<tspan font-weight="700">{escape(part)}</tspan>' if bold and mixed else escape(part)
        for part, bold in runs
    )
    place = f'x="{px(x)}" y="{px(y)}" font-size="{px(font.size)}" fill="{font.colour}"'
    return f"<text {place}{look}>{content}</text>"


def note(parts: Parts, plane: Plane) -> str:
    """Write a text that stands by itself, on its paper where it has some."""
    know(parts, _NOTE, "text")
    font = Font(parts["font"]["size"], parts["font"]["color"])
    lines = parts["text"].split("<br>")
    pad = parts.get("borderpad", PAD) + EDGE
    wide = max(text_width(line, 1000) for line in lines) * font.size / 1000
    tall = (ASCENT + DESCENT + LINE * (len(lines) - 1)) * font.size
    # The middle of the text and its paper.
    x = _at(parts, "x", plane) + _away(parts, "x") * (wide + 2 * pad)
    y = _at(parts, "y", plane) + _away(parts, "y") * (tall + 2 * pad)
    paper = ""
    if "bgcolor" in parts:
        place = f'x="{px(x - wide / 2 - pad)}" y="{px(y - tall / 2 - pad)}"'
        size = f'width="{px(wide + 2 * pad)}" height="{px(tall + 2 * pad)}"'
        paper = f'<rect {place} {size} fill="{parts["bgcolor"]}"/>'
    # One line stands by its own end, whatever letters a program has; several by their sides.
    side = parts.get("align", "center") if len(lines) > 1 else _side(_away(parts, "x"))
    left = x + {"left": -0.5, "center": 0, "right": 0.5}[side] * wide
    drawn = paper + written(parts["text"], left, y - tall / 2 + ASCENT * font.size, font, side)
    angle = parts.get("textangle", 0)
    return f'<g transform="rotate({px(angle)} {px(x)} {px(y)})">{drawn}</g>' if angle else drawn


def _at(parts: Parts, side: str, plane: Plane) -> float:
    """Return the place to which a text belongs, moved as it asks."""
    moved: float = parts.get(f"{side}shift", 0)
    place = plane.place(side, parts.get(f"{side}ref", side), parts[side])
    return place + (moved if side == "x" else -moved)


def _away(parts: Parts, side: str) -> float:
    """Return how far the middle of a text lies from its place, in parts of its size."""
    reference = parts.get(f"{side}ref", side)
    part = 0.5
    if reference == "paper" or reference.endswith(" domain"):
        part = parts[side] if side == "x" else 1 - parts[side]
    near, far = ("left", "right") if side == "x" else ("top", "bottom")
    anchor = parts.get(f"{side}anchor", "auto")
    if anchor == "auto":
        anchor = near if part < THIRD else far if part > 1 - THIRD else "middle"
    return {near: 0.5, far: -0.5}.get(anchor, 0.0)


def _side(away: float) -> str:
    return "left" if away > 0 else "right" if away < 0 else "center"


def at_points(trace: Parts, points: list[tuple[int, Point]], paper: str) -> Iterator[str]:
    """Yield the texts of a trace, each at the height of its point and beside it."""
    count, font = len(trace["x"]), trace["textfont"]
    know(font, "size color shadow", "font of texts")
    sizes, colours = each(font["size"], count), each(font["color"], count)
    down, across = trace["textposition"].split()
    if down != "middle":
        raise UnknownPartError(f"position of texts {trace['textposition']!r}")
    # A text to the left of a point ends there.
    side = {"left": "right", "center": "center", "right": "left"}[across]
    halo = paper if font.get("shadow", "none") != "none" else ""
    for number, (x, y) in points:
        text, size = trace["text"][number], sizes[number]
        if not text:
            continue
        first = y + size * MIDDLE - (text.count("<br>") * LINE + 1) * size / 2
        yield written(text, x, first, Font(size, colours[number], halo), side)


def at_ticks(plane: Plane) -> Iterator[str]:
    """Yield the labels of the axes: below those across, on the lines of those up."""
    for name, axis, look in plane.shown():
        if "ticktext" not in look or not look.get("showticklabels", True):
            continue
        inside = look.get("ticklabelposition") == "inside top"
        if inside is (name[0] == "x"):
            raise UnknownPartError(f"labels of {name}")
        font = Font(look["tickfont"]["size"], look["tickfont"]["color"])
        start = plane.across(name).first
        for value, text in zip(look["tickvals"], look["ticktext"], strict=True):
            if not axis.within(value):
                continue
            place = axis.place(value)
            if inside:
                yield written(text, start + TICK_RIGHT, place - TICK_UP * font.size, font, "left")
            else:
                free = AXIS_FREE * font.size if look.get("showline") else 0
                down = start + free + look.get("linewidth", 1) / 2 + font.size
                yield written(text, place, down, font, "center")
