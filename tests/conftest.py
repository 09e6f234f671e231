"""What the tests share: the two data packages, and copies of them to spoil."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from elections.package import watched
from elections.package.loading import ElectionData, load

COUNTRY = Path(__file__).resolve().parent / "country"
DATA = Path(__file__).resolve().parent.parent / "data"
FOLDERS = {"data": DATA, "country": COUNTRY}


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
