"""What rests on each source: every mention in the files, each with the fields that it backs."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as some

from elections.evidence.searching import fold, matching
from elections.evidence.uses import (
    found_rows,
    rows_found,
    rows_resting,
    uses_of_sources,
)
from elections.package import schema
from elections.package.loading import ElectionData
from tests.conftest import FOLDERS


@pytest.fixture(params=FOLDERS)
def name(request: pytest.FixtureRequest) -> str:
    """The name of each package in turn."""
    return str(request.param)


def mentions(folder: Path) -> Counter[str]:
    """Count, by reading the files as text, how often each source is named by a row."""
    known = {row["source_id"] for row in _rows(folder, "sources")}
    found: Counter[str] = Counter()
    for table in schema.TABLES:
        if table.name != "sources":
            for row in _rows(folder, table.name):
                named = (c for c in row if c.endswith("source_ids") or c == "document_id")
                found.update(one for c in named for one in row[c].split(";") if one in known)
    return found


def _rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_mention_of_a_source_is_a_use(name: str, request: pytest.FixtureRequest) -> None:
    package: ElectionData = request.getfixturevalue(name)
    uses = uses_of_sources(package)
    assert Counter(uses["source_id"]) == mentions(FOLDERS[name])
    assert set(uses["source_id"]) == set(package.sources["source_id"])


def test_every_use_names_a_row_and_filled_fields(name: str, request: pytest.FixtureRequest) -> None:
    package: ElectionData = request.getfixturevalue(name)
    rows = {
        table.name: {"/".join(row[part] for part in table.key): row for row in found}
        for table in schema.TABLES
        for found in [_rows(FOLDERS[name], table.name)]
    }
    for use in uses_of_sources(package).itertuples():
        assert use.fields
        cells = rows[str(use.table)][str(use.row)]
        for field in use.fields:
            assert cells.get(field) or cells.get(f"{field}_en"), (use.table, use.row, field)


def test_votes_and_seats_rest_on_their_own_sources(data: ElectionData) -> None:
    """Row 1999, agrarian of results.csv: the press gave its seats and not its votes."""
    uses = uses_of_sources(data)
    own = uses[(uses["table"] == "results") & (uses["row"] == "1999/agrarian")]
    by_source = own.groupby("source_id")["fields"].apply(set)
    votes, seats = ("votes", "share_percent"), ("list_seats", "constituency_seats")
    assert by_source["cnn_2004"] == {seats}
    assert by_source["nohlen_2001"] == {votes, seats}
    levels = own[own["source_id"] == "nohlen_2001"].set_index("fields")["confidence"]
    assert (levels[votes], levels[seats]) == ("medium", "high")


def test_a_field_of_an_election_is_a_use_of_its_own(country: ElectionData) -> None:
    uses = uses_of_sources(country)
    assert "election_sources" not in set(uses["table"])
    fields = uses[uses["table"] == "elections"].drop_duplicates(["row", "fields"])
    assert len(fields) == len(country.election_sources)


def test_a_source_gives_only_its_own_part_of_a_claim_or_a_conflict(data: ElectionData) -> None:
    uses = uses_of_sources(data)
    claims = uses[uses["table"] == "claims"]
    documents = set(data.claims["document_id"])
    assert set(claims["fields"]) == {("claim",), ("found",)}
    assert set(claims.loc[claims["fields"] == ("claim",), "source_id"]) == documents
    conflicts = uses[uses["table"] == "conflicts"]
    assert set(conflicts["fields"]) == {("value_other",)}


def test_a_row_that_names_a_source_twice_counts_once() -> None:
    twice = {"source_id": ["a", "a", "b"], "table": ["t"] * 3, "row": ["1", "1", "1"]}
    assert rows_resting(pd.DataFrame(twice)).to_numpy().tolist() == [["a", "t", 1], ["b", "t", 1]]


# Letters that a search takes for others, and marks that it leaves out; all else here it takes as
# it is, but for capitals.
ALIKE = {"é": "e", "É": "e", "ß": "ss", "ё": "е", "Ё": "е", "’": "", "'": "", "«": ""}
TEXTS = some.text("aAbeеЖж \n" + "".join(ALIKE))


@given(some.lists(TEXTS), TEXTS)
def test_found_rows_hold_every_word(cells: list[str], text: str) -> None:
    found = [cells[number] for number in matching(tuple(map(fold, cells)), text)]
    folded = [one.translate(str.maketrans(ALIKE)).casefold() for one in (text, *cells)]
    wanted, lines = folded[0].split(), zip(cells, folded[1:], strict=True)
    held = [cell for cell, line in lines if all(word in line for word in wanted)]
    # A search of nothing finds everything, one of marks alone nothing.
    assert found == (held if wanted or not text.strip() else [])


def test_a_word_is_found_with_either_apostrophe_and_without(country: ElectionData) -> None:
    for text in ("farmers’ league", "farmers' league", "farmers league", "«Farmers’ League»"):
        assert found_rows(country, "parties", text)["party_id"].tolist() == ["farmers"]


@pytest.mark.parametrize(
    "text", ["", "1998 green", "FRONT red", "coast", "nowhere at all", "\u0130"]
)
def test_a_package_is_searched_as_its_tables_are(country: ElectionData, text: str) -> None:
    counted = rows_found(country, text)
    for table, rows in country.tables.items():
        cells = zip(*(rows[column] for column in rows.columns), strict=True)
        lines = (fold("\n".join(str(cell) for cell in row if not pd.isna(cell))) for row in cells)
        found = rows.iloc[matching(tuple(lines), text)]
        pd.testing.assert_frame_equal(found_rows(country, table, text), found)
        assert counted[table] == len(found)
