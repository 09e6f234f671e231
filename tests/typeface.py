"""Make what the figures know of their typeface from the one that Streamlit shows.

``python -m tests.typeface`` writes into ``elections/charts/font`` the widths of letters and the
two weights as files of their own, with the letters that the project writes: after an update of
Streamlit, should the tests of them say that the typeface has changed. Its licence keeps the
name of the original to the original, so the files bear another.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import streamlit
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from elections.charts.font import FAMILY as NAME
from elections.charts.font import FOLDER, WEIGHTS

# Latin, Cyrillic, punctuation, currency, letterlike signs, arrows, mathematics, shapes.
BLOCKS = (
    *((0x20, 0x24F), (0x400, 0x52F), (0x2000, 0x206F), (0x20A0, 0x20BF)),
    *((0x2100, 0x214F), (0x2190, 0x22FF), (0x25A0, 0x25FF)),
)
# Kerning, figures of one width, marks over letters, and forms that belong to a language.
FEATURES = ["kern", "tnum", "mark", "mkmk", "ccmp", "locl"]
# By the table of names: family, style, unique id, whole name, and name for PostScript.
FAMILY, STYLE, UNIQUE, WHOLE, POSTSCRIPT = 1, 2, 3, 4, 6
BOLD_STYLE = 1 << 5
TRADEMARKED = (5, 7, 8, 9, 10, 11, 12, 16, 17, 25)


def font_file() -> Path:
    """Return Streamlit's file of the upright letters, all weights in one."""
    media = Path(streamlit.__file__).parent / "static" / "static" / "media"
    (found,) = media.glob("SourceSansVF-Upright*.woff2")
    return found


def widths(font: Path, weight: int) -> dict[str, int]:
    """Return the advance width of each letter of a weight, in thousandths of the size."""
    letters = TTFont(font)
    # Between the weights that are drawn by hand; to make the font of one takes many seconds.
    names, glyphs = letters.getBestCmap(), letters.getGlyphSet(location={"wght": weight})
    scale = 1000 / letters["head"].unitsPerEm
    return {
        chr(code): round(glyphs[names[code]].width * scale) for code in codes() if code in names
    }


def by_width(widths_of_letters: dict[str, int]) -> dict[str, int]:
    """Return the widths in ascending order, each with all letters that have it as one text."""
    letters: dict[int, str] = {}
    for letter, width in widths_of_letters.items():
        letters[width] = letters.get(width, "") + letter
    return {letters[width]: width for width in sorted(letters)}


def codes() -> Iterator[int]:
    """Yield the numbers of all letters that the project may write."""
    for first, last in BLOCKS:
        yield from range(first, last + 1)


def cut(weight: int) -> TTFont:
    """Return one weight under the project's name for it, with the letters it may write."""
    whole = TTFont(font_file(), recalcTimestamp=False)
    font = instantiateVariableFont(whole, {"wght": weight})
    options = Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.hinting = False
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=set(codes()))
    subsetter.subset(font)
    style = "Bold" if weight == WEIGHTS["bold"] else "Regular"
    plain = NAME.replace(" ", "")
    said = {
        FAMILY: NAME,
        STYLE: style,
        UNIQUE: f"{plain}-{style}",
        WHOLE: f"{NAME} {style}",
        POSTSCRIPT: f"{plain}-{style}",
    }
    names = font["name"]
    for number in TRADEMARKED:
        names.removeNames(nameID=number)
    for number, text in said.items():
        names.setName(text, number, 3, 1, 0x409)
    if style == "Bold":
        font["OS/2"].fsSelection = BOLD_STYLE
        font["head"].macStyle = 1
    return font


def write() -> None:
    """Write the widths and the files."""
    tables = {name: by_width(widths(font_file(), weight)) for name, weight in WEIGHTS.items()}
    (FOLDER / "widths.json").write_text(json.dumps(tables, indent=1) + "\n", encoding="utf-8")
    for name, weight in WEIGHTS.items():
        font = cut(weight)
        font.flavor = None
        font.save(FOLDER / f"{name}.ttf")
        font.flavor = "woff2"
        font.save(FOLDER / f"{name}.woff2")


if __name__ == "__main__":
    write()
