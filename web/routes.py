"""All addresses beside the pages."""

from __future__ import annotations

from collections.abc import Callable

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from elections.choices import LANGUAGE
from elections.package import ElectionData, current, default_folder
from elections.text import Words, languages, load_words
from web.answers import METHODS, File, RefusedError, answer, nothing_here
from web.compression import Compressed
from web.figures import one_figure
from web.headers import SafeHeaders
from web.openapi import description
from web.tables import one_table, results

Make = Callable[[Request, ElectionData, Words], File]


def routes() -> list[Route]:
    """Return the routes to figures and data; ``/openapi.json`` describes them."""
    doors: dict[str, Make] = {
        "/figure/{name}.{ending}": one_figure,
        "/data/{name}.{ending}": one_table,
        "/api/results": results,
        "/openapi.json": description,
    }
    return [
        *(Route(path, _door(make), methods=METHODS) for path, make in doors.items()),
        *(Route(f"/{room}/{{rest:path}}", nothing_here) for room in ("figure", "data", "api")),
    ]


def middleware() -> list[Middleware]:
    """Return what every answer passes: safe headers, and small transfers of what is fixed."""
    return [Middleware(SafeHeaders), Middleware(Compressed, fixed=is_fixed)]


def is_fixed(path: str) -> bool:
    """Say whether an address has the same content as long as the server runs.

    >>> is_fixed("/static/js/index.js"), is_fixed("/_stcore/health")
    (True, False)
    """
    return path.startswith("/static/")


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
