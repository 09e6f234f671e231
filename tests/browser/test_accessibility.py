"""Every page can be read by all: no serious violation of the rules, and no label cut off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from elections.charts.frame import PALETTES, Scheme
from tests.browser.reading import NARROW, WIDE, Reading, new_reading
from tests.browser.server import Server
from tests.browser.test_pages_open import FIGURES
from ui.page import PAGES

pytestmark = pytest.mark.browser

# In an order in which the width changes at every step: the page then runs anew each time.
VIEWS: tuple[tuple[Scheme, dict[str, int]], ...] = (
    ("light", WIDE),
    ("dark", NARROW),
    ("dark", WIDE),
    ("light", NARROW),
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

_TOLD = """() => [...document.querySelectorAll("[data-testid='stPlotlyChart']")].map((chart) =>
  chart.getAttribute("aria-label") ?? "")"""


@dataclass(frozen=True)
class Seen:
    """What was found on a page in one view; ``figures`` is how many it should show."""

    figures: int
    violations: list[str]
    cut_off: list[str]
    width: int
    told: list[str]


@pytest.fixture(scope="module", params=PAGES)
def views(
    request: pytest.FixtureRequest, browser: Browser, server: Server
) -> Iterator[dict[str, Seen]]:
    """Each page in turn, seen in light and dark, wide and narrow."""
    reading = new_reading(browser, server.address)
    reading.open("" if request.param == PAGES[0] else request.param)
    figures = FIGURES[request.param]
    yield {
        f"{scheme} {size['width']}": seen(reading, scheme, size, figures) for scheme, size in VIEWS
    }
    reading.page.context.close()


def seen(reading: Reading, scheme: Scheme, size: dict[str, int], figures: int) -> Seen:
    """Return what is found once the page and its figures have followed the view."""
    page = reading.page
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size(size)  # type: ignore[arg-type]
    reading.becomes(reading.ground, PALETTES[scheme].paper)
    papers = {PALETTES[scheme].paper} if figures else set()
    reading.becomes(reading.papers, papers).becomes(reading.fits, True)
    # While a script runs, the figures of the run before can still stand behind the new ones.
    reading.becomes(lambda: len(told(reading)), figures)
    return Seen(
        figures,
        severe(reading),
        page.evaluate(_CUT_OFF, TOLERANCE),
        page.evaluate("document.scrollingElement.scrollWidth"),
        told(reading),
    )


def told(reading: Reading) -> list[str]:
    """Return the alternative text of every figure; '' where one has none."""
    return list(reading.page.evaluate(_TOLD))


def severe(reading: Reading) -> list[str]:
    """Return the serious and critical violations, each with the parts that have it."""
    found: list[dict[str, Any]] = Axe().run(reading.page).response["violations"]
    return [
        f"{one['id']} ({one['impact']}): {node['target']} {node['html'][:200]}"
        for one in found
        if one["impact"] in SEVERE
        for node in one["nodes"]
    ]


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
