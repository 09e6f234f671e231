"""Votes to seats: published allocations, cases worked by hand, properties, bad input."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import pairwise
from typing import get_args

import apportionment.methods as reference
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from elections.apportion import Allocation, QuotaStep, RunnerUp, SeatStep, Tie, allocate
from elections.apportion.averages import SERIES, _jump, highest_averages
from elections.apportion.outcome import Outcome, award
from elections.package.schema import Rule

RULES: tuple[Rule, ...] = get_args(Rule)
QUOTA_RULES: tuple[Rule, ...] = ("hare", "droop", "hagenbach-bischoff")
DIVISOR_RULES = tuple(rule for rule in RULES if rule not in QUOTA_RULES)
CLAUSE = RunnerUp(coefficient=Fraction(7, 10), minimum=2)

# Census of the United States of 1 April 2020: apportionment population and seats of the 50
# states (U.S. Census Bureau, Table 1. Apportionment Population and Number of Representatives by
# State: 2020 Census, 26 April 2021). They add up to 331,108,434 and 435.
STATES = {
    "AL": (5_030_053, 7),
    "AK": (736_081, 1),
    "AZ": (7_158_923, 9),
    "AR": (3_013_756, 4),
    "CA": (39_576_757, 52),
    "CO": (5_782_171, 8),
    "CT": (3_608_298, 5),
    "DE": (990_837, 1),
    "FL": (21_570_527, 28),
    "GA": (10_725_274, 14),
    "HI": (1_460_137, 2),
    "ID": (1_841_377, 2),
    "IL": (12_822_739, 17),
    "IN": (6_790_280, 9),
    "IA": (3_192_406, 4),
    "KS": (2_940_865, 4),
    "KY": (4_509_342, 6),
    "LA": (4_661_468, 6),
    "ME": (1_363_582, 2),
    "MD": (6_185_278, 8),
    "MA": (7_033_469, 9),
    "MI": (10_084_442, 13),
    "MN": (5_709_752, 8),
    "MS": (2_963_914, 4),
    "MO": (6_160_281, 8),
    "MT": (1_085_407, 2),
    "NE": (1_963_333, 3),
    "NV": (3_108_462, 4),
    "NH": (1_379_089, 2),
    "NJ": (9_294_493, 12),
    "NM": (2_120_220, 3),
    "NY": (20_215_751, 26),
    "NC": (10_453_948, 14),
    "ND": (779_702, 1),
    "OH": (11_808_848, 15),
    "OK": (3_963_516, 5),
    "OR": (4_241_500, 6),
    "PA": (13_011_844, 17),
    "RI": (1_098_163, 2),
    "SC": (5_124_712, 7),
    "SD": (887_770, 1),
    "TN": (6_916_897, 9),
    "TX": (29_183_290, 38),
    "UT": (3_275_252, 4),
    "VT": (643_503, 1),
    "VA": (8_654_542, 11),
    "WA": (7_715_946, 10),
    "WV": (1_795_045, 2),
    "WI": (5_897_473, 8),
    "WY": (577_719, 1),
}


def named(votes: list[int]) -> dict[str, int]:
    return {f"p{position}": count for position, count in enumerate(votes)}


def seats_of(votes: list[int], seats: int, rule: Rule) -> list[int]:
    allocation = allocate(named(votes), seats, rule=rule)
    assert allocation.ties == ()
    return list(allocation.seats.values())


# --- published allocations


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("hare", [9, 7, 5, 4, 1]),
        ("dhondt", [10, 7, 5, 3, 1]),
        ("sainte-lague", [9, 8, 5, 3, 1]),
        ("huntington-hill", [9, 7, 6, 3, 1]),
        ("adams", [9, 7, 5, 3, 2]),
    ],
)
def test_five_states_on_which_the_rules_part(rule: Rule, expected: list[int]) -> None:
    """Balinski and Young (1975), American Mathematical Monthly 82(7), 701-730: 26 seats."""
    assert seats_of([9061, 7179, 5259, 3319, 1182], 26, rule) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("hare", [51, 44, 2, 2, 1]),
        ("dhondt", [52, 45, 1, 1, 1]),
        ("sainte-lague", [51, 43, 2, 2, 2]),
        ("huntington-hill", [51, 43, 2, 2, 2]),
        ("adams", [51, 43, 2, 2, 2]),
    ],
)
def test_two_large_and_three_small_states(rule: Rule, expected: list[int]) -> None:
    """Balinski and Young (1975), American Mathematical Monthly 82(7), 701-730: 100 seats."""
    assert seats_of([5117, 4400, 162, 161, 160], 100, rule) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("hare", [4, 6, 2, 8]),
        ("dhondt", [4, 6, 1, 9]),
        ("sainte-lague", [4, 6, 2, 8]),
        ("huntington-hill", [4, 6, 2, 8]),
    ],
)
def test_four_states_of_the_census_bureau(rule: Rule, expected: list[int]) -> None:
    """U.S. Census Bureau, Methods of Apportionment: four states, 20 seats."""
    assert seats_of([2560, 3315, 995, 5012], 20, rule) == expected


def test_house_of_representatives_of_2020() -> None:
    population = {state: people for state, (people, _) in STATES.items()}
    assert sum(population.values()) == 331_108_434
    allocation = allocate(population, 435, rule="huntington-hill")
    assert allocation.seats == {state: seats for state, (_, seats) in STATES.items()}


def test_the_last_seat_of_2020_hung_on_89_people() -> None:
    """Minnesota had seat 435 and New York would have had seat 436.

    U.S. Census Bureau, Table B2: New York needed 89 people more.
    """
    population = {state: people for state, (people, _) in STATES.items()}
    last, first_out = allocate(population, 435, rule="huntington-hill").steps[-2:]
    assert isinstance(last, SeatStep)
    assert isinstance(first_out, SeatStep)
    assert (last.number, last.contestant, last.awarded) == (435, "MN", True)
    assert (first_out.number, first_out.contestant, first_out.awarded) == (436, "NY", False)
    for people, seats in ((88, 26), (89, 27)):
        changed = population | {"NY": population["NY"] + people}
        assert allocate(changed, 435, rule="huntington-hill").seats["NY"] == seats


def test_dhondt_in_an_election_to_the_european_parliament() -> None:
    """Belgium, Dutch-speaking college, 26 May 2019: 12 seats.

    N-VA, Vlaams Belang, Open Vld, CD&V, Groen, sp.a, PVDA, and the smallest list.
    """
    votes = [954_048, 811_169, 678_051, 617_651, 525_908, 434_002, 210_391, 20_385]
    assert seats_of(votes, 12, "dhondt") == [3, 3, 2, 2, 1, 1, 0, 0]


def test_sainte_lague_in_an_election_to_the_european_parliament() -> None:
    """Latvia, 25 May 2019: 8 seats."""
    votes = [124_193, 82_604, 77_591, 58_763, 29_546, 25_252, 23_581, 20_595, 13_705]
    assert seats_of(votes, 8, "sainte-lague") == [2, 2, 2, 1, 1, 0, 0, 0, 0]


def test_dhondt_of_austria_with_its_threshold() -> None:
    """Austria, National Council, 29 September 2019: 183 seats, 4 % of the valid votes.

    ÖVP 71, SPÖ 40, FPÖ 31, Greens 26, NEOS 15; JETZT stayed out with 1.87 %.
    """
    votes = {"övp": 1_789_417, "spö": 1_011_868, "fpö": 772_666, "grüne": 664_055}
    votes |= {"neos": 387_124, "jetzt": 89_169, "kpö": 32_736, "wandl": 22_168}
    votes |= {"bzö": 760, "bier": 4_946, "cpö": 260, "gilt": 1_767, "slp": 310}
    allocation = allocate(votes, 183, rule="dhondt", threshold=Fraction(4, 100))
    assert [n for n in allocation.seats.values() if n] == [71, 40, 31, 26, 15]
    assert allocation.admitted == ("övp", "spö", "fpö", "grüne", "neos")


@pytest.mark.parametrize(
    ("rule", "quota", "expected"),
    [("hare", 1200, [2, 1, 1, 1]), ("hagenbach-bischoff", 1000, [2, 2, 1, 0])],
)
def test_two_units_of_representation(rule: Rule, quota: int, expected: list[int]) -> None:
    """Ashworth, T. R. and H. P. C. (1901), Proportional Representation Applied to Party
    Government, London: Swan Sonnenschein: 6,000 votes for five seats, units of a fifth and a
    sixth of them.
    """
    votes = [2500, 1850, 900, 750]
    assert seats_of(votes, 5, rule) == expected
    assert allocate(named(votes), 5, rule=rule).quota == quota


@pytest.mark.parametrize(
    ("seats", "quota", "expected"), [(10, 72_728, [3, 2, 2, 3]), (24, 32_001, [7, 6, 4, 7])]
)
def test_droop_as_a_reform_group_works_it(seats: int, quota: int, expected: list[int]) -> None:
    """Fix the NC Legislature, Seat Allocation Process: 800,000 votes, 10 and 24 seats."""
    votes = [245_680, 188_960, 138_560, 226_800]
    allocation = allocate(named(votes), seats, rule="droop")
    assert allocation.quota == quota
    assert list(allocation.seats.values()) == expected


# --- worked by hand


def test_dhondt_seat_by_seat() -> None:
    """Gallagher (1991), Electoral Studies 10(1), Table 1: A has seats 1, 2, 4 and 5, B seat 3."""
    steps = allocate({"a": 60_000, "b": 28_000, "c": 12_000}, 5, rule="dhondt").steps
    told = [(s.number, s.contestant, s.quotient) for s in steps if isinstance(s, SeatStep)]
    assert told == [
        (1, "a", 60_000),
        (2, "a", 30_000),
        (3, "b", 28_000),
        (4, "a", 20_000),
        (5, "a", 15_000),
        (6, "b", 14_000),
    ]


def test_modified_sainte_lague_begins_at_seven_fifths() -> None:
    """60,000 / 1.4 = 42,857; 60,000 / 3 = 20,000 = 28,000 / 1.4; 60,000 / 5 = 12,000;
    28,000 / 3 = 9,333; the third list has 12,000 / 1.4 = 8,571 and comes too late.

    With the divisor 1 instead, its 12,000 equal the third quotient of the first list.
    """
    votes = {"a": 60_000, "b": 28_000, "c": 12_000}
    allocation = allocate(votes, 5, rule="modified-sainte-lague")
    assert allocation.seats == {"a": 3, "b": 2, "c": 0}
    divisors = [step.divisor for step in allocation.steps if isinstance(step, SeatStep)]
    assert divisors[0] == Fraction(7, 5)
    assert allocate(votes, 5, rule="sainte-lague").seats == {"a": 3, "b": 1, "c": 1}


def test_hare_step_by_step() -> None:
    """100 votes for 3 seats, quota 33 1/3: 50 is 1.5 quotas, 30 is 0.9, 20 is 0.6.

    One whole seat; the two left go to the remainders 0.9 and 0.6.
    """
    allocation = allocate({"a": 50, "b": 30, "c": 20}, 3, rule="hare")
    assert allocation.quota == Fraction(100, 3)
    first = allocation.steps[0]
    assert first == QuotaStep("a", 50, True, Fraction(3, 2), None, 1, Fraction(1, 2), 0, 1)
    assert list(allocation.table()["whole"]) == [1, 0, 0]
    assert list(allocation.table()["remainder"]) == [
        Fraction(1, 2),
        Fraction(9, 10),
        Fraction(6, 10),
    ]
    assert list(allocation.table()["last_seats"]) == [0, 1, 1]


def test_whole_numbers_of_a_table_stay_whole_where_some_are_missing() -> None:
    table = allocate({"a": 50, "b": 30, "c": 0}, 3, rule="hare").table()
    assert [str(table[name].dtype) for name in ("whole", "last_seats")] == ["Int64", "Int64"]
    assert table["whole"].isna().tolist() == [False, False, True]


def test_hare_can_take_a_seat_away_when_the_house_grows() -> None:
    """The Alabama paradox: with 10 seats the shares 6, 6, 2 are 4.29, 4.29, 1.43 quotas and
    the small list has the last remainder; with 11 they are 4.71, 4.71, 1.57 and it has not.
    """
    assert seats_of([6, 6, 2], 10, "hare") == [4, 4, 2]
    assert seats_of([6, 6, 2], 11, "hare") == [5, 5, 1]


def test_droop_goes_on_in_turns_when_seats_outnumber_the_lists() -> None:
    """100 votes for 30 seats: quota 4, so 23, 26, 51 have 5, 6, 12 and seven seats are left.

    Two turns give each list two more; the seventh goes to the remainder 3 of 23 and 51 (26 has
    2), which is a tie.
    """
    allocation = allocate({"a": 23, "b": 26, "c": 51}, 30, rule="droop")
    assert allocation.quota == 4
    assert allocation.seats == {"a": 7, "b": 8, "c": 14}
    assert allocation.ties == (Tie(("a", "c"), 1),)


def test_hagenbach_bischoff_one_seat_too_many_is_a_tie() -> None:
    """300 votes for 2 seats: quota 100, whole parts 2 and 1 are one more than the house."""
    votes = {"a": 200, "b": 100}
    allocation = allocate(votes, 2, rule="hagenbach-bischoff")
    assert allocation.seats == {"a": 1, "b": 0}
    assert allocation.ties == (Tie(("a", "b"), 1),)
    assert allocation.unallocated == 1
    settled = allocate(votes, 2, rule="hagenbach-bischoff", order=["b", "a"])
    assert settled.seats == {"a": 1, "b": 1}
    assert settled.ties == (Tie(("a", "b"), 1, ("b",)),)
    alone = allocate({"a": 200}, 2, rule="hagenbach-bischoff")
    assert (alone.seats, alone.ties) == ({"a": 2}, ())


@pytest.mark.parametrize("rule", ["huntington-hill", "adams"])
def test_fewer_seats_than_first_seats_go_to_the_most_votes(rule: Rule) -> None:
    votes = {"a": 10, "b": 30, "c": 20, "d": 20}
    assert allocate(votes, 1, rule=rule).seats == {"a": 0, "b": 1, "c": 0, "d": 0}
    tied = allocate(votes, 2, rule=rule)
    assert tied.seats == {"a": 0, "b": 1, "c": 0, "d": 0}
    assert tied.ties == (Tie(("c", "d"), 1),)
    assert allocate(votes, 3, rule=rule).seats == {"a": 0, "b": 1, "c": 1, "d": 1}
    last = tied.steps[-1]
    assert isinstance(last, SeatStep)
    assert (last.number, last.divisor, last.quotient, last.awarded) == (2, 0, None, False)


def test_huntington_hill_table_shows_roots() -> None:
    """The second seat's divisor is the root of 2, about 1.414; 200 / 1.414 = 141.4."""
    table = allocate({"a": 200, "b": 100}, 3, rule="huntington-hill").table()
    second = table[table["number"] == 3].iloc[0]
    assert second["contestant"] == "a"
    assert round(second["divisor"], 3) == 1.414
    assert round(second["quotient"], 1) == 141.4
    assert list(table["awarded"]) == [True, True, True, False]


