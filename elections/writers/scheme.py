"""The colours of a page written as HTML, light and dark, and which picture suits its screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from elections.charts import Scheme
from elections.charts.canvas import PALETTES
from elections.export.inline import Pair, on_dark, screens

SECOND: Mapping[Scheme, str] = {"light": "#f4f6f7", "dark": "#182329"}


def scheme_style(colours: frozenset[Pair]) -> str:
    """Return the colours of a light page and of a dark one, as the system or the page asks.

    >>> scheme_style(frozenset())[:31]
    ':root{color-scheme:light;--pape'
    """
    light, dark = (declared(scheme) for scheme in get_args(Scheme))
    return either_scheme(light, dark + on_dark(colours))


def either_scheme(light: str, dark: str) -> str:
    """Return a style sheet of declarations for light and for dark, as system or page asks.

    >>> either_scheme("--a:1;", "--a:2;")[:18]
    ':root{--a:1;}@medi'
    """
    return (
        f":root{{{light}}}@media(prefers-color-scheme:dark){{:root:not([data-scheme=light])"
        f"{{{dark}}}}}:root[data-scheme=dark]{{{dark}}}"
    )


def declared(scheme: Scheme) -> str:
    """Return the colours of a page as declarations of a style sheet.

    >>> declared("dark")[:18]
    'color-scheme:dark;'
    """
    palette = PALETTES[scheme]
    colours = {
        "paper": palette.paper,
        "ink": palette.ink,
        "rule": palette.rule,
        "accent": palette.accent,
        "second": SECOND[scheme],
        "faint": f"color-mix(in srgb,{palette.ink} 20%,transparent)",
    }
    variables = "".join(f"--{name}:{colour};" for name, colour in colours.items())
    return f"color-scheme:{scheme};{variables}"


def width_style() -> str:
    """Return the rules that show, of a picture for each width, the one for the screen.

    >>> width_style()[:6]
    '@media'
    """
    least = screens()
    rules = []
    for across, wider in zip(least, [*list(least)[1:], None], strict=True):
        beyond = [] if across == min(least) else [f"(max-width:{least[across] - 1}px)"]
        beyond += [] if wider is None else [f"(min-width:{least[wider]}px)"]
        rules += [f"@media{condition}{{.at-{across}{{display:none}}}}" for condition in beyond]
    return "".join(rules)
