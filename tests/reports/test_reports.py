"""Reports: every kind of file holds all that its sections say, looks for nothing, and is whole."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from html.parser import HTMLParser
from operator import attrgetter
from threading import Event, Thread
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from elections.choices import PAPERS, REPORTS
from elections.package import ElectionData
from elections.reports import (
    KINDS,
    OFFERED,
    BusyError,
    Content,
    plan,
    report_file,
    report_preview,
    turn,
)
from elections.reports.files import Kind
from elections.reports.formulas import typst_math
from elections.reports.plan import BEFORE, STORY
from elections.sections import SECTIONS
from elections.sections.blocks import FigureBlock, Heading, Paragraph, TableBlock
from elections.text import load_words
from tests.conftest import FOLDERS

Make = Callable[..., bytes]
Tell = Callable[[str, str], Content]
WORDS = load_words("en")
both = pytest.mark.parametrize("home", FOLDERS)
LIGATURES = str.maketrans({"\ufb01": "fi", "\ufb02": "fl", "\ufb00": "ff", "\ufb03": "ffi"})


def solid(text: str) -> str:
    """Return a text without its spaces and ends of lines, and with letters apart."""
    return re.sub(r"[\s\u00ad]+", "", text.translate(LIGATURES))


def text_of(pdf: bytes) -> str:
    """Return all letters of a PDF."""
    return solid("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


def said(content: Content) -> list[str]:
    """Return what a report must say: titles, sentences, cells and sources."""
    texts = [content.report.title, content.lead, content.cited, content.dated]
    for chapter in content.chapters:
        texts.append(chapter.title)
        for block in chapter.blocks:
            match block:
                case FigureBlock():
                    captions = content.drawing(block).captions
                    texts += [captions.title, captions.subtitle, captions.source]
                case Heading(text):
                    texts.append(text)
                case Paragraph(str(text)):
                    texts.append(text)
                case TableBlock():
                    texts += [cell for row in block.grid.rows for cell in row]
        texts += [part for one in chapter.first for part in (one.publisher, one.title)]
    return [text for text in texts if text.strip()]


def test_every_report_that_can_be_chosen_can_be_planned(data: ElectionData) -> None:
    for name in REPORTS:
        parts = OFFERED if name == "own" else ()
        report = plan(data, WORDS, name, parts=parts)
        assert report.parts
        assert {part.section for part in report.parts} <= set(SECTIONS)


def test_a_section_stands_right_behind_what_begins_it(data: ElectionData) -> None:
    held = [part.section for part in plan(data, WORDS, "everything").parts]
    for section, begins in BEFORE.items():
        places = [place for place, one in enumerate(held) if one == section]
        assert places, section
        assert {held[place - 1] for place in places} == {begins}


def test_everything_shows_every_figure_but_that_of_other_rules(told: Tell) -> None:
    """What if is for readers who choose; on paper it would be what the law gave."""
    figures = {figure for part in SECTIONS.values() for figure in part.figures}
    shown = {block.name for block in told("data", "everything").figures}
    assert figures - shown == {"what_if"}


@both
@pytest.mark.parametrize("name", ["story", "election", "consolidation"])
def test_the_pdf_says_all_that_its_sections_say(
    home: str, name: str, make: Make, told: Tell
) -> None:
    found = text_of(make(home, name, "pdf"))
    missing = [text for text in said(told(home, name)) if solid(text) not in found]
    assert missing == []


@both
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_story_has_a_page_for_each_chapter_and_then_the_sources(
    home: str, paper: str, make: Make
) -> None:
    reader = PdfReader(io.BytesIO(make(home, "story", "pdf", paper)))
    begins = [
        reader.get_destination_page_number(entry)
        for entry in reader.outline
        if not isinstance(entry, list)
    ]
    assert begins == [*range(len(STORY) + 1)]
    assert len(reader.pages) == len(STORY) + 1
    sizes = {"a4": (595, 842), "letter": (612, 792)}
    assert {tuple(map(round, page.mediabox[2:])) for page in reader.pages} == {sizes[paper]}


def test_a_pdf_can_be_heard_and_kept(make: Make) -> None:
    """The program refuses to write what is not PDF/UA-1 and PDF/A-2b; here it says that it is."""
    reader = PdfReader(io.BytesIO(make("data", "story", "pdf")))
    metadata = reader.xmp_metadata
    assert metadata is not None
    stream = metadata.stream.get_data().decode()
    assert re.search(r"pdfuaid:part>1<", stream)
    assert re.search(r"pdfaid:part>2<.*pdfaid:conformance>B<", stream, re.DOTALL)
    catalog = reader.root_object
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == "en"
    fonts = {
        font.get_object()["/BaseFont"]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    # Cut to the letters that are used, each with six letters of its own before its name.
    assert all(re.match(r"/[A-Z]{6}\+", font) for font in fonts)
    titles = [entry["/Title"] for entry in reader.outline if not isinstance(entry, list)]
    assert len(titles) == len(STORY) + 1


def test_every_picture_of_a_pdf_has_its_alternative_text(make: Make, told: Tell) -> None:
    reader = PdfReader(io.BytesIO(make("data", "story", "pdf")))
    found = (reader.get_object(number) for number in range(1, reader.trailer["/Size"]))
    alternatives = {str(one["/Alt"]) for one in found if isinstance(one, dict) and "/Alt" in one}
    content = told("data", "story")
    wanted = {content.drawing(block).captions.alternative for block in content.figures}
    assert wanted <= alternatives


class _Read(HTMLParser):
    """What an HTML file fetches, runs and names."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.scripts = 0
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.scripts += tag == "script" or any(name.startswith("on") for name in given)
        self.fetched += [given[name] or "" for name in ("src", "srcset", "data") if name in given]
        if tag in ("link", "use", "image"):
            self.fetched += [given[name] or "" for name in ("href", "xlink:href") if name in given]
        if tag == "a":
            self.links.append(given.get("href") or "")
        if given.get("id"):
            self.ids.append(given["id"] or "")

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@both
@pytest.mark.parametrize("name", ["story", "election"])
def test_the_html_needs_nothing_and_says_everything(
    home: str, name: str, make: Make, told: Tell
) -> None:
    text = make(home, name, "html").decode()
    found = _Read(text)
    assert (found.fetched, found.scripts) == ([], 0)
    assert set(re.findall(r"url\((?!data:|#)[^)]*\)", text)) == set()
    assert "@import" not in text
    assert len(found.ids) == len(set(found.ids))
    inner = {link[1:] for link in found.links if link.startswith("#")}
    assert inner <= set(found.ids)
    assert all(re.match(r"https?://|#", link) for link in found.links)
    whole = solid("".join(found.texts))
    assert [one for one in said(told(home, name)) if solid(one) not in whole] == []


