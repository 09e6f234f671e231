"""Blocks for a screen: what nobody can click goes out as one piece of HTML, folds and all.

The dashboard and its views write the same pieces, and ``screen.css`` says how both look. What
lives on the page alone, for it draws, downloads or leads on, stands between them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Any

from elections.sections.blocks import (
    Block,
    Claims,
    FigureBlock,
    Files,
    Fold,
    Folds,
    Heading,
    Links,
    Records,
    TableBlock,
    Verbatim,
)
from elections.text.grid import Grid
from elections.writers.claims import claims
from elections.writers.markup import Markup, grid, listed, text

# What a page makes itself: it draws, is scrolled, is downloaded, or leads on.
LIVE: frozenset[type[Any]] = frozenset({FigureBlock, Files, Links, Records})
_OUT = '<a href="http'


@dataclass(frozen=True)
class Piece:
    """Neighbouring blocks that nobody can click, as HTML."""

    html: str

    def _repr_html_(self) -> str:
        """Return the HTML to whoever shows objects by it, such as a notebook."""
        return self.html


class ScreenMarkup(Markup):
    """A writer of blocks as HTML for a screen.

    ``narrow`` is whether that is one; where it is not known both kinds of a table are written,
    and ``screen.css`` shows the one for which there is room.
    """

    narrow: bool | None = None

    def pieces(self, blocks: Iterable[Block]) -> Iterator[Piece | Block]:
        """Yield blocks from top to bottom: what can be written at once, and what is live.

        >>> from elections.sections.blocks import Heading, Paragraph
        >>> writer = ScreenMarkup(lambda block: "", lambda page, choices: page)
        >>> some = [Heading("A"), Paragraph("b"), FigureBlock("turnout"), Paragraph("c")]
        >>> [type(part).__name__ for part in writer.pieces(some)]
        ['Piece', 'FigureBlock', 'Piece']
        """
        for live, alike in groupby(blocks, is_live):
            if live:
                yield from alike
            else:
                yield Piece(self.piece(alike))

    def piece(self, blocks: Iterable[Block]) -> str:
        """Return blocks as one piece; who follows a link out of the dashboard keeps the page.

        One that ends with a heading stands close to what that is about.
        """
        blocks = tuple(blocks)
        inner = self.write(blocks).replace(_OUT, f'<a target="_blank"{_OUT[2:]}')
        kind = '"blocks heads"' if blocks and isinstance(blocks[-1], Heading) else "blocks"
        return f"<div class={kind}>{inner}</div>"

    def _records(self, block: Records) -> str:
        """Return records in the room that the page gives them, to be scrolled in it."""
        return f"<div class=records tabindex=0>{super()._records(block)}</div>"

    def _table(self, block: TableBlock) -> str:
        wide, narrow = self._grids(block, narrow=False), self._grids(block, narrow=True)
        if self.narrow is None and narrow != wide:
            return f"<div class=narrow>{narrow}</div><div class=wide>{wide}</div>"
        return narrow if self.narrow else wide

    def _claims(self, block: Claims) -> str:
        return claims(block, text)

    def _verbatim(self, block: Verbatim) -> str:
        # A line break within Markdown would not stay one.
        content = escape(block.text).replace("\n", "&#10;")
        label = f"<p class=note>{escape(block.label)}</p>" if block.label else ""
        button = f"<button type=button data-copy>{escape(block.copy)}</button>"
        return f"<div class=verbatim>{label}{button}<pre>{content}</pre></div>"

    def _grids(self, block: TableBlock, *, narrow: bool) -> str:
        return "".join(
            listed(small, block.marks_lead_to)
            if narrow and _is_too_thin(small)
            else grid(small, totals=block.totals, marks_lead_to=block.marks_lead_to)
            for small in block.grids(narrow=narrow)
        )


def is_live(block: Block) -> bool:
    """Say whether a page makes a block itself, or something that stands in it.

    >>> from elections.sections.blocks import Paragraph
    >>> is_live(Fold("Said", lambda: [Paragraph("a")], "said"))
    False
    >>> is_live(Fold("Drawn", lambda: [FigureBlock("turnout")], "drawn"))
    True
    """
    return holds(block, LIVE)


def holds(block: Block, kinds: Collection[type[Any]]) -> bool:
    """Say whether a block is of one of some kinds, or has one folded in it.

    >>> holds(Fold("Drawn", lambda: [FigureBlock("turnout")], "drawn"), {Files})
    False
    """
    if isinstance(block, Folds):
        return any(holds(fold, kinds) for fold in block.folds)
    if isinstance(block, Fold):
        return any(holds(inner, kinds) for inner in block.blocks())
    return type(block) in kinds


def _is_too_thin(small: Grid) -> bool:
    """Say whether the columns of a table would be too thin to read on a narrow screen.

    Those of three texts or more are; a table of numbers stays one.
    """
    return len(small.numeric) > 2 and sum(small.numeric) < len(small.numeric) - 1
