"""Faults are put into a small project, and the right ones of them are found."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.mutants.__main__ import Kept, told
from benchmarks.mutants.changes import Mutant, mutants, mutated
from benchmarks.mutants.trials import Trial
from tests.conftest import DATA

ROOT = DATA.parent

LIMITS = '''"""Said, not run: 1 < 2."""

LIMIT = 5


def within(value: int) -> bool:
    """Not changed either."""
    if value < 0:
        raise ValueError("below 0")
    return value <= LIMIT


def below(value: int) -> int:
    while value > 0:
        value -= 3
    return value
'''
TESTS = """
import pytest
import elections.site
from elections.limits import below, within


def test_limit() -> None:
    assert (within(5), within(6), below(4)) == (True, False, -2)
    with pytest.raises(ValueError):
        within(-1)
"""
GROUPS = """
[groups.small]
code = ["elections/*.py"]
tests = ["tests/test_limits.py"]

[[explained]]
file = "elections/limits.py"
before = "if value < 0:"
after = "if value <= 0:"
why = "made up: nobody asks for 0"
"""


def changes(source: str) -> list[str]:
    """Return the changed lines of a module."""
    return [one.after for one in mutants(source, "a.py")]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a = b < c", ["a = b <= c"]),
        ("a = b <= c < 3", ["a = b < c < 3", "a = b <= c <= 3", "a = b <= c < 4"]),
        ("a = b and not c", ["a = b or not c", "a = b and c"]),
        ("a = b + c * 2", ["a = b - c * 2", "a = b + c / 2", "a = b + c * 3"]),
        ("a -= 1", ["a += 1", "a -= 2"]),
        ("a = min(b, -c)", ["a = max(b, -c)", "a = min(b, c)"]),
        ("a = 'é' in b, True", ["a = 'é' not in b, True", "a = 'XXéXX' in b, True"]),
        ("a = b if c else d", ["a = b if not c else d"]),
        ("a = [b for b in c if b == d]", ["a = [b for b in c if b != d]"]),
        ("f(a)", ["pass"]),
        ("for a in b:\n  break", ["continue"]),
        (
            "def f(a: int = 1) -> 'B':\n  'words'\n  return a",
            ["def f(a: int = 2) -> 'B':", "return None"],
        ),
        ("@cache(1)\ndef f():\n  raise E('words', 1)", ["pass"]),
        ("__all__ = ['a']\na = zip(b, c, strict=True)", []),
        ("a: Literal['b'] = 'c'\nd = Literal['e', 'f']", ["a: Literal['b'] = 'XXcXX'"]),
    ],
)
def test_one_change_at_a_time(source: str, expected: list[str]) -> None:
    found = changes(source)
    assert [one for one in expected if one not in found] == []
    if source.startswith(("a = b <", "a -=", "a: ", "f(", "for", "def", "@", "__all__")):
        assert len(found) == len(expected)


def test_each_fault_is_in_its_module() -> None:
    values = []
    for one in mutants(LIMITS, "limits.py"):
        scope: dict[str, int] = {}
        exec(compile(mutated(LIMITS, one.index), "limits.py", "exec"), scope)
        values.append(scope["LIMIT"])
    assert values.count(6) == 1
    assert set(values) == {5, 6}


def test_faults_that_read_alike_are_told_apart() -> None:
    keys = [one.key for one in mutants("f(1)\nf(1)\n", "a.py")]
    assert len(set(keys)) == len(keys) == 4


def run(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command on a project."""
    command = [
        sys.executable,
        "-m",
        "benchmarks.mutants",
        "--root",
        str(root),
        "--jobs",
        "1",
        *words,
    ]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def project(root: Path) -> Path:
    """Write the small project, and return the file of its tests.

    Its package is called as that of this project, which the command itself loads.
    """
    files = {
        "elections/__init__.py": "",
        # Called as what is written at the top of the project, and yet code.
        "elections/site/__init__.py": "",
        "elections/limits.py": LIMITS,
        "tests/test_limits.py": TESTS,
        "benchmarks/mutants/groups.toml": GROUPS,
        "pyproject.toml": "[tool.pytest.ini_options]\npythonpath = ['.']\n",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root / "tests/test_limits.py"


def test_faults_are_found_kept_and_tried_again_where_tests_changed(tmp_path: Path) -> None:
    """4, 1, -2: so far nobody sees whether 0 goes on; 3, 0 shows it. ``+=`` has no end."""
    tests = project(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.py")}
    first = run(tmp_path)
    assert first.returncode == 1, first.stderr
    assert "+ while value >= 0:" in first.stdout
    assert "value += 3" not in first.stdout
    assert "value <= 0" not in first.stdout
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.py")} == before
    kept = (tmp_path / "build/mutants/found.jsonl").read_text("utf-8")
    assert run(tmp_path).stdout.split("|", 1)[1] == first.stdout.split("|", 1)[1]
    assert (tmp_path / "build/mutants/found.jsonl").read_text("utf-8") == kept
    tests.write_text(TESTS + "    assert below(3) == 0\n", encoding="utf-8")
    assert "+ while value >= 0:" not in run(tmp_path).stdout


def test_tests_that_fail_without_a_fault_find_none(tmp_path: Path) -> None:
    project(tmp_path).write_text("def test_wrong() -> None:\n    assert False\n", encoding="utf-8")
    found = run(tmp_path, "--sample", "1")
    assert (found.returncode, "test_wrong" in found.stderr) == (1, True)


def test_the_score_is_of_what_can_be_found() -> None:
    """Nine found, one not: 90 %; one more is explained, one leaves no module."""
    faults = [Mutant("a.py", n, n, f"before {n}", "after", 0) for n in range(12)]
    ends = [*["killed"] * 9, "survived", "survived", "unviable"]
    found = {one: Trial(end) for one, end in zip(faults, ends, strict=True)}
    score, row, lines = told("small", found, {faults[10].key: "why", faults[0].key: "why"})
    assert (score, row) == (90, "| small | 11 | 9 | 1 | 1 | 90.0 % |")
    assert [line.split(":")[0] for line in lines] == ["not found", "found, if explained"]


def test_what_was_found_is_known_while_the_code_is_the_same(tmp_path: Path) -> None:
    one = Mutant("a.py", 0, 1, "before", "after", 0)
    marks = {"a.py": "code", "tests": "tests"}
    for end, still in (("killed", True), ("survived", False)):
        Kept(tmp_path / "found").add(one, Trial(end, "by"), marks)
        kept = Kept(tmp_path / "found")
        assert kept.trial(one, marks) == Trial(end, "by")
        assert (kept.trial(one, {**marks, "tests": "new"}) is not None) == still
        assert kept.trial(one, {**marks, "a.py": "new"}) is None
    assert json.loads((tmp_path / "found").read_text().splitlines()[0])["by"] == "by"
