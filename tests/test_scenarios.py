"""What if: scenarios against hand and brute force, the sweep, the last seat, addresses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import Any, get_args

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from elections.apportion import RunnerUp, allocate
from elections.package.loading import ElectionData
from elections.package.schema import Rule
from elections.scenarios import (
    THRESHOLDS,
    Contest,
    LastSeat,
    Scenario,
    allocation,
    contest,
    last_seat,
    lists,
    members,
    outcome,
    parse_divided,
    parse_merged,
    runs,
    say_divided,
    say_merged,
    scenario_csv,
    scenario_json,
)
from elections.scenarios.outcome import clause_of
from tests.changed import with_cells
from tests.test_apportion import STATES

RULES: tuple[Rule, ...] = get_args(Rule)
CLAUSE = RunnerUp(Fraction(7, 10), 2)


def made_up(
    votes: Mapping[str, int],
    seats: int,
    *,
    rule: Rule = "hare",
    threshold: int | Fraction = 0,
    more_ballots: int = 0,
    runner_up: bool = False,
) -> Contest:
    """Return a contest of one's own, with the clause known."""
    total = sum(votes.values())
    law = Scenario("x", threshold, "ballots_cast", rule, seats, runner_up)
    ballots = {
        "ballots_cast": total + more_ballots,
        "valid_votes": total,
        "party_votes": total,
    }
    official = dict.fromkeys(votes, 0)
    return Contest("x", votes, official, ballots, law, CLAUSE, {}, {})  # type: ignore[arg-type]


def test_the_law_is_the_first_scenario(country: ElectionData) -> None:
    for election in country.elections["election_id"]:
        own = contest(country, election)
        assert allocation(own, own.law).seats == own.official
        assert sum(own.official.values()) == own.law.seats


def test_an_unpublished_base_gives_way(data: ElectionData) -> None:
    read = {("2012",): {"threshold_base": "ballots_cast"}}
    own = contest(with_cells(data, "elections", read), "2012")
    assert "ballots_cast" not in own.ballots
    assert own.law.base == "valid_votes"
    with pytest.raises(ValueError, match="base is 'ballots_cast': expected one that is published"):
        allocation(own, replace(own.law, base="ballots_cast"))


def test_two_lists_merged_by_hand_pass_the_threshold(data: ElectionData) -> None:
    """2007: 269,310 + 183,346 = 452,656 votes are 7.63 % of 5,935,625 valid votes.

    Quota (5,247,720 + 452,656) / 98 = 58,167.10; quotients 90.2180 and 7.7820, so the last
    seat goes to the merged list: 90 and 8.
    """
    own = contest(data, "2007")
    together = replace(own.law, merged=(("ak_zhol", "nsdp"),))
    found = allocation(own, together)
    assert found.votes["nsdp+ak_zhol"] == 452_656
    assert {name: n for name, n in found.seats.items() if n} == {"nur_otan": 90, "nsdp+ak_zhol": 8}
    assert members("nsdp+ak_zhol") == ("nsdp", "ak_zhol")


def test_a_list_divided_by_hand_can_fall_below_the_threshold(data: ElectionData) -> None:
    """2021: half of 792,828 votes are 396,414, 5.26 % of 7,539,280 ballots: out at 7 %."""
    own = contest(data, "2021")
    found = allocation(own, replace(own.law, divided=(("ak_zhol", 50),)))
    assert (found.votes["ak_zhol"], found.votes["ak_zhol~"]) == (396_414, 396_414)
    assert found.seats["ak_zhol"] == found.seats["ak_zhol~"] == 0
    assert sum(found.seats.values()) == 98


