"""Overview: what the chamber was, who held it, how that came about, and what observers said."""

from __future__ import annotations

from urllib.parse import urlencode

from elections.package import ElectionData
from elections.sections.blocks import (
    HALF,
    PLACES,
    Block,
    FigureBlock,
    Heading,
    Link,
    Links,
    PageLink,
    Paragraph,
    Strong,
    in_a_row,
    with_parts,
)
from elections.sections.evidence import evidence
from elections.tables import overview as tables_of
from elections.text import Words
from elections.text import overview as words_of

# The pages to read on, and the words that lead there.
PAGES = ("consolidation", "rules", "election", "sources")


def chambers(data: ElectionData, words: Words) -> list[Block]:
    """Show the chambers side by side, with what led up to each."""
    return [FigureBlock("chambers", level=2)]


def seats(data: ElectionData, words: Words) -> list[Block]:
    """Show the seats of the first party with those of the parties that merged into it."""
    return [FigureBlock("merged_seats", level=2, share=HALF)]


def steps(data: ElectionData, words: Words) -> list[Block]:
    """Say how it came about: by mergers, by rules, by elections."""
    rows = tables_of.rows(data)
    sentences = {
        "mergers": ("consolidation", words_of.merger_step(rows, data, words)),
        "rules": ("rules", words_of.rule_step(rows, data, words)),
        "elections": ("election", words_of.election_step(rows, data, words)),
    }
    sentences = {step: (page, text) for step, (page, text) in sentences.items() if text}
    return [
        Heading(words.say("overview-steps", count=len(sentences))),
        *(
            Paragraph(
                (
                    Strong(words.say(f"overview-step-{step}")),
                    f" {text} ",
                    Link(words.say(f"overview-link-{step}"), page),
                )
            )
            for step, (page, text) in sentences.items()
        ),
    ]


def observers(data: ElectionData, words: Words) -> list[Block]:
    """Say what observers concluded, as theirs."""
    return [
        Heading(words.say("overview-observers")),
        Paragraph(words_of.observer_sentences(data, words)),
        *_each_conclusion(data, words),
        *evidence(data, words_of.observers_behind(data), words, "observers"),
    ]


def _each_conclusion(data: ElectionData, words: Words) -> list[Block]:
    """Lead to each election of which conclusions are known."""
    labels = words_of.elections_observed(data, words)
    if not labels:
        return []
    links = [
        Link(label, f"election?{urlencode({'election': election})}")
        for election, label in labels.items()
    ]
    return [Paragraph(with_parts(words.say("overview-each", each=PLACES[0]), in_a_row(links)))]


def ending(data: ElectionData, words: Words) -> list[Block]:
    """Say how the chamber ended; nothing where it goes on."""
    sentences = words_of.ending(data, words)
    if not sentences:
        return []
    heading = Heading(words.say("overview-ending"))
    return [heading, Paragraph(sentences), *evidence(data, data.chamber, words, "chamber")]


def further(data: ElectionData, words: Words) -> list[Block]:
    """Lead on to the pages that tell more."""
    return [Links(tuple(PageLink(page, words.say(f"overview-more-{page}")) for page in PAGES))]
