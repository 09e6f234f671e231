"""So many pages are made at a time: who comes meanwhile has a turn when one of them is done.

Python runs one thread at a time. Of two hundred pages at once each would take as long as all of
them, and each would work out anew what the first could have kept for the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore, get_ident

AT_ONCE = 2
_turns = BoundedSemaphore(AT_ONCE)
# The threads that have one.
_having: set[int] = set()


@contextmanager
def turn() -> Iterator[None]:
    """Have a turn to make a page.

    >>> with turn():
    ...     print("made")
    made
    """
    _take()
    try:
        yield
    finally:
        _give()


@contextmanager
def others_first() -> Iterator[None]:
    """Let others make their pages while something that takes long is waited for.

    >>> with turn(), others_first(), turn():
    ...     print("another")
    another
    """
    has_turn = get_ident() in _having
    if has_turn:
        _give()
    try:
        yield
    finally:
        if has_turn:
            _take()


def all_free() -> bool:
    """Say whether no page is being made.

    >>> all_free()
    True
    """
    return not _having


def _take() -> None:
    _turns.acquire()
    _having.add(get_ident())


def _give() -> None:
    _having.discard(get_ident())
    _turns.release()
