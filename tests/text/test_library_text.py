"""The package in words: tables, units, dictionaries, sources and what rests on them."""

from __future__ import annotations

import csv
import json

import pandas as pd
import pytest

from elections.charts.canvas import text_width
from elections.evidence.uses import rows_resting, uses_of_sources
from elections.package import schema
from elections.package.loading import ElectionData
from elections.results import vote_shares
from elections.sections.blocks import Fold, Items, Records
from elections.sections.election import results
from elections.sections.evidence import sources_given
from elections.sections.sources import table as section_of_table
from elections.text import Words, library, load_words, references
from elections.text.election import RULE_FIELDS, fields_grid, results_grid
from tests.conftest import DATA
from ui.numbers import in_words


@pytest.fixture(scope="module")
def words() -> Words:
    """The words in English."""
    return load_words("en")


def told(data: ElectionData, source: str, words: Words) -> list[tuple[str, ...]]:
    rows = references.uses_table(data, uses_of_sources(data), source, words)
    return [tuple(row) for row in rows.to_numpy().tolist()]


def test_every_table_has_a_name_of_its_own(words: Words) -> None:
    names = [library.table_label(table.name, words) for table in schema.TABLES]
    assert len(set(names)) == len(schema.TABLES)


def test_the_summary_counts_the_rows_of_the_files(data: ElectionData, words: Words) -> None:
    lengths = {}
    for table in schema.TABLES:
        with (DATA / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
            lengths[table.name] = sum(1 for _ in csv.reader(file)) - 1
    sources = lengths.pop("sources")
    assert library.summary(data, words) == (
        f"{len(schema.TABLES)} tables with {sum(lengths.values()):,} rows, "
        f"and {sources} sources on which they rest."
    )


def test_what_is_shown_is_what_stands_in_the_table(data: ElectionData, words: Words) -> None:
    for name, rows in data.tables.items():
        columns = library.columns_shown(data, name, words)
        shown = library.shown(rows, columns, "en")
        assert list(shown) == [column.name for column in columns]
        assert not any(column.endswith(("_kk", "_ru")) for column in shown)
        for column in columns:
            assert shown[column.name].isna().tolist() == rows[column.name].isna().tolist()
            pairs = zip(shown[column.name].dropna(), rows[column.name].dropna(), strict=True)
            for one, other in pairs:
                same = str(other).lower() if column.type == "boolean" else other
                assert str(one) == str(same)


def test_a_screen_has_every_published_digit(data: ElectionData, words: Words) -> None:
    """Of Otan 30.9 was published in 1999, of Nur Otan 82.20 in 2016."""
    block = next(
        block
        for block in section_of_table(data, words, table="results", find="")
        if isinstance(block, Records)
    )
    rows = in_words(block.rows, words, missing="").to_string(delimiter="|").splitlines()
    cells = [row.split("|") for row in rows]
    shares = {tuple(row[1:3]): row[4] for row in cells}
    assert cells[0][4] == "share_percent"
    assert shares["1999", "otan"] == "30.9"
    assert shares["2016", "nur_otan"] == "82.20"


def test_a_key_is_read_whole_whichever_row_it_stands_in(data: ElectionData, words: Words) -> None:
    """Ids of as many letters are not as wide as each other; a column is no wider than it needs."""
    block = next(
        block
        for block in section_of_table(data, words, table="results", find="")
        if isinstance(block, Records)
    )
    keys = {column.heading: column.wide for column in block.columns if column.key}
    assert set(keys) == {"election_id", "party_id"}
    for name, wide in keys.items():
        needed = max(text_width(text, 1000) / 1000 for text in (name, *block.rows[name]))
        assert wide == pytest.approx(needed, abs=0.01)
    assert not any(column.wide for column in block.columns if not column.key)


def test_a_language_that_the_package_lacks_falls_back_to_its_first(data: ElectionData) -> None:
    stranger = load_words("en").__class__("xx", load_words("en").locale, load_words("en").bundle)
    columns = [column.name for column in library.columns_shown(data, "observers", stranger)]
    assert "conclusion_en" in columns


def test_units_are_those_of_the_descriptor(words: Words) -> None:
    told = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    tables = [one for one in told["resources"] if not one["path"].startswith("texts/")]
    assert len(tables) == len(schema.TABLES)
    for resource in tables:
        units = {field["unit"] for field in resource["schema"]["fields"] if "unit" in field}
        sentence = library.units(resource["name"], words)
        assert all(f"{unit} (" in sentence for unit in units)
        assert units or sentence == "No column of this table has a unit."
    assert library.units("rural_heads", words) == "Units: posts (posts)."


def test_the_dictionary_has_every_column_with_its_meaning(
    country: ElectionData, words: Words
) -> None:
    for table in schema.TABLES:
        grid = library.dictionary(country, table.name, words)
        named = [name for row in grid.rows for name in row[0].split(", ")]
        assert named == [c.name for c in schema.csv_columns(table, country.languages)]
        assert all(all(row) for row in grid.rows)
    rows = {row[0]: row for row in library.dictionary(country, "elections", words).rows}
    assert rows["timing"][1] == "one of regular, early"
    assert rows["turnout_percent"][1:3] == ("decimal number", "percent")
    parties = {row[0]: row for row in library.dictionary(country, "parties", words).rows}
    assert parties["source_ids"][1] == "ids, joined by a semicolon, of sources"


def test_a_source_leads_to_its_figures_in_words(data: ElectionData, words: Words) -> None:
    """Row 1999, agrarian of results.csv: 663351 votes, 12.6 percent, 2 and 1 seats."""
    rows = told(data, "nohlen_2001", words)
    assert ("Results", "1999, Agrarian", "votes", "663,351", "medium") in rows
    assert ("Results", "1999, Agrarian", "share_percent", "12.6%", "medium") in rows
    assert ("Results", "1999, Agrarian", "constituency_seats", "1", "high") in rows
    assert ("Elections", "1999", "turnout_percent", "62.5%", "high") in rows


def test_what_a_source_gives_and_is_not_used_is_said_so(data: ElectionData, words: Words) -> None:
    conflict = data.conflicts.set_index("conflict_id").loc["1994_turnout_vdem"]
    row = ("Values not used", "Earlier elections, Election of 1994: turnout_percent")
    cell = (*row, "value_other", f"{conflict['value_other']}%", "")
    assert cell in told(data, "vdem_turnout", words)


def test_every_source_of_every_package_can_be_told(
    data: ElectionData, country: ElectionData, words: Words
) -> None:
    for package in (data, country):
        uses = uses_of_sources(package)
        busiest = uses["source_id"].value_counts().index[:12]
        for source in (*busiest, *package.sources["source_id"].iloc[:12]):
            rows = references.uses_table(package, uses, source, words)
            assert not rows.empty
            assert (rows[["table", "row", "field", "value"]] != "").all(axis=None)


def test_rows_are_counted_by_table(data: ElectionData, words: Words) -> None:
    counts = rows_resting(uses_of_sources(data))
    lines = (DATA / "results.csv").read_text(encoding="utf-8").splitlines()
    results = sum("nohlen_2001" in line for line in lines)
    sentence = references.resting_sentence(counts, "nohlen_2001", words)
    assert f"Results {results}," in sentence
    everywhere = int(counts.loc[counts["source_id"] == "nohlen_2001", "rows"].sum())
    assert sentence.startswith(f"{everywhere} rows name this source: ")


def test_a_source_that_stands_alone_is_said_to(words: Words) -> None:
    cell = {"table": "t", "fields": ("seats",)}
    uses = pd.DataFrame(
        [
            {"source_id": "a", "row": "1"} | cell,
            {"source_id": "a", "row": "2"} | cell,
            {"source_id": "b", "row": "2"} | cell,
        ]
    )
    assert references.alone_sentence(uses, "a", words) == "In one of them it stands alone."
    assert references.alone_sentence(uses, "b", words).startswith("Another source")


def test_sources_of_a_kind_come_with_their_rows(country: ElectionData, words: Words) -> None:
    counts = rows_resting(uses_of_sources(country))
    everything = references.sources_table(country, counts, words)
    assert len(everything) == len(country.sources)
    said = [words.say("source-kind", kind=kind) for kind in references.kinds_there(country)]
    places = everything["kind"].map(said.index)
    assert places.is_monotonic_increasing
    for _, of_kind in everything.groupby("kind"):
        assert of_kind["rows"].is_monotonic_decreasing
    assert everything["rows"].min() > 0
    kinds = references.kinds_there(country)
    parts = [references.sources_table(country, counts, words, kind=kind) for kind in kinds]
    assert sum(map(len, parts)) == len(everything)
    assert all(part["kind"].nunique() == 1 for part in parts)


def test_each_source_says_which_of_the_numbers_are_its_own(
    data: ElectionData, words: Words
) -> None:
    """Of 1999 CNN's page names the seats of three parties, Nohlen has every number.

    Of the rules the report of Jamestown gives the threshold, and no base of it.
    """
    numbers = sources_given(results_grid(data, "1999", words).evidence, words)
    assert numbers["cnn_2004"] == "Seats: Otan; Agrarian; Civic"
    assert numbers["nohlen_2001"] == "all of it"
    table = fields_grid(vote_shares(data, base="valid_votes"), data, "1999", RULE_FIELDS, words)
    rules = sources_given(table.evidence, words)
    assert "Threshold for lists" in rules["jamestown_199910"].split("; ")
    assert "measured against" not in rules["jamestown_199910"]


def test_what_a_source_gives_stands_behind_it(data: ElectionData, words: Words) -> None:
    fold = next(block for block in results(data, words, election="1999") if isinstance(block, Fold))
    items = next(block for block in fold.blocks() if isinstance(block, Items))
    gives = [item[-1] for item in items.items if item[0] == "CNN: "]
    assert gives == [") – for: Seats: Otan; Agrarian; Civic"]
