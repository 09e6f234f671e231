"""Numbers, dates and messages as a reader reads them, and what is missing said to be so."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elections.text import Words, languages, load_words
from elections.text.sentences import course, turning_point
from elections.text.words import is_missing, round_half_up
from tests import drawn

ENGLISH = load_words("en")
MISSING = [None, pd.NA, float("nan"), pd.NaT]


@pytest.fixture(scope="module")
def words() -> Words:
    """The words in English."""
    return ENGLISH


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with words in three languages, one of them in disorder."""
    (tmp_path / "en.ftl").write_text(
        'locale = en_GB\nhello = Hello\ndate-gap = { " " }\n', encoding="utf-8"
    )
    (tmp_path / "de.ftl").write_text(
        "locale = de_DE\nnot-published = nicht veröffentlicht\npercent = { $number } %\n",
        encoding="utf-8",
    )
    (tmp_path / "az.ftl").write_text("locale = az\n= nothing\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0, 0, "0"),
        (999, 0, "999"),
        (1000, 0, "1,000"),
        (11919241, 0, "11,919,241"),
        (-1234, 0, "\N{MINUS SIGN}1,234"),
        (np.int64(7566150), 0, "7,566,150"),
        (Fraction(4200, 77), 1, "54.5"),
        (Fraction(4200, 77), 3, "54.545"),
        (100, 1, "100.0"),
        (1.593687, 2, "1.59"),
        (np.float64(0.05), 1, "0.1"),
        (Decimal("1234.5"), 0, "1,235"),
    ],
)
def test_numbers(words: Words, value: int, digits: int, text: str) -> None:
    assert words.number(value, digits) == text


@pytest.mark.parametrize(
    ("value", "digits", "rounded"),
    [
        # Halves go up, also those that bankers round down and that binary floats lie below.
        (Decimal("0.5"), 0, "1"),
        (Decimal("1.5"), 0, "2"),
        (Decimal("2.5"), 0, "3"),
        (Decimal("0.125"), 2, "0.13"),
        (2.675, 2, "2.68"),
        (1.005, 2, "1.01"),
        (0.285, 2, "0.29"),
        (Fraction(5, 2), 0, "3"),
        (Fraction(1, 3), 4, "0.3333"),
        (-2.5, 0, "-3"),
        (Decimal("82.20"), 1, "82.2"),
        (7, 2, "7.00"),
        (49.949999, 1, "49.9"),
    ],
)
def test_halves_are_rounded_up(value: float, digits: int, rounded: str) -> None:
    assert str(round_half_up(value, digits)) == rounded


@given(st.fractions(), st.integers(0, 6))
def test_rounding_moves_a_number_by_half_a_step_at_most(value: Fraction, digits: int) -> None:
    found = round_half_up(value, digits)
    assert abs(Fraction(found) - value) <= Fraction(1, 2 * 10**digits)
    assert round_half_up(-value, digits) == -found
    assert -int(found.as_tuple().exponent) == digits
    assert round_half_up(found, digits) == found


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_a_written_number_reads_back(value: int, base: int) -> None:
    words = ENGLISH
    assert int(words.number(value).replace(",", "")) == value
    text = words.percent(Fraction(100 * value, base), 2)
    assert text.endswith("%")
    assert Fraction(text[:-1].replace(",", "")) == Fraction(
        round_half_up(Fraction(100 * value, base), 2)
    )


@pytest.mark.parametrize(
    ("published", "text"),
    [
        ("82.20", "82.20%"),
        ("68.4", "68.4%"),
        ("62.50", "62.50%"),
        ("9.10", "9.10%"),
        ("7", "7%"),
        ("0.37", "0.37%"),
        ("100", "100%"),
    ],
)
def test_published_digits_are_kept(words: Words, published: str, text: str) -> None:
    assert words.published(Decimal(published)) == text


