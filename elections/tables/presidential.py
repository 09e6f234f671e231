"""Presidential elections beside the chamber: the largest shares of each."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import Literal

import pandas as pd

from elections.package.frames import float_cells
from elections.package.loading import ElectionData
from elections.results.rows import Row, elections_with_lists, records
from elections.tables.context import election_of_the_day, largest_lists

Place = Literal["winner", "second", "chamber"]
COLUMNS = [
    "presidential_id",
    "date",
    "place",
    "candidate_id",
    "candidate",
    "party_id",
    "election_id",
    "votes",
    "share",
    "share_published",
    "base_name",
    "source_ids",
    "confidence",
]


def rows(data: ElectionData) -> pd.DataFrame:
    """Return the two largest shares of each presidential election, and the chamber's largest list.

    Of several that are as large each has a row of its own. Where shares are equal, more votes are
    more.

    ``place``: winner; second (the next largest share, of a candidate or of the line against);
    chamber (the largest list of the last election to the chamber on that day or before). A
    share that was not found is missing, and so is all else of its row but the place and, where
    lists stood, the election to the chamber. Other
    columns: presidential_id, date, candidate_id, candidate, party_id, election_id, votes,
    share (percent), share_published, base_name (missing where not known), source_ids,
    confidence.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"))
    >>> table[table["presidential_id"] == "1992"]["share"].tolist()
    [58.29, 36.52, 29.7]
    """
    table: list[Row] = []
    for _, vote in data.presidential_elections.sort_values("date", kind="stable").iterrows():
        of_election = {"presidential_id": vote["presidential_id"], "date": vote["date"]}
        stood = _ranked(data, str(vote["presidential_id"]))
        for number, place in enumerate(("winner", "second")):
            level = stood[number] if number < len(stood) else [{}]
            base = vote["share_base"] if level[0] else pd.NA
            table += [{**of_election, "place": place, "base_name": base, **row} for row in level]
        election = election_of_the_day(data, vote["date"])
        stood_for = election if election in elections_with_lists(data) else pd.NA
        largest = largest_lists(data, election).drop(columns="date")
        listed = records(largest) or [{"election_id": stood_for}]
        table += [{**of_election, "place": "chamber", **row} for row in listed]
    return pd.DataFrame(table, columns=COLUMNS).astype({"votes": "Int64", "share": "float64"})


def candidates(data: ElectionData) -> pd.DataFrame:
    """Return all candidates and lines against, election by election, the largest share first.

    Columns as in the table ``presidential``, date, and candidate: the name in the first language.

    >>> from elections.package.loading import load
    >>> candidates(load("tests/country"))["candidate_id"].tolist()
    ['calder', 'pell', 'senn', 'calder']
    """
    dates = data.presidential_elections[["presidential_id", "date"]]
    rows = data.presidential.merge(dates, on="presidential_id")
    rows = rows.assign(candidate=rows[f"candidate_{data.languages[0]}"])
    rows = rows.assign(_share=float_cells(rows["share_percent"]))
    ordered = rows.sort_values(
        ["date", "_share", "votes"],
        ascending=[True, False, False],
        na_position="last",
        kind="stable",
    )
    return ordered.drop(columns="_share").reset_index(drop=True)


def _ranked(data: ElectionData, presidential_id: str) -> list[list[Row]]:
    """Return those who stood and whose share is known, the largest first; equal ones together."""
    rows = candidates(data)
    published = rows[(rows["presidential_id"] == presidential_id) & rows["share_percent"].notna()]
    columns = ["candidate_id", "candidate", "party_id", "votes", "source_ids", "confidence"]
    ranked = [
        {
            **{column: row[column] for column in columns},
            "share": float(row["share_percent"]),
            "share_published": row["share_percent"],
        }
        for _, row in published.iterrows()
    ]
    levels: list[list[Row]] = []
    for _, alike in groupby(ranked, key=itemgetter("share")):
        level = list(alike)
        # A number of votes tells equal shares apart only where there is one of each.
        apart = all(not pd.isna(row["votes"]) for row in level)
        levels += (
            [list(group) for _, group in groupby(level, itemgetter("votes"))] if apart else [level]
        )
    return levels
