"""The steps of the test: each is run, and what found something is named."""

from __future__ import annotations

import re

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


def test_test_ends_well_where_every_step_does(
    steps: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(tests.steps, "steps_of_the_test", lambda arguments: {"linter": ["ruff"]})
    assert run_steps([]) == 0
    assert re.search(r"== linter: in order, \d+\.\d s", capsys.readouterr().out)
