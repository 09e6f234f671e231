"""The rows of one chamber."""

from __future__ import annotations

from elections.package import ElectionData
from elections.results import of_election
from elections.results.rows import FigureRows
from elections.tables.chambers import seats_and_votes


def rows(data: ElectionData, *, election: str) -> FigureRows:
    """Return who holds the seats of one chamber, and beside them the ``votes`` for its lists.

    >>> from elections.package import load
    >>> len(rows(load("tests/country"), election="1990").beside["votes"])
    8
    """
    seats, votes = (of_election(table, election) for table in seats_and_votes(data))
    return FigureRows(seats, {"votes": votes})
