"""Print: each page becomes a document on white, as wide as the paper, with no control on it."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
import typst
from PIL import Image

from elections.sections import pages
from tests.browser.reading import Reading
from tests.browser.server import Server

pytestmark = pytest.mark.browser

SIZES = {"A4": (210, 297), "Letter": (215.9, 279.4)}
# Nothing is printed so near the edge of a sheet: less than the margin, in millimetres.
EDGE = 10
# So many sheets of a page are looked at.
MOST = 6
# What stands on the paper while the browser prints it.
_NOTE = """() => addEventListener("beforeprint", () => {
  const root = document.getElementById("paper")?.shadowRoot;
  window.printed = root && {
    controls: root.querySelectorAll("button, input, nav, details, img, canvas").length,
    text: root.textContent.length,
  };
})"""


def sheets(body: bytes, size: tuple[float, float], folder: Path) -> list[Image.Image]:
    """Return what stands on each of the first sheets, more than a dot to a millimetre."""
    count = min(MOST, body.count(b"/Type /Page\n"))
    width, height = size
    (folder / "print.pdf").write_bytes(body)
    (folder / "print.typ").write_text(
        f"#set page(width: {width}mm, height: {height}mm, margin: 0mm)\n"
        + "".join(f'#image("print.pdf", page: {n}, width: 100%)\n' for n in range(1, count + 1))
    )
    made = typst.compile(str(folder / "print.typ"), format="png", ppi=36)
    found = made if isinstance(made, list) else [made]
    return [Image.open(io.BytesIO(one)).convert("L") for one in found]


@pytest.mark.parametrize("page", pages())
def test_a_page_prints_within_the_paper(
    page: str, server: Server, read: Callable[..., Reading], tmp_path: Path
) -> None:
    reading = read(server, color_scheme="dark")
    reading.open("" if page == pages()[0] else page)
    reading.page.evaluate(_NOTE)
    for name, size in SIZES.items():
        body = reading.page.pdf(format=name, print_background=True)
        told = reading.page.evaluate("window.printed")
        assert told["controls"] == 0
        assert told["text"] > 500
        found = sheets(body, size, tmp_path)
        assert found
        for sheet in found[:6]:
            edge = round(EDGE * sheet.width / size[0])
            strips = [
                (0, 0, edge, sheet.height),
                (sheet.width - edge, 0, sheet.width, sheet.height),
            ]
            assert [sheet.crop(strip).getextrema()[0] for strip in strips] == [255, 255], name
    # What was made for the paper is gone with it.
    assert reading.page.locator("#paper").count() == 0
