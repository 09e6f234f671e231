"""Hostile requests as raw bytes to a running server, which neither fails nor tells of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.conftest import OUTWARD
from tests.browser.server import Server, running
from tests.web.fuzz import tried_on_a_server

pytestmark = pytest.mark.browser

ASKS = """import contextlib, socket
for host in ("localhost", "127.0.0.1", "127.0.0.2", "nowhere.invalid"):
    with contextlib.suppress(OSError):
        socket.create_connection((host, 9), timeout=1)"""


def test_a_server_answers_whatever_is_sent_and_tells_of_none(tmp_path: Path) -> None:
    """Its log does not say who read what; nobody else asks this server anything meanwhile."""
    with running(tmp_path / "log.txt", PYTHONPATH=str(OUTWARD)) as server:
        before = server.written()
        assert tried_on_a_server(100, 2, server.address).wrong == []
        assert server.written() == before
        assert "asked outside" not in before


def test_the_server_of_all_tests_fails_nowhere_and_asks_nobody(server: Server) -> None:
    written = server.written()
    assert "asked outside" not in written
    assert "Traceback" not in written


def test_a_server_that_asks_another_is_seen() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", ASKS],
        env=os.environ | {"PYTHONPATH": str(OUTWARD)},
        capture_output=True,
        text=True,
        check=True,
    )
    asked = ran.stderr.splitlines()
    assert {*asked} == {"asked outside: '127.0.0.2'", "asked outside: 'nowhere.invalid'"}
