"""Seat shares in words: what the title says of the first party and of its successor."""

from __future__ import annotations

from fractions import Fraction

import pandas as pd
import pytest

from elections import results as tables
from elections.figures import figure
from elections.package.loading import ElectionData
from elections.parties.events import party_events
from elections.parties.lineage import home, lines, successor_parties
from elections.text import (
    languages,
    load_words,
)
from tests import drawn
from tests.drawn import sketch
from tests.text.worked_out import (
    PACKAGES,
    assert_in_time,
    core_of,
    election_rows,
    every_package,
    numbers,
    seats,
    size,
    told,
    told_of_course,
    won,
)


@pytest.mark.parametrize(
    ("name", "tier"),
    [
        *((name, tier) for name in drawn.FOLDERS for tier in ("all", "list", "constituency")),
        ("fallen", "all"),
        ("lost", "all"),
    ],
)
def test_the_title_of_seat_shares(name: str, tier: str) -> None:
    data = PACKAGES[name]()
    leader, party_home = tables.first_party(data), lines(party_events(data))
    held = [one for one in core_of(data) if size(data, one, tier)]
    shown = [one for one in election_rows(data) if size(data, one, tier)]
    shares = {
        one: Fraction(100 * seats(won(data, one, party_home, leader), tier), size(data, one, tier))
        for one in shown
    }
    title = told(name, f"seat_shares name {tier}").captions.title
    assert numbers(title) == told_of_course(data, shares, held)
    assert_in_time(title, data)


@every_package
def test_the_title_of_seat_shares_by_successor(name: str) -> None:
    data = PACKAGES[name]()
    party_home, core = successor_parties(party_events(data)), core_of(data)
    successor = home(tables.first_party(data), party_home)
    shares = {
        one: Fraction(100 * seats(won(data, one, party_home, successor)), size(data, one))
        for one in election_rows(data)
    }
    title = told(name, "seat_shares successor all").captions.title
    assert numbers(title) == told_of_course(data, shares, core)
    assert_in_time(title, data)


def test_the_first_party_with_those_that_merged_into_it_in_figures() -> None:
    """1999: 23 + 13 + 3 + 1 of 77; 2004: 42 + 11 + 4 + 1 of 77; 2021: 76 of 98."""
    shown = sketch("data/seat_shares successor all")
    # 51.9 percent are those of several parties, and none of Otan's own: that is 23 of 77.
    assert shown.captions.title.startswith("Otan and parties merged later, seats: 51.9%")
    assert {"51.9%", "77.6%"} <= numbers(shown.captions.title)
    own = shown.table[shown.table["group_label"] != ""].drop_duplicates("election_id")
    found = dict(zip(own["election_id"], own["group_short"], strict=True))
    assert found == {
        "1999": "51.9%",
        "2004": "75.3%",
        "2007": "100%",
        "2012": "84.7%",
        "2016": "85.7%",
        "2021": "77.6%",
        "2023": "63.3%",
    }
    for _, row in own.iterrows():
        assert row["group_short"] in row["group_label"]


def test_a_first_party_that_later_merged_is_counted_with_its_successor() -> None:
    data = drawn.package("country")
    event = data.party_events[data.party_events["event_id"] == "1997_craft_merged"]
    later = event.assign(
        event_id="1999_progress_merged", date="1999", from_id="progress", to_id="renewal"
    )
    joined = pd.concat([data.party_events, later], ignore_index=True)
    data = drawn.with_table(data, "party_events", joined)
    title = drawn.tell("seat_shares successor", data).captions.title
    # 20 of 60 seats in 1990, 48 of 50 in the autumn of 1994, Renewal having none.
    assert {"33.3%", "96.0%"} <= numbers(title)
    assert "Renewal" in title


SUCCESSOR = {
    "en": "Progress and parties merged later, seats",
    "kk": "және кейін оған қосылған партиялар, мандат үлесі",
    "ru": "и присоединившиеся позднее партии, мандаты",
}


@pytest.mark.parametrize("language", languages())
def test_seats_by_successor_are_said_to_be_those_of_all_that_merged(
    language: str, country: ElectionData
) -> None:
    words = load_words(language)
    title = figure("seat_shares", country, words, by="successor").captions.title
    assert SUCCESSOR[language] in title
    assert SUCCESSOR[language] not in figure("seat_shares", country, words).captions.title
