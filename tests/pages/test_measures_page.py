"""The page of measures says what the library computes for the choices in its address."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from elections.figures import FIGURES
from elections.measures import MEASURES
from elections.measures.counting import Comparison, CountingChoices
from elections.measures.volatility import most_recounted_pair
from elections.package.loading import ElectionData
from elections.tables.volatility import pair_measures
from elections.text import Words, cards
from elections.text.consolidation import measure_sentences
from tests.drawn import told_of
from tests.pages.visits import figures, pieces, text, unfolded

CHOSEN = {
    "convention": "largest_predecessor",
    "blocs": "kept",
    "cut": "two",
    "shares": "published",
    "independents": "each",
    "after": "false",
}
NAMES = ("volatility", "measures", "nagayama", "registered_parties")


def captions(package: ElectionData, address: dict[str, str]) -> list[str]:
    """Return what the figures of the page must say."""
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
    at = unfolded("measures", address)
    assert not at.exception
    said = text(at)
    measures = pair_measures(package, pair, counting, how)
    for sentence in measure_sentences(measures, package, words, pair, how):
        assert sentence in said
    for card in cards.cards(package, pair, counting, how, words):
        assert " ".join(card.working) in said
    formulas = [measure.latex for measure in MEASURES.values()]
    # Markdown sets a formula that stands alone between its marks.
    set_apart = [
        found for html in pieces(at) for found in re.findall(r"\n\$\$\n(.*)\n\$\$\n", html)
    ]
    assert set_apart == formulas
    alternatives = [drawn.alternative for drawn in figures(at)]
    assert [one for one in captions(package, address) if one not in alternatives] == []
    assert {key: at.query_params[key] for key in address} == address
