"""Who led the parties: each time in office with what is known of its first and its last day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

from elections.package.dates import read_partial_date
from elections.package.loading import ElectionData
from elections.parties.events import party_events
from elections.results.rows import contestants, first_parties

CHAIR = "chair"
ENDINGS = ("renamed", "merged", "dissolved", "liquidated")
COLUMNS = [
    "chair_id",
    "party_id",
    "line_id",
    "first_line",
    "person",
    "capacity",
    "from_date",
    "to_date",
    "from_first",
    "from_sure",
    "to_sure",
    "to_last",
    "open_end",
    "source_ids",
    "confidence",
]


def rows(data: ElectionData) -> pd.DataFrame:
    """Return every time in office, line by line, the first party's line first.

    A person is certainly in office from ``from_sure`` to ``to_sure``, and perhaps from
    ``from_first`` to ``to_last``; each is missing where it is not known. A last day that is
    not given lies before the next to hold the same office began or the party's name ended;
    where neither did, ``open_end`` is true and the last day may not have come. Other
    columns: chair_id, party_id, line_id, first_line (whether it is the first party's,
    or that of one with as many seats), person (the name in the package's first language), capacity,
    from_date, to_date, source_ids, confidence. Rows stand by line, then by
    first day; the persons of a line in the order in which they first led.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"))
    >>> table[table["open_end"]]["chair_id"].tolist()
    ['progress_1994', 'renewal_1993']
    """
    places = contestants(data).set_index("party_id")
    chairs = data.party_chairs.assign(
        person=data.party_chairs[f"person_{data.languages[0]}"],
        line_id=data.party_chairs["party_id"].map(places["line_id"]),
        _order=data.party_chairs["party_id"].map(places["line_order"]),
    )
    chairs = chairs.assign(
        first_line=chairs["line_id"].isin(first_parties(data)),
        **_days(chairs),
    )
    chairs = _ends(chairs, data)
    chairs["_begun"] = [_begun(row) for _, row in chairs.iterrows()]
    chairs["_person"] = chairs.groupby(["line_id", "person"])["_begun"].transform("min")
    ordered = chairs.sort_values(
        ["first_line", "_order", "_person", "person", "_begun", "chair_id"],
        ascending=[False, True, True, True, True, True],
        kind="stable",
    )
    return ordered[COLUMNS].reset_index(drop=True)


def years_led(rows: pd.DataFrame) -> pd.Series[Any]:
    """Return for each person how many years of 365.25 days are certain, in order of the rows.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"))
    >>> round(float(years_led(table[table["chair_id"] == "progress_1989"]).iloc[0]), 1)
    4.6
    """
    sure = rows.dropna(subset=["from_sure", "to_sure"])
    pairs = zip(sure["from_sure"], sure["to_sure"], strict=True)
    days = [(end - start).days for start, end in pairs]
    summed = sure.assign(_years=[max(0, length) / 365.25 for length in days])
    return summed.groupby("person", sort=False)["_years"].sum()


def _days(rows: pd.DataFrame) -> dict[str, list[Any]]:
    starts = [read_partial_date(cell) for cell in rows["from_date"]]
    ends = [read_partial_date(cell) for cell in rows["to_date"]]
    return {
        "from_first": [start and start.first for start in starts],
        "from_sure": [start and start.certain_from for start in starts],
        "to_sure": [end and end.first for end in ends],
        "to_last": [end and end.latest for end in ends],
    }


def _ends(rows: pd.DataFrame, data: ElectionData) -> pd.DataFrame:
    """Bound the last days that are not given by what came after."""
    limits = [
        _limit(row, rows, data) if row["to_last"] is None else row["to_last"]
        for _, row in rows.iterrows()
    ]
    return rows.assign(
        to_last=pd.Series(limits, index=rows.index, dtype=object),
        open_end=[
            limit is None and row["from_sure"] is not None
            for limit, (_, row) in zip(limits, rows.iterrows(), strict=True)
        ],
    )


def _limit(row: pd.Series, rows: pd.DataFrame, data: ElectionData) -> date | None:
    start = row["from_sure"]
    if start is None:
        return None
    same = rows[(rows["line_id"] == row["line_id"]) & (rows["capacity"] == row["capacity"])]
    later = [day for day in same["from_sure"] if day is not None and day > start]
    days = [
        event.days.certain_from
        for event in party_events(data)
        if event.origin == row["party_id"] and event.kind in ENDINGS
    ]
    return min([*later, *(day for day in days if day > start)], default=None)


def _begun(row: pd.Series) -> date:
    days = [row[name] for name in ("from_first", "from_sure", "to_sure", "to_last")]
    return next((day for day in days if day is not None), date.max)
