"""Sources: how to cite, every table, every source, and the claims checked."""

import streamlit as st

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("sources")
show(reader, "sources.package")
with controls.fields(reader):
    table = controls.find_one(reader, "table")
    find = controls.search(reader, "find")
show(reader, "sources.table", table=table, find=find)
source = controls.find_one(reader, "source")
show(reader, "sources.source", source=source)
kind = controls.pick(reader, "kind")
show(reader, "sources.all", "sources.weak", "sources.claims", kind=kind)


@st.fragment
def verdicts() -> None:
    """Offer the claims of one document or with one verdict, without the rest of the page."""
    document = controls.find_one(reader, "document")
    verdict = controls.pick(reader, "verdict")
    show(reader, "sources.verdicts", document=document, verdict=verdict)


verdicts()
