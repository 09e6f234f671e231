"""How an address answers: with a file and its marks, or with a sentence that says why not."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from elections.choices import LANGUAGE, LONGEST_QUERY, STRAY, VERSION
from elections.package.faults import DataError, expect_one_of
from elections.text import FIRST, current_words, offered
from web.opening import PAGE

# A file may be read by any page, and is asked for again within minutes at most.
OPEN = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "content-disposition, etag",
    "cache-control": "public, max-age=300",
}
# What a browser asks before it asks with headers of a page's own.
METHODS = ("GET", "HEAD", "OPTIONS")
BEFOREHAND = {
    "access-control-allow-methods": ", ".join(METHODS),
    "access-control-allow-headers": "*",
    "access-control-max-age": "86400",
}
# A name of a server, with a port; any other is not repeated in what is sent.
SERVER = re.compile(r"[\w.\-]+(:\d+)?|\[[0-9a-f:.]+\](:\d+)?", re.ASCII | re.IGNORECASE)
# What an address may say beside what it asks for: the language, that the file is to be saved, and
# of which version of the data it speaks.
BESIDE = (LANGUAGE, "download", VERSION)
# As many are made at the same time; who comes later waits, and the pages go on.
AT_ONCE, MOST_ASKING = 2, 60


@dataclass(frozen=True)
class File:
    """A file to send: its content, its kind, its name, and the day of the data in it.

    What has no name is a page, to be asked for each time anew.
    """

    body: bytes
    kind: str
    name: str = ""
    day: date | None = None


class RefusedError(Exception):
    """Why a request gets no file, with the status of HTTP that says so."""

    def __init__(self, status: int, why: str) -> None:
        """Keep both."""
        super().__init__(why)
        self.status = status


_limiter = CapacityLimiter(AT_ONCE)
_asking: list[Request] = []


async def answer(request: Request, make: Callable[[Request], File]) -> Response:
    """Answer with the file that ``make`` returns, in a thread of its own.

    Whoever has it already is told so; ``RefusedError`` becomes its sentence, and so does it
    where too many ask at the same time.
    """
    if request.method == "OPTIONS":
        return Response(status_code=204, headers=OPEN | BEFOREHAND)
    if len(_asking) >= MOST_ASKING:
        return refused(503, "too many ask at the same time; ask again in a minute", request)
    _asking.append(request)
    try:
        if len(request.scope["query_string"]) > LONGEST_QUERY:
            raise RefusedError(400, f"the address is longer than {LONGEST_QUERY} letters")
        file = await run_sync(make, request, limiter=_limiter)
    except RefusedError as refusal:
        return refused(refusal.status, str(refusal), request)
    except DataError as error:
        return refused(503, f"the data hold {_counted(error)}, so nothing is shown", request)
    finally:
        _asking.remove(request)
    return sent(request, file)


def once(request: Request) -> dict[str, str]:
    """Return what an address asks, beside language and download; each may stand in it once."""
    query: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        if name in query:
            raise RefusedError(400, f"{name!r} stands twice in the address")
        query[name] = value
    return {name: value for name, value in query.items() if name not in BESIDE}


def base_address(request: Request) -> str:
    """Return the address of the front page, by the name that this server was called.

    It ends with a slash. There is none where what it was called is no name of a server.
    """
    if not SERVER.fullmatch(request.headers.get("host", "")):
        return ""
    return f"{request.url.scheme}://{request.url.netloc}{root(request)}"


def root(request: Request) -> str:
    """Return the path of the front page on this server, with a slash at its end."""
    return f"{request.scope.get('root_path', '')}/"


def one_of(name: str, asked: Mapping[str, str], allowed: tuple[str, ...]) -> str:
    """Return a value that is among those allowed, the first where none is asked for.

    ``ValueError`` for another.
    """
    value = asked.get(name, allowed[0])
    expect_one_of(f"{name} is", value, allowed)
    return value


def refused(status: int, why: str, request: Request) -> Response:
    """Say in a sentence why there is no file.

    A reader of another language than the program's is told in it first; what is wrong in the
    address, by its ids, follows for whoever wrote it.
    """
    headers = OPEN | {"cache-control": "no-store"}
    return PlainTextResponse(f"{_in_words(status, request)}{why}\n", status, headers=headers)


def _in_words(status: int, request: Request) -> str:
    language = language_of(request)
    if language == FIRST:
        return ""
    try:
        return f"{current_words(language).say('refused', status=status)}\n"
    except DataError:
        return ""


def language_of(request: Request) -> str:
    """Return the language that an address names, else that of the browser, of those there are."""
    spoken = request.headers.get("accept-language", "").split(",")[0].split("-")[0]
    language = request.query_params.get(LANGUAGE, "").strip(STRAY).casefold() or spoken
    return language if language in offered() else FIRST


def _counted(error: DataError) -> str:
    count, first = len(error.faults), " ".join(str(error.faults[0]).split())
    return f"{count} faults, the first of them {first}" if count > 1 else f"1 fault, {first}"


async def nothing_here(request: Request) -> Response:
    """Say that an address leads nowhere."""
    return refused(404, "there is nothing at this address", request)


def sent(request: Request, file: File) -> Response:
    """Return the answer that sends a file, or says that it is known already."""
    # Whether it is compressed on its way or not, it means the same.
    mark = f'"{hashlib.sha256(file.body).hexdigest()[:20]}"'
    headers = (OPEN if file.name else PAGE) | {"etag": f"W/{mark}"}
    # A day to come would be no date of a change. Who asks by it alone gets the file: the mark
    # changes with the software too, the day with the data alone.
    if file.day is not None and file.day <= datetime.now(UTC).date():
        headers["last-modified"] = format_datetime(
            datetime.combine(file.day, time(), tzinfo=UTC), usegmt=True
        )
    marks = request.headers.get("if-none-match", "").split(",")
    if {mark, "*"} & {text.strip().removeprefix("W/") for text in marks}:
        return Response(status_code=304, headers=headers)
    way = "attachment" if "download" in request.query_params else "inline"
    if file.name:
        headers["content-disposition"] = f'{way}; filename="{file.name}"'
    return Response(file.body, media_type=file.kind, headers=headers)
