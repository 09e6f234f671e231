"""Ids to names: labels, colours and source lines for the rows of a figure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from itertools import groupby

import pandas as pd

from elections.evidence.conflicts import values_in_conflict
from elections.evidence.weight import ANNOUNCEMENT, by_weight, publishers_by_weight
from elections.package import schema
from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL
from elections.results import APPOINTED, VACANT
from elections.text.words import Words

PUBLISHERS_NAMED = 5
# Seats that no contestant has, drawn hollow.
OF_NOBODY = (APPOINTED, VACANT)
APPOINTED_COLOURS = ("#9fb0b8", "#55656d")


def election_labels(data: ElectionData, words: Words, *, short: bool = False) -> dict[str, str]:
    """Name each election by its year, or by month and year where a year had several.

    A year is written ``short`` as under a tick with little room.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> election_labels(load("tests/country"), load_words("en"))["1994_spring"]
    'March 1994'
    >>> list(election_labels(load("tests/country"), load_words("en"), short=True).values())
    ['’90', 'October 1994', 'March 1994', '’98']
    """
    elections = data.elections
    years = [day.year for day in elections["date"]]

    def year(day: date) -> str:
        return year_tick(day, words, short=True) if short else str(day.year)

    return {
        election: year(day) if years.count(day.year) == 1 else words.month(day)
        for election, day in zip(elections["election_id"], elections["date"], strict=True)
    }


def year_tick(day: date, words: Words, *, short: bool = False) -> str:
    """Name a year under a tick; ``short`` where there is little room.

    >>> from elections.text.words import load_words
    >>> year_tick(date(1999, 10, 10), load_words("en"))
    '’99'
    """
    return words.say("tick-year", year=f"{day.year % 100:02}", full=str(day.year), room=not short)


def with_labels(data: ElectionData, table: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Add election_label, label, colours and fill to rows with ids.

    ``fill`` says how their seats and votes are drawn: hollow where voters did not fill
    them or nobody did, hatched where they are nobody's, else solid.
    """
    names = short_names(data, words)
    parties = data.parties.set_index("party_id")
    light, dark = (
        parties[column].to_dict() | dict.fromkeys(OF_NOBODY, colour)
        for column, colour in zip(("colour", "colour_dark"), APPOINTED_COLOURS, strict=True)
    )
    nobody = parties.index[parties["kind"] == AGAINST_ALL]
    fills = dict.fromkeys(nobody, "hatched") | dict.fromkeys(OF_NOBODY, "hollow")
    return table.assign(
        election_label=table["election_id"].map(election_labels(data, words)),
        label=table["party_id"].map(names),
        colour=table["party_id"].map(light),
        colour_dark=table["party_id"].map(dark),
        fill=table["party_id"].map(fills).fillna("solid"),
    )


def short_names(data: ElectionData, words: Words) -> dict[str, str]:
    """Map party ids to the names that figures use, the appointing body and vacant seats too."""
    return dict(_short_names(data, words))


@lru_cache(maxsize=16)
def _short_names(data: ElectionData, words: Words) -> Mapping[str, str]:
    names = words.texts(data.parties, "party_id", "short_name")
    body = words.text(data.chamber.iloc[0], "appointing_body")
    return names | {APPOINTED: body, VACANT: words.say("seats-vacant")}


def full_names(data: ElectionData, words: Words, on: date) -> dict[str, str]:
    """Map party ids to the full names that they bore on a day.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> [full_names(data, words, date(1994, month, 1))["progress"] for month in (8, 9)]
    ['Progress Party', 'Progress Alliance']
    """
    later = data.party_names
    taken = later[later["from_date"] <= on].sort_values("from_date", kind="stable")
    names = words.texts(data.parties, "party_id", "name")
    return names | words.texts(taken, "party_id", "name")


def code_in_words(table: str, column: str, code: str, words: Words) -> str:
    """Return a value of a closed set in words; any other value, and a stranger's, as it stands.

    >>> from elections.text.words import load_words
    >>> code_in_words("elections", "timing", "early", load_words("en"))
    'early'
    >>> code_in_words("party_chairs", "capacity", "acting_chair", load_words("en"))
    'acting chair'
    """
    columns = schema.table(table).columns
    if not any(each.name == column and code in each.allowed for each in columns):
        return code
    name, suffix = column.replace("_", "-"), code.replace("_", "-")
    if words.has(f"value-{name}"):
        return words.say(f"value-{name}", value=code)
    return words.translated(
        code.replace("_", " "), f"code-{table.replace('_', '-')}-{suffix}", f"code-{suffix}"
    )


