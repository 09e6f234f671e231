"""The one door to every task of the project.

    python3 run.py                      start the dashboard and print its address
    python3 run.py start --port 8600    the same on another port; other options go to Streamlit

It needs Python 3.11 or newer and nothing else: a private environment (.venv) is made from the
pinned requirements on the first run, and anew when Python or a pin changes, faster with ``uv``.
An environment in .venv that somebody else made is used where it holds the pins, and never changed.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
MOST_PORT = 65535
# Addresses that stand for all of this computer's.
EVERYWHERE = ("0.0.0.0", "::")
NO_PORT = "The port is {port!r}: expected a whole number from 0 to {most}, such as 8501."
RUNTIME, TOOLS = "requirements.txt", "requirements-dev.txt"
ALL = (RUNTIME, TOOLS)
ASKED = {RUNTIME: ("requirements.in", "requirements-dashboard.in"), TOOLS: ("requirements-dev.in",)}
# Stands in each environment made here: a line for each requirement file that was installed. Before,
# each of these had one of its own.
STAMP = "run.py.stamp"
STAMPS = (STAMP, *(f"{name}.stamp" for name in ALL))
HOLDS = """import importlib.metadata, sys
pins = [pin.split("==") for pin in sys.argv[1:]]
sys.exit(any(importlib.metadata.version(name) != version for name, version in pins))"""
NO_VENV = """This Python cannot make a private environment: its venv or ensurepip module is missing.
On Debian and Ubuntu: sudo apt-get install python3-venv. Elsewhere: install uv, or Python from
python.org. Then run this again."""
NO_PACKAGES = """The pinned packages could not be installed; the lines above say why.
Is there a network? Run this again when there is: what is half done is then done afresh."""
IN_USE = """The old environment in .venv could not be removed: {reason}.
Close the programs that use it, delete the folder, and run this again."""
FOREIGN = """The environment in .venv was not made by run.py and lacks some of the pinned packages.
It was left as it is. Rename the folder and run this again, or install them yourself:
{command}"""


def environment_python(root: Path = ROOT) -> Path:
    """Return the path of the environment's interpreter, whether or not it exists yet."""
    return root / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def line_of_stamp(root: Path, name: str) -> str:
    """Return the requirement file's name and a hash of system, Python version and contents."""
    system = f"{sys.platform} {sys.version_info.major}.{sys.version_info.minor}\n"
    return f"{name} {hashlib.sha256(system.encode() + (root / name).read_bytes()).hexdigest()}"


def ensure_environment(names: Sequence[str], root: Path = ROOT) -> Path:
    """Return the environment's interpreter, after installing what ``names`` pin if need be.

    Changed pins lead to a fresh environment: nothing of the old ones may stay behind. A line
    of the stamp is written last, so that an interrupted set-up is done again.
    """
    folder, python = root / ".venv", environment_python(root)
    stamp = folder / STAMP
    lines = stamp.read_text("ascii").splitlines() if stamp.is_file() and python.exists() else []
    missing = [name for name in names if line_of_stamp(root, name) not in lines]
    if missing and folder.exists() and not any((folder / name).is_file() for name in STAMPS):
        if not holds(python, [root / name for name in names]):
            files = " ".join(f"-r {name}" for name in names)
            command = f"{python.relative_to(root)} -m pip install {files}"
            raise SystemExit(FOREIGN.format(command=command))
    elif missing:
        began = time.monotonic()
        print("Setting up the private environment in .venv ...", flush=True)
        outdated = any(line.split()[0] in missing for line in lines)
        if outdated or line_of_stamp(root, RUNTIME) not in lines:
            create_environment(root)
            missing = list(names)
        install(missing, root)
        with stamp.open("a", encoding="ascii") as file:
            file.writelines(f"{line_of_stamp(root, name)}\n" for name in missing)
        print(f"Ready after {time.monotonic() - began:.1f} s.", flush=True)
    return python


