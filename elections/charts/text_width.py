"""How wide a text is in the project's typeface, so that labels keep out of each other's way."""

from __future__ import annotations

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
