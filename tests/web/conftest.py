"""The doors, open to the made-up country unless a test says otherwise."""

from __future__ import annotations

import pytest
from starlette.types import ASGIApp

from elections.package import FOLDER_VARIABLE
from elections.text import Words, load_words
from tests.conftest import COUNTRY
from tests.web.asking import doors
from web import views


@pytest.fixture(autouse=True)
def of_the_country(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the made-up country be the data in force."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(COUNTRY))
    # However busy the computer is, a view is waited for.
    monkeypatch.setattr(views, "LONGEST_WAIT", 120)


@pytest.fixture(scope="module")
def app() -> ASGIApp:
    """The addresses beside the pages."""
    return doors()


@pytest.fixture(scope="session")
def words() -> Words:
    """The words in English."""
    return load_words("en")
