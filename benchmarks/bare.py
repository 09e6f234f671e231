"""The bare page: a title and ready-made figures, tables and pictures, and nothing else.

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


@st.cache_resource(show_spinner=False)
def ready_made(page: str) -> dict[str, list[Any]]:
    """Return the figures, tables and pictures of a page by the choice that shows them."""
    text = Path(os.environ["BENCH_FIGURES"], f"{page}.json").read_text(encoding="utf-8")
    return {
        choice: [made(kind, content) for kind, content in sent]
        for choice, sent in json.loads(text).items()
    }


def made(kind: str, content: str) -> Any:
    """Return a figure, a table or a picture from what was sent to the browser."""
    if kind == "plotly_chart":
        return go.Figure(json.loads(content))
    if kind == "picture":
        return base64.b64decode(content)
    return pa.ipc.open_stream(base64.b64decode(content)).read_pandas()


page = st.query_params["page"]
st.title(page)
choice = "opened"
if "choice" in st.query_params:
    choice = "second" if st.toggle("Second choice", key="choice") else "first"
for shown in ready_made(page)[choice]:
    if isinstance(shown, go.Figure):
        st.plotly_chart(shown, theme=None)
    elif isinstance(shown, bytes):
        st.image(shown)
    else:
        st.dataframe(shown, hide_index=True)
