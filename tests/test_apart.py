"""What is tried in an environment of its own: newer versions, another Python."""

from __future__ import annotations

import importlib.metadata
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

import run
from tests.apart import environment_apart, moved, update_check


def test_the_newest_versions_are_tried_beside_the_pins(
    steps: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What is installed is held to no pin; what changed is said before what broke."""
    installed: list[list[str]] = []
    note = run.subprocess.run

    def succeed(command: list[str], **_: object) -> bool:
        if "pip" in command:
            (file,) = (Path(word) for word in command if word.endswith(".txt"))
            installed.append(file.read_text(encoding="utf-8").splitlines())
        return True

    def newest(command: list[str], **options: object) -> SimpleNamespace:
        if "freeze" in command:
            return SimpleNamespace(stdout="Streamlit==99.0\nunknown==1.0\n")
        return note(command, **options)

    monkeypatch.setattr(run, "succeeds", succeed)
    monkeypatch.setattr(run.subprocess, "run", newest)
    pin = importlib.metadata.version("streamlit")
    assert update_check(["-k", "hare"]) == 1
    (lines,) = installed
    assert {"streamlit~=1.67", "pytest"} <= {*lines}
    assert [line for line in lines if line.startswith("-") or "==" in line] == []
    assert steps[-1][0][-2:] == ["-k", "hare"]
    printed = capsys.readouterr().out
    assert f"Other than pinned:\n  streamlit {pin} -> 99.0\n" in printed
    assert printed.endswith("Not in order: types.\n")


def test_what_is_there_in_another_version_is_named() -> None:
    pins = ["a-b==1.0", "c==2 ; python_version < '3'", "c==3 ; python_version >= '3'", "e==1"]
    assert moved(pins, ["A.B==1.1", "c==2", "d==1"]) == ["a-b 1.0 -> 1.1"]
    assert moved(pins, ["a_b==1.0", "c==4"]) == ["c 2 or 3 -> 4"]


def test_a_python_that_is_found_and_does_not_run_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the name that a manager of versions gives to one that is not chosen."""
    asked: list[Sequence[str]] = []

    def succeeds(command: Sequence[str], *, quiet: bool = False) -> bool:
        asked.append(command)
        return command[0] != "/shims/python9"

    monkeypatch.setattr(run.shutil, "which", lambda name: f"/shims/{name}")
    monkeypatch.setattr(run, "succeeds", succeeds)
    environment_apart(tmp_path, "python9", [])
    assert [command[0] for command in asked][:2] == ["/shims/python9", sys._base_executable]  # type: ignore[attr-defined]
    asked.clear()
    environment_apart(tmp_path, "python8", [])
    assert [command[0] for command in asked][:2] == ["/shims/python8"] * 2
