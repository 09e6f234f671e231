"""Columns, tables and closed sets, and the columns that recur."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

ColumnType = Literal[
    "id",
    "ids",
    "string",
    "text",
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

ID_PATTERN = r"[a-z0-9]+(?:[_-][a-z0-9]+)*"
PARTIAL_DATE_PATTERN = r"(?:\.\./)?\d{4}(?:-\d{2}(?:-\d{2})?)?~?"
COLOUR_PATTERN = r"#[0-9a-f]{6}"
URL_PATTERN = r"https?://[^\s/]+(?:/\S*)?"


@dataclass(frozen=True)
class Column:
    """One column of a table: its type, bounds, unit, and what it means.

    ``references`` names the table whose key this column holds. ``every_language``
    asks a text column for a value in each language of the package; otherwise a
    required text needs only the package's first language.
    """

    name: str
    type: ColumnType
    description: str
    required: bool = False
    allowed: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    unit: str = ""
    references: str = ""
    every_language: bool = False


@dataclass(frozen=True)
class Table:
    """One CSV file: what a row is, its key, its columns in their order."""

    name: str
    description: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    def column(self, name: str) -> Column:
        """Return the column called ``name``; ``KeyError`` where there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"{self.name} has no column {name!r}")


def sourced() -> tuple[Column, Column]:
    """The two columns of a row that names its sources."""
    return (
        Column("source_ids", "ids", "Sources of this row.", required=True, references="sources"),
        Column(
            "confidence",
            "string",
            "How well the row is established; the levels are explained under Confidence.",
            required=True,
            allowed=get_args(Confidence),
        ),
    )


def note(what: str = "What a reader should know before using the row.") -> Column:
    """A note in each language."""
    return Column("note", "text", what)


def election(required: bool = True) -> Column:
    """A column that names an election."""
    return Column("election_id", "id", "The election.", required=required, references="elections")


def party(required: bool = True, what: str = "The contestant.") -> Column:
    """A column that names a contestant."""
    return Column("party_id", "id", what, required=required, references="parties")


def count(name: str, what: str, unit: str, required: bool = False) -> Column:
    """A whole number, never negative."""
    return Column(name, "integer", what, required=required, minimum=0, unit=unit)


def percent(name: str, what: str, required: bool = False) -> Column:
    """A percentage with the digits as published."""
    return Column(name, "decimal", what, required=required, minimum=0, maximum=100, unit="percent")
