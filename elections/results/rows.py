"""What the tables share: which elections, which contestants, exact percentages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Any

import pandas as pd

from elections.package.frames import made_once
from elections.package.loading import ElectionData, ids
from elections.package.schema import AGAINST_ALL, OTHER_RULE, PARTY_KINDS
from elections.parties.events import confirmed_events, party_events
from elections.parties.lineage import home, lines, successor_parties

# What a figure draws: a table, or plain rows where a table would take too long to make.
Row = dict[str, Any]
Rows = pd.DataFrame | list[Row]
CONTESTANT_COLUMNS = ["party_id", "kind", "line_id", "successor_id", "line_order", "order"]
# Who is no party stands after all that are.
LAST = ("independents", AGAINST_ALL)
# Exact percentages that are equal may differ by less than this once they are floats.
EQUAL = 1e-9


class FigureRows:
    """The rows of a figure: the table that it draws, and further ones beside it, by name.

    Both may be given as plain rows: a table of them is made once somebody asks for it, for that
    takes longer than to draw them. Its length is the number of rows drawn.

    >>> rows = FigureRows([{"seats": 3}], {"law": [{"threshold": 5}]})
    >>> len(rows), rows.table["seats"].tolist(), rows.records("law")
    (1, [3], [{'threshold': 5}])
    """

    def __init__(self, table: Rows, beside: Mapping[str, Rows] | None = None) -> None:
        """Keep the rows as they are given."""
        self._rows = table
        self._beside = dict(beside or {})

    def __len__(self) -> int:
        """Return the number of rows drawn."""
        return len(self._rows)

    @cached_property
    def table(self) -> pd.DataFrame:
        """The rows drawn, as a table."""
        return _table(self._rows)

    @cached_property
    def beside(self) -> Mapping[str, pd.DataFrame]:
        """The further rows, each as a table."""
        return {name: _table(rows) for name, rows in self._beside.items()}

    def records(self, beside: str | None = None) -> list[Row]:
        """Return the rows drawn as plain rows, or those ``beside`` them by a name, none at all."""
        return records(self._rows if beside is None else self._beside.get(beside, []))


def _table(rows: Rows) -> pd.DataFrame:
    return pd.DataFrame(rows) if isinstance(rows, list) else rows


@made_once
def elections_shown(data: ElectionData, *, after: bool = True) -> pd.DataFrame:
    """Return the elections in order of time, with or without those after the core period.

    Columns as in the table ``elections``.

    >>> from elections.package.loading import load
    >>> elections_shown(load("tests/country"), after=False)["election_id"].tolist()
    ['1990', '1994_spring', '1994_autumn']
    """
    rows = data.elections
    elections = rows if after else rows[rows["period"] == "core"]
    return elections.sort_values("date", kind="stable").reset_index(drop=True)


@lru_cache(maxsize=16)
def elections_with_lists(data: ElectionData) -> tuple[str, ...]:
    """Return, in order of time, the elections in which lists stood for seats and got votes.

    >>> from elections.package.loading import load
    >>> elections_with_lists(load("tests/country"))
    ('1990', '1994_spring', '1994_autumn', '1998')
    """
    lists = data.results[data.results["votes"].fillna(0) > 0]
    lists = lists[lists["party_id"].isin(data.parties.query("kind != @AGAINST_ALL")["party_id"])]
    elections = elections_shown(data)
    with_lists = elections["election_id"].isin(lists["election_id"]) & (elections["list_seats"] > 0)
    return tuple(elections.loc[with_lists, "election_id"])


@lru_cache(maxsize=16)
def elections_recalculated(data: ElectionData) -> tuple[str, ...]:
    """Return, in order of time, the elections whose list seats can be allocated anew.

    Lists stood and got votes, and the rule is one of those that are computed here.

    >>> from elections.package.loading import load
    >>> elections_recalculated(load("tests/country"))
    ('1990', '1994_spring', '1994_autumn', '1998')
    """
    rules = dict(zip(data.elections["election_id"], data.elections["allocation_rule"], strict=True))
    return tuple(
        election for election in elections_with_lists(data) if rules[election] != OTHER_RULE
    )


def chamber_end(data: ElectionData) -> date | None:
    """Return the day on which the chamber came to its end; None where it goes on.

    >>> from elections.package.loading import load
    >>> print(chamber_end(load("tests/country")))
    None
    """
    ended = data.chamber["ended"].iloc[0]
    return None if pd.isna(ended) else ended


@made_once
def contestants(data: ElectionData) -> pd.DataFrame:
    """Return the parties with the line and the successor party that each belongs to.

    Adds ``line_id`` (the last name of a renamed party), ``successor_id`` (the party it
    was to become, by confirmed events alone), ``order`` (the place, from 1, in which every
    figure has it: the successor of the first party, then the others, each as the data order
    them, then who is no party) and ``line_order`` (the first place in the line).

    >>> from elections.package.loading import load
    >>> parties = contestants(load("tests/country")).set_index("party_id")
    >>> parties.at["green", "line_id"]
    'green'
    >>> parties.sort_values("order").index[-1]
    'against_all'
    """
    by_name, by_joining = lines(party_events(data)), successor_parties(confirmed_events(data))
    won = _won_last(data)
    leader = home(first_party(data), by_joining) if len(won) else ""
    parties = data.parties.assign(
        line_id=[home(party, by_name) for party in data.parties["party_id"]],
        successor_id=[home(party, by_joining) for party in data.parties["party_id"]],
    )
    parties = parties.assign(
        _last=[LAST.index(kind) + 1 if kind in LAST else 0 for kind in parties["kind"]],
        _other=parties["successor_id"] != leader,
    )
    placed = parties.sort_values(["_last", "_other", "display_order"], kind="stable")
    order = pd.Series(range(1, len(placed) + 1), index=placed.index)
    parties = parties.drop(columns=["_last", "_other"]).assign(order=order)
    return parties.assign(line_order=parties.groupby("line_id")["order"].transform("min"))


@lru_cache(maxsize=8)
def first_party(data: ElectionData) -> str:
    """Return the line that won most seats in the last core election, by its last name.

    Of several that won as many, the one with most list votes, then the first in order.

    >>> from elections.package.loading import load
    >>> first_party(load("tests/country"))
    'progress'
    """
    return first_parties(data)[0]


@lru_cache(maxsize=8)
def first_parties(data: ElectionData) -> tuple[str, ...]:
    """Return the lines that won most seats in the last core election: one, or several equal ones.

    >>> from elections.package.loading import load
    >>> first_parties(load("tests/country"))
    ('progress',)
    """
    won = _won_last(data)
    most = won[won["seats"] == won["seats"].max()]
    return tuple(map(str, most.sort_values(["votes", "place"], ascending=[False, True]).index))


def _won_last(data: ElectionData) -> pd.DataFrame:
    """Return what each line of parties won in the last core election: seats, votes, place."""
    last = elections_shown(data, after=False)["election_id"].iloc[-1]
    rows = of_election(data.results, str(last)).merge(data.parties, on="party_id")
    rows = rows[rows["kind"].isin(PARTY_KINDS)]
    by_name = lines(party_events(data))
    line = pd.Series([home(party, by_name) for party in rows["party_id"]], index=rows.index)
    rows = rows.assign(seats=rows[["list_seats", "constituency_seats"]].sum(axis=1))
    return rows.groupby(line).agg(
        seats=("seats", "sum"), votes=("votes", "sum"), place=("display_order", "min")
    )


def party_ids(data: ElectionData) -> frozenset[str]:
    """Return the ids of the parties, blocs and movements.

    Independents, other organisations, the line against all and the body that fills appointed
    seats are no parties: none of them is ever the largest party, or the second.

    >>> from elections.package.loading import load
    >>> parties = party_ids(load("tests/country"))
    >>> "progress" in parties, "independents" in parties
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


