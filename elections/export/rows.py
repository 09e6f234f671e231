"""The rows that a figure draws, as files: every row, with its names, units and sources."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pandas as pd

from elections.choices import address_value
from elections.export.about import about
from elections.export.texts import as_text
from elections.figures import Drawing
from elections.package import ElectionData, ids
from elections.results.rows import records
from elections.text import Words
from elections.text.labels import publishers
from elections.text.table import column_heading, unmarked

# A mark at the beginning by which spreadsheets know the encoding.
BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
SOURCES = "source_ids"
# Digits after the point of a share that was computed.
DIGITS = 6


def rows_csv(drawing: Drawing, data: ElectionData, words: Words) -> bytes:
    """Return all rows that a figure draws as CSV for a spreadsheet, labels in the reader's words.

    The header is that of the program's language, by which programs know the columns. Ids first,
    then what the table under the figure shows, each with its unit, the confidence and who gives
    it. What is drawn beside the rows themselves comes after them, the first column says so. A
    missing value is an empty cell.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> print(rows_csv(figure("turnout", data, words), data, words).decode("utf-8-sig")[:26])
    election_id,Election,Round
    """
    records = list(_records(drawing))
    columns = list(dict.fromkeys(name for record in records for name in record))
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    head = words.first or words
    writer.writerow([heading(column, head) for column in columns])
    for record in records:
        record = record | {SOURCES: publishers(data, record[SOURCES], words)}
        writer.writerow([_cell(record.get(column), column, words) for column in columns])
    return (BYTE_ORDER_MARK + out.getvalue()).encode("utf-8")


def rows_json(drawing: Drawing, data: ElectionData, words: Words) -> bytes:
    """Return all rows that a figure draws as JSON, with its words, choices and sources.

    ``columns`` gives the heading of each value with its unit; a missing value is ``null``.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> file = json.loads(rows_json(figure("turnout", data, words), data, words))
    >>> file["choices"], file["records"][0]["registered"], file["columns"]["share"]
    ({'after': 'true'}, 1653980, 'Share, %')
    """
    package, captions = about(data), drawing.captions
    records = list(_records(drawing))
    columns = dict.fromkeys(name for record in records for name in record)
    cited = {source for record in records for source in ids(record[SOURCES])}
    publishers = data.sources.set_index("source_id")["publisher"].to_dict()
    file = {
        "figure": drawing.name,
        "choices": {name: address_value(value) for name, value in drawing.choices.items()},
        "language": words.language,
        "title": captions.title,
        "subtitle": captions.subtitle,
        "alternative": captions.alternative,
        "source": captions.source,
        "data": {
            "name": package.name,
            "version": package.version,
            "released": package.released and package.released.isoformat(),
            "license": package.licence,
        },
        "columns": {column: heading(column, words) for column in columns},
        "records": [
            {name: plain_value(value) for name, value in record.items()} for record in records
        ],
        "sources": {source: publishers[source] for source in sorted(cited)},
        "conflicts": list(captions.conflicts),
    }
    return (json.dumps(file, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


@dataclass(frozen=True)
class Part:
    """Rows of one kind that a figure draws: its own, or what it draws beside them."""

    name: str
    columns: tuple[str, ...]
    table: pd.DataFrame


def parts_of(drawing: Drawing) -> tuple[Part, ...]:
    """Return all rows that a figure draws: what names a row first, and last what it rests on.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> [part.name for part in parts_of(figure("chamber", data, words))]
    ['chamber', 'votes']
    """
    names = [drawing.name, *drawing.recipe.beside]
    parts = []
    for name, (table, columns) in zip(names, drawing.rows, strict=True):
        keys = [str(key) for key in table.columns if str(key).endswith("_id")]
        ordered = dict.fromkeys([*keys, *columns, "confidence", SOURCES])
        parts.append(Part(name, tuple(ordered), table))
    return tuple(parts)


def _records(drawing: Drawing) -> Iterator[dict[str, Any]]:
    parts = parts_of(drawing)
    for part in parts:
        for row in records(part.table):
            first = {"part": part.name} if len(parts) > 1 else {}
            yield first | {name: row[name] for name in part.columns}


def heading(column: str, words: Words) -> str:
    """Return the heading of a column: an id keeps its name, by which tables are joined.

    >>> from elections.text import load_words
    >>> heading("party_id", load_words("en")), heading("share", load_words("en"))
    ('party_id', 'Share, %')
    """
    if column == "part" or column.endswith("_id"):
        return column
    return column_heading(column, words)


def _cell(value: Any, column: str, words: Words) -> str:
    if column == "confidence" and isinstance(value, str):
        return words.say("confidence", level=value)
    # Published digits stay as they are.
    plain = value if isinstance(value, Decimal) else plain_value(value)
    return "" if plain is None else as_text(plain)


def plain_value(value: Any) -> Any:
    """Return a value as JSON has it: a number, a switch, a text without marks, or nothing.

    >>> plain_value(Decimal("30.90")), plain_value(pd.NA), plain_value(Fraction(1, 3))
    (30.9, None, 0.333333)
    """
    if value is None or value is pd.NA or (isinstance(value, float) and value != value):
        return None
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, Fraction | Decimal | float):
        return round(float(value), DIGITS)
    return value if isinstance(value, bool | int) else unmarked(str(value))
