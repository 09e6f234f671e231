"""Mergers in words: who joined a party, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd

from elections.package.loading import ElectionData
from elections.parties.events import Event, party_events
from elections.results import first_party
from elections.results.rows import Row, records
from elections.text.labels import election_labels, short_names
from elections.text.words import Words


def mergers(rows: pd.DataFrame, data: ElectionData, words: Words) -> pd.DataFrame:
    """Tell the mergers of each year; ``rows`` are those of ``mergers_by_year``.

    Adds names (year and short names, written large), plain (the same, written plainly) and
    hover (the events in full).

    >>> from datetime import date
    >>> from elections.package.loading import load
    >>> from elections.tables.first_party import mergers_by_year
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> years = mergers_by_year(data, line="land_and_craft", until=date.max)
    >>> mergers(years, data, load_words("en"))["plain"].iloc[0]
    '1993: Craft and Farmers.'
    """
    names = short_names(data, words)
    events = {event.event_id: event for event in party_events(data)}
    years = [
        {"year": str(row["date"].year), "parties": _joined_names(row, names, words)}
        for row in records(rows)
    ]
    return rows.assign(
        names=[words.say("merger-names", **year) for year in years],
        plain=[words.say("merger-plain", **year) for year in years],
        hover=[
            " ".join(dated_events(map(events.__getitem__, ids), words)) for ids in rows["event_ids"]
        ],
    )


def mergers_listed(events: Iterable[Event], data: ElectionData, words: Words) -> tuple[str, str]:
    """Return the first party's latest name, and line by line when and how others merged into it.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> mergers_listed([], load("tests/country"), load_words("en"))
    ('Progress', '')
    """
    by_day = sorted(events, key=lambda event: event.days.first_named)
    return short_names(data, words)[first_party(data)], "\n".join(dated_events(by_day, words))


def undated_sentences(
    events: Iterable[tuple[Event, str, str]], data: ElectionData, words: Words
) -> list[str]:
    """Say of what led from party to party on a day not known how it counts beside an election.

    ``events`` are those of ``undated``.

    >>> from elections.package.loading import load
    >>> from elections.tables.intervals import undated
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> undated_sentences(undated(data, ["1990", "1998"]), data, load_words("en"))
    []
    """
    labels = election_labels(data, words)
    return [
        words.say(
            "event-undated",
            what=words.text(event.texts, "what"),
            date=words.partial_date(event.date),
            side=side,
            election=labels[election],
        )
        for event, election, side in events
    ]


def dated_events(events: Iterable[Event], words: Words) -> tuple[str, ...]:
    """Return a sentence for each event, with its date.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> dated_events(party_events(load("tests/country")), load_words("en"))[0]
    'about 1987: The Workers’ Party was founded in secret.'
    """
    return tuple(
        words.say(
            "event", date=words.partial_date(event.date), what=words.text(event.texts, "what")
        )
        for event in events
    )


def _joined_names(row: Row, names: Mapping[str, str], words: Words) -> str:
    """Name those who merged in a year, first those of whom it is confirmed."""
    phrases = [
        words.say(f"merger-{how}", parties=words.list([names[party] for party in row[how]]))
        for how in ("sure", "unsure")
        if row[how]
    ]
    return "; ".join(phrases)
