"""What the tables beyond the chamber share: the election of the day, and facts of a day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import pandas as pd

from elections.package.dates import read_partial_date
from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL
from elections.results.rows import elections_shown, rows_at_most
from elections.results.votes import vote_shares

COUNTRY = "country"


def election_of_the_day(data: ElectionData, day: date) -> str | None:
    """Return the last election to the chamber on a day or before it; None where there is none.

    >>> from elections.package.loading import load
    >>> election_of_the_day(load("tests/country"), date(1997, 9, 7))
    '1994_autumn'
    """
    elections = elections_shown(data)
    before = elections[elections["date"] <= day]
    return None if before.empty else str(before["election_id"].iloc[-1])


def largest_lists(data: ElectionData, election_id: str | None) -> pd.DataFrame:
    """Return the list with the largest share as published, or all that are as large.

    Columns as in ``vote_shares``. Where shares are equal, more votes are more. No row without
    an election, or where no share was published.

    >>> from elections.package.loading import load
    >>> largest_lists(load("tests/country"), "1998")["party_id"].tolist()
    ['progress']
    """
    rows = vote_shares(data)
    rows = rows[(rows["election_id"] == election_id) & (rows["kind"] != AGAINST_ALL)]
    return rows_at_most(rows_at_most(rows, "share").fillna({"votes": 0}), "votes")


def facts_of(data: ElectionData, days: Collection[date]) -> pd.DataFrame:
    """Return the single facts of these days that belong to no election of the chamber.

    Columns as in the table ``facts``.

    >>> from elections.package.loading import load
    >>> len(facts_of(load("tests/country"), [date(1996, 10, 6)]))
    0
    """
    wanted = {day.isoformat() for day in days}
    rows = data.facts[data.facts["election_id"].isna() & data.facts["date"].isin(wanted)]
    return rows.sort_values(["date", "fact_id"], kind="stable").reset_index(drop=True)


def facts_on(data: ElectionData, topic: str) -> pd.DataFrame:
    """Return the single facts on a topic, in order of time; columns as in the table ``facts``.

    >>> from elections.package.loading import load
    >>> facts_on(load("tests/country"), "parliament")["fact_id"].tolist()
    ['guild_hall']
    """
    rows = data.facts[data.facts["topic"] == topic]
    days = [read_partial_date(cell) for cell in rows["date"]]
    first = [date.max if day is None else day.first_named for day in days]
    return rows.assign(_first=first).sort_values(["_first", "fact_id"]).drop(columns="_first")


def whole_country(data: ElectionData) -> set[str]:
    """Return the ids that stand for the whole country among the regions.

    >>> from elections.package.loading import load
    >>> whole_country(load("tests/country"))
    {'verdania'}
    """
    return set(data.regions.loc[data.regions["kind"] == COUNTRY, "region_id"])


def places_on(data: ElectionData, day: date) -> list[str]:
    """Return the regions and cities that existed on a day.

    >>> from elections.package.loading import load
    >>> places_on(load("tests/country"), date(1999, 1, 1))
    ['capital', 'highland', 'lowland', 'north_shore']
    """
    regions = data.regions[data.regions["kind"] != COUNTRY]
    return [str(row["region_id"]) for _, row in regions.iterrows() if _existed(row, day)]


def _existed(region: pd.Series, day: date) -> bool:
    since, until = map(read_partial_date, (region["from_date"], region["to_date"]))
    began = since is None or since.possibly_by(day)
    return began and (until is None or day <= until.certain_from)
