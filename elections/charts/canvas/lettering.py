"""How wide a text is in the project's typeface, and where its lines break."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from itertools import count
from unicodedata import bidirectional, category, normalize

from elections.charts.font import letter_widths
from elections.text.words import END_ISOLATE, ISOLATE

_MARKS = re.compile(r"<b>|</b>|<br>")
# What an address consists of.
_PARTS = re.compile(r"[^/?&]*[/?&]|[^/?&]+")
# A letter that the typeface does not have is drawn in another: as wide as the size of type.
_OTHER = 1000
# Letters that run from right to left are narrow in any typeface.
_LEFTWARD = 700
# Signs that take up no room: marks upon a letter, and what says in which direction a name runs.
_NO_ROOM = ("Mn", "Me", "Cf")
ROUNDING = 1e-9
ELLIPSIS = "…"
# What is not left standing before an ellipsis.
_LOOSE = " ,;:.-–—("
# A line may break at these alone: others (U+00A0, U+202F) hold together what they stand between,
# and a dash stays with the word before it.
_SPACES = re.compile(r"[ \t\n]+(?![—–](?:[ \t\n]|$))")
_HOLDING = re.compile("[ \u00a0\u202f]")
HYPHEN = "\u2010"
# Latin and Cyrillic; with its marks taken off, й counts too: like a vowel it ends a syllable.
_VOWELS = frozenset("aeiouyаәеиоөуұүыіэюя")
_SIGNS = frozenset("ьъ")
# The first letter of Cyrillic; in Latin script two consonants may stand for one sound.
CYRILLIC = "\u0400"
# So many letters stand at least on each side of a hyphen.
_LEAST = 3


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
        widths = letter_widths("bold" if heavy else "regular")
        across += sum(widths.get(letter) or _strange(letter) for letter in text[start:end])
        widest = max(widest, across)
        if mark is not None:
            start = mark.end()
            heavy = bold or mark[0] == "<b>" or (heavy and mark[0] == "<br>")
            across = 0 if mark[0] == "<br>" else across
    return widest * size / 1000


@cache
def _strange(letter: str) -> int:
    """Return how wide a letter is that the typeface does not have."""
    if category(letter) in _NO_ROOM:
        return 0
    return _LEFTWARD if bidirectional(letter) in ("R", "AL") else _OTHER


@lru_cache(maxsize=4096)
def wrap(text: str, room: float, size: int, *, bold: bool = False) -> str:
    """Break a text into as few lines as fit ``room`` pixels, of about equal width.

    Lines break at spaces alone, not at those that hold together; a word wider than the room has
    a line of its own.

    >>> wrap("one two three four", 90, 12)
    'one two<br>three four'
    """
    words = _words(text)
    long = [text_width(word, size, bold=bold) for word in words]
    space = text_width(" ", size, bold=bold)
    if sum(long) + space * (len(words) - 1) <= room:
        return " ".join(words)
    # The wider a line, the fewer there are: the narrowest that needs no further one is halved for.
    fewest = len(_lines(words, long, space, room))
    widths = range(int(max(long)), int(room) + 1)
    evenly = bisect_left(widths, -fewest, key=lambda wide: -len(_lines(words, long, space, wide)))
    narrowest = widths[evenly] if evenly < len(widths) else room
    return "<br>".join(_whole(_lines(words, long, space, narrowest)))


def _words(text: str) -> list[str]:
    return [word for word in _SPACES.split(text) if word]


def hyphenated(text: str, room: float, size: int, *, bold: bool = False) -> str:
    """Part each word that is wider than the room: with a hyphen where a syllable ends.

    It does after a vowel that a consonant and a vowel follow, in Cyrillic between two consonants
    too. A word that has a hyphen, or a space that holds it together, is parted there first. What
    cannot be parted ends in an ellipsis.

    >>> hyphenated("Rules of representation", 60, 12), hyphenated("Grosswort", 30, 12)
    ('Rules of representa‐ tion', 'Gro…')
    """
    pieces = (piece for word in _words(text) for piece, _ in _pieces(word, room, size, bold=bold))
    return " ".join(pieces)


def _pieces(word: str, room: float, size: int, *, bold: bool) -> list[tuple[str, str]]:
    """Return the pieces of a word, each with what is left of the word where it begins."""
    pieces = []
    while text_width(word, size, bold=bold) > room:
        parts = [(word[:end] + sign, word[start:]) for end, sign, start in _breaks(word)]
        fitting = [part for part in parts if text_width(part[0], size, bold=bold) <= room]
        if not fitting:
            break
        piece, rest = fitting[0]
        pieces.append((piece, word))
        word = rest
    return [*pieces, (shortened(word, room, size, bold=bold), word)]


def _breaks(word: str) -> list[tuple[int, str, int]]:
    """Return where a word may be parted, the last first: its end, the sign there, the next start.

    Of two kinds of places the better ones come before the others.
    """
    spaces = [(space.start(), "", space.end()) for space in _HOLDING.finditer(word)]
    hyphens = [(sign.end(), "", sign.end()) for sign in re.finditer(r"(?<=\w\w)[-–/](?=\w)", word)]
    syllables = [
        (place, HYPHEN, place)
        for place in range(_LEAST, len(word) - _LEAST + 1)
        if word[place - _LEAST : place + _LEAST].isalpha() and _parts_at(word, place)
    ]
    return [*reversed(spaces), *reversed(hyphens), *reversed(syllables)]


def _parts_at(word: str, place: int) -> bool:
    """Tell whether a syllable ends at a place in a word."""
    before, last, *after = (_sound(letter) for letter in word[place - 2 : place + 2])
    if after != ["consonant", "vowel"]:
        return False
    closed = last == "consonant" and before == "vowel" and word[place] >= CYRILLIC
    return last in ("vowel", "sign") or closed


def _sound(letter: str) -> str:
    """Tell a vowel, a consonant, and a sign that softens or parts."""
    plain = normalize("NFD", letter.casefold())[0]
    return "vowel" if plain in _VOWELS else "sign" if plain in _SIGNS else "consonant"


def parted(text: str, room: float, size: int, *, bold: bool = False) -> str:
    """Part each word that is wider than the room into pieces that fit, an address at its signs.

    >>> parted("see example.org/votes?base=list&after=true here", 160, 12)
    'see example.org/votes?base=list& after=true here'
    """
    pieces = []
    for word in _words(text):
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


@lru_cache(maxsize=4096)
def shortened(text: str, room: float, size: int, *, bold: bool = False) -> str:
    """Return a text as it is where it fits ``room`` pixels, else its beginning and an ellipsis.

    A text that begins bold is bold then as a whole; without room for a letter nothing else is left.

    >>> shortened("Union of the Regions", 90, 12), shortened("Union", 90, 12)
    ('Union of the Re…', 'Union')
    """
    if text_width(text, size, bold=bold) <= room:
        return text
    if "<b>" in text:
        inner = shortened(_MARKS.sub("", text), room, size, bold=True)
        return f"<b>{inner}</b>" if text.startswith("<b>") else inner
    # A beginning gets wider with each letter: the first that is too wide is halved for.
    lengths = range(1, len(text))
    fits = bisect_left(
        lengths,
        room,
        key=lambda end: text_width(_cut(text, end), size, bold=bold) + ROUNDING,
    )
    return _cut(text, fits)


def _cut(text: str, end: int) -> str:
    return _whole([text[:end].rstrip(_LOOSE) + ELLIPSIS])[0]


def _whole(lines: list[str]) -> list[str]:
    """Close and reopen at the end of each line what is set apart by its direction."""
    if not any(ISOLATE in line for line in lines):
        return lines
    whole, opened = [], 0
    for line in lines:
        line = ISOLATE * opened + line
        opened = line.count(ISOLATE) - line.count(END_ISOLATE)
        whole.append(line + END_ISOLATE * opened)
    return whole


@lru_cache(maxsize=4096)
def fitted(text: str, room: float, size: int, *, lines: int = 1, bold: bool = False) -> str:
    """Break a text into at most so many lines; what has no room in them is left out.

    A word wider than the room is parted at a hyphen; a text of further lines ends in an ellipsis.

    >>> fitted("Union of the Regions and Towns", 90, 12, lines=2)
    'Union of the<br>Regions and To…'
    """
    words = _words(text)
    if lines == 1:
        return shortened(" ".join(words), room, size, bold=bold)
    pieces = [
        (piece, rest, number)
        for number, word in enumerate(words)
        for piece, rest in _pieces(word, room, size, bold=bold)
    ]
    parts = [piece for piece, _, _ in pieces]
    broken = wrap(" ".join(parts), room, size, bold=bold).split("<br>")
    if len(broken) <= lines:
        return "<br>".join(broken)
    long = [text_width(part, size, bold=bold) for part in parts]
    whole = _lines(parts, long, text_width(" ", size, bold=bold), room)[: lines - 1]
    # What is left: from where a word was parted on, whole again.
    taken = 0
    for line in whole:
        taken += next(n for n in count(1) if " ".join(parts[taken : taken + n]) == line)
    _, rest, number = pieces[taken]
    last = shortened(" ".join([rest, *words[number + 1 :]]), room, size, bold=bold)
    return "<br>".join(_whole([*whole, last]))


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
