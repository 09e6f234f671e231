"""One figure as a file of any kind: the same bytes for an address, the shell and the page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from urllib.parse import urlencode

from elections.choices import address_value, settle
from elections.export.about import about
from elections.export.image import Form, pdf_file, png_file, svg_file
from elections.export.inline import between_words
from elections.export.rows import rows_csv, rows_json
from elections.export.typesetter import Typeset, compiled
from elections.export.workbook import rows_workbook
from elections.figures import Drawing
from elections.package import ElectionData
from elections.text import FIRST, Words

# The kinds of file that there are of a figure, by their endings.
KINDS: Mapping[str, str] = {
    "svg": "image/svg+xml",
    "png": "image/png",
    "pdf": "application/pdf",
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}
PICTURES = ("svg", "png", "pdf")
MOST_LETTERS = 100
_UNSAFE = re.compile(r"[^a-z0-9-]+")


@dataclass(frozen=True)
class Look:
    """How a picture looks: its width, or the form of paper it is for; dots to a pixel.

    ``address`` is where the figure can be seen; it stands in the picture. With a ``share`` of the
    width of a page it is the picture that the page shows between title and sources.
    """

    pixels: int = 1088
    form: Form | None = None
    scale: int = 2
    address: str = ""
    share: Fraction | None = None


def file_name(
    drawing: Drawing, data: ElectionData, words: Words, ending: str, look: Look = Look()
) -> str:
    """Return the name of a file of a figure: what it shows, the language, the day of the data.

    Only what was not chosen as usual is named, a language other than the program's, and of a
    picture its form or how sharp it is, and whether it is dark.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> file_name(figure("seat_shares", data, words, by="successor"), data, words, "svg")
    'seat-shares-by-successor-2026-11-22.svg'
    >>> file_name(figure("seat_shares", data, words), data, words, "png", Look(form="portrait"))
    'seat-shares-portrait-2026-11-22.png'
    >>> file_name(figure("seat_shares", data, words), data, words, "png", Look(scale=4))
    'seat-shares-4x-2026-11-22.png'
    """
    usual = settle(data, drawing.choices, {})
    named = [
        f"{name}-{address_value(value)}"
        for name, value in drawing.choices.items()
        if name == "election" or value != usual[name]
    ]
    day = about(data).released
    language = [] if words.language == FIRST else [words.language]
    sharp = ending == "png" and look.scale != Look().scale
    shape = [look.form] if look.form else [f"{look.scale}x"] if sharp else []
    dark = [drawing.scheme] if ending in PICTURES and drawing.scheme != "light" else []
    parts = [drawing.name, *named, *shape, *dark, *language, *([day.isoformat()] if day else [])]
    return f"{_UNSAFE.sub('-', '-'.join(parts).casefold())[:MOST_LETTERS]}.{ending}"


def figure_file(
    drawing: Drawing,
    ending: str,
    data: ElectionData,
    words: Words,
    look: Look = Look(),
    *,
    typeset: Typeset = compiled,
) -> bytes:
    """Return a figure as a file of the kind that an ending names.

    ``ValueError`` for an ending, a width or a scale that there is not. ``typeset`` makes the dots
    of a PNG.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> figure_file(figure("turnout", data, words), "pdf", data, words)[:5]
    b'%PDF-'
    """
    if ending not in KINDS:
        raise ValueError(f"no file .{ending}: expected one of {', '.join(KINDS)}")
    match ending:
        case "csv":
            return rows_csv(drawing, data, words)
        case "json":
            return rows_json(drawing, data, words)
        case "xlsx":
            return rows_workbook(drawing, data, words, address=look.address)
    if look.share:
        picture = between_words(replace(drawing, share=look.share), look.pixels)
    else:
        picture = svg_file(
            drawing, data, words, pixels=look.pixels, form=look.form, address=look.address
        )
    match ending:
        case "png":
            return png_file(picture, scale=look.scale, typeset=typeset)
        case "pdf":
            return pdf_file(picture, drawing, words)
    return picture.encode("utf-8")


def figure_path(drawing: Drawing, ending: str, words: Words) -> str:
    """Return where a figure is found as a file below the address of the dashboard.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> figure_path(figure("turnout", data, words), "csv", words)
    'figure/turnout.csv?after=true&lang=en'
    """
    return f"figure/{drawing.name}.{ending}?{_query(drawing, words)}"


def embed_path(drawing: Drawing, words: Words) -> str:
    """Return where a figure stands alone, for other pages, below the address of the dashboard.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> embed_path(figure("turnout", data, words), words)
    'embed/turnout?after=true&lang=en'
    """
    return f"embed/{drawing.name}?{_query(drawing, words)}"


def _query(drawing: Drawing, words: Words) -> str:
    choices = {name: address_value(value) for name, value in drawing.choices.items()}
    return urlencode({**choices, "lang": words.language})
