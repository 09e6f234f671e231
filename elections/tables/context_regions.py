"""Turnout by region, and the few results by region that there are."""

from __future__ import annotations

import pandas as pd

from elections.load import ElectionData
from elections.tables.context_shared import whole_country
from elections.tables.shared import contestants, elections_shown
from elections.tables.votes import turnout

NATIONAL = "national"
STATUSES = ("partial_day", "preliminary", "final")
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

    >>> from elections.load import load
    >>> elections_with_regions(load("tests/country"))
    ['1994_autumn', '1998']
    """
    given = set(data.regional_turnout["election_id"])
    return [str(one) for one in elections_shown(data)["election_id"] if one in given]


def regional_rows(data: ElectionData, election_id: str | None = None) -> pd.DataFrame:
    """Return the turnout of every region, of one election or of all, and of the whole country.

    The row of the whole country has the status ``national``: the turnout as published of
    the first round. Columns: election_id, date, region_id, status, reported_at (hour, where
    stated), share (percent), share_published, source_ids, confidence. Regions stand from
    the highest to the lowest figure of the last election shown (final before preliminary
    before partial), and those without one there below, by their own latest.

    >>> from elections.load import load
    >>> rows = regional_rows(load("tests/country"), "1998")
    >>> rows["region_id"].tolist()
    ['highland', 'lowland', 'north_shore', 'capital', 'verdania']
    """
    shown = elections_with_regions(data) if election_id is None else [election_id]
    held = elections_shown(data)[["election_id", "date"]]
    rows = data.regional_turnout[data.regional_turnout["election_id"].isin(shown)]
    rows = rows.merge(held, on="election_id")
    rows = rows.assign(
        share=[float(value) for value in rows["turnout_percent"]],
        share_published=rows["turnout_percent"],
    )
    order = _order(rows)
    rows = rows.assign(_place=rows["region_id"].map(order)).sort_values(
        ["date", "_place", "status"], kind="stable"
    )
    return pd.concat([rows[COLUMNS], _national(data, shown)], ignore_index=True)


def region_results(data: ElectionData) -> pd.DataFrame:
    """Return the results by region that are given, in order of time, the largest share first.

    Columns as in the table ``regional_results``, and date.

    >>> from elections.load import load
    >>> region_results(load("tests/country"))["party_id"].tolist()
    ['progress', 'social_labour']
    """
    held = data.elections[["election_id", "date"]]
    order = contestants(data)[["party_id", "display_order"]]
    rows = data.regional_results.merge(held, on="election_id").merge(order, on="party_id")
    shares = [-1.0 if pd.isna(value) else float(value) for value in rows["share_percent"]]
    ordered = rows.assign(_share=shares).sort_values(
        ["date", "region_id", "_share", "display_order"],
        ascending=[True, True, False, True],
        kind="stable",
    )
    return ordered.drop(columns=["_share", "display_order"]).reset_index(drop=True)


def _national(data: ElectionData, shown: list[str]) -> pd.DataFrame:
    rows = turnout(data)
    rows = rows[(rows["round"] == 1) & rows["election_id"].isin(shown) & rows["share"].notna()]
    names = sorted(whole_country(data))
    rows = rows.assign(status=NATIONAL, reported_at=None, region_id=names[0] if names else NATIONAL)
    return rows[COLUMNS]


def _order(rows: pd.DataFrame) -> dict[str, int]:
    if rows.empty:
        return {}
    rank = {status: number for number, status in enumerate(STATUSES)}
    best = rows.assign(_rank=rows["status"].map(rank)).sort_values(
        ["date", "_rank"], ascending=[False, False], kind="stable"
    )
    latest = best.drop_duplicates("region_id")
    latest = latest.assign(_older=latest["date"] != max(rows["date"]))
    ordered = latest.sort_values(
        ["_older", "share", "region_id"], ascending=[True, False, True], kind="stable"
    )
    return {str(region): number for number, region in enumerate(ordered["region_id"])}
