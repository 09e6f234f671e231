"""The page that is measured: the what-if fragment, or a bare one with ready-made figures."""

from dataclasses import replace

import plotly.graph_objects as go
import streamlit as st

from elections.text.ground import ground
from elections.text.what_if import what_if
from ui.drawings import Drawing
from ui.figure import show
from ui.reader import Reader, current_data, current_words
from ui.scenario import chamber, sweep_drawing
from ui.what_if import what_if_part

reader = Reader(current_data(), current_words(), "light", "wide")
election = st.session_state["election"]


@st.cache_resource
def ready_made(election: str) -> tuple[Drawing, Drawing]:
    """Return chamber and sweep under the law of an election, drawn before anything is measured."""
    on = ground(reader.data, election, reader.words)
    law = on.contest.law
    return chamber(reader, what_if(on, law)), sweep_drawing(reader, on, law)


@st.cache_resource
def put_together(election: str) -> tuple[Drawing, ...]:
    """Return the same two, put together by Plotly as its own figures are."""
    return tuple(
        replace(one, figure=go.Figure(one.figure.to_dict())) for one in ready_made(election)
    )


@st.fragment
def bare(*drawings: Drawing) -> None:
    """Draw figures that are there already, and nothing else."""
    for one in drawings:
        st.plotly_chart(one.figure, theme=None, key=one.name, alt=one.captions.alternative)


@st.fragment
def block(drawing: Drawing) -> None:
    """Show a figure that is there already as every page shows its figures."""
    show(reader, drawing)


part = st.session_state["part"]
if part == "what-if":
    what_if_part(reader, election)
elif part == "block":
    block(ready_made(election)[0])
elif part == "one":
    bare(ready_made(election)[0])
elif part == "two":
    bare(*ready_made(election))
else:
    bare(*put_together(election))
