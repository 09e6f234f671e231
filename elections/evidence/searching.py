"""What a search compares: the cells of a row as they are read, and what they stand for.

Nobody types the quotation mark, the dash or the form of letter that a source happens to use, or
the id of a party: so these are no difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from unicodedata import category, normalize

import pandas as pd
from babel.dates import get_month_names

from elections.package import ElectionData, schema
from elections.package.loading import ids

# Numbers as pages print them, their thousands set apart.
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?![\d])")
_QUOTES = dict.fromkeys(map(ord, "'‘’ʼ‛′`´\"“”„«»″"), "")
# What stands for a row in the place of its id.
_NAMED = {"parties": ("name", "short_name", "abbreviation"), "regions": ("name",)}


def fold(text: str) -> str:
    """Return a text as it is compared.

    Case, accents, forms of letters, quotation marks, kinds of dashes and spaces, and what sets
    thousands apart make no difference.

    >>> fold("«Workers’\\u00a0List»"), fold("1,622,895 — Ёлка")
    ('workers list', '1622895 - елка')
    """
    text = _THOUSANDS.sub(lambda number: re.sub(r"\D", "", number[0]), text)
    letters = normalize("NFKD", text.translate(_QUOTES)).casefold()
    return "".join(_plain(letter) for letter in normalize("NFKD", letters))


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    match category(letter):
        case "Mn" | "Cf":
            return ""
        case "Pd":
            return "-"
        case "Zs":
            return " "
    return "-" if letter == "−" else letter


@lru_cache(maxsize=100)
def lines(data: ElectionData, table: str) -> tuple[str, ...]:
    """Return the cells of each row of a table as one text, in which a search can look.

    An id is joined by the names of what it stands for, in every language; a day by its words.

    >>> from elections.package.loading import load
    >>> events = lines(load("tests/country"), "party_events")
    >>> "партия ремесла" in next(line for line in events if "craft_merged" in line)
    True
    """
    schema_table, rows = schema.table(table), data.tables[table]
    languages = tuple(data.languages)
    columns = []
    for name in rows.columns:
        column = next((column for column in schema_table.columns if column.name == name), None)
        target = column.references if column else ""
        if schema_table.key == (name,):
            target = table
        named = _joined(data, target) if target in _NAMED else {}
        columns.append([" ".join(_texts(cell, named, languages)) for cell in rows[name]])
    return tuple(fold("\n".join(cells)) for cells in zip(*columns, strict=True))


def matching(rows: tuple[str, ...], search: str) -> list[int]:
    """Return the numbers of the rows that hold every word of a search.

    A search of nothing finds all of them, one of marks without a word none.

    >>> matching(("one two", "two"), "Two"), matching(("one two", "two"), "two one")
    ([0, 1], [0])
    >>> matching(("one two", "two"), "«»")
    []
    """
    wanted = fold(search).split()
    numbers = [number for number, row in enumerate(rows) if all(word in row for word in wanted)]
    return numbers if wanted or not search.strip() else []


def _texts(cell: object, names: dict[str, str], languages: tuple[str, ...]) -> Iterator[str]:
    if pd.isna(cell):  # type: ignore[call-overload]
        return
    yield str(cell)
    if isinstance(cell, date):
        yield _day(cell, languages)
    elif names:
        yield from (names[name] for name in ids(cell) if name in names)


@lru_cache(maxsize=4096)
def _day(day: date, languages: tuple[str, ...]) -> str:
    """Return a day with its month in words, in full and short."""
    months = (
        get_month_names(width, locale=language)[day.month]
        for language in languages
        for width in ("wide", "abbreviated")
    )
    return " ".join(f"{day.day} {month} {day.year}" for month in months)


@lru_cache(maxsize=8)
def _joined(data: ElectionData, table: str) -> dict[str, str]:
    return {row: " ".join(texts) for row, texts in names(data, table).items()}


def names(data: ElectionData, table: str) -> dict[str, list[str]]:
    """Return all names of the parties or the regions in every language, by their id.

    >>> from elections.package.loading import load
    >>> names(load("tests/country"), "regions")["capital"][:1]
    ['The Capital']
    """
    rows = data.tables[table]
    key = schema.table(table).key[0]
    columns = [f"{name}_{language}" for name in _NAMED[table] for language in data.languages]
    names_by_id = {
        str(row[key]): [str(row[name]) for name in columns if not pd.isna(row[name])]
        for row in rows[[key, *columns]].to_dict("records")
    }
    if table == "parties":
        later = [f"name_{language}" for language in data.languages]
        for row in data.party_names.to_dict("records"):
            later_names = [str(row[name]) for name in later if not pd.isna(row[name])]
            names_by_id[str(row[key])] += later_names
    return names_by_id
