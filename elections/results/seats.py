"""Seats: who won how many, and what share of the chamber that was."""

from __future__ import annotations

from typing import Literal

import pandas as pd

from elections.package.frames import made_once
from elections.package.loading import ElectionData
from elections.package.schema import APPOINTED, VACANT
from elections.results.rows import (
    CONTESTANT_COLUMNS,
    contestants,
    elections_shown,
    in_order,
    percentages,
)

Tier = Literal["all", "list", "constituency"]


@made_once
def seats_won(
    data: ElectionData,
    *,
    tier: Tier = "all",
    appointed: bool = False,
    after: bool = True,
    seated: bool = True,
    vacant: bool = False,
) -> pd.DataFrame:
    """Return the seats of every contestant that won any, election by election.

    ``tier`` keeps list seats, constituency seats, or both. ``appointed`` adds a row of
    the seats that voters do not fill, under the id ``appointed``; they then count in the
    total. Without ``seated``, those that won none of the tier's seats stay too. ``vacant``
    adds a row of the tier's seats that nobody won, under the id ``vacant``; they always count
    in the total.

    Columns: election_id, party_id, kind, line_id, successor_id, line_order, list_seats,
    constituency_seats, seats, total (seats of the tier), share (percent), source_ids,
    confidence.

    >>> from elections.package.loading import load
    >>> rows = seats_won(load("tests/country"), tier="list")
    >>> rows[rows["party_id"] == "progress"]["seats"].tolist()
    [7, 21, 48, 13]
    """
    elections = elections_shown(data, after=after)
    rows = data.results[data.results["election_id"].isin(elections["election_id"])]
    rows = rows.merge(
        contestants(data)[CONTESTANT_COLUMNS],
        on="party_id",
    )
    rows = rows.assign(
        seats=_tier_seats(rows, tier),
        source_ids=rows["seats_source_ids"],
        confidence=rows["seats_confidence"],
    )
    if appointed and tier == "all":
        rows = pd.concat([rows, _appointed_rows(data, elections)], ignore_index=True)
    if vacant:
        rows = pd.concat([rows, _vacant_rows(data, elections, rows, tier)], ignore_index=True)
    totals = {
        row["election_id"]: _tier_total(row, tier, appointed=appointed)
        for _, row in elections.iterrows()
    }
    rows = rows.assign(total=rows["election_id"].map(totals).astype("Int64"))
    rows = rows[rows["seats"].notna() & (rows["total"] > 0)]
    rows = rows[rows["seats"] > 0] if seated else rows
    rows = rows.assign(share=percentages(rows["seats"], rows["total"]))
    return in_order(rows, elections, _SEAT_COLUMNS)


def _tier_seats(rows: pd.DataFrame, tier: Tier) -> pd.Series:
    if tier == "list":
        return rows["list_seats"]
    if tier == "constituency":
        return rows["constituency_seats"]
    both = rows[["list_seats", "constituency_seats"]]
    return both.sum(axis=1, min_count=1).astype("Int64")


def _tier_total(election: pd.Series, tier: Tier, *, appointed: bool) -> int:
    if tier != "all":
        return int(election[f"{tier}_seats"])
    elected = int(election["list_seats"]) + int(election["constituency_seats"])
    return elected + int(election["appointed_seats"]) if appointed else elected


def _appointed_rows(data: ElectionData, elections: pd.DataFrame) -> pd.DataFrame:
    filled = elections[elections["appointed_seats"] > 0]
    return _rows_without_contestant(
        data, filled["election_id"], filled["appointed_seats"], APPOINTED
    )


def _vacant_rows(
    data: ElectionData, elections: pd.DataFrame, won: pd.DataFrame, tier: Tier
) -> pd.DataFrame:
    """Return a row for each election with seats of the tier that no contestant has."""
    left = elections[elections["vacant_seats"].fillna(0) > 0]
    elected = won[won["party_id"] != APPOINTED]
    seats = elected.groupby("election_id")["seats"].sum()
    totals = pd.Series([_tier_total(row, tier, appointed=False) for _, row in left.iterrows()])
    empty = totals - left["election_id"].map(seats).fillna(0).astype(int).to_numpy()
    return _rows_without_contestant(data, left["election_id"], empty, VACANT)


def _rows_without_contestant(
    data: ElectionData, elections: pd.Series, seats: pd.Series, name: str
) -> pd.DataFrame:
    """Return rows of seats that no contestant has, with the sources of their number."""
    sources = data.election_sources[data.election_sources["field"] == f"{name}_seats"]
    rows = pd.DataFrame({"election_id": elections.to_numpy(), "seats": seats.to_numpy()})
    rows = rows.merge(sources[["election_id", "source_ids", "confidence"]], on="election_id")
    last = len(data.parties) + (1 if name == APPOINTED else 2)
    return rows.assign(
        party_id=name,
        kind=name,
        line_id=name,
        successor_id=name,
        line_order=last,
        order=last,
        seats=rows["seats"].astype("Int64"),
    )


_SEAT_COLUMNS = [
    "election_id",
    "party_id",
    "kind",
    "line_id",
    "successor_id",
    "line_order",
    "list_seats",
    "constituency_seats",
    "seats",
    "total",
    "share",
    "source_ids",
    "confidence",
]
