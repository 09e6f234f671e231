"""What must hold between rows: each check refuses what it is there to refuse, at its place."""

from __future__ import annotations

import csv
import inspect
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections.package import checks, schema
from elections.package.cells import to_sheets
from elections.package.checks.shares import rounded_percent
from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet
from tests.conftest import COUNTRY, DATA
from tests.made import Election, Won, write
from tests.spoiled import Case, case, cases, cell, expected, removed, replaced, reported

Copy = Callable[..., Path]
SPRING = "elections.csv", "1994_spring"
FIRST = "elections.csv", "1990"
LAST = "elections.csv", "1998"
BEFORE_LAST = ("1990", "1994_autumn", "1994_spring")
NO_VALID_VOTES_IN_SPRING = "\n1994_spring,valid_votes,bulletin_1994;gazette_19940325,high,"
NOT_BALANCED = (
    cell(*FIRST, "valid_votes", ""),
    replaced("election_sources.csv", "\n1990,valid_votes,bulletin_1990,high,", ""),
    cell("results.csv", "1990,progress", "votes", "320388"),
)
BALANCE = (
    "\n1990_sum,elections,1990,ballots_cast,1078001,1078002,does_not_reproduce,Why.,bulletin_1990"
)
COAST = "results.csv", "1990,coast"
ENDED = (
    cell("chamber.csv", "assembly", "successor_en", "another house"),
    cell("chamber.csv", "assembly", "ending_en", "It was closed."),
    cell("chamber.csv", "assembly", "source_ids", "law_1997"),
    cell("chamber.csv", "assembly", "confidence", "high"),
)
OWN_CLAIM = "seat_claims.csv", "1993_land_and_craft_own"
COUNTED = "party_counts.csv", "1995_registered"


def spoil(spoiled: Case, folder: Path) -> Path:
    """Spoil the package in ``folder`` and return the folder."""
    for edit in spoiled.edits:
        edit(folder)
    return folder


KEYS = (
    case(
        "second chamber",
        replaced(
            "chamber.csv", "\nassembly,", "\nanother,A,A,A,B,B,B,,,,,,,,,,,,,C,,,,,\nassembly,"
        ),
        ("chamber.csv", "assembly", "chamber_id"),
    ),
    case(
        "same key twice",
        replaced("women_deputies.csv", "\n1998,", "\n1990,"),
        ("women_deputies.csv", "1990", "election_id"),
    ),
    case(
        "same key of two parts twice",
        replaced("earlier_results.csv", "1986,liberty,", "1986,independents,"),
        ("earlier_results.csv", "1986,independents", "party_id"),
    ),
    case(
        "rows out of order",
        replaced("facts.csv", "\nguild_hall,", "\n0_guild_hall,"),
        ("facts.csv", "0_guild_hall", "fact_id"),
    ),
    case(
        "dangling id",
        cell("presidential.csv", "1992,pell", "party_id", "nobody"),
        ("presidential.csv", "1992,pell", "party_id"),
    ),
    case(
        "dangling id within its own table",
        cell("regions.csv", "highland", "predecessor_id", "upland"),
        ("regions.csv", "highland", "predecessor_id"),
    ),
    case(
        "dangling id among several",
        cell("facts.csv", "1990_lists", "source_ids", "bulletin_1990;bulletin_1991"),
        ("facts.csv", "1990_lists", "source_ids"),
    ),
    case(
        "dangling document",
        cell("claims.csv", "speech_03", "document_id", "speech_1998"),
        ("claims.csv", "speech_03", "document_id"),
    ),
    case(
        "name in another language alone",
        cell("chamber.csv", "assembly", "appointing_body_en", ""),
        ("chamber.csv", "assembly", "appointing_body_en"),
    ),
    case(
        "translation of a text that the row does not have",
        cell("results.csv", "1990,green", "note_en", ""),
        ("texts/ru.csv", "results,1990/green,note", "key"),
    ),
)

NAMES = (
    case(
        "a contestant called as appointed seats are in figures",
        replaced(
            "parties.csv",
            "\ncoast,",
            "\nappointed,party,A,B,C,A,B,C,,,,1989-11,1990-01-15,,#1f8a8a,#6fcfcf,60,"
            "register_1998,high,high,\ncoast,",
        ),
        ("parties.csv", "appointed", "party_id"),
    ),
    case(
        "two contestants of an election with one short name",
        cell("parties.csv", "coast", "short_name_en", "green"),
        ("parties.csv", "green", "short_name_en"),
    ),
    case(
        "two contestants of an election with one short name in another language",
        cell("parties.csv", "coast", "short_name_ru", "Зелёные"),
        ("parties.csv", "green", "short_name_ru"),
    ),
)

