"""Checked rows as data frames.

How the types of the schema are held:

=============================================  ==========================================
id, ids, string, name, text, url, colour            ``string``, missing is ``pd.NA``
partial_date                                   ``string``, read it with ``elections.package.dates``
integer                                        ``Int64``
boolean                                        ``boolean``
decimal                                        ``object`` of ``decimal.Decimal``, with the
                                               digits published, or of fractions where a
                                               fraction was written; missing is ``pd.NA``
date                                           ``object`` of ``datetime.date``; missing is
                                               ``pd.NA``
=============================================  ==========================================

Dates are objects because every one is a day without an hour or a time zone, and
because they can be compared with the dates that the rest of the program uses. pandas
cannot average or plot decimals; :func:`floats` gives the table with floats in their place.

Texts are held as objects of Python whether or not Arrow is installed, here and in every frame
made later in the same process: tables of some hundred rows are taken apart row by row, which
through Arrow takes a quarter longer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache, wraps
from typing import Any, ParamSpec, cast

import pandas as pd
from pandas.api.extensions import ExtensionArray

from elections.package.records import Record, Sheet
from elections.package.schema import TABLES, Column

pd.set_option("mode.string_storage", "python")

Arguments = ParamSpec("Arguments")
# Tables that are kept of one function: for several packages, and a few choices.
MOST_KEPT = 64


def made_once(
    make: Callable[Arguments, pd.DataFrame],
) -> Callable[Arguments, pd.DataFrame]:
    """Return a function that makes each table once; every caller gets one of its own.

    What is given must be hashable, as a package is. A table of its own costs nothing until it
    is changed: pandas copies on writing.

    >>> seats = made_once(lambda total: pd.DataFrame({"seats": [total]}))
    >>> first = seats(7)
    >>> first["seats"] = 0
    >>> seats(7)["seats"].tolist()
    [7]
    """
    cached = cast("Callable[Arguments, pd.DataFrame]", lru_cache(maxsize=MOST_KEPT)(make))

    @wraps(make)
    def copied(*args: Arguments.args, **kwargs: Arguments.kwargs) -> pd.DataFrame:
        return cached(*args, **kwargs).copy(deep=False)

    return copied


def to_frame(
    sheet: Sheet, translated: Mapping[str, list[str | None]] | None = None
) -> pd.DataFrame:
    """Return the rows of a sheet as a typed table, in the order of the file.

    ``translated`` are its texts in further languages; they stand beside those of the first.

    >>> from elections.package.schema import Table
    >>> table = Table("things", "", ("seats",), (Column("seats", "integer", ""),))
    >>> rows = (Record(2, {"seats": "7"}, {"seats": 7}), Record(3, {"seats": ""}, {"seats": None}))
    >>> to_frame(Sheet(table, table.columns, rows))["seats"].tolist()
    [7, <NA>]
    """
    # Arrays and not series: a frame of series costs twice the time, and an index for each.
    arrays = {column.name: _array(sheet.records, column) for column in sheet.columns}
    for name, texts in (translated or {}).items():
        arrays[name] = pd.array(texts, dtype="string")
    if translated:
        order = [column.name for column in sheet.table.columns]
        names = sorted(arrays, key=lambda name: order.index(_declared(name, order)))
        arrays = {name: arrays[name] for name in names}
    return pd.DataFrame(arrays)


def _declared(name: str, order: list[str]) -> str:
    return name if name in order else name.rpartition("_")[0]


def floats(table: pd.DataFrame) -> pd.DataFrame:
    """Return a copy in which columns of decimals are ``float64``, missing values ``nan``.

    For arithmetic by pandas, which knows no decimals. The digits as published (82.20) are
    lost, and sums are no longer exact. Every other column stays as it is.

    >>> table = pd.DataFrame({"party": ["a", "b"], "share": [Decimal("7.10"), pd.NA]})
    >>> floats(table)["share"].tolist()
    [7.1, nan]
    """
    decimals = [name for name in table.columns if _is_decimal(table[name])]
    return table.assign(**{name: float_cells(table[name]) for name in decimals})


def _is_decimal(cells: pd.Series[Any]) -> bool:
    """Tell decimals by their cells; where all are missing, by the name of the column."""
    if cells.dtype != "object":
        return False
    filled = cells.dropna()
    columns = (column for table in TABLES for column in table.columns)
    if filled.empty:
        return any((column.name, column.type) == (cells.name, "decimal") for column in columns)
    return all(isinstance(cell, Decimal | Fraction) for cell in filled)


def float_cells(cells: pd.Series[Any]) -> pd.Series[float]:
    """Return a column of decimals as ``float64``, missing values ``nan``.

    >>> float_cells(pd.Series([Decimal("12.5"), None])).tolist()
    [12.5, nan]
    """
    numbers = [float("nan") if pd.isna(cell) else float(cell) for cell in cells]
    return pd.Series(numbers, cells.index, "float64")


def _array(records: tuple[Record, ...], column: Column) -> ExtensionArray:
    name = column.name
    read: list[Any] = [
        value if (value := row.values[name]) is not None else pd.NA for row in records
    ]
    match column.type:
        case "integer":
            return pd.array(read, dtype=pd.Int64Dtype())
        case "boolean":
            return pd.array(read, dtype=pd.BooleanDtype())
        case "decimal" | "date":
            return pd.array(read, dtype=object)
        case _:
            texts = [row.text[name] or pd.NA for row in records]
            return pd.array(texts, dtype=pd.StringDtype())
