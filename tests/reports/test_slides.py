"""Slides: what must stand on them does, with its sources, and all of it has room."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import combinations, groupby, pairwise
from typing import Any
from zipfile import ZipFile

import pytest
from pptx import Presentation

from elections.charts.canvas import text_width, wrap
from elections.export.typesetter import compiled
from elections.package import ElectionData
from elections.reports import Content, plan
from elections.reports.content import unseen
from elections.reports.deck import Figure, deck
from elections.reports.slide_room import figure_rooms, fitted_figure
from elections.reports.slides import slides
from elections.sections import section
from elections.sections.blocks import FigureBlock, Items, KeyFigures, Paragraph, TableBlock
from elections.text import languages, load_words
from tests.conftest import FOLDERS, package

Make = Callable[..., bytes]
# Another typeface may be wider than that of the figures by so much; a line is so high.
WIDER, LINE = 1.1, 1.2
FOOT, LEAST_TITLE = 516, 16
EVERY = pytest.mark.parametrize(
    ("home", "name"),
    [("data", "story"), ("data", "everything"), ("data", "election"), ("country", "election")],
)
IN_EACH_LANGUAGE = pytest.mark.parametrize("language", languages())


@cache
def empty_page() -> bytes:
    """Return a small picture."""
    return compiled("#set page(width: 9pt, height: 9pt)", {}, form="png")[0]


def no_picture(*asked: Any, **more: Any) -> list[bytes]:
    """Stand in for the program that draws: where the room is measured, pictures may be alike."""
    return [empty_page()]


@cache
def content_of(home: str, name: str, language: str = "en") -> Content:
    """Return what is in a report."""
    data, words = package(home), load_words(language)
    return Content(plan(data, words, name), data, words, unseen, no_picture)


@cache
def deck_of(home: str, name: str, language: str = "en") -> Any:
    """Return its slides, as a program reads them."""
    return Presentation(io.BytesIO(slides(content_of(home, name, language))))


def texts_on(slide: Any) -> list[str]:
    """Return the paragraphs and cells of a slide."""
    boxes = [shape for shape in slide.shapes if shape.has_text_frame]
    cells = [cell.text for row in rows_on(slide) for cell in row]
    return [line.text for box in boxes for line in box.text_frame.paragraphs] + cells


def rows_on(slide: Any) -> list[list[Any]]:
    """Return the rows of the tables of a slide."""
    tables = (shape.table for shape in slide.shapes if shape.has_table)
    return [list(row.cells) for table in tables for row in table.rows]


def notes_of(slide: Any) -> str:
    """Return what the speaker reads."""
    return str(slide.notes_slide.notes_text_frame.text) if slide.has_notes_slide else ""


def lines_of(paragraph: Any, room: float) -> float:
    """Return how many lines a paragraph takes in a wider typeface."""
    run = paragraph.runs[0]
    size, bold = round(run.font.size.pt), bool(run.font.bold)
    text = "".join(one.text for one in paragraph.runs)
    return wrap(text, room / WIDER, size, bold=bold).count("<br>") + 1


def high(paragraphs: Any, room: float) -> float:
    """Return how high paragraphs are in points, and what is free between them."""
    told = [one for one in paragraphs if one.runs]
    between = sum(one.space_before.pt for one in told if one.space_before is not None)
    return between + sum(lines_of(one, room) * one.runs[0].font.size.pt * LINE for one in told)


def boxes(deck: Any) -> Iterator[tuple[int, Any]]:
    """Yield every shape with the number of its slide."""
    for number, slide in enumerate(deck.slides, start=1):
        for shape in slide.shapes:
            yield number, shape


# What must be on slides


@pytest.mark.parametrize("home", FOLDERS)
@pytest.mark.parametrize("name", ["story", "everything", "consolidation"])
def test_every_figure_has_a_slide_with_its_words_and_sources(home: str, name: str) -> None:
    content, deck = content_of(home, name), deck_of(home, name)
    found = {
        (shape.name, shape._element.nvPicPr.cNvPr.get("descr")): slide
        for slide in deck.slides
        for shape in slide.shapes
        if shape.shape_type == 13
    }
    drawings = [content.drawing(block) for block in content.figures]
    assert set(found) == {(one.name, one.captions.alternative) for one in drawings}
    for drawing in drawings:
        slide = found[drawing.name, drawing.captions.alternative]
        assert {drawing.captions.subtitle, drawing.captions.source} <= set(texts_on(slide))
        assert all(one.line in notes_of(slide) for one in content.sources_behind(drawing))
    findings = {drawing.captions.title for drawing in drawings}
    titles = {slide.shapes.title.text.partition(" (1/")[0] for slide in deck.slides}
    assert findings <= titles


@IN_EACH_LANGUAGE
def test_a_figure_of_many_panels_has_as_many_slides_as_its_letters_need(language: str) -> None:
    slides = [slide.body for slide in deck(content_of("data", "story", language))]
    parted = [body for body in slides if isinstance(body, Figure) and body.parts > 1]
    assert parted
    for body in parted:
        rooms = figure_rooms(f"{body.drawing.captions.title} (1/2)", body.drawing, body.notes)
        shown = fitted_figure(body.sizes, rooms, body.part, body.parts)
        assert shown.letters >= 9
    # Each panel is on one of the slides.
    for _, of_figure in groupby(parted, lambda body: body.drawing.name):
        bands = [fitted_figure(b.sizes, [(660, 400)], b.part, b.parts).bands for b in of_figure]
        assert all(first[1][1] == after[1][0] for first, after in pairwise(bands))
        assert bands[0][0][1] == bands[0][1][0]
        assert bands[-1][1][1] == bands[-1][2][0]


def test_words_that_fill_no_slide_share_one() -> None:
    words = load_words("en")
    heads = [words.say("overview-observers"), words.say("overview-ending")]
    (slide,) = (s for s in deck_of("data", "story").slides if heads[0] in s.shapes.title.text)
    assert heads[1] in slide.shapes.title.text
    assert set(heads) <= set(texts_on(slide))


def test_the_pictures_are_sharp_and_tell_what_they_show(make: Make) -> None:
    """They have twice as many dots as a screen of 1,280 has where they stand, or more."""
    deck = Presentation(io.BytesIO(make("data", "story", "pptx")))
    pictures = [shape for _, shape in boxes(deck) if shape.shape_type == 13]
    assert pictures
    for shape in pictures:
        assert shape.image.size[0] >= 2 * shape.width.pt
        drawn = shape.image.size[0] / shape.image.size[1]
        assert drawn == pytest.approx(shape.width / shape.height, rel=0.01)


@IN_EACH_LANGUAGE
def test_the_results_of_every_election_are_shown_whole(language: str, data: ElectionData) -> None:
    words = load_words(language)
    shown = {
        tuple(cell.text for cell in row)
        for slide in deck_of("data", "everything", language).slides
        for row in rows_on(slide)
    }
    for election in data.elections["election_id"]:
        for block in section("election.results", data, words, election=election):
            if isinstance(block, TableBlock):
                assert {block.grid.headings, *block.grid.rows} <= shown


@IN_EACH_LANGUAGE
def test_the_mark_behind_a_number_is_explained_on_its_slide(language: str) -> None:
    marked = [
        texts_on(slide)
        for slide in deck_of("data", "everything", language).slides
        if any(cell.text.endswith("†") for row in rows_on(slide) for cell in row)
    ]
    assert marked
    assert all(any(text.startswith("† ") for text in texts) for texts in marked)


@IN_EACH_LANGUAGE
def test_who_concluded_what_stands_beside_it(language: str, data: ElectionData) -> None:
    """A conclusion that another one reports is not shown as a mission's own."""
    words = load_words(language)
    told = [texts_on(slide) for slide in deck_of("data", "everything", language).slides]
    pairs = {pair for texts in told for pair in pairwise(texts)}
    notes = 0
    for election in data.elections["election_id"]:
        blocks = section("election.observers", data, words, election=election)
        for said, note in pairwise(blocks):
            if isinstance(said, Paragraph) and isinstance(note, Paragraph) and note.note:
                notes += 1
                conclusion = "".join(getattr(part, "text", part) for part in said.text)
                assert (conclusion, note.text) in pairs
    assert notes == len(data.observers)