SEATS = (
    case("chamber one larger", cell(*FIRST, "seats", "61"), (*FIRST, "seats")),
    case(
        "one list seat more to win",
        cell(*FIRST, "list_seats", "21"),
        (*FIRST, "seats"),
        (*FIRST, "list_seats"),
    ),
    case("one appointed seat more", cell(*LAST, "appointed_seats", "4"), (*LAST, "seats")),
    case("one list seat more won", cell(*COAST, "list_seats", "3"), (*FIRST, "list_seats")),
    case(
        "list seats not filled in",
        cell(*COAST, "list_seats", ""),
        (*FIRST, "list_seats"),
        (*COAST, "list_seats"),
    ),
    case(
        "one constituency seat fewer won",
        cell(*COAST, "constituency_seats", "2"),
        (*FIRST, "constituency_seats"),
    ),
    case(
        "seat for another",
        cell(*COAST, "list_seats", "1"),
        cell("results.csv", "1990,green", "list_seats", "4"),
        (*FIRST, "list_seats"),
    ),
    case(
        "zero where nothing was to win",
        cell("results.csv", "1994_autumn,coast", "constituency_seats", "0"),
        ("results.csv", "1994_autumn,coast", "constituency_seats"),
    ),
    case(
        "number of list seats of a list that won none left out",
        cell("results.csv", "1990,hill-country", "list_seats", ""),
        ("results.csv", "1990,hill-country", "list_seats"),
    ),
    case(
        "number of constituency seats left out where there were some to win",
        cell("results.csv", "1998,green", "constituency_seats", ""),
        ("results.csv", "1998,green", "constituency_seats"),
    ),
    case(
        "more seats in the first round than in all",
        cell(*COAST, "constituency_seats_round_1", "4"),
        (*COAST, "constituency_seats_round_1"),
    ),
    case(
        "first-round seats without seats in all",
        cell("results.csv", "1990,against_all", "constituency_seats_round_1", "1"),
        cell("results.csv", "1990,against_all", "seats_source_ids", "bulletin_1990"),
        cell("results.csv", "1990,against_all", "seats_confidence", "high"),
        ("results.csv", "1990,against_all", "constituency_seats_round_1"),
    ),
    case(
        "more members than seats",
        cell("memberships.csv", "1990,craft", "seats", "3"),
        ("memberships.csv", "1990,workers", "seats"),
    ),
    case(
        "more seats claimed than there are",
        cell(*OWN_CLAIM, "seats", "61"),
        (*OWN_CLAIM, "seats"),
    ),
    case("claim without a number", cell(*OWN_CLAIM, "seats", ""), (*OWN_CLAIM, "seats")),
    case(
        "more women than deputies",
        cell("women_deputies.csv", "1990", "women", "61"),
        ("women_deputies.csv", "1990", "women"),
    ),
    case(
        "more deputies than seats",
        cell("women_deputies.csv", "1990", "deputies", "61"),
        ("women_deputies.csv", "1990", "deputies"),
    ),
    case(
        "winner of a constituency that there was not",
        replaced("constituency_winners.csv", "1998,2,", "1998,13,"),
        ("constituency_winners.csv", "1998,13", "constituency"),
    ),
    case(
        "two winners where one seat was won",
        cell("constituency_winners.csv", "1998,2", "party_id", "independents"),
        ("constituency_winners.csv", "1998,2", "party_id"),
    ),
    case(
        "candidates of a contestant without a list",
        cell("list_candidates.csv", "1990,progress", "party_id", "teachers_union"),
        ("list_candidates.csv", "1990,teachers_union", "party_id"),
    ),
    case(
        "more candidates registered than put up",
        cell("list_candidates.csv", "1990,progress", "registered", "25"),
        ("list_candidates.csv", "1990,progress", "registered"),
    ),
    case(
        "earlier chamber with too many winners",
        cell("earlier_results.csv", "1986,liberty", "seats", "20"),
        ("earlier_elections.csv", "1986", "seats"),
    ),
    case(
        "earlier chamber smaller than its parts",
        cell("earlier_elections.csv", "1982", "other_seats", "11"),
        ("earlier_elections.csv", "1982", "seats"),
    ),
    case(
        "earlier chamber larger than its two parts",
        cell("earlier_elections.csv", "1982", "seats", "41"),
        ("earlier_elections.csv", "1982", "seats"),
    ),
)

COUNTS = (
    case(
        "more presidential voters than the country can have",
        cell("presidential_elections.csv", "1997", "registered", "179004401"),
        ("presidential_elections.csv", "1997", "registered"),
    ),
    case(
        "more voters than the country can have, ballots not known",
        cell(*SPRING, "registered", "179004401"),
        (*SPRING, "registered"),
    ),
    case(
        "more votes for councils than the country can have",
        cell("local_councils.csv", "1995-05-21,verdania,all,progress", "votes", "179004401"),
        ("local_councils.csv", "1995-05-21,verdania,all,progress", "votes"),
    ),
    case(
        "more members than the country can have",
        cell(*LAST, "members_required", "1000000000000"),
        (*LAST, "members_required"),
    ),
    case(
        "more candidates than the country can have",
        cell("list_candidates.csv", "1990,green", "nominated", "1000000000000"),
        ("list_candidates.csv", "1990,green", "nominated"),
    ),
    case(
        "larger chamber of an earlier election than the country can have",
        cell("earlier_elections.csv", "1986", "seats", "1000000000000"),
        ("earlier_elections.csv", "1986", "seats"),
    ),
    case(
        "more votes in a region than in the country",
        cell("regional_results.csv", "1998,capital,progress", "votes", "278362"),
        ("regional_results.csv", "1998,capital,progress", "votes"),
    ),
    case(
        "more votes in two regions than in the country",
        replaced(
            "regional_results.csv",
            "1998,capital,progress,50110,31.2,herald_19980620,medium,\n"
            "1998,capital,social_labour,,20,herald_19980620,low,Rounded by the source.\n",
            "1998,capital,progress,50110,31.2,herald_19980620,medium,\n"
            "1998,capital,social_labour,,20,herald_19980620,low,Rounded by the source.\n"
            "1998,lowland,progress,228252,31.2,herald_19980620,medium,\n",
        ),
        ("regional_results.csv", "1998,lowland,progress", "votes"),
    ),
    case(
        "more seats in the councils of a region than in those of the country",
        cell("local_councils.csv", "1995-05-21,verdania,all,progress", "level", "municipal"),
        cell("local_councils.csv", "1995-05-21,verdania,municipal,progress", "seats", "17"),
        ("local_councils.csv", "1995-05-21,capital,municipal,progress", "seats"),
    ),
)

