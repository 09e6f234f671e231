"""A drawn figure as SVG, which says to those who do not see it what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from elections.charts.canvas import Canvas, picture, width_for
from elections.figures import Drawing


def uncaptioned(drawing: Drawing, across: int) -> Canvas:
    """Draw a figure so many pixels across, for a place where its words stand around it.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> uncaptioned(figure("turnout", data, words), 328).width
    'narrow'
    """
    return replace(drawing, width=width_for(across)).canvas(pixels=across, captioned=False)


def figure_svg(
    drawing: Drawing, parts: Mapping[str, Any], across: int, *, names: str = "", **look: Any
) -> str:
    """Return a figure as SVG, so many pixels across, from the ``parts`` of its canvas.

    ``names`` begins the ids in it, else the name of the figure does; the rest is for ``picture``.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> drawing = figure("turnout", data, words)
    >>> figure_svg(drawing, uncaptioned(drawing, 480).plotly(), 480)[40:51]
    'width="480"'
    """
    return picture(
        parts,
        width=across,
        title=drawing.captions.title,
        description=drawing.captions.alternative,
        names=(names or drawing.name).replace("_", "-"),
        **look,
    )
