"""A figure within a page: one picture for light and dark, one for each width of screen."""

from __future__ import annotations

import re

import pytest

from elections.export.inline import (
    ACROSS,
    enlarged_picture,
    inline_picture,
    on_dark,
    screens,
    two_schemes,
)
from elections.figures import FIGURES, figure
from tests import drawn


@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_every_figure_takes_the_colours_of_its_page(package: str) -> None:
    for name in FIGURES:
        shown = inline_picture(figure(name, drawn.package(package), drawn.WORDS), tips=True)
        assert shown.markup.count("<svg ") == len(ACROSS), name
        named = set(re.findall(r"var\((--on-[0-9a-z-]+),", shown.markup))
        declared = set(re.findall(r"(--on-[0-9a-z-]+):", on_dark(shown.colours)))
        assert named == declared != set(), name


def test_what_a_page_shows_light_and_dark_is_what_the_pictures_show() -> None:
    sketch = figure("turnout", drawn.package("country"), drawn.WORDS)
    shown = inline_picture(sketch)
    light = re.sub(r"var\(--on-[0-9a-z-]+,([^)]+)\)", r"\1", shown.markup)
    dark = shown.markup
    for one, other in shown.colours:
        name = f"--on-{one.removeprefix('#')}-{other.removeprefix('#')}"
        dark = dark.replace(f"var({name},{one})", other)
    assert "var(" not in light + dark
    assert light != dark
    # The ground of each, as the look of the project has it.
    assert ('fill="#ffffff"' in light, 'fill="#0f171b"' in dark) == (True, True)


def test_pictures_of_other_forms_are_not_one() -> None:
    with pytest.raises(ValueError, match="more than their colours"):
        two_schemes('<path d="M0,0" fill="#ffffff"/>', '<path d="M0,1" fill="#ffffff"/>')


def test_every_screen_has_one_picture() -> None:
    begins = list(screens().values())
    assert begins == sorted(begins)
    assert begins[0] <= 360


@pytest.mark.parametrize("scale", [1.25, 2, 3])
def test_enlarged_text_is_larger_in_figures_too(scale: float) -> None:
    """The picture is drawn for a screen as much narrower, and shown as wide as its place."""
    sketch = figure("turnout", drawn.package("country"), drawn.WORDS)
    least = re.search(r"min-width:(\d+)px", enlarged_picture(sketch, scale))
    assert least is not None
    assert int(least[1]) >= 328 * scale - 1
    assert abs(int(least[1]) - max(1088, 328 * scale)) <= scale
