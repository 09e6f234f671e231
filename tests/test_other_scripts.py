"""Names in letters that the typeface lacks are drawn in those of the computer, if it has any."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from elections.charts.font import has_letters_of
from elections.export import image, typesetter
from elections.export.image import pdf_file, png_file, svg_file
from elections.figures import figure
from elections.package import ElectionData, load
from elections.reports import pdf as reports
from elections.text import languages, load_words
from tests.drawn import WORDS
from tests.made import LEFTWARD, MANY

LOCALES = Path(__file__).resolve().parents[1] / "elections" / "locales"


@pytest.fixture(scope="module")
def leftward(tmp_path_factory: pytest.TempPathFactory) -> ElectionData:
    """Return a package whose parties have Arabic and Hebrew names."""
    return load(MANY["from right to left"](tmp_path_factory.mktemp("leftward")))


def known_here(letters: str) -> bool:
    """Return whether a typeface of this computer has some letters."""
    asked = shutil.which("fc-list")
    codes = " ".join(f"{ord(letter):x}" for letter in sorted(set(letters) - {" "}))
    if asked is None:
        return False
    found = subprocess.run([asked, f":charset={codes}"], capture_output=True, check=False)
    return bool(found.stdout.strip())


def test_the_typeface_has_what_the_program_says() -> None:
    for language in languages():
        said = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
        assert has_letters_of(said), language
    assert not any(has_letters_of(name) for name in LEFTWARD)
    # Signs of formulas are no letters: these the program has.
    assert has_letters_of("∑ 1²")


def test_a_picture_names_typefaces_for_letters_that_its_own_lacks(leftward: ElectionData) -> None:
    picture = svg_file(figure("chamber", leftward, WORDS), leftward, WORDS)
    assert any(name in picture for name in LEFTWARD)
    assert "Arial, sans-serif" in picture


@pytest.mark.skipif(not known_here("".join(LEFTWARD)), reason="no typeface with these letters")
def test_names_are_seen_in_pictures(
    leftward: ElectionData, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the computer is not asked for its typefaces, the picture is another one."""
    drawing = figure("chamber", leftward, WORDS)
    picture = svg_file(drawing, leftward, WORDS)
    seen = png_file(picture, scale=1)
    assert pdf_file(picture, drawing, WORDS)[:5] == b"%PDF-"
    monkeypatch.setattr(image, "has_letters_of", lambda _: True)
    assert png_file(picture, scale=1) != seen


def test_a_computer_without_such_letters_still_makes_files(
    leftward: ElectionData, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The standard for PDF refuses letters that cannot be seen; the file is made without it."""
    alone = typesetter._fonts(foreign=False, formulas=False)
    monkeypatch.setattr(typesetter, "_fonts", lambda **_: alone)
    drawing = figure("chamber", leftward, WORDS)
    picture = svg_file(drawing, leftward, WORDS)
    assert png_file(picture, scale=1)[1:4] == b"PNG"
    assert pdf_file(picture, drawing, WORDS)[:5] == b"%PDF-"


def test_pictures_of_the_own_data_never_hang_on_the_computer(data: ElectionData) -> None:
    for language in languages():
        words = load_words(language)
        assert has_letters_of(svg_file(figure("chambers", data, words), data, words))


def test_reports_ask_the_computer_only_where_they_must() -> None:
    assert not reports._has_foreign_letters({"report": '{"title": "Elections, \\u0432\\u044b"}'})
    assert reports._has_foreign_letters({"report": '{"title": "\\u05d0"}'})
    assert reports._has_foreign_letters({"report": "{}", "figure": "<text>\u05d0</text>"})
