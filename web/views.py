"""The pages as a browser is first sent them: this very view as words and a picture.

The view covers the page until that stands as it does, and is all there is for whoever runs no
scripts, for a crawler, and for the preview of a link.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from html import escape
from threading import Event
from urllib.parse import urlencode

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from elections.charts.canvas import least_screen
from elections.choices import LANGUAGE, LONGEST_QUERY, asked_by_name
from elections.export import figure_path
from elections.package import DataError, ElectionData, current, default_folder, standing
from elections.sections import choices_on, pages, pages_shown, stands_on
from elections.text import Words, current_words, offered, words_standing
from elections.text.standing import stays_sentence
from elections.writers.head import metadata, site_title
from elections.writers.page import View, page_view, published_ways
from elections.writers.scheme import scheme_style, width_style
from web import shell
from web.answers import File, base_address, language_of, sent
from web.kept import Kept

HTML = "text/html; charset=utf-8"
# Pages that are kept, in bytes.
ROOM = 24_000_000
# A page inside another one shows no navigation, and is made for that place.
FRAMED = "embed"
# So long a reader waits for a view, in seconds; so many are made at the same time, and so many at
# most wait to be made.
LONGEST_WAIT, AT_ONCE, MOST_WAITING = 1.5, 2, 20
_pages: Kept[bytes] = Kept(ROOM, len)
_views: Kept[View] = Kept(ROOM, lambda view: 2 * len(view.markup))
_limiter = CapacityLimiter(AT_ONCE)
# Whether views can be had: a server that has just begun has nothing to make one of, and who comes
# then has the page itself sooner without one.
ready = Event()
ready.set()
# What is being made, by what was asked.
_making: dict[tuple[str, str, str], asyncio.Task[bytes | None]] = {}


def page_door(page: str) -> Callable[[Request], object]:
    """Return what answers whoever asks for a page.

    A view is more than the page needs to run: where it cannot be had in time, or at all, the
    page is sent without one.
    """

    async def door(request: Request) -> Response:
        home = stands_on(page, dict(request.query_params))
        if home != page:
            return RedirectResponse(f"./{home}?{request.url.query}", 307)
        short = len(request.scope["query_string"]) <= LONGEST_QUERY
        body = await _in_time(page, request) if short else None
        whole = body or shell.in_language(language_of(request)).encode("utf-8")
        return sent(request, File(whole, HTML))

    return door


async def _in_time(page: str, request: Request) -> bytes | None:
    """Return a page with its view; ``None`` where it cannot be had in time.

    Who asks for what is being made waits for it with the first, and it is made to its end, so
    that it is there for the next: else each who comes to a busy server makes it busier.
    """
    if not ready.is_set():
        return None
    key = (page, str(request.url), language_of(request))
    if key not in _making:
        if len(_making) >= MOST_WAITING:
            return None
        _making[key] = asyncio.ensure_future(
            run_sync(_page_with_view, page, request, limiter=_limiter)
        )
        _making[key].add_done_callback(lambda _: _making.pop(key))
    done, _ = await asyncio.wait({_making[key]}, timeout=LONGEST_WAIT)
    return done.pop().result() if done else None


def _page_with_view(page: str, request: Request) -> bytes | None:
    """Return a page with its view, in the language of the address, else of the browser."""
    try:
        data, words = current(default_folder()), current_words(language_of(request))
        files = standing(default_folder())
        stays = stays_sentence(data, words, files, words_standing(words.language))
        return whole_page(page, data, words, request.query_params, base_address(request), stays)
    except DataError:
        # The page itself says what is wrong with the data.
        return None
    except Exception:
        logging.getLogger(__name__).exception("no view of %s", page)
        return None


def whole_page(
    page: str,
    data: ElectionData,
    words: Words,
    asked: Mapping[str, str],
    base: str,
    stays: str = "",
) -> bytes:
    """Return a page as it is sent first; what is asked wrongly is as usual.

    ``base`` is the address of the front page, empty where it is not known; ``stays`` says that
    the files are not sound, empty where they are.
    """
    choices = choices_asked(page, asked)
    if LANGUAGE in asked:
        # Who chose a language keeps it on the way to other pages.
        choices = (*choices, (LANGUAGE, words.language))
    framed = FRAMED in asked
    key = (page, choices, framed, base, stays, offered(), data.fingerprint, words.fingerprint)

    def make() -> bytes:
        view = kept_view(page, data, words, choices)
        if stays:
            # Where the page says it too: below its head.
            head, ends, rest = view.markup.partition(f"<p class=lead>{escape(view.lead)}</p>")
            view = replace(view, markup=f"{head}{ends}<p class=note>{escape(stays)}</p>{rest}")
        return _document(view, data, words, base, framed=framed)

    return _pages.get_or_make(key, make)


def choices_asked(page: str, asked: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return what an address asks of the choices of a page, in one order."""
    named = asked_by_name(asked)
    return tuple((name, named[name]) for name in sorted(named) if name in choices_on(page))


