"""How a program saved a table: its encoding, and what stands between its cells."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
# What is told wherever a file can be put right by it.
TIDY = "`elections tidy` writes it so"
SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs"}
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# A first line by which spreadsheets tell one another what stands between the cells.
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?[,;\t]*(?:\r\n?|\n)', re.IGNORECASE)


@dataclass(frozen=True)
class Saved:
    """The text of a table as a program saved it, and how: all of it is plain in a package.

    ``text`` is without the mark of its encoding and the line that tells the separator; before it
    stand ``skipped`` lines.
    """

    text: str
    encoding: str
    marked: bool
    separator: str
    skipped: int

    @property
    def oddities(self) -> Iterator[str]:
        """Yield what must be put right before the cells can be told apart."""
        if self.encoding != "UTF-8":
            yield self.encoding
        if self.skipped:
            yield "a line with the separator"
        if self.separator != ",":
            yield f"{SEPARATORS.get(self.separator, self.separator)} between the cells"


def saved(content: bytes, names: Collection[str]) -> Saved:
    """Return how a table was saved whose columns are called so.

    ``UnicodeDecodeError`` where its encoding is neither UTF-8 nor UTF-16.

    >>> [*saved(b"sep=;\\r\\na;b\\r\\n1;2\\r\\n", ("a", "b")).oddities]
    ['a line with the separator', 'semicolons between the cells']
    """
    wide = content.startswith(_UTF_16)
    text = content.decode("utf-16" if wide else "utf-8")
    marked = text.startswith(BOM)
    text = text.removeprefix(BOM)
    mark = _SEPARATOR_LINE.match(text)
    rest = text[mark.end() :] if mark else text
    best = max(SEPARATORS, key=lambda separator: _known_columns(rest, separator, names))
    separator = mark[1] if mark else best
    return Saved(rest, "UTF-16" if wide else "UTF-8", marked, separator, 1 if mark else 0)


def _known_columns(text: str, separator: str, names: Collection[str]) -> int:
    """Return how many columns are known by their headings, parted so."""
    lines = text.splitlines()[:1]
    try:
        header = next(csv.reader(lines, delimiter=separator), [])
    except csv.Error:
        return 0
    return len({cell.strip() for cell in header} & set(names))
