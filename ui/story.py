"""The parts of the overview that are not figures."""

from __future__ import annotations

import streamlit as st

from elections.text import first_party as story
from ui.reader import Reader


def key_figures(reader: Reader) -> None:
    """Show the key figures side by side, each with what it was at first."""
    with st.container(horizontal=True, gap="large"):
        for figure in story.key_figures(reader.data, reader.words):
            st.metric(
                figure.label,
                figure.value,
                figure.before,
                delta_color="off",
                delta_arrow="off",
                width="content",
            )


def what_the_figures_are(reader: Reader) -> None:
    """Say what the figures are: official results, beside what observers concluded."""
    st.caption(story.status_sentence(reader.data, reader.words))
