"""Small tables to print."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from elections.text.words import Words

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


def headings(words: Words, *columns: str) -> tuple[str, ...]:
    """Return the headings of columns: the messages ``column-…``.

    >>> from elections.text.words import load_words
    >>> headings(load_words("en"), "votes", "list-seats")
    ('List votes', 'List seats')
    """
    return tuple(words.say(f"column-{column}") for column in columns)
