"""One sign, one meaning, over all figures: every mark is of the table, and its figure names it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from elections.charts.canvas import HATCH, MARKS, PALETTES, Mark
from elections.figures import Drawing
from tests import drawn

Json = dict[str, Any]
PACKAGES = ("data", "country")
PAPER = PALETTES["light"].paper
MARK_OF = {look.symbol: mark for mark, look in MARKS.items() if look.face != "paper"}
# What a figure that has a mark says of it: a word of its subtitle, or a label of its own.
SAID: dict[Mark, tuple[str, ...]] = {
    "votes": ("diamond:", "votes"),
    "second_round": ("plus sign: second round",),
    "preliminary": ("preliminary",),
    "partial_day": ("partial_day",),
    "part": ("square, under volatility",),
    "new_name": ("key-renamed",),
    "barred": ("key-barred",),
    "act": ("triangles: acts", "reforms"),
    "joined": ("mergers",),
    "goes_on": ("open",),
    "said": ("stars: claims",),
}


def marks(figure: Json) -> Iterator[tuple[Mark, Json]]:
    """Yield every mark that is seen, with its trace."""
    for trace in figure["data"]:
        marker = trace.get("marker", {})
        if "markers" not in trace.get("mode", "") or marker.get("opacity") == 0:
            continue
        symbols = marker.get("symbol", "circle")
        for symbol in symbols if isinstance(symbols, list) else [symbols]:
            ring = symbol == MARKS["new_name"].symbol and marker["color"] == PAPER
            yield "new_name" if ring else MARK_OF[symbol], trace


def faces(figure: Json) -> Iterator[tuple[Json, str, str, str]]:
    """Yield every bar and area: its trace, its colour, that of its edge, its strokes."""
    for trace in figure["data"]:
        if trace["type"] == "bar":
            look = trace["marker"]
            colours = look["color"] if isinstance(look["color"], list) else [look["color"]]
            for colour in colours:
                strokes = look.get("pattern", {}).get("shape", "")
                yield trace, colour, look["line"]["color"], strokes
        elif trace.get("fill"):
            strokes = trace.get("fillpattern", {}).get("shape", "")
            yield trace, trace["fillcolor"], trace["line"].get("color", ""), strokes


def shown(package: str) -> Iterator[tuple[Drawing, Json]]:
    """Yield every figure of a package; seats that voters do not fill among them."""
    for drawing in drawn.every_figure(package):
        yield drawing, json.loads(drawing.json)
    sketch = drawn.sketch(f"{package}/seat_shares name appointed")
    yield sketch.told, json.loads(sketch.told.json)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_mark_is_of_the_table_and_is_named(package: str) -> None:
    met: set[Mark] = set()
    for drawing, figure in shown(package):
        captions = drawing.captions
        for mark in {mark for mark, _ in marks(figure)} - {"value"}:
            met.add(mark)
            said = captions.subtitle.lower(), *captions.labels
            assert any(word in said[0] or word in said[1:] for word in SAID[mark]), captions.title
    if package == "data":
        assert met == set(SAID)


@pytest.mark.parametrize("package", PACKAGES)
def test_hollow_is_not_filled_by_voters_and_hatched_is_nobody_s(package: str) -> None:
    hollow, hatched = 0, 0
    for _, figure in shown(package):
        for trace, colour, edge, strokes in faces(figure):
            about = json.dumps(trace.get("customdata", ""))
            if strokes == HATCH:
                hatched += 1
                assert "against_all" in about or "open" in about
            elif colour == PAPER != edge and not strokes:
                hollow += 1
                assert "appointed" in about
    assert hollow
    assert hatched or package == "country"


def test_no_two_marks_look_alike() -> None:
    assert len({(look.symbol, look.face) for look in MARKS.values()}) == len(MARKS)
