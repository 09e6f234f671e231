"""Measures: how concentrated the party system is, and how much of that is counting."""

from __future__ import annotations

from typing import Any, get_args

from elections.choices import Value
from elections.figures import COMPARED, COUNTED, comparison_of, counting_of
from elections.measures import PANELS
from elections.package import ElectionData
from elections.parties.succession import Convention
from elections.results import seats_won
from elections.sections.blocks import (
    Block,
    FigureBlock,
    Fold,
    Folds,
    Formula,
    Heading,
    Items,
    KeyFigures,
    Paragraph,
    Strong,
    TableBlock,
)
from elections.sections.evidence import evidence
from elections.tables import turnout
from elections.tables.measures import advantages, elections_with_unnamed
from elections.tables.volatility import compared_units, pair_measures
from elections.text import Words
from elections.text import consolidation as words_of
from elections.text.cards import Card, cards
from elections.text.labels import election_labels
from elections.text.overview import key_figures

# The choices that say how parties, votes and seats are counted.
COUNTING = (*COUNTED, *COMPARED)


def system(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show key figures, and the main measures over time with their ranges; all in a fold."""
    every = FigureBlock("measures", {**choices, "panels": "every"}, apart="every")
    label = words.say("measures-every", count=len(PANELS))
    unnamed = words_of.unnamed_sentence(elections_with_unnamed(data), data, words)
    return [
        Heading(words.say("consolidation-system")),
        KeyFigures(key_figures(seats_won(data), turnout.rows(data), data, words)),
        FigureBlock("measures", choices),
        *([Paragraph(unnamed, note=True)] if unnamed else []),
        Fold(label, lambda: [every], "measures-every"),
    ]


def conventions(data: ElectionData, words: Words) -> list[Block]:
    """Define in a sentence each what can count as the same party in two elections."""
    told = (words.say(f"convention-{name}") for name in reversed(get_args(Convention)))
    return [Items(tuple(told))]


def pair(data: ElectionData, words: Words) -> list[Block]:
    """Say what volatility is, and that it hangs on what counts as the same party."""
    return [
        Heading(words.say("consolidation-measures")),
        Paragraph(words.say("consolidation-how")),
    ]


def volatility(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show what the volatility between neighbouring elections is made of, and of which units."""
    elections, counting, comparison = _pair(choices), counting_of(choices), comparison_of(choices)
    measures = pair_measures(data, elections, counting, comparison)
    sentences = words_of.measure_sentences(measures, data, words, elections, comparison)
    units = compared_units(data, elections, counting.base, comparison)
    table = words_of.units_grid(units, data, words, elections)
    before, after = (election_labels(data, words)[election] for election in elections)
    label = words.say("consolidation-units", before=before, after=after)
    drawn = {name: choices[name] for name in ("blocs", "shares", "after")}
    return [
        *map(Paragraph, sentences),
        FigureBlock("volatility", drawn),
        Fold(label, lambda: [TableBlock(table)], "units", "table"),
        *evidence(data, table.evidence, words, "units"),
    ]


def nagayama(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show the two largest shares at each election."""
    return [FigureBlock("nagayama", choices)]


def counts(data: ElectionData, words: Words) -> list[Block]:
    """Show how many parties were registered; nothing where no source says."""
    if not (data.party_counts["kind"] == "registered").any():
        return []
    return [Heading(words.say("consolidation-counts")), FigureBlock("registered_parties")]


def advantage(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show the advantage ratio of each list in the later election."""
    _, after = _pair(choices)
    table = words_of.advantage_grid(advantages(data, after, counting_of(choices)), data, words)
    label = election_labels(data, words)[after]
    return [
        Heading(words.say("consolidation-advantage", election=label)),
        Paragraph(words.say("consolidation-advantage-how")),
        TableBlock(table),
        *evidence(data, table.evidence, words, "advantage"),
    ]


def working(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show the card of each measure: formula, working, meaning, what it hides, source."""
    pair = _pair(choices)
    before, after = (election_labels(data, words)[election] for election in pair)
    every = cards(data, pair, counting_of(choices), comparison_of(choices), words)
    return [
        Heading(words.say("consolidation-cards")),
        Paragraph(words.say("consolidation-cards-of", election=after, before=before)),
        Folds(tuple(_card(card, number, words) for number, card in enumerate(every)), "cards"),
    ]


def _card(card: Card, number: int, words: Words) -> Fold:
    parts = (
        ("working", " ".join(card.working)),
        ("meaning", card.meaning),
        ("hides", card.hides),
        ("citation", card.citation),
    )
    texts = [Paragraph((Strong(f"{words.say(f'card-{key}')}."), f" {text}")) for key, text in parts]
    # The first stands open, so that a key figure leads to its working, and a reader sees what
    # the others hold.
    return Fold(
        card.name,
        lambda: [Formula(card.formula), *texts],
        f"card-{number}",
        "formula",
        open=number == 0,
    )


def _pair(choices: dict[str, Any]) -> tuple[str, str]:
    return choices["from"], choices["to"]
