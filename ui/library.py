"""The tables of the package: looked through, searched, explained, taken away, cited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from elections import export
from elections.evidence.uses import rows_with
from elections.export import About, Extract
from elections.package import schema
from elections.package.schema import Column, Table
from elections.text import library as words_of
from elections.text.grid import Grid
from ui import controls
from ui.grid import escape, grid
from ui.reader import Reader
from ui.told import told

FIRST_TABLE = "results"
NAMES = tuple(table.name for table in schema.TABLES)
HOST = r"^https?://(?:www\.)?([^/]+)"
PIXELS_PER_SIGN, CELL_MARGIN, WIDEST_KEY = 8, 20, 240
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _csv(reader: Reader, extract: Extract) -> bytes:
    return export.csv_file(extract)


def _json(reader: Reader, extract: Extract) -> bytes:
    return export.json_file(told(reader, _about), extract)


def _excel(reader: Reader, *extracts: Extract) -> bytes:
    return export.workbook(told(reader, _about), extracts, reader.words)


def _all_tables(reader: Reader) -> bytes:
    return _excel(reader, *(export.whole(reader.data, name) for name in NAMES))


FILES: tuple[tuple[str, str, str, Callable[..., bytes]], ...] = (
    ("csv", "csv", "text/csv", _csv),
    ("excel", "xlsx", EXCEL, _excel),
    ("json", "json", "application/json", _json),
)


@dataclass(frozen=True)
class Choice:
    """The table that a reader looks at, and the words searched for."""

    table: Table
    search: str


def summary(reader: Reader) -> None:
    """Say how much the package holds, which version it is and under which licence."""
    words, about = reader.words, told(reader, _about)
    licence = escape(about.licence_title or words.say("library-no-licence"))
    release = words.say(
        "library-release",
        version=about.version,
        date=words.date(about.released) if about.released else "none",
        licence=f"[{licence}]({about.licence_address})" if about.licence_address else licence,
    )
    st.write(f"{words_of.summary(reader.data, words)} {release}")


def tables(reader: Reader) -> None:
    """Show one table: which, what a row is, the rows found, the files, the dictionary."""
    words = reader.words
    st.header(words.say("library-tables"))
    choice = _choose(reader)
    table = choice.table
    st.write(
        words.say(
            "library-row",
            table=f"**{escape(words_of.table_label(table.name, words))}**",
            file=f"`{table.name}.csv`",
            description=table.description,
        )
    )
    _rows(reader, choice)
    with st.expander(words.say("library-dictionary", table=f"`{table.name}`")):
        st.caption(words.say("library-key", key=", ".join(f"`{name}`" for name in table.key)))
        grid(told(reader, _dictionary, table.name), width=reader.width)


def package(reader: Reader) -> None:
    """Offer the whole package, and say how to cite it."""
    words = reader.words
    about = told(reader, _about)
    st.header(words.say("library-whole"))
    st.write(words.say("library-whole-note"))
    with _buttons():
        zipped, book = partial(export.archive, reader.data), partial(_all_tables, reader)
        _download(words.say("library-zip"), f"{about.file_name}.zip", "application/zip", zipped)
        _download(words.say("library-workbook"), f"{about.file_name}.xlsx", EXCEL, book)
    st.header(words.say("library-cite"))
    st.write(words.say("library-cite-note"))
    for name, reference in (("plain", export.plain), ("bibtex", export.bibtex)):
        st.caption(words.say(f"library-{name}"))
        st.code(reference(about, words), language=None, wrap_lines=True)


def _choose(reader: Reader) -> Choice:
    words = reader.words
    which, what = st.columns(2)
    with which:
        name = controls.select(
            words,
            "table",
            NAMES,
            default=FIRST_TABLE,
            named=lambda one: words_of.table_label(one, words),
        )
    with what:
        search = controls.search(words, "find", hint=words.say("library-find-hint"))
    return Choice(schema.table(name or FIRST_TABLE), search)


def _rows(reader: Reader, choice: Choice) -> None:
    """Show the rows found, how many of how many, their units and their files."""
    words, name = reader.words, choice.table.name
    extract = export.found(reader.data, name, choice.search)
    if extract.rows.empty and choice.search:
        st.info(words.say("library-nothing", search=escape(choice.search)))
    else:
        count = words_of.rows_found(len(extract.rows), extract.of, words)
        _frame(reader, extract, f"{words_of.table_label(name, words)}: {count}")
        st.caption(f"**{count}.** {escape(words_of.units(name, words))}")
        _files(reader, extract)
    if choice.search:
        counts = told(reader, _elsewhere, name, choice.search)
        if elsewhere := words_of.found_elsewhere(counts, words):
            st.caption(escape(elsewhere))
    st.caption(words.say("library-read"))


def _frame(reader: Reader, extract: Extract, said: str) -> None:
    columns = words_of.columns_shown(reader.data, extract.table, reader.words)
    rows = words_of.shown(extract.rows, columns)
    key = schema.table(extract.table).key if reader.width == "wide" else ()
    config = {one.name: _column(one, rows[one.name], pinned=one.name in key) for one in columns}
    st.dataframe(rows, hide_index=True, column_config=config, placeholder="", alt=said)


def _column(column: Column, cells: pd.Series, *, pinned: bool) -> Any:
    if column.type == "integer":
        return st.column_config.NumberColumn(format="localized", pinned=pinned)
    if column.type == "url":
        return st.column_config.LinkColumn(display_text=HOST)
    if not pinned or cells.empty:
        return st.column_config.Column()
    # A key is read whole, whichever row it stands in.
    longest = max(len(column.name), int(cells.astype("string").str.len().max()))
    width = min(longest * PIXELS_PER_SIGN + CELL_MARGIN, WIDEST_KEY)
    return st.column_config.Column(pinned=True, width=width)


def _files(reader: Reader, extract: Extract) -> None:
    some = "some" if extract.search else "all"
    stem = f"{extract.table}-found" if extract.search else extract.table
    with _buttons():
        for name, ending, mime, make in FILES:
            label = reader.words.say(f"library-{name}", found=some)
            _download(label, f"{stem}.{ending}", mime, partial(make, reader, extract))


def _buttons() -> Any:
    return st.container(horizontal=True, gap="small")


def _download(label: str, file: str, mime: str, make: Callable[[], bytes]) -> None:
    """Offer a file that is made once it is asked for."""
    st.download_button(
        label,
        make,
        file_name=file,
        mime=mime,
        icon=":material/download:",
        on_click="ignore",
        key=f"take-{file}",
    )


def _about(reader: Reader) -> About:
    return export.about(reader.data)


def _dictionary(reader: Reader, name: str) -> Grid:
    return words_of.dictionary(reader.data, name, reader.words)


def _elsewhere(reader: Reader, name: str, search: str) -> dict[str, int]:
    others = {other: rows for other, rows in reader.data.tables.items() if other != name}
    return {other: len(rows_with(rows, search)) for other, rows in others.items()}
