"""Hostile requests to each address: refused in a sentence, and nothing is kept."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from html import escape
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from starlette.types import ASGIApp

from elections.figures import _drawing
from elections.package import ElectionData
from tests.conftest import COUNTRY
from tests.web.asking import Answer, ask, ask_at_once
from tests.web.fuzz import (
    ENDINGS,
    KEYS,
    LURES,
    METHODS,
    NAMES,
    VALUES,
    Asked,
    Watch,
    hostile_requests,
    lured,
    tried_on_the_application,
    written,
    wrong_with,
)
from web import figures, views


def bad_paths(room: str) -> Iterator[str]:
    """Yield addresses of names that there are not."""
    for number, name in enumerate(NAMES * 2):
        yield f"/{room}/{written(name)}.{written(ENDINGS[number % len(ENDINGS)])}"
    for ending in ENDINGS[3:]:
        yield f"/{room}/turnout.{written(ending)}"


def bad_queries(path: str) -> Iterator[str]:
    """Yield one address with each key and several values, also twice, and very many keys."""
    for number, key in enumerate(KEYS * 5):
        value = written(VALUES[(7 * number) % len(VALUES)])
        yield f"{path}?{written(key)}={value}"
    for value in VALUES:
        yield f"{path}?after={written(value)}&after={written(value)}"
    yield path + "?" + "&".join(f"a{number}=1" for number in range(200))
    yield path + "?" + "&" * 1_000
    yield path + "?" + "=" * 1_000
    yield f"{path}?after"
    yield f"{path}?%ff%fe=%80"


HOSTILE = {
    "figure": [
        *bad_paths("figure"),
        *bad_queries("/figure/turnout.csv"),
        *bad_queries("/figure/what_if.csv"),
    ],
    "data": [*bad_paths("data"), *bad_queries("/data/results.csv")],
    "results": [*bad_queries("/api/results"), *(f"/api/{written(name)}" for name in NAMES)],
    "embed": [
        *(f"/embed/{written(name)}" for name in NAMES),
        *bad_queries("/embed/turnout"),
        *bad_queries("/embed/nagayama"),
    ],
    "description": [*bad_queries("/openapi.json")] * 2,
}


@pytest.mark.parametrize("room", HOSTILE)
def test_what_is_hostile_is_refused_in_a_sentence(room: str, app: ASGIApp) -> None:
    targets = HOSTILE[room]
    targets = [targets[number % len(targets)] for number in range(max(200, len(targets)))]
    for target in targets:
        found = ask(app, target)
        assert found.status in (200, 400, 404), target[:200]
        assert found.status == 200 or found.text.count("\n") == 1, target[:200]
        assert not {"set-cookie", "location"} & set(found.headers)


def test_a_page_is_the_usual_one_whatever_is_asked_of_it(app: ASGIApp) -> None:
    """What stands in an address is neither run nor repeated, and a page is always sent."""
    targets = [*bad_queries("/seats"), *bad_queries("/sources")]
    assert len(targets) > 200
    for target in targets:
        found = ask(app, target)
        assert found.status == 200, target[:200]
        assert '<div id="root"></div>' in found.text, target[:200]
        assert not {"set-cookie", "location"} & set(found.headers)
        assert "etc" not in found.text.partition("<body>")[0], target[:200]
    assert views._views.taken <= views.ROOM


def kept() -> tuple[int, ...]:
    """Return how many files and drawings are kept, and the bytes that the files take."""
    drawn = _drawing.cache_info().currsize
    return len(figures._files), figures._files.taken, drawn


def test_what_is_refused_is_not_kept(app: ASGIApp) -> None:
    refused = [target for target in HOSTILE["figure"] if ask(app, target).status != 200]
    before = kept()
    assert len(refused) > 150
    assert {ask(app, target).status for target in refused} == {400, 404}
    assert kept() == before


def test_however_many_are_asked_for_the_files_kept_have_room(
    app: ASGIApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every width is another picture; the newest that have room are kept."""
    monkeypatch.setattr(figures._files, "room", 1_000_000)
    targets = [f"/figure/turnout.svg?width={width}" for width in range(400, 430)]
    assert {found.status for found in ask_at_once(app, targets)} == {200}
    assert 0 < figures._files.taken <= 1_000_000
    assert 0 < len(figures._files) < 30


