"""A picture shows what Plotly shows: the same marks and the same words at the same places."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import plotly
import pytest
from playwright.sync_api import Browser, Page

from elections.charts.canvas import LEAST, Width, picture
from elections.figures import Drawing
from tests.drawn import FOLDERS, every_figure
from tests.typeface import font_file

pytestmark = pytest.mark.browser
SCRIPT = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
# A pixel, and a half for what is rounded: Plotly draws bars upon whole pixels, and ours are the
# widths of words of two weights.
NEAR, SHORT = 1.5, 2
WIDTHS: dict[Width, int] = {"narrow": LEAST["narrow"], "medium": LEAST["medium"], "wide": 1088}

Box = tuple[float, ...]

BOXES = """([root, parts]) => {
  const zero = document.querySelector(root).getBoundingClientRect();
  const drawn = (part) => {
    const style = getComputedStyle(part);
    const line = part.matches(".js-line") && parseFloat(style.strokeWidth) === 0;
    return style.opacity !== "0" && !line;
  };
  // A path of several pieces is as good as several paths.
  const pieces = (part) => {
    const runs = (part.getAttribute("d") ?? "").split(/(?=M)/);
    if (runs.length < 2) return [part.getBoundingClientRect()];
    return runs.map((run) => {
      const piece = part.cloneNode();
      piece.setAttribute("d", run);
      part.after(piece);
      const box = piece.getBoundingClientRect();
      piece.remove();
      return box;
    });
  };
  return [...document.querySelectorAll(parts)].filter(drawn).flatMap(pieces)
    .map((box) => [box.left - zero.left, box.top - zero.top,
                   box.right - zero.left, box.bottom - zero.top])
    .filter((box) => box[2] - box[0] >= 1 || box[3] - box[1] >= 1);
}"""
TEXTS = """(root) => {
  const zero = document.querySelector(root).getBoundingClientRect();
  const lines = [...document.querySelectorAll(`${root} text`)].flatMap((text) => {
    const own = [...text.querySelectorAll("tspan.line")];
    return own.length ? own : [text];
  });
  return lines.filter((line) => line.textContent.trim()).map((line) => {
    const around = document.createRange();
    around.selectNodeContents(line);
    const box = around.getBoundingClientRect();
    return [line.textContent.replaceAll("\\u200b", "").trim(),
            [box.left - zero.left, box.top - zero.top]];
  });
}"""
DRAW = """async ([figure, width]) => {
  const root = document.getElementById("plotly");
  root.style.width = `${width}px`;
  figure.layout.width = width;
  await Plotly.newPlot(root, figure.data, figure.layout, {displayModeBar: false});
}"""
PLOTLY = "#plotly .points path, #plotly .js-line, #plotly .js-fill, #plotly .bars .point path, \
#plotly .shapelayer path"
LETTERED = ("texts", "ticks", "grid", "axes")
OURS = f"#ours g{''.join(f':not([id$=-{name}])' for name in LETTERED)} > :not(text, g)"


@pytest.fixture(scope="module")
def sheet(browser: Browser) -> Iterator[Page]:
    """A page on which both can be drawn, in the typeface of the dashboard."""
    page = browser.new_page(viewport={"width": 1200, "height": 1400})
    font = b64encode(font_file().read_bytes()).decode("ascii")
    page.set_content(
        "<style>@font-face{font-family:'Source Sans';font-weight:200 900;"
        f"src:url(data:font/woff2;base64,{font})}}"
        "body{margin:0;font-family:'Source Sans'}</style>"
        "<p>a<b>b</b></p><div id=plotly></div><div id=ours></div>"
    )
    page.add_script_tag(path=str(SCRIPT))
    page.evaluate("document.fonts.ready")
    yield page
    page.close()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("package", FOLDERS)
def test_marks_and_words_stand_where_plotly_draws_them(
    sheet: Page, package: str, width: Width
) -> None:
    far: dict[str, Any] = {}
    for drawing in every_figure(package):
        _draw(sheet, replace(drawing, width=width), WIDTHS[width])
        theirs, ours = (
            sheet.evaluate(BOXES, pair) for pair in (["#plotly", PLOTLY], ["#ours", OURS])
        )
        assert len(ours) > 3, drawing.name
        # A bar of next to no length is drawn by one and may be left out by the other.
        bars = [
            *sheet.evaluate(BOXES, ["#plotly", "#plotly .bars .point path"]),
            *sheet.evaluate(BOXES, ["#ours", "#ours rect"]),
        ]
        short = [bar for bar in bars if bar[2] - bar[0] < SHORT]
        lost = [box for box in theirs if box not in short and _distance(box, ours) > NEAR]
        new = [box for box in ours if box not in short and _distance(box, theirs) > NEAR]
        said, written = (sheet.evaluate(TEXTS, root) for root in ("#plotly", "#ours"))
        assert sorted(text for text, _ in said) == sorted(text for text, _ in written), drawing.name
        moved = [
            text
            for text, place in written
            if _distance(place, [other for same, other in said if same == text]) > NEAR
        ]
        if lost or new or moved:
            far[drawing.name] = [
                [[round(side) for side in box] for box in boxes[:3]] for boxes in (lost, new)
            ] + [moved[:3]]
    assert far == {}


def _draw(sheet: Page, drawing: Drawing, pixels: int) -> None:
    canvas = drawing.canvas(pixels=pixels)
    ours = picture(canvas.plotly(), width=pixels, title="", description="", names="ours")
    sheet.evaluate("svg => { document.getElementById('ours').innerHTML = svg }", ours)
    sheet.evaluate(DRAW, [json.loads(canvas.json()), pixels])


def _distance(box: Box, others: list[Box]) -> float:
    return min(
        (max(abs(one - other) for one, other in zip(box, place, strict=True)) for place in others),
        default=float("inf"),
    )