def test_what_is_noted_on_an_election_is_for_the_speaker(data: ElectionData) -> None:
    deck, words = deck_of("data", "everything"), load_words("en")
    notes = [notes_of(slide).splitlines() for slide in deck.slides]
    for election in data.elections["election_id"]:
        for block in section("election.facts", data, words, election=election):
            if isinstance(block, Items):
                assert any(set(block.items) <= set(lines) for lines in notes)


def test_key_figures_are_shown(data: ElectionData) -> None:
    blocks = section("measures.system", data, load_words("en"))
    (keys,) = (block for block in blocks if isinstance(block, KeyFigures))
    told = [set(texts_on(slide)) for slide in deck_of("data", "everything").slides]
    wanted = {text for one in keys.figures for text in (one.label, one.value, one.before)}
    assert any(wanted <= texts for texts in told)


@EVERY
def test_every_slide_of_a_chapter_names_it_and_its_sources(home: str, name: str) -> None:
    content, deck = content_of(home, name), deck_of(home, name)
    chapters = {chapter.title for chapter in content.chapters}
    label = f"{content.words.say('report-sources')}:"
    named = set()
    for slide in deck.slides:
        here = chapters & set(texts_on(slide))
        named |= here
        kind = {shape.shape_type for shape in slide.shapes}
        if len(here) == 1 and slide.shapes.title.text not in here and len(kind) > 1:
            assert label in notes_of(slide)
    assert named == chapters