def holds(python: Path, files: Sequence[Path]) -> bool:
    """Say whether an environment holds what requirement files pin.

    Pins that hold only for some systems or versions of Python are not asked for.
    """
    asked = [pin for file in files for pin in pinned(file) if ";" not in pin]
    return succeeds([str(python), "-c", HOLDS, *asked], quiet=True)


def pinned(file: Path) -> list[str]:
    """Return the pins of a requirement file, without the hashes of their files."""
    lines = file.read_text(encoding="utf-8").splitlines()
    pins = (line.split("#")[0].rstrip("\\ ") for line in lines if not line.startswith(" "))
    return [pin for pin in pins if pin]


def create_environment(root: Path) -> None:
    """Make an empty environment in place of an old one, with ``uv`` where it is found."""
    folder = root / ".venv"
    try:
        if folder.exists():
            # First, so that what an interruption leaves behind counts as made here and as empty.
            (folder / STAMP).write_text("", encoding="ascii")
            shutil.rmtree(folder)
    except OSError as error:
        raise SystemExit(IN_USE.format(reason=error)) from error
    # The interpreter beneath: this one may itself live in the environment just removed.
    base = getattr(sys, "_base_executable", None) or sys.executable
    uv = shutil.which("uv")
    try:
        if uv and succeeds([uv, "venv", "--quiet", "--python", base, str(folder)]):
            return
        if not succeeds([base, "-m", "venv", "--without-pip", "--clear", str(folder)]):
            raise SystemExit(NO_VENV)
    finally:
        # Also where it was interrupted: what was begun here may be removed here.
        if folder.is_dir():
            (folder / STAMP).touch()


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


def module(*words: str, needs: Sequence[str] = (RUNTIME,)) -> Callable[[list[str]], int]:
    """Return the task that runs ``python -m words`` and the arguments in the environment."""
    return lambda rest: become([str(ensure_environment(needs)), "-m", *words, *rest])


def become(command: list[str]) -> int:
    """Hand this process over to ``command``, in the root folder, so that Ctrl-C reaches it."""
    os.chdir(ROOT)
    sys.stdout.flush()
    if sys.platform != "win32":
        os.execv(command[0], command)
    # Windows has no exec that keeps the console.
    return subprocess.run(command, check=False).returncode


def start(arguments: list[str]) -> int:
    """Start the dashboard; Streamlit prints the address. Return 2 for what is no port."""
    options = server_options(arguments)
    port = value_of("server.port", options)
    if port is not None and not is_port(port):
        print(NO_PORT.format(port=port, most=MOST_PORT), file=sys.stderr)
        return 2
    return module("streamlit", "run", "dashboard.py")(options)


def is_port(text: str) -> bool:
    """Return whether a text is the number of a port; 0 stands for any that is free."""
    return bool(re.fullmatch("[0-9]{1,5}", text)) and int(text) <= MOST_PORT


def value_of(
    option: str, arguments: Sequence[str], environ: Mapping[str, str] = os.environ
) -> str | None:
    """Return what Streamlit takes an option for: as named last, else as in the environment."""
    name = f"--{option}"
    found = environ.get(f"STREAMLIT_{re.sub('[.A-Z]', _apart, option).upper()}")
    for word, after in zip(arguments, [*arguments[1:], ""], strict=False):
        if word == name:
            found = after
        elif word.startswith(f"{name}="):
            found = word.removeprefix(f"{name}=")
    return found


def _apart(sign: re.Match[str]) -> str:
    return "_" if sign[0] == "." else f"_{sign[0]}"


def server_options(arguments: list[str], environ: Mapping[str, str] = os.environ) -> list[str]:
    """Return the options for Streamlit's server: ours first, so that the caller's win."""
    # Headless: no question for an e-mail address before the first start.
    options = ["--server.headless", "true"]
    if value_of("browser.serverAddress", arguments, environ) is None:
        # Else a headless server asks an outside service for this computer's public address.
        options += ["--browser.serverAddress", address_shown(arguments, environ)]
    if (port := environ.get("PORT")) is not None:
        options += ["--server.port", port]
    return options + [re.sub("^--port(?==|$)", "--server.port", word) for word in arguments]


