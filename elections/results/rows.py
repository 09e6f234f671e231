"""What the tables share: which elections, which contestants, exact percentages."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pandas as pd

from elections.package.loading import ElectionData, ids
from elections.package.schema import PARTY_KINDS
from elections.parties.events import confirmed_events, party_events
from elections.parties.lineage import families, home, lines

# What a figure draws: a table, or plain rows where a table would take too long to make.
Row = dict[str, Any]
Rows = pd.DataFrame | list[Row]
CONTESTANT_COLUMNS = ["party_id", "kind", "line_id", "family_id", "line_order", "display_order"]


def elections_shown(data: ElectionData, *, after: bool = True) -> pd.DataFrame:
    """Return the elections in order of time, with or without those after the core period.

    Columns as in the table ``elections``.

    >>> from elections.package.loading import load
    >>> elections_shown(load("tests/country"), after=False)["election_id"].tolist()
    ['1990', '1994_spring', '1994_autumn']
    """
    rows = data.elections
    shown = rows if after else rows[rows["period"] == "core"]
    return shown.sort_values("date", kind="stable").reset_index(drop=True)


def contestants(data: ElectionData) -> pd.DataFrame:
    """Return the parties with the line and the family that each belongs to.

    Adds ``line_id`` (the last name of a renamed party), ``family_id`` (the party it
    was to become, by confirmed events alone) and ``line_order`` (the first place in the line).

    >>> from elections.package.loading import load
    >>> parties = contestants(load("tests/country")).set_index("party_id")
    >>> parties.at["green", "line_id"]
    'green'
    """
    by_name, by_joining = lines(party_events(data)), families(confirmed_events(data))
    parties = data.parties.assign(
        line_id=[home(party, by_name) for party in data.parties["party_id"]],
        family_id=[home(party, by_joining) for party in data.parties["party_id"]],
    )
    first_place = parties.groupby("line_id")["display_order"].transform("min")
    return parties.assign(line_order=first_place)


def party_ids(data: ElectionData) -> frozenset[str]:
    """Return the ids of the parties, blocs and movements.

    Independents, other organisations, the line against all and the body that fills appointed
    seats are no parties: none of them is ever the largest party, or the second.

    >>> from elections.package.loading import load
    >>> found = party_ids(load("tests/country"))
    >>> "progress" in found, "independents" in found
    (True, False)
    """
    parties = data.parties
    return frozenset(parties.loc[parties["kind"].isin(PARTY_KINDS), "party_id"])


def parties_only(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of parties, blocs and movements, by their ``kind``.

    >>> parties_only(pd.DataFrame({"kind": ["party", "independents"]}))["kind"].tolist()
    ['party']
    """
    return rows[rows["kind"].isin(PARTY_KINDS)]


def records(table: Rows) -> list[Row]:
    """Return the rows of a table as dictionaries: for a few rows far quicker than iterrows.

    Rows that are dictionaries already are returned as they are.

    >>> records(pd.DataFrame({"seats": [3]}))
    [{'seats': 3}]
    """
    if isinstance(table, list):
        return table
    columns = [table[name].tolist() for name in table.columns]
    return [dict(zip(table.columns, row, strict=True)) for row in zip(*columns, strict=True)]


def of_election(table: pd.DataFrame, election_id: str) -> pd.DataFrame:
    """Return the rows of one election.

    >>> of_election(pd.DataFrame({"election_id": ["a", "b"]}), "b").index.tolist()
    [0]
    """
    return table[table["election_id"] == election_id].reset_index(drop=True)


def percentages(part: pd.Series, whole: pd.Series) -> pd.Series:
    """Return exact percentages as floats; missing where either figure is missing.

    >>> list(percentages(pd.Series([1, 2]), pd.Series([4, 4])))
    [25.0, 50.0]
    """
    return pd.Series(
        [
            float("nan") if pd.isna(a) or pd.isna(b) else float(Fraction(int(a) * 100, int(b)))
            for a, b in zip(part, whole, strict=True)
        ],
        index=part.index,
        dtype="float64",
    )


def row_at_most(rows: pd.DataFrame, column: str) -> pd.Series[Any]:
    """Return the first row whose value in a column is the largest; missing values are passed over.

    >>> int(row_at_most(pd.DataFrame({"seats": [1, 3, 2]}), "seats")["seats"])
    3
    """
    filled = rows[rows[column].notna()]
    return filled.iloc[int(filled[column].astype(float).to_numpy().argmax())]


def joined_ids(*cells: object) -> str:
    """Return the ids of several cells as one cell, sorted, each once.

    >>> joined_ids("b;a", pd.NA, "a")
    'a;b'
    """
    return ";".join(sorted({one for cell in cells for one in ids(cell)}))


def in_order(rows: pd.DataFrame, shown: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    """Return chosen columns, elections in order of time, contestants in their display order.

    >>> rows = pd.DataFrame({"election_id": ["b", "a"], "display_order": [1, 1]})
    >>> shown = pd.DataFrame({"election_id": ["a", "b"]})
    >>> in_order(rows, shown, ["election_id"])["election_id"].tolist()
    ['a', 'b']
    """
    place = {election: number for number, election in enumerate(shown["election_id"])}
    ordered = rows.assign(_place=rows["election_id"].map(place)).sort_values(
        ["_place", "display_order"], kind="stable"
    )
    return ordered[columns].reset_index(drop=True)
