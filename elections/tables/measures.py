"""Measures of the party system over time, with their ranges."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal

import pandas as pd

from elections.evidence.confidence import weakest
from elections.measures.counting import (
    Comparison,
    CountingChoices,
    election_results,
)
from elections.measures.ranges import ValueRange
from elections.measures.registry import MEASURES, SERIES, advantage_ranges
from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.results.rows import elections_shown, joined_ids

Row = tuple[str, str | None, str, ValueRange]
Panels = Literal["main", "every"]


def rows(
    data: ElectionData,
    *,
    counting: CountingChoices,
    comparison: Comparison,
    after: bool = True,
    panels: Panels = "every",
) -> pd.DataFrame:
    """Return every measure of every election, under the chosen counting and over all.

    Of ``main`` panels only those that the few main ones draw.

    Columns: election_id, date, before_id (of volatility: the election before), measure,
    unit, scale (of a panel), panel (the measure in whose panel it is drawn, missing for one
    that is not drawn), value, low, high (``NaN`` where not published), ways (how many
    counting choices give a value), source_ids, confidence. Volatility stands at the later
    of two elections; ``volatility_a`` and ``volatility_b`` are its types. Its range is over
    conventions, blocs and bases, at the chosen cut.

    >>> from elections.package.loading import load
    >>> country = load("tests/country")
    >>> table = rows(country, counting=CountingChoices(), comparison=Comparison())
    >>> table[table["measure"] == "seated"]["value"].tolist()
    [7.0, 5.0, 2.0, 6.0]
    """
    table = _every_panel(data, counting, comparison, after)
    if panels == "every":
        return table.copy()
    main = [name for name in SERIES if SERIES[name][1].main]
    return table[table["measure"].isin(main)].reset_index(drop=True)


@lru_cache(maxsize=8)
def _every_panel(
    data: ElectionData, counting: CountingChoices, comparison: Comparison, after: bool
) -> pd.DataFrame:
    """Return the rows of all panels: the few main ones are drawn beside them, on one page."""
    elections = elections_shown(data, after=after)
    election_ids = elections["election_id"].tolist()
    of_one_election = [name for name, (_, series) in SERIES.items() if series.of]
    table_rows = measured(data, counting, election_ids, of_one_election)
    for compare in (measure.compared for measure in MEASURES.values() if measure.compared):
        for pair in pairwise(election_ids):
            ranges = compare(data, pair, counting.base, comparison)
            table_rows += [(pair[1], pair[0], name, value) for name, value in ranges.items()]
    return measure_table(data, table_rows, elections)


def elections_with_unnamed(data: ElectionData) -> tuple[str, ...]:
    """Return, in order of time, the elections with votes published for several lists together.

    >>> from elections.package.loading import load
    >>> elections_with_unnamed(load("tests/country"))
    ()
    """
    results = election_results(data)
    elections = elections_shown(data)["election_id"]
    return tuple(election for election in elections if results[election].unnamed)


def advantages(data: ElectionData, election_id: str, counting: CountingChoices) -> pd.DataFrame:
    """Return each list's advantage ratio in one election, with its range, largest list first.

    Columns: election_id, party_id, value, low, high, ways, source_ids, confidence.

    >>> from elections.package.loading import load
    >>> table = advantages(load("tests/country"), "1994_autumn", CountingChoices())
    >>> table["party_id"].tolist()[:2], table["value"].round(2).tolist()[:2]
    (['progress', 'workers'], [1.2, 0.81])
    """
    result = election_results(data)[election_id]
    if "party_votes" not in result.shares:
        raise NoDataError(f"election {election_id!r}: no list votes")
    shares, ranges = result.shares["party_votes"], advantage_ranges(result, counting)
    ordered = sorted(shares, key=lambda party: -shares[party])
    listed = [(election_id, party, *vars(ranges[party]).values()) for party in ordered]
    columns = ["election_id", "party_id", "value", "low", "high", "ways"]
    kinds = {"value": "float64", "low": "float64", "high": "float64"}
    return with_evidence(data, pd.DataFrame(listed, columns=columns).astype(kinds))


def measured(
    data: ElectionData,
    counting: CountingChoices,
    election_ids: Sequence[str],
    names: Iterable[str],
) -> list[Row]:
    """Return the series of these names for each election, with their ranges.

    >>> from elections.package.loading import load
    >>> measured(load("tests/country"), CountingChoices(), ["1998"], ["first_votes"])[0][:3]
    ('1998', None, 'first_votes')
    """
    results = election_results(data)
    return [
        (election, None, name, SERIES[name][1].value_range(results[election], counting))
        for name in names
        for election in election_ids
    ]


def measure_table(
    data: ElectionData, values: Sequence[Row], elections: pd.DataFrame
) -> pd.DataFrame:
    """Return measures as a table, with the date and the evidence of each row's elections.

    Columns as in :func:`rows`.

    >>> from elections.package.loading import load
    >>> country = load("tests/country")
    >>> values = measured(country, CountingChoices(), ["1998"], ["first_votes"])
    >>> measure_table(country, values, elections_shown(country))["value"].round(1).tolist()
    [28.3]
    """
    columns = ["election_id", "before_id", "measure", "value", "low", "high", "ways"]
    table = pd.DataFrame(
        [(*ids, *vars(value).values()) for *ids, value in values], columns=columns
    ).astype({"value": "float64", "low": "float64", "high": "float64"})
    behind = [SERIES[name] for name in table["measure"]]
    table = table.assign(
        unit=[series.unit or measure.unit for measure, series in behind],
        scale=[measure.scale or measure.unit for measure, _ in behind],
        panel=pd.Series([series.drawn_in for _, series in behind], dtype=object),
    )
    return with_evidence(data, table.merge(elections[["election_id", "date"]], on="election_id"))


def with_evidence(data: ElectionData, table: pd.DataFrame) -> pd.DataFrame:
    """Add the sources of all results of a row's elections, and the weakest confidence.

    The elections are those of ``election_id`` and, where there is one, of ``before_id``.

    >>> from elections.package.loading import load
    >>> rows = pd.DataFrame({"election_id": ["1998"]})
    >>> with_evidence(load("tests/country"), rows)["confidence"].tolist()
    ['low']
    """
    sources: dict[str, str] = {}
    levels: dict[str, str] = {}
    for election, results in data.results.groupby("election_id"):
        cells = [*results["votes_source_ids"], *results["seats_source_ids"]]
        sources[str(election)] = joined_ids(*cells)
        confidence = [*results["votes_confidence"], *results["seats_confidence"]]
        levels[str(election)] = weakest(confidence)
    behind = [list(_elections_of(row)) for _, row in table.iterrows()]
    return table.assign(
        source_ids=[joined_ids(*map(sources.__getitem__, elections)) for elections in behind],
        confidence=[weakest(map(levels.__getitem__, elections)) for elections in behind],
    )


def _elections_of(row: pd.Series) -> Iterator[str]:
    yield str(row["election_id"])
    if "before_id" in row and not pd.isna(row["before_id"]):
        yield str(row["before_id"])
