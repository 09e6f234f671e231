"""The map's words: counts are counted, dates are as precise as they are known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from elections.package.loading import ElectionData
from elections.tables.consolidation_map import Show, rows
from elections.text import load_words
from elections.text.captions import Told
from elections.text.consolidation_map import words
from tests.drawn import told_of, with_table

WORDS = load_words("en")


def told(data: ElectionData, show: Show = "stood") -> Told:
    """Tell the map of a package."""
    return words(rows(data, show=show), data, WORDS, show=show)


def life(data: ElectionData, name: str) -> str:
    """Return the sentence on a line by the beginning of its name."""
    found = [text for text in told(data, "all").beside["lines"]["hover"] if text.startswith(name)]
    assert found
    return str(found[0])


def test_the_title_counts_who_became_one(data: ElectionData) -> None:
    """Counted by hand from the lists of 1999 to 2023, all that is drawn: 21, renamed ones once.

    1999: 10 (one in constituencies alone); 2004: seven more of their own, and one more in
    a bloc; 2007: one; 2016: one that two others had formed; 2023: Respublica and Baytaq.
    Eight of them ended in the first: itself, the two that had formed a bloc, and those of
    2002, 2006 and 2022 with the two that had formed the last.
    """
    assert told(data).captions.title == (
        "Parties that stood for the Majilis, 1999–2023: 21. Otan and parties merged later: 8"
    )


def test_who_merged_by_hearsay_is_counted_apart(data: ElectionData) -> None:
    """All 33 known: itself, four of 1999, one of 2002, three of 2006, three by way of 2022: 12.

    Three groups of 2002 are named by one source alone: not confirmed, and not among the 12.
    """
    assert told(data, "all").captions.title == (
        "Parties and movements known: 33. Otan and parties merged later: 12; and, not confirmed: 3"
    )
    assert "merged into Otan by about 2002 (not confirmed)" in life(data, "Justice")
    assert "confirmed" not in life(data, "Asar")


def test_an_unconfirmed_merger_joins_no_seats(data: ElectionData) -> None:
    """Asar had 4 of 77 seats in 2004; without its merger 54 of the 58 of the successor are left."""
    events = data.party_events.copy()
    events.loc[events["event_id"] == "20060704_asar_otan", "confidence"] = "low"
    doubted = with_table(data, "party_events", events)
    assert "75.3" in told_of("seat_shares", data, by="successor").table["group_label"].str.cat()
    successor = told_of("seat_shares", doubted, by="successor").table
    assert "70.1%" in successor["group_label"].str.cat()
    assert "parties merged later: 7; and, not confirmed: 1" in told(doubted).captions.title
    joined = told_of("chambers", doubted).beside["heads"].set_index("election_id")["merged_label"]
    assert "Asar" not in joined["2007"]


def test_one_merger_less_is_one_party_less(data: ElectionData) -> None:
    events = data.party_events
    kept = events[~((events["type"] == "merged") & (events["from_id"] == "asar"))]
    tables = {**data.tables, "party_events": kept.reset_index(drop=True)}
    less = replace(data, fingerprint="map text", tables=tables)
    assert told(less).captions.title.endswith("Otan and parties merged later: 7")


def test_a_country_without_mergers_into_its_first_says_so(country: ElectionData) -> None:
    assert told(country).captions.title == (
        "Parties that stood for the Assembly, 1990–1998: 10. None merged into Progress"
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Asar", "merged into Otan on 4 July 2006"),
        ("Congress", "founded in 1992, merged into United Democratic about 2002"),
        ("Justice", "merged into Otan by about 2002 (not confirmed)"),
        ("Labour", "its end not known"),
        ("Alash", "founded in April 1990, refused registration on 5 April 2003"),
        ("Democratic (later Adilet)", "merged into Birlik on 26 April 2013"),
        ("Otan (later Nur Otan and Amanat)", "on the ballot to the last"),
        # What stood is the party, not the headquarters or the movement that became one.
        ("Otan (later Nur Otan and Amanat)", "founded on 19 January 1999"),
        ("Campaign HQ", "founded on 21 October 1998, became Otan on 19 January 1999"),
        ("Azamat:", "founded on 27 March 1999"),
        ("Azamat movement", "founded in 1996, became Azamat on 27 March 1999"),
        ("DCK:", "founded on 21 February 2004"),
        # A new name founds nothing.
        ("Communists (Soviet)", "known on 7 September 1991, founded earlier"),
    ],
)
def test_a_life_is_told_as_precisely_as_it_is_known(
    data: ElectionData, name: str, said: str
) -> None:
    assert said in life(data, name)


def test_every_mark_says_what_its_event_says(data: ElectionData) -> None:
    table = told(data, "all").table.set_index("mark_id")
    for _, event in data.party_events.iterrows():
        if event["event_id"] in table.index:
            assert event["what_en"] in table.at[event["event_id"], "hover"]


def test_changes_of_rules_are_named_with_their_values(data: ElectionData) -> None:
    """15 July 2002: 50,000 members (Law 344-II); 24 May 2021: 5 percent (Law 41-VII)."""
    table = told(data).table.set_index("mark_id")
    assert table.at["20090209_elections", "note"] == "40,000 members"
    assert table.at["20210524_elections", "note"] == "threshold 5%"
    turned = table[table["turn"] != ""]
    assert turned["turn"].to_dict() == {
        "20020715_political_parties": "2002: 50,000 members to register",
        "20070521_constitution": "2007: lists only, no blocs",
    }
    assert set(table.loc[[*turned.index, "20070619_elections"], "note"]) == {""}


def test_the_alternative_text_has_the_finding_and_the_main_numbers(data: ElectionData) -> None:
    """Mergers of 2002 (Cooperative), 2006 (three), 2013 (two, by way of Birlik) and 2022."""
    for show in ("stood", "seated", "all"):
        captions = told(data, show).captions
        assert captions.alternative.startswith(f"{captions.title}. ")
        assert len(captions.alternative) <= 600
        assert "88.41% in 2007" in captions.alternative
    merged = told(data).captions.alternative.partition("Became part of Amanat, some by way of")[2]
    for party, year in {
        "Cooperative": 2002,
        **dict.fromkeys(("Asar", "Civic", "Agrarian"), 2006),
        "Birlik": 2022,
    }.items():
        assert f"{party} ({year})" in merged
    # They went into Birlik, which became part of Amanat nine years later.
    for party in ("Democratic", "Revival"):
        assert f"{party} (2013, into Birlik)" in merged


def test_the_share_of_a_bloc_is_told_of_the_bloc(data: ElectionData) -> None:
    """2004, as published: 7.07 percent for the bloc of two, and of no party of the two."""
    map_told = told(data)
    assert "7.07%" not in map_told.captions.alternative
    said = [text for text in map_told.table["hover"] if "7.07%" in text]
    assert said
    assert all(text.startswith("AIST, 2004:") and "of the whole bloc" in text for text in said)
