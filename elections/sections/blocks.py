"""Blocks: what a section of a page consists of, for any writer to show.

A block says what is to be seen and nothing of how: the dashboard, a report, slides and a page
without a server write the same blocks down. A text is a string, or a tuple of strings and of
parts set apart; it is plain, whatever signs it holds, and each writer escapes it in its own way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

import pandas as pd

from elections.choices import Value
from elections.text.grid import Grid
from elections.text.overview import KeyFigure


@dataclass(frozen=True)
class Link:
    """Words that lead to an address: one of the web, of a page, or ``#anchor`` on this one."""

    text: str
    address: str


@dataclass(frozen=True)
class Strong:
    """Words set apart from those around them; they may lead somewhere."""

    text: str | Link


@dataclass(frozen=True)
class Code:
    """An id or the name of a file."""

    text: str


Part = str | Strong | Link | Code
# How much of the width of a wide page something has.
WHOLE, TWO_THIRDS, HALF = Fraction(1), Fraction(2, 3), Fraction(1, 2)
Text = str | tuple[Part, ...]
# Given to a message in the place of a part set apart: signs that no text uses.
PLACES = ("\ue000", "\ue001", "\ue002")


def with_parts(text: str, *parts: Part | tuple[Part, ...]) -> tuple[Part, ...]:
    """Return a text with parts set apart in its ``PLACES``.

    >>> from elections.text import load_words
    >>> text = load_words("en").say("library-key", key=PLACES[0])
    >>> with_parts(text, (Code("date"), ", ", Code("party_id")))
    ('A row is known by ', Code(text='date'), ', ', Code(text='party_id'), '.')
    """
    filled: list[Part] = []
    for piece in re.split(f"([{''.join(PLACES)}])", text):
        part = parts[PLACES.index(piece)] if piece in PLACES else piece
        filled += part if isinstance(part, tuple) else [part]
    return tuple(part for part in filled if part)


def in_a_row(links: Sequence[Link]) -> tuple[Part, ...]:
    """Return links with a dot between them, with which no line begins.

    >>> in_a_row([Link("1", "#a"), Link("2", "#b")])[1]
    '\xa0· '
    """
    return tuple(part for link in links for part in ("\N{NO-BREAK SPACE}· ", link))[1:]


Level = Literal[2, 3, 4]