@pytest.mark.parametrize("home", FOLDERS)
def test_the_contents_say_where_each_chapter_begins(home: str) -> None:
    content, deck = content_of(home, "everything"), deck_of(home, "everything")
    every = list(deck.slides)
    rows = [[cell.text for cell in row] for row in rows_on(every[1])]
    assert [title for title, _ in rows] == [chapter.title for chapter in content.chapters]
    for title, number in rows:
        # The first of several slides with one title says so.
        told = texts_on(every[int(number) - 1])
        assert any(text == title or text.startswith(f"{title} (1/") for text in told)
        assert title not in texts_on(every[int(number) - 2]) or int(number) == 3
    last = texts_on(every[-1])
    assert content.cited in last
    assert sum(content.cited in texts_on(slide) for slide in every) == 1


def test_every_slide_has_its_number() -> None:
    for number, slide in enumerate(deck_of("data", "story").slides, start=1):
        fields = [one for one in slide._element.iter() if one.tag.endswith("}fld")]
        assert [(one.get("type"), one[-1].text) for one in fields] == [("slidenum", str(number))]


# What has room


@IN_EACH_LANGUAGE
@EVERY
def test_the_words_of_every_slide_have_room_in_their_boxes(
    home: str, name: str, language: str
) -> None:
    tight = [
        (number, shape.text_frame.text)
        for number, shape in boxes(deck_of(home, name, language))
        if shape.has_text_frame
        and high(shape.text_frame.paragraphs, shape.width.pt) > shape.height.pt + 1
    ]
    assert tight == []


