"""Where parties went between two days: renamed, merged, split, and back again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Literal

import pandas as pd

from elections.package.dates import parse_partial_date

Way = Literal["stayed", "renamed", "merged", "split"]
Place = tuple[str, Way]
Path = tuple[Place, ...]
_MOVES = ("renamed", "merged")
_WEIGHT: tuple[Way, ...] = ("stayed", "renamed", "merged", "split")


@dataclass(frozen=True)
class _Event:
    day: date
    type: str
    origin: str
    target: str


def whereabouts(
    events: pd.DataFrame, parties: Iterable[str], *, since: date, until: date
) -> dict[str, dict[str, Way]]:
    """Map each party to the parties in which it goes on, and how it came to be there.

    Events count that certainly happened after ``since`` and not after ``until``
    (their latest possible day lies there). A party that merged goes on in the one it
    merged into, until it splits off again under its own name; one from which another
    split goes on in both, the new one as ``split``. Where several things happened on
    the way, the last of ``stayed``, ``renamed``, ``merged``, ``split`` is told.

    >>> told = pd.DataFrame({"date": ["2001", "2002"], "type": ["merged", "renamed"],
    ...                      "from_id": ["a", "b"], "to_id": ["b", "c"]})
    >>> whereabouts(told, ["a", "b", "d"], since=date(2000, 1, 1), until=date(2005, 1, 1))
    {'a': {'c': 'merged'}, 'b': {'c': 'renamed'}, 'd': {'d': 'stayed'}}
    """
    paths: dict[str, list[Path]] = {party: [((party, "stayed"),)] for party in parties}
    happened = [e for e in _ordered(events) if since < e.day <= until]
    moved: dict[str, str] = {}
    renamed: dict[str, str] = {}
    for _, group in groupby(happened, key=lambda event: event.day):
        of_day = list(group)
        for event in (event for event in of_day if event.type == "split"):
            returning = moved.get(event.target) == event.origin
            paths = {party: _split(kept, event, returning) for party, kept in paths.items()}
            moved.pop(event.target, None)
        moves = {event.origin: event for event in of_day if event.type in _MOVES}
        moved |= {origin: event.target for origin, event in moves.items()}
        renamed |= {o: event.target for o, event in moves.items() if event.type == "renamed"}
        paths = {party: [_move(p, moves, renamed) for p in kept] for party, kept in paths.items()}
    return {party: _ends(kept) for party, kept in paths.items()}


def _ordered(events: pd.DataFrame) -> list[_Event]:
    chosen = events[events["type"].isin([*_MOVES, "split"])]
    rows = zip(chosen["date"], chosen["type"], chosen["from_id"], chosen["to_id"], strict=True)
    told = [
        _Event(parse_partial_date(str(d)).latest, str(t), str(a), str(b)) for d, t, a, b in rows
    ]
    return sorted(told, key=lambda event: event.day)


def _split(paths: list[Path], event: _Event, returning: bool) -> list[Path]:
    """Return the paths after a split: those who leave again go back, others go on in both."""
    found: list[Path] = []
    for path in paths:
        visited = [place for place, _ in path]
        if path[-1][0] != event.origin:
            found.append(path)
        elif event.target in visited:
            found.append(path[: visited.index(event.target) + 1])
        elif returning:
            found.append(path)
        else:
            found += [path, (*path, (event.target, "split"))]
    return found


def _move(path: Path, moves: Mapping[str, _Event], renamed: Mapping[str, str]) -> Path:
    """Follow the day's moves, and a renaming that lies before it, as far as they lead."""
    seen = {path[-1][0]}
    while True:
        place = path[-1][0]
        if place in moves:
            following, way = moves[place].target, moves[place].type
        elif place in renamed:
            following, way = renamed[place], "renamed"
        else:
            return path
        if following in seen:
            raise ValueError(f"party_events: {place} > {following} runs in a circle")
        seen.add(following)
        path = (*path, (following, "renamed" if way == "renamed" else "merged"))


def _ends(paths: list[Path]) -> dict[str, Way]:
    """Return the last places, each with the lightest way by which it was reached."""
    ends: dict[str, Way] = {}
    for path in paths:
        way = max((way for _, way in path), key=_WEIGHT.index)
        place = path[-1][0]
        ends[place] = min(way, ends.get(place, way), key=_WEIGHT.index)
    return ends
