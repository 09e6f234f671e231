"""A page as the browser prints it: where its ink is, and what stands on it."""

from __future__ import annotations

import io
from pathlib import Path

import typst
from PIL import Image

from tests.browser.reading import Reading

SIZES = {"A4": (210, 297), "Letter": (215.9, 279.4)}
# Nothing is printed so near the edge of a sheet: less than the margin, in millimetres.
EDGE = 10
# So many sheets of a page are looked at.
MOST = 6
# Words that a page has at least.
LEAST_WORDS = 500
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


def faults(reading: Reading, folder: Path) -> list[str]:
    """Return what is wrong with a page on paper: controls, too few words, ink at the edge."""
    reading.page.evaluate(_NOTE)
    found = []
    for name, size in SIZES.items():
        body = reading.page.pdf(format=name, print_background=True)
        told = reading.page.evaluate("window.printed")
        if told["controls"] or told["text"] < LEAST_WORDS:
            found.append(f"{name}: {told}")
        made = sheets(body, size, folder)
        found += [] if made else [f"{name}: no sheet"]
        for number, sheet in enumerate(made, start=1):
            edge = round(EDGE * sheet.width / size[0])
            strips = (0, edge), (sheet.width - edge, sheet.width)
            white = [
                sheet.crop((left, 0, right, sheet.height)).getextrema()[0] for left, right in strips
            ]
            found += [] if white == [255, 255] else [f"{name}: sheet {number} at its edge"]
    # What was made for the paper is gone with it.
    if reading.page.locator("#paper").count():
        found.append("the paper stays on the screen")
    return found
