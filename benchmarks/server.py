"""A Streamlit server to measure: started, asked how much memory it holds, always ended."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DASHBOARD = ROOT / "dashboard.py"
BARE = ROOT / "benchmarks" / "bare.py"
PATIENCE = 120.0
PLAIN, TIMED = "streamlit", "benchmarks.clock"


@dataclass(frozen=True)
class Server:
    """A running server, and the file in which it notes how long each run of its script took."""

    address: str
    process: subprocess.Popen[bytes]
    times: Path
    log: Path

    def run_times(self) -> list[float]:
        """Return the milliseconds of all script runs so far."""
        return [float(taken) for taken in self.times.read_text(encoding="ascii").split()]

    def last_run_times(self, count: int, *, total: int) -> list[float]:
        """Return the milliseconds of the last ``count`` runs, once there were ``total``.

        A run ends a little later than its reader knows.
        """
        _await(lambda: len(self.run_times()) >= total, f"{total} script runs")
        return self.run_times()[total - count : total]

    def memory(self) -> float:
        """Return the memory in use, in kB, garbage aside; NaN where the system does not say."""
        status = Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return float("nan")
        mark = self.times.with_suffix(".collected")
        mark.unlink(missing_ok=True)
        self.process.send_signal(signal.SIGUSR1)
        _await(mark.exists, "the server's garbage collected")
        held = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS:"))
        return float(held.split()[1])


def _await(holds: Callable[[], bool], wanted: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > deadline:
            raise RuntimeError(f"waited in vain for {wanted}")
        time.sleep(0.01)


@contextmanager
def running(script: Path, folder: Path, *, module: str = TIMED) -> Iterator[Server]:
    """Start ``script`` with the project's settings on a free port, and end it afterwards.

    ``folder`` holds the figures of a bare page; the server writes its log and times there.
    """
    port = free_port()
    name = f"{script.stem}-{port}"
    times, log = folder / f"{name}.times", folder / f"{name}.log"
    times.touch()
    command = [sys.executable, "-m", module, "run", str(script)]
    command += ["--server.port", str(port), "--server.headless", "true"]
    command += ["--server.address", "127.0.0.1"]
    environ = os.environ | {"BENCH_TIMES": str(times), "BENCH_FIGURES": str(folder)}
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environ, stdout=output, stderr=subprocess.STDOUT
        )
    server = Server(f"127.0.0.1:{port}", process, times, log)
    try:
        _await_health(server)
        yield server
    finally:
        _end(process)


@contextmanager
def filed(folder: Path) -> Iterator[str]:
    """Serve the files of a folder as any web host would, and return the address."""
    port = free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )

    def listens() -> bool:
        with socket.socket() as asked:
            return asked.connect_ex(("127.0.0.1", port)) == 0

    try:
        _await(listens, "the files to be served")
        yield f"127.0.0.1:{port}"
    finally:
        _end(process)


def await_warm(server: Server) -> None:
    """Wait until a dashboard that has just begun has made what is usual."""

    def is_warm() -> bool:
        with urllib.request.urlopen(f"http://{server.address}/health", timeout=5) as answer:
            return bool(json.load(answer)["warm"])

    _await(is_warm, "the usual views")


def _await_health(server: Server) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.process.poll() is None:
        with contextlib.suppress(urllib.error.URLError, OSError):
            address = f"http://{server.address}/_stcore/health"
            with urllib.request.urlopen(address, timeout=5) as answer:
                if answer.status == 200:
                    return
        time.sleep(0.02)
    raise RuntimeError(f"the server did not start:\n{server.log.read_text(errors='replace')}")


def _end(process: subprocess.Popen[bytes]) -> None:
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
