"""Consolidation: who became one with whom, between which elections."""

from __future__ import annotations

from elections.choices import NONE, Value
from elections.measures.mergers import mergers_between
from elections.package import ElectionData
from elections.parties.events import party_events
from elections.parties.lineage import mergers_into
from elections.results import first_party
from elections.sections.blocks import Block, FigureBlock, Fold, Heading, Paragraph, Verbatim
from elections.sections.evidence import evidence
from elections.sections.facts import events_folded, facts_folded
from elections.tables import between_elections
from elections.tables.intervals import undated
from elections.text import Words
from elections.text import between_elections as between_words
from elections.text.consolidation import merger_sentences
from elections.text.mergers import mergers_listed, undated_sentences

# The choices that say which two elections are compared.
PAIR = ("from", "to")


def lines(data: ElectionData, words: Words, *, show: str) -> list[Block]:
    """Show every party as a line; name those that merged into the first one, to be copied."""
    events = mergers_into(party_events(data), first_party(data))
    party, listed = mergers_listed(events, data, words)
    label = words.say("mergers-list", party=party)
    merged = (
        [Fold(label, lambda: [Verbatim(label, listed, words.say("copy"))], "mergers", "text")]
        if listed
        else []
    )
    return [
        FigureBlock(
            "consolidation_map",
            {"show": show},
            level=2,
            called=words.say("consolidation_map-called"),
        ),
        Paragraph(words.say("map-hint"), note=True, on_screen=True),
        *merged,
        *events_folded(data, words),
        *facts_folded("parties", data, words),
    ]


def between(data: ElectionData, words: Words, *, merger_election: str) -> list[Block]:
    """Show how a chamber changed up to the next election; nothing where no parties merged."""
    if merger_election == NONE:
        return []
    interval = between_elections.between(data, merger_election)
    facts = between_elections.members_before(data, merger_election)
    members = " ".join(words.text(fact, "statement") for _, fact in facts.iterrows())
    return [
        Heading(between_words.between_heading(interval, data, words)),
        Paragraph(between_words.between_sentence(interval, data, words)),
        FigureBlock("between_elections", {"merger_election": merger_election}),
        *([Paragraph(members), *evidence(data, facts, words, "between")] if members else []),
    ]


def pair(data: ElectionData, words: Words) -> list[Block]:
    """Say that two elections are compared from here on; nothing where there is but one."""
    if len(data.elections) < 2:
        return []
    return [Heading(words.say("consolidation-pair"))]


def flows(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Say who merged between two elections, and show where votes or seats of one are found."""
    elections = str(choices["from"]), str(choices["to"])
    merged = merger_sentences(mergers_between(data, *elections), data, words, elections)
    sentences = undated_sentences(undated(data, elections), data, words)
    return [
        *map(Paragraph, merged),
        FigureBlock("flows", choices),
        *(Paragraph(sentence, note=True) for sentence in sentences),
    ]
