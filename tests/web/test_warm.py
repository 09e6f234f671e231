"""What is ready before the first reader: views of all pages, and what else is asked for."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from starlette.types import ASGIApp

from elections.package import FOLDER_VARIABLE, ElectionData
from elections.sections import pages
from elections.text import Words, offered
from tests.web.asking import ask
from web import answers, health, views, warm
from web.kept import Kept

PATIENCE = 120


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warm, "LATER", 0)


def run(
    pieces: warm.Pieces,
    until: Callable[[], object],
    at_rest: Callable[[], bool] = lambda: True,
) -> None:
    """Let a server start with ``pieces``, and end it once ``until`` says so."""

    async def served() -> None:
        async with warm.warm(pieces, at_rest)(None):
            deadline = time.monotonic() + PATIENCE
            while not until() and time.monotonic() < deadline:
                await asyncio.sleep(0.02)

    # In a thread of its own: where a browser is driven, this one has a loop that runs already.
    with ThreadPoolExecutor(max_workers=1) as thread:
        thread.submit(asyncio.run, served()).result()


def test_the_view_of_every_page_is_made_and_then_the_rest(
    country: ElectionData, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the end what stays is set apart, once."""
    monkeypatch.setattr(views, "_views", Kept(views.ROOM, views._views.size))
    made: list[str] = []
    monkeypatch.setattr(warm.gc, "freeze", lambda: made.append("set apart"))

    def pieces(data: ElectionData, said: Words) -> Iterator[None]:
        assert (data, said.language) == (country, words.language)
        for name in ("one", "two"):
            made.append(name)
            yield

    run(pieces, lambda: made[2:] == ["set apart"])
    assert warm.done.wait(PATIENCE)
    assert made == ["one", "two", "set apart"]
    own = offered(), country.fingerprint, words.fingerprint
    kept = [(page, (), *own) for page in pages()]
    assert all(views._views.get(key) is not None for key in kept)


def test_nothing_more_is_made_once_the_server_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warm, "pages", lambda: ())
    made: list[int] = []

    def pieces(data: ElectionData, words: Words) -> Iterator[None]:
        for number in range(10_000):
            made.append(number)
            yield

    run(pieces, lambda: made)
    time.sleep(3 * warm.PAUSE)
    ended = len(made)
    time.sleep(3 * warm.PAUSE)
    assert 0 < ended == len(made) < 10_000


def test_data_that_are_not_sound_do_not_keep_the_server_from_starting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    run(lambda data, words: (), lambda: True)


def test_nothing_is_made_while_a_reader_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first piece finds nobody; the next one waits until the reader has his page."""
    monkeypatch.setattr(warm, "pages", lambda: ())
    made: list[str] = []

    def pieces(data: ElectionData, words: Words) -> Iterator[None]:
        for name in ("one", "two"):
            made.append(name)
            yield

    def at_rest() -> bool:
        assert health.state()["warm"] is False
        made.append("asked")
        return made.count("asked") > 3

    run(pieces, lambda: "two" in made, at_rest)
    assert health.state()["warm"] is True
    assert made[:6] == ["one", "asked", "asked", "asked", "asked", "two"]


def test_a_reader_who_never_goes_does_not_keep_the_rest_from_being_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(warm, "pages", lambda: ())
    monkeypatch.setattr(warm, "PATIENCE", 0.1)
    made: list[int] = []

    def pieces(data: ElectionData, words: Words) -> Iterator[None]:
        for number in range(3):
            made.append(number)
            yield

    run(pieces, lambda: len(made) == 3, lambda: False)
    assert made == [0, 1, 2]


def test_who_comes_before_anything_is_read_has_the_page_without_a_view(
    app: ASGIApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither it nor the words of another language are waited for; later there is a view."""
    monkeypatch.setattr(answers, "offered", lambda: pytest.fail("words are read"))
    views.ready.clear()
    try:
        found = ask(app, "/rules", headers={"accept-language": "de-DE,en;q=0.5"})
    finally:
        views.ready.set()
    assert found.text == views._without_view("en").decode()
    assert "id=view" in ask(app, "/rules").text


def test_threads_take_turns_as_usual_once_all_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warm, "pages", lambda: ())
    monkeypatch.setattr(warm.gc, "freeze", lambda: None)
    usual, seen = sys.getswitchinterval(), []

    def pieces(data: ElectionData, words: Words) -> Iterator[None]:
        seen.append(sys.getswitchinterval())
        yield

    run(pieces, lambda: seen and sys.getswitchinterval() == usual)
    assert seen[0] < usual == sys.getswitchinterval()
