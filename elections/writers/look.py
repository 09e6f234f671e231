"""How pages of the dashboard look: the one style sheet with which they are sent."""

from __future__ import annotations

from functools import cache
from pathlib import Path

# What pages share with their views, and what is theirs alone.
SHEETS = tuple(Path(__file__).with_name(name) for name in ("screen.css", "dashboard.css"))


@cache
def look() -> str:
    """Return how pages look, as an element for their head or their body.

    Streamlit writes rules of its own, and later: those here count for one class more, so that they
    stand above what they did not yield to before.

    >>> look().startswith('<style id="look">:root{')
    True
    """
    rules = "".join(sheet.read_text("utf-8") for sheet in SHEETS)
    return f'<style id="look">:root{{{rules}}}</style>'
