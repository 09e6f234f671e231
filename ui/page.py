"""Pages: which there are, how one opens, and what stands around every one."""

from __future__ import annotations

import html
from base64 import b64encode
from collections.abc import Iterable
from copy import copy
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from elections.choices import Value, address_value
from elections.package.faults import DataError
from elections.sections import stands_on
from elections.sections.blocks import Block, Heading, Link
from elections.text import Words
from ui import kept
from ui.address import Arrival, arrive
from ui.markdown import escape, written
from ui.reader import Reader, current_reader, current_words, watch

PAGES = (
    "overview",
    "consolidation",
    "seats",
    "votes",
    "measures",
    "rules",
    "election",
    "context",
    "sources",
    "report",
)
ICONS = {
    "overview": ":material/home:",
    "seats": ":material/event_seat:",
    "votes": ":material/how_to_vote:",
    "consolidation": ":material/merge:",
    "measures": ":material/straighten:",
    "rules": ":material/gavel:",
    "election": ":material/calendar_month:",
    "context": ":material/public:",
    "sources": ":material/menu_book:",
    "report": ":material/print:",
}
# The front page stands at the root; Streamlit wants a further name that no other page has.
FRONT = "front"
# A picture of our own: a symbol of Streamlit's would be fetched from another host. It stands in
# its address: a file would be read and registered anew in every run.
_PICTURE = (Path(__file__).parent / "icon.png").read_bytes()
ICON = f"data:image/png;base64,{b64encode(_PICTURE).decode('ascii')}"
_ROUTED, _OPENED = "_routed", "_opened"
# From so many headings on a page says what is on it.
LONG = 3
_LEAD = "<script>location.replace(`./{path}${{location.search}}${{location.hash}}`)</script>"
FOLDER = Path(__file__).resolve().parent.parent / "pages"

_STYLE = """<style>
[data-testid="stMainBlockContainer"] { max-width: 1120px; padding: 4.5rem 1rem 3rem; }
[data-testid="stMainBlockContainer"] h1 { font-size: 2rem; padding: 0; }
[data-testid="stMainBlockContainer"] p { max-width: 46rem; }
[data-testid="stMainBlockContainer"] .kicker { font-size: 0.875rem; opacity: 0.8; margin: 0; }
[data-testid="stCaptionContainer"], [data-testid="stCaptionContainer"] p {
  color: inherit; opacity: 0.9;
}
[data-testid="stMainBlockContainer"] h2 { font-size: 1.75rem; padding: 1.25rem 0 0.5rem; }
[data-testid="stMainBlockContainer"] h3 { font-size: 1.2rem; padding: 1rem 0 0.75rem; }
[class*="st-key-folds-"] summary, [class*="st-key-folds-"] summary span { opacity: 1; }
[data-testid="stMarkdownContainer"] .katex-display { overflow: visible; }
[data-testid="stMainBlockContainer"] .figure-title {
  font-size: 1.25rem; line-height: 1.3; font-weight: 700; padding: 1.25rem 0 0; margin: 0;
  text-wrap: pretty;
}
[data-testid="stMainBlockContainer"] .figure-subtitle,
[data-testid="stMainBlockContainer"] .figure-source {
  max-width: none; margin: 0.25rem 0 0; opacity: 0.8; text-wrap: pretty;
}
.figure-subtitle { font-size: 0.9375rem; line-height: 1.4; }
[data-testid="stMainBlockContainer"] .figure-source { font-size: 0.8125rem; padding: 0.5rem 0; }
[data-testid="stMetricLabel"], [data-testid="stMetricLabel"] * {
  white-space: normal; overflow: visible;
}
.enlarged { overflow-x: auto; }
.enlarged img { display: block; width: 100%; height: auto; }
.js-plotly-plot text { font-variant-numeric: tabular-nums; }
@media (max-width: 640px) {
  [data-testid="stMarkdownContainer"] .katex-display .katex { font-size: 0.95em; }
  [data-testid="stMainBlockContainer"] h1 { font-size: 1.6rem; }
  [data-testid="stMarkdownContainer"] th, [data-testid="stMarkdownContainer"] td {
    font-size: 0.8rem; padding: 0.25rem 0.3rem;
  }
}
/* Where the system gives the colours, what is chosen must not be told by a colour of ours. */
@media (forced-colors: active) {
  .js-plotly-plot { forced-color-adjust: none; }
  [data-testid="stCheckbox"] label > div:first-of-type,
  [data-testid="stCheckbox"] label > div:first-of-type > div { border: 1px solid ButtonText; }
  [data-testid="stCheckbox"] label:has(input:checked) > div:first-of-type {
    forced-color-adjust: none; background: Highlight;
  }
  [role="radio"][aria-checked="true"] {
    forced-color-adjust: none; background: Highlight !important;
  }
  [role="radio"][aria-checked="true"], [role="radio"][aria-checked="true"] * {
    color: HighlightText !important;
  }
}
@media print {
  [data-testid="stHeader"], [data-testid="stExpander"] { display: none; }
}
</style>"""


