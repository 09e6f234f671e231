"""The seats of the first party, of those that merged into it, and of all others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pandas as pd

from elections.evidence.confidence import weakest
from elections.measures.mergers import Merged
from elections.package.loading import ElectionData
from elections.parties.events import confirmed_events
from elections.parties.lineage import home, successor_parties
from elections.results.rows import (
    Row,
    contestants,
    first_party,
    joined_ids,
    percentages,
    row_at_most,
)
from elections.results.seats import seats_won
from elections.tables.between_elections import between, elections_before_mergers

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


def rows(data: ElectionData) -> pd.DataFrame:
    """Return the seats filled by voters in three parts, and once more after the mergers.

    ``part``: the first ``party`` under the name of the day; those that ``merged`` into it later;
    ``others``. ``step``: as ``elected``; after the chamber of which
    most seats came to the first party by mergers, it stands a second time as ``merged``, by
    nomination, with these seats at the party. Other columns: election_id, party_id (whose
    colour the part has; missing for others), parties (ids of all counted), seats, total, share
    (percent), source_ids, confidence. A part without seats has no row.

    >>> from elections.package.loading import load
    >>> found = rows(load("tests/country"))
    >>> found[found["part"] == "party"]["seats"].tolist()
    [20, 21, 48, 18]
    """
    seats = seats_won(data)
    merger = _merger(data)
    found: list[Row] = []
    for election, held in seats.groupby("election_id", sort=False):
        found += _step(held, _elected(data, held), "elected", data.party_events.head(0))
        if merger and merger[0] == election:
            events = data.party_events[data.party_events["event_id"].isin(merger[1].events)]
            found += _step(held, _after(data, held, merger[1]), "merged", events)
    table = pd.DataFrame(found)
    return table.assign(share=percentages(table["seats"], table["total"]))[COLUMNS]


def merger_shown(data: ElectionData) -> Merged | None:
    """Return the mergers after which a chamber stands a second time; None for none.

    >>> from elections.package.loading import load
    >>> print(merger_shown(load("tests/country")))
    None
    """
    found = _merger(data)
    return found[1] if found else None


def _merger(data: ElectionData) -> tuple[str, Merged] | None:
    """Return the election whose chamber most changed by mergers into the first party."""
    line = contestants(data).set_index("party_id")["line_id"]
    for election in elections_before_mergers(data):
        merger = between(data, election).merger
        if line[merger.target] == first_party(data):
            return election, merger
    return None


def _elected(data: ElectionData, held: pd.DataFrame) -> pd.Series:
    """Return the part to which each row of one election's seats belongs."""
    line = first_party(data)
    successor = home(line, successor_parties(confirmed_events(data)))
    parts = pd.Series("others", index=held.index)
    parts[held["successor_id"] == successor] = "merged"
    parts[held["line_id"] == line] = "party"
    return parts


def _after(data: ElectionData, held: pd.DataFrame, merger: Merged) -> pd.Series:
    """Return the part of each row once the merged are one; others may merge with it later still."""
    inside = held["party_id"].isin([merger.own, merger.target, *merger.parties])
    return _elected(data, held).mask(inside, "party")


def _step(held: pd.DataFrame, parts: pd.Series, step: str, events: pd.DataFrame) -> Iterator[Row]:
    """Yield the parts of a chamber that have seats; ``events`` are what made them so."""
    for part in ("party", "merged", "others"):
        own = held[parts == part]
        if len(own):
            largest = row_at_most(own, "seats")["party_id"]
            yield {
                "election_id": own["election_id"].iloc[0],
                "step": step,
                "part": part,
                "party_id": None if part == "others" else largest,
                "parties": joined_ids(*own["party_id"]),
                "seats": int(own["seats"].sum()),
                "total": int(own["total"].iloc[0]),
                "source_ids": joined_ids(*own["source_ids"], *events["source_ids"]),
                "confidence": weakest([*own["confidence"], *events["confidence"]]),
            }
