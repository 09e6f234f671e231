"""The bare page: a title and ready-made figures, and nothing else.

The address names the page whose figures it shows; with ``choice`` there is also a switch
between the figures of two choices. Its figures are Plotly's own, as any page has them.
"""

import base64
import json
import os
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
import pyarrow as pa  # type: ignore[import-untyped]
import streamlit as st

SHOW = {
    "plotly_chart": lambda drawn: st.plotly_chart(drawn, theme=None),
    "dataframe": lambda table: st.dataframe(table, hide_index=True),
}


@st.cache_resource(show_spinner=False)
def ready_made(page: str) -> dict[str, list[tuple[str, Any]]]:
    """Return the figures of a page by the choice that shows them, each with its kind."""
    text = Path(os.environ["BENCH_FIGURES"], f"{page}.json").read_text(encoding="utf-8")
    return {
        choice: [(kind, made(kind, content)) for kind, content in figures]
        for choice, figures in json.loads(text).items()
    }


def made(kind: str, content: str) -> Any:
    """Return a figure, or a table, from what was sent to the browser."""
    if kind == "plotly_chart":
        return go.Figure(json.loads(content))
    return pa.ipc.open_stream(base64.b64decode(content)).read_pandas()


page = st.query_params["page"]
st.title(page)
choice = "opened"
if "choice" in st.query_params:
    choice = "second" if st.toggle("Second choice", key="choice") else "first"
for kind, drawn in ready_made(page)[choice]:
    SHOW[kind](drawn)
