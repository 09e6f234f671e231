"""The steps of the test: each is run, and what found something is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import tests.steps
from tests.steps import run_steps


def test_test_goes_on_after_a_step_and_ends_with_an_error(
    steps: list[tuple[list[str], dict[str, str]]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_steps(["-k", "hare"]) == 1
    modules = [command[0] for command, _ in steps]
    assert modules == ["ruff", "ruff", "mypy", "elections", "pytest"]
    assert steps[-1][0][-2:] == ["-k", "hare"]
    assert all(environ["BROWSER_PATH"] == "my-browser" for _, environ in steps)
    assert capsys.readouterr().out.endswith("Not in order: types.\n")


def test_what_is_compiled_is_kept_but_not_beside_the_sources_of_who_forbids_that(
    steps: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for prefix in ("PYTHONPYCACHEPREFIX", "PYTHONDONTWRITEBYTECODE"):
        monkeypatch.delenv(prefix, raising=False)
    run_steps([], ".venv/bin/python")
    assert all("PYTHONPYCACHEPREFIX" not in environ for _, environ in steps)
    steps.clear()
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    run_steps([], ".venv/bin/python")
    assert all("PYTHONDONTWRITEBYTECODE" not in environ for _, environ in steps)
    assert {Path(environ["PYTHONPYCACHEPREFIX"]) for _, environ in steps} == {
        Path(".venv/bytecode")
    }


def test_test_ends_well_where_every_step_does(
    steps: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(tests.steps, "steps_of_the_test", lambda arguments: {"linter": ["ruff"]})
    assert run_steps([]) == 0
    assert re.search(r"== linter: in order, \d+\.\d s", capsys.readouterr().out)
