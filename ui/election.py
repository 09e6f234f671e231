"""The parts of one election's page that are not figures."""

from __future__ import annotations

import streamlit as st

from elections.text import election as told
from elections.text import record
from elections.text.conflicts import conflict_grid
from ui import page
from ui.evidence import DIFFERENCES, evidence, source_list
from ui.folded import folded
from ui.grid import escape, grid
from ui.reader import Reader


def results(reader: Reader, election: str) -> None:
    """Print the full result table."""
    st.header(reader.words.say("election-results"))
    table = told.results_grid(reader.data, election, reader.words, short=reader.width == "narrow")
    grid(table, width=reader.width, last_is_total=True, marks_lead_to=DIFFERENCES)
    st.caption(reader.words.say("election-dash"))
    evidence(reader, table.evidence, "results")


def observers(reader: Reader, election: str) -> None:
    """Print what observers concluded, as theirs."""
    words = reader.words
    st.header(words.say("election-observers"))
    rows = told.observers_of(reader.data, election)
    if rows.empty:
        st.write(words.say("observers-none"))
        return
    for _, row in rows.iterrows():
        st.markdown(f"**{escape(row['organisation'])}.** {escape(words.text(row, 'conclusion'))}")
        st.caption(escape(words.text(row, "mission")))
    evidence(reader, rows, "observers")


def rules(reader: Reader, election: str) -> None:
    """Print the rules and the counts of that year."""
    words = reader.words
    for title, fields in (
        ("election-rules", told.RULE_FIELDS),
        ("election-counts", told.COUNT_FIELDS),
    ):
        st.header(words.say(title))
        table = told.fields_grid(reader.data, election, fields, words)
        grid(table, width=reader.width, marks_lead_to=DIFFERENCES)
        evidence(reader, table.evidence, title)
    page.link("rules", words.say("election-proof"), election=election)


def deputies(reader: Reader, election: str) -> None:
    """Say who sat in the chamber beyond nominations; nothing where nothing is known."""
    sentences = record.deputies_sentences(reader.data, election, reader.words)
    if sentences:
        st.header(reader.words.say("election-deputies"))
        page.paragraphs(sentences)
        evidence(reader, record.deputies_rows(reader.data, election), "deputies")


def conflicts(reader: Reader, election: str) -> None:
    """Print the values that sources give and that are not used."""
    rows = record.conflicts_of(reader.data, election)
    if rows.empty:
        return
    st.header(reader.words.say("election-conflicts"), anchor=DIFFERENCES)
    st.write(reader.words.say("election-conflicts-lead"))
    table = conflict_grid(reader.data, rows, reader.words)
    grid(table, width=reader.width)
    evidence(reader, table.evidence, "conflicts")


def facts(reader: Reader, election: str) -> None:
    """List what else is known of the election, and the notes on its figures."""
    words = reader.words
    rows = record.facts_of(reader.data, election)
    notes = told.notes_of(reader.data, election, words)
    if notes:
        st.header(words.say("election-notes"))
        st.markdown("\n".join(f"- {escape(text)}" for text in notes))
    if len(rows):
        st.header(words.say("election-facts"))
        texts = [words.text(row, "statement") for _, row in rows.iterrows()]
        st.markdown("\n".join(f"- {escape(text)}" for text in texts))
        evidence(reader, rows, "facts")


def sources(reader: Reader, election: str) -> None:
    """List every source on which anything of the election rests."""
    rows = record.sources_of_record(reader.data, election)
    st.header(reader.words.say("election-sources"))
    folded(
        reader.words.say("election-sources-all", count=len(rows)),
        lambda: source_list(reader.words, rows),
        name="sources-all",
        icon=":material/menu_book:",
    )
