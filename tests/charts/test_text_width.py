"""Texts are about as wide as the typeface makes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elections.charts.canvas import text_width

# Advance widths at 1000 units to the em, measured in Source Sans at weights 400 and 700.
MEASURED = {
    "United Democratic": 7804.5,
    "Communist People's": 8579.2,
    "CPK-DCK bloc": 5768.3,
    "refused, suspended, boycotted": 12828.4,
    "50,000 members": 6899.3,
}


@pytest.mark.parametrize("text", MEASURED)
def test_width_of_names_as_measured_in_the_typeface(text: str) -> None:
    assert text_width(text, 1000) == pytest.approx(MEASURED[text], rel=0.03)
    assert 1.03 < text_width(f"<b>{text}</b>", 12) / text_width(text, 12) < 1.08


@given(st.text(alphabet="abcXYZ 019ғқ–", min_size=1), st.integers(8, 24))
def test_width_grows_with_every_letter_and_with_the_size(text: str, size: int) -> None:
    assert text_width(text + "a", size) > text_width(text, size)
    assert text_width(text, size + 1) > text_width(text, size) > 0
