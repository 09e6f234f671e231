"""What became of a chamber between two elections: rows, words and bars.

Seats of 2004 by nomination: the result of that election (42 + 11 + 4 of 77); by membership: the
count of Buluktaev (2005), 53 + 14 + 4; of 2007: 98 of 98 filled by voters, of 107 in all.
"""

from __future__ import annotations

import pandas as pd
import pytest

from elections.charts.canvas import PALETTES
from elections.choices import NONE, settle
from elections.figures import figure
from elections.measures.mergers import mergers_between
from elections.package import ElectionData
from elections.package.loading import ids
from elections.sections import section
from elections.sections.blocks import FigureBlock, Heading, Paragraph
from elections.tables import between_elections as between
from elections.text.between_elections import between_sentence
from tests.drawn import GROUNDS, WORDS, plotly_of, told_of, with_cells, with_table

Blocks = dict[str, list[tuple[str, int]]]
BEFORE_2007: Blocks = {
    "nomination": [("otan", 42), ("aist", 11), ("asar", 4), ("others", 20)],
    "membership": [("otan", 53), ("aist", 14), ("asar", 4), ("others", 6)],
    "merged_nomination": [("nur_otan", 57), ("others", 20)],
    "merged_membership": [("nur_otan", 71), ("others", 6)],
    "elected": [("nur_otan", 98)],
    "chamber": [("nur_otan", 98), ("appointed", 9)],
}
# Results of 1990 and memberships of tests/country: Farmers 4 + 9, Craft 1 + 1 of 60.
BEFORE_SPRING: Blocks = {
    "nomination": [("craft", 2), ("farmers", 13), ("others", 45)],
    "membership": [("craft", 2), ("farmers", 13), ("others", 45)],
    "merged_nomination": [("land_and_craft", 15), ("others", 45)],
    "merged_membership": [("land_and_craft", 15), ("others", 45)],
    "elected": [("land_and_craft", 12), ("others", 38)],
}


def blocks(rows: pd.DataFrame) -> Blocks:
    """Return the seats of each step, by party."""
    return {
        str(step): [
            (party if isinstance(party, str) else "others", seats)
            for party, seats in zip(part["party_id"], part["seats"], strict=True)
        ]
        for step, part in rows.groupby("step", sort=False)
    }


def test_the_chamber_of_2004_becomes_that_of_2007(data: ElectionData) -> None:
    rows = between.steps(data, merger_election="2004")
    assert blocks(rows) == BEFORE_2007
    assert rows.groupby("step")["total"].unique().map(list).to_dict() == {
        **{step: [77] for step in list(BEFORE_2007)[:4]},
        "elected": [98],
        "chamber": [107],
    }
    shares = rows[rows["part"] == "party"].set_index("step")["share"]
    assert shares["merged_nomination"] == pytest.approx(74.0, abs=0.05)
    assert shares["merged_membership"] == pytest.approx(92.2, abs=0.05)
    assert shares["chamber"] == pytest.approx(91.6, abs=0.05)


def test_two_become_a_third_in_the_made_up_country(country: ElectionData) -> None:
    assert between.elections_before_mergers(country) == ["1990"]
    assert blocks(between.steps(country, merger_election="1990")) == BEFORE_SPRING


def test_a_merged_step_rests_on_the_mergers_too(data: ElectionData) -> None:
    """Asar on 4 July, the Civic and the Agrarian Party on 22 December 2006."""
    (merger,) = mergers_between(data, "2004", "2007")[:1]
    assert sorted(event.date for event in merger.events) == [
        "2006-07-04",
        "2006-12-22",
        "2006-12-22",
    ]
    assert {event.origin for event in merger.events} == {"asar", "civic", "agrarian"}
    behind = {source for event in merger.events for source in ids(event.source_ids)}
    rows = between.steps(data, merger_election="2004").set_index(["step", "part"])["source_ids"]
    assert behind <= set(ids(rows["merged_membership", "party"]))
    assert not behind <= set(ids(rows["membership", "party"]))
    assert set(ids(rows["merged_membership", "others"])) >= {"buluktaev_2005"}


def test_deputies_whose_party_is_not_known_are_missing(data: ElectionData) -> None:
    members = data.memberships[data.memberships["party_id"] != "independents"]
    rows = between.steps(with_table(data, "memberships", members), merger_election="2004")
    share = rows[rows["step"] == "membership"]["share"].sum()
    # 53 + 14 + 4 + 2 + 1 of 77: three are counted nowhere.
    assert share == pytest.approx(7400 / 77)


def test_without_memberships_there_is_nothing_to_show(data: ElectionData) -> None:
    without = with_table(data, "memberships", data.memberships.head(0))
    assert between.elections_before_mergers(without) == []
    assert settle(without, ("merger_election",), {}) == {"merger_election": NONE}
    assert section("consolidation.between", without, WORDS) == ()
    with pytest.raises(ValueError, match="no merger between two elections"):
        between.steps(without, merger_election="2004")


