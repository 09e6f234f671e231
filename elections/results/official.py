"""The official result of an election: votes, share and seats of every contestant."""

from __future__ import annotations

from collections.abc import Collection

import pandas as pd

from elections.package.loading import ElectionData
from elections.results.rows import elections_shown
from elections.results.seats import seats_won


def official_results(
    data: ElectionData, *, election_ids: Collection[str] | None = None
) -> pd.DataFrame:
    """Return what was declared for every contestant of the elections named, or of all.

    Elections in order of time, contestants by seats, then by votes. Columns: election_id,
    date, party_id, votes, share_percent (as published), share_base (of what it is a share),
    list_seats, constituency_seats, seats (both). A contestant without a list has no votes,
    one without candidates in constituencies no such seats: missing, not 0. ``ValueError``
    for an election that is not in the package.

    >>> from elections.package.loading import load
    >>> rows = official_results(load("tests/country"), election_ids=["1998"])
    >>> rows["seats"].tolist()
    [18, 15, 12, 7, 3, 1, 1]
    """
    elections = elections_shown(data)
    chosen = elections["election_id"].tolist() if election_ids is None else election_ids
    if unknown := sorted(set(chosen) - set(elections["election_id"])):
        allowed = ", ".join(elections["election_id"])
        raise ValueError(f"no election is called {unknown[0]!r}; there are {allowed}")
    key = ["election_id", "party_id"]
    seats = seats_won(data, seated=False)[[*key, "seats"]]
    rows = data.results[data.results["election_id"].isin(chosen)]
    rows = rows.merge(seats, on=key, how="left")
    rows = rows.merge(elections[["election_id", "date", "share_base"]])
    ordered = rows.sort_values(["date", "seats", "votes"], ascending=[True, False, False])
    return ordered[_COLUMNS].reset_index(drop=True)


_COLUMNS = [
    "election_id",
    "date",
    "party_id",
    "votes",
    "share_percent",
    "share_base",
    "list_seats",
    "constituency_seats",
    "seats",
]
