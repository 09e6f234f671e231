"""Make what the figures know of their typeface from the one that Streamlit shows.

``python -m tests.typeface`` writes into ``elections/charts/font`` the table of widths and the
two weights as files of their own, with the letters that the project writes: after an update of
Streamlit, should the tests of them say that the typeface has changed. Its licence keeps the
name of the original to the original, so the files bear another.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import streamlit
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FOLDER = Path(__file__).resolve().parent.parent / "elections" / "charts" / "font"
# Latin, Cyrillic, punctuation, currency, letterlike signs, arrows, mathematics, shapes.
BLOCKS = (
    *((0x20, 0x24F), (0x400, 0x52F), (0x2000, 0x206F), (0x20A0, 0x20BF)),
    *((0x2100, 0x214F), (0x2190, 0x22FF), (0x25A0, 0x25FF)),
)
LINE = 12
WEIGHTS = {"REGULAR": 400, "BOLD": 700}
NAME = "Ballot Sans"
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


def widths(font: Path, weight: int) -> dict[int, str]:
    """Return the letters of a weight by their advance width, in thousandths of the size."""
    letters = TTFont(font)
    # Between the weights that are drawn by hand; to make the font of one takes many seconds.
    names, glyphs = letters.getBestCmap(), letters.getGlyphSet(location={"wght": weight})
    scale = 1000 / letters["head"].unitsPerEm
    found: dict[int, str] = {}
    for code in codes():
        if code in names:
            width = round(glyphs[names[code]].width * scale)
            found[width] = found.get(width, "") + chr(code)
    return dict(sorted(found.items()))


def codes() -> Iterator[int]:
    """Yield the numbers of all letters that the project may write."""
    for first, last in BLOCKS:
        yield from range(first, last + 1)


def module() -> Iterator[str]:
    """Yield the lines of the table."""
    yield '"""Advance widths of Source Sans, in thousandths of the size of type.'
    yield ""
    yield "Made from version 3.052 of the typeface, © 2023 Adobe, under the licence in OFL.txt;"
    yield "tests/typeface.py makes it anew."
    yield '"""'
    for name, weight in WEIGHTS.items():
        yield ""
        yield f"{name} = {{"
        for width, letters in widths(font_file(), weight).items():
            lines = [letters[start : start + LINE] for start in range(0, len(letters), LINE)]
            if len(lines) == 1:
                yield f"    {width}: {letters!a},"
                continue
            yield f"    {width}: ("
            yield from (f"        {line!a}" for line in lines)
            yield "    ),"
        yield "}"


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
    style = "Bold" if weight == WEIGHTS["BOLD"] else "Regular"
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
    """Write the table and the files."""
    (FOLDER / "widths.py").write_text("\n".join(module()) + "\n", encoding="utf-8")
    for name, weight in WEIGHTS.items():
        font = cut(weight)
        font.flavor = None
        font.save(FOLDER / f"{name.casefold()}.ttf")
        font.flavor = "woff2"
        font.save(FOLDER / f"{name.casefold()}.woff2")


if __name__ == "__main__":
    write()
