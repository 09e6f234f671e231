"""Which party is which: every name that stood, with the party it belongs to over time."""

from __future__ import annotations

import pandas as pd

from elections.package import ElectionData
from elections.results import contestants, elections_shown

COLUMNS = ["election_id", "date", "party_id", "kind", "line_id", "successor_id"]


def lines(data: ElectionData) -> pd.DataFrame:
    """Return a row for each line of each election's results, by which parties join over time.

    ``kind`` tells parties and blocs from what is none (independents, against all, and so on);
    ``line_id`` is the same for all names of one party, ``successor_id`` for all that were to
    become one party.

    >>> from elections.package import load
    >>> rows = lines(load("tests/country")).set_index(["election_id", "party_id"])
    >>> rows.loc[("1990", "coast")].tolist()[1:]
    ['party', 'coast', 'coast']
    """
    parties = contestants(data)[["party_id", "kind", "line_id", "successor_id"]]
    rows = data.results[["election_id", "party_id"]].merge(parties, on="party_id")
    dated = rows.merge(elections_shown(data)[["election_id", "date"]], on="election_id")
    return dated.sort_values(["date", "party_id"])[COLUMNS].reset_index(drop=True)
