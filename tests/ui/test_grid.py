"""Printed tables: what stands in a cell is read as it stands, whatever its marks."""

from __future__ import annotations

import re

import pandas as pd
import pytest
import streamlit as st
from hypothesis import given
from hypothesis import strategies as some

from elections.text.grid import Grid
from tests.pages.visits import unescaped
from ui.grid import escape, grid

MARKS = r"\`*_{}[]()#+!|<>~$:"
LINE = some.text(some.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")))


@given(LINE)
def test_no_mark_is_left_bare_and_nothing_is_lost(text: str) -> None:
    escaped = escape(text)
    assert unescaped(escaped) == text
    bare = re.sub(r"\\[\\`*_{}\[\]()#+!|<>~$:]", "", escaped)
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
    ],
)
def test_marks_of_markdown_and_of_streamlit_are_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Gather what is printed instead of printing it."""
    found: list[str] = []
    monkeypatch.setattr(st, "markdown", found.append)
    return found


def small_grid(*rows: tuple[str, ...], numeric: tuple[bool, ...]) -> Grid:
    return Grid(("What", "Count", "Note")[: len(numeric)], rows, numeric, pd.DataFrame())


def test_numbers_stand_to_the_right_and_totals_are_bold(printed: list[str]) -> None:
    table = small_grid(("A|B", "1"), ("Total", "1"), numeric=(False, True))
    grid(table, width="wide", last_is_total=True)
    assert printed == ["| What | Count |\n| :--- | ---: |\n| A\\|B | 1 |\n| **Total** | **1** |"]


def test_on_a_narrow_screen_texts_become_a_list_and_numbers_stay_a_table(
    printed: list[str],
) -> None:
    texts = small_grid(("A", "1", "Long *words*."), numeric=(False, True, False))
    grid(texts, width="narrow")
    assert len(printed) == 1
    assert "|" not in printed[0]
    assert all(part in printed[0] for part in ("**A**", "Count", "1", r"Long \*words\*."))
    grid(small_grid(("A", "1"), numeric=(False, True)), width="narrow")
    assert printed[1].startswith("| What | Count |\n")
