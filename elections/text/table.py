"""The table twin of a figure: exactly the rows drawn, in words and numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pandas as pd

from elections.package.loading import ElectionData
from elections.text.conflicts import other_values
from elections.text.labels import publishers
from elections.text.words import Words

EVIDENCE = ("confidence", "source_ids")


def readable_table(
    data: ElectionData,
    table: pd.DataFrame,
    columns: Sequence[str],
    words: Words,
    *,
    conflicts: Collection[str] = (),
) -> pd.DataFrame:
    """Return the chosen columns under readable headings, with confidence and sources.

    Shares are rounded to two decimals; a missing figure stays missing. Where sources
    differ on a row, by the conflicts named in ``conflicts``, a last column says how. The
    headings are the messages ``column-…``.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> rows = pd.DataFrame({"seats": [3], "share": [1 / 3]})
    >>> data, words = load("tests/country"), load_words("en")
    >>> readable_table(data, rows, ("seats", "share"), words).to_dict("list")
    {'Seats': [3], 'Share, %': [0.33]}
    """
    chosen = [column for column in (*columns, *EVIDENCE) if column in table.columns]
    shown = table[chosen].copy()
    for column in chosen:
        if column == "source_ids":
            shown[column] = [publishers(data, cell) for cell in shown[column]]
        elif column == "confidence":
            shown[column] = [
                "" if pd.isna(level) else words.say("confidence", level=level)
                for level in shown[column]
            ]
        elif shown[column].dtype.kind == "f":
            shown[column] = shown[column].round(2)
    named = data.conflicts[data.conflicts["conflict_id"].isin(list(conflicts))]
    others = other_values(data, table, named, words)
    if any(others):
        shown.insert(len(chosen), "other_values", others)
        chosen.append("other_values")
    headings = {column: words.say(f"column-{column.replace('_', '-')}") for column in chosen}
    return shown.rename(columns=headings)


def raw_csv(table: pd.DataFrame, columns: Sequence[str]) -> str:
    """Return the rows drawn as CSV with ids, for machines: one header, no index.

    >>> raw_csv(pd.DataFrame({"party_id": ["a"], "label": ["A"], "seats": [3]}), ("label", "seats"))
    'party_id,seats\\na,3\\n'
    """
    wanted = ["election_id", "party_id", *columns, *EVIDENCE]
    chosen = [column for column in dict.fromkeys(wanted) if column in table.columns]
    named = [column for column in chosen if not column.endswith("label")]
    return table[named].round(6).to_csv(index=False, lineterminator="\n")
