"""Drawings: each module draws one figure, ``draw(told, canvas)``, as what is told wants it.

The same rows and words give the same figure, byte for byte. ``presidential``, ``rural_heads``
and ``women`` are drawn by ``small_bars``, ``what_if`` as a ``chamber``.
"""

from elections.charts import (
    between_elections,
    chairs,
    chamber,
    chambers,
    consolidation_map,
    councils,
    first_party,
    flows,
    measures,
    nagayama,
    presidential_turnout,
    regions,
    registered_parties,
    rules_timeline,
    seat_shares,
    small_bars,
    threshold_sweep,
    turnout,
    volatility,
    vote_shares,
    votes_to_seats,
)
from elections.charts.canvas import Canvas, Scheme, Width

__all__ = ["Canvas", "Scheme", "Width"]
