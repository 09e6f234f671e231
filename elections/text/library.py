"""The tables of a package in words: their names, what stands in them, in which units."""

from __future__ import annotations

from typing import Any

import pandas as pd

from elections.package import schema
from elections.package.loading import ElectionData
from elections.package.schema import Column
from elections.text.grid import DASH, Grid
from elections.text.words import Words


def table_label(name: str, words: Words) -> str:
    """Name a table.

    >>> from elections.text import load_words
    >>> table_label("results", load_words("en"))
    'Results'
    """
    return words.say(f"table-{name.replace('_', '-')}")


def summary(data: ElectionData, words: Words) -> str:
    """Say how much a package holds.

    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> summary(load("tests/country"), load_words("en"))[:9]
    '30 tables'
    """
    tables = {name: rows for name, rows in data.tables.items() if name != "sources"}
    return words.say(
        "library-summary",
        tables=len(data.tables),
        rows=words.number(sum(len(rows) for rows in tables.values())),
        sources=words.number(len(data.sources)),
    )


def columns_shown(data: ElectionData, name: str, words: Words) -> tuple[Column, ...]:
    """Return the columns of a table that this reader sees: of each text the own language.

    A text that the package does not have in the reader's language is seen in its first.

    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> shown = columns_shown(load("tests/country"), "chamber", load_words("en"))
    >>> [column.name for column in shown]
    ['chamber_id', 'country_en', 'name_en', 'appointing_body_en', 'what_en', 'ended', ...]
    """
    own = words.language if words.language in data.languages else data.languages[0]
    return schema.csv_columns(schema.table(name), (own,))


def shown(rows: pd.DataFrame, columns: tuple[Column, ...]) -> pd.DataFrame:
    """Return chosen columns as a screen shows them: numbers as numbers, the rest as written.

    >>> from decimal import Decimal
    >>> rows = pd.DataFrame({"share": [Decimal("82.20"), pd.NA]}, dtype=object)
    >>> shown(rows, (Column("share", "decimal", ""),))["share"].tolist()
    [82.2, nan]
    """
    return pd.DataFrame({column.name: _cells(rows[column.name], column) for column in columns})


def rows_found(found: int, total: int, words: Words) -> str:
    """Say how many rows are shown of how many.

    >>> from elections.text import load_words
    >>> rows_found(3, 58, load_words("en"))
    '3 of 58 rows'
    """
    if found == total:
        return words.say("library-rows", count=total, total=words.number(total))
    return words.say("library-found", found=words.number(found), total=words.number(total))


def found_elsewhere(counts: dict[str, int], words: Words) -> str:
    """Name the other tables that hold the words of a search; '' for none.

    >>> from elections.text import load_words
    >>> found_elsewhere({"parties": 2}, load_words("en"))
    'Also in: Parties (2).'
    """
    named = [f"{table_label(name, words)} ({words.number(n)})" for name, n in counts.items() if n]
    return words.say("library-elsewhere", tables=words.list(named)) if named else ""


def units(name: str, words: Words) -> str:
    """Say in which unit each column of a table is.

    >>> from elections.text import load_words
    >>> units("women_deputies", load_words("en"))
    'Units: deputies (women, deputies).'
    """
    by_unit: dict[str, list[str]] = {}
    for column in schema.table(name).columns:
        if column.unit:
            by_unit.setdefault(column.unit, []).append(column.name)
    if not by_unit:
        return words.say("library-no-units")
    said = [
        words.say("library-unit", columns=", ".join(columns), unit=unit)
        for unit, columns in by_unit.items()
    ]
    return words.say("library-units", units="; ".join(said))


def dictionary(data: ElectionData, name: str, words: Words) -> Grid:
    """Return every column of a table with its type, its unit and its meaning.

    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> dictionary(load("tests/country"), "women_deputies", load_words("en")).rows[1]
    ('women', 'whole number', 'deputies', 'Women.')
    """
    headings = ("column", "type", "unit-heading", "meaning")
    lines = [
        (_names(data, column), _kind(column, words), column.unit or DASH, column.description)
        for column in schema.table(name).columns
    ]
    return Grid(
        tuple(words.say(f"library-{heading}") for heading in headings),
        tuple(lines),
        (False, False, False, False),
        pd.DataFrame({"source_ids": [], "confidence": []}),
    )


def _names(data: ElectionData, column: Column) -> str:
    if column.type != "text":
        return column.name
    return ", ".join(f"{column.name}_{language}" for language in data.languages)


def _kind(column: Column, words: Words) -> str:
    kind = words.say("library-kind", type=column.type)
    if column.allowed:
        return words.say("library-one-of", values=", ".join(column.allowed))
    if column.references:
        return words.say("library-kind-of", kind=kind, table=column.references)
    return kind


def _cells(cells: pd.Series, column: Column) -> pd.Series[Any]:
    if column.type == "decimal":
        return pd.to_numeric(cells, errors="coerce").astype("float64")
    if column.type == "boolean":
        return cells.map({True: "true", False: "false"}).astype("string")
    if column.type == "date":
        return pd.Series(
            [None if pd.isna(cell) else cell for cell in cells], index=cells.index, dtype=object
        )
    return cells
