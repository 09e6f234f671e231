"""How many decimals a number has: each quantity in one way, wherever it is written.

A share of votes and a turnout have two, a share of seats one, differences in percentage points
one; measures have those of their unit. A figure that was published keeps the digits that it was
published with, and a percentage set by law has no more than it needs.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Literal

from elections.measures.values import DIGITS, Unit

Number = int | float | Decimal | Fraction
# ``law``: a percentage set by law, or one of a scale.
Quantity = Unit | Literal["turnout", "law"]


def exact(value: Number) -> Fraction:
    """Return a number as an exact fraction; a float is taken for the decimal that it prints as.

    >>> exact(0.1)
    Fraction(1, 10)
    """
    return Fraction(str(value)) if isinstance(value, float) else Fraction(value)


def places(value: Decimal) -> int:
    """Return how many decimals a number is given with.

    >>> places(Decimal("0.70")), places(Decimal("1200"))
    (2, 0)
    """
    return max(0, -int(value.as_tuple().exponent))


def decimals(value: Number, quantity: Quantity, published: Decimal | None = None) -> int:
    """Return with how many decimals a number of a quantity is written.

    A ``Decimal`` is a published figure and has its own; so has a number that equals the figure
    in ``published``. All seats and none are whole: 100% and 0%.

    >>> decimals(Fraction(100, 3), "vote_share"), decimals(Decimal("30.9"), "vote_share")
    (2, 1)
    >>> decimals(77.55, "seat_share"), decimals(100.0, "seat_share"), decimals(7.5, "law")
    (1, 0, 1)
    """
    if published is not None and exact(value) == Fraction(published):
        value = published
    if quantity == "law":
        value = Decimal(str(float(value))).normalize()
    if isinstance(value, Decimal) and quantity in ("vote_share", "turnout", "law", "seat_share"):
        return places(value)
    if quantity == "turnout":
        return DIGITS["vote_share"]
    if quantity == "seat_share" and exact(value) in (0, 100):
        return 0
    return DIGITS[quantity]
