"""What is told is the same as plain rows and as a table."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from elections.figures import FIGURES, figure
from elections.package import ElectionData, NoDataError
from elections.results.rows import FigureRows, Rows
from elections.text import Captions, Told
from tests import drawn

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


@pytest.mark.parametrize(
    "rows", [[], pd.DataFrame(), FigureRows([], {"others": ROWS})], ids=["rows", "table", "beside"]
)
def test_a_figure_without_a_row_is_not_told(
    rows: Rows | FigureRows, country: ElectionData, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever stands beside: what is drawn is the table."""
    recipe = replace(FIGURES["turnout"], rows=lambda data: rows, choices=())
    monkeypatch.setitem(FIGURES, "nothing", recipe)
    with pytest.raises(NoDataError, match="nothing: no row"):
        figure("nothing", country, drawn.WORDS)
