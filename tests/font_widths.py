"""Make the table of letter widths from the typeface that Streamlit shows.

``python -m tests.font_widths`` writes ``elections/charts/font/widths.py`` anew: after an
update of Streamlit, should the test of that table say that the typeface has changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import streamlit
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).resolve().parent.parent / "elections" / "charts" / "font" / "widths.py"
# Latin, Cyrillic, punctuation, currency, letterlike signs, arrows, mathematics, shapes.
BLOCKS = (
    *((0x20, 0x24F), (0x400, 0x52F), (0x2000, 0x206F), (0x20A0, 0x20BF)),
    *((0x2100, 0x214F), (0x2190, 0x22FF), (0x25A0, 0x25FF)),
)
LINE = 12
WEIGHTS = {"REGULAR": 400, "BOLD": 700}


def font_file() -> Path:
    """Return Streamlit's file of the upright letters, all weights in one."""
    media = Path(streamlit.__file__).parent / "static" / "static" / "media"
    (found,) = media.glob("SourceSansVF-Upright*.woff2")
    return found


def widths(font: Path, weight: int) -> dict[int, str]:
    """Return the letters of a weight by their advance width, in thousandths of the size."""
    letters = instantiateVariableFont(TTFont(font), {"wght": weight})
    names, advances = letters.getBestCmap(), letters["hmtx"].metrics
    scale = 1000 / letters["head"].unitsPerEm
    found: dict[int, str] = {}
    for first, last in BLOCKS:
        for code in range(first, last + 1):
            if code in names:
                width = round(advances[names[code]][0] * scale)
                found[width] = found.get(width, "") + chr(code)
    return dict(sorted(found.items()))


def module() -> Iterator[str]:
    """Yield the lines of the table."""
    yield '"""Advance widths of Source Sans, in thousandths of the size of type.'
    yield ""
    yield "Made from version 3.052 of the typeface, © 2023 Adobe, under the licence in OFL.txt;"
    yield "tests/font_widths.py makes it anew."
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


if __name__ == "__main__":
    TARGET.write_text("\n".join(module()) + "\n", encoding="utf-8")
