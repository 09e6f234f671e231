"""The words of the interface, numbers and dates, in the reader's language."""

from __future__ import annotations

import datetime
import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import Any, cast

import pandas as pd
from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle

from elections.measures.values import DIGITS
from elections.package import DataError, ElectionData, Fault, Standing, Watched
from elections.package.dates import parse_partial_date
from elections.text.forms import Argument, Whole, cache_key, form, selected
from elections.text.messages import Needs, parsed
from elections.text.quantities import Number, Quantity, decimals, exact, places

# A percentage of law that does not end within as many decimals is said as a fraction.
DECIMAL_DENOMINATOR = 10**6
# Longer arguments are refused within a message (2,500 letters with what stands around them).
LONGEST_ARGUMENT = 2 * 10**3

# How a file says the name of its language.
_NAME = re.compile(r"^language-name = (.+)$", re.MULTILINE)
LOCALES = Path(__file__).resolve().parents[1] / "locales"
# The language of the program: it says everything, and what another one does not say yet.
FIRST = "en"

MOST_REMEMBERED = 20_000
# A space after a number.
_AFTER_NUMBER = re.compile(r"(?<=\d) (?=\D)")
# How a number below nought begins.
MINUS = "\N{MINUS SIGN}"
_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
# They have no place in an alphabet.
_QUOTATION_MARKS = dict.fromkeys(map(ord, "«»“”„‘’\"'"))
_BEFORE_DASH = re.compile(r"(?<=\S) (?=[—–] )")
# What sets a text apart whose direction is its own: numbers beside it keep their place.
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


def languages(folder: Path = LOCALES) -> tuple[str, ...]:
    """Return the languages that have a file of words, English first, then by code.

    >>> languages()[0]
    'en'
    """
    # Asked for many times in each run of a page: the folder tells when it has other files.
    return _languages(folder, folder.stat().st_mtime_ns)


@lru_cache(maxsize=8)
def _languages(folder: Path, changed: int) -> tuple[str, ...]:
    codes = sorted(path.stem for path in folder.glob("*.ftl"))
    return tuple(sorted(codes, key=lambda code: code != FIRST))


def offered(folder: Path = LOCALES) -> tuple[str, ...]:
    """Return the languages that a reader can choose: those whose words can be said.

    Words that never were sound are in the log, by file and line, and are offered to nobody. Those
    that nobody has asked for yet are not read for this: they are offered.

    >>> offered()[0]
    'en'
    """
    watched = {code: _watched(_path(code, folder)) for code in languages(folder)}
    return tuple(
        language for language, file in watched.items() if not file.asked or file.standing().value
    )


def is_offered(language: str, folder: Path = LOCALES) -> bool:
    """Say whether a reader can choose a language; its words are read for this.

    >>> is_offered("en"), is_offered("xx")
    (True, False)
    """
    return language in languages(folder) and words_standing(language, folder).value is not None


def language_name(language: str, folder: Path = LOCALES) -> str:
    """Return the name of a language in itself; words that nobody has asked for are not read.

    >>> language_name("en")
    'English'
    """
    path = _path(language, folder)
    if _watched(path).asked:
        return current_words(language, folder).say("language-name")
    return _name_in(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=8)
def _name_in(path: Path, changed: int) -> str:
    # It stands in each run of a page, whether anybody asks for its words or not.
    named = _NAME.search(path.read_text("utf-8"))
    return named[1] if named else path.stem


@lru_cache(maxsize=8)
def load_words(language: str, folder: Path = LOCALES) -> Words:
    """Return the words of one language, read once.

    ``ValueError`` where the language has no file; ``DataError``, which is one too, names file and
    line of what cannot be read.

    >>> load_words("en").number(9810852)
    '9,810,852'
    """
    return _read(_file(language, folder))


def current_words(language: str, folder: Path = LOCALES) -> Words:
    """Return the words of one language as they were when their file was last sound.

    Changed words are read anew without a restart, some seconds later, as long as the program's own
    language still says all that it said. Errors are those of ``load_words``, where they never were
    sound.

    >>> current_words("en") is current_words("en")
    True
    """
    return words_standing(language, folder).sound()


def words_standing(language: str, folder: Path = LOCALES) -> Standing[Words]:
    """Return the words in force of a language, and how their file stands.

    >>> words_standing("en").faults
    ()
    """
    return _watched(_file(language, folder)).standing()


