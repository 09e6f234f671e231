"""Where ballots issued were counted as voted, it is said wherever that number is shown.

2021: "received ballots", in the words of the Central Election Commission (caravan.kz, 12 January
2021), 7,539,280 of 11,919,241.
"""

from __future__ import annotations

from typing import Any

import pytest

from elections.choices import SCENARIO, settle
from elections.package import ElectionData
from elections.results import vote_shares
from elections.text.election import COUNT_FIELDS, fields_grid
from tests.drawn import WORDS, told_of, with_cells

SHOWN: tuple[tuple[str, dict[str, Any]], ...] = (
    ("turnout", {"after": True}),
    ("vote_shares", {"base": "ballots_cast", "after": True}),
    ("measures", {"shares": "ballots_cast"}),
    ("nagayama", {"shares": "ballots_cast"}),
    ("volatility", {"shares": "ballots_cast"}),
)
NOTE = "Counted as voted are ballots issued: 2021."


@pytest.mark.parametrize(("name", "choices"), SHOWN)
def test_a_figure_says_it(data: ElectionData, name: str, choices: dict[str, Any]) -> None:
    assert NOTE in told_of(name, data, **choices).captions.subtitle
    cast = with_cells(data, "elections", {("2021",): {"ballots_counted": None}})
    assert NOTE not in told_of(name, cast, **choices).captions.subtitle


@pytest.mark.parametrize("base", ["published", "valid_votes", "party_votes"])
def test_on_another_base_nothing_is_said_of_it(data: ElectionData, base: str) -> None:
    assert NOTE not in told_of("vote_shares", data, base=base, after=True).captions.subtitle
    for name in ("measures", "nagayama", "volatility"):
        assert NOTE not in told_of(name, data, shares=base).captions.subtitle


@pytest.mark.parametrize("name", ["what_if", "threshold_sweep"])
@pytest.mark.parametrize(("election", "said"), [("2021", "issued"), ("2016", "cast")])
def test_a_scenario_names_the_ballots(
    data: ElectionData, name: str, election: str, said: str
) -> None:
    asked = {"election": election, "threshold_of": "ballots_cast"}
    told = told_of(name, data, **settle(data, SCENARIO, asked))
    assert f"ballots {said}" in told.captions.subtitle


def test_the_page_of_the_election_says_it(data: ElectionData) -> None:
    votes = vote_shares(data, base="valid_votes")
    rows = {
        election: dict(
            row[:2] for row in fields_grid(votes, data, election, COUNT_FIELDS, WORDS).rows
        )
        for election in ("2016", "2021")
    }
    field = WORDS.say("field-ballots-counted")
    assert (field in rows["2016"], rows["2021"][field]) == (False, "ballots issued")
