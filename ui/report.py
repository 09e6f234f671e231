"""The page of reports: what to choose, the first pages, and the making of each file."""

from __future__ import annotations

import errno
import logging
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from html import escape
from io import BytesIO
from threading import Lock
from typing import Any

import streamlit as st

from elections.choices import CHOICES, OF_ELECTIONS, OWN, Value, several
from elections.package import ElectionData
from elections.reports import (
    KINDS,
    OFFERED,
    PARTS,
    BusyError,
    Report,
    report_file,
    report_preview,
    taken_choices,
)
from elections.sections.blocks import Heading
from elections.sections.report import OF_FIGURES, OF_REPORT
from elections.text import Words
from elections.text.labels import election_labels
from ui import controls, kept, markdown
from ui.address import choose, follow, remembered
from ui.folded import fold
from ui.pieces import still
from ui.reader import Reader
from ui.turns import others_first

# The file that a session keeps until it makes another one.
_MADE, _ASKED = "_report", "_report_asked"
_previews = Lock()
# For so many seconds a reader waits for the report of another.
PATIENCE = 60.0
# What may keep a report from being made.
FAILURES = (ImportError, MemoryError, OSError, RuntimeError, ValueError)
_STYLE = (
    "margin-top:1rem;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr))"
)
_PAGE = "width:100%;height:auto;border:1px solid #8884"


def chosen_report(reader: Reader) -> dict[str, Value]:
    """Offer what can be chosen of a report; return every choice of the page."""
    with controls.row():
        report = controls.pick(reader, "report")
        paper = controls.pick(reader, "paper")
        colours = controls.pick(reader, "colours")
    parts = _parts(reader) if report == OWN else ()
    elections = _elections(reader) if report in OF_ELECTIONS else ()
    chosen: dict[str, Value] = {
        "report": report,
        "parts": ",".join(parts),
        "elections": ",".join(elections),
        "paper": paper,
        "colours": colours,
    }
    return chosen | _of_figures(reader, parts)


def _parts(reader: Reader) -> tuple[str, ...]:
    named = {
        f"{page}.{part}": reader.words.say(f"report-part-{page}-{part}")
        for page, parts in PARTS.items()
        for part in parts
    }
    return _several(reader, "parts", OFFERED, named)


def _elections(reader: Reader) -> tuple[str, ...]:
    named = election_labels(reader.data, reader.words)
    return _several(reader, "elections", list(named), named)


def _several(
    reader: Reader, name: str, options: Sequence[str], named: Mapping[str, str]
) -> tuple[str, ...]:
    """Offer to choose several of many values."""
    words, widget = reader.words, f"several-{name}"
    known = [value for value in several(str(remembered().get(name, ""))) if value in options]
    chosen = st.multiselect(
        words.say(f"control-{name}"),
        options,
        format_func=named.__getitem__,
        key=widget,
        on_change=lambda: choose(reader.data, {name: ",".join(st.session_state[widget])}),
        placeholder=words.say(f"control-{name}-hint"),
        **follow(widget, known, "default"),
    )
    return tuple(value for value in options if value in chosen)


def _of_figures(reader: Reader, parts: Sequence[str]) -> dict[str, Any]:
    """Offer the choices of the figures that were chosen; of all others what is usual."""
    taken = [name for name in CHOICES if name in OF_FIGURES and name in taken_choices(parts)]
    chosen: dict[str, Any] = {}
    if taken:
        with fold(reader.words.say("report-figures"), name="figures", icon=":material/tune:"):
            for name in taken:
                chosen[name] = controls.pick(reader, name, **chosen)
    for name in (name for name in CHOICES if name in OF_FIGURES and name not in chosen):
        options, usual = kept.offered(reader, name, chosen)
        chosen[name] = usual if options else None
    return {name: value for name, value in chosen.items() if value is not None}


def of_report(chosen: Mapping[str, Value]) -> dict[str, Value]:
    """Return those of the choices that are of the report itself, not of its figures."""
    return {name: chosen[name] for name in OF_REPORT}


def planned(reader: Reader, chosen: Mapping[str, Value]) -> Report | None:
    """Return the report that was chosen; none where it would have no section."""
    parts = several(str(chosen["parts"]))
    if chosen["report"] == OWN and not parts:
        st.info(reader.words.say("report-none"))
        return None
    names = taken_choices(parts)
    taken = {name: value for name, value in chosen.items() if name in OF_REPORT or name in names}
    return kept.planned(reader, taken)


