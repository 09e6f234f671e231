"""Measures of party systems: one formula each, with its source."""

from elections.measures.registry import (
    MEASURES,
    PANELS,
    effective_number_of_parties,
    gallagher,
    herfindahl_hirschman,
    loosemore_hanby,
    pedersen,
    rae_fractionalization,
    sainte_lague_index,
)

__all__ = [
    "MEASURES",
    "PANELS",
    "effective_number_of_parties",
    "gallagher",
    "herfindahl_hirschman",
    "loosemore_hanby",
    "pedersen",
    "rae_fractionalization",
    "sainte_lague_index",
]
