"""Labels and messages: each is read as it stands, whatever its marks."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.pages.visits import unescaped
from ui.markdown import JOINER, escape

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
