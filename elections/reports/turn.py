"""One report at a time: each takes much memory, and who comes meanwhile waits or is told."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

# While one is made other threads, who answer clicks, have their turn after so many seconds, and
# not only after Python's usual five thousandths at each of their many waits.
SWITCHED = 0.0005
_turn = Lock()


class BusyError(Exception):
    """Somebody else's report is being made."""


@contextmanager
def turn(patience: float = 0) -> Iterator[None]:
    """Have the turn to make a report, after so many seconds at most; else ``BusyError``.

    >>> with turn():
    ...     print("made")
    made
    """
    if not _turn.acquire(timeout=patience):
        raise BusyError("another report is being made; ask again in a minute")
    usual = sys.getswitchinterval()
    sys.setswitchinterval(SWITCHED)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)
        _turn.release()
