"""Files to take away: they hold what the package holds, read back by other programs."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

import openpyxl
import pandas as pd
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as some

from elections import export
from elections.choices import Value
from elections.export import Extract
from elections.figures import figure
from elections.package import schema
from elections.package.loading import ElectionData, load
from elections.text import Told, Words, load_words
from tests.conftest import COUNTRY, DATA, files_in
from tests.spoiled import without_column

TABLES = [table.name for table in schema.TABLES]
ROOT = Path(__file__).resolve().parent.parent

GUIDE = "texts/README.md"


@pytest.fixture(params=["data", "country"])
def package(request: pytest.FixtureRequest) -> ElectionData:
    """Each package in turn, not to be changed."""
    found: ElectionData = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module")
def words() -> Words:
    """The words in English."""
    return load_words("en")


def plain_values(table: pd.DataFrame) -> list[list[Any]]:
    """Return the cells of a table as Python has them, days as text, missing as ``None``."""
    rows = table.astype(object).to_numpy().tolist()
    return [
        [
            None if pd.isna(cell) else cell.isoformat() if isinstance(cell, date) else cell
            for cell in row
        ]
        for row in rows
    ]


def sheets(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


def cells(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


@pytest.mark.parametrize("name", TABLES)
def test_a_whole_table_as_csv_is_the_file_of_the_package(package: ElectionData, name: str) -> None:
    content = (package.folder / f"{name}.csv").read_bytes()
    assert export.csv_file(export.whole(package, name)) == content


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_translations_as_csv_are_the_file_of_the_package(
    package: ElectionData, language: str
) -> None:
    content = (package.folder / "texts" / f"{language}.csv").read_bytes()
    assert export.csv_file(export.whole(package, f"texts/{language}")) == content


def test_a_column_that_the_file_leaves_out_is_given_out_by_nobody(
    copy_of_data: Callable[..., Path],
) -> None:
    """It need not be in the file; the table in memory has it, empty."""
    folder = copy_of_data()
    without_column("rural_heads.csv", "note_en")(folder)
    data = load(folder)
    extract = export.whole(data, "rural_heads")
    assert export.csv_file(extract) == (folder / "rural_heads.csv").read_bytes()
    told = json.loads(export.json_file(export.about(data), extract))
    assert [field["name"] for field in told["fields"]] == list(told["records"][0])


def test_found_rows_as_csv_are_lines_of_the_file(data: ElectionData) -> None:
    lines = (DATA / "parties.csv").read_bytes().splitlines(keepends=True)
    content = export.csv_file(export.matching(data, "parties", "nur_otan"))
    header, *found = content.splitlines(keepends=True)
    assert header == lines[0]
    assert 0 < len(found) < len(lines) - 1
    assert found == [line for line in lines[1:] if b"nur_otan" in line.lower()]


def test_a_search_wants_every_word_in_any_case(country: ElectionData) -> None:
    assert len(export.matching(country, "results", "").rows) == len(country.results)
    both = export.matching(country, "results", "GREEN 1998").rows
    assert both[["election_id", "party_id"]].to_numpy().tolist() == [["1998", "green"]]
    assert export.matching(country, "results", "green nowhere").rows.empty


@given(some.text())
def test_any_text_can_be_searched_for(country: ElectionData, text: str) -> None:
    rows = export.matching(country, "parties", text).rows
    assert set(rows.index) <= set(country.parties.index)
    assert len(rows) == len(country.parties) or text.strip() != ""


@pytest.mark.parametrize("name", TABLES)
def test_json_holds_the_values_of_the_table(package: ElectionData, name: str) -> None:
    extract = export.whole(package, name)
    content = export.json_file(export.about(package), extract)
    read = json.loads(content, parse_float=Decimal)
    assert [list(record) for record in read["records"]] == [list(extract.rows)] * len(extract.rows)
    values = [list(record.values()) for record in read["records"]]
    expected = plain_values(extract.rows)
    assert len(values) == len(expected)
    for found, wanted in zip(values, expected, strict=True):
        for one, other in zip(found, wanted, strict=True):
            # A share of exactly 7 has no point: JSON knows one kind of whole number.
            assert str(one) == str(other)
            assert type(one) is type(other) or (type(one), type(other)) == (int, Decimal)


def test_json_says_at_its_head_what_it_is(data: ElectionData) -> None:
    told = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    extract = export.matching(data, "results", "2016")
    read = json.loads(export.json_file(export.about(data), extract))
    for field in ("name", "title", "version"):
        assert read[field] == told[field]
    assert read["license"] == told["licenses"][0]
    assert (read["rows"], read["rows_in_table"]) == (len(read["records"]), len(data.results))
    assert read["search"] == "2016"
    (resource,) = (one for one in told["resources"] if one["name"] == "results")
    assert read["fields"] == resource["schema"]["fields"]
    units = {field["name"]: field.get("unit") for field in read["fields"]}
    assert (units["votes"], units["share_percent"], units["party_id"]) == ("votes", "percent", None)


@pytest.mark.parametrize("name", TABLES)
def test_a_workbook_holds_the_values_of_the_table(
    package: ElectionData, words: Words, name: str
) -> None:
    extract = export.whole(package, name)
    book = sheets(export.workbook(export.about(package), [extract], words))
    assert book.sheetnames == [name, "About"]
    header, *rows = cells(book[name])
    assert header == list(extract.rows)
    expected = plain_values(extract.rows)
    assert len(rows) == len(expected)
    for found, wanted in zip(rows, expected, strict=True):
        for one, other in zip(found, wanted, strict=True):
            if isinstance(other, Decimal):
                assert isinstance(one, int | float)
                assert one == float(other)
            else:
                assert (one, type(one)) == (other, type(other))


def test_a_workbook_shows_the_digits_as_published(data: ElectionData, words: Words) -> None:
    extract = export.whole(data, "results")
    book = sheets(export.workbook(export.about(data), [extract], words))
    place = list(extract.rows).index("share_percent")
    column = [row[place] for row in book["results"].iter_rows(min_row=2)]
    shown = {
        f"{cell.value:.{len(cell.number_format.partition('.')[2])}f}"
        for cell in column
        if cell.value is not None
    }
    assert {"82.20", "7.1"} <= shown
    assert shown == {str(share) for share in extract.rows["share_percent"].dropna()}


def test_a_workbook_explains_itself(data: ElectionData, words: Words) -> None:
    extract = export.matching(data, "elections", "2021")
    sheet = sheets(export.workbook(export.about(data), [extract], words))["About"]
    said = [[value for value in row if value is not None] for row in cells(sheet)]
    assert ["Version", data.version] in said
    assert ["Licence", "Creative Commons Attribution 4.0 International"] in said
    assert ["Rows with the words", "2021"] in said
    lines = {row[1]: row for row in said if row[:1] == ["elections"] and len(row) > 2}
    assert list(lines) == list(extract.rows)
    assert lines["registered"][2:4] == ["integer", "voters"]
    assert "regular, early" in lines["timing"]


def test_a_workbook_explains_itself_in_the_reader_s_language(data: ElectionData) -> None:
    """What the columns mean, their units and the values that they may have."""

    def told(table: str, language: str) -> dict[str, list[str]]:
        own, extract = load_words(language), export.matching(data, table, "")
        sheet = sheets(export.workbook(export.about(data), [extract], own))[own.say("export-about")]
        return {str(row[1].value): [str(cell.value) for cell in row] for row in sheet.iter_rows()}

    observers, heads = told("observers", "ru"), told("rural_heads", "kk")
    assert observers["organisation_ru"][-1] == "Кто наблюдал."
    assert "high (высокая), medium (средняя), low (низкая)" in observers["confidence"]
    assert (heads["posts"][3], heads["posts"][-1]) == ("лауазым", "Алынған лауазымдар.")


def test_one_workbook_holds_every_table(package: ElectionData, words: Words) -> None:
    names = [*TABLES, "texts/kk", "texts/ru"]
    extracts = [export.whole(package, name) for name in names]
    book = sheets(export.workbook(export.about(package), extracts, words))
    assert book.sheetnames == ["About", *TABLES, "texts-kk", "texts-ru"]
    for name, sheet in zip(names, book.sheetnames[1:], strict=True):
        lines = (package.folder / f"{name}.csv").read_text("utf-8")
        rows = [*csv.reader(io.StringIO(lines, newline=""))]
        assert book[sheet].max_row == len(rows)
        assert [cell.value for cell in next(book[sheet].iter_rows())] == rows[0]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", "https://example.org", "007"])
def test_no_text_is_taken_for_anything_else(country: ElectionData, words: Words, text: str) -> None:
    """Loading refuses formulas; a workbook would not run them either."""
    rows = country.rural_heads.assign(note_en=text)
    extract = Extract("rural_heads", rows, len(rows), search=text)
    book = sheets(export.workbook(export.about(country), [extract], words))
    column = list(rows).index("note_en") + 1
    found = book["rural_heads"].cell(row=2, column=column)
    assert (found.value, found.data_type, found.hyperlink) == (text, "s", None)
    searched = [row for row in book["About"].iter_rows() if row[0].value == "Rows with the words"]
    assert [(row[1].value, row[1].data_type) for row in searched] == [(text, "s")]


def test_the_zip_loads_again_as_the_same_package(package: ElectionData, tmp_path: Path) -> None:
    with ZipFile(io.BytesIO(export.archive(package))) as packed:
        assert packed.testzip() is None
        packed.extractall(tmp_path)
    assert load(tmp_path).fingerprint == package.fingerprint
    inside = files_in(tmp_path)
    # The guide for translators is no part of the data.
    lying = {name: file for name, file in files_in(package.folder).items() if name != GUIDE}
    assert inside == lying
    assert "texts/ru.csv" in inside


def test_nothing_else_in_the_folder_is_taken_away(copy_of_data: Callable[..., Path]) -> None:
    folder = copy_of_data()
    (folder / ".secret").write_text("not ours to give", encoding="utf-8")
    (folder / "draft.xlsx").write_text("neither", encoding="utf-8")
    (folder / "texts" / "draft.txt").write_text("nor this", encoding="utf-8")
    assert sorted(load(folder).files) == sorted(files_in(COUNTRY))


def test_the_same_package_gives_the_same_bytes(package: ElectionData, words: Words) -> None:
    about = export.about(package)
    extracts = [export.whole(package, name) for name in ("results", "sources")]
    first = export.workbook(about, extracts, words)
    assert export.workbook(about, extracts, words) == first
    assert export.archive(package) == export.archive(package)
    with ZipFile(io.BytesIO(first)) as book, ZipFile(io.BytesIO(export.archive(package))) as whole:
        entries = [*book.infolist(), *whole.infolist()]
    assert {entry.date_time for entry in entries} == {ZipInfo().date_time}


def test_a_workbook_bears_the_day_of_the_version_and_not_of_its_making(
    country: ElectionData, words: Words
) -> None:
    long_ago = replace(export.about(country), released=date(2001, 2, 3))
    book = sheets(export.workbook(long_ago, [export.whole(country, "regions")], words))
    assert book.properties.created.date() == date(2001, 2, 3)
    assert book.properties.modified.date() == date(2001, 2, 3)


def test_who_is_cited_is_who_holds_the_rights(data: ElectionData, country: ElectionData) -> None:
    holder = re.search(r"Copyright \(c\) \d+ the (.+)", (ROOT / "LICENSE").read_text("utf-8"))
    assert holder
    assert export.about(data).author == f"The {holder[1]}"
    assert export.about(country).author == "The authors of this package"


def test_the_day_of_the_version_is_that_of_the_change_log(data: ElectionData) -> None:
    log = (DATA / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## (\S+) \((\S+)\)$", log, re.MULTILINE)
    assert newest
    about = export.about(data)
    assert (about.version, str(about.released)) == newest.groups()


def test_a_reference_names_version_day_and_licence(data: ElectionData, words: Words) -> None:
    about = export.about(data)
    assert export.plain(about, words) == (
        "The contributors of the Majilis dashboard (2026): Elections to the Majilis of "
        "Kazakhstan. Version 2.2.0, 28 November 2026. Data set, CC-BY-4.0."
    )
    entry = export.bibtex(about, words)
    assert entry.startswith("@misc{kazakhstan-majilis-elections-2-2-0,\n")
    assert entry.count("{") == entry.count("}")
    fields = dict(re.findall(r"(?m)^  (\w+) += \{(.+)\},$", entry))
    assert fields["author"] == "{The contributors of the Majilis dashboard}"
    assert (fields["year"], fields["version"]) == ("2026", "2.2.0")
    assert fields["note"] == "Version 2.2.0, 2026-11-28, CC-BY-4.0"


def test_a_reference_says_nothing_of_what_the_package_does_not_say(
    copy_of_data: Callable[..., Path], words: Words
) -> None:
    folder = copy_of_data()
    told = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    bare = {name: told[name] for name in ("name", "version", "languages")}
    bare["title"] = "Votes & seats: 100 % of {them}"
    (folder / "datapackage.json").write_text(json.dumps(bare), encoding="utf-8")
    about = export.about(load(folder))
    assert export.plain(about, words) == f"{bare['title']}. Version 1.0.0. Data set."
    entry = export.bibtex(about, words)
    assert r"{{Votes \& seats: 100 \% of \{them\}}}" in entry
    assert ("year" in entry, "author" in entry) == (False, False)
    book = sheets(export.workbook(about, [export.whole(load(folder), "regions")], words))
    assert book.properties.created.year < 2000


def test_a_package_is_cited_at_its_own_address(
    copy_of_data: Callable[..., Path], words: Words
) -> None:
    folder = copy_of_data()
    file, address = folder / "datapackage.json", "https://example.org/elections"
    told = json.loads(file.read_text(encoding="utf-8")) | {"homepage": address}
    file.write_text(json.dumps(told), encoding="utf-8")
    about = export.about(load(folder))
    assert export.plain(about, words).endswith(f"Data set, CC0-1.0. {address}")
    assert export.apa(about, words).endswith(f"[Data set]. {address}")
    assert f"url          = {{{address}}}" in export.bibtex(about, words)
    figure = export.CitedFigure("turnout", "Turnout", "https://example.org/votes")
    for cited in (export.plain, export.apa, export.bibtex):
        assert address not in cited(about, words, figure)


CFF_REQUIRED = {"cff-version", "message", "title", "authors"}
CFF_KNOWN = CFF_REQUIRED | {
    *("abstract", "commit", "contact", "date-released", "doi", "identifiers", "keywords"),
    *("license", "license-url", "preferred-citation", "references", "repository"),
    *("repository-artifact", "repository-code", "type", "url", "version"),
}


def test_the_citation_file_is_valid() -> None:
    """As the schema of the Citation File Format 1.2.0 asks (citation-file-format.github.io)."""
    told = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert set(told) >= CFF_REQUIRED
    assert set(told) <= CFF_KNOWN
    assert told["cff-version"] == "1.2.0"
    assert told["type"] in ("dataset", "software")
    assert all(set(author) == {"name"} and author["name"] for author in told["authors"])
    assert isinstance(told["date-released"], date)
    assert isinstance(told["version"], str)
    assert len(set(told["keywords"])) == len(told["keywords"])


def test_the_citation_file_agrees_with_the_package(data: ElectionData) -> None:
    told = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    package = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    assert (told["title"], told["version"]) == (package["title"], package["version"])
    assert told["license"] == package["licenses"][0]["name"]
    assert f"{told['date-released']}" == package["created"][:10]
    assert told["keywords"] == package["keywords"]
    assert [author["name"] for author in told["authors"]] == [export.about(data).author]


def turnout_book(country: ElectionData, words: Words, **choices: Value) -> Any:
    drawing = figure("turnout", country, words, **choices)
    return sheets(export.rows_workbook(drawing, country, words, address="https://example.org/"))


def test_the_rows_of_a_figure_are_a_sheet_for_each_kind(data: ElectionData, words: Words) -> None:
    drawing = figure("chamber", data, words, election="2021")
    book = sheets(export.rows_workbook(drawing, data, words))
    assert book.sheetnames == ["chamber", "votes", "About"]
    head, *rows = cells(book["chamber"])
    assert head[:2] == ["election_id", "party_id"]
    assert {"Share, %", "Confidence", "Sources"} <= set(head)
    held = {row[head.index("party_id")]: row[head.index("List seats")] for row in rows}
    # The official result of 10 January 2021, as README.md has it.
    assert (held["nur_otan"], held["ak_zhol"], held["qhp"]) == (76, 12, 10)


def test_a_missing_number_of_a_figure_is_an_empty_cell(data: ElectionData, words: Words) -> None:
    drawing = figure("chamber", data, words, election="2021")
    head, *rows = cells(sheets(export.rows_workbook(drawing, data, words))["chamber"])
    # No seat was filled in constituencies then.
    assert {row[head.index("Constituency seats")] for row in rows} == {None}


def test_a_number_of_a_figure_is_shown_as_words_write_it(
    country: ElectionData, words: Words
) -> None:
    sheet = turnout_book(country, words)["turnout"]
    place = [cell.value for cell in sheet[1]].index("Share, %")
    column = [row[place] for row in sheet.iter_rows(min_row=2)]
    shown = {f"{c.value:.{len(c.number_format.partition('.')[2])}f}" for c in column}
    assert {"65.18", "63.4"} <= shown


def test_a_workbook_of_a_figure_explains_itself(country: ElectionData, words: Words) -> None:
    sheet = turnout_book(country, words, after=False)["About"]
    said = [tuple(row[:2]) for row in cells(sheet)]
    assert ("Choices", "after=false") in said
    assert ("Where to see it", "https://example.org/") in said
    assert ("Version", "1.0.0") in said
    assert next(text for name, text in said if name == "Title").startswith("Turnout: highest in")
    assert any(name == "Source" and "Election Office of Verdania" in text for name, text in said)
    assert all(cell.data_type in "sn" for row in sheet.iter_rows() for cell in row)


def test_no_text_of_a_figure_is_a_formula(country: ElectionData, words: Words) -> None:
    drawing = figure("turnout", country, words)
    table = drawing.told.table.assign(election_label="=1+1")
    spoiled = replace(drawing, told=Told(table, replace(drawing.captions, title="=2+2")))
    book = sheets(export.rows_workbook(spoiled, country, words))
    found = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    formulas = [cell for cell in found if str(cell.value).startswith("=")]
    assert {cell.value for cell in formulas} == {"=1+1", "=2+2"}
    assert {cell.data_type for cell in formulas} == {"s"}
