"""What the library draws for the choices of a page, put together apart from the pages' own code.

What is kept here for the next test is kept under all that was asked for, so that a page
which keeps its drawings under too short a key shows another figure than this.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import Any

import plotly.graph_objects as go

from elections import charts, tables
from elections.charts import Scheme, Width
from elections.charts import consolidation_map as map_chart
from elections.charts import flows as flow_chart
from elections.charts import measures as measures_chart
from elections.charts import nagayama as nagayama_chart
from elections.charts import volatility as volatility_chart
from elections.charts.context_bars import small_bars
from elections.charts.context_chairs import chair_bars
from elections.charts.context_councils import council_bars
from elections.charts.context_regions import region_dots
from elections.charts.context_turnout import turnout_of_both
from elections.countings import Counting
from elections.load import ElectionData
from elections.tables import measures
from elections.tables.context_councils import council_days
from elections.tables.flow_rows import flow_rows
from elections.tables.lineage_rows import lineage_rows
from elections.tables.measures import Comparison
from elections.text import (
    Captions,
    Words,
    context_chairs,
    context_councils,
    context_posts,
    context_presidential,
    context_regions,
    seats,
    story,
    sweep,
    votes,
    what_if,
)
from elections.text import consolidation_map as map_told
from elections.text import flows as flows_told
from elections.text import measures as measures_told
from elections.text import rules as rules_told
from elections.text.ground import ground


@dataclass(frozen=True)
class Ground:
    """What every figure depends on beside the choices of the reader."""

    data: ElectionData
    words: Words
    scheme: Scheme = "light"
    width: Width = "wide"


@dataclass(frozen=True)
class Drawn:
    """A figure as the browser gets it, and its alternative text."""

    figure: Any
    alternative: str


def overview(on: Ground, *, after: bool) -> list[Drawn]:
    """The chambers, and the first party's story."""
    told, cast = seats.chambers(
        on.data,
        tables.seats_won(on.data, appointed=True, after=after),
        tables.vote_shares(on.data, after=after),
        on.words,
    )
    shares, mergers = story.first_party_story(
        on.data, tables.first_party_over_time(on.data, after=after), on.words
    )
    return [
        _drawn(on, charts.hemicycles, told.captions, told.table, cast),
        _drawn(on, charts.first_party, shares.captions, shares.table, mergers),
    ]


def seat_shares(
    on: Ground, *, by: str, tier: tables.Tier, after: bool, appointed: bool = False
) -> list[Drawn]:
    """The seat shares."""
    rows = tables.seats_won(on.data, tier=tier, appointed=appointed, after=after)
    told = seats.seat_shares(on.data, rows, on.words, tier=tier, by_family=by == "family")
    return [_drawn(on, charts.seat_shares, told.captions, told.table)]


def vote_shares(on: Ground, *, base: tables.Base, after: bool) -> list[Drawn]:
    """The vote shares, and turnout."""
    rows = tables.vote_shares(on.data, base=base, after=after)
    told = votes.vote_shares(on.data, rows, on.words, base=base)
    cast = votes.turnout(on.data, tables.turnout(on.data, after=after), on.words)
    return [
        _drawn(on, charts.vote_shares, told.captions, told.table),
        _drawn(on, charts.turnout, cast.captions, cast.table),
    ]


def one_election(on: Ground, *, election: str, compare: tables.Tier) -> list[Drawn]:
    """The chamber after an election, and votes to seats."""
    told, cast = seats.chamber(
        on.data,
        tables.of_election(tables.seats_won(on.data, appointed=True), election),
        tables.of_election(tables.vote_shares(on.data), election),
        on.words,
    )
    rows = tables.votes_to_seats(on.data, election, tier=compare)
    both = votes.votes_to_seats(on.data, rows, on.words, tier=compare)
    return [
        _drawn(on, charts.hemicycle, told.captions, told.table, cast),
        _drawn(on, charts.votes_to_seats, both.captions, both.table),
    ]


