"""Small tables, for the parts of pages that are not sections yet."""

from __future__ import annotations

import streamlit as st

from elections.charts import Width
from elections.sections.blocks import TableBlock
from elections.text.grid import Grid
from ui.markdown import escape, table

__all__ = ["escape", "grid"]


def grid(
    shown: Grid, *, width: Width, last_is_total: bool = False, marks_lead_to: str = ""
) -> None:
    """Print a grid; a row of totals is set bold."""
    block = TableBlock(shown, totals=last_is_total, marks_lead_to=marks_lead_to)
    st.markdown(table(block, narrow=width == "narrow"))
