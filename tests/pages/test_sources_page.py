"""The page of sources and data: what is asked for is shown, and nothing else runs."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from elections import export
from elections.choices import LONGEST_SEARCH
from elections.evidence.uses import rows_resting, uses_of_sources
from elections.package import schema
from elections.package.loading import ElectionData
from elections.sections.evidence import source_address
from elections.text import Words, library, references
from tests.pages.visits import pieces, text, unopened, verbatim, visit
from ui import kept, page, reader
from ui.address import _arrival
from ui.folded import FOLD

TABLES = [table.name for table in schema.TABLES]


def sound(at: AppTest) -> AppTest:
    assert (at.exception.values, at.error.values) == ([], [])
    return at


def labelled(at: AppTest, key: str) -> str | None:
    """Return what a selectbox shows as chosen."""
    return next(box for box in at.selectbox if box.key == f"control-{key}").value


def found_in(at: AppTest) -> list[list[str]]:
    """Return the headings of the data frames of the page."""
    return [list(element.value.columns) for element in at.dataframe]


def table_shown(at: AppTest) -> list[list[object]]:
    """Return the rows of the table looked at: the first frame of the page."""
    frame = at.dataframe[0].value
    return [list(row) for row in frame.astype(object).where(frame.notna(), None).to_numpy()]


def test_every_table_can_be_looked_through(package: ElectionData, words: Words) -> None:
    at = sound(visit("sources", {"table": TABLES[0]}))
    at.session_state[f"{FOLD}dictionary"] = True
    for name in TABLES:
        next(box for box in at.selectbox if box.key == "control-table").set_value(name)
        sound(at.run())
        expected = library.columns_shown(package, name, words)
        assert found_in(at)[0] == [column.name for column in expected]
        assert len(at.dataframe[0].value) == len(package.tables[name])
        told, rows = text(at), len(package.tables[name])
        assert schema.table(name).description in told
        assert (f"{rows} rows." if rows != 1 else "one row.") in told
        assert library.units(name, words) in told
        meanings = [column.description for column in schema.table(name).columns]
        assert [meaning for meaning in meanings if meaning not in told] == []
        asked = {} if name == "results" else {"table": name}
        if name != TABLES[0]:
            assert at.query_params == asked | {"data": package.version}


def test_a_search_finds_the_rows_that_hold_its_words(package: ElectionData, words: Words) -> None:
    party = str(package.results["party_id"].iloc[-1])
    at = sound(visit("sources", {"find": party}))
    rows = export.matching(package, "results", party).rows
    assert 0 < len(rows) < len(package.results)
    assert [row[:2] for row in table_shown(at)] == rows.iloc[:, :2].to_numpy().tolist()
    assert f"{len(rows)} of {len(package.results)} rows" in text(at)
    others = len(export.matching(package, "parties", party).rows)
    assert f"{library.table_label('parties', words)} ({others})" in text(at)


def test_what_is_typed_stands_in_the_address_and_is_cut(data: ElectionData) -> None:
    at = visit("sources")
    box = next(box for box in at.text_input if box.key == "control-find")
    box.set_value("  asar \n 2004 ").run()
    assert at.query_params == {"find": "asar 2004", "data": data.version}
    assert len(table_shown(sound(at))) == len(export.matching(data, "results", "asar 2004").rows)
    long = sound(visit("sources", {"find": "x" * 5000}))
    box = next(box for box in long.text_input if box.key == "control-find")
    assert box.value == "x" * LONGEST_SEARCH


def test_a_very_long_address_is_read_and_not_kept(data: ElectionData) -> None:
    caches = (_arrival, kept._understood, page._head)
    visit("sources")
    sizes = [cache.cache_info().currsize for cache in caches]
    for sign in "ab":
        at = sound(visit("sources", {"find": sign * 5000, "kind": sign * 5000}))
        assert "kind" in " ".join(info.value for info in at.info)
        assert any(box.value == sign * LONGEST_SEARCH for box in at.text_input)
    assert [cache.cache_info().currsize for cache in caches] == sizes


@pytest.mark.parametrize(
    "nasty",
    ["<script>alert(1)</script>", "**bold** [a](https://example.org)", "=1+1", "$x$ :red[y]"],
)
def test_a_text_from_the_address_is_shown_as_text(nasty: str) -> None:
    at = sound(visit("sources", {"find": nasty}))
    box = next(box for box in at.text_input if box.key == "control-find")
    assert box.value == nasty
    (answer,) = (one for one in pieces(at) if "all of these words" in one)
    assert nasty in text(at)
    assert escape(nasty) in answer
    # Not through Markdown, in which other marks would mean something.
    assert answer in [one.proto.body for one in at.get("html")]


@pytest.mark.parametrize("value", ["", "nonsense", "<b>%00", "../result", "RESULT"])
def test_a_bad_value_falls_back_to_the_default(value: str) -> None:
    plain = visit("sources")
    at = sound(visit("sources", {"table": value, "source": value, "kind": value}))
    assert (labelled(at, "table"), labelled(at, "source")) == ("results", None)
    assert found_in(at) == found_in(plain)
    assert len(at.info) == (value != "")


def test_a_link_to_a_source_shows_its_record_and_its_figures(
    package: ElectionData, words: Words
) -> None:
    uses = uses_of_sources(package)
    counts = rows_resting(uses)
    for source in package.sources["source_id"].iloc[[0, len(package.sources) // 2, -1]]:
        page, _, query = source_address(source).partition("?")
        at = sound(visit(page, dict([query.split("=")])))
        assert labelled(at, "source") == source
        row = package.sources.set_index("source_id").loc[source]
        told = text(at)
        assert str(row["title"]) in told
        assert str(row["publisher"]) in told
        linked = "".join(pieces(at))
        assert row.isna()["address"] or f'href="{escape(str(row["address"]))}"' in linked
        assert references.resting_sentence(counts, source, words) in told
        expected = references.uses_table(package, uses, source, words)
        assert at.dataframe[1].value.to_numpy().tolist() == expected.to_numpy().tolist()


def test_sources_can_be_filtered_by_kind(package: ElectionData, words: Words) -> None:
    counts = rows_resting(uses_of_sources(package))
    for kind in references.kinds_there(package):
        at = sound(visit("sources", {"kind": kind}))
        rows = references.sources_table(package, counts, words, kind=kind)
        listed = at.dataframe[-1].value[words.say("references-id")].tolist()
        assert listed == list(rows["source_id"])
        assert at.query_params == {"kind": kind}


def test_a_choice_goes_into_the_address(data: ElectionData) -> None:
    at = visit("sources")
    for key, value in (("table", "parties"), ("source", data.sources["source_id"].iloc[0])):
        next(box for box in at.selectbox if box.key == f"control-{key}").set_value(value).run()
        assert at.query_params[key] == value
    next(box for box in at.selectbox if box.key == "control-source").set_value(None).run()
    assert sound(at).query_params == {"table": "parties", "data": data.version}


def test_the_page_says_how_to_cite(package: ElectionData, words: Words) -> None:
    about = export.about(package)
    shown = verbatim(sound(visit("sources")))
    ways = (export.plain, export.apa, export.bibtex)
    assert shown[:3] == [cite(about, words) for cite in ways]
    # And one table of it: the one looked at.
    assert shown[3] == f"Table “Results” (results.csv). In: {shown[0]}"


def test_files_are_offered_by_name(folder: Path, package: ElectionData) -> None:
    whole = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    stem = f"{whole['name']}-{whole['version']}"
    every = [f"{stem}.zip", f"{stem}.xlsx"]
    for address, own in (({}, "results"), ({"find": "1"}, "results-found")):
        keys = {button.proto.id.rsplit("-take-")[-1] for button in at_buttons(address)}
        assert keys == {f"{own}.csv", f"{own}.xlsx", f"{own}.json", *every}


def at_buttons(address: dict[str, str]) -> list[object]:
    return list(sound(visit("sources", address)).get("download_button"))


def test_a_narrow_screen_gets_fewer_columns() -> None:
    at = unopened("sources", {"source": "document_002"})
    at.session_state[reader._WIDTH] = "narrow"
    sound(at.run())
    assert [len(headings) for headings in found_in(at)[1:]] == [2, 4]