# --- thresholds


@pytest.mark.parametrize("rule", RULES)
def test_exactly_at_the_threshold_is_in(rule: Rule) -> None:
    """7 of 100 is 7 %; as floats 0.07 * 100 is 7.000000000000001, and the list would be out."""
    assert 0.07 * 100 > 7
    votes = {"a": 93, "b": 7}
    assert allocate(votes, 20, rule=rule, threshold=Fraction(7, 100)).admitted == ("a", "b")
    votes = {"a": 93_000_001, "b": 6_999_999}
    assert allocate(votes, 20, rule=rule, threshold=Fraction(7, 100)).admitted == ("a",)


def test_threshold_is_of_the_ballots() -> None:
    """70 of 1,000 votes are 7 %; of 1,001 ballots they are less."""
    votes = {"a": 930, "b": 70}
    bar = Fraction(7, 100)
    assert allocate(votes, 10, rule="hare", threshold=bar).seats["b"] == 1
    above = allocate(votes, 10, rule="hare", threshold=bar, ballots=1_001)
    assert above.seats == {"a": 10, "b": 0}
    assert above.quota == 93


@pytest.mark.parametrize("rule", RULES)
def test_no_list_passes(rule: Rule) -> None:
    allocation = allocate(
        {"a": 5, "b": 4}, 10, rule=rule, threshold=Fraction(1, 2), ballots=100, runner_up=CLAUSE
    )
    assert allocation.admitted == ()
    assert allocation.seats == {"a": 0, "b": 0}
    assert allocation.unallocated == 10
    assert allocation.quota is None
    assert len(allocation.table()) == (2 if rule in QUOTA_RULES else 0)


