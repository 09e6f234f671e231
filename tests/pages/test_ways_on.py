"""A long page says what is on it, and each leads to the next."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from streamlit.testing.v1 import AppTest

from elections.text import Words
from tests.pages.visits import visit
from ui.markdown import escape
from ui.page import LONG, PAGES


def said_to_be_here(at: AppTest) -> list[str]:
    """Return the anchors to which the list of what is on the page leads."""
    (listed,) = [one.value for one in at.markdown if one.value.startswith("On this page")] or [""]
    return re.findall(r"\(#([\w-]+)\)", listed)


@pytest.mark.parametrize("name", PAGES)
def test_what_is_said_to_be_on_a_page_is_there(name: str) -> None:
    at = visit(name)
    anchors = [head.proto.anchor for head in at.header]
    assert all(anchors)
    assert len(anchors) == len(set(anchors))
    said = said_to_be_here(at)
    titles = [
        place for one in at.get("html") for place in re.findall(r'id="([\w-]+)"', one.proto.body)
    ]
    assert set(said) <= {*anchors, *titles}
    assert [place for place in said if place in anchors] == (anchors if said else [])
    assert bool(said) == (len(said) >= LONG or len(anchors) >= LONG)


@pytest.mark.parametrize("name", [name for name in PAGES if name not in ("seats", "report")])
def test_a_page_of_several_screens_says_what_is_on_it(name: str) -> None:
    assert len(said_to_be_here(visit(name))) >= LONG


def test_each_page_leads_to_the_next(words: Words) -> None:
    for name, later in pairwise(PAGES):
        *_, last = visit(name).get("page_link")
        assert last.proto.label == escape(f"Next: {words.say(f'page-{later}')}")
        assert last.proto.page.endswith(later)
    assert not any(one.proto.label.startswith("Next") for one in visit(PAGES[-1]).get("page_link"))


def test_the_label_of_the_counting_choices_says_how_many_are_changed() -> None:
    for address, label in (
        ({}, "Counting choices (7, all standard)"),
        ({"cut": "two", "blocs": "kept"}, "Counting choices (7, changed: 2)"),
    ):
        assert label in [part.label for part in visit("measures", address).expander]


def test_each_key_figure_leads_to_where_it_is_worked_out() -> None:
    ways = {
        str(re.search(r"\]\((.+)\)", one.label)[1])  # type: ignore[index]
        for name in ("measures", "rules")
        for one in visit(name).metric
    }
    assert ways == {"seats", "votes#figure-turnout", "measures#working"}
    for way in ways:
        page, _, anchor = way.partition("#")
        at = visit(page)
        there = [head.proto.anchor for head in at.header]
        there += [
            place for one in at.get("html") for place in re.findall(r'id="(.+?)"', one.proto.body)
        ]
        assert not anchor or anchor in there, way
