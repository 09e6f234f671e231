"""Votes beside seats: the lists of one election, and what each gained in seats."""

from __future__ import annotations

from typing import Any

import pandas as pd

from elections.evidence.confidence import weakest
from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL
from elections.results.rows import joined_ids, of_election
from elections.results.seats import Tier, seats_won
from elections.results.votes import Base, vote_shares

# Of what the votes are shares: the first on which some share is known.
BASES: tuple[Base, ...] = ("published", "valid_votes")
COLUMNS = [
    "election_id",
    "party_id",
    "votes",
    "vote_share",
    "share_published",
    "seats",
    "total",
    "seat_share",
    "bonus",
    "base_name",
    "source_ids",
    "confidence",
]


def rows(data: ElectionData, *, election: str, tier: Tier = "list") -> pd.DataFrame:
    """Return vote share, seat share and their difference for one election's lists.

    List votes elect from lists alone: beside them stand the list seats, unless another
    ``tier`` is asked for. ``bonus`` is seat share less vote share, in percentage points.
    Contestants without a list (independents, say) have no vote share and so no bonus. Shares are
    as published; where none was, of the valid votes. Other columns as in ``vote_shares`` and
    ``seats_won``.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"), election="1994_autumn")
    >>> round(float(table["bonus"].iloc[0]), 2)
    15.96
    """
    seats = of_election(seats_won(data, tier=tier, seated=False), election)
    for base in BASES:
        votes = of_election(vote_shares(data, base=base), election)
        votes = votes[votes["kind"] != AGAINST_ALL]
        if votes["share"].notna().any():
            break
    if votes.empty:
        raise NoDataError(f"election {election!r}: no list votes")
    if seats.empty:
        raise NoDataError(f"election {election!r}: no seats of tier {tier!r}")
    total = int(seats["total"].iloc[0])
    both = votes.merge(
        seats[["party_id", "seats", "share", "line_order", "source_ids", "confidence"]],
        on="party_id",
        how="outer",
        suffixes=("", "_seats"),
    )
    both = both.assign(
        election_id=election,
        seats=both["seats"].fillna(0).astype("Int64"),
        total=total,
        seat_share=both["share_seats"].fillna(0.0),
        vote_share=both["share"],
        **evidence_of_both(both),
    )
    both = both.assign(bonus=both["seat_share"] - both["vote_share"])
    ordered = both.sort_values(
        ["vote_share", "seat_share"], ascending=False, na_position="last", kind="stable"
    )
    return ordered[COLUMNS].reset_index(drop=True)


def evidence_of_both(rows: pd.DataFrame) -> dict[str, list[Any]]:
    """Return source_ids and confidence of each row's votes and seats together.

    ``rows`` have them for the votes, and those for the seats in columns that end in ``_seats``.

    >>> levels = {"confidence": ["high"], "confidence_seats": ["low"]}
    >>> rows = pd.DataFrame({"source_ids": ["b"], "source_ids_seats": ["a;b"], **levels})
    >>> evidence_of_both(rows)
    {'source_ids': ['a;b'], 'confidence': ['low']}
    """
    sources = zip(rows["source_ids"], rows["source_ids_seats"], strict=True)
    levels = zip(rows["confidence"], rows["confidence_seats"], strict=True)
    return {
        "source_ids": [joined_ids(*pair) for pair in sources],
        "confidence": [weakest(pair) for pair in levels],
    }
