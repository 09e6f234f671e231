"""Hostile requests as raw bytes to a running server, which neither fails nor tells of them."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.browser.conftest import OUTWARD
from tests.browser.server import Server
from tests.web.fuzz import tried_on_a_server

pytestmark = pytest.mark.browser

ASKS = """import contextlib, socket
for host in ("localhost", "127.0.0.1", "127.0.0.2", "nowhere.invalid"):
    with contextlib.suppress(OSError):
        socket.create_connection((host, 9), timeout=1)"""


NO_REQUEST = "Invalid HTTP request received."


def test_a_server_answers_whatever_is_sent_and_asks_nobody(server: Server) -> None:
    """Nor does its log say who read what.

    Tests that run beside this one use the same server. Of a connection that breaks off amid what it
    sends the log may say that this was no request, and neither what it was nor whose.
    """
    before = server.written()
    assert tried_on_a_server(100, 2, server.address).wrong == []
    told = server.written().removeprefix(before).splitlines()
    assert [line for line in told if line.strip() != NO_REQUEST] == []
    assert "asked outside" not in before
    assert "Traceback" not in before


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
