"""The one block in which every figure stands.

The figure with its alternative text; the source line of exactly the rows drawn; their
table; their sources in full; where sources differ; the file to take away, the address of
this very view, and how to cite it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode, urlsplit

import pandas as pd
import streamlit as st

from elections.export import about, plain
from elections.text.contested import conflict_grid
from elections.text.dress import sources_of
from elections.text.twin import raw_csv, twin
from ui.drawings import Drawing, Rows
from ui.evidence import conflicts_named, evidence_line, source_list
from ui.grid import grid
from ui.picture import svg_button
from ui.reader import Reader
from ui.told import told


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
            conflicts = conflicts_named(reader, drawing.captions.contested)
            line = evidence_line(reader, drawing.evidence, conflicts)
            more = st.expander(words.say("figure-more", evidence=line), icon=icon)
        if not lazy or more.open:
            with more:
                _more(reader, drawing)


def _more(reader: Reader, drawing: Drawing) -> None:
    words = reader.words
    conflicts = conflicts_named(reader, drawing.captions.contested)
    parts: dict[str, Callable[[], None]] = {
        words.say("figure-table"): lambda: _tables(reader, drawing),
        words.say("figure-sources"): lambda: source_list(
            words, sources_of(reader.data, drawing.evidence)
        ),
    }
    if len(conflicts):
        parts[words.say("figure-differ", count=len(conflicts))] = lambda: _differ(reader, conflicts)
    parts[words.say("figure-take")] = lambda: _take(reader, drawing)
    for tab, part in zip(st.tabs(list(parts)), parts.values(), strict=True):
        with tab:
            part()


def _tables(reader: Reader, drawing: Drawing) -> None:
    for rows in drawing.drawn:
        st.dataframe(
            twin(
                reader.data,
                rows.table,
                rows.columns,
                reader.words,
                contested=drawing.captions.contested,
            ),
            hide_index=True,
            column_config=_formats(reader, rows),
            alt=drawing.captions.alternative,
        )


def _differ(reader: Reader, conflicts: pd.DataFrame) -> None:
    st.write(reader.words.say("figure-differ-lead"))
    grid(conflict_grid(reader.data, conflicts, reader.words), width=reader.width)


def _take(reader: Reader, drawing: Drawing) -> None:
    words = reader.words
    with st.container(horizontal=True):
        for number, rows in enumerate(drawing.drawn):
            name = f"{drawing.name}-{number + 1}" if number else drawing.name
            st.download_button(
                words.say("figure-csv", part=number + 1),
                raw_csv(rows.table, rows.columns),
                file_name=f"{name}.csv",
                mime="text/csv",
                icon=":material/download:",
                on_click="ignore",
                key=f"csv-{name}",
            )
        svg_button(drawing.name, words.say("figure-svg"))
    st.caption(words.say("figure-image"))
    address = view_address()
    for label, text in (
        ("figure-link", address),
        ("figure-cite", _citation(reader, drawing, address)),
        ("figure-embed", words.say("figure-frame", address=view_address(embed="true"))),
    ):
        st.caption(words.say(label))
        st.code(text, language=None, wrap_lines=True)


def _citation(reader: Reader, drawing: Drawing, address: str) -> str:
    data = told(reader, _data_citation)
    return reader.words.say(
        "figure-citation", title=drawing.captions.title, data=data, address=address
    )


def _data_citation(reader: Reader) -> str:
    return plain(about(reader.data), reader.words)


def view_address(**further: str) -> str:
    """Return the address of this very view: the page with its choices."""
    choices = urlencode(st.query_params.to_dict() | further)
    page = urlsplit(st.context.url or "")
    return page._replace(path=page.path or "/", query=choices, fragment="").geturl()


def _config(drawing: Drawing) -> dict[str, Any]:
    return {
        "displaylogo": False,
        "modeBarButtons": [["toImage"]],
        "toImageButtonOptions": {"format": "png", "filename": drawing.name, "scale": 3},
    }


def _formats(reader: Reader, rows: Rows) -> dict[str, Any]:
    formats: dict[str, Any] = {}
    for column in rows.columns:
        heading = reader.words.say(f"column-{column.replace('_', '-')}")
        kind = rows.table[column].dtype.kind
        if kind == "f":
            formats[heading] = st.column_config.NumberColumn(format="%.2f")
        elif kind in "iu":
            formats[heading] = st.column_config.NumberColumn(format="localized")
    return formats
