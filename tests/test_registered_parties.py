"""How many parties there were: what sources count, and the lists that stood."""

from __future__ import annotations

import pytest

from elections.charts import Width
from elections.charts.registered_parties import _joins
from elections.figures import figure
from elections.package import ElectionData
from elections.sections import section
from elections.tables.registered_parties import rows
from elections.text import languages, load_words
from tests.drawn import GROUNDS, WORDS, plotly_of, told_of, with_table

# 2003: the Ministry of Justice on 15 April; 2004 to 2023: press and party_events, by their days.
REGISTERED = {
    "2003-04-15": 7,
    "2004-05-05": 10,
    "2016-02": 7,
    "2021-01-11": 6,
    "2022-04-26": 5,
    "2022-11-28": 6,
    "2023-01-18": 7,
}
# Lists on the ballot as published; in 2004 eight parties and two blocs of two each.
LISTS = {"1999": 9, "2004": 10, "2007": 7, "2012": 7, "2016": 6, "2021": 5, "2023": 7}


def test_counts_are_those_of_the_sources_and_lists_those_of_the_results(data: ElectionData) -> None:
    found = rows(data)
    kinds = {str(kind): part for kind, part in found.groupby("kind")}
    registered = kinds["registered"]
    assert dict(zip(registered["date"], registered["parties"], strict=True)) == REGISTERED
    lists = kinds["lists"]
    assert dict(zip(lists["election_id"], lists["parties"], strict=True)) == LISTS
    assert lists.set_index("election_id")["blocs"].to_dict() == dict.fromkeys(LISTS, 0) | {
        "2004": 2
    }
    assert kinds["active"]["parties"].tolist() == [19]
    assert kinds["applied"]["parties"].tolist() == [11]
    assert kinds["took_part"]["parties"].tolist() == [10, 12]
    assert found["at"].is_monotonic_increasing


def test_those_who_took_part_are_the_lists_with_blocs_opened(data: ElectionData) -> None:
    """Ten lists of 2004, two of them of two parties each, are the twelve that sources count."""
    found = rows(data)
    own = found[found["election_id"] == "2004"].set_index("kind")
    assert own.at["took_part", "parties"] == own.at["lists", "parties"] + own.at["lists", "blocs"]


def test_the_line_against_all_is_no_list(country: ElectionData) -> None:
    found = rows(country)
    assert found[found["kind"] == "lists"]["parties"].tolist() == [7, 6, 7, 6]


def test_the_title_is_a_finding(data: ElectionData, country: ElectionData) -> None:
    assert told_of("registered_parties", data).captions.title == (
        "Registered parties: 7 of 19 active parties in 2003, later as few as 5 (2022),"
        " 7 at the last count (2023)"
    )
    assert told_of("registered_parties", country).captions.title == (
        "Registered parties: 5 of 9 active parties in 1995, 6 at the last count (1998)"
    )
    counts = data.party_counts[data.party_counts["kind"] == "registered"]
    assert told_of(
        "registered_parties", with_table(data, "party_counts", counts)
    ).captions.title == ("Registered parties: 7 in 2003, 5 in 2022 at the fewest, 7 in 2023")


def test_the_alternative_text_names_every_count(data: ElectionData) -> None:
    said = told_of("registered_parties", data).captions.alternative
    assert len(said) <= 600
    assert "Registered parties: 7 (15 April 2003), 10 (5 May 2004), 7 (February 2016)" in said
    assert "Lists on the ballot: 9 (1999), 10 (2004)" in said


def test_where_nobody_counts_registered_parties_there_is_no_section(data: ElectionData) -> None:
    others = data.party_counts[data.party_counts["kind"] != "registered"]
    without = with_table(data, "party_counts", others)
    assert section("measures.counts", without, WORDS) == ()
    with pytest.raises(ValueError, match="no row of kind registered"):
        told_of("registered_parties", without)


def test_registers_are_joined_only_where_no_election_lies_between(data: ElectionData) -> None:
    joined = [
        (round(start[0]), round(end[0]))
        for start, end, kind in _joins(told_of("registered_parties", data).table)
        if kind == "registered"
    ]
    assert joined == [(2003, 2004), (2021, 2022), (2022, 2023), (2023, 2023)]


@pytest.mark.parametrize("ground", GROUNDS, ids="/".join)
@pytest.mark.parametrize("fixture", ["data", "country"])
def test_every_count_is_drawn_at_its_height_and_labelled(
    request: pytest.FixtureRequest, fixture: str, ground: tuple[str, str]
) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    scheme, width = ground
    shown = figure("registered_parties", package, WORDS, scheme=scheme, width=width)  # type: ignore[arg-type]
    drawn = plotly_of(shown)
    heights = sorted(
        (ids[0], ids[1], height)
        for trace in drawn.data
        for ids, height in zip(trace.customdata, trace.y, strict=True)
    )
    table = shown.told.table
    assert heights == sorted(zip(table["kind"], table["date"], table["parties"], strict=True))
    texts = [note.text for note in drawn.layout.annotations]
    assert sorted(text for text in texts if text in set(table["short"])) == sorted(table["short"])
    # Nothing is written beyond the edge of the least screen.
    first, last = drawn.layout.xaxis.range
    for note in drawn.layout.annotations:
        if note.text in set(table["short"]):
            room = {"narrow": 312, "medium": 592, "wide": 912}[width]
            left = (note.x - first) / (last - first) * room + note.xshift
            assert left >= 0


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("width", ["narrow", "medium", "wide"])
def test_of_two_counts_of_one_day_the_higher_has_its_number_above(
    data: ElectionData, language: str, width: Width
) -> None:
    """1999: 9 lists, 10 parties that stood; never the number of one at the dot of the other."""
    drawing = figure("registered_parties", data, load_words(language), width=width)
    canvas = drawing.canvas(captioned=False).plotly()["layout"]
    first = drawing.told.table.sort_values("at").iloc[:2].sort_values("parties")
    lower, higher = (
        next(note["yshift"] for note in canvas["annotations"] if note["text"] == short)
        for short in first["short"]
    )
    assert lower < 0 < higher
