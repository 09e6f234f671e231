"""The overview in words: what is said of both packages, and what would be said of others."""

from __future__ import annotations

import re
from datetime import date

import pandas as pd
import pytest

from elections.sections import headings, section
from elections.sections.blocks import Heading, Link, PageLink, Paragraph
from elections.tables.chambers import majorities_in
from elections.tables.overview import rows
from elections.text import overview
from tests import drawn

WORDS = drawn.WORDS
QUOTED = re.compile("“([^”]*)”")
# Of each election: seats, list vote, who merged, new rules, observers in a few words.
TOLD = {
    "1999": (
        *("23 of 77", "30.9%", "4 parties and movements", "10 seats from lists; threshold 7%"),
        "far below OSCE commitments, by later summaries",
    ),
    "2004": (
        *("42 of 77", "60.61%", "Cooperative", "50,000 members for a party (was 3,000)"),
        "“fell short of ... international standards”",
    ),
    "2007": (
        *("98 of 107", "88.41%", "Asar, Agrarian and Civic", "98 seats, lists only; blocs banned"),
        "“did not meet a number of OSCE commitments”",
    ),
    "2012": (
        *("83 of 107", "80.99%", ""),
        "40,000 members for a party (was 50,000); if only one list passes, a second gets at least"
        " 2 seats",
        "“did not meet fundamental principles of democratic elections”",
    ),
    "2016": ("84 of 107", "82.20%", "", "", "“still has a considerable way to go”"),
    "2021": (
        *("76 of 107", "71.09%", ""),
        "20,000 members for a party (was 40,000); quota of 30% on lists (women"
        " and people under 29, taken together)",
        "“lacked genuine competition”",
    ),
    "2023": (
        *("62 of 98", "53.90%", "Adal", "29 constituencies; threshold 5%"),
        "“increased choice, although limitations on fundamental freedoms and participation remain”",
    ),
}
COUNTRY_TOLD = {
    "1990": (
        "20 of 60",
        "29.7%",
        "",
        "20 seats from lists; blocs allowed",
        "the vote was “orderly”",
    ),
    "1994_spring": ("21 of 50", "38.71%", "", "50 seats, lists only; threshold 5%", ""),
    "1994_autumn": (
        *("48 of 54", "80.04%", "", "threshold 7%; blocs banned", "“choice was narrow”"),
    ),
    "1998": ("18 of 60", "28.28%", "", "12 constituencies; threshold 4.5%", ""),
}
packages = pytest.mark.parametrize("package", drawn.FOLDERS)


def heading(package: str) -> tuple[str, str, str]:
    """Return title, lead and what stands above them."""
    return headings.heading("overview", drawn.package(package), WORDS)


@pytest.mark.parametrize(("package", "told"), [("data", TOLD), ("country", COUNTRY_TOLD)])
def test_what_stands_below_each_chamber(package: str, told: dict[str, tuple[str, ...]]) -> None:
    heads = drawn.sketch(f"{package}/chambers").told.told.beside["heads"]
    columns = ["seats_label", "votes", "merged", "rules", "observers"]
    found = {row["election_id"]: tuple(row[columns]) for _, row in heads.iterrows()}
    assert found == told


def test_the_names_behind_a_number_are_in_the_table() -> None:
    heads = drawn.sketch("data/chambers").told.told.beside["heads"].set_index("election_id")
    assert heads.at["1999", "merged_label"].count(",") == 2
    assert "Liberal Movement" in heads.at["1999", "merged_label"]
    assert heads.at["2023", "rules_label"].endswith("5,000 members for a party (was 20,000)")


def test_whose_words_they_are_is_said() -> None:
    told = drawn.sketch("data/chambers").told.told
    assert told.captions.labels["row-observers"] == "What observers said (OSCE/ODIHR)"
    for head in told.records("heads"):
        assert head["lines"][0] == f"<b>List vote:</b> {head['votes']}"
        of_observers = [line for line in head["lines"] if line.startswith("<b>OSCE/ODIHR:</b> ")]
        assert of_observers == (
            [f"<b>OSCE/ODIHR:</b> {said}"] if (said := head["observers"]) else []
        )
    country = drawn.package("country")
    other = {("1994_autumn_league",): {"organisation_en": "Union of Watchers, League"}}
    mixed = drawn.tell("chambers", drawn.with_cells(country, "observers", other))
    assert mixed.captions.labels["row-observers"] == "What observers said"
    said = mixed.told.told.beside["heads"].set_index("election_id")["observers"]
    assert said["1990"] == "League of Observers: the vote was “orderly”"
    assert said["1994_autumn"] == "Union of Watchers: “choice was narrow”"


