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
from importlib import import_module
from inspect import signature
from itertools import count
from pathlib import Path
from typing import Any, get_args

import pandas as pd
import plotly.graph_objects as go

from elections import charts
from elections import results as tables
from elections.charts import Scheme, Width
from elections.package.loading import ElectionData, load
from elections.results import Base
from elections.tables import first_party as first_party_table
from elections.tables import turnout as turnout_table
from elections.tables import votes_to_seats as votes_to_seats_table
from elections.text import Captions, Told, Words, load_words, seats, votes
from elections.text import first_party as story

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
    """What a figure is drawn from: its drawing function, its tables and its words.

    ``evidence`` holds the rows behind all that is drawn, each with its sources.
    """

    draw: Callable[..., go.Figure]
    tables: tuple[pd.DataFrame, ...]
    captions: Captions
    evidence: tuple[pd.DataFrame, ...]

    @property
    def table(self) -> pd.DataFrame:
        """Return the rows of the figure itself."""
        return self.tables[0]

    def drawn(self, scheme: Scheme, width: Width) -> go.Figure:
        """Draw the figure anew."""
        return self.draw(*self.tables, self.captions, scheme=scheme, width=width)


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
    told, cast = seats.chambers(
        data,
        seats_won(data, appointed=True, after=after),
        cast_votes(data, after=after),
        words,
    )
    return Sketch(charts.hemicycles, (told.table, cast), told.captions, (told.table, cast))


def chamber(data: ElectionData, words: Words, election: str) -> Sketch:
    """Sketch one chamber."""
    told, cast = seats.chamber(
        data,
        tables.of_election(seats_won(data, appointed=True), election),
        tables.of_election(cast_votes(data), election),
        words,
    )
    return Sketch(charts.hemicycle, (told.table, cast), told.captions, (told.table, cast))


def first_party(data: ElectionData, words: Words, *, after: bool = True) -> Sketch:
    """Sketch the first party's story."""
    rows = first_party_table.rows(data, after=after)
    told, joined = story.first_party_story(data, rows, words)
    return Sketch(charts.first_party, (told.table, joined), told.captions, (told.table, joined))


def seat_shares(
    data: ElectionData, words: Words, by: str = "label", tier: str = "all", *, after: bool = True
) -> Sketch:
    """Sketch the seat shares; the tier ``appointed`` is all seats of the chamber."""
    appointed = tier == "appointed"
    chosen: Any = "all" if appointed else tier
    rows = seats_won(data, tier=chosen, appointed=appointed, after=after)
    told = seats.seat_shares(data, rows, words, tier=chosen, by_family=by == "family")
    return Sketch(charts.seat_shares, (told.table,), told.captions, (told.table,))


def vote_shares(
    data: ElectionData, words: Words, base: Any = "published", *, after: bool = True
) -> Sketch:
    """Sketch the vote shares."""
    rows = cast_votes(data, base=base, after=after)
    told = votes.vote_shares(data, rows, words, base=base)
    return Sketch(charts.vote_shares, (told.table,), told.captions, (told.table,))


def votes_to_seats(data: ElectionData, words: Words, election: str, tier: Any = "all") -> Sketch:
    """Sketch how votes became seats."""
    rows = votes_to_seats_table.rows(data, election=election, tier=tier)
    told = votes.votes_to_seats(data, rows, words, tier=tier)
    return Sketch(charts.votes_to_seats, (told.table,), told.captions, (told.table,))


def turnout(data: ElectionData, words: Words, *, after: bool = True) -> Sketch:
    """Sketch the turnout."""
    told = votes.turnout(data, turnout_table.rows(data, after=after), words)
    return Sketch(charts.turnout, (told.table,), told.captions, (told.table,))


def told_of(name: str, data: ElectionData, words: Words, **choices: Any) -> Told:
    """Return the words of a figure, by its name; they take such choices as they ask for."""
    table, text = (import_module(f"elections.{room}.{name}") for room in ("tables", "text"))
    asked = {key: choices[key] for key in choices if key in signature(text.words).parameters}
    found: Told = text.words(table.rows(data, **choices), data, words, **asked)
    return found


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
