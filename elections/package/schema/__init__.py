"""The tables of an election data package, said once.

Loading, the data package descriptor, the dictionary and the tests all read the
declarations below; no other module knows a column's type, key or allowed values.

A column of type ``name`` is written once here and stands in the CSV as one column
per language of the package (``name`` becomes ``name_en``, ``name_kk``, ``name_ru``): what
something is called is a fact, and has its sources. One of type ``text`` stands there in the
package's first language alone; its translations are rows of ``texts/<language>.csv``.
The languages are named by the package itself, never by this module.
"""

from __future__ import annotations

from dataclasses import replace

from elections.package.schema import context, evidence, parties, results
from elections.package.schema.columns import (
    AGAINST_ALL,
    APPOINTED,
    COLOUR_PATTERN,
    ID_PATTERN,
    INDEPENDENTS,
    JOININGS,
    OTHER_RULE,
    PARTIAL_DATE_PATTERN,
    PARTY_KINDS,
    UNNAMED,
    URL_PATTERN,
    VACANT,
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
    Unit,
    is_confirmed,
    note,
)

TABLES: tuple[Table, ...] = (
    results.CHAMBER,
    results.ELECTIONS,
    results.ELECTION_SOURCES,
    results.RESULTS,
    results.LIST_CANDIDATES,
    results.CONSTITUENCY_WINNERS,
    results.MEMBERSHIPS,
    results.SEAT_CLAIMS,
    parties.PARTIES,
    parties.PARTY_NAMES,
    parties.PARTY_EVENTS,
    parties.PARTY_CHAIRS,
    parties.PARTY_COUNTS,
    parties.REFORMS,
    parties.REFORM_CHANGES,
    context.OBSERVERS,
    results.EARLIER_ELECTIONS,
    results.EARLIER_RESULTS,
    context.REGIONS,
    context.REGIONAL_TURNOUT,
    context.REGIONAL_RESULTS,
    context.WOMEN_DEPUTIES,
    context.PRESIDENTIAL_ELECTIONS,
    context.PRESIDENTIAL,
    context.LOCAL_COUNCILS,
    context.RURAL_HEADS,
    evidence.CLAIMS,
    evidence.CONFLICTS,
    evidence.FACTS,
    evidence.PUBLISHERS,
    evidence.SOURCES,
)


def table(name: str) -> Table:
    """Return the table called ``name``; ``ValueError`` names all where there is none.

    >>> table("results").key
    ('election_id', 'party_id')
    """
    for candidate in TABLES:
        if candidate.name == name:
            return candidate
    # Translations, by the name of their file or of their sheet.
    if name.startswith(("texts/", "texts-")):
        return texts(name[len("texts/") :])
    there = ", ".join(candidate.name for candidate in TABLES)
    raise ValueError(f"no table {name!r}: expected one of {there}")


def csv_columns(table: Table, languages: tuple[str, ...]) -> tuple[Column, ...]:
    """Return the columns as they stand in the CSV: names in each language, texts in the first.

    A required name is required in the first language, and in all of them where
    the column says so.

    >>> [c.name for c in csv_columns(parties.PARTY_NAMES, ("en", "fr"))][2:4]
    ['name_en', 'name_fr']
    >>> csv_columns(results.MEMBERSHIPS, ("en", "fr"))[-1].name
    'note_en'
    """
    columns: list[Column] = []
    for column in table.columns:
        for name in file_names(column, languages):
            first = name in (column.name, f"{column.name}_{languages[0]}")
            required = column.required and (column.every_language or first)
            columns.append(replace(column, name=name, required=required))
    return tuple(columns)


def file_names(column: Column, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names under which a column stands in the CSV.

    >>> file_names(context.REGIONS.column("name"), ("en", "fr")), file_names(note(), ("en", "fr"))
    (('name_en', 'name_fr'), ('note_en',))
    """
    if not column.said:
        return (column.name,)
    return said_names(column, languages if column.type == "name" else languages[:1])


def said_names(column: Column, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names under which a name or a text stands in a loaded table, one per language.

    >>> said_names(note(), ("en", "fr"))
    ('note_en', 'note_fr')
    """
    return tuple(f"{column.name}_{language}" for language in languages)


def texts(language: str) -> Table:
    """Return the table of the translations into a language: the file ``texts/<language>.csv``.

    >>> texts("fr").name
    'texts/fr'
    """
    return Table(
        f"texts/{language}",
        "Translations of the texts in the other tables.",
        ("table", "key", "column"),
        (
            Column("table", "string", "Table in which the text stands.", required=True),
            Column("key", "string", "Key of its row, the parts joined by a slash.", required=True),
            Column("column", "string", "Its column, without the language.", required=True),
            Column("text", "string", "The translation.", required=True),
            Column(
                "fingerprint",
                "string",
                "Of the text that was translated: the first twelve digits of its SHA-256.",
                required=True,
            ),
            Column("review", "string", "Why an editor should look at it first."),
        ),
    )


def resource_name(table: str) -> str:
    """Return the name of a table in the descriptor, and of its sheet in a workbook.

    >>> resource_name("texts/fr"), resource_name("results")
    ('texts-fr', 'results')
    """
    return table.replace("/", "-")


__all__ = [
    "AGAINST_ALL",
    "APPOINTED",
    "COLOUR_PATTERN",
    "ID_PATTERN",
    "INDEPENDENTS",
    "JOININGS",
    "OTHER_RULE",
    "PARTIAL_DATE_PATTERN",
    "PARTY_KINDS",
    "TABLES",
    "UNNAMED",
    "URL_PATTERN",
    "VACANT",
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
    "Unit",
    "csv_columns",
    "file_names",
    "is_confirmed",
    "resource_name",
    "said_names",
    "table",
    "texts",
]
