"""Paper: nothing is printed over another thing, parted from what it belongs to, or too small."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import product
from typing import Any

import pytest
from pypdf import PdfReader

from elections.charts.canvas import text_width
from elections.export.typesetter import compiled
from elections.reports import Content, plan
from elections.reports.content import number_spans
from elections.reports.pdf import ACROSS, BESIDE, SIZES, TEMPLATE, _drawn, _inputs
from elections.reports.plan import STORY
from elections.reports.tables import FEW, INSET, table_measures
from elections.sections.blocks import Heading, Items, Paragraph, Verbatim
from elections.tables.rules_timeline import act_changes, acts
from elections.text import Words, languages, load_words
from elections.text.acts import Act, act_list
from tests.conftest import package

Said = dict[str, Any]
LETTERS = 5.2


# The language of the longest words, and the first.
LONG, FIRST = "kk", "en"


@cache
def content(home: str, language: str, name: str = "everything", paper: str = "a4") -> Content:
    """Return what is in a report."""
    data, words = package(home), load_words(language)
    return Content(plan(data, words, name, paper=paper), data, words)


@cache
def told(language: str, name: str = "everything", paper: str = "a4") -> Said:
    """Return what the template is told of a report of the shipped data."""
    inputs = _inputs(content("data", language, name, paper))
    return json.loads(inputs["report"])  # type: ignore[no-any-return]


@pytest.mark.parametrize("language", languages())
def test_the_numbers_of_pages_come_to_rest(language: str) -> None:
    """``compiled`` refuses a document whose numbers of pages are not those of its pages.

    On wide paper no figure is made smaller for what is left of its page.
    """
    of_language = content("data", language)
    report = of_language.report
    try:
        for paper in ("a4", "letter"):
            of_language.report = replace(report, paper=paper)
            assert compiled(TEMPLATE, _inputs(of_language), form="pdf", formulas=True)
    finally:
        of_language.report = report


def blocks(told: Said, kind: str) -> Iterator[Said]:
    """Yield the blocks of a kind."""
    for chapter in told["chapters"]:
        yield from (block for block in chapter["blocks"] if block["kind"] == kind)


def pages(document: bytes) -> list[str]:
    """Return the text of each page."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(document)).pages]


def test_no_word_of_a_table_is_wider_than_its_column() -> None:
    tables = list(blocks(told(LONG), "table"))
    assert len(tables) > 30
    for table in tables:
        assert sum(table["widths"]) <= SIZES["a4"][0] + 0.1
        for heading, width in zip(table["headings"], table["widths"], strict=True):
            wide = max(text_width(word, 1000) for word in heading.split(" "))
            assert wide * table["size"] / 1000 <= width - INSET + 0.01, heading


def test_a_table_fills_the_paper_or_stands_as_wide_as_its_words() -> None:
    row = ["A list", "12"]
    narrow = table_measures(["List", "Seats"], [row] * 3, 480, 700)
    assert sum(narrow.widths) < 150
    wide = table_measures(["List", "Reason"], [["A list", "word " * 60]] * 3, 480, 700)
    assert sum(wide.widths) == pytest.approx(480, abs=0.1)
    assert wide.widths[1] > 4 * wide.widths[0]


def test_one_long_cell_takes_nothing_from_a_column_that_is_long_in_every_row() -> None:
    rows = [["A value", "12", "word " * 40]] * 11 + [["word " * 50, "12", "word " * 40]]
    measures = table_measures(["What", "Used", "Why"], rows, 480, 700)
    assert measures.widths[2] > 2 * measures.widths[0]


def _typeset(blocks: list[Said]) -> list[str]:
    """Return the pages of a report of one chapter."""
    chapter = {"anchor": "one", "title": "One", "blocks": blocks, "sources": []}
    given = {
        "title": "A report",
        "kicker": "",
        "lead": "",
        "language": "en",
        "paper": "a4",
        "brief": False,
        "fitted": False,
        "shrinks": True,
        "colours": dict.fromkeys(("paper", "ink", "muted", "rule"), "#888888"),
        "dated": "",
        "further": [],
        "cited": "",
        "words": dict.fromkeys(("contents", "sources", "cite"), ""),
        "chapters": [chapter | {"numbers": "", "before": ""}],
    }
    (made,) = compiled(TEMPLATE, {"report": json.dumps(given)}, form="pdf", formulas=True)
    return pages(made)


