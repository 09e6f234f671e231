"""A card for each measure: formula, working, what it means, what it hides, who proposed it."""

from __future__ import annotations

from dataclasses import dataclass

from elections.measures.conventions import Comparison, Counting, tallies
from elections.package.loading import ElectionData
from elections.text.card_workings import WORKINGS, Case
from elections.text.words import Words

FORMULAS = {
    "effective": r"N = \frac{1}{\sum_i p_i^2}",
    "golosov": r"N_P = \sum_i \frac{p_i}{p_i + p_1^2 - p_i^2}",
    "herfindahl": r"H = \sum_i p_i^2",
    "shares": r"p_1 = \max_i p_i, \qquad p_2 = \max_{i \neq 1} p_i",
    "gallagher": r"G = \sqrt{\tfrac{1}{2} \sum_i (v_i - s_i)^2}",
    "loosemore": r"D = \tfrac{1}{2} \sum_i \left| v_i - s_i \right|",
    "wasted": r"W = \sum_{i \,:\, s_i = 0} v_i",
    "volatility": r"V = \underbrace{\tfrac{1}{2} \sum_{\text{A}} \left| v_{i,t} - v_{i,t-1}"
    r" \right|}_{V_A} + \underbrace{\tfrac{1}{2} \sum_{\text{B}} \left| v_{i,t} - v_{i,t-1}"
    r" \right|}_{V_B}",
    "advantage": r"A_i = \frac{s_i}{v_i}",
    "counts": r"n = \sum_i 1",
}


@dataclass(frozen=True)
class Card:
    """What a reader should know of a measure; ``working`` has the numbers of one election."""

    name: str
    formula: str
    working: tuple[str, ...]
    meaning: str
    hides: str
    citation: str


def cards(
    data: ElectionData,
    pair: tuple[str, str],
    counting: Counting,
    comparison: Comparison,
    words: Words,
) -> tuple[Card, ...]:
    """Return the card of every measure, worked out for the later of two elections.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> found = cards(load("tests/country"), ("1994_autumn", "1998"), Counting(), Comparison(),
    ...               load_words("en"))
    >>> found[-1].working[0].split(". ")[0]
    'Lists: 6'
    """
    case = Case(data, pair, counting, comparison, words, tallies(data))
    return tuple(
        Card(
            words.say(f"card-{key}-name"),
            formula,
            WORKINGS[key](case),
            words.say(f"card-{key}-meaning"),
            words.say(f"card-{key}-hides"),
            words.say(f"card-{key}-citation"),
        )
        for key, formula in FORMULAS.items()
    )
