"""The data of a folder, kept, and read anew once its files have changed."""

from __future__ import annotations

import time
from functools import lru_cache
from pathlib import Path
from threading import Lock

from elections.package.loading import DESCRIPTOR, ElectionData, load

NOTICED_WITHIN = 2.0
_seen: dict[Path, tuple[float, tuple[int, ...]]] = {}
_lock = Lock()


def current(folder: Path) -> ElectionData:
    """Return the checked data of a folder, read once per version of its files.

    Changed files are read anew without a restart, at most ``NOTICED_WITHIN`` seconds later.
    ``DataError`` where the data are not sound.

    >>> current(Path("tests/country")) is current(Path("tests/country"))
    True
    """
    with _lock:
        looked, stamp = _seen.get(folder, (float("-inf"), ()))
        if time.monotonic() - looked >= NOTICED_WITHIN:
            watched = sorted([*folder.glob("*.csv"), *folder.glob(DESCRIPTOR)])
            stamp = tuple(path.stat().st_mtime_ns for path in watched)
            _seen[folder] = (time.monotonic(), stamp)
        return _loaded(folder, stamp)


@lru_cache(maxsize=2)
def _loaded(folder: Path, stamp: tuple[int, ...]) -> ElectionData:
    return load(folder)
