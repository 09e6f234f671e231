"""The language of a page: the browser's, until one is chosen above the title, which stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from elections.text import languages, load_words
from tests.browser.reading import NARROW, Reading
from tests.browser.server import Server

pytestmark = pytest.mark.browser

Read = Callable[..., Reading]
# A tablet held upright.
TABLET = {"width": 768, "height": 1024}


def language(reading: Reading) -> tuple[str, str]:
    """Return the language of the document, and the one that is marked as chosen above the title."""
    marked = reading.page.locator("[data-testid=stMain] .languages [aria-current]")
    told = reading.page.evaluate("document.documentElement.lang")
    return str(told), str(marked.get_attribute("lang"))


def test_a_page_is_in_the_language_of_the_browser(read: Read, server: Server) -> None:
    for locale in ("ru-RU", "kk-KZ", "de-DE"):
        reading = read(server, locale=locale).open("votes")
        own = locale[:2] if locale[:2] in ("ru", "kk") else "en"
        assert language(reading) == (own, own)
        assert "lang" not in reading.query()


def test_a_language_that_is_chosen_stays(read: Read, server: Server) -> None:
    reading = read(server, locale="ru-RU").open("votes?after=false")
    page = reading.page
    russian = page.locator("h1").inner_text()
    page.locator("[data-testid=stMain] .languages").get_by_text("Қазақша").click()
    page.wait_for_url("**lang=kk**")
    reading.still()
    kazakh = page.locator("h1").inner_text()
    assert language(reading) == ("kk", "kk")
    assert (reading.query()["lang"], reading.query()["after"]) == ("kk", "false")
    assert kazakh != russian
    # By the navigation to another page, and by Back to this one.
    page.locator("header").get_by_role("link").nth(2).click()
    page.wait_for_url(lambda url: "/votes" not in url)
    page.wait_for_function("new URLSearchParams(location.search).get('lang') === 'kk'")
    reading.still()
    assert language(reading) == ("kk", "kk")
    page.go_back()
    page.wait_for_url("**/votes**")
    page.locator("[data-testid=stMain] h1").get_by_text(kazakh).wait_for()
    reading.still()
    assert (language(reading), reading.query()["lang"]) == (("kk", "kk"), "kk")
    page.go_back()
    page.wait_for_function("new URLSearchParams(location.search).get('lang') === null")
    page.locator("[data-testid=stMain] h1").get_by_text(russian).wait_for()
    reading.still()
    assert language(reading) == ("ru", "ru")


def test_a_link_that_opens_a_page_anew_keeps_the_language(read: Read, server: Server) -> None:
    reading = read(server, locale="en-GB").open("overview?lang=ru")
    page = reading.page
    link = page.locator("#root .blocks p a:not([href^='#'], [href*=':'])").first
    with page.context.expect_page() as opened:
        link.click(modifiers=["Control"])
    opened.value.wait_for_url("**lang=ru**")
    opened.value.locator("html[lang=ru]").wait_for(state="attached")


def test_a_link_leads_in_its_tab_to_the_part_of_the_page_that_it_names(
    read: Read, server: Server
) -> None:
    reading = read(server, locale="en-GB").open("election?election=2007")
    page = reading.page
    page.set_viewport_size({"width": 1280, "height": 400})
    link = page.get_by_role("link", name=load_words("en").say("election-recalculation"))
    main = page.locator("[data-testid=stMain]")
    link.scroll_into_view_if_needed()
    before = main.evaluate("main => main.scrollTop = main.scrollTop + 20")
    assert before > 0
    link.click()
    page.wait_for_url("**/rules?*election=2007*#steps")
    reading.still()
    top = page.locator("#steps").bounding_box()["y"]
    assert 0 <= top < page.viewport_size["height"] / 2
    page.go_back()
    page.wait_for_url("**/election?*")
    reading.still()
    assert main.evaluate("main => main.scrollTop") == before


@pytest.mark.parametrize("spoken", languages())
def test_tables_with_longer_heads_move_across_by_themselves(
    spoken: str, read: Read, server: Server
) -> None:
    reading = read(server, viewport=TABLET).open(f"rules?lang={spoken}")
    reading.page.locator("#root .blocks table").first.wait_for()
    main = reading.page.locator("[data-testid=stMain]")
    across, wide = main.evaluate("main => [main.scrollWidth, main.clientWidth]")
    assert across <= wide


@pytest.mark.parametrize("spoken", languages())
def test_what_leads_to_pages_without_room_is_named(spoken: str, read: Read, server: Server) -> None:
    reading = read(server, viewport=TABLET).open(f"seats?lang={spoken}")
    button = reading.page.get_by_test_id("stTopNavSection")
    name = load_words(spoken).say("page-more")
    button.and_(reading.page.get_by_role("button", name=name, exact=True)).wait_for()
    assert button.count() == 1


# What is chosen in a box, or offered side by side, and does not stand there as a whole.
CUT = """() => [...document.querySelectorAll(
  "[data-testid=stSelectbox] *, [data-testid=stButtonGroup] *")].filter((part) =>
    getComputedStyle(part).overflowX !== "visible" && part.scrollWidth > part.clientWidth + 2
  ).map((part) => part.value || part.textContent)"""


@pytest.mark.parametrize("page", ["seats", "rules"])
@pytest.mark.parametrize("spoken", ["kk", "ru"])
def test_what_is_chosen_is_read_as_a_whole_on_a_phone(
    spoken: str, page: str, read: Read, server: Server
) -> None:
    reading = read(server, viewport=NARROW).open(f"{page}?lang={spoken}")
    reading.page.locator("[data-testid=stSelectbox]").first.scroll_into_view_if_needed()
    reading.still()
    assert reading.page.evaluate(CUT) == []
