"""The page on party consolidation says what the library computes for the choices in its address."""

from __future__ import annotations

from fractions import Fraction

import pytest

from elections.figures import FIGURES
from elections.measures import MEASURES
from elections.measures.counting import Comparison, CountingChoices
from elections.measures.volatility import most_recounted_pair
from elections.package.loading import ElectionData
from elections.tables.between_elections import elections_before_mergers
from elections.text import Words, cards
from elections.text import consolidation as told
from elections.text.between_elections import between_sentence
from tests.drawn import told_of
from tests.pages.visits import controls, figures, text, unfolded, visit

CHOSEN = {
    "convention": "largest_predecessor",
    "blocs": "kept",
    "cut": "two",
    "shares": "published",
    "independents": "each",
    "after": "false",
}


NAMES = ("between_elections", "volatility", "measures", "nagayama", "registered_parties")


def captions(package: ElectionData, address: dict[str, str]) -> list[str]:
    """Return what the figures of the page must say, from top to bottom."""
    said = {**address, "after": address.get("after") != "false"}
    return [
        told_of(
            name, package, **{key: said[key] for key in FIGURES[name].choices if key in said}
        ).captions.alternative
        for name in NAMES
    ]


@pytest.mark.parametrize("address", [{}, CHOSEN], ids=["defaults", "chosen"])
def test_the_page_says_what_the_library_computes(
    package: ElectionData, words: Words, address: dict[str, str]
) -> None:
    held = package.elections.sort_values("date")["election_id"].tolist()
    pair = most_recounted_pair(package)
    counting, how = CountingChoices(), Comparison()
    if address:
        pair = (held[0], held[2])
        address = address | {"from": pair[0], "to": pair[1]}
        counting = CountingChoices(base="published", independents="each")
        how = Comparison("largest_predecessor", "kept", Fraction(2, 100))
    at = unfolded("consolidation", address)
    assert not at.exception
    said = text(at)
    for election in elections_before_mergers(package):
        assert between_sentence(package, words, election) in said
    for sentence in told.findings(package, pair, counting, how, words):
        assert sentence in said
    for card in cards.cards(package, pair, counting, how, words):
        assert " ".join(card.working) in said
    formulas = [measure.latex for measure in MEASURES.values()]
    assert [latex.value.strip("$\n ") for latex in at.latex] == formulas
    alternatives = [drawn.alternative for drawn in figures(at)]
    assert [one for one in captions(package, address) if one not in alternatives] == []
    assert {key: at.query_params[key] for key in address} == address


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
