"""A table to take away: all its rows, or those that a search found."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from elections.evidence.uses import found_rows
from elections.package import schema
from elections.package.loading import ElectionData, filed_columns


@dataclass(frozen=True)
class Extract:
    """Rows of one table, out of how many, and the words by which they were found.

    They have the columns of their file, as the descriptor names them: translations of texts stand
    in files of their own.
    """

    table: str
    rows: pd.DataFrame
    of: int
    search: str = ""


def whole(data: ElectionData, table: str) -> Extract:
    """Return all rows of a table, or of the translations into a language.

    ``ValueError`` names all tables where there is no such one.

    >>> from elections.package.loading import load
    >>> whole(load("tests/country"), "women_deputies").of
    2
    >>> whole(load("tests/country"), "texts/ru").table
    'texts-ru'
    """
    if table in data.translations:
        rows = data.translations[table]
        return Extract(schema.resource_name(table), rows, len(rows))
    columns = _filed(data, table)
    rows = data.tables[table][columns]
    return Extract(table, rows, len(rows))


def matching(data: ElectionData, table: str, search: str) -> Extract:
    """Return the rows of a table that hold every word of a search; ``ValueError`` for no table.

    >>> from elections.package.loading import load
    >>> extract = matching(load("tests/country"), "results", "1990 coast")
    >>> len(extract.rows), extract.of
    (1, 30)
    """
    columns = _filed(data, table)
    rows = found_rows(data, table, search)[columns]
    return Extract(table, rows, len(data.tables[table]), search)


def _filed(data: ElectionData, table: str) -> list[str]:
    return [*filed_columns(data, schema.table(table))]
