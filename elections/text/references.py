"""Sources in words: their names, what they are, and every figure that rests on each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, cast

import pandas as pd

from elections.evidence.weight import KINDS
from elections.package import schema
from elections.package.loading import ElectionData
from elections.text.grid import Grid
from elections.text.labels import code_in_words, sources_said
from elections.text.library import table_label
from elections.text.row_names import SENTENCES, row_names
from elections.text.words import Words, is_missing

Cells = Mapping[str, Any]
_REFERENCES = {"parties", "regions", "elections"}


def _cell_named(cells: Cells) -> tuple[str, str]:
    return str(cells["table"]), str(cells["field"])


def _rule_named(cells: Cells) -> tuple[str, str]:
    return "elections", str(cells["field"])


# Texts that hold a value of any kind, and of which table and field each is one.
_FIGURES: Mapping[tuple[str, str], Callable[[Cells], tuple[str, str]]] = {
    ("facts", "value"): lambda cells: ("facts", "value"),
    ("conflicts", "value_other"): _cell_named,
    ("reform_changes", "value"): _rule_named,
    ("reform_changes", "value_before"): _rule_named,
}


@lru_cache(maxsize=4)
def source_labels(data: ElectionData, words: Words) -> Mapping[str, str]:
    """Name each source by publisher and title, its id behind them to be searched for.

    Found once for each package and language, and shared.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> source_labels(load("tests/country"), load_words("en"))["observers_1990"][:24]
    'League of Observers: Rep'
    """
    rows = sources_said(data, data.sources, words)
    named = zip(rows["source_id"], rows["publisher"], rows["title"], strict=True)
    return {source: f"{publisher}: {title} · {source}" for source, publisher, title in named}


@lru_cache(maxsize=4)
def kinds_there(data: ElectionData) -> tuple[str, ...]:
    """Return the kinds of source that a package has, the weightiest first.

    >>> from elections.package.loading import load
    >>> kinds_there(load("tests/country"))[:2]
    ('commission', 'law')
    """
    kinds = set(data.sources["kind"])
    return tuple(kind for kind in KINDS if kind in kinds)


def sources_table(
    data: ElectionData, counts: pd.DataFrame, words: Words, *, kind: str = ""
) -> pd.DataFrame:
    """Return the sources of one kind, or all, with the number of rows that rest on each.

    ``counts`` as ``elections.evidence.uses.rows_resting`` returns them. Columns:
    publisher, title, date, kind, rows, address, source_id; the weightiest kind first, then
    most rows.

    >>> from elections.package.loading import load
    >>> from elections.evidence.uses import rows_resting, uses_of_sources
    >>> from elections.text import load_words
    >>> data = load("tests/country")
    >>> counts = rows_resting(uses_of_sources(data))
    >>> len(sources_table(data, counts, load_words("en"), kind="law"))
    3
    """
    rows = sources_said(data, data.sources, words)
    rows = rows if not kind else rows[rows["kind"] == kind]
    resting = counts.groupby("source_id")["rows"].sum()
    table = pd.DataFrame(
        {
            "publisher": rows["publisher"],
            "title": rows["title"],
            "date": rows["date"],
            "kind": [words.say("source-kind", kind=str(name)) for name in rows["kind"]],
            "rows": rows["source_id"].map(resting).fillna(0).astype("int64"),
            "address": rows["address"],
            "source_id": rows["source_id"],
        }
    )
    table = table.assign(
        _rank=rows["kind"].map(KINDS.index),
        _name=pd.Series(
            [words.order(f"{row.publisher}: {row.title}") for row in table.itertuples()],
            index=table.index,
            dtype=object,
        ),
    )
    order = ["_rank", "rows", "_name"]
    table = table.sort_values(order, ascending=[True, False, True], kind="stable")
    return table.drop(columns=["_rank", "_name"])


def resting_sentence(counts: pd.DataFrame, source_id: str, words: Words) -> str:
    """Say how many rows of which tables name a source.

    >>> from elections.text import load_words
    >>> counts = pd.DataFrame({"source_id": ["a"], "table": ["results"], "rows": [2]})
    >>> resting_sentence(counts, "a", load_words("en"))
    '2 rows name this source: Results 2.'
    """
    source_counts = counts[counts["source_id"] == source_id]
    listed = [
        f"{table_label(str(table), words)} {words.number(int(rows))}"
        for table, rows in zip(source_counts["table"], source_counts["rows"], strict=True)
    ]
    count = int(source_counts["rows"].sum())
    return words.say("references-resting", count=count, tables=words.list(listed))


def alone_sentence(uses: pd.DataFrame, source_id: str, words: Words) -> str:
    """Say in how many of the rows that name a source it is the only one of a value.

    >>> from elections.text import load_words
    >>> row = {"table": "t", "row": "1", "fields": ("seats",)}
    >>> uses = pd.DataFrame([{"source_id": "a"} | row, {"source_id": "b"} | row])
    >>> alone_sentence(uses, "a", load_words("en"))
    'Another source stands there beside it.'
    """
    only_sources = uses[~uses.duplicated(["table", "row", "fields"], keep=False)]
    count, rows = (
        len(part[part["source_id"] == source_id].drop_duplicates(["table", "row"]))
        for part in (only_sources, uses)
    )
    return words.say("references-alone", count=count, rows=rows)


def weak_sentence(counts: pd.DataFrame, words: Words) -> str:
    """Say how many entries have low confidence, and how many rest on one source.

    ``counts`` as ``elections.evidence.weak.weak_by_table`` returns them.

    >>> from elections.text import load_words
    >>> counts = pd.DataFrame({"entries": [9], "low": [1], "alone": [4]})
    >>> weak_sentence(counts, load_words("en"))
    'One entry has low confidence, and 4 rest on one source alone.'
    """
    low, alone = (int(counts[name].sum()) for name in ("low", "alone"))
    return words.say("weak-sentence", low=low, alone=alone)


def weak_grid(counts: pd.DataFrame, words: Words) -> Grid:
    """Return the weak entries counted by table, and their totals.

    >>> from elections.text import load_words
    >>> counts = pd.DataFrame({"table": ["facts"], "entries": [9], "low": [1], "alone": [4]})
    >>> weak_grid(counts, load_words("en")).rows[0][1:]
    ('9', '1', '4')
    """
    names = ("entries", "low", "alone")
    lines = [(table_label(str(row["table"]), words), row) for _, row in counts.iterrows()]
    lines.append((words.say("weak-total"), counts[list(names)].sum()))
    return Grid(
        (words.say("references-table"), *(words.say(f"weak-{name}") for name in names)),
        tuple((label, *(words.number(int(row[n])) for n in names)) for label, row in lines),
        (False, True, True, True),
        pd.DataFrame(),
    )


def alone_table(data: ElectionData, counts: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Return the sources that stand alone, most often first: alone, publisher, document, kind, id.

    ``counts`` as ``elections.evidence.weak.standing_alone`` returns them.

    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> counts = pd.DataFrame({"source_id": ["observers_1990"], "alone": [2]})
    >>> alone_table(load("tests/country"), counts, load_words("en"))["alone"].tolist()
    [2]
    """
    rows = counts.merge(sources_said(data, data.sources, words), on="source_id")
    kinds = [words.say("source-kind", kind=str(kind)) for kind in rows["kind"]]
    rows = rows.assign(kind=kinds).rename(columns={"title": "document", "source_id": "id"})
    return rows[["alone", "publisher", "document", "kind", "id"]]


