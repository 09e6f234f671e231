"""Pages: which there are, how one opens, and what stands around every one."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from contextlib import suppress
from copy import copy
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from elections.charts.canvas import PALETTES
from elections.choices import Value, address_value
from elections.package import DataError, default_folder, standing
from elections.sections import pages_shown, stands_on
from elections.sections.blocks import Link
from elections.text import Words, offered, words_standing
from elections.text.standing import stays_sentence
from elections.writers import screen
from elections.writers.head import contents_line, next_page, page_head
from elections.writers.page import language_ways
from elections.writers.scheme import SECOND
from elections.writers.screen import Piece
from ui import kept
from ui.address import Arrival, arrive
from ui.markdown import escape
from ui.pieces import show_piece, show_still
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
_LEAD = "<script>location.replace(`./{path}${{location.search}}${{location.hash}}`)</script>"
FOLDER = Path(__file__).resolve().parent.parent / "pages"

# Colours of a scheme and words that the style writes stand in it as %(name)s.
_STYLE = """<style>
[data-testid="stMainBlockContainer"] {
  max-width: 1120px; padding: 4.5rem 1rem 3rem; --mark: light-dark(%(light)s, %(dark)s);
  --accent: var(--mark); --faint: color-mix(in srgb, currentColor 20%%, transparent);
  --second: light-dark(%(second_light)s, %(second_dark)s);
}
[data-testid="stMainBlockContainer"] h1 {
  font-size: 2.125rem; line-height: 2.5rem; padding: 0 0 0.5rem; margin: 0; text-wrap: balance;
}
[data-testid="stMainBlockContainer"] .above {
  display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between;
  margin: 0 0 1rem;
}
[data-testid="stMainBlockContainer"] .kicker { font-size: 0.875rem; opacity: 0.8; margin: 0; }
[data-testid="stMainBlockContainer"] .languages {
  display: flex; flex-wrap: wrap; gap: 0 0.75rem; font-size: 0.875rem; margin-left: auto;
}
[data-testid="stMainBlockContainer"] .languages a { color: var(--mark); }
[data-testid="stMainBlockContainer"] .languages [aria-current] {
  color: inherit; font-weight: 600; text-decoration: none;
}
[data-testid="stMainBlockContainer"] .lead {
  font-size: 1.25rem; line-height: 1.75rem; max-width: 52rem; margin: 0; text-wrap: pretty;
}
[data-testid="stMarkdown"] > div > [data-testid="stMarkdownContainer"] :is(p, li) {
  font-size: 1.0625rem; line-height: 1.6875rem; max-width: 45rem;
}
[data-testid="stCaptionContainer"] p { max-width: 45rem; }
[data-testid="stCaptionContainer"], [data-testid="stCaptionContainer"] p {
  color: inherit; opacity: 0.9;
}
[class*="st-key-folds-"] summary, [class*="st-key-folds-"] summary span { opacity: 1; }
[data-testid="stMarkdownContainer"] .katex-display { overflow: visible; }
/* A figure begins with its mark, well below what is above it, but close to what is its own. */
.figure-head {
  position: relative; border-top: 1px solid; padding-top: 0.75rem; margin: 1.5rem 0 -0.75rem;
}
[data-testid="stMainBlockContainer"] .figure-foot { margin-top: -0.75rem; }
.figure-head.close { margin-top: 0.5rem; }
.figure-head::before {
  content: ""; position: absolute; top: -1px; left: 0; width: 40px; height: 4px;
  background: var(--mark);
}
/* What stands side by side begins at one height. A figure whose room is no whole number of pixels
   would be drawn twice. */
