"""Pages for paper by their addresses: nothing of a screen on them, every figure and source."""

from __future__ import annotations

import re

import pytest
from starlette.types import ASGIApp

from elections.figures import figure
from elections.package import ElectionData
from elections.sections import SECTIONS, pages, section
from elections.sections.blocks import FigureBlock
from elections.text import Words
from tests.drawn import unfolded
from tests.web.asking import ask
from tests.web.test_views import Read

# What only a screen can do, and what would not be read on paper.
OF_A_SCREEN = {"button", "input", "select", "nav", "details", "summary", "script", "img"}


@pytest.mark.parametrize("page", pages())
def test_every_page_has_a_paper(
    page: str, app: ASGIApp, country: ElectionData, words: Words
) -> None:
    found = ask(app, f"/print/{page}")
    assert (found.status, found.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert OF_A_SCREEN & set(re.findall(r"<([a-z]+)", found.text)) == set()
    read = Read(found.text)
    assert (read.wrong, read.open) == ([], [])
    blocks = [
        block
        for part in SECTIONS
        if part.partition(".")[0] == page
        for block in unfolded(section(part, country, words))
        if isinstance(block, FigureBlock)
    ]
    assert found.text.count("<svg ") == len(blocks)
    for block in blocks:
        told = figure(block.name, country, words, **dict(block.choices)).captions
        assert told.title in read.texts
        assert told.source in read.texts
    if blocks:
        # The sources stand at its end, under a heading.
        assert words.say("figure-sources") in read.texts


def test_a_paper_is_light_and_of_its_address(
    app: ASGIApp, country: ElectionData, words: Words
) -> None:
    asked = figure("vote_shares", country, words, base="ballots_cast").captions
    found = ask(app, "/print/votes?base=ballots_cast&base_of=nonsense")
    texts = Read(found.text).texts
    assert asked.subtitle in texts
    assert "Base of the shares: ballots cast" in texts
    assert "var(--" not in found.text


def test_there_is_no_paper_of_no_page(app: ASGIApp) -> None:
    assert ask(app, "/print/nothing").status == 404
    assert ask(app, "/print/votes/more").status == 404


def test_every_page_can_print_it(app: ASGIApp) -> None:
    for target in ("/", "/seats", "/seats?embed=true"):
        assert "beforeprint" in ask(app, target).text
