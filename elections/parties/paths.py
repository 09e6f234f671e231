"""Where parties went between two days: renamed, merged, split, and back again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import Literal

from elections.package.schema import JOININGS
from elections.parties.events import Event, in_order_of_time

Way = Literal["stayed", "renamed", "merged", "split"]
Place = tuple[str, Way]
Path = tuple[Place, ...]
_WEIGHT: tuple[Way, ...] = ("stayed", "renamed", "merged", "split")


def whereabouts(
    events: Iterable[Event], parties: Iterable[str], *, since: date, until: date
) -> dict[str, dict[str, Way]]:
    """Map each party to the parties in which it goes on, and how it came to be there.

    Events count that certainly happened by ``until`` and had not certainly happened by
    ``since``. A party that merged goes on
    in the one it merged into, until it splits off again under its own name; one from which
    another split goes on in both, the new one as ``split``. Where several things happened
    on the way, the last of ``stayed``, ``renamed``, ``merged``, ``split`` is told.

    >>> from elections.package import load
    >>> from elections.parties.events import party_events
    >>> events = party_events(load("tests/country"))
    >>> whereabouts(events, ["craft", "green"], since=date(1995, 1, 1), until=date(1998, 1, 1))
    {'craft': {'land_and_craft': 'merged'}, 'green': {'green': 'stayed'}}
    """
    paths: dict[str, list[Path]] = {party: [((party, "stayed"),)] for party in parties}
    happened = [
        event
        for event in in_order_of_time(events, (*JOININGS, "split"))
        if event.days.certainly_by(until) and not event.days.certainly_by(since)
    ]
    moved: dict[str, str] = {}
    renamed: dict[str, Place] = {}
    for _, group in groupby(happened, key=lambda event: event.days.certain_from):
        of_day = list(group)
        for event in (event for event in of_day if event.kind == "split"):
            origin, target = event.pair
            returning = moved.get(target) == origin
            paths = {party: _split(branches, event, returning) for party, branches in paths.items()}
            moved.pop(target, None)
        moves = _moves(of_day)
        moved |= {origin: target for origin, (target, _) in moves.items()}
        renamed |= {origin: place for origin, place in moves.items() if place[1] == "renamed"}
        # A renaming that lies before the day leads on whoever comes to the old name later.
        leads = renamed | moves
        paths = {
            party: [_move(path, leads) for path in branches] for party, branches in paths.items()
        }
    return {party: _ends(branches) for party, branches in paths.items()}


def _moves(events: Iterable[Event]) -> dict[str, Place]:
    """Map each party that was renamed or merged to where it went and how."""
    moves: dict[str, Place] = {}
    for event in events:
        if event.kind in JOININGS:
            origin, target = event.pair
            moves[origin] = (target, "renamed" if event.kind == "renamed" else "merged")
    return moves


def _split(paths: list[Path], event: Event, returning: bool) -> list[Path]:
    """Return the paths after a split: those who leave again go back, others go on in both."""
    origin, target = event.pair
    continued: list[Path] = []
    for path in paths:
        visited = [place for place, _ in path]
        if path[-1][0] != origin:
            continued.append(path)
        elif target in visited:
            continued.append(path[: visited.index(target) + 1])
        elif returning:
            continued.append(path)
        else:
            continued += [path, (*path, (target, "split"))]
    return continued


def _move(path: Path, leads: Mapping[str, Place]) -> Path:
    """Follow renamings and mergers as far as they lead."""
    visited = {path[-1][0]}
    while (party := path[-1][0]) in leads:
        following = leads[party]
        if following[0] in visited:
            raise ValueError(f"party_events: {party} > {following[0]} runs in a circle")
        visited.add(following[0])
        path = (*path, following)
    return path


def _ends(paths: list[Path]) -> dict[str, Way]:
    """Return the last places, each with the lightest way by which it was reached."""
    ends: dict[str, Way] = {}
    for path in paths:
        way = max((way for _, way in path), key=_WEIGHT.index)
        place = path[-1][0]
        ends[place] = min(way, ends.get(place, way), key=_WEIGHT.index)
    return ends
