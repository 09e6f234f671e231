"""What the documents say is so: their commands, their code, the notebook, the workflow."""

from __future__ import annotations

import contextlib
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import run
from elections.__main__ import main
from elections.package.loading import FOLDER_VARIABLE
from tests.conftest import files_in
from tests.test_new_country import FILES
from tests.web.asking import HOST, ask, doors

ROOT = Path(run.__file__).parent
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "docs/new_country.md")
FENCE = re.compile(r"^( *)```(\w+)\n(.*?)^\1```\n(?:\n\1```text\n(.*?)^\1```\n)?", re.M | re.S)
IN_THE_ENVIRONMENT = ".venv/bin/python -m elections "
OF_RUN = "python3 run.py"
# What is not run here, and where it is instead.
ELSEWHERE = {
    "python3 -m venv .venv": "takes a network",
    ".venv/bin/pip install -r requirements.txt": "takes a network",
    ".venv/bin/streamlit run dashboard.py": "tests/browser start the server",
    "python3 -m venv ../elections-env": "takes a network",
    "../elections-env/bin/pip install .": "the wheel is built in tests/test_packaging.py",
    "../elections-env/bin/elections results --election 2021": "the same words as above it",
    ".venv/bin/python -m pytest -q tests/test_measures.py": "is this",
    ".venv/bin/ruff format .": "run.py test runs it",
    ".venv/bin/ruff check .": "run.py test runs it",
    ".venv/bin/mypy": "run.py test runs it",
    ".venv/bin/lint-imports": "tests/test_architecture.py runs it",
    ".venv/bin/python -m tests.digests turnout": "tests/test_registries.py makes digests",
    "ELECTIONS_DATA=islandia python3 run.py": "tests/test_new_country.py opens the first page",
    ".venv/bin/python -m tests.golden": "tests/charts/test_golden.py draws the same pictures",
}


def blocks(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield document, text and printed text of each block of code in a language."""
    for name in DOCUMENTS:
        text = (ROOT / name).read_text(encoding="utf-8")
        for indent, kind, code, printed in FENCE.findall(text):
            if kind == language:
                yield name, *(re.sub(f"(?m)^{indent}", "", part) for part in (code, printed))


def commands() -> list[str]:
    """Return every command of the blocks for a shell, without the words beside it."""
    lines = [line for _, code, _ in blocks("sh") for line in code.splitlines()]
    return [line.split("  #")[0].strip() for line in lines]


@pytest.fixture(autouse=True)
def in_the_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand where the documents say, with nothing set."""
    monkeypatch.chdir(ROOT)
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)


def test_every_command_is_run_somewhere() -> None:
    written = commands()
    others = [line for line in written if not line.startswith((OF_RUN, IN_THE_ENVIRONMENT))]
    assert sorted(set(others)) == sorted(ELSEWHERE)


@pytest.mark.parametrize(
    "command", sorted({line for line in commands() if line.startswith(IN_THE_ENVIRONMENT)})
)
def test_a_command_of_the_library_works(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files_in(Path("data"))
    here = {*ROOT.iterdir()}
    for name, content in FILES:
        (tmp_path / name).write_text(content, encoding="utf-8")
    words = command.removeprefix(IN_THE_ENVIRONMENT).split()
    try:
        assert main([str(tmp_path) if word == "islandia" else word for word in words]) == 0
    finally:
        for written in {*ROOT.iterdir()} - here:
            assert written.stat().st_size
            written.unlink()
    assert capsys.readouterr().out
    assert files_in(Path("data")) == before


def test_the_address_of_a_figure_is_one() -> None:
    """Its file is compared with that of the command in tests/web."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (target,) = re.findall(rf"^http://{HOST}(/\S+)$", text, re.M)
    found = ask(doors(), target)
    assert (found.status, found.headers["content-type"]) == (200, "image/svg+xml")


def test_a_result_reads_as_it_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    shown = [(code, printed) for _, code, printed in blocks("sh") if printed]
    assert shown
    for code, printed in shown:
        first = code.splitlines()[0].split("  #")[0]
        assert main(first.removeprefix(IN_THE_ENVIRONMENT).split()) == 0
        assert capsys.readouterr().out == printed


def test_every_task_is_one_of_run() -> None:
    texts = [(ROOT / name).read_text(encoding="utf-8") for name in DOCUMENTS]
    named = {word for text in texts for word in re.findall(rf"{OF_RUN} ([\w-]+)", text)}
    assert {"check", "test", "bench"} <= named <= run.TASKS.keys()


def test_the_check_of_run_works(monkeypatch: pytest.MonkeyPatch) -> None:
    """All but the making of an environment, which tests/test_run.py looks at."""
    monkeypatch.setattr(run, "ensure_environment", lambda names: Path(sys.executable))
    monkeypatch.setattr(run, "become", lambda command: subprocess.run(command, cwd=ROOT).returncode)
    assert run.main(["check"]) == 0


@pytest.mark.parametrize(
    ("code", "printed"), [(code, printed) for _, code, printed in blocks("python")]
)
def test_python_runs_and_prints_what_stands_below_it(code: str, printed: str) -> None:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "README.md", "exec"), {})
    assert out.getvalue() if not printed else out.getvalue() == printed


def test_the_rooms_of_the_house_are_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w.]+(?:/[\w.]*)+)`", text)
    assert "elections/package/" in named
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_notebook_runs() -> None:
    """Its cells in their order, as a reader runs them; it is kept without what they print."""
    book = json.loads((ROOT / "docs" / "library.ipynb").read_text(encoding="utf-8"))
    assert (book["nbformat"], len({cell["id"] for cell in book["cells"]})) == (
        4,
        len(book["cells"]),
    )
    codes = [cell for cell in book["cells"] if cell["cell_type"] == "code"]
    assert all((cell["outputs"], cell["execution_count"]) == ([], None) for cell in codes)
    names: dict[str, object] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        for number, cell in enumerate(codes, 1):
            exec(compile("".join(cell["source"]), f"library.ipynb, cell {number}", "exec"), names)
    assert {"load", "allocate", "RunnerUp", "effective_number_of_parties", "conflict"} <= set(names)


def test_the_workflow_calls_what_continuous_integration_calls() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]
    flow = yaml.safe_load((ROOT / ".github" / "workflows" / "test.yml").read_text("utf-8"))
    steps = flow["jobs"]["test"]["steps"]
    assert [step["run"] for step in steps if "run" in step] == [script.removeprefix("exec ")]
    oldest = ".".join(map(str, run.OLDEST_PYTHON))
    assert oldest in flow["jobs"]["test"]["strategy"]["matrix"]["python"]


def test_faults_of_all_pins_are_asked_for_each_week() -> None:
    flow = yaml.safe_load((ROOT / ".github" / "workflows" / "audit.yml").read_text("utf-8"))
    # YAML takes the word for true.
    when = flow[True]
    assert len(when["schedule"]) == 1
    assert when["push"]["paths"][0] == "requirements*.txt"
    (audit,) = (step["run"] for step in flow["jobs"]["audit"]["steps"] if "run" in step)
    assert audit.split()[:3] == ["pipx", "run", "pip-audit"]
    assert {name for name in audit.split() if name.endswith(".txt")} == {*run.ASKED}