@pytest.mark.parametrize(
    ("value", "published", "said"),
    [
        # As published, with the digits of then; computed, with two.
        (Decimal("10.95"), None, "10.95%"),
        (Decimal("82.20"), None, "82.20%"),
        (Decimal("30.9"), None, "30.9%"),
        (30.9, Decimal("30.9"), "30.9%"),
        (53.9, Decimal("53.90"), "53.90%"),
        (Fraction(162289500, 5253864), Decimal("30.9"), "30.89%"),
        (Fraction(1, 8), None, "0.13%"),  # Halves go up, once, from the exact value.
        (0.005, None, "0.01%"),
        (0, None, "0.00%"),
        (None, None, "not found"),
    ],
)
def test_a_share_of_votes_has_two_decimals(
    words: Words, value: object, published: Decimal | None, said: str
) -> None:
    assert words.vote_share(value, published) == said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("won", "total", "said"),
    [
        (76, 98, "77.6%"),
        (42, 77, "54.5%"),
        (98, 98, "100%"),
        (0, 98, "0%"),
        (49, 98, "50.0%"),
        (1, 1000, "0.1%"),
        (1999, 2000, "100.0%"),  # Not all of them.
    ],
)
def test_a_share_of_seats_has_one_decimal_and_all_is_whole(
    words: Words, won: int, total: int, said: str
) -> None:
    assert words.seat_share(Fraction(100 * won, total)) == said
    assert words.seat_share(float(Fraction(100 * won, total))) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [("7", "7%"), ("7.0", "7%"), ("5.5", "5.5%"), ("0.10", "0.1%"), ("30", "30%")],
)
def test_a_percentage_of_law_has_the_decimals_that_it_needs(
    words: Words, value: str, said: str
) -> None:
    assert words.rate(Decimal(value)) == said
    assert words.rate(Fraction(value)) == said


def test_measures_and_points_have_the_decimals_of_their_unit(words: Words) -> None:
    assert words.measure(1.2654, "parties") == "1.27"
    assert words.measure(Fraction(7600, 98), "seat_share") == "77.6"
    assert words.measure(71.0907, "vote_share") == "71.09"
    assert words.points(6.4603) == words.measure(6.4603, "points") == "6.5"
    assert words.turnout(Decimal("62.5")) == "62.5%"
    assert words.signed(27.8002, "points") == "+27.8"


@pytest.mark.parametrize("value", MISSING)
def test_what_is_missing_is_said_to_be(words: Words, value: None) -> None:
    assert is_missing(value)
    said = {
        words.number(value),
        words.percent(value, 1),
        words.published(value),
        words.vote_share(value),
        words.seat_share(value),
        words.turnout(value),
        words.rate(value),
        words.points(value),
        words.measure(value, "index"),
        words.date(value),
        words.partial_date(value),
    }
    assert said == {"not found"}


@pytest.mark.parametrize("value", [0, 0.0, Decimal(0), Fraction(0), False, "", date(1999, 1, 1)])
def test_nothing_else_is_missing(value: object) -> None:
    assert not is_missing(value)


def test_zero_is_written_as_zero(words: Words) -> None:
    assert (words.number(0), words.percent(0, 1), words.published(Decimal("0.0"))) == (
        "0",
        "0.0%",
        "0.0%",
    )


def test_days_and_months(words: Words) -> None:
    assert words.date(date(1999, 10, 10)) == "10 October 1999"
    assert words.month(date(1994, 3, 20)) == "March 1994"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2005", "2005"),
        ("2007-03", "March 2007"),
        ("2006-12-22", "22 December 2006"),
        ("2002~", "about 2002"),
        ("1990-07~", "about July 1990"),
        ("../1990", "by 1990"),
        ("../2003-04", "by April 2003"),
        ("../2003-04-15", "by 15 April 2003"),
        # Known to be no later than about then: not "about by 2002".
        ("../2002~", "by about 2002"),
    ],
)
def test_partial_dates_are_as_precise_as_known(words: Words, text: str, said: str) -> None:
    assert words.partial_date(text) == said


def test_a_partial_date_that_is_none_is_refused(words: Words) -> None:
    with pytest.raises(ValueError, match="is no partial date"):
        words.partial_date("October 1999")


def test_names_are_joined_as_in_a_sentence(words: Words) -> None:
    assert words.list([]) == ""
    assert words.list(["A"]) == "A"
    assert words.list(["A", "B"]) == "A and B"
    assert words.list(["A", "B", "C"]) == "A, B and C"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (11.59, "+11.6 points"),
        (-1.03, "−1.0 points"),
        (0.0, "±0.0 points"),
        (float("nan"), ""),
        # What is written as nothing is neither more nor less.
        (0.04, "±0.0 points"),
        (-0.04, "±0.0 points"),
    ],
)
def test_differences_have_a_sign(words: Words, value: float, said: str) -> None:
    assert words.signed_points(value) == said


