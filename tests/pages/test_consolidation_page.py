"""The page on consolidation says what the library computes for the choices in its address."""

from __future__ import annotations

import pytest

from elections.measures.mergers import mergers_between
from elections.measures.volatility import most_recounted_pair
from elections.package.loading import ElectionData
from elections.tables.between_elections import between, elections_before_mergers
from elections.text import Words
from elections.text.between_elections import between_sentence
from elections.text.consolidation import merger_sentences
from tests.pages.visits import controls, text, visit


@pytest.mark.parametrize("chosen", [False, True], ids=["defaults", "chosen"])
def test_the_page_says_who_merged(package: ElectionData, words: Words, chosen: bool) -> None:
    held = package.elections.sort_values("date")["election_id"].tolist()
    pair = (held[0], held[2]) if chosen else most_recounted_pair(package)
    at = visit("consolidation", {"from": pair[0], "to": pair[1]} if chosen else {})
    assert not at.exception
    said = text(at)
    for election in elections_before_mergers(package):
        assert between_sentence(between(package, election), package, words) in said
    for sentence in merger_sentences(mergers_between(package, *pair), package, words, pair):
        assert sentence in said


def test_the_later_election_is_offered_after_the_earlier_alone(package: ElectionData) -> None:
    held = package.elections.sort_values("date")["election_id"].tolist()
    at = visit("consolidation", {"from": held[2], "to": held[1]})
    assert not at.exception
    assert controls(at)["to"].value == held[3]
    assert controls(at)["from"].value == held[2]


def test_moving_the_earlier_election_past_the_later_moves_that_too(package: ElectionData) -> None:
    held = package.elections.sort_values("date")["election_id"].tolist()
    at = visit("consolidation", {"from": held[0], "to": held[1]})
    controls(at)["from"].set_value(held[1])
    at.run()
    assert not at.exception
    assert controls(at)["to"].value in held[2:]