def kept_view(
    page: str, data: ElectionData, words: Words, asked: tuple[tuple[str, str], ...] = ()
) -> View:
    """Return a view of a page, made once as long as there is room for it."""
    key = (page, asked, offered(), data.fingerprint, words.fingerprint)
    return _views.get_or_make(key, lambda: page_view(page, data, words, dict(asked)))


def _document(view: View, data: ElectionData, words: Words, base: str, *, framed: bool) -> bytes:
    before = after = ""
    if not framed:
        before = f"<style>{_style(view)}</style>{_layer(view, data, words)}"
        begins = {width: least_screen(width) for width in ("medium", "wide")}
        constants = f"const begins = {json.dumps(begins)};"
        scripts = (shell.file_text("fit.js"), constants, shell.file_text("view.js"))
        after = f"<script>{''.join(scripts)}</script>"
    page = shell.with_view(
        language=words.language,
        head=_head(view, data, words, base),
        before=before,
        after=after,
    )
    return page.encode("utf-8")


def _layer(view: View, data: ElectionData, words: Words) -> str:
    language = urlencode(view.language)
    links = "".join(_nav_link(page, view.page, words, language) for page in pages_shown(data))
    menu = escape(words.say("page-menu"))
    return (
        "<div id=view class=view><header><nav>"
        f"<a class=opener aria-hidden=true><span>»</span> {menu}</a>{links}</nav>"
        f"</header><main>{view.markup}</main>"
        f"<p class=stays role=status hidden>{escape(words.say('view-stays'))}</p></div>"
    )


def _nav_link(page: str, current: str, words: Words, language: str) -> str:
    address = "./" if page == pages()[0] else page
    address = f"{address}?{language}" if language else address
    here = " aria-current=page" if page == current else ""
    name = escape(words.say(f"page-{page}"))
    return f'<a href="{address}"{here} data-name="{name}">{name}</a>'


def _head(view: View, data: ElectionData, words: Words, base: str) -> str:
    """Return title and description, the address of this view, and the card of a link to it."""
    front = view.page == pages()[0]
    place = f"{base}{'' if front else view.page}"
    card = ""
    if base and view.card:
        card = f"{base}{figure_path(view.card, 'png', words)}&format=card&scale=1"
    tags = metadata(
        data,
        words,
        title=view.title if front else f"{view.title} · {site_title(data, words)}",
        heading=view.title,
        lead=view.lead,
        drawing=view.card,
        address=f"{place}{f'?{view.address}' if view.address else ''}" if base else "",
        card=card,
        ways={language: f"{place}{way}" for language, way in published_ways(view.address).items()},
    )
    return "\n".join(tags)


def _style(view: View) -> str:
    colours = view.picture.colours if view.picture else frozenset()
    sheet = shell.file_text("view.css")
    return f"{scheme_style(colours)}{width_style()}{font_face()}{sheet}"


@cache
def font_face(base: str = "./") -> str:
    """Return the typeface of the page, which its own style sheet brings later.

    ``base`` leads from where it is written to the front page.
    """
    return (
        f'@font-face{{font-family:"Source Sans";font-weight:200 900;font-display:swap;'
        f'src:url({base}{shell.font()}) format("woff2")}}'
    )
