"""What is made once and kept, up to a number of bytes; what was asked for longest ago goes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Kept(Generic[Value]):
    """Values by their keys, in no more than ``room`` bytes; ``size`` is how many a value takes.

    >>> kept = Kept(12, len)
    >>> for word in ("one", "two", "six"): kept.put(word, word.encode())
    >>> kept.get("one"), kept.get("six"), kept.taken
    (None, b'six', 12)
    """

    def __init__(self, room: int, size: Callable[[Value], int]) -> None:
        """Begin with nothing."""
        self.room, self.size, self.taken = room, size, 0
        self._values: OrderedDict[Hashable, tuple[Value, int]] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        """Return how many values there are."""
        return len(self._values)

    def get(self, key: Hashable) -> Value | None:
        """Return what is kept of a key; ``None`` where nothing is."""
        with self._lock:
            if key not in self._values:
                return None
            self._values.move_to_end(key)
            return self._values[key][0]

    def get_or_make(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """Return what is kept of a key, made once as long as there is room for it."""
        value = self.get(key)
        if value is None:
            value = make()
            self.put(key, value)
        return value

    def put(self, key: Hashable, value: Value) -> None:
        """Keep a value; it and its key are counted, and what is too large by itself is not kept."""
        taken = self.size(value) + len(str(key))
        with self._lock:
            self.taken += taken - self._values.pop(key, (value, 0))[1]
            self._values[key] = value, taken
            while self.taken > self.room:
                self.taken -= self._values.popitem(last=False)[1][1]
