"""The writer of blocks for Streamlit: one function for each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby
from typing import Any, Literal, cast

import streamlit as st

from elections.choices import Value
from elections.sections.blocks import (
    Block,
    Claims,
    FigureBlock,
    Files,
    Fold,
    Folds,
    Formula,
    Heading,
    Items,
    KeyFigures,
    Link,
    Links,
    Paragraph,
    RecordColumn,
    Records,
    TableBlock,
    Terms,
    Verbatim,
)
from ui import claims, kept
from ui.figure import show_figure
from ui.folded import folded
from ui.markdown import escape, listed, tables, written
from ui.numbers import in_words
from ui.page import link, list_headings
from ui.reader import Reader

ICONS = {
    "sources": ":material/menu_book:",
    "table": ":material/table_rows:",
    "formula": ":material/function:",
    "notes": ":material/notes:",
    "text": None,
}
HOST = r"^https?://(?:www\.)?([^/]+)"
PIXELS_PER_SIGN, CELL_MARGIN = 8, 20


def show(reader: Reader, name: str, **choices: Value | None) -> None:
    """Show a section of a page for these choices; what nobody can click is written once.

    Of a choice that is ``None`` the data hold no value.
    """
    made = {choice: value for choice, value in choices.items() if value is not None}
    view = f"{name} {sorted(made.items())}"
    shown = kept.blocks(reader, name, made)
    list_headings(shown)
    runs = groupby(shown, key=lambda block: type(block) in STILL)
    for number, (still, blocks) in enumerate(runs):
        if still:
            kept.written(reader, f"{view} {number}", partial(write, reader, tuple(blocks)))
        else:
            write(reader, blocks)


def write(reader: Reader, blocks: Iterable[Block]) -> None:
    """Write blocks from top to bottom; neighbouring paragraphs at once."""
    for (kind, note), alike in groupby(blocks, key=_kind):
        if kind is Paragraph:
            _paragraphs(cast(Iterable[Paragraph], alike), note=note)
        else:
            for block in alike:
                WRITERS[kind](reader, block)


def _kind(block: Block) -> tuple[type[Any], bool]:
    return type(block), isinstance(block, Paragraph) and block.note


def _heading(reader: Reader, block: Heading) -> None:
    head = st.header if block.level == 2 else st.subheader
    head(escape(block.text), anchor=block.anchor or None)


def _paragraphs(blocks: Iterable[Paragraph], *, note: bool) -> None:
    text = "\n\n".join(written(block.text) for block in blocks)
    (st.caption if note else st.markdown)(text)


def _terms(reader: Reader, block: Terms) -> None:
    with st.container(horizontal=True, gap="small"):
        for term, meaning in block.terms:
            st.caption(escape(term), help=escape(meaning), width="content")


def _items(reader: Reader, block: Items) -> None:
    st.markdown(listed(block))


def _figure(reader: Reader, block: FigureBlock) -> None:
    show_figure(reader, block)


def _table(reader: Reader, block: TableBlock) -> None:
    for text in tables(block, narrow=reader.width == "narrow"):
        st.markdown(text)


def _records(reader: Reader, block: Records) -> None:
    narrow = reader.width == "narrow"
    shown = block.narrow if narrow and block.narrow is not None else block
    # Where the screen is narrow a column that stays in view would leave no room for the others.
    columns = {column.heading: _column(column, pinned=not narrow) for column in shown.columns}
    st.dataframe(
        in_words(shown.rows, reader.words, missing=""),
        hide_index=True,
        column_config=columns,
        placeholder="",
        alt=shown.alternative,
    )


def _column(column: RecordColumn, *, pinned: bool) -> Any:
    width = column.signs * PIXELS_PER_SIGN + CELL_MARGIN if column.signs else None
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


def _verbatim(reader: Reader, block: Verbatim) -> None:
    st.caption(escape(block.label))
    st.code(block.text, language=None, wrap_lines=True)


def _claims(reader: Reader, block: Claims) -> None:
    st.html(claims.style(reader.scheme) + claims.markup(block, reader.scheme))


def _key_figures(reader: Reader, block: KeyFigures) -> None:
    with st.container(horizontal=True, gap="small" if reader.width == "narrow" else "large"):
        for figure in block.figures:
            st.metric(
                written((Link(figure.label, figure.working) if figure.working else figure.label,)),
                escape(figure.value),
                figure.before and escape(figure.before),
                delta_color="off",
                delta_arrow="off",
                width="content",
            )


def _fold(reader: Reader, block: Fold, type: Literal["default", "compact"] = "default") -> None:
    folded(
        escape(block.label),
        lambda: write(reader, block.blocks()),
        name=block.name,
        icon=ICONS[block.kind],
        type=type,
        first_open=block.open,
    )


def _folds(reader: Reader, block: Folds) -> None:
    with st.container(gap="xxsmall", key=f"folds-{block.name}"):
        for fold in block.folds:
            _fold(reader, fold, "compact")


def _formula(reader: Reader, block: Formula) -> None:
    st.latex(block.latex)


def _links(reader: Reader, block: Links) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        for one in block.links:
            link(one.page, one.label, **one.choices)


WRITERS: dict[type[Any], Callable[[Reader, Any], None]] = {
    Claims: _claims,
    FigureBlock: _figure,
    Files: _files,
    Fold: _fold,
    Folds: _folds,
    Formula: _formula,
    Heading: _heading,
    Items: _items,
    KeyFigures: _key_figures,
    Links: _links,
    Paragraph: lambda reader, block: _paragraphs([block], note=block.note),
    Records: _records,
    TableBlock: _table,
    Terms: _terms,
    Verbatim: _verbatim,
}

# What can be sent again as it was: no controls, and nothing that is made once it is opened.
STILL = WRITERS.keys() - {FigureBlock, Files, Fold, Folds, Links}
