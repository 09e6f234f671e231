"""Dates that are known to the year, the month or the day.

What has happened by a day can be asked in two ways, and the answers differ where the date
is not known to the day: it *certainly* had if the latest day that the date leaves open has
come, it *possibly* had if the earliest has. What counts from a day on says by name which of
the two: what happened to parties counts once it is certain, so that nobody is taken for gone
who may still have been there; an act, a new name or a number that is drawn in time stands
from the first day on which it may have held.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date

_PATTERN = re.compile(
    r"(?P<open>\.\./)?(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<about>~)?",
    re.ASCII,
)


@dataclass(frozen=True)
class PartialDate:
    """The days on which something may have happened, as far as the source says.

    ``earliest`` and ``latest`` are the first and the last of these days. ``about``
    says that the source itself is not sure of them. ``open_start`` says that the
    source knows only "not later than"; ``earliest`` is then the first day that a
    calendar date can hold, unless something else bounds it (:meth:`not_before`).
    """

    earliest: date
    latest: date
    about: bool = False
    open_start: bool = False

    @property
    def certain_from(self) -> date:
        """Return the day from which on it has certainly happened: the latest.

        >>> str(parse_partial_date("2001").certain_from)
        '2001-12-31'
        """
        return self.latest

    @property
    def possible_from(self) -> date:
        """Return the day from which on it may have happened: the earliest.

        >>> str(parse_partial_date("2001").possible_from)
        '2001-01-01'
        """
        return self.earliest

    @property
    def first(self) -> date | None:
        """Return the earliest day, missing where nothing bounds it.

        >>> print(parse_partial_date("../2001").first)
        None
        """
        return None if self.earliest == date.min else self.earliest

    @property
    def first_named(self) -> date:
        """Return the first day that the source names: of "not later than" a day, that day.

        >>> [str(parse_partial_date(text).first_named) for text in ("2001", "../2001")]
        ['2001-01-01', '2001-12-31']
        """
        return self.latest if self.open_start else self.earliest

    @property
    def middle(self) -> date:
        """Return the day for a point in time: in the middle; of "not later than" a day, that day.

        >>> [str(parse_partial_date(text).middle) for text in ("2001", "../2001")]
        ['2001-07-02', '2001-12-31']
        """
        if self.open_start:
            return self.latest
        return self.earliest + (self.latest - self.earliest) / 2

    def certainly_by(self, day: date) -> bool:
        """Return whether it had certainly happened by the end of a day.

        >>> parse_partial_date("1998").certainly_by(date(1998, 6, 30))
        False
        """
        return self.certain_from <= day

    def possibly_by(self, day: date) -> bool:
        """Return whether it may have happened by the end of a day.

        >>> parse_partial_date("1998").possibly_by(date(1998, 6, 30))
        True
        """
        return self.possible_from <= day

    def not_before(self, day: date) -> PartialDate:
        """Return the days that are left when something else tells that it was no earlier.

        >>> str(parse_partial_date("../2001").not_before(date(1999, 5, 2)).first)
        '1999-05-02'
        """
        return replace(self, earliest=day)

    def not_after(self, day: date) -> PartialDate:
        """Return the days that are left when something else tells that it was no later.

        >>> str(parse_partial_date("1994").not_after(date(1994, 5, 13)).latest)
        '1994-05-13'
        """
        return replace(self, latest=day)

    def certainly_before(self, other: PartialDate) -> bool:
        """Return whether every possible day lies before every possible day of ``other``.

        A date that is only about right gives no certain verdict.

        >>> parse_partial_date("1998-12").certainly_before(parse_partial_date("1999"))
        True
        >>> parse_partial_date("1999-12").certainly_before(parse_partial_date("1999"))
        False
        >>> parse_partial_date("1998~").certainly_before(parse_partial_date("2005"))
        False
        """
        return not self.about and not other.about and self.latest < other.earliest


def parse_partial_date(text: str) -> PartialDate:
    """Return the days that a partial date leaves open.

    The text is ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; ``~`` behind it means about,
    ``../`` before it means not later than. Raises ``ValueError`` for anything else
    and for a month or a day that no calendar has.

    >>> parse_partial_date("2004-02").latest
    datetime.date(2004, 2, 29)
    >>> parse_partial_date("../2002~")
    PartialDate(earliest=datetime.date(1, 1, 1), latest=datetime.date(2002, 12, 31), about=True, \
open_start=True)
    """
    match = _PATTERN.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no partial date: expected YYYY, YYYY-MM or YYYY-MM-DD")
    try:
        earliest = date(*(int(part or 1) for part in match.group("year", "month", "day")))
        latest = earliest if match["day"] else _last_day(earliest, whole_year=not match["month"])
    except ValueError as error:
        raise ValueError(f"{text!r} is no partial date: {error}") from error
    open_start = match["open"] is not None
    return PartialDate(
        earliest=date.min if open_start else earliest,
        latest=latest,
        about=match["about"] is not None,
        open_start=open_start,
    )


def read_partial_date(cell: object) -> PartialDate | None:
    """Return the days that the cell of a table leaves open; ``None`` for an empty cell.

    >>> print(read_partial_date(float("nan")))
    None
    """
    return parse_partial_date(cell) if isinstance(cell, str) else None


def not_later_than(day: date) -> PartialDate:
    """Return the partial date of which nothing but its last day is known.

    >>> not_later_than(date(1999, 3, 1)) == parse_partial_date("../1999-03-01")
    True
    """
    return PartialDate(earliest=date.min, latest=day, open_start=True)


def exact(day: date) -> PartialDate:
    """Return a full date as a partial date that leaves one day open.

    >>> exact(date(1999, 3, 1)) == parse_partial_date("1999-03-01")
    True
    """
    return PartialDate(earliest=day, latest=day)


def _last_day(first: date, *, whole_year: bool) -> date:
    month = 12 if whole_year else first.month
    return date(first.year, month, calendar.monthrange(first.year, month)[1])
