"""The seats of every contestant over time, and those of the first party or its successor."""

from __future__ import annotations

from elections.package.loading import ElectionData
from elections.parties.events import confirmed_events
from elections.parties.lineage import home, successor_parties
from elections.results.rows import FigureRows, first_party
from elections.results.seats import Tier, seats_won
from elections.tables.chambers import line_seats


def rows(
    data: ElectionData, *, by: str, tier: Tier, appointed: bool = False, after: bool = True
) -> FigureRows:
    """Return the seats of every contestant as ``seats_won`` has them, and who has none.

    ``leads`` says whether a row is of the first party, or ``by`` ``successor`` of one that was to
    become its successor. Beside them are the seats of those that lead, election by election:
    ``leader``, with party_id (of the line, or of the successor) and the columns of ``line_seats``.

    >>> from elections.package.loading import load
    >>> shares = rows(load("tests/country"), by="name", tier="all")
    >>> shares.beside["leader"]["share"].round(1).tolist()
    [33.3, 42.0, 96.0, 31.6]
    """
    leader, column = first_party(data), "line_id"
    if by == "successor":
        leader, column = home(leader, successor_parties(confirmed_events(data))), "successor_id"
    seats = seats_won(data, tier=tier, appointed=appointed, after=after, vacant=True)
    led = line_seats(seats, leader, column).assign(party_id=leader)
    return FigureRows(seats.assign(leads=seats[column] == leader), {"leader": led})
