"""Loading: what is returned, and that nothing wrong in a file or a cell gets through."""

from __future__ import annotations

import copy
import csv
import dataclasses
import os
import pickle
import random
import re
import shutil
import time
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections.package import loading, schema, watched
from elections.package.faults import DataError, Fault
from elections.package.frames import floats
from elections.package.loading import ElectionData, ids, load
from tests.conftest import COUNTRY, DATA, files_in
from tests.made import Election, Won, write
from tests.spoiled import (
    Case,
    Edit,
    case,
    cases,
    cell,
    content,
    expected,
    line_of,
    removed,
    replaced,
    reported,
    swapped_columns,
    without_column,
)

Copy = Callable[..., Path]
BOOLEANS = ["true", "false"]
# The columns of facts that no package can leave out.
FACTS = [
    column.name
    for column in schema.csv_columns(schema.table("facts"), ("en", "kk", "ru"))
    if column.required
]


def read_rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("folder", [DATA, COUNTRY], ids=["data", "country"])
def test_every_cell_of_the_files_is_in_the_tables(folder: Path) -> None:
    loaded = load(folder)
    for table in schema.TABLES:
        header, *rows = read_rows(folder / f"{table.name}.csv")
        # Translations stand in files of their own.
        translated = [
            f"{one.name}_{language}"
            for one in table.columns
            for language in loaded.languages[1:]
            if one.type == "text"
        ]
        shown = loaded.tables[table.name].drop(columns=translated).astype(object)
        texts = shown.where(shown.notna(), "").astype(str).replace(["True", "False"], BOOLEANS)
        assert (list(texts.columns), texts.to_numpy().tolist()) == (header, rows)
    assert list(loaded.translations) == [f"texts/{code}" for code in loaded.languages[1:]]
    for name, table in loaded.translations.items():
        header, *rows = read_rows(folder / f"{name}.csv")
        shown = table.astype(object)
        shown = shown.where(shown.notna(), "")
        assert (list(shown.columns), shown.to_numpy().tolist()) == (header, rows)


def test_each_type_is_held_as_described(country: ElectionData) -> None:
    row = country.elections.set_index("election_id").loc["1990"]
    assert row["date"] == date(1990, 5, 13)
    assert type(row["date"]) is date
    assert (row["registered"], row["against_all"]) == (1653980, True)
    assert str(row["turnout_percent"]) == "65.18"
    assert row["appointed_date"] is pd.NA
    assert row["quota_percent"] is pd.NA
    kinds = {"Int64", "boolean", "object", "string"}
    assert {str(kind) for table in country.tables.values() for kind in table.dtypes} == kinds
    held = {
        "seats": "Int64",
        "against_all": "boolean",
        "date": "object",
        "note_ru": "string",
        "threshold_percent": "object",
        "share_base": "string",
    }
    assert {name: str(country.elections[name].dtype) for name in held} == held
    assert country.party_events["date"].dtype == "string"


def test_published_digits_are_kept(country: ElectionData) -> None:
    shares = country.results.set_index(["election_id", "party_id"])["share_percent"]
    assert shares["1990", "workers"].as_tuple() == Decimal("18.0").as_tuple()
    assert shares["1994_spring", "liberty"].as_tuple() == Decimal("3.30").as_tuple()


def test_missing_is_never_zero(country: ElectionData) -> None:
    results = country.results.set_index(["election_id", "party_id"])
    assert results.loc[("1990", "independents"), "votes"] is pd.NA
    assert results.loc[("1990", "hill-country"), "list_seats"] == 0
    assert results.loc[("1998", "coast"), "constituency_seats_round_1"] is pd.NA


def test_loading_twice_gives_the_same(country: ElectionData) -> None:
    again = load(COUNTRY)
    assert again == country
    assert hash(again) == hash(country)
    for name, table in country.tables.items():
        pd.testing.assert_frame_equal(again.tables[name], table)
        assert again.tables[name] is not table


def test_the_fingerprint_follows_the_content(country: ElectionData, copy_of_data: Copy) -> None:
    same = load(copy_of_data())
    assert (same, same.folder == country.folder) == (country, False)
    folder = copy_of_data()
    cell("facts.csv", "guild_hall", "statement_en", "It sits elsewhere.")(folder)
    assert load(folder).fingerprint != country.fingerprint
    folder = copy_of_data()
    replaced("datapackage.json", '"version": "1.0.0"', '"version": "1.0.1"')(folder)
    assert load(folder) != country


def test_tables_are_attributes(country: ElectionData) -> None:
    assert country.results is country.tables["results"]
    assert list(country.tables) == [table.name for table in schema.TABLES]
    assert (country.languages, country.version) == (("en", "kk", "ru"), "1.0.0")
    with pytest.raises(AttributeError, match=r"'result'.*elections, election_sources, results"):
        _ = country.result
    with pytest.raises(dataclasses.FrozenInstanceError):
        country.title = "Another"  # type: ignore[misc]


