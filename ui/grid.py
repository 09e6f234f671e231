"""Small tables as real tables: read by a screen reader, copied by hand."""

from __future__ import annotations

import re

import streamlit as st

from elections.charts import Width
from elections.text.conflicts import MARK
from elections.text.grid import Grid

_MARKS = re.compile(r"([\\`*_{}\[\]()#+!|<>~$:])")


def grid(
    table: Grid, *, width: Width, last_is_total: bool = False, marks_lead_to: str = ""
) -> None:
    """Print a grid; a row of totals is set bold.

    ``marks_lead_to`` is the heading of the same page that explains the mark behind a figure
    on which sources differ.

    On a narrow screen a table of texts becomes a list, for its columns would be too thin
    to read; a table of numbers stays one.
    """
    if width == "narrow" and sum(table.numeric) < len(table.numeric) - 1:
        items = "\n".join(_item(table, row) for row in table.rows)
        st.markdown(_linked(items, marks_lead_to))
        return
    rows = [[escape(cell) for cell in row] for row in table.rows]
    if last_is_total and rows:
        rows[-1] = [f"**{cell}**" for cell in rows[-1]]
    lines = [
        _line([escape(heading) for heading in table.headings]),
        _line(["---:" if numeric else ":---" for numeric in table.numeric]),
        *(_line(row) for row in rows),
    ]
    st.markdown(_linked("\n".join(lines), marks_lead_to))


def escape(text: str) -> str:
    """Return a text that Markdown leaves as it is.

    >>> escape("a|b")
    'a\\\\|b'
    """
    return _MARKS.sub(r"\\\1", text)


def _linked(markdown: str, target: str) -> str:
    return markdown.replace(MARK, f"[{MARK}](#{target})") if target else markdown


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _item(table: Grid, row: tuple[str, ...]) -> str:
    named = zip(table.headings[1:], row[1:], strict=True)
    rest = "; ".join(f"{escape(heading)}: {escape(cell)}" for heading, cell in named)
    return f"- **{escape(row[0])}** — {rest}"
