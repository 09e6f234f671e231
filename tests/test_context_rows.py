"""Rows beyond the chamber: nothing missing is counted, and every number keeps its sources."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elections.package.loading import ElectionData, ids
from elections.tables import (
    chairs,
    councils,
    presidential,
    presidential_turnout,
    regions,
    rural_heads,
    women,
)
from elections.tables.chairs import years_led
from elections.tables.context import election_of_the_day, facts_of, places_on
from elections.tables.councils import council_days, council_total, places_missing
from elections.tables.presidential import candidates
from elections.tables.regions import (
    MISSING,
    NATIONAL,
    elections_compared,
    elections_with_regions,
    region_results,
)
from elections.tables.rural_heads import posts_won, votes_beside
from elections.tables.women import quota_acts
from tests.conftest import FOLDERS
from tests.conftest import package as loaded
from tests.context_files import Line, chamber_before, existed, lines
from tests.drawn import with_table

Rows = Callable[[ElectionData], pd.DataFrame]
TABLES: dict[str, Rows] = {
    "shares": presidential.rows,
    "candidates": candidates,
    "turnout": presidential_turnout.rows,
    "councils": lambda data: councils.rows(data, day=council_days(data)[0]),
    "posts": rural_heads.rows,
    "votes": votes_beside,
    "regions": regions.rows,
    "results": region_results,
    "women": women.rows,
    "chairs": chairs.rows,
}
# Days on which something begins or ends, and those beside them, beside any day at all.
EDGES = [
    date.fromisoformat(line[column]) + timedelta(days=days)
    for folder in FOLDERS
    for table, column in (("elections", "date"), ("regions", "from_date"), ("regions", "to_date"))
    for line in lines(folder, table)
    if len(line[column]) > 4
    for days in (-1, 0, 1)
]


@pytest.fixture(params=FOLDERS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def package(name: str, data: ElectionData, country: ElectionData) -> ElectionData:
    return {"data": data, "country": country}[name]


def cited(name: str, table: str, **key: object) -> set[str]:
    """Return the sources of one row of a file."""
    (own,) = (line for line in lines(name, table) if all(line[c] == v for c, v in key.items()))
    return set(own["source_ids"].split(";"))


@pytest.mark.parametrize("kind", TABLES)
def test_every_number_has_a_source_and_a_confidence_and_nothing_missing_has(
    kind: str, package: ElectionData
) -> None:
    rows = TABLES[kind](package)
    value = "from_date" if kind == "chairs" else "share_percent"
    if value not in rows:
        value = "share"
    assert len(rows)
    known = set(package.sources["source_id"])
    for _, row in rows.iterrows():
        if kind in ("chairs", "candidates", "results") or pd.notna(row[value]):
            assert set(ids(row["source_ids"])) <= known
            assert ids(row["source_ids"])
            assert row["confidence"] in ("high", "medium", "low")
        else:
            assert pd.isna(row[value])


def test_rows_keep_the_sources_of_their_lines(name: str, package: ElectionData) -> None:
    for _, row in women.rows(package).dropna(subset=["women"]).iterrows():
        key = {"election_id": row["election_id"]}
        assert set(ids(row["source_ids"])) == cited(name, "women_deputies", **key)
    turnout = regions.rows(package)
    for _, row in turnout[~turnout["status"].isin([MISSING, NATIONAL])].iterrows():
        key = {column: row[column] for column in ("election_id", "region_id", "status")}
        assert set(ids(row["source_ids"])) == cited(name, "regional_turnout", **key)
    for _, row in presidential.rows(package).dropna(subset=["candidate_id"]).iterrows():
        key = {column: row[column] for column in ("presidential_id", "candidate_id")}
        assert set(ids(row["source_ids"])) == cited(name, "presidential", **key)
    for _, row in chairs.rows(package).iterrows():
        chair = {"chair_id": row["chair_id"]}
        assert set(ids(row["source_ids"])) == cited(name, "party_chairs", **chair)


@given(st.one_of(st.sampled_from(EDGES), st.dates(date(1985, 1, 1), date(2030, 1, 1))))
def test_the_election_of_the_day_is_the_last_before_it(day: date) -> None:
    for folder in FOLDERS:
        found = election_of_the_day(loaded(folder), day)
        assert (found or "") == chamber_before(folder, day.isoformat())


@given(st.one_of(st.sampled_from(EDGES), st.dates(date(1985, 1, 1), date(2030, 1, 1))))
def test_a_region_stands_on_the_days_on_which_it_existed(day: date) -> None:
    for folder in FOLDERS:
        assert set(places_on(loaded(folder), day)) == existed(folder, day.isoformat())


def test_a_region_without_a_figure_is_missing_and_one_that_was_not_is_left_out(
    name: str, package: ElectionData
) -> None:
    days = {line["election_id"]: line["date"] for line in lines(name, "elections")}
    for election in elections_with_regions(package):
        rows = regions.rows(package, election=election)
        given_for = {
            line["region_id"]
            for line in lines(name, "regional_turnout")
            if line["election_id"] == election
        }
        gone = rows[rows["status"] == MISSING]
        assert set(gone["region_id"]) == existed(name, days[election]) - given_for
        assert gone["share"].isna().all()
        assert set(rows.loc[rows["status"] != NATIONAL, "region_id"]) >= given_for


def test_only_elections_with_several_regions_are_compared(data: ElectionData) -> None:
    """Two regions are given for 1999 and one for 2004; 16, 16, 17 and 20 for the others."""
    assert elections_with_regions(data) == ["1999", "2004", "2012", "2016", "2021", "2023"]
    assert elections_compared(data) == ["2012", "2016", "2021", "2023"]
    counted = regions.rows(data).query("status != 'national'").groupby("election_id")
    assert counted["region_id"].nunique().to_dict() == {
        "2012": 16,
        "2016": 16,
        "2021": 17,
        "2023": 20,
    }
    few = data.regional_turnout[data.regional_turnout["election_id"].isin(["1999", "2004"])]
    assert elections_compared(with_table(data, "regional_turnout", few)) == ["1999", "2004"]


def test_regions_stand_from_the_highest_to_the_lowest(data: ElectionData) -> None:
    rows = regions.rows(data, election="2023").query("status == 'preliminary'")
    assert rows["share"].is_monotonic_decreasing
    assert rows["region_id"].iloc[[0, -1]].tolist() == ["kyzylorda", "almaty"]


def test_seats_of_councils_add_up_to_those_given(data: ElectionData) -> None:
    """Regions and large cities 399 + 39 + 44 + 7; cities and districts 2,286 + 185 + 183 + 79 + 24.

    Together 489 + 2,757 = 3,246, of them 399 + 2,286 = 2,685 of the first party.
    """
    day = date(2021, 1, 10)
    rows = councils.rows(data, day=day)
    total = council_total(rows)
    assert total["total"].unique().tolist() == [3246]
    assert total.set_index("party_id")["seats"].to_dict() == {
        "nur_otan": 2685,
        "auyl": 227,
        "ak_zhol": 224,
        "qhp": 86,
        "adal": 24,
    }
    missing = places_missing(rows, places_on(data, day))
    assert len(missing) == 14
    assert not {"almaty", "astana", "shymkent", "kazakhstan"} & set(missing)


def test_the_election_of_a_council_is_none_of_the_chamber(package: ElectionData) -> None:
    rows = councils.rows(package, day=council_days(package)[0])
    of_chamber = rows["body"] == "chamber"
    assert rows.loc[of_chamber, "election_id"].notna().all()
    assert rows.loc[~of_chamber, "election_id"].isna().all()
    assert rows.loc[~of_chamber, "place_id"].notna().all()


def test_one_party_alone_is_no_part_of_a_council(country: ElectionData) -> None:
    """The 310 seats of one party in the whole country stand beside those of no other."""
    rows = councils.rows(country, day=date(1995, 5, 21))
    assert 310 not in set(rows["seats"].dropna())
    assert council_total(rows).empty


def test_posts_left_over_are_nobodys(data: ElectionData) -> None:
    """730 − (627 + 33 + 15 + 11 + 10 + 1) = 33."""
    rows = posts_won(data)
    assert rows[["party_id", "posts"]].iloc[-1].tolist() == ["unnamed", 33]
    assert int(rows["posts"].sum()) == 730
    assert rows["share"].sum() == pytest.approx(100)
    counted = {"kazinform_20210725", "wikipedia_en_july_2021_local_elections"}
    assert all(counted <= set(ids(cell)) for cell in rows["source_ids"])
    assert "unnamed" not in set(votes_beside(data)["party_id"])


def test_more_posts_than_were_put_to_the_vote_leave_none_over(data: ElectionData) -> None:
    facts = data.facts[data.facts["fact_id"] != "rural_heads_2021_posts"]
    rows = posts_won(with_table(data, "facts", facts))
    assert "unnamed" not in set(rows["party_id"])
    assert rows["total"].unique().tolist() == [697]


def test_the_first_law_on_a_quota_is_that_of_may_2020(data: ElectionData) -> None:
    acts = quota_acts(data)
    assert [(str(act["date"]), act["value"]) for _, act in acts.iterrows()] == [
        ("2020-05-25", "30")
    ]


def days_of(line: Line) -> int:
    first, last = (date.fromisoformat(line[column]) for column in ("from_date", "to_date"))
    return (last - first).days


def test_years_in_office_are_the_days_of_the_file(data: ElectionData) -> None:
    own = [
        line
        for line in lines("data", "party_chairs")
        if line["chair_id"] in ("nur_otan_tokayev", "amanat_tokayev")
    ]
    rows = chairs.rows(data)
    found = years_led(rows[rows["chair_id"].isin([line["chair_id"] for line in own])])
    assert found.tolist() == pytest.approx([sum(days_of(line) for line in own) / 365.25])


def test_who_follows_ends_a_time_whose_last_day_is_not_given(package: ElectionData) -> None:
    rows = chairs.rows(package)
    for _, row in rows[rows["to_date"].isna() & ~rows["open_end"]].iterrows():
        if row["from_sure"] is not None:
            assert row["to_last"] is not None
    for _, row in rows.iterrows():
        days = [row[column] for column in ("from_first", "from_sure", "to_sure", "to_last")]
        known = [day for day in days if day is not None]
        assert known == sorted(known), row["chair_id"]


def test_facts_of_a_day_are_those_of_no_election(data: ElectionData) -> None:
    day = date(2021, 7, 25)
    wanted = {
        line["fact_id"]
        for line in lines("data", "facts")
        if line["date"] == day.isoformat() and not line["election_id"]
    }
    assert set(facts_of(data, [day])["fact_id"]) == wanted
    assert len(wanted) > 5
    assert facts_of(data, [day + timedelta(days=1)]).empty


@pytest.mark.parametrize("kind", ["posts", "votes", "regions", "results", "chairs", "candidates"])
def test_an_empty_table_gives_no_row(kind: str, data: ElectionData) -> None:
    tables: dict[str, Any] = {
        "posts": "rural_heads",
        "votes": "rural_heads",
        "regions": "regional_turnout",
        "results": "regional_results",
        "chairs": "party_chairs",
        "candidates": "presidential",
    }
    table = tables[kind]
    emptied = with_table(data, table, data.tables[table].head(0))
    assert TABLES[kind](emptied).empty
