"""What surrounds the chamber: observers, regions, deputies, other elections."""

from __future__ import annotations

from typing import get_args

from elections.package.schema.columns import (
    Column,
    ShareBase,
    Table,
    count,
    election,
    note,
    party,
    percent,
    sourced,
)

OBSERVERS = Table(
    "observers",
    "Missions of observers, and what they concluded, restated; words in quotation marks are "
    "theirs.",
    ("observer_id",),
    (
        Column("observer_id", "id", "Stable identifier.", required=True),
        election(),
        Column("organisation", "name", "Who observed.", required=True),
        Column("mission", "text", "Kind and size of the mission.", required=True),
        Column("conclusion", "text", "The conclusion; empty where it was not seen."),
        Column(
            "short",
            "text",
            "The conclusion in a few words, for a figure with room for one mission of each "
            "election; empty for the other missions.",
        ),
        *sourced(),
    ),
)

REGIONS = Table(
    "regions",
    "Regions and cities of that rank, with the time for which they existed.",
    ("region_id",),
    (
        Column("region_id", "id", "Stable identifier.", required=True),
        Column("name", "name", "Name.", required=True),
        Column("kind", "string", "Rank.", required=True, allowed=("country", "region", "city")),
        Column("from_date", "partial_date", "Since; empty if before the period."),
        Column("to_date", "partial_date", "Until; empty while it exists."),
        Column("predecessor_id", "id", "Region it was taken from.", references="regions"),
        *sourced(),
        note(),
    ),
)

REGIONAL_TURNOUT = Table(
    "regional_turnout",
    "Turnout by region; the status says how final it is.",
    ("election_id", "region_id", "status"),
    (
        election(),
        Column("region_id", "id", "The region.", required=True, references="regions"),
        percent("turnout_percent", "Turnout as published.", required=True),
        Column(
            "status",
            "string",
            "partial_day: before polls closed; preliminary: first count; final.",
            required=True,
            allowed=("partial_day", "preliminary", "final"),
        ),
        Column("reported_at", "string", "Hour of the report, where stated."),
        *sourced(),
        note(),
    ),
)

REGIONAL_RESULTS = Table(
    "regional_results",
    "The few results by region that are published in what we have.",
    ("election_id", "region_id", "party_id"),
    (
        election(),
        Column("region_id", "id", "The region.", required=True, references="regions"),
        party(),
        count("votes", "List votes.", "votes"),
        percent("share_percent", "Share as published."),
        *sourced(),
        note(),
    ),
)

WOMEN_DEPUTIES = Table(
    "women_deputies",
    "Women among the deputies at the start of the term.",
    ("election_id",),
    (
        election(),
        count("women", "Women.", "deputies", required=True),
        count("deputies", "Deputies.", "deputies", required=True),
        *sourced(),
        note(),
    ),
)

PRESIDENTIAL_ELECTIONS = Table(
    "presidential_elections",
    "Presidential elections, as context.",
    ("presidential_id",),
    (
        Column("presidential_id", "id", "Stable identifier.", required=True, year=True),
        Column("date", "date", "Polling day.", required=True),
        count("registered", "Registered voters.", "voters", minimum=1),
        count("ballots_cast", "Voters who took part.", "ballots", minimum=1),
        count("valid_votes", "Valid votes.", "votes", minimum=1),
        count("invalid_votes", "Invalid and blank ballots.", "ballots"),
        percent("turnout_percent", "Turnout as published."),
        Column(
            "share_base",
            "string",
            "What the published shares are shares of; empty where it could not be checked.",
            allowed=get_args(ShareBase),
        ),
        *sourced(),
        note(),
    ),
)

PRESIDENTIAL = Table(
    "presidential",
    "One row per presidential election and candidate.",
    ("presidential_id", "candidate_id"),
    (
        Column(
            "presidential_id",
            "id",
            "The presidential election.",
            required=True,
            references="presidential_elections",
            year=True,
        ),
        Column("candidate_id", "id", "Stable identifier of the candidate or line.", required=True),
        Column("candidate", "name", "Name of the candidate, or the line.", required=True),
        Column("nominator", "name", "Who nominated."),
        party(required=False, description="The nominating party, where it is in parties."),
        count("votes", "Votes.", "votes"),
        percent(
            "share_percent",
            "Share as published; with as many decimals as the others of the election.",
            digits_within=("presidential_id",),
        ),
        *sourced(),
        note(),
    ),
)

LOCAL_COUNCILS = Table(
    "local_councils",
    "Seats and votes in local councils, by election day, place, level and party.",
    ("date", "place_id", "level", "party_id"),
    (
        Column("date", "date", "Polling day.", required=True),
        Column(
            "place_id",
            "id",
            "Region, city, or the whole country.",
            required=True,
            references="regions",
        ),
        Column(
            "level",
            "string",
            "Level of council.",
            required=True,
            allowed=("regional", "municipal", "all"),
        ),
        party(),
        count("seats", "Seats won.", "seats"),
        count("votes", "Votes.", "votes"),
        percent(
            "share_percent",
            "Vote share as published; with as many decimals as the others of the council.",
            digits_within=("date", "place_id", "level"),
        ),
        *sourced(),
        note(),
    ),
)

RURAL_HEADS = Table(
    "rural_heads",
    "Posts of heads of rural districts won, by election day and party.",
    ("date", "party_id"),
    (
        Column("date", "date", "Polling day.", required=True),
        party(),
        count("posts", "Posts won.", "posts", required=True),
        *sourced(),
        note(),
    ),
)
