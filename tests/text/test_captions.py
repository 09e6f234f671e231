"""What is told is the same as plain rows and as a table."""

from __future__ import annotations

import pandas as pd
import pytest

from elections.text import Captions, Told

CAPTIONS = Captions("", "", "", "")
ROWS = [{"party_id": "red", "seats": 3}, {"party_id": "green", "seats": 0}]


@pytest.mark.parametrize("rows", [ROWS, pd.DataFrame(ROWS)], ids=["rows", "table"])
def test_rows_and_tables_say_the_same(rows: pd.DataFrame | list[dict[str, object]]) -> None:
    told = Told(rows, CAPTIONS, {"seats": rows})
    for table, records in (
        (told.table, told.records()),
        (told.beside["seats"], told.records("seats")),
    ):
        assert records == ROWS
        assert table.to_dict("records") == ROWS
    assert told.records("votes") == []


def test_no_table_is_made_before_somebody_asks_for_it() -> None:
    told = Told(ROWS, CAPTIONS)
    assert told.records() is ROWS
    assert "table" not in vars(told)
    assert told.table is told.table