VOTES = (
    case(
        "one vote more",
        cell("results.csv", "1994_spring,progress", "votes", "395843"),
        (*SPRING, "valid_votes"),
    ),
    case("one valid vote more", cell(*SPRING, "valid_votes", "1022528"), (*SPRING, "valid_votes")),
    case(
        "one valid vote more where ballots are known",
        cell(*FIRST, "valid_votes", "1019072"),
        (*FIRST, "valid_votes"),
        (*FIRST, "ballots_cast"),
    ),
    case(
        "one invalid ballot more",
        cell(*FIRST, "invalid_votes", "58931"),
        (*FIRST, "ballots_cast"),
    ),
    case(
        "ballots that do not balance, valid votes not known",
        *NOT_BALANCED,
        (*FIRST, "ballots_cast"),
    ),
    case(
        "more votes than voters, valid votes not known",
        cell(*SPRING, "valid_votes", ""),
        cell(*SPRING, "registered", "1022526"),
        replaced("election_sources.csv", NO_VALID_VOTES_IN_SPRING, ""),
        (*SPRING, "registered"),
    ),
    case(
        "fewer registered than voted",
        cell(*FIRST, "registered", "1000000"),
        (*FIRST, "turnout_percent"),
        (*FIRST, "ballots_cast"),
        (*FIRST, "valid_votes"),
    ),
    case(
        "fewer registered than valid votes, ballots not known",
        cell(*SPRING, "registered", "1022526"),
        (*SPRING, "valid_votes"),
    ),
    case(
        "more invalid ballots than ballots",
        cell("presidential_elections.csv", "1992", "invalid_votes", "22201"),
        ("presidential_elections.csv", "1992", "ballots_cast"),
    ),
    case(
        "invalid ballots alone above the ballots",
        cell("presidential_elections.csv", "1997", "ballots_cast", "10"),
        cell("presidential_elections.csv", "1997", "invalid_votes", "11"),
        ("presidential_elections.csv", "1997", "ballots_cast"),
    ),
    case(
        "more votes for candidates than valid ones",
        cell("presidential.csv", "1992,senn", "votes", "57204"),
        ("presidential_elections.csv", "1992", "valid_votes"),
    ),
    case(
        "more votes for candidates than ballots",
        cell("presidential.csv", "1997,calder", "votes", "11"),
        cell("presidential_elections.csv", "1997", "ballots_cast", "10"),
        ("presidential_elections.csv", "1997", "ballots_cast"),
    ),
)

SHARES = (
    case(
        "share of valid votes off by 0.01",
        cell("results.csv", "1998,progress", "share_percent", "28.29"),
        ("results.csv", "1998,progress", "share_percent"),
    ),
    case(
        "share of ballots off by 0.1",
        cell(*COAST, "share_percent", "8.8"),
        (*COAST, "share_percent"),
    ),
    case(
        "share cut off, not rounded",
        cell("results.csv", "1998,coast", "share_percent", "4.07"),
        ("results.csv", "1998,coast", "share_percent"),
    ),
    case(
        "share with a digit too many",
        cell("results.csv", "1994_spring,workers", "share_percent", "8.500"),
        ("results.csv", "1994_spring,workers", "share_percent"),
        ("results.csv", "1994_spring,workers", "share_percent"),
    ),
    case(
        "share with a digit too few",
        cell("results.csv", "1994_spring,liberty", "share_percent", "3.3"),
        ("results.csv", "1994_spring,liberty", "share_percent"),
    ),
    case(
        "presidential share with a digit too few",
        cell("presidential.csv", "1992,pell", "share_percent", "36.5"),
        ("presidential.csv", "1992,pell", "share_percent"),
    ),
    case(
        "one of two shares with a digit less, votes not known",
        cell("local_councils.csv", "1995-05-21,capital,municipal,workers", "share_percent", "22"),
        ("local_councils.csv", "1995-05-21,capital,municipal,workers", "share_percent"),
    ),
    case(
        "share of a council half a point off its votes",
        cell("local_councils.csv", "1995-05-21,capital,municipal,workers", "votes", "20106"),
        cell("local_councils.csv", "1995-05-21,capital,municipal,workers", "share_percent", "22.6"),
        ("local_councils.csv", "1995-05-21,capital,municipal,workers", "share_percent"),
    ),
    case(
        "share of a region half a point off its votes",
        cell("regional_results.csv", "1998,capital,social_labour", "votes", "32122"),
        cell("regional_results.csv", "1998,capital,social_labour", "share_percent", "20.5"),
        ("regional_results.csv", "1998,capital,social_labour", "share_percent"),
    ),
    *(
        case(
            f"share of a region that {votes} votes are just not",
            cell("regional_results.csv", "1998,capital,social_labour", "votes", votes),
            cell("regional_results.csv", "1998,capital,social_labour", "share_percent", "20.5"),
            ("regional_results.csv", "1998,capital,social_labour", "share_percent"),
        )
        for votes in ("32659", "33192")
    ),
    case(
        "votes for a candidate that no share goes with, base not known",
        cell("presidential_elections.csv", "1992", "share_base", ""),
        cell("presidential.csv", "1992,senn", "votes", "37203"),
        ("presidential.csv", "1992,senn", "share_percent"),
    ),
    case(
        "shares on another base",
        cell(*LAST, "share_base", "ballots_cast"),
        *(
            ("results.csv", f"1998,{party}", "share_percent")
            for party in ("coast", "green", "land_and_craft", "progress", "renewal")
        ),
        ("results.csv", "1998,social_labour", "share_percent"),
    ),
    case(
        "shares of party votes where there is a line against all",
        cell(*FIRST, "share_base", "party_votes"),
        *(
            ("results.csv", f"1990,{party}", "share_percent")
            for party in ("against_all", "coast", "craft", "farmers", "green", "hill-country")
        ),
        ("results.csv", "1990,progress", "share_percent"),
        ("results.csv", "1990,workers", "share_percent"),
    ),
    case(
        "share of party votes off by 0.01",
        cell(*LAST, "share_base", "party_votes"),
        cell("results.csv", "1998,progress", "share_percent", "28.29"),
        ("results.csv", "1998,progress", "share_percent"),
    ),
    case(
        "base of shares missing",
        cell(*FIRST, "ballots_cast", ""),
        (*FIRST, "ballots_cast"),
        ("election_sources.csv", "1990,ballots_cast", "field"),
    ),
    case(
        "share without votes",
        cell("results.csv", "1990,independents", "share_percent", "1.0"),
        cell("results.csv", "1990,independents", "votes_source_ids", "bulletin_1990"),
        cell("results.csv", "1990,independents", "votes_confidence", "high"),
        ("results.csv", "1990,independents", "votes"),
    ),
    case(
        "turnout off by 0.01",
        cell(*FIRST, "turnout_percent", "65.17"),
        (*FIRST, "turnout_percent"),
    ),
    case(
        "presidential share off by 0.01",
        cell("presidential.csv", "1992,senn", "share_percent", "5.20"),
        ("presidential.csv", "1992,senn", "share_percent"),
    ),
    case(
        "presidential share off by 0.01, valid votes not known",
        cell("presidential_elections.csv", "1992", "valid_votes", ""),
        cell("presidential.csv", "1992,senn", "share_percent", "5.20"),
        ("presidential.csv", "1992,senn", "share_percent"),
    ),
    case(
        "presidential turnout off by 0.01",
        cell("presidential_elections.csv", "1992", "turnout_percent", "66.48"),
        ("presidential_elections.csv", "1992", "turnout_percent"),
    ),
    case(
        "exception that is of another kind",
        cell("conflicts.csv", "1990_green_share", "kind", "rounded"),
        ("results.csv", "1990,green", "share_percent"),
    ),
    case(
        "exception for another value",
        cell("conflicts.csv", "1990_green_share", "value_used", "5.5"),
        ("conflicts.csv", "1990_green_share", "value_used"),
        ("results.csv", "1990,green", "share_percent"),
    ),
    case(
        "exception that says another result",
        cell("conflicts.csv", "1990_green_share", "value_other", "5.6"),
        ("results.csv", "1990,green", "share_percent"),
    ),
    case(
        "exception for ballots that balance",
        *NOT_BALANCED[:2],
        replaced("conflicts.csv", "\n1994_autumn_", f"{BALANCE}\n1994_autumn_"),
        ("conflicts.csv", "1990_sum", "kind"),
    ),
    case(
        "stale exception",
        cell("results.csv", "1990,green", "share_percent", "5.5"),
        cell("conflicts.csv", "1990_green_share", "value_used", "5.5"),
        ("conflicts.csv", "1990_green_share", "kind"),
    ),
    case(
        "exception for a share that never needed one",
        cell("conflicts.csv", "1998_turnout", "kind", "does_not_reproduce"),
        ("conflicts.csv", "1998_turnout", "kind"),
    ),
)

