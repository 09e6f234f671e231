"""The picture of a page that is sent before the first script, alone and beside the page."""

from __future__ import annotations

import time
from typing import Any

from playwright.sync_api import Browser, Page

from tests.browser.reading import PATIENCE, Reading
from tests.browser.server import Server

SCRIPT = "**/static/js/index.*"
# So many pixels a text of the view may stand beside that of the page.
NEAR = 1

# Every text on the first screens, by where it stands: left and top, in order.
_TEXTS = """([root, height]) => {
  const walker = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    const around = walker.currentNode.parentElement;
    // A table of records is a drawing on the page.
    const records = around.closest("table:has(caption)") !== null;
    const seen = around.checkVisibility({ visibilityProperty: true }) && !records;
    const hidden = !seen || getComputedStyle(around).fontFamily.includes("Material");
    if (text.length > 1 && box.width > 2 && box.top >= 0 && box.bottom < height && !hidden) {
      found.push([text, box.left, box.top]);
    }
  }
  return found;
}"""


def once_made(page: Page, address: str, **options: Any) -> None:
    """Open an address with its view: a server that is too busy sends the page without it."""
    deadline = time.monotonic() + PATIENCE / 1000
    while "id=view" not in page.request.get(address).text():
        assert time.monotonic() < deadline, f"no view of {address}"
    page.goto(address, **options)


def view_alone(browser: Browser, server: Server, path: str, **context: Any) -> Page:
    """Return the page of an address whose script never comes."""
    page = browser.new_context(**context).new_page()
    page.route(SCRIPT, lambda route: route.abort())
    once_made(page, f"{server.address}/{path}")
    page.evaluate("document.fonts.ready")
    return page


def moved(
    browser: Browser, server: Server, path: str, reading: Reading, *, screens: int = 1
) -> list[str]:
    """Return the texts of the first screens that stand elsewhere on the page than in its view.

    The page stands open in ``reading``. What it has not is left out, a fifth at most.
    """
    size = reading.page.viewport_size
    assert size is not None
    agent = reading.page.evaluate("navigator.userAgent")
    page = view_alone(browser, server, path, viewport=size, user_agent=agent)
    down = screens * size["height"]
    before = page.evaluate(_TEXTS, ["#view main", down])
    page.context.close()
    after = reading.page.evaluate(_TEXTS, ["[data-testid=stMain]", down])
    places: dict[str, list[tuple[float, float]]] = {}
    for text, left, top in after:
        places.setdefault(text, []).append((left, top))
    known = [(text, left, top) for text, left, top in before if text in places]
    assert len(known) > 0.8 * len(before), (path, reading.complaints)
    return [
        f"{text}: {left}, {top}; {places[text]}"
        for text, left, top in known
        if not any(abs(left - x) <= NEAR and abs(top - y) <= NEAR for x, y in places[text])
    ]
