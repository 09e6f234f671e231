"""What is wrong with a data package: one fault per place, all faults in one error."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong, where it stands, and what was expected there.

    ``row`` is the line number that an editor shows (the header is line 1);
    it is ``None`` where the fault belongs to the whole file. ``value`` is the text
    that stands there, ``None`` where nothing does.

    >>> print(Fault("results.csv", 7, "votes", "12,5", "a whole number"))
    results.csv:7 votes: '12,5' - expected a whole number
    """

    file: str
    row: int | None
    column: str | None
    value: str | None
    expected: str

    @property
    def place(self) -> str:
        """Where it stands: file, line and column, which are the same in every language."""
        place = self.file if self.row is None else f"{self.file}:{self.row}"
        return place if self.column is None else f"{place} {self.column}"

    def __str__(self) -> str:
        value = repr(self.value) if self.value else "nothing"
        return f"{self.place}: {value} - expected {self.expected}"


class DataError(ValueError):
    """A data package is not sound; ``faults`` holds everything found, in order of place.

    >>> error = DataError([Fault("b.csv", 2, None, None, "x"), Fault("a.csv", None, None, "", "y")])
    >>> [fault.file for fault in error.faults]
    ['a.csv', 'b.csv']
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: list[Fault] = sorted(set(faults), key=_place)
        super().__init__(self.faults)

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


class NoDataError(ValueError):
    """The data are sound and hold nothing of what was asked for; the message says of what."""


def _place(fault: Fault) -> tuple[str, int, str, str, str]:
    return (fault.file, fault.row or 0, fault.column or "", fault.value or "", fault.expected)


def expect_one_of(what: str, value: object, allowed: Collection[object]) -> None:
    """Raise ``ValueError`` for a value that is none of those allowed, and name these.

    ``what`` is how the sentence begins.

    >>> expect_one_of("unit is", "litres", ("votes", "seats"))
    Traceback (most recent call last):
    ValueError: unit is 'litres': expected one of votes, seats
    """
    if value not in allowed:
        raise ValueError(f"{what} {value!r}: expected one of {', '.join(map(str, allowed))}")
