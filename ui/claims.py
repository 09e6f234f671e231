"""Checked claims as HTML: no element of Streamlit holds so many parts that open one by one."""

from __future__ import annotations

from html import escape

from elections.charts.canvas import PALETTES, Scheme
from elections.sections.blocks import Claim, Claims, ClaimsOfDocument, Code, Link, Part, Text

# So few that they need not be opened one by one.
OPENED_UP_TO = 12
# What was found stands under the others at once: it says why they do not agree.
FOUND_INSIDE = ("agrees", "not_checked")
# Each reads on the ground of its scheme (4.5:1); the mark and the word say the same.
_COLOURS: dict[Scheme, dict[str, str]] = {
    "light": {"partly": "#8a5a00", "differs": "#b3261e", "disputed": "#6a3fa0"},
    "dark": {"partly": "#e6b450", "differs": "#ff8a80", "disputed": "#c3a6ff"},
}
_STYLE = """<style>
.claims section h3 { font-size: 1.1rem; margin: 1.6rem 0 0; padding: 0; }
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


def style(scheme: Scheme) -> str:
    """Return how claims look, as an element of its own."""
    palette = PALETTES[scheme]
    named = {"MUTED": palette.muted, "RULE": palette.rule, "ACCENT": palette.accent}
    written = _STYLE
    for name, colour in named.items():
        written = written.replace(name, colour)
    return written


def markup(block: Claims, scheme: Scheme) -> str:
    """Return claims under their documents; where they are few, each is open."""
    opened = sum(len(document.claims) for document in block.documents) <= OPENED_UP_TO
    sections = (_section(document, scheme, opened=opened) for document in block.documents)
    return f'<div class="claims">{"".join(sections)}</div>'


def _section(document: ClaimsOfDocument, scheme: Scheme, *, opened: bool) -> str:
    listed = "".join(_claim(claim, scheme, opened=opened) for claim in document.claims)
    return (
        f"<section><h3>{escape(document.title)}</h3>"
        f'<p class="about">{escape(document.about)}</p>'
        f'<p class="tally">{escape(document.tally)}</p>{listed}</section>'
    )


def _claim(claim: Claim, scheme: Scheme, *, opened: bool) -> str:
    palette = PALETTES[scheme]
    plain = palette.accent if claim.verdict == "agrees" else palette.muted
    tone = _COLOURS[scheme].get(claim.verdict, plain)
    said = "" if claim.verdict in FOUND_INSIDE else _span("found", claim.found)
    row = (
        f'<span class="mark" aria-hidden="true">{claim.mark}</span>'
        f"{_span('said', claim.claim)}{_span('verdict', claim.label)}{said}"
    )
    body, attributes = _body(claim), f'class="claim" style="--tone: {tone}"'
    if not body:
        return f'<div {attributes}><div class="row">{row}</div></div>'
    return (
        f'<details {attributes}{" open" if opened else ""}><summary class="row">{row}</summary>'
        f'<div class="body">{body}</div></details>'
    )


def _body(claim: Claim) -> str:
    inside = claim.found if claim.verdict in FOUND_INSIDE else ""
    parts = [f"<p>{escape(inside)}</p>"] if inside else []
    if claim.values:
        pairs = "".join(
            f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>"
            for name, value in claim.values
        )
        parts.append(f"<dl>{pairs}</dl>")
    parts += [f'<p class="cell">{escape(note)}</p>' for note in claim.notes]
    if claim.sources:
        listed = "".join(f"<li>{_text(source)}</li>" for source in claim.sources)
        label = escape(claim.sources_label)
        parts.append(f'<div class="sources">{label}<ul>{listed}</ul></div>')
    return "".join(parts)


def _span(name: str, text: str) -> str:
    return f'<span class="{name}">{escape(text)}</span>' if text else ""


def _text(text: Text) -> str:
    return escape(text) if isinstance(text, str) else "".join(map(_part, text))


def _part(part: Part) -> str:
    match part:
        case Link(text, address):
            away = ' target="_blank"' if address.startswith("http") else ""
            return f'<a href="{escape(address)}"{away}>{escape(text)}</a>'
        case Code(text):
            return f"<code>{escape(text)}</code>"
        case str():
            return escape(part)
    return f"<strong>{_part(part.text)}</strong>"
