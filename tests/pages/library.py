"""What the library draws for the choices of a page, put together apart from the pages' own code.

What is kept here for the next test is kept under all that the library is given for it, so
that a page which keeps its drawings under too short a key shows another figure than this.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import Any

import plotly.graph_objects as go

from elections import charts
from elections import results as tables
from elections.charts import Scheme, Width
from elections.charts import consolidation_map as map_chart
from elections.charts import flows as flow_chart
from elections.charts import measures as measures_chart
from elections.charts import nagayama as nagayama_chart
from elections.charts import volatility as volatility_chart
from elections.charts.chairs import chair_bars
from elections.charts.councils import council_bars
from elections.charts.presidential_turnout import turnout_of_both
from elections.charts.regions import region_dots
from elections.charts.small_bars import small_bars
from elections.measures.conventions import Comparison, Counting
from elections.package.loading import ElectionData
from elections.parties.succession import Blocs
from elections.tables import chairs as chair_table
from elections.tables import consolidation_map as map_table
from elections.tables import councils as council_table
from elections.tables import first_party as first_party_table
from elections.tables import flows as flow_table
from elections.tables import measures as measure_table
from elections.tables import nagayama as nagayama_table
from elections.tables import presidential as presidential_table
from elections.tables import presidential_turnout as presidential_turnout_table
from elections.tables import regions as region_table
from elections.tables import rural_heads as rural_table
from elections.tables import turnout as turnout_table
from elections.tables import volatility as volatility_table
from elections.tables import votes_to_seats as votes_to_seats_table
from elections.tables import women as women_table
from elections.text import Captions, Words, seats, votes, what_if
from elections.text import chairs as context_chairs
from elections.text import consolidation_map as map_told
from elections.text import councils as context_councils
from elections.text import first_party as story
from elections.text import flows as flows_told
from elections.text import measures as measures_told
from elections.text import nagayama as nagayama_told
from elections.text import presidential as context_presidential
from elections.text import presidential_turnout as context_turnout
from elections.text import regions as context_regions
from elections.text import rules_timeline as rules_told
from elections.text import rural_heads as context_rural
from elections.text import threshold_sweep as sweep
from elections.text import volatility as volatility_told
from elections.text import women as context_women
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
    return [_chambers(on, after), _first_party(on, after)]


def seat_shares(
    on: Ground, *, by: str, tier: tables.Tier, after: bool, appointed: bool = False
) -> list[Drawn]:
    """The seat shares."""
    rows = tables.seats_won(on.data, tier=tier, appointed=appointed, after=after)
    told = seats.seat_shares(on.data, rows, on.words, tier=tier, by_family=by == "family")
    return [_drawn(on, charts.seat_shares, told.captions, told.table)]


def vote_shares(on: Ground, *, base: tables.Base, after: bool) -> list[Drawn]:
    """The vote shares, and turnout."""
    return [_votes(on, base, after), _turnout(on, after)]


def one_election(on: Ground, *, election: str, compare: tables.Tier) -> list[Drawn]:
    """The chamber after an election, and votes to seats."""
    return [_chamber(on, election), _votes_to_seats(on, election, compare)]


def consolidation(on: Ground, *, show: Any, unit: Any, after: bool, **choices: Any) -> list[Drawn]:
    """The map of all parties, the flows between two elections, and the measures."""
    counting = Counting(*(choices[key] for key in COUNTED))
    comparison = Comparison(choices["convention"], choices["blocs"], CUTS[choices["cut"]])
    return [
        _map(on, show),
        _flows(on, choices["from"], choices["to"], unit),
        _volatility(on, comparison.blocs, counting.base, after),
        _measures(on, counting, comparison, after),
        _nagayama(on, counting, after),
    ]


def rules(on: Ground, *, election: str, **changed: Any) -> list[Drawn]:
    """The law in time, and what follows from a scenario: the law of an election, or changed."""
    contest = ground(on.data, election, on.words)
    scenario = replace(contest.contest.law, **changed)
    then = what_if.what_if(contest, scenario)
    swept = sweep.sweep_told(contest, scenario)
    return [
        _rules_timeline(on),
        _drawn(on, charts.hemicycle, then.captions, then.seats, then.votes),
        _drawn(on, charts.threshold_sweep, swept.captions, swept.table),
    ]


def beyond(on: Ground, *, region_election: str) -> list[Drawn]:
    """What surrounds the chamber: other elections, regions, women, chairs."""
    chosen = None if region_election == "each" else region_election
    return [
        _around(on, small_bars, presidential_table, context_presidential),
        _around(on, turnout_of_both, presidential_turnout_table, context_turnout),
        *(
            _around(on, council_bars, council_table, context_councils, day=day)
            for day in council_table.council_days(on.data)
        ),
        _around(on, small_bars, rural_table, context_rural),
        _around(on, region_dots, region_table, context_regions, election=chosen),
        _around(on, small_bars, women_table, context_women),
        _around(on, chair_bars, chair_table, context_chairs),
    ]


@cache
def _chambers(on: Ground, after: bool) -> Drawn:
    told, cast = seats.chambers(
        on.data,
        tables.seats_won(on.data, appointed=True, after=after),
        tables.vote_shares(on.data, after=after),
        on.words,
    )
    return _drawn(on, charts.hemicycles, told.captions, told.table, cast)


@cache
def _first_party(on: Ground, after: bool) -> Drawn:
    rows = first_party_table.rows(on.data, after=after)
    told, mergers = story.first_party_story(on.data, rows, on.words)
    return _drawn(on, charts.first_party, told.captions, told.table, mergers)


@cache
def _votes(on: Ground, base: tables.Base, after: bool) -> Drawn:
    rows = tables.vote_shares(on.data, base=base, after=after)
    told = votes.vote_shares(on.data, rows, on.words, base=base)
    return _drawn(on, charts.vote_shares, told.captions, told.table)


@cache
def _turnout(on: Ground, after: bool) -> Drawn:
    told = votes.turnout(on.data, turnout_table.rows(on.data, after=after), on.words)
    return _drawn(on, charts.turnout, told.captions, told.table)


@cache
def _chamber(on: Ground, election: str) -> Drawn:
    told, cast = seats.chamber(
        on.data,
        tables.of_election(tables.seats_won(on.data, appointed=True), election),
        tables.of_election(tables.vote_shares(on.data), election),
        on.words,
    )
    return _drawn(on, charts.hemicycle, told.captions, told.table, cast)


@cache
def _votes_to_seats(on: Ground, election: str, tier: tables.Tier) -> Drawn:
    rows = votes_to_seats_table.rows(on.data, election=election, tier=tier)
    told = votes.votes_to_seats(on.data, rows, on.words, tier=tier)
    return _drawn(on, charts.votes_to_seats, told.captions, told.table)


@cache
def _map(on: Ground, show: Any) -> Drawn:
    rows = map_table.rows(on.data, show=show)
    told = map_told.consolidation_map(on.data, rows, on.words, show=show)
    return _drawn(on, map_chart.consolidation_map, told.captions, told.table, told.lines)


@cache
def _flows(on: Ground, before: str, after: str, unit: Any) -> Drawn:
    rows = flow_table.rows(on.data, before=before, after=after, unit=unit)
    told = flows_told.flows(on.data, rows, on.words, unit=unit)
    return _drawn(on, flow_chart.flows, told.captions, told.table)


@cache
def _volatility(on: Ground, blocs: Blocs, base: tables.Base, after: bool) -> Drawn:
    parts = volatility_table.rows(on.data, blocs=blocs, base=base, after=after)
    told = volatility_told.words(parts, on.data, on.words)
    return _drawn(on, volatility_chart.volatility, told.captions, told.table)


@cache
def _measures(on: Ground, counting: Counting, comparison: Comparison, after: bool) -> Drawn:
    rows = measure_table.rows(on.data, counting=counting, comparison=comparison, after=after)
    told = measures_told.words(rows, on.data, on.words)
    return _drawn(on, measures_chart.measures, told.captions, told.table)


@cache
def _nagayama(on: Ground, counting: Counting, after: bool) -> Drawn:
    rows = nagayama_table.rows(on.data, counting=counting, after=after)
    told = nagayama_told.words(rows, on.data, on.words)
    return _drawn(on, nagayama_chart.nagayama, told.captions, told.table)


@cache
def _rules_timeline(on: Ground) -> Drawn:
    time = rules_told.timeline(on.data, on.words)
    figure = charts.rules_timeline(time, scheme=on.scheme, width=on.width)
    return Drawn(json.loads(figure.to_json()), time.captions.alternative)


@cache
def _around(
    on: Ground, draw: Callable[..., go.Figure], table: Any, text: Any, **chosen: Any
) -> Drawn:
    told = text.words(table.rows(on.data, **chosen), on.data, on.words, **chosen)
    return _drawn(on, draw, told.captions, told.table)


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
