"""The rows that figures draw: official results in, shares out, nothing lost or made up.

The golden numbers are those of the final results as announced: seats by official nomination,
votes as published; shares are worked out beside them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections import results as tables
from elections.figures import figure
from elections.package.loading import ElectionData, ids
from elections.results import Base, Tier
from elections.tables.first_party import shares as first_party_rows
from elections.tables.turnout import rows as turnout_rows
from elections.tables.votes_to_seats import rows as votes_to_seats
from elections.text import load_words
from elections.text.table import written_table
from tests import drawn
from tests.tables.official import FIRST, SEATS, first_party_over_time, row_of, seats_won

# The list seats among them.
LIST_SEATS: dict[str, tuple[int, dict[str, int]]] = {
    "1999": (10, {"otan": 4, "civic": 2, "agrarian": 2, "cpk": 2}),
    "2004": (10, {"otan": 7, "aist": 1, "asar": 1, "ak_zhol": 1}),
    **{election: SEATS[election] for election in ("2007", "2012", "2016", "2021")},
    "2023": (
        69,
        {"amanat": 40, "auyl": 8, "respublica": 6, "ak_zhol": 6, "qhp": 5, "nsdp": 4},
    ),
}
APPOINTED = {"2007": 9, "2012": 9, "2016": 9, "2021": 9}
TURNOUT = [
    ("1999", 1, "62.5"),
    ("2004", 1, "56.49"),
    ("2004", 2, "45.21"),
    ("2007", 1, "68.4"),
    ("2012", 1, "75.45"),
    ("2016", 1, "77.12"),
    ("2021", 1, "63.25"),
    ("2023", 1, "54.21"),
]
TIERS: tuple[Tier, ...] = ("all", "list", "constituency")
BASES: tuple[Base, ...] = ("published", "party_votes", "valid_votes", "ballots_cast")
LEVELS = ("low", "medium", "high")

vote_shares = cache(tables.vote_shares)
turnout = cache(turnout_rows)

OVER_TIME: dict[str, Callable[..., pd.DataFrame]] = {
    "seats": seats_won,
    "votes": vote_shares,
    "turnout": turnout,
    "first party": first_party_over_time,
    "elections": tables.elections_shown,
}


@pytest.fixture(params=["data", "country"])
def package(request: pytest.FixtureRequest) -> ElectionData:
    """Each of the two packages in turn."""
    found: ElectionData = request.getfixturevalue(request.param)
    return found


def as_dict(rows: pd.DataFrame, column: str) -> dict[str, object]:
    """Return one column by contestant."""
    return dict(zip(rows["party_id"], rows[column], strict=True))


def row_of_election(rows: pd.DataFrame, election: str) -> pd.Series:
    """Return the row of an election's first round."""
    return rows[(rows["election_id"] == election) & (rows["round"] == 1)].iloc[0]


def content(data: ElectionData) -> dict[str, str]:
    """Return a digest of every table as it stands in memory: names, types, cells, index."""
    return {
        name: hashlib.sha256(
            repr((list(frame.dtypes.items()), list(frame.index), frame.to_csv())).encode()
        ).hexdigest()
        for name, frame in data.tables.items()
    }


def test_the_golden_numbers_cover_every_election(data: ElectionData) -> None:
    held = set(data.elections["election_id"])
    assert held == set(SEATS) == set(LIST_SEATS) == {row[0] for row in FIRST}


@pytest.mark.parametrize("election", SEATS)
def test_seats_are_the_official_ones(data: ElectionData, election: str) -> None:
    total, expected = SEATS[election]
    assert sum(expected.values()) == total
    rows = tables.of_election(seats_won(data), election)
    assert as_dict(rows, "seats") == expected
    assert set(rows["total"]) == {total}
    assert as_dict(rows, "share") == {
        party: float(Fraction(seats * 100, total)) for party, seats in expected.items()
    }


