"""What the first reader need not wait for: data, words, and the view of every page as usual."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Event, Thread
from typing import Any

from elections.package import current, default_folder
from elections.package.faults import DataError
from elections.sections import pages
from elections.text import languages, load_words
from web import shell
from web.views import kept_view

# Between two pages, in seconds: who comes meanwhile is not kept waiting.
PAUSE = 0.05


@asynccontextmanager
async def warm(app: Any) -> AsyncIterator[None]:
    """Make the views of all pages, in the first language, as long as the server runs."""
    stop = Event()
    Thread(target=_make, args=(stop,), name="warm", daemon=True).start()
    yield
    stop.set()


def _make(stop: Event) -> None:
    try:
        shell.plain()
        data, words = current(default_folder()), load_words(languages()[0])
        for page in pages():
            if stop.is_set():
                return
            kept_view(page, data, words)
            time.sleep(PAUSE)
    except DataError:
        # Whoever opens a page is told.
        return
    except Exception:
        logging.getLogger(__name__).exception("not all pages are warm")
