"""The rows of one chamber."""

from __future__ import annotations

from elections.package import ElectionData
from elections.results import of_election
from elections.tables.chambers import SeatsAndVotes, seats_and_votes


def rows(data: ElectionData, *, election: str) -> SeatsAndVotes:
    """Return who holds the seats of the chamber of one election, and the votes for its lists.

    >>> from elections.package import load
    >>> len(rows(load("tests/country"), election="1990").votes)
    8
    """
    return SeatsAndVotes(*(of_election(table, election) for table in seats_and_votes(data)))
