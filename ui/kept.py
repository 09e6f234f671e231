"""What is made once and kept: figures and sections, for each data, language and choice.

This is the one cache of what readers see. What it holds is shared by all readers and not to be
changed; the oldest goes once there is no more room.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from elections.charts import Scheme, Width
from elections.charts.canvas import ReadyFigure
from elections.choices import Value
from elections.figures import Drawing, figure
from elections.package import ElectionData
from elections.sections import section
from elections.sections.blocks import Block, Claims
from elections.sections.evidence import evidence_line
from elections.text import Words
from ui import claims
from ui.reader import Reader

# A figure takes 10 to 400 kB as JSON, the claims as much; a section next to nothing, or up to
# 200 kB where it holds a table of many rows.
MOST_FIGURES, MOST_SECTIONS, MOST_CLAIMS = 400, 400, 40
Chosen = tuple[tuple[str, Value], ...]


@dataclass(frozen=True, eq=False)
class ShownFigure:
    """A figure ready to be shown: ``chart`` is for the browser."""

    drawing: Drawing
    chart: ReadyFigure
    data: ElectionData
    words: Words

    @cached_property
    def evidence(self) -> str:
        """How many sources it rests on; counted where somebody asks, for it needs its tables."""
        rows, contested = self.drawing.evidence, self.drawing.captions.contested
        return evidence_line(self.data, rows, self.words, contested)


def shown_figure(reader: Reader, name: str, choices: Mapping[str, Value]) -> ShownFigure:
    """Return a figure as this reader sees it."""
    chosen = tuple(choices.items())
    return _figure(name, reader.data, reader.words, reader.scheme, reader.width, chosen)


def blocks(reader: Reader, name: str, choices: Mapping[str, Value]) -> tuple[Block, ...]:
    """Return the blocks of a section."""
    return _blocks(name, reader.data, reader.words, tuple(choices.items()))


@lru_cache(maxsize=MOST_FIGURES, typed=True)
def _figure(
    name: str, data: ElectionData, words: Words, scheme: Scheme, width: Width, chosen: Chosen
) -> ShownFigure:
    drawing = figure(name, data, words, scheme=scheme, width=width, **dict(chosen))
    return ShownFigure(drawing, ReadyFigure(drawing.json), data, words)


@lru_cache(maxsize=MOST_SECTIONS, typed=True)
def _blocks(name: str, data: ElectionData, words: Words, chosen: Chosen) -> tuple[Block, ...]:
    return section(name, data, words, **dict(chosen))


@lru_cache(maxsize=MOST_CLAIMS)
def claims_markup(block: Claims, scheme: Scheme) -> str:
    """Return checked claims as HTML."""
    return claims.markup(block, scheme)
