"""The rows of the chambers: seats, those that voters do not fill among them, and list votes."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from elections.package import ElectionData
from elections.results import seats_won, vote_shares


class SeatsAndVotes(NamedTuple):
    """The seats of chambers, and beside them the votes for the lists."""

    seats: pd.DataFrame
    votes: pd.DataFrame


def rows(data: ElectionData, *, after: bool = True) -> SeatsAndVotes:
    """Return who holds the seats of each chamber, and the list votes as published.

    Columns as those of ``seats_won`` and ``vote_shares``.

    >>> from elections.package import load
    >>> int(rows(load("tests/country"), after=False).seats["seats"].sum())
    164
    """
    return SeatsAndVotes(
        seats_won(data, appointed=True, after=after), vote_shares(data, after=after)
    )
