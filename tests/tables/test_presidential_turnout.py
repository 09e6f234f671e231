"""The turnout of each presidential election beside that of the chamber before: by hand."""

from __future__ import annotations

import pandas as pd

from elections.package import ElectionData
from elections.tables.presidential_turnout import rows
from tests.changed import with_cells

# Of elections to the chamber before those of 2005, 2011, 2015, 2019 and 2022, as published.
BEFORE = {2005: 56.49, 2011: 68.4, 2015: 75.45, 2019: 77.12, 2022: 63.25}


def before(data: ElectionData) -> dict[int, float]:
    """Return the turnout of the chamber before each presidential election, where it is known."""
    table = rows(data)
    president = table[(table["office"] == "president") & table["before_share"].notna()]
    years = [day.year for day in president["date"]]
    return dict(zip(years, president["before_share"], strict=True))


def test_beside_each_stands_the_election_before_it(data: ElectionData) -> None:
    assert before(data) == BEFORE
    assert rows(data).query("office == 'chamber'")["before_share"].isna().all()


def test_what_was_not_published_of_the_chamber_is_missing(data: ElectionData) -> None:
    changed = with_cells(data, "elections", {("2007",): {"turnout_percent": pd.NA}})
    assert before(changed) == {year: share for year, share in BEFORE.items() if year != 2011}