@pytest.mark.parametrize("election", LIST_SEATS)
def test_seats_of_a_tier_are_the_official_ones(data: ElectionData, election: str) -> None:
    total, listed = LIST_SEATS[election]
    rows = tables.of_election(seats_won(data, tier="list"), election)
    assert as_dict(rows, "seats") == listed
    assert set(rows["total"]) == {total}
    whole, everyone = SEATS[election]
    single = {
        party: seats - listed.get(party, 0)
        for party, seats in everyone.items()
        if seats > listed.get(party, 0)
    }
    rows = tables.of_election(seats_won(data, tier="constituency"), election)
    assert as_dict(rows, "seats") == single
    assert set(rows["total"]) <= {whole - total}


@pytest.mark.parametrize("election", SEATS)
def test_appointed_seats_join_the_total_only_when_asked(data: ElectionData, election: str) -> None:
    voters_fill, expected = SEATS[election]
    extra = APPOINTED.get(election, 0)
    rows = tables.of_election(seats_won(data, appointed=True), election)
    added = {tables.APPOINTED: extra} if extra else {}
    assert as_dict(rows, "seats") == expected | added
    assert set(rows["total"]) == {voters_fill + extra}
    listed = seats_won(data, tier="list", appointed=True)
    assert tables.APPOINTED not in set(listed["party_id"])


@pytest.mark.parametrize(
    ("base", "election", "party", "share"),
    [
        # 1,622,895 votes of 5,253,864 ballots; of 4,518,881 for parties; of these and the
        # 373,440 against all, 4,892,321.
        ("ballots_cast", "1999", "otan", Fraction(162289500, 5253864)),
        ("party_votes", "1999", "otan", Fraction(162289500, 4518881)),
        ("valid_votes", "1999", "otan", Fraction(162289500, 4892321)),
        ("ballots_cast", "2004", "aist", Fraction(33617700, 4893204)),
        ("valid_votes", "2004", "aist", Fraction(33617700, 4757773)),
        ("party_votes", "2007", "nur_otan", Fraction(524772000, 5935625)),
        # The line against all, 248,291, is within the valid votes, 6,366,441.
        ("valid_votes", "2023", "amanat", Fraction(343151000, 6366441)),
        ("party_votes", "2023", "amanat", Fraction(343151000, 6366441 - 248291)),
    ],
)
def test_shares_on_a_base_are_exact(
    data: ElectionData, base: Base, election: str, party: str, share: Fraction
) -> None:
    row = row_of(vote_shares(data, base=base), election, party)
    assert row["share"] == float(share)
    assert row["base_name"] == base
    assert Fraction(int(row["votes"]) * 100, int(row["base_votes"])) == share


@pytest.mark.parametrize(
    ("base", "election", "party", "share"),
    [
        ("ballots_cast", "1999", "otan", 30.89),
        ("party_votes", "1999", "otan", 35.91),
        ("valid_votes", "1999", "otan", 33.17),
        ("ballots_cast", "2004", "aist", 6.87),
        ("valid_votes", "2004", "aist", 7.07),
    ],
)
def test_shares_on_a_base_as_the_literature_has_them(
    data: ElectionData, base: Base, election: str, party: str, share: float
) -> None:
    row = row_of(vote_shares(data, base=base), election, party)
    assert round(row["share"], 2) == share


@pytest.mark.parametrize(("fixture", "election"), [("data", "2012"), ("country", "1994_spring")])
def test_a_base_that_was_not_published_gives_no_share(
    request: pytest.FixtureRequest, fixture: str, election: str
) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    rows = vote_shares(package, base="ballots_cast")
    missing = tables.of_election(rows, election)
    assert len(missing) > 1
    assert missing["share"].isna().all()
    assert missing["base_votes"].isna().all()
    others = rows[rows["election_id"] != election]
    assert others["share"].notna().all()
    assert (others["share"] > 0).all()


