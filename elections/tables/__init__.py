"""The rows that figures draw: one pure function per figure, data in, table out.

Every table keeps the ids of what it shows and the ``source_ids`` and ``confidence``
of each row, so that a figure, its table and its source line always tell the same.
Shares are in percent, 0 to 100; a share whose base is not published is missing.
"""

from elections.tables.seats import APPOINTED, Tier, first_party, seats_won
from elections.tables.shared import (
    AGAINST_ALL,
    contestants,
    elections_shown,
    joined_ids,
    of_election,
    percentages,
    row_at_most,
)
from elections.tables.votes import (
    Base,
    first_party_over_time,
    turnout,
    vote_shares,
    votes_to_seats,
)

__all__ = [
    "AGAINST_ALL",
    "APPOINTED",
    "Base",
    "Tier",
    "contestants",
    "elections_shown",
    "first_party",
    "first_party_over_time",
    "joined_ids",
    "of_election",
    "percentages",
    "row_at_most",
    "seats_won",
    "turnout",
    "vote_shares",
    "votes_to_seats",
]
