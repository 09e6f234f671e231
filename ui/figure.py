"""The one block in which every figure stands.

The figure with its alternative text; the source line of exactly the rows drawn; their
table; their sources in full; where sources differ; the file to take away, the address of
this very view, and how to cite it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from typing import Any
from urllib.parse import urlencode, urlsplit

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler

from elections.charts.canvas import ReadyFigure
from elections.evidence.conflicts import values_in_conflict
from elections.export import about, plain
from elections.figures import Drawing
from elections.sections.blocks import FigureBlock, TableBlock
from elections.sections.evidence import conflicts_named, source_list
from elections.text.conflicts import conflict_grid
from elections.text.grid import DASH
from elections.text.labels import sources_of
from elections.text.table import column_heading, decimals_of
from ui import kept, markdown
from ui.address import in_full
from ui.folded import folded
from ui.picture import svg_button
from ui.reader import Reader


def show_figure(reader: Reader, block: FigureBlock) -> None:
    """Show a figure in its block; what stands under it is made once a reader opens it."""
    words, key = reader.words, block.key
    drawing = kept.drawing(reader, block.name, block.choices)
    label = words.say("figure-later")
    if block.counted:
        label = words.say("figure-more", evidence=kept.evidence(reader, drawing))
    with st.container(key=f"figure-{key}", gap=None):
        kept.written(reader, f"{key} {drawing.choices}", lambda: _still(drawing, block))
        folded(
            label,
            lambda: _more(reader, drawing, key),
            name=f"figure-{key}",
            icon=":material/table_view:",
        )


def _still(drawing: Drawing, block: FigureBlock) -> None:
    """Write the chart between the words that the page says around it."""
    captions = drawing.captions
    head = f"h{block.level}"
    title = f'<{head} class="figure-title">{escape(captions.title)}</{head}>'
    st.html(f'{title}<p class="figure-subtitle">{escape(captions.subtitle)}</p>')
    st.plotly_chart(
        ReadyFigure(drawing.json),
        theme=None,
        key=f"chart-{block.key}",
        config=_config(block.key),
        alt=captions.alternative,
    )
    st.html(f'<p class="figure-source">{escape(captions.source)}</p>')


def _more(reader: Reader, drawing: Drawing, key: str) -> None:
    words = reader.words
    parts: dict[str, Callable[[], None]] = {
        words.say("figure-table"): lambda: _tables(reader, drawing),
        words.say("figure-sources"): lambda: _sources(reader, drawing),
    }
    conflicts = conflicts_named(reader.data, drawing.captions.conflicts)
    if differing := values_in_conflict(conflicts):
        parts[words.say("figure-differ", count=differing)] = lambda: _differ(reader, conflicts)
    parts[words.say("figure-take")] = lambda: _take(reader, drawing, key)
    for tab, part in zip(st.tabs(list(parts)), parts.values(), strict=True):
        with tab:
            part()


def _tables(reader: Reader, drawing: Drawing) -> None:
    tables = drawing.tables(reader.data, reader.words)
    for (rows, columns), table in zip(drawing.rows, tables, strict=True):
        st.dataframe(
            _written(reader, rows, columns, table),
            hide_index=True,
            column_config=_formats(reader, rows, columns),
            placeholder=DASH,
            alt=drawing.captions.alternative,
        )


def _written(
    reader: Reader, rows: pd.DataFrame, columns: tuple[str, ...], table: pd.DataFrame
) -> Styler:
    """Return a table whose numbers are written as words write them, each with its decimals."""
    shown = table.style
    for column in (name for name in columns if rows[name].dtype.kind == "f"):
        heading = column_heading(column, reader.words)
        digits = pd.Series(decimals_of(rows, column), index=table.index, dtype="object")
        for count, own in digits.dropna().groupby(digits):
            write = partial(reader.words.number, digits=int(count))
            shown = shown.format(write, subset=(own.index, heading))
    return shown


def _sources(reader: Reader, drawing: Drawing) -> None:
    records = sources_of(reader.data, drawing.evidence)
    st.markdown(markdown.listed(source_list(records, reader.words)))


def _differ(reader: Reader, conflicts: pd.DataFrame) -> None:
    st.write(reader.words.say("figure-differ-lead"))
    block = TableBlock(conflict_grid(reader.data, conflicts, reader.words))
    for text in markdown.tables(block, narrow=reader.width == "narrow"):
        st.markdown(text)


def _take(reader: Reader, drawing: Drawing, key: str) -> None:
    words = reader.words
    with st.container(horizontal=True):
        for number, file in enumerate(drawing.csv()):
            name = f"{key}-{number + 1}" if number else key
            st.download_button(
                words.say("figure-csv", part=number + 1),
                file,
                file_name=f"{name}.csv",
                mime="text/csv",
                icon=":material/download:",
                on_click="ignore",
                key=f"csv-{name}",
            )
        svg_button(key, words.say("figure-svg"))
    st.caption(words.say("figure-image"))
    address = view_address(reader, drawing)
    for label, text in (
        ("figure-link", address),
        ("figure-cite", _citation(reader, drawing, address)),
        ("figure-embed", words.say("figure-frame", address=f"{address}&embed=true")),
    ):
        st.caption(words.say(label))
        st.code(text, language=None, wrap_lines=True)


def _citation(reader: Reader, drawing: Drawing, address: str) -> str:
    data = plain(about(reader.data), reader.words)
    return reader.words.say(
        "figure-citation", title=drawing.captions.title, data=data, address=address
    )


def view_address(reader: Reader, drawing: Drawing) -> str:
    """Return the address of this very view: the page with its choices and its data's version."""
    query = urlencode(in_full(reader.data, drawing.choices))
    page = urlsplit(st.context.url or "")
    return page._replace(path=page.path or "/", query=query, fragment="").geturl()


def _config(key: str) -> dict[str, Any]:
    return {
        "displaylogo": False,
        "modeBarButtons": [["toImage"]],
        "toImageButtonOptions": {"format": "png", "filename": key, "scale": 3},
    }


def _formats(reader: Reader, rows: pd.DataFrame, columns: tuple[str, ...]) -> dict[str, Any]:
    return {
        column_heading(column, reader.words): st.column_config.NumberColumn(format="localized")
        for column in columns
        if rows[column].dtype.kind in "iu"
    }