@pytest.mark.parametrize("rule", RULES)
def test_a_list_without_a_vote_has_no_seat(rule: Rule) -> None:
    assert allocate({"a": 5, "b": 0}, 3, rule=rule).seats == {"a": 3, "b": 0}


@pytest.mark.parametrize("rule", RULES)
def test_no_seats_to_allocate(rule: Rule) -> None:
    allocation = allocate({"a": 5, "b": 0}, 0, rule=rule)
    assert (allocation.seats, allocation.unallocated) == ({"a": 0, "b": 0}, 0)
    assert allocate({"a": 0}, 0, rule=rule).seats == {"a": 0}


# --- the clause for a runner-up


def test_runner_up_with_leftover_seats_to_the_list_that_passed() -> None:
    """93,000 and 5,000 votes for 98 seats: quota 98,000 / 98 = 1,000.

    The runner-up has 5 x 0.7 = 3.5, whole part 3; the other has 93 and the 2 left over.
    """
    votes = {"a": 93_000, "b": 5_000, "c": 2_000}
    bar = Fraction(7, 100)
    allocation = allocate(votes, 98, rule="hare", threshold=bar, runner_up=CLAUSE)
    assert allocation.seats == {"a": 95, "b": 3, "c": 0}
    assert (allocation.quota, allocation.runner_up) == (1_000, "b")
    assert (allocation.admitted, allocation.ties) == (("a", "b"), ())
    table = allocation.table().set_index("contestant")
    assert table.loc["b", "corrected"] == Fraction(7, 2)
    assert table.loc["b", "remainder"] == Fraction(1, 2)
    assert list(table["last_seats"].dropna()) == [2, 0]
    assert table["corrected"].isna().tolist() == [True, False, True]


