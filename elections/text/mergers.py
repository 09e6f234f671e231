"""Mergers in words: who joined a party, and when."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from elections.package.loading import ElectionData
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
    events = data.party_events.set_index("event_id")
    years = [
        {"year": str(row["date"].year), "parties": _joined_names(row, names, words)}
        for row in records(rows)
    ]
    return rows.assign(
        names=[words.say("merger-names", **year) for year in years],
        plain=[words.say("merger-plain", **year) for year in years],
        hover=[" ".join(dated_events(events.loc[ids], words)) for ids in rows["event_ids"]],
    )


def mergers_listed(events: pd.DataFrame, data: ElectionData, words: Words) -> tuple[str, str]:
    """Return the first party's latest name, and line by line when and how others merged into it.

    ``events`` are those of ``merger_events``.

    >>> from elections.package.loading import load
    >>> from elections.tables.first_party import merger_events
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> mergers_listed(merger_events(data, line="progress"), data, load_words("en"))
    ('Progress', '')
    """
    by_day = events.sort_values("day", kind="stable")
    return short_names(data, words)[first_party(data)], "\n".join(dated_events(by_day, words))


def undated_sentences(rows: pd.DataFrame, data: ElectionData, words: Words) -> list[str]:
    """Say of what led from party to party on a day not known how it counts beside an election.

    ``rows`` are those of ``undated``.

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
            what=words.text(row, "what"),
            date=words.partial_date(row["date"]),
            side=row["side"],
            election=labels[row["election_id"]],
        )
        for row in records(rows)
    ]


def event_sentences(data: ElectionData, words: Words) -> tuple[str, ...]:
    """Return what happened to parties, one sentence an event, in the order of their ids.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> len(event_sentences(data, load_words("en"))) == len(data.party_events)
    True
    """
    return dated_events(data.party_events, words)


def dated_events(events: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """Return a sentence for each of these rows of ``party_events``, with its date.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> dated_events(load("tests/country").party_events.head(0), load_words("en"))
    ()
    """
    return tuple(_event(event, words) for _, event in events.iterrows())


def _joined_names(row: Row, names: Mapping[str, str], words: Words) -> str:
    """Name those who merged in a year, first those of whom it is confirmed."""
    phrases = [
        words.say(f"merger-{how}", parties=words.list([names[party] for party in row[how]]))
        for how in ("sure", "unsure")
        if row[how]
    ]
    return "; ".join(phrases)


def _event(event: pd.Series, words: Words) -> str:
    return words.say(
        "event", date=words.partial_date(event["date"]), what=words.text(event, "what")
    )
