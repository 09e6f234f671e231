"""All that is written in a picture has room there, at every width that it is drawn for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

import pytest

from elections.charts.canvas import LEAST, Canvas, picture, width_for
from elections.export.image import MARGIN
from elections.figures import FIGURES, Drawing, figure
from elections.text import languages, load_words
from tests import drawn, lettered

# Of pictures with the paper around them.
PICTURES = tuple(pixels - 2 * MARGIN for pixels in (320, 360, 452, 768, 1280, 1920))
# As the guidelines of the project ask for.
LEAST_TYPE, MOST_CHARACTERS, MOST_LINES = 11, 600, 4
# What is looked for in every picture, and last what in that of longer words.
LOOKS = (lettered.cut, lettered.overlapping, lettered.covered, lettered.shortened)
# What by itself moves numbers alone, and of them too few to matter here.
NUMBERS = {"independents", "counted", "belonging", "convention", "blocs", "cut", "to"}


def sketches(package: str, name: str) -> Iterator[Drawing]:
    """Yield a figure with every choice that changes its words."""
    data = drawn.package(package)
    usual, *others = drawn.every_choice(name, data)
    yield figure(name, data, drawn.WORDS, **usual)
    for choices in others:
        if {key for key in choices if choices[key] != usual.get(key)} - NUMBERS:
            yield figure(name, data, drawn.WORDS, **choices)


def pictures(sketch: Drawing) -> Iterator[tuple[str, str]]:
    """Yield a figure as it stands on each screen, and as a picture of each width."""
    for width in LEAST:
        canvas = replace(sketch, width=width).canvas(captioned=False)
        yield f"{width} {dict(sketch.choices)}", written(canvas)
    for pixels in PICTURES:
        canvas = replace(sketch, width=width_for(pixels)).canvas(pixels=pixels)
        yield f"{pixels} {dict(sketch.choices)}", written(canvas)


def written(canvas: Canvas) -> str:
    """Return a drawn canvas as a picture."""
    return picture(canvas.plotly(), width=canvas.least, title="", description="", names="a")


@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_no_text_is_cut_off_or_runs_into_another(package: str, name: str) -> None:
    faults = {
        what: faults
        for sketch in sketches(package, name)
        for what, shown in pictures(sketch)
        if (faults := [*chain.from_iterable(look(shown) for look in LOOKS[:-1])])
    }
    assert faults == {}


@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.parametrize("language", [code for code in languages() if code != "en"])
def test_every_language_has_room(language: str, name: str) -> None:
    """Longer words are cut nowhere, and none ends in an ellipsis: it parts, or stands elsewhere."""
    data, words = drawn.package("data"), load_words(language)
    usual, *others = drawn.every_choice(name, data)
    told = figure(name, data, words, **usual)
    assert 0 < len(told.captions.alternative) <= MOST_CHARACTERS
    shown = {width: replace(told, width=width).canvas(captioned=False) for width in LEAST}
    for pixels in (PICTURES[0], PICTURES[4]):
        shown[f"{pixels}"] = replace(told, width=width_for(pixels)).canvas(pixels=pixels)
    for number, choices in enumerate(others):
        if {key for key in choices if choices[key] != usual.get(key)} - NUMBERS:
            sketch = replace(figure(name, data, words, **choices), width="narrow")
            assert 0 < len(sketch.captions.alternative) <= MOST_CHARACTERS
            shown[f"{number} narrow"] = sketch.canvas(captioned=False)
    pictured = {what: written(canvas) for what, canvas in shown.items()}
    faults = {
        what: found
        for what, one in pictured.items()
        if (found := [*chain.from_iterable(look(one) for look in LOOKS)])
    }
    assert faults == {}


@pytest.mark.parametrize("name", FIGURES)
def test_plotly_itself_writes_no_word_and_no_number(name: str) -> None:
    """So that none is written as in English: ticks have their names, marks their sentences."""
    parts = figure(name, drawn.package("country"), drawn.WORDS).canvas().plotly()
    axes = [value for key, value in parts["layout"].items() if key[1:5] == "axis"]
    shown = [axis for axis in axes if axis.get("visible", True)]
    assert [a for a in shown if a.get("showticklabels", True) and "ticktext" not in a] == []
    assert {trace["hoverinfo"] for trace in parts["data"]} <= {"text", "skip"}


@pytest.mark.parametrize("name", FIGURES)
def test_no_text_is_smaller_than_can_be_read(name: str) -> None:
    sketch = figure(name, drawn.package("data"), drawn.WORDS)
    for what, shown in pictures(sketch):
        small = {line.text for line in lettered.lines(shown) if line.size < LEAST_TYPE}
        assert (what, small) == (what, set())


@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_an_alternative_text_is_one_or_two_sentences_long(package: str, name: str) -> None:
    """Six hundred characters at most, of every choice: what is more stands in the table."""
    data = drawn.package(package)
    for choices in drawn.every_choice(name, data):
        said = figure(name, data, drawn.WORDS, **choices).captions.alternative
        assert 0 < len(said) <= MOST_CHARACTERS


@pytest.mark.parametrize("name", FIGURES)
def test_places_do_not_depend_on_the_scheme(name: str) -> None:
    sketch = figure(name, drawn.package("country"), drawn.WORDS)
    light, dark = (
        [*lettered.lines(written(replace(sketch, scheme=scheme).canvas()))]
        for scheme in ("light", "dark")
    )
    assert light == dark


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", FIGURES)
def test_a_title_takes_no_more_than_four_lines_of_a_phone(name: str, language: str) -> None:
    sketch = figure(name, drawn.package("data"), load_words(language), width="narrow")
    canvas = sketch.canvas(captioned=False)
    lines = canvas.wrap(sketch.captions.title, size=canvas.sizes.title, bold=True).split("<br>")
    assert len(lines) <= MOST_LINES, lines


@pytest.mark.parametrize("language", languages())
def test_years_are_shortened_as_the_language_does(language: str) -> None:
    """An apostrophe before two digits is English."""
    sketch = figure("turnout", drawn.package("data"), load_words(language), width="narrow")
    ticks = sketch.canvas(captioned=False).plotly()["layout"]["xaxis"]["ticktext"]
    assert ticks[:2] == ["1999", "’04" if language == "en" else "04"]


def test_the_ruler_finds_what_is_cut_and_what_runs_together() -> None:
    """Three words of 30 px and more: one beyond the edge, two in each other's place."""
    canvas = Canvas()
    canvas.axis("x", range=[0, 100], visible=False)
    canvas.axis("y", range=[0, 100], visible=False)
    canvas.text("beyond", 100, 50, xanchor="left")
    canvas.text("above", 50, 50)
    canvas.text("below", 50, 51)
    canvas.text("turned", 20, 50, textangle=90)
    canvas.text("beside", 24, 50, xanchor="left")
    canvas.layout(height=100, margin={"l": 8, "r": 8, "t": 0, "b": 0}, template=None)
    picture = written(canvas)
    assert [fault.split("'")[1] for fault in lettered.cut(picture)] == ["beyond"]
    (pair,) = lettered.overlapping(picture)
    assert "'above'" in pair
    assert "'below'" in pair


def test_the_ruler_finds_what_lies_under_the_paper_of_another() -> None:
    """Their letters are 9 px high and 11 px apart; the paper is 18 px high."""
    canvas = Canvas()
    canvas.axis("x", range=[0, 100], visible=False)
    canvas.axis("y", range=[0, 100], visible=False)
    canvas.text("under", 50, 39, on_paper=True)
    canvas.text("over", 50, 50, on_paper=True)
    canvas.text("further", 50, 20, on_paper=True)
    canvas.layout(height=100, margin={"l": 8, "r": 8, "t": 0, "b": 0}, template=None)
    assert [fault.split("'")[1] for fault in lettered.covered(written(canvas))] == ["under"]