@IN_EACH_LANGUAGE
@EVERY
def test_tables_end_above_the_foot_and_break_no_word(home: str, name: str, language: str) -> None:
    found = 0
    for number, shape in boxes(deck_of(home, name, language)):
        if not shape.has_table:
            continue
        found += 1
        down = shape.top.pt
        for row in shape.table.rows:
            needed = 0.0
            for cell, column in zip(row.cells, shape.table.columns, strict=True):
                room = (column.width - cell.margin_left - cell.margin_right) / 12700
                around = (cell.margin_top + cell.margin_bottom) / 12700
                needed = max(needed, high(cell.text_frame.paragraphs, room) + around)
                run = (cell.text_frame.paragraphs[0].runs or [None])[0]
                size, bold = (round(run.font.size.pt), bool(run.font.bold)) if run else (10, False)
                for word in wrap(cell.text, 0, 10).split("<br>"):
                    assert text_width(word, size, bold=bold) * WIDER <= room, (number, word)
            assert needed <= row.height.pt + 0.1, (number, row.cells[0].text)
            down += row.height.pt
        assert down <= FOOT, number
        assert shape.left.pt + sum(one.width.pt for one in shape.table.columns) <= 960
    assert found


@IN_EACH_LANGUAGE
@EVERY
def test_nothing_lies_upon_another(home: str, name: str, language: str) -> None:
    for number, slide in enumerate(deck_of(home, name, language).slides, start=1):
        for one, other in combinations(slide.shapes, 2):
            across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
            down = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
            # A point is 12,700 units.
            assert min(across, down) <= 12700, (number, one.name, other.name)
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left.pt + shape.width.pt <= 960
            assert shape.top.pt + shape.height.pt <= 540


@IN_EACH_LANGUAGE
@EVERY
def test_titles_are_large_and_short_and_tell_slides_apart(
    home: str, name: str, language: str
) -> None:
    titles = [slide.shapes.title for slide in deck_of(home, name, language).slides]
    for title in titles:
        (line,) = title.text_frame.paragraphs
        assert line.runs[0].font.size.pt >= LEAST_TITLE
        assert lines_of(line, title.width.pt) <= 2, title.text
    assert all(title.text.strip() for title in titles)
    assert all(one.text != other.text for one, other in pairwise(titles))


@IN_EACH_LANGUAGE
@EVERY
def test_no_slide_is_empty(home: str, name: str, language: str) -> None:
    content = content_of(home, name, language)
    chapters = {chapter.title for chapter in content.chapters}
    for number, slide in enumerate(deck_of(home, name, language).slides, start=1):
        seen = [shape for shape in slide.shapes if not shape.has_text_frame]
        around = {content.dated, slide.shapes.title.text, *chapters}
        more = [text for text in texts_on(slide) if text not in around and text != str(number)]
        assert seen or "".join(more).strip() or slide.shapes.title.text in chapters, number


def test_a_figure_that_is_folded_away_is_told_from_the_one_before(data: ElectionData) -> None:
    content, deck = content_of("data", "everything"), deck_of("data", "everything")
    alike = [content.drawing(block) for block in content.figures if block.name == "measures"]
    assert len({drawing.captions.title for drawing in alike}) == 1 < len(alike)
    titles = [
        slide.shapes.title.text
        for slide in deck.slides
        if any(shape.name == "measures" for shape in slide.shapes)
    ]
    assert len(set(titles)) == len(alike)


def test_the_typeface_is_one_that_the_texts_are_measured_for(make: Make) -> None:
    with ZipFile(io.BytesIO(make("country", "story", "pptx"))) as file:
        theme = file.read("ppt/theme/theme1.xml").decode()
        slide = file.read("ppt/slides/slide1.xml").decode()
    assert set(re.findall(r'<a:latin typeface="([^"]*)"', theme)) == {"Arial"}
    assert "typeface" not in slide


def test_slides_in_the_dark_are_dark(make: Make) -> None:
    deck = Presentation(io.BytesIO(make("country", "story", "pptx", "a4", "dark")))
    assert {str(slide.background.fill.fore_color.rgb) for slide in deck.slides} == {"0F171B"}


def test_the_properties_name_the_report(make: Make) -> None:
    deck = Presentation(io.BytesIO(make("data", "story", "pptx")))
    content = content_of("data", "story")
    assert deck.core_properties.title == content.report.title
    assert all(isinstance(block, FigureBlock) for block in content.figures)
