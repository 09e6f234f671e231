"""Elections: of one its results, what observers concluded, its rules, and every source."""

from __future__ import annotations

from urllib.parse import urlencode

from elections.package import ElectionData
from elections.package.schema import is_confirmed
from elections.parties.events import event_rows
from elections.results import vote_shares
from elections.sections.blocks import (
    HALF,
    Block,
    FigureBlock,
    Fold,
    Heading,
    Items,
    Link,
    Paragraph,
    Strong,
    TableBlock,
)
from elections.sections.evidence import DIFFERENCES, evidence, source_list
from elections.sections.facts import together
from elections.sections.rules import STEPS
from elections.tables import votes_to_seats as votes_to_seats_rows
from elections.tables.between_elections import between_before
from elections.tables.between_elections import claims as claims_between
from elections.tables.intervals import absent_from
from elections.tables.recalculation import closest_recalculation
from elections.text import Words, record
from elections.text import between_elections as between_words
from elections.text import candidates as candidate_words
from elections.text import election as words_of
from elections.text.conflicts import conflict_grid
from elections.text.mergers import dated_events
from elections.text.why import why_sentences

# By this an address can lead to votes and seats: it stays as it is, however sections are named.
BONUS = "bonus-lead"


def summary(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Say in short what election it was, what came before, and why the list seats went so."""
    lead = Paragraph(words_of.lead_sentence(data, election, words))
    came_before = _came_before(data, words, election)
    why = why_sentences(closest_recalculation(data, election), data, words)
    if not why:
        return [lead, *came_before]
    address = f"rules?{urlencode({'election': election})}#{STEPS}"
    way = Link(words.say("election-recalculation"), address)
    return [lead, Paragraph((f"{' '.join(why)} ", way)), *came_before]


def _came_before(data: ElectionData, words: Words, election: str) -> list[Block]:
    """Say what mergers had made of the chamber before, and lead there; nothing where none had."""
    pair = between_before(data, election)
    if pair is None:
        return []
    chosen = urlencode({"merger_election": pair.before})
    way = Link(between_words.between_heading(pair, data, words), f"consolidation?{chosen}")
    claims = claims_between(data, pair.before)
    # Those of low confidence stand where the way leads, beside all others.
    claims = claims[claims["confidence"].map(is_confirmed).astype(bool)]
    statements = " ".join(words.text(claim, "statement") for _, claim in claims.iterrows())
    return [
        Paragraph((f"{between_words.between_sentence(pair, data, words)} ", way)),
        *([Paragraph(statements), *evidence(data, claims, words, "before")] if statements else []),
    ]


def results(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Show the full table of results."""
    table, short = (
        words_of.results_grid(data, election, words, short=short) for short in (False, True)
    )
    return [
        Heading(words.say("election-results")),
        TableBlock(table, short, totals=True, marks_lead_to=DIFFERENCES),
        *evidence(data, table.evidence, words, "results"),
        *_absent(data, words, election),
    ]


def _absent(data: ElectionData, words: Words, election: str) -> list[Block]:
    """Say which parties were kept off the ballot or stayed off it; nothing where none is known."""
    events = absent_from(data, election)
    if not events:
        return []
    return [
        Heading(words.say("election-absent"), level=3),
        Items(dated_events(events, words)),
        *evidence(data, event_rows(events), words, "absent"),
    ]


def chamber(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Show the chamber that the results gave."""
    return [FigureBlock("chamber", {"election": election}, share=HALF)]


def votes_to_seats_lead(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Head what shows how votes became seats; nothing where there is nothing of it."""
    votes_to_seats_rows.rows(data, election=election)
    return [Heading(words.say("votes_to_seats-heading"), anchor=BONUS)]


def votes_to_seats(data: ElectionData, words: Words, *, election: str, compare: str) -> list[Block]:
    """Show how votes became seats."""
    return [FigureBlock("votes_to_seats", {"election": election, "compare": compare})]


def observers(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Say what observers concluded, as theirs."""
    rows = words_of.observers_of(data, election)
    heading = Heading(words.say("election-observers"))
    if rows.empty:
        return [heading, Paragraph(words.say("observers-none"))]
    told: list[Block] = []
    for _, row in rows.iterrows():
        sentence = words.text(row, "conclusion") or words.say("observers-unseen")
        conclusion = (Strong(f"{words.text(row, 'organisation')}."), f" {sentence}")
        told += [Paragraph(conclusion), Paragraph(words.text(row, "mission"), note=True)]
    return [heading, *told, *evidence(data, rows, words, "observers")]


def candidates(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Show how many candidates the lists had; nothing where nothing is known."""
    table = candidate_words.lists_grid(data, election, words)
    if not table.rows:
        return []
    missing = candidate_words.lists_missing(data, election, words)
    notes = candidate_words.lists_notes(data, election, words)
    return [
        Heading(words.say("election-candidates")),
        TableBlock(table),
        *([Paragraph(missing, note=True)] if missing else []),
        *([Items(tuple(notes))] if notes else []),
        *evidence(data, table.evidence, words, "candidates"),
    ]


def winners(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Name the winners in the constituencies that were found; nothing where none was."""
    table = candidate_words.winners_grid(data, election, words)
    if not table.rows:
        return []
    notes = candidate_words.winners_notes(data, election, words)
    return [
        Heading(words.say("election-winners")),
        Paragraph(candidate_words.winners_sentence(data, election, words)),
        TableBlock(table),
        *([Items(tuple(notes))] if notes else []),
        *evidence(data, table.evidence, words, "winners"),
    ]


def rules(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Show the rules of that year."""
    return _fields(data, words, election, "election-rules", words_of.RULE_FIELDS)


def counts(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Show the dates and the counts of that year."""
    return _fields(data, words, election, "election-counts", words_of.COUNT_FIELDS)


def thresholds(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Show what other thresholds would have given."""
    called = words.say("threshold_sweep-called")
    return [FigureBlock("threshold_sweep", {"election": election}, called=called)]


def _fields(
    data: ElectionData, words: Words, election: str, title: str, fields: tuple[str, ...]
) -> list[Block]:
    votes = vote_shares(data, base="valid_votes")
    table = words_of.fields_grid(votes, data, election, fields, words)
    return [
        Heading(words.say(title)),
        TableBlock(table, marks_lead_to=DIFFERENCES),
        *evidence(data, table.evidence, words, title),
    ]


def deputies(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Say who sat in the chamber beyond nominations; nothing where nothing is known."""
    sentences = record.deputies_sentences(data, election, words)
    if not sentences:
        return []
    return [
        Heading(words.say("election-deputies")),
        *map(Paragraph, sentences),
        *evidence(data, record.deputies_rows(data, election), words, "deputies"),
    ]


def conflicts(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Show the values that sources give and that are not used; nothing where there are none."""
    rows = record.conflicts_of(data, election)
    if rows.empty:
        return []
    table = conflict_grid(data, rows, words)
    return [
        Heading(words.say("election-conflicts"), anchor=DIFFERENCES),
        Paragraph(words.say("election-conflicts-lead")),
        TableBlock(table),
        *evidence(data, table.evidence, words, "conflicts"),
    ]


def facts(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """List the notes on the figures of an election, and what else is known of it."""
    blocks: list[Block] = []
    if notes := words_of.notes_of(data, election, words):
        blocks += [Heading(words.say("election-notes")), Items(tuple(notes))]
    rows = record.facts_of(data, election)
    if len(rows):
        statements = together([words.text(row, "statement") for _, row in rows.iterrows()])
        label = words.say("election-facts-all", count=len(rows))
        blocks += [
            Heading(words.say("election-facts")),
            Fold(label, lambda: [Items(statements)], "facts", "notes"),
            *evidence(data, rows, words, "facts"),
        ]
    return blocks


def sources(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """List every source on which anything of the election rests."""
    rows = record.sources_of_record(data, election)
    label = words.say("election-sources-all", count=len(rows))
    every = Fold(label, lambda: [source_list(data, rows, words)], "sources-all", "sources")
    return [Heading(words.say("election-sources")), every]
