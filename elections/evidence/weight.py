"""Sources in the order of their weight: by what they are, then by how much rests on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

import pandas as pd

from elections.package import schema
from elections.package.loading import ElectionData, ids

# The kinds of source, the weightiest first: the order in which the schema names them.
KINDS = schema.table("sources").column("kind").allowed
# The commission's own figures, though another publisher passes them on.
ANNOUNCEMENT = "announcement"


def by_weight(data: ElectionData, cells: Iterable[object]) -> pd.DataFrame:
    """Return the sources that cells of ids name: rows of ``sources``, the weightiest first.

    Before others stand those of a weightier kind, then those that more cells name, then those
    whose publisher comes first by name. Adds ``cells``, the number of cells that name each.

    >>> from elections.package.loading import load
    >>> found = by_weight(load("tests/country"), ["herald_19980620;law_1989", "bulletin_1990"])
    >>> found["source_id"].tolist()
    ['bulletin_1990', 'law_1989', 'herald_19980620']
    """
    counted = _counted(cells)
    rows = data.sources[data.sources["source_id"].isin(counted)]
    rows = rows.assign(
        cells=rows["source_id"].map(counted).astype("int64"),
        _rank=rows["kind"].map(KINDS.index),
    )
    order = ["_rank", "cells", "publisher", "source_id"]
    rows = rows.sort_values(order, ascending=[True, False, True, True], kind="stable")
    return rows.drop(columns="_rank").reset_index(drop=True)


def publishers_by_weight(data: ElectionData, cells: Iterable[object]) -> dict[str, str]:
    """Return the publishers of the sources that cells of ids name, the weightiest first.

    Each with the weightiest kind of its sources; ordered as :func:`by_weight` orders sources.

    >>> from elections.package.loading import load
    >>> publishers_by_weight(load("tests/country"), ["gazette_19920910;bulletin_1990"])
    {'Election Office of Verdania': 'commission', 'Verdania Gazette': 'press'}
    """
    known = _sources(data)
    ranks: dict[str, int] = {}
    values: dict[str, int] = {}
    for source, count in _counted(cells).items():
        publisher, rank = known[source]
        ranks[publisher] = min(rank, ranks.get(publisher, rank))
        values[publisher] = values.get(publisher, 0) + count
    order = sorted(ranks, key=lambda name: (ranks[name], -values[name], name))
    return {publisher: KINDS[ranks[publisher]] for publisher in order}


def _counted(cells: Iterable[object]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for cell in cells:
        for source in ids(cell):
            counted[source] = counted.get(source, 0) + 1
    return counted


@lru_cache(maxsize=4)
def _sources(data: ElectionData) -> Mapping[str, tuple[str, int]]:
    """Return publisher and rank of each source; found once for the same files."""
    rows = data.sources
    cells = zip(rows["source_id"], rows["publisher"], rows["kind"], strict=True)
    return {str(source): (str(name), KINDS.index(str(kind))) for source, name, kind in cells}