@both
def test_the_folders_of_a_zip_say_what_they_hold(home: str, make: Make, told: Tell) -> None:
    content = told(home, "story")
    with ZipFile(io.BytesIO(make(home, "story", "zip"))) as found:
        names = found.namelist()
        readme = found.read("README.txt").decode()
        folders = sorted({name.rpartition("/")[0] for name in names} - {""})
        assert len(folders) == len(content.figures)
        for folder in folders:
            assert f"{folder}/" in readme
            own = [name for name in names if name.startswith(f"{folder}/")]
            assert sorted(name.rpartition(".")[2] for name in own) == ["csv", "png", "svg", "txt"]
        assert found.testzip() is None
    for block in content.figures:
        assert content.drawing(block).captions.title in readme
    assert content.cited in readme


@pytest.mark.parametrize("ending", KINDS)
def test_the_same_choices_give_the_same_bytes(
    ending: str, country: ElectionData, make: Make
) -> None:
    report = plan(country, WORDS, "story")
    assert report_file(report, ending, country, WORDS) == make("country", "story", ending)


def test_other_choices_give_other_bytes(country: ElectionData) -> None:
    looks = [{"paper": paper} for paper in PAPERS] + [{"scheme": "dark"}]
    parts = ["votes.shares"]
    made = {
        report_file(plan(country, WORDS, "own", parts=parts, **look), "pdf", country, WORDS)
        for look in looks
    }
    usual = plan(country, WORDS, "own", parts=parts)
    based = plan(country, WORDS, "own", parts=parts, choices={"base": "ballots_cast"})
    pages = {report_file(one, "html", country, WORDS) for one in (usual, based)}
    assert (len(made), len(pages)) == (4, 2)


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ({"name": "novel"}, "no report 'novel': expected one of story"),
        ({"name": "story", "paper": "a5"}, "no paper 'a5': expected one of a4, letter, 16:9"),
        ({"name": "story", "scheme": "red"}, "no scheme 'red'"),
        ({"name": "election", "elections": ["1850"]}, "no election '1850': expected one of 1990"),
        ({"name": "story", "elections": ["1990"]}, "the report story takes no elections"),
        ({"name": "own"}, "sections are for the report own, which needs some"),
        ({"name": "own", "parts": ["votes.weather"]}, "no section 'votes.weather'"),
        ({"name": "own", "parts": ["votes.shares"], "choices": {"by": "name"}}, "no choice 'by'"),
    ],
)
def test_what_there_is_not_is_refused_in_a_sentence(
    asked: dict[str, object], why: str, country: ElectionData
) -> None:
    name = str(asked.pop("name"))
    with pytest.raises(ValueError, match=r".+") as error:
        plan(country, WORDS, name, **asked)  # type: ignore[arg-type]
    assert str(error.value).startswith(why)


