"""What can be taken away from a figure: its files, its address, a citation, code that reads it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from html import escape
from urllib.parse import urlencode, urljoin, urlsplit

import streamlit as st

from elections import sections
from elections.charts.canvas import LEAST
from elections.export import (
    KINDS,
    MARGIN,
    SCALES,
    CitedFigure,
    Form,
    Look,
    about,
    apa,
    bibtex,
    embed_path,
    figure_file,
    figure_path,
    file_name,
    plain,
)
from elections.figures import Drawing
from ui.address import in_full, root
from ui.reader import Reader

ROWS = "csv"
# The form of pictures for telephones.
PORTRAIT: Form = "portrait"
# How a file of addresses is known: one of the data, which no other server has in its place.
PROBE = "data/datapackage.json"
# Where a session holds whether they do, and how long the browser tries, in milliseconds.
ANSWERS, PATIENCE = "_addresses_answer", 3000
_ASK = """
export default function({ data, setStateValue }) {
  const json = (type) => (type ?? "").startsWith("application/json");
  fetch(data.address, { method: "HEAD", signal: AbortSignal.timeout(data.patience) })
    .then(({ ok, headers }) => setStateValue("answers", ok && json(headers.get("content-type"))))
    .catch(() => setStateValue("answers", false));
}
"""
# Where the rows of a figure are read, by the message that says how.
READERS = {"figure-python": "python", "figure-r": "r", "figure-spreadsheet": None}
# How a figure is cited, by the message that names the style.
CITED = {"library-plain": plain, "library-apa": apa, "library-bibtex": bibtex}


def show_menu(reader: Reader, drawing: Drawing, key: str) -> None:
    """Offer what can be taken away; files are made once asked for."""
    st.dialog(reader.words.say("figure-take"), width="large")(_menu)(reader, drawing, key)


def _menu(reader: Reader, drawing: Drawing, key: str) -> None:
    answers = _answers(key)
    if answers is None:
        # What the browser answers makes the menu anew: a file offered before it could be gone by
        # the time it is clicked.
        return
    words, address = reader.words, view_address(reader, drawing)
    package = about(reader.data)
    figure = CitedFigure(drawing.name, drawing.captions.title, address)
    _part(words.say("figure-files"))
    _files(reader, drawing, key)
    people, programs = st.columns(2)
    with people:
        _part(words.say("figure-link"))
        _copied(words.say("figure-view"), address)
        _part(words.say("figure-cite"))
        for message, cited in CITED.items():
            _copied(words.say(message), cited(package, words, figure))
    with programs:
        _part(words.say("figure-code"))
        frame = _frame(reader, drawing) if answers else _page_frame(reader, address)
        _copied(words.say("figure-embed"), frame, "html")
        if answers:
            _code(reader, drawing)


def _part(name: str) -> None:
    st.markdown(f"**{name}**")


def view_address(reader: Reader, drawing: Drawing) -> str:
    """Return the address of this very view: the page with its choices and its data's version."""
    query = urlencode(in_full(reader.data, drawing.choices))
    page = urlsplit(st.context.url or "")
    return page._replace(path=page.path or "/", query=query, fragment="").geturl()


def _files(reader: Reader, drawing: Drawing, key: str) -> None:
    """Offer each kind of file; pictures are made for white paper, on dark where that is wanted."""
    words = reader.words
    dark = st.toggle(words.say("figure-dark"), key=f"dark-{key}")
    shown = replace(drawing, scheme="dark" if dark else "light")
    # As in the file that the server gives at the address of the figure.
    page = sections.view_address(root(), reader.data, reader.words, drawing.name, drawing.choices)
    pixels = Look().pixels if reader.width == "wide" else LEAST[reader.width] + 2 * MARGIN
    looks = [
        (ending, ending, Look(pixels, scale=scale, address=page))
        for ending in KINDS
        for scale in (SCALES if ending == "png" else (1,))
    ]
    looks.insert(1 + len(SCALES), (PORTRAIT, "png", Look(form=PORTRAIT, scale=1, address=page)))
    with st.container(horizontal=True, gap="small"):
        for kind, ending, look in looks:
            st.download_button(
                words.say("figure-file", kind=kind, scale=look.scale),
                partial(figure_file, shown, ending, reader.data, words, look),
                file_name=file_name(shown, reader.data, words, ending, look),
                mime=KINDS[ending],
                icon=":material/download:",
                on_click="ignore",
                key=f"take-{key}-{kind}-{look.scale}",
            )


def _frame(reader: Reader, drawing: Drawing) -> str:
    """Return the code that sets a figure alone into another page, as high as it says that it is."""
    address = urljoin(root(), embed_path(drawing, reader.words))
    return reader.words.say(
        "figure-frame-alone", address=escape(address), title=escape(drawing.captions.title)
    )


def _page_frame(reader: Reader, address: str) -> str:
    """Return the code that sets the page of a figure into another, where no figure is alone."""
    return reader.words.say("figure-frame", address=f"{address}&embed=true")


def _code(reader: Reader, drawing: Drawing) -> None:
    """Say how a program reads the rows, from the address at which the server answers."""
    address = urljoin(root(), figure_path(drawing, ROWS, reader.words))
    for message, language in READERS.items():
        code = reader.words.say(f"{message}-code", address=address)
        _copied(reader.words.say(message), code, language)


def _answers(key: str) -> bool | None:
    """Return whether the files have addresses here; ``None`` while the browser tries, once."""
    if ANSWERS not in st.session_state:
        widget = f"asks-{key}"

        def remember() -> None:
            st.session_state[ANSWERS] = bool(st.session_state[widget].get("answers"))

        ask = st.components.v2.component("addresses", js=_ASK)
        asked = {"address": urljoin(root(), PROBE), "patience": PATIENCE}
        ask(key=widget, data=asked, on_answers_change=remember)
    return st.session_state.get(ANSWERS)


def _copied(label: str, text: str, language: str | None = None) -> None:
    st.caption(label)
    st.code(text, language=language, wrap_lines=True)
