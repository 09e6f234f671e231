"""Sections: the parts of each page as plain blocks, pure functions of data, words and choices.

A section is asked for by its name, ``page.part``; whoever shows it only writes its blocks down.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from elections.choices import SCENARIO, Value, settle
from elections.figures import COUNTED
from elections.package import ElectionData
from elections.sections import (
    consolidation,
    context,
    election,
    overview,
    rules,
    seats,
    sources,
    votes,
)
from elections.sections.blocks import Block
from elections.sections.consolidation import COUNTING, PAIR
from elections.text import Words


@dataclass(frozen=True)
class Section:
    """A part of a page: what gives its blocks, and the choices it takes, by name."""

    blocks: Callable[..., Sequence[Block]]
    choices: tuple[str, ...] = ()


def section(name: str, data: ElectionData, words: Words, **choices: Value) -> tuple[Block, ...]:
    """Return the blocks of the section ``name``; what is not chosen is as usual.

    ``ValueError`` names an unknown section, choice or value together with what there is.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> section("votes.turnout", data, words, after=False)
    (FigureBlock(name='turnout', choices={'after': False}, apart='', level=2),)
    """
    if name not in SECTIONS:
        raise ValueError(f"no section {name!r}: expected one of {', '.join(SECTIONS)}")
    known = SECTIONS[name]
    try:
        chosen = settle(data, known.choices, choices)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None
    return tuple(known.blocks(data, words, **chosen))


@lru_cache
def choices_on(page: str) -> tuple[str, ...]:
    """Return the choices that the sections of a page take.

    >>> choices_on("votes")
    ('base', 'after')
    """
    parts = (part for name, part in SECTIONS.items() if name.partition(".")[0] == page)
    return tuple(dict.fromkeys(choice for part in parts for choice in part.choices))


SECTIONS: dict[str, Section] = {
    "overview.status": Section(overview.status),
    "overview.story": Section(overview.story, ("compare", "after")),
    "overview.numbers": Section(overview.numbers),
    "seats.shares": Section(seats.shares, ("by", "tier", "appointed", "after")),
    "votes.shares": Section(votes.shares, ("base", "after")),
    "votes.turnout": Section(votes.turnout, ("after",)),
    "consolidation.lines": Section(consolidation.lines, ("show",)),
    "consolidation.between": Section(consolidation.between, ("merger_election",)),
    "consolidation.pair": Section(consolidation.pair),
    "consolidation.findings": Section(consolidation.findings, (*PAIR, *COUNTING)),
    "consolidation.flows": Section(consolidation.flows, (*PAIR, "unit")),
    "consolidation.volatility": Section(consolidation.volatility, (*PAIR, *COUNTING, "after")),
    "consolidation.system": Section(consolidation.system, (*COUNTING, "after")),
    "consolidation.counts": Section(consolidation.counts),
    "consolidation.advantage": Section(consolidation.advantage, (*PAIR, *COUNTED)),
    "consolidation.measures": Section(consolidation.measures, (*PAIR, *COUNTING)),
    "election.results": Section(election.results, ("election",)),
    "election.bonus": Section(election.bonus, ("election", "compare")),
    "election.candidates": Section(election.candidates, ("election",)),
    "election.winners": Section(election.winners, ("election",)),
    "election.observers": Section(election.observers, ("election",)),
    "election.rules": Section(election.rules, ("election",)),
    "election.deputies": Section(election.deputies, ("election",)),
    "election.conflicts": Section(election.conflicts, ("election",)),
    "election.facts": Section(election.facts, ("election",)),
    "election.sources": Section(election.sources, ("election",)),
    "rules.parts": Section(rules.parts),
    "rules.law": Section(rules.law),
    "rules.proof": Section(rules.proof),
    "rules.steps": Section(rules.steps, ("election",)),
    "rules.what_if_lead": Section(rules.what_if_lead, ("election",)),
    "rules.what_if": Section(rules.what_if, SCENARIO),
    "context.presidential": Section(context.presidential),
    "context.councils": Section(context.councils),
    "context.rural_heads": Section(context.rural_heads),
    "context.regions": Section(context.regions),
    "context.by_region": Section(context.by_region, ("region_election",)),
    "context.women": Section(context.women),
    "context.chairs": Section(context.chairs),
    "sources.summary": Section(sources.summary),
    "sources.source": Section(sources.source, ("source",)),
    "sources.all": Section(sources.every_source, ("kind",)),
    "sources.table": Section(sources.table, ("table", "find")),
    "sources.package": Section(sources.package),
    "sources.claims": Section(sources.claims),
    "sources.verdicts": Section(sources.verdicts, ("document", "verdict")),
}
