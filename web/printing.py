"""A page for paper by its address: ``/print/PAGE?CHOICES``, as the page itself prints.

The front page has no name of its own in addresses, and needs none here. What is asked wrongly is
as usual, as on the page.
"""

from __future__ import annotations

from html import escape

from starlette.requests import Request

from elections.choices import asked_by_name
from elections.package import ElectionData
from elections.sections import choices_on, pages
from elections.sections.headings import heading
from elections.text import Words
from elections.writers.paper import paper
from web.answers import File, RefusedError
from web.kept import Kept
from web.shell import file_text
from web.views import HTML, font_face

# Papers that are kept, in bytes.
ROOM = 12_000_000
_papers: Kept[bytes] = Kept(ROOM, len)


def one_print(request: Request, data: ElectionData, words: Words) -> File:
    """Return a page as a document on white; ``RefusedError`` where there is no such page."""
    page = request.path_params["page"] or pages()[0]
    if page not in pages():
        raise RefusedError(404, f"no page {page!r}: there are {', '.join(pages())}")
    named = asked_by_name(dict(request.query_params))
    known = tuple((name, named[name]) for name in sorted(named) if name in choices_on(page))
    key = (page, known, data.fingerprint, words.fingerprint)
    body = _papers.get(key)
    if body is None:
        title = escape(heading(page, data, words)[0])
        body = (
            f'<!DOCTYPE html><html lang="{words.language}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<meta name="robots" content="noindex"><title>{title}</title>'
            f"<style>@page{{margin:15mm}}{font_face('../')}{file_text('sheet.css')}</style></head>"
            f"<body><div class=sheet>{paper(page, data, words, dict(known))}</div></body></html>"
        ).encode()
        _papers.put(key, body)
    return File(body, HTML)