class _Opened(NamedTuple):
    """The page that is being shown: its place for the list of its headings, and these."""

    name: str
    place: Any
    headings: list[Heading]


def pages() -> list[StreamlitPage]:
    """Return the pages in the order of the navigation; the first is the front page.

    By its own name the front page is not in the navigation: that address leads to the front.
    Streamlit marks the page that is open: each run has copies of its own.
    """
    return [copy(page) for page in _pages(current_words())]


@lru_cache(maxsize=4)
def _pages(words: Words) -> tuple[StreamlitPage, ...]:
    front, *others = PAGES
    title = words.say(f"page-{front}")
    return (
        st.Page(FOLDER / f"{front}.py", title=title, url_path=FRONT, default=True),
        *(
            st.Page(FOLDER / f"{name}.py", title=words.say(f"page-{name}"), url_path=name)
            for name in others
        ),
        st.Page(_to_front, title=title, url_path=front, visibility="hidden"),
    )


def run() -> None:
    """Route to the page that the address names; called by the front door alone."""
    st.session_state[_ROUTED] = True
    st.navigation(pages(), position="top").run()
    _close_page()


def _lead_to(path: str) -> None:
    """Lead to a page with all that the address says; no step for the browser's Back."""
    st.html(_LEAD.format(path=path), unsafe_allow_javascript=True)


def _to_front() -> None:
    _lead_to("")


def _lead_on(name: str) -> None:
    """Lead an address that names what now stands on another page to that page."""
    page = stands_on(name, st.query_params.to_dict())
    if page != name:
        _lead_to(page)
        st.stop()


def open_page(name: str) -> Reader:
    """Open a page: route first if the router has not run, then heading and lead.

    On a fresh server the first visitor of a deep link gets the page's script without the
    router; it is then sent through the router once. Data that is not sound stops the page
    with a plain message, never a traceback.
    """
    if not st.session_state.pop(_ROUTED, False):
        st.navigation(pages(), position="top")
        st.rerun()
    _lead_on(name)
    st.html(_STYLE)
    try:
        reader = current_reader()
    except DataError as error:
        _refuse(error)
    arrival = arrive(reader.data, name)
    path = "" if name == PAGES[0] else name
    watch(reader, path, arrival.asked, arrival.whole)
    kept.written(reader, f"head of {name}", lambda: _head(*kept.heading(reader, name)))
    _say(reader, arrival)
    st.session_state[_OPENED] = _Opened(name, st.container(), [])
    return reader


def list_headings(blocks: Iterable[Block]) -> None:
    """Take the headings of blocks that are shown into the list of what is on the page."""
    opened: _Opened | None = st.session_state.get(_OPENED)
    if opened is not None:
        found = (block for block in blocks if isinstance(block, Heading) and block.level == 2)
        opened.headings.extend(found)


def _close_page() -> None:
    """Say above a long page what is on it, and lead on below it."""
    opened: _Opened | None = st.session_state.pop(_OPENED, None)
    if opened is None:
        return
    words = current_words()
    if len(opened.headings) >= LONG:
        links = [(" · ", Link(heading.text, f"#{heading.anchor}")) for heading in opened.headings]
        parts = [part for both in links for part in both][1:]
        opened.place.markdown(written((f"{words.say('page-contents')} ", *parts)))
    later = PAGES[PAGES.index(opened.name) + 1 :]
    for name in later[:1]:
        link(name, words.say("page-next", page=words.say(f"page-{name}")))


def _say(reader: Reader, arrival: Arrival) -> None:
    """Say what of the address was not understood, and that it speaks of other data."""
    words = reader.words
    if arrival.unknown:
        shown = [_shown(words, name, value) for name, value in arrival.unknown.items()]
        count = len(shown)
        st.info(escape(words.say("address-unknown", count=count, shown=words.list(shown))))
    if arrival.other_version:
        versions = {"asked": arrival.other_version, "shown": reader.data.version}
        st.info(escape(words.say("address-version", **versions)))


def _shown(words: Words, name: str, value: Value) -> str:
    text = address_value(value)
    return f"{name}={text}" if text else words.say("address-without", name=name)


def _head(title: str, lead: str, above: str) -> None:
    if above:
        st.html(f'<p class="kicker">{html.escape(above)}</p>')
    st.title(title)
    st.write(escape(lead))


def link(name: str, label: str, **choices: str) -> None:
    """Offer the way to another page, there with these choices."""
    st.page_link(FOLDER / f"{name}.py", label=label, icon=ICONS[name], query_params=choices or None)


def _refuse(error: DataError) -> None:
    words = current_words()
    st.error(words.say("data-not-sound", count=len(error.faults)), icon=":material/error:")
    st.code(str(error), language=None, wrap_lines=True)
    st.stop()
