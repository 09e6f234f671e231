"""Where it all comes from: sources, conflicts, claims, single facts."""

from __future__ import annotations

from typing import get_args

from elections.package.schema.columns import Column, Table, Unit, confidence, election, sourced

CLAIMS = Table(
    "claims",
    "Claims of the documents that the project started from, and what the facts say.",
    ("claim_id",),
    (
        Column("claim_id", "id", "Stable identifier.", required=True),
        Column(
            "document_id", "id", "The document, as a source.", required=True, references="sources"
        ),
        Column("claim", "text", "What the document says.", required=True),
        Column(
            "verdict",
            "string",
            "How the claim stands against the facts.",
            required=True,
            allowed=("agrees", "partly", "differs", "disputed", "not_confirmed", "not_checked"),
        ),
        Column("found", "text", "What was found."),
        Column("table", "id", "Table that holds the value, where the verdict can be computed."),
        Column("row", "string", "Key of the row, its parts joined by a slash."),
        Column("field", "id", "Column that holds the value."),
        Column("value_claimed", "string", "The value that the document gives."),
        Column("source_ids", "ids", "Sources of what was found.", references="sources"),
    ),
)

CONFLICTS = Table(
    "conflicts",
    "Every value that a source gives and that is not used, with the reason.",
    ("conflict_id",),
    (
        Column("conflict_id", "id", "Stable identifier.", required=True),
        Column("table", "id", "Table of the value.", required=True),
        Column("row", "string", "Key of the row, its parts joined by a slash.", required=True),
        Column("field", "id", "Column of the value.", required=True),
        Column(
            "value_used",
            "string",
            "The value in that cell; checked on loading. Empty where the cell is empty.",
        ),
        Column("value_other", "string", "The value not used.", required=True),
        Column(
            "kind",
            "string",
            "Why the values part.",
            required=True,
            allowed=(
                "preliminary",
                "misprint",
                "other_base",
                "other_definition",
                "rounded",
                "does_not_reproduce",
                "unresolved",
            ),
        ),
        Column("reason", "text", "Why the other value is not used.", required=True),
        Column(
            "source_ids",
            "ids",
            "Sources that give the other value.",
            required=True,
            references="sources",
        ),
    ),
)

FACTS = Table(
    "facts",
    "Single facts that belong to no other table.",
    ("fact_id",),
    (
        Column("fact_id", "id", "Stable identifier.", required=True),
        election(required=False),
        Column("date", "partial_date", "When, where it has a date."),
        Column("statement", "text", "The fact in a sentence.", required=True),
        Column("value", "string", "Its figure, where it has one."),
        Column("unit", "string", "Unit of the figure.", allowed=get_args(Unit)),
        Column(
            "topic",
            "string",
            "What it is about, where it is not of one election to the chamber.",
            allowed=(
                "rules",
                "parliament",
                "earlier",
                "parties",
                "regions",
                "presidential",
                "councils",
                "rural_heads",
                "observers",
            ),
        ),
        *sourced(),
    ),
)

PUBLISHERS = Table(
    "publishers",
    "What publishers are called in other languages, where they have a name there.",
    ("publisher",),
    (
        Column("publisher", "string", "As the sources name it.", required=True),
        Column("name", "name", "Name.", required=True),
        Column("source_ids", "ids", "Sources of the names, where found.", references="sources"),
        confidence("Confidence of the names in the other languages.", required=True),
    ),
)

SOURCES = Table(
    "sources",
    "Every source that a row names; one row per document.",
    ("source_id",),
    (
        Column("source_id", "id", "Stable identifier.", required=True),
        Column("publisher", "string", "Who published it.", required=True),
        Column("title", "string", "Its title, or a description in square brackets.", required=True),
        Column("date", "partial_date", "Publication."),
        Column("address", "url", "Canonical address."),
        Column(
            "kind",
            "string",
            "What kind of source it is; the weightiest first. An announcement is an item in"
            " which another publisher passes on what an election commission announced.",
            required=True,
            allowed=(
                "commission",
                "law",
                "announcement",
                "official",
                "observer",
                "dataset",
                "academic",
                "reference",
                "press",
            ),
        ),
        Column("note", "text", "Pages, what could be read of it, what it rests on."),
    ),
    required=True,
)
