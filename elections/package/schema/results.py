"""Elections and their results."""

from __future__ import annotations

from typing import get_args

from elections.package.schema.columns import (
    OTHER_RULE,
    Column,
    Period,
    Rule,
    ShareBase,
    Table,
    confidence,
    count,
    election,
    note,
    party,
    percent,
    sourced,
)

CHAMBER = Table(
    "chamber",
    "The chamber that the package is about; one row.",
    ("chamber_id",),
    (
        Column("chamber_id", "id", "Stable identifier.", required=True),
        Column("country", "name", "Name of the country.", required=True, every_language=True),
        Column("name", "name", "Name of the chamber.", required=True, every_language=True),
        Column("name_of", "name", "Its name in the genitive, where a language has one."),
        Column("name_in", "name", "Its name as it stands after in, where it differs."),
        Column("name_into", "name", "Its name as it stands after for and into, where it differs."),
        Column(
            "appointing_body",
            "name",
            "Who fills the seats that voters do not fill; empty where there are none.",
        ),
        Column(
            "what",
            "text",
            "What the chamber is, or was, as a part of a sentence: the lower house of somewhere.",
            required=True,
        ),
        Column(
            "ended",
            "date",
            "Day on which the chamber came to its end; empty where it goes on.",
        ),
        Column(
            "successor",
            "text",
            "What took the place of a chamber that ended, as a part of a sentence.",
        ),
        Column("ending", "text", "How a chamber ended and what followed, in sentences."),
        Column("source_ids", "ids", "Sources of the end.", references="sources"),
        confidence("Confidence of the end."),
    ),
    required=True,
)

ELECTIONS = Table(
    "elections",
    "One row per election to the chamber. The sources of each field stand in election_sources.",
    ("election_id",),
    (
        Column(
            "election_id", "id", "Stable identifier, used in addresses.", required=True, year=True
        ),
        Column("date", "date", "Polling day of the (first) popular vote.", required=True),
        Column("second_round_date", "date", "Polling day of the second round."),
        Column("appointed_date", "date", "Day on which the appointing body filled its seats."),
        Column("called_date", "date", "Day on which the election was called."),
        Column("results_date", "date", "Day on which the final results were established."),
        Column("timing", "string", "Regular or early.", allowed=("regular", "early")),
        Column(
            "period",
            "string",
            "core: within the period the package is about; after: shown as after it.",
            required=True,
            allowed=get_args(Period),
        ),
        Column("seats", "integer", "Size of the chamber.", required=True, minimum=1, unit="seats"),
        count("list_seats", "Seats filled from party lists.", "seats", required=True),
        count(
            "constituency_seats",
            "Seats filled in single-member constituencies.",
            "seats",
            required=True,
        ),
        count(
            "appointed_seats",
            "Seats filled by the appointing body, not by voters.",
            "seats",
            required=True,
        ),
        count(
            "vacant_seats",
            "Seats of the three kinds that nobody won or took; empty where none was left so.",
            "seats",
        ),
        Column(
            "constituency_rule",
            "string",
            "How constituency seats are won.",
            allowed=("two_round_majority", "plurality"),
        ),
        Column(
            "allocation_rule",
            "string",
            "Rule by which list seats are allocated among all lists; other: a way that is not "
            "recalculated here, such as combined lists, a list tier that makes up for the "
            "constituencies, or lists of districts. Required where there are list seats.",
            allowed=(*get_args(Rule), OTHER_RULE),
        ),
        Column(
            "tie_rule",
            "text",
            "What settles equal claims to a seat, in a few words that follow a colon.",
        ),
        Column(
            "threshold_percent",
            "decimal",
            "Legal threshold for party lists, in percent or as a fraction of the votes (1/150); "
            "0 where there is none. Required where there are list seats.",
            minimum=0,
            maximum=100,
            unit="percent",
            fractions=True,
        ),
        Column(
            "threshold_base",
            "string",
            "What the law measures the threshold against. Required where there are list seats.",
            allowed=get_args(ShareBase),
        ),
        Column(
            "threshold_base_article",
            "name",
            "Article of law that says of what the threshold is a share, where it is another.",
        ),
        Column("threshold_article", "name", "Article of law that sets the threshold."),
        Column(
            "runner_up_coefficient",
            "decimal",
            "Factor on the quotient of the list admitted as runner-up; empty without the clause.",
            minimum=0,
            maximum=1,
        ),
        count("runner_up_minimum_seats", "Least seats of the admitted runner-up.", "seats"),
        Column(
            "against_all",
            "boolean",
            "Whether the list ballot had a line against all. Required where there are list seats.",
        ),
        Column("blocs_allowed", "boolean", "Whether electoral blocs could stand."),
        count("members_required", "Members needed to register a party.", "members"),
        count(
            "members_required_per_region",
            "Members needed in each region to register a party.",
            "members",
        ),
        percent("quota_percent", "Share of each list reserved for the quota groups."),
        Column("quota_groups", "text", "Who the quota is for."),
        Column(
            "quota_applies_to",
            "string",
            "Whether the quota binds the list alone or also who takes the seats.",
            allowed=("lists", "lists_and_seats"),
        ),
        count("registered", "Registered voters.", "voters", minimum=1),
        count("ballots_cast", "Voters who took part, as published.", "ballots", minimum=1),
        Column(
            "ballots_counted",
            "string",
            "What ballots_cast and the turnout count, where that is known to be other than ballots "
            "cast: issued, the ballots issued to voters.",
            allowed=("issued",),
        ),
        count(
            "valid_votes",
            "Valid list votes (all lists and against all), as published.",
            "votes",
            minimum=1,
        ),
        count(
            "other_votes",
            "Valid list votes for lists without a row of their own, published only together; "
            "none of these lists won a seat. Empty where every list has its row.",
            "votes",
        ),
        count("invalid_votes", "Invalid and blank list ballots, as published.", "ballots"),
        percent("turnout_percent", "Turnout as published, first round."),
        percent("second_round_turnout_percent", "Turnout as published, second round."),
        Column(
            "share_base",
            "string",
            "What the published vote shares are shares of. Required where there are list seats.",
            allowed=get_args(ShareBase),
        ),
        note(),
    ),
    required=True,
)

