"""Pictures: well formed, safe, complete, the same bytes again, and every part at its place."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from elections.charts.canvas import LEAST, Canvas, halos_below, picture
from elections.charts.canvas.svg import UnknownPartError
from elections.export import FORMS, png_file, svg_file
from elections.export.image import MARGIN, NARROWEST, WIDEST
from elections.figures import FIGURES, Drawing, figure
from tests import lettered
from tests.drawn import FOLDERS, GROUNDS, WORDS, every_choice, every_figure, package

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {
    *("svg", "title", "desc", "style", "defs", "clipPath", "pattern", "g"),
    *("rect", "circle", "ellipse", "path", "line", "text", "tspan"),
}
FRAME = {"height": 100, "margin": {"l": 10, "r": 10, "t": 0, "b": 0}, "template": None}


def drawn(canvas: Canvas) -> ElementTree.Element:
    """Return a picture of 220 pixels, 200 of them for the plot, as its elements."""
    canvas.layout(**FRAME)
    return ElementTree.fromstring(
        picture(canvas.plotly(), width=220, title="A", description="B", names="a")
    )


def only(root: ElementTree.Element, name: str) -> dict[str, str]:
    """Return what the last element of a name says of itself."""
    return dict([*root.iter(SVG + name)][-1].attrib)


def svg(drawing: Drawing) -> str:
    """Return a figure as a picture with its words, as wide as its screen at least is."""
    parts, title = drawing.canvas().plotly(), drawing.captions.title
    return picture(parts, width=LEAST[drawing.width], title=title, description="", names="a")


@pytest.mark.parametrize("name", FOLDERS)
def test_every_figure_is_a_sound_picture(name: str) -> None:
    for number, drawing in enumerate(every_figure(name)):
        scheme, width = GROUNDS[number % len(GROUNDS)]
        one = replace(drawing, scheme=scheme, width=width)
        written = svg(one)
        assert written == svg(one)
        root = ElementTree.fromstring(written)
        assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ELEMENTS
        for element in root.iter():
            assert not [key for key in element.attrib if key.startswith("on") or "href" in key]
        assert "http" not in written.removeprefix('<svg xmlns="http://www.w3.org/2000/svg"')
        said = " ".join("".join(text.itertext()) for text in root.iter(SVG + "text"))
        assert re.sub(r"\s", "", one.captions.title) in re.sub(r"\s", "", said)


def test_every_choice_can_be_a_picture() -> None:
    data = package("data")
    for name in ("seat_shares", "chamber", "what_if", "flows", "rules_timeline"):
        for choices in every_choice(name, data):
            assert svg(figure(name, data, WORDS, **choices))


def test_each_sign_has_the_colour_of_its_own_edge() -> None:
    canvas = Canvas()
    canvas.axis("x", range=[0, 100], visible=False)
    canvas.axis("y", range=[0, 10], visible=False)
    edges = ["#123456", "#abcdef"]
    look = {"size": 8, "color": edges[::-1], "line": {"color": edges, "width": 1}}
    canvas.points([25, 75], [5, 5], mode="markers", marker=look)
    circles = [*drawn(canvas).iter(SVG + "circle")]
    assert [circle.attrib["stroke"] for circle in circles] == edges
    assert [circle.attrib["fill"] for circle in circles] == edges[::-1]


def test_bars_signs_and_lines_stand_where_their_values_are() -> None:
    canvas = Canvas()
    canvas.axis("x", range=[0, 100], visible=False)
    canvas.axis("y", range=[0, 10], visible=False)
    canvas.bars([50], [5], thick=2, marker={"color": "#123456"}, base=[10])
    canvas.points(
        [25, None, 75],
        [0, 1, 10],
        mode="lines+markers",
        line={"color": "#abcdef", "width": 2},
        marker={"size": 8, "color": "#fedcba"},
    )
    root = drawn(canvas)
    bar = only(root, "rect")
    assert {bar[side] for side in ("x", "y", "width", "height")} == {"30", "40", "100", "20"}
    signs = [element.attrib for element in root.iter(SVG + "circle")]
    assert [(one["cx"], one["cy"], one["r"]) for one in signs] == [
        ("60", "100", "4"),
        ("160", "0", "4"),
    ]
    # What is missing parts a line: two single points make none.
    assert not [*root.iter(SVG + "path")]


def test_texts_are_escaped_and_nothing_in_them_runs() -> None:
    canvas = Canvas()
    canvas.text("<script>alert(1)</script> & <b>bold</b>", 0, 1, xref="paper", yref="paper")
    root = drawn(canvas)
    (text,) = root.iter(SVG + "text")
    assert "".join(text.itertext()) == "<script>alert(1)</script> & bold"
    assert [element.text for element in text.iter(SVG + "tspan")] == ["bold"]


def test_lines_of_a_text_are_apart_for_those_who_copy_or_hear_them() -> None:
    canvas = Canvas()
    canvas.text("the<br>Caucasus", 0, 1, xref="paper", yref="paper", size=10)
    lines = [*drawn(canvas).iter(SVG + "text")]
    assert [line.text for line in lines] == ["the", "Caucasus"]
    assert float(lines[1].attrib["y"]) - float(lines[0].attrib["y"]) == 13


@pytest.mark.parametrize(
    "parts",
    [
        {"type": "pie", "values": [1]},
        {"type": "scatter", "x": [1], "y": [1], "mode": "markers", "error_x": {}},
        {"type": "scatter", "x": [1], "y": [1], "mode": "markers+text"},
        {
            **{"type": "scatter", "x": [0, 1], "y": [0, 1], "mode": "lines"},
            "line": {"color": "#000000", "width": 1, "shape": "hv"},
        },
    ],
)
def test_what_cannot_be_shown_is_refused(parts: dict[str, object]) -> None:
    layout = {**FRAME, "xaxis": {"range": [0, 1]}, "yaxis": {"range": [0, 1]}}
    with pytest.raises(UnknownPartError):
        picture({"data": [parts], "layout": layout}, width=200, title="", description="", names="a")


def sized(written: str) -> tuple[int, ...]:
    """Return width and height of a picture."""
    found = re.match(r'<svg [^>]*?width="(\d+)" height="(\d+)"', written)
    assert found
    return tuple(map(int, found.groups()))


def turnout() -> Drawing:
    """Return a small figure."""
    return figure("turnout", package("country"), WORDS)


def test_halos_lie_below_whole_texts_where_a_program_draws_letter_by_letter() -> None:
    whole = svg(figure("consolidation_map", package("data"), WORDS))
    apart = ElementTree.fromstring(halos_below(whole))
    masked = [one for mask in apart.iter(f"{SVG}mask") for one in mask.iter(f"{SVG}text")]
    texts = [one for one in apart.iter(f"{SVG}text") if one not in masked]
    before = [*ElementTree.fromstring(whole).iter(f"{SVG}text")]
    assert [one.text for one in texts] == [one.text for one in before]
    with_halo = [one for one in before if "paint-order" in one.attrib]
    assert len(with_halo) > 30
    assert [(one.text, one.get("x")) for one in masked] == [
        (one.text, one.get("x")) for one in with_halo
    ]
    assert {(one.get("fill"), one.get("stroke")) for one in masked} == {("none", "#fff")}
    assert not [one for one in texts if "stroke" in one.attrib]


def test_a_file_stands_alone() -> None:
    data = package("country")
    written = svg_file(turnout(), data, WORDS, pixels=640, address="https://example.org/votes")
    said = ["".join(text.itertext()) for text in ElementTree.fromstring(written).iter(SVG + "text")]
    assert said[-1] == (
        "Verdania, Assembly · data 1.0.0, 22 November 2026 · CC0-1.0 · https://example.org/votes"
    )
    assert sized(written)[0] == 640
    assert written.count("@font-face") == 2


@pytest.mark.parametrize("pixels", [NARROWEST - 1, WIDEST + 1])
def test_a_width_that_no_report_needs_is_refused(pixels: int) -> None:
    with pytest.raises(ValueError, match="expected 320 to 1920 pixels"):
        svg_file(turnout(), package("country"), WORDS, pixels=pixels)


def test_forms_have_their_size() -> None:
    sizes = {
        form: sized(svg_file(turnout(), package("country"), WORDS, form=form)) for form in FORMS
    }
    assert (sizes["slide"], sizes["square"]) == ((1600, 900), (1080, 1080))
    assert sizes["portrait"] == (1080, 1920)
    assert sizes["column"][0] == 328


@pytest.mark.parametrize("name", FIGURES)
def test_a_portrait_keeps_years_and_percentages_and_is_as_wide_as_its_paper(name: str) -> None:
    data = package("data")
    written = svg_file(figure(name, data, WORDS), data, WORDS, form="portrait")
    left, top, wide, tall = map(float, re.findall(r'viewBox="([^"]*)"', written)[0].split())
    assert tall / wide == pytest.approx(16 / 9, abs=0.01)
    # No more of the height is used than there is, and the picture is no narrower than its paper.
    assert top <= 0
    assert left == pytest.approx(-MARGIN, abs=12)
    assert lettered.cut(written) + lettered.overlapping(written) == []
    # A picture of the least screen has letters of 11 pixels, of 928: 13 dots of 1080.
    assert min(line.size for line in lettered.lines(written)) * 1080 / wide >= 16
    if name in ("turnout", "first_party", "vote_shares", "consolidation_map"):
        said = "".join(ElementTree.fromstring(written).itertext())
        assert "2012" in said
        assert "%" in said


def test_a_png_has_as_many_dots_as_asked_for() -> None:
    written = svg_file(turnout(), package("country"), WORDS, pixels=400)
    width, height = sized(written)
    for scale in (1, 2):
        png = png_file(written, scale=scale)
        dots = (int.from_bytes(png[start : start + 4], "big") for start in (16, 20))
        for found, wanted in zip(dots, (width, height), strict=True):
            assert abs(found - wanted * scale) <= 1
