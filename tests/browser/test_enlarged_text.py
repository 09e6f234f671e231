"""Who enlarges text reads all words larger, those of figures too."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.browser.reading import NARROW, WIDE, Reading
from tests.browser.server import Server

pytestmark = pytest.mark.browser

TWICE = """document.addEventListener("DOMContentLoaded", () => {
  const style = document.createElement("style");
  style.textContent = "html { font-size: 200% !important }";
  document.head.append(style);
});"""


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_words_of_figures_grow_with_the_others(
    viewport: dict[str, int], read: Callable[..., Reading], server: Server
) -> None:
    reading = read(server, viewport=viewport, script=TWICE).open("votes")
    page = reading.page
    pictures = page.locator(".enlarged img")
    reading.becomes(pictures.count, 3)
    for picture in pictures.all():
        picture.scroll_into_view_if_needed()
        reading.becomes(lambda: picture.evaluate("img => img.complete"), True)  # noqa: B023
        drawn, shown = picture.evaluate("img => [img.naturalWidth, img.clientWidth]")
        assert shown == 2 * drawn
        assert picture.get_attribute("alt")
    # What has no room is moved across by itself: the page is no wider than the screen.
    main = page.locator("[data-testid=stMain]")
    assert main.evaluate("main => main.scrollWidth <= main.clientWidth")
