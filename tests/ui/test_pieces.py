"""Pieces: what nobody can click is one element; tables and texts read as they stand."""

from __future__ import annotations

import re
from html import unescape

import pandas as pd
import pytest

from elections.sections.blocks import (
    Block,
    Code,
    FigureBlock,
    Fold,
    Folds,
    Formula,
    Heading,
    Link,
    Paragraph,
    Strong,
    TableBlock,
    Verbatim,
)
from elections.text.grid import Grid
from elections.writers.screen import Piece
from tests.pages.visits import read
from ui.pieces import BEGIN, END, pieces, show_still, with_formulas


def small_table(*rows: tuple[str, ...], numeric: tuple[bool, ...], totals: bool) -> TableBlock:
    headings = ("What", "Count", "Note")[: len(numeric)]
    return TableBlock(Grid(headings, rows, numeric, pd.DataFrame()), totals=totals)


def one(block: Block, *, narrow: bool = False) -> str:
    """Return the HTML of a block that is a piece."""
    (piece,) = pieces([block], narrow=narrow)
    assert isinstance(piece, Piece)
    return piece.html


def test_neighbours_are_one_piece_up_to_what_is_live() -> None:
    said, drawn = Paragraph("a"), FigureBlock("turnout")
    still = Fold("Said", lambda: [said], "said")
    live = Folds((still, Fold("Drawn", lambda: [drawn], "drawn")), "both")
    parts = pieces([Heading("A", anchor="a"), said, still, drawn, live, said], narrow=False)
    assert [type(part) for part in parts] == [Piece, FigureBlock, Folds, Piece]
    assert read(parts[0].html) == "A\na\nSaid\na"  # type: ignore[union-attr]


def test_a_text_to_be_copied_keeps_its_lines_also_where_markdown_sets_formulas() -> None:
    html = one(Verbatim("As BibTeX", "@misc{a,\n  title = {b < c}\n}", "Copy"))
    assert "<button type=button data-copy>Copy</button>" in html
    (text,) = re.findall("<pre>(.*)</pre>", with_formulas(html))
    assert unescape(text) == "@misc{a,\n  title = {b < c}\n}"


def test_what_is_live_cannot_be_shown_as_a_piece() -> None:
    with pytest.raises(TypeError, match="FigureBlock"):
        show_still([FigureBlock("turnout")])


def test_numbers_stand_to_the_right_and_totals_are_bold() -> None:
    html = one(small_table(("A|B", "1"), ("Total", ""), numeric=(False, True), totals=True))
    assert "<td>A|B</td><td class=n>1</td>" in html
    assert "<td><strong>Total</strong></td><td class=n><strong></strong></td>" in html


def test_on_a_narrow_screen_texts_become_a_list_and_numbers_stay_a_table() -> None:
    texts = small_table(("A", "1", "Long <words>."), numeric=(False, True, False), totals=False)
    assert "<table" not in one(texts, narrow=True)
    assert read(one(texts, narrow=True)) == "A\N{NO-BREAK SPACE}— count: 1; note: Long <words>."
    assert "<table" in one(texts)
    numbers = small_table(("A", "1"), numeric=(False, True), totals=False)
    assert one(numbers, narrow=True) == one(numbers)


def test_parts_set_apart_are_written_and_their_texts_escaped() -> None:
    text = ("a<b ", Strong(Link("[c]", "https://example.org/?a&b")), Code("d_e"), Link("f", "#g"))
    assert one(Paragraph(text)) == (
        "<div class=blocks><p>a&lt;b <strong>"
        '<a target="_blank" href="https://example.org/?a&amp;b">[c]</a></strong>'
        '<code>d_e</code><a href="#g">f</a></p></div>'
    )


def test_a_link_is_not_broken_out_of() -> None:
    html = one(Paragraph((Link("<b>", 'https://e.example/"><b>'), Link("c", "javascript:1"))))
    assert "<b>" not in html
    assert "javascript" not in html


def test_only_a_formula_stands_between_the_empty_lines_of_markdown() -> None:
    """A text that has such lines would end the HTML around it, and its marks would count."""
    said = [Paragraph("a\n\n*b*"), Formula("N = 1"), Paragraph(f"{BEGIN}$c${END}")]
    card = Fold("Card", lambda: said, "card")
    written = with_formulas(one(card))
    assert [part for part in written.split("\n\n") if not part.startswith("<")] == ["$$\nN = 1\n$$"]
    assert "a  *b*" in written
