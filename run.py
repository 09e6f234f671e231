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
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
# What the cloud runs where nothing else is asked for.
CLOUD_PYTHON = "python3.12"
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
CHROMIUM, WINDOWLESS = "chromium", "chromium-headless-shell"
BROWSERS = (
    *(CHROMIUM, "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    WINDOWLESS,
)
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
NO_BROWSER = """No browser for the browser tests. On Debian: sudo apt-get install chromium.
Elsewhere: install Chrome or Chromium. In an unusual place: name the program in BROWSER_PATH."""


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


def find_browser(*, windowless: bool = False) -> str | None:
    """Return the path of a Chromium or Chrome, or ``None``; ``BROWSER_PATH`` goes first.

    A Chromium that has no window goes last, or first where none is needed: it is the quicker one.
    """
    chosen = os.environ.get("BROWSER_PATH")
    usual = (WINDOWLESS, *BROWSERS) if windowless else BROWSERS
    return next(filter(None, map(shutil.which, [chosen] if chosen else usual)), None)


def ensure_browser(*, windowless: bool = False) -> str | None:
    """Return a browser's path, after installing one on Debian if need be and allowed.

    Where it is missing and stays missing, print what to install and return ``None``. Older
    systems have none without a window.
    """
    browser = find_browser(windowless=windowless)
    # A browser named in vain is a slip of the reader's; installing another would hide it.
    if not browser and shutil.which("apt-get") and not os.environ.get("BROWSER_PATH"):
        sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
        apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"]
        # An old list of packages names versions that are gone.
        if succeeds([*apt, "update"], quiet=True):
            for package in (WINDOWLESS, CHROMIUM) if windowless else (CHROMIUM,):
                print(f"Installing {package} ...", flush=True)
                if succeeds([*apt, "install", "--no-install-recommends", package]):
                    break
            browser = find_browser(windowless=windowless)
    if not browser:
        print(NO_BROWSER, flush=True)
    return browser


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


def test(arguments: list[str]) -> int:
    """Run every step, also after one that found something; ``arguments`` go to pytest."""
    return tested(str(ensure_environment(ALL)), arguments)


def tested(python: str, arguments: Sequence[str]) -> int:
    """Run every step of the test in an environment, and say which were not in order."""
    browser = ensure_browser(windowless=True)
    environ = {**os.environ, **({"BROWSER_PATH": browser} if browser else {})}
    if environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        # Nothing is written beside the sources, and yet not compiled anew by each server and each
        # command that is begun, of which a test begins dozens.
        environ.setdefault("PYTHONPYCACHEPREFIX", str(Path(python).parents[1] / "bytecode"))
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


def screenshots(arguments: list[str]) -> int:
    """Take a picture of every page in every language, width and scheme; write all figures."""
    python = str(ensure_environment(ALL))
    if browser := ensure_browser():
        os.environ["BROWSER_PATH"] = browser
    return become([python, "-m", "tests.browser.screenshots", *arguments])


def cloud(arguments: list[str]) -> int:
    """Start the dashboard in an environment of its own as a cloud does, and open every page."""
    with TemporaryDirectory() as folder:
        python = environment_apart(Path(folder), CLOUD_PYTHON, [ROOT / RUNTIME])
        command = [python, "-m", "benchmarks.cloud", *arguments]
        return subprocess.run(command, cwd=ROOT, check=False).returncode


def update_check(arguments: list[str]) -> int:
    """Run every step of the test with the newest versions that the ``.in`` files allow.

    Neither pins nor the usual environment are touched; ``arguments`` go to pytest.
    """
    names = [name for asked in ASKED.values() for name in asked]
    lines = [line for name in names for line in (ROOT / name).read_text("utf-8").splitlines()]
    with TemporaryDirectory() as folder:
        asked = Path(folder, "asked.txt")
        # Without the line that holds the tools to the pins.
        asked.write_text("\n".join(line for line in lines if line[:1] != "-"), encoding="utf-8")
        python = environment_apart(Path(folder), "", [asked])
        freeze = [python, "-m", "pip", "freeze", "--all"]
        found = subprocess.run(freeze, check=True, capture_output=True, text=True).stdout
        pins = [pin for name in ASKED for pin in pinned(ROOT / name)]
        changed = moved(pins, found.splitlines())
        print("Other than pinned:", *changed or ["nothing"], sep="\n  ", flush=True)
        return tested(python, arguments)


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
    if (found := shutil.which(wanted)) and succeeds([found, "-c", ""], quiet=True):
        base = found
    python = folder / environment_python(ROOT).relative_to(ROOT)
    if not succeeds([base, "-m", "venv", str(python.parents[1])]):
        raise SystemExit(NO_VENV)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not succeeds([*pip, *(part for file in files for part in ("--requirement", str(file)))]):
        raise SystemExit(NO_PACKAGES)
    return str(python)


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
    "test": ("run formatter, linter, type checker, data check and all tests", test),
    "check": ("check the data package", module("elections", "check")),
    "site": ("write the dashboard as a site of files: --out FOLDER", module("elections", "site")),
    "screenshots": ("take a picture of every page in every language and width", screenshots),
    "cloud-check": ("open every page as a small cloud would, and say its time and memory", cloud),
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
    "update-check": ("run the test with the newest versions that are allowed", update_check),
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
