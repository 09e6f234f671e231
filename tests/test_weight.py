"""Sources stand in the order of their weight: in source lines, tables and lists alike."""

from __future__ import annotations

import pandas as pd
import pytest

from elections.evidence.weight import KINDS, by_weight, publishers_by_weight
from elections.figures import FIGURES, figure
from elections.package.loading import ElectionData, ids
from elections.text import load_words
from elections.text.labels import named_sources, publishers, source_line, sources_of, sources_said
from elections.text.record import sources_of_record
from tests import drawn

WORDS = load_words("en")
COMMISSION = "Central Election Commission of Kazakhstan"
PACKAGES = ["data", "country"]


def test_what_a_source_is_comes_first_then_how_much_rests_on_it(country: ElectionData) -> None:
    cells = ["gazette_19940325;law_1989", "gazette_19940325;observers_1990", "bulletin_1990"]
    found = by_weight(country, cells)
    assert found["source_id"].tolist() == [
        "bulletin_1990",
        "law_1989",
        "observers_1990",
        "gazette_19940325",
    ]
    assert found["cells"].tolist() == [1, 1, 1, 2]
    # Of one kind the one with more values, whatever its name: Gazette 1, Herald 2.
    assert list(publishers_by_weight(country, ["gazette_19920910", *["herald_19980615"] * 2])) == [
        "Verdania Herald",
        "Verdania Gazette",
    ]
    assert by_weight(country, []).empty


def test_the_kinds_from_the_commission_to_the_press() -> None:
    assert (
        *("commission", "law", "announcement", "official", "observer"),
        *("dataset", "academic", "reference", "press"),
    ) == KINDS


def test_every_document_of_an_election_commission_is_one(data: ElectionData) -> None:
    theirs = data.sources["publisher"].str.lower().str.contains("election commission")
    assert (theirs == (data.sources["kind"] == "commission")).all()
    kinds = data.sources.set_index("source_id")["kind"]
    assert kinds["nohlen_2001"] == "academic"  # The handbook
    # Two portals and an agency that pass on what the commission announced.
    for source in ("aimak_20210112", "caravan_20210112", "kazinform_20160322"):
        assert kinds[source] == "announcement"


@pytest.mark.parametrize("name", FIGURES)
def test_the_commission_begins_the_source_line_wherever_it_is_among_the_sources(
    data: ElectionData, name: str
) -> None:
    for choices in drawn.every_choice(name, data):
        shown = figure(name, data, WORDS, **choices)
        sources, line = sources_of(data, shown.evidence), shown.captions.source
        weightiest = sources[sources["kind"] == sources["kind"].iloc[0]]["publisher"]
        begun = tuple(weightiest)
        if COMMISSION in set(sources["publisher"]):
            begun = (COMMISSION,)
        elif sources["kind"].iloc[0] == "announcement":
            begun = ("the election commission, as reported by ",)
        head, _, named = line.partition(": ")
        assert head == ("Sources" if sources["publisher"].nunique() > 1 else "Source")
        assert named.startswith(begun)


def test_the_result_of_2021_is_known_from_those_who_report_the_commission(
    data: ElectionData,
) -> None:
    line = figure("votes_to_seats", data, WORDS, election="2021").captions.source
    assert line.startswith("Sources: the election commission, as reported by Aimak.kg, Almaty.tv")


@pytest.mark.parametrize("fixture", PACKAGES)
def test_every_list_of_sources_stands_by_weight(
    request: pytest.FixtureRequest, fixture: str
) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    heading = WORDS.say("column-source-ids")
    for name in FIGURES:
        shown = figure(name, package, WORDS)
        ranks = [KINDS.index(kind) for kind in sources_of(package, shown.evidence)["kind"]]
        assert ranks == sorted(ranks)
        for (rows, _), table in zip(shown.rows, shown.tables(package, WORDS), strict=True):
            for cell, named in zip(rows["source_ids"], table[heading], strict=True):
                assert _ranks(package, cell, named) == sorted(_ranks(package, cell, named))
    for election in package.elections["election_id"]:
        kinds = sources_of_record(package, election)["kind"]
        assert [*map(KINDS.index, kinds)] == sorted(map(KINDS.index, kinds))


def _ranks(package: ElectionData, cell: str, named: str) -> list[int]:
    """Return the rank of each publisher named, by the weightiest of its sources in the cell."""
    own = package.sources[package.sources["source_id"].isin(ids(cell))]
    best = own["kind"].map(KINDS.index).groupby(own["publisher"]).min()
    assert set(named.split("; ")) == set(best.index) if named else best.empty
    return [int(best[publisher]) for publisher in named.split("; ") if publisher]


def test_one_cell_and_a_line_name_the_same_publisher_first(country: ElectionData) -> None:
    rows = country.results.rename(columns={"votes_source_ids": "source_ids"})
    rows = rows[rows["source_ids"].notna()]
    line = source_line(country, rows.assign(confidence="high"), WORDS)
    every = ";".join(sorted({one for cell in rows["source_ids"] for one in ids(cell)}))
    assert line.startswith(f"Sources: {publishers(country, every, WORDS).split('; ')[0]}")


def test_a_publisher_is_called_by_its_name_in_the_language_and_keeps_its_place(
    data: ElectionData,
) -> None:
    """A name begins with another letter in another language; the order is that of the sources."""
    rows = pd.DataFrame({"source_ids": ["cec_20040927;odihr_1999_final;wikipedia_en_adal"]})
    cell = str(rows["source_ids"].iloc[0])
    assert publishers(data, cell, WORDS).split("; ") == [*publishers_by_weight(data, [cell])]
    assert publishers(data, cell, load_words("ru")).split("; ") == [
        "Центральная избирательная комиссия Казахстана",
        "БДИПЧ ОБСЕ",
        "Википедия",
    ]
    kazakh = load_words("kk")
    own = data.publishers.set_index("publisher")["name_kk"]
    assert publishers(data, cell, kazakh).split("; ")[0] == own[COMMISSION]
    assert own[COMMISSION] in named_sources(data, rows["source_ids"], kazakh, most=1)
    assert {*sources_said(data, sources_of(data, rows), kazakh)["publisher"]} == {
        own[COMMISSION],
        own["OSCE/ODIHR"],
        own["Wikipedia"],
    }