@packages
def test_few_words_in_quotation_marks_are_words_of_the_conclusion(package: str) -> None:
    for row in drawn.package(package).observers.to_dict("records"):
        for quotation in QUOTED.findall(WORDS.text(row, "short")):
            assert quotation in WORDS.text(row, "conclusion"), row["observer_id"]


def test_the_heading_of_a_chamber_that_ended_and_was_held() -> None:
    """No majority in 1999 (23 of 77), one in 2004 (42 of 77), all 98 seats of voters in 2007."""
    assert heading("data") == (
        "How one party came to hold the Majilis",
        "The Majilis was the lower house of the Parliament of Kazakhstan until 1 July 2026; its "
        "place was taken by a single chamber elected from party lists, the Kurultai. In 1999 no "
        "party had a majority in the Majilis; Otan had one in every later election (2004–2023). By "
        "2007 the parties Cooperative, Asar, Agrarian and Civic had merged into Otan (later Nur "
        "Otan and Amanat), and voters chose between party lists alone. In 2007 the party won every "
        "seat filled by voters. None of the six elections of 1999 to 2021 was assessed by "
        "missions of the Organization for Security and Co-operation in Europe (OSCE) as meeting "
        "its commitments.",
        "Kazakhstan · elections to the Majilis, 1999–2023",
    )


def test_a_first_majority_in_the_largest_chamber_is_told_there_alone() -> None:
    """Without its majority of 2004, the party had its first one in 2007."""
    data = drawn.package("data")
    held = data.results.set_index(["election_id", "party_id"]).loc[("2004", "otan")]
    few = {("2004", "otan"): {"constituency_seats": int(held["constituency_seats"]) - 10}}
    _, lead, _ = headings.heading("overview", drawn.with_cells(data, "results", few), WORDS)
    assert "no party had a majority in the Majilis. By 2007" in lead
    assert "In 2007 the party won every seat filled by voters, and it kept its majority" in lead


def test_the_heading_of_a_chamber_that_goes_on_and_was_lost() -> None:
    """Progress: 20 of 60, 21 of 50, 48 of the 50 seats of voters, then 18 of 60."""
    assert heading("country") == (
        "The Assembly since 1990: who held it",
        "The Assembly is the only house of the parliament of Verdania. In 1990 no party had a "
        "majority in the Assembly. By October 1994 voters chose between party lists alone. In "
        "October 1994 Progress won 48 of the 50 seats filled by voters. In 1998 no party had a "
        "majority.",
        "Verdania · elections to the Assembly, 1990–1998",
    )


@pytest.mark.parametrize(
    ("majorities", "said"),
    [
        ([], "never"),
        (["b", "c"], "kept"),
        (["c"], "kept"),
        (["b"], "at-times"),
        # Who held it from the first election on did not come to hold it.
        (["a", "b", "c"], "at-times"),
    ],
)
def test_one_party_came_to_hold_a_chamber_only_if_it_had_not_before_and_kept_it(
    majorities: list[str], said: str
) -> None:
    elections = ["a", "b", "c"]
    won = [5 + (election in majorities) for election in elections]
    seats = pd.DataFrame({"election_id": elections, "seats": won, "total": 10})
    assert overview._majority_case(majorities_in(seats), "a") == said


def test_the_three_steps() -> None:
    data = drawn.package("data")
    assert overview.merger_step(rows(data), data, WORDS) == (
        "Merged into Otan (later Nur Otan and Amanat): 4 parties and movements in 1999; "
        "Cooperative in 2002; Asar, Agrarian and Civic in 2006; Adal in 2022."
    )
    assert overview.rule_step(rows(data), data, WORDS) == (
        "From 2002 a party needed 50,000 members instead of 3,000. Of 19 parties then active 11 "
        "applied to be registered, and 7 were (15 April 2003). In 2007 every seat filled by "
        "voters came from party lists, with a threshold of 7%, and blocs were banned. In 2023 "
        "constituencies were back, for 29 of 98 seats."
    )
    assert overview.election_step(rows(data), data, WORDS) == (
        "The party’s own share of the seats filled by voters: 23 of 77 in 1999, 98 of 98 in "
        "2007, 76 of 98 in 2021 and 62 of 98 in 2023."
    )


