"""The browser of this computer, one server for most tests, and readers who share nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.program import find_browser
from tests.browser.reading import Profiles, Reading
from tests.browser.server import Server, shared

OUTWARD = Path(__file__).parent / "outward"
NONE_FOUND = "no Chromium or Chrome found: install one, or name the program in BROWSER_PATH"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """How the browser is started; without one, tests are skipped, or fail where all must run."""
    program = find_browser(windowless=True)
    if program is None:
        if os.environ.get("CI", "").lower() == "true":
            pytest.fail(NONE_FOUND)
        pytest.skip(NONE_FOUND)
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    # Chromium refuses its sandbox to root; containers give it too little shared memory.
    arguments = ["--disable-dev-shm-usage", *(["--no-sandbox"] if root else [])]
    # Else each page has a process of its own, and compiles all scripts anew.
    arguments += ["--process-per-site"]
    # No test runs long enough for a script to be worth the time that it takes to make it faster.
    arguments += ["--js-flags=--no-opt"]
    arguments += ["--font-render-hinting=none"]
    return {**browser_type_launch_args, "executable_path": program, "args": arguments}


@pytest.fixture(scope="session")
def server(
    browser_type_launch_args: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """A server that serves all tests but those that need a fresh one, of all workers.

    Its log says so where it asks another computer.
    """
    own = tmp_path_factory.getbasetemp()
    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    with shared(own.parent if worker else own, worker or "alone", OUTWARD) as server:
        yield server


@pytest.fixture(scope="session")
def profiles(browser: Browser) -> Profiles:
    """The profiles of the browser that readers have one after the other."""
    return Profiles(browser)


@pytest.fixture
def read(profiles: Profiles) -> Iterator[Callable[..., Reading]]:
    """A function that gives a new reader of a server, whose profile is emptied afterwards."""

    with ExitStack() as stack:

        def new(server: Server, **options: Any) -> Reading:
            return stack.enter_context(profiles.reading(server.address, **options))

        yield new