def test_published_shares_are_left_as_they_were_published(data: ElectionData) -> None:
    rows = vote_shares(data)
    nur_otan = row_of(rows, "2016", "nur_otan")
    assert str(nur_otan["share_published"]) == "82.20"
    assert nur_otan["share"] == 82.2
    # Cut off when it was published (103,328 of 5,253,864 is 1.967 percent): not put right.
    assert row_of(rows, "1999", "revival")["share"] == 1.9
    bases = dict(zip(rows["election_id"], rows["base_name"], strict=True))
    assert bases.pop("1999") == "ballots_cast"
    assert set(bases.values()) == {"valid_votes"}


def test_a_share_that_was_not_published_is_missing_as_a_number_is(data: ElectionData) -> None:
    """The votes may be known and the share not: a number still, so that it can be drawn."""
    missing = {("2012", "nur_otan"): {"share_percent": pd.NA}}
    rows = tables.vote_shares(drawn.with_cells(data, "results", missing))
    assert rows["share"].dtype == "float64"
    assert rows["share"].isna().sum() == 1
    assert pd.isna(row_of(rows, "2012", "nur_otan")["share"])


def test_a_contestant_without_a_list_has_no_vote_share(data: ElectionData) -> None:
    rows = vote_shares(data)
    assert not rows["party_id"].isin(["independents", "trade_unions"]).any()
    assert "against_all" in set(rows["party_id"])


@pytest.mark.parametrize("package", ["data", "country"])
def test_the_line_against_all_is_no_part_of_the_votes_for_parties(package: str) -> None:
    """In 1999 and 2023, and in 1990: neither in the base nor among its shares, which make 100."""
    elections = {"data": {"1999", "2023"}, "country": {"1990"}}[package]
    every = vote_shares(drawn.package(package))
    assert set(every[every["kind"] == "against_all"]["election_id"]) == elections
    rows = vote_shares(drawn.package(package), base="party_votes")
    assert "against_all" not in set(rows["kind"])
    assert (
        "Against all"
        not in drawn.tell("vote_shares party_votes", drawn.package(package)).captions.alternative
    )
    summed = rows.groupby("election_id")["share"].sum()
    assert all(abs(total - 100) < 0.02 for total in summed)


def test_a_second_round_has_not_the_counts_of_the_first(data: ElectionData) -> None:
    """They were not found: a dash on the page, nothing in a file, and never those of the first."""
    drawing = figure("turnout", data, load_words("en"))
    (rows, columns), (readable,) = drawing.rows[0], drawing.tables(data, load_words("en"))
    written = written_table(rows, columns, readable, load_words("en"))
    cells = {tuple(row[:2]): row[2:5] for row in written}
    # data/elections.csv: 2004, ballots_cast, registered, second_round_turnout_percent.
    assert cells["2004", "1"] == ["56.49", "–", "4,893,204"]
    assert cells["2004", "2"] == ["45.21", "–", "–"]
    (line,) = (line for line in drawing.csv()[0].splitlines() if line.startswith("2004,2,"))
    assert line.startswith("2004,2,45.21,,,")


def test_turnout_is_as_published(data: ElectionData) -> None:
    rows = turnout(data)
    shown = zip(rows["election_id"], rows["round"], map(str, rows["share_published"]), strict=True)
    assert list(shown) == TURNOUT
    assert rows["share"].tolist() == [float(row[2]) for row in TURNOUT]
    # Counts that were not published stay missing beside a turnout that was.
    assert pd.isna(row_of_election(rows, "2012")["ballots_cast"])
    assert row_of_election(rows, "2016")["registered"] == 9810852


@pytest.mark.parametrize("name", OVER_TIME)
def test_what_came_after_can_be_left_out(package: ElectionData, name: str) -> None:
    table = OVER_TIME[name]
    late = set(package.elections.query("period == 'after'")["election_id"])
    assert late in ({"2023"}, {"1998"})
    everything, core = table(package), table(package, after=False)
    assert late <= set(everything["election_id"])
    assert late.isdisjoint(core["election_id"])
    assert len(core) > 1
    kept = everything[~everything["election_id"].isin(late)].reset_index(drop=True)
    pd.testing.assert_frame_equal(core, kept)


