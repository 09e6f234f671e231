"""What is ready before the first reader: views of all pages, and what else is asked for."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from elections.package import FOLDER_VARIABLE, ElectionData
from elections.sections import pages
from elections.text import Words, offered
from web import views, warm
from web.kept import Kept

PATIENCE = 120


def run(pieces: warm.Pieces, until: Callable[[], object]) -> None:
    """Let a server start with ``pieces``, and end it once ``until`` says so."""

    async def served() -> None:
        async with warm.warm(pieces)(None):
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
