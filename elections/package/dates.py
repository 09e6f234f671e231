"""Dates that are known to the year, the month or the day."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
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
    calendar date can hold.
    """

    earliest: date
    latest: date
    about: bool = False
    open_start: bool = False

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


def exact(day: date) -> PartialDate:
    """Return a full date as a partial date that leaves one day open.

    >>> exact(date(1999, 3, 1)) == parse_partial_date("1999-03-01")
    True
    """
    return PartialDate(earliest=day, latest=day)


def _last_day(first: date, *, whole_year: bool) -> date:
    month = 12 if whole_year else first.month
    return date(first.year, month, calendar.monthrange(first.year, month)[1])
