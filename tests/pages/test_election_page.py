"""The page of one election: every election's results, rules, counts, conclusions and notes."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
from streamlit.testing.v1 import AppTest

from elections.package.loading import ElectionData
from elections.results import vote_shares
from elections.tables.recalculation import closest_recalculation
from elections.text import Words
from elections.text.election import COUNT_FIELDS, RULE_FIELDS, fields_grid, lead_sentence
from elections.text.grid import DASH
from elections.text.why import why_sentences
from tests.pages.visits import controls, heads, labels_of_folds, opened, tables, text, visit


def results_of(folder: Path, election: str) -> list[dict[str, str]]:
    """Return the rows of one election as they stand in the file, with the names of the day."""
    (day,) = (row["date"] for row in lines(folder, "elections") if row["election_id"] == election)
    parties = {row["party_id"]: row for row in lines(folder, "parties")}
    names = {party: row["name_en"] for party, row in parties.items()} | {
        row["party_id"]: row["name_en"]
        for row in lines(folder, "party_names")
        if row["from_date"] <= day
    }
    named = {
        party: full
        if (short := parties[party]["short_name_en"]).lower() in full.lower()
        else f"{full} ({short})"
        for party, full in names.items()
    }
    rows = [row for row in lines(folder, "results") if row["election_id"] == election]
    return [row | {"name": named[row["party_id"]]} for row in rows]


def lines(folder: Path, table: str) -> list[dict[str, str]]:
    """Return the rows of a table as they stand in its file."""
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def conflicts_on(folder: Path) -> set[tuple[str, str]]:
    """Return row and field of the results on which sources differ by more than rounding."""
    return {
        (row["row"], row["field"])
        for row in lines(folder, "conflicts")
        if row["table"] == "results" and row["kind"] != "rounded"
    }


def printed(row: dict[str, str], marks: set[tuple[str, str]], *, mixed: bool) -> list[str]:
    """Return a row of the results as the page should print it."""
    tiers = ("list_seats", "constituency_seats") if mixed else ("list_seats",)
    cells = {
        "votes": f"{int(row['votes']):,}" if row["votes"] else DASH,
        "share_percent": f"{row['share_percent']}%" if row["share_percent"] else DASH,
        **{tier: row[tier] or DASH for tier in tiers},
    }
    key = f"{row['election_id']}/{row['party_id']}"
    marked = [f"{cell}†" if (key, name) in marks else cell for name, cell in cells.items()]
    if mixed:
        won = [int(row[tier]) for tier in tiers if row[tier]]
        marked.append(str(sum(won)) if won else DASH)
    return [row["name"], *marked]


def each_election(package: ElectionData) -> Iterator[tuple[pd.Series, AppTest]]:
    """Yield every election with the page that shows it, chosen one after the other."""
    at = visit("election")
    for _, election in package.elections.iterrows():
        controls(at)["election"].set_value(election["election_id"]).run()
        yield election, at


def test_every_election_shows_the_results_as_in_the_file(
    package: ElectionData, folder: Path
) -> None:
    marks = conflicts_on(folder)
    for election, at in each_election(package):
        rows = results_of(folder, election["election_id"])
        mixed = bool(election["constituency_seats"] > 0)
        _, *shown, totals = tables(at)[0]
        assert sorted(shown) == sorted(printed(row, marks, mixed=mixed) for row in rows)
        votes = sum(int(row["votes"]) for row in rows if row["votes"])
        elected = election["list_seats"] + election["constituency_seats"]
        assert (totals[1], totals[-1]) == (f"{votes:,}", str(elected))


def test_every_election_shows_its_rules_and_counts(package: ElectionData, words: Words) -> None:
    for election, at in each_election(package):
        shown = [rows for _, *rows in tables(at)]
        votes = vote_shares(package, base="valid_votes")
        for fields in (RULE_FIELDS, COUNT_FIELDS):
            expected = fields_grid(votes, package, election["election_id"], fields, words)
            assert [list(row) for row in expected.rows] in shown
        every = [row[:2] for rows in shown for row in rows]
        assert ["Seats in the chamber", str(election["seats"])] in every


def test_every_election_says_what_it_was_and_why_its_seats_went_where_they_did(
    package: ElectionData, words: Words
) -> None:
    for election, at in each_election(package):
        told = text(at)
        assert lead_sentence(package, election["election_id"], words) in told
        result = closest_recalculation(package, election["election_id"])
        why = why_sentences(result, package, words)
        assert len(why) == 2
        assert " ".join(why) in told


def test_the_seats_compared_are_offered_where_there_are_two_kinds(package: ElectionData) -> None:
    for election, at in each_election(package):
        assert ("compare" in controls(at)) == (election["constituency_seats"] > 0)


def test_every_election_shows_observers_conflicts_and_notes(package: ElectionData) -> None:
    for election, at in each_election(package):
        chosen, told = election["election_id"], text(at)
        observers = package.observers[package.observers["election_id"] == chosen]
        for _, observer in observers.iterrows():
            unseen = "Its conclusion was not found."
            said = unseen if pd.isna(observer["conclusion_en"]) else observer["conclusion_en"]
            assert f"{observer['organisation_en']}. {said}" in told
            assert observer["mission_en"] in told
        assert ("No conclusion of observers was found" in told) == observers.empty
        row = package.conflicts["row"].str.split("/").str[0]
        tables_of = ["elections", "results", "women_deputies", "regional_turnout"]
        about = package.conflicts["table"].isin(tables_of)
        conflicts = package.conflicts[about & (row == chosen)]
        assert all(reason in told for reason in conflicts["reason_en"])
        assert ("Where sources differ" in heads(at).values()) == (len(conflicts) > 0)
        notes = package.results[package.results["election_id"] == chosen]["note_en"].dropna()
        assert all(note in told for note in notes)
        assert pd.isna(election["note_en"]) or election["note_en"] in told


def test_every_election_shows_its_deputies_facts_and_every_source(
    package: ElectionData, words: Words
) -> None:
    for election, at in each_election(package):
        chosen, told = election["election_id"], text(opened(at))
        for _, women in of(package.women_deputies, chosen).iterrows():
            counted = f"{women['women']} of {women['deputies']}"
            assert f"Women among the deputies at the start of the term: {counted}" in told
        for _, member in of(package.memberships, chosen).iterrows():
            assert f" {member['seats']}" in told
        # Those that begin alike, up to a colon, are one.
        facts = [*of(package.facts, chosen)["statement_en"]]
        assert all(fact.rpartition(": ")[2].removesuffix(".") in told for fact in facts)
        named = {
            source
            for table in package.tables.values()
            if "election_id" in table
            for column in table
            if column.endswith("source_ids")
            for cell in of(table, chosen)[column].dropna()
            for source in cell.split(";")
        }
        titles = package.sources.set_index("source_id")["title"]
        assert named
        assert f"All {len(named)} sources" in "".join(labels_of_folds(at))
        assert all(titles[source] in told for source in named)


def of(table: pd.DataFrame, election: str) -> pd.DataFrame:
    """Return the rows of one election."""
    return table[table["election_id"] == election]


def test_valid_votes_that_were_not_published_are_said_as_what_stands_for_them(
    data: ElectionData, words: Words
) -> None:
    """The recalculation takes the sums of the lists, which the commission's tables give."""
    votes = vote_shares(data, base="valid_votes")
    sums = {"1999": "4,892,321", "2007": "5,935,625", "2012": "6,941,220"}
    for election in data.elections["election_id"]:
        told = dict(fields_grid(votes, data, election, ("valid_votes",), words).rows)
        (value,) = told.values()
        assert (sums.get(election, "sum of the lists") in value) == (election in sums)
        assert ("“against all”" in value) == (election == "1999")
