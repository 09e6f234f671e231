"""The one door to every task of the project.

    python3 run.py                      start the dashboard and print its address
    python3 run.py start --port 8600    the same on another port; other options go to Streamlit

It needs Python 3.11 or newer and nothing else: a private environment (.venv) is made from the
pinned requirements on the first run, and anew when Python or a pin changes, faster with ``uv``.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
RUNTIME = "requirements.txt"
TOOLS = "requirements-dev.txt"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MACOS_BROWSER = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
WINDOWS_BROWSER = r"Google\Chrome\Application\chrome.exe"
NO_VENV = """This Python cannot make a private environment: its venv or ensurepip module is missing.
On Debian and Ubuntu: sudo apt-get install python3-venv. Elsewhere: install uv, or Python from
python.org. Then run this again."""
NO_PACKAGES = """The pinned packages could not be installed; the lines above say why.
Is there a network? Run this again when there is: what is half done is then done afresh."""
IN_USE = """The old environment in .venv could not be removed: {reason}.
Close the programs that use it, delete the folder, and run this again."""
NO_BROWSER = """No browser for the browser tests. On Debian: sudo apt-get install {packages}.
Elsewhere: install Chrome or Chromium. In an unusual place: name the program in BROWSER_PATH."""


class Task(NamedTuple):
    """One word that may follow ``run.py``: what it does and the function that does it."""

    meaning: str
    action: Callable[[list[str]], int]


def environment_python(root: Path = ROOT) -> Path:
    """Return the path of the environment's interpreter, whether or not it exists yet."""
    return root / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def digest(requirements: Path) -> str:
    """Return a hash of the system, the Python version and the contents of ``requirements``."""
    system = f"{sys.platform} {sys.version_info.major}.{sys.version_info.minor}\n"
    return hashlib.sha256(system.encode() + requirements.read_bytes()).hexdigest()


def stamp(root: Path, name: str) -> Path:
    """Return the file that says which contents of the requirement file ``name`` are installed."""
    return root / ".venv" / f"{name}.stamp"


def is_current(root: Path, name: str) -> bool:
    """Say whether the environment holds just what the requirement file ``name`` asks for."""
    written = stamp(root, name)
    if not written.is_file() or not environment_python(root).exists():
        return False
    return written.read_text(encoding="ascii") == digest(root / name)


def ensure_environment(names: Sequence[str], root: Path = ROOT) -> Path:
    """Return the environment's interpreter, after installing what ``names`` pin if need be.

    A stamp is written last and removed first, so that an interrupted set-up is done again.
    Changed pins lead to a fresh environment: nothing of the old ones may stay behind.
    """
    missing = [name for name in names if not is_current(root, name)]
    if not missing:
        return environment_python(root)
    began = time.monotonic()
    print("Setting up the private environment in .venv ...", flush=True)
    if not is_current(root, RUNTIME) or any(stamp(root, name).exists() for name in missing):
        remove_environment(root)
        create_environment(root)
        missing = list(names)
    install(missing, root)
    for name in missing:
        stamp(root, name).write_text(digest(root / name), encoding="ascii")
    print(f"Ready after {time.monotonic() - began:.1f} s.", flush=True)
    return environment_python(root)


def remove_environment(root: Path) -> None:
    """Delete the environment, its stamps first."""
    if not (root / ".venv").exists():
        return
    try:
        for name in (RUNTIME, TOOLS):
            stamp(root, name).unlink(missing_ok=True)
        shutil.rmtree(root / ".venv")
    except OSError as error:
        raise SystemExit(IN_USE.format(reason=error)) from error


def create_environment(root: Path) -> None:
    """Make an empty environment, with ``uv`` where it is found."""
    folder = str(root / ".venv")
    # The interpreter beneath: this one may itself live in the environment just removed.
    base = getattr(sys, "_base_executable", None) or sys.executable
    uv = shutil.which("uv")
    if uv and succeeds([uv, "venv", "--quiet", "--python", base, folder]):
        return
    complete = all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))
    if not complete or not succeeds([base, "-m", "venv", "--without-pip", "--clear", folder]):
        raise SystemExit(NO_VENV)


