"""The descriptor and the dictionary: they say what the schema says and what the files hold."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, system
from hypothesis import given
from hypothesis import strategies as st

from elections.package import schema
from elections.package.describe import BEGIN, END, described, dictionary, languages, with_dictionary
from tests.conftest import COUNTRY, DATA
from tests.spoiled import cell, line_of

Copy = Callable[..., Path]
both = pytest.mark.parametrize("folder", [DATA, COUNTRY], ids=["data", "country"])


def descriptor(folder: Path) -> dict[str, Any]:
    found = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def frictionless_errors(folder: Path) -> set[tuple[str, str, int]]:
    """Return kind, table and line of each error that Frictionless finds."""
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    found = report.flatten(["type", "rowNumber"])
    names = [task.name for task in report.tasks for _ in task.errors]
    return {(kind, name, row) for name, (kind, row) in zip(names, found, strict=True)}


@both
def test_frictionless_finds_the_package_valid(folder: Path) -> None:
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])
    assert [task.name for task in report.tasks] == [
        *(table.name for table in schema.TABLES),
        "texts-kk",
        "texts-ru",
    ]
    assert report.stats["warnings"] == 0


def test_the_descriptor_alone_lets_another_program_find_faults(copy_of_data: Copy) -> None:
    spoiled = [
        ("foreign-key", "results.csv", "1990,coast", "party_id", "nobody"),
        ("foreign-key", "regions.csv", "highland", "predecessor_id", "upland"),
        ("unique-error", "women_deputies.csv", "1998", "election_id", "1990"),
        ("primary-key", "memberships.csv", "1990,green", "party_id", "craft"),
        ("constraint-error", "parties.csv", "green", "name_kk", ""),
        ("constraint-error", "parties.csv", "craft", "kind", "club"),
        ("constraint-error", "parties.csv", "workers", "colour", "red"),
        ("constraint-error", "parties.csv", "renewal", "founded", "1993-9"),
        ("constraint-error", "elections.csv", "1998", "turnout_percent", "100.5"),
        ("constraint-error", "elections.csv", "1994_autumn", "seats", "-60"),
        ("type-error", "elections.csv", "1990", "seats", "sixty"),
        ("type-error", "elections.csv", "1990", "against_all", "yes"),
        ("constraint-error", "elections.csv", "1994_spring", "threshold_percent", "4,5"),
        ("type-error", "earlier_elections.csv", "1986", "date", "1986-02-30"),
        ("constraint-error", "facts.csv", "guild_hall", "source_ids", "law_1989, law_1994"),
        ("constraint-error", "sources.csv", "law_1997", "address", "laws"),
    ]
    folder = copy_of_data()
    assert frictionless_errors(folder) == set()
    expected = set()
    for kind, file, start, column, value in spoiled:
        expected.add((kind, file.removesuffix(".csv"), line_of(folder, file, start)))
        cell(file, start, column, value)(folder)
    assert expected - frictionless_errors(folder) == set()


@both
def test_descriptor_schema_and_files_agree(folder: Path) -> None:
    about = descriptor(folder)
    codes = tuple(about["languages"])
    tables = [*schema.TABLES, *map(schema.texts, codes[1:])]
    assert [resource["path"] for resource in about["resources"]] == [
        f"{t.name}.csv" for t in tables
    ]
    for table, resource in zip(tables, about["resources"], strict=True):
        with (folder / resource["path"]).open(encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        fields = {field["name"]: field for field in resource["schema"]["fields"]}
        columns = {column.name: column for column in schema.csv_columns(table, codes)}
        assert list(fields) == list(columns) == header
        assert resource["schema"]["primaryKey"] == list(table.key)
        for name, field in fields.items():
            column, rules = columns[name], field.get("constraints", {})
            assert field["description"] == column.description
            assert field.get("unit") == column.unit
            assert rules.get("required", False) is column.required
            assert tuple(rules.get("enum", ())) == column.allowed
            bounds = (rules.get("minimum"), rules.get("maximum"))
            # What may be a fraction is a text for other programs, without bounds.
            assert bounds == (
                (None, None) if column.fractions else (column.minimum, column.maximum)
            )
            assert not column.fractions or (field["type"] == "string" and "/" in rules["pattern"])
            assert (field.get("language") in codes) is column.said


@both
def test_every_single_reference_is_a_foreign_key(folder: Path) -> None:
    for table, resource in zip(schema.TABLES, descriptor(folder)["resources"], strict=False):
        keys = {
            (key["fields"][0], key["reference"]["resource"] or table.name)
            for key in resource["schema"]["foreignKeys"]
        }
        assert keys == {(c.name, c.references) for c in table.columns if c.type == "id"} - {
            (c.name, "") for c in table.columns
        }


@both
def test_the_package_says_what_it_is(folder: Path) -> None:
    about = descriptor(folder)
    for name in ("name", "title", "description", "version", "created", "licenses", "keywords"):
        assert about[name], name
    assert re.fullmatch(r"\d+\.\d+\.\d+", about["version"])
    changes = folder / "CHANGELOG.md"
    if changes.exists():
        assert f"\n## {about['version']} (" in changes.read_text(encoding="utf-8")


def test_the_change_log_of_the_data_is_there() -> None:
    assert (DATA / "CHANGELOG.md").is_file()


@both
def test_what_is_generated_is_up_to_date(folder: Path) -> None:
    text = (folder / "datapackage.json").read_text(encoding="utf-8")
    readme = (folder / "README.md").read_text(encoding="utf-8")
    assert described(text) == text
    assert with_dictionary(readme, languages(text)) == readme


@both
def test_a_field_is_a_line_of_the_descriptor(folder: Path) -> None:
    """So that a change of one column reads as a change of one line."""
    text = (folder / "datapackage.json").read_text(encoding="utf-8")
    lines = [line.strip().removesuffix(",") for line in text.splitlines()]
    written = [json.loads(line) for line in lines if line.startswith('{"name": ')]
    tables = json.loads(text)["resources"]
    fields = [field for resource in tables for field in _fields(resource)]
    assert [field for field in written if "type" in field] == fields
    assert len(lines) < len(fields) + 15 * len(tables)


def _fields(resource: dict[str, Any]) -> list[dict[str, Any]]:
    fields = resource["schema"]["fields"]
    assert isinstance(fields, list)
    return fields


SCALARS = st.none() | st.booleans() | st.integers() | st.text()
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20
)


@given(by_hand=VALUES)
def test_what_is_written_by_hand_is_read_again_as_it_was(by_hand: object) -> None:
    text = json.dumps({"languages": ["en"], "by_hand": by_hand})
    assert json.loads(described(text))["by_hand"] == by_hand
    assert described(described(text)) == described(text)


def test_the_dictionary_names_every_column_of_the_files() -> None:
    sections = dictionary(("en", "kk", "ru")).split("### ")[1:]
    tables = [*schema.TABLES, schema.texts("<language>")]
    assert [section.split("\n")[0] for section in sections] == [f"`{t.name}`" for t in tables]
    for table, section in zip(tables, sections, strict=True):
        rows = [line for line in section.splitlines() if line.startswith("| `")]
        named = [name for row in rows for name in re.findall("`([^`]+)`", row.split(" | ")[0])]
        assert named == [column.name for column in schema.csv_columns(table, ("en", "kk", "ru"))]
        assert table.description in section
        assert all(row.count(" | ") == 3 and row.endswith(" |") for row in rows)


def test_a_package_of_one_language_has_no_translations_to_explain() -> None:
    assert "texts/" not in dictionary(("en",))


def test_the_dictionary_says_what_may_stand() -> None:
    text = dictionary(("en", "kk"))
    assert "| `period` | one of `core`, `after` | yes |" in text
    assert "| `votes` | whole number, votes |  |" in text
    assert "| `turnout_percent` | decimal number from 0 to 100, percent |  |" in text
    assert "| `votes_source_ids` | ids of `sources` |  |" in text
    assert "| `name_en`, `name_kk` | name per language | yes | Full name. |" in text
    assert "| `country_en`, `country_kk` | name per language | yes |" in text
    assert "| `appointing_body_en`, `appointing_body_kk` | name per language |  |" in text
    assert "| `what_en` | text | yes |" in text


def test_texts_around_the_dictionary_stay() -> None:
    text = f"Before.\n{BEGIN}\nOutworn.\n{END}\nAfter.\n"
    written = with_dictionary(text, ("en",))
    assert written.startswith(f"Before.\n{BEGIN}\n")
    assert written.endswith(f"{END}\nAfter.\n")
    assert "Outworn" not in written
    assert with_dictionary(written, ("en",)) == written


@pytest.mark.parametrize(
    "text",
    ["", BEGIN, f"{END}\n{BEGIN}\n", f"{BEGIN}\n", f"{BEGIN}\n{END}\n{BEGIN}\n{END}\n"],
)
def test_a_text_without_a_place_for_the_dictionary_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no place for the dictionary"):
        with_dictionary(text, ("en",))


@pytest.mark.parametrize("text", ["[]", "{}", '{"languages": "en"}', '{"languages": [1]}', "x"])
def test_what_is_no_descriptor_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"descriptor|languages|JSON|Expecting"):
        described(text)


@pytest.mark.parametrize("table", schema.TABLES, ids=lambda table: table.name)
def test_keys_are_required(table: schema.Table) -> None:
    assert all(table.column(name).required for name in table.key)


def test_a_text_in_every_language_is_required() -> None:
    """Otherwise a package could give it in some languages and leave it out in others."""
    texts = [column for table in schema.TABLES for column in table.columns if column.every_language]
    assert texts
    assert all(column.required and column.type == "name" for column in texts)


@both
def test_english_texts_have_the_apostrophe_of_print(folder: Path) -> None:
    """The pages set them beside words of their own, which have it."""
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                straight = [name for name, text in row.items() if "'" in text]
                assert not [name for name in straight if name.endswith("_en")], (path.name, row)
