"""Which values have others beside them in the sources, found from the rows that are drawn."""

from __future__ import annotations

import pandas as pd
import pytest

from elections import results as tables
from elections.evidence.conflicts import (
    COUNT_CELLS,
    SEAT_CELLS,
    SHARE_CELLS,
    TURNOUT_CELLS,
    conflicts_on,
    touching,
    touching_one,
    values_in_conflict,
)
from elections.package import schema
from elections.package.loading import ElectionData
from elections.tables.turnout import rows as turnout

# The preliminary share of the largest party in 2016, published before the final 82.20; the
# resolution on the final results is that of 22 March 2016.
PRELIMINARY_2016 = ("2016/nur_otan", "share_percent", "82.15", "preliminary")


def about(found: pd.DataFrame) -> set[tuple[str, str, str, str]]:
    """Return what each conflict contests, the value not used, and its kind."""
    columns = [found[name].astype(str) for name in ("row", "field", "value_other", "kind")]
    return set(zip(*columns, strict=True))


def test_a_preliminary_share_is_found_where_shares_are_drawn(data: ElectionData) -> None:
    drawn = tables.vote_shares(data)
    assert PRELIMINARY_2016 in about(conflicts_on(data, drawn, SHARE_CELLS))
    of_others = drawn[drawn["party_id"] != "nur_otan"]
    assert PRELIMINARY_2016 not in about(conflicts_on(data, of_others, SHARE_CELLS))
    assert PRELIMINARY_2016 not in about(conflicts_on(data, drawn, SEAT_CELLS))


def test_turnout_by_what_is_counted_is_found(data: ElectionData) -> None:
    """2021: 63.25 counts those to whom a ballot was issued, 60.8 votes for lists."""
    found = conflicts_on(data, turnout(data), TURNOUT_CELLS)
    assert ("2021", "turnout_percent", "60.8", "other_base") in about(found)


def test_nothing_is_found_for_rows_that_are_not_drawn(data: ElectionData) -> None:
    nothing = data.results.head(0)
    assert conflicts_on(data, nothing, (*SHARE_CELLS, *SEAT_CELLS)).empty


def test_rows_without_any_part_of_the_key_stand_for_all(data: ElectionData) -> None:
    about_all = pd.DataFrame({"measure": ["turnout"]})
    every = data.conflicts[data.conflicts["table"] == "elections"]
    counted = every[every["field"].isin([cell.split(".")[1] for cell in COUNT_CELLS])]
    assert len(conflicts_on(data, about_all, COUNT_CELLS)) == len(counted) > 0


@pytest.mark.parametrize("cells", [SHARE_CELLS, SEAT_CELLS, COUNT_CELLS, TURNOUT_CELLS])
def test_every_cell_that_can_be_drawn_is_one_of_the_tables(cells: tuple[str, ...]) -> None:
    for cell in cells:
        table, field = cell.split(".")
        assert schema.table(table).column(field).name == field


def test_each_row_is_touched_by_its_own_conflicts_alone(data: ElectionData) -> None:
    rows = data.results
    own = data.conflicts[data.conflicts["table"] == "results"]
    found = touching(rows, own)
    keys = [f"{row['election_id']}/{row['party_id']}" for _, row in rows.iterrows()]
    by_id = own.set_index("conflict_id")["row"]
    assert sum(len(names) for names in found) == len(own) > 0
    assert all(by_id[name] == key for key, names in zip(keys, found, strict=True) for name in names)


def test_what_touches_many_rows_is_about_none_of_them(data: ElectionData) -> None:
    rows = data.results
    shared = data.conflicts[data.conflicts["table"] == "elections"]
    assert any(touching(rows, shared))
    assert not any(touching_one(rows, shared))


def test_values_are_counted_once_however_many_sources_differ(data: ElectionData) -> None:
    """2004: five other shares of one list, each from another report, are one value in conflict."""
    own = data.conflicts[data.conflicts["row"] == "2004/asar"]
    own = own[own["field"] == "share_percent"]
    assert (len(own), values_in_conflict(own)) == (5, 1)
    rounded = data.conflicts[data.conflicts["kind"] == "rounded"]
    assert (len(rounded) > 0, values_in_conflict(rounded)) == (True, 0)
