"""The pages as they are first sent: words, a picture, a card; whatever an address asks."""

from __future__ import annotations

import re
import time
import tomllib
from dataclasses import replace
from html import escape, unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree

import pytest
from starlette.types import ASGIApp

from elections.charts import Scheme
from elections.charts.canvas import PALETTES, width_for
from elections.export import svg_file
from elections.figures import figure
from elections.package import FOLDER_VARIABLE, ElectionData
from elections.sections import SECTIONS, pages, section
from elections.sections.blocks import HALF, FigureBlock, TableBlock
from elections.text import Words, load_words
from elections.writers.look import SHEETS
from elections.writers.page import FETCHED, page_view
from elections.writers.scheme import SECOND
from tests import drawn
from tests.web.asking import HOST, Answer, ask, ask_at_once
from web import shell, views

ROOT = Path(__file__).resolve().parents[2]
BASE = f"http://{HOST}/"
# A colour by day and by night in a style sheet.
SCHEMES = re.compile(r"light-dark\((#\w+), (#\w+)\)")
# What has no end of its own in HTML.
VOID = {"br", "img", "input", "link", "meta", "source"}


class Read(HTMLParser):
    """What a page says: what describes it, its texts, what is not closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.said: dict[str, str] = {}
        self.links: list[str] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self.open.append(tag)
        if tag == "meta" and "content" in found:
            self.said[found.get("name") or found.get("property", "")] = found["content"]
        if tag == "link" and found.get("rel") == "canonical":
            self.said["canonical"] = found["href"]
        if tag == "html":
            self.said["language"] = found["lang"]
        if tag == "a" and "href" in found:
            self.links.append(found["href"])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Nothing stays open."""

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "title" and "svg" not in self.open:
            self.said["title"] = data
        elif data.strip() and (not self.open or self.open[-1] not in ("style", "script")):
            self.texts.append(data.strip())


def read(app: ASGIApp, target: str, **headers: str) -> Read:
    """Return what the page at an address says."""
    found = ask(app, target, headers=headers)
    assert (found.status, found.headers["content-type"]) == (200, "text/html; charset=utf-8")
    return Read(found.text)


def path_of(page: str) -> str:
    """Return where a page is found."""
    return "/" if page == pages()[0] else f"/{page}"


@pytest.mark.parametrize("name", pages())
def test_every_page_is_whole_before_its_script(
    name: str, app: ASGIApp, country: ElectionData, words: Words
) -> None:
    found = read(app, path_of(name))
    assert found.wrong == []
    assert found.open == []
    said = "\n".join(found.texts)
    figures = [
        block
        for part in SECTIONS
        if part.partition(".")[0] == name
        for block in section(part, country, words)
        if isinstance(block, FigureBlock)
    ]
    for block in figures:
        told = figure(block.name, country, words, **dict(block.choices)).captions
        assert told.title in said, block.name
        assert told.source in said, block.name
    assert {words.say(f"page-{other}") for other in pages()} <= set(found.texts)
    assert found.said["language"] == "en"


def test_a_view_is_that_of_its_address(app: ASGIApp, country: ElectionData, words: Words) -> None:
    usual = figure("vote_shares", country, words).captions
    asked = figure("vote_shares", country, words, base="ballots_cast", after=False).captions
    found = read(app, "/votes?BASE=Ballots_cast.&after=no&utm_source=post")
    assert asked.title in found.texts
    assert usual.subtitle not in found.texts
    assert found.said["canonical"] == f"{BASE}votes?after=false&base=ballots_cast"
    # By its own name the first one is at the root, and what is as usual is not said.
    assert read(app, "/votes?base=published&after=true").said["canonical"] == f"{BASE}votes"


def test_a_picture_that_is_fetched_is_made_for_its_screen(app: ASGIApp) -> None:
    """The first picture is in the page itself; a telephone fetches none that is made for a desk."""
    view = ask(app, "/votes?after=false").text.partition("<div id=view")[2]
    pictures = re.findall(r"<picture>.*?</picture>", view)
    assert pictures
    for picture in pictures:
        offered = re.findall(r'<source media="(.*?)" srcset="(.*?)">', picture)
        asked = {
            media: dict(parse_qsl(urlsplit(unescape(address)).query)) for media, address in offered
        }
        assert len(asked) == 2 * len(FETCHED)
        for across in FETCHED:
            for scheme in get_args(Scheme):
                media = f"(min-width: {across + 32}px) and (prefers-color-scheme: {scheme})"
                of_it = asked[media]
                assert (of_it["width"], of_it["scheme"]) == (str(across), scheme)
                assert of_it["after"] == "false"
        # Of those that hold, a browser takes the first.
        least_first = [int(re.findall(r"\d+", media)[0]) for media in asked]
        assert least_first == sorted(least_first, reverse=True)
        smallest = unescape(re.findall(r'<img src="(.*?)"', picture)[0])
        found = ask(app, f"/{smallest}")
        assert (found.status, found.headers["content-type"]) == (200, "image/svg+xml")
        assert f'width="{min(FETCHED)}"' in found.text[:300]


