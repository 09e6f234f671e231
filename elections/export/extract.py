"""A table to take away: all its rows, or those that a search found."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from elections.evidence.uses import found_rows
from elections.package.loading import ElectionData


@dataclass(frozen=True)
class Extract:
    """Rows of one table, out of how many, and the words by which they were found."""

    table: str
    rows: pd.DataFrame
    of: int
    search: str = ""


def whole(data: ElectionData, table: str) -> Extract:
    """Return all rows of a table.

    >>> from elections.package.loading import load
    >>> whole(load("tests/country"), "women_deputies").of
    2
    """
    rows = data.tables[table]
    return Extract(table, rows, len(rows))


def found(data: ElectionData, table: str, search: str) -> Extract:
    """Return the rows of a table that hold every word of a search.

    >>> from elections.package.loading import load
    >>> extract = found(load("tests/country"), "results", "1990 coast")
    >>> len(extract.rows), extract.of
    (1, 30)
    """
    return Extract(table, found_rows(data, table, search), len(data.tables[table]), search)