RULES = (
    case(
        "line against all that has no row",
        cell(*LAST, "against_all", "true"),
        (*LAST, "against_all"),
    ),
    case(
        "row for a line that there was not",
        cell(*FIRST, "against_all", "false"),
        ("results.csv", "1990,against_all", "party_id"),
    ),
    case(
        "runner-up without a coefficient",
        cell(*LAST, "runner_up_coefficient", ""),
        (*LAST, "runner_up_coefficient"),
        ("election_sources.csv", "1998,runner_up_coefficient", "field"),
    ),
    case(
        "runner-up without least seats",
        cell(*LAST, "runner_up_minimum_seats", ""),
        (*LAST, "runner_up_minimum_seats"),
        ("election_sources.csv", "1998,runner_up_minimum_seats", "field"),
    ),
    case(
        "changed rule that is none",
        cell("reform_changes.csv", "1997_constitution,threshold_percent", "field", "threshold"),
        ("reform_changes.csv", "1997_constitution,threshold", "field"),
        (*LAST, "threshold_percent"),
    ),
    case(
        "threshold that is no number",
        cell("reform_changes.csv", "1997_constitution,threshold_percent", "value", "five"),
        ("reform_changes.csv", "1997_constitution,threshold_percent", "value"),
        (*LAST, "threshold_percent"),
    ),
    case(
        "number of seats that was none",
        cell("reform_changes.csv", "1997_constitution,constituency_seats", "value_before", "2.5"),
        ("elections.csv", "1994_autumn", "constituency_seats"),
        ("reform_changes.csv", "1997_constitution,constituency_seats", "value_before"),
    ),
    case(
        "threshold other than the last act set it",
        cell(*LAST, "threshold_percent", "4"),
        (*LAST, "threshold_percent"),
    ),
    case(
        "threshold other than the one that the next act replaced",
        cell(*SPRING, "threshold_percent", "4"),
        (*SPRING, "threshold_percent"),
    ),
    case(
        "answer other than the act before the last one set it",
        cell(*SPRING, "blocs_allowed", "false"),
        (*SPRING, "blocs_allowed"),
    ),
    case(
        "act that replaced another value than the act before it had set",
        cell("reform_changes.csv", "1997_constitution,threshold_percent", "value_before", "6"),
        ("reform_changes.csv", "1997_constitution,threshold_percent", "value_before"),
    ),
    case(
        "quota groups other than the act had them",
        replaced(
            "reform_changes.csv",
            "\n1997_constitution,threshold",
            "\n1997_constitution,quota_groups,,everybody,law_1997,high\n1997_constitution,threshold",
        ),
        (*LAST, "quota_groups_en"),
    ),
    case(
        "more members per region than in all",
        cell(*LAST, "members_required_per_region", "1001"),
        (*LAST, "members_required_per_region"),
    ),
    case(
        "more least seats of the runner-up than list seats",
        cell(*LAST, "runner_up_minimum_seats", "46"),
        (*LAST, "runner_up_minimum_seats"),
    ),
    case(
        "more registered than applied",
        cell(*COUNTED, "parties", "9"),
        (*COUNTED, "parties"),
    ),
    case(
        "more applied than active",
        cell("party_counts.csv", "1995_applied", "parties", "10"),
        ("party_counts.csv", "1995_applied", "parties"),
    ),
)

