"""Words that the figures beyond the chamber share."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

import pandas as pd

from elections.package.loading import ElectionData
from elections.text.forms import Declined
from elections.text.words import Words


def chamber_name(data: ElectionData, words: Words) -> Declined:
    """Return the name of the chamber, with the forms that it has in this language.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> chamber_name(load("tests/country"), load_words("en"))
    'Assembly'
    """
    chamber = data.chamber.iloc[0]
    forms = {case: words.own(chamber, f"name_{case}") for case in ("of", "in", "into")}
    return Declined(
        words.text(chamber, "name"), {case: form for case, form in forms.items() if form}
    )


def region_names(data: ElectionData, words: Words) -> dict[str, str]:
    """Map the ids of regions to their names.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> region_names(load("tests/country"), load_words("en"))["capital"]
    'The Capital'
    """
    return words.texts(data.regions, "region_id", "name")


def day_labels(days: Collection[date], words: Words) -> dict[date, str]:
    """Name days by their year, or in full where a year has several.

    >>> from elections.text.words import load_words
    >>> day_labels([date(1992, 9, 6)], load_words("en"))
    {datetime.date(1992, 9, 6): '1992'}
    """
    years = [day.year for day in set(days)]
    return {day: str(day.year) if years.count(day.year) == 1 else words.date(day) for day in days}


def keys(rows: pd.DataFrame, *columns: str) -> pd.Series[Any]:
    """Return for each row the ids that its mark carries.

    >>> keys(pd.DataFrame({"a": [1], "b": ["x"]}), "b", "a").tolist()
    [['x', 1]]
    """
    return pd.Series(rows[list(columns)].to_numpy().tolist(), index=rows.index, dtype=object)


def row_for_each_party(rows: pd.DataFrame) -> pd.DataFrame:
    """Return a row with party_id for each of the parties that the rows count, in ``parties``.

    >>> row_for_each_party(pd.DataFrame({"parties": [("a", "b")]}))["party_id"].tolist()
    ['a', 'b']
    """
    return rows.assign(party_id=rows["parties"]).explode("party_id")


def row_at_least(rows: pd.DataFrame, column: str) -> pd.Series[Any]:
    """Return the first row whose value in a column is the smallest; missing ones are passed over.

    >>> int(row_at_least(pd.DataFrame({"share": [3, 1, 2]}), "share")["share"])
    1
    """
    filled = rows[rows[column].notna()]
    return filled.iloc[int(filled[column].astype(float).to_numpy().argmin())]
