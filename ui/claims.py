"""Claims checked: what the documents say, how it stands, and what was found."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from elections.charts.canvas import PALETTES, Scheme
from elections.text import Words
from elections.text.claims import (
    VERDICTS,
    ToldClaim,
    ToldDocument,
    chosen,
    summary,
    tally,
    told_claims,
    told_documents,
)
from ui import controls
from ui.page import heading
from ui.reader import Reader
from ui.references import source_link
from ui.told import told

ALL = "all"
# So few that they need not be opened one by one.
OPENED_UP_TO = 12
# What was found stands under the others at once: it says why they do not agree.
FOUND_INSIDE = ("agrees", "not_checked")
MARKS = {
    "agrees": "✓",
    "partly": "≈",
    "differs": "≠",
    "disputed": "⇄",
    "not_confirmed": "?",
    "not_checked": "–",
}
# Each reads on the ground of its scheme (4.5:1); the mark and the word say the same.
_COLOURS: dict[Scheme, dict[str, str]] = {
    "light": {"partly": "#8a5a00", "differs": "#b3261e", "disputed": "#6a3fa0"},
    "dark": {"partly": "#e6b450", "differs": "#ff8a80", "disputed": "#c3a6ff"},
}
_STYLE = """<style>
.claims h3 { font-size: 1.1rem; margin: 1.6rem 0 0; padding: 0; }
.claims p { margin: 0.15rem 0; max-width: 46rem; }
.claims .about, .claims .cell, .claims .sources, .claims .sources li {
  color: MUTED; font-size: 0.875rem;
}
.claims section { border-bottom: 1px solid RULE; }
.claims .claim { border-top: 1px solid RULE; }
.claims .tally { margin-bottom: 0.7rem; }
.claims .row {
  display: grid; grid-template-columns: 1.5rem minmax(0, 1fr) 7rem 0.7rem; gap: 0 0.75rem;
  align-items: baseline; padding: 0.55rem 0; list-style: none;
}
.claims summary { cursor: pointer; }
.claims summary::-webkit-details-marker { display: none; }
.claims summary::after {
  content: ""; width: 0.45rem; height: 0.45rem; transform: translateY(-0.2rem) rotate(45deg);
  border: solid MUTED; border-width: 0 2px 2px 0; grid-row: 1; grid-column: 4;
}
.claims [open] summary::after { transform: rotate(225deg); }
.claims summary:hover .said { text-decoration: underline; text-underline-offset: 0.2em; }
.claims .found { color: MUTED; font-size: 0.9375rem; grid-column: 2; max-width: 46rem; }
.claims .mark, .claims .verdict { color: var(--tone); font-weight: 600; }
.claims .mark { font-size: 1.1rem; line-height: 1; text-align: center; }
.claims .verdict { font-size: 0.875rem; text-align: right; }
.claims .body { padding: 0 0 0.9rem 2.25rem; }
.claims .body dl { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; margin: 0.4rem 0; padding: 0; }
.claims .body dl div, .claims .body dd, .claims .body dt { margin: 0; padding: 0; }
.claims .body dt { color: MUTED; font-size: 0.8rem; font-weight: 400; }
.claims .body dd { font-variant-numeric: tabular-nums; font-weight: 600; }
.claims .body ul { margin: 0; padding-left: 1.1rem; }
.claims .sources { margin-top: 0.35rem; }
.claims a { color: ACCENT; }
@media (max-width: 640px) {
  .claims .row { grid-template-columns: 1.25rem minmax(0, 1fr) 0.7rem; gap: 0 0.6rem; }
  .claims summary::after { grid-column: 3; }
  .claims .verdict { grid-column: 2; text-align: left; }
  .claims .body { padding-left: 1.85rem; }
}
</style>"""


def claims(reader: Reader) -> None:
    """Show the claims of the documents and how each stands; nothing where there are none."""
    if reader.data.claims.empty:
        return
    words = reader.words
    heading(words.say("claims-heading"))
    st.write(words.say("claims-lead"))
    every, _ = told(reader, _words)
    st.write(summary(every, words))
    _chosen_claims(reader)


@st.fragment
def _chosen_claims(reader: Reader) -> None:
    """Offer the filters and list what is left; a filter runs nothing else of the page."""
    words = reader.words
    every, documents = told(reader, _words)
    with controls.row():
        document = _document(documents, words)
    with controls.row():
        verdict = controls.choice(words, "verdict", (ALL, *VERDICTS), default=ALL)
    shown = chosen(every, document=_one(document), verdict=_one(verdict))
    if len(shown) < len(every):
        st.caption(words.say("claims-shown", count=len(shown)))
    st.html(_style(reader.scheme))
    opened = len(shown) <= OPENED_UP_TO
    for one in documents:
        own = chosen(shown, document=one.document_id, verdict=None)
        if own:
            st.html(_section(one, own, words, reader.scheme, opened=opened))


def _document(documents: Sequence[ToldDocument], words: Words) -> str:
    titles = {ALL: words.say("control-document-all")}
    titles |= {one.document_id: f"{one.publisher}: {one.title}" for one in documents}
    named = titles.__getitem__
    return controls.select(words, "document", tuple(titles), named=named, default=ALL) or ALL


def _one(choice: str) -> str | None:
    return None if choice == ALL else choice


def _section(
    document: ToldDocument,
    own: Sequence[ToldClaim],
    words: Words,
    scheme: Scheme,
    *,
    opened: bool,
) -> str:
    """Return a document with those of its claims that are shown."""
    about = " ".join(filter(None, [f"{document.about}.", document.note]))
    said = words.say("claims-tally", count=len(own), parts=tally(own, words))
    listed = "".join(_claim(one, words, scheme, opened=opened) for one in own)
    return (
        f'<div class="claims"><section><h3>{escape(document.title)}</h3>'
        f'<p class="about">{escape(about)}</p><p class="tally">{escape(said)}</p>'
        f"{listed}</section></div>"
    )


def _claim(claim: ToldClaim, words: Words, scheme: Scheme, *, opened: bool) -> str:
    palette = PALETTES[scheme]
    plain = palette.accent if claim.verdict == "agrees" else palette.muted
    tone = _COLOURS[scheme].get(claim.verdict, plain)
    said = "" if claim.verdict in FOUND_INSIDE else _part("found", claim.found)
    row = (
        f'<span class="mark" aria-hidden="true">{MARKS[claim.verdict]}</span>'
        f"{_part('said', claim.claim)}{_part('verdict', claim.label)}{said}"
    )
    body, style = _body(claim, words), f'class="claim" style="--tone: {tone}"'
    if not body:
        return f'<div {style}><div class="row">{row}</div></div>'
    return (
        f'<details {style}{" open" if opened else ""}><summary class="row">{row}</summary>'
        f'<div class="body">{body}</div></details>'
    )


def _body(claim: ToldClaim, words: Words) -> str:
    inside = claim.found if claim.verdict in FOUND_INSIDE else ""
    parts = [f"<p>{escape(inside)}</p>"] if inside else []
    if claim.values:
        pairs = "".join(
            f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>"
            for name, value in claim.values
        )
        said = "claims-computed" if claim.computed else "claims-compared"
        parts += [f"<dl>{pairs}</dl>", _small(words.say(said, cell=claim.cell))]
    if claim.conflict:
        parts.append(_small(words.say("claims-unused", why=claim.conflict)))
    if not claim.sources.empty:
        listed = "".join(f"<li>{_source(row, words)}</li>" for _, row in claim.sources.iterrows())
        label = words.say("claims-sources", count=len(claim.sources))
        parts.append(f'<div class="sources">{escape(label)}<ul>{listed}</ul></div>')
    return "".join(parts)


def _part(name: str, text: str) -> str:
    return f'<span class="{name}">{escape(text)}</span>' if text else ""


def _small(text: str) -> str:
    return f'<p class="cell">{escape(text)}</p>'


def _source(row: pd.Series, words: Words) -> str:
    named = escape(str(row["title"]))
    if not pd.isna(row["address"]):
        named = f'<a href="{escape(row["address"])}" target="_blank">{named}</a>'
    date = "" if pd.isna(row["date"]) else f", {escape(words.partial_date(row['date']))}"
    record = f'<a href="{escape(source_link(row["source_id"]))}">{escape(row["publisher"])}</a>'
    return f"{record}: {named}{date}"


def _style(scheme: Scheme) -> str:
    palette = PALETTES[scheme]
    named = {"MUTED": palette.muted, "RULE": palette.rule, "ACCENT": palette.accent}
    style = _STYLE
    for name, colour in named.items():
        style = style.replace(name, colour)
    return style


def _words(reader: Reader) -> tuple[tuple[ToldClaim, ...], tuple[ToldDocument, ...]]:
    return told_claims(reader.data, reader.words), told_documents(reader.data, reader.words)