@pytest.mark.parametrize("election", ["1999", "2007", "2021", "nothing"])
def test_no_merger_with_seats_lies_after_the_others(data: ElectionData, election: str) -> None:
    with pytest.raises(ValueError, match="expected one of 2004"):
        between.steps(data, merger_election=election)


def test_claims_are_those_about_the_party_and_as_they_were_given(data: ElectionData) -> None:
    said = between.claims(data, "2004")
    assert said["share"].tolist() == [70.0, 77.9, 90.0]
    assert said["confidence"].tolist() == ["low", "low", "medium"]
    other = with_cells(data, "seat_claims", {("20061222_nur_otan_own",): {"party_id": "ak_zhol"}})
    assert between.claims(other, "2004")["share"].tolist() == [70.0, 77.9]


def test_seats_claimed_without_a_share_are_a_share_of_the_elected(country: ElectionData) -> None:
    assert between.claims(country, "1990")["share"].tolist() == [20.0, pytest.approx(1700 / 60)]


def test_the_words_say_what_is_a_result_and_what_was_said(data: ElectionData) -> None:
    told = told_of("between_elections", data)
    assert told.captions.title == (
        "Otan (later Nur Otan), seats: 42 of 77 in 2004, 57 after the mergers of 2006 "
        "(by membership 53 and 71), 98 of 98 in 2007"
    )
    ends = told.table.drop_duplicates("step").set_index("step")["end"]
    assert ends.tolist() == ["54.5%", "68.8%", "74.0%", "92.2%", "100%", "91.6%"]
    assert len(told.captions.alternative) <= 600
    assert "not results: about 70% (a journal, 2007), 77.9%" in told.captions.alternative
    assert "Nur Otan (AIST, Asar and Otan), 71 of 77 seats (92.2%)" in " ".join(told.table["hover"])


def test_a_party_that_came_of_the_merger_has_no_share_before(country: ElectionData) -> None:
    told = told_of("between_elections", country)
    assert told.captions.title.startswith(
        "The parties that became Land and Craft, seats: 15 of 60 in 1990 (by membership 15), "
    )
    ends = told.table.drop_duplicates("step").set_index("step")["end"]
    assert ends.tolist() == ["", "", "25.0%", "25.0%", "24.0%"]
    assert "its own seats" not in between_sentence(between.between(country, "1990"), country, WORDS)


def test_the_section_says_who_merged_and_how_many_members_there_were(data: ElectionData) -> None:
    heading, merged, drawn, members, _ = section("consolidation.between", data, WORDS)
    assert isinstance(heading, Heading)
    assert isinstance(merged, Paragraph)
    assert "15 of the 77 seats" in str(merged.text)
    assert "make 57 by nomination and 71 by membership" in str(merged.text)
    assert drawn == FigureBlock("between_elections", {"merger_election": "2004"})
    assert isinstance(members, Paragraph)
    for number in ("500,000", "160,000", "102,000"):
        assert number in str(members.text)
    assert "15,000 members went" not in str(members.text)  # of 2004, perhaps before the vote


@pytest.mark.parametrize("ground", GROUNDS, ids="/".join)
def test_bars_and_claims_are_drawn_where_they_belong(
    data: ElectionData, ground: tuple[str, str]
) -> None:
    scheme, width = ground
    shown = figure("between_elections", data, WORDS, scheme=scheme, width=width)  # type: ignore[arg-type]
    drawn = plotly_of(shown)
    bars: dict[str, list[tuple[float, float]]] = {}
    for trace in drawn.data:
        if trace.type == "bar":
            bars.setdefault(trace.customdata[0][1], []).append((trace.base[0], trace.x[0]))
    rows = shown.told.table
    assert list(bars) == list(BEFORE_2007)
    for step, found in bars.items():
        shares = rows[rows["step"] == step]["share"].tolist()
        assert [length for _, length in found] == shares
        assert [start for start, _ in found] == pytest.approx(
            [sum(shares[:n]) for n in range(len(shares))]
        )
    (claims,) = (trace for trace in drawn.data if trace.type == "scatter")
    assert list(claims.x) == [70.0, 77.9, 90.0]
    texts = [note.text for note in drawn.layout.annotations]
    for seats in (42, 53, 57, 71, 11, 14, 4, 20, 6, 98, 9):
        assert any(f"<b>{seats}</b>" in text for text in texts), seats
    assert min(note.font.size for note in drawn.layout.annotations) >= 11
    assert drawn.layout.template.layout.paper_bgcolor == PALETTES[scheme].paper  # type: ignore[index]
