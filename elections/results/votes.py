"""Votes: shares on every base, votes beside seats, turnout."""

from __future__ import annotations

from typing import Any, Literal

import pandas as pd

from elections.package.loading import ElectionData
from elections.package.schema import ShareBase
from elections.results.rows import (
    AGAINST_ALL,
    CONTESTANT_COLUMNS,
    contestants,
    elections_shown,
    in_order,
    joined_ids,
    of_election,
    percentages,
    weaker,
)
from elections.results.seats import Tier, first_party, seats_won

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
    published = _floats(rows["share_percent"])
    rows = rows.assign(share=published if base == "published" else computed)
    return in_order(rows, shown, _VOTE_COLUMNS)


def votes_to_seats(
    data: ElectionData, election_id: str, *, tier: Tier = "all", base: Base = "published"
) -> pd.DataFrame:
    """Return vote share, seat share and their difference for one election's lists.

    ``bonus`` is seat share less vote share, in percentage points. Contestants without a
    list (independents, say) have no vote share and so no bonus. Other columns as in
    :func:`vote_shares` and :func:`seats_won`.

    >>> from elections.package.loading import load
    >>> rows = votes_to_seats(load("tests/country"), "1994_autumn")
    >>> round(float(rows["bonus"].iloc[0]), 2)
    15.96
    """
    votes = vote_shares(data, base=base)
    seats = seats_won(data, tier=tier, seated=False)
    votes = of_election(votes[votes["kind"] != AGAINST_ALL], election_id)
    seats = of_election(seats, election_id)
    if votes.empty:
        raise ValueError(f"election_id: {election_id!r}; expected one with list votes")
    if seats.empty:
        raise ValueError(f"tier: {tier!r}; expected one with seats at {election_id!r}")
    total = int(seats["total"].iloc[0])
    both = votes.merge(
        seats[["party_id", "seats", "share", "line_order", "source_ids", "confidence"]],
        on="party_id",
        how="outer",
        suffixes=("", "_seats"),
    )
    both = both.assign(
        election_id=election_id,
        seats=both["seats"].fillna(0).astype("Int64"),
        total=total,
        seat_share=both["share_seats"].fillna(0.0),
        vote_share=both["share"],
        source_ids=[
            joined_ids(*pair)
            for pair in zip(both["source_ids"], both["source_ids_seats"], strict=True)
        ],
    )
    both["confidence"] = _weaker(both)
    both = both.assign(bonus=both["seat_share"] - both["vote_share"])
    ordered = both.sort_values(
        ["vote_share", "seat_share"], ascending=False, na_position="last", kind="stable"
    )
    return ordered[_DUMBBELL_COLUMNS].reset_index(drop=True)


def turnout(data: ElectionData, *, after: bool = True) -> pd.DataFrame:
    """Return the turnout as published, election by election.

    Columns: election_id, date, round (1 or 2), share (percent as published, missing for a
    first round where it was not), registered, ballots_cast, source_ids, confidence.

    >>> from elections.package.loading import load
    >>> turnout(load("tests/country"))["round"].tolist()
    [1, 2, 1, 1, 1]
    """
    shown = elections_shown(data, after=after)
    fields = {1: "turnout_percent", 2: "second_round_turnout_percent"}
    parts = [
        shown.assign(round=number, share_published=shown[field], field=field)
        for number, field in fields.items()
    ]
    rows = pd.concat(parts, ignore_index=True)
    rows = rows[rows["share_published"].notna() | (rows["round"] == 1)]
    rows = rows.assign(share=_floats(rows["share_published"]))
    rows = rows.merge(
        data.election_sources[["election_id", "field", "source_ids", "confidence"]],
        on=["election_id", "field"],
        how="left",
    )
    columns = ["election_id", "date", "round", "share", "share_published", "registered"]
    columns += ["ballots_cast", "source_ids", "confidence"]
    return rows.sort_values(["date", "round"], kind="stable")[columns].reset_index(drop=True)


def first_party_over_time(data: ElectionData, *, after: bool = True) -> pd.DataFrame:
    """Return the first party's vote share as published and share of the elected seats.

    Columns: election_id, date, party_id (its name on that ballot), vote_share,
    share_published, base_name, seats, total, seat_share, source_ids, confidence.

    >>> from elections.package.loading import load
    >>> first_party_over_time(load("tests/country"))["seats"].tolist()
    [20, 21, 48, 18]
    """
    line = first_party(data)
    votes = vote_shares(data, after=after)
    seats = seats_won(data, after=after, seated=False)
    both = votes[votes["line_id"] == line].merge(
        seats[["election_id", "party_id", "seats", "total", "share", "source_ids", "confidence"]],
        on=["election_id", "party_id"],
        suffixes=("", "_seats"),
    )
    both = both.assign(
        vote_share=both["share"],
        seat_share=both["share_seats"],
        source_ids=[
            joined_ids(*pair)
            for pair in zip(both["source_ids"], both["source_ids_seats"], strict=True)
        ],
    )
    both["confidence"] = _weaker(both)
    columns = ["election_id", "date", "party_id", "line_id", "votes", "vote_share"]
    columns += ["share_published", "base_name", "seats", "total", "seat_share"]
    return both[[*columns, "source_ids", "confidence"]].reset_index(drop=True)


def _floats(cells: pd.Series) -> pd.Series:
    drawn = [float("nan") if pd.isna(cell) else float(cell) for cell in cells]
    return pd.Series(drawn, index=cells.index, dtype="float64")


def _weaker(both: pd.DataFrame) -> list[Any]:
    pairs = zip(both["confidence"], both["confidence_seats"], strict=True)
    return [weaker(*pair) for pair in pairs]


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
_DUMBBELL_COLUMNS = [
    "election_id",
    "party_id",
    "votes",
    "vote_share",
    "seats",
    "total",
    "seat_share",
    "bonus",
    "base_name",
    "source_ids",
    "confidence",
]
