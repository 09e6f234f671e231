"""Tasks that have an environment of their own, made for them and removed: neither pins nor .venv
are touched.

    python3 run.py cloud-check
    python3 run.py update-check -k turnout
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import run
from tests.steps import run_steps

# What the cloud runs where nothing else is asked for.
CLOUD_PYTHON = "python3.12"


def cloud_check(arguments: Sequence[str]) -> int:
    """Start the dashboard in an environment of its own as a cloud does, and open every page."""
    with TemporaryDirectory() as folder:
        python = environment_apart(Path(folder), CLOUD_PYTHON, [run.ROOT / run.RUNTIME])
        command = [python, "-m", "benchmarks.cloud", *arguments]
        return subprocess.run(command, cwd=run.ROOT, check=False).returncode


def update_check(arguments: Sequence[str]) -> int:
    """Run every step of the test with the newest versions that the ``.in`` files allow.

    Neither pins nor the usual environment are touched; ``arguments`` go to pytest.
    """
    names = [name for asked in run.ASKED.values() for name in asked]
    lines = [line for name in names for line in (run.ROOT / name).read_text("utf-8").splitlines()]
    with TemporaryDirectory() as folder:
        asked = Path(folder, "asked.txt")
        # Without the line that holds the tools to the pins.
        asked.write_text("\n".join(line for line in lines if line[:1] != "-"), encoding="utf-8")
        python = environment_apart(Path(folder), "", [asked])
        freeze = [python, "-m", "pip", "freeze", "--all"]
        found = subprocess.run(freeze, check=True, capture_output=True, text=True).stdout
        pins = [pin for name in run.ASKED for pin in run.pinned(run.ROOT / name)]
        changed = moved(pins, found.splitlines())
        print("Other than pinned:", *changed or ["nothing"], sep="\n  ", flush=True)
        return run_steps(arguments, python)


def moved(pins: Sequence[str], found: Sequence[str]) -> list[str]:
    """Return a line for each pinned package that is there in another version."""
    pinned_as: dict[str, list[str]] = {}
    for pin in pins:
        name, version = pin.split(";")[0].strip().split("==")
        pinned_as.setdefault(name, []).append(version)
    lines = []
    for line in sorted(found, key=str.casefold):
        written, _, version = line.partition("==")
        name = re.sub("[-_.]+", "-", written).lower()
        if version not in (known := pinned_as.get(name, [version])):
            lines.append(f"{name} {' or '.join(dict.fromkeys(known))} -> {version}")
    return lines


def environment_apart(folder: Path, wanted: str, files: Sequence[Path]) -> str:
    """Return the interpreter of a new environment in ``folder`` that holds requirement files.

    It is of the Python of the name ``wanted`` where that is found and runs, else of this one.
    """
    base = getattr(sys, "_base_executable", None) or sys.executable
    # A name may be found and lead to nothing, as that of a manager of versions.
    if (found := shutil.which(wanted)) and run.succeeds([found, "-c", ""], quiet=True):
        base = found
    python = folder / run.environment_python(run.ROOT).relative_to(run.ROOT)
    if not run.succeeds([base, "-m", "venv", str(python.parents[1])]):
        raise SystemExit(run.NO_VENV)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not run.succeeds([*pip, *(part for file in files for part in ("--requirement", str(file)))]):
        raise SystemExit(run.NO_PACKAGES)
    return str(python)


if __name__ == "__main__":
    sys.exit({"cloud-check": cloud_check, "update-check": update_check}[sys.argv[1]](sys.argv[2:]))
