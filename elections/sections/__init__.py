"""Sections: the parts of each page as plain blocks, pure functions of data, words and choices.

A section is asked for by its name, ``page.part``; whoever shows it only writes its blocks down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial
from urllib.parse import urlencode

from elections.choices import (
    CHOICES,
    LANGUAGE,
    SCENARIO,
    Value,
    address_value,
    asked_by_name,
    settle,
    understand,
)
from elections.figures import COUNTED, can_be_told
from elections.package import ElectionData, NoDataError
from elections.package.faults import expect_one_of
from elections.sections import (
    consolidation,
    context,
    election,
    measures,
    overview,
    report,
    rules,
    seats,
    sources,
    terms,
    votes,
)
from elections.sections.blocks import (
    Block,
    FigureBlock,
    Fold,
    Heading,
    Link,
    Paragraph,
    Terms,
    contents,
)
from elections.sections.consolidation import PAIR
from elections.sections.measures import COUNTING
from elections.sections.report import OF_FIGURES, OF_REPORT
from elections.tables.context import facts_on
from elections.text import FIRST, Words

# So many sections are kept, of all packages, languages and choices together.
MOST_KEPT = 400


@dataclass(frozen=True)
class Section:
    """A part of a page: what gives its blocks, and by name the choices it takes, the figures shown.

    A figure that the data give no occasion for is not shown. What stands ``among_controls``
    explains them where they are. What stands ``beside`` has on a wide screen the section before it
    at its left. Where ``tables`` are named, the section is there if one of them has rows, or if
    there are facts on one of the ``topics``.
    """

    blocks: Callable[..., Sequence[Block]]
    choices: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    among_controls: bool = False
    beside: bool = False
    tables: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()

    def is_there(self, data: ElectionData) -> bool:
        """Return whether the data hold what the section is about."""
        rows = any(len(data.tables[table]) for table in self.tables)
        return not self.tables or rows or any(len(facts_on(data, topic)) for topic in self.topics)


def section(name: str, data: ElectionData, words: Words, **choices: Value) -> tuple[Block, ...]:
    """Return the blocks of the section ``name``; what is not chosen is as usual.

    ``ValueError`` names an unknown section, choice or value together with what there is. A figure
    of which the data hold nothing is left out, and a section in which nothing else is shown. Pages,
    reports and sites share the blocks: they are made once and kept, and not to be changed.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> section("votes.turnout", data, words, after=False)
    (FigureBlock(name='turnout', choices={'after': False}, apart='', level=2),)
    """
    known = section_named(name)
    if not known.is_there(data):
        return ()
    try:
        return _made(name, data, words, tuple(settle(data, known.choices, choices).items()))
    except NoDataError:
        return ()
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None


def section_named(name: str) -> Section:
    """Return the part of a page called ``name``; ``ValueError`` names all where there is none.

    >>> section_named("votes.turnout").choices
    ('after',)
    """
    expect_one_of("no section", name, SECTIONS)
    return SECTIONS[name]


@lru_cache(maxsize=MOST_KEPT, typed=True)
def _made(
    name: str, data: ElectionData, words: Words, chosen: tuple[tuple[str, Value], ...]
) -> tuple[Block, ...]:
    blocks = _there(SECTIONS[name].blocks(data, words, **dict(chosen)), data, words)
    part = name.partition(".")[2]
    close = tuple(_close(blocks, below_controls=_has_controls(name)))
    return tuple(_anchored(part, close))


def _close(blocks: Sequence[Block], *, below_controls: bool) -> Iterator[Block]:
    """Yield blocks whose figures stand close to their headings and their controls."""
    close = below_controls
    for block in blocks:
        yield replace(block, close=close) if isinstance(block, FigureBlock) else block
        close = isinstance(block, Heading)


def _there(blocks: Sequence[Block], data: ElectionData, words: Words) -> Sequence[Block]:
    """Return blocks without the figures that have nothing to show; none if that was all."""
    kept: list[Block] = []
    for block in blocks:
        if isinstance(block, FigureBlock) and not can_be_told(
            block.name, data, words, **block.choices
        ):
            continue
        if isinstance(block, Fold):
            block = replace(block, blocks=cache(partial(_unfolded, block.blocks, data, words)))
        kept.append(block)
    told = [block for block in kept if not isinstance(block, Heading | Paragraph | Terms)]
    return kept if told or len(kept) == len(blocks) else ()


def _unfolded(
    blocks: Callable[[], Sequence[Block]], data: ElectionData, words: Words
) -> Sequence[Block]:
    return _there(blocks(), data, words)


def _anchored(part: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks whose headings can all be led to: by the part, then with a number."""
    count = 0
    for block in blocks:
        if isinstance(block, Heading) and block.level == 2:
            count += 1
            anchor = block.anchor or (f"{part}-{count}" if count > 1 else part)
            yield replace(block, anchor=anchor.replace("_", "-"))
        else:
            yield block


