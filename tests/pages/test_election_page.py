"""The page of one election: every election's results, rules, counts, conclusions and notes."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
from streamlit.testing.v1 import AppTest

from elections.load import ElectionData
from elections.text import Words
from elections.text.election import COUNT_FIELDS, DASH, RULE_FIELDS, fields_grid
from tests.pages.visits import controls, tables, text, visit


def results_of(folder: Path, election: str) -> list[dict[str, str]]:
    """Return the rows of one election as they stand in the file, with the official names."""
    with (folder / "parties.csv").open(encoding="utf-8", newline="") as file:
        names = {row["party_id"]: row["name_en"] for row in csv.DictReader(file)}
    with (folder / "results.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["election_id"] == election]
    return [row | {"name": names[row["party_id"]]} for row in rows]


def printed(row: dict[str, str], *, mixed: bool) -> list[str]:
    """Return a row of the results as the page should print it."""
    cells = [f"{int(row['votes']):,}" if row["votes"] else DASH]
    cells.append(f"{row['share_percent']}%" if row["share_percent"] else DASH)
    tiers = [row["list_seats"], row["constituency_seats"]]
    cells += [tier or DASH for tier in (tiers if mixed else tiers[:1])]
    if mixed:
        won = [int(tier) for tier in tiers if tier]
        cells.append(str(sum(won)) if won else DASH)
    return [row["name"], *cells]


def each_election(package: ElectionData) -> Iterator[tuple[pd.Series, AppTest]]:
    """Yield every election with the page that shows it, chosen one after the other."""
    at = visit("election")
    for _, election in package.elections.iterrows():
        controls(at)["election"].set_value(election["election_id"]).run()
        yield election, at


def test_every_election_shows_the_results_as_in_the_file(
    package: ElectionData, folder: Path
) -> None:
    for election, at in each_election(package):
        rows = results_of(folder, election["election_id"])
        mixed = bool(election["constituency_seats"] > 0)
        _, *shown, totals = tables(at)[0]
        assert sorted(shown) == sorted(printed(row, mixed=mixed) for row in rows)
        votes = sum(int(row["votes"]) for row in rows if row["votes"])
        elected = election["list_seats"] + election["constituency_seats"]
        assert (totals[1], totals[-1]) == (f"{votes:,}", str(elected))


def test_every_election_shows_its_rules_and_counts(package: ElectionData, words: Words) -> None:
    for election, at in each_election(package):
        shown = [rows for _, *rows in tables(at)]
        for fields in (RULE_FIELDS, COUNT_FIELDS):
            expected = fields_grid(package, election["election_id"], fields, words)
            assert [list(row) for row in expected.rows] in shown
        assert any(["Seats in the chamber", str(election["seats"])] == row[:2] for row in shown[1])


def test_every_election_shows_observers_conflicts_and_notes(package: ElectionData) -> None:
    for election, at in each_election(package):
        chosen, told = election["election_id"], text(at)
        observers = package.observers[package.observers["election_id"] == chosen]
        for _, observer in observers.iterrows():
            assert f"**{observer['organisation']}.** {observer['conclusion_en']}" in told
            assert observer["mission_en"] in told
        assert ("No conclusion of observers was found" in told) == observers.empty
        row = package.conflicts["row"].str.split("/").str[0]
        about = package.conflicts["table"].isin(["elections", "results"])
        conflicts = package.conflicts[about & (row == chosen)]
        assert all(reason in told for reason in conflicts["reason_en"])
        notes = package.results[package.results["election_id"] == chosen]["note_en"].dropna()
        assert all(note in told for note in notes)
        assert pd.isna(election["note_en"]) or election["note_en"] in told
