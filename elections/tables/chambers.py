"""The rows of the chambers: seats and list votes, and what happened since the election before."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from elections.package import ElectionData
from elections.results import elections_shown, seats_won, vote_shares
from elections.tables.intervals import mergers_before, rules_changed_before


class SeatsAndVotes(NamedTuple):
    """The seats of chambers, and beside them the votes for the lists."""

    seats: pd.DataFrame
    votes: pd.DataFrame


class Chambers(NamedTuple):
    """All chambers, and for each election what happened before it and what observers said."""

    seats: pd.DataFrame
    votes: pd.DataFrame
    mergers: pd.DataFrame
    rules: pd.DataFrame
    observers: pd.DataFrame


def rows(data: ElectionData, *, after: bool = True) -> Chambers:
    """Return who holds the seats of each chamber, and what stands below it.

    Columns as those of ``seats_won``, ``vote_shares`` (as published), ``mergers_before``,
    ``rules_changed_before`` and the table ``observers``.

    >>> from elections.package import load
    >>> table = rows(load("tests/country"), after=False)
    >>> int(table.seats["seats"].sum()), len(table.observers)
    (164, 2)
    """
    election_ids = elections_shown(data, after=after)["election_id"]
    observers = data.observers[data.observers["election_id"].isin(election_ids)]
    return Chambers(
        *seats_and_votes(data, after=after),
        mergers_before(data, after=after),
        rules_changed_before(data, after=after),
        observers.reset_index(drop=True),
    )


def seats_and_votes(data: ElectionData, *, after: bool = True) -> SeatsAndVotes:
    """Return who holds the seats of each chamber, whoever filled them, and the list votes.

    >>> from elections.package import load
    >>> len(seats_and_votes(load("tests/country"), after=False).votes)
    21
    """
    return SeatsAndVotes(
        seats_won(data, appointed=True, after=after, vacant=True), vote_shares(data, after=after)
    )