def _sentence(text: str, **more: bool) -> Said:
    return {"kind": "paragraph", "text": [{"t": text}], **more}


def _table(count: int) -> Said:
    rows = [[f"row-{number}-", "word " * (120 if count > FEW else 1)] for number in range(count)]
    return {
        "kind": "table",
        "headings": ["Head", "Cell"],
        "numeric": [False, False],
        "rows": [[[{"t": cell}] for cell in row] for row in rows],
        "totals": False,
        "lead": 2,
        **vars(table_measures(["Head", "Cell"], rows, *SIZES["a4"][::4])),
    }


@pytest.mark.parametrize("count", [FEW, 25])
@pytest.mark.parametrize("before", range(14, 52, 2))
def test_no_row_is_broken_and_none_stands_alone(count: int, before: int) -> None:
    heading = {"kind": "heading", "level": 2, "text": "Above", "anchor": "", "leads": True}
    lead = [heading, _sentence("It leads to the table.", leads=True)]
    made = _typeset([*[_sentence("A line.")] * before, *lead, _table(count)])
    rows = [
        [number for number in range(count) if f"row-{number}-" in page.replace("\n", "")]
        for page in made
    ]
    assert [number for own in rows for number in own] == list(range(count))
    held = [page for page, own in zip(made, rows, strict=True) if own]
    assert "Above" in held[0]
    assert "It leads" in held[0]
    if count == FEW:
        assert len(held) == 1
    assert all(len(own) >= 3 for own in rows if own)
    for page, own in zip(made, rows, strict=True):
        # All words of a row stand on its page.
        assert not own or page.count("word") == len(own) * (120 if count > FEW else 1)


def test_below_a_heading_stands_more_than_a_line() -> None:
    heading = {"kind": "heading", "level": 2, "text": "Above", "anchor": ""}
    items = {"kind": "items", "numbered": False, "items": [[{"t": "An item."}]] * 12}
    note = {"kind": "note", "text": [{"t": "A note."}]}
    for before, notes in product(range(36, 43), range(4)):
        made = _typeset([*[_sentence("A line.")] * before, *[note] * notes, heading, items])
        (page,) = (page for page in made if "Above" in page)
        assert page.count("An item.") >= 2


def test_a_formula_stays_with_what_is_said_of_it_and_steps_with_what_they_are_of() -> None:
    formula = {"kind": "formula", "math": "x = 1", "alternative": "x = 1"}
    heading = {"kind": "heading", "level": 3, "text": "Above", "anchor": ""}
    card = [heading, formula, _sentence("It means so much.")]
    steps = {"kind": "items", "numbered": True, "items": [[{"t": "A step."}]] * 6}
    worked = [_sentence("The steps.", leads=True), steps]
    for before in range(36, 44):
        (page,) = (p for p in _typeset([*[_sentence("A line.")] * before, *card]) if "Above" in p)
        assert "It means" in page
        made = _typeset([*[_sentence("A line.")] * before, *worked])
        (page,) = (page for page in made if "The steps." in page)
        assert page.count("A step.") == 6


@pytest.mark.parametrize(("home", "language"), [("data", LONG), ("country", FIRST)])
def test_no_list_is_named_that_is_left_out(home: str, language: str) -> None:
    """The sources of a fold are named by their numbers, and so the word for them is left out."""
    name = load_words(language).say("figure-sources")
    for chapter in content(home, language).chapters:
        texts = [block.text for block in chapter.blocks if isinstance(block, Heading | Paragraph)]
        assert name not in texts
        for before, block in zip(chapter.blocks, chapter.blocks[1:], strict=False):
            if isinstance(before, Heading) and isinstance(block, Verbatim):
                assert block.label != before.text


