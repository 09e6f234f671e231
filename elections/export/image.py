"""A figure as a file that can stand alone: SVG, PNG or PDF, made without a browser.

In the picture stand its title, what it measures, its sources, the country, the version and the
licence of the data, and the address where it can be seen. The same choices give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from elections.charts.canvas import LEAST, ROOMY, SIZES, halos_below, width_for
from elections.charts.font import font_faces, has_letters_of
from elections.export.about import about
from elections.export.svg import figure_svg
from elections.export.typesetter import Typeset, TypesettingError, compiled
from elections.figures import Drawing
from elections.package import ElectionData
from elections.text import Words
from elections.text.context import chamber_name

# The least and the most pixels that a picture is wide.
NARROWEST = 320
WIDEST = 6 * NARROWEST
Form = Literal["slide", "square", "portrait", "column", "card"]
# Width and height of the forms that reports and telephones ask for, and of the preview of a link; a
# column is as high as it needs to be.
CARD = 1200, 630
FORMS: dict[Form, tuple[int, int] | None] = {
    "slide": (1600, 900),
    "square": (1080, 1080),
    "portrait": (1080, 1080 * 16 // 9),
    "column": None,
    "card": CARD,
}
COLUMN = 328
# Paper around a picture, on each side.
MARGIN = 16
SCALES = (1, 2, 4)
# Letters of fewer pixels cannot be read.
LEAST_LETTERS = 11
POINTS, DOTS = 0.75, 96
_SIZE = re.compile(r'<svg [^>]*?width="([\d.]+)" height="([\d.]+)"')
_DOCUMENT = """
#let given = sys.inputs
#set document(title: given.title)
#set text(lang: given.language)
#set page(width: float(given.width) * 1pt, height: float(given.height) * 1pt, margin: 0pt)
#image(bytes(given.picture), format: "svg", width: 100%, alt: given.description)
"""


def svg_file(
    drawing: Drawing,
    data: ElectionData,
    words: Words,
    *,
    pixels: int = LEAST["wide"],
    form: Form | None = None,
    address: str = "",
) -> str:
    """Return a figure as SVG, with its typeface in it.

    It is ``pixels`` wide, 320 to 1,920, or of a ``form`` of paper: a slide, a square, a
    portrait, or a column of a page. ``ValueError`` for another width.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> svg_file(figure("turnout", data, words), data, words, pixels=480)[40:51]
    'width="480"'
    """
    if not NARROWEST <= pixels <= WIDEST:
        raise ValueError(f"width {pixels}: expected {NARROWEST} to {WIDEST} pixels")
    paper = FORMS[form] if form else None
    credit = _credit(data, words, address)
    if paper:
        pixels = _filling(drawing, paper, credit)
    elif form:
        pixels = COLUMN
    inner = pixels - 2 * MARGIN
    canvas = replace(drawing, width=width_for(inner)).canvas(pixels=inner, credit=credit)
    return figure_svg(
        drawing, canvas.plotly(), inner, style=font_faces(), margin=MARGIN, within=paper
    )


def _filling(drawing: Drawing, paper: tuple[int, int], credit: str) -> int:
    """Return how wide a figure is drawn to fill a paper, of the narrowest kind that fits it.

    On upright paper it is drawn as on a narrow screen, with whole years, so that its letters are
    large; on other paper as on a wide one.
    """
    across, down = paper
    if across >= down:
        least = LEAST["wide"]
        height = replace(drawing, width="wide").canvas(pixels=least, credit=credit).height
        return min(WIDEST, max(least + 2 * MARGIN, _across(height, paper)))
    least = ROOMY
    while True:
        width = width_for(least)
        height = replace(drawing, width=width).canvas(pixels=least, credit=credit).height
        needed = _across(height, paper) - 2 * MARGIN
        if needed <= least or least + 2 * MARGIN >= WIDEST:
            return least + 2 * MARGIN
        wider = [kind for kind in LEAST.values() if kind > least]
        least = min(needed, *wider) if wider else min(needed, WIDEST - 2 * MARGIN)


def on_card(drawings: Iterable[Drawing], data: ElectionData, words: Words) -> Drawing | None:
    """Return the figure for the card of a link to a page: the first that can be read there.

    If none can, it is the one with the largest letters; none where there is no figure.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("data"), load_words("en")
    >>> drawings = [figure(name, data, words) for name in ("chambers", "merged_seats")]
    >>> on_card(drawings, data, words).name
    'merged_seats'
    """
    smallest, best, letters = min(vars(SIZES["wide"]).values()), None, 0.0
    for drawing in drawings:
        size = smallest * CARD[0] / _filling(drawing, CARD, _credit(data, words, ""))
        if size >= LEAST_LETTERS:
            return drawing
        if size > letters:
            best, letters = drawing, size
    return best


def _across(height: int, paper: tuple[int, int]) -> int:
    """Return how wide a picture so high is, with its margins, where it fills a paper."""
    across, down = paper
    return -(-(height + 2 * MARGIN) * across // down)


def _credit(data: ElectionData, words: Words, address: str) -> str:
    package = about(data)
    return words.say(
        "picture-credit",
        country=words.text(data.chamber.iloc[0], "country"),
        chamber=chamber_name(data, words),
        version=package.version,
        date=package.day(words),
        licence=package.licence or "none",
        address=address or "none",
    )


def png_file(picture: str, *, scale: int = 2, typeset: Typeset = compiled) -> bytes:
    """Return an SVG of a figure as PNG, with ``scale`` dots to a pixel: 1, 2 or 4.

    ``ValueError`` for another scale.

    >>> png_file('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>')[1:4]
    b'PNG'
    """
    if scale not in SCALES:
        raise ValueError(f"scale {scale}: expected one of {', '.join(map(str, SCALES))}")
    inputs = _inputs(picture, title="", description="", language="en")
    (page,) = typeset(
        _DOCUMENT, inputs, form="png", dots=DOTS * scale, foreign=not has_letters_of(picture)
    )
    return page


def pdf_file(picture: str, drawing: Drawing, words: Words) -> bytes:
    """Return an SVG of a figure as PDF of one page, whose letters can be searched and heard.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> drawing = figure("turnout", data, words)
    >>> pdf_file(svg_file(drawing, data, words), drawing, words)[:5]
    b'%PDF-'
    """
    captions = drawing.captions
    inputs = _inputs(
        halos_below(picture),
        title=captions.title,
        description=captions.alternative,
        language=words.language,
    )
    return pdf_made(_DOCUMENT, inputs, ["ua-1"], foreign=not has_letters_of(picture))


def pdf_made(
    document: str | Path,
    inputs: dict[str, str],
    standards: list[str],
    *,
    foreign: bool,
    typeset: Typeset = compiled,
    **more: Any,
) -> bytes:
    """Return a document as PDF of some standards.

    They ask that every letter can be seen. Where the computer has no typeface for ``foreign``
    ones, the document is made without the standards, and these letters stay blank.

    >>> pdf_made("A page.", {}, [], foreign=False)[:5]
    b'%PDF-'
    """
    try:
        (file,) = typeset(
            document, inputs, form="pdf", standards=standards, foreign=foreign, **more
        )
    except TypesettingError:
        if not foreign:
            raise
        (file,) = typeset(document, inputs, form="pdf", foreign=foreign, **more)
    return file


def _inputs(picture: str, **texts: str) -> dict[str, str]:
    size = _SIZE.match(picture)
    if size is None:
        raise ValueError("not a picture of a figure: no width and height")
    width, height = (str(float(value) * POINTS) for value in size.groups())
    # The program has the typeface from its files: it reads no style sheet.
    return {**texts, "picture": picture.replace(font_faces(), ""), "width": width, "height": height}
