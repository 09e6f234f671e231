"""What stands under a figure, put together once for each drawing and kept for the next reader."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from elections.package.loading import ElectionData
from elections.text import Words
from elections.text.conflicts import conflict_grid
from elections.text.grid import Grid
from elections.text.labels import sources_of
from elections.text.table import raw_csv, readable_table
from ui.drawings import Drawing
from ui.evidence import conflicts_named, evidence_line, source_items


@dataclass(frozen=True)
class Under:
    """The words and tables under a figure; shared by all who see it and not to be changed.

    ``tables`` and ``files`` hold one entry for each table that the figure draws: as it is
    shown, and as CSV. ``differ`` is None where sources agree.
    """

    tables: tuple[pd.DataFrame, ...]
    files: tuple[str, ...]
    sources: str
    differ: Grid | None


@lru_cache(maxsize=300)
def evidence_of(data: ElectionData, words: Words, drawing: Drawing) -> str:
    """Return how many sources a drawing rests on, how sure they are, and where they differ."""
    conflicts = conflicts_named(data, drawing.captions.contested)
    return evidence_line(data, drawing.evidence, words, conflicts)


@lru_cache(maxsize=100)
def under(data: ElectionData, words: Words, drawing: Drawing) -> Under:
    """Return what stands under a drawing."""
    contested = drawing.captions.contested
    conflicts = conflicts_named(data, contested)
    return Under(
        tuple(
            readable_table(data, rows.table, rows.columns, words, contested=contested)
            for rows in drawing.drawn
        ),
        tuple(raw_csv(rows.table, rows.columns) for rows in drawing.drawn),
        source_items(words, sources_of(data, drawing.evidence)),
        conflict_grid(data, conflicts, words) if len(conflicts) else None,
    )
