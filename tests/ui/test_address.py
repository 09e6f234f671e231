"""Choices and the address: known ones stay, unknown ones go, defaults need not be named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ui import address
from ui.address import read_choice, write_choice

OPTIONS = ("all", "list", "constituency")


class Visit:
    """A browser's address and session, as plain dictionaries."""

    def __init__(self, **query: str) -> None:
        self.query_params: dict[str, str] = dict(query)
        self.session_state: dict[str, str] = {}

    def read(self) -> str:
        return read_choice("tier", OPTIONS, "all")

    def write(self, value: str) -> None:
        write_choice("tier", value, "all")


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> Visit:
    """A visit that has chosen nothing yet."""
    found = Visit()
    monkeypatch.setattr(address, "st", found)
    return found


def test_nothing_asked_is_the_default_and_leaves_the_address_bare(visit: Visit) -> None:
    assert (visit.read(), visit.query_params) == ("all", {})


def test_what_the_address_asks_is_chosen_and_stays(visit: Visit) -> None:
    visit.query_params["tier"] = "list"
    assert (visit.read(), visit.query_params) == ("list", {"tier": "list"})


def test_the_address_goes_before_what_is_remembered(visit: Visit) -> None:
    visit.write("list")
    visit.query_params["tier"] = "constituency"
    assert visit.read() == "constituency"
    del visit.query_params["tier"]
    assert (visit.read(), visit.query_params) == ("constituency", {"tier": "constituency"})


def test_a_choice_comes_back_into_a_bare_address(visit: Visit) -> None:
    visit.write("list")
    visit.query_params.clear()
    assert (visit.read(), visit.query_params) == ("list", {"tier": "list"})


def test_the_default_is_taken_out_of_the_address(visit: Visit) -> None:
    visit.write("list")
    visit.write("all")
    assert (visit.read(), visit.query_params) == ("all", {})


@given(some.text())
def test_an_unknown_value_never_gets_through(value: str) -> None:
    found = Visit(tier=value, other="kept")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(address, "st", found)
        chosen = found.read()
    assert chosen == (value if value in OPTIONS else "all")
    assert found.query_params == ({"other": "kept"} | ({} if chosen == "all" else {"tier": chosen}))


def test_what_is_remembered_but_no_longer_offered_falls_back(visit: Visit) -> None:
    visit.write("list")
    visit.query_params.clear()
    assert read_choice("tier", ("all", "constituency"), "all") == "all"
    assert visit.query_params == {}
