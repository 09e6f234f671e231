"""Whether a value that somebody gives agrees with the value that stands in a cell.

A value agrees to the digits that it is given with: a number if that of the cell, rounded
half up to as many digits, is the same; a date if the days of the cell lie within the days
that it leaves open.
What the cell does not decide (a month against a day, a bound against a number) has no
answer. Where sources differ and none of them is known to be right, the value of another
source is neither right nor wrong but disputed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any, Literal

from elections.package.cells import PATTERNS, read
from elections.package.dates import PartialDate, parse_partial_date
from elections.package.schema import Column

Ruling = Literal["agrees", "differs", "disputed"]
DATES = ("date", "partial_date")
NUMBERS = ("integer", "decimal")
BOUNDS = ("<", ">")
# The columns that name a cell, in every table that has them.
PLACE = ("table", "row", "field")
# The kind of a conflict in which nothing decides.
UNRESOLVED = "unresolved"
# The column whose values follow from votes and their base, exactly.
SHARES = ("results", "share_percent")
_NUMBER = re.compile(PATTERNS["decimal"])


def agrees(given: str, cell: str, column: Column, *, exact: Fraction | None = None) -> bool | None:
    """Return whether the value ``given`` agrees with ``cell``; ``None`` if that is not decided.

    Both are texts as they stand in a file; ``column`` is that of the cell. ``exact`` is the
    number of which the cell holds a rounded form, where it is known, and then decides in
    the place of the cell. ``ValueError`` where ``given`` is no value of such a column.

    >>> share = Column("share_percent", "decimal", "")
    >>> agrees("17.75", "17.7", share), agrees("17.75", "17.7", share, exact=Fraction("17.7498"))
    (False, True)
    >>> agrees("1999", "1999-01-19", Column("founded", "partial_date", ""))
    True
    """
    if column.type in NUMBERS:
        exact_value = _exactly(cell, column) if exact is None and cell else exact
        return _near(_number(given), exact_value)
    if column.type in DATES:
        return _within(parse_partial_date(given), cell)
    if column.type == "boolean" and given not in ("true", "false"):
        raise ValueError(f"{given!r} is no answer: expected true or false")
    if not cell:
        return None
    bounds = given.startswith(BOUNDS) or cell.startswith(BOUNDS)
    if bounds or is_number(given) != is_number(cell):
        return None
    return _near(given, Fraction(cell)) if is_number(given) else given == cell


def ruling(
    given: str, cell: str, column: Column, *, unresolved: bool, exact: Fraction | None = None
) -> Ruling | None:
    """Return the verdict on a value that is claimed of a cell; ``None`` if that is not decided.

    ``unresolved`` says that the value claimed is that of another source, and that nothing
    decides between the two. Other arguments and errors as for :func:`agrees`.

    >>> seats = Column("seats", "integer", "")
    >>> ruling("7", "7", seats, unresolved=False), ruling("8", "7", seats, unresolved=True)
    ('agrees', 'disputed')
    """
    decided = agrees(given, cell, column, exact=exact)
    if decided is None or decided:
        return None if decided is None else "agrees"
    return "disputed" if unresolved else "differs"


def conflict_with(
    claim: Mapping[Any, str], conflicts: Iterable[Mapping[Any, str]]
) -> Mapping[Any, str] | None:
    """Return the conflict that holds the value claimed of a cell as one that is not used.

    Of several an unresolved one; ``None`` where there is none. Both are rows of their tables.

    >>> cell = {"table": "results", "row": "1990/green", "field": "votes"}
    >>> conflict_with({**cell, "value_claimed": "7"}, [{**cell, "value_other": "8"}]) is None
    True
    """
    alike = [
        conflict
        for conflict in conflicts
        if all(conflict[part] == claim[part] for part in PLACE)
        and same(conflict["value_other"], claim["value_claimed"])
    ]
    return max(alike, key=lambda conflict: conflict["kind"] == UNRESOLVED, default=None)


def same(first: str, second: str) -> bool:
    """Return whether two texts of cells say the same, numbers whatever their digits.

    >>> same("82.2", "82.20"), same("1999", "1999-01")
    (True, False)
    """
    both = is_number(first) and is_number(second)
    return Fraction(first) == Fraction(second) if both else first == second


def is_number(text: str) -> bool:
    """Return whether a text is a number as cells hold it.

    >>> is_number("30.9"), is_number("<50")
    (True, False)
    """
    return _NUMBER.fullmatch(text) is not None


def rounded(number: Fraction, places: int) -> Decimal:
    """Return a number that is not negative, rounded half up to so many decimals.

    >>> rounded(Fraction(25, 2), 0), rounded(Fraction(1, 800), 4)
    (Decimal('13'), Decimal('0.0013'))
    """
    return Decimal(floor(number * 10**places + Fraction(1, 2))).scaleb(-places)


def digits(number: str) -> int:
    """Return with how many decimals a number is given.

    >>> digits("82.20"), digits("98")
    (2, 0)
    """
    return max(0, -int(Decimal(number).as_tuple().exponent))


def _number(text: str) -> str:
    if not is_number(text):
        raise ValueError(f"{text!r} is no number: expected digits with at most one point")
    return text


def _exactly(cell: str, column: Column) -> Fraction:
    number = read(cell, column)
    if not isinstance(number, int | Decimal | Fraction):
        raise ValueError(f"{cell!r} is no number of {column.name}")
    return Fraction(number)


def _near(claimed: str, number: Fraction | None) -> bool | None:
    if number is None:
        return None
    return Fraction(claimed) == Fraction(rounded(number, digits(claimed)))


def _within(days: PartialDate, cell: str) -> bool | None:
    days_of_cell = parse_partial_date(cell) if cell else None
    if days_of_cell is None or days_of_cell.about:
        return None
    if days.earliest <= days_of_cell.earliest and days_of_cell.latest <= days.latest:
        return True
    apart = days.latest < days_of_cell.earliest or days_of_cell.latest < days.earliest
    return False if apart and not days.about else None
