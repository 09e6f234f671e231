"""The site of the made-up country, made once, and what stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from elections.package import ElectionData
from elections.site import build
from elections.text import Words, load_words

BASE = "https://example.org/votes-of/country/"


@pytest.fixture(scope="session")
def site(country: ElectionData, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a site, not to be changed."""
    out = tmp_path_factory.mktemp("site")
    build(out, country, ["en"], base=BASE, processes=1)
    return out


@pytest.fixture
def words() -> Words:
    """Return the words of the first language."""
    return load_words("en")
