"""What a package says of itself: what must stand in its descriptor, and what may not."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from elections.package.describe import described
from elections.package.descriptor import made_on, parsed, read
from elections.package.faults import Fault

FILE = "datapackage.json"
NEEDED = {"name": "verdania", "title": "Elections", "version": "1.0.0", "languages": ["en", "kk"]}
NAME = "a name: lower-case letters and digits, parted by . _ or -"
TEXT = "a text without tags"
VERSION = "a version: letters, digits and .+- between them"
LANGUAGES = "a list of language codes"
DAY = "a day, YYYY-MM-DD, with the hour or without it"
ADDRESS = "an address of the web"
KEYWORDS = "a list of texts"
LICENCES = "a list of licences, each with a name, a title and an address as its path"
CONTRIBUTORS = "a list of contributors, each with a title"
TABLES = "a list of tables with their names"


def read_with(**more: object) -> tuple[dict[str, Any] | None, list[Fault]]:
    faults: list[Fault] = []
    return read(json.dumps(NEEDED | more).encode(), faults), faults


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("name", "../verdania", NAME),
        ("name", "Verdania elections", NAME),
        ("title", "", TEXT),
        ("title", "Сайлау <b>осында</b>", TEXT),
        ("title", "Elections \ud800", TEXT),
        ("title", ["Elections"], TEXT),
        ("version", "../../1.0.0", VERSION),
        ("version", "1/0", VERSION),
        ("version", 1, VERSION),
        ("languages", [], LANGUAGES),
        ("languages", ["en", "EN"], LANGUAGES),
        ("languages", ["en", "kk", "en"], LANGUAGES),
        ("languages", ["../en"], LANGUAGES),
        ("languages", "en", LANGUAGES),
        ("description", "<script>alert(1)</script>", TEXT),
        ("description", None, TEXT),
        ("created", "yesterday", DAY),
        ("created", 20261122, DAY),
        ("created", "", DAY),
        ("homepage", "", ADDRESS),
        ("homepage", "javascript:alert(1)", ADDRESS),
        ("homepage", ["https://example.org"], ADDRESS),
        ("keywords", "elections", KEYWORDS),
        ("keywords", ["elections", "<i>x</i>"], KEYWORDS),
        ("licenses", {"name": "CC0-1.0"}, LICENCES),
        ("licenses", ["CC0-1.0"], LICENCES),
        ("licenses", [{"name": "CC0", "path": "javascript:alert(1)"}], LICENCES),
        ("licenses", [{"name": "CC0", "path": 7}], LICENCES),
        ("licenses", [{"title": "<img src=x onerror=alert(1)>"}], LICENCES),
        ("contributors", "Somebody", CONTRIBUTORS),
        ("contributors", [{"name": "Somebody"}], CONTRIBUTORS),
        ("contributors", [{"title": "Somebody", "roles": "author"}], CONTRIBUTORS),
        ("resources", "chamber.csv", TABLES),
        ("resources", [{"path": "chamber.csv"}], TABLES),
    ],
    ids=str,
)
def test_faults_of_the_descriptor(name: str, value: object, expected: str) -> None:
    """Each at its property, as it is written; without the languages nothing can be read."""
    about, faults = read_with(**{name: value})
    written = json.dumps(value, ensure_ascii=False)
    assert faults == [Fault(FILE, None, name, written, expected)]
    assert (about is None) is (name == "languages")


def test_what_may_stand_in_a_descriptor() -> None:
    more = {
        "description": "Elections to the Assembly.",
        "created": "2020-03-01T12:00:00Z",
        "homepage": "https://example.org/verdania",
        "keywords": [],
        "licenses": [{"name": "CC0-1.0", "path": "https://example.org/cc0"}, {}],
        "contributors": [{"title": "Somebody", "roles": ["author"], "email": 7}],
        "resources": [{"name": "chamber", "path": "chamber.csv"}],
        "languages": ["en", "zh-hant"],
        "more": None,
    }
    assert read_with(**more) == (NEEDED | more, [])


def test_what_a_descriptor_lacks_is_told_at_once() -> None:
    faults: list[Fault] = []
    assert read(b'{"created": 1}', faults) is None
    assert [str(fault) for fault in faults] == [
        f"{FILE} name: nothing - expected {NAME}",
        f"{FILE} title: nothing - expected {TEXT}",
        f"{FILE} version: nothing - expected {VERSION}",
        f"{FILE} languages: nothing - expected {LANGUAGES}",
        f"{FILE} created: '1' - expected {DAY}",
    ]


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (b'{\n  "name": x\n}\n', 2, "Expecting value: line 2 column 11 (char 12)"),
        (b'\n{\n"name": "\xff"}', 3, "'utf-8' codec can't decode byte 0xff in position 12: "),
        (b"[1]", None, "'[1]' is no descriptor: expected a JSON object"),
        (b"null", None, "'null' is no descriptor: nested without end, or nothing"),
    ],
)
def test_what_is_no_descriptor_is_one_fault(content: bytes, line: int | None, said: str) -> None:
    faults: list[Fault] = []
    assert read(content, faults) is None
    (fault,) = faults
    assert (fault.file, fault.row, fault.column) == (FILE, line, None)
    assert fault.value is not None
    assert fault.value.startswith(said)
    assert fault.expected == "a JSON object in UTF-8"


@pytest.mark.parametrize("depth", [20, 500, 100_000])
@pytest.mark.parametrize(("before", "after"), [("[", "]"), ('{"a":', "}")], ids=["list", "object"])
def test_a_descriptor_nested_without_end_is_a_fault(depth: int, before: str, after: str) -> None:
    nested = f'{{"name": "x", "more": {before * depth}1{after * depth}}}'
    for reading in (parsed, described):
        with pytest.raises(ValueError, match="is no descriptor: nested without end, or nothing"):
            reading(nested)


def test_a_descriptor_may_be_nested_twenty_deep() -> None:
    """Its tables, with their schemas, fields and bounds, need six."""
    parsed(f'{{"name": "x", "more": {"[" * 19}{"]" * 19}, "and": 1}}')


def test_the_day_on_which_a_package_was_made() -> None:
    assert made_on({"created": "2020-03-01"}) == date(2020, 3, 1)
    assert made_on({"created": "2020-03-01T23:59:59Z"}) == date(2020, 3, 1)
    assert made_on({"created": "yesterday"}) is made_on({"created": 2020}) is made_on({}) is None
