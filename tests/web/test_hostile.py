"""Two hundred hostile requests to each address: refused in a sentence, and nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from starlette.types import ASGIApp

from tests.web.asking import ask, ask_at_once
from web import figures, views

NAMES = (
    *(
        "..",
        ".",
        "",
        " ",
        "\0",
        "%00",
        "turnout\0",
        "../../data/results",
        "turnout%2F..",
        "a" * 5_000,
    ),
    *("TURNOUT", "__class__", "None", "{name}", "%s%s%s", "${7*7}", "' OR 1=1 --", "<script>"),
    *("тұрақты", "\u202etuonrut", "💥", "٣", "turnout;rm -rf", "~", "con", "turnout.svg.svg"),
)
ENDINGS = ("svg", "png", "csv", "py", "", "svg\0", "SVG", "s" * 3_000, "tar.gz", "svg/", "💥")
VALUES = (
    *("", " ", "\0", "true\0", "-1", "0", "1e309", "NaN", "inf", "9" * 400, "0x10", "٣٠", "1_000"),
    *("../../etc", "<b>", "{}", "[]", "null", "None", "'", '"', "%", "%%", "%zz", "\udcff", "💥"),
    *("a" * 1_900, "a" * 100_000, "true,false", "=1+1", "\r\nSet-Cookie: a=b", "\u2028"),
)
KEYS = (
    *("width", "scale", "format", "scheme", "lang", "after", "election", "from", "to", "merge"),
    *("split", "threshold", "list_seats", "\0", "", "__proto__", "self", "name", "data", "💥"),
)
FIGURE_KEYS = {"turnout": ("after", "width"), "flows": ("to", "from", "unit")}


def written(text: str) -> str:
    """Return a text as an address can hold it."""
    return quote(text, safe="%", errors="replace")


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
    drawn = figures._drawing.cache_info().currsize
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
