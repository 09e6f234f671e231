"""The turnout of presidential elections beside that of elections to the chamber."""

from __future__ import annotations

import pandas as pd

from elections.package.frames import float_cells
from elections.package.loading import ElectionData
from elections.tables.context import election_of_the_day
from elections.tables.turnout import rows as turnout

COLUMNS = [
    "office",
    "presidential_id",
    "before_id",
    "before_share",
    "election_id",
    "date",
    "share",
    "share_published",
    "source_ids",
    "confidence",
]


def rows(data: ElectionData) -> pd.DataFrame:
    """Return the turnout of presidential elections and of those to the chamber, first rounds.

    ``office``: president or chamber. Other columns: presidential_id, before_id (of a
    presidential election: the last one to the chamber on that day or before; may be
    missing), before_share (of that one; may be missing), election_id (of one to the chamber),
    date, share (percent, as published), share_published, source_ids, confidence.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"))
    >>> table[table["office"] == "president"][["share", "before_share"]].to_numpy().tolist()
    [[66.47, 65.18], [58.0, 63.4]]
    """
    chamber = turnout(data)
    chamber = chamber[chamber["round"] == 1].assign(
        office="chamber", presidential_id=None, before_id=None, before_share=float("nan")
    )
    elections = data.presidential_elections
    before = pd.Series([election_of_the_day(data, day) for day in elections["date"]], dtype=object)
    president = elections.assign(
        office="president",
        election_id=None,
        before_id=before,
        before_share=before.map(chamber.set_index("election_id")["share"]),
        share_published=elections["turnout_percent"],
        share=float_cells(elections["turnout_percent"]),
    )
    both = pd.concat([president[COLUMNS], chamber[COLUMNS]], ignore_index=True)
    return both.sort_values(["date", "office"], kind="stable").reset_index(drop=True)