def taken(name: str, choices: Mapping[str, Value]) -> dict[str, Value]:
    """Return those of the choices that a section takes; ``ValueError`` for no section.

    >>> taken("votes.turnout", {"compare": "all", "after": True})
    {'after': True}
    """
    return {choice: choices[choice] for choice in section_named(name).choices if choice in choices}


@lru_cache
def choices_on(page: str) -> tuple[str, ...]:
    """Return the choices that the sections of a page take; ``ValueError`` for no page.

    >>> choices_on("votes")
    ('compare', 'after', 'base')
    """
    parts = _sections_of(page).values()
    return tuple(dict.fromkeys(choice for part in parts for choice in part.choices))


def _sections_of(page: str) -> dict[str, Section]:
    """Return the sections of a page by their names; ``ValueError`` names all pages."""
    expect_one_of("no page", page, pages())
    return {name: part for name, part in SECTIONS.items() if name.partition(".")[0] == page}


@lru_cache
def pages() -> tuple[str, ...]:
    """Return the names of all pages in their order; the first is the front page.

    >>> pages()[:3]
    ('overview', 'consolidation', 'seats')
    """
    return tuple(dict.fromkeys(name.partition(".")[0] for name in SECTIONS))


@lru_cache(maxsize=16)
def pages_shown(data: ElectionData) -> tuple[str, ...]:
    """Return the names of the pages of which the data hold something, in their order.

    >>> from elections.package import load
    >>> pages_shown(load("tests/country")) == pages()
    True
    """
    there = {name.partition(".")[0] for name, part in SECTIONS.items() if part.is_there(data)}
    return tuple(page for page in pages() if page in there)


def stands_on(page: str, asked: Mapping[str, str]) -> str:
    """Return the page on which now stands what an address asks of a page.

    Choices that stood on one page and stand on another lead there.

    >>> stands_on("consolidation", {"convention": "same_name"}), stands_on("votes", {})
    ('measures', 'votes')
    """
    choices, other = MOVED.get(page, ((), page))
    return other if asked_by_name(asked).keys() & set(choices) else page


