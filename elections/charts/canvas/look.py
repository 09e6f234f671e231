"""How figures look: colours, sizes of type, and the least screen that they are made for."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Literal

Scheme = Literal["light", "dark"]
Width = Literal["narrow", "medium", "wide"]

# As Streamlit calls it, as our own files of it are called, and what comes close.
FONT = '"Source Sans", "Ballot Sans", "Source Sans 3", "Helvetica Neue", Arial, sans-serif'


@dataclass(frozen=True)
class Palette:
    """The colours of a scheme that are not a party's.

    What is measured is drawn in ``ink``, what stands beside it ``muted``, what is only there to
    compare with ``pale``; lines to read by are a ``rule``. The ``accent`` is the colour of the
    largest family: it is no colour for anything else.
    """

    paper: str
    ink: str
    muted: str
    pale: str
    rule: str
    accent: str


PALETTES: dict[Scheme, Palette] = {
    "light": Palette("#ffffff", "#16242b", "#5b6b73", "#b8c2c7", "#e6ebed", "#005f78"),
    "dark": Palette("#0f171b", "#e6eef1", "#8fa1aa", "#4a5a62", "#233038", "#3fc1de"),
}


@dataclass(frozen=True)
class Sizes:
    """Sizes of type, in pixels: of the title, of headings, of labels, at an axis."""

    title: int
    text: int
    small: int
    axis: int


# Heights, in sizes of type: from a line of a text to its next, and from a text of one line to one
# below it; of a line with the room about it, of its paper, and of the box that no other may touch.
LINE, NEXT, ROOM, PAPER, BOX = 1.3, 1.2, 1.25, 1.5, 1.05
# How wide a figure is on the least screen that it is made for, in pixels.
LEAST: dict[Width, int] = {"narrow": 328, "medium": 608, "wide": 928}


# A figure that is narrow has room for whole years and for percentages from so many pixels on.
ROOMY = 420
# What a page leaves free beside a figure, in pixels, on both sides together, and between columns.
BESIDE, BETWEEN = 32, 64


def least_screen(width: Width) -> int:
    """Return how wide a screen is at least on which figures of this width are shown.

    >>> least_screen("wide")
    960
    """
    return LEAST[width] + BESIDE


def column(pixels: int, share: Fraction) -> int:
    """Return how wide a column is that has a share of a place of so many pixels.

    >>> column(1088, Fraction(1, 2)), column(1088, Fraction(1))
    (512, 1088)
    """
    return pixels if share == 1 else int((pixels - BETWEEN) * share)


def width_for(pixels: int) -> Width:
    """Return for which kind of screen a picture of so many pixels across is drawn.

    >>> width_for(360), width_for(768), width_for(1280)
    ('narrow', 'medium', 'wide')
    """
    fitting: list[Width] = [width for width, least in LEAST.items() if least <= pixels]
    return fitting[-1] if fitting else "narrow"


SIZES: dict[Width, Sizes] = {
    "narrow": Sizes(18, 14, 12, 11),
    "medium": Sizes(20, 15, 13, 12),
    "wide": Sizes(20, 15, 13, 12),
}


# How wide the lines of data are in pixels: of the party or value that a figure is about, of others,
# and of what is there to compare with. A dot has a ring of paper around it.
MAIN, OTHER, CONTEXT = 2.5, 1.5, 1.0
DOT, RING = 8.5, 1.5


@lru_cache(maxsize=1024)
def ink_on(colour: str) -> str:
    """Return the text colour, black or white, that reads better on a colour (WCAG contrast)."""
    luminance = relative_luminance(colour)
    return "#ffffff" if 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 else "#000000"


def relative_luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``, 0 to 1 (WCAG 2.2)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
