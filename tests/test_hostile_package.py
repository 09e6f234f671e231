"""From the data nothing runs, is fetched or leads away: in pages, pictures, reports, the site."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import openpyxl
import pytest
from pypdf import PdfReader

from elections.export import Look, about, csv_file, figure_file, whole, workbook
from elections.export.inline import inline_picture
from elections.figures import FIGURES, figure
from elections.package import DataError, load
from elections.reports import plan, report_file
from elections.sections import pages
from elections.site import places
from elections.site.frame import Site, whole_page
from elections.site.places import figure_places, page_places
from elections.site.writing import Shelf, figure_list, figure_page, page
from elections.text import load_words
from elections.writers.page import page_view
from elections.writers.paper import paper
from tests import hostile
from tests.drawn import WORDS
from tests.hostile import HOST
from tests.spoiled import cell
from tests.web.asking import ask, doors
from web import views

# Where sources of the hostile package stand.
OWN_ADDRESS = "https://gazette.example/"


def test_what_is_live_is_found() -> None:
    """The tests below would see it."""
    for text in (hostile.TEXTS[0], hostile.TEXTS[10], hostile.TEXTS[11], "<p onclick=x>"):
        assert hostile.live_markup(text)
    assert not hostile.live_markup('<a href="https://gazette.example/a">b</a>')
    # Quotation marks and parameters in braces mean nothing to Markdown.
    silent = {10, 9}
    for number, text in enumerate(hostile.TEXTS):
        assert [*hostile.live_markdown(text)] or number in silent, text


@pytest.mark.parametrize("name", pages())
def test_no_page_and_no_paper_has_anything_live(name: str) -> None:
    data = hostile.package()
    view = page_view(name, data, WORDS, {})
    told = hostile.TEXTS[0].removesuffix(" onerror=alert(1)>")
    assert told not in view.markup
    for markup in (
        view.markup,
        paper(name, data, WORDS, {}),
        views.whole_page(name, data, WORDS, {}, "https://dashboard.example/").decode(),
    ):
        assert hostile.HOST in markup
        assert hostile.live_markup(markup) == []


@pytest.mark.parametrize("name", pages())
def test_no_page_in_another_language_has_anything_live(name: str) -> None:
    """Translations are free texts as those that they translate."""
    data = hostile.package()
    assert [one for one in data.untranslated if one.stale] == []
    view = page_view(name, data, load_words("ru"), {})
    assert hostile.HOST in view.markup
    assert hostile.live_markup(view.markup) == []


@pytest.mark.parametrize("name", FIGURES)
def test_no_file_of_a_figure_has_anything_live(name: str) -> None:
    """In a picture nothing runs; its rows are texts and numbers, whatever opens them."""
    data = hostile.package()
    drawing = figure(name, data, WORDS)
    picture = figure_file(drawing, "svg", data, WORDS, Look()).decode()
    ElementTree.fromstring(picture)
    assert hostile.live_markup(picture) == []
    assert hostile.live_markup(inline_picture(drawing, tips=True).markup) == []
    assert formulas(figure_file(drawing, "csv", data, WORDS)) == []
    json.loads(figure_file(drawing, "json", data, WORDS))
    assert live_cells(figure_file(drawing, "xlsx", data, WORDS, Look(address=f"={HOST}"))) == []


def test_no_report_has_anything_live() -> None:
    data = hostile.package()
    report = plan(data, WORDS, "everything")
    markup = report_file(report, "html", data, WORDS).decode()
    assert hostile.HOST in markup
    assert hostile.live_markup(markup) == []


def test_no_page_of_the_site_has_anything_live() -> None:
    data, site = hostile.package(), Site("https://site.example/", {"en": ""})
    shelf = Shelf(data, WORDS)
    made = [page(page_places(name, data)[0], shelf) for name in places.pages()]
    made += [figure_page(figure_places(name, data)[0], shelf) for name in FIGURES]
    for one in [*made, figure_list(shelf)]:
        assert hostile.live_markup(whole_page(one, data, WORDS, site)) == []


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(1)", "=HYPERLINK('x')", "One;=1+1", "One; @SUM(1)", "a;-1"]
)
def test_a_formula_never_reaches_a_download(text: str, tmp_path: Path) -> None:
    """It is refused where it comes in, so no file of rows can begin a cell with one."""
    folder = Path(shutil.copytree(hostile.COUNTRY, tmp_path / "country"))
    cell("facts.csv", "guild_hall", "statement_en", text)(folder)
    with pytest.raises(DataError, match="no spreadsheet takes for a formula"):
        load(folder)


def test_no_cell_of_a_download_begins_as_a_formula() -> None:
    for name in hostile.package().tables:
        rows = csv_file(whole(hostile.package(), name)).decode()
        assert not [line for line in rows.splitlines() if line.startswith(tuple("=+@"))]
        assert not any(mark in rows for mark in (",=", ',"=', ",+", ",@"))


def formulas(rows: bytes) -> list[str]:
    """Return the cells of a CSV that a spreadsheet takes for formulas, whatever parts its lists."""
    text = rows.decode("utf-8-sig")
    return [
        cell
        for mark in ",;\t"
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark)
        for cell in row
        if re.match(r"[=+@\t\r]|-(?![\d.]+$)", cell.strip(" "))
    ]


def test_a_formula_is_seen_whatever_parts_a_list() -> None:
    assert formulas(b'a,-1.5,"b, -c"\n') == []
    assert formulas(b"a;=1+1\n") == ["=1+1"]
    assert formulas("\ufeffa,-b\n".encode()) == ["-b"]


def test_a_workbook_of_all_tables_holds_no_formula_and_no_link() -> None:
    data = hostile.package()
    own = replace(about(data), title="=1+1", author="@SUM(1)")
    book = workbook(own, [whole(data, name) for name in data.tables], WORDS)
    assert live_cells(book) == []


def live_cells(book: bytes) -> list[str]:
    """Return what of a workbook is computed, is a link, or is fetched from elsewhere."""
    made = openpyxl.load_workbook(io.BytesIO(book))
    cells = (cell for sheet in made for row in sheet.iter_rows() for cell in row)
    found = [str(cell.value) for cell in cells if cell.data_type == "f" or cell.hyperlink]
    with ZipFile(io.BytesIO(book)) as packed:
        return [*found, *outward(packed)]


def outward(packed: ZipFile) -> list[str]:
    """Return what a document of Office leads to outside of it, and what it brings to run."""
    found = [name for name in packed.namelist() if re.search("vba|macro|embed|activeX", name)]
    for name in packed.namelist():
        if name.endswith(".rels"):
            for one in ElementTree.fromstring(packed.read(name)):
                found += [one.attrib["Target"]] if one.get("TargetMode") == "External" else []
        elif name.endswith(".xml"):
            ElementTree.fromstring(packed.read(name))
    return found


def test_slides_hold_words_alone() -> None:
    """Every part is sound, and what leads away is an address of the table of sources."""
    data = hostile.package()
    slides = report_file(plan(data, WORDS, "story"), "pptx", data, WORDS)
    with ZipFile(io.BytesIO(slides)) as packed:
        assert HOST.encode() in packed.read("docProps/core.xml")
        assert [one for one in outward(packed) if not one.startswith(OWN_ADDRESS)] == []


def test_a_report_on_paper_runs_and_fetches_nothing() -> None:
    """A text with the marks of the program that sets it is printed as it is."""
    data = hostile.package()
    paper = PdfReader(io.BytesIO(report_file(plan(data, WORDS, "story"), "pdf", data, WORDS)))
    assert live_objects(paper) == []
    assert HOST in "".join(page.extract_text() for page in paper.pages)


def test_a_figure_on_paper_runs_and_fetches_nothing() -> None:
    data = hostile.package()
    for name in ("turnout", "vote_shares"):
        drawing = figure(name, data, WORDS)
        paper = PdfReader(io.BytesIO(figure_file(drawing, "pdf", data, WORDS)))
        assert live_objects(paper) == []


def live_objects(paper: PdfReader) -> list[str]:
    """Return what of a PDF runs, is opened, or leads to another place than sources do."""
    found = [name for name in ("/OpenAction", "/AA", "/AcroForm") if name in paper.root_object]
    names = paper.root_object.get("/Names", {})
    found += [name for name in ("/JavaScript", "/EmbeddedFiles") if name in names]
    for sheet in paper.pages:
        for one in (note.get_object() for note in sheet.get("/Annots", [])):
            act = one.get("/A", {})
            kind, address = act.get("/S", "/GoTo"), str(act.get("/URI", OWN_ADDRESS))
            if kind not in ("/URI", "/GoTo") or not address.startswith(OWN_ADDRESS):
                found.append(f"{kind} {address}")
    return found


def test_what_tells_of_the_data_is_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """For programs: JSON and XML that can be read, and names that are only names in them."""
    monkeypatch.setattr("web.routes.current", lambda folder: hostile.package())
    app = doors()
    for target in ("/openapi.json", "/api/results", "/data/lines.json", "/data/parties.json"):
        found = ask(app, target)
        assert (found.status, found.headers["content-type"]) == (200, "application/json")
        json.loads(found.text)
    places = ElementTree.fromstring(ask(app, "/sitemap.xml").text)
    # Where it is, since when, and where it stands in each of three languages.
    parts = [[part.tag.partition("}")[2] for part in one] for one in places]
    assert parts
    assert parts == [["loc", "lastmod", *["link"] * 3]] * len(parts)
    assert HOST not in ask(app, "/robots.txt").text
    for name in ("seats", "sources"):
        assert hostile.live_markup(ask(app, f"/print/{name}").text) == []


def test_an_archive_of_figures_keeps_to_its_folders() -> None:
    data = hostile.package()
    report = plan(data, WORDS, "own", parts=["votes.turnout", "seats.shares"])
    with ZipFile(io.BytesIO(report_file(report, "zip", data, WORDS))) as packed:
        names = packed.namelist()
        assert [name for name in names if not re.fullmatch(r"[\w-]+(/[\w.-]+)*\.\w+", name)] == []
        rows = [name for name in names if name.endswith(".csv")]
        assert rows
        assert [formulas(packed.read(name)) for name in rows] == [[]] * len(rows)


def test_no_embed_has_anything_live(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.routes.current", lambda folder: hostile.package())
    app = doors()
    for name in FIGURES:
        found = ask(app, f"/embed/{name}")
        if found.status == 200:
            assert hostile.live_markup(found.text) == []
