"""The law in time: values by date, stages, and what cannot be known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pandas as pd
import pytest

from elections.package.loading import ElectionData
from elections.results import vote_shares
from elections.tables.rules_timeline import (
    FUNDING_FIELD,
    NONE,
    RULE_FIELDS,
    SEAT_FIELDS,
    act_changes,
    acts,
    rows,
    rule_stretches,
    seats_on,
    stages,
    value_on,
)
from elections.text.acts import act_list
from elections.text.election import RULE_FIELDS as ELECTION_FIELDS
from elections.text.election import fields_grid
from elections.text.grid import DASH
from tests.drawn import WORDS, with_cells


@pytest.mark.parametrize(
    ("day", "field", "value"),
    [
        (date(2003, 1, 1), "members_required", 50_000),
        (date(2002, 7, 18), "members_required", 3_000),
        (date(2002, 7, 19), "members_required", 50_000),
        (date(2021, 5, 23), "threshold_percent", 7),
        (date(2021, 5, 24), "threshold_percent", 5),
        (date(2010, 1, 1), "runner_up_minimum_seats", 2),
        (date(2005, 1, 1), "blocs_allowed", True),
        (date(2007, 6, 19), "blocs_allowed", False),
        (date(2010, 1, 1), "against_all", False),
        (date(2019, 1, 1), "quota_percent", NONE),
    ],
)
def test_the_law_by_day(data: ElectionData, day: date, field: str, value: object) -> None:
    """Law No. 344-II of 15 July 2002, in force since 19 July: 50,000 members; constitutional
    laws of 9 February 2009 (second list) and of 24 May 2021 (5 %); see the sources in the data.
    """
    assert value_on(rule_stretches(data), day, field) == value


@pytest.mark.parametrize(
    ("day", "field"),
    [
        (date(1996, 7, 1), "members_required"),
        (date(2003, 1, 1), "blocs_allowed"),
        (date(1999, 5, 5), "threshold_percent"),
        (date(1990, 1, 1), "list_seats"),
        (date(2023, 3, 19), "blocs_allowed"),
    ],
)
def test_what_is_not_known_stays_unknown(data: ElectionData, day: date, field: str) -> None:
    assert value_on(rule_stretches(data), day, field) is None


def test_three_stages_and_the_return_to_a_mixed_system(data: ElectionData) -> None:
    """The laws of 7 October 1998, 21 May 2007 and 5 November 2022 changed how seats are filled.

    In 1994 a state list filled 42 of 177 seats, in 1995 constituencies all 67 (IPU).
    """
    found = stages(rule_stretches(data))
    assert list(zip(found["stage"], found["from_date"], strict=True)) == [
        ("partly_other", date(1994, 3, 7)),
        ("majority", date(1995, 12, 9)),
        ("mixed", date(1998, 10, 7)),
        ("proportional", date(2007, 5, 21)),
        ("mixed", date(2022, 11, 5)),
    ]


@pytest.mark.parametrize(
    ("day", "seats"),
    [
        (date(1994, 3, 7), (135, 0, 42, 0)),
        (date(1995, 12, 9), (67, 0, 0, 0)),
        (date(2022, 6, 5), (0, 98, 0, 0)),
    ],
)
def test_the_chambers_before_and_between(
    data: ElectionData, day: date, seats: tuple[int, ...]
) -> None:
    """1994: 135 constituencies and 42 seats of a state list; 1995: 67 constituencies."""
    rules = rule_stretches(data)
    assert tuple(seats_on(rules, day, field) for field in SEAT_FIELDS) == seats


@pytest.mark.parametrize("package", ["data", "country"])
def test_on_every_polling_day_the_law_is_that_of_the_election(
    package: str, request: pytest.FixtureRequest
) -> None:
    data: ElectionData = request.getfixturevalue(package)
    rules = rule_stretches(data)
    for _, election in data.elections.iterrows():
        day = election["date"]
        assert sum(seats_on(rules, day, field) for field in SEAT_FIELDS) == election["seats"]
        for field in (*(name for name in SEAT_FIELDS if name != "other_seats"), *RULE_FIELDS):
            value = value_on(rules, day, field)
            if pd.isna(election[field]):
                assert value in (None, NONE)
            else:
                assert value == election[field], (day, field)


def test_stretches_follow_one_another(data: ElectionData) -> None:
    rules = rule_stretches(data)
    for _, own in rules.groupby("field", sort=False):
        assert own["to_date"].tolist()[:-1] == own["from_date"].tolist()[1:]
        assert own["to_date"].iloc[-1] == date(2026, 7, 1)
        values = own["value"].tolist()
        assert all(one != other for one, other in pairwise(values))


def test_the_rules_end_with_the_chamber(data: ElectionData) -> None:
    """The Constitution of 1995 ceased on 1 July 2026; law No. 305-VIII, in force that day,
    strikes out the 29 constituencies of a chamber that is no more.
    """
    rules = rule_stretches(data)
    last, after = date(2026, 6, 30), date(2026, 7, 1)
    assert [seats_on(rules, last, field) for field in SEAT_FIELDS] == [29, 69, 0, 0]
    assert all(value_on(rules, after, field) is None for field in (*SEAT_FIELDS, *RULE_FIELDS))
    drawn = rows(data)
    assert drawn.beside["stages"][["stage", "to_date"]].to_numpy().tolist()[-1] == ["mixed", after]
    assert drawn.beside["end"]["ended"].tolist() == [after]
    assert acts(data)["day"].max() == after
    assert "20260611_elections" not in set(drawn.beside["acts"]["reform_id"])
    (change,) = act_changes(data).query("reform_id == '20260611_elections'").to_dict("records")
    assert (change["field"], change["value"]) == ("constituency_seats", "0")


def test_a_chamber_that_goes_on_has_rules_without_an_end(country: ElectionData) -> None:
    drawn = rows(country)
    assert drawn.beside["end"].empty
    assert drawn.beside["stages"]["to_date"].iloc[-1] is None
    ended = with_cells(country, "chamber", {("assembly",): {"ended": date(1999, 3, 1)}})
    lasts = rule_stretches(ended).groupby("field")["to_date"].last()
    assert set(lasts) == {date(1999, 3, 1)}


def test_the_value_that_an_act_took_away_is_known_before_it(country: ElectionData) -> None:
    """Without the election of spring, only the act says that the threshold was 5 before."""
    key = ("1997_constitution", "threshold_percent")
    changed = with_cells(country, "reform_changes", {key: {"value_before": "8"}})
    elections = changed.tables["elections"]
    bare = changed.tables | {"elections": elections[elections["election_id"] == "1998"]}
    acts_only = bare["reform_changes"][bare["reform_changes"]["reform_id"] == key[0]]
    alone = replace(changed, tables={**bare, "reform_changes": acts_only})
    rules = rule_stretches(alone)
    own = rules[rules["field"] == "threshold_percent"]
    assert own["by"].tolist() == ["before", "act"]
    assert own["value"].tolist() == [Decimal("8"), Decimal("4.5")]


def test_acts_stand_in_order_of_time_with_what_they_changed(data: ElectionData) -> None:
    found = acts(data)
    assert len(found) == len(data.reforms)
    assert found["day"].is_monotonic_increasing
    assert found["changes"].sum() == len(data.reform_changes)
    assert set(act_changes(data).query("reform_id == '20210524_elections'")["field"]) == {
        "against_all",
        "threshold_percent",
    }


def test_state_funding_is_a_rate_and_never_an_amount(
    data: ElectionData, country: ElectionData
) -> None:
    rules = rule_stretches(data)
    own = rules[rules["field"] == FUNDING_FIELD]
    assert own["value"].tolist() == ["3"]
    assert FUNDING_FIELD not in set(rule_stretches(country)["field"])


@pytest.mark.parametrize("package", ["data", "country"])
def test_what_is_drawn_is_known_and_every_election_has_its_line(
    package: str, request: pytest.FixtureRequest
) -> None:
    data: ElectionData = request.getfixturevalue(package)
    drawn = rows(data)
    assert drawn.table["value"].notna().all()
    assert len(drawn.table) == rule_stretches(data)["value"].notna().sum()
    held = [*data.earlier_elections["earlier_id"], *data.elections["election_id"]]
    assert sorted(drawn.beside["elections"]["election_id"]) == sorted(held)
    assert drawn.beside["elections"]["date"].is_monotonic_increasing


def test_where_there_was_no_such_rule_before_an_act_it_is_said_so(data: ElectionData) -> None:
    """Art. 97-1 of 2007 has no guarantee for a second list, and no list had a quota before 2020;
    how many members a party needed before the first law on parties, of 1996, was not found.
    """
    changes = {
        line for act in act_list(acts(data), act_changes(data), data, WORDS) for line in act.changes
    }
    assert {
        "Guarantee for a second list if only one passes: seats: none → at least 2 seats",
        "Guarantee for a second list if only one passes: factor on its quotient: none → 0.7",
        "Quota for women and others on lists: none → 30%",
        "Quota binds: none → the lists",
        "Members needed to register a party: not found → 3,000",
    } <= changes


def test_a_rule_not_found_for_an_election_ends_what_is_known(data: ElectionData) -> None:
    """Whether blocs were allowed in 2023 was not found: the ban of 2007 is drawn up to then."""
    own = rule_stretches(data)
    own = own[own["field"] == "blocs_allowed"]
    banned = own[own["value"].map(lambda value: value is False)]
    assert banned["to_date"].tolist() == [date(2023, 3, 19)]
    table = fields_grid(vote_shares(data, base="valid_votes"), data, "2023", ELECTION_FIELDS, WORDS)
    rules = {row[0]: row[1] for row in table.rows}
    assert rules[WORDS.say("field-blocs-allowed")] == DASH