def _file(language: str, folder: Path) -> Path:
    if language not in languages(folder):
        raise ValueError(f"no words for language {language!r}; expected one of {languages(folder)}")
    return _path(language, folder)


def _path(language: str, folder: Path) -> Path:
    return folder / f"{language}.ftl"


@lru_cache(maxsize=8)
def _watched(path: Path) -> Watched[Words]:
    files = dict.fromkeys((path, path.with_name(f"{FIRST}.ftl")))
    present = [file for file in files if file == path or file.is_file()]
    return Watched(path.name, lambda: present, partial(_read, path))


def _first(path: Path) -> Words | None:
    """Return the words of the program's language beside a file; ``None`` for that one itself."""
    first = path.with_name(f"{FIRST}.ftl")
    return None if path == first or not first.is_file() else _watched(first).standing().sound()


def _read(path: Path, before: Words | None = None) -> Words:
    """Return the words of a file.

    Those of the program's language say at least what those ``before`` said; those of another
    language ask for nothing that the program's do not ask for.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError([Fault(path.name, None, None, error.strerror, "a file of words")]) from None
    first = _first(path)
    allowed = first.needs if first else before.needs if before else {}
    resource, needs = parsed(path.name, content, allowed, whole=first is None)
    bundle = FluentBundle([path.stem], use_isolating=False, functions={"FORM": cast("Any", form)})
    bundle.add_resource(resource)
    digest = hashlib.sha256(f"{path.name} ".encode() + content)
    if first:
        digest.update(first.fingerprint.encode())
    words = Words(path.stem, Locale(FIRST), bundle, digest.hexdigest(), needs, first)
    try:
        return replace(words, locale=Locale.parse(words.say("locale")))
    except (KeyError, ValueError, UnknownLocaleError) as error:
        fault = Fault(path.name, None, "locale", str(error), "how numbers are written")
        raise DataError([fault]) from None


@dataclass(frozen=True)
class Words:
    """Everything that a reader reads: messages, numbers, dates, names from the data.

    ``fingerprint`` (SHA-256 of the file and its name) tells words from others and from later ones;
    ``needs`` are the messages of the file, each with what it needs to be said. What this language
    does not say is said in that of the program, ``first``; ``None`` where it is that one.
    """

    language: str
    locale: Locale
    bundle: FluentBundle
    fingerprint: str = ""
    needs: Needs = field(default_factory=dict, repr=False, compare=False)
    first: Words | None = field(default=None, repr=False, compare=False)

    # What was said and written lately: most of what a page says it says again in its next run.
    _texts: dict[tuple[object, ...], str] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @cached_property
    def untranslated(self) -> tuple[str, ...]:
        """Return the messages that are said in the program's language; such words are a draft.

        >>> load_words("en").untranslated
        ()
        """
        return (
            tuple(name for name in self.first.needs if name not in self.needs) if self.first else ()
        )

    @cached_property
    def _alphabet(self) -> dict[str, int]:
        return {letter: place for place, letter in enumerate(self.say("alphabet").split(), 1)}

    def order(self, text: str) -> tuple[tuple[int, str], ...]:
        """Return a key by which texts sort as in this language: by its alphabet, others before.

        >>> sorted(["Zo\u00eb", "alma", "Zoe b", "Bo"], key=load_words("en").order)
        ['alma', 'Bo', 'Zoë', 'Zoe b']
        >>> sorted(["b", "“a”"], key=load_words("en").order)
        ['“a”', 'b']
        """
        bare = text.casefold().translate(_QUOTATION_MARKS)
        return tuple(self._place(letter) for letter in unicodedata.normalize("NFC", bare))

    def _place(self, letter: str) -> tuple[int, str]:
        if letter not in self._alphabet:
            letter = unicodedata.normalize("NFD", letter)[0]
        return self._alphabet.get(letter, 0), letter

    def say(self, key: str, /, **arguments: Argument) -> str:
        """Return the message ``key`` with its arguments; a truth is ``yes`` or ``no`` in it.

        ``KeyError`` for a message that is not there, ``ValueError`` for an argument
        that is missing: a half-said sentence never reaches a reader.

        >>> load_words("en").say("not-published")
        'not found'
        """
        call = (key, *((name, *cache_key(value)) for name, value in arguments.items()))
        return self._remembered(call, lambda: self._say(key, arguments))

    def _say(self, key: str, arguments: dict[str, Argument]) -> str:
        if not self.bundle.has_message(key):
            if self.first is not None:
                return self.first.say(key, **arguments)
            raise KeyError(f"no message {key!r} in {self.language}")
        message = self.bundle.get_message(key)
        if message.value is None:
            raise KeyError(f"message {key!r} in {self.language} has no text")
        selectors = {name: selected(_shortened(value)) for name, value in arguments.items()}
        text, errors = self.bundle.format_pattern(message.value, selectors)
        if errors:
            raise ValueError(f"message {key!r} in {self.language}: {errors[0]}")
        # A sentence that ends in an abbreviation has one full stop; no line begins with a dash.
        return _BEFORE_DASH.sub("\N{NO-BREAK SPACE}", _STOPS.sub(".", str(text)))

    def has(self, key: str) -> bool:
        """Return whether there is a message ``key``, here or in the program's language.

        >>> load_words("en").has("not-published"), load_words("en").has("nothing-of-the-kind")
        (True, False)
        """
        return self.has_own(key) or (self.first is not None and self.first.has(key))

    def has_own(self, key: str) -> bool:
        """Return whether this language itself has a message ``key``."""
        return self.bundle.has_message(key)

    def translated(self, text: str, *keys: str) -> str:
        """Return the first of some messages that this language has, else ``text``, in English.

        For what stands in English elsewhere, such as in the schema: its translations are messages
        which the program's own language does not have.

        >>> load_words("en").translated("Polling day.", "dictionary-elections-date")
        'Polling day.'
        """
        return next((self._say(key, {}) for key in keys if self.has_own(key)), text)

    def number(self, value: Number | None, digits: int = 0) -> str:
        """Write a number with a fixed count of decimals; missing is said to be so.

        >>> load_words("en").number(Decimal("1234.565"), 2)
        '1,234.57'
        """
        if value is None or is_missing(value):
            return self.say("not-published")
        call = ("", type(value), value, digits)
        return self._remembered(call, lambda: self._number(value, digits))

    def _number(self, value: Number, digits: int) -> str:
        rounded = round_half_up(value, digits)
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        written = format_decimal(rounded, format=pattern, locale=self.locale).replace("-", MINUS)
        return written if digits else Whole(written, int(rounded))

    def _remembered(self, call: tuple[object, ...], write: Callable[[], str]) -> str:
        text = self._texts.get(call)
        if text is None:
            text = write()
            if len(self._texts) >= MOST_REMEMBERED:
                self._texts.clear()
            self._texts[call] = text
        return text

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

        One that has no end of decimals is written as a fraction of the whole.

        >>> load_words("en").rate(Decimal("7.0")), load_words("en").rate(Fraction(1, 2))
        ('7%', '0.5%')
        >>> load_words("en").rate(Fraction(2, 3))
        '1/150'
        """
        if isinstance(value, Fraction) and DECIMAL_DENOMINATOR % value.denominator:
            return str(Fraction(value) / 100)
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
        if first == last:
            return first
        years = first.isdigit() and last.isdigit()
        return self.say("span", first=first, last=last, years=years)

    def exact(self, value: Decimal | str) -> str:
        """Write a number with exactly its digits.

        >>> load_words("en").exact("0.70"), load_words("en").exact(Decimal("1200.5"))
        ('0.70', '1,200.5')
        """
        number = Decimal(value)
        return self.number(number, places(number))

    def published(self, value: Decimal | None) -> str:
        """Write a percentage of the data as it stands there, with exactly its digits.

        >>> load_words("en").published(Decimal("82.20"))
        '82.20%'
        """
        return self._share(value, "vote_share")

    def date(self, value: datetime.date | None) -> str:
        """Write a day in full.

        >>> load_words("en").date(datetime.date(2004, 9, 19))
        '19 September 2004'
        """
        if is_missing(value):
            return self.say("not-published")
        return self._unbroken(format_date(value, format="long", locale=self.locale))

    def moment(self, value: datetime.datetime) -> str:
        """Write a day in full with the time of day in it, to the minute and of UTC.

        >>> load_words("en").moment(datetime.datetime(2004, 9, 19, 7, 5, tzinfo=datetime.UTC))
        '19 September 2004, 07:05 UTC'
        """
        utc = value.astimezone(datetime.UTC)
        time = format_time(utc, format="HH:mm", locale=self.locale)
        return self.say("moment", date=self.date(utc.date()), time=time)

    def month(self, value: datetime.date) -> str:
        """Write a month and its year.

        >>> load_words("en").month(datetime.date(2004, 9, 19))
        'September 2004'
        """
        return self._unbroken(format_skeleton("yMMMM", value, locale=self.locale))

    def _unbroken(self, date: str) -> str:
        """Return a date whose numbers stay with what follows them, as the language wants it."""
        return _AFTER_NUMBER.sub(self.say("date-gap"), date)

    def partial_date(self, text: str | None) -> str:
        """Write a date as precisely as it is known.

        >>> load_words("en").partial_date("2003-10"), load_words("en").partial_date("2002~")
        ('October 2003', 'about 2002')
        """
        if is_missing(text):
            return self.say("not-published")
        partial = parse_partial_date(str(text))
        digits = str(text).strip("./~")
        if len(digits) == len("YYYY"):
            written = digits
        elif len(digits) == len("YYYY-MM"):
            written = self.month(partial.first_named)
        else:
            written = self.date(partial.first_named)
        if partial.about:
            written = self.say("date-about", date=written)
        if partial.open_start:
            written = self.say("date-by", date=written)
        return written

    def list(self, items: Iterable[str]) -> str:
        """Join names as a sentence does.

        >>> load_words("en").list(["A", "B", "C"])
        'A, B and C'
        """
        return format_list([*items], locale=self.locale)

    def text(self, row: Mapping[Any, object] | pd.Series, column: str) -> str:
        """Return a text column of a row in this language, else in English; '' where empty.

        What runs from right to left is set apart from what is written beside it.

        >>> load_words("en").text({"name_en": "North", "name_ru": "Север"}, "name")
        'North'
        """
        for language in (self.language, FIRST):
            value = row.get(f"{column}_{language}")
            if not is_missing(value):
                return isolated(str(value))
        return ""

    def own(self, row: Mapping[Any, object] | pd.Series, column: str) -> str:
        """Return a name or a text of a row in this language alone; '' where it has none.

        >>> load_words("en").own({"name_en": "North", "name_ru": "Север"}, "name")
        'North'
        """
        value = row.get(f"{column}_{self.language}")
        return "" if is_missing(value) else isolated(str(value))

    def texts(self, table: pd.DataFrame, key: str, column: str) -> dict[str, str]:
        """Return a text column of every row as :meth:`text` does, by the rows' key.

        >>> regions = pd.DataFrame({"region_id": ["n"], "name_en": ["North"]})
        >>> load_words("en").texts(regions, "region_id", "name")
        {'n': 'North'}
        """
        names = dict.fromkeys(f"{column}_{language}" for language in (self.language, FIRST))
        columns = [name for name in names if name in table]
        rows = table[[key, *columns]].to_dict("records")
        return {str(row[key]): self.text(row, column) for row in rows}


