"""The tables of an election data package, said once.

Loading, the data package descriptor, the dictionary and the tests all read the
declarations below; no other module knows a column's type, key or allowed values.

A column of type ``text`` is written once here and stands in the CSV as one column
per language of the package (``note`` becomes ``note_en``, ``note_kk``, ``note_ru``).
The languages are named by the package itself, never by this module.
"""

from __future__ import annotations

from dataclasses import replace

from elections.package.schema.columns import (
    AGAINST_ALL,
    COLOUR_PATTERN,
    ID_PATTERN,
    INDEPENDENTS,
    JOININGS,
    PARTIAL_DATE_PATTERN,
    PARTY_KINDS,
    URL_PATTERN,
    Column,
    ColumnType,
    Confidence,
    ContestantKind,
    CountedParties,
    EventType,
    Period,
    Rule,
    ShareBase,
    Table,
)
from elections.package.schema.context import (
    LOCAL_COUNCILS,
    OBSERVERS,
    PRESIDENTIAL,
    PRESIDENTIAL_ELECTIONS,
    REGIONAL_RESULTS,
    REGIONAL_TURNOUT,
    REGIONS,
    RURAL_HEADS,
    WOMEN_DEPUTIES,
)
from elections.package.schema.evidence import CLAIMS, CONFLICTS, FACTS, SOURCES
from elections.package.schema.parties import (
    PARTIES,
    PARTY_CHAIRS,
    PARTY_COUNTS,
    PARTY_EVENTS,
    PARTY_NAMES,
    REFORM_CHANGES,
    REFORMS,
)
from elections.package.schema.results import (
    CHAMBER,
    CONSTITUENCY_WINNERS,
    EARLIER_ELECTIONS,
    EARLIER_RESULTS,
    ELECTION_SOURCES,
    ELECTIONS,
    LIST_CANDIDATES,
    MEMBERSHIPS,
    RESULTS,
    SEAT_CLAIMS,
)

TABLES: tuple[Table, ...] = (
    CHAMBER,
    ELECTIONS,
    ELECTION_SOURCES,
    RESULTS,
    LIST_CANDIDATES,
    CONSTITUENCY_WINNERS,
    MEMBERSHIPS,
    SEAT_CLAIMS,
    PARTIES,
    PARTY_NAMES,
    PARTY_EVENTS,
    PARTY_CHAIRS,
    PARTY_COUNTS,
    REFORMS,
    REFORM_CHANGES,
    OBSERVERS,
    EARLIER_ELECTIONS,
    EARLIER_RESULTS,
    REGIONS,
    REGIONAL_TURNOUT,
    REGIONAL_RESULTS,
    WOMEN_DEPUTIES,
    PRESIDENTIAL_ELECTIONS,
    PRESIDENTIAL,
    LOCAL_COUNCILS,
    RURAL_HEADS,
    CLAIMS,
    CONFLICTS,
    FACTS,
    SOURCES,
)


def table(name: str) -> Table:
    """Return the table called ``name``; ``KeyError`` where there is none.

    >>> table("results").key
    ('election_id', 'party_id')
    """
    for candidate in TABLES:
        if candidate.name == name:
            return candidate
    raise KeyError(f"no table is called {name!r}")


def csv_columns(table: Table, languages: tuple[str, ...]) -> tuple[Column, ...]:
    """Return the columns as they stand in the CSV, each text once per language.

    A required text is required in the first language, and in all of them where
    the column says so.

    >>> [c.name for c in csv_columns(MEMBERSHIPS, ("en", "fr"))][-2:]
    ['note_en', 'note_fr']
    """
    columns: list[Column] = []
    for column in table.columns:
        if column.type != "text":
            columns.append(column)
            continue
        for language in languages:
            required = column.required and (column.every_language or language == languages[0])
            columns.append(replace(column, name=f"{column.name}_{language}", required=required))
    return tuple(columns)


__all__ = [
    "AGAINST_ALL",
    "COLOUR_PATTERN",
    "ID_PATTERN",
    "INDEPENDENTS",
    "JOININGS",
    "PARTIAL_DATE_PATTERN",
    "PARTY_KINDS",
    "TABLES",
    "URL_PATTERN",
    "Column",
    "ColumnType",
    "Confidence",
    "ContestantKind",
    "CountedParties",
    "EventType",
    "Period",
    "Rule",
    "ShareBase",
    "Table",
    "csv_columns",
    "table",
]
