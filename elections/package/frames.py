"""Checked rows as data frames.

How the types of the schema are held:

=============================================  ==========================================
id, ids, string, text, url, colour             ``string``, missing is ``pd.NA``
partial_date                                   ``string``, read it with ``elections.package.dates``
integer                                        ``Int64``
boolean                                        ``boolean``
decimal                                        ``object`` of ``decimal.Decimal``, with the
                                               digits published; missing is ``pd.NA``
date                                           ``object`` of ``datetime.date``; missing is
                                               ``pd.NA``
=============================================  ==========================================

Dates are objects because every one is a day without an hour or a time zone, and
because they can be compared with the dates that the rest of the program uses.
"""

from __future__ import annotations

from typing import Any, Literal

import pandas as pd

from elections.package.records import Record, Sheet
from elections.package.schema import Column

_DTYPES: dict[str, Literal["Int64", "boolean", "object"]] = {
    "integer": "Int64",
    "boolean": "boolean",
    "decimal": "object",
    "date": "object",
}


def to_frame(sheet: Sheet) -> pd.DataFrame:
    """Return the rows of a sheet as a typed table, in the order of the file.

    >>> from elections.package.schema import Table
    >>> table = Table("things", "", ("seats",), (Column("seats", "integer", ""),))
    >>> rows = (Record(2, {"seats": "7"}, {"seats": 7}), Record(3, {"seats": ""}, {"seats": None}))
    >>> to_frame(Sheet(table, table.columns, rows))["seats"].tolist()
    [7, <NA>]
    """
    return pd.DataFrame({column.name: _series(sheet.records, column) for column in sheet.columns})


def _series(records: tuple[Record, ...], column: Column) -> pd.Series[Any]:
    dtype = _DTYPES.get(column.type, "string")
    source = "text" if dtype == "string" else "values"
    cells = [getattr(record, source)[column.name] for record in records]
    known = [pd.NA if cell is None or cell == "" else cell for cell in cells]
    return pd.Series(known, dtype=dtype)
