"""Where the evidence is weakest: entries of low confidence, and those that rest on one source."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from elections.evidence.uses import uses_of_sources
from elections.package.loading import ElectionData

# What a document claims and what one source gives instead stands for itself alone.
_OF_ONE = ("claims", "conflicts")
_ENTRY = ["table", "row", "fields"]


@lru_cache(maxsize=4)
def entries(data: ElectionData) -> pd.DataFrame:
    """Return each entry once: the fields of a row that rest on the same sources.

    Columns: table, row, fields as in ``uses_of_sources``, sources (how many there are), low
    (whether the confidence is low) and alone (whether there is one source). Found once for each
    package: the table is shared and must not be changed.

    >>> from elections.package import load
    >>> rows = entries(load("tests/country"))
    >>> rows[rows["table"] == "rural_heads"]["alone"].tolist()
    [True, True]
    """
    uses = uses_of_sources(data)
    uses = uses[~uses["table"].isin(_OF_ONE)]
    grouped = uses.groupby(_ENTRY, sort=False)
    counted = grouped.agg(
        sources=("source_id", "nunique"), confidence=("confidence", "first")
    ).reset_index()
    return counted.assign(
        low=counted["confidence"].eq("low").fillna(value=False).astype(bool),
        alone=counted["sources"] == 1,
    ).drop(columns="confidence")


def weak_by_table(data: ElectionData) -> pd.DataFrame:
    """Count for each table the entries, those of low confidence and those of one source.

    Columns: table, entries, low, alone; tables without a weak entry are left out.

    >>> from elections.package import load
    >>> counts = weak_by_table(load("tests/country"))
    >>> bool((counts["low"] + counts["alone"] > 0).all())
    True
    """
    grouped = entries(data).groupby("table", sort=False)
    counted = grouped.agg(entries=("row", "size"), low=("low", "sum"), alone=("alone", "sum"))
    return counted[(counted["low"] > 0) | (counted["alone"] > 0)].reset_index()


def standing_alone(data: ElectionData) -> pd.DataFrame:
    """Count for each source the entries of which it is the only one: source_id, alone.

    Those that stand alone most come first.

    >>> from elections.package import load
    >>> data = load("tests/country")
    >>> int(standing_alone(data)["alone"].sum()) == int(entries(data)["alone"].sum())
    True
    """
    uses = uses_of_sources(data).drop_duplicates(["source_id", *_ENTRY])
    uses_alone = uses.merge(entries(data).query("alone")[_ENTRY], on=_ENTRY)
    counted = uses_alone.groupby("source_id").size().rename("alone").reset_index()
    return counted.sort_values(["alone", "source_id"], ascending=[False, True], ignore_index=True)
