"""The site of the made-up country, made once, and what stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from elections.text import Words, load_words
from tests.conftest import SITE


@pytest.fixture
def site(host_of_site: Path) -> Path:
    """Return the folder of a site, not to be changed."""
    return host_of_site / SITE


@pytest.fixture
def words() -> Words:
    """Return the words of the first language."""
    return load_words("en")