def in_two_columns(uses: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Return what ``uses_table`` tells in two columns, where and value, for a narrow screen.

    >>> from elections.text import load_words
    >>> row = {"table": "Results", "row": "1990, Coast", "field": "votes", "value": "7"}
    >>> in_two_columns(pd.DataFrame([row]), load_words("en")).to_numpy().tolist()
    [['Results, 1990, Coast: votes', '7']]
    """
    named = [
        words.say("references-place", table=table, row=row, field=field)
        for table, row, field in zip(uses["table"], uses["row"], uses["field"], strict=True)
    ]
    return pd.DataFrame({"where": named, "value": uses["value"]})


def uses_table(
    data: ElectionData, uses: pd.DataFrame, source_id: str, words: Words
) -> pd.DataFrame:
    """Return every value that rests on a source: table, row, field, value, confidence.

    ``uses`` as ``elections.evidence.uses.uses_of_sources`` returns them. Rows and values
    are in words, fields are the names of columns.

    >>> from elections.package.loading import load
    >>> from elections.evidence.uses import uses_of_sources
    >>> from elections.text import load_words
    >>> data = load("tests/country")
    >>> told = uses_table(data, uses_of_sources(data), "observers_1990", load_words("en"))
    >>> told["table"].unique().tolist()
    ['Observers']
    """
    return values_table(data, uses[uses["source_id"] == source_id], words)


def values_table(data: ElectionData, entries: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Return every value of some entries (table, row, fields) as ``uses_table`` does.

    >>> from elections.package.loading import load
    >>> from elections.evidence.uses import uses_of_sources
    >>> from elections.text import load_words
    >>> data = load("tests/country")
    >>> heads = uses_of_sources(data).query("table == 'rural_heads'")
    >>> values_table(data, heads, load_words("en"))["confidence"].unique().tolist()
    ['medium']
    """
    writer = _CellWriter(data, words)
    lines = [line for use in entries.itertuples() for line in _values(writer, use)]
    columns = ["table", "row", "field", "value", "confidence"]
    return pd.DataFrame(lines, columns=columns).drop_duplicates(ignore_index=True)


class _CellWriter:
    """Names rows and writes values; each table is put in order once."""

    def __init__(self, data: ElectionData, words: Words) -> None:
        self.data, self.words = data, words
        self.names = row_names(data, words)
        self._rows: dict[str, dict[str, Cells]] = {}

    def place(self, table: str, row: str) -> tuple[str, str]:
        """Return table and row in words; a conflict is named by the cell that it is about."""
        label = table_label(table, self.words)
        if table != "conflicts":
            return label, self.row(table, row)
        about = self.cells(table, row)
        cell = self.row(str(about["table"]), str(about["row"]))
        field = str(about["field"])
        return label, f"{table_label(str(about['table']), self.words)}, {cell}: {field}"

    def row(self, table: str, row: str) -> str:
        """Name a row; one that a sentence names keeps its id: that stands among its values."""
        return row if table in SENTENCES else self.names.row(table, row)

    def cells(self, table: str, row: str) -> Cells:
        """Return the cells of a row."""
        if table not in self._rows:
            key = schema.table(table).key
            records = self.data.tables[table].to_dict("records")
            self._rows[table] = {
                "/".join(str(record[part]) for part in key): cast(Cells, record)
                for record in records
            }
        return self._rows[table][row]

    def value(self, table: str, cells: Cells, field: str) -> str:
        """Write the value of a field."""
        column = schema.table(table).column(field)
        if column.said:
            return self.words.text(cells, field)
        value = cells[field]
        if is_missing(value):
            return ""
        if (about := _FIGURES.get((table, field))) is not None:
            return self.names.value(*about(cells), value)
        match column.type:
            case "integer":
                return self.words.number(int(value))
            case "decimal":
                if column.unit != "percent":
                    return self.words.exact(str(value))
                says = self.words
                return says.published(value) if isinstance(value, Decimal) else says.rate(value)
            case "boolean":
                return self.words.say("yes-no", answer=value)
            case "date" | "partial_date":
                return self.words.partial_date(str(value))
        if column.references in _REFERENCES:
            return self.names.row(column.references, str(value))
        return code_in_words(table, field, str(value), self.words)


def _values(writer: _CellWriter, use: Any) -> Iterator[tuple[str, str, str, str, str]]:
    table, row = writer.place(use.table, use.row)
    cells = writer.cells(use.table, use.row)
    level = "" if is_missing(use.confidence) else use.confidence
    confidence = writer.words.say("confidence", level=level) if level else ""
    for field in use.fields:
        yield table, row, field, writer.value(use.table, cells, field), confidence
