"""One figure alone, for the pages of others: itself, with its words, and hostile addresses."""

from __future__ import annotations

from html import escape

import pytest
from starlette.types import ASGIApp

from elections.figures import FIGURES, figure
from elections.package import ElectionData
from elections.text import Words
from tests.web.asking import HOST, ask
from tests.web.test_views import Read


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_stands_alone_with_its_words(
    name: str, app: ASGIApp, country: ElectionData, words: Words
) -> None:
    found = ask(app, f"/embed/{name}")
    assert found.status == 200
    page = Read(found.text)
    captions = figure(name, country, words).captions
    assert page.wrong == []
    assert page.open == []
    for said in (captions.title, captions.subtitle, captions.source):
        assert said in page.texts
    assert 'class="tip"' in found.text
    assert page.said["canonical"].startswith(f"http://{HOST}/")


def test_an_embed_is_that_of_its_address(app: ASGIApp, country: ElectionData, words: Words) -> None:
    asked = figure("vote_shares", country, words, base="valid_votes").captions
    found = ask(app, "/embed/vote_shares?base=valid_votes&live=false&scheme=dark").text
    assert escape(asked.subtitle) in found
    assert 'data-scheme="dark"' in found
    assert 'class="tip"' not in found


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/embed/nothing", 404),
        ("/embed/turnout/../../x", 404),
        ("/embed/turnout?base=valid_votes", 400),
        ("/embed/turnout?live=perhaps", 400),
        ("/embed/turnout?scheme=%3Cscript%3E", 400),
        ("/embed/turnout?after=true&after=false", 400),
        ("/embed/turnout?lang=xx", 400),
    ],
)
def test_a_wrong_address_is_answered_with_a_sentence(
    target: str, status: int, app: ASGIApp
) -> None:
    found = ask(app, target)
    assert found.status == status
    assert found.headers["content-type"].startswith("text/plain")
    assert "Traceback" not in found.text
