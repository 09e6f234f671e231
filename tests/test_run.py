"""run.py: the private environment, the browser, the tasks; no network and no real installation."""

from __future__ import annotations

import ast
import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

import run
from tests.commands import failing

ROOT = Path(run.__file__).parent
EXACT_PIN = re.compile(r"([a-z0-9-]+)==([0-9][\w.]*)(?: ; .+)?")
HASH = re.compile(r" {4}--hash=sha256:[0-9a-f]{64}")


def runtime_and_tools(root: Path) -> None:
    (root / run.RUNTIME).write_text("shown==1.0\n", encoding="utf-8")
    (root / run.TOOLS).write_text("tested==1.0\n", encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    runtime_and_tools(tmp_path)
    return tmp_path


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replace making and filling an environment by notes of what was asked for."""
    notes: list[str] = []

    def succeed(command: list[str], **_: object) -> bool:
        if "venv" in command:
            notes.append("create")
            make_python(Path(command[-1]).parent)
        if "pip" in command:
            notes.append("+".join(Path(file).name for file in command if file.endswith(".txt")))
        return True

    monkeypatch.setattr(run, "succeeds", succeed)
    monkeypatch.setattr(run.shutil, "which", lambda name: None)
    return notes


def make_python(root: Path) -> Path:
    """Put something where the interpreter of an environment belongs."""
    python = run.environment_python(root)
    python.parent.mkdir(parents=True)
    python.touch()
    return python


def test_the_stamp_follows_contents_python_and_system(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = {run.line_of_stamp(root, run.RUNTIME)}
    monkeypatch.setattr(run.sys, "platform", "elsewhere")
    lines.add(run.line_of_stamp(root, run.RUNTIME))
    monkeypatch.setattr(run.sys, "version_info", SimpleNamespace(major=3, minor=99))
    lines.add(run.line_of_stamp(root, run.RUNTIME))
    (root / run.RUNTIME).write_text("shown==1.1\n", encoding="utf-8")
    lines.add(run.line_of_stamp(root, run.RUNTIME))
    assert len(lines) == 4
    assert run.line_of_stamp(root, run.RUNTIME) in lines


def test_first_start_sets_up_and_second_start_runs_nothing(
    root: Path, done: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    python = run.ensure_environment([run.RUNTIME], root)
    assert done == ["create", run.RUNTIME]
    assert "Setting up" in capsys.readouterr().out

    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a second start must not run another program")

    monkeypatch.setattr(run, "succeeds", forbidden)
    monkeypatch.setattr(run.subprocess, "run", forbidden)
    monkeypatch.setattr(run.subprocess, "Popen", forbidden)
    monkeypatch.setattr(run.shutil, "which", forbidden)
    assert run.ensure_environment([run.RUNTIME], root) == python
    assert done == ["create", run.RUNTIME]
    assert capsys.readouterr().out == ""


def test_test_tools_come_on_top_of_a_current_environment(root: Path, done: list[str]) -> None:
    run.ensure_environment([run.RUNTIME], root)
    run.ensure_environment([run.RUNTIME, run.TOOLS], root)
    assert done == ["create", run.RUNTIME, run.TOOLS]


@pytest.mark.parametrize("name", [run.RUNTIME, run.TOOLS])
def test_a_changed_pin_leads_to_a_fresh_environment(name: str, root: Path, done: list[str]) -> None:
    both = [run.RUNTIME, run.TOOLS]
    run.ensure_environment(both, root)
    left_behind = root / ".venv" / "old-package"
    left_behind.touch()
    (root / name).write_text("shown==2.0\n", encoding="utf-8")
    run.ensure_environment(both, root)
    assert done == ["create", "+".join(both)] * 2
    assert not left_behind.exists()


def test_changed_tools_do_not_hold_up_the_dashboard(root: Path, done: list[str]) -> None:
    run.ensure_environment([run.RUNTIME, run.TOOLS], root)
    (root / run.TOOLS).write_text("tested==2.0\n", encoding="utf-8")
    run.ensure_environment([run.RUNTIME], root)
    assert done.count("create") == 1


def test_an_interrupted_set_up_is_done_again(
    root: Path, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(names: list[str], root: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(run, "install", interrupted)
        with pytest.raises(KeyboardInterrupt):
            run.ensure_environment([run.RUNTIME], root)
    run.ensure_environment([run.RUNTIME], root)
    assert done == ["create", "create", run.RUNTIME]
    run.ensure_environment([run.RUNTIME], root)
    assert done == ["create", "create", run.RUNTIME]


def test_an_interrupted_creation_may_be_removed(
    root: Path, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(command: list[str], **_: object) -> bool:
        Path(command[-1]).mkdir()
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(run, "succeeds", interrupted)
        with pytest.raises(KeyboardInterrupt):
            run.ensure_environment([run.RUNTIME], root)
    run.ensure_environment([run.RUNTIME], root)
    assert done == ["create", run.RUNTIME]


@pytest.mark.parametrize("reason", [PermissionError("python is running"), KeyboardInterrupt()])
def test_an_interrupted_removal_leaves_nothing_that_counts_as_current(
    reason: BaseException, root: Path, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run.ensure_environment([run.RUNTIME], root)
    pins = (root / run.RUNTIME).read_text(encoding="utf-8")

    def in_use(folder: Path) -> None:
        raise reason

    (root / run.RUNTIME).write_text("shown==2.0\n", encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(run.shutil, "rmtree", in_use)
        with pytest.raises((SystemExit, KeyboardInterrupt)) as caught:
            run.ensure_environment([run.RUNTIME], root)
    if isinstance(reason, OSError):
        assert re.search(r"python is running[\s\S]*delete the folder", str(caught.value))
    (root / run.RUNTIME).write_text(pins, encoding="utf-8")
    run.ensure_environment([run.RUNTIME], root)
    assert done == ["create", run.RUNTIME, "create", run.RUNTIME]


def test_a_removed_python_counts_as_no_environment(root: Path, done: list[str]) -> None:
    run.ensure_environment([run.RUNTIME], root).unlink()
    run.ensure_environment([run.RUNTIME], root)
    assert done == ["create", run.RUNTIME] * 2


def test_an_environment_of_an_earlier_run_is_made_anew(root: Path, done: list[str]) -> None:
    make_python(root)
    (root / ".venv" / f"{run.RUNTIME}.stamp").touch()
    run.ensure_environment([run.RUNTIME], root)
    assert done == ["create", run.RUNTIME]
    assert not (root / ".venv" / f"{run.RUNTIME}.stamp").exists()


@pytest.mark.parametrize("file", ["own-work", ".install.stamp", "other.stamp"])
def test_an_environment_of_others_that_lacks_a_pin_is_left_alone(
    file: str, root: Path, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_python(root)
    (root / ".venv" / file).touch()
    before = sorted((root / ".venv").rglob("*"))
    monkeypatch.setattr(run, "holds", lambda python, files: False)
    with pytest.raises(SystemExit, match=r"not made by run\.py[\s\S]*pip install -r requirements"):
        run.ensure_environment([run.RUNTIME, run.TOOLS], root)
    assert (done, sorted((root / ".venv").rglob("*"))) == ([], before)


def test_an_environment_of_others_that_holds_the_pins_is_used_as_it_is(
    root: Path, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    python = make_python(root)
    before = sorted((root / ".venv").rglob("*"))
    monkeypatch.setattr(run, "holds", lambda python, files: True)
    assert run.ensure_environment([run.RUNTIME], root) == python
    assert (done, sorted((root / ".venv").rglob("*"))) == ([], before)


def version_of(package: str) -> str:
    return importlib.metadata.version(package)


@pytest.mark.parametrize(
    ("pins", "expected"),
    [
        ("pytest=={pytest}\n", True),
        ("# made\n\nfluent-runtime=={fluent}  # via us\npytest=={pytest} # via us\n", True),
        (
            "pytest=={pytest} \\\n    --hash=sha256:00 \\\n    --hash=sha256:01\n    # via us\n",
            True,
        ),
        ("pytest==0.0.1 \\\n    --hash=sha256:00\n", False),
        ("pytest=={pytest}\nfluent-runtime==0.0.1\n", False),
        ("pytest=={pytest}\nno-such-package==1.0\n", False),
        ("no-such-package==1.0 ; sys_platform == 'elsewhere'\n", True),
    ],
)
def test_what_an_environment_holds(pins: str, expected: bool, tmp_path: Path) -> None:
    file = tmp_path / run.RUNTIME
    told = pins.format(pytest=version_of("pytest"), fluent=version_of("fluent.runtime"))
    file.write_text(told, encoding="utf-8")
    assert run.holds(Path(sys.executable), [file]) is expected
    assert not run.holds(tmp_path / "no-python", [file])


@pytest.mark.parametrize("absent", ["venv", "ensurepip"])
def test_missing_venv_says_what_to_install(
    absent: str, root: Path, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, absent)
    with pytest.raises(SystemExit, match="apt-get install python3-venv"):
        run.ensure_environment([run.RUNTIME], root)


def test_without_network_a_sentence_and_no_line_in_the_stamp(
    root: Path, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, "pip")
    with pytest.raises(SystemExit, match="Is there a network"):
        run.ensure_environment([run.RUNTIME], root)
    assert not list((root / ".venv").glob("*.stamp"))


def test_uv_is_used_where_it_is_found(
    root: Path, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run.shutil, "which", lambda name: "uv" if name == "uv" else None)
    run.create_environment(root)
    run.install([run.RUNTIME, run.TOOLS], root)
    assert [command[0] for command in commands] == ["uv", "uv"]
    assert commands[1][-4:] == [
        "--requirement",
        str(root / run.RUNTIME),
        "--requirement",
        str(root / run.TOOLS),
    ]


@pytest.mark.parametrize("uv", [None, "uv"])
def test_pip_does_it_without_uv_or_where_uv_fails(
    uv: str | None, root: Path, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run.shutil, "which", lambda name: uv if name == "uv" else None)
    if uv:
        failing(monkeypatch, uv)
    run.create_environment(root)
    run.install([run.RUNTIME], root)
    done_without_uv = [command[1:3] for command in commands if command[0] != "uv"]
    assert done_without_uv == [["-m", "venv"], ["-m", "ensurepip"], ["-m", "pip"]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ("start", [])),
        (["start", "--port", "8600"], ("start", ["--port", "8600"])),
        (["--", "--server.port", "8600"], ("start", ["--server.port", "8600"])),
        (["--port=8600"], ("start", ["--port=8600"])),
        (["test", "--", "-k", "run"], ("test", ["-k", "run"])),
        (["test", "tests", "--", "x"], ("test", ["tests", "--", "x"])),
        (["--help"], ("--help", [])),
    ],
)
def test_parse(words: list[str], expected: tuple[str, list[str]]) -> None:
    assert run.parse(words) == expected


@pytest.mark.parametrize(
    ("words", "environ", "port"),
    [
        (["--port", "8600"], {}, ["--server.port", "8600"]),
        (["--port=8600"], {}, ["--server.port=8600"]),
        ([], {"PORT": "8700"}, ["--server.port", "8700"]),
        (["--port", "8600"], {"PORT": "8700"}, ["--server.port", "8600"]),
    ],
)
def test_port(words: list[str], environ: dict[str, str], port: list[str]) -> None:
    options = run.server_options(words, environ)
    assert options[: 2 + 2] == ["--server.headless", "true", "--browser.serverAddress", "localhost"]
    assert options[-len(port) :] == port


@pytest.mark.parametrize(
    ("words", "environ", "shown"),
    [
        ([], {}, "localhost"),
        (["--server.address", "0.0.0.0"], {}, "localhost"),
        (["--server.address=::"], {}, "localhost"),
        (["--server.address", "127.0.0.1"], {}, "127.0.0.1"),
        (["--server.address=::1"], {}, "[::1]"),
        ([], {"STREAMLIT_SERVER_ADDRESS": "127.0.0.2"}, "127.0.0.2"),
        (["--server.address", "::1"], {"STREAMLIT_SERVER_ADDRESS": "127.0.0.2"}, "[::1]"),
    ],
)
def test_the_address_shown_is_one_at_which_the_server_listens(
    words: list[str], environ: dict[str, str], shown: str
) -> None:
    """And no outside service is asked for it, as Streamlit does where it is told none."""
    options = run.server_options(words, environ)
    assert options[:4] == ["--server.headless", "true", "--browser.serverAddress", shown]
    assert options[4:] == words


@pytest.mark.parametrize(
    ("words", "environ"),
    [
        (["--browser.serverAddress", "example.org"], {}),
        (["--browser.serverAddress=example.org", "--server.address", "0.0.0.0"], {}),
        ([], {"STREAMLIT_BROWSER_SERVER_ADDRESS": "example.org"}),
    ],
)
def test_an_address_of_the_caller_replaces_ours(words: list[str], environ: dict[str, str]) -> None:
    assert run.server_options(words, environ) == ["--server.headless", "true", *words]


@pytest.mark.parametrize(
    "port", ["99999", "65536", "abc", "", " ", "-1", "80.5", "８５０１", "+80"]
)
@pytest.mark.parametrize(
    "way", ["PORT", "STREAMLIT_SERVER_PORT", "--port", "--port=", "--server.port="]
)
def test_what_is_no_port_is_refused_in_a_sentence(
    port: str, way: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("nothing is installed or started")

    monkeypatch.setattr(run, "ensure_environment", forbidden)
    for name in ("PORT", "STREAMLIT_SERVER_PORT"):
        monkeypatch.delenv(name, raising=False)
    words: list[str] = []
    if way.isupper():
        monkeypatch.setenv(way, port)
    else:
        words = [f"{way}{port}"] if way.endswith("=") else [way, port]
    assert run.main(["start", *words]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"The port is {port!r}: expected a whole number from 0 to 65535, such as 8501."


@pytest.mark.parametrize("port", ["0", "80", "8501", "65535"])
def test_a_port_is_handed_on(port: str, monkeypatch: pytest.MonkeyPatch) -> None:
    became: list[list[str]] = []
    monkeypatch.setattr(run, "ensure_environment", lambda names: Path("python"))
    monkeypatch.setattr(run, "become", lambda command: became.append(command) or 0)
    monkeypatch.setenv("PORT", port)
    assert run.main([]) == 0
    assert became[0][-2:] == ["--server.port", port]


def test_start_becomes_streamlit(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    became: list[list[str]] = []
    monkeypatch.setattr(run, "ensure_environment", lambda names: Path("python"))
    monkeypatch.setattr(run, "become", lambda command: became.append(command) or 0)
    monkeypatch.delenv("PORT", raising=False)
    assert run.main(["--port", "8600"]) == 0
    assert became[0][:5] == ["python", "-m", "streamlit", "run", "dashboard.py"]
    assert became[0][-2:] == ["--server.port", "8600"]


@pytest.mark.parametrize(
    ("task", "asked"),
    [
        ("test", ["tests.steps"]),
        ("screenshots", ["tests.browser.screenshots"]),
        ("cloud-check", ["tests.apart", "cloud-check"]),
        ("update-check", ["tests.apart", "update-check"]),
    ],
)
def test_a_task_for_who_writes_has_the_tools(
    task: str, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    became: list[list[str]] = []
    monkeypatch.setattr(run, "ensure_environment", lambda names: Path(*names))
    monkeypatch.setattr(run, "become", lambda command: became.append(command) or 0)
    assert run.main([task, "-k", "hare"]) == 0
    assert became == [[str(Path(*run.ALL)), "-m", *asked, "-k", "hare"]]


@pytest.mark.parametrize(("forbidden", "kept"), [("1", ".venv/bytecode"), ("", None)])
def test_what_is_compiled_is_kept_but_not_beside_the_sources_of_who_forbids_that(
    forbidden: str, kept: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    became: list[Mapping[str, str]] = []
    monkeypatch.setattr(run.os, "environ", {"PYTHONDONTWRITEBYTECODE": forbidden})
    monkeypatch.setattr(run, "ensure_environment", lambda names: Path("python"))
    monkeypatch.setattr(run, "become", lambda command: became.append({**run.os.environ}) or 0)
    for task in ("start", "test", "bench"):
        assert run.main([task]) == 0
    expected = {"PYTHONPYCACHEPREFIX": str(ROOT / kept)} if kept else {}
    assert became == [expected] * 3


def test_windows_waits_for_the_server(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("Windows has no exec that keeps the console")

    monkeypatch.setattr(run.sys, "platform", "win32")
    monkeypatch.setattr(run.os, "execv", forbidden)
    monkeypatch.chdir(ROOT)
    assert run.become(["python", "--version"]) == 0
    assert commands == [["python", "--version"]]


def test_help_names_every_task(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["--help"]) == 0
    printed = capsys.readouterr().out
    assert {"start", "test"} <= run.TASKS.keys()
    for word, (meaning, _) in run.TASKS.items():
        assert re.search(rf"^  {word} +{re.escape(meaning)}$", printed, re.MULTILINE)


def test_an_unknown_task_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["tets"]) == 2
    assert "no task 'tets'" in capsys.readouterr().err


def test_an_old_python_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run.sys, "version_info", (3, 10, 13))
    with pytest.raises(SystemExit, match=r"This is Python 3\.10; Python 3\.11 or newer"):
        run.main([])


def pinned(name: str) -> dict[str, set[str]]:
    """Return the versions that a requirement file pins, by package."""
    versions: dict[str, set[str]] = {}
    for pin in run.pinned(ROOT / name):
        match = EXACT_PIN.fullmatch(pin)
        assert match, f"{name}: not an exact pin: {pin!r}"
        versions.setdefault(match[1], set()).add(match[2])
    return versions


@pytest.mark.parametrize("name", [run.RUNTIME, run.TOOLS])
def test_every_pin_has_the_hashes_of_its_files(name: str) -> None:
    """Then pip takes no other file, and none that is not pinned."""
    hashes: dict[str, int] = {}
    pin = ""
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        told = line.removesuffix(" \\")
        if HASH.fullmatch(told):
            hashes[pin] += 1
        elif not line.lstrip().startswith("#"):
            pin = told
            assert pin not in hashes
            hashes[pin] = 0
    assert [*hashes] == run.pinned(ROOT / name)
    assert [pin for pin, count in hashes.items() if not count] == []


def asked_for(name: str) -> dict[str, SpecifierSet]:
    """Return what an ``.in`` file asks for: the allowed versions, by package."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    asked = [Requirement(line) for line in lines if line and not line.startswith(("#", "-"))]
    return {canonicalize_name(each.name): each.specifier for each in asked}


@pytest.mark.parametrize("name", [run.RUNTIME, run.TOOLS])
def test_every_requirement_is_pinned_as_asked(name: str) -> None:
    """And what is asked for pins nothing: a version stands in one file."""
    pins = pinned(name)
    for file in run.ASKED[name]:
        asked = asked_for(file)
        assert asked
        assert [package for package, allowed in asked.items() if "==" in str(allowed)] == []
        for package, allowed in asked.items():
            assert all(version in allowed for version in pins[package]), package


def test_both_files_agree_and_the_dashboard_needs_no_test_tool() -> None:
    runtime, tools = pinned(run.RUNTIME), pinned(run.TOOLS)
    assert {name: tools[name] for name in tools.keys() & runtime.keys()} == {
        name: runtime[name] for name in tools.keys() & runtime.keys()
    }
    assert not asked_for("requirements-dev.in").keys() & runtime.keys()


def test_run_needs_the_standard_library_only() -> None:
    tree = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"))
    named = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert named <= set(sys.stdlib_module_names)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no bash and no executable bit")
def test_continuous_integration_runs_the_test_task() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").endswith("exec python3 run.py test\n")
    bash = shutil.which("bash")
    assert bash
    assert subprocess.run([bash, "-n", str(script)], check=False).returncode == 0


def test_streamlit_knows_every_setting(tmp_path: Path) -> None:
    (tmp_path / ".streamlit").mkdir()
    shutil.copy(ROOT / ".streamlit" / "config.toml", tmp_path / ".streamlit")
    command = [sys.executable, "-m", "streamlit", "config", "show"]
    shown = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert 'showErrorDetails = "none"' in shown.stdout
    # No reader is counted.
    assert re.search("^gatherUsageStats = false$", shown.stdout, re.MULTILINE)
    assert "valid config option" not in shown.stdout + shown.stderr