def source_line(
    data: ElectionData,
    table: pd.DataFrame,
    words: Words,
    *,
    conflicts: pd.DataFrame | None = None,
) -> str:
    """Name the publishers behind exactly these rows, the weightiest first.

    Says how many rows are not well established, where ``table`` has their confidence, and on
    how many values sources differ, where ``conflicts`` names these.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> source_line(data, data.rural_heads, load_words("en"))[:8]
    'Source: '
    """
    line = named_sources(data, table["source_ids"], words, most=PUBLISHERS_NAMED)
    return " ".join(filter(None, [line, doubts(table, words), _differences(conflicts, words)]))


def named_sources(data: ElectionData, cells: Iterable[object], words: Words, *, most: int) -> str:
    """Name at most so many publishers of the sources in cells of ids, the weightiest first.

    Who only passes on what the election commission announced is named as such.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data, cells = load("tests/country"), ["herald_19980620;bulletin_1990"]
    >>> named_sources(data, cells, load_words("en"), most=1)
    'Sources: Election Office of Verdania; and one more.'
    """
    kinds, called = publishers_by_weight(data, cells), publisher_names(data, words)
    listed: list[str] = []
    for announced, group in groupby(list(kinds)[:most], lambda name: kinds[name] == ANNOUNCEMENT):
        names = [called[name] for name in group]
        if announced:
            names = [words.say("source-announced", publishers=words.list(names))]
        listed += names
    rest = words.say("source-more", count=len(kinds) - most) if len(kinds) > most else ""
    return words.say("source-line", sources="; ".join(listed), rest=rest, count=len(kinds))


def publishers(data: ElectionData, cell: object, words: Words) -> str:
    """Return the publishers of the sources in a cell of ids, the weightiest first.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> publishers(load("tests/country"), "herald_19980620;bulletin_1990", load_words("en"))
    'Election Office of Verdania; Verdania Herald'
    """
    called = publisher_names(data, words)
    return "; ".join(called[name] for name in publishers_by_weight(data, [cell]))


@lru_cache(maxsize=16)
def publisher_names(data: ElectionData, words: Words) -> Mapping[str, str]:
    """Return what each publisher is called in this language, by what the sources call it.

    One that has no name of its own there keeps that of the sources. Found once and shared.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> publisher_names(load("tests/country"), load_words("en"))["Verdania Herald"]
    'Verdania Herald'
    """
    translated = words.texts(data.publishers, "publisher", "name")
    return {name: translated.get(name, name) for name in map(str, data.sources["publisher"])}


def sources_said(data: ElectionData, rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Return rows of ``sources`` with their publishers called as in this language.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> sources_said(data, data.sources, load_words("ru"))["publisher"].iloc[0]
    'Избирательное управление Вердании'
    """
    names = rows["publisher"].map(publisher_names(data, words))
    return rows.assign(publisher=names.astype(rows["publisher"].dtype))


def both_rows(*tables: pd.DataFrame) -> pd.DataFrame:
    """Return what a source line needs of several tables: sources and confidence of every row.

    >>> rows = pd.DataFrame({"source_ids": ["a"], "confidence": ["high"], "seats": [3]})
    >>> both_rows(rows, rows).to_dict("list")
    {'source_ids': ['a', 'a'], 'confidence': ['high', 'high']}
    """
    return pd.concat([table[["source_ids", "confidence"]] for table in tables], ignore_index=True)


def sources_of(data: ElectionData, table: pd.DataFrame) -> pd.DataFrame:
    """Return the full records of the sources behind exactly these rows, the weightiest first.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> len(sources_of(data, data.chamber.assign(source_ids=data.sources["source_id"].iloc[0])))
    1
    """
    return by_weight(data, table["source_ids"])


def span(labels: pd.Series, words: Words) -> str:
    """Return the first and the last election as ``1999–2021``, or the only one.

    >>> from elections.text.words import load_words
    >>> span(pd.Series(["1990", "1994", "1998"]), load_words("en"))
    '1990–1998'
    """
    return words.span(str(labels.iloc[0]), str(labels.iloc[-1]))


def doubts(table: pd.DataFrame, words: Words) -> str:
    """Say of how many rows the confidence is medium or low; nothing where all are sure.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> doubts(load("tests/country").rural_heads, load_words("en"))
    'Confidence medium.'
    """
    levels = table["confidence"].dropna() if "confidence" in table else pd.Series(dtype=str)
    counted = {level: int((levels == level).sum()) for level in ("medium", "low")}
    if not any(counted.values()):
        return ""
    rest = len(levels) - sum(counted.values())
    only_level = next((level for level in counted if counted[level] == len(levels)), "no")
    return words.say("source-confidence", rows=len(levels), rest=rest, alone=only_level, **counted)


def _differences(conflicts: pd.DataFrame | None, words: Words) -> str:
    count = 0 if conflicts is None else values_in_conflict(conflicts)
    return words.say("source-differ", count=count) if count else ""
