"""Votes to seats under a stated rule, exactly, with every step kept.

All arithmetic is on whole numbers and fractions. A tie is returned and its seats
stay open unless the caller says which list comes first; nothing is drawn by lot.
"""

from elections.apportion.allocation import Allocation, RunnerUp, Tie
from elections.apportion.official import (
    allocate_as_official,
    allocate_election,
    base_votes,
    list_votes,
    official_seats,
    runner_up_clause,
)
from elections.apportion.seats import allocate
from elections.apportion.steps import QuotaStep, SeatStep

__all__ = [
    "Allocation",
    "QuotaStep",
    "RunnerUp",
    "SeatStep",
    "Tie",
    "allocate",
    "allocate_as_official",
    "allocate_election",
    "base_votes",
    "list_votes",
    "official_seats",
    "runner_up_clause",
]
