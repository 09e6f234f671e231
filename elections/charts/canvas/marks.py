"""The signs of all figures: one mark has one meaning, wherever it is drawn.

A plain dot, line or bar is the value of which the figure speaks. Every other mark says
something of its own, the same in every figure; what it says stands in the figure's subtitle
or in its key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from elections.charts.canvas.look import DOT, RING, Palette, relative_luminance

Mark = Literal[
    "value",
    "votes",
    "second_round",
    "preliminary",
    "partial_day",
    "part",
    "new_name",
    "barred",
    "act",
    "joined",
    "goes_on",
    "said",
]
# Strokes across a face: aslant, upright, level, or both ways.
Pattern = Literal["/", "|", "-", "x"]
Fill = Literal["solid", "hollow", "hatched", "rest"]


@dataclass(frozen=True)
class Look:
    """How a mark looks: Plotly's symbol, and whether it is a ring or strokes without a face."""

    symbol: str
    face: Literal["full", "paper", "none"] = "full"


MARKS: dict[Mark, Look] = {
    # The value of which the figure speaks.
    "value": Look("circle"),
    # A share of the list vote, beside something that is none.
    "votes": Look("diamond"),
    # Of a second round of voting.
    "second_round": Look("cross"),
    # Published before the count was final.
    "preliminary": Look("circle-open-dot", "none"),
    # Of a part of the day alone.
    "partial_day": Look("square-open-dot", "none"),
    # A part of the value beside it.
    "part": Look("square"),
    # A party takes a new name.
    "new_name": Look("circle", "paper"),
    # A party was kept off the ballot, or stayed off it.
    "barred": Look("x-thin", "none"),
    # An act of law.
    "act": Look("triangle-down"),
    # Others joined a party.
    "joined": Look("triangle-up"),
    # What had not ended.
    "goes_on": Look("triangle-right"),
    # What somebody said, which is no result.
    "said": Look("star"),
}
# The strokes across what is nobody's: votes against all, seats that no list could fill.
HATCH: Pattern = "/"
# A face of less contrast to the paper than this has an edge.
PALE = 1.8


def marker(mark: Mark, colour: str, palette: Palette, *, size: float = DOT) -> dict[str, Any]:
    """Return a mark in a colour, as Plotly takes it.

    >>> from elections.charts.canvas.look import PALETTES
    >>> marker("votes", "#000000", PALETTES["light"])["symbol"]
    'diamond'
    """
    look = MARKS[mark]
    face = palette.paper if look.face == "paper" else colour
    line = {"color": colour, "width": 2.0}
    if look == MARKS["value"]:
        line = {"color": palette.paper, "width": RING}
    return {
        "symbol": look.symbol,
        "size": size,
        "opacity": 1,
        "color": face,
        "line": line,
    }


def filled(fill: Fill, colour: str, palette: Palette) -> dict[str, Any]:
    """Return the face of a bar and its edge, as Plotly takes them.

    ``solid`` is somebody's; ``hollow`` are seats that voters do not fill; ``hatched`` is
    nobody's (votes against all, seats that no list could fill); the ``rest`` is not told
    apart.

    >>> from elections.charts.canvas.look import PALETTES
    >>> filled("hollow", "#000000", PALETTES["light"])["color"]
    '#ffffff'
    """
    edge = palette.paper if fill == "solid" else palette.muted
    if fill == "solid" and _pale(colour, palette.paper):
        edge = palette.accent
    faces = {"solid": colour, "rest": palette.rule}
    look: dict[str, Any] = {
        "color": faces.get(fill, palette.paper),
        "line": {"color": edge, "width": 1},
    }
    if fill == "hatched":
        look["pattern"] = strokes(colour, palette)
    return look


def _pale(colour: str, paper: str) -> bool:
    """Say whether a face hardly stands out from the paper, and needs an edge (WCAG contrast)."""
    lights = sorted(relative_luminance(shade) for shade in (colour, paper))
    return (lights[1] + 0.05) / (lights[0] + 0.05) < PALE


def strokes(colour: str, palette: Palette, shape: Pattern = HATCH) -> dict[str, Any]:
    """Return strokes across paper, as Plotly takes them for bars and areas."""
    return {
        "shape": shape,
        "fgcolor": colour,
        "bgcolor": palette.paper,
        "size": 5,
        "solidity": 0.35,
    }


def tick(palette: Palette) -> dict[str, Any]:
    """Return the line of a tick across an election: a threshold that the law set for it."""
    return {"color": palette.ink, "width": 2}
