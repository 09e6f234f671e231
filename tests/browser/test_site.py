"""The site of files in a browser: whole without scripts, and with them searched and sorted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page

from elections.evidence.searching import fold
from elections.site.build import ASSETS
from tests.browser.reading import NARROW, new_reading
from tests.conftest import SITE

pytestmark = pytest.mark.browser


class Files(SimpleHTTPRequestHandler):
    """The files of a folder, answered without a word."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site(host_of_site: Path) -> Iterator[str]:
    """Return the address of a site of the made-up country, on a host of files."""
    files = partial(Files, directory=str(host_of_site))
    with ThreadingHTTPServer(("127.0.0.1", 0), files) as host:
        Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_port}/{SITE}/"
        host.shutdown()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """Return a page of a reader with scripts, which asks nobody but the host of the site.

    Nor does it want anything that its policy does not let it: a browser says so as an error.
    """
    reading = new_reading(browser, site.removesuffix(f"{SITE}/"))
    yield reading.page
    reading.page.context.close()
    assert reading.elsewhere() == []
    assert [text for text, _ in reading.complaints if "Security Policy" in text] == []


def test_without_scripts_every_page_is_whole(browser: Browser, site: str) -> None:
    page = browser.new_context(java_script_enabled=False, viewport=NARROW).new_page()
    page.goto(site)
    links = page.locator("header nav a").all()
    ways = [link.evaluate("link => link.href") for link in links]
    assert len(ways) > 5
    for way in ways:
        page.goto(way)
        assert page.locator("h1").count() == 1
        assert page.locator("form[role=search]").is_hidden()
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"], way
    page.goto(f"{site}seats/")
    assert page.locator("main svg:visible").count() == 1
    page.context.close()


def test_a_search_leads_to_what_is_found(page: Page, site: str) -> None:
    page.goto(site)
    field = page.get_by_role("searchbox")
    field.fill("turn nowhere")
    found = page.locator("form[role=search] li")
    found.first.wait_for()
    assert found.locator("a").count() == 0
    field.fill("«»")
    assert found.locator("a").count() == 0
    field.fill("«Craft» P")
    found.locator("a").first.wait_for()
    assert found.locator("a").first.inner_text() == "Craft Party"
    field.press("Enter")
    page.wait_for_url(lambda url: url != site)
    assert page.get_by_text("Craft").count() > 0


def test_a_table_is_sorted_by_a_click_on_a_heading(page: Page, site: str) -> None:
    page.goto(f"{site}sources/")
    heading = page.locator("main thead th").first
    column = heading.locator("xpath=ancestor::table").locator("tbody tr td:first-child")
    texts = column.all_inner_texts()
    heading.get_by_role("button").click()
    assert heading.get_attribute("aria-sort") == "ascending"
    up = column.all_inner_texts()
    heading.get_by_role("button").click()
    assert (heading.get_attribute("aria-sort"), column.all_inner_texts()) == (
        "descending",
        list(reversed(up)),
    )
    assert sorted(up) == sorted(texts)


def test_an_address_of_the_dashboard_leads_to_its_folder(page: Page, site: str) -> None:
    page.goto(f"{site}seats/?by=successor")
    page.wait_for_url(f"{site}seats/by-successor/")
    page.goto(f"{site}election/?election=1998")
    page.wait_for_url(f"{site}election/1998/")


def test_light_or_dark_is_kept_from_page_to_page(page: Page, site: str) -> None:
    ink = "getComputedStyle(document.body).color"
    page.goto(site)
    light = page.evaluate(ink)
    page.locator("button.scheme").click()
    dark = page.evaluate(ink)
    page.goto(f"{site}votes/")
    assert (page.evaluate(ink), dark != light) == (dark, True)


@pytest.mark.parametrize(
    "text",
    [
        "«Ақ жол» – „партиясы“",
        "People’s Party's",
        "ＡＢＣ\u00a0ﬁ\u202fx",
        "Российский ёж É",
        "1,622,895 − 30\u00a0000",
        "Straße",
        "«» ’ \u0301",
    ],
)
def test_the_search_of_the_site_folds_as_that_of_the_tables(browser: Browser, text: str) -> None:
    script = (ASSETS / "site.js").read_text(encoding="utf-8")
    plain = script.partition("const plain = ")[2].partition(";\n")[0]
    page = browser.new_page()
    assert page.evaluate(f"(text) => ({plain})(text)", text) == fold(text)
    page.close()
