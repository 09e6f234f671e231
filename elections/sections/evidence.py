"""What stands under every figure and table: how many sources, how sure, and each in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pandas as pd

from elections.package import ElectionData
from elections.package.loading import ids
from elections.sections.blocks import Block, Fold, Items, Link, Text
from elections.text import Words
from elections.text.labels import doubts, source_line, sources_of, sources_said

# The heading of the page on which a mark behind a figure lands.
DIFFERENCES = "sources-differ"
SOURCES_PAGE, SOURCE = "sources", "source"


def source_address(source_id: str) -> str:
    """Return the address of a source within the dashboard, from any of its pages.

    >>> source_address("bulletin_1990")
    'sources?source=bulletin_1990'
    """
    return f"{SOURCES_PAGE}?{urlencode({SOURCE: source_id})}"


def source_at(address: str) -> str:
    """Return the id of the source that an address within the dashboard leads to; '' for none.

    >>> source_at("sources?source=bulletin_1990"), source_at("https://example.org/?source=a")
    ('bulletin_1990', '')
    """
    place = urlsplit(address)
    if place.netloc or place.path != SOURCES_PAGE:
        return ""
    return parse_qs(place.query).get(SOURCE, [""])[0]


def evidence_line(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    """Say how many sources stand behind exactly these rows, and how many are less than sure.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data = load("tests/country")
    >>> evidence_line(data, data.rural_heads, load_words("en"))
    'One source. Confidence medium.'
    """
    count = words.say("figure-evidence", sources=len(sources_of(data, rows)))
    return " ".join(filter(None, [count, doubts(rows, words)]))


def conflicts_named(data: ElectionData, names: Collection[str]) -> pd.DataFrame:
    """Return the conflicts with these ids: rows of ``conflicts``.

    >>> from elections.package import load
    >>> len(conflicts_named(load("tests/country"), ()))
    0
    """
    conflicts = data.conflicts
    return conflicts[conflicts["conflict_id"].isin(list(names))].reset_index(drop=True)


def evidence(data: ElectionData, rows: pd.DataFrame, words: Words, name: str) -> list[Block]:
    """Name the sources of exactly these rows, each in full once opened; nothing for none.

    ``name`` tells these rows from the others on the page. Where they say what is ``told`` by
    each, every source says what of it is its own.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data = load("tests/country")
    >>> [block.name for block in evidence(data, data.rural_heads, load_words("en"), "heads")]
    ['sources-heads']
    """
    records = sources_of(data, rows)
    if records.empty:
        return []
    line = source_line(data, rows, words)

    def listed() -> list[Block]:
        told = len(records) > 1 and "told" in rows
        return [source_list(data, records, words, sources_given(rows, words) if told else {})]

    return [Fold(line, listed, f"sources-{name}", "sources")]


def sources_given(rows: pd.DataFrame, words: Words) -> dict[str, str]:
    """Say for each source what it gives: all of the rows, or which.

    ``rows`` have source_ids, told (what a row says, in words) and perhaps part (a heading).

    >>> from elections.text import load_words
    >>> rows = pd.DataFrame({"source_ids": ["a;b", "a"], "told": ["Seats", "Turnout"]})
    >>> sources_given(rows, load_words("en"))
    {'a': 'all of it', 'b': 'Seats'}
    """
    parts = [str(part) for part in rows["part"]] if "part" in rows else [""] * len(rows)
    sizes = Counter(parts)
    given: dict[str, dict[str, list[str]]] = {}
    for part, told, named in zip(parts, rows["told"], rows["source_ids"], strict=True):
        for source in ids(named):
            given.setdefault(source, {}).setdefault(part, []).append(str(told))

    def some(part: str, told: list[str]) -> str:
        whole = bool(part) and len(told) == sizes[part]
        gives = words.say("source-gives-each") if whole else "; ".join(told)
        return f"{part}: {gives}" if part else gives

    def sentence(of_parts: dict[str, list[str]]) -> str:
        if sum(map(len, of_parts.values())) == len(rows):
            return words.say("source-gives-all")
        return ". ".join(some(part, told) for part, told in of_parts.items())

    return {source: sentence(of_parts) for source, of_parts in given.items()}


def source_list(
    data: ElectionData,
    records: pd.DataFrame,
    words: Words,
    given: Mapping[str, str] = MappingProxyType({}),
) -> Items:
    """Return sources in full as a list; ``records`` are rows of ``sources``.

    ``given`` says, by source_id, what a source gives.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data = load("tests/country")
    >>> len(source_list(data, data.sources, load_words("en")).items) == len(data.sources)
    True
    """
    rows = sources_said(data, records, words).to_dict("records")
    return Items(tuple(_record(row, words, given.get(str(row["source_id"]), "")) for row in rows))


def _record(row: dict[Hashable, Any], words: Words, given: str) -> Text:
    title = str(row["title"])
    named = title if pd.isna(row["address"]) else Link(title, str(row["address"]))
    date = "" if pd.isna(row["date"]) else f", {words.partial_date(row['date'])}"
    resting = Link(words.say("source-resting"), source_address(str(row["source_id"])))
    kind = words.say("source-kind", kind=str(row["kind"]))
    for_what = words.say("source-gives", given=given) if given else ""
    return (f"{row['publisher']}: ", named, f"{date} ({kind}; ", resting, f"){for_what}")
