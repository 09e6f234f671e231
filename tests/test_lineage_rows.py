"""What the map draws: whose life is how long, who is shown, and every event once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import get_args

import pandas as pd
import pytest

from elections.package import load
from elections.package.dates import PartialDate, parse_partial_date
from elections.package.loading import ElectionData
from elections.parties.lives import line_of_each, stretches
from elections.tables.consolidation_map import MARKS, Show
from elections.tables.consolidation_map import rows as lineage_rows
from elections.tables.flows import rows as flow_rows
from tests.made import Election, Won, history, write

COPIES = count(1)


def changed(data: ElectionData, name: str, frame: pd.DataFrame) -> ElectionData:
    """Return a package with another table."""
    return replace(data, fingerprint=f"map {next(COPIES)}", tables={**data.tables, name: frame})


def ends(data: ElectionData, show: Show = "all") -> dict[tuple[str, int], tuple[str, str, object]]:
    """Return how and when each stretch ended, and in which line."""
    lines = lineage_rows(data, show=show).beside["lines"]
    return {
        (row["line_id"], row["stretch"]): (
            row["end_kind"],
            str(row["end_at"]),
            None if pd.isna(row["end_line"]) else row["end_line"],
        )
        for _, row in lines.iterrows()
    }


def test_who_merged_into_the_first_party_and_when(data: ElectionData) -> None:
    """The mergers of 1999-2022 as reported at the time.

    Jamestown Monitor, March 1999 (four groups at the first congress); RFE/RL, 4 July and
    22 December 2006; Kazinform, 26 April 2022.
    """
    into = {
        line: (kind, day)
        for (line, _), (kind, day, target) in ends(data).items()
        if target == "amanat"
    }
    assert into["asar"] == ("merged", "2006-07-04")
    assert into["civic"] == into["agrarian"] == ("merged", "2006-12-22")
    assert into["adal"] == ("merged", "2022-04-26")
    first = [line for line, (_, day) in into.items() if day == "1999-03-01"]
    assert len(first) == 4
    assert ends(data)[("adilet", 1)] == ("merged", "2013-04-26", "adal")


def test_other_ends(data: ElectionData) -> None:
    """A court order, a refusal, a party that goes on, one whose end nobody reported."""
    found = ends(data)
    assert found[("cpk", 1)] == ("liquidated", "2015-08-03", None)
    assert found[("alash", 1)] == ("refused", "2003-04-05", None)
    assert found[("ak_zhol", 1)][0] == "active"
    assert found[("labour", 1)][0] == "unknown"


@pytest.mark.parametrize(
    ("line", "founded", "body"),
    [
        ("amanat", "1999-01-19", "1998-10-21"),
        ("azamat", "1999-03-27", "1996-07-01"),
        ("dck", "2004-02-21", "2001-11-15"),
        # Of these bodies no founding is known.
        ("asar", "2003-10-25", None),
        ("peoples_unity", "1995-02-14", None),
    ],
)
def test_a_party_is_founded_when_it_was_and_the_body_before_it_lived_apart(
    data: ElectionData, line: str, founded: str, body: str | None
) -> None:
    lines = lineage_rows(data, show="all").beside["lines"]
    own = lines[lines["line_id"] == line].set_index("stretch")
    assert (own.at[1, "start_kind"], str(own.at[1, "start_at"])) == ("founded", founded)
    if body is None:
        assert 0 not in own.index
    else:
        assert str(own.at[0, "start_at"]) == body
        assert (own.at[0, "end_kind"], str(own.at[0, "end_at"])) == ("became", founded)


def test_a_movement_is_not_yet_the_party_that_it_becomes(data: ElectionData) -> None:
    """Had the association that became a party in 2003 been there in 1998, the party were new."""
    parties = data.parties.set_index("party_id", drop=False)
    parties.loc["asar_association", "founded"] = "1998"
    earlier = changed(data, "parties", parties.reset_index(drop=True))
    found = flow_rows(earlier, before="1999", after="2004")
    assert found.set_index("after_party").at["asar", "kind"] == "founded"


def test_a_party_that_came_back_has_two_stretches(country: ElectionData) -> None:
    """The made-up country: two parties merge in 1993, part in 1994 and merge again in 1997."""
    lines = lineage_rows(country).beside["lines"]
    for line in ("farmers", "craft"):
        own = lines[lines["line_id"] == line]
        assert [str(day) for day in own["end_at"]] == ["1993-01-23", "1997-11-08"]
        assert list(own["start_kind"]) == ["founded", "split"]
        assert own["start_line"].iloc[1] == "land_and_craft"
        assert str(own["start_at"].iloc[1]) == "1994-06-11"


def test_dates_not_known_well_keep_their_days(country: ElectionData) -> None:
    lines = lineage_rows(country, show="all").beside["lines"].set_index("line_id")
    workers, liberty = lines.loc["social_labour"], lines.loc["liberty"]
    assert (workers["start_first"], workers["start_last"]) == (date(1987, 1, 1), date(1987, 12, 31))
    # "By 1996": certain only as long as it is seen, on the ballot of March 1994.
    assert (liberty["end_first"], liberty["end_last"]) == (date(1994, 3, 20), date(1996, 12, 31))


def test_a_line_bears_all_names_of_a_party(data: ElectionData) -> None:
    line_of = line_of_each(data)
    assert {party for party, line in line_of.items() if line == "amanat"} == {
        "campaign_hq",
        "otan",
        "nur_otan",
        "amanat",
    }
    assert line_of["cppk"] == "qhp"
    assert "independents" not in line_of
    assert "aist" not in line_of
    # A label of one ballot, without any date or event, is no line.
    assert "trade_unions" not in line_of


@pytest.mark.parametrize("package", ["data", "country"])
def test_what_each_choice_shows(package: str, request: pytest.FixtureRequest) -> None:
    data: ElectionData = request.getfixturevalue(package)
    shown = {
        show: set(lineage_rows(data, show=show).beside["lines"]["line_id"])
        for show in get_args(Show)
    }
    assert shown["seated"] < shown["all"]
    assert shown["seated"] <= shown["stood"] <= shown["all"]
    for show, lines in shown.items():
        rows = lineage_rows(data, show=show)
        assert set(rows.beside["lines"]["end_line"].dropna()) <= lines
        assert set(rows.table["line_id"].dropna()) <= lines


def test_an_unknown_choice_is_refused(country: ElectionData) -> None:
    with pytest.raises(ValueError, match="'most': expected one of stood, seated, all"):
        lineage_rows(country, show="most")  # type: ignore[arg-type]


@pytest.mark.parametrize("package", ["data", "country"])
def test_every_event_of_a_drawn_kind_is_one_mark(
    package: str, request: pytest.FixtureRequest
) -> None:
    """A founding told by a split of the same date is drawn as that split alone."""
    data: ElectionData = request.getfixturevalue(package)
    marks = lineage_rows(data, show="all").table
    events = data.party_events[data.party_events["type"].isin(MARKS)]
    last = data.elections["date"].max()
    events = events[[parse_partial_date(day).earliest <= last for day in events["date"]]]
    drawn = list(marks[marks["mark_id"].isin(events["event_id"])]["mark_id"])
    assert len(drawn) == len(set(drawn))
    missing = events[~events["event_id"].isin(drawn)]
    assert set(missing["type"]) <= {"founded"}
    splits = events[events["type"] == "split"]
    for _, event in missing.iterrows():
        same = splits[splits["to_id"] == event["to_id"]]
        assert event["date"] in set(same["date"])


@pytest.mark.parametrize("package", ["data", "country"])
def test_every_list_is_on_its_line_with_its_share(
    package: str, request: pytest.FixtureRequest
) -> None:
    data: ElectionData = request.getfixturevalue(package)
    marks = lineage_rows(data, show="all").table
    stood = marks[marks["mark"] == "stood"]
    published = data.results.set_index(["election_id", "party_id"])["share_percent"]
    for _, row in stood.iterrows():
        share = published[(row["election_id"], row["party_id"])]
        assert pd.isna(row["share"]) if pd.isna(share) else row["share"] == float(share)
    parties = data.parties.set_index("party_id")["kind"]
    lists = data.results[data.results["votes"].notna()]
    own = lists[lists["party_id"].map(parties) != "against_all"]
    assert set(zip(own["election_id"], own["party_id"], strict=True)) == set(
        zip(stood["election_id"], stood["party_id"], strict=True)
    ) - {
        (row["election_id"], row["party_id"]) for _, row in stood[stood["votes"].isna()].iterrows()
    }


def test_a_bloc_stands_on_the_line_of_each_member(data: ElectionData) -> None:
    marks = lineage_rows(data).table
    bloc = marks[(marks["mark"] == "stood") & (marks["party_id"] == "aist")]
    assert set(bloc["line_id"]) == {"civic", "agrarian"}
    assert set(bloc["members"]) == {2}
    assert set(bloc["share"]) == {7.07}


def test_rules_are_marked_where_something_changed(data: ElectionData) -> None:
    marks = lineage_rows(data).table
    acts = set(marks[marks["mark"] == "reform"]["mark_id"])
    assert acts == set(data.reform_changes["reform_id"]) - {"20260611_elections"}


def test_nothing_after_the_last_election_is_on_the_map(data: ElectionData) -> None:
    """Adilet of 2026 and law No. 305-VIII came after the election of 19 March 2023."""
    drawn = lineage_rows(data, show="all")
    assert "adilet_2026" not in set(drawn.beside["lines"]["line_id"])
    assert drawn.table["at"].max() <= date(2023, 3, 19)


def test_a_merger_taken_away_leaves_the_party_on_its_own(data: ElectionData) -> None:
    events = data.party_events
    kept = events[~((events["type"] == "merged") & (events["from_id"] == "asar"))]
    less = changed(data, "party_events", kept.reset_index(drop=True))
    kind, _, target = ends(less, "stood")[("asar", 1)]
    assert (kind, target) == ("ended", None)


def test_a_party_that_stood_again_without_a_word_lives_again(country: ElectionData) -> None:
    """After a merger a party is on the ballot with no event that brings it back."""
    events = country.party_events
    kept = events[~((events["type"] == "split") & (events["to_id"] == "farmers"))]
    less = changed(country, "party_events", kept.reset_index(drop=True))
    own = [one for one in stretches(less, line_of_each(less)) if one.line == "farmers"]
    assert [one.start_kind for one in own] == ["founded", "unknown"]
    assert own[1].start.first is None
    assert own[1].start.latest == date(1994, 10, 16)


def made(folder: Path, stood: str, parties: dict[str, dict[str, str]], *rows: str) -> ElectionData:
    """Return a package: who stood in 1990, 1994 and 1998, dates of parties, and what happened.

    "a - a" is a party that stood in 1990 and 1998; "rest" stood each time.
    """
    ballots = []
    for year, names in zip((1990, 1994, 1998), stood.split(), strict=True):
        won = dict.fromkeys(names.replace("-", ""), Won(10, 1)) | {"rest": Won(10, 1)}
        ballots.append(Election(f"{year}-05-13", won))
    known = {name: {} for name in "abc"} | parties
    events = history(*(row.split(" ") for row in rows))
    return load(write(folder, *ballots, parties=known, party_events=events))


def span(days: PartialDate) -> str:
    """Return the days of a start or an end: one, from one to another, or up to one."""
    if days.earliest == days.latest:
        return str(days.latest)
    return f"{days.first or ''}..{days.latest}"


MOVEMENTS = {name: {"kind": "movement"} for name in "bc"}


@pytest.mark.parametrize(
    ("stood", "parties", "rows", "expected"),
    [
        pytest.param(
            "a a -",
            {},
            [],
            ["unknown ..1990-05-13 None, unknown 1994-05-13 None"],
            id="only seen on ballots",
        ),
        pytest.param(
            "a - a",
            {},
            [],
            ["unknown ..1990-05-13 None, active 1998-05-13 None"],
            id="on the last ballot",
        ),
        pytest.param(
            "- - -",
            {"a": {"ended": "1996"}},
            [],
            ["unknown ..1996-12-31 None, ended 1996-01-01..1996-12-31 None"],
            id="nothing but an end",
        ),
        pytest.param(
            "- - -",
            {"a": {"founded": "1985-02-03", "ended": "../1996"}},
            [],
            ["founded 1985-02-03 None, ended 1985-02-03..1996-12-31 None"],
            id="ended by a year, not before it was founded",
        ),
        pytest.param(
            "a a -",
            {"a": {"founded": "1985"}},
            ["merged ../1996 a rest"],
            ["founded 1985-01-01..1985-12-31 None, merged 1994-05-13..1996-12-31 rest"],
            id="merged by a year, not before it stood",
        ),
        pytest.param(
            "a - -",
            {},
            ["merged 1992-03-01 b a"],
            ["unknown ..1990-05-13 None, unknown 1992-03-01 None"],
            id="another went into it",
        ),
        pytest.param(
            "a a -",
            {},
            ["registration_refused 1992-03-01 a"],
            ["unknown ..1990-05-13 None, unknown 1994-05-13 None"],
            id="refused, and there later",
        ),
        pytest.param(
            "a - -",
            {},
            ["registration_refused 1992-03-01 a"],
            ["unknown ..1990-05-13 None, refused 1992-03-01 None"],
            id="refused, and not seen again",
        ),
        pytest.param(
            "a - -",
            {},
            ["dissolved 1992-03-01 a"],
            ["unknown ..1990-05-13 None, dissolved 1992-03-01 None"],
            id="dissolved",
        ),
        pytest.param(
            "a a a",
            {"a": {"founded": "1985-02-03"}},
            ["liquidated 1993 a", "split 1993 rest a"],
            [
                "founded 1985-02-03 None, liquidated 1993-01-01..1993-12-31 None",
                "split 1993-01-01..1993-12-31 rest, active 1998-05-13 None",
            ],
            id="ended and split off within a year",
        ),
        pytest.param(
            "a a a",
            {"a": {"founded": "1985-02-03"}},
            [
                "split 1997-03-01 rest a",
                "split 1992-03-01 rest a",
                "merged 1991-03-01 a rest",
                "merged 1996-03-01 a rest",
            ],
            [
                "founded 1985-02-03 None, merged 1991-03-01 rest",
                "split 1992-03-01 rest, merged 1996-03-01 rest",
                "split 1997-03-01 rest, active 1998-05-13 None",
            ],
            id="merged twice and split off twice",
        ),
        pytest.param(
            "a a -",
            {"a": {"founded": "1985-02-03"}},
            ["merged 1994-05-13 a rest"],
            ["founded 1985-02-03 None, merged 1994-05-13 rest"],
            id="merged on the day on which it stood",
        ),
        pytest.param(
            "- a a",
            {"a": {"founded": "1992-05-01"}},
            ["split 1992-05-01 rest a"],
            ["split 1992-05-01 rest, active 1998-05-13 None"],
            id="founded by a split on the day",
        ),
        pytest.param(
            "- a a",
            {"a": {"founded": "1992"}},
            ["split 1993 rest a"],
            ["founded 1992-01-01..1992-12-31 None, active 1998-05-13 None"],
            id="founded the year before a split",
        ),
        pytest.param(
            "- a a",
            MOVEMENTS,
            [
                "founded 1986 - b",
                "founded 1985 - c",
                "founded 1992-02-01 b a",
                "founded 1992-02-01 c a",
            ],
            [
                "founded 1985-01-01..1985-12-31 None, became 1992-02-01 None",
                "founded 1992-02-01 None, active 1998-05-13 None",
            ],
            id="two movements became a party",
        ),
        pytest.param(
            "- a a",
            {"b": {"kind": "movement", "founded": "1985"}},
            ["renamed 1993-02-01 c a", "founded 1992-02-01 b c"],
            [
                "founded 1985-01-01..1985-12-31 None, became 1992-02-01 None",
                "founded 1992-02-01 None, active 1998-05-13 None",
            ],
            id="a movement became a party that took another name",
        ),
    ],
)
def test_the_life_of_a_line(
    tmp_path: Path,
    stood: str,
    parties: dict[str, dict[str, str]],
    rows: list[str],
    expected: list[str],
) -> None:
    package = made(tmp_path, stood, parties, *(row.replace(" - ", "  ") for row in rows))
    assert [
        f"{one.start_kind} {span(one.start)} {one.start_line},"
        f" {one.end_kind} {span(one.end)} {one.end_line}"
        for one in stretches(package, line_of_each(package))
        if one.line == "a"
    ] == expected


def test_a_party_that_stood_has_a_line_without_any_date(tmp_path: Path) -> None:
    """A movement that stood has none, nor has a party of which nothing at all is told."""
    package = made(tmp_path, "ab ab ab", MOVEMENTS)
    assert line_of_each(package) == {"a": "a", "rest": "rest"}


def test_a_line_bore_its_names_as_a_party_in_order(data: ElectionData, tmp_path: Path) -> None:
    lines = lineage_rows(data, show="all").beside["lines"].set_index("line_id")["party_ids"]
    assert lines["amanat"].map(tuple).unique().tolist() == [("otan", "nur_otan", "amanat")]
    assert lines["adal"] == ["birlik", "adal"]
    # The movement b took the name of the party a.
    package = made(tmp_path, "b a a", MOVEMENTS, "renamed 1992-03-01 b a")
    lines = lineage_rows(package, show="all").beside["lines"].set_index("line_id")["party_ids"]
    assert lines["a"] == ["a"]


@pytest.mark.parametrize(
    ("event", "year"),
    [
        ("merged 1996-03-01 a rest", 1996),
        ("merged 1996 a rest", 1996),
        ("merged ../1996 a rest", None),
        ("dissolved 1996-03-01 a", None),
    ],
)
def test_the_year_of_a_merger_is_given_where_it_is_certain(
    tmp_path: Path, event: str, year: int | None
) -> None:
    lines = lineage_rows(made(tmp_path, "a a -", {}, event)).beside["lines"].set_index("line_id")
    found = lines.at["a", "end_year"]
    assert (None if pd.isna(found) else found) == year


def test_who_became_the_first_party_is_counted_and_by_hearsay_apart(data: ElectionData) -> None:
    """Of 2002 one source alone names three groups; the party itself is counted too."""
    (counts,) = lineage_rows(data, show="all").records("counts")
    assert counts["reported"] == 3
    # It stood first as Otan, in 1999.
    assert (counts["party_id"], counts["election_ids"][0]) == ("otan", "1999")
    (seated,) = lineage_rows(data, show="seated").records("counts")
    # Otan, Civic, Agrarian, Cooperative, Asar, and Democratic, in 2004, which went into Adal.
    assert (seated["joined"], seated["reported"]) == (6, 0)
