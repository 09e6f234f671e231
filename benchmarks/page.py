"""The page that is measured: the what-if fragment, or a bare one with a ready-made figure."""

import streamlit as st

from elections import charts
from elections.text.ground import ground
from elections.text.what_if import what_if
from ui.drawings import Drawing
from ui.figure import show
from ui.reader import Reader, current_data, current_words
from ui.what_if import what_if_part

reader = Reader(current_data(), current_words(), "light", "wide")
election = st.session_state["election"]


@st.cache_resource
def ready_made(election: str) -> Drawing:
    """Return the chamber under the law of an election, drawn before anything is measured."""
    on = ground(reader.data, election, reader.words)
    told = what_if(on, on.contest.law)
    figure = charts.hemicycle(
        told.seats, told.votes, told.captions, scheme=reader.scheme, width=reader.width
    )
    columns = ("label", "votes", "share", "seats", "seats_then")
    return Drawing("bare", figure, told.captions, told.table, columns)


@st.fragment
def block(drawing: Drawing) -> None:
    """Show a figure that is there already as every page shows its figures."""
    show(reader, drawing)


@st.fragment
def chart(drawing: Drawing) -> None:
    """Draw a figure that is there already, without the block around it."""
    st.plotly_chart(drawing.figure, theme=None, key="bare", alt=drawing.captions.alternative)


if st.session_state["part"] == "block":
    block(ready_made(election))
elif st.session_state["part"] == "chart":
    chart(ready_made(election))
else:
    what_if_part(reader, election)
