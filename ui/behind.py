"""What a reader opened behind the figures of a page: the browser says so, the page shows it.

The buttons under a figure are words of the page and no controls of Streamlit: a browser has them
sooner. A part stays open until it is closed, or another page is opened; the menu is asked for once.
"""

from __future__ import annotations

import streamlit as st

PARTS = ("table", "sources", "differ")
MENU = "take"
# So many signs the browser says at most, and so many figures have a part open at most.
LONGEST, MOST_OPEN = 100, 20
# Where a session holds them.
OPEN, ASKED = "_behind", "_menu_asked_for"
_PAGE = "_behind_page"


def begin(page: str) -> dict[str, str]:
    """Begin to show a page; return the open part behind each of its figures that has one open."""
    if st.session_state.get(_PAGE) != page:
        st.session_state[_PAGE], st.session_state[OPEN] = page, {}
        st.session_state.pop(ASKED, None)
    return _open()


def ask(clicked: object) -> None:
    """Take up what the browser says was clicked: a figure's key and a part of it, or the menu.

    What was open is closed by the same click. What is nothing of the kind changes nothing.
    """
    figure, _, part = str(clicked)[:LONGEST].rpartition(" ")
    if part == MENU:
        # A run that is cut short forgets what was clicked, not this.
        st.session_state[ASKED] = figure
    elif part in PARTS:
        others = [(key, open) for key, open in _open().items() if key != figure]
        opened = [] if open_part(figure) == part else [(figure, part)]
        st.session_state[OPEN] = dict([*others, *opened][-MOST_OPEN:])


def open_part(figure: str) -> str | None:
    """Return which part is open behind a figure."""
    return _open().get(figure)


def menu_asked(figure: str) -> bool:
    """Say, once, whether the menu of a figure was asked for."""
    if st.session_state.get(ASKED) != figure:
        return False
    del st.session_state[ASKED]
    return True


def _open() -> dict[str, str]:
    parts: dict[str, str] = st.session_state.get(OPEN, {})
    return parts
