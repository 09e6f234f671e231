"""The one block in which every figure stands.

The figure with its alternative text; the source line of exactly the rows drawn; their
table; their sources in full; where sources differ; the file to take away, the address of
this very view, and how to cite it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode, urlsplit

import streamlit as st

from elections.export import about, plain
from elections.text.grid import Grid
from ui.drawings import Drawing, Rows
from ui.folded import folded
from ui.grid import grid
from ui.picture import svg_button
from ui.reader import Reader
from ui.told import told
from ui.under import Under, evidence_of, under


def show(reader: Reader, drawing: Drawing, *, counted: bool = True) -> None:
    """Show a drawing in its block; what stands under it is made once a reader opens it.

    ``counted`` says on how many sources it rests before it is opened.
    """
    with st.container(key=f"figure-{drawing.name}"):
        st.plotly_chart(
            drawing.figure,
            theme=None,
            key=f"chart-{drawing.name}",
            config=_config(drawing),
            alt=drawing.captions.alternative,
        )
        folded(
            _label(reader, drawing, counted),
            lambda: _more(reader, drawing),
            name=f"figure-{drawing.name}",
            icon=":material/table_view:",
        )


def _label(reader: Reader, drawing: Drawing, counted: bool) -> str:
    words = reader.words
    if not counted:
        return words.say("figure-later")
    return words.say("figure-more", evidence=evidence_of(reader.data, words, drawing))


def _more(reader: Reader, drawing: Drawing) -> None:
    words, found = reader.words, under(reader.data, reader.words, drawing)
    parts: dict[str, Callable[[], None]] = {
        words.say("figure-table"): lambda: _tables(reader, drawing, found),
        words.say("figure-sources"): lambda: _sources(found),
    }
    if (differ := found.differ) is not None:
        title = words.say("figure-differ", count=len(differ.rows))
        parts[title] = lambda: _differ(reader, differ)
    parts[words.say("figure-take")] = lambda: _take(reader, drawing, found)
    for tab, part in zip(st.tabs(list(parts)), parts.values(), strict=True):
        with tab:
            part()


def _tables(reader: Reader, drawing: Drawing, found: Under) -> None:
    for rows, table in zip(drawing.drawn, found.tables, strict=True):
        st.dataframe(
            table,
            hide_index=True,
            column_config=_formats(reader, rows),
            alt=drawing.captions.alternative,
        )


def _sources(found: Under) -> None:
    st.markdown(found.sources)


def _differ(reader: Reader, differ: Grid) -> None:
    st.write(reader.words.say("figure-differ-lead"))
    grid(differ, width=reader.width)


def _take(reader: Reader, drawing: Drawing, found: Under) -> None:
    words = reader.words
    with st.container(horizontal=True):
        for number, file in enumerate(found.files):
            name = f"{drawing.name}-{number + 1}" if number else drawing.name
            st.download_button(
                words.say("figure-csv", part=number + 1),
                file,
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
