"""What the tests share: the two data packages, and copies of them to spoil."""

from __future__ import annotations

import gc
import os
import shutil
import time
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from types import SimpleNamespace

import pytest
from streamlit.components.v2 import manifest_scanner

import run
from elections import figures, sections
from elections.package import watched
from elections.package.loading import ElectionData, load
from elections.package.whole import write_whole
from elections.site import build
from elections.tables import measures
from tests import steps as steps_of_the_test

COUNTRY = Path(__file__).resolve().parent / "country"
DATA = Path(__file__).resolve().parent.parent / "data"
FOLDERS = {"data": DATA, "country": COUNTRY}
# A site stands below any address: where its files lie is not where it says that it stands.
SITE, SITE_BASE = "votes/of/somewhere", "https://example.org/votes-of/country/"
# So many seconds a worker waits for what another one makes.
PATIENCE = 600
# So much is kept of each of a few functions.
MOST_KEPT = 2_000


def pytest_collection_finish() -> None:
    """Let Python look less often for what can be thrown away, and not at what stays to the end.

    Modules, tests and tables are a million objects, and to look at them again and again takes a
    sixth of the time of the tests.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def pytest_sessionfinish() -> None:
    """Let Python not look once more at all that is there, for it ends with the process."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def components_looked_for_once() -> Iterator[None]:
    """Let Streamlit look through all that is installed once, and not in each run of a script.

    It takes longer than the scripts.
    """
    with pytest.MonkeyPatch.context() as patched:
        found = cache(manifest_scanner.scan_component_manifests)
        patched.setattr(manifest_scanner, "scan_component_manifests", found)
        yield


@pytest.fixture(scope="session", autouse=True)
def more_is_kept() -> Iterator[None]:
    """Keep what was made of more packages and choices than a server keeps.

    Tests ask for the same things far apart, and would make a third of them again and again.
    """
    with pytest.MonkeyPatch.context() as patched:
        for room, name in ((figures, "_told"), (sections, "_made"), (measures, "_every_panel")):
            make = getattr(room, name).__wrapped__
            patched.setattr(room, name, lru_cache(maxsize=MOST_KEPT, typed=True)(make))
        yield


@cache
def package(name: str) -> ElectionData:
    """Return a package by its name, read once; not to be changed."""
    return load(FOLDERS[name])


def files_in(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder and of those in it, by their names from there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="session")
def data() -> ElectionData:
    """The data package of the project, not to be changed."""
    return package("data")


@pytest.fixture(scope="session")
def country() -> ElectionData:
    """The package of the made-up country, not to be changed."""
    return package("country")


@pytest.fixture(scope="session")
def host_of_site(country: ElectionData, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a host with a site of the made-up country at ``SITE`` in it; not to be changed.

    It is built by the first worker who asks: building it takes longer than what is asked of it.
    """

    def make(host: Path) -> None:
        build(host / SITE, country, ["en"], base=SITE_BASE, processes=2)

    own = tmp_path_factory.getbasetemp()
    return made_once((own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "host", make)


def made_once(folder: Path, make: Callable[[Path], None]) -> Path:
    """Return a folder once it is made, by the first of the workers that asks for it."""
    made = folder.with_suffix(".made")
    try:
        folder.mkdir()
    except FileExistsError:
        deadline = time.monotonic() + PATIENCE
        while not made.is_file():
            assert time.monotonic() < deadline, f"{folder} is not made"
            time.sleep(0.1)
        assert made.read_text("ascii") == "whole", f"{folder} could not be made"
        return folder
    how = "spoiled"
    try:
        make(folder)
        how = "whole"
    finally:
        write_whole(made, how.encode())
    return folder


@pytest.fixture
def copy_of_data(tmp_path: Path) -> Callable[..., Path]:
    """A function that copies a package (the made-up country) and returns the new folder."""

    def copy(source: Path = COUNTRY) -> Path:
        number = sum(1 for _ in tmp_path.iterdir())
        return Path(shutil.copytree(source, tmp_path / f"package_{number}"))

    return copy


@pytest.fixture
def noticed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each look be one at the files."""
    monkeypatch.setattr(watched, "NOTICED_WITHIN", 0)
    monkeypatch.setattr(watched, "REST", 0)


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Replace every command by a note of it; all of them succeed and no program is found."""
    noted: list[list[str]] = []

    def succeed(command: list[str], **_: object) -> SimpleNamespace:
        noted.append(list(command))
        return SimpleNamespace(returncode=0)

    monkeypatch.setattr(run.subprocess, "run", succeed)
    monkeypatch.setattr(run.shutil, "which", lambda name: None)
    monkeypatch.delenv("BROWSER_PATH", raising=False)
    return noted


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """Replace the steps of the test task by notes of their command and environment."""
    noted: list[tuple[list[str], dict[str, str]]] = []

    def note(command: list[str], *, env: dict[str, str], **_: object) -> SimpleNamespace:
        noted.append((command[2:], env))
        return SimpleNamespace(returncode=int(command[2] == "mypy"))

    monkeypatch.setattr(steps_of_the_test, "ensure_browser", lambda windowless: "my-browser")
    monkeypatch.setattr(run.subprocess, "run", note)
    return noted
