"""Small transfers: compressed once, in what a browser understands, and nothing else touched."""

from __future__ import annotations

import gzip
from typing import Any

import brotli
import pytest
from starlette.types import Message, Receive, Scope, Send

from tests.web.asking import ask, ask_at_once
from web.compression import ENCODERS, ROOM, Compressed
from web.kept import Kept
from web.opening import is_fixed

SCRIPT = b"export const votes = 1;\n" * 200
OPENED = {"br": brotli.decompress, "gzip": gzip.decompress}


class Files:
    """An application of fixed files that notes what it was asked."""

    def __init__(self, body: bytes = SCRIPT, kind: str = "text/javascript") -> None:
        self.body, self.kind = body, kind
        self.asked: list[dict[str, str]] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the file, in two pieces; one path leads nowhere."""
        self.asked.append({name.decode(): value.decode() for name, value in scope["headers"]})
        status = 404 if "gone" in scope["path"] else 200
        headers = [(b"content-type", self.kind.encode()), (b"etag", b'"one"')]
        start: Message = {"type": "http.response.start", "status": status, "headers": headers}
        await send(start)
        await send({"type": "http.response.body", "body": self.body[:9], "more_body": True})
        await send({"type": "http.response.body", "body": self.body[9:]})


def compressed(**said: Any) -> tuple[Files, Compressed]:
    """Return an application, and the same with its fixed files compressed."""
    files = Files(**said)
    return files, Compressed(files, fixed=is_fixed)


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip;q=1.0, br;q=0.1", "br"),
        ("BR", "br"),
        ("gzip", "gzip"),
        ("gzip, br;q=0", "gzip"),
        ("br;q=0.000, gzip ; q = 0", ""),
        ("br; q=0.0, gzip;q=0.001", "gzip"),
        ("identity", ""),
        ("*", ""),
        ("", ""),
        ("deflate;q=1, x" * 500, ""),
        (";;;,,,=q;0", ""),
    ],
)
def test_a_file_comes_as_the_browser_understands_it(accepted: str, encoding: str) -> None:
    _, app = compressed()
    found = ask(app, "/static/index.js", headers={"Accept-Encoding": accepted})
    assert found.status == 200
    assert found.headers.get("content-encoding", "") == encoding
    assert (OPENED[encoding](found.body) if encoding else found.body) == SCRIPT
    # Also what is not compressed: a cache between must not give it to all.
    assert found.headers["vary"] == "Accept-Encoding"
    if encoding:
        assert int(found.headers["content-length"]) == len(found.body) < len(SCRIPT) / 4
        assert found.headers["etag"] == 'W/"one"'


def test_a_file_is_compressed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    write = ENCODERS["br"]
    monkeypatch.setitem(ENCODERS, "br", lambda *given: made.append(1) or write(*given))  # type: ignore[func-returns-value]
    files, app = compressed()
    headers = {"accept-encoding": "br"}
    answers = ask_at_once(app, ["/static/index.js"] * 8, headers=headers)
    answers += [ask(app, "/static/index.js", headers=headers)]
    assert len({one.body for one in answers}) == 1
    assert (len(made), len(files.asked)) == (1, 1)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("range", "bytes=0-9"),
        ("if-none-match", '"one"'),
        ("if-modified-since", "Thu, 26 Nov 2026 00:00:00 GMT"),
    ],
)
def test_who_wants_a_part_or_has_it_is_answered_by_the_application(name: str, value: str) -> None:
    files, app = compressed()
    headers = {"accept-encoding": "br", name: value}
    for _ in range(2):
        assert "content-encoding" not in ask(app, "/static/index.js", headers=headers).headers
    assert [one[name] for one in files.asked] == [value, value]
    assert len(app.kept) == 0


@pytest.mark.parametrize(
    ("target", "method", "said"),
    [
        ("/static/index.js", "HEAD", {}),
        ("/_stcore/health", "GET", {}),
        ("/figure/turnout.svg", "GET", {}),
        ("/static/gone.js", "GET", {}),
        ("/static/small.js", "GET", {"body": b"1" * 1_000}),
        ("/static/image.png", "GET", {"kind": "image/png"}),
    ],
)
def test_other_answers_are_left_alone(target: str, method: str, said: dict[str, Any]) -> None:
    files, app = compressed(**said)
    found = ask(app, target, method=method, headers={"accept-encoding": "br"})
    assert "content-encoding" not in found.headers
    assert found.body == files.body
    assert len(app.kept) == 0


def test_addresses_that_lead_nowhere_leave_nothing_behind() -> None:
    _, app = compressed()
    for number in range(200):
        ask(app, f"/static/gone-{number}.js", headers={"accept-encoding": "br"})
    assert (len(app.kept), app.kept.taken, len(app.locks)) == (0, 0, 0)


def test_what_is_larger_than_the_room_is_sent_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    _, app = compressed()
    monkeypatch.setattr(app.kept, "room", 10)
    found = ask(app, "/static/index.js", headers={"accept-encoding": "gzip"})
    assert gzip.decompress(found.body) == SCRIPT
    assert len(app.kept) == 0


def test_what_is_kept_has_room() -> None:
    kept: Kept[bytes] = Kept(1_000, len)
    for number in range(100):
        kept.put(number, b"x" * 90)
        kept.get(0)
    assert kept.taken <= 1_000
    # What was asked for last stays.
    assert kept.get(0) is not None
    assert kept.get(1) is None
    kept.put(0, b"")
    kept.put("large", b"x" * 2_000)
    assert (len(kept), kept.taken) == (0, 0)
    assert ROOM < 50_000_000
