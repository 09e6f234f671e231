"""The one block in which every figure stands.

The figure with its alternative text; the source line of exactly the rows drawn; their
table; their sources in full; the file to take away and the address of this very view.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import streamlit as st

from elections.text import Words
from elections.text.dress import sources_of
from elections.text.twin import raw_csv, twin
from ui.drawings import Drawing
from ui.evidence import evidence_line, source_list
from ui.reader import Reader


def show(reader: Reader, drawing: Drawing, *, lazy: bool = False) -> None:
    """Show a drawing in its block; ``lazy`` makes what stands under it once it is opened."""
    words = reader.words
    with st.container(key=f"figure-{drawing.name}"):
        st.plotly_chart(
            drawing.figure,
            theme=None,
            key=f"chart-{drawing.name}",
            config=_config(drawing),
            alt=drawing.captions.alternative,
        )
        icon = ":material/table_view:"
        if lazy:
            label = words.say("figure-later")
            more = st.expander(label, icon=icon, key=f"more-{drawing.name}", on_change="rerun")
        else:
            more = st.expander(
                words.say("figure-more", evidence=evidence_line(reader, drawing.table)), icon=icon
            )
        if not lazy or more.open:
            with more:
                _more(reader, drawing)


def _more(reader: Reader, drawing: Drawing) -> None:
    words = reader.words
    table, sources, take = st.tabs(
        [words.say("figure-table"), words.say("figure-sources"), words.say("figure-take")]
    )
    with table:
        st.dataframe(
            twin(reader.data, drawing.table, drawing.columns, words),
            hide_index=True,
            column_config=_formats(reader, drawing),
            alt=drawing.captions.alternative,
        )
    with sources:
        source_list(words, sources_of(reader.data, drawing.table))
    with take:
        _take(words, drawing)


def _take(words: Words, drawing: Drawing) -> None:
    st.download_button(
        words.say("figure-csv"),
        raw_csv(drawing.table, drawing.columns),
        file_name=f"{drawing.name}.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
        key=f"csv-{drawing.name}",
    )
    st.caption(words.say("figure-image"))
    st.caption(words.say("figure-link"))
    st.code(view_address(), language=None, wrap_lines=True)


def view_address() -> str:
    """Return the address of this very view: the page with its choices."""
    choices = urlencode(st.query_params.to_dict())
    page = st.context.url or ""
    return f"{page}?{choices}" if choices else page


def _config(drawing: Drawing) -> dict[str, Any]:
    return {
        "displaylogo": False,
        "modeBarButtons": [["toImage"]],
        "toImageButtonOptions": {"format": "png", "filename": drawing.name, "scale": 3},
    }


def _formats(reader: Reader, drawing: Drawing) -> dict[str, Any]:
    formats: dict[str, Any] = {}
    for column in drawing.columns:
        heading = reader.words.say(f"column-{column.replace('_', '-')}")
        kind = drawing.table[column].dtype.kind
        if kind == "f":
            formats[heading] = st.column_config.NumberColumn(format="%.2f")
        elif kind in "iu":
            formats[heading] = st.column_config.NumberColumn(format="localized")
    return formats
