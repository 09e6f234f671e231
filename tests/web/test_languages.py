"""The doors in several languages: links keep it, refusals are in it, words that are not sound."""

from __future__ import annotations

import json
import logging
import re
import shutil
from pathlib import Path

import pytest
from starlette.types import ASGIApp

from elections.text import (
    current_words,
    is_offered,
    languages,
    load_words,
    offered,
    words_standing,
)
from elections.text import words as words_module
from elections.text.words import LOCALES
from elections.writers.page import page_view
from tests.conftest import package
from tests.web.asking import ask

LINK = re.compile(r'<link rel="alternate" hreflang="(\w+)" href="([^"]+)"')


def ways(page: str) -> set[str]:
    """Return where the links to other pages lead, those between languages aside."""
    view = page.partition("<div id=view")[2]
    found = re.findall(r'<a href="((?:\./|[a-z]+)(?:\?[^"]*)?)"', view)
    return {one.partition("#")[0].replace("&amp;", "&") for one in found}


def test_a_page_leads_to_itself_in_each_language_and_on_in_its_own(app: ASGIApp) -> None:
    found = ask(app, "/votes?lang=kk&after=false").text
    assert '<html lang="kk">' in found
    assert dict(LINK.findall(found)) == {
        one: f"http://localhost:8501/votes?{way}after=false"
        for one in languages()
        for way in ["" if one == "en" else f"lang={one}&amp;"]
    }
    assert ways(found)
    assert {one for one in ways(found) if "lang=kk" not in one} == set()


def test_who_chose_english_in_another_browser_keeps_it(app: ASGIApp) -> None:
    russian = {"accept-language": "ru-RU,ru;q=0.9"}
    assert '<html lang="ru">' in ask(app, "/votes", headers=russian).text
    chosen = ask(app, "/votes?lang=en", headers=russian).text
    assert '<html lang="en">' in chosen
    assert {one for one in ways(chosen) if "lang=en" not in one} == set()
    assert all("lang=" not in one for one in ways(ask(app, "/votes").text))


@pytest.mark.parametrize(
    ("target", "status", "said"),
    [
        ("/figure/nothing.svg", 404, "По этому адресу ничего нет."),
        ("/figure/nothing", 404, "По этому адресу ничего нет."),
        ("/figure/turnout.svg?after=perhaps", 400, "В адресе указано то, чего здесь нет."),
    ],
)
def test_a_refusal_is_in_the_language_of_who_asked(
    app: ASGIApp, target: str, status: int, said: str
) -> None:
    beside = "&" if "?" in target else "?"
    english = ask(app, target)
    assert english.status == status
    for found in (
        ask(app, f"{target}{beside}lang=ru"),
        ask(app, target, headers={"accept-language": "ru"}),
    ):
        assert (found.status, found.text) == (status, f"{said}\n{english.text}")


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the files of words, which are those in force."""
    folder = Path(shutil.copytree(LOCALES, tmp_path / "locales"))
    monkeypatch.setattr(words_module, "_path", lambda language, _: folder / f"{language}.ftl")
    return folder


@pytest.mark.usefixtures("noticed_at_once")
def test_words_that_are_not_sound_are_offered_to_nobody(
    app: ASGIApp, locales: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = locales / "ru.ftl"
    lines = path.read_text(encoding="utf-8").splitlines()
    place = next(number for number, line in enumerate(lines, 1) if line.startswith("site-skip ="))
    lines[place - 1] = "site-skip К содержанию"
    path.write_text("\n".join(lines), encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        # Until somebody asks for them they are not read, and are offered.
        assert "ru" in offered()
        assert not is_offered("ru")
        assert "ru" not in offered()
    assert f"ru.ftl:{place}" in caplog.text
    assert {"en", "kk"} <= set(offered())
    for language in ("en", "kk"):
        assert f'<html lang="{language}">' in ask(app, f"/votes?lang={language}").text
    page = ask(app, "/votes?lang=ru", headers={"accept-language": "ru"})
    assert (page.status, '<html lang="en">' in page.text) == (200, True)
    assert 'hreflang="ru"' not in page.text
    refused = ask(app, "/figure/turnout.svg?lang=ru")
    assert (refused.status, "expected one of en, kk" in refused.text) == (400, True)
    told = json.loads(ask(app, "/health").text)
    (fault,) = told["faults"]
    assert (told["status"], fault["file"], fault["row"]) == ("stale", "ru.ftl", place)


@pytest.mark.usefixtures("noticed_at_once")
def test_words_that_are_a_draft_say_so(locales: Path) -> None:
    path = locales / "kk.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^site-skip = .*\n", "", text), encoding="utf-8")
    assert words_standing("kk").faults == ()
    words = current_words("kk")
    assert words.untranslated == ("site-skip",)
    assert words.say("site-skip") == load_words("en").say("site-skip")
    draft = words.say("language-draft", missing=1, whole=len(words.needs) + 1)
    assert draft in page_view("votes", package("country"), words, {}).markup
