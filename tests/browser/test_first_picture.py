"""Before the first script: the picture of the page, which goes unseen once the page stands."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from elections.text import languages, load_words
from tests.browser.first_picture import SCRIPT, moved, once_made, view_alone
from tests.browser.reading import NARROW, PATIENCE, PAUSE, WIDE, Reading
from tests.browser.server import Server

pytestmark = pytest.mark.browser
Read = Callable[..., Reading]
PHONE = {"user_agent": "Mozilla/5.0 (Linux; Android 14) Mobile", "viewport": NARROW}
MIDDLE = {"width": 768, "height": 1024}
# Screens for which no picture is drawn: it is fitted to them.
BETWEEN = {320: "measures", 390: "election", 820: "", 1024: "election"}


def view_first(page: Page, address: str) -> Callable[[], None]:
    """Open an address whose script comes only once what is returned is called."""
    held: list[Route] = []
    page.route(SCRIPT, lambda route: held.append(route), times=1)
    once_made(page, address, wait_until="commit")
    page.wait_for_function("() => document.getElementById('root')?.inert")

    def let_go() -> None:
        for route in held:
            route.continue_()

    return let_go


@pytest.mark.parametrize(
    ("names", "context"),
    [
        (("", "seats", "votes", "rules", "election"), PHONE),
        (("consolidation", "votes"), {"viewport": MIDDLE}),
        *(
            ((name,), {"viewport": {"width": width, "height": 1400}})
            for width, name in BETWEEN.items()
        ),
    ],
    ids=["phone", "middle", *map(str, BETWEEN)],
)
def test_the_page_stands_where_its_view_stood(
    names: Sequence[str], context: dict[str, Any], browser: Browser, server: Server, read: Read
) -> None:
    """As every page does on a wide screen: seen where each is opened on its own server."""
    reading = read(server, **context)
    for name in names:
        assert moved(browser, server, name, reading.open(name)) == [], name


def test_what_follows_a_figure_stands_where_its_view_stood(
    browser: Browser, server: Server, read: Read
) -> None:
    """Else who scrolls down is moved by a few pixels for each figure above."""
    reading = read(server, viewport=WIDE).open("votes")
    assert moved(browser, server, "votes", reading, screens=2) == []


def test_long_tables_have_the_room_that_the_page_gives_them(
    browser: Browser, server: Server, read: Read
) -> None:
    """So that who scrolls the view is as far down the page."""
    view = view_alone(browser, server, "sources", viewport=WIDE)
    shown = view.locator("#view .records:visible").first
    table = shown.locator("table")
    assert shown.bounding_box()["height"] == 400 < table.bounding_box()["height"]
    high = view.locator("#view").evaluate("view => view.scrollHeight")
    view.context.close()
    main = read(server).open("sources").page.locator("[data-testid=stMain]")
    assert high == pytest.approx(main.evaluate("main => main.scrollHeight"), rel=0.1)


@pytest.mark.parametrize("language", languages())
def test_what_opens_the_options_has_room_for_its_words(
    language: str, browser: Browser, server: Server
) -> None:
    view = view_alone(browser, server, f"seats?lang={language}", viewport=WIDE)
    opens = view.locator("#view .options")
    assert opens.evaluate("one => one.scrollWidth <= one.clientWidth")
    view.context.close()


_FITTED = """wide => [...document.querySelectorAll("#view figure svg")].some((svg) =>
  Math.abs(svg.getBoundingClientRect().width - wide) < 1
  && Math.abs(svg.viewBox.baseVal.width - wide) < 1)"""


def test_a_picture_is_fitted_again_when_the_screen_is_turned(
    browser: Browser, server: Server
) -> None:
    """As it is drawn for the screen at once, light and dark alike, so that no letter is scaled."""
    page = view_alone(browser, server, "votes", viewport={"width": 700, "height": 1000})
    for width in (700, 1000, 520, 340):
        page.set_viewport_size({"width": width, "height": 1000})
        # The browser tells of the new width with its next frame, which on a busy computer is late.
        page.wait_for_function(_FITTED, arg=width - 32)
        picture = page.locator("#view figure").first.locator("svg:visible")
        scale = picture.evaluate("svg => [svg.getScreenCTM().a, svg.getBoundingClientRect().width]")
        assert scale == pytest.approx([1, width - 32], abs=0.01)
        right = picture.evaluate("svg => svg.getBBox().x + svg.getBBox().width")
        assert right == pytest.approx(width - 32, abs=1)
    page.context.close()


def test_nothing_a_reader_did_meanwhile_is_lost(server: Server, read: Read) -> None:
    reading = read(server, viewport={"width": 1280, "height": 500})
    page, words = reading.page, load_words("en")
    let_go = view_first(page, f"{server.address}/votes")
    option = words.say("control-compare-all")
    place = page.locator("#view").get_by_text(option, exact=True).bounding_box()
    assert place is not None
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    page.locator("#view nav a[href=seats]").focus()
    let_go()
    reading.still()
    chosen = page.get_by_role("radio", name=option)
    reading.becomes(lambda: chosen.get_attribute("aria-checked"), "true")
    reading.becomes(lambda: "compare=all" in page.url, True)
    assert page.evaluate("document.activeElement.pathname") == "/seats"


# The first fold of the page is taken out until the view was away for a while.
_LATE = """new MutationObserver((_, watching) => {
  const fold = document.querySelector("#root .blocks > details");
  if (!fold) return;
  watching.disconnect();
  const place = document.createElement("p");
  fold.replaceWith(place);
  const back = () => setTimeout(() => { place.replaceWith(fold); window.back = true; }, 200);
  document.addEventListener("viewlifted", back);
}).observe(document, { subtree: true, childList: true });"""


@pytest.mark.parametrize("late", [False, True], ids=["at once", "late"])
def test_a_fold_opened_before_the_page_came_is_open_on_it(
    late: bool, server: Server, read: Read
) -> None:
    """Also one that the page has a little later than it seemed."""
    reading = read(server, script=_LATE if late else "")
    let_go = view_first(reading.page, f"{server.address}/overview")
    reading.page.locator("#view .blocks > details > summary").first.click()
    let_go()
    reading.still()
    reading.becomes(lambda: reading.page.evaluate("window.back") is True, late)
    opened = reading.page.locator("#root .blocks > details")
    assert opened.first.get_attribute("open") is not None
    assert opened.last.get_attribute("open") is None


def test_how_far_a_reader_scrolled_is_kept(server: Server, read: Read) -> None:
    reading = read(server, viewport={"width": 1280, "height": 500})
    page = reading.page
    let_go = view_first(page, f"{server.address}/votes")
    page.locator("#view").evaluate("view => view.scrollTo(0, 700)")
    let_go()
    reading.still()
    main = page.locator("[data-testid=stMain]")
    reading.becomes(lambda: main.evaluate("main => main.scrollTop"), 700)


def test_what_is_covered_is_not_heard_twice(server: Server, read: Read) -> None:
    reading = read(server)
    page = reading.page
    let_go = view_first(page, f"{server.address}/votes")
    assert page.locator("#root").evaluate("root => root.inert") is True
    let_go()
    reading.still()
    assert page.locator("#root").evaluate("root => root.inert") is False
    assert page.get_by_role("heading", level=1).count() == 1


def test_a_page_whose_script_never_comes_says_that_it_is_a_picture(
    browser: Browser, server: Server
) -> None:
    page = browser.new_context().new_page()
    page.clock.install()
    page.route(SCRIPT, lambda route: route.abort())
    once_made(page, f"{server.address}/seats")
    note = page.locator("#view [role=status]")
    assert note.is_hidden()
    page.clock.run_for(21_000)
    assert note.inner_text() == load_words("en").say("view-stays")
    page.locator("#view nav a[href=votes]").click()
    page.wait_for_url("**/votes")
    page.context.close()


def test_a_script_that_did_not_arrive_is_asked_for_once_more(server: Server, read: Read) -> None:
    reading = read(server)
    opened: list[str] = []
    reading.page.on("framenavigated", lambda frame: opened.append(frame.url))

    def lost(route: Route) -> None:
        return route.abort() if len(opened) < 2 else route.continue_()

    reading.page.route("**/static/js/PlotlyChart*", lost)
    reading.page.goto(f"{server.address}/votes?base=valid_votes", wait_until="commit")
    drawn = reading.page.locator(".js-plotly-plot .main-svg").first
    drawn.wait_for()
    assert reading.still().count() == reading.page.locator(".js-plotly-plot").count()
    assert reading.choices()["base"] == "valid_votes"


def test_a_reader_without_scripts_reads_everything(browser: Browser, server: Server) -> None:
    page = browser.new_context(java_script_enabled=False, viewport=NARROW).new_page()
    once_made(page, f"{server.address}/votes?base=valid_votes")
    title = page.locator(".figure-title").first
    assert title.is_visible()
    assert page.locator("#view figure svg:visible").count() == 1
    page.locator("#view .figure-table summary").first.click()
    assert page.locator("#view .figure-table table").first.is_visible()
    wide = page.evaluate("document.getElementById('view').scrollWidth")
    assert wide <= NARROW["width"]
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_view_is_light_or_dark_as_its_reader_is(
    scheme: str, browser: Browser, server: Server
) -> None:
    page = view_alone(browser, server, "votes", color_scheme=scheme)
    paper = page.locator("#view").evaluate("view => getComputedStyle(view).backgroundColor")
    assert paper == {"light": "rgb(255, 255, 255)", "dark": "rgb(15, 23, 27)"}[scheme]
    drawn = page.locator("#view figure svg:visible").first.locator(":scope > rect").first
    assert drawn.evaluate("rect => getComputedStyle(rect).fill") == paper
    page.context.close()


class Around(BaseHTTPRequestHandler):
    """The page of somebody else, with one of our figures in it."""

    figure = ""

    def do_GET(self) -> None:
        """Answer with the page, which notes what the figure says."""
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.end_headers()
        noted = "addEventListener('message', ({ data }) => { window.told = data; })"
        frame = f'<iframe width="700" src="{self.figure}"></iframe>'
        page = f"<!DOCTYPE html>{frame}<script>{noted}</script>"
        self.wfile.write(page.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_a_figure_in_another_page_tells_how_high_it_is(browser: Browser, server: Server) -> None:
    around = type("Here", (Around,), {"figure": f"{server.address}/embed/turnout"})
    with ThreadingHTTPServer(("localhost", 0), around) as host:
        Thread(target=host.serve_forever, daemon=True).start()
        page = browser.new_context(viewport=WIDE).new_page()
        page.goto(f"http://localhost:{host.server_port}/")
        page.wait_for_function("() => window.told !== undefined", timeout=PATIENCE)
        frame, deadline = page.frames[1], time.monotonic() + PATIENCE / 1000
        # It says so again once its words have their typeface.
        while page.evaluate("window.told.height") != frame.evaluate(
            "document.documentElement.scrollHeight"
        ):
            assert time.monotonic() < deadline
            page.wait_for_timeout(PAUSE)
        assert page.evaluate("window.told.figure") == "turnout"
        # Drawn for another width, it is as much less high: nothing is empty above or below it.
        shown, drawn = frame.locator(".plot svg:visible").first.evaluate(
            """svg => [svg.getBoundingClientRect(), svg.viewBox.baseVal]
                 .map(({ width, height }) => width / height)"""
        )
        assert shown == pytest.approx(drawn, rel=0.01)
        mark = frame.locator(".tip:visible").first
        mark.focus()
        assert frame.get_by_role("tooltip").inner_text() == mark.get_attribute("aria-label")
        page.context.close()
        host.shutdown()
