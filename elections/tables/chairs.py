"""Who led the parties: each time in office with what is known of its first and its last day."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import pandas as pd

from elections.package.dates import parse_partial_date
from elections.package.loading import ElectionData
from elections.results.rows import contestants
from elections.results.seats import first_party

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


class Known(NamedTuple):
    """What is known of a day: the first and the last on which it can have been."""

    first: date | None
    last: date | None


def rows(data: ElectionData) -> pd.DataFrame:
    """Return every time in office, line by line, the first party's line first.

    A person is certainly in office from ``from_sure`` to ``to_sure``, and perhaps from
    ``from_first`` to ``to_last``; each is missing where it is not known. A last day that is
    not given lies before the next to hold the same office began or the party's name ended;
    where neither did, ``open_end`` is true and the last day may not have come. Other
    columns: chair_id, party_id, line_id, first_line (whether it is the first party's),
    person, capacity, from_date, to_date, source_ids, confidence. Rows stand by line, then by
    first day; the persons of a line in the order in which they first led.

    >>> from elections.package.loading import load
    >>> found = rows(load("tests/country"))
    >>> found[found["open_end"]]["chair_id"].tolist()
    ['progress_1994', 'renewal_1993']
    """
    places = contestants(data).set_index("party_id")
    found = data.party_chairs.assign(
        line_id=data.party_chairs["party_id"].map(places["line_id"]),
        _order=data.party_chairs["party_id"].map(places["line_order"]),
    )
    found = found.assign(
        first_line=found["line_id"] == first_party(data),
        **_days(found),
    )
    found = _ends(found, data)
    found["_begun"] = [_begun(row) for _, row in found.iterrows()]
    found["_person"] = found.groupby(["line_id", "person"])["_begun"].transform("min")
    ordered = found.sort_values(
        ["first_line", "_order", "_person", "person", "_begun", "chair_id"],
        ascending=[False, True, True, True, True, True],
        kind="stable",
    )
    return ordered[COLUMNS].reset_index(drop=True)


def known_days(text: object) -> Known:
    """Return the days that a cell leaves open; both missing for an empty cell.

    >>> known_days("2001-02"), known_days(pd.NA)
    (Known(first=datetime.date(2001, 2, 1), last=datetime.date(2001, 2, 28)), \
Known(first=None, last=None))
    """
    if pd.isna(text):  # type: ignore[call-overload]
        return Known(None, None)
    days = parse_partial_date(str(text))
    return Known(None if days.open_start else days.earliest, days.latest)


def years_led(rows: pd.DataFrame) -> pd.Series[Any]:
    """Return for each person how many years of 365.25 days are certain, in order of the rows.

    >>> from elections.package.loading import load
    >>> found = rows(load("tests/country"))
    >>> round(float(years_led(found[found["chair_id"] == "progress_1989"]).iloc[0]), 1)
    4.6
    """
    sure = rows.dropna(subset=["from_sure", "to_sure"])
    pairs = zip(sure["from_sure"], sure["to_sure"], strict=True)
    days = [(end - start).days for start, end in pairs]
    summed = sure.assign(_years=[max(0, one) / 365.25 for one in days])
    return summed.groupby("person", sort=False)["_years"].sum()


def _days(rows: pd.DataFrame) -> dict[str, list[Any]]:
    starts = [known_days(cell) for cell in rows["from_date"]]
    ends = [known_days(cell) for cell in rows["to_date"]]
    return {
        "from_first": [one.first for one in starts],
        "from_sure": [one.last for one in starts],
        "to_sure": [one.first for one in ends],
        "to_last": [one.last for one in ends],
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
    events = data.party_events
    own = events[(events["from_id"] == row["party_id"]) & events["type"].isin(ENDINGS)]
    days = [parse_partial_date(str(day)).latest for day in own["date"]]
    return min([*later, *(day for day in days if day > start)], default=None)


def _begun(row: pd.Series) -> date:
    known = [row[name] for name in ("from_first", "from_sure", "to_sure", "to_last")]
    return next((day for day in known if day is not None), date.max)