def consolidation(on: Ground, *, show: Any, unit: Any, after: bool, **choices: Any) -> list[Drawn]:
    """The map of all parties, the flows between two elections, and the measures."""
    lives = map_told.consolidation_map(
        on.data, lineage_rows(on.data, show=show), on.words, show=show
    )
    rows = flow_rows(on.data, choices["from"], choices["to"], unit=unit)
    flowing = flows_told.flows(on.data, rows, on.words, unit=unit)
    counting = Counting(*(choices[key] for key in COUNTED))
    comparison = Comparison(choices["convention"], choices["blocs"], CUTS[choices["cut"]])
    parts = measures.volatility_parts(
        on.data, blocs=comparison.blocs, base=counting.base, after=after
    )
    changed = measures_told.volatility_parts(on.data, parts, on.words)
    measured = measures_told.measures_over_time(
        on.data, measures.measures_over_time(on.data, counting, comparison, after=after), on.words
    )
    two = measures_told.first_two(
        on.data, measures.first_two(on.data, counting, after=after), on.words
    )
    return [
        _drawn(on, map_chart.consolidation_map, lives.captions, lives.table, lives.lines),
        _drawn(on, flow_chart.flows, flowing.captions, flowing.table),
        _drawn(on, volatility_chart.volatility, changed.captions, changed.table),
        _drawn(on, measures_chart.measures, measured.captions, measured.table),
        _drawn(on, nagayama_chart.nagayama, two.captions, two.table),
    ]


def rules(on: Ground, *, election: str, **changed: Any) -> list[Drawn]:
    """The law in time, and what follows from a scenario: the law of an election, or changed."""
    time = rules_told.timeline(on.data, on.words)
    contest = ground(on.data, election, on.words)
    scenario = replace(contest.contest.law, **changed)
    then = what_if.what_if(contest, scenario)
    swept = sweep.sweep_told(contest, scenario)
    figure = charts.rules_timeline(time, scheme=on.scheme, width=on.width)
    return [
        Drawn(json.loads(figure.to_json()), time.captions.alternative),
        _drawn(on, charts.hemicycle, then.captions, then.seats, then.votes),
        _drawn(on, charts.threshold_sweep, swept.captions, swept.table),
    ]


def beyond(on: Ground, *, region_election: str) -> list[Drawn]:
    """What surrounds the chamber: other elections, regions, women, chairs."""
    data, words = on.data, on.words
    chosen = None if region_election == "each" else region_election
    told = [
        (small_bars, context_presidential.presidential(data, words)),
        (turnout_of_both, context_presidential.turnout(data, words)),
        *((council_bars, context_councils.councils(data, d, words)) for d in council_days(data)),
        (small_bars, context_posts.rural(data, words)),
        (region_dots, context_regions.regions(data, chosen, words)),
        (small_bars, context_posts.women(data, words)),
        (chair_bars, context_chairs.chairs(data, words)),
    ]
    return [_drawn(on, draw, found.captions, found.table) for draw, found in told]


COUNTED = ("shares", "independents", "counted", "belonging")
CUT_NAMES, CUT_POINTS = ("none", "one", "two", "five"), (0, 1, 2, 5)
CUTS = {name: Fraction(part, 100) for name, part in zip(CUT_NAMES, CUT_POINTS, strict=True)}


@cache
def drawn(name: str, on: Ground, **choices: Any) -> list[Drawn]:
    """Return the figures of a page for the choices, from top to bottom."""
    return PAGES[name](on, **choices)


PAGES: dict[str, Callable[..., list[Drawn]]] = {
    "overview": overview,
    "seats": seat_shares,
    "votes": vote_shares,
    "consolidation": consolidation,
    "election": one_election,
    "rules": rules,
    "context": beyond,
    "sources": lambda on, **choices: [],
}


def _drawn(on: Ground, draw: Callable[..., go.Figure], captions: Captions, *rows: object) -> Drawn:
    figure = draw(*rows, captions, scheme=on.scheme, width=on.width)
    return Drawn(json.loads(figure.to_json()), captions.alternative)