@given(st.lists(st.floats(0, 100), min_size=1))
def test_a_turning_point_lies_outside_both_ends(values: list[float]) -> None:
    place = turning_point(values)
    low, high = sorted((values[0], values[-1]))
    if place is None:
        assert all(low <= value <= high for value in values)
    else:
        beyond = max(values[place] - high, low - values[place])
        assert beyond > 0
        assert all(low - beyond <= value <= high + beyond for value in values)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([30, 50, 40], "30% in 1990, 50% in March and 40% in October"),
        ([50, 30, 40], "50% in 1990, 30% in March and 40% in October"),
        ([30, 40, 50], "30% in 1990 and 50% in October"),
        ([50, 40, 30], "50% in 1990 and 30% in October"),
        ([30, 30, 30], "30% in every election from 1990 to October"),
        ([30, 30], "30% both in 1990 and in March"),
        ([30, 40, 30], "30% in 1990, 40% in March and 30% in October"),
        ([30], "30% in 1990"),
    ],
)
def test_a_course_is_told_as_it_went(words: Words, values: list[float], said: str) -> None:
    held = {"1990": "1990", "1994_spring": "March", "1994_autumn": "October"}
    rows = pd.DataFrame(
        {
            "election_id": list(held)[: len(values)],
            "election_label": list(held.values())[: len(values)],
            "value": values,
            "said": [words.percent(value, 0) for value in values],
        }
    )
    assert course(drawn.package("country"), rows, words, value="value", label="said") == said


def test_texts_fall_back_to_english(words: Words) -> None:
    row = {"name_en": "North", "name_ru": "Север", "name_kk": pd.NA, "note_en": None}
    russian = Words("ru", words.locale, words.bundle)
    kazakh = Words("kk", words.locale, words.bundle)
    assert [one.text(row, "name") for one in (words, russian, kazakh)] == [
        "North",
        "Север",
        "North",
    ]
    assert words.text(row, "note") == ""
    assert words.text(pd.Series(row), "name") == "North"


def test_a_message_that_is_not_there(words: Words) -> None:
    with pytest.raises(KeyError, match="no-such-message"):
        words.say("no-such-message")


@pytest.mark.parametrize("given_part", [{}, {"date": ""}, {"number": "12"}])
def test_an_argument_that_is_missing(words: Words, given_part: dict[str, str]) -> None:
    """A half-said sentence never reaches a reader."""
    with pytest.raises(ValueError, match="votes_to_seats-fine"):
        words.say("votes_to_seats-fine", **given_part)


def test_arguments_are_not_changed_on_the_way(words: Words) -> None:
    assert words.say("percent", number="7.10") == "7.10%"
    assert words.say("date-about", date="A & <B> { $date }") == "about A & <B> { $date }"
    assert "\N{FIRST STRONG ISOLATE}" not in words.say("date-by", date="1")


@pytest.mark.parametrize("values", [(1, "1", 1), ("1", 1, "1"), (1, 2, 1)])
def test_what_was_said_before_does_not_matter(
    tmp_path: Path, values: tuple[str | int, ...]
) -> None:
    text = "locale = en_GB\nseats = { $n ->\n    [one] one seat\n   *[other] { $n } seats\n }\n"
    (tmp_path / "en.ftl").write_text(text, encoding="utf-8")
    one = load_words("en", tmp_path)
    fresh = [load_words("en", tmp_path).say("seats", n=value) for value in values]
    assert [one.say("seats", n=value) for value in values] == fresh
    assert fresh[0] == fresh[2] != fresh[1]


def test_what_cannot_be_said_cannot_be_said_again(words: Words) -> None:
    for _ in range(2):
        with pytest.raises(ValueError, match="percent"):
            words.say("percent")


def test_plurals(words: Words) -> None:
    assert words.say("source-more", count=1) == "; and one more"
    assert words.say("source-more", count=7) == "; and 7 more"


def test_english_comes_first(folder: Path) -> None:
    assert languages(folder) == ("en", "az", "de")
    assert languages()[0] == "en"


def test_another_language_writes_numbers_its_own_way(folder: Path) -> None:
    words = load_words("de", folder)
    assert words.percent(Decimal("1234.56"), 1) == "1.234,6 %"
    assert words.date(date(1999, 10, 10)) == "10. Oktober 1999"
    assert words.number(None) == "nicht veröffentlicht"


@pytest.mark.parametrize("language", ["fr", "", "../en", "EN"])
def test_a_language_without_words_is_refused(language: str, folder: Path) -> None:
    with pytest.raises(ValueError, match="no words for language") as caught:
        load_words(language, folder)
    assert repr(language) in str(caught.value)
    assert "'en', 'az', 'de'" in str(caught.value)


def test_words_in_disorder_are_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match=r"az\.ftl:2: '= nothing' - expected a message"):
        load_words("az", folder)
