"""What is promised names tests and commands that there are, and the last figures of commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import run
from benchmarks.told import PAGE, told, write
from elections import __version__

PRIVACY = PAGE.with_name("privacy.md")


@pytest.mark.parametrize("page", [PAGE, PRIVACY])
def test_every_test_and_every_command_is_there(page: Path) -> None:
    text = page.read_text("utf-8")
    files = re.findall(r"`((?:tests|docs|\.github)/[\w./-]+)`", text)
    assert len(files) > 5
    assert [path for path in files if not (PAGE.parents[1] / path).is_file()] == []
    assert {*re.findall(r"python3 run\.py ([\w-]+)", text)} <= run.TASKS.keys()


def test_each_promise_has_its_test() -> None:
    text = PAGE.read_text("utf-8").partition("\n## The last figures\n")[0]
    rows = re.findall(r"^\| (.+) \| (.+) \|$", text, re.MULTILINE)
    assert len(rows) > 15
    assert [promise for promise, tested in rows[1:] if "`" not in tested] == []


def test_the_figures_of_a_command_take_the_place_of_its_last_ones(tmp_path: Path) -> None:
    page = tmp_path / "promises.md"
    page.write_text("# Promised\n\n## The last figures\n", "utf-8")
    write("bench", "slow", page)
    write("attack", "none", page)
    write("bench", "fast\n", page)
    text = page.read_text("utf-8")
    assert text.startswith("# Promised\n\n## The last figures\n\n<!-- figures of bench -->\n")
    assert [*told(page)] == ["bench", "attack"]
    assert "```text\nfast\n```" in told(page)["bench"]
    assert f"version {__version__}" in told(page)["attack"]
    assert "slow" not in text
    write("bench", "fast", page)
    assert page.read_text("utf-8") == text


def test_the_last_figures_are_those_of_tasks() -> None:
    assert {"attack"} <= told().keys() <= run.TASKS.keys()
