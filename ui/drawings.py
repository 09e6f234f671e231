"""From choices to a finished drawing, made once and kept.

Each function takes the reader and the choices of one figure and returns its drawing.
A drawing depends on nothing but the data, the language, the ground, the width and the
choices; these are the key under which it is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import pandas as pd
import streamlit as st

from elections import charts
from elections import results as tables
from elections.results import Base, Tier
from elections.tables import first_party as first_party_table
from elections.tables import turnout as turnout_table
from elections.tables import votes_to_seats as votes_to_seats_table
from elections.text import Captions, seats, votes
from elections.text import first_party as story
from elections.text.labels import both_rows
from ui.reader import Reader


class Rows(NamedTuple):
    """Rows that a figure draws, and which of their columns to show."""

    table: pd.DataFrame
    columns: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Drawing:
    """A figure with its words, the rows that it draws, and which columns to show of them.

    ``table`` may be what makes the rows, where they are asked for later or never. ``beside``
    are further rows that it draws: the votes beside a chamber, say. A drawing equals itself
    alone.
    """

    name: str
    figure: charts.Figure
    captions: Captions
    table: pd.DataFrame | Callable[[], pd.DataFrame]
    columns: tuple[str, ...]
    beside: tuple[Rows, ...] = ()

    @cached_property
    def drawn(self) -> tuple[Rows, ...]:
        """All that is drawn."""
        table = self.table() if callable(self.table) else self.table
        return (Rows(table, self.columns), *self.beside)

    @cached_property
    def evidence(self) -> pd.DataFrame:
        """The sources and the confidence of all that is drawn."""
        return both_rows(*(rows.table for rows in self.drawn))


def kept(reader: Reader, draw: Callable[..., Drawing], **choices: Any) -> Drawing:
    """Return what ``draw`` makes of the choices; made once for each reader's ground."""
    ground = (reader.data.fingerprint, reader.words.language, reader.scheme, reader.width)
    name = f"{draw.__module__}.{draw.__qualname__}"
    return _drawn(name, ground, tuple(choices.items()), _draw=draw, _reader=reader)


def chambers(reader: Reader, *, after: bool) -> Drawing:
    """The chambers of all elections side by side."""
    return kept(reader, _chambers, after=after)


def first_party(reader: Reader, *, after: bool) -> Drawing:
    """The first party's votes and seats, and the mergers into it."""
    return kept(reader, _first_party, after=after)


def seat_shares(reader: Reader, *, by: str, tier: Tier, appointed: bool, after: bool) -> Drawing:
    """Seat shares over time, by label on the ballot or by later family."""
    return kept(reader, _seat_shares, by=by, tier=tier, appointed=appointed, after=after)


def vote_shares(reader: Reader, *, base: Base, after: bool) -> Drawing:
    """Vote shares over time on one base."""
    return kept(reader, _vote_shares, base=base, after=after)


def turnout(reader: Reader, *, after: bool) -> Drawing:
    """Turnout over time."""
    return kept(reader, _turnout, after=after)


def chamber(reader: Reader, *, election: str) -> Drawing:
    """The chamber after one election."""
    return kept(reader, _chamber, election=election)


def votes_to_seats(reader: Reader, *, election: str, tier: Tier) -> Drawing:
    """Votes to seats in one election."""
    return kept(reader, _votes_to_seats, election=election, tier=tier)


@st.cache_resource(show_spinner=False, max_entries=1000)
def _drawn(
    name: str,
    ground: tuple[str, ...],
    choices: tuple[tuple[str, Any], ...],
    *,
    _draw: Callable[..., Drawing],
    _reader: Reader,
) -> Drawing:
    return _draw(_reader, **dict(choices))


def _chambers(reader: Reader, *, after: bool) -> Drawing:
    data, words = reader.data, reader.words
    told, cast = seats.chambers(
        data,
        tables.seats_won(data, appointed=True, after=after),
        tables.vote_shares(data, after=after),
        words,
    )
    figure = charts.hemicycles(
        told.table, cast, told.captions, scheme=reader.scheme, width=reader.width
    )
    beside = (Rows(cast, VOTE_COLUMNS),)
    return Drawing("chambers", figure, told.captions, told.table, SEAT_COLUMNS, beside)


def _first_party(reader: Reader, *, after: bool) -> Drawing:
    rows = first_party_table.rows(reader.data, after=after)
    told, mergers = story.first_party_story(reader.data, rows, reader.words)
    figure = charts.first_party(
        told.table, mergers, told.captions, scheme=reader.scheme, width=reader.width
    )
    columns = ("election_label", "label", "votes", "vote_share", "seats", "total", "seat_share")
    beside = (Rows(mergers, ("names",)),)
    return Drawing("first-party", figure, told.captions, told.table, columns, beside)


def _seat_shares(reader: Reader, *, by: str, tier: Tier, appointed: bool, after: bool) -> Drawing:
    rows = tables.seats_won(reader.data, tier=tier, appointed=appointed, after=after)
    told = seats.seat_shares(reader.data, rows, reader.words, tier=tier, by_family=by == "family")
    figure = charts.seat_shares(told.table, told.captions, scheme=reader.scheme, width=reader.width)
    return Drawing("seat-shares", figure, told.captions, told.table, SEAT_COLUMNS)


def _vote_shares(reader: Reader, *, base: Base, after: bool) -> Drawing:
    rows = tables.vote_shares(reader.data, base=base, after=after)
    told = votes.vote_shares(reader.data, rows, reader.words, base=base)
    figure = charts.vote_shares(told.table, told.captions, scheme=reader.scheme, width=reader.width)
    columns = ("election_label", "label", "votes", "base_votes", "share", "threshold")
    return Drawing("vote-shares", figure, told.captions, told.table, columns)


def _turnout(reader: Reader, *, after: bool) -> Drawing:
    told = votes.turnout(reader.data, turnout_table.rows(reader.data, after=after), reader.words)
    figure = charts.turnout(told.table, told.captions, scheme=reader.scheme, width=reader.width)
    columns = ("election_label", "round", "share", "registered", "ballots_cast")
    return Drawing("turnout", figure, told.captions, told.table, columns)


def _chamber(reader: Reader, *, election: str) -> Drawing:
    data = reader.data
    told, cast = seats.chamber(
        data,
        tables.of_election(tables.seats_won(data, appointed=True), election),
        tables.of_election(tables.vote_shares(data), election),
        reader.words,
    )
    figure = charts.hemicycle(
        told.table, cast, told.captions, scheme=reader.scheme, width=reader.width
    )
    beside = (Rows(cast, VOTE_COLUMNS),)
    return Drawing("chamber", figure, told.captions, told.table, SEAT_COLUMNS, beside)


def _votes_to_seats(reader: Reader, *, election: str, tier: Tier) -> Drawing:
    rows = votes_to_seats_table.rows(reader.data, election=election, tier=tier)
    told = votes.votes_to_seats(reader.data, rows, reader.words, tier=tier)
    figure = charts.votes_to_seats(
        told.table, told.captions, scheme=reader.scheme, width=reader.width
    )
    columns = ("label", "votes", "vote_share", "seats", "seat_share", "bonus")
    return Drawing("votes-to-seats", figure, told.captions, told.table, columns)


VOTE_COLUMNS = ("election_label", "label", "votes", "share")
SEAT_COLUMNS = (
    "election_label",
    "label",
    "list_seats",
    "constituency_seats",
    "seats",
    "total",
    "share",
)
