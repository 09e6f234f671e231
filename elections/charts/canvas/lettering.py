"""How wide a text is in the project's typeface, and where its lines break."""

from __future__ import annotations

import textwrap
from bisect import bisect_left
from functools import lru_cache

# Advance widths of Source Sans at its regular weight, in hundredths of the type size.
_WIDTHS = {
    21: " .,:;'’ijlI",
    29: "f-()!",
    33: "rt/",
    40: "sz?",
    44: "cvxy",
    49: "aegkFJLVXY0123456789–",
    54: "bdhnopquACEPRSTZ",
    61: "BDGK&",
    65: "HNOQU",
    69: "w",
    75: "M",
    80: "W—%",
    83: "m",
}
_OF_EACH = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_OTHER = 56
_BOLD = 1.06
_MARKS = ("<b>", "</b>")


def text_width(text: str, size: int) -> float:
    """Return about how many pixels a text of one line takes up; bold where it is marked so.

    >>> round(text_width("Elections", 20)), round(text_width("<b>Elections</b>", 20))
    (74, 78)
    """
    plain = text
    for mark in _MARKS:
        plain = plain.replace(mark, "")
    wide = sum(_OF_EACH.get(letter, _OTHER) for letter in plain) / 100 * size
    return wide * (_BOLD if plain != text else 1)


@lru_cache(maxsize=4096)
def wrap(text: str, line: int) -> str:
    """Break a text into as few lines as fit ``line`` characters, of about equal length.

    >>> wrap("one two three four", 15)
    'one two<br>three four'
    """
    words = text.split()
    if not words or (len(text) <= line and text == " ".join(words)):
        return " ".join(words)
    # The wider a line, the fewer there are: the narrowest that needs no further one is halved for.
    count = len(_lines(text, line))
    # No line is narrower than an even share, unless a word alone is longer than that.
    share = (sum(map(len, words)) + len(words) - count) // count
    least = share if share > max(map(len, words)) else 1
    widths = range(min(least, line), line)
    evenly = widths.start + bisect_left(widths, -count, key=lambda width: -len(_lines(text, width)))
    return "<br>".join(_lines(text, evenly))


def _lines(text: str, line: int) -> list[str]:
    return textwrap.wrap(text, line, break_long_words=False)
