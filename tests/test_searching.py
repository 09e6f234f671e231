"""A search finds what a reader reads and types, whatever forms of letters a source has."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from elections.evidence.searching import fold, names
from elections.evidence.uses import found_rows, rows_found
from tests.conftest import package


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("People’s Party", "people's party"),
        ("«Отан» – партия", '"отан" - партия'),
        (normalize("NFD", "Российский ёж"), normalize("NFC", "российский ёж")),
        ("ＡＢＣ\u00a0ﬁ\u202fx", "abc fi x"),
        ("1,622,895", "1622895"),
        ("Straße", "STRASSE"),
        ("\u2068א\u2069", "א"),
        ("«Ақ жол» „партиясы“", "ақ жол партиясы"),
    ],
)
def test_what_only_looks_otherwise_is_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_what_is_not_the_same_stays_apart() -> None:
    assert fold("1990 100") == "1990 100"
    assert fold("12,3") != fold("123")


@pytest.mark.parametrize("search", ["«»", "'", "\u0301", "„“ ’"])
def test_a_search_of_marks_alone_finds_nothing(search: str) -> None:
    assert found_rows(package("country"), "parties", search).empty
    assert not any(rows_found(package("country"), search).values())


@pytest.mark.parametrize("home", ["country", "data"])
@pytest.mark.parametrize("table", ["parties", "regions"])
def test_parties_and_regions_are_found_by_each_of_their_names(home: str, table: str) -> None:
    """With or without marks, also where a row of another table has nothing but the id."""
    data = package(home)
    others = {"parties": "results", "regions": "regional_turnout"}[table]
    key = f"{table.removesuffix('s').replace('partie', 'party')}_id"
    there = set(data.tables[others][key])
    for one, called in names(data, table).items():
        for name in called:
            for text in (name, f"«{name.strip('«»')}»", name.upper()):
                assert one in set(found_rows(data, table, text)[key]), (one, text)
        if one in there:
            assert one in set(found_rows(data, others, called[-1])[key]), (one, called[-1])


@pytest.mark.parametrize(
    ("table", "search", "rows"),
    [
        # By its id, short name, full name in three languages, a later name.
        ("party_events", "craft_merged", 2),
        ("party_events", "merged Craft Party", 2),
        ("party_events", f"merged {normalize('NFD', 'Партия ремесла')}", 2),
        ("party_events", "merged қолөнер партиясы", 2),
        ("results", "1998 “Progress” Alliance", 1),
        # A day as it is printed.
        ("reforms", "nothing of the kind", 0),
    ],
)
def test_names_in_every_language_find_the_rows_of_their_ids(
    table: str, search: str, rows: int
) -> None:
    search = search.replace("“", "").replace("”", "")
    assert len(found_rows(package("country"), table, search)) == rows


def test_numbers_and_days_are_found_as_they_are_printed() -> None:
    data = package("data")
    day = data.elections["date"].iloc[0]
    row = data.elections.iloc[[0]]
    for text in (f"{day.day} {day:%B} {day.year}", f"{day.day} {day:%b} {day.year}"):
        found = found_rows(data, "elections", text)
        assert row["election_id"].iloc[0] in set(found["election_id"])
    votes = data.results["votes"].dropna().max()
    assert len(found_rows(data, "results", f"{int(votes):,}")) == 1