@lru_cache
def parts_of(page: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the sections of a page in their order, each with the choices first offered above it.

    ``ValueError`` for no page.

    >>> parts_of("votes")[2:]
    (('votes.shares', ('base',)), ('votes.turnout', ()))
    """
    offered: set[str] = set()
    parts = []
    for name, part in _sections_of(page).items():
        if not part.among_controls:
            parts.append((name, tuple(choice for choice in part.choices if choice not in offered)))
            offered.update(part.choices)
    return tuple(parts)


def contents_of(
    page: str, data: ElectionData, words: Words, chosen: Mapping[str, Value]
) -> list[Link]:
    """Return what a list of what is on a page leads to, for the choices in force there.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> [link.address for link in contents_of("rules", data, words, {})][:2]
    ['#law', '#recalculation']
    """
    return [
        link
        for name, _ in parts_of(page)
        for link in contents(section(name, data, words, **taken(name, chosen)))
    ]


@lru_cache
def _has_controls(name: str) -> bool:
    return bool(dict(parts_of(name.partition(".")[0])).get(name))


@lru_cache
def page_of(figure: str) -> str:
    """Return the first page that shows a figure; ``ValueError`` names all where none does.

    >>> page_of("turnout")
    'votes'
    """
    for name, part in SECTIONS.items():
        if figure in part.figures:
            return name.partition(".")[0]
    shown = dict.fromkeys(shown for part in SECTIONS.values() for shown in part.figures)
    raise ValueError(f"no page shows a figure {figure!r}: expected one of {', '.join(shown)}")


def view_address(
    base: str, data: ElectionData, words: Words, figure: str, choices: Mapping[str, Value]
) -> str:
    """Return the address of the page that shows a figure with these choices.

    ``base`` is the address of the front page, which is the first page of all. What no control of
    the page can choose, and what is as usual with these data, is not said.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> view_address("https://example.org/", data, words, "turnout", {"after": False})
    'https://example.org/votes?after=false&data=1.0.0'
    """
    page = page_of(figure)
    names = [name for name in choices_on(page) if name in choices]
    always = {name: choices[name] for name in names if CHOICES[name].in_address == "always"}
    usual = settle(data, names, always)
    asked = {
        name: address_value(choices[name])
        for name in names
        if name in always or choices[name] != usual[name]
    }
    first = pages()[0]
    language = {} if words.language == FIRST else {LANGUAGE: words.language}
    query = urlencode(language | dict(understand(data, names, asked).address))
    return f"{base.rstrip('/')}/{'' if page == first else page}?{query}"


# Choices that stood on one page and now stand on another.
MOVED: dict[str, tuple[tuple[str, ...], str]] = {
    "overview": (("compare",), "votes"),
    "consolidation": (COUNTING, "measures"),
}
SECTIONS: dict[str, Section] = {
    "overview.terms": Section(terms.terms("nomination", "appointing", "period")),
    "overview.chambers": Section(overview.chambers, figures=("chambers",)),
    "overview.seats": Section(overview.seats, figures=("merged_seats",)),
    "overview.steps": Section(overview.steps, beside=True),
    "overview.observers": Section(overview.observers, tables=("observers",)),
    "overview.ending": Section(overview.ending, beside=True),
    "overview.further": Section(overview.further),
    "consolidation.terms": Section(terms.terms("nomination", "period")),
    "consolidation.lines": Section(consolidation.lines, ("show",), figures=("consolidation_map",)),
    "consolidation.between": Section(
        consolidation.between, ("merger_election",), figures=("between_elections",)
    ),
    "consolidation.pair": Section(consolidation.pair),
    "consolidation.flows": Section(consolidation.flows, (*PAIR, "unit"), figures=("flows",)),
    "seats.terms": Section(terms.terms("nomination", "appointing", "period")),
    "seats.shares": Section(
        seats.shares, ("by", "tier", "appointed", "after"), figures=("seat_shares",)
    ),
    "votes.terms": Section(terms.terms("threshold", "period")),
    "votes.first_party": Section(votes.first_party, ("compare", "after"), figures=("first_party",)),
    "votes.shares": Section(votes.shares, ("base", "after"), figures=("vote_shares",)),
    "votes.turnout": Section(votes.turnout, ("after",), figures=("turnout",)),
    "measures.system": Section(measures.system, (*COUNTING, "after"), figures=("measures",)),
    "measures.terms": Section(terms.measures),
    "measures.conventions": Section(measures.conventions, among_controls=True),
    "measures.pair": Section(measures.pair),
    "measures.volatility": Section(
        measures.volatility, (*PAIR, *COUNTING, "after"), figures=("volatility",)
    ),
    "measures.nagayama": Section(measures.nagayama, (*COUNTED, "after"), figures=("nagayama",)),
    "measures.counts": Section(measures.counts, figures=("registered_parties",)),
    "measures.advantage": Section(measures.advantage, (*PAIR, *COUNTED)),
    "measures.working": Section(measures.working, (*PAIR, *COUNTING)),
    "rules.terms": Section(terms.terms("threshold", "appointing", "effective")),
    "rules.rules_timeline": Section(rules.rules_timeline, figures=("rules_timeline",)),
    "rules.recalculation": Section(rules.recalculation),
    "rules.steps": Section(rules.steps, ("election",)),
    "rules.what_if_lead": Section(rules.what_if_lead, ("election",)),
    "rules.what_if": Section(rules.what_if, SCENARIO, figures=("what_if", "threshold_sweep")),
    "election.summary": Section(election.summary, ("election",)),
    "election.terms": Section(terms.terms("threshold", "nomination", "appointing")),
    "election.results": Section(election.results, ("election",)),
    "election.chamber": Section(election.chamber, ("election",), figures=("chamber",), beside=True),
    "election.observers": Section(election.observers, ("election",), tables=("observers",)),
    "election.votes_to_seats_lead": Section(election.votes_to_seats_lead, ("election",)),
    "election.votes_to_seats": Section(
        election.votes_to_seats, ("election", "compare"), figures=("votes_to_seats",)
    ),
    "election.candidates": Section(election.candidates, ("election",)),
    "election.winners": Section(election.winners, ("election",)),
    "election.rules": Section(election.rules, ("election",)),
    "election.counts": Section(election.counts, ("election",), beside=True),
    "election.thresholds": Section(
        election.thresholds, ("election",), figures=("threshold_sweep",)
    ),
    "election.deputies": Section(election.deputies, ("election",)),
    "election.conflicts": Section(election.conflicts, ("election",)),
    "election.facts": Section(election.facts, ("election",)),
    "election.sources": Section(election.sources, ("election",)),
    "context.regions": Section(context.regions, tables=("regional_turnout",)),
    "context.by_region": Section(
        context.by_region, ("region_election",), figures=("regions",), tables=("regional_turnout",)
    ),
    "context.presidential": Section(
        context.presidential,
        figures=("presidential", "presidential_turnout"),
        tables=("presidential_elections",),
        topics=("presidential",),
    ),
    "context.councils": Section(
        context.councils, figures=("councils",), tables=("local_councils",), topics=("councils",)
    ),
    "context.rural_heads": Section(
        context.rural_heads,
        figures=("rural_heads",),
        tables=("rural_heads",),
        topics=("rural_heads",),
    ),
    "context.women": Section(context.women, figures=("women",), tables=("women_deputies",)),
    "context.chairs": Section(context.chairs, figures=("chairs",), tables=("party_chairs",)),
    "sources.package": Section(sources.package),
    "sources.table": Section(sources.table, ("table", "find")),
    "sources.source": Section(sources.source, ("source",)),
    "sources.all": Section(sources.every_source, ("kind",)),
    "sources.weak": Section(sources.weak),
    "sources.claims": Section(sources.claims),
    "sources.verdicts": Section(sources.verdicts, ("document", "verdict")),
    "report.chosen": Section(report.chosen, OF_REPORT),
    "report.command": Section(report.command, (*OF_REPORT, *OF_FIGURES), among_controls=True),
}
