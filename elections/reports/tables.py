"""Tables on paper: the size of their letters, the widths of their columns, what stays together."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from elections.charts.canvas import text_width

# Sizes of type, the largest first: each for tables that are, at it, at most so many widths of the
# paper wide where no cell is broken into lines.
SIZES = ((8.4, 1.1), (7.6, 1.6), (6.8, 0.0))
# Around each cell, in points; and by how much a text may be wider than it is measured: figures
# are as wide as each other, totals are bold.
INSET, ABOVE_AND_BELOW, SLACK = 8, 6.4, 1.06
# A line, in sizes of type.
LINE = 1.2
# A column of text is first given so much, in sizes of type.
COLUMN = 14
# A table fills the paper that is so near to it.
NEARLY = 0.7
# No word needs more of the paper than this: an address is broken.
LONGEST = 0.4
# A table of so few rows is not broken where it takes no more than this part of a page; of
# another so many rows at its head and at its end stay together, within this part of a page.
FEW, PART = 12, 0.35
TOGETHER, PART_TOGETHER = 3, 0.4
_WORDS = re.compile(r"(?<=[-–—/])|[ \n]+")
_ABBREVIATION = re.compile(r"(?<=\b\w\.) (?=\w\.)")


@dataclass(frozen=True)
class TableMeasures:
    """A table on paper: its size of type, the widths of its columns, what is not broken.

    ``size`` and ``widths`` are in points. ``whole`` is whether the table stays on one page;
    of another ``head`` rows stand below its headings, and ``tail`` with its last row.
    """

    size: float
    widths: tuple[float, ...]
    whole: bool
    head: int
    tail: int


def abbreviations_whole(text: str) -> str:
    """Return a text in which an abbreviation of several letters is not broken.

    >>> abbreviations_whole("Change, p. p.") == "Change, p.\\N{NO-BREAK SPACE}p."
    True
    """
    return _ABBREVIATION.sub("\N{NO-BREAK SPACE}", text)


def table_measures(
    headings: Sequence[str], rows: Sequence[Sequence[str]], width: float, height: float
) -> TableMeasures:
    """Return how a table stands on paper that is ``width`` and ``height`` points large.

    No column is narrower than its longest word. What is left goes to the columns that would break
    a cell, then to those that break their heading, then to those whose cells are long on average:
    one long cell among short ones gives its column no more than is left by then.

    >>> table_measures(["Party", "Seats"], [["Progress", "1"]], 200, 300).widths
    (40.41, 28.4)
    """
    columns = [*zip(headings, *rows, strict=True)]
    # In sizes of type.
    words = [max(map(_longest_word, column)) for column in columns]
    cells = [max((_wide(cell) for cell in column[1:]), default=0) for column in columns]
    means = [sum(map(_wide, column[1:])) / max(len(rows), 1) for column in columns]
    room = width - INSET * len(columns)
    for size, parts in SIZES:
        if sum(cells) * size <= parts * room and sum(words) * size <= room:
            break
    # Where the rows have no room on one line, a column has so much of it as its cells are long.
    share = room / (sum(means) * size) if sum(means) * size > room else math.inf
    usual = [
        max(word, min(COLUMN, cell, mean * share if mean else cell))
        for word, cell, mean in zip(words, cells, means, strict=True)
    ]
    heads = [max(wide, _wide(column[0])) for wide, column in zip(usual, columns, strict=True)]
    means = [max(pair) for pair in zip(heads, means, strict=True)]
    wished = [max(pair) for pair in zip(means, cells, strict=True)]
    least = [min(word * size, LONGEST * width) for word in words]
    widths = [column * min(1, room / sum(least)) for column in least]
    for steps in (usual, heads, means, wished):
        lacking = [max(0, step * size - column) for step, column in zip(steps, widths, strict=True)]
        part = min(1, (room - sum(widths)) / (sum(lacking) or 1))
        widths = [column + part * more for column, more in zip(widths, lacking, strict=True)]
    if sum(widths) >= NEARLY * room:
        spare = room / sum(widths)
        widths = [column * spare for column in widths]
    heights = [
        max(-(-_wide(cell) * size // column) for cell, column in zip(row, widths, strict=True))
        * LINE
        * size
        + ABOVE_AND_BELOW
        for row in rows
    ]
    whole = len(rows) <= FEW and sum(heights) <= PART * height
    return TableMeasures(
        size,
        tuple(round(column + INSET, 2) for column in widths),
        whole,
        0 if whole else _together(heights, height),
        0 if whole else _together(heights[::-1], height),
    )


def _together(heights: Sequence[float], height: float) -> int:
    """Return how many of the first rows stay together."""
    count = min(TOGETHER, len(heights) // 2)
    while count > 1 and sum(heights[:count]) > PART_TOGETHER * height:
        count -= 1
    return count


def _wide(text: str) -> float:
    return text_width(text, 1000) / 1000 * SLACK


def _longest_word(text: str) -> float:
    ends = [0, *(match.end() for match in _WORDS.finditer(text)), len(text)]
    return max((_wide(text[start:end].strip(" \n")) for start, end in pairwise(ends)), default=0)
