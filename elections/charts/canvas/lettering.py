"""How wide a text is in the project's typeface, and where its lines break."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache

from elections.charts.font.widths import BOLD, REGULAR

_MARKS = re.compile(r"<b>|</b>|<br>")
# What an address consists of.
_PARTS = re.compile(r"[^/?&]*[/?&]|[^/?&]+")
# A letter that the typeface does not have is drawn in another: as wide as the size of type.
_OTHER = 1000
ROUNDING = 1e-9


@lru_cache(maxsize=8192)
def text_width(text: str, size: int, *, bold: bool = False) -> float:
    """Return how many pixels a text takes up across, its longest line if it has several.

    It is bold between ``<b>`` and ``</b>``, or altogether. Letters are as far apart as they
    stand alone: pairs that move together make a text a little narrower.

    >>> round(text_width("Elections", 20), 2), round(text_width("<b>Elec</b>tions", 20), 2)
    (76.52, 78.24)
    """
    widest, across, heavy, start = 0, 0, bold, 0
    for mark in (*_MARKS.finditer(text), None):
        end = len(text) if mark is None else mark.start()
        widths = _widths(bold=heavy)
        across += sum(widths.get(letter, _OTHER) for letter in text[start:end])
        widest = max(widest, across)
        if mark is not None:
            start = mark.end()
            heavy = bold or mark[0] == "<b>" or (heavy and mark[0] == "<br>")
            across = 0 if mark[0] == "<br>" else across
    return widest * size / 1000


@cache
def _widths(*, bold: bool) -> dict[str, int]:
    table = BOLD if bold else REGULAR
    return {letter: width for width, letters in table.items() for letter in letters}


@lru_cache(maxsize=4096)
def wrap(text: str, room: float, size: int, *, bold: bool = False) -> str:
    """Break a text into as few lines as fit ``room`` pixels, of about equal width.

    Lines break at spaces alone; a word wider than the room has a line of its own.

    >>> wrap("one two three four", 90, 12)
    'one two<br>three four'
    """
    words = text.split()
    long = [text_width(word, size, bold=bold) for word in words]
    space = text_width(" ", size, bold=bold)
    if sum(long) + space * (len(words) - 1) <= room:
        return " ".join(words)
    # The wider a line, the fewer there are: the narrowest that needs no further one is halved for.
    count = len(_lines(words, long, space, room))
    widths = range(int(max(long)), int(room) + 1)
    evenly = bisect_left(widths, -count, key=lambda wide: -len(_lines(words, long, space, wide)))
    narrowest = widths[evenly] if evenly < len(widths) else room
    return "<br>".join(_lines(words, long, space, narrowest))


def parted(text: str, room: float, size: int, *, bold: bool = False) -> str:
    """Part each word that is wider than the room into pieces that fit, an address at its signs.

    >>> parted("see example.org/votes?base=list&after=true here", 160, 12)
    'see example.org/votes?base=list& after=true here'
    """
    pieces = []
    for word in text.split():
        piece = ""
        for part in _PARTS.findall(word):
            # One part that is too wide for itself ends anywhere.
            for bit in [part] if text_width(part, size, bold=bold) <= room else part:
                if piece and text_width(piece + bit, size, bold=bold) > room:
                    pieces.append(piece)
                    piece = ""
                piece += bit
        pieces.append(piece)
    return " ".join(pieces)


def _lines(words: list[str], long: list[float], space: float, room: float) -> list[str]:
    lines: list[str] = []
    free = 0.0
    for word, width in zip(words, long, strict=True):
        if lines and width + space <= free + ROUNDING:
            lines[-1] += f" {word}"
            free -= width + space
        else:
            lines.append(word)
            free = room - width
    return lines
