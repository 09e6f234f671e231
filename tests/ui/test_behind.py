"""What a reader opens behind the figures of a page, as the browser says it."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.visits import behind, parts, visit
from ui.behind import LONGEST, MOST_OPEN


def script(*said: str, page: str = "votes") -> None:
    """Open a page, take up what was clicked, and tell how it stands."""
    import streamlit as st

    from ui import behind

    behind.begin(page)
    for one in said:
        behind.ask(one)
    st.session_state["told"] = (dict(behind.begin(page)), behind.menu_asked("turnout"))


def told(*said: str) -> tuple[dict[str, str], bool]:
    """Return what is open behind figures after some clicks, and whether a menu is asked for."""
    found: tuple[dict[str, str], bool]
    found = AppTest.from_function(script, args=said).run().session_state["told"]
    return found


def test_a_click_opens_another_click_closes() -> None:
    assert told("turnout table") == ({"turnout": "table"}, False)
    assert told("turnout table", "turnout sources") == ({"turnout": "sources"}, False)
    assert told("turnout table", "turnout table") == ({}, False)
    both = {"turnout": "table", "vote_shares": "differ"}
    assert told("turnout table", "vote_shares differ") == (both, False)


def test_a_menu_opens_beside_what_is_open() -> None:
    assert told("turnout table", "turnout take") == ({"turnout": "table"}, True)
    assert told("vote_shares take") == ({}, False)


@pytest.mark.parametrize("said", ["", "turnout", "turnout nothing", "table turnout", "{}", "None"])
def test_what_is_no_part_of_a_figure_opens_nothing(said: str) -> None:
    assert told(said) == ({}, False)


def test_a_browser_gone_wild_fills_nothing() -> None:
    found, _ = told(*(f"figure{number} table" for number in range(3 * MOST_OPEN)))
    assert len(found) == MOST_OPEN
    assert told(f"{'f' * LONGEST} table") == ({}, False)


def test_another_page_begins_with_nothing_open() -> None:
    at = AppTest.from_function(script, args=("turnout table", "turnout take")).run()
    other = AppTest.from_function(script, kwargs={"page": "seats"})
    for name in ("_behind_page", "_behind"):
        other.session_state[name] = at.session_state[name]
    other.session_state["_menu_asked_for"] = "turnout"
    assert other.run().session_state["told"] == ({}, False)


def test_a_part_stands_behind_the_figure_that_has_it() -> None:
    """And where sources do not differ nothing says that they do."""
    at = visit("votes")
    assert parts(at) == {
        "first_party": ["table", "sources", "differ"],
        "vote_shares": ["table", "sources", "differ"],
        "turnout": ["table", "sources", "differ"],
    }
    assert len(at.dataframe) == 0
    # The first party's votes and seats are two tables.
    assert len(behind(at, "table").dataframe) == 4
    assert len(behind(at, "nothing").dataframe) == 0
    assert parts(visit("context"))["rural_heads"] == ["table", "sources"]
