"""Hostile requests to every address, made from a seed: a few hundred in a test, more from here.

    python3 run.py attack --count 10000

Half of them are asked of the application, half of a server over a socket, as raw bytes, that of
Streamlit's own addresses too. None may end in a fault of the server or take long, bring markup of
its own into an answer, or have a file read that is no part of data, code or Python.
"""

from __future__ import annotations

import argparse
import logging
import os
import re
import socket
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from html.parser import HTMLParser
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import ClassVar
from urllib.parse import quote, urlsplit

from benchmarks.told import WRITE, write
from elections.choices import CHOICES, OWN, possible
from elections.figures import FIGURES
from elections.package import ElectionData, current, default_folder
from elections.sections import pages
from tests.browser.server import running
from tests.web.asking import HOST, Answer, ask, doors
from web.headers import HEADERS
from web.routes import routes

ROOT = Path(__file__).resolve().parents[2]
NAMES = (
    *("..", ".", "", " ", "\0", "%00", "turnout\0", "../../data/results", "turnout%2F.."),
    *("a" * 5_000, "/etc/passwd", "....//....//LICENSE", "..\\..\\run", "file:///etc/hosts"),
    *("TURNOUT", "__class__", "None", "{name}", "%s%s%s", "${7*7}", "' OR 1=1 --", "<script>"),
    *("тұрақты", "\u202etuonrut", "💥", "٣", "turnout;rm -rf", "~", "con", "turnout.svg.svg"),
)
ENDINGS = ("svg", "png", "csv", "py", "", "svg\0", "SVG", "s" * 3_000, "tar.gz", "svg/", "💥")
VALUES = (
    *("", " ", "\0", "true\0", "-1", "0", "1e309", "NaN", "inf", "9" * 400, "0x10", "٣٠", "1_000"),
    *("../../etc", "<b>", "{}", "[]", "null", "None", "'", '"', "%", "%%", "%zz", "\udcff", "💥"),
    *("a" * 1_900, "a" * 100_000, "true,false", "=1+1", "\r\nSet-Cookie: a=b", "\u2028"),
)
KEYS = (
    *("width", "scale", "format", "scheme", "lang", "after", "election", "from", "to", "merge"),
    *("split", "threshold", "list_seats", "\0", "", "__proto__", "self", "name", "data", "💥"),
)
# What would be an element, an attribute, a program or a link wherever it is not made harmless.
LURE = "lure9q"
LURES = (
    *(f"<{LURE}>", f'"{LURE} {LURE}="', f"'{LURE} {LURE}='", f"--><{LURE}>", f"]]><{LURE}>"),
    *(f"</script><{LURE}>", f"</style></title><{LURE}>", f"javascript:{LURE}", f"&lt;{LURE}&gt;"),
    *(f"//{LURE}.example", f"https://{LURE}.example/", f"\\u003c{LURE}>", f"${{{LURE}}}"),
)
HEADER_NAMES = (
    *("host", "accept", "accept-encoding", "accept-language", "cookie", "forwarded", "if-match"),
    *("if-modified-since", "if-none-match", "origin", "range", "referer", "user-agent"),
    *("x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-original-url", "upgrade"),
    *("content-type", "access-control-request-headers", "authorization", "te", "expect"),
)
METHODS = ("GET",) * 24 + ("HEAD", "OPTIONS", "POST", "PUT", "DELETE", "TRACE", "BREW")
# Addresses of Streamlit's own, which stand beside ours where a server runs.
OF_STREAMLIT = (
    *("/_stcore/health", "/_stcore/host-config", "/_stcore/script-health-check"),
    *("/_stcore/stream", "/_stcore/upload_file/{a}/{b}", "/_stcore/bidi-components/{a}/{b}"),
    *("/component/{a}/{b}", "/media/{a}", "/static/{a}", "/app/static/{a}", "/{a}", "/{a}/{b}"),
)
# The one cookie that a server sets: Streamlit's guard against writing from other pages.
COOKIE = "_streamlit_xsrf="
MOST_SECONDS = 30
LONGEST_SENTENCE = 9_000
# What tells of the code, and stands in no answer.
INNARDS = ("Traceback", 'File "', "site-packages", str(ROOT))


def written(text: str) -> str:
    """Return a text as an address can hold it."""
    return quote(text, safe="%", errors="replace")


