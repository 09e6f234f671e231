"""Sources in the order of their weight: by what they are, then by how much rests on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

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
    >>> sources = by_weight(load("tests/country"), ["herald_19980620;law_1989", "bulletin_1990"])
    >>> sources["source_id"].tolist()
    ['bulletin_1990', 'law_1989', 'herald_19980620']
    """
    counted, sources = _counted(cells), _sources(data)
    ranked = sorted(
        (sources[source].rank, -count, sources[source].publisher, source, sources[source].place)
        for source, count in counted.items()
        if source in sources
    )
    rows = data.sources.iloc[[place for *_, place in ranked]]
    return rows.assign(cells=[-count for _, count, *_ in ranked]).reset_index(drop=True)


def publishers_by_weight(data: ElectionData, cells: Iterable[object]) -> dict[str, str]:
    """Return the publishers of the sources that cells of ids name, the weightiest first.

    Each with the weightiest kind of its sources; ordered as :func:`by_weight` orders sources.

    >>> from elections.package.loading import load
    >>> publishers_by_weight(load("tests/country"), ["gazette_19920910;bulletin_1990"])
    {'Election Office of Verdania': 'commission', 'Verdania Gazette': 'press'}
    """
    sources = _sources(data)
    ranks: dict[str, int] = {}
    times: Counter[str] = Counter()
    for source, count in _counted(cells).items():
        publisher, rank, _ = sources[source]
        ranks[publisher] = min(rank, ranks.get(publisher, rank))
        times[publisher] += count
    order = sorted(ranks, key=lambda name: (ranks[name], -times[name], name))
    return {publisher: KINDS[ranks[publisher]] for publisher in order}


def _counted(cells: Iterable[object]) -> Counter[str]:
    return Counter(source for cell in cells for source in ids(cell))


class _Source(NamedTuple):
    """Who publishes a source, how weighty its kind is (0: most), and in which row it stands."""

    publisher: str
    rank: int
    place: int


@lru_cache(maxsize=4)
def _sources(data: ElectionData) -> Mapping[str, _Source]:
    """Return what the order of sources hangs on; found once for the same files."""
    rows = data.sources
    cells = zip(rows["source_id"], rows["publisher"], rows["kind"], strict=True)
    return {
        str(source): _Source(str(name), KINDS.index(str(kind)), place)
        for place, (source, name, kind) in enumerate(cells)
    }
