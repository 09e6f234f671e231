"""The typeface of the figures: how wide its letters are, and files of its two weights.

The files hold Source Sans, version 3.052, © 2023 Adobe, cut to the letters that the project may
write, under a name of their own, as the licence in OFL.txt asks; ``widths.json`` has the letters
of each advance width. tests/typeface.py makes all of them.
"""

from __future__ import annotations

import json
from base64 import b64encode
from functools import cache
from pathlib import Path
from unicodedata import category

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


@cache
def letter_widths(weight: str) -> dict[str, int]:
    """Return the advance width of each letter in thousandths of the size, ``regular`` or ``bold``.

    >>> letter_widths("regular")["0"], letter_widths("bold")["W"]
    (497, 813)
    """
    tables = json.loads((FOLDER / "widths.json").read_text(encoding="utf-8"))
    return {letter: width for letters, width in tables[weight].items() for letter in letters}


def has_letters_of(text: str) -> bool:
    """Return whether the typeface has every letter of a text: it has Latin and Cyrillic ones.

    >>> has_letters_of("Elections, выборы"), has_letters_of("\u05d0")
    (True, False)
    """
    return all(category(letter)[0] != "L" for letter in set(text) - letter_widths("regular").keys())


def _encoded(name: str) -> str:
    return b64encode((FOLDER / f"{name}.woff2").read_bytes()).decode("ascii")