@dataclass(frozen=True)
class Heading:
    """A heading of a section (2), of a part of one (3), in print of an entry (4).

    ``anchor`` leads there.
    """

    text: str
    level: Level = 2
    anchor: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Sentences; a ``note`` is set smaller, as what stands under a figure or a table.

    What is said ``on_screen`` holds where a reader can point at something, and not on paper.
    """

    text: Text
    note: bool = False
    on_screen: bool = False


@dataclass(frozen=True)
class Terms:
    """Words that a reader may ask about, side by side: each with the sentence that explains it."""

    terms: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Items:
    """A list, each item a text; ``numbered`` where the order matters."""

    items: tuple[Text, ...]
    numbered: bool = False


@dataclass(frozen=True)
class FigureBlock:
    """A figure by its name, with choices; what is not chosen is as usual.

    ``apart`` tells it from another of the same name on the page. ``level`` is that of its title
    among the headings of the page: 2 where it stands under no heading of a section. ``share`` is
    how much of the width of a wide page it has, where it stands beside something else. It is
    ``called`` so where a page lists what is on it; without a name it is left out there. It stands
    ``close`` to what is above where that is its own: a heading, or its controls.
    """

    name: str
    choices: Mapping[str, Value] = field(default_factory=dict)
    apart: str = ""
    level: Literal[2, 3] = 3
    share: Fraction = field(default=WHOLE, repr=False)
    called: str = field(default="", repr=False)
    close: bool = field(default=False, repr=False)

    @property
    def key(self) -> str:
        """What tells the figure from all others of the page."""
        return f"{self.name}-{self.apart}" if self.apart else self.name

    @property
    def anchor(self) -> str:
        """What leads to the figure on its page."""
        return f"figure-{self.key}"


@dataclass(frozen=True)
class TableBlock:
    """A small table; ``narrow`` is what says the same on a narrow screen, in other columns.

    There it may take more than one table. ``totals`` is whether the last row adds the others
    up. ``marks_lead_to`` is the anchor where the mark behind a value on which sources differ
    is explained.
    """

    grid: Grid
    narrow: Grid | tuple[Grid, ...] = ()
    totals: bool = False
    marks_lead_to: str = ""

    def grids(self, *, narrow: bool) -> tuple[Grid, ...]:
        """Return the tables for a narrow screen, or the one for a wide one."""
        chosen = (narrow and self.narrow) or self.grid
        return chosen if isinstance(chosen, tuple) else (chosen,)


@dataclass(frozen=True)
class RecordColumn:
    """A column of a table of records.

    ``kind`` is what its cells are: an ``address`` is one of the web. ``key`` is whether it is a
    part of what a row is known by. ``wide`` is how wide a text it should show whole, in sizes of
    type, where its cells are shorter or longer than most; 0 leaves that to the writer.
    """

    heading: str
    kind: Literal["text", "number", "address"] = "text"
    key: bool = False
    wide: float = 0


@dataclass(frozen=True, eq=False)
class Records:
    """A table of many rows, to be scrolled, sorted and searched, or printed over several pages.

    ``rows`` has the headings of ``columns`` as the names of its columns, in their order; it is
    shared and not to be changed. ``alternative`` says in words what the table holds, ``narrow``
    is the one for a narrow screen, where that has other columns.
    """

    rows: pd.DataFrame
    columns: tuple[RecordColumn, ...]
    alternative: str
    narrow: Records | None = None


@dataclass(frozen=True)
class File:
    """A file to take away; ``make`` writes it once it is asked for."""

    label: str
    name: str
    media_type: str
    make: Callable[[], bytes]


@dataclass(frozen=True)
class Files:
    """Files to take away, side by side; on paper their names."""

    files: tuple[File, ...]


@dataclass(frozen=True)
class Verbatim:
    """A text to be copied as it stands, under its label: a reference, an address, code.

    ``copy`` stands on what copies it, where something can.
    """

    label: str
    text: str
    copy: str


@dataclass(frozen=True)
class Claim:
    """What a document says, how it stands, and what was found.

    ``verdict`` is the id of the verdict, ``mark`` its sign and ``label`` its words. ``values``
    are pairs of a name and a value: that of the document, then that of the package; ``quoted_in``
    is the language of the first where that is not the reader's. ``notes`` say where that value
    stands and why the other is not used. ``sources`` are those of what was found, under
    ``sources_label``.
    """

    claim: str
    verdict: str
    mark: str
    label: str
    finding: str
    values: tuple[tuple[str, str], ...]
    quoted_in: str
    notes: tuple[str, ...]
    sources_label: str
    sources: tuple[Text, ...]


@dataclass(frozen=True)
class ClaimsOfDocument:
    """Claims of one document: its title, what else is known of it, and how the claims stand."""

    title: str
    about: str
    tally: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Claims:
    """Claims checked, document by document; of each what was found can be opened or is printed."""

    documents: tuple[ClaimsOfDocument, ...]


@dataclass(frozen=True)
class KeyFigures:
    """A few numbers side by side."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True)
class Fold:
    """A part under a label, whose blocks are made once it is written or printed.

    ``name`` tells it from all others of the page; ``kind`` says what is inside: ``sources``,
    ``table``, ``formula``, ``notes``, ``text``. One that is ``open`` stands open at first.
    ``printed`` is the label where it is printed open: a heading, and the note below it.
    """

    label: str
    blocks: Callable[[], Sequence[Block]]
    name: str
    kind: Literal["sources", "table", "formula", "notes", "text"] = "text"
    open: bool = False
    printed: tuple[str, str] | None = None


@dataclass(frozen=True)
class Folds:
    """Folds under one another, the entries of a list: in print each a heading and its text.

    ``name`` tells the list from all others of the page.
    """

    folds: tuple[Fold, ...]
    name: str


@dataclass(frozen=True)
class Formula:
    """A formula in LaTeX, on a line of its own."""

    latex: str


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
    | Terms
    | Items
    | FigureBlock
    | TableBlock
    | Records
    | KeyFigures
    | Fold
    | Folds
    | Formula
    | Claims
    | Verbatim
    | Files
    | Links
)


def contents(blocks: Iterable[Block]) -> list[Link]:
    """Return what a list of what is on a page leads to: its parts, and the figures called by name.

    >>> contents([Heading("Seats", anchor="seats"), Paragraph("All."), FigureBlock("turnout")])
    [Link(text='Seats', address='#seats')]
    """
    links = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 2:
            links.append(Link(block.text, f"#{block.anchor}"))
        elif isinstance(block, FigureBlock) and block.called:
            links.append(Link(block.called, f"#{block.anchor}"))
    return links
