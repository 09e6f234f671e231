"""How long a reader in Chromium waits until a page is still, and until it is repainted."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.frames import settled
from benchmarks.server import Server
from tests.browser.program import find_browser

PATIENCE = 120_000
WIDE = {"width": 1280, "height": 900}

# Still is a page that is connected, has nothing left to run or to load, shows all its charts,
# and of which nothing changed for half a second. The time told is that of the last change,
# counted from the reload, or from the click or key that is waited for.
_WATCH = """({charts, event}) => {
  const quiet = 500;
  const all = (name) => [...document.querySelectorAll(`[data-testid="${name}"]`)];
  const finished = () => {
    const [app] = all("stApp"), shown = all("stPlotlyChart");
    return app?.getAttribute("data-test-connection-state") === "CONNECTED"
      && app.getAttribute("data-test-script-state") === "notRunning"
      && document.getElementById("view") === null
      && document.querySelector("h1") !== null
      && all("stSkeleton").length === 0
      && document.querySelector("[data-stale='true']") === null
      && shown.length === charts && shown.every((one) => one.querySelector(".main-svg"));
  };
  let began = event ? null : 0, changed = 0, since = null;
  if (event) document.addEventListener(event, () => { began ??= performance.now(); }, true);
  const observer = new MutationObserver((records) => {
    const [main] = all("stMain");
    if (records.some((one) => main?.contains(one.target))) changed = performance.now();
  });
  const anything = {subtree: true, childList: true, attributes: true, characterData: true};
  observer.observe(document, anything);
  window.benchmark = new Promise((tell) => {
    const timer = setInterval(() => {
      if (began === null || !finished()) { since = null; return; }
      since ??= performance.now();
      const last = Math.max(since, changed);
      if (performance.now() - last < quiet) return;
      clearInterval(timer);
      observer.disconnect();
      tell(last - began);
    }, 20);
  });
}"""
_DRAWN = "() => document.querySelector(\"[data-testid='stPlotlyChart'] .main-svg\") !== null"
# When the first picture stood, be it that of the view or the first chart: in the frame after it.
_FIRST_PICTURE = """
const seen = () => {
  const pictures = [...document.querySelectorAll("#view .plot svg, .main-svg")];
  const shown = pictures.some((one) => one.getBoundingClientRect().width > 0);
  if (!shown) return requestAnimationFrame(seen);
  requestAnimationFrame(() => { window.pictured = performance.now(); });
};
requestAnimationFrame(seen);
"""
_PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]"
# A line as many have at home: bits per second, and milliseconds there and back.
LINE_SPEED, LINE_DELAY = 20_000_000, 40


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the browser of this computer; ``RuntimeError`` where there is none."""
    program = find_browser()
    if program is None:
        raise RuntimeError("no Chromium or Chrome found: name the program in BROWSER_PATH")
    # Chromium refuses its sandbox to root; containers give it too little shared memory.
    root = sys.platform != "win32" and os.geteuid() == 0
    arguments = ["--disable-dev-shm-usage", *(["--no-sandbox"] if root else [])]
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=program, args=arguments)
        try:
            yield browser
        finally:
            browser.close()


class Tab:
    """A tab in which one page of a server after the other is opened."""

    def __init__(self, browser: Browser, server: Server) -> None:
        """Begin with a browser that kept nothing yet."""
        self.server, self.page, self.charts = server, new_page(browser), 0

    def open(self, address: tuple[str, str], *, charts: int) -> None:
        """Open an address, given as name and query, and wait until its charts stand still."""
        self.charts = charts
        self.page.goto(location(self.server, address), wait_until="commit")
        self._watch(None)
        self._watched()

    def reload(self) -> float:
        """Return the milliseconds from a reload until the page is still."""
        self.page.reload(wait_until="commit")
        self._watch(None)
        return self._watched()

    def settle(self) -> float:
        """Return the milliseconds from the address until the screen looks as it will."""
        browser = self.page.context.browser
        assert browser is not None
        address = self.page.url
        # Before it there is nothing to see: else the browser shows what stood there before.
        self.page.goto("about:blank")
        browser.start_tracing(page=self.page, screenshots=True, categories=["blink.user_timing"])
        self.page.goto(address, wait_until="commit")
        self._watch(None)
        self._watched()
        return settled(browser.stop_tracing())

    def choose(self, key: str) -> float:
        """Return the milliseconds from a change of the control ``key`` until all is repainted."""
        block = self.page.locator(f".st-key-{key}")
        slider = block.get_by_role("slider")
        if slider.count():
            slider.focus()
            self._watch("keydown")
            slider.press("ArrowRight")
            return self._watched()
        other = block.locator("[role=radio][aria-checked=false]")
        target = other.first if other.count() else block.locator("label").first
        target.scroll_into_view_if_needed()
        self._watch("click")
        target.click()
        return self._watched()

    def _watch(self, event: str | None) -> None:
        self.page.evaluate(_WATCH, {"charts": self.charts, "event": event})

    def _watched(self) -> float:
        return float(self.page.evaluate("window.benchmark"))


def new_page(browser: Browser) -> Page:
    """Return a page of a browser that kept nothing yet."""
    page = browser.new_context(viewport=WIDE).new_page()  # type: ignore[arg-type]
    page.set_default_timeout(PATIENCE)
    return page


def first_chart(browser: Browser, server: Server, address: tuple[str, str]) -> None:
    """Open an address in a new browser and wait for the first drawn chart."""
    page = new_page(browser)
    page.goto(location(server, address), wait_until="commit")
    page.wait_for_function(_DRAWN, polling=20)
    page.context.close()


def first_paint(browser: Browser, address: str) -> float:
    """Return the milliseconds until a new reader on a slow line sees anything at all."""
    with _slow_page(browser) as page:
        page.goto(address, wait_until="load")
        page.wait_for_function(f"() => {_PAINTED} !== undefined", polling=50)
        return float(page.evaluate(f"() => {_PAINTED}.startTime"))


@contextmanager
def _slow_page(browser: Browser) -> Iterator[Page]:
    page = new_page(browser)
    line = {"offline": False, "latency": LINE_DELAY, "uploadThroughput": LINE_SPEED / 8}
    session = page.context.new_cdp_session(page)
    session.send("Network.emulateNetworkConditions", {**line, "downloadThroughput": LINE_SPEED / 8})
    yield page
    page.context.close()


def first_picture(browser: Browser, server: Server, address: tuple[str, str]) -> float:
    """Return the milliseconds until a new reader on a slow line sees the first picture."""
    with _slow_page(browser) as page:
        page.add_init_script(_FIRST_PICTURE)
        page.goto(location(server, address), wait_until="commit")
        page.wait_for_function("() => window.pictured !== undefined", polling=50)
        return float(page.evaluate("window.pictured"))


def location(server: Server, address: tuple[str, str]) -> str:
    """Return where a page is found."""
    return f"http://{server.address}/{address[0]}?{address[1]}"
