"""Votes beside seats: the lists of one election, and what each gained in seats."""

from __future__ import annotations

import pandas as pd

from elections.evidence.confidence import weakest
from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL
from elections.results.rows import joined_ids, of_election
from elections.results.seats import Tier, seats_won
from elections.results.votes import Base, vote_shares

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


def rows(
    data: ElectionData, *, election: str, tier: Tier = "list", base: Base = "published"
) -> pd.DataFrame:
    """Return vote share, seat share and their difference for one election's lists.

    List votes elect from lists alone: beside them stand the list seats, unless another
    ``tier`` is asked for. ``bonus`` is seat share less vote share, in percentage points.
    Contestants without a list (independents, say) have no vote share and so no bonus. Where no
    share was published on the ``base`` that was used, shares are of the valid votes. Other
    columns as in ``vote_shares`` and ``seats_won``.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"), election="1994_autumn")
    >>> round(float(table["bonus"].iloc[0]), 2)
    15.96
    """
    votes = vote_shares(data, base=base)
    seats = seats_won(data, tier=tier, seated=False)
    votes = of_election(votes[votes["kind"] != AGAINST_ALL], election)
    seats = of_election(seats, election)
    if len(votes) and votes["share"].isna().all():
        votes = vote_shares(data, base="valid_votes")
        votes = of_election(votes[votes["kind"] != AGAINST_ALL], election)
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
        source_ids=[
            joined_ids(*pair)
            for pair in zip(both["source_ids"], both["source_ids_seats"], strict=True)
        ],
        confidence=[
            weakest(pair) for pair in zip(both["confidence"], both["confidence_seats"], strict=True)
        ],
    )
    both = both.assign(bonus=both["seat_share"] - both["vote_share"])
    ordered = both.sort_values(
        ["vote_share", "seat_share"], ascending=False, na_position="last", kind="stable"
    )
    return ordered[COLUMNS].reset_index(drop=True)