@lru_cache(maxsize=256)
def election_row(data: ElectionData, election_id: str) -> pd.Series:
    """Return the row of one election in the table ``elections``; it is not to be changed.

    ``ValueError`` names all elections where there is no such one.

    >>> from elections.package.loading import load
    >>> int(election_row(load("tests/country"), "1990")["seats"])
    60
    """
    rows = of_election(data.elections, election_id)
    if rows.empty:
        there = ", ".join(data.elections["election_id"])
        raise ValueError(f"no election {election_id!r}: expected one of {there}")
    return rows.iloc[0]


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
    return rows_at_most(rows, column).iloc[0]


def rows_at_most(rows: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return all rows whose value in a column is the largest: several, where these are equal.

    Missing values are passed over.

    >>> rows_at_most(pd.DataFrame({"seats": [1, 3, 3]}), "seats").index.tolist()
    [1, 2]
    """
    values = rows[column].astype(float)
    return rows[(values - values.max()).abs() < EQUAL]


def joined_ids(*cells: object) -> str:
    """Return the ids of several cells as one cell, sorted, each once.

    >>> joined_ids("b;a", pd.NA, "a")
    'a;b'
    """
    return ";".join(sorted({source_id for cell in cells for source_id in ids(cell)}))


def in_order(rows: pd.DataFrame, elections: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    """Return chosen columns, elections in order of time, contestants in their order.

    >>> rows = pd.DataFrame({"election_id": ["b", "a"], "order": [1, 1]})
    >>> elections = pd.DataFrame({"election_id": ["a", "b"]})
    >>> in_order(rows, elections, ["election_id"])["election_id"].tolist()
    ['a', 'b']
    """
    place = {election: number for number, election in enumerate(elections["election_id"])}
    ordered = rows.assign(_place=rows["election_id"].map(place)).sort_values(
        ["_place", "order"], kind="stable"
    )
    return ordered[columns].reset_index(drop=True)
