"""Verdicts on claims: computed from the package, never typed; a corrected cell turns them."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import get_args

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as some

from elections.evidence.verdicts import Verdict, column_of, verdict
from elections.package import schema
from elections.package.agreement import Ruling, agrees, conflict_with, ruling, same
from elections.package.checks.shares import rounded_percent
from elections.package.loading import ElectionData
from elections.package.schema import Column
from tests import drawn
from tests.conftest import DATA
from tests.spoiled import Case, case, cases, cell, expected, replaced, reported

Copy = Callable[..., Path]
DECIMAL = Column("share", "decimal", "")
WHOLE = Column("seats", "integer", "")
DAY = Column("date", "partial_date", "")
TEXT = Column("value", "string", "")
ANSWER = Column("against_all", "boolean", "")
PLACE = ("table", "row", "field", "value_claimed")


def claim(data: ElectionData, claim_id: str) -> pd.Series:
    """Return one row of the claims."""
    return data.claims.set_index("claim_id", drop=False).loc[claim_id]


def about(table: str, row: str, field: str, value: str | None) -> pd.Series:
    """Return a claim about a cell."""
    return pd.Series({"table": table, "row": row, "field": field, "value_claimed": value})


def claims_of(package: str) -> list[dict[str, str]]:
    """Return the claims as they stand in the file."""
    with (drawn.FOLDERS[package] / "claims.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_every_verdict_that_can_be_computed_is(package: str) -> None:
    """Each claim that names a cell is decided by it, as the file says."""
    data, named = drawn.package(package), 0
    for row in claims_of(package):
        found = verdict(data, claim(data, row["claim_id"]))
        if not row["table"]:
            assert found is None, row["claim_id"]
            continue
        named += 1
        assert all(row[part] for part in PLACE), row["claim_id"]
        assert found is not None, row["claim_id"]
        assert found.ruling == row["verdict"], row["claim_id"]
    assert named == {"data": 42, "country": 2}[package]


@pytest.mark.parametrize(
    ("claim_id", "ruled", "held", "conflict"),
    [
        # 10 list seats of 77.
        ("002_06a", "agrees", "10", None),
        # 1,622,895 / 5,253,864 = 30.8895...: two decimals are 30.89; published is 30.9.
        ("002_11a", "agrees", "30.9", "1999_otan_share_two_decimals"),
        # 932,549 / 5,253,864 = 17.7498...: two decimals are 17.75; published is 17.7.
        ("002_11b", "agrees", "17.7", "1999_cpk_share_two_decimals"),
        # 6,183,757 / 7,522,868 = 82.1995...: 82.20, and 82.15 is the count of the day after.
        ("002_30", "differs", "82.20", "2016_nur_otan_share_preliminary"),
        # Reports of the time and later party histories part over who was elected.
        ("002_09", "disputed", "nominal_chair", "party_chairs_nazarbayev_1999"),
        # The new chair took office on 28 January 2022; the claim says 2021.
        ("002_01", "differs", "2022-01-28", None),
        # "By July 1, 2002": the seven were named on 15 April 2003.
        ("002_15b", "differs", "2003-04-15", None),
        # 29 percent in the report: rounded half up to whole percent it is not 30.
        ("002_37c", "differs", "29", None),
        ("002_07", "agrees", "1999-01-19", None),
        ("002_17b", "differs", "Democratic Party of Kazakhstan", None),
        ("002_43b", "agrees", "true", None),
    ],
)
def test_verdicts_worked_by_hand(
    data: ElectionData, claim_id: str, ruled: Ruling, held: str, conflict: str | None
) -> None:
    found = verdict(data, claim(data, claim_id))
    assert found is not None
    assert (found.ruling, found.cell, found.conflict_id) == (ruled, held, conflict)


def test_a_share_is_compared_with_votes_and_base(data: ElectionData) -> None:
    found = verdict(data, claim(data, "002_11b"))
    assert found is not None
    assert found.exact == Fraction(100 * 932549, 5253864)
    assert found.rounded == Decimal("17.75")
    plain = about("presidential", "2015/nazarbayev", "share_percent", "97.75")
    assert verdict(data, plain) == Verdict("agrees", "97.75", None, None, Decimal("97.75"))


def test_a_share_without_votes_is_compared_with_the_cell(data: ElectionData) -> None:
    other = drawn.with_cells(data, "results", {("1999", "cpk"): {"votes": pd.NA}})
    found = verdict(other, claim(data, "002_11b"))
    assert found is not None
    assert (found.ruling, found.exact) == ("differs", None)


@pytest.mark.parametrize("part", PLACE)
def test_a_claim_without_a_place_has_no_verdict(data: ElectionData, part: str) -> None:
    row = claim(data, "002_30").copy()
    row[part] = pd.NA
    assert verdict(data, row) is None


@pytest.mark.parametrize(
    ("row", "value", "message"),
    [
        ("1999/nobody", "1", "row: '1999/nobody'; expected the key of a row of results"),
        ("1999/otan", "many", "'many' is no number"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    data: ElectionData, row: str, value: str, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        verdict(data, about("results", row, "votes", value))


def test_a_column_that_there_is_not_is_refused(data: ElectionData) -> None:
    with pytest.raises(ValueError, match="field: 'name'; expected a column of parties"):
        column_of(data, "parties", "name")
    assert column_of(data, "parties", "name_kk").type == "name"


@pytest.mark.parametrize(
    ("given_value", "held", "column", "answer"),
    [
        ("82.20", "82.2", DECIMAL, True),
        ("82.15", "82.20", DECIMAL, False),
        ("82", "82.20", DECIMAL, True),
        ("12", "12.5", DECIMAL, False),  # Halves are rounded up,
        ("13", "12.5", DECIMAL, True),
        ("12", "12.49", DECIMAL, True),  # anything less is rounded down.
        ("14", "12.5", DECIMAL, False),
        ("76", "76", WHOLE, True),
        ("77", "76", WHOLE, False),
        ("7", "", DECIMAL, None),
        ("true", "false", ANSWER, False),
        ("true", "", ANSWER, None),
        ("10", "10", TEXT, True),
        ("10", "9", TEXT, False),
        ("10", "<50", TEXT, None),
        (">10000", "<10000", TEXT, None),
        ("chair", "nominal_chair", TEXT, False),
        ("1999", "1999-01-19", DAY, True),
        ("1999-01", "1999-01-19", DAY, True),
        ("1999-01-20", "1999-01-19", DAY, False),
        ("1999-01-19", "1999-01", DAY, None),  # The cell does not know the day,
        ("1999-02-19", "1999-01", DAY, False),  # but it knows the month.
        ("2002", "2002~", DAY, None),
        ("2002~", "2002-04-03", DAY, True),
        ("2002~", "2003", DAY, None),
        ("../2002-07-01", "2003-04-15", DAY, False),
        ("../2002-07-01", "2002-03", DAY, True),
        ("../2002-07-01", "../2003-04-15", DAY, None),
        ("1998", "", DAY, None),
    ],
)
def test_what_agrees(given_value: str, held: str, column: Column, answer: bool | None) -> None:
    assert agrees(given_value, held, column) is answer


@pytest.mark.parametrize(
    ("given_value", "column"),
    [("8,5", DECIMAL), ("many", WHOLE), ("-1", WHOLE), ("July", DAY), ("yes", ANSWER)],
)
def test_what_is_no_value_of_the_column_is_refused(given_value: str, column: Column) -> None:
    with pytest.raises(ValueError, match=given_value):
        agrees(given_value, "", column)


shares = some.tuples(some.integers(0, 10**7), some.integers(1, 10**7), some.integers(0, 4))


@given(shares)
def test_a_share_agrees_with_itself_rounded(share: tuple[int, int, int]) -> None:
    part, base, digits = share
    rounded = rounded_percent(part, base, digits=digits)
    assert agrees(f"{rounded:f}", "0", DECIMAL, exact=Fraction(100 * part, base)) is True


@given(shares, some.integers(2, 10**6))
def test_two_units_of_the_last_digit_off_never_agrees(
    share: tuple[int, int, int], units: int
) -> None:
    part, base, digits = share
    off = rounded_percent(part, base, digits=digits) + Decimal(units).scaleb(-digits)
    assert agrees(f"{off:f}", "0", DECIMAL, exact=Fraction(100 * part, base)) is False


@given(some.dates(date(1900, 1, 1), date(2100, 1, 1)), some.integers(1, 10**4))
def test_a_day_agrees_with_its_month_and_year_and_no_other_day(day: date, later: int) -> None:
    text = day.isoformat()
    assert [agrees(text[:length], text, DAY) for length in (4, 7, 10)] == [True] * 3
    assert agrees((day + timedelta(later)).isoformat(), text, DAY) is False
    assert agrees(f"../{text}", text, DAY) is True


@given(some.decimals(0, 10**6, places=3), some.integers(0, 3))
def test_a_number_is_the_same_with_further_zeros(number: Decimal, zeros: int) -> None:
    assert same(f"{number:f}", f"{number:f}" + "0" * zeros)
    assert not same(f"{number:f}", f"{number + 1:f}")


@pytest.mark.parametrize("unresolved", [True, False])
def test_only_what_differs_can_be_disputed(unresolved: bool) -> None:
    assert ruling("7", "7", WHOLE, unresolved=unresolved) == "agrees"
    assert ruling("about", "few", TEXT, unresolved=unresolved) == (
        "disputed" if unresolved else "differs"
    )
    assert ruling("<50", "50", TEXT, unresolved=unresolved) is None


def test_of_two_conflicts_about_one_value_the_unresolved_one_counts() -> None:
    cell = {"table": "results", "row": "1990/green", "field": "votes"}
    kinds = ("misprint", "unresolved", "misprint")
    conflicts = [{**cell, "value_other": "7.0", "kind": kind} for kind in kinds]
    claimed = {**cell, "value_claimed": "7"}
    assert conflict_with(claimed, conflicts) is conflicts[1]
    assert conflict_with(claimed, conflicts[:1]) is conflicts[0]
    for part in cell:
        assert conflict_with({**claimed, part: "another"}, conflicts) is None
    assert conflict_with({**claimed, "value_claimed": "8"}, conflicts) is None


def test_verdicts_are_among_those_of_the_table() -> None:
    assert set(get_args(Ruling)) < set(schema.table("claims").column("verdict").allowed)


CLAIMS = "claims.csv"


@cases(
    case(
        "verdict that does not follow",
        cell(CLAIMS, "speech_02", "verdict", "agrees"),
        (CLAIMS, "speech_02", "verdict"),
    ),
    case(
        "disputed by nobody",
        cell(CLAIMS, "speech_02", "verdict", "disputed"),
        (CLAIMS, "speech_02", "verdict"),
    ),
    case(
        "value that is none of the column",
        cell(CLAIMS, "speech_01", "value_claimed", "seven"),
        (CLAIMS, "speech_01", "value_claimed"),
    ),
    case(
        "claim about an empty cell",
        cell(CLAIMS, "speech_01", "row", "1990/independents"),
        (CLAIMS, "speech_01", "verdict"),
    ),
    case(
        "faulty cell, reported once",
        cell("elections.csv", "1994_autumn", "turnout_percent", "a half"),
        ("elections.csv", "1994_autumn", "turnout_percent"),
    ),
)
def test_loading_refuses_a_verdict_that_does_not_follow(spoiled: Case, copy_of_data: Copy) -> None:
    folder = copy_of_data()
    for edit in spoiled.edits:
        edit(folder)
    assert reported(folder) == expected(folder, spoiled.places)


def test_a_verdict_that_is_a_judgement_is_left_alone(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    cell(CLAIMS, "speech_02", "verdict", "partly")(folder)
    assert reported(folder) == []


def test_a_corrected_cell_turns_the_verdicts_that_rest_on_it(copy_of_data: Copy) -> None:
    folder = copy_of_data(DATA)
    cell("party_counts.csv", "20040919_took_part", "parties", "11")(folder)
    cell("party_counts.csv", "20030415_registered", "date", "2002-06")(folder)
    cell("reforms.csv", "19910627_public_associations", "date", "1992-06-27")(folder)
    replaced(
        "conflicts.csv",
        "party_chairs,otan_nazarbayev,capacity,nominal_chair,chair,unresolved",
        "party_chairs,otan_nazarbayev,capacity,nominal_chair,chair,misprint",
    )(folder)
    turned = ("002_02", "002_09", "002_15b", "002_18")
    places = [(CLAIMS, one, "verdict") for one in turned]
    # The count of June 2002 now stands behind one of April 2003.
    places.append(("party_counts.csv", "20030415_registered", "date"))
    assert reported(folder) == expected(folder, places)


def test_faulty_votes_are_not_reported_as_faulty_verdicts(copy_of_data: Copy) -> None:
    folder = copy_of_data(DATA)
    cell("results.csv", "1999,cpk", "votes", "many")(folder)
    assert reported(folder) == expected(folder, [("results.csv", "1999,cpk", "votes")])
