"""What happened between an election and the one before: mergers, who did not stand, the law."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

import pandas as pd

from elections.package.dates import parse_partial_date
from elections.package.loading import ElectionData
from elections.package.schema import JOININGS, EventType
from elections.parties.events import Event, in_order_of_time, party_events
from elections.parties.lineage import mergers_into
from elections.results.rows import (
    Row,
    election_row,
    elections_shown,
    first_party,
    of_election,
    records,
)
from elections.tables.rules_timeline import rule_stretches, stretch_on

# The rules that are told of, those that decide most about seats first.
TOLD_RULES = (
    "list_seats",
    "constituency_seats",
    "threshold_percent",
    "blocs_allowed",
    "members_required",
    "runner_up_minimum_seats",
    "quota_percent",
)
# What keeps a party off the ballots of the elections that come, and what ends that.
BARRING: tuple[EventType, ...] = (
    "registration_refused",
    "list_cancelled",
    "boycotted",
    "suspended",
    "liquidated",
)
ADMITTING: tuple[EventType, ...] = ("registered", "reregistered")
MERGER_COLUMNS = ["election_id", "event_id", "date", "party_id", "source_ids", "confidence"]
CHANGE_COLUMNS = [
    "election_id",
    "field",
    "from_date",
    "value_before",
    "value",
    "source_ids",
    "confidence",
]


def mergers_before(data: ElectionData, *, after: bool = True) -> pd.DataFrame:
    """Return who merged into the first party, each by the next election.

    Confirmed mergers alone, in order of time. Columns: election_id (of the next election),
    event_id, date (the first day that the event names), party_id (who merged), source_ids,
    confidence.

    >>> from elections.package.loading import load
    >>> len(mergers_before(load("tests/country")))
    0
    """
    events = mergers_into(party_events(data), first_party(data))
    cells = [
        {
            "election_id": election,
            "event_id": event.event_id,
            "date": event.days.first_named,
            "party_id": event.origin,
            "source_ids": event.source_ids,
            "confidence": event.confidence,
        }
        for election, start, end in _intervals(data, after=after)
        for event in events
        if event.confirmed and start < event.days.first_named <= end
    ]
    return pd.DataFrame(cells, columns=MERGER_COLUMNS)


def absent_from(data: ElectionData, election_id: str) -> list[Event]:
    """Return the events by which parties were not on the ballot of an election.

    These are the events that name the election, as a boycott does, and of each party that did not
    stand at it the last refusal, suspension or liquidation since the election before, unless it
    was registered after that. In the order of their rows.

    >>> from elections.package.loading import load
    >>> [event.event_id for event in absent_from(load("tests/country"), "1994_spring")]
    ['1994_green_boycott']
    """
    end = election_row(data, election_id)["date"]
    start = next(day for name, day, _ in _intervals(data, after=True) if name == election_id)
    stood = set(of_election(data.results, election_id)["party_id"])
    last: dict[str | None, Event] = {}
    for event in in_order_of_time(party_events(data), (*BARRING, *ADMITTING)):
        since = start < event.days.first_named and event.days.certainly_by(end)
        if event.confirmed and (event.election_id == election_id or since):
            last[event.origin] = event
    return [
        event
        for event in party_events(data)
        if event.kind in BARRING
        and last.get(event.origin) is event
        and (event.election_id == election_id or event.origin not in stood)
    ]


def undated(data: ElectionData, elections: Collection[str]) -> list[tuple[Event, str, str]]:
    """Return what led from party to party on a day that leaves open on which side it lies.

    Each event comes with an election that it may lie before or after, and with how it counts:
    ``before`` or ``after``.

    >>> from elections.package.loading import load
    >>> undated(load("tests/country"), ["1990", "1998"])
    []
    """
    days = data.elections.set_index("election_id")["date"]
    return [
        (event, election, "before" if event.days.certainly_by(days[election]) else "after")
        for event in party_events(data)
        if event.kind in (*JOININGS, "split")
        for dated in (parse_partial_date(event.date),)
        for election in elections
        if dated.first_named <= days[election] < dated.certain_from
    ]


def rules_changed_before(data: ElectionData, *, after: bool = True) -> pd.DataFrame:
    """Return the rules that an election had and the one before had not.

    A rule whose value before is not known changed only where an act set it in between. Before
    the first election stands the last chamber before the period. Columns: election_id, field
    (one of ``TOLD_RULES``, in their order), from_date, value_before (missing where not known)
    and value (number, truth value, or ``none`` where there is no such rule), source_ids,
    confidence.

    >>> from elections.package.loading import load
    >>> table = rules_changed_before(load("tests/country"))
    >>> table[table["field"] == "threshold_percent"]["value"].map(str).tolist()
    ['5', '7', '4.5']
    """
    stretches = records(rule_stretches(data))
    changes = [
        {"election_id": election} | change
        for election, start, end in _intervals(data, after=after)
        for field in TOLD_RULES
        for change in _change(
            [stretch for stretch in stretches if stretch["field"] == field], start, end
        )
    ]
    return pd.DataFrame(changes, columns=CHANGE_COLUMNS)


def _intervals(data: ElectionData, *, after: bool) -> Iterator[tuple[str, date, date]]:
    """Yield each election with the day of the one before and its own."""
    start = max(data.earlier_elections["date"], default=date.min)
    for row in records(elections_shown(data, after=after)):
        yield str(row["election_id"]), start, row["date"]
        start = row["date"]


def _change(stretches: list[Row], start: date, end: date) -> Iterator[Row]:
    """Yield the change of one rule up to a day, if it changed since another."""
    now, before = stretch_on(stretches, end), stretch_on(stretches, start)
    if now is None or (before is not None and before["value"] == now["value"]):
        return
    if before is None and now["by"] != "act":
        return
    value_before = None if before is None else before["value"]
    columns = ("field", "from_date", "value", "source_ids", "confidence")
    yield {name: now[name] for name in columns} | {"value_before": value_before}