def address_shown(arguments: Sequence[str], environ: Mapping[str, str]) -> str:
    """Return by which address this computer itself reaches a server that listens as told."""
    listens = value_of("server.address", arguments, environ) or EVERYWHERE[0]
    if listens in EVERYWHERE:
        return "localhost"
    return f"[{listens}]" if ":" in listens else listens


def pins(arguments: list[str]) -> int:
    """Pin what the ``.in`` files ask for; ``--upgrade`` takes the newest that they allow."""
    if not (uv := shutil.which("uv")):
        raise SystemExit("Pinning needs uv (https://docs.astral.sh/uv/); nothing else does.")
    oldest = ".".join(map(str, OLDEST_PYTHON))
    words = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", oldest]
    # An index that sends another file than that which was pinned is refused.
    words += ["--generate-hashes"]
    words += ["--annotation-style", "line", "--custom-compile-command", "python3 run.py pins"]
    os.chdir(ROOT)
    files = ASKED.items()
    done = (succeeds([*words, *arguments, *asked, "--output-file", name]) for name, asked in files)
    return 0 if all(done) else 1


TASKS: dict[str, tuple[str, Callable[[list[str]], int]]] = {
    "start": ("start the dashboard (also without a word)", start),
    "test": (
        "run formatter, linter, type checker, data check and all tests",
        module("tests.steps", needs=ALL),
    ),
    "check": ("check the data package", module("elections", "check")),
    "site": ("write the dashboard as a site of files: --out FOLDER", module("elections", "site")),
    "screenshots": (
        "take a picture of every page in every language and width",
        module("tests.browser.screenshots", needs=ALL),
    ),
    "cloud-check": (
        "open every page as a small cloud would, and say its time and memory",
        module("tests.apart", "cloud-check", needs=ALL),
    ),
    "bench": ("measure every page beside a bare one", module("benchmarks", needs=ALL)),
    "mutants": (
        "put faults into the code: do the tests find them?",
        module("benchmarks.mutants", needs=ALL),
    ),
    "fuzz": ("allocate seats at random and prove each case", module("benchmarks.fuzz", needs=ALL)),
    "attack": (
        "send hostile requests to every address: --count 10000",
        module("tests.web.fuzz", needs=ALL),
    ),
    "update-check": (
        "run the test with the newest versions that are allowed",
        module("tests.apart", "update-check", needs=ALL),
    ),
    "materials": (
        "list what all this rests on, with licences: --out FILE",
        module("tests.materials", needs=ALL),
    ),
    "pins": ("write the pinned requirements anew (needs uv)", pins),
}


def main(arguments: Sequence[str]) -> int:
    """Do the task that the command line names and return its exit code."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        found, needed = (".".join(map(str, v)) for v in (sys.version_info[:2], OLDEST_PYTHON))
        raise SystemExit(f"This is Python {found}; Python {needed} or newer is needed.")
    tasks = "\n".join(f"  {word:13}{meaning}" for word, (meaning, _) in TASKS.items())
    task, rest = parse(arguments)
    if task in ("-h", "--help", "help"):
        print(f"{__doc__}\nTasks:\n{tasks}")
        return 0
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        # Nothing is written beside the sources, and yet no process compiles them anew.
        os.environ.setdefault("PYTHONPYCACHEPREFIX", str(ROOT / ".venv" / "bytecode"))
    if task not in TASKS:
        print(f"There is no task {task!r}. The tasks:\n{tasks}", file=sys.stderr)
        return 2
    try:
        return TASKS[task][1](rest)
    except KeyboardInterrupt:
        return 130


def parse(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Return the task and what follows it; options without a task belong to ``start``."""
    words = list(arguments)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help")):
        words = ["start", *words]
    return words[0], words[2:] if words[1:2] == ["--"] else words[1:]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
