"""What the first reader need not wait for: data, words, and every page as usual.

First other languages are read, then views are made, then what the pages themselves show.
"""

from __future__ import annotations

import gc
import logging
import time
from collections.abc import Callable, Iterable
from itertools import chain
from threading import Event

from elections.package import ElectionData, current, default_folder
from elections.package.faults import DataError
from elections.sections import pages
from elections.text import FIRST, Words, current_words, is_offered, languages
from web import views

# The least time between two pieces, in seconds: who comes meanwhile is not kept waiting, for as
# long as a piece took nothing is made.
PAUSE = 0.05
# So long after the start views begin to be made, in seconds: who comes at once comes before them.
LATER = 3.0
# So long at most a piece waits for the pages that are being made, in seconds.
PATIENCE = 5.0


# Whether all is made: also where nothing was to be made, or not all could.
done = Event()
done.set()
# Makes what pages show, a piece at a time.
Pieces = Callable[[ElectionData, Words], Iterable[object]]


def cold() -> None:
    """Say that nothing is made yet."""
    views.ready.clear()
    done.clear()


def make(pieces: Pieces, at_rest: Callable[[], bool], stop: Event) -> None:
    """Make views and ``pieces`` in the first language, until the server is to ``stop``.

    Nothing is made while the server is not ``at_rest``, for a reader waits then.
    """
    try:
        data, words = current(default_folder()), current_words(FIRST)
        views.ready.set()
        if stop.wait(LATER):
            return
        # Every page names them all.
        of_words = (is_offered(language) for language in languages())
        of_pages = (views.kept_view(page, data, words) for page in pages())
        began = time.monotonic()
        for _ in chain(of_words, of_pages, pieces(data, words)):
            if _stops(stop, time.monotonic() - began, at_rest):
                return
            began = time.monotonic()
        _set_apart()
    except DataError:
        # Whoever opens a page is told.
        return
    except Exception:
        logging.getLogger(__name__).exception("not all pages are warm")
    finally:
        views.ready.set()
        done.set()


def _stops(stop: Event, pause: float, at_rest: Callable[[], bool]) -> bool:
    """Wait for a pause, and then until no reader waits; return whether the server ends."""
    ended, late = stop.wait(max(PAUSE, pause)), time.monotonic() + PATIENCE
    while not (ended or at_rest() or time.monotonic() > late):
        ended = stop.wait(PAUSE)
    return ended


def _set_apart() -> None:
    """Take what is there for good out of the search for what can go.

    Streamlit looks at every object after each run of a page; those of the data, the words and
    what is kept of them are by far the most, and stay.
    """
    gc.collect()
    gc.freeze()
