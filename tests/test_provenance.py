"""Where every number comes from: from the rows that a page draws back to the documents.

The figures and tables are those of the registries, so that a figure or a section yet to come
is under the same rules. That the data package, its dictionary and its files agree is said in
``test_package``, and what loading refuses in ``test_checks`` and ``test_load``.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit

import pandas as pd
import pytest

from elections.figures import FIGURES, figure
from elections.package import ids
from elections.package.schema import Confidence
from elections.sections.blocks import TableBlock
from tests import drawn
from tests.text.test_findings import publishers, split_line

LEVELS = set(get_args(Confidence))
each_package = pytest.mark.parametrize("package", drawn.FOLDERS)

# Hosts that store, cache, translate or reprint what others published. What was read there is
# cited by the work itself: an address must outlive the copy, and a reader must see whose it is.
COPIES = {
    r"(web\.)?archive\.org|archive\.(today|ph|is|li|vn|fo|md)|perma\.cc|ghostarchive\.org": (
        "archives of other people's pages; archive.ipu.org and the like are the publishers' own"
    ),
    r".*\.googleusercontent\.com|cc\.bingj\.com|.*webcache.*|yandexwebcache\.net": (
        "copies that search engines keep for a time"
    ),
    r".*\.translate\.goog|translate\.(google|yandex)\..*": "pages put through a translator",
    r"(.*\.)?(scribd\.com|docslib\.org|fdocuments\..*|dokumen\.(pub|tips)|pdfcoffee\.com|"
    r"studylib\..*|slideshare\.net|issuu\.com|vdoc\.pub)": "documents that users uploaded",
    r"(.*\.)?(academia\.edu|researchgate\.net)": "articles that are published elsewhere",
    r"(.*\.)?(sci-hub|libgen|z-lib)\..*": "articles and books taken from their publishers",
    r"(.*\.)?(bestprofi\.com|cis-legislation\.com|zakon\.uchet\.kz)": (
        "texts of law that adilet.zan.kz and zan.gov.kz publish"
    ),
    r"(.*\.)?(ecoi\.net|refworld\.org)": "reports that their organisations publish themselves",
    r".*kiwix.*|.*ipfs.*|.*uncensored-wiki.*|.*\.azureedge\.net|.*\.ftempurl\.com": (
        "stored copies of an encyclopaedia"
    ),
    r"(?!([a-z-]+\.)?(wikipedia|wikileaks|wikimedia)\.org$).*(wiki|pedia|perceptio).*"
    r"(?<!\.nationsencyclopedia\.com)": "copies of Wikipedia under another name",
    r"(.*\.)?(alquds\.edu|worddisk\.com|theinfolist\.com|magnificenth850\.sbs|eymaps\.com|"
    r"clever-geek\..*|osmarks\.net|nina\.az|undernet\.uy|shhada\.ir|encyclopedia\.kz|"
    r"findatwiki\.com|allrefer\.com)": "copies of reference works under another name",
    r"[a-z-]+\.m\.wikipedia\.org": "another form of the canonical address",
}
NAMES_A_HOST = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")


@pytest.fixture(params=drawn.FOLDERS)
def package(request: pytest.FixtureRequest) -> str:
    """The name of each package in turn."""
    return str(request.param)


@pytest.fixture
def known(package: str) -> set[str]:
    """The ids of all sources of a package."""
    return set(drawn.package(package).sources["source_id"])


def numbers(rows: pd.DataFrame) -> pd.Series[bool]:
    """Return which rows hold a number: in a column of numbers, or in words for a value."""
    found = pd.Series(False, index=rows.index)
    for name, column in rows.items():
        if pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column):
            found |= column.notna()
        elif str(name).startswith("value"):
            found |= column.astype(str).str.contains(r"\d", regex=True)
    return found


def unsourced(rows: pd.DataFrame, known: set[str]) -> pd.DataFrame:
    """Return the rows that hold a number and lack a source, a known one, or a confidence.

    Where no row holds a number (acts, persons), all are looked at.
    """
    numbered = numbers(rows)
    held = rows[numbered] if numbered.any() else rows
    sound = [
        bool(ids(cell)) and set(ids(cell)) <= known and level in LEVELS
        for cell, level in zip(held["source_ids"], held["confidence"], strict=True)
    ]
    return held[[not one for one in sound]]


def test_no_number_is_drawn_without_a_source_and_a_confidence(
    package: str, known: set[str]
) -> None:
    for drawing in drawn.every_figure(package):
        for rows, _ in drawing.rows:
            wrong = unsourced(rows, known)
            assert wrong.empty, (drawing.name, wrong.to_dict("records"))


def test_what_has_no_source_is_drawn_as_not_there(package: str) -> None:
    """A row of a figure may lack a source only where there is nothing to give one for."""
    for drawing in drawn.every_figure(package):
        table = drawing.told.table
        rows = table[[not ids(cell) for cell in table["source_ids"]]]
        assert len(rows) < len(table), drawing.name
        assert not numbers(rows).any(), drawing.name


def test_a_figure_names_the_sources_of_exactly_the_rows_drawn(package: str) -> None:
    for drawing in drawn.every_figure(package):
        rows = pd.concat([table[["source_ids"]] for table, _ in drawing.rows])
        expected = publishers(drawn.package(package), rows)
        named, more = split_line(drawing.captions.source)
        assert set(named) <= expected, drawing.name
        assert len(named) + more == len(expected), drawing.name
        sources = {one for cell in rows["source_ids"] for one in ids(cell)}
        assert {one for cell in drawing.evidence["source_ids"] for one in ids(cell)} == sources


def test_the_source_line_stands_in_the_picture(package: str) -> None:
    for drawing in drawn.every_figure(package):
        notes = drawing.plotly().to_dict()["layout"]["annotations"]
        texts = [note["text"].replace("<br>", " ") for note in notes]
        assert drawing.captions.source in texts, drawing.name


def test_a_figure_says_so_where_its_rows_are_not_all_sure(package: str) -> None:
    for drawing in drawn.every_figure(package):
        levels = set(drawing.evidence["confidence"].dropna())
        assert levels <= LEVELS
        said = "Confidence" in drawing.captions.source
        assert said is (levels != {"high"}), drawing.name
        for level in ("low", "medium"):
            # Where all values are of one level, it is said without their number.
            named = re.search(rf"\d+ {level}\b|Confidence {level}\.", drawing.captions.source)
            assert bool(named) is (level in levels), drawing.name


def test_every_table_that_is_printed_has_its_sources(package: str, known: set[str]) -> None:
    grids = [
        (name, block.grid)
        for name, block in drawn.every_block(package)
        # The dictionary is no data.
        if isinstance(block, TableBlock) and block.grid.rows and not name.startswith("sources.")
    ]
    assert len(grids) > 10
    for name, grid in grids:
        evidence = grid.evidence
        assert len(evidence), (name, grid.headings)
        for cell in evidence["source_ids"]:
            assert ids(cell), (name, grid.headings)
            assert set(ids(cell)) <= known, (name, grid.headings)
        if "conflict_id" not in evidence:  # Values that are not used are not rated.
            assert set(evidence["confidence"]) <= LEVELS, (name, grid.headings)


@pytest.mark.parametrize("name", FIGURES)
def test_no_choice_of_a_reader_loses_a_source(name: str, package: str, known: set[str]) -> None:
    data = drawn.package(package)
    for choices in drawn.every_choice(name, data):
        rows = figure(name, data, drawn.WORDS, **choices).told.table
        wrong = unsourced(rows, known)
        assert wrong.empty, (choices, wrong.head(3).to_dict("records"))


def test_the_rule_sees_a_number_without_a_source() -> None:
    """Each of these rows but the last two is wrong."""
    rows = pd.DataFrame(
        {
            "seats": pd.array([1, 2, 3, 0, pd.NA, pd.NA, 4], dtype="Int64"),
            "value": ["", "", "", "", "5 %", "none", ""],
            "source_ids": ["", pd.NA, "a;nobody", "a", pd.NA, pd.NA, "a;b"],
            "confidence": ["high", "high", "high", pd.NA, pd.NA, pd.NA, "low"],
        }
    )
    assert unsourced(rows, {"a", "b"}).index.tolist() == [0, 1, 2, 3, 4]
    persons = pd.DataFrame({"person": ["A", "B"], "source_ids": ["a", ""], "confidence": "high"})
    assert unsourced(persons, {"a"}).index.tolist() == [1]


def rows_of(package: str, table: str) -> list[dict[str, str]]:
    """Return a table as it stands in the file."""
    with (drawn.FOLDERS[package] / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def named_in(folder: Path) -> set[str]:
    """Return the ids of sources that the files of a package name, however the schema reads."""
    found: set[str] = set()
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                cells = [row[name] for name in row if name.endswith("source_ids")]
                found |= {one for cell in [*cells, row.get("document_id", "")] for one in ids(cell)}
    return found


@each_package
def test_every_source_is_used_and_every_one_used_is_there(package: str) -> None:
    listed = {row["source_id"] for row in rows_of(package, "sources")}
    assert listed
    assert named_in(drawn.FOLDERS[package]) == listed


def addresses(package: str) -> dict[str, str]:
    """Return the address of each source that has one."""
    rows = rows_of(package, "sources")
    return {row["source_id"]: row["address"] for row in rows if row["address"]}


def malformed(address: str) -> bool:
    """Say whether an address is none that a reader could follow as it stands."""
    parts = urlsplit(address)
    return (
        parts.scheme not in ("http", "https")
        or NAMES_A_HOST.fullmatch(parts.netloc) is None
        or not address.isascii()
        or not address.isprintable()
        or re.search(r"[\s\"<>\\^`{|}]", address) is not None
        or re.search(r"%(?![0-9A-Fa-f]{2})", address) is not None
    )


def copy_of(address: str) -> str | None:
    """Return why an address is that of a copy; ``None`` for any other."""
    host = urlsplit(address).netloc
    return next((why for form, why in COPIES.items() if re.fullmatch(form, host)), None)


@each_package
def test_every_address_is_well_formed(package: str) -> None:
    found = addresses(package)
    assert found
    assert {source: one for source, one in found.items() if malformed(one)} == {}


@pytest.mark.parametrize(
    "address",
    [
        *("example.org/a", "ftp://example.org/a", "https://", "https:///a", "https://localhost/a"),
        *("https://me@example.org/a", "https://example.org:8080/a", "https://10.0.0.1/a"),
        *("https://example.org/a b", "https://Example.org/a", "https://example.org/100%"),
        *("https://example..org/a", "https://example.org/а", 'https://example.org/"'),
    ],
)
def test_what_is_no_address_is_seen(address: str) -> None:
    assert malformed(address)


@each_package
def test_no_address_is_that_of_a_copy(package: str) -> None:
    copies = {one: why for one in addresses(package).values() if (why := copy_of(one))}
    assert copies == {}


@pytest.mark.parametrize(
    "host",
    [
        *("web.archive.org", "archive.ph", "webcache.googleusercontent.com", "www.scribd.com"),
        *("en-m-wikipedia-org.translate.goog", "docslib.org", "independent.academia.edu"),
        *("wiki.alquds.edu", "it.wiki7.org", "de.zxc.wiki", "www.wikizero.org", "kampuspedia.com"),
        *("perceptiode.com", "ru.wikipedia-on-ipfs.org", "kiwix.casplantje.nl", "wikimili.com"),
        *("en.m.wikipedia.org", "a.osmarks.net", "www.wiki3.en-us.nina.az", "sagapedia.com"),
        *("de.wiki.li", "it.xcv.wiki", "w.owiki.org", "friendlywiki.com", "wikivisually.com"),
        *("hessslslslsls.azureedge.net", "franco.wiki", "reference.allrefer.com"),
    ],
)
def test_copies_are_seen(host: str) -> None:
    assert copy_of(f"https://{host}/a")


@pytest.mark.parametrize(
    "host",
    [
        *("en.wikipedia.org", "archive.ipu.org", "archive.urbc.ru", "wikileaks.org", "tass.com"),
        *("www.nationsencyclopedia.com", "adilet.zan.kz", "cyberleninka.ru", "doi.org"),
    ],
)
def test_what_is_published_there_is_no_copy(host: str) -> None:
    """A journal's open library is where the journal puts its articles itself."""
    assert copy_of(f"https://{host}/archive/a") is None


def test_an_article_is_cited_at_its_canonical_address() -> None:
    cited = [row for row in rows_of("data", "sources") if row["publisher"] == "Wikipedia"]
    assert len(cited) > 50
    for row in cited:
        language = row["source_id"].split("_")[1]
        start = f"https://{language}.wikipedia.org/wiki/"
        assert not row["address"] or row["address"].startswith(start), row["source_id"]
        assert row["kind"] == "reference", row["source_id"]
