"""Context: turnout by region, other elections, deputies and chairs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from elections import tables
from elections.package import ElectionData
from elections.sections.blocks import (
    Block,
    FigureBlock,
    Fold,
    Heading,
    Items,
    Paragraph,
    TableBlock,
)
from elections.sections.evidence import evidence
from elections.sections.facts import facts_folded, sourced_fold
from elections.tables.context import places_on
from elections.tables.councils import council_days, further_rows
from elections.tables.presidential import candidates
from elections.tables.regions import region_results
from elections.tables.women import quota_acts
from elections.text import Words
from elections.text import chairs as chair_words
from elections.text import councils as council_words
from elections.text import presidential as presidential_words
from elections.text import regions as region_words
from elections.text import rural_heads as rural_words
from elections.text import women as women_words
from elections.text.grid import Grid


def presidential(data: ElectionData, words: Words) -> list[Block]:
    """Show the presidential elections beside the chamber."""
    rows = tables.presidential.rows(data)
    sentence = presidential_words.presidential_sentence(rows, data, words) if len(rows) else ""
    stood = presidential_words.candidates_grid(candidates(data), words)
    return [
        *_heading("presidential", words),
        *_said(sentence),
        FigureBlock("presidential"),
        FigureBlock("presidential_turnout"),
        *_printed("candidates", stood, [], data, words),
        *facts_folded("presidential", data, words),
    ]


def councils(data: ElectionData, words: Words) -> list[Block]:
    """Show the local councils beside the chamber of the day."""
    further = further_rows(data)
    return [
        *_heading("councils", words),
        *(block for day in council_days(data) for block in _council_day(data, day, words)),
        *_printed(
            "further",
            council_words.further_grid(further, data, words),
            council_words.further_notes(further, data, words),
            data,
            words,
        ),
        *facts_folded("councils", data, words),
    ]


def rural_heads(data: ElectionData, words: Words) -> list[Block]:
    """Show who nominated the rural heads."""
    return [
        *_heading("rural", words),
        *_said(rural_words.rural_sentence(tables.rural_heads.rows(data), data, words)),
        FigureBlock("rural_heads"),
        *facts_folded("rural_heads", data, words),
    ]


def regions(data: ElectionData, words: Words) -> list[Block]:
    """Say how turnout differed by region."""
    rows, turnout = tables.regions.rows(data), tables.turnout.rows(data)
    return [
        *_heading("regions", words),
        *_said(region_words.regions_sentence(rows, turnout, data, words)),
        *_said(region_words.regions_without(rows, data, words)),
    ]


def by_region(data: ElectionData, words: Words, *, region_election: str) -> list[Block]:
    """Show turnout by region, and the few results by region."""
    results = region_results(data)
    table = region_words.results_grid(results, data, words)
    notes = " ".join(region_words.results_notes(results, data, words))
    shown: list[Block] = [TableBlock(table), Paragraph(notes, note=True)]
    folded = Fold(words.say("context-results"), lambda: shown, "results-by-region", "table")
    return [
        FigureBlock("regions", {"region_election": region_election}),
        *_said(region_words.no_map_sentence(results, data, words)),
        *([folded, *evidence(data, table.evidence, words, "regions")] if table.rows else []),
        *facts_folded("regions", data, words),
    ]


def women(data: ElectionData, words: Words) -> list[Block]:
    """Show the women among the deputies."""
    rows, acts = tables.women.rows(data), quota_acts(data)
    return [
        *_heading("women", words),
        *_said(women_words.women_sentence(rows, acts, data, words)),
        FigureBlock("women"),
    ]


def chairs(data: ElectionData, words: Words) -> list[Block]:
    """Show who led the parties."""
    return [
        *_heading("chairs", words),
        *_said(chair_words.chairs_sentence(tables.chairs.rows(data), data, words)),
        FigureBlock("chairs"),
    ]


def _heading(part: str, words: Words) -> list[Block]:
    return [Heading(words.say(f"context-{part}"))]


def _said(sentence: str) -> list[Block]:
    return [Paragraph(sentence)] if sentence else []


def _council_day(data: ElectionData, day: date, words: Words) -> list[Block]:
    shares = tables.councils.rows(data, day=day)
    return [
        *_said(council_words.councils_sentence(shares, places_on(data, day), data, words)),
        FigureBlock("councils", {"day": str(day)}, apart=str(day)),
    ]


def _printed(
    part: str, table: Grid, notes: Sequence[str], data: ElectionData, words: Words
) -> list[Block]:
    """Return a table to be opened, with its notes and sources; nothing where it has no row."""
    shown: list[Block] = [TableBlock(table), *([Items(tuple(notes))] if notes else [])]
    title = words.say(f"context-{part}")
    fold = sourced_fold(title, part, table.evidence, shown, data, words, kind="table")
    return [fold] if table.rows else []
