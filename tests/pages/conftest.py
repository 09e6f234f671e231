"""The packages that the pages show in turn: that of the project and the made-up country."""

from __future__ import annotations

from pathlib import Path

import pytest

from elections.package.loading import FOLDER_VARIABLE, ElectionData
from elections.text import Words, load_words
from tests.conftest import DATA, FOLDERS


@pytest.fixture(params=FOLDERS)
def folder(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of each package in turn, which the pages then read."""
    chosen: Path = FOLDERS[request.param]
    monkeypatch.setenv(FOLDER_VARIABLE, str(chosen))
    return chosen


@pytest.fixture
def package(folder: Path, data: ElectionData, country: ElectionData) -> ElectionData:
    """The tables of that folder."""
    return data if folder == DATA else country


@pytest.fixture(scope="session")
def words() -> Words:
    """The words in English, which a reader gets who asks for no language."""
    return load_words("en")
