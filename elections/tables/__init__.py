"""The rows that figures draw: one pure function per figure, data in, table out.

Every table keeps the ids of what it shows and the ``source_ids`` and ``confidence``
of each row, so that a figure, its table and its source line always tell the same.
"""

from elections.tables import (
    between_elections,
    chairs,
    chamber,
    chambers,
    consolidation_map,
    councils,
    first_party,
    flows,
    measures,
    merged_seats,
    nagayama,
    presidential,
    presidential_turnout,
    regions,
    registered_parties,
    rules_timeline,
    rural_heads,
    seat_shares,
    threshold_sweep,
    turnout,
    volatility,
    votes_to_seats,
    what_if,
    women,
)
