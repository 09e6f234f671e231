"""All addresses: the pages as they are first sent, figures and data beside them.

Where the dashboard stands below a path, they all do; that path is handed on as ``root_path``.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Match, Mount, Route
from starlette.types import Scope

from elections.choices import LANGUAGE
from elections.package import DataError, ElectionData, current, default_folder
from elections.sections import pages
from elections.text import FIRST, Words, current_words, offered
from web.answers import METHODS, File, RefusedError, answer, nothing_here
from web.compression import Compressed
from web.crawlers import robots, sitemap
from web.embeds import one_embed
from web.figures import one_figure
from web.headers import SafeHeaders
from web.health import health
from web.openapi import description
from web.printing import one_print
from web.reports import one_report
from web.tables import one_table, results, translations
from web.views import page_door

Make = Callable[[Request, ElectionData, Words], File]


class Below(Mount):
    """Routes below a path; any other address below it is left to what stands there beside them."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Say whether one of the routes answers."""
        found, child = super().matches(scope)
        if found is Match.FULL:
            inner = {**scope, **child}
            found = max((one.matches(inner)[0] for one in self.routes), key=lambda one: one.value)
        return found, child


def base_path(option: str) -> str:
    """Return the path below which the dashboard stands, as it begins addresses.

    >>> base_path("votes"), base_path("/a/b/"), base_path("")
    ('/votes', '/a/b', '')
    """
    path = option.strip("/")
    return f"/{path}" if path else ""


def routes(base: str = "") -> list[BaseRoute]:
    """Return the routes to pages, figures and data; ``/openapi.json`` describes the last two.

    Beside them ``/health`` tells whoever runs the dashboard how it stands. ``base`` is the path
    below which they stand.
    """
    return [Below(base, routes=_routes())] if base else list(_routes())


def _routes() -> list[Route]:
    doors: dict[str, Make] = {
        "/figure/{name}.{ending}": one_figure,
        "/report/{name}.{ending}": one_report,
        "/data/texts/{name}.csv": translations,
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
        Route("/health", health),
        *(Route(f"/{room}/{{rest:path}}", nothing_here) for room in rooms),
        Route("/", page_door(front)),
        Route(f"/{front}", _to_front),
        *(Route(f"/{page}", page_door(page)) for page in others),
    ]


def middleware(base: str = "") -> list[Middleware]:
    """Return what every answer passes: safe headers, and small transfers."""

    def below(says: Callable[[str], bool]) -> Callable[[str], bool]:
        return lambda path: path.startswith(f"{base}/") and says(path.removeprefix(base))

    return [
        Middleware(SafeHeaders),
        Middleware(Compressed, fixed=below(is_fixed), own=below(is_own)),
    ]


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
    # Where not even the program's own are sound, these say what is wrong.
    known = offered() or (FIRST,)
    asked = request.query_params.get(LANGUAGE, FIRST)
    if asked not in known:
        raise RefusedError(400, f"{LANGUAGE} is {asked!r}: expected one of {', '.join(known)}")
    try:
        return current_words(asked)
    except DataError as error:
        raise RefusedError(503, f"the words are not sound: {error.faults[0]}") from None


async def _to_front(request: Request) -> Response:
    """Lead from the front page's own name to where it stands, with all that is asked of it."""
    query = request.url.query
    return RedirectResponse(f"./?{query}" if query else "./", 308)
