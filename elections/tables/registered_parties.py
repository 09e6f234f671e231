"""How many parties there were: on the register, as sources count them, and on the ballot."""

from __future__ import annotations

import pandas as pd

from elections.evidence.confidence import weakest
from elections.package.dates import parse_partial_date
from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL
from elections.results.rows import elections_shown, joined_ids
from elections.results.votes import vote_shares

LISTS = "lists"
BLOC = "bloc"
TICK = 5
_COLUMNS = [
    "count_id",
    "kind",
    "election_id",
    "date",
    "at",
    "parties",
    "blocs",
    "source_ids",
    "confidence",
]


def rows(data: ElectionData) -> pd.DataFrame:
    """Return the counts of parties in order of time, and the lists that stood at each election.

    ``kind``: as in ``party_counts``, or ``lists`` for those on the ballot of an election,
    counted from its results. Other columns: count_id (missing for lists), election_id,
    date (as written), at (the day on which it is drawn), parties (how many), blocs (how
    many of the lists are of several parties; missing for others), the ``statement`` in
    each language, source_ids, confidence.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"))
    >>> table[table["kind"] == "lists"]["parties"].tolist()
    [7, 6, 7, 6]
    """
    counts = data.party_counts.assign(
        at=[parse_partial_date(cell).middle for cell in data.party_counts["date"]]
    )
    statements = [f"statement_{language}" for language in data.languages]
    both = pd.concat([counts, _lists(data)], ignore_index=True)
    if "blocs" not in both:
        raise NoDataError("registered_parties: no list stood")
    both = both.assign(blocs=both["blocs"].astype("Int64"))[[*_COLUMNS, *statements]]
    return both.sort_values("at", kind="stable").reset_index(drop=True)


def ticks(rows: pd.DataFrame) -> list[int]:
    """Return the numbers that an axis of the counts names, from nothing to above the largest.

    >>> ticks(pd.DataFrame({"parties": [7, 12]}))
    [0, 5, 10, 15]
    """
    return list(range(0, int(rows["parties"].max()) + TICK, TICK))


def _lists(data: ElectionData) -> pd.DataFrame:
    stood = vote_shares(data)
    stood = stood[stood["kind"] != AGAINST_ALL]
    return pd.DataFrame(
        {
            "kind": LISTS,
            "election_id": election["election_id"],
            "date": str(election["date"]),
            "at": election["date"],
            "parties": len(lists),
            "blocs": int((lists["kind"] == BLOC).sum()),
            "source_ids": joined_ids(*lists["source_ids"]),
            "confidence": weakest(lists["confidence"]),
        }
        for _, election in elections_shown(data).iterrows()
        if len(lists := stood[stood["election_id"] == election["election_id"]])
    )
