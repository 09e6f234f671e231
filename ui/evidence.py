"""Evidence under tables, for the parts of pages that are not sections yet."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from elections.package import ElectionData
from elections.sections import evidence as sections
from elections.text import Words
from ui.markdown import listed
from ui.reader import Reader
from ui.writer import write


def evidence(reader: Reader, rows: pd.DataFrame, name: str) -> None:
    """Name the sources of exactly these rows, and offer them in full."""
    write(reader, sections.evidence(reader.data, rows, reader.words, name))


def evidence_line(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    """Say how many sources stand behind exactly these rows, and how sure they are."""
    return sections.evidence_line(data, rows, words)


def source_list(words: Words, records: pd.DataFrame) -> None:
    """List sources in full, each with its address where it has one."""
    st.markdown(listed(sections.source_list(records, words)))
