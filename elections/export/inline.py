"""A figure as part of a page: SVG that is light or dark, wide or narrow, as its reader is."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import replace
from html import escape
from typing import NamedTuple, get_args

from elections.charts import Scheme
from elections.charts.canvas import BESIDE, LEAST, column, least_screen, picture, width_for
from elections.charts.font import font_faces
from elections.figures import Drawing

_COLOUR = re.compile(r"#[0-9a-f]{6}\b|rgba?\([^)]*\)|(?<= opacity=\")[\d.]+(?=\")")
_NO_SIGN = re.compile(r"[^0-9a-z]+")
# How wide figures are on the screens that most readers have, in pixels; the last one is as wide as
# a page makes them.
ACROSS = (328, 361, 736, 1088)
_SCHEMES: tuple[Scheme, ...] = get_args(Scheme)

# A colour, or how faint one is, on a light page, and what is in its place on a dark one.
Pair = tuple[str, str]


class Inline(NamedTuple):
    """A picture for a page of any width and scheme, and the colours that a dark page needs.

    ``markup`` holds a ``div`` of the class ``at-PIXELS`` for each of ``ACROSS``.
    """

    markup: str
    colours: frozenset[Pair]


def inline_picture(drawing: Drawing, *, tips: bool = False) -> Inline:
    """Return a figure for a page that says its title and sources; ``tips`` tell each mark.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> inline_picture(figure("turnout", data, words)).markup[:29]
    '<div class=at-328><svg xmlns='
    """
    drawn = {across: inline_at(drawing, across, tips=tips) for across in ACROSS}
    markup = "".join(f"<div class=at-{across}>{one.markup}</div>" for across, one in drawn.items())
    return Inline(markup, frozenset().union(*(one.colours for one in drawn.values())))


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
    own = next(across for across in reversed(ACROSS) if width_for(across) == drawing.width)
    across = max(LEAST["narrow"], round(own / scale))
    shown = picture(
        replace(drawing, width=width_for(across)).canvas(captioned=False).plotly(),
        width=across,
        title=drawing.captions.title,
        description=drawing.captions.alternative,
        names=drawing.name.replace("_", "-"),
        style=font_faces(),
    )
    address = f"data:image/svg+xml;base64,{b64encode(shown.encode('utf-8')).decode('ascii')}"
    look = (
        f'style="min-width:{round(across * scale)}px" alt="{escape(drawing.captions.alternative)}"'
    )
    return f'<div class="enlarged"><img {look} src="{address}"></div>'


def screens() -> dict[int, int]:
    """Return the width of the least screen, in pixels, for which each of ``ACROSS`` is meant.

    >>> screens()[1088]
    960
    """
    kinds = [width_for(across) for across in ACROSS]
    return {
        across: across + BESIDE if kind in kinds[:number] else least_screen(kind)
        for number, (across, kind) in enumerate(zip(ACROSS, kinds, strict=True))
    }


def inline_at(drawing: Drawing, across: int, *, tips: bool = False) -> Inline:
    """Return a figure for one width in pixels, and the colours that a dark page needs.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> inline_at(figure("turnout", data, words), 736).markup[:51]
    '<svg xmlns="http://www.w3.org/2000/svg" width="736"'
    """
    width = width_for(across)
    room = column(across, drawing.share) if width == "wide" else across
    light, dark = (
        picture(
            replace(drawing, scheme=scheme, width=width).canvas(captioned=False).plotly(),
            width=room,
            title=drawing.captions.title,
            description=drawing.captions.alternative,
            names=f"{drawing.name}-{across}".replace("_", "-"),
            tips=tips,
        )
        for scheme in _SCHEMES
    )
    return two_schemes(light, dark)


def two_schemes(light: str, dark: str) -> Inline:
    """Return one picture that takes its colours from a page, those of ``light`` without one.

    ``ValueError`` where the two differ in more than their colours.

    >>> two_schemes('<path fill="#ffffff"/>', '<path fill="#0f171b"/>').markup
    '<path fill="var(--on-ffffff-0f171b,#ffffff)"/>'
    """
    if _COLOUR.sub("", light) != _COLOUR.sub("", dark):
        raise ValueError("the pictures of the two schemes differ in more than their colours")
    pairs = zip(_COLOUR.findall(light), _COLOUR.findall(dark), strict=True)
    changed = [(one, other) for one, other in pairs]
    rest = iter(changed)
    markup = _COLOUR.sub(lambda found: _either(*next(rest)), light)
    return Inline(markup, frozenset(pair for pair in changed if pair[0] != pair[1]))


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