def test_runner_up_has_at_least_the_minimum() -> None:
    """97,000 and 1,000 votes for 98 seats: 1 x 0.7 has the whole part 0, so 2 seats."""
    votes = {"a": 97_000, "b": 1_000, "c": 900}
    bar = Fraction(7, 100)
    allocation = allocate(votes, 98, rule="hare", threshold=bar, runner_up=CLAUSE)
    assert allocation.seats == {"a": 96, "b": 2, "c": 0}
    assert list(allocation.table()["last_seats"].dropna()) == [-1, 2]


def test_runner_up_on_the_votes_of_an_election() -> None:
    """5,247,720 and 269,310 votes for 98 seats: quota 5,517,030 / 98 = 56,296.2...

    269,310 / 56,296.2 = 4.7838, times 0.7 = 3.3487: 3 seats, and 95 for the first list.
    """
    votes = {"a": 5_247_720, "b": 269_310, "c": 183_346}
    clause = {"rule": "hare", "threshold": Fraction(7, 100), "ballots": 6_082_430}
    with_it = allocate(votes, 98, runner_up=CLAUSE, **clause)  # type: ignore[arg-type]
    assert with_it.seats == {"a": 95, "b": 3, "c": 0}
    without = allocate(votes, 98, **clause)  # type: ignore[arg-type]
    assert without.seats == {"a": 98, "b": 0, "c": 0}


