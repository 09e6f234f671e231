"""What stands under every figure and table: how many sources, how sure, and each in full."""

from __future__ import annotations

from collections.abc import Collection

import pandas as pd
import streamlit as st

from elections.contested import values_contested
from elections.text import Words
from elections.text.dress import source_line, sources_of, weakest
from ui.grid import escape
from ui.reader import Reader
from ui.references import source_link

# The heading of the page on which a mark behind a figure lands.
DIFFERENCES = "sources-differ"


def evidence_line(reader: Reader, rows: pd.DataFrame, conflicts: pd.DataFrame | None = None) -> str:
    """Say how many sources stand behind exactly these rows, how sure, and where they differ."""
    rated = "confidence" in rows and rows["confidence"].notna().any()
    return reader.words.say(
        "figure-evidence",
        sources=len(sources_of(reader.data, rows)),
        level=weakest(rows) if rated else "unrated",
        differ=0 if conflicts is None else values_contested(conflicts),
    )


def conflicts_named(reader: Reader, names: Collection[str]) -> pd.DataFrame:
    """Return the conflicts with these ids."""
    conflicts = reader.data.conflicts
    return conflicts[conflicts["conflict_id"].isin(list(names))].reset_index(drop=True)


def evidence(reader: Reader, rows: pd.DataFrame) -> None:
    """Name the sources of exactly these rows, and offer them in full."""
    records = sources_of(reader.data, rows)
    if records.empty:
        return
    line = escape(source_line(reader.data, rows, reader.words))
    with st.expander(line, icon=":material/menu_book:"):
        source_list(reader.words, records)


def source_list(words: Words, records: pd.DataFrame) -> None:
    """List sources in full, each with its address where it has one."""
    st.markdown("\n".join(f"- {_record(words, row)}" for _, row in records.iterrows()))


def _record(words: Words, row: pd.Series) -> str:
    title = escape(str(row["title"]))
    named = title if pd.isna(row["address"]) else f"[{title}]({row['address']})"
    date = "" if pd.isna(row["date"]) else f", {words.partial_date(row['date'])}"
    kind = words.say("source-kind", kind=str(row["kind"]))
    resting = f"[{words.say('source-resting')}]({source_link(str(row['source_id']))})"
    return f"{escape(str(row['publisher']))}: {named}{date} ({kind}; {resting})"
