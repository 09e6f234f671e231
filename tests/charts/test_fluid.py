"""A picture drawn for one width tells where its marks stand in every other one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest

from elections.charts.canvas import column, picture, width_for
from elections.export.fluid import fluid
from elections.export.inline import ROOMS, inline_picture
from elections.figures import FIGURES, Drawing, figure
from tests import drawn

# So many pixels a mark may stand beside the place that it has in a picture of that width.
NEAR = 0.6
DIVISION = re.compile(r'<div class=at-(\d+) data-widths="([\d ]+)">(.*?)</div>', re.DOTALL)
ATTRIBUTE = re.compile(r' ([a-z]+[12]?)="([^"]*)"(?: data-\1="([^"]*)")?')
NUMBER = re.compile(r"-?[\d.]+")


def counts(widths: list[int], room: int) -> dict[int, float]:
    """Return how much of each width is in a room: of the two that are next to it."""
    above = next((at for at, width in enumerate(widths) if width >= room), len(widths) - 1)
    low, high = widths[max(above, 1) - 1], widths[max(above, 1)]
    part = (room - low) / (high - low)
    return dict.fromkeys(widths, 0.0) | {low: 1 - part, high: part}


def told(shown: str, widths: list[int], room: int) -> Iterator[tuple[str, list[float]]]:
    """Yield the attributes that move, with their numbers in a room."""
    found = list(ATTRIBUTE.findall(shown))
    own = next(int(value) for name, value, _ in found if name == "width")
    parts = [part for width, part in counts(widths, room).items() if width != own]
    for name, value, growth in found:
        if growth:
            by = [
                sum(float(one) * part for one, part in zip(each.split("/"), parts, strict=True))
                for each in growth.split(" ")
            ]
            numbers = [float(number) for number in NUMBER.findall(value)]
            if name == "d":
                moved = [
                    one * by[at % 2 * 2] + by[at % 2 * 2 + 1] for at, one in enumerate(numbers)
                ]
            else:
                moved = by
            yield name, [one + more for one, more in zip(numbers, moved, strict=True)]


def rooms(drawing: Drawing, across: int) -> list[int]:
    """Return widths of a place for a kind of figure, the least among them."""
    least, most = ROOMS[width_for(across)]
    taken = (least, (least + most) // 2, most - 60)
    return [column(one, drawing.share) if width_for(across) == "wide" else one for one in taken]


@pytest.mark.parametrize(
    ("package", "share"),
    [*((package, Fraction(1)) for package in drawn.FOLDERS), ("country", Fraction(1, 2))],
)
def test_every_mark_stands_where_a_picture_of_that_width_has_it(
    package: str, share: Fraction
) -> None:
    for name in FIGURES:
        drawing = replace(figure(name, drawn.package(package), drawn.WORDS), share=share)
        divisions = DIVISION.findall(inline_picture(drawing).markup)
        assert len(divisions) == len(ROOMS)
        for across, widths, shown in divisions:
            fitting = replace(drawing, width=width_for(int(across)))
            parts = fitting.canvas(captioned=False).plotly()
            for room in rooms(drawing, int(across)):
                exact = picture(parts, width=room, title="", description="", names="x")
                stands = [
                    (key, [float(number) for number in NUMBER.findall(value)])
                    for (key, value, _), (_, _, growth) in zip(
                        ATTRIBUTE.findall(exact), ATTRIBUTE.findall(shown), strict=True
                    )
                    if growth
                ]
                found = list(told(shown, [int(width) for width in widths.split()], room))
                assert [key for key, _ in found] == [key for key, _ in stands], (name, room)
                for (_, here), (key, there) in zip(found, stands, strict=True):
                    assert here == pytest.approx(there, abs=NEAR), (name, across, room, key)


def test_a_picture_is_as_high_in_every_room_of_its_kind() -> None:
    """What stands below a figure stays where it is when the page comes."""
    for name in FIGURES:
        markup = inline_picture(figure(name, drawn.package("country"), drawn.WORDS)).markup
        assert re.findall(r"<svg [^>]*data-height", markup) == [], name


def test_pictures_of_other_marks_are_not_one() -> None:
    with pytest.raises(ValueError, match="argument 2 is shorter"):
        fluid('<rect x="1" y="2"/>', '<rect x="1" y="2"/>', ['<rect x="1"/>'])
