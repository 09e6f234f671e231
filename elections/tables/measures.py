"""Measures of the party system over time, with their ranges, and the shares of the first two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import get_args

import pandas as pd

from elections.measures.conventions import Counting, Tally, tallies
from elections.measures.ranges import MEASURES, Ranged, ranged, ranged_advantage
from elections.measures.volatility import units, volatility
from elections.package.loading import ElectionData
from elections.parties.succession import Blocs, Convention, every_succession, successors
from elections.results.rows import elections_shown, joined_ids
from elections.results.votes import Base

LEVELS = ("low", "medium", "high")
TWO_OF = ("votes", "seats")
Row = tuple[str, str | None, str, str, Ranged]


@dataclass(frozen=True)
class Comparison:
    """What counts as one party in two elections, and below which share it is absent.

    ``cut`` is a share, 0 to 1.
    """

    convention: Convention = "predecessors_summed"
    blocs: Blocs = "apart"
    cut: Fraction = Fraction(0)


def measures_over_time(
    data: ElectionData, counting: Counting, comparison: Comparison, *, after: bool = True
) -> pd.DataFrame:
    """Return every measure of every election, under the chosen counting and over all.

    Columns: election_id, date, before_id (of volatility: the election before), measure,
    unit, value, low, high (``NaN`` where not published), ways (countings that give a
    value), source_ids, confidence. Volatility stands at the later of two elections;
    ``volatility_a`` and ``volatility_b`` are its types. Its range is over conventions,
    blocs and bases, at the chosen cut.

    >>> from elections.package.loading import load
    >>> rows = measures_over_time(load("tests/country"), Counting(), Comparison())
    >>> rows[rows["measure"] == "seated"]["value"].tolist()
    [7.0, 5.0, 2.0, 6.0]
    """
    shown = elections_shown(data, after=after)
    counted = tallies(data)
    held = [str(election) for election in shown["election_id"]]
    rows = _measured(counted, counting, held, MEASURES)
    for first, second in pairwise(held):
        found = ranged_volatility(data, (first, second), counting.base, comparison, counted)
        rows += [(second, first, name, "points", value) for name, value in found.items()]
    return _table(data, rows, shown)


def ranged_volatility(
    data: ElectionData,
    pair: tuple[str, str],
    base: Base,
    comparison: Comparison,
    counted: Mapping[str, Tally],
) -> dict[str, Ranged]:
    """Return volatility and its types with their ranges over conventions, blocs and bases.

    The names are ``volatility``, ``volatility_a`` and ``volatility_b``; values in
    percentage points.

    >>> from elections.package.loading import load
    >>> country = load("tests/country")
    >>> found = ranged_volatility(country, ("1994_autumn", "1998"), "party_votes",
    ...                           Comparison(), tallies(country))["volatility"]
    >>> round(found.low, 1), round(found.high, 1), found.ways
    (50.6, 62.3, 24)
    """
    found: dict[tuple[str, ...], tuple[float, ...]] = {}
    for (convention, blocs), links in every_succession(data, *pair).items():
        for one in get_args(Base):
            before, after = (counted[election].shares.get(one) for election in pair)
            if before and after:
                value = volatility(before, after, links, cut=comparison.cut)
                split = (float(value.total), float(value.type_a), float(value.type_b))
                found[convention, blocs, one] = split
    chosen = found.get((comparison.convention, comparison.blocs, base))
    every = found.values()
    names = ("volatility", "volatility_a", "volatility_b")
    return {
        name: Ranged(
            chosen[place] if chosen else None,
            min((value[place] for value in every), default=None),
            max((value[place] for value in every), default=None),
            len(every),
        )
        for place, name in enumerate(names)
    }


def volatility_parts(
    data: ElectionData, *, blocs: Blocs, base: Base = "party_votes", after: bool = True
) -> pd.DataFrame:
    """Return how much of each volatility is voters, how much merging, how much labels.

    ``voters``: what is left when predecessors are summed; ``merging``: what is added
    when only the largest predecessor goes on; ``labels``: what is added when every new
    label is a new party. In percentage points; together they are ``total``, the
    volatility by label. Columns: election_id (the later), before_id, date, voters,
    merging, labels, total, source_ids, confidence. A pair whose base was not published
    has missing values.

    >>> from elections.package.loading import load
    >>> rows = volatility_parts(load("tests/country"), blocs="kept")
    >>> rows.iloc[-1][["voters", "merging", "labels"]].astype(float).round(1).tolist()
    [51.8, 2.1, 8.5]
    """
    shown = elections_shown(data, after=after)
    counted = tallies(data)
    rows = []
    for first, second in pairwise(str(election) for election in shown["election_id"]):
        before, after_it = (counted[election].shares.get(base) for election in (first, second))
        every = every_succession(data, first, second) if before and after_it else {}
        totals = [
            volatility(before or {}, after_it or {}, every[convention, blocs]).total
            for convention in get_args(Convention)
            if every
        ]
        rows.append((second, first, *_parts(totals)))
    columns = ["election_id", "before_id", "voters", "merging", "labels", "total"]
    table = pd.DataFrame(rows, columns=columns)
    return _sourced(data, table.merge(shown[["election_id", "date"]], on="election_id"))


def compared_units(
    data: ElectionData, pair: tuple[str, str], base: Base, comparison: Comparison
) -> pd.DataFrame:
    """Return the units whose shares are compared, the largest change first.

    Columns as in ``elections.measures.volatility.units``, shares in percent as floats; empty
    where the base was not published.

    >>> from elections.package.loading import load
    >>> rows = compared_units(load("tests/country"), ("1994_autumn", "1998"),
    ...                       "party_votes", Comparison())
    >>> rows["after_parties"].tolist()[0]
    'progress'
    """
    before, after = (tallies(data)[election].shares.get(base, {}) for election in pair)
    links = successors(data, *pair, convention=comparison.convention, blocs=comparison.blocs)
    rows = units(before, after, links, cut=comparison.cut) if before and after else None
    if rows is None:
        return units({}, {}, links, cut=comparison.cut)
    rows = rows.astype({"before_share": float, "after_share": float, "change": float})
    return rows.sort_values("change", key=abs, ascending=False, kind="stable").reset_index(
        drop=True
    )


def first_two(data: ElectionData, counting: Counting, *, after: bool = True) -> pd.DataFrame:
    """Return the shares of the largest and of the second, by votes and by seats.

    Columns: election_id, date, of (``votes`` or ``seats``), first, second (percent,
    ``NaN`` where not published), source_ids, confidence.

    >>> from elections.package.loading import load
    >>> rows = first_two(load("tests/country"), Counting())
    >>> rows[rows["of"] == "seats"]["first"].round(1).tolist()
    [33.3, 42.0, 96.0, 31.6]
    """
    shown = elections_shown(data, after=after)
    held = [str(election) for election in shown["election_id"]]
    names = [f"{place}_{of}" for of in TWO_OF for place in ("first", "second")]
    rows = _table(data, _measured(tallies(data), counting, held, names), shown)
    parts = []
    for of in TWO_OF:
        first = rows[rows["measure"] == f"first_{of}"]
        second = rows[rows["measure"] == f"second_{of}"].set_index("election_id")["value"]
        columns = ["election_id", "date", "source_ids", "confidence"]
        parts.append(
            first[columns].assign(
                of=of, first=first["value"], second=first["election_id"].map(second)
            )
        )
    return pd.concat(parts, ignore_index=True)


def advantages(data: ElectionData, election_id: str, counting: Counting) -> pd.DataFrame:
    """Return each list's advantage ratio in one election, with its range, largest list first.

    Columns: election_id, party_id, value, low, high, ways, source_ids, confidence.

    >>> from elections.package.loading import load
    >>> rows = advantages(load("tests/country"), "1994_autumn", Counting())
    >>> rows["party_id"].tolist()[:2], rows["value"].round(2).tolist()[:2]
    (['progress', 'workers'], [1.2, 0.81])
    """
    tally = tallies(data)[election_id]
    ordered = sorted(tally.shares["party_votes"].items(), key=lambda one: -one[1])
    found = ranged_advantage(tally, counting)
    rows = [(election_id, party, *vars(found[party]).values()) for party, _ in ordered]
    columns = ["election_id", "party_id", "value", "low", "high", "ways"]
    kinds = {"value": "float64", "low": "float64", "high": "float64"}
    return _sourced(data, pd.DataFrame(rows, columns=columns).astype(kinds))


def _measured(
    counted: Mapping[str, Tally], counting: Counting, held: Sequence[str], names: Iterable[str]
) -> list[Row]:
    """Return the measures of these names for each election, with their ranges."""
    return [
        (election, None, name, MEASURES[name].unit, found)
        for name in names
        for election in held
        for found in [ranged(MEASURES[name], counted[election], counting)]
    ]


def _table(data: ElectionData, rows: Sequence[Row], shown: pd.DataFrame) -> pd.DataFrame:
    table = pd.DataFrame(
        [
            (election, before, name, unit, *vars(found).values())
            for election, before, name, unit, found in rows
        ],
        columns=["election_id", "before_id", "measure", "unit", "value", "low", "high", "ways"],
    ).astype({"value": "float64", "low": "float64", "high": "float64"})
    return _sourced(data, table.merge(shown[["election_id", "date"]], on="election_id"))


def _parts(totals: list[Fraction]) -> tuple[float, float, float, float]:
    if len(totals) < len(get_args(Convention)):
        return (float("nan"),) * 4
    by_label, largest, summed = totals
    # Summing joins the most; of the other two, that by label need not be the higher.
    middle = min(by_label, largest)
    return (float(summed), float(middle - summed), float(by_label - middle), float(by_label))


def _sourced(data: ElectionData, table: pd.DataFrame) -> pd.DataFrame:
    """Add the sources of all results of a row's elections, and the weakest confidence."""
    cells = {
        str(election): joined_ids(*rows["votes_source_ids"], *rows["seats_source_ids"])
        for election, rows in data.results.groupby("election_id")
    }
    levels = {
        str(election): _weakest({*rows["votes_confidence"], *rows["seats_confidence"]})
        for election, rows in data.results.groupby("election_id")
    }
    behind = [list(_elections_of(row)) for _, row in table.iterrows()]
    return table.assign(
        source_ids=[joined_ids(*(cells[one] for one in held)) for held in behind],
        confidence=[_weakest({levels[one] for one in held}) for held in behind],
    )


def _elections_of(row: pd.Series) -> Iterator[str]:
    yield str(row["election_id"])
    if "before_id" in row and not pd.isna(row["before_id"]):
        yield str(row["before_id"])


def _weakest(levels: set[object]) -> str:
    return next((level for level in LEVELS if level in levels), LEVELS[-1])
