"""Texts are as wide as the typeface makes them, and break where there is no more room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elections.charts.canvas import text_width, width_for, wrap
from elections.charts.canvas.lettering import HYPHEN, hyphenated, parted
from elections.charts.font import WEIGHTS, letter_widths
from tests import typeface

# Widths in pixels at a size of 1000, as Chromium draws the texts in Source Sans, weight 400.
MEASURED = {
    "United Democratic": 7804.5,
    "Communist People's": 8579.2,
    "CPK-DCK bloc": 5768.3,
    "refused, suspended, boycotted": 12828.4,
    "50,000 members": 6899.3,
    "основополагающим": 8860,
    "Объединённая демократическая": 14482,
    "ОСДП ЖСДП": 5376,
    "Сайлаушылардың келуі": 10354,
    "Қазақстан халқы Ассамблеясы": 13424,
    "«не соответствовали»": 9582,
    "5\u00a0253\u00a0864": 3879,
    "1\u202f234": 2108,
    "№\u00a012": 2087,
}
# Where a word may part, by the rules of its language, three letters to each side: its beginnings.
SYLLABLES = {
    "Присоединение": {"При", "Присое", "Присоеди", "Присоедине"},
    "мандатов": {"ман", "манда"},
    "большинство": {"боль"},
    "слушайте": {"слу"},
    "районы": set(),
    "объём": set(),
    "қатысуының": {"қаты", "қатысуы"},
    "representation": {"repre", "representa"},
    "mothers": set(),
    "социал-демократы": {"социал-"},
}
KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"


@pytest.mark.parametrize("text", MEASURED)
def test_width_of_names_as_a_browser_draws_them(text: str) -> None:
    assert text_width(text, 1000) == pytest.approx(MEASURED[text], rel=0.008)
    assert 1.02 < text_width(f"<b>{text}</b>", 12) / text_width(text, 12) < 1.08


@pytest.mark.parametrize(("name", "weight"), WEIGHTS.items())
def test_the_table_is_that_of_the_typeface_that_is_shown(name: str, weight: int) -> None:
    found = typeface.widths(typeface.font_file(), weight)
    assert letter_widths(name) == found
    assert set(KAZAKH + "№«»–—−→’“”\u00a0\u202f") <= found.keys()
    assert len({found[figure] for figure in "0123456789"}) == 1


@given(st.text(alphabet="abcXYZ 019ғқ–", min_size=1), st.integers(8, 24))
def test_width_grows_with_every_letter_and_with_the_size(text: str, size: int) -> None:
    assert text_width(text + "a", size) > text_width(text, size)
    assert text_width(text, size + 1) > text_width(text, size) > 0
    assert text_width(text, size, bold=True) == text_width(f"<b>{text}</b>", size)
    assert text_width(f"a<br>{text}", size) == max(text_width("a", size), text_width(text, size))


def test_a_letter_that_the_typeface_does_not_have_takes_a_full_size() -> None:
    assert text_width("▨", 12) == 12


words = st.lists(st.text(alphabet="abMW0ғ.-", min_size=1, max_size=9), min_size=1, max_size=20)


@given(words, st.integers(20, 400), st.booleans())
def test_wrapping_keeps_every_word_and_needs_no_further_line(
    parts: list[str], room: int, bold: bool
) -> None:
    text = " ".join(parts)
    lines = wrap(text, room, 12, bold=bold).split("<br>")
    assert " ".join(lines) == text
    wide = [line for line in lines if text_width(line, 12, bold=bold) > room + 1e-6]
    assert [line for line in wide if " " in line] == []
    # Filled to the brim line by line there are as many.
    count, line = 1, ""
    for part in parts:
        longer = f"{line} {part}" if line else part
        if line and text_width(longer, 12, bold=bold) > room + 1e-6:
            count, longer = count + 1, part
        line = longer
    assert len(lines) == count


@pytest.mark.parametrize("word", SYLLABLES)
def test_a_word_is_parted_at_its_syllables_alone(word: str) -> None:
    """Whatever the room, it begins as it may, in as much as fits, and nothing of it is lost."""
    begun = set()
    for room in range(12, int(text_width(word, 12))):
        first, *rest = hyphenated(word, room, 12).split(" ")
        assert text_width(first, 12) <= room
        if rest:
            begun.add(first.strip(HYPHEN))
        if rest and not rest[-1].endswith("…"):
            assert "".join([first, *rest]).replace(HYPHEN, "") == word
    assert begun == SYLLABLES[word]


def test_lines_break_at_no_space_that_holds_and_before_no_dash() -> None:
    text = "доля 77,6\u00a0% — в 5\u00a0253\u00a0864 голосах"
    for room in range(60, 200, 5):
        lines = wrap(text, room, 12).split("<br>")
        assert " ".join(lines) == text
        assert not any(line.startswith("—") for line in lines)
    # Too wide for itself it parts there all the same.
    assert hyphenated("5\u00a0253\u00a0864", 30, 12) == "5\u00a0253 864"


def test_lines_are_of_about_equal_width() -> None:
    first, second = wrap("one two three four five six", 120, 12).split("<br>")
    assert abs(text_width(first, 12) - text_width(second, 12)) < 20


@pytest.mark.parametrize("room", [60, 150, 290, 700])
def test_an_address_is_parted_where_it_does_not_fit(room: int) -> None:
    """No line is wider than the room, and without its spaces it is the address again."""
    address = "https://example.org/rules?election=1998&rule=dhondt&split=" + "w" * 80
    lines = wrap(parted(f"seen at {address}", room, 13), room, 13).split("<br>")
    assert max(text_width(line, 13) for line in lines) <= room
    assert "".join(lines).replace(" ", "") == f"seenat{address}"
    assert parted("short words stay as they are", room, 13) == "short words stay as they are"


@pytest.mark.parametrize(
    ("pixels", "width"),
    [(320, "narrow"), (607, "narrow"), (608, "medium"), (927, "medium"), (928, "wide")],
)
def test_a_picture_is_drawn_for_the_screen_that_it_fills(pixels: int, width: str) -> None:
    assert width_for(pixels) == width
