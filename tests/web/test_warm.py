"""What is ready before the first reader: views of all pages, and what else is asked for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread

import pytest
from starlette.types import ASGIApp

from elections.package import FOLDER_VARIABLE, ElectionData
from elections.sections import pages
from elections.text import Words, languages, offered
from tests.web.asking import ask
from web import health, shell, views, warm
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
    """Let a server begin with ``pieces``, and end it once ``until`` says so."""
    warm.cold()
    stop = Event()
    thread = Thread(target=warm.make, args=(pieces, at_rest, stop))
    thread.start()
    deadline = time.monotonic() + PATIENCE
    while not until() and time.monotonic() < deadline:
        time.sleep(0.02)
    stop.set()
    thread.join(PATIENCE)


def test_the_view_of_every_page_is_made_and_then_the_rest(
    country: ElectionData, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before them all words are read, which each view names; in the end what stays is set apart."""
    monkeypatch.setattr(views, "_views", Kept(views.ROOM, views._views.size))
    made: list[str] = []
    read: list[str] = []
    asked = warm.is_offered
    monkeypatch.setattr(warm, "is_offered", lambda code: read.append(code) or asked(code))
    monkeypatch.setattr(warm.gc, "freeze", lambda: made.append("set apart"))

    def pieces(data: ElectionData, said: Words) -> Iterator[None]:
        assert (data, said.language) == (country, words.language)
        for name in ("one", "two"):
            made.append(name)
            yield

    run(pieces, lambda: made[2:] == ["set apart"])
    assert warm.done.wait(PATIENCE)
    assert made == ["one", "two", "set apart"]
    assert tuple(read) == languages()
    own = offered(), country.fingerprint, words.fingerprint
    kept = [(page, (), *own) for page in pages()]
    assert all(views._views.get(key) is not None for key in kept)


def test_nothing_more_is_made_once_the_server_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warm, "pages", lambda: ())
    monkeypatch.setattr(warm, "languages", lambda: ())
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
    monkeypatch.setattr(warm, "languages", lambda: ())
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
    monkeypatch.setattr(warm, "languages", lambda: ())
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
    views.ready.clear()
    try:
        found = ask(app, "/rules", headers={"accept-language": "en-GB,ru;q=0.5"})
    finally:
        views.ready.set()
    assert found.text == shell.plain()
    assert "id=view" in ask(app, "/rules").text
