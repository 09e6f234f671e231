"""A name at a dot says which dot it names: its own is the nearest, and no dot is under a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from elections.charts.canvas import LEAST, Canvas, width_for
from elections.figures import Drawing, figure
from elections.package import NoDataError, load
from elections.text import languages, load_words
from tests import dots, drawn
from tests.made import MANY

# Of pictures without the paper around them.
PICTURES = (288, 328, 420, 668, 736, 1248, 1888)


def canvases(sketch: Drawing) -> Iterator[tuple[str, Canvas]]:
    """Yield a figure as it stands on each screen, and as a picture of each width."""
    for width in LEAST:
        yield width, replace(sketch, width=width).canvas(captioned=False)
    for pixels in PICTURES:
        yield f"{pixels}", replace(sketch, width=width_for(pixels)).canvas(pixels=pixels)


def last_panel(canvas: Canvas) -> tuple[str, str]:
    """Return the axes of the last panel."""
    last = max(int(name[5:] or 1) for name in canvas.plotly()["layout"] if name[:5] == "xaxis")
    return (f"x{last}", f"y{last}") if last > 1 else ("x", "y")


def faults(sketch: Drawing) -> dict[str, list[str]]:
    """Return what is wrong with the names in the last panel, at every width."""
    found: dict[str, list[str]] = {}
    for what, canvas in canvases(sketch):
        panel = last_panel(canvas)
        wrong = [f"{text} is nearer to another dot" for text in dots.astray(canvas, panel)]
        wrong += [f"{text} covers a dot" for text in dots.covered(canvas, panel)]
        wrong += dots.hidden(canvas, panel)
        if wrong:
            found[what] = wrong
    return found


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_the_dot_nearest_to_a_name_is_its_own(package: str, language: str) -> None:
    data, words = drawn.package(package), load_words(language)
    usual, *others = drawn.every_choice("vote_shares", data)
    for choices in (usual, *others):
        assert (choices, faults(figure("vote_shares", data, words, **choices))) == (choices, {})


@pytest.mark.parametrize("kind", MANY)
def test_so_it_is_where_there_are_many(kind: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    try:
        sketch = figure("vote_shares", load(MANY[kind](tmp_path_factory.mktemp(kind))), drawn.WORDS)
    except NoDataError:
        return
    assert faults(sketch) == {}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_no_value_of_the_first_party_hides_its_lines(package: str, language: str) -> None:
    """On a narrow screen less than half of a stretch, else hardly any."""
    data, words = drawn.package(package), load_words(language)
    usual, *others = drawn.every_choice("first_party", data)
    for choices in (usual, *others):
        for what, canvas in canvases(figure("first_party", data, words, **choices)):
            part = 0.45 if canvas.narrow else 0.2
            assert (what, dots.hidden(canvas, ("x", "y"), part=part)) == (what, [])
            assert (what, dots.astray(canvas, ("x", "y"))) == (what, [])


@pytest.mark.parametrize("language", languages())
def test_the_note_of_a_mark_does_not_stand_on_the_line_to_it(language: str) -> None:
    """It stands behind the mark, or above: never before it at its height."""
    sketch = figure("presidential", drawn.package("data"), load_words(language))
    for what, canvas in canvases(sketch):
        places = dots.Places(canvas)
        on_line = [
            said.text
            for said in places.said()
            if said.left < said.of[0] and abs(said.middle - said.of[1]) < said.bottom - said.top
        ]
        assert (what, on_line) == (what, [])


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_the_dot_nearest_to_a_number_of_parties_is_its_own(package: str, language: str) -> None:
    try:
        sketch = figure("registered_parties", drawn.package(package), load_words(language))
    except NoDataError:
        return
    for what, canvas in canvases(sketch):
        # In a picture of the least width one has no place of its own.
        assert len(dots.astray(canvas)) <= (what == "288"), what


@pytest.mark.parametrize("language", languages())
def test_no_share_of_a_region_hides_the_line_of_the_country(language: str) -> None:
    sketch = figure("regions", drawn.package("data"), load_words(language))
    for what, canvas in canvases(sketch):
        places = dots.Places(canvas)
        shares = [said for said in places.said() if said.paper]
        assert shares
        for said in shares:
            for line in places.along(said.panel):
                assert not any(map(said.covers, line)), (what, said.text)