def lowered(text: str) -> str:
    """Return a text as it stands within a sentence, its first letter small; not an abbreviation's.

    >>> lowered("Given by"), lowered("OSCE"), lowered("")
    ('given by', 'OSCE', '')
    """
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def name_translations(data: ElectionData, table: str, column: str, words: Words) -> dict[str, str]:
    """Return what the names of a column are in this language, by what they are in the first.

    >>> from elections.package import load
    >>> data, words = load("tests/country"), load_words("en")
    >>> name_translations(data, "party_chairs", "person", words)["Mara Lind"]
    'Mara Lind'
    """
    rows, first = data.tables[table], f"{column}_{data.languages[0]}"
    named = rows[rows[first].notna()].to_dict("records")
    return {str(row[first]): words.text(row, column) for row in named}


def _shortened(value: Argument) -> Argument:
    """Return a value as long as a message can take; of a longer list the first parts, and “…”."""
    if not isinstance(value, str) or len(value) <= LONGEST_ARGUMENT:
        return value
    beginning = value[:LONGEST_ARGUMENT]
    end = max(beginning.rfind(", "), beginning.rfind("; "))
    return f"{beginning[:end] if end > 0 else beginning} …"


def isolated(text: str) -> str:
    """Set apart a text of which a letter runs from right to left (Unicode annex 9).

    >>> isolated("North"), isolated("\u05d0") == "\u2068\u05d0\u2069"
    ('North', True)
    """
    if text.isascii() or not any(
        unicodedata.bidirectional(letter) in ("R", "AL") for letter in text
    ):
        return text
    return f"{ISOLATE}{text}{END_ISOLATE}"


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
    fraction = exact(value)
    whole = int(abs(fraction) * 10**digits + Fraction(1, 2))
    signed = whole if fraction >= 0 else -whole
    return Decimal(signed).scaleb(-digits)
