"""Streamlit's own command, with a clock: ``python -m benchmarks.clock run SCRIPT``.

The processor time of each run of the script, callbacks and all, is noted in the file that
``BENCH_TIMES`` names, in milliseconds. It is that of the script's own thread, so that whatever
else the machine does lengthens it little. Told by a signal, the server gives back memory that
it holds for nothing, so that what is left belongs to somebody.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import signal
import sys
import time
from pathlib import Path

from streamlit.runtime.scriptrunner import RerunData, ScriptRunner
from streamlit.web.cli import main

TIMES = Path(os.environ["BENCH_TIMES"])

_run = ScriptRunner._run_script
_notes = TIMES.open("a", buffering=1, encoding="ascii")


def timed(self: ScriptRunner, rerun_data: RerunData) -> None:
    """Run the script and note how long that took."""
    began = time.thread_time()
    _run(self, rerun_data)
    _notes.write(f"{(time.thread_time() - began) * 1000:.3f}\n")


def give_back(*_: object) -> None:
    """Collect garbage, return free memory to the system, and leave a mark that it is done."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    TIMES.with_suffix(".collected").touch()


if __name__ == "__main__":
    ScriptRunner._run_script = timed  # type: ignore[method-assign]
    if hasattr(signal, "SIGUSR1"):
        signal.signal(signal.SIGUSR1, give_back)
    sys.exit(main())
