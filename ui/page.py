"""Pages: which there are, how one opens, and what stands around every one."""

from __future__ import annotations

from base64 import b64encode
from contextlib import suppress
from copy import copy
from functools import lru_cache
from pathlib import Path
from typing import NoReturn

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from elections import sections
from elections.choices import Value, address_value
from elections.package import DataError, default_folder, standing
from elections.sections import pages_shown, stands_on
from elections.text import Words, offered, words_standing
from elections.text.standing import stays_sentence
from elections.writers.head import next_page, page_head
from elections.writers.look import look
from elections.writers.page import language_ways
from elections.writers.screen import Piece
from ui import kept
from ui.address import Arrival, arrive
from ui.markdown import escape
from ui.pieces import show_piece
from ui.reader import Reader, current_reader, current_words, styled, watch

PAGES = sections.pages()
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


@lru_cache(maxsize=kept.MOST_OFFERED)
def _head(heading: tuple[str, str, str], words: Words, query: str, offered: tuple[str, ...]) -> str:
    """Return what stands above a page; it can be read in the languages ``offered``."""
    title, lead, kicker = heading
    return page_head(title, lead, kicker, words, language_ways(query))


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
    style = "" if styled() else look()
    if isinstance(reader, DataError):
        if style:
            st.html(style)
        _refuse(reader)
    arrival = arrive(reader.data, name)
    path = "" if name == PAGES[0] else name
    watch(reader, path, arrival.asked, arrival.whole)
    query = arrival.asked if arrival.whole is None else arrival.whole
    head = kept.unless_long(_head, query)(
        kept.heading(reader, name), reader.words, query, offered()
    )
    contents = kept.contents(reader, name, arrival.in_force)
    show_piece(Piece(f"{style}{head}{contents}"))
    _say(reader, arrival)
    st.session_state[_OPENED] = name, reader
    return reader


def _close_page() -> None:
    """Lead on below the page that was opened."""
    if _OPENED in st.session_state:
        name, reader = st.session_state.pop(_OPENED)
        for following in next_page(name, pages_shown(reader.data), reader.words):
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
