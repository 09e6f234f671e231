"""The choices, figures and tables of the page on party consolidation."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Any, get_args

import streamlit as st

from elections.charts import measures as measures_chart
from elections.charts import nagayama as nagayama_chart
from elections.charts import volatility as volatility_chart
from elections.measures.conventions import Belonging, Comparison, Counting, Independents, Seats
from elections.measures.volatility import most_recounted_pair
from elections.parties.succession import Blocs, Convention
from elections.results.votes import Base
from elections.tables import measures as measure_table
from elections.tables import nagayama as nagayama_table
from elections.tables import volatility as volatility_table
from elections.text import consolidation as sentences
from elections.text import measures as measures_told
from elections.text import nagayama as nagayama_told
from elections.text import volatility as volatility_told
from elections.text.cards import Card, cards
from elections.text.grid import Grid
from elections.text.labels import election_labels
from elections.text.words import Words
from ui import controls
from ui.drawings import Drawing, kept
from ui.evidence import evidence
from ui.folded import folded
from ui.grid import escape, grid
from ui.reader import Reader
from ui.told import told

CUTS = {
    "none": Fraction(0),
    "one": Fraction(1, 100),
    "two": Fraction(2, 100),
    "five": Fraction(5, 100),
}
SHARES: tuple[Base, ...] = ("party_votes", "valid_votes", "ballots_cast", "published")
CONVENTIONS: tuple[Convention, ...] = tuple(reversed(get_args(Convention)))
BLOCS: tuple[Blocs, ...] = tuple(reversed(get_args(Blocs)))
INDEPENDENTS: tuple[Independents, ...] = get_args(Independents)
SEATS: tuple[Seats, ...] = get_args(Seats)
BELONGING: tuple[Belonging, ...] = get_args(Belonging)


@dataclass(frozen=True)
class Choices:
    """All that a reader chose: how to count, what to compare, which two elections."""

    counting: Counting
    comparison: Comparison
    pair: tuple[str, str]


def choices(reader: Reader, pair: tuple[str, str]) -> Choices:
    """Offer all ways of counting; closed where they would fill a narrow screen."""
    words = reader.words
    with st.expander(
        words.say("consolidation-ways"), icon=":material/tune:", expanded=reader.width == "wide"
    ):
        comparison = _comparison(reader)
        return Choices(_counting(reader), comparison, pair)


def _comparison(reader: Reader) -> Comparison:
    """Offer what goes on as the same party, and below which share a party is absent."""
    words = reader.words
    with controls.row():
        convention = controls.choice(words, "convention", CONVENTIONS, default=CONVENTIONS[0])
        blocs = controls.choice(words, "blocs", BLOCS, default=BLOCS[0])
        cut = controls.choice(words, "cut", tuple(CUTS), default="none")
    return Comparison(convention, blocs, CUTS[cut])


def _counting(reader: Reader) -> Counting:
    """Offer the ways of counting votes and seats, of those that make a difference."""
    words, data = reader.words, reader.data
    with controls.row():
        base = controls.choice(words, "shares", SHARES, default=SHARES[0])
        independents = controls.choice(words, "independents", INDEPENDENTS, default=INDEPENDENTS[0])
        seats, belonging = SEATS[0], BELONGING[0]
        if (data.elections["appointed_seats"] > 0).any():
            seats = controls.choice(words, "counted", SEATS, default=SEATS[0])
        if len(data.memberships):
            belonging = controls.choice(words, "belonging", BELONGING, default=BELONGING[0])
    return Counting(base, independents, seats, belonging)


def pair(reader: Reader) -> tuple[str, str]:
    """Offer the two elections compared; first those whose comparison hangs most on labels."""
    return controls.election_pair(reader, most_recounted_pair(reader.data))


def place() -> Any:
    """Keep a place on the page for what hangs on choices further down."""
    return st.container()


def findings(reader: Reader, chosen: Choices, where: Any) -> None:
    """Say in sentences what happened between the two elections."""
    with where:
        for sentence in told(reader, _findings, chosen):
            st.write(sentence)


def units(reader: Reader, chosen: Choices) -> None:
    """Print what is compared with what between the two elections."""
    labels = election_labels(reader.data, reader.words)
    before, after = (labels[election] for election in chosen.pair)
    with st.expander(
        reader.words.say("consolidation-units", before=before, after=after),
        icon=":material/compare_arrows:",
    ):
        table = told(reader, _units, chosen)
        grid(table, width=reader.width)
    evidence(reader, table.evidence, "units")


def advantage(reader: Reader, chosen: Choices) -> None:
    """Print the advantage ratio of each list in the later election."""
    labels = election_labels(reader.data, reader.words)
    after = chosen.pair[1]
    st.header(reader.words.say("consolidation-advantage", election=labels[after]))
    st.write(reader.words.say("consolidation-advantage-how"))
    table = told(reader, _advantages, after, chosen.counting)
    grid(table, width=reader.width)
    evidence(reader, table.evidence, "advantage")


def measure_cards(reader: Reader, chosen: Choices) -> None:
    """Show the card of each measure: formula, working, meaning, what it hides, source."""
    words = reader.words
    labels = election_labels(reader.data, words)
    before, after = (labels[election] for election in chosen.pair)
    st.header(words.say("consolidation-cards"))
    st.write(words.say("consolidation-cards-of", election=after, before=before))
    for number, card in enumerate(told(reader, _cards, chosen)):
        folded(
            card.name,
            partial(_card, words, card),
            name=f"card-{number}",
            icon=":material/function:",
        )


def _card(words: Words, card: Card) -> None:
    st.latex(card.formula)
    for key, text in (
        ("working", " ".join(card.working)),
        ("meaning", card.meaning),
        ("hides", card.hides),
        ("citation", card.citation),
    ):
        st.markdown(f"**{words.say(f'card-{key}')}.** {escape(text)}")


def party_counts(reader: Reader) -> None:
    """List what sources say about the number of parties; nothing where they say none."""
    facts = sentences.party_counts(reader.data)
    if facts.empty:
        return
    st.header(reader.words.say("consolidation-counts"))
    texts = [
        f"{reader.words.partial_date(fact['date'])}: {reader.words.text(fact, 'statement')}"
        for _, fact in facts.iterrows()
    ]
    st.markdown("\n".join(f"- {escape(text)}" for text in texts))
    evidence(reader, facts, "counts")


def volatility(reader: Reader, chosen: Choices, *, after: bool) -> Drawing:
    """What the volatility between neighbouring elections is made of."""
    return kept(
        reader,
        _volatility,
        blocs=chosen.comparison.blocs,
        base=chosen.counting.base,
        after=after,
    )


def measures(reader: Reader, chosen: Choices, *, after: bool) -> Drawing:
    """All measures over time with their ranges."""
    return kept(
        reader,
        _measures,
        **_said(chosen.counting),
        convention=chosen.comparison.convention,
        blocs=chosen.comparison.blocs,
        cut=str(chosen.comparison.cut),
        after=after,
    )


def triangle(reader: Reader, chosen: Choices, *, after: bool) -> Drawing:
    """The shares of the largest and of the second."""
    return kept(reader, _triangle, **_said(chosen.counting), after=after)


def _findings(reader: Reader, chosen: Choices) -> tuple[str, ...]:
    return sentences.findings(
        reader.data, chosen.pair, chosen.counting, chosen.comparison, reader.words
    )


def _units(reader: Reader, chosen: Choices) -> Grid:
    return sentences.units_grid(
        reader.data, chosen.pair, chosen.counting, chosen.comparison, reader.words
    )


def _advantages(reader: Reader, election: str, counting: Counting) -> Grid:
    return sentences.advantage_grid(reader.data, election, counting, reader.words)


def _cards(reader: Reader, chosen: Choices) -> tuple[Card, ...]:
    return cards(reader.data, chosen.pair, chosen.counting, chosen.comparison, reader.words)


def _said(counting: Counting) -> dict[str, str]:
    return {name: str(value) for name, value in vars(counting).items()}


def _volatility(reader: Reader, *, blocs: Blocs, base: Base, after: bool) -> Drawing:
    table = volatility_table.rows(reader.data, blocs=blocs, base=base, after=after)
    found = volatility_told.words(table, reader.data, reader.words)
    figure = volatility_chart.volatility(
        found.table, found.captions, scheme=reader.scheme, width=reader.width
    )
    columns = ("pair_label", "voters", "merging", "labels", "total_points")
    return Drawing("volatility", figure, found.captions, found.table, columns)


def _measures(
    reader: Reader,
    *,
    convention: Convention,
    blocs: Blocs,
    cut: str,
    after: bool,
    **counted: str,
) -> Drawing:
    table = measure_table.rows(
        reader.data,
        counting=Counting(**counted),  # type: ignore[arg-type]
        comparison=Comparison(convention, blocs, Fraction(cut)),
        after=after,
    )
    found = measures_told.words(table, reader.data, reader.words)
    figure = measures_chart.measures(
        found.table, found.captions, scheme=reader.scheme, width=reader.width
    )
    columns = ("name", "election_label", "value", "low", "high", "ways")
    return Drawing("measures", figure, found.captions, found.table, columns)


def _triangle(reader: Reader, *, after: bool, **counted: str) -> Drawing:
    counting = Counting(**counted)  # type: ignore[arg-type]
    table = nagayama_table.rows(reader.data, counting=counting, after=after)
    found = nagayama_told.words(table, reader.data, reader.words)
    figure = nagayama_chart.nagayama(
        found.table, found.captions, scheme=reader.scheme, width=reader.width
    )
    columns = ("of_label", "election_label", "first", "second")
    return Drawing("nagayama", figure, found.captions, found.table, columns)
