"""Every figure that the packages can show: its words, and the figure drawn from them.

A sketch is named by its package and its choices, as in ``data/seats label list``. What has
been told or drawn is kept, so that many tests can look at the same figure.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, get_args

import pandas as pd
import plotly.graph_objects as go

from elections import charts
from elections import results as tables
from elections.charts import Canvas, Scheme, Width
from elections.charts import chamber as chamber_chart
from elections.charts import chambers as chambers_chart
from elections.charts import first_party as first_party_chart
from elections.charts import seat_shares as seat_shares_chart
from elections.charts import turnout as turnout_chart
from elections.charts import vote_shares as vote_shares_chart
from elections.charts import votes_to_seats as votes_to_seats_chart
from elections.package.loading import ElectionData, load
from elections.results import Base
from elections.text import Captions, Words, load_words, seats, votes
from elections.text import first_party as story
from elections.text.captions import Told

HERE = Path(__file__).resolve().parent
FOLDERS = {"data": HERE.parent / "data", "country": HERE / "country"}
GROUNDS: tuple[tuple[Scheme, Width], ...] = (
    ("light", "wide"),
    ("dark", "wide"),
    ("light", "narrow"),
    ("dark", "narrow"),
)
BASES: tuple[Base, ...] = get_args(Base)
WORDS = load_words("en")
NUMBERS = count(1)

# Tables are the same for all who ask: kept, as long as a package is.
seats_won = cache(tables.seats_won)
cast_votes = cache(tables.vote_shares)


@dataclass(frozen=True)
class Sketch:
    """What a figure is drawn from: its drawing function, and what is told of it."""

    draw: Callable[[Told, Canvas], None]
    told: Told

    @property
    def captions(self) -> Captions:
        """Return the words around the figure."""
        return self.told.captions

    @property
    def table(self) -> pd.DataFrame:
        """Return the rows of the figure itself."""
        return self.told.table

    @property
    def tables(self) -> tuple[pd.DataFrame, ...]:
        """Return all rows with sources that the figure draws."""
        beside = self.told.beside
        return (self.table, *(beside[name] for name in ("votes", "mergers") if name in beside))

    @property
    def evidence(self) -> tuple[pd.DataFrame, ...]:
        """Return the rows behind all that is drawn, each with its sources."""
        return self.tables

    def drawn(self, scheme: Scheme, width: Width) -> go.Figure:
        """Draw the figure anew."""
        return charts.drawn(self.draw, self.told, scheme, width)


def elections_of(package: str) -> dict[str, bool]:
    """Return the elections of a package, and whether each had seats beside the list seats."""
    with (FOLDERS[package] / "elections.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {row["election_id"]: row["constituency_seats"] != "0" for row in rows}


def names() -> Iterator[str]:
    """Yield the names of all sketches of both packages."""
    for package in FOLDERS:
        yield from (f"{package}/{kind}" for kind in ("chambers", "story", "turnout"))
        yield from (f"{package}/seats {by} all" for by in ("label", "family"))
        yield from (f"{package}/seats label {tier}" for tier in ("list", "constituency"))
        yield f"{package}/seats label appointed"
        yield from (f"{package}/votes {base}" for base in BASES)
        for election, mixed in elections_of(package).items():
            yield f"{package}/chamber {election}"
            tiers = ("all", "list") if mixed else ("all",)
            yield from (f"{package}/bonus {election} {tier}" for tier in tiers)


def samples() -> list[str]:
    """Return one sketch of each kind, of the data."""
    own = [name for name in names() if name.startswith("data/")]
    firsts = {name.split()[0]: name for name in reversed(own)}
    return sorted(firsts.values())


def drawings() -> Iterator[tuple[str, Scheme, Width]]:
    """Yield the drawings to look at: as many as differ in kind, not all that there could be.

    The samples of the data are drawn on all grounds but one; every other sketch is drawn
    once, on each ground in turn, and of the made-up country only where its data differ in
    kind.
    """
    chosen, same = samples(), ("label list", "party_votes", "valid_votes", " list")
    for number, name in enumerate(names()):
        if name in chosen:
            yield from ((name, scheme, width) for scheme, width in GROUNDS[:3])
        elif name.startswith("data/") or not name.endswith(same):
            yield (name, *GROUNDS[number % len(GROUNDS)])


@cache
def package(name: str) -> ElectionData:
    """Return a package by its name."""
    return load(FOLDERS[name])


@cache
def sketch(name: str) -> Sketch:
    """Return the sketch of a name."""
    home, choices = name.split("/")
    kind, *more = choices.split()
    return TELLERS[kind](package(home), WORDS, *more)


@cache
def drawing(name: str, scheme: Scheme, width: Width) -> go.Figure:
    """Return a sketch drawn once; not to be changed."""
    return sketch(name).drawn(scheme, width)


@cache
def drawn_json(name: str, scheme: Scheme, width: Width) -> dict[str, Any]:
    """Return a drawn sketch as a browser gets it; not to be changed."""
    found: dict[str, Any] = json.loads(drawing(name, scheme, width).to_json())
    return found


def chambers(data: ElectionData, words: Words, *, after: bool = True) -> Sketch:
    """Sketch the chambers of all elections."""
    told = seats.chambers(
        data,
        seats_won(data, appointed=True, after=after),
        cast_votes(data, after=after),
        words,
    )
    return Sketch(chambers_chart.draw, told)


def chamber(data: ElectionData, words: Words, election: str) -> Sketch:
    """Sketch one chamber."""
    told = seats.chamber(
        data,
        tables.of_election(seats_won(data, appointed=True), election),
        tables.of_election(cast_votes(data), election),
        words,
    )
    return Sketch(chamber_chart.draw, told)


def first_party(data: ElectionData, words: Words, *, after: bool = True) -> Sketch:
    """Sketch the first party's story."""
    rows = tables.first_party_over_time(data, after=after)
    told = story.first_party_story(data, rows, words)
    return Sketch(first_party_chart.draw, told)