@dataclass(frozen=True)
class Asked:
    """A request."""

    method: str
    target: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


def hostile_requests(
    count: int, seed: int, data: ElectionData, further: Sequence[str] = ()
) -> Iterator[Asked]:
    """Yield requests to each address in turn, to ``further`` ones too; a seed gives the same."""
    rng = Random(seed)
    paths = [*(route.path for route in routes()), *further]
    sound = _sound(data)
    for number in range(count):
        path = paths[number % len(paths)]
        named = partial(_part, rng, path[1:].partition("/")[0], data)
        target = re.sub(r"\{(\w+)[^}]*\}", named, path)
        if rng.random() < 0.1:
            target += rng.choice(("/", "/..", "//", "/%2e%2e/%2e%2e/run.py", ";a=b", ".svg", "\\"))
        if rng.random() < 0.8:
            target += f"?{_query(rng, sound)}"
        names = rng.sample(HEADER_NAMES, rng.choice((0, 0, 1, 1, 2, 5)))
        yield Asked(
            rng.choice(METHODS),
            target,
            {name: _header(rng) for name in names},
            rng.randbytes(rng.choice((1, 100, 70_000))) if rng.random() < 0.2 else b"",
        )


def hostile_query(rng: Random, names: Sequence[str]) -> dict[str, str]:
    """Return a hostile value for each of some names."""
    return {name: _text(rng) for name in names}


@cache
def _sound(data: ElectionData) -> dict[str, list[str]]:
    """Return the values that an address may name, by their choices."""
    return {name: [str(one) for one in few] for name, few in possible(data, [*CHOICES]).items()}


def _part(rng: Random, room: str, data: ElectionData, place: re.Match[str]) -> str:
    """Return a part of a path: half of them are names that there are."""
    name = place[1]
    if rng.random() < 0.5:
        return written(rng.choice(NAMES if name != "ending" else ENDINGS + NAMES[:5]))
    known: dict[str, Sequence[str]] = {
        "figure": (*FIGURES,),
        "embed": (*FIGURES,),
        # A long report is no attack, and takes long.
        "report": (OWN,),
        "data": (*data.tables, "lines", "datapackage", "ru"),
        "print": pages(),
    }
    endings = ("svg", "csv", "json", "xlsx", "pdf", "png", "html", "pptx", "zip")
    return rng.choice(endings if name == "ending" else known.get(room, ("index.html", "a")))


def _query(rng: Random, sound: dict[str, list[str]]) -> str:
    pairs = []
    for _ in range(rng.choice((1, 1, 2, 3, 6, 300))):
        key = rng.choice((*sound, *KEYS, "parts", "elections", "live", "download"))
        some = sound.get(key) or ["votes.turnout"]
        value = rng.choice(some) if rng.random() < 0.4 else _text(rng)
        pairs.append(f"{written(key)}={written(value)}")
        if len(pairs[-1]) > 3_000:
            break
    return rng.choice(("&", "&", "&", ";", "&&")).join(pairs)


def _text(rng: Random) -> str:
    kind = rng.random()
    if kind < 0.4:
        return rng.choice(VALUES + NAMES)
    if kind < 0.8:
        return rng.choice(LURES) + rng.choice(("", "", "\n", rng.choice(VALUES[:20])))
    signs = rng.choices(range(1, 0x3000), k=rng.randrange(60))
    return "".join(map(chr, signs))


def _header(rng: Random) -> str:
    """Return the value of a header, of signs that one may hold, on one line."""
    text = _text(rng)[:8_000].encode("latin-1", "replace").decode("latin-1")
    return re.sub(r"[\x00-\x1f\x7f]", " ", text).strip()


