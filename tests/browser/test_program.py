"""The browser of the tests: found, or installed where that is allowed."""

from __future__ import annotations

import pytest

import run
from tests.browser import program
from tests.commands import failing


def test_browser_path_goes_before_the_usual_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BROWSER_PATH", raising=False)
    monkeypatch.setattr(run.shutil, "which", lambda name: f"found {name}")
    assert program.find_browser() == "found chromium"
    assert program.find_browser(windowless=True) == "found chromium-headless-shell"
    monkeypatch.setenv("BROWSER_PATH", "mine")
    assert program.find_browser() == program.find_browser(windowless=True) == "found mine"


@pytest.mark.parametrize("ending", [".exe", "MacOS/Google Chrome"])
def test_a_browser_in_its_usual_place_is_found(
    ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BROWSER_PATH", raising=False)
    monkeypatch.setattr(run.shutil, "which", lambda name: name if name.endswith(ending) else None)
    assert str(program.find_browser()).endswith(ending)


def as_user(monkeypatch: pytest.MonkeyPatch, user: int, *programs: str) -> None:
    """Pretend to be ``user`` on a system that has ``programs``."""
    monkeypatch.setattr(run.os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(run.shutil, "which", lambda name: name if name in programs else None)


@pytest.mark.parametrize(("user", "first"), [(0, "env"), (1000, "sudo")])
def test_a_missing_browser_is_installed_where_that_is_allowed(
    user: int, first: str, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, user, "apt-get")
    assert program.ensure_browser() is None
    assert [(command[0], command[-1]) for command in commands] == [
        (first, "update"),
        (first, "chromium"),
    ]
    assert "install" in commands[1]


def test_the_tests_install_a_browser_without_a_window_where_the_system_has_one(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, 0, "apt-get")
    program.ensure_browser(windowless=True)
    failing(monkeypatch, program.WINDOWLESS)
    program.ensure_browser(windowless=True)
    asked = [command[-1] for command in commands if "install" in command]
    assert asked == [program.WINDOWLESS, program.WINDOWLESS, "chromium"]


@pytest.mark.parametrize("programs", [("apt-get",), ()])
def test_a_missing_browser_that_may_not_be_installed_is_named(
    programs: tuple[str, ...],
    commands: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A ``sudo`` that asks for a password fails at the first command, which is the last."""
    as_user(monkeypatch, 1000, *programs)
    failing(monkeypatch, "sudo")
    assert program.ensure_browser() is None
    assert "sudo apt-get install chromium" in capsys.readouterr().out
    assert [command[-1] for command in commands] == ["update"] * len(programs)


def test_a_browser_named_in_vain_is_not_replaced(
    commands: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    as_user(monkeypatch, 0, "apt-get")
    monkeypatch.setenv("BROWSER_PATH", "no-such-browser")
    assert program.ensure_browser() is None
    assert "BROWSER_PATH" in capsys.readouterr().out
    assert commands == []