DATES = (
    case(
        "chamber that ended on the day of its last election",
        *ENDED,
        cell("chamber.csv", "assembly", "ended", "1998-06-14"),
        ("chamber.csv", "assembly", "ended"),
    ),
    case(
        "count before the count in front of it",
        cell(*COUNTED, "date", "1994"),
        (*COUNTED, "date"),
    ),
    case(
        "seats claimed before the election",
        cell(*OWN_CLAIM, "date", "1990-04"),
        (*OWN_CLAIM, "date"),
    ),
    case(
        "called after polling day",
        cell(*FIRST, "called_date", "1990-05-14"),
        (*FIRST, "date"),
    ),
    case(
        "second round before the first",
        cell(*FIRST, "second_round_date", "1990-05-12"),
        (*FIRST, "second_round_date"),
    ),
    case(
        "results before the second round",
        cell(*FIRST, "results_date", "1990-05-26"),
        (*FIRST, "results_date"),
    ),
    case(
        "appointed before polling day",
        cell("elections.csv", "1994_autumn", "appointed_date", "1994-10-15"),
        ("elections.csv", "1994_autumn", "appointed_date"),
    ),
    case(
        "results before the appointment",
        cell("elections.csv", "1994_autumn", "results_date", "1994-10-17"),
        ("elections.csv", "1994_autumn", "results_date"),
    ),
    case(
        "results before polling day, nothing between",
        cell(*LAST, "appointed_date", ""),
        cell(*LAST, "results_date", "1998-06-13"),
        (*LAST, "results_date"),
        ("election_sources.csv", "1998,appointed_date", "field"),
    ),
    case(
        "third round before the second",
        cell("earlier_elections.csv", "1986", "third_round_date", "1986-04-19"),
        ("earlier_elections.csv", "1986", "third_round_date"),
    ),
    case(
        "registered before founded",
        cell("parties.csv", "renewal", "registered", "1993-08"),
        ("parties.csv", "renewal", "registered"),
    ),
    case(
        "ended before founded",
        cell("parties.csv", "liberty", "ended", "1984"),
        ("parties.csv", "liberty", "ended"),
        ("results.csv", "1994_spring,liberty", "party_id"),
    ),
    case(
        "chair who left before coming",
        cell("party_chairs.csv", "progress_1989", "to_date", "1989-02-10"),
        ("party_chairs.csv", "progress_1989", "to_date"),  # before coming
        ("party_chairs.csv", "progress_1989", "to_date"),  # before the founding of the party
    ),
    case(
        "region that ended before it began",
        cell("regions.csv", "highland", "to_date", "1997"),
        ("regions.csv", "highland", "to_date"),
        ("regional_turnout.csv", "1998,highland", "region_id"),
    ),
    case(
        "called before the last election",
        cell(*LAST, "called_date", "1994-10-15"),
        replaced(
            "election_sources.csv",
            "\n1998,constituency_rule,",
            "\n1998,called_date,law_1997,high,\n1998,constituency_rule,",
        ),
        (*LAST, "called_date"),
    ),
    case(
        "results after the next election",
        cell(*FIRST, "results_date", "1994-03-21"),
        (*FIRST, "results_date"),
    ),
    case(
        "earlier election that was not earlier",
        cell("earlier_elections.csv", "1986", "date", "1990-05-14"),
        cell("earlier_elections.csv", "1986", "second_round_date", ""),
        cell("earlier_elections.csv", "1986", "third_round_date", ""),
        ("earlier_elections.csv", "1986", "date"),
    ),
    case(
        "seats claimed after the next election",
        cell(*OWN_CLAIM, "date", "1994-04"),
        (*OWN_CLAIM, "date"),
    ),
    case(
        "act in force before its adoption",
        cell("reforms.csv", "1989_elections", "in_force", "1989-10-01"),
        ("reforms.csv", "1989_elections", "in_force"),
    ),
    case(
        "party that stood after its end",
        cell("parties.csv", "green", "ended", "1998-06-13"),
        ("results.csv", "1998,green", "party_id"),
    ),
    case(
        "party that stood before its founding",
        cell("parties.csv", "coast", "registered", ""),
        cell("parties.csv", "coast", "founded", "1990-05-14"),
        ("results.csv", "1990,coast", "party_id"),
    ),
    case(
        "chair of a party that was no more",
        cell("party_chairs.csv", "renewal_1993", "party_id", "workers"),
        cell("party_chairs.csv", "renewal_1993", "from_date", "1996-05-02"),
        ("party_chairs.csv", "renewal_1993", "from_date"),
    ),
    case(
        "party that acted after its end",
        cell("party_events.csv", "1994_green_boycott", "election_id", ""),
        cell("parties.csv", "hill-country", "ended", "1994-01-19"),
        ("party_events.csv", "1994_hill_bloc", "date"),
    ),
    case(
        "founding on another day than with the party",
        cell("party_events.csv", "1989_progress_founded", "date", "1989-02-12"),
        ("party_events.csv", "1989_progress_founded", "date"),
    ),
    case(
        "registration in another month than with the party",
        cell("party_events.csv", "1989_green_registered", "date", "1990-01"),
        ("party_events.csv", "1989_green_registered", "date"),
    ),
    case(
        "renaming after the end of the old name and the beginning of the new one",
        cell("party_events.csv", "1996_workers_renamed", "date", "1996-05-02"),
        ("party_events.csv", "1996_workers_renamed", "date"),  # after the end of the old name
        ("party_events.csv", "1996_workers_renamed", "date"),  # not the day of that end
        ("party_events.csv", "1996_workers_renamed", "date"),  # not the day of the beginning
    ),
    case(
        "registration in an earlier month than with the party",
        cell("party_events.csv", "1989_green_registered", "date", "1989-11"),
        ("party_events.csv", "1989_green_registered", "date"),
    ),
    case(
        "every election after the period",
        *(cell("elections.csv", name, "period", "after") for name in BEFORE_LAST),
        (*FIRST, "period"),
    ),
    case(
        "parties that took part counted on the day before",
        cell("party_counts.csv", "1990_took_part", "date", "1990-05-12"),
        ("party_counts.csv", "1990_took_part", "date"),
    ),
    case(
        "parties that took part counted on the day after",
        cell("party_counts.csv", "1990_took_part", "date", "1990-05-14"),
        ("party_counts.csv", "1990_took_part", "date"),
    ),
    case(
        "election after the period before one within it",
        cell(*SPRING, "period", "after"),
        (*SPRING, "period"),
    ),
    case(
        "two presidential elections on one day",
        cell("presidential_elections.csv", "1997", "date", "1992-09-06"),
        ("presidential_elections.csv", "1997", "date"),
    ),
    case(
        "two earlier elections on one day",
        cell("earlier_elections.csv", "1986", "date", "1982-04-04"),
        ("earlier_elections.csv", "1986", "date"),
    ),
    case(
        "event of an election after its day",
        cell("party_events.csv", "1994_green_boycott", "date", "1994-03-21"),
        ("party_events.csv", "1994_green_boycott", "date"),
    ),
    case(
        "turnout of a region that was no more",
        cell("regional_turnout.csv", "1998,highland", "region_id", "inland"),
        cell("regional_turnout.csv", "1998,inland", "status", "final"),
        ("regional_turnout.csv", "1998,inland", "region_id"),
    ),
    case(
        "council of a city that was not yet one",
        cell("regions.csv", "capital", "from_date", "1995-05-22"),
        ("local_councils.csv", 2, "date"),
        ("local_councils.csv", 3, "date"),
        ("regional_turnout.csv", 2, "region_id"),
        ("regional_turnout.csv", 3, "region_id"),
    ),
    case(
        "day that had not come when the package was made",
        cell("sources.csv", "law_1997", "date", "2026-11-23"),
        ("sources.csv", "law_1997", "date"),
    ),
    case(
        "party that acted before its founding",
        cell("party_events.csv", "1993_renewal_split", "date", "1989-01"),
        ("party_events.csv", "1993_renewal_split", "date"),  # of the party that split
        ("party_events.csv", "1993_renewal_split", "date"),  # of the party that came of it
    ),
)

