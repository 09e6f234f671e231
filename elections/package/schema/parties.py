"""Parties, what happened to them, and the acts that changed the rules."""

from __future__ import annotations

from typing import get_args

from elections.package.schema.columns import (
    Column,
    ContestantKind,
    CountedParties,
    EventType,
    Table,
    confidence,
    count,
    election,
    note,
    party,
    sourced,
)

PARTIES = Table(
    "parties",
    "Everyone who can stand in a row of results or in an event. A new name is a new row; "
    "party_events joins them. A change of the full name under the same short name stands in "
    "party_names.",
    ("party_id",),
    (
        Column("party_id", "id", "Stable identifier.", required=True),
        Column(
            "kind",
            "string",
            "What kind of contestant it is.",
            required=True,
            allowed=get_args(ContestantKind),
        ),
        Column("name", "name", "Full name, the first of them.", required=True, every_language=True),
        Column(
            "short_name", "name", "Name for labels in figures.", required=True, every_language=True
        ),
        Column(
            "abbreviation", "name", "Abbreviation in use, where names are too long for a figure."
        ),
        Column("founded", "partial_date", "Founding."),
        Column("registered", "partial_date", "First registration under this name."),
        Column("ended", "partial_date", "End under this name, of whatever kind."),
        Column("colour", "colour", "Colour on a light ground.", required=True),
        Column("colour_dark", "colour", "Colour on a dark ground.", required=True),
        count(
            "display_order", "Place from left to right in figures; lower comes first.", None, True
        ),
        *sourced(),
        confidence("Confidence of the names in the other languages.", "names_confidence"),
        note(),
    ),
    required=True,
)

PARTY_NAMES = Table(
    "party_names",
    "Full names that a party took later, with the same short name; one row per name.",
    ("party_id", "from_date"),
    (
        party(description="The party."),
        Column("from_date", "date", "Day from which the party bore the name.", required=True),
        Column("name", "name", "Full name.", required=True, every_language=True),
        *sourced(),
        note(),
    ),
)

PARTY_EVENTS = Table(
    "party_events",
    "What happened to parties; one row per event and pair of parties.",
    ("event_id",),
    (
        Column("event_id", "id", "Stable identifier.", required=True),
        Column("date", "partial_date", "When, as precisely as it is known.", required=True),
        Column("type", "string", "What happened.", required=True, allowed=get_args(EventType)),
        Column("from_id", "id", "The party it happened to, or came from.", references="parties"),
        Column("to_id", "id", "The party it led to, or into.", references="parties"),
        election(required=False),
        Column("what", "text", "The event in a sentence.", required=True),
        *sourced(),
    ),
)

PARTY_CHAIRS = Table(
    "party_chairs",
    "Who led a party, in which capacity, from when to when.",
    ("chair_id",),
    (
        Column("chair_id", "id", "Stable identifier.", required=True),
        party(description="The party."),
        Column("person", "name", "Name of the person.", required=True),
        Column(
            "capacity",
            "string",
            "Capacity in which the person led.",
            required=True,
            allowed=("chair", "acting_chair", "provisional_chair", "nominal_chair", "deputy_chair"),
        ),
        Column("from_date", "partial_date", "First day; empty where not known."),
        Column("to_date", "partial_date", "Last day; empty while in office or where not known."),
        *sourced(),
        note(),
    ),
)

PARTY_COUNTS = Table(
    "party_counts",
    "How many parties there were on a day, as sources count them; rows stand in order of time.",
    ("count_id",),
    (
        Column("count_id", "id", "Stable identifier.", required=True),
        Column("date", "partial_date", "The day of which it is the number.", required=True),
        Column(
            "kind",
            "string",
            "Which parties are counted. active: allowed to act on that day; applied: asked to be "
            "registered; registered: on the register; took_part: stood at an election, in blocs "
            "and in constituencies too.",
            required=True,
            allowed=get_args(CountedParties),
        ),
        election(required=False),
        Column("parties", "integer", "How many.", required=True, minimum=1, unit="parties"),
        Column("statement", "text", "The count in a sentence.", required=True),
        *sourced(),
    ),
)

REFORMS = Table(
    "reforms",
    "Acts and decisions that changed the rules, and what they changed.",
    ("reform_id",),
    (
        Column("reform_id", "id", "Stable identifier.", required=True),
        Column("date", "partial_date", "Adoption or signature.", required=True),
        Column("in_force", "partial_date", "Entry into force, where stated."),
        Column("act", "text", "The act by its name.", required=True),
        Column("number", "string", "Official number."),
        Column(
            "kind",
            "string",
            "Kind of act.",
            required=True,
            allowed=(
                "constitution",
                "constitutional_law",
                "law",
                "decree",
                "referendum",
                "decision",
                "proposal",
            ),
        ),
        Column("what", "text", "What it changed.", required=True),
        *sourced(),
    ),
)

REFORM_CHANGES = Table(
    "reform_changes",
    "The values that an act set; one row per act and rule.",
    ("reform_id", "field"),
    (
        Column("reform_id", "id", "The act.", required=True, references="reforms"),
        Column("field", "id", "Column of elections that the act changed.", required=True),
        Column("value_before", "string", "Value before; empty where not known."),
        Column("value", "string", "Value that the act set.", required=True),
        *sourced(),
    ),
)