class _Lured(HTMLParser):
    """Finds a lure where it became a part of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        leads = [value or "" for name, value in attrs if name in ("href", "src", "action")]
        away = (f"javascript:{LURE}", f"//{LURE}", f"https://{LURE}")
        if LURE in " ".join([tag, *(name for name, _ in attrs)]):
            self.found.append(f"<{tag} {attrs}>"[:200])
        self.found += [f"<{tag} to {one[:80]}>" for one in leads if one.strip().startswith(away)]

    def handle_data(self, data: str) -> None:
        if LURE in data and self.cdata_elem:
            self.found.append(f"in a {self.cdata_elem}: {data[:100]}")


def lured(answer: Answer) -> list[str]:
    """Return where a lure of a request became a part of an answer that is read as markup."""
    kind = answer.headers.get("content-type", "")
    if not re.search("html|svg|xml(?!formats)", kind) or LURE.encode() not in answer.body:
        return []
    parser = _Lured()
    parser.feed(answer.text)
    parser.close()
    return parser.found


def wrong_with(asked: Asked, answer: Answer, seconds: float) -> Iterator[str]:
    """Yield what an answer should not be."""
    if answer.status >= 500:
        yield f"status {answer.status}: {answer.body[:200]!r}"
    if seconds > MOST_SECONDS:
        yield f"{seconds:.1f} s"
    yield from lured(answer)
    yield from (f"{word} is said" for word in INNARDS if word.encode() in answer.body)
    if not (cookie := answer.headers.get("set-cookie", COOKIE)).startswith(COOKIE):
        yield f"a cookie is set: {cookie}"
    to = urlsplit(answer.headers.get("location", ""))
    # By the name that the server was called, or by its own where that is none.
    own = re.fullmatch(r"(localhost|127\.0\.0\.1)?(:\d+)?", to.netloc)
    if not own and to.netloc != asked.headers.get("host"):
        yield f"it leads to {answer.headers['location'][:100]}"


def wrong_with_ours(answer: Answer) -> Iterator[str]:
    """Yield what an answer of our own addresses should not be besides."""
    yield from (f"no header {name}" for name in HEADERS if name not in answer.headers)
    plain = answer.headers.get("content-type", "").startswith("text/plain")
    # In another language than the program's a sentence stands before its own.
    whole = answer.body.count(b"\n") <= 2 and len(answer.body) <= LONGEST_SENTENCE
    if answer.status >= 400 and not (plain and whole):
        yield f"no sentence: {answer.body[:100]!r}"


class Watch:
    """Notes which files are opened, and what is complained of in the log, while it is on."""

    _all: ClassVar[list[Watch]] = []

    def __init__(self, data: Path) -> None:
        """Watch nothing yet; files of the package in the folder ``data`` may be read."""
        self.opened: set[str] = set()
        self.complaints: list[str] = []
        self.on = False
        own = [ROOT / name for name in ("elections", "web", "ui", "tests/web")]
        python = [Path(one) for one in (sys.prefix, sys.base_prefix, os.devnull, *sys.path[1:])]
        python += [Path(os.path.realpath(one)) for one in python]
        self.allowed = tuple(str(one) for one in [data.resolve(), *own, *python])
        if not Watch._all:
            sys.addaudithook(_heard)
        Watch._all.append(self)

    def __enter__(self) -> Watch:
        """Begin."""
        self.on = True
        self.handler = logging.Handler(logging.ERROR)
        self.handler.emit = lambda record: self.complaints.append(record.getMessage())  # type: ignore[method-assign]
        logging.getLogger().addHandler(self.handler)
        return self

    def __exit__(self, *_: object) -> None:
        """End."""
        self.on = False
        logging.getLogger().removeHandler(self.handler)

    def outside(self) -> list[str]:
        """Return the files that were opened and are no part of data, code or Python."""
        paths = (os.path.normpath(Path.cwd() / path) for path in self.opened)
        return [path for path in paths if not path.startswith(self.allowed)]


def _heard(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and isinstance(arguments[0], str | bytes):
        for watch in Watch._all:
            if watch.on:
                watch.opened.add(os.fsdecode(arguments[0]))


@dataclass
class Tried:
    """What came of many requests: their number by status, the longest time, and what was wrong."""

    statuses: dict[int, int] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """Say it in two lines."""
        counts = ", ".join(f"{status}: {n:,}" for status, n in sorted(self.statuses.items()))
        times = sorted(self.seconds)
        return (
            f"{len(times):,} requests, {len(self.wrong)} with something wrong; {counts}\n"
            f"  half within {times[len(times) // 2] * 1000:.0f} ms, "
            f"99 of 100 within {times[len(times) * 99 // 100] * 1000:.0f} ms, "
            f"all within {times[-1]:.1f} s\n  the slowest: {self.slowest[1]}"
        )

    def note(self, asked: Asked, answer: Answer, seconds: float, wrong: Sequence[str]) -> None:
        """Count an answer."""
        self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
        self.seconds.append(seconds)
        self.slowest = max(self.slowest, (seconds, f"{asked.method} {asked.target[:300]}"))
        self.wrong += [
            f"{asked.method} {asked.target[:300]} {asked.headers}: {one}" for one in wrong
        ]


def tried(
    requests: Iterator[Asked],
    send: Callable[[Asked], Answer],
    further: Callable[[Answer], Iterator[str]] = lambda answer: iter(()),
) -> Tried:
    """Send requests one after the other; what raises is wrong too."""
    found = Tried()
    for asked in requests:
        began = time.monotonic()
        try:
            answer = send(asked)
        except Exception as error:
            answer, wrong = Answer(0, {}, b""), [f"{type(error).__name__}: {error}"[:300]]
        else:
            wrong = [*wrong_with(asked, answer, time.monotonic() - began), *further(answer)]
        found.note(asked, answer, time.monotonic() - began, wrong)
    return found


def tried_on_the_application(count: int, seed: int) -> Tried:
    """Ask our own addresses, and watch which files are opened."""
    app, data = doors(), current(default_folder())

    def send(asked: Asked) -> Answer:
        return ask(app, asked.target, method=asked.method, headers=asked.headers, body=asked.body)

    with Watch(data.folder) as watch:
        found = tried(hostile_requests(count, seed, data), send, wrong_with_ours)
    found.wrong += [f"{path} was opened" for path in watch.outside()]
    found.wrong += [f"the log says {one[:200]}" for one in watch.complaints]
    return found


def tried_on_a_server(count: int, seed: int, address: str) -> Tried:
    """Send requests as raw bytes to a server, to addresses of Streamlit's own too."""
    host, port = urlsplit(address).hostname, urlsplit(address).port
    data = current(default_folder())

    def send(asked: Asked) -> Answer:
        with socket.create_connection((host, port), timeout=MOST_SECONDS) as line:
            line.sendall(_raw(asked))
            return _read(line)

    return tried(hostile_requests(count, seed, data, OF_STREAMLIT), send)


