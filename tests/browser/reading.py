"""What a reader does in the browser: open, choose, wait until the page is still, read."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Error, Page

from elections.choices import VERSION

T = TypeVar("T")

PATIENCE = 60_000
PAUSE = 50

# Connected, nothing left to run or to load, and every figure drawn. A script that does not
# compile never becomes still: what it says instead ends the wait.
_STILL = """() => {
  const all = (name) => [...document.querySelectorAll(`[data-testid="${name}"]`)];
  const [app] = all("stApp");
  if (all("stException").length) return true;
  return app !== undefined
    && app.getAttribute("data-test-connection-state") === "CONNECTED"
    && app.getAttribute("data-test-script-state") === "notRunning"
    && !all("stMain").some((main) => main.inert)
    && document.getElementById("view") === null
    && document.querySelector("h1, [data-testid='stAlert']") !== null
    && all("stSkeleton").length === 0
    && document.querySelector("[data-stale='true']") === null
    && all("stPlotlyChart").every((chart) => chart.querySelector(".main-svg"));
}"""

_TITLES = (
    """() => [...document.querySelectorAll(".figure-title")].map((title) => title.innerText)"""
)

# What stands in a drawing, and around it.
_LABELS = """() => [...document.querySelectorAll(".js-plotly-plot")].map((plot) => [
  ...plot._fullLayout.annotations.map((note) => note.text),
  ...["previousElementSibling", "nextElementSibling"].flatMap((beside) =>
    [...plot.closest("[class*='st-key-chart-']")[beside].querySelectorAll("[class^='figure-']")]
      .map((part) => part.innerText))])"""

_PAPERS = """() => [...document.querySelectorAll(".js-plotly-plot")].map((plot) =>
  plot._fullLayout.paper_bgcolor)"""

_GROUND = """() => {
  const [red, green, blue] = getComputedStyle(document.querySelector("[data-testid='stApp']"))
    .backgroundColor.match(/\\d+/g).map(Number);
  return "#" + [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
}"""

_FITS = """() => [...document.querySelectorAll(".js-plotly-plot .main-svg")].every((svg) =>
  svg.getBoundingClientRect().width <= document.documentElement.clientWidth)"""

_UNFOLD = """() => {
  for (const fold of document.querySelectorAll("#root [data-fold]")) fold.open = true;
}"""
_FOLDS = """() => [...document.querySelectorAll("[class*='st-key-fold-']")].map((part) =>
  [...part.classList].find((name) => name.startsWith("st-key-fold-")))"""

_CONTROLS = """() => Object.fromEntries(
  [...document.querySelectorAll("[class*='st-key-control-']")].map((block) => [
    [...block.classList].find((name) => name.startsWith("st-key-control-")),
    block.querySelector("[role=radio][aria-checked=true]")?.textContent
      ?? String(block.querySelector("input")?.checked),
  ]))"""

# What a page wanted and its policy did not let it.
_VIOLATIONS = """window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
});"""

WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 360, "height": 800}


@dataclass
class Reading:
    """A page in the browser, with all that it fetched and complained of."""

    page: Page
    server: str
    complaints: list[tuple[str, str]] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin to note."""
        self._notes: dict[Any, Callable[[Any], None]] = {
            "console": self._console,
            "pageerror": lambda error: self.complaints.append((str(error), "")),
            "request": lambda request: self.fetched.append(request.url),
        }
        for event, note in self._notes.items():
            self.page.on(event, note)

    def leave(self) -> None:
        """Note nothing any more."""
        for event, note in self._notes.items():
            self.page.remove_listener(event, note)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append((message.text, message.location["url"]))

    def open(self, path: str) -> Reading:
        """Open an address of the server and wait until it is still."""
        self.page.goto(f"{self.server}/{path}")
        return self.still()

    def still(self) -> Reading:
        """Wait until nothing moves any more."""
        self.page.wait_for_function(_STILL, polling=PAUSE, timeout=PATIENCE)
        return self

    def becomes(self, read: Callable[[], T], wanted: T) -> Reading:
        """Wait until what is read is the wanted, and the page is still."""
        return self._until(read, lambda found: found == wanted, f"{wanted!r}")

    def changes(self, read: Callable[[], T], before: T) -> Reading:
        """Wait until what is read is no longer as before, and the page is still."""
        return self._until(read, lambda found: found != before, "another value")

    def _until(self, read: Callable[[], T], holds: Callable[[T], bool], wanted: str) -> Reading:
        deadline = time.monotonic() + PATIENCE / 1000
        while not holds(found := read()):
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for {wanted}; there is {found!r}")
            self.page.wait_for_timeout(PAUSE)
        return self.still()

    def unfold(self) -> Reading:
        """Open all folds, of those that are made only once they are opened one of each kind."""
        self.page.evaluate(_UNFOLD)
        names: list[str] = self.page.evaluate(_FOLDS)
        for name in {name.split("-")[3]: name for name in reversed(names)}.values():
            part = self.page.locator(f".{name}")
            if part.locator("details").first.get_attribute("open") is None:
                part.locator("summary").first.click()
            part.locator("details > div [data-testid]").first.wait_for()
            self.still()
        for opener in self.page.locator("#root [data-behind=table]").all()[:1]:
            opener.click()
            self.page.get_by_test_id("stDataFrame").first.wait_for()
        return self.still()

    def take_away(self) -> Reading:
        """Open the menu of the first figure, where a reader takes away what it holds."""
        self.page.get_by_role("button", name="Download, link, cite").first.click()
        self.page.get_by_test_id("stCode").first.wait_for()
        return self.still()

    def given(self) -> list[str]:
        """Return what is given to copy where the menu is open: an address, a citation, code."""
        return self.page.get_by_test_id("stCode").locator("visible=true").all_text_contents()

    def choices(self) -> dict[str, str]:
        """Return the choices that stand in the address bar, beside the version of the data."""
        return {key: value for key, value in self.query().items() if key != VERSION}

    def query(self) -> dict[str, str]:
        """Return all that stands in the address bar."""
        return dict(parse_qsl(urlsplit(self.page.url).query))

    def path(self) -> str:
        """Return the path of the page."""
        return urlsplit(self.page.url).path

    def titles(self) -> list[str]:
        """Return the titles of the figures."""
        return list(self.page.evaluate(_TITLES))

    def labels(self) -> list[list[str]]:
        """Return all that is written in each figure and around it."""
        return list(self.page.evaluate(_LABELS))

    def count(self) -> int:
        """Return the number of figures."""
        return len(self.titles())

    def papers(self) -> set[str]:
        """Return the colours on which the figures stand."""
        return set(self.page.evaluate(_PAPERS))

    def ground(self) -> str:
        """Return the colour of the page itself."""
        return str(self.page.evaluate(_GROUND))

    def violations(self) -> list[str]:
        """Return what the page wanted and its policy did not let it."""
        return list(self.page.evaluate("window.violations"))

    def elsewhere(self) -> list[str]:
        """Return what was asked of anybody but the server."""
        inside = (self.server, "data:", "blob:")
        return [url for url in self.fetched if not url.startswith(inside)]

    def fits(self) -> bool:
        """Say whether no drawing is wider than the screen."""
        return bool(self.page.evaluate(_FITS))

    def controls(self) -> dict[str, str]:
        """Return what is chosen in each control, by the control's name in the address."""
        found: dict[str, str] = self.page.evaluate(_CONTROLS)
        return {name.removeprefix("st-key-control-"): value for name, value in found.items()}


