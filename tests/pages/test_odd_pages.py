"""Pages of sound and odd packages: what can be shown is shown, and nothing fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from elections.package import FOLDER_VARIABLE
from tests.made import write
from tests.pages.visits import menus, text, titles, unfolded
from tests.test_odd_packages import PACKAGES
from ui.page import PAGES


@pytest.mark.parametrize(
    "package", ["one election", "no lists at first", "no rules of lists", "no votes", "vacant"]
)
def test_every_page_of_an_odd_package_opens(
    package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(write(tmp_path, *PACKAGES[package])))
    for name in PAGES:
        at = unfolded(name)
        assert not at.exception, name
        assert "Traceback" not in text(at)
        assert titles(at), name
        assert all(not opened.exception for opened in menus(at)), name


def test_an_election_without_lists_says_that_there_is_nothing_to_recalculate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(write(tmp_path, *PACKAGES["no lists at first"])))
    assert "nothing to recalculate" in text(unfolded("rules", {"election": "1990"}))
    assert "nothing to recalculate" not in text(unfolded("rules", {"election": "1994"}))
