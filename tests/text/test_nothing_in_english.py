"""In another language everything that is read is in it: pages, figures, files, sites, answers."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, SelectExpression, TextElement
from pptx import Presentation
from pypdf import PdfReader

from elections.export import rows_json, svg_file
from elections.figures import FIGURES, figure
from elections.reports import Content, plan, report_file
from elections.sections import pages
from elections.site.frame import Site, not_found, whole_page
from elections.site.index import entries
from elections.site.places import figure_places, page_places
from elections.site.writing import Shelf, figure_list, figure_page, page
from elections.text import FIRST, languages, load_words
from elections.text.words import LOCALES
from elections.writers.page import View, page_view
from tests.conftest import package
from tests.latin import Read, broken, left_in_english
from tests.web.asking import ask, doors

HOME = "data"
OTHERS = [one for one in languages() if one != FIRST]
every_language = pytest.mark.parametrize("language", OTHERS)
# What stands around the sections of a report, and blocks of each kind within one.
PARTS = ("votes.turnout", "rules.rules_timeline", "election.results", "sources.verdicts")
# Where texts of a drawing stand; what is called so otherwise is an id.
SHOWN = ("text", "hovertext", "ticktext", "hovertemplate", "texttemplate")


@cache
def view(language: str, name: str) -> View:
    """Return a page as usual, made once."""
    return page_view(name, package(HOME), load_words(language), {})


def strings(told: Any, name: str = "") -> Iterator[str]:
    """Yield what a drawing shows."""
    match told:
        case str() if name in SHOWN:
            yield told
        case dict():
            for key, inner in told.items():
                yield from strings(inner, key)
        case list():
            for inner in told:
                yield from strings(inner, name)


def markup(documents: list[str], language: str) -> set[str]:
    """Return the lines that are read of several documents."""
    return set().union(*(Read(one, language).lines for one in documents))


def whole(texts: set[str], language: str) -> None:
    """Hold that texts are in a language and nothing in them is broken."""
    assert left_in_english(texts, HOME, load_words(language)) == {}
    assert broken(texts, HOME) == set()


def test_what_is_left_in_english_is_found() -> None:
    words = load_words("ru")
    left = left_in_english(
        {"Партия Amanat, CSV, VIII созыв: won", "otan", "counted отан"}, HOME, words
    )
    assert set(left) == {"won", "counted"}
    assert broken({"Oтан", "в 2021 г..", "и так далее...", "{ $seats }"}, HOME) == {
        "Oтан",
        "в 2021 г..",
        "{ $seats }",
    }
    read = Read('<p lang=en>seats</p><img alt="a"><p>b <b>c</b> d<td>e<code>id</code>', "ru")
    assert read.lines == {"a", "b c d", "e"}


@every_language
@pytest.mark.parametrize("name", pages())
def test_pages(name: str, language: str) -> None:
    whole(markup([view(language, name).markup, view(language, name).title], language), language)


@every_language
@pytest.mark.parametrize("name", FIGURES)
def test_figures(name: str, language: str) -> None:
    data, words = package(HOME), load_words(language)
    drawing = figure(name, data, words)
    told = json.loads(rows_json(drawing, data, words))
    texts = {told["title"], told["subtitle"], told["alternative"], told["source"]}
    texts |= {said for column, said in told["columns"].items() if said != column}
    texts |= {heading for table in drawing.tables(data, words) for heading in map(str, table)}
    drawn = markup([*strings(json.loads(drawing.json))], language)
    alone = Read(svg_file(drawing, data, words), language).text
    whole(texts | drawn | {alone}, language)


@every_language
def test_a_site(language: str) -> None:
    data, words = package(HOME), load_words(language)
    site, shelf = Site("https://example.org/", {language: ""}), Shelf(data, words)
    made = [
        page(page_places("votes", data)[1], shelf),
        page(page_places("election", data)[1], shelf),
        figure_page(figure_places("turnout", data)[1], shelf),
        figure_list(shelf),
    ]
    documents = [whole_page(one, data, words, site) for one in made]
    found = {name for one in made for name, _, _ in entries(one, words)}
    told = markup([*documents, not_found(data, words, site)], language)
    whole(told | found, language)


@every_language
def test_reports(language: str) -> None:
    data, words = package(HOME), load_words(language)
    report = plan(data, words, "own", parts=PARTS)
    content = Content(report, data, words)
    made = {kind: report_file(report, kind, data, words) for kind in ("html", "pdf", "pptx")}
    whole(markup([made["html"].decode()], language), language)
    shown = Presentation(io.BytesIO(made["pptx"]))
    texts = {
        shape.text_frame.text
        for slide in shown.slides
        for shape in [*slide.shapes, *slide.notes_slide.shapes]
        if shape.has_text_frame
    }
    told = " ".join(lined for text in texts for lined in text.splitlines())
    assert content.dated in told
    whole({line for text in texts for line in text.splitlines()}, language)
    reader = PdfReader(io.BytesIO(made["pdf"]))
    bookmarks = {str(one["/Title"]) for one in reader.outline if not isinstance(one, list)}
    assert {chapter.title for chapter in content.chapters} <= bookmarks
    whole(bookmarks, language)


@every_language
@pytest.mark.parametrize("target", ["/embed/turnout?live=true&", "/print/votes?"])
def test_documents_at_an_address(target: str, language: str) -> None:
    answer = ask(doors(), f"{target}lang={language}")
    assert answer.status == 200
    assert f'<html lang="{language}"' in answer.text
    whole(markup([answer.text], language), language)


def pattern_texts(node: Any) -> str:
    """Return what a pattern of a message prints by itself."""
    return "".join(one.value for one in node.elements if isinstance(one, TextElement))


@pytest.mark.parametrize("language", languages())
def test_no_message_is_empty_and_none_mixes_scripts(language: str) -> None:
    text = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
    entries_ = FluentParser().parse(text).body
    for entry in (one for one in entries_ if isinstance(one, Message)):
        assert entry.value is not None, entry.id.name
        assert not broken({pattern_texts(entry.value)}, HOME), entry.id.name
        for element in entry.value.elements:
            chosen = getattr(element, "expression", None)
            for variant in chosen.variants if isinstance(chosen, SelectExpression) else []:
                assert variant.value.elements, entry.id.name
                assert not broken({pattern_texts(variant.value)}, HOME), entry.id.name
