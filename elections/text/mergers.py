"""Mergers in words: who joined a party, and when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pandas as pd

from elections.evidence.confidence import weakest
from elections.package.dates import parse_partial_date
from elections.package.loading import ElectionData
from elections.package.schema import JOININGS
from elections.parties.events import party_events
from elections.parties.lineage import mergers_into
from elections.results import first_party
from elections.results.rows import joined_ids, records
from elections.text.labels import election_labels, short_names
from elections.text.words import Words


def mergers(data: ElectionData, words: Words, *, line: str, until: date) -> pd.DataFrame:
    """Return the mergers into a line by a day, one row per year.

    Columns: date (of the first), names (year and short names, written large), plain (the
    same, written plainly), hover (the events in full), event_ids, source_ids, confidence
    (the weakest).
    """
    events = _mergers_into(data, line)
    events = events[events["_day"] <= until]
    names = short_names(data, words)
    rows = []
    for year, part in events.groupby([day.year for day in events["_day"]], sort=True):
        joined = _joined_names(part, names, words)
        rows.append(
            {
                "date": min(part["_day"]),
                "names": words.say("merger-names", year=str(year), parties=joined),
                "plain": words.say("merger-plain", year=str(year), parties=joined),
                "hover": " ".join(_event(event, words) for _, event in part.iterrows()),
                "event_ids": list(part["event_id"]),
                "source_ids": joined_ids(*part["source_ids"]),
                "confidence": weakest(part["confidence"]),
            }
        )
    columns = ["date", "names", "plain", "hover", "event_ids", "source_ids", "confidence"]
    return pd.DataFrame(rows, columns=columns)


def mergers_listed(data: ElectionData, words: Words) -> tuple[str, str]:
    """Return the first party's latest name, and line by line when and how others merged into it.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> mergers_listed(load("tests/country"), load_words("en"))[0]
    'Progress'
    """
    line, names = first_party(data), short_names(data, words)
    events = _mergers_into(data, line).sort_values("_day", kind="stable")
    return names[line], "\n".join(_event(event, words) for _, event in events.iterrows())


def undated_sentences(data: ElectionData, elections: Iterable[str], words: Words) -> list[str]:
    """Say of what led from party to party on a day not known how it counts beside elections.

    One sentence for each event whose date leaves open whether it lies before one of the
    elections or after it.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> undated_sentences(load("tests/country"), ["1990", "1998"], load_words("en"))
    []
    """
    labels = election_labels(data, words)
    days = data.elections.set_index("election_id")["date"]
    rows = {row["event_id"]: row for row in records(data.party_events)}
    sentences = []
    for event in party_events(data):
        if event.kind not in (*JOININGS, "split"):
            continue
        row = rows[event.event_id]
        stated = parse_partial_date(row["date"])
        for election in elections:
            day = days[election]
            if stated.first_named <= day < stated.latest:
                sentences.append(
                    words.say(
                        "event-undated",
                        what=words.text(row, "what"),
                        date=words.partial_date(row["date"]),
                        side="before" if event.days.certainly_by(day) else "after",
                        election=labels[election],
                    )
                )
    return sentences


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


def _mergers_into(data: ElectionData, line: str) -> pd.DataFrame:
    """Return the rows of the mergers into a line, with the first day that each names."""
    events = mergers_into(party_events(data), line)
    rows = data.party_events.set_index("event_id", drop=False)
    return rows.loc[[event.event_id for event in events]].assign(
        _day=[event.days.first_named for event in events],
        _confirmed=pd.array([event.confirmed for event in events], dtype="boolean"),
    )


def _joined_names(part: pd.DataFrame, names: dict[str, str], words: Words) -> str:
    sure = part[part["_confirmed"]]["from_id"]
    unsure = part[~part["_confirmed"]]["from_id"]
    phrases = [
        words.say(key, parties=words.list([names[party] for party in parties]))
        for key, parties in (("merger-sure", sure), ("merger-unsure", unsure))
        if len(parties)
    ]
    return "; ".join(phrases)


def _event(event: pd.Series, words: Words) -> str:
    return words.say(
        "event", date=words.partial_date(event["date"]), what=words.text(event, "what")
    )
