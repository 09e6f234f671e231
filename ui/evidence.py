"""What stands under every figure and table: how many sources, how sure, and each in full."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from elections.text import Words
from elections.text.dress import sources_of, weakest
from ui.grid import escape
from ui.reader import Reader


def evidence_line(reader: Reader, rows: pd.DataFrame) -> str:
    """Say how many sources stand behind exactly these rows, and the weakest confidence."""
    count = len(sources_of(reader.data, rows))
    return reader.words.say("figure-evidence", sources=count, level=weakest(rows))


def evidence(reader: Reader, rows: pd.DataFrame) -> None:
    """Offer the sources of exactly these rows, in full."""
    records = sources_of(reader.data, rows)
    if records.empty:
        return
    with st.expander(evidence_line(reader, rows), icon=":material/menu_book:"):
        source_list(reader.words, records)


def source_list(words: Words, records: pd.DataFrame) -> None:
    """List sources in full, each with its address where it has one."""
    st.markdown("\n".join(f"- {_record(words, row)}" for _, row in records.iterrows()))


def _record(words: Words, row: pd.Series) -> str:
    title = escape(str(row["title"]))
    named = title if pd.isna(row["address"]) else f"[{title}]({row['address']})"
    date = "" if pd.isna(row["date"]) else f", {words.partial_date(row['date'])}"
    kind = words.say("source-kind", kind=str(row["kind"]))
    return f"{escape(str(row['publisher']))}: {named}{date} ({kind})"
