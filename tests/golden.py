"""Small pictures of the made-up country, kept to be looked at and compared.

python -m tests.golden        (writes them anew, after a change that is meant)
"""

from __future__ import annotations

from pathlib import Path

from elections.charts.canvas import picture as svg
from elections.figures import figure
from tests import drawn

FOLDER = Path(__file__).resolve().parent / "charts" / "golden"
NAMES = ("turnout", "threshold_sweep", "women")


def picture(name: str) -> str:
    """Return a figure as a picture for a narrow screen, an element on a line."""
    drawing = figure(name, drawn.package("country"), drawn.WORDS, width="narrow")
    said = drawing.captions
    canvas = drawing.canvas()
    written = svg(
        canvas.plotly(),
        width=canvas.least,
        title=said.title,
        description=said.alternative,
        names=name.replace("_", "-"),
    )
    return written.replace("><", ">\n<")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for one in NAMES:
        (FOLDER / f"{one}.svg").write_text(picture(one), encoding="utf-8")
