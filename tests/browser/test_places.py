"""Where things stand: the menu after the sources, results beside controls, the word Menu."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import FloatRect, Locator

from tests.browser.reading import NARROW, WIDE, Reading
from tests.browser.server import Server

pytestmark = pytest.mark.browser
Read = Callable[..., Reading]
NEAR = 8
MIDDLE = {"width": 768, "height": 1024}


def box(part: Locator) -> FloatRect:
    """Return where a part stands."""
    found = part.first.bounding_box()
    assert found is not None
    return found


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_menu_stands_at_the_right_end_of_the_source_line(
    size: dict[str, int], server: Server, read: Read
) -> None:
    page = read(server, viewport=size).open("votes").page
    figure = box(page.locator(".figure-head"))
    source = box(page.locator(".figure-source"))
    menu = box(page.get_by_role("button", name="Download, link, cite"))
    middle = menu["y"] + menu["height"] / 2
    assert source["y"] <= middle <= source["y"] + source["height"]
    assert abs(menu["x"] + menu["width"] - figure["x"] - figure["width"]) <= NEAR
    switch = box(page.locator("[data-behind=table]"))
    assert (switch["y"] < middle < switch["y"] + switch["height"]) == (size == WIDE)


def test_what_stands_behind_a_figure_opens_and_closes(server: Server, read: Read) -> None:
    """By the keyboard too, which stays where it was."""
    reading = read(server).open("votes")
    page = reading.page
    table, sources = (page.locator(f"[data-behind={part}]").first for part in ("table", "sources"))
    assert table.get_attribute("aria-expanded") == "false"
    table.focus()
    page.keyboard.press("Enter")
    reading.becomes(page.get_by_test_id("stDataFrame").count, 2)
    assert page.evaluate("document.activeElement.dataset.behind") == "table"
    reading.becomes(lambda: table.get_attribute("aria-expanded"), "true")
    sources.click()
    reading.becomes(page.get_by_test_id("stDataFrame").count, 0)
    reading.becomes(lambda: sources.get_attribute("aria-expanded"), "true")
    assert table.get_attribute("aria-expanded") == "false"
    sources.click()
    reading.becomes(lambda: sources.get_attribute("aria-expanded"), "false")


@pytest.mark.parametrize(
    ("path", "left", "right"),
    [
        ("election", "h2#results", "#figure-chamber"),
        ("rules", ".st-key-what-threshold", "#figure-what_if"),
    ],
)
def test_results_stand_beside_what_they_follow_from(
    path: str, left: str, right: str, server: Server, read: Read
) -> None:
    page = read(server).open(path).page
    own, beside = box(page.locator(left)), box(page.locator(right))
    assert own["x"] + WIDE["width"] / 4 < beside["x"]
    assert abs(own["y"] - beside["y"]) < WIDE["height"] / 4
    page = read(server, viewport=NARROW).open(path).page
    own, beside = box(page.locator(left)), box(page.locator(right))
    assert abs(own["x"] - beside["x"]) <= NEAR
    assert own["y"] < beside["y"]


def test_a_fold_stays_as_its_reader_left_it(server: Server, read: Read) -> None:
    """Also where another choice writes its text anew, and though it stood open at first."""
    reading = read(server).open("measures")
    page = reading.page
    first, second = (page.locator(f"[data-fold=card-{number}]") for number in range(2))
    assert first.get_attribute("open") is not None
    first.locator("summary").click()
    second.locator("summary").click()
    said = second.inner_text()
    page.locator(".st-key-control-to [role=radio][aria-checked=false]").first.click()
    reading.changes(second.inner_text, said)
    assert (first.get_attribute("open"), second.get_attribute("open")) == (None, "")
    reading = reading.open("election")
    sources = page.locator("[data-fold=sources-results]")
    sources.locator("summary").click()
    said = sources.inner_text()
    page.locator(".st-key-control-election [role=radio][aria-checked=false]").first.click()
    reading.changes(sources.inner_text, said)
    assert sources.get_attribute("open") is not None


def test_the_navigation_of_a_phone_opens_by_a_word(server: Server, read: Read) -> None:
    page = read(server, viewport=NARROW).open("seats").page
    opener = page.get_by_role("button", name="Menu", exact=True)
    shown = "part => getComputedStyle(part, '::after').content"
    assert opener.evaluate(shown) == '"Menu"'
    opener.click()
    page.get_by_role("link", name="Consolidation").first.wait_for()


def test_no_table_makes_a_page_of_medium_width_wider(server: Server, read: Read) -> None:
    page = read(server, viewport=MIDDLE).open("rules").page
    table = box(page.locator("table").filter(has_text="Remainder"))
    assert table["x"] + table["width"] <= MIDDLE["width"]
    main = page.locator("[data-testid=stMain]")
    assert main.evaluate("main => main.scrollWidth <= main.clientWidth")


def test_no_picture_covers_the_heading_above_it(server: Server, read: Read) -> None:
    page = read(server).open("report").page
    heading, picture = (
        box(page.locator("#first-pages")),
        box(page.locator("[data-testid=stHtml] img")),
    )
    assert heading["y"] + heading["height"] <= picture["y"]


def test_a_box_of_options_shows_what_is_chosen_whole(server: Server, read: Read) -> None:
    page = read(server, viewport=NARROW).open("seats").page
    chosen = page.locator(".st-key-control-tier input")
    assert chosen.input_value() == "all filled by voters"
    assert chosen.evaluate("input => input.scrollWidth <= input.clientWidth")


def test_a_text_to_be_copied_is_copied_as_it_stands(server: Server, read: Read) -> None:
    """With all of its lines; the button last used says so."""
    page = read(server, permissions=["clipboard-read"]).open("sources").page
    button = page.get_by_role("button", name="Copy").nth(2)
    text = page.locator(".verbatim pre").nth(2).text_content()
    assert text is not None
    assert text.startswith("@misc{")
    assert "\n" in text
    page.get_by_role("button", name="Copy").first.click()
    button.click()
    assert page.evaluate("navigator.clipboard.readText()") == text
    assert button.get_attribute("data-copied") == ""
    assert page.locator("[data-copied]").count() == 1
