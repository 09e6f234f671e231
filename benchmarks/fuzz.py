"""Allocate seats for random votes, for minutes on end, and prove each allocation right.

Of each case it is asked whether every seat went to the best claim and every equal claim is in the
tie; whether the sequence of the lists or ten times the votes change anything; whether shares stay
within a seat of Hare's quotas; whether, under a divisor rule, a larger house takes a seat from
anyone, or changed votes move a seat from a list that grew more to one that grew less; and whether
the package ``apportionment`` comes to the same seats. Exit status 1 at the first that is wrong,
with the case, or where ``allocate`` is slower than that package.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple, get_args

import apportionment.methods as reference

from benchmarks.told import WRITE, write
from elections.apportion import Allocation, allocate
from elections.package.schema import Rule

RULES: tuple[Rule, ...] = get_args(Rule)
# What each quota rule asks for a seat: Pukelsheim (2017), Proportional Representation, ch. 5.
QUOTAS: dict[str, Callable[[int, int], Fraction]] = {
    "hare": lambda votes, seats: Fraction(votes, seats),
    "droop": lambda votes, seats: Fraction(votes // (seats + 1) + 1),
    "hagenbach-bischoff": lambda votes, seats: Fraction(votes, seats + 1),
}
# The divisors as they are published, those of Huntington and Hill squared: the same, ch. 4.
DIVISORS: dict[str, Callable[[int], int | Fraction]] = {
    "dhondt": lambda held: held + 1,
    "sainte-lague": lambda held: 2 * held + 1,
    "modified-sainte-lague": lambda held: 2 * held + 1 if held else Fraction(7, 5),
    "huntington-hill": lambda held: held * (held + 1),
    "adams": lambda held: held,
}
METHODS = {
    **{"hare": "largest_remainder", "dhondt": "dhondt", "sainte-lague": "saintelague"},
    **{"modified-sainte-lague": "modified_saintelague", "huntington-hill": "huntington"},
    "adams": "adams",
}
# Those that the package never works out exactly.
ROUNDED = ("modified-sainte-lague", "huntington-hill")
SIZES = ((5, 10), (10, 107), (50, 700))
# The package makes a table of all quotients: larger cases are left to the other questions.
MOST = 600
Claim = tuple[int, Fraction]


class Case(NamedTuple):
    """Votes of lists, seats, and a rule."""

    votes: tuple[int, ...]
    seats: int
    rule: Rule

    def allocated(self) -> Found:
        """Return what ``allocate`` makes of it."""
        return found(allocate(named(self.votes), self.seats, rule=self.rule), self.votes)


class Found(NamedTuple):
    """Seats that are sure, by list, and which lists are in a tie for how many more."""

    held: tuple[int, ...]
    tied: frozenset[int]
    contested: int

    def most(self, place: int) -> int:
        """The seats of a list if it comes first in the tie."""
        return self.held[place] + (place in self.tied)


def named(votes: Sequence[int]) -> dict[str, int]:
    """Return votes under the names of their places."""
    return {str(place): count for place, count in enumerate(votes)}


def found(allocation: Allocation, votes: Sequence[int]) -> Found:
    """Return the seats and the tie of an allocation of :func:`named` votes."""
    held = tuple(allocation.seats[str(place)] for place in range(len(votes)))
    tied = frozenset(int(name) for tie in allocation.ties for name in tie.contestants)
    return Found(held, tied, sum(tie.seats for tie in allocation.ties))


def drawn(draw: random.Random) -> Case:
    """Draw a case: a few votes each, with ties; votes of an election; or very many."""
    most_lists, most_seats, most_votes = draw.choice(
        [(6, 20, 12), (8, 40, 60), (9, 60, 6_000_000), (12, 150, 10**9), (60, 1_000, 10**15)]
    )
    lists, seats = draw.randint(1, most_lists), draw.randint(0, most_seats)
    kind = draw.choice(("even", "skewed", "multiples"))
    if kind == "skewed":
        votes = [int(most_votes ** draw.random()) for _ in range(lists)]
    elif kind == "multiples":
        unit = draw.randint(1, max(1, most_votes // 12))
        votes = [unit * draw.randint(1, 12) for _ in range(lists)]
    else:
        votes = [draw.randint(1, most_votes) for _ in range(lists)]
    return Case(tuple(votes), seats, draw.choice(RULES))


def claim(case: Case, place: int, held: int) -> Claim:
    """Return how much a list that holds so many seats is owed the next; larger comes first."""
    votes = case.votes[place]
    if case.rule in QUOTAS:
        return 0, votes - held * QUOTAS[case.rule](sum(case.votes), case.seats)
    divisor = DIVISORS[case.rule](held)
    power = 2 if case.rule == "huntington-hill" else 1
    return (0, Fraction(votes**power) / divisor) if divisor else (1, Fraction(votes))


def unfair(case: Case, result: Found, draw: random.Random | None = None) -> bool:
    """Whether a seat is missing, went to a lesser claim, or an equal claim is not in the tie."""
    if sum(result.held) + result.contested != case.seats or min(result.held) < 0:
        return True
    if not case.seats:
        return bool(result.tied)
    coming = [claim(case, place, held) for place, held in enumerate(result.held)]
    taken = [claim(case, place, held - 1) for place, held in enumerate(result.held) if held]
    best = max(coming)
    if result.tied:
        level = {place for place, one in enumerate(coming) if one == best}
        if level != result.tied or not 0 < result.contested < len(level):
            return True
    return bool(taken) and min(taken) <= best


def hangs_on_sequence(case: Case, result: Found, draw: random.Random) -> bool:
    """Whether other seats come out where the lists are given in another sequence."""
    order = draw.sample(range(len(case.votes)), len(case.votes))
    other = case._replace(votes=tuple(case.votes[place] for place in order)).allocated()
    back = frozenset(order[place] for place in other.tied)
    return other.held != tuple(result.held[place] for place in order) or back != result.tied


def hangs_on_scale(case: Case, result: Found, draw: random.Random) -> bool:
    """Whether ten times the votes give other seats; Droop's quota is rounded to whole votes."""
    more = case._replace(votes=tuple(10 * count for count in case.votes))
    return case.rule != "droop" and more.allocated() != result


