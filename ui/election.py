"""The parts of one election's page that are not figures."""

from __future__ import annotations

import streamlit as st

from elections.text import election as told
from ui.evidence import evidence
from ui.grid import grid
from ui.reader import Reader


def results(reader: Reader, election: str) -> None:
    """Print the full result table."""
    st.subheader(reader.words.say("election-results"))
    table = told.results_grid(reader.data, election, reader.words, short=reader.width == "narrow")
    grid(table, width=reader.width, last_is_total=True)
    st.caption(reader.words.say("election-dash"))
    evidence(reader, table.evidence)


def observers(reader: Reader, election: str) -> None:
    """Print what observers concluded, as theirs."""
    words = reader.words
    st.subheader(words.say("election-observers"))
    rows = told.observers_of(reader.data, election)
    if rows.empty:
        st.write(words.say("observers-none"))
        return
    for _, row in rows.iterrows():
        st.markdown(f"**{row['organisation']}.** {words.text(row, 'conclusion')}")
        st.caption(words.text(row, "mission"))
    evidence(reader, rows)


def rules(reader: Reader, election: str) -> None:
    """Print the rules and the counts of that year."""
    words = reader.words
    for title, fields in (
        ("election-rules", told.RULE_FIELDS),
        ("election-counts", told.COUNT_FIELDS),
    ):
        st.subheader(words.say(title))
        table = told.fields_grid(reader.data, election, fields, words)
        grid(table, width=reader.width)
        evidence(reader, table.evidence)


def conflicts(reader: Reader, election: str) -> None:
    """Print the values that sources give and that are not used."""
    table = told.conflicts_grid(reader.data, election, reader.words)
    if table.rows:
        st.subheader(reader.words.say("election-conflicts"))
        grid(table, width=reader.width)
        evidence(reader, table.evidence)


def notes(reader: Reader, election: str) -> None:
    """Print the notes on the election and its rows."""
    texts = told.notes_of(reader.data, election, reader.words)
    if texts:
        st.subheader(reader.words.say("election-notes"))
        st.markdown("\n".join(f"- {text}" for text in texts))
