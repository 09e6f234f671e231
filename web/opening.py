"""What answers first: the server listens at once, and reads meanwhile what makes its answers.

Whoever comes before all is read has the page as Streamlit sends it, whose scripts take a browser as
long to load; any other address of ours waits. So nothing is read here that takes long.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any

from anyio.to_thread import run_sync
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Match, Mount, Route
from starlette.types import Receive, Scope, Send

from web import shell
from web.compression import Compressed
from web.headers import SafeHeaders

PAGES = tuple(sorted(path.stem for path in (Path(__file__).parents[1] / "pages").glob("*.py")))
# What stands beside the pages: rooms with addresses of their own, and single files.
ROOMS = ("figure", "report", "data", "api", "embed", "print")
FILES = ("openapi.json", "health", "robots.txt", "sitemap.xml")
# Who kept a page asks whether it is still so.
PAGE = {"cache-control": "no-cache"}
# How often others have a turn while much is read and made, in seconds: a page is begun with some
# sixty small files, and each would wait several times for as long as Python usually lets one
# thread run.
TURNS = 0.0005

# All addresses, and what is made once they are there, until the server ends.
Rest = tuple[Sequence[BaseRoute], Callable[[Event], None]]


class Below(Mount):
    """Routes below a path; any other address below it is left to what stands there beside them."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Say whether one of the routes answers."""
        match, child = super().matches(scope)
        if match is Match.FULL:
            inner = {**scope, **child}
            matches = (route.matches(inner)[0] for route in self.routes)
            match = max(matches, key=lambda match: match.value)
        return match, child


class Opening:
    """The addresses below ``base``, and what a server does at the beginning of its life.

    ``rest`` reads what makes the answers, once, and returns all addresses and what is made first.
    """

    def __init__(self, base: str, rest: Callable[[], Rest]) -> None:
        """Begin with what can be answered without anything read."""
        pages = (Route(f"/{page}", _plain_page) for page in ("", *PAGES))
        others = (*FILES, *(f"{room}/{{rest:path}}" for room in ROOMS))
        later = (Route(f"/{path}", _Later(self)) for path in others)
        self.door = Below(base, routes=[*pages, *later])
        self._rest, self._lock = rest, Lock()
        self._first: Callable[[Event], None] | None = None

    @asynccontextmanager
    async def life(self, app: Any) -> AsyncIterator[None]:
        """Read the rest beside the server that runs, then make what is asked for most."""
        ends = Event()
        Thread(target=self._begin, args=(ends,), name="opening", daemon=True).start()
        yield
        ends.set()

    def _begin(self, ends: Event) -> None:
        usual = sys.getswitchinterval()
        try:
            sys.setswitchinterval(TURNS)
            self.open()(ends)
        finally:
            sys.setswitchinterval(usual)

    def open(self) -> Callable[[Event], None]:
        """Open all addresses, where they are not open yet; return what is made first."""
        with self._lock:
            if self._first is None:
                self.door.routes[:], self._first = self._rest()
            return self._first


class _Later:
    """An application that answers once all addresses are open."""

    def __init__(self, opening: Opening) -> None:
        self.opening = opening

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await run_sync(self.opening.open)
        await self.opening.door.app(scope, receive, send)


async def _plain_page(request: Request) -> Response:
    return HTMLResponse(shell.plain(), headers=PAGE)


def base_path(option: str) -> str:
    """Return the path below which the dashboard stands, as it begins addresses.

    >>> base_path("votes"), base_path("/a/b/"), base_path("")
    ('/votes', '/a/b', '')
    """
    path = option.strip("/")
    return f"/{path}" if path else ""


def middleware(base: str = "") -> list[Middleware]:
    """Return what every answer passes: safe headers, and small transfers."""

    def below(says: Callable[[str], bool]) -> Callable[[str], bool]:
        return lambda path: path.startswith(f"{base}/") and says(path.removeprefix(base))

    return [
        Middleware(SafeHeaders),
        Middleware(Compressed, fixed=below(is_fixed), changing=below(is_own)),
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
    # A report is packed already.
    room = path[1:].partition("/")[0]
    return room in ("", "openapi.json", *ROOMS, *PAGES) and room != "report"
