"""What stands under every figure and table: how many sources, how sure, and each in full."""

from __future__ import annotations

from collections.abc import Collection, Hashable
from typing import Any

import pandas as pd
import streamlit as st

from elections.evidence.conflicts import values_contested
from elections.package.loading import ElectionData
from elections.text import Words
from elections.text.labels import source_line, sources_of, weakest
from ui.folded import folded
from ui.grid import escape
from ui.reader import Reader
from ui.references import source_link

# The heading of the page on which a mark behind a figure lands.
DIFFERENCES = "sources-differ"


def evidence_line(
    data: ElectionData, rows: pd.DataFrame, words: Words, conflicts: pd.DataFrame | None = None
) -> str:
    """Say how many sources stand behind exactly these rows, how sure, and where they differ."""
    rated = "confidence" in rows and rows["confidence"].notna().any()
    return words.say(
        "figure-evidence",
        sources=len(sources_of(data, rows)),
        level=weakest(rows) if rated else "unrated",
        differ=0 if conflicts is None else values_contested(conflicts),
    )


def conflicts_named(data: ElectionData, names: Collection[str]) -> pd.DataFrame:
    """Return the conflicts with these ids."""
    conflicts = data.conflicts
    return conflicts[conflicts["conflict_id"].isin(list(names))].reset_index(drop=True)


def evidence(reader: Reader, rows: pd.DataFrame, name: str) -> None:
    """Name the sources of exactly these rows, and offer them in full.

    ``name`` tells these rows from the others on the page.
    """
    records = sources_of(reader.data, rows)
    if records.empty:
        return
    line = escape(source_line(reader.data, rows, reader.words))
    folded(
        line,
        lambda: source_list(reader.words, records),
        name=f"sources-{name}",
        icon=":material/menu_book:",
    )


def source_list(words: Words, records: pd.DataFrame) -> None:
    """List sources in full, each with its address where it has one."""
    st.markdown(source_items(words, records))


def source_items(words: Words, records: pd.DataFrame) -> str:
    """Return sources in full as the items of a list in Markdown."""
    return "\n".join(f"- {_record(words, row)}" for row in records.to_dict("records"))


def _record(words: Words, row: dict[Hashable, Any]) -> str:
    title = escape(str(row["title"]))
    named = title if pd.isna(row["address"]) else f"[{title}]({row['address']})"
    date = "" if pd.isna(row["date"]) else f", {words.partial_date(row['date'])}"
    kind = words.say("source-kind", kind=str(row["kind"]))
    resting = f"[{words.say('source-resting')}]({source_link(str(row['source_id']))})"
    return f"{escape(str(row['publisher']))}: {named}{date} ({kind}; {resting})"
