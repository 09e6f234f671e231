"""How long each line of parties lived: its stretches from an opening to an end.

A *line* is one party under its successive names; the movement or organisation that became
a party belongs to it too, as a stretch of its own before the party's founding. A line is broken
where it went into another and left it again: each part is a *stretch*.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import pandas as pd

from elections.package.dates import PartialDate, exact, not_later_than, read_partial_date
from elections.package.loading import ElectionData
from elections.parties.events import Event, party_events
from elections.parties.lineage import bloc_members, home, lines

Start = Literal["founded", "split", "unknown"]
End = Literal[
    "became", "merged", "liquidated", "dissolved", "refused", "ended", "active", "unknown"
]
CLOSINGS: tuple[End, ...] = ("merged", "liquidated", "dissolved")
KINDS = ("party", "movement", "organisation")


@dataclass(frozen=True)
class Stretch:
    """One unbroken part of a line's life, and the lines that it split from or merged into.

    It is a party's life, from the party's own founding; where it ended as one that ``became``
    the party it is the life of the body out of which that came.
    """

    line: str
    start: PartialDate
    start_kind: Start
    start_line: str | None
    end: PartialDate
    end_kind: End
    end_line: str | None


# A start or an end: when, how, and the other line that was part of it.
Opening = tuple[PartialDate, Start, str | None]
Ending = tuple[PartialDate, End, str | None]


def line_of_each(data: ElectionData) -> dict[str, str]:
    """Map each party, movement or organisation with a history to its line, by its last name.

    A founding out of another organisation is a change of name here. A party that stood for the
    chamber is there though none of its dates is known. Other contestants without any date or event
    (a label on a ballot, no more) are left out, as are blocs.

    >>> from elections.package.loading import load
    >>> line_of_each(load("tests/country"))["green"]
    'green'
    """
    events = party_events(data)
    by_name = lines(
        replace(event, kind="renamed")
        if event.kind == "founded" and event.origin and event.target
        else event
        for event in events
    )
    named = {party for event in events for party in (event.origin, event.target)}
    parties = data.parties[data.parties["kind"].isin(KINDS)]
    dated = parties[["founded", "registered", "ended"]].notna().any(axis=1)
    stood = (parties["kind"] == "party") & parties["party_id"].isin(data.results["party_id"])
    with_history = parties[dated | stood | parties["party_id"].isin(named)]["party_id"]
    return {str(party): home(str(party), by_name) for party in with_history}


def stood(data: ElectionData, line_of: Mapping[str, str]) -> pd.DataFrame:
    """Return who stood where: one row per election, contestant and line that it stood for.

    A bloc stood for the line of each of its members. Columns as in ``results``, and
    line_id and members (how many lines share the contestant's votes).

    >>> from elections.package import load
    >>> data = load("tests/country")
    >>> stood(data, line_of_each(data))["line_id"].iloc[0]
    'coast'
    """
    blocs = bloc_members(party_events(data))
    standings = [
        (party, line_of[member], len(members))
        for party, members in ({p: (p,) for p in line_of} | blocs).items()
        for member in members
        if member in line_of
    ]
    pairs = pd.DataFrame(standings, columns=["party_id", "line_id", "members"])
    rows = data.results.merge(pairs, on="party_id")
    days = data.elections[["election_id", "date"]]
    return rows.merge(days, on="election_id").sort_values(["date", "party_id"])


def stretches(data: ElectionData, line_of: Mapping[str, str]) -> list[Stretch]:
    """Return the stretches of all lines, line by line in order of time.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> lives = stretches(data, line_of_each(data))
    >>> [str(stretch.end.middle) for stretch in lives if stretch.line == "craft"]
    ['1993-01-23', '1997-11-08']
    """
    rows = stood(data, line_of)
    days: dict[str, list[date]] = {}
    for line, day in zip(rows["line_id"], rows["date"], strict=True):
        days.setdefault(str(line), []).append(day)
    events, dates = party_events(data), _dates_of_parties(data)
    last = data.elections["date"].max()
    by_name = lines(events)
    parts = []
    for line in dict.fromkeys(line_of.values()):
        dates_of_line = {party: dates[party] for party, end in line_of.items() if end == line}
        bodies = {party for party in dates_of_line if home(party, by_name) != line}
        life = _Life(line, dates_of_line, bodies, events, line_of, days.get(line, []), last)
        parts += life.stretches()
    return parts


@dataclass(frozen=True)
class _PartyDates:
    founded: PartialDate | None
    registered: PartialDate | None
    ended: PartialDate | None


def _dates_of_parties(data: ElectionData) -> dict[str, _PartyDates]:
    table = data.parties
    dates = zip(*(table[name] for name in ("founded", "registered", "ended")), strict=True)
    return {
        str(party): _PartyDates(*map(read_partial_date, row))
        for party, row in zip(table["party_id"], dates, strict=True)
    }


class _Life:
    """One line's openings, ends and the days on which it certainly was there."""

    def __init__(
        self,
        line: str,
        dates: Mapping[str, _PartyDates],
        bodies: Collection[str],
        events: Iterable[Event],
        line_of: Mapping[str, str],
        days: list[date],
        last_election: date,
    ) -> None:
        self.line = line
        self._dates = dates
        self._bodies = bodies
        self._line_of = line_of
        self._stood = days
        self._last_election = last_election
        events = tuple(events)
        self._events_from = [event for event in events if event.origin in dates]
        self._events_to = [event for event in events if event.target in dates]

    def stretches(self) -> list[Stretch]:
        """Return the line's stretches in order of time."""
        openings = self._openings()
        parts = self._body_before()
        opening: Opening | None = openings[0]
        for end, kind, into in self._closings():
            if opening is None:
                break
            end = self._certain_until(opening[0], end)
            parts.append(Stretch(self.line, *opening, end, kind, into))
            later = [o for o in openings if o[0].middle >= end.middle and o[1] == "split"]
            opening = later[0] if later else self._reappeared(end)
        if opening is not None:
            parts.append(Stretch(self.line, *opening, *self._last_end(opening[0])))
        return parts

    def _openings(self) -> list[Opening]:
        split: list[Opening] = [
            (event.days, "split", self._line_or_itself(event.origin))
            for event in self._events_to
            if event.kind == "split"
        ]
        split.sort(key=lambda opening: opening[0].middle)
        founded = self._founded(self._parties)
        first = founded or not_later_than(min(self._traces()))
        fork = next((opening for opening in split if _may_be_one_day(opening[0], first)), None)
        start: Opening = fork or (first, "founded" if founded else "unknown", None)
        return [start, *(opening for opening in split if opening is not fork)]

    def _body_before(self) -> list[Stretch]:
        """Return the life of the body that became the party, where its founding is known."""
        founded = self._founded(self._bodies)
        became = [
            event.days
            for event in self._events_from
            if event.kind == "founded" and event.target in self._parties
        ]
        if founded is None or not became:
            return []
        return [Stretch(self.line, founded, "founded", None, became[0], "became", None)]

    @property
    def _parties(self) -> Collection[str]:
        return self._dates.keys() - self._bodies

    def _founded(self, among: Collection[str]) -> PartialDate | None:
        """Return when the first of some names was founded; a new name founds nothing."""
        names = set(among) - {event.target for event in self._events_to if event.origin in among}
        days = [day for name in names if (day := self._dates[name].founded)]
        days += [
            event.days
            for event in self._events_to
            if event.kind == "founded" and event.target in names
        ]
        return min(days, key=lambda day: day.certain_from, default=None)

    def _closings(self) -> list[Ending]:
        closings: list[Ending] = [
            (event.days, kind, self._line_or_itself(event.target) if kind == "merged" else None)
            for kind in CLOSINGS
            for event in self._events_from
            if event.kind == kind
        ]
        return sorted(closings, key=lambda ending: ending[0].middle)

    def _last_end(self, start: PartialDate) -> Ending:
        last = max([start.middle, *self._traces()])
        ended = self._dates[self.line].ended
        if ended:
            return self._certain_until(start, ended), "ended", None
        if self._last_election in self._stood:
            return exact(last), "active", None
        refused = [
            event.days for event in self._events_from if event.kind == "registration_refused"
        ]
        if refused and refused[-1].certain_from >= last:
            return refused[-1], "refused", None
        return exact(last), "unknown", None

    def _certain_until(self, start: PartialDate, end: PartialDate) -> PartialDate:
        """Return an end known as "by" a day with the last day on which the line was there."""
        days = [day for day in self._traces() if start.certain_from <= day < end.certain_from]
        return end.not_before(max(days)) if end.first is None and days else end

    def _reappeared(self, end: PartialDate) -> Opening | None:
        # It stood again although no event says how it came back.
        again = [day for day in self._stood if day > end.certain_from]
        return (not_later_than(again[0]), "unknown", None) if again else None

    def _traces(self) -> list[date]:
        """Return the days on which the line is known to have been there, in order."""
        dates = self._dates.values()
        days = [day for party in dates for day in (party.registered, party.founded) if day]
        days += [event.days for event in (*self._events_from, *self._events_to)]
        ends = [party.ended for party in dates if party.ended]
        return sorted([day.certain_from for day in days] + self._stood) or [
            end.certain_from for end in ends
        ]

    def _line_or_itself(self, party: str | None) -> str | None:
        return None if party is None else self._line_of.get(party, party)


def _may_be_one_day(first: PartialDate, second: PartialDate) -> bool:
    """Return whether two dates may name one day; "by" a day is taken for that day."""
    return first.first_named <= second.latest and second.first_named <= first.latest
