"""Printed tables: what stands in a cell is read as it stands, whatever its marks."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as some

from elections.sections.blocks import Code, Link, Strong, TableBlock
from elections.text.grid import Grid
from tests.pages.visits import unescaped
from ui.markdown import JOINER, escape, tables, written

MARKS = r"\`*_{}[]()#+!|<>~$:&"
LINE = some.text(some.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")))


@given(LINE)
def test_no_mark_is_left_bare_and_nothing_is_lost(text: str) -> None:
    escaped = escape(text)
    assert unescaped(escaped) == text.replace(JOINER, "")
    bare = re.sub(r"\\[\\`*_{}\[\]()#+!|<>~$:&=.-]", "", escaped)
    assert not set(bare) & set(MARKS)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a|b", r"a\|b"),
        ("**Party**", r"\*\*Party\*\*"),
        (":red[Front]", r"\:red\[Front\]"),
        ("$5 and $6", r"\$5 and \$6"),
        ("<script>", r"\<script\>"),
        ("Ақ жол — 2004", "Ақ жол — 2004"),
        ("1. First", r"1\. First"),
        ("- First", r"\- First"),
        ("A &lt; B", r"A \&lt; B"),
        ("see https://e.example", f"see https\\:{JOINER}//e.example"),
        ("www.e.example", f"www{JOINER}.e.example"),
        ("a@e.example", f"a{JOINER}@e.example"),
        (":material/home:", f"\\:{JOINER}material/home\\:"),
        ("A -> B", f"A -{JOINER}\\> B"),
    ],
)
def test_marks_of_markdown_and_of_streamlit_are_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def small_table(*rows: tuple[str, ...], numeric: tuple[bool, ...], totals: bool) -> TableBlock:
    headings = ("What", "Count", "Note")[: len(numeric)]
    return TableBlock(Grid(headings, rows, numeric, pd.DataFrame()), totals=totals)


def test_numbers_stand_to_the_right_and_totals_are_bold() -> None:
    block = small_table(("A|B", "1"), ("Total", "1"), numeric=(False, True), totals=True)
    (printed,) = tables(block, narrow=False)
    assert printed == "| What | Count |\n| :--- | ---: |\n| A\\|B | 1 |\n| **Total** | **1** |"


def test_a_total_that_is_not_told_is_an_empty_cell() -> None:
    block = small_table(("A", "1"), ("Total", ""), numeric=(False, True), totals=True)
    (printed,) = tables(block, narrow=False)
    assert printed.endswith("\n| **Total** |  |")
    assert written(("a", Strong(""), "b")) == "ab"


def test_on_a_narrow_screen_texts_become_a_list_and_numbers_stay_a_table() -> None:
    texts = small_table(("A", "1", "Long *words*."), numeric=(False, True, False), totals=False)
    (printed,) = tables(texts, narrow=True)
    assert "|" not in printed
    assert all(part in printed for part in ("**A**", "count: ", "1", r"Long \*words\*."))
    numbers = small_table(("A", "1"), numeric=(False, True), totals=False)
    (printed,) = tables(numbers, narrow=True)
    assert printed.startswith("| What | Count |\n")


def test_parts_set_apart_are_written_and_their_texts_escaped() -> None:
    text = ("a*b ", Strong(Link("[c]", "https://example.org")), Code("d_e"), Strong("f$"))
    assert written(text) == r"a\*b **[\[c\]](https://example.org)**`d_e`**f\$**"


@pytest.mark.parametrize(
    ("part", "markdown"),
    [
        (Link("A [b]", "https://e.example/a(b)"), r"[A \[b\]](https://e.example/a%28b%29)"),
        (Link("A", 'https://e.example/"><b>'), "[A](https://e.example/%22%3E%3Cb%3E)"),
        (
            Link("A", "votes?base=valid_votes&after=false"),
            "[A](votes?base=valid_votes&after=false)",
        ),
        (Code("a`b ``c``"), "``` a`b ``c`` ```"),
        (Code("a"), "`a`"),
    ],
)
def test_neither_a_link_nor_code_can_be_broken_out_of(part: Link | Code, markdown: str) -> None:
    assert written((part,)) == markdown
