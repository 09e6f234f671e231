"""The sources: all of them, one in full, and every figure that rests on it."""

from __future__ import annotations

from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from elections.evidence.uses import rows_resting, uses_of_sources
from elections.text import references as words_of
from elections.text.words import is_missing
from ui import controls
from ui.grid import escape
from ui.library import HOST
from ui.reader import Reader
from ui.told import told

PAGE, KEY = "sources", "source"
ALL = "all"
WIDE = ("publisher", "title", "date", "kind", "rows", "address", "source_id")
HEADINGS = {
    **{name: name for name in ("publisher", "date", "kind", "rows", "address")},
    **{name: name for name in ("table", "row", "field", "value", "confidence", "where")},
    "title": "document",
    "source_id": "id",
}
NARROW = ("rows", "publisher", "title", "address")


def source_link(source_id: str) -> str:
    """Return the address of a source within the dashboard, from any of its pages.

    >>> source_link("bulletin_1990")
    'sources?source=bulletin_1990'
    """
    return f"{PAGE}?{urlencode({KEY: source_id})}"


def sources(reader: Reader) -> None:
    """Show what rests on the source chosen, then all sources.

    The one chosen comes first, so that a link to it leads to it.
    """
    words = reader.words
    st.header(words.say("references-title"))
    labels = told(reader, _labels)
    source = controls.select(
        words, KEY, tuple(labels), named=labels.__getitem__, hint=words.say("references-choose")
    )
    if source is None:
        st.caption(words.say("references-none"))
    else:
        _record(reader, source)
        _uses(reader, source)
    _all(reader)


def _all(reader: Reader) -> None:
    """List the sources of one kind, or all, with how many rows name each."""
    words = reader.words
    st.markdown(f"**{words.say('references-all')}**")
    kinds = (ALL, *words_of.kinds_there(reader.data))
    kind = controls.choice(words, "kind", kinds, default=ALL)
    rows = told(reader, _table, "" if kind == ALL else kind)
    shown = list(NARROW if reader.width == "narrow" else WIDE)
    headings = _headings(reader)
    lead = words.say("references-lead", count=words.number(len(rows)))
    st.dataframe(
        rows[shown].rename(columns=headings),
        hide_index=True,
        column_config={
            headings["rows"]: st.column_config.NumberColumn(format="localized", width="small"),
            headings["title"]: st.column_config.Column(width="large"),
            headings["address"]: st.column_config.LinkColumn(display_text=HOST),
        },
        placeholder="",
        alt=lead,
    )
    st.caption(lead)


def _record(reader: Reader, source: str) -> None:
    """Print the record of a source in full."""
    words = reader.words
    rows = reader.data.sources
    row = rows[rows["source_id"] == source].iloc[0]
    title = escape(str(row["title"]))
    address = row["address"]
    st.markdown(f"**{title}**" if is_missing(address) else f"**[{title}]({address})**")
    parts = [escape(str(row["publisher"]))]
    if not is_missing(row["date"]):
        parts.append(words.partial_date(row["date"]))
    parts += [words.say("source-kind", kind=str(row["kind"])), f"`{source}`"]
    st.markdown(" · ".join(parts))
    if not is_missing(row["note"]):
        st.markdown(escape(str(row["note"])))
    if is_missing(address):
        st.caption(words.say("references-no-address"))


def _uses(reader: Reader, source: str) -> None:
    """Print every figure that rests on a source, counted by table."""
    words = reader.words
    uses = told(reader, _all_uses)
    headings = _headings(reader)
    resting = words_of.resting_sentence(told(reader, _counts), source, words)
    st.write(f"{resting} {words_of.alone_sentence(uses, source, words)}")
    found = told(reader, _told_uses, source)
    if reader.width == "narrow":
        found = words_of.in_two_columns(found, words)
    st.dataframe(
        found.rename(columns=headings),
        hide_index=True,
        column_config={
            headings["where"]: st.column_config.Column(width="medium"),
            headings["value"]: st.column_config.Column(width="large"),
        },
        placeholder="",
        alt=resting,
    )


def _headings(reader: Reader) -> dict[str, str]:
    return {
        column: reader.words.say(f"references-{heading}") for column, heading in HEADINGS.items()
    }


def _all_uses(reader: Reader) -> pd.DataFrame:
    return uses_of_sources(reader.data)


def _counts(reader: Reader) -> pd.DataFrame:
    return rows_resting(told(reader, _all_uses))


def _labels(reader: Reader) -> dict[str, str]:
    return words_of.source_labels(reader.data)


def _table(reader: Reader, kind: str) -> pd.DataFrame:
    return words_of.sources_table(reader.data, told(reader, _counts), reader.words, kind=kind)


def _told_uses(reader: Reader, source: str) -> pd.DataFrame:
    return words_of.uses_table(reader.data, told(reader, _all_uses), source, reader.words)
