"""How long each line of parties lived: its stretches from an opening to an end.

A *line* is one party under its successive names; the movement or organisation that became
a party belongs to it too. A line is broken where it went into another and left it again:
each part is a *stretch*.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

import pandas as pd

from elections.package.dates import PartialDate, exact, parse_partial_date
from elections.package.loading import ElectionData
from elections.parties.lineage import bloc_members, home, lines

Start = Literal["founded", "split", "unknown"]
End = Literal["merged", "liquidated", "dissolved", "refused", "ended", "active", "unknown"]
CLOSINGS: tuple[End, ...] = ("merged", "liquidated", "dissolved")
KINDS = ("party", "movement", "organisation")


@dataclass(frozen=True)
class Moment:
    """A day as far as it is known, drawn at ``at``; ``first`` is missing where it is open."""

    first: date | None
    at: date
    last: date
    other: str | None = None


@dataclass(frozen=True)
class Stretch:
    """One unbroken part of a line's life."""

    line: str
    start: Moment
    start_kind: Start
    end: Moment
    end_kind: End


def moment(days: PartialDate, other: str | None = None) -> Moment:
    """Return where a date is drawn: in the middle of its days; "by" a day, on that day.

    >>> moment(parse_partial_date("2001")).at, moment(parse_partial_date("../2001")).first
    (datetime.date(2001, 7, 2), None)
    """
    if days.open_start:
        return Moment(None, days.latest, days.latest, other)
    middle = days.earliest + (days.latest - days.earliest) / 2
    return Moment(days.earliest, middle, days.latest, other)


def line_of_each(data: ElectionData) -> dict[str, str]:
    """Map each party, movement or organisation with a history to its line, by its last name.

    A founding out of another organisation is a change of name here. Contestants without
    any date or event (a label on a ballot, no more) are left out, as are blocs.

    >>> from elections.package.loading import load
    >>> line_of_each(load("tests/country"))["green"]
    'green'
    """
    events = data.party_events
    became = (events["type"] == "founded") & events["from_id"].notna()
    by_name = lines(events.assign(type=events["type"].mask(became, "renamed")))
    named = set(events["from_id"].dropna()) | set(events["to_id"].dropna())
    parties = data.parties[data.parties["kind"].isin(KINDS)]
    dated = parties[["founded", "registered", "ended"]].notna().any(axis=1)
    own = parties[dated | parties["party_id"].isin(named)]["party_id"]
    return {str(party): home(str(party), by_name) for party in own}


def stood(data: ElectionData, line_of: Mapping[str, str]) -> pd.DataFrame:
    """Return who stood where: one row per election, contestant and line that it stood for.

    A bloc stood for the line of each of its members. Columns as in ``results``, and
    line_id and members (how many lines share the contestant's votes).

    >>> from elections.package import load
    >>> data = load("tests/country")
    >>> stood(data, line_of_each(data))["line_id"].iloc[0]
    'coast'
    """
    blocs = bloc_members(data.party_events)
    whom = [
        (party, line_of[member], len(members))
        for party, members in ({p: (p,) for p in line_of} | blocs).items()
        for member in members
        if member in line_of
    ]
    pairs = pd.DataFrame(whom, columns=["party_id", "line_id", "members"])
    rows = data.results.merge(pairs, on="party_id")
    held = data.elections[["election_id", "date"]]
    return rows.merge(held, on="election_id").sort_values(["date", "party_id"], kind="stable")


def stretches(data: ElectionData, line_of: Mapping[str, str]) -> list[Stretch]:
    """Return the stretches of all lines, line by line in order of time.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> found = stretches(data, line_of_each(data))
    >>> [str(one.end.at) for one in found if one.line == "craft"]
    ['1993-01-23', '1997-11-08']
    """
    rows = stood(data, line_of)
    days: dict[str, list[date]] = {}
    for line, day in zip(rows["line_id"], rows["date"], strict=True):
        days.setdefault(str(line), []).append(day)
    events, parties = _events(data), _parties(data)
    last = data.elections["date"].max()
    found = []
    for line in dict.fromkeys(line_of.values()):
        own = {party: parties[party] for party, end in line_of.items() if end == line}
        life = _Life(line, own, events, line_of, days.get(line, []), last)
        found += life.stretches()
    return found


@dataclass(frozen=True)
class _Event:
    days: PartialDate
    type: str
    origin: str | None
    target: str | None


@dataclass(frozen=True)
class _Party:
    founded: PartialDate | None
    registered: PartialDate | None
    ended: PartialDate | None


def _events(data: ElectionData) -> list[_Event]:
    table = data.party_events
    columns = (table[name] for name in ("date", "type", "from_id", "to_id"))
    return [
        _Event(
            parse_partial_date(str(day)),
            str(kind),
            origin if isinstance(origin, str) else None,
            target if isinstance(target, str) else None,
        )
        for day, kind, origin, target in zip(*columns, strict=True)
    ]


