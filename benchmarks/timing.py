"""How long a fragment's script takes, measured inside a runtime without a browser.

Streamlit's own test runtime runs scripts as its server does, but whole pages alone. Here it
is told to run one fragment, as the server does when a reader moves a control of it, and the
time between its two events, script started and fragment finished, is taken.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from streamlit.runtime.scriptrunner import RerunData, ScriptRunnerEvent
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.runtime.scriptrunner_utils.script_requests import ScriptRequests
from streamlit.testing.v1 import AppTest, app_test
from streamlit.testing.v1.local_script_runner import LocalScriptRunner

PAGE = Path(__file__).resolve().parent / "page.py"
PATIENCE = 120


class Fragment:
    """One fragment of the measured page, run again and again."""

    def __init__(self, part: str, election: str) -> None:
        """Open the page once in full, so that the fragment is known."""
        self.visit = AppTest.from_file(str(PAGE), default_timeout=PATIENCE)
        self.visit.session_state["part"] = part
        self.visit.session_state["election"] = election
        self.visit.run()
        if self.visit.exception:
            raise RuntimeError(f"{part}: {self.visit.exception[0].message}")
        self.ids = list(self.visit._fragment_storage._fragments)
        self.scripts = ScriptCache()

    def rerun(self, change: Callable[[Any], None] | None = None) -> float:
        """Run the fragment alone, after a change to the session; return milliseconds."""
        if change is not None:
            change(self.visit.session_state)
        with _fragment_alone(self.ids, self.scripts) as taken:
            self.visit.run()
        if self.visit.exception:
            raise RuntimeError(self.visit.exception[0].message)
        (seconds,) = taken
        return seconds * 1000


@contextmanager
def _fragment_alone(ids: list[str], scripts: ScriptCache) -> Iterator[list[float]]:
    """Have the test runtime run nothing but these fragments, and note how long that takes.

    The script is compiled once, as by a server; the test runtime would do so in every run,
    and what it took would make any two fragments look more alike than they are.
    """
    taken: list[float] = []

    class Runner(LocalScriptRunner):
        """The runner of the test runtime, for fragments."""

        def request_rerun(self, rerun_data: RerunData) -> bool:
            began = [0.0]

            def note(sender: object, event: ScriptRunnerEvent, **_: Any) -> None:
                if event == ScriptRunnerEvent.SCRIPT_STARTED:
                    began[0] = time.perf_counter()
                elif event == ScriptRunnerEvent.FRAGMENT_STOPPED_WITH_SUCCESS:
                    taken.append(time.perf_counter() - began[0])

            self.on_event.connect(note, weak=False)
            self._script_cache = scripts
            # The request to run the whole page, made with the runner, is dropped.
            self._requests = ScriptRequests()
            return super().request_rerun(replace(rerun_data, fragment_id_queue=list(ids)))

    with patch.object(app_test, "LocalScriptRunner", Runner):
        yield taken
