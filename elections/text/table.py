"""The table beside a figure: exactly the rows drawn, in words and numbers."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from decimal import Decimal

import pandas as pd
from pandas.api.types import is_integer

from elections.package.loading import ElectionData
from elections.text.conflicts import other_values
from elections.text.grid import DASH
from elections.text.labels import publishers
from elections.text.quantities import Quantity, decimals
from elections.text.words import Words, is_missing, round_half_up

EVIDENCE = ("confidence", "source_ids")
# What the numbers of a column are; of others each row says it, in its ``quantity``.
QUANTITIES: dict[str, Quantity] = {
    "vote_share": "vote_share",
    "seat_share": "seat_share",
    **dict.fromkeys(("threshold", "threshold_from", "threshold_to"), "law"),
    **dict.fromkeys(("bonus", "summed", "largest", "same_name", "total_points"), "points"),
}


def readable_table(
    data: ElectionData,
    table: pd.DataFrame,
    columns: Sequence[str],
    words: Words,
    *,
    conflicts: Collection[str] = (),
) -> pd.DataFrame:
    """Return the chosen columns under readable headings, with confidence and sources.

    Numbers are rounded as words write them; a missing figure stays missing. Where sources
    differ on a row, by the conflicts named in ``conflicts``, a last column says how. The
    headings are the messages ``column-…``.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> rows = pd.DataFrame({"seats": [3], "share": [100 / 3], "quantity": ["seat_share"]})
    >>> data, words = load("tests/country"), load_words("en")
    >>> readable_table(data, rows, ("seats", "share"), words).to_dict("list")
    {'Seats': [3], 'Share, %': [33.3]}
    """
    chosen = [column for column in (*columns, *EVIDENCE) if column in table.columns]
    shown = table[chosen].copy()
    for column in chosen:
        if column == "source_ids":
            shown[column] = [publishers(data, cell, words) for cell in shown[column]]
        elif column == "confidence":
            shown[column] = [
                "" if pd.isna(level) else words.say("confidence", level=level)
                for level in shown[column]
            ]
        elif shown[column].dtype.kind == "f":
            places = decimals_of(table, column)
            shown[column] = [
                value if digits is None else float(round_half_up(value, digits))
                for value, digits in zip(shown[column], places, strict=True)
            ]
        elif shown[column].dtype.kind not in "iu":
            shown[column] = shown[column].map(
                lambda cell: unmarked(cell) if isinstance(cell, str) else cell
            )
    named = data.conflicts[data.conflicts["conflict_id"].isin(list(conflicts))]
    others = other_values(data, table, named, words)
    if any(others):
        shown.insert(len(chosen), "other_values", others)
        chosen.append("other_values")
    headings = {column: column_heading(column, words) for column in chosen}
    return shown.rename(columns=headings).reset_index(drop=True)


def written_table(
    rows: pd.DataFrame, columns: Sequence[str], readable: pd.DataFrame, words: Words
) -> list[list[str]]:
    """Return the cells of a readable table of ``rows`` as the page writes them, row by row.

    What is missing is a dash.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> rows = pd.DataFrame({"seats": [3], "share": [100 / 3], "quantity": ["seat_share"]})
    >>> columns, data, words = ("seats", "share"), load("tests/country"), load_words("en")
    >>> written_table(rows, columns, readable_table(data, rows, columns, words), words)
    [['3', '33.3']]
    """
    places = decimals_shown(rows, columns, words)
    unknown: list[int | None] = [None] * len(readable)
    written = [
        [
            written_cell(cell, words, digits)
            for cell, digits in zip(
                readable[heading], places.get(str(heading), unknown), strict=True
            )
        ]
        for heading in readable
    ]
    return [list(row) for row in zip(*written, strict=True)]


def decimals_shown(
    rows: pd.DataFrame, columns: Sequence[str], words: Words
) -> dict[str, list[int | None]]:
    """Return with how many decimals the numbers of a readable table are written, by its headings.

    >>> from elections.text.words import load_words
    >>> rows = pd.DataFrame({"seats": [3], "share": [100 / 3], "quantity": ["seat_share"]})
    >>> decimals_shown(rows, ("seats", "share"), load_words("en"))
    {'Share, %': [1]}
    """
    return {
        column_heading(column, words): decimals_of(rows, column)
        for column in columns
        if column in rows and rows[column].dtype.kind == "f"
    }


def written_cell(cell: object, words: Words, digits: int | None = None) -> str:
    """Return a cell as the page writes it: published digits stay, what is missing is a dash.

    A number of which nobody says with how many ``digits`` it is written keeps all of them.

    >>> from decimal import Decimal
    >>> from elections.text.words import load_words
    >>> words = load_words("en")
    >>> [written_cell(cell, words) for cell in (1622895, Decimal("30.90"), None, "a", 30.9)]
    ['1,622,895', '30.90', '–', 'a', '30.9']
    """
    if is_missing(cell):
        return DASH
    if isinstance(cell, float) and digits is not None:
        return words.number(cell, digits)
    if isinstance(cell, Decimal):
        return words.exact(cell)
    if isinstance(cell, float):
        return words.number(int(cell)) if cell.is_integer() else words.exact(str(cell))
    return words.number(int(str(cell))) if is_integer(cell) else str(cell)


def unmarked(text: str) -> str:
    """Return a text of a figure without the marks by which parts of it are drawn.

    >>> unmarked("<b>1999</b> four parties<br>and a movement")
    '1999 four parties and a movement'
    """
    return re.sub("</?b>", "", text.replace("<br>", " "))


def column_heading(column: str, words: Words) -> str:
    """Return the heading of a column, the message ``column-…``.

    >>> from elections.text.words import load_words
    >>> column_heading("list_seats", load_words("en"))
    'List seats'
    """
    return words.say(f"column-{column.replace('_', '-')}")


def decimals_of(table: pd.DataFrame, column: str) -> list[int | None]:
    """Return with how many decimals each number of a column is written, None for none.

    ``ValueError`` for a column of which nobody says what its numbers are.

    >>> decimals_of(pd.DataFrame({"bonus": [6.46, float("nan")]}), "bonus")
    [1, None]
    """
    if table[column].isna().all():
        return [None] * len(table)
    if column not in QUANTITIES and "quantity" not in table:
        raise ValueError(f"{column}: expected a quantity, of the column or of each row")
    size = len(table)
    quantities = [QUANTITIES[column]] * size if column in QUANTITIES else table["quantity"].tolist()
    originals = table["share_published"].tolist() if "share_published" in table else [None] * size
    return [
        None
        if is_missing(value)
        else decimals(value, quantity, None if is_missing(published) else published)
        for value, quantity, published in zip(table[column], quantities, originals, strict=True)
    ]


def raw_csv(table: pd.DataFrame, columns: Sequence[str]) -> str:
    """Return the rows drawn as CSV with ids, for machines: one header, no index.

    >>> raw_csv(pd.DataFrame({"party_id": ["a"], "label": ["A"], "seats": [3]}), ("label", "seats"))
    'party_id,seats\\na,3\\n'
    """
    wanted = ["election_id", "party_id", *columns, *EVIDENCE]
    chosen = [column for column in dict.fromkeys(wanted) if column in table.columns]
    named = [column for column in chosen if not column.endswith("label")]
    return table[named].round(6).to_csv(index=False, lineterminator="\n")
