"""Turnout by region, and the few results by region that there are."""

from __future__ import annotations

from datetime import date

import pandas as pd

from elections.package.frames import float_cells
from elections.package.loading import ElectionData
from elections.results.rows import contestants, elections_shown
from elections.tables.context import places_on, whole_country
from elections.tables.turnout import rows as turnout

NATIONAL, MISSING = "national", "missing"
STATUSES = ("partial_day", "preliminary", "final")
# Below three regions "the lowest of all" says nothing.
LEAST_REGIONS = 3
COLUMNS = [
    "election_id",
    "date",
    "region_id",
    "status",
    "reported_at",
    "share",
    "share_published",
    "source_ids",
    "confidence",
]


def elections_with_regions(data: ElectionData) -> list[str]:
    """Return the elections for which turnout by region is given, in order of time.

    >>> from elections.package.loading import load
    >>> elections_with_regions(load("tests/country"))
    ['1994_autumn', '1998']
    """
    covered = set(data.regional_turnout["election_id"])
    return [name for name in elections_shown(data)["election_id"] if name in covered]


def elections_compared(data: ElectionData) -> list[str]:
    """Return the elections with figures of several regions; all that have any, where none has.

    >>> from elections.package.loading import load
    >>> elections_compared(load("tests/country"))
    ['1994_autumn', '1998']
    """
    regions = data.regional_turnout.groupby("election_id")["region_id"].nunique()
    elections = elections_with_regions(data)
    return [election for election in elections if regions[election] >= LEAST_REGIONS] or elections


def rows(data: ElectionData, *, election: str | None = None) -> pd.DataFrame:
    """Return the turnout of every region and of the whole country.

    Of one election, or of all with figures of several regions. The row of the whole country
    has the status ``national``: the turnout as published of the first round. A region that
    existed then and whose figure was not published has the status ``missing`` and no share.
    Columns: election_id, date, region_id, status, reported_at (hour, where
    stated), share (percent), share_published, source_ids, confidence. Regions stand from
    the highest to the lowest figure of the last election shown (final before preliminary
    before partial), and those without one there below, by their own latest.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"), election="1998")
    >>> table["region_id"].tolist()
    ['highland', 'lowland', 'north_shore', 'capital', 'verdania']
    """
    election_ids = elections_compared(data) if election is None else [election]
    dates = elections_shown(data)[["election_id", "date"]]
    table = data.regional_turnout[data.regional_turnout["election_id"].isin(election_ids)]
    table = table.merge(dates, on="election_id")
    table = table.assign(
        share=float_cells(table["turnout_percent"]),
        share_published=table["turnout_percent"],
    )
    order = _order(table)
    table = pd.concat([table[COLUMNS], _missing(data, table)], ignore_index=True)
    table = table.assign(_place=table["region_id"].map(order)).sort_values(
        ["date", "_place", "region_id", "status"], kind="stable"
    )
    return pd.concat([table[COLUMNS], _national(data, election_ids)], ignore_index=True)


def region_results(data: ElectionData) -> pd.DataFrame:
    """Return the results by region that are given, in order of time, the largest share first.

    Columns as in the table ``regional_results``, and date.

    >>> from elections.package.loading import load
    >>> region_results(load("tests/country"))["votes"].dropna().tolist()
    [50110]
    """
    dates = data.elections[["election_id", "date"]]
    order = contestants(data)[["party_id", "order"]]
    rows = data.regional_results.merge(dates, on="election_id").merge(order, on="party_id")
    ordered = rows.assign(_share=float_cells(rows["share_percent"])).sort_values(
        ["date", "region_id", "_share", "order"],
        ascending=[True, True, False, True],
        kind="stable",
    )
    return ordered.drop(columns=["_share", "order"]).reset_index(drop=True)


def most_final(rows: pd.DataFrame) -> pd.DataFrame:
    """Return one row for each election and region that has a figure: the most final.

    >>> from elections.package.loading import load
    >>> len(most_final(rows(load("tests/country"), election="1998")))
    4
    """
    rank = {status: place for place, status in enumerate(reversed(STATUSES))}
    figures = rows[rows["status"].isin(STATUSES)]
    ordered = figures.assign(_rank=figures["status"].map(rank)).sort_values("_rank", kind="stable")
    best = ordered.drop(columns="_rank").drop_duplicates(["election_id", "region_id"])
    return best.sort_index()


def _missing(data: ElectionData, rows: pd.DataFrame) -> pd.DataFrame:
    missing = []
    for election, figures in rows.groupby("election_id", sort=False):
        day: date = figures["date"].iloc[0]
        missing += [
            {"election_id": election, "date": day, "region_id": place, "status": MISSING}
            for place in places_on(data, day)
            if place not in set(figures["region_id"])
        ]
    return pd.DataFrame(missing, columns=COLUMNS).astype({"share": "float64"})


def _national(data: ElectionData, election_ids: list[str]) -> pd.DataFrame:
    rows = turnout(data)
    rows = rows[rows["election_id"].isin(election_ids)]
    rows = rows[(rows["round"] == 1) & rows["share"].notna()]
    names = sorted(whole_country(data))
    rows = rows.assign(status=NATIONAL, reported_at=None, region_id=names[0] if names else NATIONAL)
    return rows[COLUMNS]


def _order(rows: pd.DataFrame) -> dict[str, int]:
    if rows.empty:
        return {}
    best = most_final(rows).sort_values("date", ascending=False, kind="stable")
    latest = best.drop_duplicates("region_id")
    latest = latest.assign(_older=latest["date"] != max(rows["date"]))
    ordered = latest.sort_values(
        ["_older", "share", "region_id"], ascending=[True, False, True], kind="stable"
    )
    return {str(region): number for number, region in enumerate(ordered["region_id"])}
