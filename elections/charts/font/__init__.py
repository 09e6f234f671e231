"""The typeface of the figures: how wide its letters are, and files of its two weights.

The files hold Source Sans, version 3.052, cut to the letters that the project may write, under
a name of their own, as the licence in OFL.txt asks; tests/typeface.py makes them.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from pathlib import Path
from unicodedata import category

from elections.charts.font.widths import REGULAR

FOLDER = Path(__file__).resolve().parent
FAMILY = "Ballot Sans"
WEIGHTS = {"regular": 400, "bold": 700}


@cache
def font_faces() -> str:
    """Return the style sheet that holds both weights, for a picture that needs nothing else.

    >>> font_faces()[:37]
    "@font-face{font-family:'Ballot Sans';"
    """
    return "".join(
        f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};"
        f"src:url(data:font/woff2;base64,{_encoded(name)})}}"
        for name, weight in WEIGHTS.items()
    )


def has_letters_of(text: str) -> bool:
    """Return whether the typeface has every letter of a text: it has Latin and Cyrillic ones.

    >>> has_letters_of("Elections, выборы"), has_letters_of("\u05d0")
    (True, False)
    """
    return all(category(letter)[0] != "L" for letter in set(text) - _letters())


@cache
def _letters() -> frozenset[str]:
    return frozenset("".join(REGULAR.values()))


def _encoded(name: str) -> str:
    return b64encode((FOLDER / f"{name}.woff2").read_bytes()).decode("ascii")
