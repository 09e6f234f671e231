"""The address bar holds the view: choices get there, and the address brings them back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from elections.charts.canvas import PALETTES
from tests.browser.reading import NARROW, WIDE, Reading
from tests.browser.server import Server

pytestmark = pytest.mark.browser

Read = Callable[..., Reading]

# Each control with another value than its default: its id, and what a reader clicks.
CHANGED: dict[str, dict[str, tuple[str, str]]] = {
    "": {"after": ("false", "")},
    "seats": {
        "by": ("family", "by later family"),
        "appointed": ("true", ""),
        "after": ("false", ""),
        "tier": ("constituency", "in constituencies"),
    },
    "votes": {"base": ("ballots_cast", "ballots cast"), "after": ("false", "")},
    "consolidation": {
        "show": ("seated", "that won seats"),
        "from": ("1999", "1999"),
        "unit": ("seats", "seats"),
        "shares": ("published", "as published"),
        "after": ("false", ""),
    },
    "election": {"election": ("2004", "2004"), "compare": ("all", "all seats filled by voters")},
    "rules": {"election": ("2004", "2004")},
}


def change(reading: Reading, key: str, label: str) -> None:
    """Choose the option with this label, or switch what has none."""
    control = reading.page.locator(f".st-key-control-{key}")
    if label:
        control.get_by_role("radio", name=label, exact=True).click()
    else:
        control.locator("label").first.click()


@pytest.mark.parametrize("path", CHANGED)
def test_what_is_chosen_stands_in_the_address_and_comes_back(
    path: str, read: Read, server: Server
) -> None:
    first = read(server).open(path).take_away()
    assert (first.choices(), CHANGED[path].keys() - first.controls().keys()) == ({}, set())
    told = first.labels()
    chosen = {}
    for key, (value, label) in CHANGED[path].items():
        change(first, key, label)
        chosen[key] = value
        first.becomes(first.choices, chosen)
        first.changes(first.labels, told)
        told = first.labels()
        first.becomes(lambda: first.given()[:1], [first.page.url])
    second = read(server)
    second.page.goto(first.page.url)
    second.still()
    assert (second.titles(), second.labels()) == (first.titles(), told)
    assert second.controls() == first.controls()
    assert second.choices() == first.choices()


def test_a_bad_value_falls_back_to_the_default(read: Read, server: Server) -> None:
    reading = read(server).open("election?election=1066&compare=by+chance&lang=xx")
    assert reading.controls() == {"election": "2021", "compare": "list seats"}
    assert all(title.startswith("<b>2021: ") for title in reading.titles())
    assert reading.choices().keys() & {"election", "compare"} == set()
    assert reading.page.get_by_test_id("stException").count() == 0


def test_figures_are_redrawn_when_the_window_is_made_narrow_and_wide(
    read: Read, server: Server
) -> None:
    reading = read(server).open("seats")
    wide = reading.titles()
    reading.page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    reading.changes(reading.titles, wide)
    # The words are the same, broken into lines that fit.
    narrow = reading.titles()
    assert [title.replace("<br>", " ") for title in narrow] == [
        title.replace("<br>", " ") for title in wide
    ]
    assert reading.fits()
    reading.page.set_viewport_size(WIDE)  # type: ignore[arg-type]
    reading.becomes(reading.titles, wide)


def test_figures_stand_on_dark_paper_for_a_reader_in_the_dark(read: Read, server: Server) -> None:
    reading = read(server, color_scheme="dark").open("election")
    assert reading.papers() == {PALETTES["dark"].paper}


def test_figures_follow_when_the_reader_turns_the_light_off(read: Read, server: Server) -> None:
    reading = read(server, color_scheme="light").open("seats")
    assert reading.papers() == {PALETTES["light"].paper}
    reading.page.emulate_media(color_scheme="dark")
    reading.becomes(reading.papers, {PALETTES["dark"].paper})
