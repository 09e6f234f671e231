"""Reports that the tests share: made once, for making one takes a second."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from elections.reports import Content, Report, plan, report_file
from elections.text import load_words
from tests.conftest import package

WORDS = load_words("en")


@cache
def planned(home: str, name: str, paper: str = "a4", scheme: str = "light") -> Report:
    """Return a report that is put together already."""
    return plan(package(home), WORDS, name, paper=paper, scheme=scheme)


@cache
def made(home: str, name: str, ending: str, paper: str = "a4", scheme: str = "light") -> bytes:
    """Return it as a file."""
    return report_file(planned(home, name, paper, scheme), ending, package(home), WORDS)


@cache
def content(home: str, name: str) -> Content:
    """Return what is in it."""
    return Content(planned(home, name), package(home), WORDS)


@pytest.fixture(scope="session")
def make() -> Callable[..., bytes]:
    """The files of reports."""
    return made


@pytest.fixture(scope="session")
def told() -> Callable[[str, str], Content]:
    """What is in reports."""
    return content
