"""A page as it is seen in light and dark, on screens of each width."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from axe_playwright_python.sync_playwright import Axe

from elections.charts.canvas import PALETTES, Scheme
from tests.browser.reading import NARROW, WIDE, Reading
from ui.reader import BEGINS

# The least width for which a wide figure is made.
EDGE = {"width": BEGINS["wide"], "height": 900}
MEDIUM = {"width": BEGINS["medium"], "height": 900}
# What the ground changes are colours, what the width changes are places: each once, so that
# few views see what all together would. The page follows from one to the next.
VIEWS: tuple[tuple[Scheme, dict[str, int]], ...] = (
    ("light", WIDE),
    ("light", EDGE),
    ("light", MEDIUM),
    ("dark", NARROW),
)
WIDTHS = {
    WIDE["width"]: "wide",
    EDGE["width"]: "wide",
    MEDIUM["width"]: "medium",
    NARROW["width"]: "narrow",
}
SEVERE = ("serious", "critical")
TOLERANCE = 2

# Text that stands out of its drawing, by how many pixels on the worst side, and the names of
# key figures that end in dots.
_CUT_OFF = """(tolerance) => [...document.querySelectorAll(".js-plotly-plot")].flatMap((plot) => {
  const box = plot.querySelector(".main-svg").getBoundingClientRect();
  return [...plot.querySelectorAll(".main-svg text")].flatMap((text) => {
    const own = text.getBoundingClientRect();
    const out = Math.max(
      box.left - own.left, own.right - box.right, box.top - own.top, own.bottom - box.bottom);
    const seen = own.width > 0 && getComputedStyle(text).visibility !== "hidden";
    return seen && out > tolerance ? [`${text.textContent} (${Math.round(out)} px)`] : [];
  });
}).concat([...document.querySelectorAll("#root .key-figures *")].filter((label) =>
  getComputedStyle(label).overflow !== "visible"
    && label.scrollWidth > label.clientWidth + tolerance
).map((label) => label.textContent))"""

# Charts whose own words are read beside their alternative text.
READ_TWICE = ".js-plotly-plot:not([aria-hidden='true'])"

_SCREEN = "document.documentElement.dataset.screen"

_TOLD = """() => [...document.querySelectorAll("[data-testid='stPlotlyChart']")].map((chart) =>
  chart.getAttribute("aria-label") ?? "")"""


@dataclass(frozen=True)
class Seen:
    """What was found on a page in one view; ``figures`` is how many have a title.

    ``violations`` of the rules of accessibility are looked for at the edge and on a narrow
    screen, there also in what is unfolded; what a wide one holds is the same as at the edge.
    """

    figures: int
    violations: list[str]
    cut_off: list[str]
    width: int
    told: list[str]


def seen(reading: Reading, scheme: Scheme, size: dict[str, int], figures: int) -> Seen:
    """Return what is found once the page and its figures have followed the view."""
    page = reading.page
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size(size)  # type: ignore[arg-type]
    # A page without figures shows by nothing else that it has followed.
    reading.becomes(lambda: page.evaluate(_SCREEN), WIDTHS[size["width"]])
    reading.becomes(reading.ground, PALETTES[scheme].paper)
    papers = {PALETTES[scheme].paper} if figures else set()
    reading.becomes(reading.papers, papers).becomes(reading.fits, True)
    # While a script runs, the figures of the run before can still stand behind the new ones.
    reading.becomes(lambda: len(told(reading)), figures)
    reading.becomes(page.locator(READ_TWICE).count, 0)
    if size == NARROW:
        reading.unfold()
    return Seen(
        reading.count(),
        severe(reading) if size in (EDGE, NARROW) else [],
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
        if not (one["id"] == "button-name" and is_named(reading, *node["target"]))
    ]


def is_named(reading: Reading, selector: str) -> bool:
    """Say whether the browser has a name for a button, be it one that only the style sheet says."""
    named = reading.page.get_by_role("button", name=re.compile(r"\w"))
    return reading.page.locator(selector).and_(named).count() == 1
