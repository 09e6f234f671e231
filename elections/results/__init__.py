"""Results: votes on every base and seats, as tables with ids and sources in every row.

Shares are in percent, 0 to 100; a share whose base is not published is missing.
"""

from elections.package.schema import APPOINTED, VACANT
from elections.results.official import official_results
from elections.results.rows import (
    chamber_end,
    contestants,
    election_row,
    elections_recalculated,
    elections_shown,
    elections_with_lists,
    first_parties,
    first_party,
    joined_ids,
    of_election,
    parties_only,
    party_ids,
    percentages,
    row_at_most,
    rows_at_most,
)
from elections.results.seats import Tier, seats_won
from elections.results.votes import Base, exact_shares, vote_shares

__all__ = [
    "APPOINTED",
    "VACANT",
    "Base",
    "Tier",
    "chamber_end",
    "contestants",
    "election_row",
    "elections_recalculated",
    "elections_shown",
    "elections_with_lists",
    "exact_shares",
    "first_parties",
    "first_party",
    "joined_ids",
    "of_election",
    "official_results",
    "parties_only",
    "party_ids",
    "percentages",
    "row_at_most",
    "rows_at_most",
    "seats_won",
    "vote_shares",
]