def test_a_package_says_what_it_is_and_not_all_that_it_holds(country: ElectionData) -> None:
    mark = country.fingerprint
    assert repr(country) == (
        "ElectionData(languages=('en', 'kk', 'ru'), title='Elections to the Assembly of Verdania',"
        f" version='1.0.0', fingerprint='{mark}', folder={country.folder!r})"
    )
    assert re.fullmatch("[0-9a-f]{64}", mark)


def test_the_files_of_a_package_are_kept_and_no_others(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    own = {"CHANGELOG.md": b"# Changes\n", "LICENSE": b"CC0\n"}
    for name, text in {**own, "NOTES.md": b"Mine.\n", "facts.csv.orig": b"\xff"}.items():
        (folder / name).write_bytes(text)
    assert {**files_in(COUNTRY), **own} == load(folder).files


def test_the_fingerprint_tells_which_file_says_what(copy_of_data: Copy) -> None:
    marks = set()
    for name, text in (("CHANGELOG.md", "Same."), ("LICENSE", "Same."), ("LICENSE", "Else.")):
        folder = copy_of_data()
        (folder / name).write_text(text, "utf-8")
        marks.add(load(folder).fingerprint)
    assert len(marks) == 3


def test_a_table_that_is_not_there_is_empty(tmp_path: Path) -> None:
    folder = write(tmp_path / "small", Election("1990-05-13", {"green": Won(5, 1)}))
    needed = [table.name for table in schema.TABLES if table.required]
    for path in folder.glob("*.csv"):
        if path.stem not in needed:
            path.unlink()
    small = load(folder)
    assert list(small.tables) == [table.name for table in schema.TABLES]
    assert [name for name, table in small.tables.items() if not table.empty] == needed
    assert set(loading.headers(folder)) == set(needed)
    memberships = schema.table("memberships")
    columns = ("election_id", "party_id", "seats", "source_ids", "confidence", "note_en")
    assert loading.filed_columns(small, memberships) == columns
    assert tuple(small.memberships.columns) == columns
    (folder / "texts").mkdir(exist_ok=True)
    (folder / "texts/ru.csv").touch()
    with pytest.raises(DataError, match=r"texts/ru\.csv.* into a language of the package: none$"):
        load(folder)


def test_the_headers_are_those_of_the_files(country: ElectionData) -> None:
    names = [*(table.name for table in schema.TABLES), "texts/kk", "texts/ru"]
    found = loading.headers(COUNTRY)
    assert list(found) == names
    for name, header in found.items():
        assert ",".join(header) == (COUNTRY / f"{name}.csv").read_text("utf-8").split("\n")[0]
    assert loading.filed_columns(country, schema.table("results")) == found["results"]


def test_a_column_that_may_be_left_out_is_read_as_empty(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    for column in ("value", "date"):
        without_column("facts.csv", column)(folder)
    found = load(folder)
    assert found.facts["value"].isna().all()
    assert found.facts["unit"].notna().any()
    header = (folder / "facts.csv").read_text("utf-8").split("\n")[0]
    assert ",".join(loading.filed_columns(found, schema.table("facts"))) == header
    without_column("results.csv", "votes_source_ids")(folder)
    # Sources are asked for where there are votes: that there are none can be read.
    assert {(file, name) for file, _, name in reported(folder)} == {
        ("results.csv", "votes_source_ids")
    }


def test_data_survive_copying_and_pickling(country: ElectionData) -> None:
    for twin in (copy.deepcopy(country), pickle.loads(pickle.dumps(country))):
        assert twin == country
        pd.testing.assert_frame_equal(twin.results, country.results)


def test_ids_of_a_cell() -> None:
    assert ids("a;b_c;d-1") == ("a", "b_c", "d-1")
    assert [ids(missing) for missing in ("", pd.NA, None, float("nan"))] == [()] * 4


def test_the_folder_to_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(loading.FOLDER_VARIABLE, raising=False)
    assert loading.default_folder() == DATA
    monkeypatch.setenv("ELECTIONS_DATA", str(COUNTRY))
    assert loading.default_folder() == COUNTRY


def test_an_installed_library_reads_the_folder_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever else is called ``data`` beside it."""
    monkeypatch.delenv(loading.FOLDER_VARIABLE, raising=False)
    monkeypatch.setattr(loading, "BESIDE", tmp_path / "data")
    (tmp_path / "data").mkdir()
    assert loading.default_folder() == Path("data")


def test_decimals_as_floats(country: ElectionData) -> None:
    before = country.results.copy()
    table = floats(country.results)
    assert {name for name in before if table[name].dtype != before[name].dtype} == {"share_percent"}
    known = before["share_percent"].notna()
    assert table["share_percent"].dtype == "float64"
    assert table["share_percent"].notna().tolist() == known.tolist()
    published = before["share_percent"][known]
    assert table["share_percent"][known].tolist() == [float(str(share)) for share in published]
    pd.testing.assert_frame_equal(country.results, before)


def test_a_column_of_decimals_without_one_becomes_floats_and_one_of_days_does_not(
    country: ElectionData,
) -> None:
    missing = pd.DataFrame({"share_percent": [pd.NA], "date": [pd.NA]}, dtype="object")
    assert [str(dtype) for dtype in floats(missing).dtypes] == ["float64", "object"]
    assert floats(country.elections)["date"].equals(country.elections["date"])
    assert floats(country.results.head(0))["share_percent"].dtype == "float64"


@cases(
    case("missing file", removed("sources.csv"), ("sources.csv", None, None)),
    case("unknown file", content("notes.csv", lambda _: b"a\n"), ("notes.csv", None, None)),
    case(
        "byte order mark",
        content("results.csv", lambda text: b"\xef\xbb\xbf" + text),
        ("results.csv", 1, None),
    ),
    case(
        "CRLF in every line",
        content("results.csv", lambda text: text.replace(b"\n", b"\r\n")),
        ("results.csv", 1, None),
    ),
    case(
        "CRLF in one line",
        replaced("results.csv", "\n1990,craft,", "\r\n1990,craft,"),
        ("results.csv", "1990,coast", None),
    ),
    case(
        "not UTF-8",
        replaced("parties.csv", "Progress Party", "Progr\xe8s Party"),
        ("parties.csv", "progress", "name_en"),
    ),
    case(
        "no line feed at the end",
        content("facts.csv", lambda text: text.removesuffix(b"\n")),
        ("facts.csv", "guild_hall", None),
    ),
    case("empty line", content("facts.csv", lambda text: text + b"\n"), ("facts.csv", 5, None)),
    case(
        "empty file",
        content("facts.csv", lambda _: b""),
        ("facts.csv", 1, None),
        *(("facts.csv", 1, name) for name in FACTS),
    ),
    case(
        "header alone",
        content("chamber.csv", lambda text: text.split(b"\n")[0] + b"\n"),
        ("chamber.csv", None, None),
    ),
    case(
        "missing column",
        without_column("facts.csv", "confidence"),
        ("facts.csv", 1, "confidence"),
    ),
    case(
        "missing key",
        without_column("election_sources.csv", "field"),
        ("election_sources.csv", 1, "field"),
    ),
    case(
        "unknown column",
        content("facts.csv", lambda text: text.replace(b"\n", b",\n").replace(b",\n", b",x\n", 1)),
        ("facts.csv", 1, "x"),
    ),
    case(
        "columns in another order",
        swapped_columns("facts.csv", "value", "unit"),
        ("facts.csv", 1, "unit"),
    ),
    case(
        "column twice",
        replaced("facts.csv", ",value,unit,", ",value,value,"),
        ("facts.csv", 1, "value"),
    ),
    case(
        "column of another language",
        replaced("party_names.csv", "name_kk", "name_tr"),
        ("party_names.csv", 1, "name_tr"),
        ("party_names.csv", 1, "name_kk"),
    ),
    case(
        "column of a translation",
        content(
            "facts.csv",
            lambda text: text.replace(b"\n", b",\n").replace(b",\n", b",statement_ru\n", 1),
        ),
        ("facts.csv", 1, "statement_ru"),
    ),
    case(
        "row with too few cells",
        replaced("facts.csv", "guild_hall,,", "guild_hall,"),
        ("facts.csv", "guild_hall", "election_id"),
    ),
    case(
        "row with too many cells",
        replaced("facts.csv", "guild_hall,,", "guild_hall,,,"),
        ("facts.csv", "guild_hall", "confidence"),
    ),
    case(
        "row of results with too few cells",
        replaced("results.csv", "\n1990,craft,", "\n1990,craft"),
        ("results.csv", "1990,craft53344", "votes"),
    ),
    case(
        "quotation mark left open",
        replaced("facts.csv", "guild_hall,,", 'guild_hall,,"'),
        ("facts.csv", 4, "date"),
    ),
    case(
        "quotation mark left open in the first of many lines",
        replaced("results.csv", "\n1990,coast,", '\n1990,"coast,'),
        ("results.csv", 3, "party_id"),
    ),
    case(
        "cell that goes on behind its quotation mark",
        replaced("facts.csv", "guild_hall,,", 'guild_hall,"",""x,'),
        ("facts.csv", 4, "date"),
    ),
    case(
        "bytes that are no text in the middle of a line",
        replaced("results.csv", "\n1990,coast,", "\n1990,co\xffast,"),
        ("results.csv", 3, "party_id"),
    ),
    case(
        "document that is not UTF-8",
        content("LICENSE", lambda _: b"Copyright\nby \xe9"),
        ("LICENSE", 2, None),
    ),
    case("no descriptor", removed("datapackage.json"), ("datapackage.json", None, None)),
    case(
        "descriptor that is no JSON",
        content("datapackage.json", lambda _: b'{\n  "name": x\n}\n'),
        ("datapackage.json", 2, None),
    ),
    case(
        "descriptor that is no object",
        content("datapackage.json", lambda _: b"[]\n"),
        ("datapackage.json", None, None),
    ),
    case(
        "descriptor without a title",
        replaced("datapackage.json", "Elections to the Assembly of Verdania", " "),
        ("datapackage.json", None, "title"),
    ),
    case(
        "descriptor with a language twice",
        replaced("datapackage.json", '["en", "kk", "ru"]', '["en", "kk", "kk"]'),
        ("datapackage.json", None, "languages"),
    ),
    case(
        "descriptor without languages",
        content("datapackage.json", lambda text: text.replace(b'"languages"', b'"tongues"', 1)),
        ("datapackage.json", None, "languages"),
    ),
)
def test_faults_of_files(spoiled: Case, copy_of_data: Copy) -> None:
    folder = copy_of_data()
    for edit in spoiled.edits:
        edit(folder)
    assert reported(folder) == expected(folder, spoiled.places)


def test_columns_without_a_name_are_counted(copy_of_data: Copy) -> None:
    """As programs write them whose tables once had more columns."""
    folder = copy_of_data()
    content("facts.csv", lambda text: text.replace(b"\n", b",,\n"))(folder)
    with pytest.raises(DataError, match=r"facts.csv:1: '2 columns without a name' -") as caught:
        load(folder)
    assert len(caught.value.faults) == 1


@pytest.mark.parametrize("name", ["results.csv", "datapackage.json", "LICENSE", "texts/ru.csv"])
def test_a_file_that_cannot_be_read_is_a_fault(name: str, copy_of_data: Copy) -> None:
    """A folder of its name, and a link that leads nowhere or to itself."""
    for make in (
        lambda path: path.mkdir(),
        lambda path: path.symlink_to(path.with_name("nowhere")),
        lambda path: path.symlink_to(path),
    ):
        folder = copy_of_data()
        (folder / name).unlink(missing_ok=True)
        make(folder / name)
        assert reported(folder) == [(name, None, None)]


def test_a_file_that_may_not_be_read_is_a_fault(
    copy_of_data: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_of_data()
    reading = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "facts.csv":
            raise PermissionError(13, "Permission denied")
        return reading(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(DataError) as caught:
        load(folder)
    assert str(caught.value) == "facts.csv: 'Permission denied' - expected a file that can be read"


@pytest.mark.parametrize("folder", ["x" * 5000, "a\0b", f"{COUNTRY / 'facts.csv'}"])
def test_what_is_no_folder_is_a_fault(folder: str) -> None:
    with pytest.raises(DataError, match=r"expected a folder with datapackage\.json"):
        load(folder)


TURNOUT = ("elections.csv", "1990", "turnout_percent")
STATEMENT = ("facts.csv", "guild_hall", "statement_en")
ADDRESS = ("sources.csv", "law_1997", "address")
MISREAD = ["nan", "null", "na", "none", "true", "false", "inf", "123", "007", "1e5", "3-4"]
FIELD_SOURCES = ("election_sources.csv", "1990,against_all", "source_ids")


@pytest.mark.parametrize(
    ("place", "value"),
    [
        # presence
        (("results.csv", "1990,coast", "party_id"), ""),
        (("parties.csv", "green", "name_en"), ""),
        (("parties.csv", "green", "name_kk"), ""),
        (("parties.csv", "green", "short_name_ru"), ""),
        (("facts.csv", "guild_hall", "statement_en"), ""),
        (("elections.csv", "1998", "period"), ""),
        (("sources.csv", "law_1997", "publisher"), ""),
        # shape
        (("results.csv", "1990,coast", "votes"), "95408 "),
        (("results.csv", "1990,coast", "votes"), "95,408"),
        (("results.csv", "1990,coast", "votes"), "95408.0"),
        (("results.csv", "1990,coast", "votes"), "095408"),
        (("results.csv", "1990,coast", "votes"), "-95408"),
        (("results.csv", "1990,coast", "votes"), "٩٥٤٠٨"),
        (("results.csv", "1990,coast", "votes"), "1" * 19),
        (("results.csv", "1990,coast", "votes"), "9" * 5000),
        (("results.csv", "1990,coast", "share_percent"), f"8.{'9' * 5000}"),
        (("results.csv", "1990,coast", "share_percent"), "8,9"),
        (("results.csv", "1990,coast", "share_percent"), "8.9%"),
        (("results.csv", "1990,coast", "share_percent"), ".9"),
        (("results.csv", "1990,coast", "share_percent"), "1e1"),
        (("results.csv", "1990,coast", "share_percent"), "NaN"),
        (("results.csv", "1990,coast", "votes_source_ids"), "Bulletin_1990"),
        (("elections.csv", "1990", "against_all"), "True"),
        (("elections.csv", "1990", "against_all"), "1"),
        (("elections.csv", "1990", "date"), "13.05.1990"),
        (("elections.csv", "1990", "date"), "1990-05"),
        (("elections.csv", "1990", "date"), "1990-02-30"),
        (("party_events.csv", "1994_green_boycott", "date"), "1994-13"),
        (("party_events.csv", "1994_green_boycott", "date"), "February 1994"),
        (("parties.csv", "green", "founded"), "1989-06-31"),
        (("parties.csv", "green", "colour"), "#3C9A4A"),
        (("parties.csv", "green", "colour"), "green"),
        (("facts.csv", "guild_hall", "fact_id"), "Guild Hall"),
        (FIELD_SOURCES, "bulletin_1990, law_1989"),
        (FIELD_SOURCES, "law_1989;bulletin_1990"),
        (FIELD_SOURCES, "bulletin_1990;bulletin_1990"),
        (FIELD_SOURCES, "bulletin_1990;"),
        # ids that readers of tables take for something else
        *((("parties.csv", "green", "party_id"), name) for name in MISREAD),
        (("results.csv", "1990,coast", "party_id"), "1990"),
        (("elections.csv", "1990", "election_id"), "90"),
        (("elections.csv", "1990", "election_id"), "0990"),
        (("elections.csv", "1990", "election_id"), "1990-05"),
        (FIELD_SOURCES, "bulletin_1990;null"),
        # bounds and allowed values
        (TURNOUT, "100.01"),
        (("presidential_elections.csv", "1997", "registered"), "0"),
        (("presidential_elections.csv", "1997", "ballots_cast"), "0"),
        (("presidential_elections.csv", "1997", "valid_votes"), "0"),
        (("elections.csv", "1998", "runner_up_coefficient"), "1.1"),
        (("elections.csv", "1990", "allocation_rule"), "Hare"),
        (("elections.csv", "1990", "period"), "before"),
        (("results.csv", "1990,coast", "votes_confidence"), "certain"),
        # texts
        (STATEMENT, " It sits in a hall."),
        (STATEMENT, "It sits in a hall.\N{NO-BREAK SPACE}"),
        (STATEMENT, "It sits\tin a hall."),
        (STATEMENT, "It sits\nin a hall."),
        (STATEMENT, "It sits in a\N{ZERO WIDTH SPACE} hall."),
        (STATEMENT, "It sits in \N{RIGHT-TO-LEFT OVERRIDE}a hall."),
        (STATEMENT, "It sits in a h\N{REPLACEMENT CHARACTER}ll."),
        (STATEMENT, "It sits in\N{NO-BREAK SPACE}a hall."),
        (STATEMENT, "It sits in\N{THIN SPACE}a hall."),
        (STATEMENT, "It sits  in a hall."),
        (STATEMENT, "It sits in a café".replace("é", "e\N{COMBINING ACUTE ACCENT}")),
        (STATEMENT, "It sits in a h\N{CYRILLIC SMALL LETTER A}ll."),
        (("parties.csv", "green", "name_ru"), "Зелёная \N{LATIN SMALL LETTER A}льтернатива"),
        (("parties.csv", "green", "name_ru"), "Зел\N{LATIN SMALL LETTER E WITH DIAERESIS}ная"),
        (("parties.csv", "green", "short_name_kk"), "Жасы\N{GREEK SMALL LETTER LAMDA}"),
        (STATEMENT, "=HYPERLINK(A1)"),
        (STATEMENT, "+1"),
        (STATEMENT, "-1"),
        (STATEMENT, "@SUM(A1)"),
        (("facts.csv", "1990_lists", "unit"), "=1+1"),
        (STATEMENT, "A <script>alert(1)</script> hall."),
        (STATEMENT, "A <b>hall</b>."),
        (STATEMENT, "A </p> hall."),
        (STATEMENT, "A <!-- hall -->."),
        (STATEMENT, "[A hall](javascript:alert(1))"),
        (STATEMENT, "[A hall](JavaScript :alert(1))"),
        (("party_chairs.csv", "renewal_1993", "person_en"), "<img src=x onerror=alert(1)>"),
        # addresses
        (ADDRESS, "javascript:alert(1)"),
        (ADDRESS, "ftp://laws.example.org/1997/3"),
        (ADDRESS, "laws.example.org/1997/3"),
        (ADDRESS, "https://localhost/1997/3"),
        (ADDRESS, "https://192.0.2.7/1997/3"),
        (ADDRESS, "https://user:word@laws.example.org/1997/3"),
        (ADDRESS, "https://laws.example.org:8080/1997/3"),
        (ADDRESS, "https://laws.example.org/1997 3"),
        (ADDRESS, 'https://laws.example.org/"onclick="alert(1)'),
        (ADDRESS, "https://laws.example.org\\@example.net/"),
        (ADDRESS, "https://[laws.example.org/"),
        (ADDRESS, "https://laws..example.org/"),
        (ADDRESS, "https:///1997/3"),
    ],
    ids=lambda part: part[-1] if isinstance(part, tuple) else repr(part)[:40],
)
def test_faults_of_cells(place: tuple[str, str, str], value: str, copy_of_data: Copy) -> None:
    file, start, column = place
    folder = copy_of_data()
    line = line_of(folder, file, start)
    cell(file, start, column, value)(folder)
    with pytest.raises(DataError) as caught:
        load(folder)
    (fault,) = caught.value.faults
    assert (fault.file, fault.row, fault.column, fault.value) == (file, line, column, value)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (ADDRESS, "http://laws.example.org"),
        (ADDRESS, "https://ru.example.org/wiki/Закон_(1997)?page=2#art.1"),
        (ADDRESS, ""),
        (STATEMENT, 'Votes < seats, 5 > 3, a – b, «құқық», "so", it\'s 2 + 2 = 4.'),
        (STATEMENT, "The script: a hall; data: text."),
        (STATEMENT, "A hall of the «Құқық» party, Құқық-X, in Σ and Москва."),
        (("presidential.csv", "1997,calder", "candidate_id"), "calder2"),
        (("parties.csv", "green", "founded"), "../1989~"),
    ],
    ids=lambda part: part[-1] if isinstance(part, tuple) else repr(part),
)
def test_what_may_stand_in_a_cell(
    place: tuple[str, str, str], value: str, copy_of_data: Copy
) -> None:
    file, start, column = place
    folder = copy_of_data()
    cell(file, start, column, value)(folder)
    assert reported(folder) == []


def test_a_missing_folder_is_one_fault(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"nowhere: nothing - expected a folder") as caught:
        load(tmp_path / "nowhere")
    assert len(caught.value.faults) == 1


def test_all_faults_are_reported_at_once(copy_of_data: Copy) -> None:
    spoiled = [
        ("chamber.csv", "assembly", "name_ru", ""),
        ("claims.csv", "speech_01", "verdict", "true"),
        ("elections.csv", "1990", "turnout_percent", "65.19"),
        ("elections.csv", "1994_autumn", "called_date", "1994-12-30"),
        ("elections.csv", "1998", "registered", "many"),
        ("facts.csv", "1990_lists", "statement_en", "=1"),
        ("facts.csv", "guild_hall", "source_ids", "nobody"),
        ("parties.csv", "green", "colour", "green"),
        ("results.csv", "1990,coast", "votes", "?"),
        ("results.csv", "1994_spring,workers", "share_percent", "8.51"),
        ("results.csv", "1998,coast", "votes_source_ids", ""),
        ("sources.csv", "law_1997", "address", "law"),
    ]
    folder = copy_of_data()
    content("notes.csv", lambda _: b"")(folder)
    for file, start, column, value in spoiled:
        cell(file, start, column, value)(folder)
    replaced("regions.csv", "\nlowland,", "\nlowland,,")(folder)
    places = [(file, start, column) for file, start, column, _ in spoiled]
    places[3] = ("elections.csv", "1994_autumn", "date")  # now before the day of the call
    files = [("notes.csv", None, None)]
    rows = [("regions.csv", "lowland", "name_en")]
    assert reported(folder) == expected(folder, [*places, *files, *rows])


def test_faults_are_told_one_to_a_line() -> None:
    faults = [
        Fault("b.csv", 12, "votes", "12a", "a whole number"),
        Fault("b.csv", 2, "votes", "", "a value"),
        Fault("a.csv", None, None, None, "a file of this name"),
    ]
    error = DataError([*faults, faults[0]])
    assert error.faults == [faults[2], faults[1], faults[0]]
    assert str(error).splitlines() == [
        "a.csv: nothing - expected a file of this name",
        "b.csv:2 votes: nothing - expected a value",
        "b.csv:12 votes: '12a' - expected a whole number",
    ]
    assert pickle.loads(pickle.dumps(error)).faults == error.faults


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(max_examples=40)
@given(picked=st.data(), value=TEXT)
def test_no_cell_makes_loading_fail_otherwise(
    picked: st.DataObject, value: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever stands in a cell, it is either loaded as it stands or reported."""
    table = picked.draw(st.sampled_from([*schema.TABLES, schema.texts("ru")]))
    text = (COUNTRY / f"{table.name}.csv").read_text(encoding="utf-8")
    header, *rows = csv.reader(text.splitlines())
    row = picked.draw(st.integers(0, len(rows) - 1))
    column = picked.draw(st.integers(0, len(header) - 1))
    rows[row][column] = value
    folder = tmp_path_factory.mktemp("fuzz") / "country"
    shutil.copytree(COUNTRY, folder)
    with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])
    if reported(folder) == []:
        data = load(folder)
        rows_read = (data.tables | data.translations)[table.name]
        (found,) = rows_read[header[column]].iloc[[row]].astype(object).fillna("")
        assert str(found) in (value, value.capitalize())


