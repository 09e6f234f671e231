"""A long page says what is on it, and each leads to the next."""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise
from urllib.parse import parse_qsl, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from elections.text import Words
from elections.writers.head import LONG
from tests.pages.visits import pieces, read, text, visit
from ui.markdown import escape
from ui.page import PAGES

# Pages of a screen or two.
SHORT = ("seats", "report")


def said_to_be_here(at: AppTest) -> list[str]:
    """Return the anchors to which the list of what is on the page leads."""
    (listed,) = [one for one in pieces(at) if read(one).startswith("On this page")] or [""]
    return re.findall(r'href="#([\w-]+)"', listed)


@pytest.mark.parametrize("name", PAGES)
def test_what_is_said_to_be_on_a_page_is_there(name: str) -> None:
    at = visit(name)
    anchors = [anchor for html in pieces(at) for anchor in re.findall(r'<h2 id="([^"]*)"', html)]
    assert len(anchors) == sum(html.count("<h2") for html in pieces(at))
    assert len(anchors) == len(set(anchors))
    said = said_to_be_here(at)
    titles = [
        place for one in at.get("html") for place in re.findall(r'id="([\w-]+)"', one.proto.body)
    ]
    assert set(said) <= {*anchors, *titles}
    assert [place for place in said if place in anchors] == (anchors if said else [])
    assert bool(said) == (len(said) >= LONG or len(anchors) >= LONG)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_several_screens_says_what_is_on_it(name: str) -> None:
    assert (len(said_to_be_here(visit(name))) >= LONG) == (name not in SHORT)


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
        unescape(way)
        for name in ("measures", "rules")
        for html in pieces(visit(name))
        for way in re.findall(r'<dt><a href="(.+?)">', html)
    }
    # The pair of elections of which the later is the one that the key figure names.
    assert ways == {
        "seats#figure-seat_shares",
        "votes#figure-turnout",
        "measures?from=2016&to=2021#working",
    }
    for way in ways:
        place = urlsplit(way)
        page, anchor = place.path, place.fragment
        at = visit(page, dict(parse_qsl(place.query)))
        written = [*pieces(at), *(one.proto.body for one in at.get("html"))]
        there = [place for html in written for place in re.findall(r' id="(.+?)"', html)]
        assert not anchor or anchor in there, way
        if anchor == "working":
            (working,) = (html for html in pieces(at) if "The working is for 2021" in html)
            # Without a further step: the first of the measures stands open.
            first = re.search(r"<details[^>]* open>(.*?)</details>", working, re.DOTALL)
            assert first is not None
            assert "= 1.60" in first[1]
            assert "\n$$\n" in first[1]


@pytest.mark.parametrize(
    ("page", "anchor", "title"),
    [
        ("rules", "law", "rules_timeline-heading"),
        ("election", "bonus-lead", "votes_to_seats-heading"),
    ],
)
def test_an_address_leads_to_a_section_that_had_another_name(
    page: str, anchor: str, title: str, words: Words
) -> None:
    heading = f'<h2 id="{anchor}">{words.say(title)}</h2>'
    assert any(heading in html for html in pieces(visit(page)))


def test_the_other_thresholds_are_said_to_be_on_the_page_of_an_election() -> None:
    assert "figure-threshold_sweep" in said_to_be_here(visit("election", {"election": "2021"}))


@pytest.mark.parametrize("name", ["overview", "consolidation", "seats", "votes", "measures"])
def test_a_page_that_speaks_of_the_study_period_says_what_it_is(name: str, words: Words) -> None:
    assert words.say("term-period-meaning", span="1999–2021") in text(visit(name))


@pytest.mark.parametrize(
    ("election", "said"),
    [
        ("2012", "Women among the deputies: no number was found."),
        ("2021", "Women among the deputies at the start of the term: 29 of 107"),
    ],
)
def test_the_page_of_an_election_says_what_is_known_of_women(election: str, said: str) -> None:
    at = visit("election", {"election": election})
    assert said in text(at)