EVIDENCE = (
    case(
        "end of the chamber without a word or a source",
        cell("chamber.csv", "assembly", "ended", "1999-03-01"),
        ("chamber.csv", "assembly", "successor_en"),
        ("chamber.csv", "assembly", "ending_en"),
        ("chamber.csv", "assembly", "source_ids"),
        ("chamber.csv", "assembly", "confidence"),
    ),
    case(
        "observers in few words who concluded nothing",
        cell("observers.csv", "1998_league", "short_en", "calm"),
        ("observers.csv", "1998_league", "short_en"),
    ),
    case(
        "two missions of one election in few words",
        cell("observers.csv", "1994_autumn_league", "election_id", "1990"),
        ("observers.csv", "1994_autumn_league", "short_en"),
    ),
    case(
        "sources of an end that was not",
        cell("chamber.csv", "assembly", "source_ids", "law_1997"),
        ("chamber.csv", "assembly", "source_ids"),
    ),
    case(
        "votes without a source",
        cell(*COAST, "votes_source_ids", ""),
        (*COAST, "votes_source_ids"),
    ),
    case(
        "votes without a confidence",
        cell(*COAST, "votes_confidence", ""),
        (*COAST, "votes_confidence"),
    ),
    case(
        "seats without a source",
        cell(*COAST, "seats_source_ids", ""),
        (*COAST, "seats_source_ids"),
    ),
    case(
        "sources of seats that are not there",
        cell("results.csv", "1990,against_all", "seats_source_ids", "bulletin_1990"),
        ("results.csv", "1990,against_all", "seats_source_ids"),
    ),
    case(
        "fact of no election and on no topic",
        cell("facts.csv", "guild_hall", "topic", ""),
        ("facts.csv", "guild_hall", "topic"),
    ),
    case(
        "figure of a fact that is none",
        cell("facts.csv", "1990_lists", "value", "seven"),
        ("facts.csv", "1990_lists", "value"),
    ),
    case(
        "fact of an election and on a topic",
        cell("facts.csv", "1990_lists", "topic", "rules"),
        ("facts.csv", "1990_lists", "topic"),
    ),
    case(
        "field of an election without a source",
        replaced("election_sources.csv", "\n1990,date,bulletin_1990,high,", ""),
        (*FIRST, "date"),
    ),
    case(
        "text of an election without a source",
        replaced("election_sources.csv", "\n1998,quota_groups,law_1997,high,", ""),
        (*LAST, "quota_groups_en"),
    ),
    case(
        "source of a field that is none",
        cell("election_sources.csv", "1990,timing", "field", "timings"),
        ("election_sources.csv", "1990,timings", "field"),
        (*FIRST, "timing"),
    ),
    case(
        "source of an empty field",
        cell(*FIRST, "timing", ""),
        ("election_sources.csv", "1990,timing", "field"),
    ),
    case(
        "source of a field that takes none",
        replaced(
            "election_sources.csv",
            "\n1998,quota_applies_to,",
            "\n1998,period,law_1997,high,\n1998,quota_applies_to,",
        ),
        ("election_sources.csv", "1998,period", "field"),
    ),
    case(
        "source that no row names",
        replaced("sources.csv", "\nlaw_1989,", "\nlaw_1900,A,B,,,law,\nlaw_1989,"),
        ("sources.csv", "law_1900", "source_id"),
    ),
    case(
        "conflict that repeats another value",
        cell("conflicts.csv", "1998_turnout", "value_used", "56.1"),
        ("conflicts.csv", "1998_turnout", "value_used"),
    ),
    case(
        "conflict that repeats a value where there is none",
        cell("conflicts.csv", "1994_spring_ballots", "value_used", "0"),
        ("conflicts.csv", "1994_spring_ballots", "value_used"),
    ),
    case(
        "names of a publisher of no source",
        cell("publishers.csv", "Election Office of Verdania", "publisher", "Election Office"),
        ("publishers.csv", "Election Office", "publisher"),
    ),
    case(
        "conflict in no table",
        cell("conflicts.csv", "1998_turnout", "table", "election"),
        ("conflicts.csv", "1998_turnout", "table"),
    ),
    case(
        "conflict in no row",
        cell("conflicts.csv", "1998_turnout", "row", "1999"),
        ("conflicts.csv", "1998_turnout", "row"),
    ),
    case(
        "conflict in no column",
        cell("conflicts.csv", "1998_turnout", "field", "turnout"),
        ("conflicts.csv", "1998_turnout", "field"),
    ),
    case(
        "cell corrected, conflict forgotten",
        cell(*LAST, "turnout_percent", "56.2"),
        ("conflicts.csv", "1998_turnout", "value_used"),
    ),
    case(
        "claim about no row",
        cell("claims.csv", "speech_01", "row", "1990/forward"),
        ("claims.csv", "speech_01", "row"),
    ),
    case(
        "claim about no column",
        cell("claims.csv", "speech_01", "field", "seats"),
        ("claims.csv", "speech_01", "field"),
    ),
    case(
        "claim about half a place",
        cell("claims.csv", "speech_01", "field", ""),
        ("claims.csv", "speech_01", "field"),
    ),
)


@cases(*KEYS, *NAMES, *SEATS, *COUNTS, *VOTES, *SHARES, *RULES, *DATES, *EVIDENCE)
def test_faults_between_rows(spoiled: Case, copy_of_data: Copy) -> None:
    folder = spoil(spoiled, copy_of_data())
    assert reported(folder) == expected(folder, spoiled.places)


