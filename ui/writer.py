"""The writer of blocks for Streamlit: one function for each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Literal

import streamlit as st

from elections.choices import Value
from elections.sections.blocks import (
    Block,
    FigureBlock,
    Files,
    Fold,
    Folds,
    Links,
    RecordColumn,
    Records,
)
from elections.writers.screen import Piece
from ui import kept
from ui.figure import show_figure
from ui.folded import folded
from ui.markdown import escape
from ui.numbers import in_words, read_alike
from ui.page import link
from ui.pieces import pieces, show_piece
from ui.reader import Reader

ICONS = {
    "sources": ":material/menu_book:",
    "table": ":material/table_rows:",
    "formula": ":material/function:",
    "notes": ":material/notes:",
    "text": None,
}
HOST = r"^https?://(?:www\.)?([^/]+)"
# The letters of a cell, and what is left free beside them, in pixels.
CELL_LETTERS, CELL_MARGIN = 14, 20


def show(reader: Reader, *names: str, **choices: Value | None) -> None:
    """Show neighbouring sections of a page for these choices, of which each has those it takes.

    Of a choice that is ``None`` the data hold no value. What nobody can click of one section goes
    to the browser with that of the next.
    """
    made = {choice: value for choice, value in choices.items() if value is not None}
    for number, part in enumerate(kept.shown(reader, names, made)):
        # It takes long to make, and can be sent again as it was: nothing in it is a control.
        if isinstance(part, Records):
            view = f"{' '.join(names)} {number} {sorted(made.items())}"
            searched = bool(made.get("find"))
            kept.written(reader, view, partial(_records, reader, part), searched=searched)
        else:
            _show(reader, (part,))


def _show(reader: Reader, parts: Iterable[Piece | Block]) -> None:
    """Show pieces and what is live from top to bottom."""
    for part in parts:
        WRITERS[type(part)](reader, part)


def _records(reader: Reader, block: Records) -> None:
    narrow = reader.width == "narrow"
    shown = block.narrow if narrow and block.narrow is not None else block
    # Where the screen is narrow a column that stays in view would leave no room for the others.
    columns = {column.heading: _column(column, pinned=not narrow) for column in shown.columns}
    rows = shown.rows
    st.dataframe(
        rows if read_alike(rows) else in_words(rows, reader.words, missing=""),
        hide_index=True,
        column_config=columns,
        placeholder="",
        alt=shown.alternative,
    )


def _column(column: RecordColumn, *, pinned: bool) -> Any:
    width = round(column.wide * CELL_LETTERS) + CELL_MARGIN if column.wide else None
    pinned = pinned and column.key
    match column.kind:
        case "number":
            return st.column_config.NumberColumn(pinned=pinned, width=width)
        case "address":
            return st.column_config.LinkColumn(display_text=HOST, width=width)
    return st.column_config.Column(pinned=pinned, width=width)


def _files(reader: Reader, block: Files) -> None:
    with st.container(horizontal=True, gap="small"):
        for file in block.files:
            st.download_button(
                escape(file.label),
                file.make,
                file_name=file.name,
                mime=file.media_type,
                icon=":material/download:",
                on_click="ignore",
                key=f"take-{file.name}",
            )


def _fold(reader: Reader, block: Fold, type: Literal["default", "compact"] = "default") -> None:
    folded(
        escape(block.label),
        lambda: _show(reader, pieces(block.blocks(), narrow=reader.width == "narrow")),
        name=block.name,
        icon=ICONS[block.kind],
        type=type,
        first_open=block.open,
    )


def _folds(reader: Reader, block: Folds) -> None:
    with st.container(gap="xxsmall", key=f"folds-{block.name}"):
        for fold in block.folds:
            _fold(reader, fold, "compact")


def _links(reader: Reader, block: Links) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        for way in block.links:
            link(way.page, way.label, **way.choices)


WRITERS: dict[type[Any], Callable[[Reader, Any], None]] = {
    FigureBlock: show_figure,
    Files: _files,
    Fold: _fold,
    Folds: _folds,
    Links: _links,
    Piece: lambda reader, piece: show_piece(piece),
    Records: _records,
}
