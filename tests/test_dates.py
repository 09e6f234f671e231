"""Partial dates: what they leave open, and when an order is certain."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elections.package.dates import (
    PartialDate,
    exact,
    not_later_than,
    parse_partial_date,
    read_partial_date,
)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1999", date(1999, 1, 1), date(1999, 12, 31)),
        ("1999-02", date(1999, 2, 1), date(1999, 2, 28)),
        ("2000-02", date(2000, 2, 1), date(2000, 2, 29)),  # a leap year, divisible by 400
        ("1900-02", date(1900, 2, 1), date(1900, 2, 28)),  # none, divisible by 100 alone
        ("1999-12", date(1999, 12, 1), date(1999, 12, 31)),
        ("1999-10-24", date(1999, 10, 24), date(1999, 10, 24)),
        ("../1999-10", date.min, date(1999, 10, 31)),
    ],
)
def test_a_partial_date_leaves_these_days_open(text: str, earliest: date, latest: date) -> None:
    found = parse_partial_date(text)
    assert (found.earliest, found.latest) == (earliest, latest)
    assert found.about is False
    assert found.open_start is text.startswith("../")


def test_marks_are_read_together() -> None:
    expected = PartialDate(date.min, date(2002, 6, 30), about=True, open_start=True)
    assert parse_partial_date("../2002-06~") == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", "99", "1999-", "1999-1", "1999-13", "1999-00", "1999-02-30", "1999-02-00"),
        *("0000", "~1999", "1999..", "1999 ", " 1999", "1999~~", "1999/10", "about 1999", "1999\n"),
        *("-1999", "19999", "1999-10-24-01", "٢٠٠٢"),
    ],
)
def test_what_is_no_partial_date_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="is no partial date") as caught:
        parse_partial_date(text)
    assert repr(text) in str(caught.value)


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_a_day_lies_within_its_own_shortening(day: date, length: int) -> None:
    found = parse_partial_date(day.isoformat()[:length])
    assert found.earliest <= day <= found.latest
    assert not found.certainly_before(exact(day))
    assert not exact(day).certainly_before(found)


@given(st.dates(), st.dates())
def test_full_dates_are_ordered_as_days(first: date, second: date) -> None:
    assert exact(first).certainly_before(exact(second)) is (first < second)


def test_no_verdict_from_an_uncertain_date() -> None:
    known = parse_partial_date("1990")
    assert parse_partial_date("1989").certainly_before(known)
    assert not parse_partial_date("1989~").certainly_before(known)
    assert not known.certainly_before(parse_partial_date("1999~"))
    assert not known.certainly_before(parse_partial_date("../1999"))
    assert parse_partial_date("../1989").certainly_before(known)


@pytest.mark.parametrize(
    ("text", "first", "named", "middle"),
    [
        ("2004-10", date(2004, 10, 1), date(2004, 10, 1), date(2004, 10, 16)),
        ("2004-10-24~", date(2004, 10, 24), date(2004, 10, 24), date(2004, 10, 24)),
        ("../2011-07-02", None, date(2011, 7, 2), date(2011, 7, 2)),
        ("../2011", None, date(2011, 12, 31), date(2011, 12, 31)),
    ],
)
def test_one_day_for_a_date_that_is_not_known_to_the_day(
    text: str, first: date | None, named: date, middle: date
) -> None:
    days = parse_partial_date(text)
    assert (days.first, days.first_named, days.middle) == (first, named, middle)


@pytest.mark.parametrize(
    ("text", "possible", "certain"),
    [
        ("2003-02", date(2003, 2, 1), date(2003, 2, 28)),
        ("2004-10-24~", date(2004, 10, 24), date(2004, 10, 24)),
        ("../2011", date.min, date(2011, 12, 31)),
    ],
)
def test_from_which_day_it_may_have_happened_and_from_which_it_had(
    text: str, possible: date, certain: date
) -> None:
    days = parse_partial_date(text)
    assert (days.possible_from, days.certain_from) == (possible, certain)


def test_what_else_is_known_narrows_a_date_and_moves_no_point_in_time() -> None:
    days = parse_partial_date("../2001").not_before(date(1999, 5, 2))
    assert (days.first, days.latest, days.middle) == (
        date(1999, 5, 2),
        date(2001, 12, 31),
        date(2001, 12, 31),
    )


def test_an_empty_cell_is_no_date() -> None:
    assert [read_partial_date(cell) for cell in (pd.NA, None, float("nan"))] == [None] * 3
    assert read_partial_date("2004-10") == parse_partial_date("2004-10")


@given(st.dates(), st.sampled_from([4, 7, 10]), st.dates())
def test_what_certainly_happened_possibly_did(day: date, length: int, by: date) -> None:
    known = parse_partial_date(day.isoformat()[:length])
    assert known.certainly_by(known.latest)
    assert known.possibly_by(known.earliest)
    assert known.possibly_by(by) or not known.certainly_by(by)
    assert known.certainly_by(by) <= (day <= by) <= known.possibly_by(by)


@given(st.dates(), st.dates())
def test_of_a_last_day_alone_anything_before_is_possible(day: date, by: date) -> None:
    assert not_later_than(day).possibly_by(by)
    assert not_later_than(day).certainly_by(by) is (day <= by)
