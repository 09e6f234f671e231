"""All addresses: the pages as they are first sent, figures and data beside them."""

from __future__ import annotations

from collections.abc import Callable

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from elections.choices import LANGUAGE
from elections.package import ElectionData, current, default_folder
from elections.sections import pages
from elections.text import Words, languages, load_words
from web.answers import METHODS, File, RefusedError, answer, nothing_here
from web.compression import Compressed
from web.crawlers import robots, sitemap
from web.embeds import one_embed
from web.figures import one_figure
from web.headers import SafeHeaders
from web.openapi import description
from web.printing import one_print
from web.reports import one_report
from web.tables import one_table, results
from web.views import page_door

Make = Callable[[Request, ElectionData, Words], File]


def routes() -> list[Route]:
    """Return the routes to pages, figures and data; ``/openapi.json`` describes the last two."""
    doors: dict[str, Make] = {
        "/figure/{name}.{ending}": one_figure,
        "/report/{name}.{ending}": one_report,
        "/data/{name}.{ending}": one_table,
        "/api/results": results,
        "/openapi.json": description,
        "/embed/{name}": one_embed,
        "/print/{page}": one_print,
        "/robots.txt": robots,
        "/sitemap.xml": sitemap,
    }
    rooms = ("figure", "report", "data", "api", "embed", "print")
    front, *others = pages()
    return [
        *(Route(path, _door(make), methods=METHODS) for path, make in doors.items()),
        *(Route(f"/{room}/{{rest:path}}", nothing_here) for room in rooms),
        Route("/", page_door(front)),
        Route(f"/{front}", _to_front),
        *(Route(f"/{page}", page_door(page)) for page in others),
    ]


def middleware() -> list[Middleware]:
    """Return what every answer passes: safe headers, and small transfers."""
    return [Middleware(SafeHeaders), Middleware(Compressed, fixed=is_fixed, own=is_own)]


def is_fixed(path: str) -> bool:
    """Say whether an address has the same content as long as the server runs.

    >>> is_fixed("/static/js/index.js"), is_fixed("/_stcore/health")
    (True, False)
    """
    return path.startswith("/static/")


def is_own(path: str) -> bool:
    """Say whether an address is one of those here, which may be compressed on its way.

    >>> is_own("/votes"), is_own("/figure/turnout.svg"), is_own("/_stcore/health")
    (True, True, False)
    """
    room = path[1:].partition("/")[0]
    return room in ("", "figure", "data", "api", "embed", "print", "openapi.json", *pages())


def _door(make: Make) -> Callable[[Request], object]:
    """Return what answers a request with what is made for it, of the data and in the language."""

    def made(request: Request) -> File:
        return make(request, current(default_folder()), _words(request))

    async def door(request: Request) -> Response:
        return await answer(request, made)

    return door


def _words(request: Request) -> Words:
    known = languages()
    asked = request.query_params.get(LANGUAGE, known[0])
    if asked not in known:
        raise RefusedError(400, f"{LANGUAGE} is {asked!r}: expected one of {', '.join(known)}")
    return load_words(asked)


async def _to_front(request: Request) -> Response:
    """Lead from the front page's own name to where it stands, with all that is asked of it."""
    query = request.url.query
    return RedirectResponse(f"./?{query}" if query else "./", 308)
