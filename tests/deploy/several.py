"""Three processes of the dashboard behind the very nginx of ``deploy/``, each to be ended alone."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.browser.server import Server, await_health, end, free_port, started

NGINX_CONF = Path(__file__).resolve().parents[2] / "deploy" / "nginx.conf"
# On Debian it stands where only root looks.
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
# These tests take minutes, and need the computer for themselves: they are asked for by this name.
ASKED = "TRY_NGINX"
NONE_FOUND = f"nginx is tried where {ASKED} is set and it is there (Debian: apt install nginx)"


@dataclass
class Process:
    """One process of the dashboard at a port of its own, which it has again when it is back."""

    folder: Path
    base: str = ""
    port: int = field(default_factory=free_port)
    running: subprocess.Popen[bytes] | None = None

    @property
    def server(self) -> Server:
        """How it is reached."""
        return Server(f"http://127.0.0.1:{self.port}{self.base}", self.folder / f"{self.port}.txt")

    def start(self) -> Process:
        """Start it, and do not wait."""
        below = ("--server.baseUrlPath", self.base) if self.base else ()
        self.running = started(self.server.log, self.port, *below)
        return self

    def wait(self) -> Process:
        """Wait until it answers."""
        assert self.running is not None
        await_health(self.server, self.running)
        return self

    def kill(self) -> float:
        """Kill it at once, and return when, in seconds since 1970."""
        assert self.running is not None
        now = time.time()
        self.running.send_signal(signal.SIGKILL)
        self.running.wait()
        return now

    def stop(self) -> float:
        """Ask it to end, and return how many seconds that took."""
        assert self.running is not None
        began = time.monotonic()
        end(self.running)
        return time.monotonic() - began


@dataclass
class Behind:
    """Three processes, and the server before them."""

    server: Server
    processes: list[Process]
    nginx: subprocess.Popen[bytes]

    def workers(self) -> list[int]:
        """Return the processes of nginx that hold the connections."""
        children = Path(f"/proc/{self.nginx.pid}/task/{self.nginx.pid}/children")
        return [int(one) for one in children.read_text("ascii").split()]


def configured(ports: list[int], port: int) -> str:
    """Return the configuration of ``deploy/`` with ports of this computer in it, and no other."""
    text = NGINX_CONF.read_text("utf-8")
    for number, own in enumerate(ports, start=1):
        text = text.replace(f"server dashboard-{number}:8501", f"server 127.0.0.1:{own}")
    assert "dashboard-" not in re.sub("#.*", "", text)
    return text.replace("listen 8080;", f"listen 127.0.0.1:{port};")


@contextmanager
def three_behind_nginx(folder: Path) -> Iterator[Behind]:
    """Start three processes and nginx before them, and end all afterwards."""
    assert NGINX is not None
    processes = [Process(folder) for _ in range(3)]
    port = free_port()
    log = folder / "nginx.txt"
    conf = folder / "nginx.conf"
    conf.write_text(configured([one.port for one in processes], port), "utf-8")
    # Where root tests, its folders are closed to the user that nginx would become.
    told = "daemon off;" + (" user root;" if os.geteuid() == 0 else "")
    command = [NGINX, "-p", f"{folder}/", "-c", str(conf), "-e", "stderr", "-g", told]
    with log.open("wb") as output:
        nginx = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
    try:
        for one in processes:
            one.start()
        for one in processes:
            one.wait()
        yield Behind(Server(f"http://127.0.0.1:{port}", log), processes, nginx)
    finally:
        end(nginx)
        for one in processes:
            if one.running is not None:
                end(one.running)


def can_run() -> bool:
    """Say whether nginx is to be tried, and can be."""
    return ASKED in os.environ and NGINX is not None and sys.platform == "linux"
