"""Tables whose numbers read as those of the sentences around them do."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

import pandas as pd
from pandas.api.types import is_integer_dtype, is_string_dtype

from elections.text import Words
from elections.text.table import written_cell

if TYPE_CHECKING:
    # It takes long to read, and most readers open no table.
    from pandas.io.formats.style import Styler

# Whole numbers below it have neither separators nor signs, in whichever language.
FIRST_SEPARATED = 1000


def in_words(
    table: pd.DataFrame,
    words: Words,
    *,
    missing: str,
    places: Mapping[str, list[int | None]] | None = None,
) -> Styler:
    """Return a table whose numbers are written in the language of the page.

    The browser would write them in its own. Published digits stay, and ``places`` says with how
    many decimals each number of a column is written; in the place of what is ``missing`` stands
    that text.

    >>> from elections.text import load_words
    >>> table = pd.DataFrame({"votes": pd.array([1622895, None], dtype="Int64")})
    >>> in_words(table, load_words("en"), missing="–").to_string(delimiter="|").split()
    ['|votes', '0|1,622,895', '1|–']
    >>> shares, places = pd.DataFrame({"share": [30.96, 4.5]}), {"share": [1, 2]}
    >>> shown = in_words(shares, load_words("en"), missing="–", places=places)
    >>> shown.to_string(delimiter="|").split()
    ['|share', '0|31.0', '1|4.50']
    """
    shown = table.style.format(partial(written_cell, words=words), na_rep=missing)
    for heading, digits in (places or {}).items():
        column = pd.Series(digits, index=table.index, dtype="object")
        for count, alike in column.dropna().groupby(column):
            write = partial(written_cell, words=words, digits=int(count))
            shown = shown.format(write, subset=(alike.index, heading), na_rep=missing)
    return shown


def read_alike(table: pd.DataFrame) -> bool:
    """Say whether a table reads as the browser writes it in every language: then it goes as it is.

    With words for each cell it is twice as long.

    >>> read_alike(pd.DataFrame({"id": ["a"], "rows": [999]}))
    True
    >>> read_alike(pd.DataFrame({"rows": [1000]})), read_alike(pd.DataFrame({"share": [0.5]}))
    (False, False)
    """
    return all(_reads_alike(table[column]) for column in table.columns)


def _reads_alike(cells: pd.Series) -> bool:
    if is_integer_dtype(cells):
        return bool(cells.dropna().between(0, FIRST_SEPARATED - 1).all())
    return is_string_dtype(cells)