SPOILT_OF_ALL = ["x\N{ZERO WIDTH SPACE}y", " x", "x\ty", "x<b>y</b>", "javascript:x"]
SPOILT: dict[schema.ColumnType, list[str]] = {
    "id": ["nan", "null", "12", "1e5", "3-4", "Xy", "x,y"],
    "ids": ["nan", "x;null", "x;12", "y;x", "x, y", "x;"],
    "string": ["x  y", "x\N{NO-BREAK SPACE}y", "h\N{CYRILLIC SMALL LETTER A}ll", "=x"],
    "text": ["x  y", "x\N{NO-BREAK SPACE}y", "h\N{CYRILLIC SMALL LETTER A}ll", "=x"],
    "name": ["x  y", "x\N{NO-BREAK SPACE}y", "h\N{CYRILLIC SMALL LETTER A}ll", "=x"],
    "integer": ["1" * 19, "9" * 5000, "-1", "1.0", "1e3", "1 000", "1,000", "x"],
    "decimal": ["9" * 5000, f"1.{'9' * 5000}", "-1", "1,5", "1e1", "inf", "NaN", "5%"],
    "boolean": ["yes", "1", "True", "FALSE"],
    "date": ["1990", "1990-02-30", "13.05.1990", "0000-01-01", "1990-5-13"],
    "partial_date": ["1990-13", "1990-02-30", "May 1990", "0000", "19900"],
    "colour": ["red", "#FFF", "#12345", "#1234567"],
    "url": ["ftp://x.example", "x.example", "https://x", "https://x.example/ y"],
}


