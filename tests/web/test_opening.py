"""A server that has just begun: what it answers at once, and what waits until all is read."""

from __future__ import annotations

import asyncio
import runpy
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Event
from time import monotonic, sleep

import pytest
from starlette.applications import Starlette

from elections.sections import pages
from tests.conftest import DATA
from tests.web.asking import ask, ask_at_once
from ui import READING
from web import opening, routes, shell, warm
from web.opening import Opening, Rest

PATIENCE = 60


def begun(base: str = "") -> tuple[Opening, Starlette, list[str]]:
    """Return a server that has just begun, its application, and what it notes of its life."""
    noted: list[str] = []

    def first(ends: Event) -> None:
        noted.append(f"made by turns of {sys.getswitchinterval()}")
        ends.wait(PATIENCE)
        noted.append("ended")

    def rest() -> Rest:
        noted.append("read")
        return routes.routes(), first

    made = Opening(base, rest)
    return made, Starlette(routes=[made.door], middleware=opening.middleware(base)), noted


@pytest.mark.parametrize("base", ["", "/votes/of"])
def test_a_page_goes_out_before_anything_is_read(base: str) -> None:
    _, app, noted = begun(base)
    for page in ("", *pages()):
        found = ask(app, f"{base}/{page}")
        assert (found.status, found.text) == (200, shell.plain())
        assert found.headers["cache-control"] == "no-cache"
        assert "content-security-policy" in found.headers
    assert noted == []
    assert ask(app, f"{base}/static/index.html").status == 404


@pytest.mark.parametrize("base", ["", "/votes/of"])
def test_all_else_is_answered_once_it_is_read_and_then_all_is(base: str) -> None:
    _, app, noted = begun(base)
    paths = ("health", "data/results.csv", "api/results", "robots.txt", "print/")
    found = ask_at_once(app, [f"{base}/{path}" for path in paths])
    assert {one.status for one in found} == {200}
    assert noted == ["read"]
    assert ask(app, f"{base}/figure/nothing.svg").status == 404
    assert "id=view" in ask(app, f"{base}/rules").text


def test_every_address_that_is_opened_was_answered_before() -> None:
    """None of them is left to Streamlit for the first second, which would answer with a page."""
    made, _, _ = begun()
    early = list(made.door.routes)
    made.open()
    for route in made.door.routes:
        path = route.path.replace("{name}", "a").replace("{ending}", "csv")  # type: ignore[attr-defined]
        path = path.replace("{page:path}", "a").replace("{rest:path}", "a").replace("{page}", "a")
        scope = {"type": "http", "method": "GET", "path": path}
        assert any(one.matches(scope)[0].name == "FULL" for one in early), path


def test_a_server_reads_beside_its_life_and_makes_until_it_ends() -> None:
    """Meanwhile others have a turn more often than else."""
    made, _, noted = begun()
    usual = sys.getswitchinterval()

    async def lives() -> None:
        async with made.life(None):
            late = monotonic() + PATIENCE
            while len(noted) < 2 and monotonic() < late:
                await asyncio.sleep(0.01)

    with ThreadPoolExecutor(max_workers=1) as thread:
        thread.submit(partial(asyncio.run, lives())).result()
    late = monotonic() + PATIENCE
    while sys.getswitchinterval() != usual and monotonic() < late:
        sleep(0.01)
    assert sys.getswitchinterval() == usual > opening.TURNS
    assert noted == ["read", f"made by turns of {opening.TURNS}", "ended"]


def test_the_front_door_reads_nothing_that_takes_long() -> None:
    """Else a server would not answer for as long as that takes."""
    ask_it = "import sys, dashboard; print(*sorted(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", ask_it], cwd=DATA.parent, capture_output=True, text=True, check=True
    )
    read = set(run.stdout.split())
    assert "web.opening" in read
    heavy = {"pandas", "babel", "fluent", "elections.package", "elections.text", "ui.main"}
    assert not heavy & read


def test_the_pages_wait_for_nothing_that_few_readers_ask_for() -> None:
    """What writes workbooks, reports and tables in colours is read with the first of them."""
    rooms = "dashboard, ui.main, ui.kept, ui.turns, web.routes, web.warm"
    ask_it = f"import sys, {rooms}; print(*sorted(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", ask_it], cwd=DATA.parent, capture_output=True, text=True, check=True
    )
    read = set(run.stdout.split())
    assert "ui.writer" in read
    assert not {"xlsxwriter", "jinja2", "pptx", "lxml", "typst", "playwright"} & read


def test_no_two_threads_read_modules_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each could wait for the other, and Python would give one of them a half read module."""
    monkeypatch.setattr(warm, "cold", lambda: None)
    door = runpy.run_path(str(DATA.parent / "dashboard.py"), run_name="door")
    page = partial(runpy.run_path, str(DATA.parent / "ui" / "main.py"), run_name="page")
    for read in (door["rest"], page):
        with ThreadPoolExecutor(1) as pool:
            with READING:
                reading = pool.submit(read)
                with pytest.raises(TimeoutError):
                    reading.result(0.3)
            assert reading.result(PATIENCE)
