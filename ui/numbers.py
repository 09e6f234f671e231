"""Tables whose numbers read as those of the sentences around them do."""

from __future__ import annotations

from functools import partial

import pandas as pd
from pandas.io.formats.style import Styler

from elections.text import Words
from elections.text.table import written_cell


def in_words(table: pd.DataFrame, words: Words, *, missing: str) -> Styler:
    """Return a table whose numbers are written in the language of the page.

    The browser would write them in its own. Published digits stay; in the place of what is
    ``missing`` stands that text.

    >>> from elections.text import load_words
    >>> table = pd.DataFrame({"votes": pd.array([1622895, None], dtype="Int64")})
    >>> in_words(table, load_words("en"), missing="–").to_string(delimiter="|").split()
    ['|votes', '0|1,622,895', '1|–']
    """
    return table.style.format(partial(written_cell, words=words), na_rep=missing)
