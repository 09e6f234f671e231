"""The words of the interface, numbers and dates, in the reader's language."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

import pandas as pd
from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from elections.measures.values import DIGITS
from elections.package.dates import parse_partial_date
from elections.text.quantities import Number, Quantity, decimals, exact

LOCALES = Path(__file__).resolve().parents[1] / "locales"

MOST_SAID = 20_000


@lru_cache(maxsize=8)
def languages(folder: Path = LOCALES) -> tuple[str, ...]:
    """Return the languages that have a file of words, English first, then by code; found once.

    >>> languages()[0]
    'en'
    """
    codes = sorted(path.stem for path in folder.glob("*.ftl"))
    return tuple(sorted(codes, key=lambda code: code != "en"))


@lru_cache(maxsize=8)
def load_words(language: str, folder: Path = LOCALES) -> Words:
    """Return the words of one language, read once.

    ``ValueError`` where the language has no file, or the file does not parse.

    >>> load_words("en").number(9810852)
    '9,810,852'
    """
    if language not in languages(folder):
        raise ValueError(f"no words for language {language!r}; expected one of {languages(folder)}")
    path = folder / f"{language}.ftl"
    resource = FluentResource(path.read_text(encoding="utf-8"))
    broken = [entry for entry in resource.body if isinstance(entry, Junk)]
    if broken:
        raise ValueError(f"{path.name}: does not parse at {str(broken[0].content)[:60]!r}")
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(resource)
    words = Words(language=language, locale=Locale("en"), bundle=bundle)
    return replace(words, locale=Locale.parse(words.say("locale")))


@dataclass(frozen=True)
class Words:
    """Everything that a reader reads: messages, numbers, dates, names from the data."""

    language: str
    locale: Locale
    bundle: FluentBundle

    # What was said and written lately: most of what a page says it says again in its next run.
    _said: dict[tuple[object, ...], str] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def say(self, key: str, /, **arguments: str | int) -> str:
        """Return the message ``key`` with its arguments.

        ``KeyError`` for a message that is not there, ``ValueError`` for an argument
        that is missing: a half-said sentence never reaches a reader.

        >>> load_words("en").say("not-published")
        'not found'
        """
        # 1, True and 1.0 are equal, but need not be said alike.
        asked = (key, *((name, type(value), value) for name, value in arguments.items()))
        return self._kept(asked, lambda: self._say(key, arguments))

    def _say(self, key: str, arguments: dict[str, str | int]) -> str:
        if not self.bundle.has_message(key):
            raise KeyError(f"no message {key!r} in {self.language}")
        message = self.bundle.get_message(key)
        if message.value is None:
            raise KeyError(f"message {key!r} in {self.language} has no text")
        text, errors = self.bundle.format_pattern(message.value, arguments)
        if errors:
            raise ValueError(f"message {key!r} in {self.language}: {errors[0]}")
        return str(text)

    def number(self, value: Number | None, digits: int = 0) -> str:
        """Write a number with a fixed count of decimals; missing is said to be so.

        >>> load_words("en").number(Decimal("1234.565"), 2)
        '1,234.57'
        """
        if value is None or is_missing(value):
            return self.say("not-published")
        asked = ("", type(value), value, digits)
        return self._kept(asked, lambda: self._number(value, digits))

    def _number(self, value: Number, digits: int) -> str:
        rounded = round_half_up(value, digits)
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        return format_decimal(rounded, format=pattern, locale=self.locale)

    def _kept(self, asked: tuple[object, ...], write: Callable[[], str]) -> str:
        said = self._said.get(asked)
        if said is None:
            said = write()
            if len(self._said) >= MOST_SAID:
                self._said.clear()
            self._said[asked] = said
        return said

    def percent(self, value: Number | None, digits: int) -> str:
        """Write a percentage given in percent, 0 to 100, with a fixed count of decimals.

        >>> load_words("en").percent(Decimal("30.89"), 1)
        '30.9%'
        """
        if is_missing(value):
            return self.say("not-published")
        return self.say("percent", number=self.number(value, digits))

    def vote_share(self, value: Number | None, published: Decimal | None = None) -> str:
        """Write a share of votes, given in percent: as it was published, or as computed.

        ``published`` is the figure that was published, where the value may be just that one.

        >>> words = load_words("en")
        >>> words.vote_share(Fraction(2400, 77)), words.vote_share(30.9, Decimal("30.9"))
        ('31.17%', '30.9%')
        """
        return self._share(value, "vote_share", published)

    def seat_share(self, value: Number | None) -> str:
        """Write a share of seats, deputies or posts, given in percent; all and none are whole.

        >>> load_words("en").seat_share(Fraction(7600, 98)), load_words("en").seat_share(100.0)
        ('77.6%', '100%')
        """
        return self._share(value, "seat_share")

    def turnout(self, value: Decimal | None) -> str:
        """Write a turnout as it was published.

        >>> load_words("en").turnout(Decimal("75.40"))
        '75.40%'
        """
        return self._share(value, "turnout")

    def rate(self, value: Number | None) -> str:
        """Write a percentage that is set, by law say, with no more decimals than it has.

        >>> load_words("en").rate(Decimal("7.0")), load_words("en").rate(Fraction(1, 2))
        ('7%', '0.5%')
        """
        return self._share(value, "law")

    def _share(
        self, value: Number | None, quantity: Quantity, published: Decimal | None = None
    ) -> str:
        if value is None or is_missing(value):
            return self.say("not-published")
        given = None if is_missing(published) else published
        return self.percent(value, decimals(value, quantity, given))

    def measure(self, value: Number | None, unit: Quantity) -> str:
        """Write a number of a unit, without its sign; missing is said to be so.

        >>> load_words("en").measure(2.4918, "parties"), load_words("en").measure(70, "vote_share")
        ('2.49', '70.00')
        """
        if value is None or is_missing(value):
            return self.say("not-published")
        return self.number(value, decimals(value, unit))

    def points(self, value: Number | None) -> str:
        """Write a difference in percentage points.

        >>> load_words("en").points(Decimal("11.59"))
        '11.6'
        """
        return self.number(value, DIGITS["points"])

    def signed(self, value: Number, unit: Quantity = "count") -> str:
        """Write a difference with its sign; what is written as nothing has none.

        >>> load_words("en").signed(-9.712, "points"), load_words("en").signed(0)
        ('−9.7', '0')
        """
        return self._signed("signed", value, decimals(value, unit))

    def signed_points(self, value: Number) -> str:
        """Write a difference in percentage points with its sign; '' where there is none.

        >>> load_words("en").signed_points(11.59), load_words("en").signed_points(0.04)
        ('+11.6 points', '±0.0 points')
        """
        return "" if is_missing(value) else self._signed("signed-points", value, DIGITS["points"])

    def _signed(self, key: str, value: Number, digits: int) -> str:
        rounded = round_half_up(value, digits)
        sign = "plus" if rounded > 0 else "minus" if rounded < 0 else "none"
        return self.say(key, sign=sign, number=self.number(abs(rounded), digits))

    def range(self, low: str, high: str) -> str:
        """Join the ends of a range of values; one value where both read alike.

        >>> load_words("en").range("1.2", "1.5"), load_words("en").range("7.1%", "7.1%")
        ('1.2 to 1.5', '7.1%')
        """
        return low if low == high else self.say("range", low=low, high=high)

    def span(self, first: str, last: str) -> str:
        """Join the names of the first and the last election; one name where they are the same.

        >>> load_words("en").span("1990", "1998")
        '1990–1998'
        """
        return first if first == last else self.say("span", first=first, last=last)

    def published(self, value: Decimal | None) -> str:
        """Write a percentage of the data as it stands there, with exactly its digits.

        >>> load_words("en").published(Decimal("82.20"))
        '82.20%'
        """
        if is_missing(value):
            return self.say("not-published")
        exponent = Decimal(str(value)).as_tuple().exponent
        return self.percent(value, max(0, -int(exponent)))

    def date(self, value: datetime.date | None) -> str:
        """Write a day in full.

        >>> load_words("en").date(datetime.date(2004, 9, 19))
        '19 September 2004'
        """
        if is_missing(value):
            return self.say("not-published")
        return format_date(value, format="long", locale=self.locale)

    def month(self, value: datetime.date) -> str:
        """Write a month and its year.

        >>> load_words("en").month(datetime.date(2004, 9, 19))
        'September 2004'
        """
        return format_skeleton("yMMMM", value, locale=self.locale)

    def partial_date(self, text: str | None) -> str:
        """Write a date as precisely as it is known.

        >>> load_words("en").partial_date("2003-10"), load_words("en").partial_date("2002~")
        ('October 2003', 'about 2002')
        """
        if is_missing(text):
            return self.say("not-published")
        partial = parse_partial_date(str(text))
        digits = str(text).strip("./~")
        # The latest day lies in the year, month or day named, also where the start is open.
        if len(digits) == len("YYYY"):
            said = digits
        elif len(digits) == len("YYYY-MM"):
            said = self.month(partial.latest)
        else:
            said = self.date(partial.latest)
        if partial.about:
            said = self.say("date-about", date=said)
        if partial.open_start:
            said = self.say("date-by", date=said)
        return said

    def list(self, items: list[str]) -> str:
        """Join names as a sentence does.

        >>> load_words("en").list(["A", "B", "C"])
        'A, B and C'
        """
        return format_list(items, locale=self.locale)

    def text(self, row: Mapping[Any, object] | pd.Series, column: str) -> str:
        """Return a text column of a row in this language, else in English; '' where empty.

        >>> load_words("en").text({"name_en": "North", "name_ru": "Север"}, "name")
        'North'
        """
        for language in (self.language, "en"):
            value = row.get(f"{column}_{language}")
            if not is_missing(value):
                return str(value)
        return ""

    def texts(self, table: pd.DataFrame, key: str, column: str) -> dict[str, str]:
        """Return a text column of every row as :meth:`text` does, by the rows' key.

        >>> regions = pd.DataFrame({"region_id": ["n"], "name_en": ["North"]})
        >>> load_words("en").texts(regions, "region_id", "name")
        {'n': 'North'}
        """
        said = [name for name in table.columns if name.startswith(f"{column}_")]
        rows = table[[key, *said]].to_dict("records")
        return {str(row[key]): self.text(row, column) for row in rows}


def is_missing(value: object) -> bool:
    """Tell whether a cell is empty.

    >>> is_missing(None), is_missing(pd.NA), is_missing(0)
    (True, True, False)
    """
    return value is None or bool(pd.isna(value))  # type: ignore[call-overload]


def round_half_up(value: Number, digits: int = 0) -> Decimal:
    """Round exactly, halves away from zero, as election authorities do.

    >>> round_half_up(Fraction(5, 2)), round_half_up(Decimal("0.125"), 2)
    (Decimal('3'), Decimal('0.13'))
    """
    given = exact(value)
    whole = int(abs(given) * 10**digits + Fraction(1, 2))
    signed = whole if given >= 0 else -whole
    return Decimal(signed).scaleb(-digits)
