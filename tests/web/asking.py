"""Questions to an application, as a server hands them on; nothing goes over a network."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from starlette.applications import Starlette
from starlette.types import ASGIApp, Message

from web.opening import Below, middleware
from web.routes import routes

HOST = "localhost:8501"
# No address of ours takes a body.
MOST_PARTS = 3


@dataclass(frozen=True)
class Answer:
    """What an application answers; the names of headers are small."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8")


def doors(base: str = "") -> ASGIApp:
    """Return an application of our addresses alone, as they stand beside the pages."""
    return Starlette(routes=[Below(base, routes=routes())], middleware=middleware(base))


def ask(
    app: ASGIApp,
    target: str,
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    body: bytes = b"",
) -> Answer:
    """Return the answer to one request for ``target``, a path with its query."""
    return ask_at_once(app, [target], method=method, headers=headers, body=body)[0]


def ask_at_once(
    app: ASGIApp,
    targets: Sequence[str],
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    body: bytes = b"",
) -> list[Answer]:
    """Return the answers to several requests that come at the same time.

    A body comes again and again without an end, for whoever reads on.
    """

    async def all_asked() -> list[Answer]:
        every = (_asked(app, one, method, headers or {}, body) for one in targets)
        return await asyncio.gather(*every)

    # In a thread of its own: where a browser is driven, this one has a loop that runs already.
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(asyncio.run, all_asked()).result()


async def _asked(
    app: ASGIApp, target: str, method: str, headers: Mapping[str, str], body: bytes
) -> Answer:
    path, _, query = target.partition("?")
    said = {"host": HOST} | {name.casefold(): value for name, value in headers.items()}
    scope: dict[str, Any] = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path, errors="replace"),
        "raw_path": path.encode("utf-8", "replace"),
        "query_string": query.encode("utf-8", "replace"),
        "root_path": "",
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in said.items()],
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 8501),
    }
    sent: list[Message] = []
    taken = 0

    async def receive() -> Message:
        nonlocal taken
        taken += 1
        if taken > MOST_PARTS:
            raise RuntimeError("a body without an end is read on and on")
        return {"type": "http.request", "body": body, "more_body": bool(body)}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    head = {name.decode(): value.decode("latin-1") for name, value in sent[0]["headers"]}
    whole = b"".join(message.get("body", b"") for message in sent[1:])
    return Answer(sent[0]["status"], head, whole)
