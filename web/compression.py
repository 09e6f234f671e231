"""What never changes is compressed once and kept, and sent so to whoever understands it."""

from __future__ import annotations

import gzip
import re
from asyncio import Lock
from collections.abc import Callable
from weakref import WeakValueDictionary

import brotli
from anyio.to_thread import run_sync
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.kept import Kept

ENCODERS: dict[str, Callable[[bytes, int], bytes]] = {
    "br": lambda body, quality: bytes(brotli.compress(body, quality=quality)),
    "gzip": lambda body, quality: gzip.compress(body, quality, mtime=0),
}
# What is kept, and what is sent once. More effort than this takes four times as long for the
# largest script, which the first reader waits for, and makes it a twentieth smaller.
KEPT, QUICKLY = 5, 4
WORTH_IT = 1024
# What is kept at most, in bytes: all of the interface takes about four million.
ROOM = 32_000_000
NOT_AT_ALL = re.compile(r"q\s*=\s*0(\.0*)?")
TEXTS = ("text/", "application/javascript", "application/json", "image/svg+xml")


class Compressed:
    """An application whose fixed files are compressed once for each encoding, and kept.

    ``fixed`` says of a path whether its content stays the same while the server runs; what is
    ``changing`` is compressed anew for each answer.
    """

    def __init__(
        self,
        app: ASGIApp,
        fixed: Callable[[str], bool],
        changing: Callable[[str], bool] = lambda path: False,
    ) -> None:
        """Begin with nothing kept."""
        self.app, self.fixed, self.changing = app, fixed, changing
        self.kept: Kept[list[Message]] = Kept(ROOM, _size)
        # A lock is there as long as somebody waits for it.
        self.locks: WeakValueDictionary[tuple[str, str], Lock] = WeakValueDictionary()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request: from what is kept, if it may be."""
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            return await self.app(scope, receive, send)
        changes = self.changing(scope["path"])
        if not changes and not self.fixed(scope["path"]):
            return await self.app(scope, receive, send)
        headers, send = Headers(scope=scope), _varying(send)
        encoding = best_encoding(headers.get("accept-encoding", ""))
        if scope["method"] == "HEAD" or not encoding:
            return await self.app(scope, receive, send)
        if changes:
            return await self._send(await self._small(scope, receive, encoding, QUICKLY), send)
        # Who has it already, or wants a part of it, is answered by the application.
        if set(headers.keys()) & {"if-none-match", "if-modified-since", "range"}:
            return await self.app(scope, receive, send)
        key = (scope["path"], encoding)
        async with self.locks.setdefault(key, Lock()):
            answer = self.kept.get(key)
            if answer is None:
                answer = await self._small(scope, receive, encoding, KEPT)
                if _encoded(answer):
                    self.kept.put(key, answer)
        return await self._send(answer, send)

    async def _send(self, answer: list[Message], send: Send) -> None:
        for message in answer:
            await send(message)

    async def _small(
        self, scope: Scope, receive: Receive, encoding: str, quality: int
    ) -> list[Message]:
        """Return what the application answers, compressed where that is worth it."""
        answer = await self._asked(scope, receive)
        if not _worth(answer):
            return answer
        return await run_sync(_compressed, answer, encoding, quality)

    async def _asked(self, scope: Scope, receive: Receive) -> list[Message]:
        """Return what the application answers: its head, and the body in one piece."""
        answer: list[Message] = []

        async def listen(message: Message) -> None:
            answer.append(message)

        await self.app(scope, receive, listen)
        body = b"".join(part.get("body", b"") for part in answer[1:])
        return [answer[0], {"type": "http.response.body", "body": body}]


def best_encoding(accepted: str) -> str:
    """Return the best encoding that a browser accepts, or none.

    >>> best_encoding("gzip, deflate, br;q=0.9"), best_encoding("br;q=0, identity")
    ('br', '')
    """
    welcome = set()
    for part in accepted.casefold().split(","):
        name, *further = (piece.strip() for piece in part.split(";"))
        if not any(NOT_AT_ALL.fullmatch(piece) for piece in further):
            welcome.add(name)
    return next((name for name in ENCODERS if name in welcome), "")


def _varying(send: Send) -> Send:
    """Return what says of each answer that others get it in another encoding.

    Also of one that is not compressed: whoever keeps it for many must not give them that alone.
    """

    async def send_varying(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message["headers"]]}
            MutableHeaders(raw=message["headers"]).add_vary_header("Accept-Encoding")
        await send(message)

    return send_varying


def _size(answer: list[Message]) -> int:
    return sum(len(part.get("body", b"")) for part in answer)


def _encoded(answer: list[Message]) -> bool:
    return "content-encoding" in Headers(raw=answer[0]["headers"])


def _worth(answer: list[Message]) -> bool:
    head, body = answer
    headers = Headers(raw=head["headers"])
    return (
        head["status"] == 200
        and len(body["body"]) >= WORTH_IT
        and "content-encoding" not in headers
        and headers.get("content-type", "").startswith(TEXTS)
    )


def _compressed(answer: list[Message], encoding: str, quality: int) -> list[Message]:
    head, body = answer
    small = ENCODERS[encoding](body["body"], quality)
    head = {**head, "headers": list(head["headers"])}
    headers = MutableHeaders(raw=head["headers"])
    headers["content-encoding"] = encoding
    headers["content-length"] = str(len(small))
    # What is compressed means the same, and is not the same bytes.
    if (mark := headers.get("etag", "")).startswith('"'):
        headers["etag"] = f"W/{mark}"
    return [head, {**body, "body": small}]