def _raw(asked: Asked) -> bytes:
    # Who closes the line afterwards need not say how long an answer is.
    said = {"host": HOST, **asked.headers, "connection": "close"}
    if asked.body:
        said["content-length"] = str(len(asked.body))
    lines = [f"{asked.method} {asked.target} HTTP/1.1", *(f"{k}: {v}" for k, v in said.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace") + asked.body


def _read(line: socket.socket) -> Answer:
    """Return an answer, or that of status 400 where the server hangs up without one."""
    parts = []
    try:
        while part := line.recv(1 << 16):
            parts.append(part)
    except ConnectionError:
        pass
    head, _, body = b"".join(parts).partition(b"\r\n\r\n")
    status, *lines = head.decode("latin-1").split("\r\n")
    if not status:
        return Answer(400, {}, b"")
    headers = (one.partition(":") for one in lines)
    told = {name.casefold(): value.strip() for name, _, value in headers}
    return Answer(int(status.split()[1]), told, body)


def main(arguments: Sequence[str]) -> int:
    """Print what came of it; 1 where something was wrong."""
    parser = argparse.ArgumentParser(
        prog="python3 run.py attack",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--count", type=int, default=10_000, help="how many requests (%(default)s)")
    parser.add_argument(
        "--seed", type=int, default=1, help="from which they are made (%(default)s)"
    )
    parser.add_argument("--write", action="store_true", help=WRITE)
    options = parser.parse_args(arguments)
    logging.getLogger().addHandler(logging.NullHandler())
    half = options.count // 2
    own = tried_on_the_application(half, options.seed)
    with TemporaryDirectory() as folder, running(Path(folder, "log.txt")) as server:
        all_of = tried_on_a_server(options.count - half, options.seed + 1, server.address)
        if "Traceback" in (log := server.written()):
            all_of.wrong.append(f"the log of the server: {log[log.index('Traceback') :][:3000]}")
    told = f"application: {own}\nserver: {all_of}"
    print(told, *own.wrong, *all_of.wrong, sep="\n")
    if options.write:
        write("attack", told)
    return 1 if own.wrong or all_of.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
