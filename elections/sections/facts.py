"""What is on record beside figures and tables: single facts, and all that happened to parties."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

import pandas as pd

from elections.package import ElectionData
from elections.parties.events import event_rows, party_events
from elections.sections.blocks import Block, Fold, Items, Paragraph
from elections.sections.evidence import evidence_line, source_list
from elections.tables.context import facts_on
from elections.text import Words
from elections.text.labels import sources_of
from elections.text.mergers import dated_events


def facts_folded(topic: str, data: ElectionData, words: Words) -> list[Block]:
    """Return the facts on a topic, to be opened; nothing where there is none.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> [fold.name for fold in facts_folded("parliament", data, words)]
    ['facts-parliament']
    >>> facts_folded("regions", data, words)
    []
    """
    rows = facts_on(data, topic)
    texts = tuple(
        text
        for day, of_day in rows.fillna({"date": ""}).groupby("date", sort=False)
        for text in _dated(
            day, [words.text(row, "statement") for _, row in of_day.iterrows()], words
        )
    )
    if not texts:
        return []
    title = words.say("facts-topic", topic=topic)
    return [sourced_fold(title, f"facts-{topic}", rows, [Items(texts)], data, words)]


def events_folded(data: ElectionData, words: Words) -> list[Block]:
    """Return all that happened to parties, by date, to be opened; nothing where there is none."""
    events = party_events(data)
    if not events:
        return []
    title, rows = words.say("events-all", count=len(events)), event_rows(events)
    return [sourced_fold(title, "events", rows, [Items(dated_events(events, words))], data, words)]


def sourced_fold(
    title: str,
    name: str,
    rows: pd.DataFrame,
    shown: Sequence[Block],
    data: ElectionData,
    words: Words,
    *,
    kind: Literal["table", "notes"] = "notes",
) -> Fold:
    """Return what opens under a title that says how many sources stand behind the rows."""
    line = evidence_line(data, rows, words)
    label = words.say("context-printed", title=title, evidence=line)

    def blocks() -> list[Block]:
        sources = source_list(data, sources_of(data, rows), words)
        return [*shown, Paragraph(words.say("figure-sources"), note=True), sources]

    return Fold(label, blocks, name, kind, printed=(title, line))


def together(statements: Sequence[str]) -> tuple[str, ...]:
    """Return statements, those that begin alike, up to a colon, as one.

    >>> together(["A poll: 4 for one.", "Nothing.", "A poll: 3 for two."])
    ('A poll: 4 for one; 3 for two.', 'Nothing.')
    """
    alike: dict[str, list[str]] = {}
    for statement in statements:
        begins, colon, rest = statement.partition(": ")
        alike.setdefault(begins + colon, []).append(rest)
    return tuple(
        begins + "; ".join([*(rest.removesuffix(".") for rest in rests[:-1]), rests[-1]])
        for begins, rests in alike.items()
    )


def _dated(day: object, statements: Sequence[str], words: Words) -> list[str]:
    """Return what is known of a day, with the day before it unless the sentence says when."""
    return [
        text if not day or _says_when(text, str(day), words) else _of_day(text, str(day), words)
        for text in together(statements)
    ]


def _of_day(text: str, day: str, words: Words) -> str:
    return words.say("event", date=words.partial_date(day), what=text)


def _says_when(text: str, day: str, words: Words) -> bool:
    """Say whether a sentence names a date, or its month and year; these may have an ending."""
    if words.partial_date(day) in text:
        return True
    year, month = day[:4], words.partial_date(day[:7])
    names = re.findall(r"[^\W\d_]{3,}", month)
    return len(day) > len(year) and year in text and any(name[:-1] in text for name in names)
