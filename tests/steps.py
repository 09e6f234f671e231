"""The steps of the test, one after another; what follows goes to pytest.

python3 run.py test -k turnout
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence

import run
from tests.browser.program import ensure_browser


def steps_of_the_test(arguments: Sequence[str]) -> dict[str, list[str]]:
    """Return the steps of the test task, quick ones first, each with what ``python -m`` runs."""
    # A file has one worker, which makes its tables once; those that wait for browsers begin. Of two
    # cores a third worker would take more than it gives: each makes for itself what tests share.
    workers = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder", "--durations", "40")
    return {
        "formatter": ["ruff", "format", "--check", "."],
        "linter": ["ruff", "check", "."],
        "types": ["mypy"],
        "data": ["elections", "check"],
        "tests": ["pytest", *workers, *arguments],
    }


def run_steps(arguments: Sequence[str], python: str = sys.executable) -> int:
    """Run every step of the test in an environment, and say which were not in order."""
    browser = ensure_browser(windowless=True)
    environ = {**os.environ, **({"BROWSER_PATH": browser} if browser else {})}
    wrong = []
    for name, words in steps_of_the_test(arguments).items():
        print(f"\n== {name}: {' '.join(words)}", flush=True)
        began = time.monotonic()
        code = subprocess.run(
            [python, "-m", *words], cwd=run.ROOT, env=environ, check=False
        ).returncode
        wrong += [name] if code else []
        outcome = f"not in order (exit {code})" if code else "in order"
        print(f"== {name}: {outcome}, {time.monotonic() - began:.1f} s", flush=True)
    print(f"\nNot in order: {', '.join(wrong)}." if wrong else "\nEverything is in order.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(run_steps(sys.argv[1:]))
