"""Turnout at every election, as published."""

from __future__ import annotations

import pandas as pd

from elections.package.frames import float_cells
from elections.package.loading import ElectionData
from elections.results.rows import elections_shown


def rows(data: ElectionData, *, after: bool = True) -> pd.DataFrame:
    """Return the turnout as published, election by election.

    Columns: election_id, date, round (1 or 2), share (percent as published, missing for a
    first round where it was not), registered and ballots_cast (of the first round, missing for a
    second), source_ids, confidence.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"))[:2]
    >>> table["round"].tolist(), table["ballots_cast"].tolist()
    ([1, 2], [1078001, <NA>])
    """
    elections = elections_shown(data, after=after)
    fields = {1: "turnout_percent", 2: "second_round_turnout_percent"}
    parts = [
        elections.assign(round=number, share_published=elections[field], field=field)
        for number, field in fields.items()
    ]
    rounds = pd.concat(parts, ignore_index=True)
    rounds = rounds[rounds["share_published"].notna() | (rounds["round"] == 1)]
    rounds = rounds.assign(share=float_cells(rounds["share_published"]))
    # The package holds these numbers of the first round alone.
    counts = ["registered", "ballots_cast"]
    rounds[counts] = rounds[counts].where(rounds["round"] == 1)
    rounds = rounds.merge(
        data.election_sources[["election_id", "field", "source_ids", "confidence"]],
        on=["election_id", "field"],
        how="left",
    )
    columns = ["election_id", "date", "round", "share", "share_published", "registered"]
    columns += ["ballots_cast", "source_ids", "confidence"]
    return rounds.sort_values(["date", "round"], kind="stable")[columns].reset_index(drop=True)
