"""Streamlit's own command, with a clock: ``python -m benchmarks.clock run SCRIPT``.

The processor time of each run of the script, callbacks and all, is noted in the file that
``BENCH_TIMES`` names, in milliseconds. It is that of the script's own thread, so that whatever
else the machine does lengthens it little.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from streamlit.runtime.scriptrunner import RerunData, ScriptRunner
from streamlit.web.cli import main

_run = ScriptRunner._run_script
_times = Path(os.environ["BENCH_TIMES"]).open("a", buffering=1, encoding="ascii")  # noqa: SIM115


def _timed(self: ScriptRunner, rerun_data: RerunData) -> None:
    began = time.thread_time()
    _run(self, rerun_data)
    _times.write(f"{(time.thread_time() - began) * 1000:.3f}\n")


if __name__ == "__main__":
    ScriptRunner._run_script = _timed  # type: ignore[method-assign]
    sys.exit(main())
