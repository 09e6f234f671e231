"""The package as a library: rows that hold some words, and what rests on each source."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pandas as pd

from elections.evidence.searching import lines, matching
from elections.package import schema
from elections.package.checks.provenance import SOURCED
from elections.package.loading import ElectionData, ids
from elections.package.schema import Column, Table

USE_COLUMNS = ["source_id", "table", "row", "fields", "confidence"]
_EVIDENCE = "source_ids"
# What a source of a claim or a conflict gives is not the whole row.
_BACKED = {
    ("claims", "document_id"): ("claim",),
    ("claims", _EVIDENCE): ("found",),
    ("conflicts", _EVIDENCE): ("value_other",),
    **{("results", f"{kind}_{_EVIDENCE}"): fields for kind, fields in SOURCED.items()},
}
# Ours, not the source's: how figures look, and what a reader should know.
_OURS = {"note", "display_order", "colour", "colour_dark"}


def found_rows(data: ElectionData, table: str, text: str) -> pd.DataFrame:
    """Return the rows of a table that hold every word of a text, or stand for it.

    What an id stands for is found by each of its names, a number and a day also as they are
    printed; the table is read once.

    >>> from elections.package import load
    >>> len(found_rows(load("tests/country"), "results", "1990 coast"))
    1
    """
    rows = data.tables[table]
    return rows.iloc[matching(lines(data, table), text)] if text.split() else rows


def rows_found(data: ElectionData, text: str) -> dict[str, int]:
    """Count for each table the rows that hold every word of a text.

    >>> from elections.package import load
    >>> rows_found(load("tests/country"), "1990 coast")["results"]
    1
    """
    return {table: len(matching(lines(data, table), text)) for table in data.tables}


@lru_cache(maxsize=4)
def uses_of_sources(data: ElectionData) -> pd.DataFrame:
    """Return every row that rests on a source, with the fields that the source backs.

    Columns: source_id, table, row (the key, its parts joined by a slash), fields (a tuple
    of columns as the schema names them, those filled in this row) and confidence. A field
    of ``elections`` is named by its own table, not by ``election_sources``. Found once for
    each package: the table is shared and must not be changed.

    >>> from elections.package import load
    >>> uses = uses_of_sources(load("tests/country"))
    >>> uses[uses["table"] == "memberships"]["fields"].drop_duplicates().tolist()
    [('seats',)]
    """
    uses = [
        (source, *place, confidence)
        for table in schema.TABLES
        for column in table.columns
        if column.references == "sources"
        for source, place, confidence in _uses(data, table, column)
    ]
    return pd.DataFrame(uses, columns=USE_COLUMNS)


def rows_resting(uses: pd.DataFrame) -> pd.DataFrame:
    """Count the rows of each table that rest on each source: source_id, table, rows.

    >>> uses = pd.DataFrame({"source_id": ["a", "a"], "table": ["t", "t"], "row": ["1", "1"]})
    >>> rows_resting(uses).to_numpy().tolist()
    [['a', 't', 1]]
    """
    counted = uses.groupby(["source_id", "table"], sort=False)["row"].nunique()
    return counted.rename("rows").reset_index()


def _uses(
    data: ElectionData, table: Table, column: Column
) -> Iterator[tuple[str, tuple[str, str, tuple[str, ...]], object]]:
    """Yield source, place and confidence for each source in a column that names sources."""
    rows = data.tables[table.name]
    level = f"{column.name.removesuffix(_EVIDENCE)}confidence"
    levels = rows[level].tolist() if level in rows else [pd.NA] * len(rows)
    backed = _BACKED.get((table.name, column.name)) or _facts(table)
    filled = [(name, _filled(data, rows, table.column(name))) for name in backed]
    keys = zip(*(rows[part] for part in table.key), strict=True)
    named = zip(keys, rows[column.name], levels, strict=True)
    for row, (key, sources, confidence) in enumerate(named):
        fields = tuple(field for field, in_rows in filled if in_rows[row])
        place = (table.name, "/".join(map(str, key)), fields)
        if table.name == "election_sources":
            election, field = map(str, key)
            place = ("elections", election, (field,))
        for source in ids(sources):
            yield source, place, confidence


def _facts(table: Table) -> tuple[str, ...]:
    """Return the columns of a table that its sources give: neither key, evidence nor ours."""
    evidence = {c.name for c in table.columns if c.name.endswith("confidence")}
    evidence |= {c.name for c in table.columns if c.references == "sources"}
    apart = {*table.key, *evidence, *_OURS}
    return tuple(column.name for column in table.columns if column.name not in apart)


def _filled(data: ElectionData, rows: pd.DataFrame, column: Column) -> list[bool]:
    names = schema.file_names(column, data.languages)
    return rows[[*names]].notna().any(axis=1).tolist()
