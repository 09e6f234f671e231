"""How an address answers: with a file and its marks, or with a sentence that says why not."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from elections.package.faults import DataError

# A file may be shown by any page, and is asked for again within minutes at most.
OPEN = {"access-control-allow-origin": "*", "cache-control": "public, max-age=300"}
LONGEST_QUERY = 2_000
# What an address may say beside what it asks for: the language, that the file is to be saved, and
# of which version of the data it speaks.
BESIDE = ("lang", "download", "data")
# As many are made at the same time; who comes later waits, and the pages go on.
AT_ONCE = 2


@dataclass(frozen=True)
class File:
    """A file to send: its content, its kind, its name, and the day of the data in it."""

    body: bytes
    kind: str
    name: str
    day: date | None


class RefusedError(Exception):
    """Why a request gets no file, with the status of HTTP that says so."""

    def __init__(self, status: int, why: str) -> None:
        """Keep both."""
        super().__init__(why)
        self.status = status


_limiter: list[CapacityLimiter] = []


async def answer(request: Request, make: Callable[[Request], File]) -> Response:
    """Answer with the file that ``make`` returns, in a thread of its own.

    Whoever has it already is told so; ``RefusedError`` becomes its sentence.
    """
    if not _limiter:
        _limiter.append(CapacityLimiter(AT_ONCE))
    try:
        if len(request.url.query) > LONGEST_QUERY:
            raise RefusedError(400, f"the address is longer than {LONGEST_QUERY} letters")
        file = await run_sync(make, request, limiter=_limiter[0])
    except RefusedError as refusal:
        return refused(refusal.status, str(refusal))
    except DataError as error:
        return refused(503, f"the data hold {len(error.faults)} faults, so nothing is shown")
    return _sent(request, file)


def once(request: Request) -> dict[str, str]:
    """Return what an address asks, beside language and download; each may stand in it once."""
    asked: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        if name in asked:
            raise RefusedError(400, f"{name!r} stands twice in the address")
        asked[name] = value
    return {name: value for name, value in asked.items() if name not in BESIDE}


def refused(status: int, why: str) -> Response:
    """Say in a sentence why there is no file."""
    headers = OPEN | {"cache-control": "no-store"}
    return PlainTextResponse(f"{why}\n", status, headers=headers)


async def not_found(request: Request, error: HTTPException) -> Response:
    """Say that an address leads nowhere."""
    return refused(404, "there is nothing at this address")


def _sent(request: Request, file: File) -> Response:
    mark = f'"{hashlib.sha256(file.body).hexdigest()[:20]}"'
    headers = OPEN | {"etag": mark}
    if file.day is not None:
        headers["last-modified"] = format_datetime(
            datetime.combine(file.day, time(), tzinfo=UTC), usegmt=True
        )
    known = {
        one.strip().removeprefix("W/")
        for one in request.headers.get("if-none-match", "").split(",")
    }
    if mark in known:
        return Response(status_code=304, headers=headers)
    way = "attachment" if "download" in request.query_params else "inline"
    headers["content-disposition"] = f'{way}; filename="{file.name}"'
    return Response(file.body, media_type=file.kind, headers=headers)