@pytest.mark.parametrize("name", OVER_TIME)
def test_rows_stand_in_order_of_time(package: ElectionData, name: str) -> None:
    days = dict(zip(package.elections["election_id"], package.elections["date"], strict=True))
    shown = [days[election] for election in OVER_TIME[name](package)["election_id"]]
    assert shown == sorted(shown)
    assert len(set(shown)) == len(days)


def test_the_made_up_country(country: ElectionData) -> None:
    """Progress in 1990: 7 list and 13 constituency seats of 60; 320,387 votes."""
    first = row_of(seats_won(country), "1990", "progress")
    assert (first["list_seats"], first["constituency_seats"], first["total"]) == (7, 13, 60)
    assert first["share"] == float(Fraction(2000, 60))
    shares = {
        base: round(row_of(vote_shares(country, base=base), "1990", "progress")["share"], 2)
        for base in BASES
    }
    # Of 1,078,001 ballots; of 1,019,071 valid votes; of these less 61,112 against all.
    assert shares == {
        "published": 29.7,
        "ballots_cast": 29.72,
        "valid_votes": 31.44,
        "party_votes": 33.44,
    }
    whole = tables.of_election(seats_won(country, appointed=True), "1998")
    assert as_dict(whole, "seats") == {
        "social_labour": 15,
        "green": 3,
        "land_and_craft": 12,
        "progress": 18,
        "renewal": 7,
        "coast": 1,
        "independents": 1,
        tables.APPOINTED: 3,
    }
    assert as_dict(whole, "line_id")["social_labour"] == "social_labour"
    early = tables.of_election(seats_won(country), "1990")
    assert as_dict(early, "line_id")["workers"] == "social_labour"
    assert as_dict(early, "successor_id")["farmers"] == "land_and_craft"


@pytest.mark.parametrize("appointed", [False, True])
@pytest.mark.parametrize("tier", TIERS)
def test_seats_and_shares_add_up(package: ElectionData, tier: Tier, appointed: bool) -> None:
    rows = seats_won(package, tier=tier, appointed=appointed)
    for _, part in rows.groupby("election_id"):
        assert part["seats"].sum() == part["total"].iloc[0]
        assert part["share"].sum() == pytest.approx(100, abs=1e-9)
    assert (rows["seats"] > 0).all()
    # Seats of the tier or of the whole chamber, as the election itself has them.
    field = "seats" if appointed and tier == "all" else f"{tier}_seats"
    sizes = package.elections.assign(
        all_seats=package.elections["list_seats"] + package.elections["constituency_seats"]
    ).set_index("election_id")[field]
    assert dict(zip(rows["election_id"], rows["total"], strict=True)) == sizes[sizes > 0].to_dict()


@pytest.mark.parametrize("base", ["party_votes", "valid_votes"])
def test_vote_shares_add_up(package: ElectionData, base: Base) -> None:
    rows = vote_shares(package, base=base)
    within = rows if base == "valid_votes" else rows[rows["kind"] != "against_all"]
    for share in within.groupby("election_id")["share"].sum():
        assert share == pytest.approx(100, abs=1e-9)


def test_published_shares_follow_from_the_votes(package: ElectionData) -> None:
    """To the last digit published; what was cut off when published is out by one such digit."""
    rows = vote_shares(package)
    assert rows["share"].notna().all()
    for _, row in rows.iterrows():
        step = 10 ** int(row["share_published"].as_tuple().exponent)
        computed = 100 * row["votes"] / row["base_votes"]
        assert abs(computed - row["share"]) <= step


