"""Pieces of a page: blocks that nobody can click, as the browser gets them."""

from __future__ import annotations

import re
from collections.abc import Iterable

import streamlit as st

from elections.sections.blocks import Block, Formula
from elections.writers.screen import Piece, ScreenMarkup

# A formula in a piece: no text can say so, for what it holds of HTML is escaped.
BEGIN, END = "<formula>", "</formula>"
_FORMULA = re.compile(rf"\s*{BEGIN}(.*?){END}\s*")


class _Pieces(ScreenMarkup):
    """Pieces whose formulas the page sets; its links and figures stand beside them."""

    def __init__(self, *, narrow: bool) -> None:
        super().__init__(lambda block: "", lambda page, choices: page)
        self.narrow = narrow

    def _formula(self, block: Formula) -> str:
        return f"{BEGIN}{block.latex}{END}"


def pieces(blocks: Iterable[Block], *, narrow: bool) -> tuple[Piece | Block, ...]:
    """Return blocks from top to bottom, as pieces wherever that can be.

    >>> pieces([Formula("N = 1")], narrow=False)
    (Piece(html='<div class=blocks><formula>N = 1</formula></div>'),)
    """
    return tuple(_Pieces(narrow=narrow).pieces(blocks))


def show_still(blocks: Iterable[Block], *, narrow: bool = False) -> None:
    """Show blocks none of which is live."""
    show_piece(still(blocks, narrow=narrow))


def still(blocks: Iterable[Block], *, narrow: bool = False) -> Piece:
    """Return blocks as one piece; ``TypeError`` where one of them is live.

    >>> from elections.sections.blocks import Paragraph
    >>> still([Paragraph("A")]).html
    '<div class=blocks><p>A</p></div>'
    """
    parts = pieces(blocks, narrow=narrow)
    if len(parts) == 1 and isinstance(parts[0], Piece):
        return parts[0]
    live = ", ".join(type(part).__name__ for part in parts if not isinstance(part, Piece))
    raise TypeError(f"a page makes {live} itself")


def show_piece(piece: Piece) -> None:
    """Show a piece. Only Markdown sets formulas: one that has any goes through that.

    Of a text Streamlit would look in every run whether it is the name of a file.
    """
    if BEGIN in piece.html:
        st.markdown(with_formulas(piece.html), unsafe_allow_html=True)
    else:
        st.html(piece)


def with_formulas(html: str) -> str:
    r"""Return a piece as Markdown: formulas stand between empty lines, and nothing else does.

    >>> with_formulas(f"<p>a\n\nb</p>{BEGIN}x{END}<p>c</p>")
    '<p>a  b</p>\n\n$$\nx\n$$\n\n<p>c</p>'
    """
    return _FORMULA.sub(lambda formula: f"\n\n$$\n{formula[1]}\n$$\n\n", html.replace("\n", " "))
