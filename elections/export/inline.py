"""A figure as part of a page: SVG that is light or dark, wide or narrow, as its reader is."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import replace
from html import escape
from typing import Any, NamedTuple, get_args

from elections.charts import Scheme, Width
from elections.charts.canvas import (
    BESIDE,
    LEAST,
    column,
    least_screen,
    turns,
    width_for,
)
from elections.charts.font import font_faces
from elections.export.fluid import fluid
from elections.export.svg import figure_svg
from elections.figures import Drawing

_COLOUR = re.compile(r"#[0-9a-f]{6}\b|rgba?\([^)]*\)|(?<= opacity=\")[\d.]+(?=\")")
_NO_SIGN = re.compile(r"[^0-9a-z]+")
# For which widths figures are drawn, in pixels, one of each kind: on the screens that most readers
# have; the last one is as wide as a page makes them.
ACROSS = (328, 736, 1088)
# How wide the places for each kind of figure are, in pixels: on the least screen that there is, up
# to where the next kind begins.
ROOMS: dict[Width, tuple[int, int]] = {
    "narrow": (320 - BESIDE, LEAST["medium"] - 1),
    "medium": (LEAST["medium"], LEAST["wide"] - 1),
    "wide": (LEAST["wide"], ACROSS[-1]),
}
_SCHEMES: tuple[Scheme, ...] = get_args(Scheme)

# A colour, or how faint one is, on a light page, and what is in its place on a dark one.
Pair = tuple[str, str]


class Inline(NamedTuple):
    """A picture for a page of any width and scheme, and the colours that a dark page needs.

    ``markup`` holds a ``div`` of the class ``at-PIXELS`` for each of ``ACROSS``; its
    ``data-widths`` are those for which its marks say where they stand (``fluid``).
    """

    markup: str
    colours: frozenset[Pair]


def inline_picture(drawing: Drawing, *, tips: bool = False) -> Inline:
    """Return a figure for a page that says its title and sources; ``tips`` tell each mark.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> inline_picture(figure("turnout", data, words)).markup[:51]
    '<div class=at-328 data-widths="328 607"><svg xmlns='
    """
    pictures = [_fluid(drawing, across, tips=tips) for across in ACROSS]
    markup = "".join(picture.markup for picture in pictures)
    return Inline(markup, frozenset().union(*(picture.colours for picture in pictures)))


def enlarged_picture(drawing: Drawing, scale: float) -> str:
    """Return a figure all of which is ``scale`` times as large, for who reads enlarged text.

    It is drawn for a screen as much narrower, and as wide as its place; where that has no room
    for it, it can be moved across.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> enlarged_picture(figure("turnout", data, words), 2)[:50]
    '<div class="enlarged"><img style="min-width:1088px'
    """
    usual = next(across for across in reversed(ACROSS) if width_for(across) == drawing.width)
    across = max(LEAST["narrow"], round(usual / scale))
    parts = _parts(drawing, across, drawing.scheme)
    svg = figure_svg(drawing, parts, across, style=font_faces())
    address = f"data:image/svg+xml;base64,{b64encode(svg.encode('utf-8')).decode('ascii')}"
    look = (
        f'style="min-width:{round(across * scale)}px" alt="{escape(drawing.captions.alternative)}"'
    )
    return f'<div class="enlarged"><img {look} src="{address}"></div>'


def screens() -> dict[int, int]:
    """Return the width of the least screen, in pixels, for which each of ``ACROSS`` is meant.

    >>> screens()[1088]
    960
    """
    return {across: least_screen(width_for(across)) for across in ACROSS}


def between_words(drawing: Drawing, across: int) -> str:
    """Return a figure as a file of its own, as a page shows it between its title and its sources.

    ``across`` is how wide the page is, of which the figure has its share, 288 to 1,088 pixels;
    ``ValueError`` for another width.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> between_words(figure("turnout", data, words), 608)[40:51]
    'width="608"'
    """
    least, most = ROOMS["narrow"][0], ROOMS["wide"][1]
    if not least <= across <= most:
        raise ValueError(f"width {across}: expected {least} to {most} pixels of a page")
    parts = _parts(drawing, across, drawing.scheme)
    return _picture(drawing, parts, across, style=font_faces())


def inline_at(drawing: Drawing, across: int, *, tips: bool = False) -> Inline:
    """Return a figure for one width in pixels, and the colours that a dark page needs.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> inline_at(figure("turnout", data, words), 736).markup[:51]
    '<svg xmlns="http://www.w3.org/2000/svg" width="736"'
    """
    return two_schemes(
        *(
            _picture(drawing, _parts(drawing, across, scheme), across, tips=tips)
            for scheme in _SCHEMES
        )
    )


def _fluid(drawing: Drawing, across: int, *, tips: bool) -> Inline:
    """Return a figure as it is drawn for one width, whose marks say where they stand in others."""
    light, dark = (_parts(drawing, across, scheme) for scheme in _SCHEMES)
    drawn = _picture(drawing, light, across, tips=tips)
    inline = two_schemes(drawn, _picture(drawing, dark, across, tips=tips))
    usual = _room(drawing, across)
    least, most = (_room(drawing, room) for room in ROOMS[width_for(across)])
    turning = [width for width in turns(light) if least < width < most]
    ends = (least, most) if turning else (most if usual < most else least,)
    others = [width for width in sorted({*turning, *ends}) if width != usual]
    markup = fluid(
        inline.markup,
        drawn,
        [_picture(drawing, light, across, room=room, tips=tips) for room in others],
    )
    widths = " ".join(map(str, sorted((usual, *others))))
    return Inline(f'<div class=at-{across} data-widths="{widths}">{markup}</div>', inline.colours)


def _room(drawing: Drawing, across: int) -> int:
    """Return how wide the place of a figure is where a whole one is so many pixels wide."""
    return column(across, drawing.share) if width_for(across) == "wide" else across


def _parts(drawing: Drawing, across: int, scheme: Scheme) -> Mapping[str, Any]:
    width = width_for(across)
    return replace(drawing, scheme=scheme, width=width).canvas(captioned=False).plotly()


def _picture(
    drawing: Drawing,
    parts: Mapping[str, Any],
    across: int,
    *,
    room: int | None = None,
    **look: Any,
) -> str:
    room = room or _room(drawing, across)
    return figure_svg(drawing, parts, room, names=f"{drawing.name}-{across}", **look)


def two_schemes(light: str, dark: str) -> Inline:
    """Return one picture that takes its colours from a page, those of ``light`` without one.

    ``ValueError`` where the two differ in more than their colours.

    >>> two_schemes('<path fill="#ffffff"/>', '<path fill="#0f171b"/>').markup
    '<path fill="var(--on-ffffff-0f171b,#ffffff)"/>'
    """
    if _COLOUR.sub("", light) != _COLOUR.sub("", dark):
        raise ValueError("the pictures of the two schemes differ in more than their colours")
    pairs = list(zip(_COLOUR.findall(light), _COLOUR.findall(dark), strict=True))
    rest = iter(pairs)
    markup = _COLOUR.sub(lambda _: _either(*next(rest)), light)
    return Inline(markup, frozenset(pair for pair in pairs if pair[0] != pair[1]))


def on_dark(colours: Iterable[Pair]) -> str:
    """Return the colours of a dark page, as declarations of a style sheet.

    >>> on_dark({("#ffffff", "#0f171b")})
    '--on-ffffff-0f171b:#0f171b;'
    """
    return "".join(f"{_name(*pair)}:{pair[1]};" for pair in sorted(colours))


def _either(light: str, dark: str) -> str:
    return light if light == dark else f"var({_name(light, dark)},{light})"


def _name(light: str, dark: str) -> str:
    return f"--on-{'-'.join(_NO_SIGN.sub('', colour) for colour in (light, dark))}"
