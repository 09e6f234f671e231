"""The registries: what a figure and a section must be, for every one that there is.

Nobody lists figures here: a new one is found by its name, and held to the same.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from dataclasses import replace
from inspect import Parameter, signature
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from elections.choices import CHOICES, read, settle, understand
from elections.export import figure_path, matching, rows_csv, rows_json, whole
from elections.figures import FIGURES, figure
from elections.package import ElectionData, schema
from elections.results import election_row
from elections.sections import (
    SECTIONS,
    choices_on,
    page_of,
    pages,
    parts_of,
    section,
    section_named,
    taken,
    view_address,
)
from elections.sections.blocks import FigureBlock, TableBlock
from elections.site.places import figure_places
from elections.tables.intervals import absent_from
from elections.text import languages
from tests import digests, drawn

packages = pytest.mark.parametrize("package", drawn.FOLDERS)
every_figure = pytest.mark.parametrize("name", FIGURES)


@pytest.mark.parametrize(
    ("ask", "there"),
    [
        (lambda data: taken("votes.nothing", {}), "votes.turnout"),
        (lambda data: section_named("votes.nothing"), "votes.turnout"),
        (lambda data: figure_places("nothing", data), "turnout"),
        (lambda data: schema.table("nothing"), "results"),
        (lambda data: schema.table("results").column("nothing"), "votes"),
        (lambda data: whole(data, "nothing"), "results"),
        (lambda data: matching(data, "nothing", "1990"), "results"),
        (lambda data: election_row(data, "1890"), "1990"),
        (lambda data: absent_from(data, "1890"), "1990"),
    ],
)
def test_what_there_is_not_is_refused_with_what_there_is(
    ask: Callable[[ElectionData], object], there: str
) -> None:
    with pytest.raises(ValueError, match=rf"^no .*: expected one of .*\b{there}\b"):
        ask(drawn.package("country"))


def named_by(name: str) -> set[str]:
    """Return the choices that the rows or the words of a figure name; all, where one takes any."""
    recipe = FIGURES[name]
    parameters = [
        parameter
        for function in (recipe.rows, recipe.words)
        for parameter in signature(function).parameters.values()
    ]
    if any(parameter.kind is Parameter.VAR_KEYWORD for parameter in parameters):
        return set(recipe.choices)
    return {parameter.name for parameter in parameters}


@every_figure
def test_a_figure_uses_every_choice_that_it_takes(name: str) -> None:
    choices = FIGURES[name].choices
    assert set(choices) <= named_by(name)
    assert set(choices) <= set(CHOICES)


@every_figure
def test_another_choice_is_another_figure(name: str) -> None:
    """Each choice moves the figure for one of its values at least, in one of the packages."""
    taken = FIGURES[name].choices
    unmoved, values = set(taken), dict.fromkeys(taken, 0)
    for package in drawn.FOLDERS:
        data = drawn.package(package)
        usual, *others = drawn.every_choice(name, data)
        first = figure(name, data, drawn.WORDS, **usual).json
        values |= {
            key: max(values[key], len({one[key] for one in (usual, *others)})) for key in taken
        }
        for choices in others:
            moved = {key for key in choices if choices[key] != usual[key]}
            if figure(name, data, drawn.WORDS, **choices).json != first:
                unmoved -= moved
    # Lists are merged and divided by a text, of which there are no values to try.
    assert {key for key in unmoved if values[key] > 1} == set()


@every_figure
@packages
def test_the_same_choices_give_the_same_bytes(name: str, package: str) -> None:
    data = drawn.package(package)
    for scheme, width in drawn.GROUNDS[::3]:
        one = figure(name, data, drawn.WORDS, scheme=scheme, width=width)
        assert replace(one).json == one.json
        json.loads(one.json, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))


@packages
def test_a_figure_is_told_in_full(package: str) -> None:
    data = drawn.package(package)
    for shown in drawn.every_figure(package):
        captions = shown.captions
        for text in (captions.title, captions.subtitle, captions.source, captions.alternative):
            assert text.strip() == text != "", shown.name
        tables, files = shown.tables(data, drawn.WORDS), shown.csv()
        assert len(tables) == len(files) == len(shown.rows)
        for (rows, columns), table, file in zip(shown.rows, tables, files, strict=True):
            assert set(columns) <= set(rows.columns), shown.name
            assert len(table) == len(rows) == len(list(csv.reader(file.splitlines()))) - 1
        assert len(shown.told.table), shown.name


@packages
def test_what_is_bold_in_a_figure_is_plain_in_a_table_and_in_a_file(package: str) -> None:
    data = drawn.package(package)
    for shown in drawn.every_figure(package):
        tables = [table.to_csv() for table in shown.tables(data, drawn.WORDS)]
        files = [make(shown, data, drawn.WORDS).decode() for make in (rows_csv, rows_json)]
        marked = [text for text in (*tables, *files) if re.search("</?b>|<br>", text)]
        assert marked == [], shown.name


@packages
def test_the_address_of_a_figure_names_its_choices(package: str) -> None:
    """Read back as the server reads it, it is the same figure."""
    data = drawn.package(package)
    for shown in drawn.every_figure(package):
        path = urlsplit(figure_path(shown, "csv", drawn.WORDS))
        assert path.path == f"figure/{shown.name}.csv"
        asked = dict(parse_qsl(path.query))
        assert asked.pop("lang") == "en"
        assert read(data, FIGURES[shown.name].choices, asked) == shown.choices


def test_every_figure_stands_in_a_section_that_says_so() -> None:
    shown: dict[str, set[str]] = {}
    for package in drawn.FOLDERS:
        for name, block in drawn.every_block(package):
            if isinstance(block, FigureBlock):
                shown.setdefault(name, set()).add(block.name)
    assert {figure for figures in shown.values() for figure in figures} == set(FIGURES)
    assert shown == {name: set(part.figures) for name, part in SECTIONS.items() if part.figures}


@every_figure
@packages
def test_the_address_of_a_figure_leads_to_the_same_figure(name: str, package: str) -> None:
    data = drawn.package(package)
    for choices in drawn.every_choice(name, data):
        address = view_address("https://example.org", data, drawn.WORDS, name, choices)
        page, _, query = address.removeprefix("https://example.org/").partition("?")
        assert page == ("" if page_of(name) == "overview" else page_of(name))
        names = choices_on(page_of(name))
        found = understand(data, names, dict(parse_qsl(query)))
        assert found.unknown == {}
        shown = settle(data, names, found.chosen)
        assert {key: shown[key] for key in choices if key in names} == {
            key: value for key, value in choices.items() if key in names
        }


@packages
def test_what_tells_figures_and_folds_apart_does(package: str) -> None:
    """On one page no two figures, and no two parts to be opened, are called the same."""
    keys: list[tuple[str, str]] = []
    for name, block in drawn.every_block(package):
        called = block.key if isinstance(block, FigureBlock) else getattr(block, "name", None)
        keys += [(name.split(".")[0], f"{type(block).__name__} {called}")] if called else []
    assert len(keys) == len(set(keys))


@packages
def test_no_table_is_wider_than_its_headings(package: str) -> None:
    for name, block in drawn.every_block(package):
        if isinstance(block, TableBlock):
            for row in block.grid.rows:
                assert len(row) == len(block.grid.headings) == len(block.grid.numeric), name


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda data, words: figure("weather", data, words), "no figure 'weather': expected one"),
        (
            lambda data, words: figure("turnout", data, words, base="published"),
            "turnout: no choice 'base': expected after",
        ),
        (
            lambda data, words: figure("vote_shares", data, words, base="guessed"),
            "vote_shares: base is 'guessed': expected one of published, valid_votes",
        ),
        (
            lambda data, words: figure("turnout", data, words, after="true"),
            "turnout: after is 'true': expected one of true, false",
        ),
        (
            lambda data, words: figure("what_if", data, words, merge="nobody nothing"),
            "what_if: merge is 'nobody nothing': expected",
        ),
        (lambda data, words: section("votes.weather", data, words), "no section 'votes.weather'"),
        (
            lambda data, words: section("votes.turnout", data, words, after=1),
            "votes.turnout: after is 1: expected one of true, false",
        ),
        (
            lambda data, words: figure("turnout", data, words, scheme="sepia"),  # type: ignore[arg-type]
            "scheme is 'sepia': expected one of light, dark",
        ),
        (
            lambda data, words: figure("turnout", data, words, width=600),  # type: ignore[arg-type]
            "width is 600: expected one of narrow, medium, wide",
        ),
        (
            lambda data, words: page_of("weather"),
            "no page shows a figure 'weather': expected one of chambers, merged_seats, ",
        ),
        (
            lambda data, words: choices_on("weather"),
            "no page 'weather': expected one of overview, consolidation, ",
        ),
        (
            lambda data, words: parts_of("weather"),
            "no page 'weather': expected one of overview, consolidation, ",
        ),
    ],
)
def test_what_there_is_not_is_named_with_what_there_is(ask, said: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match=r".+") as error:
        ask(drawn.package("country"), drawn.WORDS)
    assert str(error.value).startswith(said)


def test_pages_are_made_of_sections() -> None:
    assert list(dict.fromkeys(name.split(".")[0] for name in SECTIONS)) == [
        *("overview", "consolidation", "seats", "votes", "measures"),
        *("rules", "election", "context", "sources", "report"),
    ]
    assert {*pages()} == {path.stem for path in Path("pages").glob("*.py")}


def test_digests_tell_what_differs_and_are_the_same_in_every_run() -> None:
    first = list(digests.lines(["turnout"]))
    assert first == list(digests.lines(["turnout"]))
    drawn_lines = [line for line in first if " told " not in line]
    # In each language two packages, two choices, six grounds, each with a digest of its own.
    number = 24 * len(languages())
    assert len(drawn_lines) == len({line.split()[-1] for line in drawn_lines}) == number
