"""What the library draws for the choices of a page: the figures of its sections, as they are asked
for by their names, apart from the page's script and from what the pages keep.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache
from typing import Any

from elections.charts import Scheme, Width
from elections.choices import Value
from elections.figures import Drawing, figure
from elections.package import ElectionData
from elections.sections import SECTIONS, section
from elections.sections.blocks import FigureBlock
from elections.text import Words
from ui.figure import drawn_once


@dataclass(frozen=True)
class Ground:
    """What every figure depends on beside the choices of the reader."""

    data: ElectionData
    words: Words
    scheme: Scheme = "light"
    width: Width = "wide"


@dataclass(frozen=True)
class Drawn:
    """A figure as the browser gets it, its alternative text, and what is said around it.

    That is its title, its subtitle and its source line.
    """

    figure: Any
    alternative: str
    around: tuple[str, ...] = field(default=(), compare=False)


def drawn(page: str, on: Ground, **choices: Value) -> list[Drawn]:
    """Return the figures of a page for the choices, from top to bottom."""
    return [
        _drawn(block.name, on, tuple(block.choices.items()), block.share)
        for name, known in SECTIONS.items()
        if name.startswith(f"{page}.")
        for block in _figures(name, on.data, on.words, _taken(known.choices, choices))
    ]


def _taken(names: tuple[str, ...], choices: dict[str, Value]) -> tuple[tuple[str, Value], ...]:
    return tuple((name, choices[name]) for name in names if name in choices)


@cache
def _figures(
    name: str, data: ElectionData, words: Words, taken: tuple[tuple[str, Value], ...]
) -> tuple[FigureBlock, ...]:
    blocks = section(name, data, words, **dict(taken))
    return tuple(block for block in blocks if isinstance(block, FigureBlock))


@cache
def _drawn(name: str, on: Ground, choices: tuple[tuple[str, Value], ...], share: Fraction) -> Drawn:
    found = figure(name, on.data, on.words, scheme=on.scheme, width=on.width, **dict(choices))
    found = replace(found, share=share)
    captions = found.captions
    around = (captions.title, captions.subtitle, captions.source)
    return Drawn(as_sent(found), captions.alternative, around)


def as_sent(drawing: Drawing) -> Any:
    """Return a figure as the browser gets it."""
    return json.loads(drawn_once(drawing.plotly(captioned=False)).to_json())
