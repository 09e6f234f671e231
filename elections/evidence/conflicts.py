"""Which values that a figure or a table shows have other values beside them in the sources.

The table ``conflicts`` holds every value that a source gives and that is not used, by the
cell that it contests. Here these are found for the rows that are drawn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import lru_cache

import pandas as pd

from elections.package import schema
from elections.package.loading import ElectionData
from elections.results import Tier

LIST_SEAT_CELLS = ("results.list_seats",)
CONSTITUENCY_SEAT_CELLS = ("results.constituency_seats", "results.constituency_seats_round_1")
SEAT_CELLS = (*LIST_SEAT_CELLS, *CONSTITUENCY_SEAT_CELLS)
TIER_CELLS: dict[Tier, tuple[str, ...]] = {
    "all": SEAT_CELLS,
    "list": LIST_SEAT_CELLS,
    "constituency": CONSTITUENCY_SEAT_CELLS,
}
VOTE_CELLS = ("results.votes",)
SHARE_CELLS = (*VOTE_CELLS, "results.share_percent")
COUNT_CELLS = ("elections.ballots_cast", "elections.valid_votes", "elections.invalid_votes")
COUNTED_CELLS = (*VOTE_CELLS, *SEAT_CELLS, "elections.ballots_cast")
TURNOUT_CELLS = (
    "elections.turnout_percent",
    "elections.second_round_turnout_percent",
    "elections.registered",
    "elections.ballots_cast",
)


def conflicts_on(data: ElectionData, rows: pd.DataFrame, cells: Collection[str]) -> pd.DataFrame:
    """Return the conflicts that touch what is drawn: one row each, as in ``conflicts``.

    ``rows`` are the rows drawn, ``cells`` what is drawn of them, each as ``table.field``.
    A conflict touches a row that has the same value in every key column of its table that
    the rows have; where they have none of them, all conflicts of the cell count.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> conflicts = conflicts_on(data, data.results, SHARE_CELLS)
    >>> set(conflicts["table"]), len(conflicts_on(data, data.results.head(0), SHARE_CELLS))
    ({'results'}, 0)
    """
    conflicts, places_of_cells = data.conflicts, _places(data)
    places = sorted(place for cell in {*cells} for place in places_of_cells.get(cell, ()))
    if rows.empty or not places:
        return conflicts.head(0)
    contesting = conflicts.iloc[places]
    touched = {name for names in touching(rows, contesting) for name in names}
    return contesting[contesting["conflict_id"].isin(touched)].reset_index(drop=True)


@lru_cache(maxsize=4)
def _places(data: ElectionData) -> dict[str, list[int]]:
    """Return in which rows of ``conflicts`` each cell stands; found once for the same files."""
    places: dict[str, list[int]] = {}
    conflicts = data.conflicts
    for place, named in enumerate(zip(conflicts["table"], conflicts["field"], strict=True)):
        places.setdefault(".".join(map(str, named)), []).append(place)
    return places


def touching(rows: pd.DataFrame, conflicts: pd.DataFrame) -> list[tuple[str, ...]]:
    """Return for each row the ids of those conflicts that touch it.

    >>> rows = pd.DataFrame({"election_id": ["a", "b"], "party_id": ["x", "x"]})
    >>> about = {"conflict_id": ["one"], "table": ["results"], "row": ["b/x"], "field": ["votes"]}
    >>> touching(rows, pd.DataFrame(about))
    [(), ('one',)]
    """
    touching_rows: list[list[str]] = [[] for _ in range(len(rows))]
    for table, of_table in conflicts.groupby("table", sort=False):
        key = schema.table(str(table)).key
        positions = [place for place, column in enumerate(key) if column in rows.columns]
        by_key: dict[tuple[str, ...], list[str]] = {}
        for conflict, name in zip(of_table["conflict_id"], of_table["row"], strict=True):
            parts = str(name).split("/")
            by_key.setdefault(tuple(parts[place] for place in positions), []).append(str(conflict))
        columns = [rows[key[place]].astype(str) for place in positions]
        keys = zip(*columns, strict=True) if columns else [()] * len(rows)
        for place, values in enumerate(keys):
            touching_rows[place] += by_key.get(tuple(values), [])
    return [tuple(names) for names in touching_rows]


def touching_one(rows: pd.DataFrame, conflicts: pd.DataFrame) -> list[tuple[str, ...]]:
    """Return as :func:`touching`, but only those conflicts that touch a single row.

    What touches many rows is about something that the rows share, not about one of them.

    >>> rows = pd.DataFrame({"election_id": ["a", "a", "b"]})
    >>> about = {"table": ["elections"] * 2, "row": ["a", "b"], "field": ["registered"] * 2}
    >>> touching_one(rows, pd.DataFrame({"conflict_id": ["many", "one"], **about}))
    [(), (), ('one',)]
    """
    touched = touching(rows, conflicts)
    times = Counter(name for names in touched for name in names)
    return [tuple(name for name in names if times[name] == 1) for names in touched]


def values_in_conflict(conflicts: pd.DataFrame) -> int:
    """Return on how many values sources differ; a figure given with fewer digits is no other.

    >>> about = {"table": ["results"] * 3, "row": ["b/x"] * 3, "field": ["votes"] * 2 + ["seats"]}
    >>> values_in_conflict(pd.DataFrame(about | {"kind": ["misprint", "preliminary", "rounded"]}))
    1
    """
    differing = conflicts[conflicts["kind"] != "rounded"]
    return len(differing[["table", "row", "field"]].drop_duplicates())
