"""The mergers between two elections, and the seats that they brought together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from elections.measures.counting import ElectionResult, election_results
from elections.package.loading import ElectionData
from elections.package.schema import JOININGS
from elections.parties.events import Event, party_events
from elections.parties.lineage import bloc_members, lines, names_of_line
from elections.parties.succession import CONTINUED, successors


@dataclass(frozen=True)
class Merged:
    """The contestants of an election that merged into one of a later election.

    ``target`` is that one, ``continuing`` the contestant that went on in it under its own or a
    new name, if there is one; ``parties`` those that merged, ``events`` by which,
    ``years`` when. Seats are those filled by voters, by nomination and,
    where published, by party membership.
    """

    target: str
    continuing: str | None
    parties: tuple[str, ...]
    events: tuple[Event, ...]
    years: tuple[int, ...]
    seats: int
    continuing_seats: int
    total: int
    seats_by_membership: int | None
    continuing_by_membership: int | None


def mergers_between(data: ElectionData, before_id: str, after_id: str) -> tuple[Merged, ...]:
    """Return the mergers between two elections, those with most seats before first.

    Of as many seats, that of whom ``results`` have first is first.

    >>> from elections.package.loading import load
    >>> (merger,) = mergers_between(load("tests/country"), "1990", "1994_spring")
    >>> merger.parties, merger.seats, merger.total
    (('craft', 'farmers'), 15, 60)
    """
    links = successors(data, before_id, after_id, convention="predecessors_summed", blocs="kept")
    dates = dict(zip(data.elections["election_id"], data.elections["date"], strict=True))
    days = dates[before_id], dates[after_id]
    mergers = [
        _merged(data, election_results(data)[before_id], into, str(target), days)
        for target, into in links.dropna().groupby("after_party", sort=False)
        if "merged" in set(into["kind"])
    ]
    return tuple(sorted(mergers, key=lambda merger: -merger.seats))


def _merged(
    data: ElectionData,
    result: ElectionResult,
    into: pd.DataFrame,
    target: str,
    days: tuple[date, date],
) -> Merged:
    # One from which the target split off goes on by itself.
    continuing = [str(party) for party in into[into["kind"].isin(CONTINUED)]["before_party"]][:1]
    parties = tuple(str(party) for party in into[into["kind"] == "merged"]["before_party"])
    nominated, members = result.nominated, result.members
    events = _events(data, target, parties, days)
    return Merged(
        target=target,
        continuing=continuing[0] if continuing else None,
        parties=parties,
        events=tuple(events),
        years=tuple(sorted({event.days.certain_from.year for event in events})),
        seats=_seats_of(nominated, parties),
        continuing_seats=_seats_of(nominated, continuing),
        total=sum(nominated.values()),
        seats_by_membership=None if members is None else _seats_of(members, parties),
        continuing_by_membership=None if members is None else _seats_of(members, continuing),
    )


def _seats_of(seats: Mapping[str, int], parties: Iterable[str]) -> int:
    return sum(seats.get(party, 0) for party in parties)


def _events(
    data: ElectionData, target: str, parties: tuple[str, ...], days: tuple[date, date]
) -> list[Event]:
    """Return how the parties came to the target, under whatever name and through whomever."""
    events = party_events(data)
    trunk = names_of_line(target, lines(events))
    blocs = bloc_members(events)
    coming = {name for party in parties for name in (party, *blocs.get(party, ()))}
    mergers = []
    # Of one day, mergers come before the renaming of the party that they led into.
    joinings = (event for event in events if event.kind in JOININGS)
    for event in sorted(
        joinings, key=lambda event: (event.days.certain_from, event.kind, *event.pair)
    ):
        origin, joined = event.pair
        if origin in coming and days[0] < event.days.certain_from <= days[1]:
            coming.add(joined)
            if event.kind == "merged" and joined in trunk:
                mergers.append(event)
    return mergers
