"""Small tables to print."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from elections.text.words import Words, is_missing

DASH = "–"


@dataclass(frozen=True)
class Grid:
    """A small table to print: headings, rows of text, and the rows' sources.

    ``numeric`` says which columns are numbers, to be set to the right. ``evidence`` has
    ``source_ids``, and ``confidence`` where that is rated, a row for each thing that the
    table says.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    evidence: pd.DataFrame


def grid(
    words: Words,
    columns: Sequence[str],
    lines: Iterable[Sequence[str]],
    evidence: pd.DataFrame,
    *,
    numbers: Collection[str] = (),
) -> Grid:
    """Return a table whose headings are the messages ``column-…``; ``numbers`` are set right.

    >>> from elections.text.words import load_words
    >>> lines, nothing = [["Green", "7"]], pd.DataFrame({"source_ids": []})
    >>> grid(load_words("en"), ("label", "votes"), lines, nothing, numbers=("votes",)).numeric
    (False, True)
    """
    return Grid(
        headings(words, *columns),
        tuple(tuple(line) for line in lines),
        tuple(column in numbers for column in columns),
        evidence,
    )


def headings(words: Words, *columns: str) -> tuple[str, ...]:
    """Return the headings of columns: the messages ``column-…``.

    >>> from elections.text.words import load_words
    >>> headings(load_words("en"), "votes", "list-seats")
    ('List votes', 'List seats')
    """
    return tuple(words.say(f"column-{column}") for column in columns)


def whole_or_dash(value: object, words: Words) -> str:
    """Write a whole number, a dash where there is none.

    >>> from elections.text.words import load_words
    >>> whole_or_dash(50110, load_words("en")), whole_or_dash(None, load_words("en"))
    ('50,110', '–')
    """
    return DASH if is_missing(value) else words.number(int(str(value)))


def share_or_dash(value: Decimal | None, words: Words) -> str:
    """Write a vote share as it was published, a dash where there is none.

    >>> from elections.text.words import load_words
    >>> share_or_dash(Decimal("30.9"), load_words("en")), share_or_dash(None, load_words("en"))
    ('30.9%', '–')
    """
    return DASH if is_missing(value) else words.vote_share(value)
