"""Figures of what is long, many, large or runs from right to left: all of it can be read.

Packages made on the spot: names of 124 letters and of one word, 40 parties, 17 elections with 15
parties each, Arabic and Hebrew names, a chamber of 5,000 seats, growing ones.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from time import process_time

import pytest

from elections.charts import Canvas
from elections.charts.canvas import LEAST, PALETTES, picture, text_width
from elections.charts.canvas.lettering import fitted, shortened
from elections.charts.hemicycle import Place, half_circle
from elections.charts.others import joined
from elections.figures import FIGURES, figure
from elections.package import ElectionData, NoDataError, load
from elections.sections import pages
from elections.text.words import END_ISOLATE, ISOLATE, isolated
from elections.writers.page import page_view
from tests import drawn, lettered
from tests.made import MANY, many

KINDS = tuple(MANY)
LONG_WORD = "Landwirtschaftsgenossenschaftsverbandsvorsitzendenwahlvorschlagsberechtigtenvereinig"


@pytest.fixture(scope="module", params=KINDS)
def package(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> ElectionData:
    """Return one of the packages."""
    return load(MANY[request.param](tmp_path_factory.mktemp(request.param)))


@pytest.mark.parametrize("name", FIGURES)
def test_no_text_is_cut_off_or_runs_into_another(package: ElectionData, name: str) -> None:
    try:
        sketch = figure(name, package, drawn.WORDS)
    except NoDataError:
        return
    for width in LEAST:
        written = []
        for scheme in PALETTES:
            canvas = replace(sketch, width=width, scheme=scheme).canvas(captioned=False)
            shown = picture(
                canvas.plotly(), width=canvas.least, title="", description="", names="a"
            )
            written.append([(line.text, line.box) for line in lettered.lines(shown)])
        assert (width, lettered.cut(shown) + lettered.overlapping(shown)) == (width, [])
        assert written[0] == written[1]


def test_a_name_is_shortened_by_one_rule() -> None:
    for room in (40, 90, 200):
        short = shortened(LONG_WORD, room, 12)
        assert short.endswith("…")
        assert LONG_WORD.startswith(short[:-1])
        assert room - 12 < text_width(short, 12) <= room
        lines = fitted(f"{LONG_WORD} of the regions and the towns", room, 12, lines=2).split("<br>")
        assert len(lines) == 2
        assert all(text_width(line, 12) <= room for line in lines)
    assert shortened("<b>Union of Regions</b>", 60, 12).endswith("…</b>")


def test_a_name_from_right_to_left_is_set_apart_on_each_of_its_lines() -> None:
    name = isolated("حزب الشعب الديمقراطي")
    assert (name[0], name[-1]) == (ISOLATE, END_ISOLATE)
    for text in (fitted(name, 60, 12, lines=2), Canvas().wrap(f"{name} 12", 60)):
        for line in text.split("<br>"):
            assert line.count(ISOLATE) == line.count(END_ISOLATE)
    assert text_width(name, 12) == text_width(name[1:-1], 12)
    assert isolated("Отан 12") == "Отан 12"


def rows(*seats: int) -> list[dict[str, object]]:
    """Return parties with seats, as a half-circle takes them."""
    return [
        {
            "party_id": f"p{n}",
            "election_id": "e",
            "label": f"P{n}",
            "seats": own,
            "colour": "#2f5d8a",
            "colour_dark": "#2f5d8a",
            "fill": "solid",
            "hover": f"P{n}",
        }
        for n, own in enumerate(seats)
    ]


def test_those_that_are_too_many_are_joined_and_none_is_lost() -> None:
    given = rows(*range(1, 21))
    called = [f"{count} others" for count in range(7)]
    shown = joined(Canvas(), given, called, "seats")
    assert len(shown) == 15
    # The six smallest: 1 + 2 + 3 + 4 + 5 + 6.
    assert (shown[-1]["label"], shown[-1]["seats"]) == ("6 others", 21)
    assert "P0, P1, P2" in shown[-1]["hover"]
    assert joined(Canvas(), given[:15], (), "seats") == given[:15]


def test_of_more_seats_than_dots_can_show_each_party_has_its_sector() -> None:
    """Half of the seats reach from the left to the top: by angle, and so by area."""
    canvas = Canvas()
    arc = half_circle(canvas, rows(1000, 500, 500), Place(0, 0, 12))
    first, *_ = canvas.plotly()["data"]
    assert min(first["x"]) == -1
    assert max(first["x"]) == pytest.approx(0, abs=1e-6)
    assert max(first["y"]) == pytest.approx(1)
    assert len(first["x"]) < 200
    assert arc.majority == pytest.approx(3.14159 / 2, abs=1e-4)


@cache
def seconds(folder: str, elections: int, parties: int) -> float:
    """Return how long all pages of a package take, in seconds of computing."""
    data = load(many(folder, elections, parties))
    begun = process_time()
    for name in pages():
        if name not in ("report", "sources"):
            page_view(name, data, drawn.WORDS, {})
    return process_time() - begun


def test_pages_grow_in_line_with_the_data(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Of four times as many elections no page takes more than eight times as long."""
    few, more = (
        seconds(str(tmp_path_factory.mktemp(f"grow{count}")), count, 4) for count in (6, 24)
    )
    assert more < 8 * few