def test_a_picture_that_is_fetched_is_as_high_as_on_the_page(
    app: ASGIApp, country: ElectionData, words: Words
) -> None:
    """What stands below it does not move when the page comes: it holds no title of its own."""
    view = ask(app, "/").text.partition("<div id=view")[2]
    offered = re.findall(r'srcset="(figure/merged_seats.*?)"', view)
    assert len(offered) == 2 * len(FETCHED)
    usual = figure("merged_seats", country, words)
    for address in map(unescape, offered):
        across = int(dict(parse_qsl(urlsplit(address).query))["width"])
        drawing = replace(usual, width=width_for(across), share=HALF)
        found = ElementTree.fromstring(ask(app, f"/{address}").text)
        assert found.attrib["height"] == str(drawing.canvas(captioned=False).height)
        assert int(found.attrib["width"]) == (across if across < 900 else (across - 64) // 2)
        assert usual.captions.title not in [*found.itertext()][2:]


def test_a_narrow_screen_has_a_table_of_its_own(
    app: ASGIApp, country: ElectionData, words: Words
) -> None:
    """As the page has: there parties go by their short names."""
    view = ask(app, "/election?election=1998").text.partition("<div id=view")[2]
    [block] = [
        block
        for block in section("election.results", country, words, election="1998")
        if isinstance(block, TableBlock)
    ]
    short, whole = ([row[0] for row in one.rows] for one in (block.narrow, block.grid))
    assert short != whole
    own, _, rest = view.partition("<div class=narrow>")[2].partition("<div class=wide>")
    for rows, table in ((short, own), (whole, rest)):
        assert [row for row in rows if f"{escape(row)}</" not in table] == []


def test_what_cannot_be_chosen_on_the_page_is_no_control_of_its_view(
    app: ASGIApp, words: Words
) -> None:
    """List votes are compared with all seats only where there are others than those of lists."""
    asked = words.say("control-compare")
    assert asked in read(app, "/election?election=1990").texts
    assert asked not in read(app, "/election?election=1994_spring").texts


def test_a_choice_that_is_explained_says_so_in_the_view(app: ASGIApp, words: Words) -> None:
    """And one that is not does not."""
    said = escape(words.say("control-by-help"))
    (label,) = re.findall(r"<span class=asks title=\"(.*?)\">(.*?)</span>", ask(app, "/seats").text)
    assert label == (said, words.say("control-by"))


def test_what_is_asked_wrongly_is_as_usual_and_runs_nowhere(app: ASGIApp) -> None:
    hostile = "base=%3Cscript%3Ealert(1)%3C/script%3E&election=../../etc&after=%00&find=%3Cb%3E"
    found = ask(app, f"/votes?{hostile}")
    assert found.status == 200
    assert "alert(1)" not in found.text
    assert "etc" not in found.text
    assert Read(found.text).said["canonical"] == f"{BASE}votes"


@pytest.mark.parametrize("name", pages())
def test_a_link_to_a_page_shows_the_figure_of_this_view(name: str, app: ASGIApp) -> None:
    said = read(app, path_of(name)).said
    assert said["description"]
    assert said["og:title"]
    assert said["title"]
    if "og:image" not in said:
        assert said["twitter:card"] == "summary"
        return
    assert said["og:image"].startswith(BASE)
    picture = ask(app, said["og:image"].removeprefix(f"http://{HOST}"))
    assert picture.headers["content-type"] == "image/png"
    # Width and height stand in the head of a PNG, four bytes each.
    width, height = (int.from_bytes(picture.body[at : at + 4], "big") for at in (16, 20))
    assert (width, height) == (1200, 630)
    assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_letters_on_the_card_of_the_first_page_can_be_read(language: str) -> None:
    """A card is 1200 pixels wide; the least letters of a figure have twelve."""
    country, words = drawn.package("data"), load_words(language)
    card = page_view(pages()[0], country, words, {}).card
    assert card is not None
    drawing = svg_file(card, country, words, form="card")
    box, across = re.findall(r'viewBox="(\S+ \S+ \S+ \S+)"', drawing)[0], 1200
    least = min(map(int, re.findall(r'font-size="(\d+)', drawing)))
    assert least * across / float(box.split()[2]) >= 11


def test_a_server_called_by_no_name_is_not_repeated(app: ASGIApp) -> None:
    found = ask(app, "/votes", headers={"host": 'evil"><script>'})
    assert "evil" not in found.text
    assert "canonical" not in Read(found.text).said


def test_a_page_in_another_one_has_no_view(app: ASGIApp) -> None:
    found = ask(app, "/votes?embed=true")
    assert "id=view" not in found.text
    assert '<div id="root"></div>' in found.text


def test_data_that_are_not_sound_leave_the_page_as_it_is(
    app: ASGIApp, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    found = ask(app, "/votes")
    assert found.status == 200
    assert found.text == shell.in_language("en")


def test_a_view_that_cannot_be_made_leaves_the_page_as_it_is(
    app: ASGIApp, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("nothing")

    monkeypatch.setattr(views, "whole_page", fail)
    assert ask(app, "/rules").text == shell.in_language("en")
    assert "no view of rules" in caplog.text


@pytest.mark.parametrize("patience", [120, 0.05], ids=["waits", "goes without"])
def test_what_many_ask_for_is_made_once(
    patience: float, app: ASGIApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def slowly(page: str, *_: object) -> bytes:
        made.append(page)
        time.sleep(0.5)
        return b"<p id=view>"

    monkeypatch.setattr(views, "whole_page", slowly)
    monkeypatch.setattr(views, "LONGEST_WAIT", patience)
    answers = ask_at_once(app, ["/rules"] * 30 + ["/votes"])
    assert sorted(made) == ["rules", "votes"]
    whole = [answer.text == "<p id=view>" for answer in answers]
    assert whole == [patience > 1] * 31
    assert views._making == {}


def test_more_than_can_be_made_go_without_a_view(
    app: ASGIApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[tuple[object, ...]] = []

    def slowly(*told: object) -> bytes:
        made.append(told)
        time.sleep(0.05)
        return b"<p id=view>"

    monkeypatch.setattr(views, "whole_page", slowly)
    answers = ask_at_once(app, [f"/rules?n={number}" for number in range(200)])
    assert {answer.status for answer in answers} == {200}
    assert len(made) == views.MOST_WAITING
    assert sum(answer.text == "<p id=view>" for answer in answers) == views.MOST_WAITING


def test_who_has_a_page_is_told_so(app: ASGIApp) -> None:
    first = ask(app, "/seats")
    assert first.headers["cache-control"] == "no-cache"
    known = {"if-none-match": first.headers["etag"]}
    assert ask(app, "/seats", headers=known).status == 304
    assert ask(app, "/seats?by=successor", headers=known).status == 200


def test_the_name_of_the_first_page_leads_to_it(app: ASGIApp) -> None:
    found = ask(app, "/overview?after=false")
    assert (found.status, found.headers["location"]) == (308, "./?after=false")


@pytest.mark.parametrize(
    ("target", "place"),
    [
        ("/consolidation?convention=same_name", "./measures?convention=same_name"),
        ("/?compare=all&lang=en", "./votes?compare=all&lang=en"),
    ],
)
def test_an_old_address_leads_to_where_its_choices_stand_now(
    target: str, place: str, app: ASGIApp
) -> None:
    found = ask(app, target)
    assert (found.status, found.headers["location"]) == (307, place)


def test_every_link_of_a_view_leads_somewhere(app: ASGIApp) -> None:
    own = {
        link.partition("#")[0]
        for page in pages()
        for link in read(app, path_of(page)).links
        if not re.match(r"https?:|#", link)
    }
    assert len(own) > 20
    for link in own:
        target = "/" + link.removeprefix("./")
        assert ask(app, target).status == 200, link


def test_crawlers_find_every_page_and_every_election(app: ASGIApp, country: ElectionData) -> None:
    told = ask(app, "/robots.txt").text.splitlines()
    assert f"Sitemap: {BASE}sitemap.xml" in told
    listed = re.findall(r"<loc>(.*?)</loc>", ask(app, "/sitemap.xml").text)
    assert listed[:2] == [BASE, f"{BASE}?lang=kk"]
    assert len(listed) == 3 * (len(pages()) + len(country.elections) - 1)
    for address in listed:
        found: Answer = ask(app, unescape(address).removeprefix(f"http://{HOST}"))
        assert Read(found.text).said["canonical"] == unescape(address)


def test_scripts_of_every_page_are_asked_for_at_once() -> None:
    page = shell.plain()
    for part in shell.PARTS:
        name = part.rpartition("/")[2].removesuffix(".tsx")
        assert re.search(rf'rel="modulepreload" crossorigin href="\./static/js/{name}\.', page)
    for script in re.findall(r'href="\./(static/js/[^"]+)"', page):
        assert (shell.folder() / script).is_file()


@pytest.mark.parametrize("scheme", get_args(Scheme))
def test_the_view_has_the_colours_of_the_page(scheme: Scheme) -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    theme, palette = settings["theme"][scheme], PALETTES[scheme]
    assert theme["backgroundColor"] == palette.paper
    assert theme["textColor"] == palette.ink
    assert theme["primaryColor"] == palette.accent
    assert theme["secondaryBackgroundColor"] == SECOND[scheme]
    *_, page = SHEETS
    named = {pair[get_args(Scheme).index(scheme)] for pair in SCHEMES.findall(page.read_text())}
    assert named == {palette.accent, SECOND[scheme]}


def test_a_page_is_sent_with_its_look_once(app: ASGIApp) -> None:
    for text in (shell.plain(), ask(app, "/votes").text, ask(app, "/votes?embed=true").text):
        assert text.count('<style id="look">') == 1
        for sheet in SHEETS:
            assert text.count(sheet.read_text("utf-8")) == 1
