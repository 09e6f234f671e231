"""Blocks: what a section of a page consists of, for any writer to show.

A block says what is to be seen and nothing of how: the dashboard, a report, slides and a page
without a server write the same blocks down. A text is a string, or a tuple of strings and of
parts set apart; it is plain, whatever signs it holds, and each writer escapes it in its own way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from elections.choices import Value
from elections.text.grid import Grid
from elections.text.overview import KeyFigure


@dataclass(frozen=True)
class Strong:
    """Words set apart from those around them."""

    text: str


@dataclass(frozen=True)
class Link:
    """Words that lead to an address: one of the web, of a page, or ``#anchor`` on this one."""

    text: str
    address: str


@dataclass(frozen=True)
class Code:
    """An id or the name of a file."""

    text: str


Part = str | Strong | Link | Code
Text = str | tuple[Part, ...]


@dataclass(frozen=True)
class Heading:
    """A heading of a section (2) or of a part of one (3); ``anchor`` leads there."""

    text: str
    level: Literal[2, 3] = 2
    anchor: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Sentences; a ``note`` is set smaller, as what stands under a figure or a table."""

    text: Text
    note: bool = False


@dataclass(frozen=True)
class Items:
    """A list, each item a text; ``numbered`` where the order matters."""

    items: tuple[Text, ...]
    numbered: bool = False


@dataclass(frozen=True)
class FigureBlock:
    """A figure by its name, with choices; what is not chosen is as usual.

    ``apart`` tells it from another of the same name on the page. ``counted`` is whether its
    sources are counted before what stands under it is opened.
    """

    name: str
    choices: Mapping[str, Value] = field(default_factory=dict)
    apart: str = ""
    counted: bool = True

    @property
    def key(self) -> str:
        """What tells the figure from all others of the page."""
        return f"{self.name}-{self.apart}" if self.apart else self.name


@dataclass(frozen=True)
class TableBlock:
    """A small table; ``narrow`` is the one for a narrow screen, where that has other columns.

    ``totals`` is whether the last row adds the others up. ``marks_lead_to`` is the anchor where
    the mark behind a value on which sources differ is explained.
    """

    grid: Grid
    narrow: Grid | None = None
    totals: bool = False
    marks_lead_to: str = ""


@dataclass(frozen=True)
class KeyFigures:
    """A few numbers side by side."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True)
class Fold:
    """A part under a label, whose blocks are made once it is opened or printed.

    ``name`` tells it from all others of the page; ``kind`` says what is inside: ``sources``,
    ``table``, ``formula``, ``notes``, ``text``.
    """

    label: str
    blocks: Callable[[], Sequence[Block]]
    name: str
    kind: Literal["sources", "table", "formula", "notes", "text"] = "text"


@dataclass(frozen=True)
class Formula:
    """A formula in LaTeX, on a line of its own."""

    latex: str


@dataclass(frozen=True)
class Badge:
    """A verdict in two words with its reason; ``sound`` is whether it is a good one."""

    mark: str
    text: str
    sound: bool


@dataclass(frozen=True)
class PageLink:
    """The way to another page of the dashboard, there with these choices."""

    page: str
    label: str
    choices: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Links:
    """Ways to other pages, side by side."""

    links: tuple[PageLink, ...]


Block = (
    Heading
    | Paragraph
    | Items
    | FigureBlock
    | TableBlock
    | KeyFigures
    | Fold
    | Formula
    | Badge
    | Links
)
