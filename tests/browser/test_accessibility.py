"""Every page can be read by all: no serious violation of the rules, and no label cut off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from elections.charts.frame import PALETTES
from tests.browser.reading import NARROW, WIDE, Reading, new_reading
from tests.browser.server import Server
from ui.page import PAGES

pytestmark = pytest.mark.browser

# In an order in which the width changes at every step: the page then runs anew each time.
VIEWS: tuple[tuple[str, dict[str, int]], ...] = (
    ("light", WIDE),
    ("light", NARROW),
    ("dark", WIDE),
    ("dark", NARROW),
)
SEVERE = ("serious", "critical")
TOLERANCE = 2

# Text that stands out of its drawing, by how many pixels on the worst side.
_CUT_OFF = """(tolerance) => [...document.querySelectorAll(".js-plotly-plot")].flatMap((plot) => {
  const box = plot.querySelector(".main-svg").getBoundingClientRect();
  return [...plot.querySelectorAll(".main-svg text")].flatMap((text) => {
    const own = text.getBoundingClientRect();
    const out = Math.max(
      box.left - own.left, own.right - box.right, box.top - own.top, own.bottom - box.bottom);
    const seen = own.width > 0 && getComputedStyle(text).visibility !== "hidden";
    return seen && out > tolerance ? [`${text.textContent} (${Math.round(out)} px)`] : [];
  });
})"""


@pytest.fixture(scope="module", params=PAGES)
def opened(request: pytest.FixtureRequest, browser: Browser, server: Server) -> Iterator[Reading]:
    """Each page in turn, opened once for all the views of it."""
    reading = new_reading(browser, server.address)
    yield reading.open("" if request.param == PAGES[0] else request.param)
    reading.page.context.close()


@pytest.fixture(scope="module", params=VIEWS, ids=lambda view: f"{view[0]}-{view[1]['width']}")
def seen(request: pytest.FixtureRequest, opened: Reading) -> Reading:
    """The page in light and dark, wide and narrow, once its figures have followed."""
    scheme, viewport = request.param
    opened.page.emulate_media(color_scheme=scheme)
    opened.page.set_viewport_size(viewport)
    paper = PALETTES[scheme].paper  # type: ignore[index]
    return opened.becomes(opened.papers, {paper}).becomes(opened.fits, True)


def severe(reading: Reading) -> list[str]:
    """Return the serious and critical violations, each with the parts that have it."""
    found: list[dict[str, Any]] = Axe().run(reading.page).response["violations"]
    return [
        f"{one['id']} ({one['impact']}): {node['target']} {node['html'][:200]}"
        for one in found
        if one["impact"] in SEVERE
        for node in one["nodes"]
    ]


def test_no_rule_of_accessibility_is_broken(seen: Reading) -> None:
    assert severe(seen) == []


def test_no_label_is_cut_off(seen: Reading) -> None:
    assert seen.page.evaluate(_CUT_OFF, TOLERANCE) == []


def test_the_page_is_no_wider_than_the_screen(seen: Reading) -> None:
    size = seen.page.viewport_size
    assert size is not None
    assert seen.page.evaluate("document.scrollingElement.scrollWidth") <= size["width"]


def test_every_figure_is_told_in_words(seen: Reading) -> None:
    told = seen.page.get_by_test_id("stPlotlyChart").evaluate_all(
        "(charts) => charts.map((chart) => chart.getAttribute('aria-label')"
        " ?? chart.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '')"
    )
    assert len(told) == len(seen.titles())
    assert all(len(words) > 100 for words in told)
