"""Small tables as real tables: read by a screen reader, copied by hand."""

from __future__ import annotations

import re

import streamlit as st

from elections.text.election import Grid

_MARKS = re.compile(r"([\\`*_{}\[\]()#+!|<>~$:])")


def grid(table: Grid, *, last_is_total: bool = False) -> None:
    """Print a grid; numbers stand to the right, a row of totals is set bold."""
    rows = [list(map(escape, row)) for row in table.rows]
    if last_is_total and rows:
        rows[-1] = [f"**{cell}**" for cell in rows[-1]]
    lines = [
        _line([escape(heading) for heading in table.headings]),
        _line(["---:" if numeric else ":---" for numeric in table.numeric]),
        *(_line(row) for row in rows),
    ]
    st.markdown("\n".join(lines))


def escape(text: str) -> str:
    """Return a text that Markdown leaves as it is.

    >>> escape("a|b *c*")
    'a\\\\|b \\\\*c\\\\*'
    """
    return _MARKS.sub(r"\\\1", text)


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
