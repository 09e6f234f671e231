"""Party consolidation: who became one, and how much of it is merging, voters, or counting."""

from __future__ import annotations

from typing import Any

from elections.choices import NONE, Value
from elections.figures import COMPARED, COUNTED, comparison_of, counting_of
from elections.package import ElectionData
from elections.sections.blocks import (
    Block,
    FigureBlock,
    Fold,
    Formula,
    Heading,
    KeyFigures,
    Paragraph,
    Strong,
    TableBlock,
)
from elections.sections.evidence import evidence
from elections.tables.between_elections import members_before
from elections.text import Words
from elections.text import between_elections as between_words
from elections.text import consolidation as words_of
from elections.text.cards import Card, cards
from elections.text.labels import election_labels
from elections.text.overview import key_figures

# The choices on which a comparison of two elections hangs.
PAIR = ("from", "to")
COUNTING = (*COUNTED, *COMPARED)


def lines(data: ElectionData, words: Words, *, show: str) -> list[Block]:
    """Show every party as a line."""
    return [FigureBlock("consolidation_map", {"show": show}, level=2)]


def between(data: ElectionData, words: Words, *, merger_election: str) -> list[Block]:
    """Show how a chamber changed up to the next election; nothing where no parties merged."""
    if merger_election == NONE:
        return []
    facts = members_before(data, merger_election)
    members = " ".join(words.text(fact, "statement") for _, fact in facts.iterrows())
    return [
        Heading(between_words.between_heading(data, words, merger_election)),
        Paragraph(between_words.between_sentence(data, words, merger_election)),
        FigureBlock("between_elections", {"merger_election": merger_election}),
        *([Paragraph(members), *evidence(data, facts, words, "between")] if members else []),
    ]


def pair(data: ElectionData, words: Words) -> list[Block]:
    """Say that two elections are compared from here on."""
    return [Heading(words.say("consolidation-pair"))]


def findings(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Say in sentences what happened between two elections."""
    found = words_of.findings(
        data, _pair(choices), counting_of(choices), comparison_of(choices), words
    )
    return [Paragraph(sentence) for sentence in found]


def flows(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show where votes or seats of one election are found at another; say how it is measured."""
    return [
        FigureBlock("flows", choices),
        Heading(words.say("consolidation-measures")),
        Paragraph(words.say("consolidation-how")),
    ]


def volatility(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show what the volatility between neighbouring elections is made of, and of which units."""
    before, after = (_labels(data, words)[election] for election in _pair(choices))
    table = words_of.units_grid(
        data, _pair(choices), counting_of(choices), comparison_of(choices), words
    )
    label = words.say("consolidation-units", before=before, after=after)
    drawn = {name: choices[name] for name in ("blocs", "shares", "after")}
    return [
        FigureBlock("volatility", drawn),
        Fold(label, lambda: [TableBlock(table)], "units", "table"),
        *evidence(data, table.evidence, words, "units"),
    ]


def system(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show key figures, all measures over time with their ranges, and the two largest shares."""
    drawn = {name: choices[name] for name in (*COUNTED, "after")}
    return [
        Heading(words.say("consolidation-system")),
        KeyFigures(key_figures(data, words)),
        FigureBlock("measures", choices),
        FigureBlock("nagayama", drawn),
    ]


def advantage(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show the advantage ratio of each list in the later election."""
    after = str(choices["to"])
    table = words_of.advantage_grid(data, after, counting_of(choices), words)
    label = _labels(data, words)[after]
    return [
        Heading(words.say("consolidation-advantage", election=label)),
        Paragraph(words.say("consolidation-advantage-how")),
        TableBlock(table),
        *evidence(data, table.evidence, words, "advantage"),
    ]


def counts(data: ElectionData, words: Words) -> list[Block]:
    """Show how many parties were registered; nothing where no source says."""
    if not (data.party_counts["kind"] == "registered").any():
        return []
    return [Heading(words.say("consolidation-counts")), FigureBlock("registered_parties")]


def measures(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show the card of each measure: formula, working, meaning, what it hides, source."""
    pair = _pair(choices)
    before, after = (_labels(data, words)[election] for election in pair)
    every = cards(data, pair, counting_of(choices), comparison_of(choices), words)
    return [
        Heading(words.say("consolidation-cards")),
        Paragraph(words.say("consolidation-cards-of", election=after, before=before)),
        *(_card(card, number, words) for number, card in enumerate(every)),
    ]


def _card(card: Card, number: int, words: Words) -> Fold:
    parts = (
        ("working", " ".join(card.working)),
        ("meaning", card.meaning),
        ("hides", card.hides),
        ("citation", card.citation),
    )
    texts = [Paragraph((Strong(f"{words.say(f'card-{key}')}."), f" {text}")) for key, text in parts]
    return Fold(card.name, lambda: [Formula(card.formula), *texts], f"card-{number}", "formula")


def _labels(data: ElectionData, words: Words) -> dict[str, str]:
    return election_labels(data, words)


def _pair(choices: dict[str, Any]) -> tuple[str, str]:
    return choices["from"], choices["to"]
