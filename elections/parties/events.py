"""What happened to parties: the rows of ``party_events``, read once into typed values."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

import pandas as pd

from elections.package.dates import PartialDate, parse_partial_date
from elections.package.loading import ElectionData
from elections.package.schema import Confidence, EventType, is_confirmed

# With what a party, or a label, that was not there before begins.
BEGINNINGS: tuple[EventType, ...] = ("renamed", "split")


@dataclass(frozen=True)
class Event:
    """One event: what happened, on which days at most, to whom and into whom.

    ``origin`` is the party that it happened to or came from, ``target`` the one that it
    led to or into, ``election_id`` the election that it belongs to; each is missing where
    the row names none. ``date`` is the date as stated, ``source_ids`` the cell of its sources,
    ``texts`` what happened, by ``what_`` and a language.
    """

    event_id: str
    days: PartialDate
    kind: EventType
    origin: str | None
    target: str | None
    election_id: str | None
    date: str
    source_ids: str
    confidence: Confidence
    texts: Mapping[str, object] = field(compare=False, repr=False)

    @property
    def confirmed(self) -> bool:
        """Return whether it is counted; an event of low confidence is told as such, no more."""
        return is_confirmed(self.confidence)

    @property
    def pair(self) -> tuple[str, str]:
        """Return origin and target of an event that leads from one party to another.

        Loading sees to it that such an event names both; ``ValueError`` for one that
        does not.
        """
        if self.origin is None or self.target is None:
            raise ValueError(f"{self.event_id!r} ({self.kind}): expected an event of two parties")
        return self.origin, self.target


@lru_cache(maxsize=8)
def party_events(data: ElectionData) -> tuple[Event, ...]:
    """Return the events of a package in the order of their rows; read once for each package.

    Of one whose day is not known the last that its date leaves open counts. But a party that
    split off, or a new label, that stood at an election within that time was there by then: the
    days after that election are left out.

    >>> from elections.package import load
    >>> event = party_events(load("tests/country"))[0]
    >>> event.kind, event.target, event.days.latest.year
    ('founded', 'workers', 1987)
    """
    table = data.party_events
    texts = [f"what_{language}" for language in data.languages]
    stood = _days_stood(data)
    return tuple(
        Event(
            row["event_id"],
            _days(parse_partial_date(row["date"]), row["type"], stood.get(row["to_id"], ())),
            row["type"],
            _text_or_none(row["from_id"]),
            _text_or_none(row["to_id"]),
            _text_or_none(row["election_id"]),
            row["date"],
            row["source_ids"],
            row["confidence"],
            {text: row[text] for text in texts},
        )
        for row in table.to_dict("records")
    )


def confirmed_events(data: ElectionData) -> tuple[Event, ...]:
    """Return the events that are confirmed, in the order of their rows.

    >>> from elections.package import load
    >>> [event.kind for event in confirmed_events(load("tests/country"))][:2]
    ['registered', 'founded']
    """
    return tuple(event for event in party_events(data) if event.confirmed)


def event_rows(events: Iterable[Event]) -> pd.DataFrame:
    """Return events as a table, for what asks rows for their sources; a column for each of theirs.

    >>> from elections.package import load
    >>> event_rows(party_events(load("tests/country")))["confidence"].iloc[0]
    'low'
    """
    return pd.DataFrame(map(vars, events))


def in_order_of_time(events: Iterable[Event], kinds: Collection[EventType]) -> list[Event]:
    """Return the events of some kinds by the day from which each has certainly happened.

    Events of one day stay in the order in which they are given.

    >>> from elections.package import load
    >>> events = party_events(load("tests/country"))
    >>> [event.origin for event in in_order_of_time(events, ["merged"])][:2]
    ['craft', 'farmers']
    """
    chosen = (event for event in events if event.kind in kinds)
    return sorted(chosen, key=lambda event: event.days.certain_from)


def _days_stood(data: ElectionData) -> dict[str, tuple[date, ...]]:
    """Map each contestant to the days of the elections at which it stood."""
    days = dict(zip(data.elections["election_id"], data.elections["date"], strict=True))
    stood: dict[str, tuple[date, ...]] = {}
    rows = zip(data.results["party_id"], data.results["election_id"], strict=True)
    for party, election in rows:
        if election in days:
            stood[party] = (*stood.get(party, ()), days[election])
    return stood


def _days(days: PartialDate, kind: EventType, stood: Iterable[date]) -> PartialDate:
    if kind not in BEGINNINGS:
        return days
    days_stood = (day for day in stood if days.possibly_by(day))
    return days.not_after(min([days.certain_from, *days_stood]))


def _text_or_none(cell: object) -> str | None:
    return cell if isinstance(cell, str) else None
