"""A server of its own for a test: started on a free port, asked until it answers, always ended."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import made_once

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120


@dataclass(frozen=True)
class Server:
    """A running dashboard: its address without a slash at the end, and what it wrote so far."""

    address: str
    log: Path

    def written(self) -> str:
        """Return the output of the server up to now."""
        return self.log.read_text(encoding="utf-8", errors="replace")


@contextmanager
def running(log: Path, *options: str, **environ: str) -> Iterator[Server]:
    """Start the dashboard as a reader of the instructions does, and end it afterwards."""
    port = free_port()
    server = Server(f"http://127.0.0.1:{port}", log)
    process = started(log, port, *options, **environ)
    try:
        await_health(server, process)
        yield server
    finally:
        end(process)


@contextmanager
def shared(base: Path, worker: str, path: Path) -> Iterator[Server]:
    """Give the server of all workers: the first begins it, with a ``path`` more, the last ends it.

    Who comes when it was ended has one of their own.
    """
    environ, users = {"PYTHONPATH": str(path)}, base / "readers"

    def make(folder: Path) -> None:
        users.mkdir()
        port = free_port()
        server = Server(f"http://127.0.0.1:{port}", folder / "log.txt")
        process = started(server.log, port, **environ)
        (folder / "server.txt").write_text(f"{process.pid} {server.address}", encoding="ascii")
        await_health(server, process)

    folder = made_once(base / "server", make)
    try:
        (users / worker).touch()
    except FileNotFoundError:
        with running(base / f"{worker}.txt", **environ) as server:
            yield server
        return
    process, address = (folder / "server.txt").read_text("ascii").split()
    try:
        yield Server(address, folder / "log.txt")
    finally:
        (users / worker).unlink()
        # Not while there is anybody.
        with suppress(OSError):
            users.rmdir()
            os.kill(int(process), signal.SIGTERM)


def started(log: Path, port: int, *options: str, **environ: str) -> subprocess.Popen[bytes]:
    """Start the dashboard at a port; what it writes is added to ``log``."""
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py"]
    command += ["--server.port", str(port), "--server.headless", "true"]
    command += ["--server.address", "127.0.0.1", *options]
    with log.open("ab") as output:
        return subprocess.Popen(
            command, cwd=ROOT, env=os.environ | environ, stdout=output, stderr=subprocess.STDOUT
        )


def await_health(server: Server, process: subprocess.Popen[bytes]) -> None:
    """Ask until the server says that it is well; ``RuntimeError`` with its log if it never does."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{server.address}/_stcore/health", timeout=5) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError(f"the server did not start:\n{server.written()}")


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process, by force if it does not go."""
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def free_port() -> int:
    """Return a port on which nothing listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