TEXTS = some.text(some.characters(exclude_categories=("Cs",)), max_size=40)


@given(key=some.sampled_from(KEYS) | TEXTS, value=TEXTS)
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_answered(key: str, value: str, app: ASGIApp) -> None:
    for path in ("/figure/turnout.csv", "/data/results.csv", "/api/results", "/openapi.json"):
        target = f"{path}?{quote(key, safe='')}={quote(value, safe='')}"
        assert ask(app, target).status in (200, 400)


def test_hostile_requests_of_all_kinds_are_answered() -> None:
    """The same few each time; ``python3 run.py attack`` sends thousands, to a server too."""
    assert tried_on_the_application(120, seed=1).wrong == []


def test_requests_of_a_seed_go_to_every_address(country: ElectionData) -> None:
    asked = [*hostile_requests(250, 1, country)]
    assert asked == [*hostile_requests(250, 1, country)] != [*hostile_requests(250, 2, country)]
    assert {one.method for one in asked} == {*METHODS}
    assert any(one.body for one in asked)
    for room in ("figure", "report", "data", "embed", "print"):
        assert sum(one.target.startswith(f"/{room}/") for one in asked) > 5


@pytest.mark.parametrize(
    ("answer", "seconds", "wrong"),
    [
        (Answer(200, {}, b"well"), 0.1, ""),
        (Answer(503, {}, b"too many"), 0.1, "status 503"),
        (Answer(200, {}, b"well"), 31.0, "31.0 s"),
        (Answer(200, {}, b"Traceback (most recent call last)"), 0.1, "Traceback is said"),
        (Answer(200, {"set-cookie": "a=b"}, b""), 0.1, "a cookie is set"),
        (Answer(307, {"location": "https://elsewhere.example/"}, b""), 0.1, "it leads to"),
        (Answer(307, {"location": "./seats?x=//a"}, b""), 0.1, ""),
    ],
)
def test_what_is_wrong_with_an_answer_is_seen(answer: Answer, seconds: float, wrong: str) -> None:
    found = "; ".join(wrong_with(Asked("GET", "/"), answer, seconds))
    assert found.startswith(wrong)
    assert bool(found) is bool(wrong)


@pytest.mark.parametrize("lure", LURES)
def test_a_lure_that_is_taken_is_seen(lure: str) -> None:
    """Within a tag, between two, in a link or in a script, whichever it is made for."""
    places = ("<p>{}</p>", '<p title="{}">', "<p title='{}'>", '<a href="{}">', "<script>{}")
    kind = {"content-type": "image/svg+xml"}
    # What another reader would have to take apart first.
    harmless = {*LURES[8:9], *LURES[11:]}
    raw = [lured(Answer(200, kind, place.format(lure).encode())) for place in places]
    assert any(raw) or lure in harmless
    safe = [place.format(escape(lure)) for place in places[:3]]
    assert [lured(Answer(200, kind, one.encode())) for one in safe] == [[], [], []]
    assert lured(Answer(200, {"content-type": "text/plain"}, f"<p>{lure}".encode())) == []


def test_a_file_that_is_no_part_of_the_package_is_seen(tmp_path: Path) -> None:
    (tmp_path / "secret").touch()
    with Watch(COUNTRY) as watch:
        (COUNTRY / "results.csv").read_bytes()
        (tmp_path / "secret").read_bytes()
        logging.getLogger("some").error("a fault")
    assert watch.outside() == [str(tmp_path / "secret")]
    assert watch.complaints == ["a fault"]