def test_a_spoilt_cell_is_refused_at_its_place(copy_of_data: Copy) -> None:
    """A sample of columns and of what may go wrong with them, always the same.

    Nothing else is reported where a value stood: no check judges by a faulty cell.
    """
    chance, folder = random.Random(19900513), copy_of_data()
    languages = ("en", "kk", "ru")
    columns = [(t, c) for t in schema.TABLES for c in schema.csv_columns(t, languages)]
    for table, column in chance.sample(columns, 80):
        path = folder / f"{table.name}.csv"
        sound = path.read_bytes()
        header, *rows = csv.reader(sound.decode("utf-8").splitlines())
        number, place = chance.randrange(len(rows)), header.index(column.name)
        value = chance.choice([*SPOILT[column.type], *SPOILT_OF_ALL])
        stood = rows[number][place] != ""
        rows[number][place] = value
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([header, *rows])
        found = reported(folder)
        own = (path.name, number + 2, column.name)
        assert (found == [own]) if stood else (own in found), (table.name, column.name, value)
        assert all(row and name for _, row, name in found), (table.name, column.name, value)
        path.write_bytes(sound)
    assert reported(folder) == []


@settings(max_examples=40)
@given(picked=st.data(), byte=st.integers(0, 255))
def test_no_byte_makes_loading_fail_otherwise(
    picked: st.DataObject, byte: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    whole = files_in(COUNTRY)
    name = picked.draw(st.sampled_from([one for one in whole if one.endswith(".csv")]))
    spoiled = bytearray(whole[name])
    spoiled[picked.draw(st.integers(0, len(spoiled) - 1))] = byte
    folder = tmp_path_factory.mktemp("fuzz") / "country"
    shutil.copytree(COUNTRY, folder)
    (folder / name).write_bytes(bytes(spoiled))
    assert {file for file, _, _ in reported(folder)} <= {*whole}


def seconds_to_load(folder: Path) -> float:
    """Return the time of the processor for loading, the least of three."""
    times = []
    for _ in range(3):
        begun = time.process_time()
        load(folder)
        times.append(time.process_time() - begun)
    return min(times)


def test_loading_takes_time_in_line_with_the_rows(tmp_path: Path) -> None:
    won = {f"party_{number}": Won(1000 + number, 1) for number in range(15)}
    held = [Election(f"{1500 + number}-01-01", won) for number in range(240)]
    few, many = write(tmp_path / "few", *held[:60]), write(tmp_path / "many", *held)
    assert seconds_to_load(many) <= 6 * seconds_to_load(few)


@pytest.mark.parametrize("name", ["elections.csv", "datapackage.json"])
def test_a_changed_file_is_read_without_a_restart(
    name: str, copy_of_data: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tables, and what the package says of itself: its version, say."""
    monkeypatch.setattr(watched, "NOTICED_WITHIN", 0)
    folder = copy_of_data()
    first = watched.current(folder)
    assert watched.current(folder) is first
    os.utime(folder / name, ns=(1, 1))
    assert watched.current(folder) is not first


TIDY = "`elections tidy` writes it so"
ALONE = f"a line feed alone at the end of each line; {TIDY}"
LINE_3 = "1994_printing,1994_autumn,"


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (removed("sources.csv"), ["sources.csv: nothing - expected a file of this name"]),
        (removed("datapackage.json"), ["datapackage.json: nothing - expected a file of this name"]),
        (
            content("notes.csv", lambda _: b"a\n"),
            ["notes.csv: 'notes.csv' - expected the name of a table"],
        ),
        (
            lambda folder: [(folder / f"texts/{code}.csv").touch() for code in ("de", "tr")],
            [
                f"texts/{code}.csv: 'texts/{code}.csv' - expected translations into a language of"
                " the package: texts/kk.csv, texts/ru.csv"
                for code in ("de", "tr")
            ],
        ),
        # how a program saved it
        (
            content("facts.csv", lambda text: b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n")),
            ["facts.csv:1: 'byte order mark' - expected UTF-8 without such a mark; " + TIDY],
        ),
        (
            content("facts.csv", lambda text: text.decode().replace(",", ";").encode("utf-16")),
            [
                "facts.csv:1: 'UTF-16 and semicolons between the cells'"
                f" - expected UTF-8 with commas between the cells; {TIDY}"
            ],
        ),
        (
            content("facts.csv", lambda text: text.replace(b"\n", b"\r\n")),
            [f"facts.csv:1: '\\r' - expected {ALONE}"],
        ),
        (
            replaced("facts.csv", f"\n{LINE_3}", f"\r\n{LINE_3}"),
            [f"facts.csv:2: '\\r' - expected {ALONE}"],
        ),
        (
            content("facts.csv", lambda text: text.removesuffix(b"\n")),
            ["facts.csv:4: 'm' - expected a line feed at the end"],
        ),
        (
            replaced("facts.csv", LINE_3, f"\xff{LINE_3}"),
            ["facts.csv:3 fact_id: \"b'\\\\xff'\" - expected text in UTF-8"],
        ),
        (
            replaced("facts.csv", ",unit,", ",unit\xff,"),
            ["facts.csv:1 unit\N{REPLACEMENT CHARACTER}: \"b'\\\\xff'\" - expected text in UTF-8"],
        ),
        (
            content("LICENSE", lambda _: b"Copyright\nby, \xe9"),
            ["LICENSE:2: \"b'\\\\xe9'\" - expected text in UTF-8"],
        ),
        (
            content("CHANGELOG.md", lambda _: b"\xe9"),
            ["CHANGELOG.md:1: \"b'\\\\xe9'\" - expected text in UTF-8"],
        ),
        # the header
        (
            content("facts.csv", lambda text: text.replace(b"\n", b",\n")),
            ["facts.csv:1: '1 column without a name' - expected a name for each column"],
        ),
        (
            content("facts.csv", lambda text: text.replace(b"\n", b",,\n")),
            ["facts.csv:1: '2 columns without a name' - expected a name for each column"],
        ),
        (
            replaced("facts.csv", ",topic,source_ids,", ",topic,sources,"),
            [
                "facts.csv:1 source_ids: nothing - expected this column",
                "facts.csv:1 sources: 'sources' - expected a column of this table",
            ],
        ),
        (
            replaced("facts.csv", ",value,unit,", ",value,value,"),
            ["facts.csv:1 value: 'value' - expected each column once"],
        ),
        (
            swapped_columns("facts.csv", "election_id", "unit"),
            ["facts.csv:1 unit: 'unit' - expected election_id in this place"],
        ),
        (
            content("facts.csv", lambda _: b"a,b\n1,2\n"),
            [
                "facts.csv:1 a: 'a' - expected a column of this table",
                "facts.csv:1 b: 'b' - expected a column of this table",
                *(f"facts.csv:1 {name}: nothing - expected this column" for name in sorted(FACTS)),
            ],
        ),
        # the rows
        (
            replaced("facts.csv", LINE_3, f"{LINE_3},"),
            ["facts.csv:3 source_ids: '10 cells' - expected 9 cells"],
        ),
        (
            replaced("facts.csv", LINE_3, '"1994\nprinting",1994_autumn'),
            ["facts.csv:3 fact_id: '8 cells' - expected 9 cells"],
        ),
        (
            replaced("facts.csv", "\nguild_hall,", '\n"1\n2",x\nguild_hall,'),
            ["facts.csv:4 fact_id: '2 cells' - expected 9 cells"],
        ),
        (
            replaced("facts.csv", LINE_3, f'"{LINE_3}'),
            ["facts.csv:3 fact_id: 'unexpected end of data' - expected well-formed CSV"],
        ),
        (
            replaced("facts.csv", LINE_3, '1994_printing,"x"y,'),
            [
                r"""facts.csv:3 election_id: '\',\' expected after \'"\'' """
                "- expected well-formed CSV"
            ],
        ),
        (
            replaced("facts.csv", LINE_3, f'{LINE_3},,,,,,,,,"'),
            ["facts.csv:3: 'unexpected end of data' - expected well-formed CSV"],
        ),
        (
            replaced("facts.csv", "fact_id,", '"fact_id,'),
            ["facts.csv:1: 'unexpected end of data' - expected well-formed CSV"],
        ),
    ],
    ids=lambda part: part[0].partition(" - ")[0] if isinstance(part, list) else "",
)
def test_a_fault_says_what_was_found_and_what_was_expected(
    edit: Edit, said: list[str], copy_of_data: Copy
) -> None:
    folder = copy_of_data()
    edit(folder)
    with pytest.raises(DataError) as caught:
        load(folder)
    assert str(caught.value).splitlines() == said
