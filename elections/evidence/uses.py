"""The package as a library: rows that hold some words, and what rests on each source."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

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


def rows_with(rows: pd.DataFrame, text: str) -> pd.DataFrame:
    """Return the rows that hold every word of a text somewhere in their cells.

    Upper and lower case count the same, and a word may be a part of a longer one.

    >>> rows = pd.DataFrame({"party_id": ["red_front", "red"], "seats": [7, 17]})
    >>> rows_with(rows, "7 RED FRONT")["party_id"].tolist()
    ['red_front']
    """
    wanted = text.casefold().split()
    if not wanted:
        return rows
    cells = zip(*(rows[column] for column in rows.columns), strict=True)
    lines = ("\n".join(str(cell) for cell in row if not pd.isna(cell)).casefold() for row in cells)
    places = [n for n, line in enumerate(lines) if all(word in line for word in wanted)]
    return rows.iloc[places]


def uses_of_sources(data: ElectionData) -> pd.DataFrame:
    """Return every row that rests on a source, with the fields that the source backs.

    Columns: source_id, table, row (the key, its parts joined by a slash), fields (a tuple
    of columns as the schema names them, those filled in this row) and confidence. A field
    of ``elections`` is named by its own table, not by ``election_sources``.

    >>> from elections.package.loading import load
    >>> uses = uses_of_sources(load("tests/country"))
    >>> uses[uses["table"] == "memberships"]["fields"].drop_duplicates().tolist()
    [('seats',)]
    """
    found = [
        (source, *place, confidence)
        for table in schema.TABLES
        for column in table.columns
        if column.references == "sources"
        for source, place, confidence in _uses(data, table, column)
    ]
    return pd.DataFrame(found, columns=USE_COLUMNS)


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
    levels = rows[level] if level in rows else pd.Series(pd.NA, index=rows.index)
    backed = _BACKED.get((table.name, column.name)) or _facts(table)
    filled = [(name, _filled(data, rows, table.column(name))) for name in backed]
    keys = ["/".join(map(str, key)) for key in rows[list(table.key)].to_numpy()]
    for place, key in enumerate(keys):
        at = (table.name, key, tuple(name for name, has in filled if has.iloc[place]))
        if table.name == "election_sources":
            at = ("elections", *_parted(rows.iloc[place]))
        for source in ids(rows[column.name].iloc[place]):
            yield source, at, levels.iloc[place]


def _parted(row: pd.Series) -> tuple[str, tuple[str, ...]]:
    return str(row["election_id"]), (str(row["field"]),)


def _facts(table: Table) -> tuple[str, ...]:
    """Return the columns of a table that its sources give: neither key, evidence nor ours."""
    evidence = {c.name for c in table.columns if c.name.endswith("confidence")}
    evidence |= {c.name for c in table.columns if c.references == "sources"}
    apart = {*table.key, *evidence, *_OURS}
    return tuple(column.name for column in table.columns if column.name not in apart)


def _filled(data: ElectionData, rows: pd.DataFrame, column: Column) -> pd.Series:
    names = [column.name]
    if column.type == "text":
        names = [f"{column.name}_{language}" for language in data.languages]
    return rows[names].notna().any(axis=1)
