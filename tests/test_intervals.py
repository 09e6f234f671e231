"""What lies between two elections, and the seats that mergers brought: values by hand.

They come from the reading of the laws, from the congresses of the parties and from the tables of
results, not from the code.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pandas as pd
import pytest

from elections.package import ElectionData
from elections.tables.intervals import TOLD_RULES, mergers_before, rules_changed_before
from elections.tables.merged_seats import rows as merged_seats
from tests import drawn

THRESHOLD, BLOCS, MEMBERS = "threshold_percent", "blocs_allowed", "members_required"
SECOND, QUOTA = "runner_up_minimum_seats", "quota_percent"
# Election, rule, value before (None: not known), value.
CHANGES: dict[str, list[tuple[str, str, Any, Any]]] = {
    "data": [
        ("1999", "list_seats", 0, 10),
        ("1999", THRESHOLD, None, 7),
        ("1999", MEMBERS, None, 3000),
        ("2004", MEMBERS, 3000, 50000),
        ("2007", "list_seats", 10, 98),
        ("2007", "constituency_seats", 67, 0),
        ("2007", BLOCS, True, False),
        ("2012", MEMBERS, 50000, 40000),
        ("2012", SECOND, "none", 2),
        ("2021", MEMBERS, 40000, 20000),
        ("2021", QUOTA, "none", 30),
        ("2023", "list_seats", 98, 69),
        ("2023", "constituency_seats", 0, 29),
        ("2023", THRESHOLD, 7, 5),
        ("2023", MEMBERS, 20000, 5000),
    ],
    "country": [
        ("1990", "list_seats", 0, 20),
        ("1990", BLOCS, None, True),
        ("1994_spring", "list_seats", 20, 50),
        ("1994_spring", "constituency_seats", 40, 0),
        ("1994_spring", THRESHOLD, 4, 5),
        ("1994_autumn", THRESHOLD, 5, 7),
        ("1994_autumn", BLOCS, True, False),
        ("1994_autumn", MEMBERS, 500, 2000),
        ("1994_autumn", SECOND, "none", 2),
        ("1998", "list_seats", 50, 45),
        ("1998", "constituency_seats", 0, 12),
        ("1998", THRESHOLD, 7, Decimal("4.5")),
        ("1998", MEMBERS, 2000, 1000),
        ("1998", QUOTA, "none", 25),
    ],
}
MERGED = {
    "1999": {"democratic_1995", "kazakhstan_2030", "liberal_movement", "peoples_unity"},
    "2004": {"peoples_cooperative"},
    "2007": {"asar", "agrarian", "civic"},
    "2023": {"adal"},
}
packages = pytest.mark.parametrize("package", drawn.FOLDERS)


def by_party(table: pd.DataFrame) -> dict[str, set[str]]:
    """Return who merged, by the next election."""
    return {str(one): set(part["party_id"]) for one, part in table.groupby("election_id")}


@packages
def test_what_the_law_changed_before_each_election(package: str) -> None:
    found = rules_changed_before(drawn.package(package))
    told = [
        (row.election_id, row.field, None if pd.isna(row.value_before) else row.value_before)
        for row in found.itertuples()
    ]
    assert told == [one[:3] for one in CHANGES[package]]
    assert list(found["value"]) == [one[3] for one in CHANGES[package]]
    assert set(found["field"]) <= set(TOLD_RULES)


def test_an_act_that_leaves_a_rule_as_it_was_is_no_change(country: ElectionData) -> None:
    """An act of 1997 that leaves the threshold at seven percent changes nothing for 1998."""
    changes = country.reform_changes.copy()
    own = (changes["reform_id"] == "1997_constitution") & (changes["field"] == THRESHOLD)
    assert own.sum() == 1
    changes.loc[own, "value"] = "7"
    data = drawn.with_cells(
        drawn.with_table(country, "reform_changes", changes),
        "elections",
        {("1998",): {THRESHOLD: Decimal(7)}},
    )
    found = rules_changed_before(data)
    assert THRESHOLD not in set(found[found["election_id"] == "1998"]["field"])


def test_who_merged_before_each_election() -> None:
    """The three groups of 2002 that one source alone names are left out."""
    assert by_party(mergers_before(drawn.package("data"))) == MERGED
    without = mergers_before(drawn.package("data"), after=False)
    assert by_party(without) == {one: who for one, who in MERGED.items() if one != "2023"}
    assert mergers_before(drawn.package("country")).empty


@packages
def test_every_row_between_elections_has_its_sources(package: str) -> None:
    data = drawn.package(package)
    for table in (mergers_before(data), rules_changed_before(data), merged_seats(data).table):
        assert table["source_ids"].notna().all()
        assert table["confidence"].notna().all()
