"""Votes: shares on every base."""

from __future__ import annotations

from typing import Literal

import pandas as pd

from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL, ShareBase
from elections.results.rows import (
    CONTESTANT_COLUMNS,
    contestants,
    elections_shown,
    floats,
    in_order,
    percentages,
)

Base = Literal["published", "party_votes", "valid_votes", "ballots_cast"]


def vote_shares(
    data: ElectionData, *, base: Base = "published", after: bool = True
) -> pd.DataFrame:
    """Return the list vote share of every contestant with a list, election by election.

    ``base``: as published; of the votes for parties; of all valid votes (against all
    included); of the ballots cast. Columns: election_id, date, party_id, line_id,
    line_order, votes, base_votes, base_name, share (percent), share_published,
    threshold_percent, source_ids, confidence.

    >>> from elections.package.loading import load
    >>> rows = vote_shares(load("tests/country"), base="party_votes")
    >>> round(float(rows["share"].iloc[0]), 2)
    20.2
    """
    shown = elections_shown(data, after=after)
    rows = data.results[
        data.results["election_id"].isin(shown["election_id"]) & data.results["votes"].notna()
    ]
    rows = rows.merge(
        contestants(data)[CONTESTANT_COLUMNS],
        on="party_id",
    ).merge(
        shown[["election_id", "date", "threshold_percent", "share_base", "ballots_cast"]],
        on="election_id",
    )
    named = rows["share_base"] if base == "published" else pd.Series(base, index=rows.index)
    rows = rows.assign(
        base_name=named,
        base_votes=_base_votes(rows, named),
        share_published=rows["share_percent"],
        source_ids=rows["votes_source_ids"],
        confidence=rows["votes_confidence"],
    )
    computed = percentages(rows["votes"], rows["base_votes"])
    published = floats(rows["share_percent"])
    rows = rows.assign(share=published if base == "published" else computed)
    return in_order(rows, shown, _VOTE_COLUMNS)


def _base_votes(rows: pd.DataFrame, named: pd.Series) -> pd.Series:
    parties_only = rows["votes"].where(rows["kind"] != AGAINST_ALL)
    sums: dict[ShareBase, pd.Series] = {
        "party_votes": parties_only.groupby(rows["election_id"]).transform("sum"),
        "valid_votes": rows["votes"].groupby(rows["election_id"]).transform("sum"),
        "ballots_cast": rows["ballots_cast"],
    }
    chosen = pd.Series(pd.NA, index=rows.index, dtype="Int64")
    for name, values in sums.items():
        chosen = chosen.mask(named == name, values.astype("Int64"))
    return chosen


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
    "source_ids",
    "confidence",
]
