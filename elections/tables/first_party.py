"""The first party over time: its share of the list votes, and of the seats."""

from __future__ import annotations

import pandas as pd

from elections.package.loading import ElectionData
from elections.results.rows import first_party
from elections.results.seats import Tier, seats_won
from elections.results.votes import vote_shares
from elections.tables.votes_to_seats import evidence_of_both


def rows(data: ElectionData, *, tier: Tier = "list", after: bool = True) -> pd.DataFrame:
    """Return the first party's vote share as published and share of the seats of a tier.

    List votes elect from lists alone: beside them stand the list seats, unless ``all`` seats
    filled by voters are asked for.

    Columns: election_id, date, party_id (its name on that ballot), vote_share,
    share_published, base_name, seats, total, seat_share, source_ids, confidence.

    >>> from elections.package.loading import load
    >>> rows(load("tests/country"))["seats"].tolist()
    [7, 21, 48, 13]
    """
    line = first_party(data)
    votes = vote_shares(data, after=after)
    seats = seats_won(data, tier=tier, after=after, seated=False)
    both = votes[votes["line_id"] == line].merge(
        seats[["election_id", "party_id", "seats", "total", "share", "source_ids", "confidence"]],
        on=["election_id", "party_id"],
        suffixes=("", "_seats"),
    )
    both = both.assign(
        vote_share=both["share"],
        seat_share=both["share_seats"],
        **evidence_of_both(both),
    )
    columns = ["election_id", "date", "party_id", "line_id", "votes", "vote_share"]
    columns += ["share_published", "base_name", "seats", "total", "seat_share"]
    return both[[*columns, "source_ids", "confidence"]].reset_index(drop=True)
