"""The writer of blocks for Streamlit: one function for each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import streamlit as st

from elections.choices import Value
from elections.sections.blocks import (
    Badge,
    Block,
    FigureBlock,
    Fold,
    Formula,
    Heading,
    Items,
    KeyFigures,
    Links,
    Paragraph,
    TableBlock,
)
from ui import kept
from ui.figure import show_figure
from ui.folded import folded
from ui.markdown import escape, listed, table, written
from ui.page import link
from ui.reader import Reader

ICONS = {
    "sources": ":material/menu_book:",
    "table": ":material/table_rows:",
    "formula": ":material/function:",
    "notes": ":material/notes:",
    "text": None,
}


def show(reader: Reader, name: str, **choices: Value) -> None:
    """Show a section of a page for these choices."""
    write(reader, kept.blocks(reader, name, choices))


def write(reader: Reader, blocks: Iterable[Block]) -> None:
    """Write blocks from top to bottom."""
    for block in blocks:
        WRITERS[type(block)](reader, block)


def _heading(reader: Reader, block: Heading) -> None:
    head = st.header if block.level == 2 else st.subheader
    head(escape(block.text), anchor=block.anchor or None)


def _paragraph(reader: Reader, block: Paragraph) -> None:
    (st.caption if block.note else st.markdown)(written(block.text))


def _items(reader: Reader, block: Items) -> None:
    st.markdown(listed(block))


def _figure(reader: Reader, block: FigureBlock) -> None:
    shown = kept.shown_figure(reader, block.name, block.choices)
    show_figure(reader, shown, key=block.key, counted=block.counted)


def _table(reader: Reader, block: TableBlock) -> None:
    st.markdown(table(block, narrow=reader.width == "narrow"))


def _key_figures(reader: Reader, block: KeyFigures) -> None:
    with st.container(horizontal=True, gap="large"):
        for figure in block.figures:
            st.metric(
                figure.label,
                figure.value,
                figure.before,
                delta_color="off",
                delta_arrow="off",
                width="content",
            )


def _fold(reader: Reader, block: Fold) -> None:
    folded(
        escape(block.label),
        lambda: write(reader, block.blocks()),
        name=block.name,
        icon=ICONS[block.kind],
    )


def _formula(reader: Reader, block: Formula) -> None:
    st.latex(block.latex)


def _badge(reader: Reader, block: Badge) -> None:
    icon = ":material/check:" if block.sound else ":material/rule:"
    colour = "green" if block.sound else "orange"
    st.markdown(f":{colour}-badge[{icon} {block.mark}] {escape(block.text)}")


def _links(reader: Reader, block: Links) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        for one in block.links:
            link(one.page, one.label, **one.choices)


WRITERS: dict[type[Any], Callable[[Reader, Any], None]] = {
    Badge: _badge,
    FigureBlock: _figure,
    Fold: _fold,
    Formula: _formula,
    Heading: _heading,
    Items: _items,
    KeyFigures: _key_figures,
    Links: _links,
    Paragraph: _paragraph,
    TableBlock: _table,
}
