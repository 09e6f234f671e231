"""Tables whose numbers read as those of the sentences around them do."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import Any

import pandas as pd
from pandas.api.types import is_integer
from pandas.io.formats.style import Styler

from elections.text import Words


def in_words(table: pd.DataFrame, words: Words, *, missing: str) -> Styler:
    """Return a table whose numbers are written in the language of the page.

    The browser would write them in its own. Published digits stay; in the place of what is
    ``missing`` stands that text.

    >>> from elections.text import load_words
    >>> table = pd.DataFrame({"votes": pd.array([1622895, None], dtype="Int64")})
    >>> in_words(table, load_words("en"), missing="–").to_string(delimiter="|").split()
    ['|votes', '0|1,622,895', '1|–']
    """
    return table.style.format(partial(_written, words), na_rep=missing)


def _written(words: Words, cell: Any) -> str:
    if isinstance(cell, Decimal):
        return words.number(cell, max(0, -int(cell.as_tuple().exponent)))
    return words.number(int(cell)) if is_integer(cell) else str(cell)
