"""A figure by its address: every figure as every kind of file, the same as from the shell."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from starlette.types import ASGIApp

from elections.__main__ import main
from elections.export import KINDS, Look, figure_file, file_name
from elections.figures import FIGURES, figure
from elections.package import ElectionData
from elections.text import Words
from tests.conftest import COUNTRY
from tests.web.asking import HOST, Answer, ask
from web.headers import HEADERS

BASE = f"http://{HOST}/"
# What a file of each kind begins with, by the formats themselves.
BEGINS = {
    "svg": b"<svg ",
    "png": b"\x89PNG\r\n\x1a\n",
    "pdf": b"%PDF-1.",
    "csv": b"\xef\xbb\xbf",
    "xlsx": b"PK\x03\x04",
    "json": b"{",
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_figure_is_the_same_file_by_its_address_and_from_the_shell(
    kind: str, app: ASGIApp, country: ElectionData, words: Words, tmp_path: Path
) -> None:
    asked = ["figure", "--data", str(COUNTRY), "--all", "--kind", kind, "--out", str(tmp_path)]
    assert main([*asked, "--address", BASE]) == 0
    for name in FIGURES:
        found = ask(app, f"/figure/{name}.{kind}")
        assert (found.status, found.headers["content-type"]) == (200, KINDS[kind]), name
        assert found.body.startswith(BEGINS[kind])
        file = file_name(figure(name, country, words), country, words, kind)
        assert found.headers["content-disposition"] == f'inline; filename="{file}"'
        assert found.body == (tmp_path / file).read_bytes(), name
    assert len([*tmp_path.iterdir()]) == len(FIGURES)


def test_a_picture_of_another_form_has_a_name_of_its_own(app: ASGIApp) -> None:
    named = {
        ask(app, f"/figure/turnout.png?{asked}").headers["content-disposition"]
        for asked in ("scale=1", "scale=1&format=portrait", "scale=1&format=square")
    }
    assert len(named) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_an_address_gives_what_the_library_gives(
    kind: str, app: ASGIApp, country: ElectionData, words: Words
) -> None:
    drawing = figure("vote_shares", country, words, scheme="dark", base="valid_votes")
    seen = f"{BASE}votes?after=true&base=valid_votes&data=1.0.0"
    look = Look(pixels=480, scale=1, address=seen)
    asked = "base=valid_votes&scheme=dark&width=480&scale=1"
    found = ask(app, f"/figure/vote_shares.{kind}?{asked}")
    assert found.body == figure_file(drawing, kind, country, words, look)


def test_the_command_gives_what_the_address_gives(app: ASGIApp, tmp_path: Path) -> None:
    out = tmp_path / "shares.svg"
    asked = ["figure", "seat_shares", "--data", str(COUNTRY), "--out", str(out)]
    look = ["--choice", "by=successor", "--format", "square", "--scheme", "dark", "--address", BASE]
    assert main([*asked, *look]) == 0
    found = ask(app, "/figure/seat_shares.svg?by=successor&format=square&scheme=dark")
    assert found.body == out.read_bytes()


def said(found: Answer) -> str:
    """Return the last words of a picture."""
    return "".join([*ElementTree.fromstring(found.text).iter()][-1].itertext())


def test_a_picture_names_the_page_that_shows_it(app: ASGIApp) -> None:
    """In the credit stands where the same is seen: page, choices, version of the data."""
    wide = "width=1600"
    assert said(ask(app, f"/figure/turnout.svg?after=false&{wide}")).endswith(
        f" · {BASE}votes?after=false&data=1.0.0"
    )
    # What no control of the page can choose is not said.
    assert said(ask(app, f"/figure/chambers.svg?{wide}")).endswith(f" · {BASE}?data=1.0.0")
    assert said(ask(app, f"/figure/women.svg?{wide}")).endswith(f" · {BASE}context?data=1.0.0")


@pytest.mark.parametrize("host", ["<b>", "a b", "x" * 200 + "\xff", "[::", "a/b", ""])
def test_a_name_that_is_no_server_is_not_repeated(host: str, app: ASGIApp) -> None:
    found = ask(app, "/figure/turnout.svg?width=1600", headers={"host": host})
    assert found.status == 200
    assert said(found).endswith("CC0-1.0")


def test_only_what_is_chosen_otherwise_is_named_in_the_file(app: ASGIApp) -> None:
    found = ask(app, "/figure/vote_shares.csv?base=valid_votes&download")
    assert found.headers["content-disposition"] == (
        'attachment; filename="vote-shares-base-valid-votes-2026-11-22.csv"'
    )


def test_rows_say_what_they_are(app: ASGIApp) -> None:
    told = json.loads(ask(app, "/figure/turnout.json?after=false").text)
    assert (told["figure"], told["choices"], told["language"]) == (
        "turnout",
        {"after": "false"},
        "en",
    )
    # tests/country/elections.csv: both rounds of 1990.
    assert [row["share"] for row in told["records"] if row["election_id"] == "1990"] == [
        65.18,
        51.9,
    ]


@pytest.mark.parametrize(
    ("target", "status", "sentence"),
    [
        ("/figure/weather.svg", 404, "no figure 'weather': there are chambers, "),
        ("/figure/turnout.gif", 404, "no file .gif: there are svg, png, pdf, csv, xlsx, json"),
        ("/figure/turnout", 404, "there is nothing at this address"),
        ("/figure/", 404, "there is nothing at this address"),
        ("/figure/a/b.svg", 404, "there is nothing at this address"),
        ("/figure/turnout.svg?base=list", 400, "no choice 'base': expected after"),
        ("/figure/turnout.svg?after=maybe", 400, "after is 'maybe': expected one of "),
        ("/figure/turnout.svg?after=true&after=false", 400, "'after' stands twice in the address"),
        ("/figure/turnout.svg?scheme=pink", 400, "scheme is 'pink': expected one of light, dark"),
        ("/figure/turnout.svg?width=319", 400, "width 319: expected 320 to 1920 pixels"),
        ("/figure/turnout.svg?share=1&width=287", 400, "width 287: expected 288 to 1088 pixels"),
        ("/figure/turnout.svg?share=1/3", 400, "share is '1/3': expected one of 1, 2/3, 1/2"),
        ("/figure/turnout.svg?share=1&format=card", 400, "format and share: expected one of"),
        ("/figure/turnout.svg?width=1e3", 400, "width is '1e3': expected a whole number"),
        ("/figure/turnout.png?scale=3", 400, "scale 3: expected one of 1, 2, 4"),
        ("/figure/turnout.svg?format=a4", 400, "format is 'a4': expected one of slide, square, "),
        ("/figure/turnout.svg?lang=xx", 400, "lang is 'xx': expected one of en"),
        ("/figure/turnout.svg?" + "a" * 3001, 400, "the address is longer than 3000 letters"),
        ("/figure/flows.svg?to=1990&from=1990", 400, "to is '1990': expected one of 1994_spring"),
    ],
)
def test_what_there_is_not_is_refused_in_a_sentence(
    target: str, status: int, sentence: str, app: ASGIApp
) -> None:
    found = ask(app, target)
    assert (found.status, found.headers["content-type"]) == (status, "text/plain; charset=utf-8")
    assert found.text.startswith(sentence)
    assert found.text.count("\n") == 1
    assert found.headers["cache-control"] == "no-store"
    assert HEADERS.items() <= dict(found.headers).items()
