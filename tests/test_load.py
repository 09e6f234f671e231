"""Loading: what is returned, and that nothing wrong in a file or a cell gets through."""

from __future__ import annotations

import copy
import csv
import dataclasses
import os
import pickle
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
from tests.conftest import COUNTRY, DATA
from tests.spoiled import (
    Case,
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
FACTS = (COUNTRY / "facts.csv").read_text(encoding="utf-8").split("\n")[0].split(",")


@pytest.mark.parametrize("folder", [DATA, COUNTRY], ids=["data", "country"])
def test_every_cell_of_the_files_is_in_the_tables(folder: Path) -> None:
    loaded = load(folder)
    for table in schema.TABLES:
        with (folder / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        shown = loaded.tables[table.name].astype(object)
        texts = shown.where(shown.notna(), "").astype(str).replace(["True", "False"], BOOLEANS)
        assert (list(texts.columns), texts.to_numpy().tolist()) == (header, rows)


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
    monkeypatch.setenv(loading.FOLDER_VARIABLE, str(COUNTRY))
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
    case("missing file", removed("women_deputies.csv"), ("women_deputies.csv", None, None)),
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
        ("parties.csv", "progress", None),
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
    case("missing column", without_column("facts.csv", "unit"), ("facts.csv", 1, "unit")),
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
        ("facts.csv", 1, "unit"),
    ),
    case(
        "column of another language",
        replaced("facts.csv", "statement_kk", "statement_tr"),
        ("facts.csv", 1, "statement_kk"),
        ("facts.csv", 1, "statement_tr"),
    ),
    case(
        "row with too few cells",
        replaced("facts.csv", "guild_hall,,", "guild_hall,"),
        ("facts.csv", "guild_hall", None),
    ),
    case(
        "row with too many cells",
        replaced("facts.csv", "guild_hall,,", "guild_hall,,,"),
        ("facts.csv", "guild_hall", None),
    ),
    case(
        "row of results with too few cells",
        replaced("results.csv", "\n1990,craft,", "\n1990,craft"),
        ("results.csv", "1990,craft53344", None),
    ),
    case(
        "quotation mark left open",
        replaced("facts.csv", "guild_hall,,", 'guild_hall,,"'),
        ("facts.csv", 4, None),
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
        *(("datapackage.json", None, name) for name in ("name", "title", "version", "languages")),
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


TURNOUT = ("elections.csv", "1990", "turnout_percent")
STATEMENT = ("facts.csv", "guild_hall", "statement_en")
ADDRESS = ("sources.csv", "law_1997", "address")
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
        (("elections.csv", "1998", "share_base"), ""),
        (("sources.csv", "law_1997", "publisher"), ""),
        # shape
        (("results.csv", "1990,coast", "votes"), "95408 "),
        (("results.csv", "1990,coast", "votes"), "95,408"),
        (("results.csv", "1990,coast", "votes"), "95408.0"),
        (("results.csv", "1990,coast", "votes"), "095408"),
        (("results.csv", "1990,coast", "votes"), "-95408"),
        (("results.csv", "1990,coast", "votes"), "٩٥٤٠٨"),
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
        # bounds and allowed values
        (TURNOUT, "100.01"),
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
        (("party_chairs.csv", "renewal_1993", "person"), "<img src=x onerror=alert(1)>"),
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
    ids=lambda part: part[-1] if isinstance(part, tuple) else repr(part),
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
    removed("rural_heads.csv")(folder)
    content("notes.csv", lambda _: b"")(folder)
    for file, start, column, value in spoiled:
        cell(file, start, column, value)(folder)
    replaced("regions.csv", "\nlowland,", "\nlowland,,")(folder)
    places = [(file, start, column) for file, start, column, _ in spoiled]
    places[3] = ("elections.csv", "1994_autumn", "date")  # now before the day of the call
    files = [("rural_heads.csv", None, None), ("notes.csv", None, None)]
    rows = [("regions.csv", "lowland", None)]
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
    table = picked.draw(st.sampled_from(schema.TABLES))
    text = (COUNTRY / f"{table.name}.csv").read_text(encoding="utf-8")
    header, *rows = csv.reader(text.splitlines())
    row = picked.draw(st.integers(0, len(rows) - 1))
    column = picked.draw(st.integers(0, len(header) - 1))
    rows[row][column] = value
    folder = tmp_path_factory.mktemp("fuzz")
    for path in COUNTRY.glob("*.*"):
        (folder / path.name).write_bytes(path.read_bytes())
    with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])
    if reported(folder) == []:
        (found,) = load(folder).tables[table.name].iloc[[row], column].astype(object).fillna("")
        assert str(found) in (value, value.capitalize())


@settings(max_examples=40)
@given(picked=st.data(), byte=st.integers(0, 255))
def test_no_byte_makes_loading_fail_otherwise(
    picked: st.DataObject, byte: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = picked.draw(st.sampled_from(sorted(COUNTRY.glob("*.csv"))))
    spoiled = bytearray(path.read_bytes())
    spoiled[picked.draw(st.integers(0, len(spoiled) - 1))] = byte
    folder = tmp_path_factory.mktemp("fuzz")
    for other in COUNTRY.glob("*.*"):
        (folder / other.name).write_bytes(other.read_bytes())
    (folder / path.name).write_bytes(bytes(spoiled))
    files = {file for file, _, _ in reported(folder)}
    assert files <= {other.name for other in COUNTRY.glob("*.*")}


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
