"""Ids to names: labels, colours and source lines for the rows of a figure."""

from __future__ import annotations

from datetime import date

import pandas as pd

from elections.evidence.conflicts import values_in_conflict
from elections.package.loading import ElectionData, ids
from elections.package.schema import AGAINST_ALL
from elections.results import APPOINTED
from elections.text.words import Words

PUBLISHERS_NAMED = 5
KINDS = ("official", "law", "observer", "dataset", "reference", "press")
APPOINTED_COLOURS = ("#9fb0b8", "#55656d")


def election_labels(data: ElectionData, words: Words) -> dict[str, str]:
    """Name each election by its year, or by month and year where a year had several.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> election_labels(load("tests/country"), load_words("en"))["1994_spring"]
    'March 1994'
    """
    elections = data.elections
    years = [day.year for day in elections["date"]]
    return {
        election: str(day.year) if years.count(day.year) == 1 else words.month(day)
        for election, day in zip(elections["election_id"], elections["date"], strict=True)
    }


def dressed(data: ElectionData, table: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Add election_label, label, abbreviation, colours and fill to rows with ids.

    ``fill`` says how their seats and votes are drawn: hollow where voters did not fill
    them, hatched where they are nobody's, else solid.
    """
    names = short_names(data, words)
    parties = data.parties.set_index("party_id")
    light = parties["colour"].to_dict() | {APPOINTED: APPOINTED_COLOURS[0]}
    dark = parties["colour_dark"].to_dict() | {APPOINTED: APPOINTED_COLOURS[1]}
    nobody = parties.index[parties["kind"] == AGAINST_ALL]
    fills = dict.fromkeys(nobody, "hatched") | {APPOINTED: "hollow"}
    return table.assign(
        election_label=table["election_id"].map(election_labels(data, words)),
        label=table["party_id"].map(names),
        abbreviation=table["party_id"]
        .map(words.texts(data.parties, "party_id", "abbreviation"))
        .fillna(""),
        colour=table["party_id"].map(light),
        colour_dark=table["party_id"].map(dark),
        fill=table["party_id"].map(fills).fillna("solid"),
    )


def short_names(data: ElectionData, words: Words) -> dict[str, str]:
    """Map party ids to the names that figures use, the appointing body among them."""
    names = words.texts(data.parties, "party_id", "short_name")
    return names | {APPOINTED: words.text(data.chamber.iloc[0], "appointing_body")}


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


def source_line(
    data: ElectionData,
    table: pd.DataFrame,
    words: Words,
    *,
    conflicts: pd.DataFrame | None = None,
) -> str:
    """Name the publishers behind exactly these rows: official first, then by rows backed.

    Says how many rows are not well established, where ``table`` has their confidence, and
    on how many values sources differ, where ``conflicts`` names these.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> source_line(data, data.rural_heads, load_words("en"))[:9]
    'Sources: '
    """
    sources = data.sources.set_index("source_id")
    counted: dict[str, int] = {}
    rank: dict[str, int] = {}
    for cell in table["source_ids"]:
        for source in ids(cell):
            publisher = str(sources.at[source, "publisher"])
            place = KINDS.index(str(sources.at[source, "kind"]))
            counted[publisher] = counted.get(publisher, 0) + 1
            rank[publisher] = min(rank.get(publisher, place), place)
    order = sorted(counted, key=lambda name: (rank[name], -counted[name], name))
    named, others = order[:PUBLISHERS_NAMED], len(order) - PUBLISHERS_NAMED
    rest = words.say("source-more", count=others) if others > 0 else ""
    line = words.say("source-line", sources="; ".join(named), rest=rest)
    return " ".join(filter(None, [line, _doubts(table, words), _differences(conflicts, words)]))


def both_rows(*tables: pd.DataFrame) -> pd.DataFrame:
    """Return what a source line needs of several tables: sources and confidence of every row.

    >>> rows = pd.DataFrame({"source_ids": ["a"], "confidence": ["high"], "seats": [3]})
    >>> both_rows(rows, rows).to_dict("list")
    {'source_ids': ['a', 'a'], 'confidence': ['high', 'high']}
    """
    return pd.concat([table[["source_ids", "confidence"]] for table in tables], ignore_index=True)


def sources_of(data: ElectionData, table: pd.DataFrame) -> pd.DataFrame:
    """Return the full records of the sources behind exactly these rows.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> len(sources_of(data, data.chamber.assign(source_ids=data.sources["source_id"].iloc[0])))
    1
    """
    wanted = {source for cell in table["source_ids"] for source in ids(cell)}
    return data.sources[data.sources["source_id"].isin(wanted)].reset_index(drop=True)


def span(labels: pd.Series, words: Words) -> str:
    """Return the first and the last election as ``1999–2021``, or the only one.

    >>> from elections.text.words import load_words
    >>> span(pd.Series(["1990", "1994", "1998"]), load_words("en"))
    '1990–1998'
    """
    return words.span(str(labels.iloc[0]), str(labels.iloc[-1]))


def _doubts(table: pd.DataFrame, words: Words) -> str:
    levels = table["confidence"].dropna() if "confidence" in table else pd.Series(dtype=str)
    counted = {level: int((levels == level).sum()) for level in ("medium", "low")}
    if not any(counted.values()):
        return ""
    return words.say("source-confidence", rows=len(levels), **counted)


def _differences(conflicts: pd.DataFrame | None, words: Words) -> str:
    count = 0 if conflicts is None else values_in_conflict(conflicts)
    return words.say("source-differ", count=count) if count else ""
