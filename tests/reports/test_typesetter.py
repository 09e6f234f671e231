"""Documents are made in a process of its own: it takes its memory with it, and may die."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from elections.export.typesetter import Typesetter, TypesettingError, compiled
from elections.package import ElectionData
from elections.reports import plan, report_file, turn
from elections.text import load_words

ROOT = Path(__file__).resolve().parents[2]
WORDS = load_words("en")
# What a report of everything may take, in MB, in each of its processes.
MOST = 300
MEASURED = """
import sys
from pathlib import Path
from elections.export.typesetter import Typesetter
from elections.package import load
from elections.reports import Content, kind_of, plan
from elections.reports.content import unseen
from elections.text import load_words

def peak(process):
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) // 1024

data, words = load("data"), load_words("ru")
with Typesetter() as typeset:
    content = Content(plan(data, words, "everything"), data, words, unseen, typeset)
    assert len(kind_of(sys.argv[1]).write(content)) > 1_000_000
    print(peak("self"), peak(typeset._process.pid) if typeset._process else 0)
assert "typst" not in sys.modules
"""


def test_the_process_makes_what_this_one_would() -> None:
    with Typesetter() as typeset:
        for number in range(7):
            asked = f"#set document(title: sys.inputs.title)\nPage {number}."
            given = {"title": "Выборы"}
            alone = compiled(asked, given, form="pdf", standards=["ua-1"], timestamp=7)
            assert typeset(asked, given, form="pdf", standards=["ua-1"], timestamp=7) == alone
        pages = typeset("One.#pagebreak()Two.", {}, form="png", dots=30)
        assert pages == compiled("One.#pagebreak()Two.", {}, form="png", dots=30)
        assert len(pages) == 2


def test_a_fault_is_told_and_the_next_document_is_made() -> None:
    with Typesetter() as typeset:
        with pytest.raises(TypesettingError, match="unknown variable: nothing"):
            typeset("#nothing", {}, form="pdf")
        assert typeset("A page.", {}, form="pdf")[0][:5] == b"%PDF-"


def test_a_document_that_does_not_come_to_rest_is_a_fault() -> None:
    growing = "#context for _ in range(query(<mark>).len() + 1) [#metadata(none)<mark>]"
    with pytest.raises(TypesettingError, match="did not converge"):
        compiled(growing, {}, form="pdf")


def test_a_process_that_was_ended_is_told() -> None:
    with Typesetter() as typeset:
        typeset("A page.", {}, form="png")
        assert typeset._process is not None
        typeset._process.kill()
        with pytest.raises(TypesettingError, match=r"ended with -9"):
            typeset("A page.", {}, form="png")


def test_a_report_leaves_no_process(country: ElectionData, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither where it was made nor where it failed; and then the next has its turn."""
    started: list[subprocess.Popen[bytes]] = []
    usual = subprocess.Popen

    def start(*words: object, **more: object) -> subprocess.Popen[bytes]:
        started.append(usual(*words, **more))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    report = plan(country, WORDS, "own", parts=["votes.turnout"])
    assert report_file(report, "pdf", country, WORDS)[:5] == b"%PDF-"

    def fail(done: float) -> None:
        if started[1:]:
            raise RuntimeError("the reader has left")

    with pytest.raises(RuntimeError, match="has left"):
        report_file(report, "pptx", country, WORDS, fail)
    assert [process.returncode is None for process in started] == [False, False]
    with turn():
        pass


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no system says it")
@pytest.mark.parametrize("ending", ["pdf", "pptx"])
def test_a_report_of_everything_stays_within_its_memory(ending: str) -> None:
    """The kinds that take most; measured for all four before."""
    made = subprocess.run(
        [sys.executable, "-c", MEASURED, ending],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    own, typesetting = map(int, made.stdout.split())
    assert own < MOST
    assert typesetting < MOST
    assert typesetting > 0
