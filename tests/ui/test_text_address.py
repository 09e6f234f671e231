"""Typed text and the address: whatever stands there comes out as one short line of plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ui import address
from ui.address import read_text, write_text

LIMIT = 12


class Visit:
    """A browser's address and session, as plain dictionaries."""

    def __init__(self, **query: str) -> None:
        self.query_params: dict[str, str] = dict(query)
        self.session_state: dict[str, str] = {}


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> Visit:
    """A visit that has typed nothing yet."""
    found = Visit()
    monkeypatch.setattr(address, "st", found)
    return found


def test_nothing_typed_leaves_the_address_bare(visit: Visit) -> None:
    assert (read_text("find", limit=LIMIT), visit.query_params) == ("", {})


def test_what_is_typed_comes_back_into_a_bare_address(visit: Visit) -> None:
    assert write_text("find", "  red \n front ", limit=LIMIT) == "red front"
    visit.query_params.clear()
    assert (read_text("find", limit=LIMIT), visit.query_params) == (
        "red front",
        {"find": "red front"},
    )


def test_the_address_goes_before_what_is_remembered(visit: Visit) -> None:
    write_text("find", "red", limit=LIMIT)
    visit.query_params["find"] = "green"
    assert read_text("find", limit=LIMIT) == "green"


def test_an_emptied_search_leaves_the_address(visit: Visit) -> None:
    write_text("find", "red", limit=LIMIT)
    write_text("find", " ", limit=LIMIT)
    assert (read_text("find", limit=LIMIT), visit.query_params) == ("", {})


@given(some.text(max_size=40))
def test_any_text_becomes_one_short_printable_line(value: str) -> None:
    found = Visit(find=value, other="kept")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(address, "st", found)
        text = read_text("find", limit=LIMIT)
        assert read_text("find", limit=LIMIT) == text
    assert len(text) <= LIMIT
    assert text == " ".join(text.split())
    assert text == "" or text.isprintable()
    assert found.query_params == {"other": "kept"} | ({"find": text} if text else {})