@cases(
    case(
        "a chamber that ended on the day after its last election",
        *ENDED,
        cell("chamber.csv", "assembly", "ended", "1998-06-15"),
    ),
    case("women alone", cell("women_deputies.csv", "1990", "women", "60")),
    case("all who were registered voted", cell(*SPRING, "registered", "1022527")),
    case(
        "all who were registered gave a valid vote, valid votes not known",
        cell(*SPRING, "registered", "1022527"),
        cell(*SPRING, "valid_votes", ""),
        replaced("election_sources.csv", NO_VALID_VOTES_IN_SPRING, ""),
    ),
    case(
        "a hundred times as many voters as at another election",
        cell("presidential_elections.csv", "1997", "registered", "179004400"),
    ),
    case(
        "all votes in one region",
        cell("regional_results.csv", "1998,capital,progress", "votes", "278361"),
    ),
    *(
        case(
            f"share of a region that {votes} votes just are",
            cell("regional_results.csv", "1998,capital,social_labour", "votes", votes),
            cell("regional_results.csv", "1998,capital,social_labour", "share_percent", "20.5"),
        )
        for votes in ("32660", "33191")
    ),
    case(
        "share of a region cut off, not rounded",
        cell("regional_results.csv", "1998,capital,social_labour", "votes", "33700"),
    ),
    case(
        "a share and none, whatever the digits of other councils",
        cell("local_councils.csv", "1995-05-21,verdania,all,progress", "share_percent", "44"),
    ),
    case(
        "act between the call and the polling day",
        cell("reforms.csv", "1994_elections", "date", "1994-08-31"),
        cell("elections.csv", "1994_autumn", "threshold_percent", "5"),
    ),
    case(
        "act that was not passed",
        cell("reforms.csv", "1997_constitution", "kind", "proposal"),
        cell(*LAST, "threshold_percent", "7"),
        cell("reform_changes.csv", "1997_constitution,threshold_percent", "value_before", "6"),
    ),
    case(
        "act whose day is hardly known",
        cell("reforms.csv", "1997_constitution", "in_force", "1998"),
    ),
    case("members of one region alone", cell(*LAST, "members_required_per_region", "1000")),
    case("all list seats for the runner-up", cell(*LAST, "runner_up_minimum_seats", "45")),
    case(
        "called on the day of the last election",
        cell(*LAST, "called_date", "1994-10-16"),
        replaced(
            "election_sources.csv",
            "\n1998,constituency_rule,",
            "\n1998,called_date,law_1997,high,\n1998,constituency_rule,",
        ),
    ),
    case("results on the day of the next election", cell(*FIRST, "results_date", "1994-03-20")),
    case("seats claimed in the month of the next election", cell(*OWN_CLAIM, "date", "1994-03")),
    case("party that stood on its last day", cell("parties.csv", "green", "ended", "1998-06-14")),
    case(
        "day on which the package was made", cell("sources.csv", "law_1997", "date", "2026-11-22")
    ),
    case(
        "act that is to come into force",
        cell("reforms.csv", "1997_constitution", "in_force", "2030-01-01"),
        cell(*LAST, "threshold_percent", "7"),
        cell("reform_changes.csv", "1997_constitution,constituency_seats", "value_before", ""),
    ),
    case(
        "short name of a contestant of another election",
        cell("parties.csv", "renewal", "short_name_en", "Craft 1990"),
        cell("parties.csv", "craft", "short_name_en", "Hill Country 2"),
    ),
    case(
        "invalid ballots alone, all that were cast",
        cell("presidential_elections.csv", "1997", "ballots_cast", "11"),
        cell("presidential_elections.csv", "1997", "invalid_votes", "11"),
    ),
    case(
        "valid votes alone, all that were cast",
        cell("presidential_elections.csv", "1997", "ballots_cast", "11"),
        cell("presidential_elections.csv", "1997", "valid_votes", "11"),
    ),
    case(
        "winner of the last constituency",
        cell("constituency_winners.csv", "1998,10", "constituency", "12"),
    ),
    case(
        "seats of one kind in an earlier chamber not known",
        cell("earlier_elections.csv", "1982", "constituency_seats", ""),
    ),
    case("two elections after the period", cell("elections.csv", "1994_autumn", "period", "after")),
    case("all seats claimed", cell(*OWN_CLAIM, "seats", "60")),
    case("all that applied registered", cell(*COUNTED, "parties", "8")),
    case("count of about a year", cell(*COUNTED, "date", "1994~")),
    case("seats claimed in the year of the election", cell(*OWN_CLAIM, "date", "1990")),
    case("all won at once", cell(*COAST, "constituency_seats_round_1", "3")),
    case(
        "seats of an earlier chamber not known",
        cell("earlier_elections.csv", "1986", "constituency_seats", ""),
    ),
    case(
        "called, held and established in a day",
        cell(*LAST, "called_date", "1998-06-14"),
        cell(*LAST, "results_date", "1998-06-14"),
        replaced(
            "election_sources.csv",
            "\n1998,constituency_rule,",
            "\n1998,called_date,law_1997,high,\n1998,constituency_rule,",
        ),
    ),
    case("party of a year, registered in it", cell("parties.csv", "renewal", "founded", "1993")),
    case("party of about a year", cell("parties.csv", "workers", "registered", "1986")),
    case(
        "presidential votes not known",
        cell("presidential.csv", "1992,senn", "votes", ""),
        cell("presidential_elections.csv", "1992", "valid_votes", ""),
    ),
    case(
        "ballots that do not balance, as a conflict says",
        *NOT_BALANCED,
        replaced("conflicts.csv", "\n1994_autumn_", f"{BALANCE}\n1994_autumn_"),
    ),
    case(
        "claim about a place without a value", cell("claims.csv", "speech_01", "value_claimed", "")
    ),
)
def test_what_is_just_allowed(spoiled: Case, copy_of_data: Copy) -> None:
    assert spoiled.places == ()
    assert reported(spoil(spoiled, copy_of_data())) == []