@pytest.mark.parametrize("rule", RULES)
def test_clause_sleeps_when_two_lists_pass(rule: Rule) -> None:
    votes = {"a": 600, "b": 300, "c": 100}
    bar = Fraction(2, 10)
    with_clause = allocate(votes, 10, rule=rule, threshold=bar, runner_up=CLAUSE)
    assert with_clause == allocate(votes, 10, rule=rule, threshold=bar)
    assert with_clause.runner_up is None


@pytest.mark.parametrize("rule", RULES)
def test_clause_needs_a_runner_up_with_votes(rule: Rule) -> None:
    allocation = allocate({"a": 9, "b": 0}, 5, rule=rule, runner_up=CLAUSE)
    assert allocation.seats == {"a": 5, "b": 0}
    assert allocation.runner_up is None
    alone = allocate({"a": 9}, 5, rule=rule, runner_up=CLAUSE)
    assert (alone.seats, alone.runner_up) == ({"a": 5}, None)


def test_a_minimum_may_be_all_seats() -> None:
    votes, clause = {"a": 90, "b": 10}, RunnerUp(Fraction(7, 10), 5)
    found = allocate(votes, 5, rule="hare", threshold=Fraction(1, 2), runner_up=clause)
    assert found.seats == {"a": 0, "b": 5}


@pytest.mark.parametrize("rule", DIVISOR_RULES)
def test_clause_under_a_rule_without_quota_divides_by_votes_per_seat(rule: Rule) -> None:
    votes = {"a": 93_000, "b": 5_000, "c": 2_000}
    allocation = allocate(votes, 98, rule=rule, threshold=Fraction(7, 100), runner_up=CLAUSE)
    assert allocation.seats == {"a": 95, "b": 3, "c": 0}
    assert isinstance(allocation.steps[0], QuotaStep)


def test_tied_runners_up_leave_their_seats_open() -> None:
    votes = {"a": 93_000, "b": 5_000, "c": 5_000}
    bar = Fraction(7, 100)
    allocation = allocate(votes, 98, rule="hare", threshold=bar, runner_up=CLAUSE)
    assert allocation.seats == {"a": 95, "b": 0, "c": 0}
    assert allocation.ties == (Tie(("b", "c"), 3),)
    assert (allocation.unallocated, allocation.admitted) == (3, ("a",))
    settled = allocate(
        votes, 98, rule="hare", threshold=bar, runner_up=CLAUSE, order=["c", "a", "b"]
    )
    assert settled.seats == {"a": 95, "b": 0, "c": 3}
    assert settled.ties == (Tie(("b", "c"), 3, ("c",)),)
    assert settled.ties[0].resolved
    assert settled.runner_up == "c"


# --- ties


@pytest.mark.parametrize("rule", RULES)
def test_equal_votes_leave_the_odd_seat_open(rule: Rule) -> None:
    allocation = allocate({"a": 100, "b": 100}, 3, rule=rule)
    assert allocation.seats == {"a": 1, "b": 1}
    assert allocation.ties == (Tie(("a", "b"), 1),)
    assert not allocation.ties[0].resolved
    assert allocation.unallocated == 1


@pytest.mark.parametrize("rule", RULES)
def test_order_settles_a_tie_only_if_it_has_all_who_are_tied(rule: Rule) -> None:
    votes = {"a": 100, "b": 100, "c": 100}
    settled = allocate(votes, 5, rule=rule, order=["c", "a", "b"])
    assert settled.seats == {"a": 2, "b": 1, "c": 2}
    assert settled.ties == (Tie(("a", "b", "c"), 2, ("c", "a")),)
    assert settled.unallocated == 0
    partly = allocate(votes, 5, rule=rule, order=["c", "a"])
    assert partly.seats == {"a": 1, "b": 1, "c": 1}
    assert partly.ties == (Tie(("a", "b", "c"), 2),)


def test_tie_of_different_sizes_at_equal_quotients() -> None:
    """D'Hondt, 4 and 2 votes, 2 seats: after the first seat both have the quotient 2."""
    allocation = allocate({"a": 4, "b": 2}, 2, rule="dhondt")
    assert allocation.seats == {"a": 1, "b": 0}
    assert allocation.ties == (Tie(("a", "b"), 1),)
    told = [
        (s.number, s.contestant, s.awarded) for s in allocation.steps if isinstance(s, SeatStep)
    ]
    assert told == [(1, "a", True), (2, "a", False), (2, "b", False)]


