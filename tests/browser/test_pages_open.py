"""Every page opens by its address with nothing amiss, two of them first thing on a fresh server.

It can then be read by all: no serious violation of the rules, and no label cut off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from benchmarks.parts import CHOICES
from elections.text import load_words
from tests.browser.first_picture import moved
from tests.browser.printed import faults
from tests.browser.reading import Profiles, Reading
from tests.browser.server import Server, running
from tests.browser.views import VIEWS, Seen, seen
from ui.page import PAGES

pytestmark = pytest.mark.browser

FIGURES = {
    "overview": 2,
    "consolidation": 3,
    "seats": 1,
    "votes": 3,
    "measures": 4,
    "rules": 3,
    "election": 3,
    "context": 7,
    "sources": 0,
    "report": 0,
}
# The first visitor of a server gets a page without its router, whichever page: the front page, and
# one below it.
FIRST_ASKED = ("overview", "election")
PATHS = {name: "" if name == PAGES[0] else name for name in PAGES}

_DRAWN = """() => [...document.querySelectorAll(".js-plotly-plot")].map((plot) =>
  [...plot.querySelectorAll(".trace path, .shapelayer path")]
    .filter((path) => path.getBBox().width > 0).length)"""

# How often Plotly drew a figure, after the first time, wholly anew.
_COUNTED = """
const seen = new WeakSet();
window.again = 0;
new MutationObserver(() => {
  for (const plot of document.querySelectorAll(".js-plotly-plot")) {
    if (!plot.on || seen.has(plot)) continue;
    seen.add(plot);
    plot.on("plotly_beforeplot", () => { window.again += 1; });
  }
}).observe(document, { subtree: true, childList: true });
"""
_LINKS = """() => [...document.querySelectorAll("[data-testid='stTopNavLink']")].map((link) =>
  [link.querySelector("[data-testid='stMarkdownContainer'], span[label]")?.innerText
     ?? link.innerText, new URL(link.href).pathname])"""


@dataclass(frozen=True)
class Opened:
    """A page in the browser, and the server that it came from."""

    name: str
    reading: Reading
    server: Server


@pytest.fixture(scope="module", params=PAGES)
def opened(
    request: pytest.FixtureRequest, profiles: Profiles, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Opened]:
    """Each page in turn; some are the first thing asked of a server of their own."""
    with ExitStack() as stack:
        if request.param in FIRST_ASKED:
            log = tmp_path_factory.mktemp(request.param) / "log.txt"
            server = stack.enter_context(running(log))
        else:
            server = request.getfixturevalue("server")
        reading = stack.enter_context(profiles.reading(server.address, script=_COUNTED))
        yield Opened(request.param, reading.open(PATHS[request.param]), server)


def test_the_figures_of_every_page_are_counted_here() -> None:
    assert tuple(FIGURES) == PAGES


def test_a_visitor_sees_the_page_asked_for(opened: Opened) -> None:
    words, page = load_words("en"), opened.reading.page
    assert page.title() == words.say(f"page-{opened.name}")
    assert opened.reading.path() == f"/{PATHS[opened.name]}"
    links = page.evaluate(_LINKS)
    assert links == [[words.say(f"page-{name}"), f"/{PATHS[name]}"] for name in PAGES]
    for part in ("stException", "stAlert", "stDialog"):
        assert page.get_by_test_id(part).count() == 0
    for slip in ("Traceback", "Page not found"):
        assert slip not in page.inner_text("body")


def test_all_figures_are_drawn(opened: Opened) -> None:
    drawn = opened.reading.page.evaluate(_DRAWN)
    assert (len(drawn), all(drawn)) == (FIGURES[opened.name], True)


def test_each_figure_is_drawn_once(opened: Opened) -> None:
    """Where a page came slowly what stands around a figure may have changed its room: then anew."""
    if opened.reading.page.evaluate("window.again"):
        opened.reading.page.reload()
        opened.reading.still()
    assert opened.reading.page.evaluate("window.again") == 0


def test_what_the_benchmark_changes_is_seen(opened: Opened) -> None:
    key = CHOICES[opened.name]
    assert key is None or opened.reading.page.locator(f".st-key-{key}").is_visible()


def test_nothing_is_complained_of(opened: Opened) -> None:
    assert opened.reading.complaints == []
    assert "Traceback" not in opened.server.written()


def test_nothing_is_fetched_from_elsewhere(opened: Opened) -> None:
    """And the page wants nothing that its policy does not let it."""
    assert opened.reading.elsewhere() == []
    assert opened.reading.violations() == []


def test_no_reader_is_marked(opened: Opened) -> None:
    """Beside how wide the screen is, and Streamlit's guard against writing from other pages."""
    kept = opened.reading.page.context.cookies()
    assert {one["name"] for one in kept} <= {"screen", "_streamlit_xsrf"}
    # Gone with the window, and the same for all.
    assert {one["expires"] for one in kept} <= {-1}


def test_the_page_stands_where_its_view_stood(opened: Opened, browser: Browser) -> None:
    """Before the first script a picture of the page is sent: nothing moves once the page comes."""
    assert moved(browser, opened.server, PATHS[opened.name], opened.reading) == []


@pytest.fixture(scope="module")
def views(opened: Opened) -> dict[str, Seen]:
    """The page as it is seen in each view."""
    figures = FIGURES[opened.name]
    return {
        f"{scheme} {size['width']}": seen(opened.reading, scheme, size, figures)
        for scheme, size in VIEWS
    }


def test_no_rule_of_accessibility_is_broken(views: dict[str, Seen]) -> None:
    assert {view: found.violations for view, found in views.items() if found.violations} == {}


def test_no_label_is_cut_off(views: dict[str, Seen]) -> None:
    assert {view: found.cut_off for view, found in views.items() if found.cut_off} == {}


def test_the_page_is_no_wider_than_the_screen(views: dict[str, Seen]) -> None:
    wide = {view: found.width for view, found in views.items()}
    assert {view: width for view, width in wide.items() if width > int(view.split()[1])} == {}


def test_every_figure_is_told_in_words(views: dict[str, Seen]) -> None:
    for found in views.values():
        assert len(found.told) == found.figures
        assert all(len(words) > 50 for words in found.told)


def test_the_page_prints_within_the_paper(
    opened: Opened, views: dict[str, Seen], tmp_path: Path
) -> None:
    """Each page becomes a document on white, as wide as the paper: dark and narrow as it stands."""
    assert views
    assert faults(opened.reading, tmp_path) == []


def test_the_navigation_leads_from_page_to_page(
    read: Callable[..., Reading], server: Server
) -> None:
    words = load_words("en")
    reading = read(server).open("seats")
    for name in ("election", "overview", "seats"):
        title = words.say(f"page-{name}")
        reading.page.get_by_test_id("stTopNavLink").get_by_text(title, exact=True).click()
        reading.becomes(reading.page.title, title)
        reading.becomes(reading.count, FIGURES[name])
        assert reading.path() == f"/{PATHS[name]}"


def test_a_package_that_is_not_sound_is_refused_in_plain_words(
    read: Callable[..., Reading], copy_of_data: Callable[..., Path], tmp_path: Path
) -> None:
    folder = copy_of_data()
    (folder / "results.csv").unlink()
    with running(tmp_path / "log.txt", ELECTIONS_DATA=str(folder)) as server:
        reading = read(server).open("election")
        body = reading.page.inner_text("body")
        assert "The data files hold errors, so nothing is shown. Errors: 1" in body
        assert "results.csv: nothing - expected a file of this name" in body
        assert ("Traceback" in body, str(folder) in body) == (False, False)
        assert reading.count() == 0
