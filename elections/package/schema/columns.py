"""Columns, tables and closed sets, and the columns that recur."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

ColumnType = Literal[
    "id",
    "ids",
    "string",
    "text",
    "name",
    "integer",
    "decimal",
    "boolean",
    "date",
    "partial_date",
    "colour",
    "url",
]
Confidence = Literal["high", "medium", "low"]
ContestantKind = Literal["party", "movement", "bloc", "organisation", "independents", "against_all"]
# The line against all: on the ballot, and no contestant.
AGAINST_ALL: ContestantKind = "against_all"
# Candidates whom nobody else nominated, in one row; no party.
INDEPENDENTS: ContestantKind = "independents"
# Who can be largest, second, or seated as a party. Independents, other organisations and the
# line against all are none of these, nor is the body that fills appointed seats.
PARTY_KINDS: tuple[ContestantKind, ...] = ("party", "movement", "bloc")
# They stand in the place of a party in the rows of figures, where a seat or a post is nobody's.
APPOINTED, VACANT, UNNAMED = "appointed", "vacant", "unnamed"
EventType = Literal[
    "founded",
    "registered",
    "reregistered",
    "registration_refused",
    "renamed",
    "split",
    "merged",
    "merger_rejected",
    "bloc",
    "joined_list",
    "list_cancelled",
    "boycotted",
    "suspended",
    "liquidated",
    "dissolved",
    "congress",
]
# What makes one party of two names or of two parties.
JOININGS: tuple[EventType, ...] = ("renamed", "merged")
CountedParties = Literal["active", "applied", "registered", "took_part"]
Period = Literal["core", "after"]
ShareBase = Literal["ballots_cast", "valid_votes", "party_votes"]
Rule = Literal[
    "hare",
    "droop",
    "hagenbach-bischoff",
    "dhondt",
    "sainte-lague",
    "modified-sainte-lague",
    "huntington-hill",
    "adams",
]

# What a number counts or is a part of. Each has words of its own in every language.
Unit = Literal[
    "percent",
    "seats",
    "posts",
    "deputies",
    "votes",
    "ballots",
    "voters",
    "candidates",
    "lists",
    "parties",
    "members",
    "delegates",
    "people",
    "observers",
    "constituencies",
    "councils",
    "polling_stations",
    "elections",
    "contests",
    "articles",
    "years",
    "days",
]

# The value of an allocation that none of the rules above describes: it is not recalculated.
OTHER_RULE = "other"

ID_PATTERN = r"[a-z0-9]+(?:[_-][a-z0-9]+)*"
PARTIAL_DATE_PATTERN = r"(?:\.\./)?\d{4}(?:-\d{2}(?:-\d{2})?)?~?"
COLOUR_PATTERN = r"#[0-9a-f]{6}"
URL_PATTERN = r"https?://[^\s/]+(?:/\S*)?"


@dataclass(frozen=True)
class Column:
    """One column of a table: its type, bounds, unit, and what it means.

    ``references`` names the table whose key this column holds. ``every_language``
    asks a name for a value in each language of the package; otherwise a
    required name needs only the package's first language. ``year`` lets a year stand as an
    id, as that of an election may be. ``digits_within`` names the columns whose values a
    group of rows shares in which all numbers are published with as many decimals. A percentage
    with ``fractions`` may also be written as a fraction of the whole, 1/150.
    """

    name: str
    type: ColumnType
    description: str
    required: bool = False
    allowed: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    unit: Unit | None = None
    references: str = ""
    every_language: bool = False
    year: bool = False
    digits_within: tuple[str, ...] = ()
    fractions: bool = False

    @property
    def said(self) -> bool:
        """Return whether it is said in each language of the package, be it a name or a text."""
        return self.type in ("name", "text")


@dataclass(frozen=True)
class Table:
    """One CSV file: what a row is, its key, its columns in their order.

    A table that is not ``required`` need have no file: it is empty then.
    """

    name: str
    description: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    required: bool = False

    @property
    def text_columns(self) -> tuple[str, ...]:
        """The columns of texts, as they are called without a language."""
        return tuple(column.name for column in self.columns if column.type == "text")

    def column(self, name: str) -> Column:
        """Return the column called ``name``; ``ValueError`` names all where there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        there = ", ".join(column.name for column in self.columns)
        raise ValueError(f"no column {name!r} in {self.name}: expected one of {there}")


def confidence(description: str, name: str = "confidence", *, required: bool = False) -> Column:
    """A column that says how well something is established.

    >>> confidence("Of the row.").allowed
    ('high', 'medium', 'low')
    """
    return Column(name, "string", description, required, get_args(Confidence))


def is_confirmed(level: str) -> bool:
    """Return whether what is established so well counts as confirmed: not of low confidence.

    >>> [level for level in get_args(Confidence) if is_confirmed(level)]
    ['high', 'medium']
    """
    return level != "low"


def sourced() -> tuple[Column, Column]:
    """The two columns of a row that names its sources."""
    return (
        Column("source_ids", "ids", "Sources of this row.", required=True, references="sources"),
        confidence(
            "How well the row is established; the levels are explained under Confidence.",
            required=True,
        ),
    )


def note(description: str = "What a reader should know before using the row.") -> Column:
    """A note, a text.

    >>> note().name
    'note'
    """
    return Column("note", "text", description)


def election(required: bool = True) -> Column:
    """A column that names an election."""
    return Column(
        "election_id",
        "id",
        "The election.",
        required=required,
        references="elections",
        year=True,
    )


def party(required: bool = True, description: str = "The contestant.") -> Column:
    """A column that names a contestant."""
    return Column("party_id", "id", description, required=required, references="parties")


def count(
    name: str, description: str, unit: Unit | None, required: bool = False, minimum: int = 0
) -> Column:
    """A whole number, never negative; from 1 where there is always one at least."""
    return Column(name, "integer", description, required=required, minimum=minimum, unit=unit)


def percent(
    name: str, description: str, required: bool = False, digits_within: tuple[str, ...] = ()
) -> Column:
    """A percentage with the digits as published."""
    return Column(
        name,
        "decimal",
        description,
        required=required,
        minimum=0,
        maximum=100,
        unit="percent",
        digits_within=digits_within,
    )
