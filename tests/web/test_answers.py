"""What every answer bears, and what is answered to whoever has the file already."""

from __future__ import annotations

import json
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from starlette.types import ASGIApp

from elections.choices import CHOICES, understand
from elections.export import KINDS, table_file
from elections.figures import FIGURES
from elections.package import FOLDER_VARIABLE, ElectionData, load
from tests.conftest import COUNTRY
from tests.made import write
from tests.spoiled import cell
from tests.test_odd_packages import PACKAGES
from tests.web.asking import ask, ask_at_once
from web import answers, tables
from web.answers import BESIDE
from web.figures import LOOK
from web.headers import HEADERS
from web.kept import Kept

LIVE_LOOK = ("scheme", "live")
ADDRESSES = (
    "/figure/turnout.svg",
    "/data/results.csv",
    "/data/lines.json",
    "/data/datapackage.json",
    "/api/results?election=1998",
    "/openapi.json",
)
addresses = pytest.mark.parametrize("target", ADDRESSES)


@addresses
def test_every_answer_is_safe_and_open_to_other_pages(target: str, app: ASGIApp) -> None:
    found = ask(app, target)
    assert found.status == 200
    assert found.headers["access-control-allow-origin"] == "*"
    assert found.headers["cache-control"] == "public, max-age=300"
    assert HEADERS.items() <= dict(found.headers).items()
    assert int(found.headers["content-length"]) == len(found.body)
    # The day of the made-up package, tests/country/datapackage.json.
    assert parsedate_to_datetime(found.headers["last-modified"]).isoformat() == (
        "2026-11-22T00:00:00+00:00"
    )


@addresses
def test_who_has_a_file_already_is_told_so(target: str, app: ASGIApp) -> None:
    first = ask(app, target)
    mark = first.headers["etag"]
    for known in (mark, mark.removeprefix("W/"), f'"other", {mark}', "*"):
        again = ask(app, target, headers={"If-None-Match": known})
        assert (again.status, again.body, again.headers["etag"]) == (304, b"", mark)
    other = ask(app, target, headers={"If-None-Match": 'W/"other"'})
    assert (other.status, other.body) == (200, first.body)


def test_another_choice_is_another_mark(app: ASGIApp) -> None:
    targets = [
        "/figure/turnout.svg",
        "/figure/turnout.svg?after=false",
        "/figure/turnout.svg?scheme=dark",
        "/figure/turnout.svg?width=500",
        "/figure/turnout.csv",
    ]
    assert len({ask(app, one).headers["etag"] for one in targets}) == len(targets)


@addresses
def test_the_head_alone_is_that_of_the_file(target: str, app: ASGIApp) -> None:
    """What a server sends of it without the body is what it sends with it."""
    head, whole = ask(app, target, method="HEAD"), ask(app, target)
    assert (head.status, head.headers) == (200, whole.headers)


@addresses
def test_a_browser_may_ask_beforehand(target: str, app: ASGIApp) -> None:
    headers = {"Origin": "https://example.org", "Access-Control-Request-Headers": "if-none-match"}
    found = ask(app, target, method="OPTIONS", headers=headers)
    assert (found.status, found.body) == (204, b"")
    assert found.headers["access-control-allow-origin"] == "*"
    assert found.headers["access-control-allow-methods"] == "GET, HEAD, OPTIONS"
    assert found.headers["access-control-allow-headers"] == "*"


@addresses
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "TRACE", "BREW"])
def test_nothing_can_be_written(target: str, method: str, app: ASGIApp) -> None:
    assert ask(app, target, method=method).status == 405


