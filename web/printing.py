"""A page for paper by its address: ``/print/PAGE?CHOICES``, as the page itself prints.

The front page has no name of its own in addresses, and needs none here. What is asked wrongly is
as usual, as on the page.
"""

from __future__ import annotations

from html import escape

from starlette.requests import Request

from elections.package import ElectionData
from elections.sections import pages
from elections.sections.headings import heading
from elections.text import Words
from elections.writers.paper import paper
from web.answers import File, RefusedError
from web.kept import Kept
from web.shell import file_text
from web.views import HTML, choices_asked, font_face

# Papers that are kept, in bytes.
ROOM = 12_000_000
_papers: Kept[bytes] = Kept(ROOM, len)


def one_print(request: Request, data: ElectionData, words: Words) -> File:
    """Return a page as a document on white; ``RefusedError`` where there is no such page."""
    page = request.path_params["page"] or pages()[0]
    if page not in pages():
        raise RefusedError(404, f"no page {page!r}: there are {', '.join(pages())}")
    choices = choices_asked(page, request.query_params)
    key = (page, choices, data.fingerprint, words.fingerprint)
    return File(_papers.get_or_make(key, lambda: _document(page, data, words, choices)), HTML)


def _document(
    page: str, data: ElectionData, words: Words, choices: tuple[tuple[str, str], ...]
) -> bytes:
    title = escape(heading(page, data, words)[0])
    return (
        f'<!DOCTYPE html><html lang="{words.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta name="robots" content="noindex"><title>{title}</title>'
        f"<style>@page{{margin:15mm}}{font_face('../')}{file_text('sheet.css')}</style></head>"
        f"<body><div class=sheet>{paper(page, data, words, dict(choices))}</div></body></html>"
    ).encode()
