"""Drawings: each module draws one figure, ``draw(told, canvas)``, as what is told wants it.

The same rows and words give the same figure, byte for byte. ``councils``, ``presidential``,
``rural_heads``, ``volatility`` and ``women`` are drawn as ``grouped_bars``; ``chairs``,
``presidential_turnout`` and ``regions`` as ``dots_and_spans``; ``what_if`` as a ``chamber``.
"""

from elections.charts import (
    between_elections,
    chamber,
    chambers,
    consolidation_map,
    dots_and_spans,
    first_party,
    flows,
    grouped_bars,
    measures,
    merged_seats,
    nagayama,
    registered_parties,
    rules_timeline,
    seat_shares,
    threshold_sweep,
    turnout,
    vote_shares,
    votes_to_seats,
)
from elections.charts.canvas import Canvas, Scheme, Width

__all__ = ["Canvas", "Scheme", "Width"]
