"""What a scenario leads to: its lists, its allocation, its measures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from elections.apportion import Allocation, RunnerUp, allocate
from elections.measures import effective_number_of_parties, gallagher
from elections.measures.counting import UNNAMED
from elections.scenarios.contest import Contest
from elections.scenarios.scenario import Scenario

_PART = "~"
_JOINED = "+"


@dataclass(frozen=True)
class Outcome:
    """Seats beside votes, in three measures.

    ``effective`` is the effective number of parties by seats (Laakso and Taagepera),
    ``gallagher`` the least squares index of list seats against list votes (0 to 100),
    ``wasted`` the share (0 to 1) of the list votes that went to lists without a seat.
    All are ``None`` where no seat was allocated.
    """

    effective: float | None
    gallagher: float | None
    wasted: Fraction | None


def lists(contest: Contest, scenario: Scenario) -> dict[str, int]:
    """Return the lists of a scenario with their votes, in the order of the contest.

    A merged list has the ids of its members joined by ``+`` and stands where its first
    member stood. A divided contestant keeps its id for the first part; the second, whose
    votes are rounded down, has ``~`` behind it. ``ValueError`` for a contestant that has
    no list in the contest.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1994_autumn")
    >>> from dataclasses import replace
    >>> votes = lists(decided, replace(decided.law, divided=(("progress", 25),)))
    >>> votes["progress"], votes["progress~"]
    (638403, 212801)
    """
    for name in scenario.changed:
        if name not in contest.votes:
            raise ValueError(f"{name!r} has no list in {contest.election_id!r}")
    group_of = {name: group for group in scenario.merged for name in group}
    parts = dict(scenario.divided)
    votes: dict[str, int] = {}
    for name, count in contest.votes.items():
        if name in group_of:
            joined = _JOINED.join(member for member in contest.votes if member in group_of[name])
            votes[joined] = votes.get(joined, 0) + count
        elif name in parts:
            second = count * parts[name] // 100
            votes |= {name: count - second, f"{name}{_PART}": second}
        else:
            votes[name] = count
    return votes


def members(list_id: str) -> tuple[str, ...]:
    """Return the contestants whose votes a list of a scenario has.

    >>> members("a+b"), members("c~")
    (('a', 'b'), ('c',))
    """
    return tuple(list_id.removesuffix(_PART).split(_JOINED))


def is_part(list_id: str) -> bool:
    """Tell whether a list of a scenario is the second part of a divided contestant.

    >>> is_part("c~"), is_part("c")
    (True, False)
    """
    return list_id.endswith(_PART)


def official_seats(contest: Contest, list_id: str) -> int | None:
    """Return the official list seats of a scenario's list: those of its members together.

    ``None`` for the second part of a divided contestant, which had none of its own.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> [official_seats(decided, name) for name in ("coast+green", "progress", "progress~")]
    [4, 7, None]
    """
    if is_part(list_id):
        return None
    return sum(contest.official[name] for name in members(list_id))


def clause_of(contest: Contest, scenario: Scenario) -> RunnerUp | None:
    """Return the clause in force in a scenario, its minimum at most all seats.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> decided.law.runner_up, clause_of(decided, decided.law) is None
    (False, True)
    """
    if not scenario.runner_up or contest.clause is None:
        return None
    minimum = min(contest.clause.minimum, scenario.seats)
    return RunnerUp(contest.clause.coefficient, minimum)


def allocation(contest: Contest, scenario: Scenario) -> Allocation:
    """Return the allocation of a scenario's list seats.

    Equal claims are settled as the official result has them, where it is one of those that
    the rules of the scenario allow; else their seats stay open.
    ``ValueError`` for a base that was not published, or a contestant without a list.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1994_autumn")
    >>> allocation(decided, decided.law).seats == decided.official
    True
    """
    if scenario.base not in contest.ballots:
        raise ValueError(
            f"base is {scenario.base!r}: expected one that is published for"
            f" {contest.election_id!r}: {', '.join(contest.ballots)}"
        )
    votes = lists(contest, scenario)
    return allocate(
        votes,
        scenario.seats,
        rule=scenario.rule,
        threshold=scenario.threshold_share,
        ballots=contest.ballots[scenario.base],
        runner_up=clause_of(contest, scenario),
        above=contest.above,
    ).settled(officially(contest, votes))


def officially(contest: Contest, list_ids: Iterable[str]) -> dict[str, int]:
    """Return the official list seats of a scenario's lists; a second part has none.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> officially(contest(load("tests/country"), "1990"), ["progress", "progress~"])
    {'progress': 7, 'progress~': 0}
    """
    return {name: official_seats(contest, name) or 0 for name in list_ids}


def outcome(votes: Mapping[str, int], seats: Mapping[str, int], *, unnamed: int = 0) -> Outcome:
    """Return the measures of an allocation; both mappings have the same lists.

    ``unnamed`` are votes published for lists without a seat together: they count as one list's.

    >>> measures = outcome({"a": 60, "b": 30, "c": 10}, {"a": 2, "b": 1, "c": 0})
    >>> measures.wasted, round(measures.effective, 2), round(measures.gallagher, 2)
    (Fraction(1, 10), 1.8, 8.82)
    """
    if not any(seats.values()):
        return Outcome(None, None, None)
    if unnamed:
        votes = {**votes, UNNAMED: unnamed}
    lost = sum(count for name, count in votes.items() if not seats.get(name))
    return Outcome(
        effective=effective_number_of_parties(list(seats.values())),
        gallagher=gallagher(votes, seats),
        wasted=Fraction(lost, sum(votes.values())),
    )
