"""On the running pages nothing comes of the data or of an address but the words themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import cycle
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from elections.package import FOLDER_VARIABLE, cells
from elections.sections import choices_on
from tests import hostile
from tests.conftest import COUNTRY
from tests.pages.visits import PIECE, menus, unfolded, visit
from ui.page import PAGES

# What Streamlit reads as Markdown, by the names of its fields.
WRITTEN = ("body", "label", "help", "delta", "content", "text", "value")
# Kinds whose words are shown as they are, or are no words.
TYPED = {("text_input", "value")}
PLAIN = ("code", "html", "arrow_data_frame", "plotly_chart", "latex")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pages show the hostile package."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(hostile.package().folder))
    monkeypatch.setattr(cells, "_TAG", re.compile("(?!)"))
    monkeypatch.setattr(cells, "_SCRIPT", re.compile("(?!)"))


def markdown(at: AppTest) -> Iterator[tuple[str, str]]:
    """Yield every text that becomes Markdown, with the kind of its element."""
    # The page, and the dialog that stands before it.
    for element in _elements(at._tree):
        proto: Any = getattr(element, "proto", None)
        if proto is None or element.type in PLAIN or getattr(proto, "allow_html", False):
            continue
        for name in WRITTEN:
            text = getattr(proto, name, "") if (element.type, name) not in TYPED else ""
            if isinstance(text, str) and text:
                yield element.type, text
        # Boxes show their values as they are, buttons in a row read them as Markdown.
        for option in getattr(proto, "options", ()) if element.type == "button_group" else ():
            yield element.type, option if isinstance(option, str) else option.content


def markup(at: AppTest) -> Iterator[str]:
    """Yield all HTML of a page: elements of their own, and what is set by way of Markdown."""
    for element in at.get("html"):
        yield element.proto.body
    for element in at.markdown:
        if element.proto.allow_html:
            assert element.value.startswith(PIECE)
            yield element.value


def _elements(block: Any) -> Iterator[Any]:
    yield block
    for child in getattr(block, "children", {}).values():
        yield from _elements(child)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.usefixtures("shown")
def test_nothing_on_a_page_is_live(name: str) -> None:
    at = unfolded(name)
    assert at.exception.values == []
    texts = [*markdown(at)]
    for opened in menus(at):
        assert opened.exception.values == []
        texts += markdown(opened)
    assert any(hostile.HOST in unescape(html) for html in markup(at)) or name == "report"
    found = [(kind, text, live) for kind, text in texts for live in hostile.live_markdown(text)]
    assert found == []
    for html in markup(at):
        assert hostile.live_markup(html) == []


@pytest.fixture(scope="module")
def usual() -> set[str]:
    """The texts of the page without a search."""
    return {one for _, one in markdown(visit("sources"))}


@pytest.mark.parametrize("text", [text for text in hostile.TEXTS if len(text) <= 80])
def test_what_is_searched_for_is_shown_as_it_is(text: str, usual: set[str]) -> None:
    at = visit("sources", {"find": text})
    assert at.exception.values == []
    own = [one for _, one in markdown(at) if one not in usual]
    assert [one for one in own if [*hostile.live_markdown(one)]] == []
    assert [live for html in markup(at) for live in hostile.live_markup(html)] == []
    assert at.text_input[0].value == text


@pytest.mark.parametrize("name", PAGES)
def test_hostile_choices_are_taken_as_usual_and_nothing_is_live(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All choices of a page at once; what is said of an address that is not understood too."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(COUNTRY))
    asked = dict(zip(sorted(choices_on(name)), cycle(hostile.TEXTS), strict=False))
    at = visit(name, {**asked, "data": hostile.TEXTS[0]})
    assert at.exception.values == []
    # The way to the licence is the page's own.
    own = [one for _, one in markdown(at) if "https://creativecommons.org/" not in one]
    assert [live for one in own for live in hostile.live_markdown(one)] == []
    for html in markup(at):
        assert hostile.live_markup(html) == []


@pytest.mark.parametrize("name", ["tier", "by", "lang", "unheard", "data", "embed_options"])
def test_what_an_address_says_in_vain_is_not_repeated(name: str) -> None:
    at = visit("seats", {name: hostile.TEXTS[1]})
    assert at.exception.values == []
    assert not [one for _, one in markdown(at) if hostile.HOST in one]