@given(st.integers(1, 10**6), st.integers(1, 99))
def test_a_division_loses_no_vote(votes: int, share: int) -> None:
    own = made_up({"a": votes, "b": 7}, 3)
    found = lists(own, replace(own.law, divided=(("a", share),)))
    assert sum(found.values()) == votes + 7
    assert found["a~"] * 100 <= votes * share < (found["a~"] + 1) * 100


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"threshold": 101}, "threshold is 101: expected a whole number of tenths"),
        ({"threshold": -1}, "threshold is -1"),
        ({"base": "all"}, "base is 'all': expected one of ballots_cast"),
        ({"rule": "imperiali"}, "rule is 'imperiali': expected one of hare"),
        ({"seats": 0}, "seats is 0: expected a whole number of at least 1"),
        ({"seats": 2.0}, "seats is 2.0"),
        ({"merged": (("a",),)}, "expected two contestants or more"),
        ({"divided": (("a", 100),)}, r"divided\['a'\] is 100: expected a whole percentage"),
        ({"merged": (("a", "b"),), "divided": (("a", 50),)}, "'a' is changed twice"),
    ],
)
def test_a_scenario_that_cannot_be_is_named(change: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        replace(Scenario("x", 70, "valid_votes", "hare", 10, runner_up=False), **change)


def test_a_contestant_without_a_list_is_named() -> None:
    own = made_up({"a": 1, "b": 2}, 3)
    with pytest.raises(ValueError, match="'z' has no list in 'x'"):
        lists(own, replace(own.law, merged=(("a", "z"),)))


def test_the_clause_never_asks_for_more_than_the_house() -> None:
    own = made_up({"a": 90, "b": 10}, 1, threshold=100, runner_up=True)
    clause = clause_of(own, own.law)
    assert clause is not None
    assert clause.minimum == 1
    assert clause_of(own, replace(own.law, runner_up=False)) is None


def test_wasted_votes_and_no_seats() -> None:
    """10 of 100 votes went to the list without a seat; without any seat nothing is measured."""
    assert outcome({"a": 60, "b": 30, "c": 10}, {"a": 2, "b": 1, "c": 0}).wasted == Fraction(1, 10)
    assert outcome({"a": 1}, {"a": 0}).effective is None


# --- the sweep


@pytest.mark.parametrize("election", ["1990", "1994_spring", "1994_autumn"])
@pytest.mark.parametrize("rule", RULES)
def test_runs_have_the_seats_of_every_threshold(
    country: ElectionData, election: str, rule: Rule
) -> None:
    own = contest(country, election)
    scenario = replace(own.law, rule=rule)
    thresholds = []
    for run in runs(own, scenario):
        for threshold in range(run.first, run.last + 1):
            alone = allocation(own, replace(scenario, threshold=threshold))
            assert (run.seats, run.unallocated) == (alone.seats, alone.unallocated)
            thresholds.append(threshold)
    assert thresholds == list(THRESHOLDS)


def test_runs_follow_each_other_without_repetition(data: ElectionData) -> None:
    own = contest(data, "2023")
    found = runs(own, own.law)
    assert [run.first for run in found] == [0, *(run.last + 1 for run in found[:-1])]
    assert found[-1].last == THRESHOLDS[-1]
    assert all(one.seats != other.seats for one, other in pairwise(found))


def test_where_a_bloc_falls_out(data: ElectionData) -> None:
    """2004: 336,177 votes are 6.870 % of 4,893,204 ballots and 7.066 % of 4,757,773 votes."""
    own = contest(data, "2004")
    for base, last in (("ballots_cast", 68), ("valid_votes", 70)):
        scenario = replace(own.law, base=base)  # type: ignore[arg-type]
        held = [run for run in runs(own, scenario) if run.seats["aist"]]
        assert max(run.last for run in held) == last


contests = st.builds(
    made_up,
    st.lists(st.integers(0, 60), min_size=2, max_size=5)
    .filter(any)
    .map(lambda votes: {f"p{number}": count for number, count in enumerate(votes)}),
    st.integers(1, 8),
    rule=st.sampled_from(RULES),
    threshold=st.sampled_from([0, 30, 70, 100]),
    more_ballots=st.integers(0, 40),
    runner_up=st.booleans(),
)


@given(contests)
def test_a_higher_threshold_lets_no_further_list_in(own: Contest) -> None:
    scenario = replace(own.law, runner_up=False)
    admitted = [
        set(allocation(own, replace(scenario, threshold=threshold)).admitted)
        for threshold in (0, 10, 40, 70, 100)
    ]
    assert all(later <= earlier for earlier, later in pairwise(admitted))


@given(contests)
def test_no_run_seats_a_smaller_list_before_a_larger(own: Contest) -> None:
    """The clause is left out: in a house of three its minimum of two is a majority."""
    for run in runs(own, replace(own.law, runner_up=False)):
        assert sum(run.seats.values()) + run.unallocated == own.law.seats
        for one, votes in own.votes.items():
            for other, more in own.votes.items():
                assert votes >= more or run.seats[one] <= run.seats[other]


# --- the last seat


def test_the_last_seat_of_the_house_of_representatives() -> None:
    """U.S. Census Bureau, Table B2 of 2020: New York needed 89 people more for the seat that
    Minnesota had; no other state needed fewer.
    """
    population = {state: people for state, (people, _) in STATES.items()}
    found = last_seat(*_own(made_up(population, 435, rule="huntington-hill")))
    assert found is not None
    assert (found.gainer, found.votes, found.gained, found.losers) == ("NY", 89, 1, ("MN",))


def test_the_votes_that_a_bloc_lacked(data: ElectionData) -> None:
    """2004, of ballots cast: 7 % of 4,893,204 is 342,524.28, less 336,177 is 6,347.28.

    Each further vote is a ballot too: 6,347.28 / 0.93 = 6,825.03, so 6,826 votes.
    """
    own = contest(data, "2004")
    found = last_seat(own, replace(own.law, base="ballots_cast"))
    assert found is not None
    assert (found.gainer, found.votes, found.losers) == ("aist", 6_826, ("ak_zhol",))


def test_one_list_that_has_all_lacks_nothing() -> None:
    assert last_seat(*_own(made_up({"a": 10, "b": 0}, 1, rule="adams"))) is not None
    assert last_seat(*_own(made_up({"a": 10}, 3))) is None


def test_one_more_vote_settles_a_tie() -> None:
    found = last_seat(*_own(made_up({"a": 50, "b": 50}, 3)))
    assert found is not None
    assert (found.votes, found.losers) == (1, ())


FAR = 150


@settings(max_examples=150)
@given(contests)
def test_no_fewer_votes_would_have_done(own: Contest) -> None:
    """Every smaller number of further votes, for every list, one by one."""
    scenario = own.law
    now = allocation(own, scenario).seats

    def gains(name: str, more: int) -> bool:
        found = allocate(
            {**own.votes, name: own.votes[name] + more},
            scenario.seats,
            rule=scenario.rule,
            threshold=scenario.threshold_share,
            ballots=own.ballots["ballots_cast"] + more,
            runner_up=clause_of(own, scenario),
        )
        return found.seats[name] > now[name]

    found = last_seat(own, scenario)
    limit = FAR if found is None else min(FAR, found.votes - 1)
    for more in range(1, limit + 1):
        assert [name for name in own.votes if gains(name, more)] == []
    if found is not None:
        assert gains(found.gainer, found.votes)
        assert found.gained >= 1


@settings(max_examples=40)
@given(
    st.lists(st.integers(100, 9_000), min_size=2, max_size=4), st.integers(2, 12), st.integers(0, 1)
)
def test_no_fewer_votes_would_have_done_under_a_quota_that_jumps(
    counts: list[int], seats: int, large: int
) -> None:
    """Under Droop a list can stand lower with one vote more; the first number still counts."""
    counts[0] += 60_000 * large
    own = made_up({f"p{number}": count for number, count in enumerate(counts)}, seats, rule="droop")
    found = last_seat(*_own(own))
    assume(found is not None and found.votes < 1_500)
    assert found is not None
    now = allocation(own, own.law).seats
    for name, count in own.votes.items():
        for more in range(1, found.votes):
            changed = {**own.votes, name: count + more}
            assert allocate(changed, seats, rule="droop").seats[name] <= now[name]


HOUSES = [
    {"a": 9, "b": 6, "c": 4},
    {"a": 12, "b": 3, "c": 3},
    {"a": 7, "b": 7, "c": 1},
    {"a": 4, "b": 9, "c": 6, "d": 2},
    {"a": 11, "b": 1, "c": 0},
    {"a": 40, "b": 3, "c": 2},
    {"a": 5, "b": 5},
]
# In tenths of a percent; 9 votes of 20 are 45 %.
THRESHOLD_AND_CLAUSE: list[tuple[int | Fraction, bool]] = [
    (0, False),
    (100, False),
    (Fraction(250), False),
    (Fraction(450), True),
]
# Further votes that are tried one by one.
TRIED = 130


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("votes", HOUSES, ids=lambda votes: "-".join(map(str, votes.values())))
def test_the_last_seat_is_found_by_trying_one_vote_after_another(
    votes: dict[str, int], rule: Rule
) -> None:
    """Who gains first, how much, from whom, and who would have gained by as many."""
    for seats in (1, 2, 3, 5, 8):
        for threshold, clause in THRESHOLD_AND_CLAUSE:
            own = made_up(votes, seats, rule=rule, threshold=threshold, runner_up=clause)
            own = replace(own, clause=replace(CLAUSE, minimum=1))
            for official in (dict.fromkeys(votes, 0), _settled(own)):
                told = replace(own, official=official)
                assert last_seat(told, told.law) == _tried(told), (seats, threshold, official)


HALF, ALL = Fraction(1, 2), Fraction(1)


@pytest.mark.parametrize(
    ("votes", "rule", "seats", "threshold", "clause", "above"),
    [
        ((25, 6, 8, 3, 8), "dhondt", 9, 450, RunnerUp(HALF, 1), False),
        ((30, 22, 13, 22, 12), "hagenbach-bischoff", 5, 300, RunnerUp(Fraction(9, 10), 3), False),
        # At exactly the threshold the other list is in, with one vote more it is out ...
        ((1, 2), "hare", 5, 250, RunnerUp(ALL, 3), False),
        ((0, 3, 1), "hagenbach-bischoff", 3, 500, RunnerUp(ALL, 2), False),
        # ... or out already, where it must be above.
        ((29, 18), "droop", 5, 50, RunnerUp(HALF, 4), True),
        ((12, 12, 3, 0), "modified-sainte-lague", 2, 250, RunnerUp(HALF, 2), True),
        # Nobody passes all of the ballots, and no number of votes is divided by nothing.
        ((7, 3), "hare", 3, 1000, None, False),
        ((7, 3, 2), "hare", 3, 1000, RunnerUp(ALL, 1), False),
        # Under Droop's quota more votes can be too many: where it jumps, and how far back.
        ((20, 85), "droop", 5, 100, None, False),
        ((95, 11, 16), "droop", 12, 0, None, False),
        ((14, 104, 180, 9), "droop", 12, 0, None, False),
        ((37, 3), "droop", 10, 0, None, False),
    ],
)
def test_the_last_seat_where_more_votes_can_be_too_many(
    votes: tuple[int, ...],
    rule: Rule,
    seats: int,
    threshold: int,
    clause: RunnerUp | None,
    above: bool,
) -> None:
    """Further votes raise the threshold for all: where another list falls out, a range ends."""
    named = {f"p{number}": count for number, count in enumerate(votes)}
    own = made_up(named, seats, rule=rule, threshold=Fraction(threshold), runner_up=bool(clause))
    own = replace(own, clause=clause, above=above)
    found = last_seat(own, own.law)
    assert found == _tried(own)
    assert (found is None) is (threshold == 1000)


def test_a_threshold_of_nearly_all_takes_many_times_the_ballots() -> None:
    """60 + 39,900 votes are 39,960 of 40,000 ballots: 99.9 % exactly."""
    own = made_up({"a": 60, "b": 40}, 1, threshold=Fraction(999))
    assert last_seat(own, own.law) == LastSeat("a", 39_900, 1, ())


def test_who_passes_the_threshold_can_lose_the_seat_of_the_clause() -> None:
    """10 % of 1044 + 55 ballots are 109.9: the third list, with 100 votes, is the second.

    With 66 votes more it passes 10 % of 1,110 by itself, and has 111 * 3 / 1,011 = 0.33 of a
    quota: 2.67 round up to all three seats of the first.
    """
    own = made_up({"a": 900, "b": 99, "c": 45}, 3, threshold=100, runner_up=True)
    own = replace(own, clause=RunnerUp(Fraction(7, 10), 1))
    assert last_seat(own, own.law) == LastSeat("c", 55, 1, ("b",))


def _settled(own: Contest) -> dict[str, int]:
    """Return the seats with those that are open at the last of the lists that claim them."""
    found = allocation(own, own.law)
    seats = dict(found.seats)
    for tie in found.ties:
        for name in sorted(tie.contestants)[-tie.seats :]:
            seats[name] += 1
    return seats


def _tried(own: Contest) -> LastSeat | None:
    """Find the last seat as its definition says it."""
    scenario = own.law
    now = allocation(own, scenario).seats
    for more in range(1, TRIED):
        then = {
            name: allocate(
                {**own.votes, name: count + more},
                scenario.seats,
                rule=scenario.rule,
                threshold=scenario.threshold_share,
                ballots=own.ballots["ballots_cast"] + more,
                runner_up=clause_of(own, scenario),
                above=own.above,
            ).seats
            for name, count in own.votes.items()
        }
        gainers = sorted(
            (name for name in then if then[name][name] > now[name]),
            key=lambda name: -own.votes[name],
        )
        if gainers:
            first, *level = gainers
            return LastSeat(
                first,
                more,
                then[first][first] - now[first],
                tuple(name for name in now if then[first][name] < now[name]),
                tuple(level),
            )
    return None


def _own(one: Contest) -> tuple[Contest, Scenario]:
    return one, one.law


# --- addresses and downloads

ids = st.from_regex(r"[a-z0-9]{1,4}(?:[_-][a-z0-9]{1,3})?", fullmatch=True)


@given(st.lists(ids, unique=True, min_size=4, max_size=9), st.integers(2, 3), st.integers(1, 99))
def test_an_address_says_what_was_merged_and_divided(
    known: list[str], size: int, share: int
) -> None:
    merged = (tuple(known[:size]),)
    divided = tuple((name, share) for name in known[size:])
    assert parse_merged(say_merged(merged), known) == merged
    assert parse_merged(say_merged(merged).replace(" ", "+"), known) == merged
    assert parse_divided(say_divided(divided), known) == divided


@pytest.mark.parametrize("text", ["a", "a+a", "a+z", "a+b.b+c", "a++b", ".", "a b.", "A+B", "<b>"])
def test_an_address_that_merges_what_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        parse_merged(text, ("a", "b", "c"))


@pytest.mark.parametrize("text", ["a", "a~", "a~0", "a~100", "a~5.a~6", "z~5", "a~5x", "a~٥", "~5"])
def test_an_address_that_divides_what_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        parse_divided(text, ("a", "b", "c"))


def test_what_is_downloaded_says_all(country: ElectionData) -> None:
    own = contest(country, "1990")
    scenario = replace(own.law, divided=(("progress", 25),))
    told = json.loads(scenario_json(own, scenario))
    found = allocation(own, scenario)
    assert {row["list_id"]: row["seats"] for row in told["lists"]} == found.seats
    assert Fraction(told["quota"]) == found.quota
    assert told["scenario"]["divided"] == [["progress", 25]]
    lines = scenario_csv(own, scenario).splitlines()
    assert lines[0] == "list_id,votes,admitted,seats,official_list_seats"
    assert [line.split(",")[-1] for line in lines if line.startswith("progress~")] == [""]
    assert len(lines) == len(found.votes) + 1
