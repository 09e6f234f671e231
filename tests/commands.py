"""Commands that fail, where none is run."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

import run


def failing(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    """Let the commands that hold ``word`` fail."""
    succeed = run.subprocess.run

    def fail(command: list[str], **options: object) -> SimpleNamespace:
        result = succeed(command, **options)
        return SimpleNamespace(returncode=1) if word in command else result

    monkeypatch.setattr(run.subprocess, "run", fail)
