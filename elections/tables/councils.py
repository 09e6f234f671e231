"""Local councils beside the chamber: who took which part of the seats and of the votes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd

from elections.evidence.confidence import weakest
from elections.package.frames import float_cells
from elections.package.loading import ElectionData
from elections.results.rows import contestants, joined_ids, percentages
from elections.results.seats import seats_won
from elections.results.votes import vote_shares
from elections.tables.context import election_of_the_day, whole_country

CHAMBER = "chamber"
# Of one party's seats alone nobody can say which part of a council they are.
LEAST_PARTIES = 2
LEVELS = ("all", "regional", "municipal")
COLUMNS = [
    "unit",
    "body",
    "date",
    "place_id",
    "national",
    "level",
    "election_id",
    "party_id",
    "order",
    "seats",
    "total",
    "votes",
    "share",
    "share_published",
    "source_ids",
    "confidence",
]


def council_days(data: ElectionData) -> list[date]:
    """Return the polling days for which something of the whole country is given.

    >>> from elections.package.loading import load
    >>> council_days(load("tests/country"))
    [datetime.date(1995, 5, 21)]
    """
    rows = data.local_councils
    return sorted(set(rows.loc[rows["place_id"].isin(whole_country(data)), "date"]))


def rows(data: ElectionData, *, day: date) -> pd.DataFrame:
    """Return the parties' parts of the seats, then of the votes, of the chamber and of councils.

    ``unit``: seats (share of the seats that are given, where those of several parties are)
    or votes (share as published). ``body`` tells the bars apart: the chamber at its last
    election on that day or before, then each council or level. Other columns: date,
    place_id, national (whether it is the whole country), level, election_id (of the chamber's
    rows), party_id, order, seats, total (seats given), votes, share (percent), source_ids,
    confidence.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"), day=date(1995, 5, 21))
    >>> table[table["level"] == "municipal"][["unit", "party_id"]].to_numpy().tolist()
    [['seats', 'progress'], ['seats', 'workers'], ['votes', 'progress']]
    """
    election = election_of_the_day(data, day)
    parties = contestants(data)[["party_id", "order"]]
    councils = data.local_councils[data.local_councils["date"] == day].merge(parties, on="party_id")
    parts = [
        _of_chamber(seats_won(data), election, parties).assign(unit="seats"),
        *(part.assign(unit="seats") for part in _seat_bars(data, councils)),
        _of_chamber(vote_shares(data), election, parties).assign(unit="votes"),
        *(part.assign(unit="votes") for part in _vote_bars(data, councils)),
    ]
    table = pd.concat([part for part in parts if len(part)], ignore_index=True)
    table = table.assign(
        date=day,
        national=table["place_id"].isin(whole_country(data)),
        # The chamber's seats and votes alone are those of an election to it.
        election_id=table["body"].map({CHAMBER: election}),
    )
    return table.reindex(columns=COLUMNS)


def council_total(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the seats of each party in the councils of the whole country, levels added up.

    ``rows`` are those of a day. No row where no level gives the seats of several parties.
    Columns: party_id, seats, total, share (percent), source_ids, confidence; the largest first.

    >>> from elections.package.loading import load
    >>> len(council_total(rows(load("tests/country"), day=date(1995, 5, 21))))
    0
    """
    national = rows[(rows["unit"] == "seats") & rows["national"]]
    if (national["level"] == LEVELS[0]).any():
        national = national[national["level"] == LEVELS[0]]
    summed = national.groupby("party_id", sort=False).agg(
        seats=("seats", "sum"),
        source_ids=("source_ids", lambda cells: joined_ids(*cells)),
        confidence=("confidence", weakest),
    )
    summed = summed.reset_index().assign(total=int(national["seats"].sum()))
    summed["share"] = percentages(summed["seats"], summed["total"])
    return summed.sort_values("seats", ascending=False, kind="stable").reset_index(drop=True)


def places_missing(rows: pd.DataFrame, places: list[str]) -> list[str]:
    """Return those of the ``places`` of a day for which its ``rows`` give no seats by party.

    >>> from elections.package.loading import load
    >>> from elections.tables.context import places_on
    >>> data, day = load("tests/country"), date(1995, 5, 21)
    >>> places_missing(rows(data, day=day), places_on(data, day))
    ['inland', 'north_shore']
    """
    places_given = set(rows.loc[rows["unit"] == "seats", "place_id"].dropna())
    return [place for place in places if place not in places_given]


def further_rows(data: ElectionData) -> pd.DataFrame:
    """Return the rows of days for which nothing of the whole country is given.

    Columns as in the table ``local_councils``.

    >>> from elections.package.loading import load
    >>> len(further_rows(load("tests/country")))
    0
    """
    rows = data.local_councils
    order = contestants(data).set_index("party_id")["order"]
    rows = rows[~rows["date"].isin(council_days(data))]
    rows = rows.assign(_order=rows["party_id"].map(order))
    ordered = rows.sort_values(["date", "place_id", "_order"], kind="stable")
    return ordered.drop(columns="_order").reset_index(drop=True)


def _of_chamber(rows: pd.DataFrame, election: str | None, parties: pd.DataFrame) -> pd.DataFrame:
    chamber = rows[rows["election_id"] == election].drop(columns="election_id")
    chamber = chamber.merge(parties, on="party_id").assign(body=CHAMBER)
    return chamber.drop(columns="date", errors="ignore").sort_values("order", kind="stable")


def _seat_bars(data: ElectionData, rows: pd.DataFrame) -> Iterator[pd.DataFrame]:
    for part in _bodies(data, rows[rows["seats"].notna()]):
        if len(part) >= LEAST_PARTIES:
            part = part.assign(total=int(part["seats"].sum()))
            share = percentages(part["seats"], part["total"])
            yield part.assign(share=share, share_published=None, votes=None)[part["seats"] > 0]


def _vote_bars(data: ElectionData, rows: pd.DataFrame) -> Iterator[pd.DataFrame]:
    for part in _bodies(data, rows[rows["share_percent"].notna()]):
        share = float_cells(part["share_percent"])
        yield part.assign(share=share, share_published=part["share_percent"], seats=None)


def _bodies(data: ElectionData, rows: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """Yield the rows of each council or level: the whole country first, then the places."""
    country = whole_country(data)

    def place(name: Any) -> tuple[bool, str, int]:
        return name[0] not in country, str(name[0]), LEVELS.index(str(name[1]))

    grouped: dict[Any, pd.DataFrame] = dict(list(rows.groupby(["place_id", "level"], sort=False)))
    for name in sorted(grouped, key=place):
        part = grouped[name].sort_values("order", kind="stable")
        yield part.assign(body=f"{name[0]}/{name[1]}")