def leaves_quota(case: Case, result: Found, draw: random.Random) -> bool:
    """Whether a list has not its share by Hare, rounded down or up."""
    if case.rule != "hare":
        return False
    total = sum(case.votes)
    return any(
        held < count * case.seats // total or result.most(place) > -(-count * case.seats // total)
        for place, (count, held) in enumerate(zip(case.votes, result.held, strict=True))
    )


def loses_by_growth(case: Case, result: Found, draw: random.Random) -> bool:
    """Whether a seat more in the house takes one from a list."""
    if case.rule in QUOTAS:
        return False
    larger = case._replace(seats=case.seats + 1).allocated()
    return any(
        larger.held[place] < held or larger.most(place) < result.most(place)
        for place, held in enumerate(result.held)
    )


def moves_against_votes(case: Case, result: Found, draw: random.Random) -> bool:
    """Whether changed votes move a seat from a list to one that grew less, in proportion."""
    if case.rule in QUOTAS:
        return False
    votes = tuple(max(1, count * draw.randint(80, 130) // 100) for count in case.votes)
    after = case._replace(votes=votes).allocated()
    places = range(len(votes))
    losers = [one for one in places if after.most(one) < result.held[one]]
    winners = [one for one in places if after.held[one] > result.most(one)]
    return any(
        votes[loser] * case.votes[winner] >= votes[winner] * case.votes[loser]
        for loser in losers
        for winner in winners
    )


def differs(case: Case, result: Found, draw: random.Random) -> bool:
    """Whether the independent package comes to other seats; it breaks ties, and is not asked then.

    Where its rounded numbers lead elsewhere its exact ones are taken, if it has them: a claim
    that is larger by less than a float can tell is no fault.
    """
    size = case.seats * len(case.votes)
    if case.rule not in METHODS or result.tied or not 0 < size <= MOST:
        return False
    # Beyond this its whole numbers are no longer exact.
    if max(case.votes) * case.seats >= 2**53:
        return False
    # Without names of its own it has letters for the lists, and fails where there are more.
    names = [str(place) for place in range(len(case.votes))]
    for exact in (False, True):
        seats = reference.compute(METHODS[case.rule], list(case.votes), case.seats, exact, names)
        if seats == list(result.held):
            return False
    return case.rule not in ROUNDED or not close(case, result)


def close(case: Case, result: Found) -> bool:
    """Whether the last claim that got a seat and the first that did not are one to a float."""
    places = range(len(case.votes))
    best = max(claim(case, place, result.held[place]) for place in places)
    last = min(claim(case, place, result.held[place] - 1) for place in places if result.held[place])
    return best[0] == last[0] and abs(last[1] - best[1]) <= last[1] * Fraction(1, 10**12)


QUESTIONS: dict[str, Callable[[Case, Found, random.Random], bool]] = {
    "a seat went to a lesser claim, or a tie is not whole": unfair,
    "the sequence of the lists changes the seats": hangs_on_sequence,
    "ten times the votes change the seats": hangs_on_scale,
    "a list is outside of its quota": leaves_quota,
    "a larger house takes a seat": loses_by_growth,
    "a seat moved to a list that grew less": moves_against_votes,
    "the package apportionment comes to other seats": differs,
}


def faults(case: Case, result: Found, draw: random.Random) -> Iterator[str]:
    """Yield what is wrong with the seats that were found for a case."""
    return (said for said, wrong in QUESTIONS.items() if wrong(case, result, draw))


def ratios(repeats: int = 15) -> dict[str, float]:
    """Return how many times as long as ``allocate`` the package takes; quickest runs of both."""
    draw, told = random.Random(1), {}
    for lists, seats in SIZES:
        votes = [draw.randint(1_000, 6_000_000) for _ in range(lists)]
        names = named(votes)
        for rule in RULES:
            if rule not in METHODS:
                continue
            own, other = [], []
            for _ in range(repeats):
                began = time.perf_counter()
                for _ in range(5):
                    allocate(names, seats, rule=rule)
                between = time.perf_counter()
                for _ in range(5):
                    reference.compute(METHODS[rule], votes, seats)
                own.append(between - began)
                other.append(time.perf_counter() - between)
            told[f"{rule}, {lists} lists, {seats} seats"] = min(other) / min(own)
    return told


def main(arguments: Sequence[str]) -> int:
    """Try random cases for as long as is asked; 1 at the first that is wrong."""
    options = parse(arguments)
    times = ratios()
    compared = [
        "The package takes so many times as long as allocate:",
        *(f"  {ratio:6.1f}  {what}" for what, ratio in times.items()),
    ]
    print("\n".join(compared))
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    print(f"Random cases, seed {seed}:", flush=True)
    draw, count, began = random.Random(seed), Counter[str](), time.monotonic()
    while time.monotonic() < began + 60 * options.minutes:
        for _ in range(100):
            case = drawn(draw)
            result = case.allocated()
            count[case.rule] += 1
            count["with a tie"] += bool(result.tied)
            if wrong := list(faults(case, result, draw)):
                print(f"{'; '.join(wrong)}:\n  {case}\n  {result}")
                return 1
    cases = sum(count[rule] for rule in RULES)
    took = time.monotonic() - began
    proved = [
        f"  {cases:,} cases in {took:.0f} s, {cases / took:,.0f} per second, all right",
        *(f"  {number:12,}  {what}" for what, number in sorted(count.items())),
    ]
    print("\n".join(proved))
    if options.write:
        write("fuzz", "\n".join([*compared, f"Random cases, seed {seed}:", *proved]))
    return 1 if min(times.values()) < 1 else 0


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return for how long, and with which numbers."""
    parser = argparse.ArgumentParser(
        prog="python3 run.py fuzz",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--minutes", type=float, default=1, help="for so long (1)")
    parser.add_argument("--write", action="store_true", help=WRITE)
    parser.add_argument("--seed", type=int, help="of the random numbers, to repeat a run")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
