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

from elections import results as tables
from elections.charts import Canvas, Scheme, Width
from elections.charts import chairs as chairs_chart
from elections.charts import chamber as chamber_chart
from elections.charts import chambers as chambers_chart
from elections.charts import consolidation_map as map_chart
from elections.charts import councils as councils_chart
from elections.charts import first_party as first_party_chart
from elections.charts import flows as flow_chart
from elections.charts import measures as measures_chart
from elections.charts import nagayama as nagayama_chart
from elections.charts import presidential_turnout as presidential_turnout_chart
from elections.charts import regions as regions_chart
from elections.charts import rules_timeline as timeline_chart
from elections.charts import seat_shares as seat_shares_chart
from elections.charts import small_bars as small_bars_chart
from elections.charts import threshold_sweep as sweep_chart
from elections.charts import turnout as turnout_chart
from elections.charts import volatility as volatility_chart
from elections.charts import vote_shares as vote_shares_chart
from elections.charts import votes_to_seats as votes_to_seats_chart
from elections.measures.conventions import Counting
from elections.package.loading import ElectionData
from elections.parties.succession import Blocs
from elections.tables import measures
from elections.tables.consolidation_map import lineage_rows
from elections.tables.councils import council_days
from elections.tables.flows import flow_rows
from elections.tables.measures import Comparison
from elections.text import Words, seats, votes, what_if
from elections.text import chairs as context_chairs
from elections.text import consolidation_map as map_told
from elections.text import councils as context_councils
from elections.text import first_party as story
from elections.text import flows as flows_told
from elections.text import measures as measures_told
from elections.text import posts as context_posts
from elections.text import presidential as context_presidential
from elections.text import regions as context_regions
from elections.text import rules_timeline as rules_told
from elections.text import threshold_sweep as sweep
from elections.text.captions import Told
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
    return [_drawn(on, seat_shares_chart.draw, told)]


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
        _drawn(on, chamber_chart.draw, then.told),
        _drawn(on, sweep_chart.draw, swept),
    ]


def beyond(on: Ground, *, region_election: str) -> list[Drawn]:
    """What surrounds the chamber: other elections, regions, women, chairs."""
    chosen = None if region_election == "each" else region_election
    return [
        _around(on, small_bars_chart.draw, context_presidential.presidential),
        _around(on, presidential_turnout_chart.draw, context_presidential.turnout),
        *(
            _around(on, councils_chart.draw, context_councils.councils, day)
            for day in council_days(on.data)
        ),
        _around(on, small_bars_chart.draw, context_posts.rural),
        _around(on, regions_chart.draw, context_regions.regions, chosen),
        _around(on, small_bars_chart.draw, context_posts.women),
        _around(on, chairs_chart.draw, context_chairs.chairs),
    ]


@cache
def _chambers(on: Ground, after: bool) -> Drawn:
    told = seats.chambers(
        on.data,
        tables.seats_won(on.data, appointed=True, after=after),
        tables.vote_shares(on.data, after=after),
        on.words,
    )
    return _drawn(on, chambers_chart.draw, told)


@cache
def _first_party(on: Ground, after: bool) -> Drawn:
    rows = tables.first_party_over_time(on.data, after=after)
    told = story.first_party_story(on.data, rows, on.words)
    return _drawn(on, first_party_chart.draw, told)


@cache
def _votes(on: Ground, base: tables.Base, after: bool) -> Drawn:
    rows = tables.vote_shares(on.data, base=base, after=after)
    told = votes.vote_shares(on.data, rows, on.words, base=base)
    return _drawn(on, vote_shares_chart.draw, told)


@cache
def _turnout(on: Ground, after: bool) -> Drawn:
    told = votes.turnout(on.data, tables.turnout(on.data, after=after), on.words)
    return _drawn(on, turnout_chart.draw, told)


@cache
def _chamber(on: Ground, election: str) -> Drawn:
    told = seats.chamber(
        on.data,
        tables.of_election(tables.seats_won(on.data, appointed=True), election),
        tables.of_election(tables.vote_shares(on.data), election),
        on.words,
    )
    return _drawn(on, chamber_chart.draw, told)


@cache
def _votes_to_seats(on: Ground, election: str, tier: tables.Tier) -> Drawn:
    rows = tables.votes_to_seats(on.data, election, tier=tier)
    told = votes.votes_to_seats(on.data, rows, on.words, tier=tier)
    return _drawn(on, votes_to_seats_chart.draw, told)


@cache
def _map(on: Ground, show: Any) -> Drawn:
    rows = lineage_rows(on.data, show=show)
    told = map_told.consolidation_map(on.data, rows, on.words, show=show)
    return _drawn(on, map_chart.draw, told)


@cache
def _flows(on: Ground, before: str, after: str, unit: Any) -> Drawn:
    told = flows_told.flows(
        on.data, flow_rows(on.data, before, after, unit=unit), on.words, unit=unit
    )
    return _drawn(on, flow_chart.draw, told)


@cache
def _volatility(on: Ground, blocs: Blocs, base: tables.Base, after: bool) -> Drawn:
    parts = measures.volatility_parts(on.data, blocs=blocs, base=base, after=after)
    told = measures_told.volatility_parts(on.data, parts, on.words)
    return _drawn(on, volatility_chart.draw, told)


@cache
def _measures(on: Ground, counting: Counting, comparison: Comparison, after: bool) -> Drawn:
    rows = measures.measures_over_time(on.data, counting, comparison, after=after)
    told = measures_told.measures_over_time(on.data, rows, on.words)
    return _drawn(on, measures_chart.draw, told)


@cache
def _nagayama(on: Ground, counting: Counting, after: bool) -> Drawn:
    told = measures_told.first_two(
        on.data, measures.first_two(on.data, counting, after=after), on.words
    )
    return _drawn(on, nagayama_chart.draw, told)


@cache
def _rules_timeline(on: Ground) -> Drawn:
    return _drawn(on, timeline_chart.draw, rules_told.timeline(on.data, on.words))


@cache
def _around(
    on: Ground, draw: Callable[[Told, Canvas], None], tell: Callable[..., Told], *chosen: Any
) -> Drawn:
    told = tell(on.data, *chosen, on.words)
    return _drawn(on, draw, told)


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


def _drawn(on: Ground, draw: Callable[[Told, Canvas], None], told: Told) -> Drawn:
    canvas = Canvas(on.scheme, on.width)
    draw(told, canvas)
    return Drawn(json.loads(canvas.json()), told.captions.alternative)
