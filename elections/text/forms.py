"""What a message is given with more than its letters: numbers that it counts by, names' forms."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

# What a message can be given; a truth, of a table too, is yes or no in it.
Argument = str | int | np.bool_


class Whole(str):
    """A whole number as it is written, with the number: a message can decline what it counts.

    >>> Whole("1,500", 1500), Whole("1,500", 1500).value
    ('1,500', 1500)
    """

    value: int

    def __new__(cls, written: str, value: int) -> Whole:
        """Return the number ``value``, written so."""
        number = super().__new__(cls, written)
        number.value = value
        return number

    def __reduce__(self) -> tuple[type[Whole], tuple[str, int]]:
        """Return what a copy is made of."""
        return Whole, (str(self), self.value)


class Declined(str):
    """A name with its other forms by what asks for them: ``of``, ``in``, ``into``.

    >>> Declined("A", {"of": "A\u2019s"})
    'A'
    """

    forms: Mapping[str, str]

    def __new__(cls, name: str, forms: Mapping[str, str]) -> Declined:
        """Return a name that has these forms."""
        declined = super().__new__(cls, name)
        declined.forms = dict(forms)
        return declined

    def __reduce__(self) -> tuple[type[Declined], tuple[str, Mapping[str, str]]]:
        """Return what a copy is made of."""
        return Declined, (str(self), self.forms)


def form(name: object, case: object = "") -> str:
    """Return a name as it stands after what ``case`` names: Fluent's function ``FORM``.

    >>> form(Declined("A", {"of": "A\u2019s"}), "of"), form("A", "of")
    ('A\u2019s', 'A')
    """
    return name.forms.get(str(case), str(name)) if isinstance(name, Declined) else str(name)


def selected(value: Argument) -> str | int:
    """Return what a message selects by: the number of a whole number as written, yes or no.

    >>> selected(Whole("1,500", 1500)), selected("1,500"), selected(value=True)
    (1500, '1,500', 'yes')
    """
    if isinstance(value, bool | np.bool_):
        return "yes" if value else "no"
    return value.value if isinstance(value, Whole) else value


def cache_key(value: Argument) -> tuple[object, ...]:
    """Return what tells a value from those that are equal, but need not be said alike.

    1, True and 1.0 are equal, and so are names with other forms.

    >>> cache_key(1) == cache_key(True)
    False
    """
    forms = tuple(value.forms.items()) if isinstance(value, Declined) else ()
    return type(value), value, forms
