"""Candidates and winners in words: values as published, and what was not found said so."""

from __future__ import annotations

import pandas as pd
import pytest

from elections.package.loading import ElectionData
from elections.sections.blocks import Paragraph
from elections.sections.election import candidates, observers, winners
from elections.text.candidates import (
    lists_grid,
    lists_missing,
    winners_grid,
    winners_sentence,
)
from tests.drawn import WORDS


def test_the_lists_of_2023_had_281_candidates_of_283_put_up(data: ElectionData) -> None:
    """BAQ.kz and Ulysmedia, February 2023: 281 registered; the Astana Times, 9 February: 283."""
    rows = lists_grid(data, "2023", WORDS).rows
    assert rows[0] == ("Amanat", "90", "90")
    assert ("Respublica", "25", "23") in rows
    assert [sum(int(row[place]) for row in rows) for place in (1, 2)] == [283, 281]
    assert lists_missing(data, "2023", WORDS) == ""


def test_a_column_of_which_nothing_was_found_is_left_out(data: ElectionData) -> None:
    """Of 2021 the numbers of candidates that two lists had registered are known."""
    grid = lists_grid(data, "2021", WORDS)
    assert grid.headings == ("List", "Registered")
    assert grid.rows == (("Ak Zhol", "38"), ("Adal", "16"))
    assert len(grid.numeric) == len(grid.headings)


@pytest.mark.parametrize(
    ("election", "said"),
    [
        ("2007", "For 3 of 7 lists no number was found."),
        ("2016", "For 5 of 6 lists no number was found."),
        ("2021", "For 3 of 5 lists no number was found."),
    ],
)
def test_it_is_said_for_which_lists_no_number_was_found(
    data: ElectionData, election: str, said: str
) -> None:
    assert lists_missing(data, election, WORDS) == said


def test_six_winners_of_29_are_named(data: ElectionData) -> None:
    rows = winners_grid(data, "2023", WORDS).rows
    assert [row[0] for row in rows] == ["1", "3", "6", "7", "11", "12"]
    assert rows[1] == ("3", "Almaty", "Yermurat Bapi", "self-nominated")
    assert winners_sentence(data, "2023", WORDS) == (
        "Of 29 winners 6 were found by name; 23 were not found."
    )


@pytest.mark.parametrize("section", [candidates, winners])
def test_nothing_stands_where_nothing_is_known(section, data: ElectionData) -> None:  # type: ignore[no-untyped-def]
    assert section(data, WORDS, election="2012" if section is candidates else "2021") == []


def test_an_election_with_a_mission_is_never_said_to_have_none(
    data: ElectionData, country: ElectionData
) -> None:
    """A mission whose conclusion was not seen stands there all the same, after the others."""
    for package in (data, country):
        for election in package.elections["election_id"]:
            rows = package.observers[package.observers["election_id"] == election]
            said = [
                "".join(part if isinstance(part, str) else str(part.text) for part in block.text)
                for block in observers(package, WORDS, election=election)
                if isinstance(block, Paragraph) and not block.note
            ]
            none = "No conclusion of observers was found in what we have."
            assert (none in said) == rows.empty
            unseen = [text.endswith("Its conclusion was not found.") for text in said]
            assert sum(unseen) == rows["conclusion_en"].isna().sum()
            assert unseen == sorted(unseen)


def test_the_missions_of_2023(data: ElectionData) -> None:
    rows = data.observers[data.observers["election_id"] == "2023"]
    assert set(rows["organisation_en"]) == {
        "CIS",
        "CSTO PA",
        "OSCE/ODIHR, OSCE PA",
        "SCO",
        "TURKPA",
    }
    assert rows["conclusion_en"].notna().all()
    assert set(data.observers["election_id"]) == set(data.elections["election_id"])


@pytest.mark.parametrize(
    ("place", "votes"), [("almaty", 291_756), ("karaganda", 448_741), ("astana", 330_497)]
)
def test_the_council_shares_of_2023_follow_from_the_votes(
    data: ElectionData, place: str, votes: int
) -> None:
    """Sums and shares as the commissions of the three places announced them."""
    rows = data.local_councils
    rows = rows[(rows["place_id"] == place) & (rows["date"].astype(str) == "2023-03-19")]
    assert int(rows["votes"].sum()) == votes
    for _, row in rows.dropna(subset=["share_percent"]).iterrows():
        assert round(int(row["votes"]) * 100 / votes, 2) == pytest.approx(
            float(row["share_percent"])
        )
    assert pd.isna(rows.set_index("party_id").at["against_all", "share_percent"])