def test_data_that_are_not_sound_are_not_shown(
    app: ASGIApp, copy_of_data: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_of_data()
    cell("results.csv", "1990,coast", "list_seats", "3")(folder)
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    for target in ADDRESSES:
        found = ask(app, target)
        assert (found.status, found.text.count("\n")) == (503, 1)
        assert found.text.startswith("the data hold 1 fault")


def test_a_table_is_written_once_for_the_same_data(
    app: ASGIApp,
    monkeypatch: pytest.MonkeyPatch,
    copy_of_data: Callable[..., Path],
    noticed_at_once: None,
) -> None:
    written: list[str] = []

    def noted(data: ElectionData, name: str, ending: str) -> bytes:
        written.append(f"{name}.{ending}")
        return table_file(data, name, ending)

    monkeypatch.setattr(tables, "table_file", noted)
    monkeypatch.setattr(tables, "_files", Kept(tables.ROOM, len))
    folder = copy_of_data()
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    first = [ask(app, f"/data/results.{ending}").text for ending in ("csv", "json") * 2]
    assert written == ["results.csv", "results.json"]
    assert first[:2] == first[2:]
    cell("results.csv", "1990,coast", "note_en", "On the coast.")(folder)
    assert "On the coast." not in first[0]
    assert "On the coast." in ask(app, "/data/results.csv").text


def test_who_comes_when_too_many_wait_is_asked_to_come_again(
    app: ASGIApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answers, "MOST_ASKING", 3)
    found = ask_at_once(app, ["/data/results.csv"] * 20)
    refused = [one for one in found if one.status == 503]
    assert 0 < len(refused) < 20
    assert {one.status for one in found} == {200, 503}
    assert all(one.text.startswith("too many ask at the same time") for one in refused)
    assert ask(app, "/data/results.csv").status == 200


@pytest.mark.parametrize(
    ("target", "status", "sentence"),
    [
        ("/data/results.xml", 404, "no table results.xml: there are "),
        ("/data/weather.csv", 404, "no table weather.csv: there are "),
        ("/data/README.md", 404, "no table README.md: there are "),
        ("/data/texts/en.csv", 404, "no table texts/en.csv: there are texts/kk.csv, texts/ru.csv"),
        ("/data/texts/ru.json", 404, "there is nothing at this address"),
        ("/data/texts/ru.csv?after=true", 400, "a table takes no choice, and 'after' was asked"),
        ("/data/..%2Fdata%2Fresults.csv", 404, "there is nothing at this address"),
        ("/data/results.csv?after=true", 400, "a table takes no choice, and 'after' was asked"),
        ("/api/results?election=1066", 400, "no election is called '1066'; there are 1990, "),
        ("/api/results?weather=1", 400, "results take the choice election, not 'weather'"),
        ("/api/other", 404, "there is nothing at this address"),
    ],
)
def test_data_that_there_are_not_are_refused_in_a_sentence(
    target: str, status: int, sentence: str, app: ASGIApp
) -> None:
    found = ask(app, target)
    assert found.status == status
    assert found.text.startswith(sentence)
    assert found.text.count("\n") == 1


def test_a_table_is_the_file_of_the_package(app: ASGIApp, country: ElectionData) -> None:
    tables = (f"{table}.csv" for table in (*country.tables, *country.translations))
    for name in (*tables, "datapackage.json"):
        assert ask(app, f"/data/{name}").body == (COUNTRY / name).read_bytes()


def test_lines_say_which_party_a_name_belongs_to(app: ASGIApp) -> None:
    rows = json.loads(ask(app, "/data/lines.json").text)
    (found,) = (row for row in rows if (row["election_id"], row["party_id"]) == ("1990", "workers"))
    assert (found["kind"], found["line_id"], found["date"]) == (
        "party",
        "social_labour",
        "1990-05-13",
    )


def test_results_of_several_elections_stand_in_one_answer(app: ASGIApp) -> None:
    told = json.loads(ask(app, "/api/results?election=1990&election=1998&data=1.0.0").text)
    assert [one["election_id"] for one in told["elections"]] == ["1990", "1998"]
    everything = json.loads(ask(app, "/api/results").text)
    assert len(everything["elections"]) == 4


def test_the_description_names_every_address_that_answers(app: ASGIApp) -> None:
    told = json.loads(ask(app, "/openapi.json").text)
    assert (told["openapi"], told["info"]["version"]) == ("3.1.0", "1.0.0")
    paths = set(told["paths"])
    assert {f"/figure/{name}.{{kind}}" for name in FIGURES} < paths
    assert paths >= {
        *("/data/{table}.{kind}", "/data/texts/{language}.csv", "/data/datapackage.json"),
        "/api/results",
    }
    for path, methods in told["paths"].items():
        target = path
        for one in methods["get"]["parameters"]:
            if one["in"] == "path":
                target = target.replace(f"{{{one['name']}}}", one["schema"]["enum"][-1])
        found = ask(app, target)
        kinds = methods["get"]["responses"]["200"]["content"]
        assert (found.status, found.headers["content-type"].partition(";")[0] in kinds) == (
            200,
            True,
        )


def test_the_description_names_every_choice_with_what_is_usual(app: ASGIApp) -> None:
    told = json.loads(ask(app, "/openapi.json").text)
    for name, recipe in FIGURES.items():
        parameters = told["paths"][f"/figure/{name}.{{kind}}"]["get"]["parameters"]
        asked = {one["name"]: one["schema"] for one in parameters}
        assert set(asked) == {"kind", *recipe.choices, *LOOK, *BESIDE} - {"data"}
        assert asked["kind"]["enum"] == [*KINDS]
    turnout = told["paths"]["/figure/vote_shares.{kind}"]["get"]["parameters"]
    (base,) = (one["schema"] for one in turnout if one["name"] == "base")
    assert base["default"] == "published"
    assert base["enum"] == ["published", "valid_votes", "party_votes", "ballots_cast"]


@pytest.mark.parametrize("package", PACKAGES)
def test_what_the_data_give_no_value_of_is_not_described(
    package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, app: ASGIApp
) -> None:
    folder = write(tmp_path, *PACKAGES[package])
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    paths = json.loads(ask(app, "/openapi.json").text)["paths"]
    data = load(folder)
    for name, recipe in FIGURES.items():
        usual = understand(data, recipe.choices, {}).in_force
        for path, beside in ((f"/figure/{name}.{{kind}}", LOOK), (f"/embed/{name}", LIVE_LOOK)):
            described = {one["name"] for one in paths[path]["get"]["parameters"]}
            assert described - {"kind", *beside, *BESIDE} == {*usual} - {*beside}


def test_no_choice_is_called_as_what_stands_beside_choices() -> None:
    assert not {*CHOICES} & {*LOOK, *BESIDE}
