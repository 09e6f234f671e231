"""The dashboard below a path: every address that it writes leads there, and answers."""

from __future__ import annotations

import json
import re
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest
from starlette.types import ASGIApp

from elections.sections import pages
from tests.web.asking import HOST, ask, doors
from web import shell

BASE = "/a/majilis"
# Addresses in a page: of links, pictures and scripts, of its card, and of its typeface.
WRITTEN = re.compile(
    r"""<(?:a|img|link|script|iframe)\b[^>]*?\b(?:href|src)="([^"]*)"|url\(([^)"']+)\)"""
    r'|<meta property="og:(?:url|image)" content="([^"]*)"'
)
DOCUMENTS = ["", *pages()[1:], "print/votes", "embed/turnout"]


@pytest.fixture(scope="module")
def below() -> ASGIApp:
    """The addresses below a path."""
    return doors(BASE)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_address_in_a_page_leads_to_an_answer(document: str, below: ASGIApp) -> None:
    here = f"http://{HOST}{BASE}/{document}"
    found = ask(below, urlsplit(here).path)
    assert found.status == 200
    written = [unescape("".join(one)) for one in WRITTEN.findall(found.text)]
    reached = {urlsplit(urljoin(here, one)) for one in written}
    # One question for each path: what is asked of it is looked at elsewhere.
    own = {one.path: one.query for one in sorted(reached) if one.netloc == HOST}
    assert own
    for path, query in own.items():
        assert path.startswith(f"{BASE}/")
        inside = path.removeprefix(f"{BASE}/")
        # Of the interface itself no server stands here, but its files do.
        if inside.startswith("static/"):
            assert (shell.folder() / inside).is_file(), inside
        elif not inside.startswith("_stcore/"):
            assert ask(below, f"{path}?{query}").status in (200, 307, 308), path


def test_it_answers_below_the_path_as_without_one(below: ASGIApp) -> None:
    alone = doors()
    for path in ("/health", "/figure/turnout.csv", "/data/results.csv", "/api/results"):
        assert ask(below, f"{BASE}{path}").text == ask(alone, path).text
        assert ask(below, path).status == ask(below, f"{BASE}er{path}").status == 404
    assert "nothing at this address" in ask(below, f"{BASE}/figure/no/such").text


def test_what_names_the_server_names_the_path(below: ASGIApp) -> None:
    map_of_site = ask(below, f"{BASE}/sitemap.xml").text
    assert f"<loc>http://{HOST}{BASE}/</loc>" in map_of_site
    assert map_of_site.count("<loc>") == map_of_site.count(f"<loc>http://{HOST}{BASE}/")
    robots = ask(below, f"{BASE}/robots.txt").text
    assert f"Disallow: {BASE}/_stcore/" in robots
    assert f"Sitemap: http://{HOST}{BASE}/sitemap.xml" in robots
    told = json.loads(ask(below, f"{BASE}/openapi.json").text)
    assert told["servers"] == [{"url": f"{BASE}/"}]
    assert f"http://{HOST}{BASE}/votes" in ask(below, f"{BASE}/figure/first_party.svg").text


def test_a_moved_page_leads_on_below_the_path(below: ASGIApp) -> None:
    for path, leads in (("overview?after=false", "./?after=false"), ("overview", "./")):
        found = ask(below, f"{BASE}/{path}")
        assert (found.status, found.headers["location"]) == (308, leads)
    moved = ask(below, f"{BASE}/consolidation?convention=same_name")
    assert (moved.status, moved.headers["location"]) == (307, "./measures?convention=same_name")


def test_what_is_sent_is_as_small_below_the_path(below: ASGIApp) -> None:
    headers = {"accept-encoding": "br"}
    for path in ("/votes", "/figure/turnout.svg"):
        found = ask(below, f"{BASE}{path}", headers=headers)
        assert found.headers["content-encoding"] == "br"
