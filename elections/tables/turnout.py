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
    >>> shown = rows(load("tests/country"))[:2]
    >>> shown["round"].tolist(), shown["ballots_cast"].tolist()
    ([1, 2], [1078001, <NA>])
    """
    shown = elections_shown(data, after=after)
    fields = {1: "turnout_percent", 2: "second_round_turnout_percent"}
    parts = [
        shown.assign(round=number, share_published=shown[field], field=field)
        for number, field in fields.items()
    ]
    found = pd.concat(parts, ignore_index=True)
    found = found[found["share_published"].notna() | (found["round"] == 1)]
    found = found.assign(share=float_cells(found["share_published"]))
    # The package holds these numbers of the first round alone.
    counts = ["registered", "ballots_cast"]
    found[counts] = found[counts].where(found["round"] == 1)
    found = found.merge(
        data.election_sources[["election_id", "field", "source_ids", "confidence"]],
        on=["election_id", "field"],
        how="left",
    )
    columns = ["election_id", "date", "round", "share", "share_published", "registered"]
    columns += ["ballots_cast", "source_ids", "confidence"]
    return found.sort_values(["date", "round"], kind="stable")[columns].reset_index(drop=True)