def take(reader: Reader, report: Report | None) -> None:
    """Offer each kind of file: it is made once asked for, and then can be downloaded."""
    if report is None:
        return
    words = reader.words
    missing = {ending: kind.missing for ending, kind in KINDS.items() if kind.missing}
    with st.container(horizontal=True, gap="small"):
        for ending in KINDS:
            label, asked = words.say("report-make", kind=ending), (ending,)
            disabled = ending in missing
            st.button(label, key=f"make-{ending}", on_click=_ask, args=asked, disabled=disabled)
    for ending, package in missing.items():
        st.caption(words.say("report-missing", package=package, kind=ending))
    # Kept until it is made, however often the script begins anew.
    if asked := st.session_state.pop(_ASKED, ""):
        _make(reader, report, asked)
    _download(reader, report)


def _ask(ending: str) -> None:
    st.session_state[_ASKED] = ending


def _make(reader: Reader, report: Report, ending: str) -> None:
    """Make a file, and say how far it is; what fails leaves nothing and says why."""
    words = reader.words
    st.session_state.pop(_MADE, None)
    place = st.empty()
    bar = place.progress(0.0, words.say("report-making"))

    def tell(done: float) -> None:
        bar.progress(min(1.0, done), words.say("report-making"))

    def made(patience: float) -> bytes:
        with others_first():
            return report_file(report, ending, reader.data, words, tell, patience=patience)

    try:
        try:
            body = made(0)
        except BusyError:
            bar.progress(0.0, words.say("report-waiting"))
            body = made(PATIENCE)
    except BusyError:
        place.warning(words.say("report-busy"))
    except FAILURES as error:
        place.error(_failed(error, words))
    else:
        place.empty()
        st.session_state[_MADE] = (report, reader.data.fingerprint, ending, body)


def _failed(error: Exception, words: Words) -> str:
    """Say why a report was not made, as far as a reader can do something; all goes to the log."""
    logging.getLogger(__name__).error("no report: %s", error, exc_info=error)
    match error:
        case MemoryError():
            why = "memory"
        case OSError(errno=errno.ENOSPC):
            why = "disk"
        case _:
            why = "other"
    return markdown.escape(words.say("report-failed", why=why))


def _download(reader: Reader, report: Report) -> None:
    made = st.session_state.get(_MADE)
    if made is None or made[:2] != (report, reader.data.fingerprint):
        return
    _, _, ending, body = made
    name = report.file_name(reader.data, ending)
    st.download_button(
        markdown.escape(reader.words.say("report-take", name=name)),
        body,
        file_name=name,
        mime=KINDS[ending].media_type,
        icon=":material/download:",
        on_click="ignore",
        key="take-report",
        type="primary",
    )


def preview(reader: Reader, report: Report | None) -> None:
    """Show the first pages as they will be."""
    if report is None:
        return
    words = reader.words
    try:
        _preview(reader, report)
    except BusyError:
        st.caption(words.say("report-busy"))
    except FAILURES as error:
        st.error(_failed(error, words))


def _preview(reader: Reader, report: Report) -> None:
    """Write the first pages; who waits for the same has them once they are made."""
    words = reader.words
    with others_first(), _turn(words):
        kept.pictured(
            reader,
            f"{report}",
            lambda: _first_pages(report, reader.data, words),
            words.say("report-making"),
        )


@contextmanager
def _turn(words: Words) -> Iterator[None]:
    """Have the turn to make first pages; while those of another reader are made, say so.

    A run can end wherever it says something, for the reader has chosen anew: the turn is given
    back then too. ``BusyError`` where it did not come.
    """
    had = _previews.acquire(blocking=False)
    try:
        if not had:
            with st.spinner(words.say("report-waiting")):
                had = _previews.acquire(timeout=PATIENCE)
        if not had:
            raise BusyError
        yield
    finally:
        if had:
            _previews.release()


def _first_pages(report: Report, data: ElectionData, words: Words) -> None:
    shown = ""
    for number, page in enumerate(report_preview(report, data, words, patience=PATIENCE), start=1):
        told = escape(words.say("report-page", page=number, title=report.title))
        source = f"data:image/webp;base64,{b64encode(_small(page)).decode('ascii')}"
        shown += f'<img style="{_PAGE}" alt="{told}" src="{source}">'
    head = still([Heading(words.say("report-first-pages"), anchor="first-pages")])
    st.html(f'{head.html}<div style="{_STYLE}">{shown}</div>')


def _small(picture: bytes) -> bytes:
    """Return a picture point for point as it is, in less than half the room."""
    from PIL import Image

    written = BytesIO()
    Image.open(BytesIO(picture)).convert("RGB").save(written, "WEBP", lossless=True, method=2)
    return written.getvalue()
