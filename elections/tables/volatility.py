"""Volatility between neighbouring elections: what it is made of, and what is compared."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from itertools import pairwise
from typing import NamedTuple, get_args

import pandas as pd

from elections.measures.counting import Comparison, CountingChoices
from elections.measures.ranges import ValueRange
from elections.measures.volatility import Volatility, units_between, volatility_between
from elections.package.loading import ElectionData
from elections.parties.succession import Blocs, Convention, PartOnList, parts_on_lists
from elections.results.rows import elections_shown
from elections.results.votes import Base
from elections.tables.measures import measured, with_evidence


class PairMeasures(NamedTuple):
    """The volatility between two elections, and how many parties there were at each.

    ``by_convention``: none where the base was not published. ``parts``: the parts of parties
    that stood on others' lists; ``followed``: the volatility, under the convention chosen, if
    they are followed there. ``effective``: the effective number of parties by seats at each of
    the two, with its range.
    """

    by_convention: dict[Convention, Volatility]
    parts: list[PartOnList]
    followed: Volatility | None
    effective: tuple[ValueRange, ...]


def rows(
    data: ElectionData, *, blocs: Blocs, base: Base = "party_votes", after: bool = True
) -> pd.DataFrame:
    """Return how much of each volatility hangs on what continues as the same party.

    ``summed``: what is left when predecessors are added together; ``largest``: what is added
    when only the largest predecessor continues; ``same_name``: what is added when only who
    keeps the name does. In percentage points; together they are ``total``, the volatility
    by name alone. Columns: election_id (the later), before_id, date, summed, largest,
    same_name, total, source_ids, confidence. A pair whose base was not published
    has missing values.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"), blocs="kept")
    >>> table.iloc[-1][["summed", "largest", "same_name"]].astype(float).round(1).tolist()
    [51.8, 2.1, 8.5]
    """
    elections = elections_shown(data, after=after)
    cells = []
    for before_id, after_id in pairwise(elections["election_id"].tolist()):
        totals = []
        for convention in get_args(Convention):
            compared = volatility_between(
                data, before_id, after_id, convention=convention, blocs=blocs, base=base
            )
            if compared:
                totals.append(compared.total)
        cells.append((after_id, before_id, *_parts(totals)))
    columns = ["election_id", "before_id", "summed", "largest", "same_name", "total"]
    table = pd.DataFrame(cells, columns=columns)
    return with_evidence(data, table.merge(elections[["election_id", "date"]], on="election_id"))


def pair_measures(
    data: ElectionData, pair: tuple[str, str], counting: CountingChoices, comparison: Comparison
) -> PairMeasures:
    """Return the volatility between two elections under every convention, and their parties.

    >>> from elections.package.loading import load
    >>> pair = ("1994_autumn", "1998")
    >>> measures = pair_measures(load("tests/country"), pair, CountingChoices(), Comparison())
    >>> round(float(measures.by_convention["same_name"].total), 1)
    62.3
    """
    between = partial(
        volatility_between,
        data,
        *pair,
        blocs=comparison.blocs,
        base=counting.base,
        cut=comparison.cut,
    )
    values = {convention: between(convention=convention) for convention in get_args(Convention)}
    return PairMeasures(
        {convention: value for convention, value in values.items() if value is not None},
        parts_on_lists(data, *pair),
        between(convention=comparison.convention, parts_on_lists=True),
        tuple(values for *_, values in measured(data, counting, pair, ["effective_seats"])),
    )


def compared_units(
    data: ElectionData, pair: tuple[str, str], base: Base, comparison: Comparison
) -> pd.DataFrame:
    """Return the units whose shares are compared, the largest change first.

    Columns as in ``elections.measures.volatility.units``, shares in percent as floats; empty
    where the base was not published.

    >>> from elections.package.loading import load
    >>> units = compared_units(load("tests/country"), ("1994_autumn", "1998"),
    ...                        "party_votes", Comparison())
    >>> units["after_parties"].tolist()[0]
    ('progress',)
    """
    units = units_between(data, pair, base, comparison)
    return units.astype({"before_share": float, "after_share": float, "change": float})


def _parts(totals: list[Fraction]) -> tuple[float, float, float, float]:
    if len(totals) < len(get_args(Convention)):
        return (float("nan"),) * 4
    by_name, largest, summed = totals
    # Summing joins the most; of the other two, that by name need not be the higher.
    middle = min(by_name, largest)
    return (float(summed), float(middle - summed), float(by_name - middle), float(by_name))