def install(names: Sequence[str], root: Path) -> None:
    """Install the requirement files ``names``, with ``uv`` where it is found."""
    python = str(environment_python(root))
    files = [part for name in names for part in ("--requirement", str(root / name))]
    uv = shutil.which("uv")
    if uv and succeeds([uv, "pip", "install", "--quiet", "--python", python, *files]):
        return
    if not succeeds([python, "-m", "ensurepip"], quiet=True):
        raise SystemExit(NO_PACKAGES if uv else NO_VENV)
    # Compiling every file takes pip longer than the download; Python compiles what it imports.
    pip = ["pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check"]
    if not succeeds([python, "-m", *pip, *files]):
        raise SystemExit(NO_PACKAGES)


def succeeds(command: Sequence[str], *, quiet: bool = False) -> bool:
    """Run ``command`` and say whether it ended well; ``quiet`` hides what it prints."""
    output = subprocess.DEVNULL if quiet else None
    try:
        return subprocess.run(command, stdout=output, stderr=output, check=False).returncode == 0
    except OSError:
        return False


def find_browser(environ: Mapping[str, str] = os.environ) -> str | None:
    """Return the path of a Chromium or Chrome, or ``None``; ``BROWSER_PATH`` goes first."""
    if chosen := environ.get("BROWSER_PATH"):
        return shutil.which(chosen)
    folders = (environ.get(name) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"))
    usual = [str(Path(folder, WINDOWS_BROWSER)) for folder in folders if folder]
    return next(filter(None, map(shutil.which, (*BROWSERS, MACOS_BROWSER, *usual))), None)


def as_root() -> list[str] | None:
    """Return the words that make a command run as root here; ``None`` where that is not allowed."""
    if sys.platform == "win32" or not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    return [sudo, "-n"] if sudo and succeeds([sudo, "-n", "true"], quiet=True) else None


def ensure_browser(root: Path = ROOT) -> str | None:
    """Return a browser's path, after installing ``packages.txt`` on Debian if need be and allowed.

    Where it is missing and stays missing, print what to install and return ``None``.
    """
    if found := find_browser():
        return found
    packages = " ".join((root / "packages.txt").read_text(encoding="utf-8").split())
    prefix = as_root()
    # A browser named in vain is a slip of the reader's; installing another would hide it.
    if prefix is not None and not os.environ.get("BROWSER_PATH"):
        apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"]
        print(f"Installing {packages} for the browser tests ...", flush=True)
        # An old list of packages names versions that are gone.
        succeeds([*apt, "update"], quiet=True)
        succeeds([*apt, "install", "--no-install-recommends", *packages.split()])
        found = find_browser()
    if not found:
        print(NO_BROWSER.format(packages=packages), flush=True)
    return found


def start(arguments: list[str]) -> int:
    """Start the dashboard; Streamlit prints the address."""
    return module("streamlit", "run", "dashboard.py")(server_options(arguments))


def server_options(arguments: list[str], environ: Mapping[str, str] = os.environ) -> list[str]:
    """Return the options for Streamlit's server: ours first, so that the caller's win."""
    # Headless: no question for an e-mail address before the first start.
    options = ["--server.headless", "true"]
    if not any(".serverAddress" in word or ".address" in word for word in arguments):
        # Else a headless server asks an outside service for this computer's public address.
        options += ["--browser.serverAddress", "localhost"]
    if port := environ.get("PORT"):
        options += ["--server.port", port]
    for word in arguments:
        name, equals, value = word.partition("=")
        options.append(f"--server.port{equals}{value}" if name == "--port" else word)
    return options


def become(command: list[str]) -> int:
    """Hand this process over to ``command``, in the root folder, so that Ctrl-C reaches it."""
    os.chdir(ROOT)
    sys.stdout.flush()
    if sys.platform != "win32":
        os.execv(command[0], command)
    # Windows has no exec that keeps the console.
    return subprocess.run(command, check=False).returncode


def steps_of_the_test(arguments: Sequence[str]) -> dict[str, list[str]]:
    """Return the steps of the test task, quick ones first, each with what ``python -m`` runs."""
    # A file has one worker, which makes its tables once; those that wait for browsers begin.
    workers = ("-n", "3", "--dist", "loadfile", "--no-loadscope-reorder")
    return {
        "formatter": ["ruff", "format", "--check", "."],
        "linter": ["ruff", "check", "."],
        "types": ["mypy"],
        "data": ["elections", "check"],
        "tests": ["pytest", *workers, *arguments],
    }


def test(arguments: list[str]) -> int:
    """Run every step, also after one that found something; ``arguments`` go to pytest."""
    python = str(ensure_environment([RUNTIME, TOOLS]))
    browser = ensure_browser()
    environ = {**os.environ, **({"BROWSER_PATH": browser} if browser else {})}
    wrong = []
    for name, words in steps_of_the_test(arguments).items():
        print(f"\n== {name}: {' '.join(words)}", flush=True)
        began = time.monotonic()
        code = subprocess.run([python, "-m", *words], cwd=ROOT, env=environ, check=False).returncode
        wrong += [name] if code else []
        outcome = f"not in order (exit {code})" if code else "in order"
        print(f"== {name}: {outcome}, {time.monotonic() - began:.1f} s", flush=True)
    print(f"\nNot in order: {', '.join(wrong)}." if wrong else "\nEverything is in order.")
    return 1 if wrong else 0


def module(*words: str) -> Callable[[list[str]], int]:
    """Return the task that runs ``python -m words`` and the arguments in the environment."""
    return lambda rest: become([str(ensure_environment([RUNTIME])), "-m", *words, *rest])


def bench(arguments: list[str]) -> int:
    """Measure the pages; what a reader waits for is measured in a browser."""
    return become([str(ensure_environment([RUNTIME, TOOLS])), "-m", "benchmarks", *arguments])


def pins(arguments: list[str]) -> int:
    """Pin what the two ``.in`` files ask for; ``--upgrade`` takes the newest of the rest."""
    if not (uv := shutil.which("uv")):
        raise SystemExit("Pinning needs uv (https://docs.astral.sh/uv/); nothing else does.")
    oldest = ".".join(map(str, OLDEST_PYTHON))
    words = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", oldest]
    words += ["--annotation-style", "line", "--custom-compile-command", "python3 run.py pins"]
    os.chdir(ROOT)
    for name in (RUNTIME, TOOLS):
        if not succeeds([*words, *arguments, name.replace(".txt", ".in"), "--output-file", name]):
            return 1
    return 0


TASKS: dict[str, Task] = {
    "start": Task("start the dashboard (also without a word)", start),
    "test": Task("run formatter, linter, type checker, data check and all tests", test),
    "check": Task("check the data package", module("elections", "check")),
    "bench": Task("measure every page beside a bare one", bench),
    "pins": Task("write the pinned requirements anew (needs uv)", pins),
}


def parse(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Return the task and what follows it; options without a task belong to ``start``."""
    words = list(arguments)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help")):
        words = ["start", *words]
    return words[0], words[2:] if words[1:2] == ["--"] else words[1:]


def main(arguments: Sequence[str]) -> int:
    """Do the task that the command line names and return its exit code."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        found, needed = (".".join(map(str, v)) for v in (sys.version_info[:2], OLDEST_PYTHON))
        raise SystemExit(f"This is Python {found}; Python {needed} or newer is needed.")
    words = "\n".join(f"  {word:8}{task.meaning}" for word, task in TASKS.items())
    task, rest = parse(arguments)
    if task in ("-h", "--help", "help"):
        print(f"{__doc__}\nTasks:\n{words}")
        return 0
    if task not in TASKS:
        print(f"There is no task {task!r}. The tasks:\n{words}", file=sys.stderr)
        return 2
    try:
        return TASKS[task].action(rest)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
