"""Every dot has a name that says so: it is the nearest to its name, and no dot is under a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

import pytest

from elections.charts.canvas import LEAST, Canvas, picture, width_for
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


def nameless(sketch: Drawing, canvas: Canvas) -> list[str]:
    """Return the lists whose dot in the last panel no text names, at the dot or in the key."""
    panel = last_panel(canvas)
    places = dots.Places(canvas)
    named = {said.of for said in places.said() if said.panel == panel}
    below = {text["text"] for text in places.layout["annotations"] if text.get("yref") == "paper"}
    rows = sketch.told.table.set_index(["election_id", "party_id"])
    unnamed = []
    for trace in places.traces:
        if trace.get("xaxis", "x") != panel[0] or "customdata" not in trace:
            continue
        for x, y, ids in zip(trace["x"], trace["y"], trace["customdata"], strict=True):
            if y is None or places.at(panel, x, y) in named:
                continue
            row = rows.loc[tuple(ids)]
            written = f"{row['label']} {row['value_label']} ({row['election_label']})"
            if written not in {text.replace("<br>", " ") for text in below}:
                unnamed.append(written)
    return unnamed


def faults(sketch: Drawing, *, crowd: bool = False) -> dict[str, list[str]]:
    """Return what is wrong with the names in the last panel, at every width.

    Each dot has one, unless there is a crowd of them.
    """
    found: dict[str, list[str]] = {}
    for what, canvas in canvases(sketch):
        panel = last_panel(canvas)
        wrong = [f"{text} is nearer to another dot" for text in dots.astray(canvas, panel)]
        wrong += [f"{text} covers a dot" for text in dots.covered(canvas, panel)]
        wrong += dots.hidden(canvas, panel)
        wrong += [] if crowd else [f"{name} is named nowhere" for name in nameless(sketch, canvas)]
        if wrong:
            found[what] = wrong
    return found


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_every_dot_has_a_name_and_is_the_nearest_to_it(package: str, language: str) -> None:
    data, words = drawn.package(package), load_words(language)
    usual, *others = drawn.every_choice("vote_shares", data)
    for choices in (usual, *others):
        assert (choices, faults(figure("vote_shares", data, words, **choices))) == (choices, {})


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("pixels", [328, 736])
def test_a_picture_names_every_list_of_the_last_panel(pixels: int, language: str) -> None:
    sketch = figure("vote_shares", drawn.package("data"), load_words(language))
    canvas = replace(sketch, width=width_for(pixels)).canvas(pixels=pixels)
    written = picture(canvas.plotly(), width=pixels, title="", description="", names="votes")
    told = [unescape(text) for text in re.findall(r"<(?:text|tspan)[^>]*>([^<]+)<", written)]
    labels = sketch.told.table.set_index("party_id")["label"]
    trace_ids = {
        ids[1]
        for trace in canvas.plotly()["data"]
        if trace.get("xaxis") == last_panel(canvas)[0]
        for ids in trace.get("customdata", ())
        if ids[1]
    }
    names = {
        labels[party] if isinstance(labels[party], str) else labels[party].iloc[0]
        for party in trace_ids
    }
    assert len(names) == 17
    assert {name for name in names if not any(name.split()[0] in text for text in told)} == set()


@pytest.mark.parametrize("kind", MANY)
def test_so_it_is_where_there_are_many(kind: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    try:
        sketch = figure("vote_shares", load(MANY[kind](tmp_path_factory.mktemp(kind))), drawn.WORDS)
    except NoDataError:
        return
    assert faults(sketch, crowd=True) == {}


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