def test_a_tie_is_settled_as_the_official_seats_have_it() -> None:
    """1,000 votes, 8 seats, quota 125: 3.2, 2.4 and 2.4; the eighth seat is b's or c's.

    The list without a vote need not be named among the official seats.
    """
    found = allocate({"a": 400, "b": 300, "c": 300, "d": 0}, 8, rule="hare")
    assert found.seats == {"a": 3, "b": 2, "c": 2, "d": 0}
    settled = found.settled({"a": 3, "b": 2, "c": 3})
    assert settled.seats == {"a": 3, "b": 2, "c": 3, "d": 0}
    assert settled.ties == (Tie(("b", "c"), 1, ("c",)),)
    assert (settled.unallocated, settled.runner_up) == (0, None)
    assert settled.settled({"a": 3, "b": 3, "c": 2}) is settled
    for other in ({"a": 4, "b": 2, "c": 2}, {"a": 3, "b": 2, "c": 2}, {"a": 3, "b": 3, "c": 3}, {}):
        assert found.settled(other) is found


def test_two_seats_between_three_are_settled_one_each() -> None:
    found = allocate({"a": 100, "b": 100, "c": 100}, 5, rule="hare")
    assert found.settled({"a": 2, "b": 1, "c": 2}).seats == {"a": 2, "b": 1, "c": 2}
    assert found.settled({"a": 3, "b": 1, "c": 1}) is found
    assert found.settled({"a": 2, "b": 2, "c": 2}) is found


def test_a_second_list_is_settled_with_all_its_seats() -> None:
    """93,000 and twice 5,000 votes for 98 seats: the second list has 5 x 0.7, whole part 3."""
    votes, bar = {"b": 5_000, "a": 93_000, "c": 5_000, "d": 10}, Fraction(7, 100)
    found = allocate(votes, 98, rule="hare", threshold=bar, runner_up=CLAUSE)
    assert (found.admitted, found.runner_up) == (("a",), None)
    assert [step.corrected for step in found.steps if isinstance(step, QuotaStep)] == [None] * 4
    settled = found.settled({"a": 95, "b": 3})
    assert settled.seats == {"b": 3, "a": 95, "c": 0, "d": 0}
    assert (settled.admitted, settled.runner_up) == (("b", "a"), "b")
    assert found.settled({"a": 95, "b": 2, "c": 1}) is found


@pytest.mark.parametrize("rule", DIVISOR_RULES)
def test_only_few_seats_are_awarded_one_by_one(rule: str) -> None:
    """Rounding the shares leaves half a seat a list at most, however many seats there are:
    Pukelsheim (2017), Proportional Representation, ch. 4.
    """
    draw, stepped = random.Random(4), []
    for _ in range(300):
        votes = [draw.randint(50_000, 6_000_000) for _ in range(draw.randint(2, 20))]
        seats = draw.randint(300, 3_000)
        held = _jump([n ** SERIES[rule].power for n in votes], sum(votes), seats, SERIES[rule])
        stepped.append(abs(seats - sum(held)) / len(votes))
    assert max(stepped) <= 0.5


@pytest.mark.parametrize("rule", ["dhondt", "adams"])
def test_without_a_tie_nothing_is_contested(rule: str) -> None:
    assert highest_averages([60, 28, 12], 5, rule).contested == 0
    assert highest_averages([60, 28, 12], 5, rule).tied == []
    assert award([0, 0], [3, 2], 0) == Outcome([0, 0], [], 0)
    assert award([0, 0], [3, 2], 1) == Outcome([1, 0], [], 0)
    assert award([0, 0], [3, 3], 2) == Outcome([1, 1], [], 0)


# --- agreement with other ways to the result


