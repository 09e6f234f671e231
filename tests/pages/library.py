"""What the library draws for the choices of a page, put together apart from the pages' own code.

What is kept here for the next test is kept under all that was asked for, so that a page
which keeps its drawings under too short a key shows another figure than this.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import plotly.graph_objects as go

from elections import charts, tables
from elections.charts import Scheme, Width
from elections.load import ElectionData
from elections.text import Captions, Words, seats, story, votes


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
    on: Ground, *, by: str, tier: tables.Tier, appointed: bool, after: bool
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


@cache
def drawn(name: str, on: Ground, **choices: Any) -> list[Drawn]:
    """Return the figures of a page for the choices, from top to bottom."""
    return PAGES[name](on, **choices)


PAGES: dict[str, Callable[..., list[Drawn]]] = {
    "overview": overview,
    "seats": seat_shares,
    "votes": vote_shares,
    "election": one_election,
}


def _drawn(on: Ground, draw: Callable[..., go.Figure], captions: Captions, *rows: object) -> Drawn:
    figure = draw(*rows, captions, scheme=on.scheme, width=on.width)
    return Drawn(json.loads(figure.to_json()), captions.alternative)
