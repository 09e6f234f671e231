"""The library as a package to install: what is in the wheel, what it asks for, its version."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from email.message import Message
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

import elections
import run

ROOT = Path(run.__file__).parent
BUILD = "import sys; from setuptools.build_meta import build_wheel; build_wheel(sys.argv[1])"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    """The wheel, built from a copy, so that nothing is left in the project's folder."""
    pytest.importorskip("setuptools", minversion="77.0.3")
    source = tmp_path_factory.mktemp("source")
    built = tmp_path_factory.mktemp("built")
    for folder in ("elections", "ui", "pages", "tests", "data"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / folder, source / folder, ignore=ignored)
    for path in ROOT.iterdir():
        if path.is_file() and path.name != ".git":
            shutil.copy(path, source)
    subprocess.run([sys.executable, "-c", BUILD, str(built)], cwd=source, check=True)
    (found,) = built.glob("*.whl")
    return ZipFile(found)


def metadata(wheel: ZipFile) -> Message:
    (name,) = [name for name in wheel.namelist() if name.endswith("dist-info/METADATA")]
    return Parser().parsestr(wheel.read(name).decode())


def test_the_wheel_holds_the_library_with_its_words_and_nothing_else(wheel: ZipFile) -> None:
    expected = {
        str(path.relative_to(ROOT).as_posix())
        for path in (ROOT / "elections").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert {name for name in wheel.namelist() if ".dist-info/" not in name} == expected
    assert {"elections/locales/en.ftl", "elections/py.typed"} <= expected


def test_the_wheel_gives_the_command(wheel: ZipFile) -> None:
    (name,) = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    assert "elections = elections.__main__:main" in wheel.read(name).decode()


def test_the_library_does_without_the_dashboard(wheel: ZipFile) -> None:
    asked = [Requirement(line) for line in metadata(wheel).get_all("Requires-Dist", [])]
    always = {each.name for each in asked if each.marker is None}
    assert {"pandas", "plotly", "babel", "typst"} <= always
    beside = {"streamlit", "starlette", "anyio", "brotli", "pillow", "python-pptx"}
    assert {each.name for each in asked if each.marker} == beside
    assert not beside & always


def test_what_is_asked_for_is_said_once(wheel: ZipFile) -> None:
    asked = {str(Requirement(line)) for line in metadata(wheel).get_all("Requires-Dist", [])}
    lines = [
        line
        for name in run.ASKED[run.RUNTIME]
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    assert {name.split(";")[0].strip() for name in asked} == {str(Requirement(x)) for x in lines}


def test_the_version_is_said_once_and_named_in_the_change_log() -> None:
    """The data have a version of their own, which CITATION.cff repeats (tests/test_export.py)."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" in project["project"]["dynamic"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "elections.__version__"}
    log = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.+)$", log, re.MULTILINE)
    released = [heading for heading in headings if heading != "Unreleased"]
    assert released[0].split(" ")[0] == elections.__version__
    assert headings[len(headings) - len(released) :] == released


def test_the_version_of_the_wheel_is_that_of_the_library(wheel: ZipFile) -> None:
    assert metadata(wheel)["Version"] == elections.__version__
    oldest = ".".join(map(str, run.OLDEST_PYTHON))
    assert metadata(wheel)["Requires-Python"] == f">={oldest}"