def _parties(data: ElectionData) -> dict[str, _Party]:
    table = data.parties
    columns = (table[name] for name in ("founded", "registered", "ended"))
    dates = zip(*columns, strict=True)
    return {
        str(party): _Party(
            *(parse_partial_date(day) if isinstance(day, str) else None for day in row)
        )
        for party, row in zip(table["party_id"], dates, strict=True)
    }


class _Life:
    """One line's openings, ends and the days on which it certainly was there."""

    def __init__(
        self,
        line: str,
        own: Mapping[str, _Party],
        events: Iterable[_Event],
        line_of: Mapping[str, str],
        days: list[date],
        last_election: date,
    ) -> None:
        self.line = line
        self._own = own
        self._line_of = line_of
        self._stood = days
        self._last_election = last_election
        involved = [one for one in events if one.origin in own or one.target in own]
        self._from = [one for one in involved if one.origin in own]
        self._to = [one for one in involved if one.target in own]

    def stretches(self) -> list[Stretch]:
        """Return the line's stretches in order of time."""
        openings = self._openings()
        found: list[Stretch] = []
        opening: tuple[Moment, Start] | None = openings[0]
        for end, kind in self._closings():
            if opening is None:
                break
            end = self._certain_until(opening[0], end)
            found.append(Stretch(self.line, *opening, end, kind))
            later = [one for one in openings if one[0].at >= end.at and one[1] == "split"]
            opening = later[0] if later else self._reappeared(end)
        if opening is not None:
            found.append(Stretch(self.line, *opening, *self._last_end(opening[0])))
        return found

    def _openings(self) -> list[tuple[Moment, Start]]:
        split: list[tuple[Moment, Start]] = [
            (moment(one.days, self._other(one.origin)), "split")
            for one in self._to
            if one.type == "split"
        ]
        split.sort(key=lambda one: one[0].at)
        founded = self._founded()
        earliest = min(self._traces())
        first = moment(founded) if founded else Moment(None, earliest, earliest)
        fork = next((one for one in split if _same(one[0], first)), None)
        opening = fork or (first, "founded" if founded else "unknown")
        return [opening, *(one for one in split if one is not fork)]

    def _founded(self) -> PartialDate | None:
        """Return when the line was founded: by its first name, else by the first dated one."""
        became = {one.target for one in self._to if one.origin in self._own}
        for names in (self._own.keys() - became, self._own.keys()):
            days = [day for name in names if (day := self._own[name].founded)]
            days += [one.days for one in self._to if one.type == "founded" and one.target in names]
            if days:
                return min(days, key=lambda day: day.latest)
        return None

    def _closings(self) -> list[tuple[Moment, End]]:
        found = [
            (moment(one.days, self._other(one.target) if kind == "merged" else None), kind)
            for kind in CLOSINGS
            for one in self._from
            if one.type == kind
        ]
        return sorted(found, key=lambda one: one[0].at)

    def _last_end(self, start: Moment) -> tuple[Moment, End]:
        traces = [day for day in self._traces() if day >= start.at] or [start.at]
        ended = self._own[self.line].ended
        if ended:
            return self._certain_until(start, moment(ended)), "ended"
        if self._last_election in self._stood:
            return moment(exact(max(traces))), "active"
        refused = [moment(one.days) for one in self._from if one.type == "registration_refused"]
        if refused and refused[-1].last >= max(traces):
            return refused[-1], "refused"
        return Moment(max(traces), max(traces), max(traces)), "unknown"

    def _certain_until(self, start: Moment, end: Moment) -> Moment:
        """Return an end known as "by" a day with the last day on which the line was there."""
        there = [day for day in self._traces() if start.last <= day < end.last]
        if end.first is not None or not there:
            return end
        return Moment(max(there), end.at, end.last, end.other)

    def _reappeared(self, end: Moment) -> tuple[Moment, Start] | None:
        # It stood again although no event says how it came back.
        again = [day for day in self._stood if day > end.last]
        return (Moment(None, again[0], again[0]), "unknown") if again else None

    def _traces(self) -> list[date]:
        """Return the days on which the line is known to have been there, in order."""
        known = [day for one in self._own.values() for day in (one.registered, one.founded) if day]
        known += [one.days for one in self._from]
        known += [one.days for one in self._to if one.type != "merged"]
        ends = [one.ended for one in self._own.values() if one.ended]
        return sorted([day.latest for day in known] + self._stood) or [one.latest for one in ends]

    def _other(self, party: str | None) -> str | None:
        return None if party is None else self._line_of.get(party, party)


def _same(one: Moment, other: Moment) -> bool:
    return (one.first or one.last) <= other.last and (other.first or other.last) <= one.last
