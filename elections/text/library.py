"""The tables of a package in words: their names, what stands in them, in which units."""

from __future__ import annotations

from typing import Any

import pandas as pd

from elections.package import schema
from elections.package.loading import ElectionData
from elections.package.schema import Column
from elections.text.grid import DASH, Grid
from elections.text.labels import code_in_words
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
    '31 tables'
    """
    tables = {name: rows for name, rows in data.tables.items() if name != "sources"}
    return words.say(
        "library-summary",
        tables=len(data.tables),
        rows=sum(len(rows) for rows in tables.values()),
        sources=len(data.sources),
    )


def description(name: str, words: Words) -> str:
    """Say what a table holds.

    >>> from elections.text import load_words
    >>> description("women_deputies", load_words("en"))
    'Women among the deputies at the start of the term.'
    """
    return words.translated(schema.table(name).description, f"dictionary-{name.replace('_', '-')}")


def columns_shown(data: ElectionData, name: str, words: Words) -> tuple[Column, ...]:
    """Return the columns of a table that this reader sees: of each text the own language.

    A text that the package does not have in the reader's language is seen in its first.

    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> shown = columns_shown(load("tests/country"), "chamber", load_words("en"))
    >>> [column.name for column in shown]
    ['chamber_id', 'country_en', 'name_en', 'name_of_en', 'name_in_en', 'name_into_en', ...]
    """
    language = words.language if words.language in data.languages else data.languages[0]
    return schema.csv_columns(schema.table(name), (language,))


def shown(rows: pd.DataFrame, columns: tuple[Column, ...], first: str) -> pd.DataFrame:
    """Return chosen columns as a screen shows them: numbers with their published digits.

    What has no translation is shown in the ``first`` language of the package.

    >>> from decimal import Decimal
    >>> rows = pd.DataFrame({"share": [Decimal("82.20"), pd.NA]}, dtype=object)
    >>> shown(rows, (Column("share", "decimal", ""),), "en")["share"].tolist()
    [Decimal('82.20'), <NA>]
    """
    cells = {}
    for column in columns:
        cells[column.name] = _cells(rows[column.name], column)
        if column.said:
            original = f"{column.name.rpartition('_')[0]}_{first}"
            cells[column.name] = cells[column.name].fillna(rows[original])
    return pd.DataFrame(cells)


def rows_found(count: int, total: int, words: Words) -> str:
    """Say how many rows are shown of how many.

    >>> from elections.text import load_words
    >>> rows_found(3, 58, load_words("en"))
    '3 of 58 rows'
    """
    if count == total:
        return words.say("library-rows", count=total, total=total)
    return words.say("library-found", found=words.number(count), total=total)


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
            by_unit.setdefault(words.say("unit", unit=column.unit), []).append(column.name)
    if not by_unit:
        return words.say("library-no-units")
    parts = [
        words.say("library-unit", columns=", ".join(columns), unit=unit)
        for unit, columns in by_unit.items()
    ]
    return words.say("library-units", units="; ".join(parts))


def dictionary(data: ElectionData, name: str, words: Words) -> Grid:
    """Return every column of a table with its type, its unit and its meaning.

    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> dictionary(load("tests/country"), "women_deputies", load_words("en")).rows[1]
    ('women', 'whole number', 'deputies', 'Women.')
    """
    headings = ("column", "type", "unit-heading", "meaning")
    lines = [
        (
            ", ".join(schema.file_names(column, data.languages)),
            _kind(name, column, words),
            words.say("unit", unit=column.unit) if column.unit else DASH,
            meaning(name, column, words),
        )
        for column in schema.table(name).columns
    ]
    return Grid(
        tuple(words.say(f"library-{heading}") for heading in headings),
        tuple(lines),
        (False,) * len(headings),
        pd.DataFrame({"source_ids": [], "confidence": []}),
    )


def values(table: str, column: Column, words: Words) -> str:
    """List the values that a column may have as they stand in the file, with what they mean.

    >>> from elections.text import load_words
    >>> values("elections", schema.table("elections").column("timing"), load_words("en"))
    'regular, early'
    """
    return ", ".join(
        words.say(
            "library-value", code=code, meaning=code_in_words(table, column.name, code, words)
        )
        for code in column.allowed
    )


def meaning(table: str, column: Column, words: Words) -> str:
    """Say what a column means; a description that recurs has one message for all tables.

    >>> from elections.text import load_words
    >>> meaning("observers", schema.table("observers").column("mission"), load_words("en"))
    'Kind and size of the mission.'
    """
    column_id, table_id = column.name.replace("_", "-"), table.replace("_", "-")
    return words.translated(
        column.description, f"dictionary-{table_id}-{column_id}", f"dictionary-{column_id}"
    )


def _kind(table: str, column: Column, words: Words) -> str:
    kind = words.say("library-kind", type=column.type)
    if column.allowed:
        return words.say("library-one-of", values=values(table, column, words))
    if column.references:
        return words.say("library-kind-of", kind=kind, table=column.references)
    return kind


def _cells(cells: pd.Series, column: Column) -> pd.Series[Any]:
    if column.type == "boolean":
        return cells.map({True: "true", False: "false"}).astype("string")
    if column.type == "date":
        return pd.Series(
            [None if pd.isna(cell) else cell for cell in cells], index=cells.index, dtype=object
        )
    return cells
