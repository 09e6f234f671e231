"""The one block in which every figure stands.

Above the figure its title and what it measures, under it the sources of exactly the rows drawn,
all of them words of the page. Beside these, one click each: the rows as a table, the sources in
full, where sources differ; and at the right end the menu of all that can be taken away.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import partial
from html import escape

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler

from elections.charts.canvas import ReadyFigure
from elections.export.inline import enlarged_picture
from elections.figures import Drawing
from elections.sections.blocks import FigureBlock, Paragraph, TableBlock
from elections.sections.evidence import conflicts_named, source_list
from elections.text.conflicts import conflict_grid
from elections.text.grid import DASH
from elections.text.labels import sources_of
from elections.text.table import column_heading, decimals_of
from ui import kept
from ui.figure_menu import show_menu
from ui.numbers import in_words
from ui.pieces import show_still
from ui.reader import Reader

PARTS = "parts-"
# Plotly's own buttons go: what they do stands in the menu.
CONFIG = {"displayModeBar": False}
_AXIS = re.compile(r"[xy]axis\d*")


def show_figure(reader: Reader, block: FigureBlock) -> None:
    """Show a figure in its block; what stands under it is made once a reader opens it."""
    key, drawing = block.key, kept.drawing(reader, block)
    with st.container(key=f"figure-{key}", gap="xxsmall"):
        kept.written(
            reader, f"{key} {block.share} {drawing.choices}", lambda: _still(reader, drawing, block)
        )
        part = _foot(reader, drawing, block)
        if part:
            MAKE[part](reader, drawing)


def _still(reader: Reader, drawing: Drawing, block: FigureBlock) -> None:
    """Write the chart between the words that the page says around it.

    Where a reader enlarges text the words in the chart are to grow too: it is a picture then.
    """
    captions = drawing.captions
    head = f"h{block.level}"
    place = f'class="figure-title" id="{escape(block.anchor)}"'
    title = f"<{head} {place}>{escape(captions.title)}</{head}>"
    st.html(f'{title}<p class="figure-subtitle">{escape(captions.subtitle)}</p>')
    if reader.text_scale > 1:
        st.html(enlarged_picture(drawing, reader.text_scale))
    else:
        st.plotly_chart(
            drawn_once(drawing.plotly(captioned=False)),
            theme=None,
            key=f"chart-{block.key}",
            config=CONFIG,
            alt=captions.alternative,
        )


def drawn_once(chart: ReadyFigure) -> ReadyFigure:
    """Return a chart that the browser draws only once, looking the same.

    Streamlit gives Plotly each chart twice. The second time Plotly draws it anew where it has a
    template, whatever is in it, and where its numbers bear no mark by which they are known again.
    """
    parts = chart.to_dict()
    usual = dict(parts["layout"].pop("template")["layout"])
    axes = {"x": usual.pop("xaxis"), "y": usual.pop("yaxis")}
    written = {
        name: {**axes[name[0]], **own} if _AXIS.fullmatch(name) else own
        for name, own in parts["layout"].items()
    }
    parts["layout"] = {**usual, **written}
    mark = hashlib.sha256(ReadyFigure(parts).to_json().encode()).hexdigest()
    return ReadyFigure({**parts, "layout": {**parts["layout"], "datarevision": mark}})


def _foot(reader: Reader, drawing: Drawing, block: FigureBlock) -> str | None:
    """Write the sources, offer the menu and what stands behind the figure; return what is open.

    Where there is the room all stand in one row, else what can be opened stands under the sources.
    """
    roomy = reader.width == "wide" and block.share == 1
    row = partial(st.container, horizontal=True, vertical_alignment="center", gap="small")
    source = f'<p class="figure-source">{escape(drawing.captions.source)}</p>'
    with row():
        st.html(source)
        part = _chosen_part(reader, drawing, block.key) if roomy else None
        show_menu(reader, drawing, block.key)
    return part if roomy else _chosen_part(reader, drawing, block.key)


def _chosen_part(reader: Reader, drawing: Drawing, key: str) -> str | None:
    """Offer what stands behind the figure; return what is open, none at first."""
    parts = list(MAKE) if kept.values_differing(reader, drawing) else [*MAKE][:-1]
    return st.segmented_control(
        reader.words.say("figure-parts"),
        parts,
        format_func=lambda part: reader.words.say(f"figure-{part}"),
        key=f"{PARTS}{key}",
        label_visibility="collapsed",
        wrap=True,
    )


def _tables(reader: Reader, drawing: Drawing) -> None:
    tables = drawing.tables(reader.data, reader.words)
    for (rows, columns), table in zip(drawing.rows, tables, strict=True):
        st.dataframe(
            _written(reader, rows, columns, table),
            hide_index=True,
            placeholder=DASH,
            alt=drawing.captions.alternative,
        )


def _written(
    reader: Reader, rows: pd.DataFrame, columns: tuple[str, ...], table: pd.DataFrame
) -> Styler:
    """Return a table whose numbers are written as words write them, each with its decimals."""
    shown = in_words(table, reader.words, missing=DASH)
    for column in (name for name in columns if rows[name].dtype.kind == "f"):
        heading = column_heading(column, reader.words)
        digits = pd.Series(decimals_of(rows, column), index=table.index, dtype="object")
        for count, own in digits.dropna().groupby(digits):
            write = partial(reader.words.number, digits=int(count))
            shown = shown.format(write, subset=(own.index, heading), na_rep=DASH)
    return shown


def _sources(reader: Reader, drawing: Drawing) -> None:
    records = sources_of(reader.data, drawing.evidence)
    show_still([source_list(reader.data, records, reader.words)])


def _differ(reader: Reader, drawing: Drawing) -> None:
    conflicts = conflicts_named(reader.data, drawing.captions.conflicts)
    lead = Paragraph(reader.words.say("figure-differ-lead"))
    table = TableBlock(conflict_grid(reader.data, conflicts, reader.words))
    show_still([lead, table], narrow=reader.width == "narrow")


MAKE: dict[str, Callable[[Reader, Drawing], None]] = {
    "table": _tables,
    "sources": _sources,
    "differ": _differ,
}
