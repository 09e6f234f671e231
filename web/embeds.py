"""One figure alone, to stand in another page: ``/embed/NAME?CHOICES&scheme=&live=``.

It tells the page around it how high it is, by a message ``{figure, height}``.
"""

from __future__ import annotations

import json
from html import escape

from starlette.requests import Request

from elections.choices import FALSE, TRUE, read
from elections.export.inline import inline_picture
from elections.figures import Drawing, figure, recipe_of
from elections.package import ElectionData
from elections.sections import view_address
from elections.text import Words
from elections.writers.scheme import scheme_style, width_style
from web.answers import File, RefusedError, base_address, once, one_of
from web.figures import figure_named
from web.kept import Kept
from web.shell import file_text
from web.views import HTML, font_face

# Embeds that are kept, in bytes.
ROOM = 12_000_000
# Beside the choices of the figure: light or dark, else as the reader's system; whether it answers.
SCHEMES, LIVE = ("auto", "light", "dark"), (TRUE, FALSE)
_embeds: Kept[bytes] = Kept(ROOM, len)


def one_embed(request: Request, data: ElectionData, words: Words) -> File:
    """Return the page that holds one figure; ``RefusedError`` where an address asks wrongly."""
    name, choices = figure_named(request), once(request)
    try:
        scheme = one_of("scheme", choices, SCHEMES)
        live = one_of("live", choices, LIVE) == TRUE
        choices = {key: text for key, text in choices.items() if key not in ("scheme", "live")}
        chosen = read(data, recipe_of(name).choices, choices)
    except ValueError as error:
        raise RefusedError(400, str(error)) from None
    base = base_address(request)
    key = (name, tuple(chosen.items()), scheme, live, base, data.fingerprint, words.fingerprint)

    def make() -> bytes:
        drawing = figure(name, data, words, scheme="light", width="wide", **chosen)
        whole = view_address(base, data, words, name, chosen) if base else "../"
        return _document(drawing, words, scheme, whole, live=live)

    return File(_embeds.get_or_make(key, make), HTML)


def _document(drawing: Drawing, words: Words, scheme: str, whole: str, *, live: bool) -> bytes:
    """Return the page of a figure; ``whole`` is where the page stands that shows it."""
    picture, captions = inline_picture(drawing, tips=live), drawing.captions
    theme = "" if scheme == "auto" else f' data-scheme="{scheme}"'
    script = f"const figure = {json.dumps(drawing.name)};{file_text('embed.js')}" if live else ""
    return (
        f'<!DOCTYPE html><html lang="{words.language}"{theme}><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(captions.title)}</title>"
        f'<link rel="canonical" href="{escape(whole)}">'
        f"<style>{scheme_style(picture.colours)}{width_style()}{font_face('../')}"
        f"{file_text('view.css')}{file_text('embed.css')}</style></head>"
        f'<body class="view embed"><figure><h1 class=figure-title>{escape(captions.title)}</h1>'
        f"<p class=figure-subtitle>{escape(captions.subtitle)}</p>"
        f"<div class=plot>{picture.markup}</div>"
        f"<figcaption class=figure-source>{escape(captions.source)} "
        f'<a href="{escape(whole)}" target="_blank" rel="noopener">'
        f"{escape(words.say('embed-whole'))}</a></figcaption></figure>"
        f"<script>{file_text('fit.js')}{file_text('height.js')}{script}</script></body></html>"
    ).encode()