def seat_shares(
    data: ElectionData, words: Words, by: str = "label", tier: str = "all", *, after: bool = True
) -> Sketch:
    """Sketch the seat shares; the tier ``appointed`` is all seats of the chamber."""
    appointed = tier == "appointed"
    chosen: Any = "all" if appointed else tier
    rows = seats_won(data, tier=chosen, appointed=appointed, after=after)
    told = seats.seat_shares(data, rows, words, tier=chosen, by_family=by == "family")
    return Sketch(seat_shares_chart.draw, told)


def vote_shares(
    data: ElectionData, words: Words, base: Any = "published", *, after: bool = True
) -> Sketch:
    """Sketch the vote shares."""
    rows = cast_votes(data, base=base, after=after)
    told = votes.vote_shares(data, rows, words, base=base)
    return Sketch(vote_shares_chart.draw, told)


def votes_to_seats(data: ElectionData, words: Words, election: str, tier: Any = "all") -> Sketch:
    """Sketch how votes became seats."""
    rows = tables.votes_to_seats(data, election, tier=tier)
    told = votes.votes_to_seats(data, rows, words, tier=tier)
    return Sketch(votes_to_seats_chart.draw, told)


def turnout(data: ElectionData, words: Words, *, after: bool = True) -> Sketch:
    """Sketch the turnout."""
    told = votes.turnout(data, tables.turnout(data, after=after), words)
    return Sketch(turnout_chart.draw, told)


def with_cells(
    data: ElectionData, table: str, cells: dict[tuple[str, ...], dict[str, Any]]
) -> ElectionData:
    """Return a copy of a package with other values in some cells.

    ``cells`` holds the new values by column for rows named by their key.
    """
    frame = data.tables[table].copy(deep=True)
    for key, values in cells.items():
        own = pd.Series(True, index=frame.index)
        for column, wanted in zip(frame.columns, key, strict=False):
            own &= frame[column] == wanted
        assert own.sum() == 1, key
        for column, value in values.items():
            frame.loc[own, column] = value
    return with_table(data, table, frame)


def with_table(data: ElectionData, table: str, frame: pd.DataFrame) -> ElectionData:
    """Return a copy of a package with another table in the place of one of its own."""
    return replace(
        data, fingerprint=f"changed {next(NUMBERS)}", tables={**data.tables, table: frame}
    )


TELLERS: dict[str, Callable[..., Sketch]] = {
    "chambers": chambers,
    "chamber": chamber,
    "story": first_party,
    "seats": seat_shares,
    "votes": vote_shares,
    "bonus": votes_to_seats,
    "turnout": turnout,
}
