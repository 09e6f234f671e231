"""Sentences, titles, alternative texts, in the reader's language."""

from elections.text import (
    between_elections,
    chairs,
    chamber,
    chambers,
    consolidation_map,
    councils,
    first_party,
    flows,
    measures,
    merged_seats,
    nagayama,
    presidential,
    presidential_turnout,
    regions,
    registered_parties,
    rules_timeline,
    rural_heads,
    seat_shares,
    threshold_sweep,
    turnout,
    volatility,
    vote_shares,
    votes_to_seats,
    what_if,
    women,
)
from elections.text.captions import Captions, Told
from elections.text.words import (
    FIRST,
    Words,
    current_words,
    languages,
    load_words,
    offered,
    words_standing,
)

__all__ = [
    "FIRST",
    "Captions",
    "Told",
    "Words",
    "current_words",
    "languages",
    "load_words",
    "offered",
    "words_standing",
]