class Profiles:
    """Profiles of a browser, each for one reader at a time, and empty again for the next.

    Cookies and all that a page kept go. What does not tell one reader from another stays: the tab
    and the compiled scripts of the dashboard, without which opening a page takes twice as long.
    """

    def __init__(self, browser: Browser) -> None:
        """Begin with none."""
        self._browser = browser
        self._free: dict[str, list[Page]] = {}

    @contextmanager
    def reading(self, server: str, *, script: str = "", **options: Any) -> Iterator[Reading]:
        """Give a reader of a server a profile of these options that nobody has.

        Who has a ``script`` run on each page before its own has a tab that nobody has afterwards.
        """
        size, scheme = options.pop("viewport", WIDE), options.pop("color_scheme", "light")
        free = self._free.setdefault(repr(sorted(options.items())), [])
        tab = free.pop() if free else _new_tab(self._browser, options)
        page = tab.context.new_page() if script else tab
        if script:
            page.add_init_script(script)
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)
        reading = Reading(page, server)
        yield reading
        reading.leave()
        try:
            _empty(tab)
        except Error:
            # It is on its way elsewhere, or gone.
            tab.context.close()
        else:
            free.append(tab)


def _empty(tab: Page) -> None:
    """Forget all that the reader did whose tab this was, and close those beside it."""
    for page in tab.context.pages:
        if page is not tab:
            page.close()
    if tab.url != "about:blank":
        tab.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
        tab.goto("about:blank")
    tab.context.clear_cookies()
    tab.unroute_all()


def new_reading(browser: Browser, server: str, **options: Any) -> Reading:
    """Return a reader with a new profile, who notes what the page complains of."""
    return Reading(_new_tab(browser, options), server)


def _new_tab(browser: Browser, options: Mapping[str, Any]) -> Page:
    profile = browser.new_context(**{"viewport": WIDE, **options})
    profile.set_default_timeout(PATIENCE)
    profile.add_init_script(_VIOLATIONS)
    return profile.new_page()
