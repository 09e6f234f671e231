"""Votes: shares on every base."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Literal

import pandas as pd

from elections.apportion import base_votes
from elections.package.frames import float_cells, made_once
from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL, ShareBase
from elections.results.rows import (
    CONTESTANT_COLUMNS,
    contestants,
    elections_shown,
    in_order,
    percentages,
)

Base = Literal["published", "party_votes", "valid_votes", "ballots_cast"]


@made_once
def vote_shares(
    data: ElectionData, *, base: Base = "published", after: bool = True
) -> pd.DataFrame:
    """Return the list vote share of every contestant with a list, election by election.

    ``base``: as published; of the votes for parties, without the line against all, which is
    then left out; of all valid votes (against all included); of the ballots cast.
    Columns: election_id, date, party_id, kind, line_id, line_order, votes, base_votes, base_name,
    share (percent), share_published, threshold_percent, passed (whether the votes reach the
    threshold on the base that the law names, whatever ``base``; missing where that number is
    not published), source_ids, confidence.

    >>> from elections.package.loading import load
    >>> rows = vote_shares(load("tests/country"), base="party_votes")
    >>> round(float(rows["share"].iloc[0]), 2)
    33.44
    """
    elections = elections_shown(data, after=after)
    rows = data.results[
        data.results["election_id"].isin(elections["election_id"]) & data.results["votes"].notna()
    ]
    rows = rows.merge(contestants(data)[CONTESTANT_COLUMNS], on="party_id")
    if base == "party_votes":
        rows = rows[rows["kind"] != AGAINST_ALL]
    rows = rows.merge(elections[["election_id", "date", "threshold_percent"]], on="election_id")
    least_votes = {
        election["election_id"]: _least_votes(data, election)
        for _, election in elections.iterrows()
    }
    elections = elections.assign(base_name=elections["share_base"] if base == "published" else base)
    counted = {
        election["election_id"]: _base_votes(data, election, election["base_name"])
        for _, election in elections.iterrows()
    }
    rows = rows.assign(
        base_name=rows["election_id"].map(elections.set_index("election_id")["base_name"]),
        base_votes=rows["election_id"].map(counted).astype("Int64"),
        share_published=rows["share_percent"],
        passed=_passed(rows, rows["election_id"].map(least_votes)),
        source_ids=rows["votes_source_ids"],
        confidence=rows["votes_confidence"],
    )
    computed = percentages(rows["votes"], rows["base_votes"])
    published = float_cells(rows["share_percent"])
    rows = rows.assign(share=published if base == "published" else computed)
    return in_order(rows, elections, _VOTE_COLUMNS)


def exact_shares(votes: pd.DataFrame) -> dict[str, Fraction]:
    """Return the shares, 0 to 1, of one election's contestants, by their votes and base.

    ``votes`` are rows as in :func:`vote_shares`; one whose base is not published has none.

    >>> from elections.package.loading import load
    >>> rows = vote_shares(load("tests/country"), base="party_votes")
    >>> exact_shares(rows[rows["election_id"] == "1998"])["green"]
    Fraction(10875, 164029)
    """
    counted = votes[votes["base_votes"].notna()]
    cells = zip(counted["party_id"], counted["votes"], counted["base_votes"], strict=True)
    return {str(party): Fraction(int(count), int(base)) for party, count, base in cells}


def _least_votes(data: ElectionData, election: pd.Series) -> Fraction | None:
    ballots = _base_votes(data, election, election["threshold_base"])
    return None if ballots is None else Fraction(election["threshold_percent"]) * ballots / 100


def _passed(rows: pd.DataFrame, least_votes: pd.Series) -> pd.Series:
    # Laws ask for as much or for more: of a list at exactly the threshold its seats tell.
    without_seats = rows["list_seats"].eq(0).fillna(False)
    cells = zip(rows["votes"], least_votes, without_seats, strict=True)
    return pd.Series(
        [
            pd.NA
            if pd.isna(least)
            else int(votes) > least or (int(votes) == least and not seatless)
            for votes, least, seatless in cells
        ],
        index=rows.index,
        dtype="boolean",
    )


def _base_votes(data: ElectionData, election: pd.Series, named: ShareBase) -> int | None:
    if pd.isna(named):
        return None
    results = _by_election(data)[str(election["election_id"])]
    return base_votes(election, results, data.parties, base=named)


@lru_cache(maxsize=4)
def _by_election(data: ElectionData) -> dict[str, pd.DataFrame]:
    """Return the results of each election, parted once for all bases; not to be changed."""
    parts = dict(list(data.results.groupby("election_id", sort=False)))
    none = data.results.head(0)
    return {name: parts.get(name, none) for name in map(str, data.elections["election_id"])}


_VOTE_COLUMNS = [
    "election_id",
    "date",
    "party_id",
    "kind",
    "line_id",
    "line_order",
    "votes",
    "base_votes",
    "base_name",
    "share",
    "share_published",
    "threshold_percent",
    "passed",
    "source_ids",
    "confidence",
]
