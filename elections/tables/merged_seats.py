"""The seats of the first party, of those that merged into it, and of all others."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Literal

import pandas as pd

from elections.measures.mergers import Merged
from elections.package.loading import ElectionData
from elections.parties.events import Event, confirmed_events
from elections.parties.lineage import home, successor_parties
from elections.results.rows import (
    FigureRows,
    Row,
    contestants,
    first_party,
    percentages,
    row_at_most,
)
from elections.results.seats import seats_won
from elections.tables.between_elections import between, elections_before_mergers, seats_together

Part = Literal["party", "merged", "others"]
COLUMNS = [
    "election_id",
    "step",
    "part",
    "party_id",
    "parties",
    "seats",
    "total",
    "share",
    "source_ids",
    "confidence",
]


def rows(data: ElectionData) -> FigureRows:
    """Return the seats filled by voters in three parts, and once more after the mergers.

    ``part``: the first ``party`` under the name of the day; those that ``merged`` into it later;
    ``others``. ``step``: as ``elected``; after the chamber of which
    most seats came to the first party by mergers, it stands a second time as ``merged``, by
    nomination, with these seats at the party. Other columns: election_id, party_id (whose
    colour the part has: of all that merged the one with most seats; missing for others), parties
    (ids of all counted), seats, total, share (percent), source_ids, confidence. A part without
    seats has no row.

    Beside them are ``together``: the seats of the first two parts as elected (election_id, seats,
    total), and ``merger``: what :class:`Merged` has of the mergers after which a chamber stands a
    second time; no row where none does.

    >>> from elections.package.loading import load
    >>> parts = rows(load("tests/country"))
    >>> parts.table[parts.table["part"] == "party"]["seats"].tolist(), parts.records("merger")
    ([20, 21, 48, 18], [])
    """
    before_merger, merger = _merger(data) or (None, None)
    parts: list[Row] = []
    for election, seats in seats_won(data).groupby("election_id", sort=False):
        parts += _step(seats, _elected(data, seats), "elected")
        if merger and election == before_merger:
            parts += _step(seats, _after(data, seats, merger), "merged", merger.events)
    table = _merged_in_one_colour(pd.DataFrame(parts))
    shares = percentages(table["seats"], table["total"])
    return FigureRows(
        table.assign(share=shares)[COLUMNS],
        {"together": _together(table), "merger": [vars(merger)] if merger else []},
    )


def _merged_in_one_colour(rows: pd.DataFrame) -> pd.DataFrame:
    """Give those that merged the colour of the one among them that had most seats."""
    merged = rows[rows["part"] == "merged"]
    if merged.empty:
        return rows
    most = row_at_most(merged, "seats")["party_id"]
    return rows.assign(party_id=rows["party_id"].mask(rows["part"] == "merged", most))


def _together(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the seats of the party with those that merged into it, election by election."""
    elected = rows[rows["step"] == "elected"]
    inside = elected.assign(seats=elected["seats"].where(elected["part"] != "others", 0))
    return inside.groupby("election_id", sort=False, as_index=False).agg(
        seats=("seats", "sum"), total=("total", "first")
    )


def _merger(data: ElectionData) -> tuple[str, Merged] | None:
    """Return the election whose chamber most changed by mergers into the first party."""
    line = contestants(data).set_index("party_id")["line_id"]
    for election in elections_before_mergers(data):
        merger = between(data, election).merger
        if line[merger.target] == first_party(data):
            return election, merger
    return None


def _elected(data: ElectionData, seats: pd.DataFrame) -> pd.Series:
    """Return the part to which each row of one election's seats belongs."""
    line = first_party(data)
    successor = home(line, successor_parties(confirmed_events(data)))
    parts = pd.Series("others", index=seats.index)
    parts[seats["successor_id"] == successor] = "merged"
    parts[seats["line_id"] == line] = "party"
    return parts


def _after(data: ElectionData, seats: pd.DataFrame, merger: Merged) -> pd.Series:
    """Return the part of each row once the merged are one; others may merge with it later still."""
    inside = seats["party_id"].isin([merger.continuing, merger.target, *merger.parties])
    return _elected(data, seats).mask(inside, "party")


def _step(
    seats: pd.DataFrame, parts: pd.Series, step: str, events: Collection[Event] = ()
) -> Iterator[Row]:
    """Yield the parts of a chamber that have seats; ``events`` are what made them so."""
    for part in ("party", "merged", "others"):
        part_seats = seats[parts == part]
        if len(part_seats):
            largest = row_at_most(part_seats, "seats")["party_id"]
            yield {
                "election_id": part_seats["election_id"].iloc[0],
                "step": step,
                "part": part,
                "party_id": None if part == "others" else largest,
                "total": int(part_seats["total"].iloc[0]),
                **seats_together(part_seats, events),
            }
