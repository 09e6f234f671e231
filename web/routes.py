"""All addresses: the pages as they are first sent, figures and data beside them.

Where the dashboard stands below a path, they all do; that path is handed on as ``root_path``.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from elections.choices import LANGUAGE
from elections.package import DataError, ElectionData, current, default_folder
from elections.sections import pages
from elections.text import FIRST, Words, current_words, is_offered, offered
from web.answers import METHODS, File, RefusedError, answer, nothing_here
from web.crawlers import robots, sitemap
from web.embeds import one_embed
from web.figures import one_figure
from web.health import health
from web.openapi import description
from web.opening import ROOMS
from web.printing import one_print
from web.reports import one_report
from web.tables import one_table, results, translations
from web.views import page_door

Make = Callable[[Request, ElectionData, Words], File]


def routes() -> list[Route]:
    """Return the routes to pages, figures and data; ``/openapi.json`` describes the last two.

    Beside them ``/health`` tells whoever runs the dashboard how it stands.
    """
    doors: dict[str, Make] = {
        "/figure/{name}.{ending}": one_figure,
        "/report/{name}.{ending}": one_report,
        "/data/texts/{name}.csv": translations,
        "/data/{name}.{ending}": one_table,
        "/api/results": results,
        "/openapi.json": description,
        "/embed/{name}": one_embed,
        "/print/{page:path}": one_print,
        "/robots.txt": robots,
        "/sitemap.xml": sitemap,
    }
    front, *others = pages()
    return [
        *(Route(path, _door(make), methods=METHODS) for path, make in doors.items()),
        Route("/health", health),
        *(Route(f"/{room}/{{rest:path}}", nothing_here) for room in ROOMS),
        Route("/", page_door(front)),
        Route(f"/{front}", _to_front),
        *(Route(f"/{page}", page_door(page)) for page in others),
    ]


def _door(make: Make) -> Callable[[Request], object]:
    """Return what answers a request with what is made for it, of the data and in the language."""

    def file(request: Request) -> File:
        return make(request, current(default_folder()), _words(request))

    async def door(request: Request) -> Response:
        return await answer(request, file)

    return door


def _words(request: Request) -> Words:
    language = request.query_params.get(LANGUAGE, FIRST)
    # Where not even the program's own are sound, these say what is wrong.
    if language != FIRST and not is_offered(language):
        allowed = ", ".join(offered() or (FIRST,))
        raise RefusedError(400, f"{LANGUAGE} is {language!r}: expected one of {allowed}")
    try:
        return current_words(language)
    except DataError as error:
        raise RefusedError(503, f"the words are not sound: {error.faults[0]}") from None


async def _to_front(request: Request) -> Response:
    """Lead from the front page's own name to where it stands, with all that is asked of it."""
    query = request.url.query
    return RedirectResponse(f"./?{query}" if query else "./", 308)
