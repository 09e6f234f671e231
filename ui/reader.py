"""Who reads, and what: the data, the language, light or dark, how wide the screen is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from elections import text
from elections.charts import Scheme, Width
from elections.charts.canvas import LEAST, least_screen
from elections.choices import LANGUAGE, STRAY
from elections.package import ElectionData, current, default_folder
from elections.text import FIRST, Words, is_offered
from ui.behind import ask, begin

# From which width of the screen on a figure is of its kind.
BEGINS: dict[Width, int] = {width: least_screen(width) for width in ("medium", "wide")}
# The cookie in which the view that was sent first says how wide the screen is.
SCREEN = "screen"
# Set in a session whose browser was not sent how pages look.
UNSTYLED = "_unstyled"
_WIDTH, _TEXT_SCALE, _LANGUAGE = "_width", "_text_scale", "_language"
# So many times as large as usual text is told apart from, and at most drawn.
STEP, LARGEST = 0.25, 3.0

# The browser alone knows how wide it is. It says so once, and again when that changes. It also
# says when the page turns dark or light, for Streamlit repaints the page without a script run;
# the page's own colour tells, whether the system changed or the reader chose in the menu.
#
# A chart is told by its alternative text: the words drawn in it are not to be read once more. And
# the document is in the language of the page, whichever the browser was sent first.
#
# It says too when it is back after a lost connection.
#
# And it keeps the address: one that was asked for is put in full in its place, which is no step
# for Back; and an anchor stays where Streamlit's new address for a choice leaves it out.
_VIEWPORT = r"""
const EMBED = /^embed(_options)?$/i;
let regained = 0;
let way = "there";
let arrived = false;
let end = () => {};
// The colour of the page for which its figures were last asked.
let seen;
// How folds were left, by page and name: one whose text is written anew stands as it did.
const left = new Map();
// While a page grows above what a reader came to see, that is kept in its place: what the address
// names, or how far the view was scrolled that stood here first; until the reader moves.
const keep = (scrolled, named) => {
  if (!scrolled && !named) return;
  const main = document.querySelector("[data-testid='stMain']");
  const stand = () => {
    const place = named && document.getElementById(named);
    if (place) place.scrollIntoView();
    else if (scrolled) main.scrollTop = scrolled;
  };
  const grown = new ResizeObserver(stand);
  for (const part of main.children) grown.observe(part);
  const stop = () => grown.disconnect();
  for (const moved of ["wheel", "touchstart", "pointerdown", "keydown"]) {
    addEventListener(moved, stop, { once: true, passive: true });
  }
  setTimeout(stop, 10_000);
};
export default function({ data: sent, setStateValue, setTriggerValue, parentElement }) {
  // Called anew whenever something else is told: what was begun before ends first.
  end();
  const data = JSON.parse(sent);
  const root = document.documentElement;
  root.lang = data.language;
  for (const name of ["menu", "more"]) {
    root.style.setProperty(`--${name}`, JSON.stringify(data[name]));
  }
  const first = !arrived;
  arrived = true;
  // For which screens the page is written that stands here, or is about to.
  root.dataset.screen = data.known;
  // Another server than ours, or an address that it does not know, sends a page without.
  if (!document.getElementById("look")) setStateValue("unstyled", true);
  const queries = Object.entries(data.begins).map(
    ([width, pixels]) => [width, window.matchMedia(`(min-width: ${pixels}px)`)]);
  const tell = () => {
    const reached = queries.filter(([, query]) => query.matches);
    const width = reached.length ? reached.at(-1)[0] : "narrow";
    if (width !== data.known) setStateValue("width", width);
  };
  const host = parentElement.host ?? parentElement;
  const background = () => getComputedStyle(host).getPropertyValue("--st-background-color").trim();
  const hush = () => {
    for (const plot of document.querySelectorAll(".js-plotly-plot:not([aria-hidden])")) {
      plot.setAttribute("aria-hidden", "true");
    }
    // What opens the navigation on a narrow screen is named by the word that it shows.
    const opener = document.querySelector("[data-testid='stExpandSidebarButton']");
    if (opener?.getAttribute("aria-label") !== data.menu) {
      opener?.setAttribute("aria-label", data.menu);
    }
  };
  const folds = () => document.querySelectorAll("#root [data-fold]");
  const turned = ({ target }) => {
    const name = target.dataset?.fold;
    if (name && target.isConnected) left.set(`${data.page}/${name}`, target.open);
  };
  const unfold = () => {
    if (!left.size) return;
    for (const fold of folds()) {
      const open = left.get(`${data.page}/${fold.dataset.fold}`) ?? fold.open;
      if (fold.open !== open) fold.open = open;
    }
  };
  document.addEventListener("toggle", turned, true);
  // What a reader did with the view is taken up once it is away, where there was one.
  const begin = () => {
    const { scrolled = 0, named = location.hash.slice(1), folds = [] } = window.viewLifted ?? {};
    for (const [name, open] of folds) left.set(`${data.page}/${name}`, open);
    unfold();
    keep(scrolled, named);
  };
  if (first && document.getElementById("view")) {
    document.addEventListener("viewlifted", begin, { once: true });
  } else if (first) {
    begin();
  }
  // A link to a page of this dashboard stays in its tab, where Streamlit would open another; Back
  // leads to the place of the link again; and who chose a language keeps it.
  const lead = ({ target }) => {
    const link = target.closest?.("a[href]");
    const address = link?.getAttribute("href") ?? "#";
    if (/^(#|[a-z]+:|\/\/)/i.test(address)) return;
    link.target = "_self";
    const scrolled = document.querySelector("[data-testid='stMain']")?.scrollTop;
    history.replaceState({ ...history.state, scrolled }, "");
    if (!data.chosen) return;
    const url = new URL(link.href);
    if (url.searchParams.has("lang")) return;
    url.searchParams.set("lang", data.chosen);
    link.href = String(url);
  };
  // Works also where the browser keeps its clipboard from pages without a certificate.
  const copy = ({ target }) => {
    const button = target.closest?.("[data-copy]");
    if (!button) return;
    getSelection().selectAllChildren(button.parentElement.querySelector("pre"));
    document.querySelector("[data-copied]")?.removeAttribute("data-copied");
    button.toggleAttribute("data-copied", document.execCommand("copy"));
  };
  // What is opened behind a figure is made by the page, which is told here what was clicked.
  const open = ({ target }) => {
    const { figure, behind } = target.closest?.("[data-behind]")?.dataset ?? {};
    if (behind) setTriggerValue("asked", `${figure} ${behind}`);
  };
  const tellOpen = () => {
    for (const button of document.querySelectorAll("[data-behind]:not([aria-haspopup])")) {
      const now = String(data.open[button.dataset.figure] === button.dataset.behind);
      if (button.ariaExpanded !== now) button.ariaExpanded = now;
    }
  };
  document.addEventListener("click", open);
  document.addEventListener("click", copy);
  document.addEventListener("click", lead, true);
  document.addEventListener("auxclick", lead, true);
  const follow = () => { hush(); unfold(); tellOpen(); };
  follow();
  const drawn = new MutationObserver(follow);
  drawn.observe(document.body, { childList: true, subtree: true });
  seen ??= background();
  const watch = setInterval(() => {
    if (background() === seen) return;
    seen = background();
    setStateValue("background", seen);
  }, 500);
  // Whoever lost the connection may be led to another process on the way back. That one shows the
  // same view, for all of it stands in the address; but only once it has run does it know the
  // controls, and a click before would be taken back: until then there is nothing to click. Where
  // Streamlit runs it by itself, for a run was cut short, a second one would cross the first; and
  // that one may have been asked for with the address of before: then the address that stands here
  // is asked for.
  const app = document.querySelector("[data-testid='stApp']");
  const connected = () => app?.dataset.testConnectionState === "CONNECTED";
  const again = () => setStateValue("returned", Date.now());
  let due;
  const hold = (held) => document.querySelector("[data-testid='stMain']")
    ?.toggleAttribute("inert", held);
  const look = () => {
    const running = app?.dataset.testScriptState !== "notRunning";
    if (!connected()) {
      if (way !== "lost") hold(true);
      way = "lost";
    } else if (way === "lost") {
      way = "back";
      regained = Date.now();
      due = setTimeout(again, 50);
      setTimeout(() => hold(false), 10_000);
    } else if (way === "back" && running) {
      way = "runs";
    } else if (way === "runs" && !running) {
      way = "there";
      hold(false);
    }
    if (way === "lost" || running) clearTimeout(due);
  };
  const returned = new MutationObserver(look);
  const states = ["data-test-connection-state", "data-test-script-state"];
  if (app) returned.observe(app, { attributeFilter: states });
  look();
  // How large text is, whether the page, the browser or the system enlarges it.
  const probe = document.createElement("span");
  probe.style.cssText = "position:absolute;visibility:hidden;font-size:1rem;line-height:1";
  probe.textContent = "0";
  document.body.append(probe);
  const measured = probe.getBoundingClientRect().height / 16 / data.step;
  probe.remove();
  const scale = Math.min(data.largest, Math.max(1, Math.round(measured) * data.step));
  if (scale !== data.scale) setStateValue("scale", scale);
  // How the page is shown in a frame is no part of what it shows, and Streamlit keeps it to itself.
  const shown = [...new URLSearchParams(location.search)].filter(([name]) => EMBED.test(name));
  const parts = (query) => [...new URLSearchParams(query)]
    .filter(([name]) => !EMBED.test(name)).map((part) => part.join("=")).sort().join("&");
  const same = (one, other) => parts(one) === parts(other);
  const here = location.pathname.endsWith(`/${data.page}`);
  if (here && data.whole !== null && same(location.search, data.asked)
      && !same(data.asked, data.whole)) {
    const query = [data.whole, String(new URLSearchParams(shown))].filter(Boolean).join("&");
    history.replaceState(history.state, "", `?${query}${location.hash}`);
  }
  const told = [data.asked, data.whole ?? data.asked].some((query) => same(location.search, query));
  if (here && !told && Date.now() - regained < 10_000) due = setTimeout(again, 500);
  const keepAnchor = ({ navigationType, from }) => {
    const before = new URL(from.url);
    const chosen = navigationType === "push" && before.pathname === location.pathname;
    if (chosen && before.hash && !location.hash) {
      history.replaceState(history.state, "", location.search + before.hash);
    }
  };
  tell();
  for (const [, query] of queries) query.addEventListener("change", tell);
  window.navigation?.addEventListener("currententrychange", keepAnchor);
  end = () => {
    for (const [, query] of queries) query.removeEventListener("change", tell);
    window.navigation?.removeEventListener("currententrychange", keepAnchor);
    document.removeEventListener("toggle", turned, true);
    document.removeEventListener("click", open);
    document.removeEventListener("click", copy);
    document.removeEventListener("click", lead, true);
    document.removeEventListener("auxclick", lead, true);
    clearInterval(watch);
    drawn.disconnect();
    returned.disconnect();
    clearTimeout(due);
  };
  return end;
}
"""
_WATCHED = st.components.v2.component("viewport", js=_VIEWPORT)


@dataclass(frozen=True)
class Reader:
    """Everything that a page needs to know before it draws."""

    data: ElectionData
    words: Words
    scheme: Scheme
    width: Width
    text_scale: float = 1.0


def current_reader(words: Words) -> Reader:
    """Return the reader of this script run, with the data as their files are now.

    ``DataError`` where the data is not sound.
    """
    return Reader(current(default_folder()), words, _scheme(), _width(), _text_scale())


def current_words() -> Words:
    """Return the words in the reader's language: the address first, then the browser.

    ``DataError`` where they were never sound.
    """
    asked = language_chosen(st.query_params) or (st.context.locale or "").split("-")[0]
    return text.current_words(asked if is_offered(asked) else FIRST)


def language_chosen(address: Mapping[str, str]) -> str:
    """Return the language that this reader chose, in the address or before; '' for none."""
    if asked := language_asked(address):
        st.session_state[_LANGUAGE] = asked
    chosen: str = st.session_state.get(_LANGUAGE, "")
    return chosen


def language_asked(address: Mapping[str, str]) -> str:
    """Return the language that an address names, '' where it names none that there is.

    >>> language_asked({"lang": "EN."}), language_asked({"lang": "<b>"}), language_asked({})
    ('en', '', '')
    """
    asked = address.get(LANGUAGE, "").strip(STRAY).casefold()
    return asked if asked and is_offered(asked) else ""


def _scheme() -> Scheme:
    return "dark" if st.context.theme.type == "dark" else "light"


def _width() -> Width:
    if _WIDTH not in st.session_state:
        # The view that was sent first has said it; else a guess, so that a telephone need not wait.
        width = st.context.cookies.get(SCREEN)
        mobile = "Mobi" in (st.context.headers.get("User-Agent") or "")
        guess = "narrow" if mobile else "wide"
        st.session_state[_WIDTH] = width if width in LEAST else guess
    known: Width = st.session_state[_WIDTH]
    return known


def _text_scale() -> float:
    known: float = st.session_state.get(_TEXT_SCALE, 1.0)
    return known


def styled() -> bool:
    """Say whether the browser was sent how pages look, with the page itself."""
    return not st.session_state.get(UNSTYLED)


def watch(reader: Reader, page: str, asked: str, whole: str | None) -> None:
    """Let the browser say what it alone knows, and keep the address of a page.

    ``page`` is the end of its path; ``asked`` the query of its address as it was read, ``whole``
    what is to stand in its place.
    """
    sent = {
        "begins": BEGINS,
        "known": reader.width,
        "scale": reader.text_scale,
        "step": STEP,
        "largest": LARGEST,
        "page": page,
        "asked": asked,
        "whole": whole,
        "menu": reader.words.say("page-menu"),
        "more": reader.words.say("page-more"),
        "language": reader.words.language,
        "open": begin(page),
        "chosen": language_chosen(st.query_params),
    }
    # As one text: Streamlit would look at each part for a table.
    _WATCHED(
        key="_viewport",
        data=json.dumps(sent),
        on_width_change=_remember_width,
        on_scale_change=_remember_scale,
        on_unstyled_change=_remember_unstyled,
        on_background_change=_run_again,
        on_returned_change=_run_again,
        on_asked_change=_take_up,
    )


def _run_again() -> None:
    """Nothing to remember: the theme comes with every run, and a choice with the address."""


def _take_up() -> None:
    ask(st.session_state["_viewport"].get("asked"))


def _remember_width() -> None:
    width = st.session_state["_viewport"].get("width")
    if width in LEAST:
        st.session_state[_WIDTH] = width


def _remember_unstyled() -> None:
    st.session_state[UNSTYLED] = bool(st.session_state["_viewport"].get("unstyled"))


def _remember_scale() -> None:
    scale = st.session_state["_viewport"].get("scale")
    if isinstance(scale, int | float) and 1 <= scale <= LARGEST:
        # By steps, as the browser says it: what is made for each scale is kept.
        st.session_state[_TEXT_SCALE] = round(scale / STEP) * STEP
