"""Where sources differ, in words: the value used, the others, who gives them, and why not."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pandas as pd

from elections.evidence.conflicts import conflicts_on, touching_one
from elections.package.loading import ElectionData
from elections.text.grid import Grid, grid
from elections.text.labels import publishers, source_line
from elections.text.row_names import row_names
from elections.text.words import Words

MARK = "†"


def source_and_conflicts(
    data: ElectionData,
    rows: pd.DataFrame,
    words: Words,
    cells: Collection[str],
    *,
    about: pd.DataFrame | None = None,
) -> dict[str, Any]:
    """Return the source line and the conflicts of rows, as ``Captions`` takes them.

    ``cells`` are what is drawn of the rows, each as ``table.field``; ``about`` holds the
    keys of what is drawn, where the rows themselves do not.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> sorted(source_and_conflicts(data, data.rural_heads, words, ("rural_heads.posts",)))
    ['conflicts', 'source']
    """
    disputed = conflicts_on(data, rows if about is None else about, cells)
    return {
        "source": source_line(data, rows, words, conflicts=disputed),
        "conflicts": tuple(disputed["conflict_id"]),
    }


def conflict_grid(data: ElectionData, conflicts: pd.DataFrame, words: Words) -> Grid:
    """Return conflicts as a table: what, the value used, the other, who gives it, and why not.

    ``conflicts`` are rows of the table of that name.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> len(conflict_grid(data, data.conflicts, load_words("en")).rows) == len(data.conflicts)
    True
    """
    names = row_names(data, words)
    lines = [
        (
            names.cell(str(row["table"]), str(row["row"]), str(row["field"])),
            names.value(str(row["table"]), str(row["field"]), row["value_used"]),
            names.value(str(row["table"]), str(row["field"]), row["value_other"]),
            publishers(data, row["source_ids"], words),
            words.say(
                "conflict-why",
                kind=str(row["kind"]),
                reason=words.text(row, "reason"),
            ),
        )
        for row in conflicts.to_dict("records")
    ]
    columns = ("field", "value-used", "value-other", "given-by", "reason")
    return grid(words, columns, lines, conflicts, numbers=("value-used", "value-other"))


def other_values(
    data: ElectionData, rows: pd.DataFrame, conflicts: pd.DataFrame, words: Words
) -> list[str]:
    """Return for each row the values that sources give for it and that are not used; '' for none.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> others = other_values(data, data.results, data.conflicts, words)
    >>> len(others) == len(data.results), any(cell.startswith(MARK) for cell in others)
    (True, True)
    """
    names = row_names(data, words)
    texts = {
        str(row["conflict_id"]): words.say(
            "conflict-short",
            field=names.field(str(row["table"]), str(row["field"])),
            value=names.value(str(row["table"]), str(row["field"]), row["value_other"]),
            kind=str(row["kind"]),
        )
        for row in conflicts.to_dict("records")
    }
    return [
        f"{MARK} {'; '.join(texts[name] for name in touched)}" if touched else ""
        for touched in touching_one(rows, conflicts)
    ]
