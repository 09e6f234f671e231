"""What is read from files, kept, and read anew once the files have changed.

What was sound last stays in force. Files that are not sound, or that are just being written, are
told beside it, once in the log and as long as they are so to whoever asks.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache, partial
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

from elections.package.faults import DataError, Fault
from elections.package.loading import DESCRIPTOR, DOCUMENTS, TEXTS, ElectionData, load

Value = TypeVar("Value")
Stamp = tuple[tuple[str, int, int], ...]

# In seconds: so late a change is noticed at most, and so long files rest before they are read.
NOTICED_WITHIN, REST = 2.0, 0.5


@dataclass(frozen=True)
class Standing(Generic[Value]):
    """What is in force, and how the files stand from which it is read.

    ``value`` is the last sound version, read at ``read``; ``None`` where there was none yet.
    ``faults`` are those of the files as they are now, ``since`` when they were first found not to
    be sound; none and ``None`` where they are sound.
    """

    value: Value | None
    read: datetime | None = None
    faults: tuple[Fault, ...] = ()
    since: datetime | None = None

    def sound(self) -> Value:
        """Return what is in force; ``DataError`` where nothing is, with what is wrong.

        >>> Standing("the data").sound()
        'the data'
        """
        if self.value is None:
            raise DataError(self.faults)
        return self.value


class Watched(Generic[Value]):
    """What ``read`` returns from the files at ``paths``, under a name for the log.

    ``read`` raises ``DataError`` where the files are not sound; it is given what was in force.
    """

    def __init__(
        self,
        name: str,
        paths: Callable[[], Iterable[Path]],
        read: Callable[[Value | None], Value],
    ) -> None:
        """Begin with nothing read."""
        self.name, self.paths, self.read = name, paths, read
        self._standing: Standing[Value] = Standing(None)
        self._looked = float("-inf")
        self._stamp: Stamp | None = None
        self._lock = Lock()

    @property
    def asked(self) -> bool:
        """Whether the files were read, or tried to."""
        return self._looked > float("-inf")

    def standing(self) -> Standing[Value]:
        """Return what is in force, after a look at the files where the last one is long ago.

        While one thread reads them, all others go on with what is in force.
        """
        if not self._lock.acquire(blocking=self._standing.value is None):
            return self._standing
        try:
            late = time.monotonic() - self._looked >= NOTICED_WITHIN
            if late or self._standing.value is None:
                self._look()
                self._looked = time.monotonic()
            return self._standing
        finally:
            self._lock.release()

    def _look(self) -> None:
        before, stamp = self._standing, _stamp(self.paths())
        if stamp == self._stamp or (before.value is not None and _is_being_written(stamp)):
            return
        now = datetime.now(UTC).replace(microsecond=0)
        try:
            standing = Standing(self.read(before.value), now)
        except DataError as error:
            since = before.since or now
            standing = Standing(before.value, before.read, tuple(error.faults), since)
        whole = _stamp(self.paths()) == stamp
        if whole or before.value is None:
            self._standing = standing
            self._tell(before)
        # What changed while it was read is read once more.
        self._stamp = stamp if whole else None

    def _tell(self, before: Standing[Value]) -> None:
        """Log, in one line, that the files are not sound any more, or are again."""
        standing, log = self._standing, logging.getLogger(__name__)
        if standing.faults and standing.faults != before.faults:
            stays = "nothing is shown" if standing.value is None else "the last sound version stays"
            first = " ".join(str(standing.faults[0]).split())
            log.error(
                "%s: not sound since %s, and %s; faults: %d, the first: %s",
                self.name,
                f"{standing.since:%Y-%m-%d %H:%M:%S} UTC",
                stays,
                len(standing.faults),
                first,
            )
        elif before.faults and not standing.faults:
            log.warning("%s: sound again, and shown", self.name)


def current(folder: Path) -> ElectionData:
    """Return the checked data of a folder as they were when its files were last sound.

    Changed files are read anew without a restart, some seconds later. ``DataError`` where the data
    were never sound.

    >>> current(Path("tests/country")) is current(Path("tests/country"))
    True
    """
    return standing(folder).sound()


def standing(folder: Path) -> Standing[ElectionData]:
    """Return the data in force, and how the files of their folder stand.

    >>> standing(Path("tests/country")).faults
    ()
    """
    return _watched(folder).standing()


@lru_cache(maxsize=4)
def _watched(folder: Path) -> Watched[ElectionData]:
    return Watched(str(folder), partial(_files, folder), lambda before: load(folder))


def _files(folder: Path) -> Iterable[Path]:
    named = (folder / name for name in (DESCRIPTOR, *DOCUMENTS))
    return sorted([*folder.glob("*.csv"), *folder.glob(f"{TEXTS}/*.csv"), *named])


def _stamp(paths: Iterable[Path]) -> Stamp:
    """Return what changes whenever a file does: its name, when it was written, its size."""
    parts = []
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue
        parts.append((path.name, status.st_mtime_ns, status.st_size))
    return tuple(parts)


def _is_being_written(stamp: Stamp) -> bool:
    """Say whether a file was written a moment ago, so that it may not be whole yet."""
    ages = (time.time() - written / 1e9 for _, written, _ in stamp)
    return any(0 <= age < REST for age in ages)
