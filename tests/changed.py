"""Packages with other values than their files have, without a file being written."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import Any

import pandas as pd

from elections.package.loading import ElectionData

NUMBERS = count(1)


def with_cells(
    data: ElectionData, table: str, cells: dict[tuple[str, ...], dict[str, Any]]
) -> ElectionData:
    """Return a copy of a package with other values in some cells.

    ``cells`` holds the new values by column for rows named by their key.
    """
    frame = data.tables[table].copy(deep=True)
    for key, values in cells.items():
        own = pd.Series(True, index=frame.index)
        for column, wanted in zip(frame.columns, key, strict=False):
            own &= frame[column] == wanted
        assert own.sum() == 1, key
        for column, value in values.items():
            frame.loc[own, column] = value
    return with_table(data, table, frame)


def with_table(data: ElectionData, table: str, frame: pd.DataFrame) -> ElectionData:
    """Return a copy of a package with another table in the place of one of its own."""
    return replace(
        data, fingerprint=f"changed {next(NUMBERS)}", tables={**data.tables, table: frame}
    )
