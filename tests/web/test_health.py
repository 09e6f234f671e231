"""What whoever runs the dashboard is told, and that every address shows what was sound last."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.types import ASGIApp

from elections.package import FOLDER_VARIABLE
from elections.text import words as words_module
from tests.conftest import COUNTRY, files_in
from tests.spoiled import cell, removed
from tests.web.asking import ask

ADDRESSES = (
    "/votes",
    "/figure/turnout.svg",
    "/data/results.csv",
    "/data/datapackage.json",
    "/data/texts/ru.csv",
    "/api/results",
    "/embed/turnout",
    "/print/votes",
    "/report/story.html",
)
pytestmark = pytest.mark.usefixtures("noticed_at_once")


@pytest.fixture
def live(copy_of_data: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is shown, which a test may spoil."""
    folder = copy_of_data()
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


def told(app: ASGIApp) -> tuple[int, dict[str, Any]]:
    """Return what ``/health`` answers."""
    found = ask(app, "/health")
    assert found.headers["cache-control"] == "no-store"
    return found.status, json.loads(found.text)


def test_health_tells_what_is_shown_and_what_is_wrong(live: Path, app: ASGIApp) -> None:
    status, sound = told(app)
    assert (status, sound["status"], sound["since"], sound["faults"]) == (200, "ok", None, [])
    assert (sound["data"]["version"], sound["data"]["released"]) == ("1.0.0", "2026-11-22")
    cell("elections.csv", "1990", "turnout_percent", "81,5")(live)
    status, stale = told(app)
    assert (status, stale["status"], stale["data"]) == (200, "stale", sound["data"])
    assert stale["since"] >= sound["data"]["read"]
    assert stale["count"] == len(stale["faults"]) > 0
    (fault,) = [one for one in stale["faults"] if one["file"] == "elections.csv"]
    assert (fault["row"], fault["column"], fault["value"]) == (2, "turnout_percent", "81,5")
    shutil.copy(COUNTRY / "elections.csv", live)
    status, mended = told(app)
    assert (status, mended["status"], mended["since"]) == (200, "ok", None)


def test_health_tells_what_is_wrong_with_translations(live: Path, app: ASGIApp) -> None:
    assert told(app)[1]["status"] == "ok"
    cell("texts/ru.csv", "elections,1990,note", "key", "1991")(live)
    status, stale = told(app)
    assert (status, stale["status"]) == (200, "stale")
    assert [(one["file"], one["row"]) for one in stale["faults"]] == [("texts/ru.csv", 2)]


def test_without_a_sound_version_nothing_is_ready(live: Path, app: ASGIApp) -> None:
    removed("results.csv")(live)
    for _ in range(2):
        status, found = told(app)
        assert (status, found["status"], found["data"]["version"]) == (503, "unsound", None)
        assert {"file": "results.csv"}.items() <= found["faults"][0].items()


@pytest.mark.parametrize("target", ADDRESSES)
def test_every_address_shows_what_was_sound_last(target: str, live: Path, app: ASGIApp) -> None:
    sound = ask(app, target)
    assert sound.status == 200
    for name in files_in(live):
        (live / name).write_bytes(b"\xff")
    stale = ask(app, target)
    assert stale.status == 200
    if target == "/votes":
        below = stale.text.partition("<p class=lead>")[2].partition("</p>")[2]
        assert below.startswith("<p class=note>The files of this page have held errors since")
    else:
        assert stale.body == sound.body


def test_broken_words_at_the_start_are_said_by_name_and_line(
    live: Path, app: ASGIApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "en.ftl"
    path.write_text("locale = en_GB\nhello Hello\n", encoding="utf-8")
    monkeypatch.setattr(words_module, "_path", lambda language, folder: path)
    status, found = told(app)
    assert (status, found["status"], found["data"]["version"]) == (503, "unsound", "1.0.0")
    for target in ("/figure/turnout.svg", "/embed/turnout"):
        refused = ask(app, target)
        assert refused.status == 503
        assert refused.text == (
            "the words are not sound: en.ftl:2: 'hello Hello' - expected a message that can be "
            "read\n"
        )
