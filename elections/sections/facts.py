"""What is on record beside figures and tables: single facts, and all that happened to parties."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import pandas as pd

from elections.package import ElectionData
from elections.sections.blocks import Block, Fold, Items, Paragraph
from elections.sections.evidence import evidence_line, source_list
from elections.tables.context import facts_on
from elections.text import Words
from elections.text.labels import sources_of
from elections.text.mergers import event_sentences


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
    texts = tuple(_dated(row, words) for _, row in rows.iterrows())
    if not texts:
        return []
    title = words.say("facts-topic", topic=topic)
    return [sourced_fold(title, f"facts-{topic}", rows, [Items(texts)], data, words)]


def events_folded(data: ElectionData, words: Words) -> list[Block]:
    """Return all that happened to parties, by date, to be opened; nothing where there is none."""
    rows, texts = data.party_events, event_sentences(data, words)
    if not texts:
        return []
    title = words.say("events-all", count=len(texts))
    return [sourced_fold(title, "events", rows, [Items(texts)], data, words)]


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


def _dated(fact: pd.Series, words: Words) -> str:
    day, text = fact["date"], words.text(fact, "statement")
    date = "" if pd.isna(day) else words.partial_date(day)
    # Empty, or said by the sentence itself.
    return text if date in text else words.say("event", date=date, what=text)