def test_the_three_steps_of_the_made_up_country() -> None:
    """No merger into Progress; Land and Craft took in two parties, which is not its business."""
    country = drawn.package("country")
    assert overview.merger_step(rows(country), country, WORDS) == (
        "No merger into Progress in these years is in the data."
    )
    assert overview.rule_step(rows(country), country, WORDS) == (
        "In March 1994 every seat filled by voters came from party lists, with a threshold of 5%. "
        "From 1994 a party needed 2,000 members instead of 500. In 1998 constituencies were back, "
        "for 12 of 57 seats."
    )


def test_what_observers_concluded() -> None:
    """Of twelve missions, one of which said two things; what holds of six is a fact of the data."""
    said = overview.observer_sentences(drawn.package("data"), WORDS)
    assert "known of all 7 elections; of 15 missions the conclusions of 12 were found" in said
    assert "None of the six elections of 1999 to 2021" in said
    assert said.index("None of the six") < said.index("Commonwealth of Independent States (CIS)")
    assert said.endswith(
        "Results here are the official ones, the conclusions are the missions’ own."
    )
    country = overview.observer_sentences(drawn.package("country"), WORDS)
    assert "2 of the 4 elections" in country
    assert "None of" not in country


@packages
def test_each_conclusion_is_one_click_away(package: str) -> None:
    data = drawn.package(package)
    told = section("overview.observers", data, WORDS)
    links = [part for block in told if isinstance(block, Paragraph) for part in block.text]
    addresses = [part.address for part in links if isinstance(part, Link)]
    held = data.elections.sort_values("date")["election_id"]
    concluded = set(data.observers[data.observers["conclusion_en"].notna()]["election_id"])
    assert addresses == [f"election?election={one}" for one in held if one in concluded]


def test_nothing_is_said_to_be_concluded_where_nothing_is_known() -> None:
    country = drawn.package("country")
    none = drawn.with_table(country, "observers", country.observers.iloc[:0])
    assert overview.observer_sentences(none, WORDS).startswith("No conclusion of observers is")


def test_the_fact_on_several_missions_has_the_sources_of_each() -> None:
    data = drawn.package("data")
    fact = data.facts.set_index("fact_id").loc["observers_conclusions"]
    shown = data.observers[data.observers["short_en"].notna()]
    six = shown[shown["election_id"] != "2023"]
    assert (len(six), str(fact["value"])) == (6, "6")
    sources = {one for cell in six["source_ids"] for one in cell.split(";")}
    assert set(fact["source_ids"].split(";")) == sources
    # As sure as the least sure of them: that of 1999 is known from summaries.
    assert fact["confidence"] == "medium"


def test_how_a_chamber_ended() -> None:
    said = overview.ending(drawn.package("data"), WORDS)
    assert said.startswith("On 1 July 2026 the Majilis came to its end.")
    assert "Kurultai, for which 145 deputies had been proposed" in said
    assert "end in early July 2026" in said
    assert said.endswith("the result is in none of them.")


def test_a_chamber_that_goes_on_has_no_ending() -> None:
    country = drawn.package("country")
    assert section("overview.ending", country, WORDS) == ()
    end = {
        "ended": date(1999, 3, 1),
        "successor_en": "a Senate",
        "ending_en": "Nobody was surprised.",
    }
    ended = drawn.with_cells(country, "chamber", {("assembly",): end})
    assert overview.ending(ended, WORDS) == (
        "On 1 March 1999 the Assembly came to its end. Nobody was surprised."
    )
    assert section("overview.ending", ended, WORDS)[0] == Heading("How it ended", anchor="ending")
    assert (
        "until 1 March 1999; its place was taken by a Senate."
        in (headings.heading("overview", ended, WORDS)[1])
    )


@packages
def test_four_pages_to_read_on(package: str) -> None:
    (links,) = section("overview.further", drawn.package(package), WORDS)
    pages = [link.page for link in links.links if isinstance(link, PageLink)]
    assert pages == ["consolidation", "rules", "election", "sources"]
