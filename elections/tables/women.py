"""Women among the deputies, and the acts that set a quota of the lists."""

from __future__ import annotations

import pandas as pd

from elections.package.loading import ElectionData
from elections.results.rows import elections_shown, percentages


def rows(data: ElectionData) -> pd.DataFrame:
    """Return women among the deputies at every election; missing where not found.

    Columns: election_id, date, women, deputies, share (percent), quota_percent (of the
    lists, missing where there was none), source_ids, confidence.

    >>> from elections.package.loading import load
    >>> rows(load("tests/country"))["share"].tolist()
    [15.0, nan, nan, 28.333333333333332]
    """
    elections = elections_shown(data)[["election_id", "date", "quota_percent"]]
    women = elections.merge(data.women_deputies, on="election_id", how="left")
    women = women.assign(share=percentages(women["women"], women["deputies"]))
    columns = ["election_id", "date", "women", "deputies", "share", "quota_percent"]
    return women[[*columns, "source_ids", "confidence"]]


def quota_acts(data: ElectionData) -> pd.DataFrame:
    """Return the acts that set or changed the share of the lists under a quota, in order of time.

    Columns of ``reform_changes``, and date.

    >>> from elections.package.loading import load
    >>> len(quota_acts(load("tests/country")))
    0
    """
    changes = data.reform_changes[data.reform_changes["field"] == "quota_percent"]
    rows = changes.merge(data.reforms[["reform_id", "date"]], on="reform_id")
    return rows.sort_values("date", kind="stable").reset_index(drop=True)