ELECTION_SOURCES = Table(
    "election_sources",
    "Where each filled field of elections comes from; one row per election and field.",
    ("election_id", "field"),
    (
        election(),
        Column("field", "id", "Column of elections.", required=True),
        *sourced(),
        note("How the value was established, where that is not plain."),
    ),
    required=True,
)

RESULTS = Table(
    "results",
    "One row per election and contestant, also those without a seat.",
    ("election_id", "party_id"),
    (
        election(),
        party(),
        count("votes", "List votes; empty for a contestant without a list.", "votes"),
        percent(
            "share_percent",
            "List vote share as published, on the election's share_base; with as many decimals as "
            "the others of the election.",
            digits_within=("election_id",),
        ),
        count("list_seats", "Seats won from the list; empty without a list.", "seats"),
        count(
            "constituency_seats",
            "Constituency seats by official nomination; empty where there were none to win.",
            "seats",
        ),
        count(
            "constituency_seats_round_1",
            "Of these, won in the first round; empty where not published.",
            "seats",
        ),
        Column("votes_source_ids", "ids", "Sources of votes and share.", references="sources"),
        confidence("Confidence of the votes.", "votes_confidence"),
        Column("seats_source_ids", "ids", "Sources of the seats.", references="sources"),
        confidence("Confidence of the seats.", "seats_confidence"),
        note(),
    ),
    required=True,
)

MEMBERSHIPS = Table(
    "memberships",
    "Seats by the deputies' party membership, where it differs from nomination.",
    ("election_id", "party_id"),
    (
        election(),
        party(),
        count("seats", "Deputies who were members.", "seats", required=True),
        *sourced(),
        note(),
    ),
)

LIST_CANDIDATES = Table(
    "list_candidates",
    "How many candidates each list had, where that is known; one row per election and list.",
    ("election_id", "party_id"),
    (
        election(),
        party(description="Whose list it was."),
        count("nominated", "Candidates put up on the list.", "candidates"),
        count("registered", "Candidates on the list as it was registered.", "candidates"),
        *sourced(),
        note(),
    ),
)

CONSTITUENCY_WINNERS = Table(
    "constituency_winners",
    "Who won a constituency; a row for each winner whose name was found, none for the others.",
    ("election_id", "constituency"),
    (
        election(),
        Column(
            "constituency",
            "integer",
            "Number of the constituency.",
            required=True,
            minimum=1,
        ),
        Column(
            "place_id",
            "id",
            "Region or city of the constituency.",
            required=True,
            references="regions",
        ),
        Column("person", "name", "Name of the person.", required=True),
        party(description="Who nominated the winner."),
        *sourced(),
        note(),
    ),
)

SEAT_CLAIMS = Table(
    "seat_claims",
    "What somebody said of a party's part of a chamber between two elections; none is a result.",
    ("seat_claim_id",),
    (
        Column("seat_claim_id", "id", "Stable identifier.", required=True),
        election(),
        Column("date", "partial_date", "When it is said to have been so.", required=True),
        party(description="The party, under its name of that day."),
        Column("seats", "integer", "Seats, where they were given.", minimum=0, unit="seats"),
        percent("share_percent", "Share of the seats, where it was given."),
        Column(
            "approximate",
            "boolean",
            "Whether the number was given as an approximate one.",
            required=True,
        ),
        Column("given_by", "text", "Who said so, in a few words.", required=True),
        Column("statement", "text", "What was said, in a sentence.", required=True),
        *sourced(),
    ),
)

EARLIER_ELECTIONS = Table(
    "earlier_elections",
    "Elections before the period, as context; what is not known is empty.",
    ("earlier_id",),
    (
        Column("earlier_id", "id", "Stable identifier.", required=True, year=True),
        Column("chamber", "name", "Name of the chamber elected.", required=True),
        Column("date", "date", "Polling day.", required=True),
        Column("second_round_date", "date", "Polling day of the second round."),
        Column("third_round_date", "date", "Polling day of the third round."),
        count("seats", "Size of the chamber.", "seats", required=True),
        count("constituency_seats", "Seats in single-member constituencies.", "seats"),
        count("other_seats", "Seats filled another way; the note says how.", "seats"),
        Column(
            "constituency_rule",
            "string",
            "How constituency seats were won.",
            allowed=("two_round_majority", "plurality"),
        ),
        count("candidates", "Candidates in the constituencies.", "candidates"),
        percent("turnout_percent", "Turnout as published."),
        *sourced(),
        note(),
    ),
)

EARLIER_RESULTS = Table(
    "earlier_results",
    "Seats won in the earlier elections, as far as known; they need not add up to the chamber.",
    ("earlier_id", "party_id"),
    (
        Column(
            "earlier_id",
            "id",
            "The earlier election.",
            required=True,
            references="earlier_elections",
            year=True,
        ),
        party(),
        count("seats", "Seats won.", "seats", required=True),
        *sourced(),
        note(),
    ),
)