def make_every_table(package: ElectionData) -> dict[str, pd.DataFrame]:
    """Make every table that can be made of a package."""
    found = {
        "seats": tables.seats_won(package),
        "votes": tables.vote_shares(package),
        "turnout": turnout_rows(package),
        "first party": first_party_rows(package),
    }
    found |= {f"votes {base}": tables.vote_shares(package, base=base) for base in BASES}
    for tier in TIERS:
        found[f"seats {tier}"] = tables.seats_won(package, tier=tier, appointed=True)
    for election in package.elections["election_id"]:
        found[f"bonus {election}"] = votes_to_seats(package, election=election)
    return found


@dataclass(frozen=True)
class Made:
    """A package, every table made of it, and its content before and after they were made."""

    package: ElectionData
    tables: dict[str, pd.DataFrame]
    before: dict[str, str]
    after: dict[str, str]


@pytest.fixture(scope="module", params=["data", "country"])
def made(request: pytest.FixtureRequest) -> Made:
    """Every table of each of the two packages in turn."""
    package: ElectionData = request.getfixturevalue(request.param)
    before = content(package)
    found = make_every_table(package)
    return Made(package, found, before, content(package))


def test_every_row_names_its_sources(made: Made) -> None:
    known = set(made.package.sources["source_id"])
    for name, rows in made.tables.items():
        assert len(rows), name
        for cell in rows["source_ids"]:
            assert ids(cell), name
            assert set(ids(cell)) <= known, name


def test_every_row_says_how_well_it_is_established(made: Made) -> None:
    missing = {
        name: list(rows.loc[rows["confidence"].isna(), "party_id"])
        for name, rows in made.tables.items()
        if rows["confidence"].isna().any()
    }
    assert missing == {}


def test_a_row_of_votes_and_seats_is_as_sure_as_the_weaker_of_them(made: Made) -> None:
    results = made.package.results.set_index(["election_id", "party_id"])
    shown = [rows for name, rows in made.tables.items() if name.startswith(("bonus", "first"))]
    assert len(shown) > 4
    other = []
    for _, row in pd.concat(shown).iterrows():
        known = results.loc[(row["election_id"], row["party_id"])]
        levels = [known["votes_confidence"], known["seats_confidence"]]
        weakest = min(LEVELS.index(level) for level in levels if pd.notna(level))
        if pd.isna(row["confidence"]) or LEVELS.index(row["confidence"]) != weakest:
            other.append((row["election_id"], row["party_id"], row["confidence"], LEVELS[weakest]))
    assert other == []


def test_no_table_changes_the_data(made: Made) -> None:
    assert len(made.before) == len(made.package.tables)
    assert made.after == made.before


def test_a_table_made_twice_is_the_same(made: Made) -> None:
    name = "votes valid_votes"
    again = tables.vote_shares(made.package, base="valid_votes")
    pd.testing.assert_frame_equal(made.tables[name], again)


counts = st.one_of(st.just(pd.NA), st.integers(0, 10**7))
wholes = st.one_of(st.just(pd.NA), st.integers(1, 10**7))


@given(st.lists(st.tuples(counts, wholes), max_size=8))
@settings(max_examples=50)
def test_percentages_are_exact_or_missing(pairs: list[tuple[object, object]]) -> None:
    parts, whole = ([pair[place] for pair in pairs] for place in (0, 1))
    found = tables.percentages(pd.Series(parts, dtype="Int64"), pd.Series(whole, dtype="Int64"))
    for share, (part, base) in zip(found, pairs, strict=True):
        if part is pd.NA or base is pd.NA:
            assert pd.isna(share)
        else:
            assert share == float(Fraction(100 * int(str(part)), int(str(base))))


def test_rows_of_an_election_are_those_and_no_others(data: ElectionData) -> None:
    rows = tables.seats_won(data)
    parts = [tables.of_election(rows, election) for election in SEATS]
    assert sum(map(len, parts)) == len(rows)
    assert tables.of_election(rows, "1066").empty
