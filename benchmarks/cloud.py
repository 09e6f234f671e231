"""Opens every page as a small cloud would: one process with little memory, page after page.

It prints what each page took and the most memory held so far; the status is 1 where that is more
than the cloud gives. Where the library can make reports, one of each kind is made as well.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.reader import reading
from benchmarks.server import DASHBOARD, PLAIN, ROOT, Server, running
from elections.sections import pages

# What the cloud gives at least, in MB.
LIMIT = 690
KINDS = ("pdf", "pptx", "html", "zip")


def peak(process: int) -> float:
    """Return the most memory that a process held so far, in MB; NaN where no system says it."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return float("nan")
    held = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return float(held.split()[1]) / 1024


def held(process: int) -> float:
    """Return how much memory a process and those that it started hold now, in MB.

    One that has ended holds nothing; nor is anything known where no system says it.
    """
    own = Path(f"/proc/{process}")
    try:
        lines = (own / "status").read_text().splitlines()
        started = (own / f"task/{process}/children").read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    sizes = [float(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:")]
    return sum(sizes) + sum(held(int(one)) for one in started)


def opened(server: Server) -> Iterator[tuple[str, float, float]]:
    """Yield each page, the seconds it took to be sent and run, and the peak of memory so far."""
    for page in pages():
        path = "" if page == pages()[0] else page
        began = time.monotonic()
        with urllib.request.urlopen(f"http://{server.address}/{path}", timeout=60) as answer:
            answer.read()
        asyncio.run(_run(server, path))
        yield page, time.monotonic() - began, peak(server.process.pid)


async def _run(server: Server, path: str) -> None:
    async with reading(server, (path, "")):
        return


def reported(folder: Path) -> Iterator[tuple[str, float, float]]:
    """Yield each kind of report, the seconds it took and the peak of memory; none where unknown."""
    elections = [sys.executable, "-m", "elections"]
    known = subprocess.run([*elections, "report", "--help"], cwd=ROOT, capture_output=True)
    if known.returncode:
        return
    for kind in KINDS:
        out = folder / f"report.{kind}"
        began, most = time.monotonic(), 0.0
        asked = [*elections, "report", "--out", str(out), "--format", kind]
        made = subprocess.Popen(asked, cwd=ROOT, stdout=subprocess.DEVNULL)
        while made.poll() is None:
            most = max(most, held(made.pid))
            time.sleep(0.02)
        if made.wait():
            raise RuntimeError(f"no report of the kind {kind}: status {made.returncode}")
        yield f"report {kind}", time.monotonic() - began, most


def main() -> int:
    """Print all; return 1 where more memory was held than the cloud gives."""
    most = 0.0
    with TemporaryDirectory() as name:
        folder = Path(name)
        with running(DASHBOARD, folder, module=PLAIN) as server:
            for page, seconds, memory in opened(server):
                print(f"{page:16}{seconds:7.2f} s{memory:8.0f} MB", flush=True)
                most = max(most, memory)
            for kind, seconds, memory in reported(folder):
                print(f"{kind:16}{seconds:7.2f} s{memory:8.0f} MB beside it", flush=True)
                most = max(most, peak(server.process.pid) + memory)
    fits = not most > LIMIT
    print(f"At most {most:.0f} MB, of {LIMIT} MB: {'it fits' if fits else 'too much'}.")
    return 0 if fits else 1


if __name__ == "__main__":
    sys.exit(main())
