"""All addresses beside the pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from elections.package import ElectionData, current, default_folder
from elections.text import Words, languages, load_words
from web.answers import File, RefusedError, answer
from web.compression import Compressed
from web.figures import one_figure
from web.headers import SafeHeaders
from web.tables import one_table, results

Make = Callable[[Request, ElectionData, Words], File]


def routes() -> list[Route]:
    """Return the routes to figures and data."""
    return [
        Route("/figure/{name}.{ending}", _door(one_figure)),
        Route("/data/{name}.{ending}", _door(one_table)),
        Route("/api/results", _door(results)),
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
    asked = request.query_params.get("lang", known[0])
    if asked not in known:
        raise RefusedError(400, f"lang is {asked!r}: expected one of {', '.join(known)}")
    return _loaded(asked)


_loaded = lru_cache(load_words)