def seat_by_seat(votes: list[int], seats: int, rule: Rule) -> tuple[list[int], set[int], int]:
    """Award seats one by one to the best claim, then take a tie for the last one back."""

    def claim(party: int, held: int) -> tuple[int, Fraction]:
        total, count = sum(votes), Fraction(votes[party])
        if rule in QUOTA_RULES:
            quotas = {
                "hare": Fraction(total, seats),
                "droop": Fraction(total // (seats + 1) + 1),
                "hagenbach-bischoff": Fraction(total, seats + 1),
            }
            return 0, count - held * quotas[rule]
        if rule == "huntington-hill":
            return (0, count**2 / (held * (held + 1))) if held else (1, count)
        if rule == "adams":
            return (0, count / held) if held else (1, count)
        first = Fraction(7, 5) if rule == "modified-sainte-lague" else Fraction(1)
        later = held + 1 if rule == "dhondt" else 2 * held + 1
        return 0, count / (later if held else first)

    held = [0] * len(votes)
    awarded = []
    for _ in range(seats):
        best = max(range(len(votes)), key=lambda party: claim(party, held[party]))
        awarded.append((claim(best, held[best]), best))
        held[best] += 1
    last = awarded[-1][0]
    waiting = {party for party in range(len(votes)) if claim(party, held[party]) == last}
    if not waiting:
        return held, set(), 0
    inside = [party for value, party in awarded if value == last]
    for party in inside:
        held[party] -= 1
    return held, waiting | set(inside), len(inside)


small_votes = st.lists(st.integers(1, 30) | st.integers(1, 10**7), min_size=1, max_size=6)


@pytest.mark.parametrize("rule", RULES)
@given(votes=small_votes, seats=st.integers(1, 25))
def test_same_as_seat_by_seat(rule: Rule, votes: list[int], seats: int) -> None:
    held, tied, contested = seat_by_seat(votes, seats, rule)
    allocation = allocate(named(votes), seats, rule=rule)
    assert list(allocation.seats.values()) == held
    assert allocation.unallocated == contested
    assert {name for tie in allocation.ties for name in tie.contestants} == {
        f"p{party}" for party in tied
    }


@pytest.mark.parametrize(
    ("rule", "method"),
    [
        ("hare", "largest_remainder"),
        ("dhondt", "dhondt"),
        ("sainte-lague", "saintelague"),
        ("modified-sainte-lague", "modified_saintelague"),
        ("huntington-hill", "huntington"),
        ("adams", "adams"),
    ],
)
def test_same_as_an_independent_package(rule: Rule, method: str) -> None:
    """Lackner, M., apportionment 1.0 (Python package), without its threshold."""
    draw = random.Random(20_040_919)
    compared = 0
    for _ in range(1_000):
        votes = [draw.randint(1, 6_000_000) for _ in range(draw.randint(1, 9))]
        seats = draw.randint(1, 60)
        allocation = allocate(named(votes), seats, rule=rule)
        if not allocation.ties:
            compared += 1
            assert list(allocation.seats.values()) == reference.compute(method, votes, seats)
    assert compared > 990


# --- properties

elections = st.tuples(
    st.lists(st.integers(0, 40) | st.integers(0, 10**7), min_size=1, max_size=9).filter(any),
    st.integers(0, 60),
    st.sampled_from(RULES),
)
thresholds = st.fractions(0, 1, max_denominator=200)


@given(elections, thresholds)
def test_house_is_filled_but_for_reported_ties(
    election: tuple[list[int], int, Rule], bar: Fraction
) -> None:
    votes, seats, rule = election
    allocation = allocate(named(votes), seats, rule=rule, threshold=bar)
    assert all(held >= 0 for held in allocation.seats.values())
    if allocation.admitted:
        assert allocation.unallocated == sum(tie.seats for tie in allocation.ties)
    else:
        assert allocation.unallocated == seats
    assert all(0 < tie.seats < len(tie.contestants) for tie in allocation.ties)


@given(elections, thresholds)
def test_an_order_fills_the_house(election: tuple[list[int], int, Rule], bar: Fraction) -> None:
    votes, seats, rule = election
    allocation = allocate(named(votes), seats, rule=rule, threshold=bar, order=[*named(votes)])
    assert allocation.unallocated == (0 if allocation.admitted else seats)


@given(elections, thresholds)
def test_no_smaller_list_is_seated_before_a_larger_one(
    election: tuple[list[int], int, Rule], bar: Fraction
) -> None:
    votes, seats, rule = election
    held = list(allocate(named(votes), seats, rule=rule, threshold=bar).seats.values())
    ranked = sorted(zip(votes, held, strict=True))
    for (fewer, less), (more, much) in pairwise(ranked):
        assert fewer == more or less <= much


@given(elections, thresholds)
def test_no_list_below_the_threshold_has_a_seat(
    election: tuple[list[int], int, Rule], bar: Fraction
) -> None:
    votes, seats, rule = election
    allocation = allocate(named(votes), seats, rule=rule, threshold=bar)
    for name, count in named(votes).items():
        inside = count > 0 and count >= bar * sum(votes)
        assert (name in allocation.admitted) == inside
        assert inside or not allocation.seats[name]


@given(elections, st.integers(2, 50))
def test_more_votes_for_all_alike_change_nothing(
    election: tuple[list[int], int, Rule], factor: int
) -> None:
    votes, seats, rule = election
    assume(rule != "droop")  # its quota is rounded to whole votes
    once = allocate(named(votes), seats, rule=rule)
    many = allocate(named([factor * count for count in votes]), seats, rule=rule)
    assert (many.seats, many.ties) == (once.seats, once.ties)


@given(elections, st.randoms(use_true_random=False))
def test_the_sequence_of_contestants_does_not_matter(
    election: tuple[list[int], int, Rule], draw: random.Random
) -> None:
    votes, seats, rule = election
    items = list(named(votes).items())
    expected = allocate(dict(items), seats, rule=rule)
    draw.shuffle(items)
    found = allocate(dict(items), seats, rule=rule)
    assert found.seats == expected.seats
    assert {frozenset(tie.contestants) for tie in found.ties} == {
        frozenset(tie.contestants) for tie in expected.ties
    }


@given(elections)
def test_divisor_rules_never_take_a_seat_when_the_house_grows(
    election: tuple[list[int], int, Rule],
) -> None:
    votes, seats, rule = election
    assume(rule in DIVISOR_RULES)
    before = allocate(named(votes), seats, rule=rule).seats
    after = allocate(named(votes), seats + 1, rule=rule).seats
    assert all(before[name] <= after[name] for name in before)


@given(elections)
def test_hare_stays_within_a_seat_of_the_quotient(election: tuple[list[int], int, Rule]) -> None:
    votes, seats, _ = election
    allocation = allocate(named(votes), seats, rule="hare")
    for name, count in named(votes).items():
        quotient = Fraction(count * seats, sum(votes))
        assert quotient - 1 < allocation.seats[name] < quotient + 1


@given(elections, thresholds)
def test_steps_add_up_to_the_allocation(
    election: tuple[list[int], int, Rule], bar: Fraction
) -> None:
    votes, seats, rule = election
    allocation = allocate(named(votes), seats, rule=rule, threshold=bar, runner_up=None)
    counted = dict.fromkeys(allocation.seats, 0)
    for step in allocation.steps:
        if isinstance(step, SeatStep):
            counted[step.contestant] += step.awarded
        else:
            counted[step.contestant] += step.seats
            if step.whole is not None and step.last_seats is not None:
                assert step.whole + step.last_seats == step.seats
    assert counted == allocation.seats
    assert len(allocation.table()) == len(allocation.steps)


@given(elections, thresholds)
def test_runner_up_keeps_house_minimum_and_first_place(
    election: tuple[list[int], int, Rule], bar: Fraction
) -> None:
    votes, seats, rule = election
    assume(seats >= 4)
    allocation = allocate(named(votes), seats, rule=rule, threshold=bar, runner_up=CLAUSE)
    assume(allocation.runner_up is not None)
    held = sorted(allocation.seats.values(), reverse=True)
    assert sum(held) == seats
    assert held[0] >= held[1] >= 2
    assert allocation.seats[allocation.runner_up or ""] == held[1]


def test_steps_wait_until_they_are_asked_for() -> None:
    allocation = allocate({"a": 60, "b": 40}, 5, rule="dhondt")
    assert "steps" not in vars(allocation)
    assert len(allocation.steps) == 6
    assert allocation == allocate({"a": 60, "b": 40}, 5, rule="dhondt")


# --- bad input


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"votes": {}}, "votes is {}"),
        ({"votes": [1, 2]}, r"votes is \[1, 2\]"),
        ({"votes": {"a": -1, "b": 2}}, r"votes\['a'\] is -1: expected a whole number"),
        ({"votes": {"a": 1.0}}, r"votes\['a'\] is 1.0: expected a whole number"),
        ({"votes": {"a": True}}, r"votes\['a'\] is True: expected a whole number"),
        ({"votes": {"a": None}}, r"votes\['a'\] is None: expected a whole number"),
        ({"votes": {"a": 0, "b": 0}}, "votes are all 0 for 5 seats"),
        ({"seats": -1}, "seats is -1: expected a whole number of at least 0"),
        ({"seats": 2.0}, "seats is 2.0"),
        ({"seats": True}, "seats is True"),
        ({"threshold": 0.07}, "threshold is 0.07: expected an exact Fraction"),
        ({"threshold": 7}, "threshold is 7: expected an exact Fraction from 0 to 1"),
        ({"threshold": Fraction(-1, 100)}, "threshold is Fraction"),
        ({"threshold": True}, "threshold is True"),
        ({"rule": "imperiali"}, "rule is 'imperiali': expected one of hare, droop"),
        ({"ballots": 99}, "ballots is 99: expected at least the 100 votes"),
        ({"ballots": -1}, "ballots is -1"),
        ({"ballots": 100.0}, "ballots is 100.0"),
        ({"order": ["a", "b", "a"]}, "order has 'a' twice"),
        ({"order": "ab"}, "order is 'ab': expected a sequence"),
        ({"runner_up": RunnerUp(Fraction(1), 6)}, "runner_up.minimum is 6: expected at most the 5"),
    ],
)
def test_bad_input_is_named(change: dict[str, object], said: str) -> None:
    good = {"votes": {"a": 60, "b": 40}, "seats": 5, "rule": "hare"}
    with pytest.raises(ValueError, match=f"^{said}"):
        allocate(**{**good, **change})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("coefficient", "minimum", "said"),
    [
        (Fraction(11, 10), 2, "runner_up.coefficient is Fraction"),
        (0.7, 2, "runner_up.coefficient is 0.7"),
        (Fraction(7, 10), -1, "runner_up.minimum is -1"),
        (Fraction(7, 10), 2.5, "runner_up.minimum is 2.5"),
    ],
)
def test_bad_clause_is_named(coefficient: Fraction, minimum: int, said: str) -> None:
    with pytest.raises(ValueError, match=f"^{said}"):
        RunnerUp(coefficient, minimum)


def test_the_votes_given_stay_as_they_are() -> None:
    votes = {"a": 60, "b": 40}
    allocation = allocate(votes, 5, rule="hare")
    assert isinstance(allocation, Allocation)
    assert votes == {"a": 60, "b": 40}
    assert allocation.votes is not votes