def test_a_package_is_missing_where_it_is_not_installed() -> None:
    assert Kind("text/plain", "text", "no_such_package", "no-such").missing == "no-such"
    assert Kind("text/plain", "text", "pytest", "pytest").missing == ""
    assert Kind("text/plain", "text").missing == ""


def test_where_a_package_is_missing_the_others_still_work(
    monkeypatch: pytest.MonkeyPatch, country: ElectionData
) -> None:
    nothing = property(attrgetter("installed_as"))
    monkeypatch.setattr("elections.reports.files.Kind.missing", nothing)
    monkeypatch.setattr("elections.reports.archive.find_spec", lambda name: None)
    report = plan(country, WORDS, "own", parts=["votes.turnout"])
    for ending, named in (("pdf", "typst"), ("pptx", "python-pptx")):
        with pytest.raises(ModuleNotFoundError, match=f"pip install {named}"):
            report_file(report, ending, country, WORDS)
    assert report_preview(report, country, WORDS) == ()
    assert report_file(report, "html", country, WORDS).startswith(b"<!DOCTYPE html>")
    with ZipFile(io.BytesIO(report_file(report, "zip", country, WORDS))) as found:
        assert {name.rpartition(".")[2] for name in found.namelist()} == {"txt", "svg", "csv"}


def test_of_two_at_once_one_waits_or_is_told(country: ElectionData) -> None:
    report = plan(country, WORDS, "own", parts=["votes.turnout"])
    begun, go_on = Event(), Event()
    made: list[bytes] = []

    def first() -> None:
        def hold(done: float) -> None:
            begun.set()
            go_on.wait(30)

        made.append(report_file(report, "html", country, WORDS, hold))

    other = Thread(target=first)
    other.start()
    assert begun.wait(30)
    with pytest.raises(BusyError):
        report_file(report, "html", country, WORDS, patience=0)
    go_on.set()
    made.append(report_file(report, "html", country, WORDS, patience=30))
    other.join()
    assert made[0] == made[1]


def test_one_that_fails_leaves_the_turn_to_the_next(country: ElectionData) -> None:
    report = plan(country, WORDS, "own", parts=["votes.turnout"])

    def fail(done: float) -> None:
        raise RuntimeError("the reader has left")

    with pytest.raises(RuntimeError, match="has left"):
        report_file(report, "html", country, WORDS, fail)
    with turn():
        pass


def test_it_is_said_how_far_a_report_is(country: ElectionData) -> None:
    heard: list[float] = []
    report = plan(country, WORDS, "story")
    report_file(report, "pdf", country, WORDS, heard.append)
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0, 1)
    assert len(heard) > 5


@pytest.mark.parametrize("paper", PAPERS)
def test_the_preview_is_of_the_first_pages(paper: str, country: ElectionData) -> None:
    pages = report_preview(plan(country, WORDS, "everything", paper=paper), country, WORDS)
    assert len(pages) == 3
    sizes = {tuple(int.from_bytes(page[at : at + 4], "big") for at in (16, 20)) for page in pages}
    ((width, height),) = sizes
    assert (width > height) == (paper == "16:9")


def test_links_lead_to_the_dashboard_where_it_has_an_address(country: ElectionData) -> None:
    parts = ["overview.steps"]
    plain = report_file(plan(country, WORDS, "own", parts=parts), "html", country, WORDS)
    assert not [link for link in _Read(plain.decode()).links if "consolidation" in link]
    report = plan(country, WORDS, "own", parts=parts, address="https://elections.example/")
    linked = _Read(report_file(report, "html", country, WORDS).decode()).links
    assert "https://elections.example/consolidation" in linked


@pytest.mark.parametrize(
    ("latex", "meant"),
    [
        (r"A_i = \frac{s_i}{v_i}", "A _(i )= frac(s _(i ),v _(i ))"),
        (r"\sqrt{\tfrac{1}{2} x^2}", "sqrt(frac(1 ,2 )x ^(2 ))"),
    ],
)
def test_a_formula_is_written_as_mathematics(latex: str, meant: str) -> None:
    assert typst_math(latex) == meant
    with pytest.raises(ValueError, match="no sign"):
        typst_math(r"\unknown x")