def test_one_unreadable_cell_is_not_reported_many_times(copy_of_data: Copy) -> None:
    """The sums and shares of the election and the references to the row are passed over."""
    folder = copy_of_data()
    cell("results.csv", "1998,progress", "votes", "278 361")(folder)
    cell("parties.csv", "progress", "party_id", "Progress")(folder)
    cell(*LAST, "seats", "sixty")(folder)
    places = [("results.csv", "1998,progress", "votes"), (*LAST, "seats")]
    assert reported(folder) == expected(folder, [*places, ("parties.csv", "Progress", "party_id")])


@pytest.mark.parametrize("table", schema.TABLES, ids=lambda table: table.name)
def test_no_check_judges_by_a_faulty_cell(table: schema.Table) -> None:
    """A column in which one filled cell is faulty, and one in which all of them are."""
    package = sound_package()
    sheet = package[table.name]
    for column in sheet.columns:
        filled = [one for one in sheet.records if one.filled(column.name)]
        for faulty in (filled[len(filled) // 2 :][:1], filled):
            lines = {record.line for record in faulty}
            records = tuple(
                with_fault(record, column.name, table) if record.line in lines else record
                for record in sheet.records
            )
            spoilt = {**package.sheets, table.name: replace(sheet, records=records)}
            found = list(checks.faults(replace(package, sheets=spoilt)))
            assert found == [], (column.name, lines)


@cache
def sound_package() -> Package:
    """Return the rows of the made-up country, read and not checked against each other."""
    codes = ("en", "kk", "ru")
    faults: list[Fault] = []
    sheets: list[Sheet] = []
    for table in schema.TABLES:
        with (COUNTRY / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
            rows = tuple(Record(line, row, {}) for line, row in enumerate(csv.DictReader(file), 2))
        sheets.append(Sheet(table, schema.csv_columns(table, codes), rows))
    package = Package(to_sheets(sheets, faults), codes, date(2026, 11, 22))
    assert [*faults, *checks.faults(package)] == []
    return package


def with_fault(record: Record, column: str, table: schema.Table) -> Record:
    """Return the row with a cell that cannot be read; all of them where its key cannot."""
    lost = record.text if column in table.key else [column]
    values = {name: None if name in lost else value for name, value in record.values.items()}
    return Record(record.line, {**record.text, column: "?"}, values, frozenset(lost))


def test_somebody_who_is_a_party_stood(tmp_path: Path) -> None:
    held = Election("1990-01-01", {"guild": Won(100, 1)})
    guilds = {"guild": {"kind": "organisation"}}
    folder = write(tmp_path / "package", held, parties=guilds)
    assert reported(folder) == [("results.csv", 2, "party_id")]


def test_checks_go_on_without_a_table(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    removed("parties.csv")(folder)
    cell(*COAST, "list_seats", "3")(folder)
    places = [("parties.csv", None, None), (*FIRST, "list_seats")]
    assert reported(folder) == expected(folder, places)


def test_every_check_is_registered_and_says_what_must_hold() -> None:
    families = (
        *(
            checks.chronology,
            checks.counts,
            checks.descent,
            checks.provenance,
            checks.rules,
            checks.seats,
        ),
        *(checks.shares, checks.structure, checks.votes),
    )
    written = {
        function
        for family in families
        for name, function in inspect.getmembers(family, inspect.isfunction)
        if not name.startswith("_")
        and list(inspect.signature(function).parameters) == ["package"]
        and function.__module__ == family.__name__
    }
    assert {check.run for check in checks.CHECKS} == written
    assert len({check.name for check in checks.CHECKS}) == len(checks.CHECKS)
    tables = {table.name for table in schema.TABLES}
    for check in checks.CHECKS:
        assert check.says.endswith("."), check.name
        assert tables.issuperset(check.needs), check.name


@pytest.mark.parametrize(
    ("part", "base", "digits", "percent"),
    [
        (1622895, 5253864, 1, "30.9"),  # 30.889...
        (2883706, 4757773, 2, "60.61"),  # 60.610...
        (6183757, 7522868, 2, "82.20"),  # 82.199...: the last digit, 0, is kept
        (1, 8, 2, "12.50"),
        (1, 800, 2, "0.13"),  # 0.125: half is rounded up, where round() would go to even
        (3, 800, 2, "0.38"),  # 0.375
        (0, 5, 0, "0"),
        (5, 5, 1, "100.0"),
    ],
)
def test_percentages_are_rounded_half_up(part: int, base: int, digits: int, percent: str) -> None:
    found = rounded_percent(part, base, digits=digits)
    assert found.as_tuple() == Decimal(percent).as_tuple()


@given(st.integers(0, 10**8), st.integers(1, 10**8), st.integers(0, 4))
def test_rounding_is_off_by_half_a_digit_at_most(part: int, base: int, digits: int) -> None:
    error = Fraction(rounded_percent(part, base, digits=digits)) - Fraction(100 * part, base)
    half = Fraction(1, 2 * 10**digits)
    assert -half < error <= half


def guarded_digits(folder: Path) -> list[tuple[int, int]]:
    """Return row and place of each digit of the votes that a published total guards."""
    totals = {
        row["election_id"]: row["valid_votes"] or (row["ballots_cast"] and row["invalid_votes"])
        for row in csv.DictReader((folder / "elections.csv").read_text("utf-8").splitlines())
    }
    rows = csv.DictReader((folder / "results.csv").read_text("utf-8").splitlines())
    return [
        (number, place)
        for number, row in enumerate(rows)
        for place in range(len(row["votes"]))
        if totals[row["election_id"]]
    ]


@pytest.mark.parametrize("source", [COUNTRY, DATA], ids=["country", "data"])
@settings(max_examples=30)
@given(picked=st.data(), step=st.integers(1, 9))
def test_no_digit_of_a_vote_count_can_change_unnoticed(
    source: Path, picked: st.DataObject, step: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """True wherever valid votes, or ballots cast and invalid ones, were published."""
    number, place = picked.draw(st.sampled_from(guarded_digits(source)))
    with (source / "results.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    votes = rows[number][header.index("votes")]
    digit = (int(votes[place]) + step) % 10
    rows[number][header.index("votes")] = f"{votes[:place]}{digit}{votes[place + 1 :]}"
    folder = tmp_path_factory.mktemp("digit")
    for path in source.glob("*.*"):
        (folder / path.name).write_bytes(path.read_bytes())
    with (folder / "results.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])
    assert reported(folder) != []
