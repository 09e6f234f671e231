"""What the first reader need not wait for: data, words, and every page as usual.

The views are made first, then what the pages themselves show.
"""

from __future__ import annotations

import gc
import logging
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from itertools import chain
from threading import Event, Thread
from typing import Any

from elections.package import ElectionData, current, default_folder
from elections.package.faults import DataError
from elections.sections import pages
from elections.text import FIRST, Words, current_words, offered
from web import shell
from web.views import kept_view

# The least time between two pieces, in seconds: who comes meanwhile is not kept waiting, for as
# long as a piece took nothing is made.
PAUSE = 0.05


# Makes what pages show, a piece at a time.
Pieces = Callable[[ElectionData, Words], Iterable[object]]


def warm(pieces: Pieces) -> Callable[[Any], AbstractAsyncContextManager[None]]:
    """Return what makes views and ``pieces`` in the first language once the server runs."""

    @asynccontextmanager
    async def made(app: Any) -> AsyncIterator[None]:
        # The first page names every language: none of its time is for reading them.
        offered()
        stop = Event()
        Thread(target=_make, args=(pieces, stop), name="warm", daemon=True).start()
        yield
        stop.set()

    return made


def _make(pieces: Pieces, stop: Event) -> None:
    try:
        shell.plain()
        data, words = current(default_folder()), current_words(FIRST)
        views = (kept_view(page, data, words) for page in pages())
        began = time.monotonic()
        for _ in chain(views, pieces(data, words)):
            if stop.wait(max(PAUSE, time.monotonic() - began)):
                return
            began = time.monotonic()
        _set_apart()
    except DataError:
        # Whoever opens a page is told.
        return
    except Exception:
        logging.getLogger(__name__).exception("not all pages are warm")


def _set_apart() -> None:
    """Take what is there for good out of the search for what can go.

    Streamlit looks at every object after each run of a page; those of the data, the words and
    what is kept of them are by far the most, and stay.
    """
    gc.collect()
    gc.freeze()
