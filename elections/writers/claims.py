"""Checked claims as HTML for a screen: each opens on its own, and its verdict is seen at once."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from elections.sections.blocks import Claim, Claims, ClaimsOfDocument, Text

# So few that they need not be opened one by one.
OPENED_UP_TO = 12
# What was found stands under the others at once: it says why they do not agree.
FOUND_INSIDE = ("agrees", "not_checked")


def claims(block: Claims, text: Callable[[Text], str]) -> str:
    """Return claims under their documents; where they are few, each is open.

    ``text`` writes a text with its links. How claims look stands in ``screen.css``, with a class
    for each verdict.
    """
    opened = sum(len(document.claims) for document in block.documents) <= OPENED_UP_TO
    sections = (_section(document, text, opened=opened) for document in block.documents)
    return f'<div class="claims">{"".join(sections)}</div>'


def _section(document: ClaimsOfDocument, text: Callable[[Text], str], *, opened: bool) -> str:
    rows = "".join(_claim(claim, text, opened=opened) for claim in document.claims)
    return (
        f"<section><h3>{escape(document.title)}</h3>"
        f'<p class="about">{escape(document.about)}</p>'
        f'<p class="tally">{escape(document.tally)}</p>{rows}</section>'
    )


def _claim(claim: Claim, text: Callable[[Text], str], *, opened: bool) -> str:
    finding = "" if claim.verdict in FOUND_INSIDE else _span("found", claim.finding)
    row = (
        f'<span class="mark" aria-hidden="true">{claim.mark}</span>'
        f"{_span('said', claim.claim)}{_span('verdict', claim.label)}{finding}"
    )
    body, kind = _body(claim, text), f'class="claim {claim.verdict}"'
    if not body:
        return f'<div {kind}><div class="row">{row}</div></div>'
    return (
        f'<details {kind}{" open" if opened else ""}><summary class="row">{row}</summary>'
        f'<div class="body">{body}</div></details>'
    )


def _body(claim: Claim, text: Callable[[Text], str]) -> str:
    inside = claim.finding if claim.verdict in FOUND_INSIDE else ""
    parts = [f"<p>{escape(inside)}</p>"] if inside else []
    if claim.values:
        language = f' lang="{escape(claim.quoted_in)}"' if claim.quoted_in else ""
        pairs = "".join(
            f"<div><dt>{escape(name)}</dt><dd{language if number == 0 else ''}>{escape(value)}</dd>"
            "</div>"
            for number, (name, value) in enumerate(claim.values)
        )
        parts.append(f"<dl>{pairs}</dl>")
    parts += [f'<p class="cell">{escape(note)}</p>' for note in claim.notes]
    if claim.sources:
        items = "".join(f"<li>{text(source)}</li>" for source in claim.sources)
        label = escape(claim.sources_label)
        parts.append(f'<div class="sources">{label}<ul>{items}</ul></div>')
    return "".join(parts)


def _span(name: str, text: str) -> str:
    return f'<span class="{name}">{escape(text)}</span>' if text else ""