def acts_told(words: Words) -> list[Act]:
    """Return the acts of the shipped data in words."""
    data = package("data")
    return act_list(acts(data), act_changes(data), data, words)


@pytest.mark.parametrize("language", languages())
def test_no_heading_of_a_part_or_of_its_folds_is_left_out(language: str) -> None:
    """Each entry of a list of folds stands below the heading of the list."""
    words = load_words(language)
    rules = next(c for c in content("data", language).chapters if c.name == "rules")
    headings = [block for block in rules.blocks if isinstance(block, Heading)]
    levels = {block.text: block.level for block in headings}
    listed = acts_told(words)
    further = [act for act in listed if not act.changes]
    titles = [words.say("rules-context"), words.say("rules-acts-list")]
    for title in (*titles, words.say("rules-further", count=len(further))):
        assert levels[title] == 3
    assert {levels[act.title] for act in listed} == {4}


def test_a_reader_of_paper_gets_from_a_figure_to_its_sources() -> None:
    """Behind its source line stand their numbers, each a way to the source."""
    of_language = content("data", LONG)
    listed = {f"#{source.anchor}" for chapter in of_language.chapters for source in chapter.first}
    shown = [*blocks(told(LONG), "figure")]
    for block, figure in zip(shown, of_language.figures, strict=True):
        numbers = [
            source.number for source in of_language.sources_behind(of_language.drawing(figure))
        ]
        assert number_spans(numbers) in "".join(run["t"] for run in block["cited"])
        assert {run["to"] for run in block["cited"] if "to" in run} <= listed


def test_what_a_list_of_the_chapter_has_said_is_not_said_again() -> None:
    data, words = package("data"), load_words(LONG)
    facts = [words.text(fact, "statement") for _, fact in data.facts.iterrows()]
    for chapter in content("data", LONG).chapters:
        lists = [block for block in chapter.blocks if isinstance(block, Items)]
        listed = [item for block in lists for item in block.items if isinstance(item, str)]
        told = [fact for fact in facts if any(item.endswith(fact) for item in listed)]
        texts = [block.text for block in chapter.blocks if isinstance(block, Paragraph)]
        assert not [
            text for text in texts for fact in told if isinstance(text, str) and fact in text
        ]


def test_what_a_fold_says_of_its_sources_is_no_heading() -> None:
    words = load_words(LONG)
    titles = {act.title for act in acts_told(words)}
    headings = [block["text"] for block in blocks(told(LONG), "heading")]
    headings = [text for text in headings if text not in titles]
    assert words.say("facts-topic", topic="parties") in headings
    evidence = words.say("figure-evidence", sources=1)
    assert not [text for text in headings if evidence in text or " · " in text]


def test_the_letters_of_the_sources_can_be_read(make: Callable[..., bytes]) -> None:
    made = make("data", "story", "pdf")
    sizes: list[float] = []

    def see(text: str, _: object, place: list[float], __: object, size: float) -> None:
        if text.strip():
            sizes.append(abs(place[3]) * size)

    for page in PdfReader(io.BytesIO(made)).pages[len(STORY) :]:
        page.extract_text(visitor_text=see)
    assert min(sizes) >= LETTERS


def test_figures_of_the_story_are_large_on_wide_paper() -> None:
    """They stand beside their words where a pixel, of which letters have 12, is larger so."""
    story = content("data", LONG, "story", "16:9")
    shown = [*blocks(told(LONG, "story", "16:9"), "figure")]
    assert [block["beside"] for block in shown].count(True) > 2
    for block, (_, figure, drawing) in zip(shown, story.drawn(), strict=True):
        stacked = _drawn(drawing, ACROSS["16:9"], *SIZES["16:9"][:2])[2]
        beside = _drawn(drawing, *BESIDE["16:9"])[2]
        assert block["beside"] == (beside > stacked)
        assert max(beside, stacked) > 0.4, figure.name


def test_a_text_with_a_halo_is_found_once(make: Callable[..., bytes]) -> None:
    for page in pages(make("data", "story", "pdf"))[2:3]:
        assert page.count("Ak Zhol") == 2
        assert page.count("Respublica") == 1
