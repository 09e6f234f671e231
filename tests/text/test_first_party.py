"""The story in words: the first party's votes and seats, and who merged into it."""

from __future__ import annotations

from datetime import date

from elections import results as tables
from elections.package.loading import ids
from elections.parties.events import party_events
from elections.parties.lineage import lines, mergers_into
from elections.tables.first_party import mergers_by_year
from elections.text.mergers import mergers, mergers_listed
from tests import drawn
from tests.drawn import WORDS, sketch
from tests.text.worked_out import (
    PACKAGES,
    data_of,
    election_rows,
    every_package,
    labels,
    numbers,
    of_kind,
    percent,
    result_rows,
    said,
    seats,
    size,
    told,
    two,
    won,
)


@every_package
def test_the_title_of_the_story(name: str) -> None:
    data = PACKAGES[name]()
    leader, party_home = tables.first_party(data), lines(party_events(data))
    for tier in ("list", "all"):
        pairs = {}
        for election in election_rows(data):
            own = won(data, election, party_home, leader)
            votes = two(own[0]["share_percent"])
            share = percent(seats(own, tier), size(data, election, tier))
            kind = "list seats" if tier == "list" else "all seats"
            pairs[election] = f"{labels(data)[election]}: list vote {votes}, {kind} {share}"
        title = told(name, f"first_party {tier}").captions.title
        shown = list(pairs)
        for election in (shown[0], shown[-1]):
            assert pairs[election] in title
        subtitle = told(name, f"first_party {tier}").captions.subtitle
        assert ("share of the list seats" in subtitle) == (tier == "list")
        assert ("all seats" in title) == (tier == "all")


@of_kind("first_party")
def test_what_is_said_of_the_first_party(name: str) -> None:
    data, shown = data_of(name), sketch(name)
    for _, row in shown.table.iterrows():
        election = row["election_id"]
        result = result_rows(data)[election, row["party_id"]]
        tier = name.split()[-1]
        number, total = seats([result], tier), size(data, election, tier)
        assert numbers(row["vote_hover"], row["label"]) == said(data, election) | {
            WORDS.number(int(result["votes"])),
            two(result["share_percent"]),
        }
        assert numbers(row["seat_hover"], row["label"]) == said(data, election) | {
            str(number),
            str(total),
            percent(number, total),
        }
        votes, share = two(result["share_percent"]), percent(number, total)
        point = f"{labels(data)[election]}: {votes}, {number} of {total} seats ({share})."
        assert point in shown.captions.alternative


def test_mergers_into_the_first_party_are_listed_under_its_latest_name() -> None:
    """From the four of 1999 to Adal, on 26 April 2022 at the latest."""
    data = drawn.package("data")
    party, listed = mergers_listed(mergers_into(party_events(data), "amanat"), data, WORDS)
    lines_listed = listed.splitlines()
    assert party == "Amanat"
    assert lines_listed[0].startswith("1 March 1999: ")
    assert len(lines_listed) == len(set(lines_listed)) > 7
    assert "Adal" in lines_listed[-1]


def test_mergers_by_year() -> None:
    data = drawn.package("data")
    rows = mergers_by_year(data, line="amanat", until=date(2023, 3, 19))
    found = mergers(rows, data, WORDS)
    assert [day.year for day in found["date"]] == [1999, 2002, 2006, 2022]
    count = data.party_events["type"].value_counts()["merged"]
    assert 0 < found["event_ids"].map(len).sum() < count
    names = dict(zip([day.year for day in found["date"]], found["names"], strict=True))
    for year, joined in {
        1999: ("Liberal", "2030", "Unity", "1995"),
        2002: ("Coop", "Justice", "Farmers"),
        2006: ("Asar", "Civic", "Agrarian"),
        2022: ("Adal",),
    }.items():
        assert str(year) in names[year]
        assert all(name in names[year] for name in joined)
    # What one article alone says is marked, and marked only there.
    unsure = WORDS.say("merger-unsure", parties="").strip()
    assert [year for year, text in names.items() if unsure in text] == [2002]
    before, after = names[2002].split(unsure)
    assert "Coop" in before
    assert "Justice" in after


def test_a_merger_after_the_last_election_shown_is_not_told() -> None:
    """Adal merged on 26 April 2022 into a party that was called Amanat by then."""
    data = drawn.package("data")
    shown = drawn.told_of("first_party", data)
    assert "Adal" in " ".join(shown.beside["mergers"]["names"])
    assert "Amanat" in shown.captions.labels["mergers"]
    without = drawn.told_of("first_party", data, after=False)
    assert [day.year for day in without.beside["mergers"]["date"]] == [1999, 2002, 2006]
    assert "Adal" not in without.captions.alternative
    assert without.captions.labels["mergers"] == "Merged into Otan (later Nur Otan)"


def test_every_merger_is_told_with_its_date() -> None:
    data = drawn.package("data")
    events = data.party_events.set_index("event_id")
    rows = mergers_by_year(data, line="amanat", until=date.max)
    for _, row in mergers(rows, data, WORDS).iterrows():
        for event in row["event_ids"]:
            assert events.at[event, "what_en"] in row["hover"]
            assert WORDS.partial_date(events.at[event, "date"]) in row["hover"]
        held = {source for one in row["event_ids"] for source in ids(events.at[one, "source_ids"])}
        assert set(ids(row["source_ids"])) == held
