"""The whole record of one election beside its figures: facts, deputies, differences, sources."""

from __future__ import annotations

from functools import cache

import pandas as pd

from elections.evidence.conflicts import conflicts_on
from elections.evidence.weight import by_weight
from elections.package import schema
from elections.package.loading import ElectionData
from elections.results import of_election
from elections.text.labels import short_names
from elections.text.words import Words

STATED = ("facts", "party_counts", "seat_claims")
EVIDENCE = ["source_ids", "confidence"]


def conflicts_of(data: ElectionData, election_id: str) -> pd.DataFrame:
    """Return the conflicts that touch anything of an election: rows of ``conflicts``.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> {row.split("/")[0] for row in conflicts_of(data, "1990")["row"]} <= {"1990"}
    True
    """
    conflicts = []
    for table in _tables_of_elections():
        rows = data.tables[table.name]
        concerned = rows[rows["election_id"] == election_id]
        cells = [f"{table.name}.{column.name}" for column in table.columns]
        keyed = concerned[[name for name in table.key if name in concerned.columns]]
        conflicts.append(conflicts_on(data, keyed, cells))
    return pd.concat(conflicts, ignore_index=True)


def facts_of(data: ElectionData, election_id: str) -> pd.DataFrame:
    """Return what is stated of an election: facts, counts of parties, what was said of seats.

    Of these tables' columns the date, the ``statement`` in each language, and the evidence.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> set(facts_of(data, "1990")["election_id"]) <= {"1990"}
    True
    """
    shared = [
        "election_id",
        "date",
        *(f"statement_{language}" for language in data.languages),
        *EVIDENCE,
    ]
    parts = [of_election(data.tables[table], election_id)[shared] for table in STATED]
    return pd.concat(parts, ignore_index=True)


def deputies_sentences(data: ElectionData, election_id: str, words: Words) -> list[str]:
    """Say who sat in the chamber beyond nominations: women, and parties joined later.

    That no number of women was found is said where another election has one.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> all(isinstance(text, str) for text in deputies_sentences(data, "1990", load_words("en")))
    True
    """
    sentences = [
        words.say(
            "record-women",
            women=words.number(int(row["women"])),
            deputies=words.number(int(row["deputies"])),
        )
        for _, row in of_election(data.women_deputies, election_id).iterrows()
    ]
    if not sentences and len(data.women_deputies):
        sentences.append(words.say("record-women-missing"))
    names = short_names(data, words)
    members = [
        words.say("record-member", party=names[str(row["party_id"])], seats=int(row["seats"]))
        for _, row in of_election(data.memberships, election_id).iterrows()
    ]
    if members:
        sentences.append(words.say("record-members", parties=words.list(members)))
    return sentences


def deputies_rows(data: ElectionData, election_id: str) -> pd.DataFrame:
    """Return the rows behind :func:`deputies_sentences`: their sources and confidence.

    >>> from elections.package.loading import load
    >>> list(deputies_rows(load("tests/country"), "1990").columns)
    ['source_ids', 'confidence']
    """
    parts = [
        of_election(table, election_id)[EVIDENCE]
        for table in (data.women_deputies, data.memberships)
    ]
    return pd.concat(parts, ignore_index=True)


def sources_of_record(data: ElectionData, election_id: str) -> pd.DataFrame:
    """Return every source on which anything of an election rests, with ``cells``.

    ``cells`` counts the rows of the package about this election that name the source, once
    for each column that does. The weightiest stand first.

    >>> from elections.package.loading import load
    >>> sources = sources_of_record(load("tests/country"), "1990")
    >>> len(sources) > 0 and int(sources["cells"].min()) > 0
    True
    """
    cells = [
        cell
        for table in _tables_of_elections()
        for column in table.columns
        if column.references == "sources"
        for cell in of_election(data.tables[table.name], election_id)[column.name]
    ]
    return by_weight(data, cells)


@cache
def _tables_of_elections() -> tuple[schema.Table, ...]:
    return tuple(
        table
        for table in schema.TABLES
        if any(column.references == "elections" for column in table.columns)
        or table.name == "elections"
    )
