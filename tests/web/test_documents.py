"""What docs/api.md says is so: each example is run against the addresses, without a network."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import re
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from starlette.types import ASGIApp

from elections.choices import LONGEST_QUERY
from elections.package import FOLDER_VARIABLE
from tests.conftest import DATA
from tests.web.asking import HOST, Answer, ask
from web.answers import BESIDE
from web.figures import LOOK

DOCUMENT = (DATA.parent / "docs" / "api.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.M | re.S)
ADDRESS = re.compile(rf'"http://{HOST}(/[^"]*)"')
KINDS = {"sh", "python", "r", "excel", "html"}


def examples() -> Iterator[tuple[str, str, str]]:
    """Yield the language of each example, itself, and what it prints."""
    yield from FENCE.findall(DOCUMENT)


def addresses(*languages: str) -> list[str]:
    """Return the addresses in the examples of some languages."""
    return [
        target
        for language, code, _ in examples()
        if language in languages
        for target in ADDRESS.findall(code)
    ]


class Opened(io.BytesIO):
    """An answer as the standard library opens it."""

    def __init__(self, found: Answer) -> None:
        super().__init__(found.body)
        self.headers = Message()


@pytest.fixture(autouse=True)
def of_the_project(monkeypatch: pytest.MonkeyPatch, of_the_country: None, app: ASGIApp) -> None:
    """Let the data be those of the project, and let pandas ask the application."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(DATA))

    def asked(request: Any, *_: Any, **__: Any) -> Opened:
        found = ask(app, getattr(request, "full_url", request).removeprefix(f"http://{HOST}"))
        assert found.status == 200
        return Opened(found)

    monkeypatch.setattr(pd.io.common, "urlopen", asked)


def test_every_example_is_tried() -> None:
    assert {language for language, _, _ in examples()} == KINDS
    assert len(addresses("sh")) == 4
    assert DOCUMENT.count(f"http://{HOST}/") == len(addresses("sh", "r", "excel", "html"))


@pytest.mark.parametrize("target", [one for one in addresses("sh", "html") if "perhaps" not in one])
def test_a_file_comes_by_its_address(target: str, app: ASGIApp) -> None:
    found = ask(app, target)
    assert found.status == 200
    way = found.headers.get("content-disposition", "inline")
    assert way.startswith("attachment") == ("download" in target)


def test_what_is_refused_reads_as_it_is_shown(app: ASGIApp) -> None:
    ((target, printed),) = (
        (ADDRESS.findall(code)[0], printed)
        for language, code, printed in examples()
        if language == "sh" and printed
    )
    found = ask(app, target)
    assert (found.status, found.text) == (400, printed)


@pytest.mark.parametrize(
    ("code", "printed"),
    [(code, printed) for language, code, printed in examples() if language == "python"],
)
def test_python_prints_what_stands_below_it(code: str, printed: str) -> None:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "api.md", "exec"), {})
    assert out.getvalue() == printed != ""


@pytest.mark.parametrize("target", addresses("r", "excel"))
def test_other_programs_get_rows(target: str, app: ASGIApp) -> None:
    found = ask(app, target)
    assert found.status == 200
    if target.startswith("/api/"):
        assert len(json.loads(found.text)["elections"]) == 2
    else:
        head, *rows = csv.reader(io.StringIO(found.body.decode("utf-8-sig")))
        assert rows
        assert {len(row) for row in rows} == {len(head)}


def test_what_stands_beside_the_choices_is_named() -> None:
    named = set(re.findall(r"^\| `(\w+)` \|", DOCUMENT, re.M))
    assert named == {*LOOK, *BESIDE} - {"data"}
    assert f"{LONGEST_QUERY:,} letters" in DOCUMENT


@pytest.mark.parametrize("name", ["turnout.svg", "turnout.json", "turnout.xlsx"])
def test_the_table_of_addresses_holds(name: str, app: ASGIApp) -> None:
    assert ask(app, f"/figure/{name}").status == 200


def test_the_document_is_one_of_the_repository() -> None:
    assert "docs/api.md" in (Path(DATA.parent) / "README.md").read_text(encoding="utf-8")