[data-testid="stColumn"] { margin-top: 2rem; }
[data-testid="stColumn"] > * { width: round(down, 100%%, 1px); }
[data-testid="stColumn"] > * > :first-child .figure-head { margin-top: 0; }
[data-testid="stColumn"] > * > :first-child .blocks > h2:first-child { padding-top: 0; }
.st-key-what-rules > * { position: sticky; top: 4.5rem; }
[data-testid="stColumn"] div.blocks :is(th, td) { font-size: 0.875rem; padding: 0.25rem 0.5rem; }
[data-testid="stMainBlockContainer"] .figure-title {
  font-size: 1.25rem; line-height: 1.625rem; font-weight: 700; padding: 0; margin: 0;
  scroll-margin-top: 5.5rem;
  text-wrap: pretty;
}
[data-testid="stMainBlockContainer"] .figure-subtitle {
  max-width: none; opacity: 0.8; text-wrap: pretty;
}
.figure-subtitle { font-size: 0.9375rem; line-height: 1.3125rem; margin: 0.5rem 0; }
[data-testid="stExpandSidebarButton"]::after {
  content: "%(menu)s"; font-size: 0.875rem; padding-left: 0.25rem;
}
[data-testid="stTopNavLink"]:focus-visible { outline: 2px solid currentColor; }
/* Streamlit says in English how many pages have no room beside the others. */
[data-testid="stTopNavSection"] p { display: none; }
[data-testid="stTopNavSection"] [data-testid="stMarkdownContainer"]::after { content: "%(more)s"; }
[data-testid="stCheckbox"] [data-testid="stMarkdownContainer"],
[data-testid="stCheckbox"] [data-testid="stMarkdownContainer"] * {
  white-space: normal; overflow: visible;
}
/* Beside what is chosen an option has no edge of its own: where a row ends there it stays open. */
[data-testid="stButtonGroup"] [role="radio"][aria-checked="false"]:not(:hover) {
  border-color: color-mix(in srgb, currentColor 20%%, transparent) !important;
}
[data-testid="stButtonGroup"] [role="radio"][aria-checked="true"] {
  position: relative; z-index: 1;
}
.enlarged { overflow-x: auto; }
.enlarged img { display: block; width: 100%%; height: auto; }
.js-plotly-plot text { font-variant-numeric: tabular-nums; }
@media (max-width: 640px) {
  [data-testid="stMarkdownContainer"] .katex-display .katex { font-size: 0.95em; }
  [data-testid="stMainBlockContainer"] h1 { font-size: 1.75rem; line-height: 2.125rem; }
  [data-testid="stMainBlockContainer"] .lead { font-size: 1.125rem; line-height: 1.625rem; }
  [data-testid="stMarkdown"] > div > [data-testid="stMarkdownContainer"] :is(p, li) {
    font-size: 1rem; line-height: 1.5625rem;
  }
  [data-testid="stMainBlockContainer"] .figure-title { font-size: 1.125rem; line-height: 1.5rem; }
  .figure-subtitle { font-size: 0.875rem; line-height: 1.25rem; }
}
/* Where the system gives the colours, what is chosen must not be told by a colour of ours. */
@media (forced-colors: active) {
  .js-plotly-plot { forced-color-adjust: none; }
  [data-testid="stCheckbox"] label > div:first-of-type,
  [data-testid="stCheckbox"] label > div:first-of-type > div { border: 1px solid ButtonText; }
  [data-testid="stCheckbox"] label:has(input:checked) > div:first-of-type {
    forced-color-adjust: none; background: Highlight;
  }
  :is([role="radio"][aria-checked="true"], [role="tab"][aria-selected="true"],
    .behind [aria-expanded="true"]) {
    forced-color-adjust: none; background: Highlight !important;
  }
  :is([role="radio"][aria-checked="true"], [role="tab"][aria-selected="true"]),
  :is([role="radio"][aria-checked="true"], [role="tab"][aria-selected="true"]) *,
  .behind [aria-expanded="true"] {
    color: HighlightText !important;
  }
  [data-testid="stSlider"] [role="group"] > div > div:first-child { border: 1px solid ButtonText; }
  [data-testid="stSlider"] div:has(> div > input[type="range"]) {
    forced-color-adjust: none; background: Highlight; border: 1px solid ButtonText;
  }
  .figure-head::before { forced-color-adjust: none; background: CanvasText; }
}
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation-duration: 0.01ms !important; transition: none !important; }
}
@media print {
  [data-testid="stHeader"], [data-testid="stExpander"], .blocks details, .behind { display: none; }
}
</style>"""


@lru_cache(maxsize=4)
def _style(words: Words) -> str:
    terms: dict[str, str] = {scheme: palette.accent for scheme, palette in PALETTES.items()}
    terms |= {f"second_{scheme}": colour for scheme, colour in SECOND.items()}
    named = {name: words.say(f"page-{name}") for name in ("menu", "more")}
    return f"<style>{screen.style()}</style>{_STYLE % {**terms, **named}}"


@lru_cache(maxsize=kept.MOST_OFFERED)
def _head(heading: tuple[str, str, str], words: Words, query: str, offered: tuple[str, ...]) -> str:
    """Return what stands above a page; it can be read in the languages ``offered``."""
    title, lead, kicker = heading
    return page_head(title, lead, kicker, words, language_ways(query))


class _Opened(NamedTuple):
    """The page that is being shown: its place for the list of what is on it, and that."""

    name: str
    reader: Reader
    place: Any
    contents: list[Link]


def pages(words: Words, shown: tuple[str, ...] = PAGES) -> list[StreamlitPage]:
    """Return the pages in the order of the navigation; the first is the front page.

    A page that is not ``shown``, for the data hold nothing of it, is not in the navigation.
    By its own name the front page is not in the navigation: that address leads to the front.
    Streamlit marks the page that is open: each run has copies of its own.
    """
    return [copy(page) for page in _pages(words, shown)]


@lru_cache(maxsize=4)
def _pages(words: Words, shown: tuple[str, ...]) -> tuple[StreamlitPage, ...]:
    front, *others = PAGES
    title = words.say(f"page-{front}")
    return (
        st.Page(FOLDER / f"{front}.py", title=title, url_path=FRONT, default=True),
        *(
            st.Page(
                FOLDER / f"{name}.py",
                title=words.say(f"page-{name}"),
                url_path=name,
                visibility="visible" if name in shown else "hidden",
            )
            for name in others
        ),
        st.Page(_to_front, title=title, url_path=front, visibility="hidden"),
    )


def run() -> None:
    """Route to the page that the address names; called by the front door alone."""
    words = _sound_words()
    st.session_state[_ROUTED] = reader = _reader(words)
    shown = PAGES if isinstance(reader, DataError) else pages_shown(reader.data)
    st.navigation(pages(words, shown), position="top").run()
    _close_page()


def _sound_words() -> Words:
    try:
        return current_words()
    except DataError as error:
        _refuse(error)


def _reader(words: Words) -> Reader | DataError:
    """Return the reader of this run, read once; else why there is none."""
    try:
        return current_reader(words)
    except DataError as error:
        return error


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
    reader: Reader | DataError | None = st.session_state.pop(_ROUTED, None)
    if reader is None:
        st.navigation(pages(_sound_words()), position="top")
        st.rerun()
    _lead_on(name)
    if isinstance(reader, DataError):
        st.html(_style(current_words()))
        _refuse(reader)
    arrival = arrive(reader.data, name)
    path = "" if name == PAGES[0] else name
    watch(reader, path, arrival.asked, arrival.whole)
    query = arrival.asked if arrival.whole is None else arrival.whole
    head = _head(kept.heading(reader, name), reader.words, query, offered())
    show_piece(Piece(f"{_style(reader.words)}{head}"))
    _say(reader, arrival)
    st.session_state[_OPENED] = _Opened(name, reader, st.container(), [])
    return reader


def list_contents(shown: Iterable[Link]) -> None:
    """Take what is shown into the list of what is there."""
    opened: _Opened | None = st.session_state.get(_OPENED)
    if opened is not None:
        opened.contents.extend(shown)


def _close_page() -> None:
    """Say above a long page what is on it, and lead on below it."""
    opened: _Opened | None = st.session_state.pop(_OPENED, None)
    if opened is None:
        return
    data, words = opened.reader.data, opened.reader.words
    if line := contents_line(opened.contents, words):
        with opened.place:
            show_still(line)
    for following in next_page(opened.name, pages_shown(data), words):
        link(following.page, following.label)


def _say(reader: Reader, arrival: Arrival) -> None:
    """Say what of the address was not understood, that it speaks of other data, and which stay."""
    words = reader.words
    files = standing(default_folder()), words_standing(words.language)
    if stays := stays_sentence(reader.data, words, *files):
        st.caption(escape(stays))
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


def link(name: str, label: str, **choices: str) -> None:
    """Offer the way to another page, there with these choices."""
    label = escape(label)
    st.page_link(FOLDER / f"{name}.py", label=label, icon=ICONS[name], query_params=choices or None)


def _refuse(error: DataError) -> NoReturn:
    # Where it is the words that are not sound, nothing can be said beside what is wrong.
    with suppress(DataError):
        sentence = current_words().say("data-not-sound", count=len(error.faults))
        st.error(sentence, icon=":material/error:")
    st.code(str(error), language=None, wrap_lines=True)
    st.stop()
