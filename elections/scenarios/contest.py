"""A contest: what one election decided about its list seats, and under which law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import cast

from elections.apportion import (
    RunnerUp,
    allocate_as_official,
    base_votes,
    list_votes,
    official_seats,
    runner_up_clause,
)
from elections.evidence.confidence import weakest
from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.package.schema import Rule, ShareBase
from elections.results import elections_recalculated, joined_ids
from elections.scenarios.scenario import Scenario, in_tenths

BASES: tuple[ShareBase, ...] = ("ballots_cast", "valid_votes", "party_votes")


@dataclass(frozen=True)
class Contest:
    """The lists of one election with their votes and official seats, and the law.

    ``votes`` and ``official`` (list seats) have the lists by their votes, most first.
    ``ballots`` has the numbers of which a threshold can be a share, as far as they are
    published. ``law`` is the scenario of the law; where the law's base is not published it
    takes the first base that is.
    ``clause`` is the clause for a second list: the election's own, or else the first that
    the country came to have; ``None`` where it never had one. ``above`` says that a list at
    exactly the threshold was officially out. ``source_ids`` and ``confidence`` are those of
    each list's votes and seats together.
    """

    election_id: str
    votes: Mapping[str, int]
    official: Mapping[str, int]
    ballots: Mapping[ShareBase, int]
    law: Scenario
    clause: RunnerUp | None
    source_ids: Mapping[str, str]
    confidence: Mapping[str, str]
    above: bool = False


@lru_cache(maxsize=100)
def contest(data: ElectionData, election_id: str) -> Contest:
    """Return the contest for the list seats of one election; found once for each package.

    ``ValueError`` for an election that the data do not have, ``NoDataError`` for one of which
    they have no list votes or no list seats, or whose rule is not computed here.

    >>> from elections.package.loading import load
    >>> autumn = contest(load("tests/country"), "1994_autumn")
    >>> autumn.law.threshold, autumn.law.seats, autumn.votes["workers"], autumn.official["workers"]
    (70, 50, 52417, 2)
    """
    rows = data.elections[data.elections["election_id"] == election_id]
    if rows.empty:
        raise ValueError(f"election_id is {election_id!r}: expected one of the elections")
    election = rows.iloc[0]
    results = data.results[data.results["election_id"] == election_id]
    cast_votes = list_votes(results, data.parties)
    if election_id not in elections_recalculated(data):
        raise NoDataError(
            f"election {election_id!r}: no list votes, no list seats, or another rule"
        )
    official = official_seats(results)
    votes = dict(sorted(cast_votes.items(), key=lambda item: -item[1]))
    counts = {base: base_votes(election, results, data.parties, base=base) for base in BASES}
    ballots = {base: count for base, count in counts.items() if count is not None}
    base = cast(ShareBase, election["threshold_base"])
    law = Scenario(
        election_id=election_id,
        threshold=in_tenths(10 * Fraction(election["threshold_percent"])),
        base=base if base in ballots else next(iter(ballots)),
        rule=cast(Rule, election["allocation_rule"]),
        seats=int(election["list_seats"]),
        runner_up=runner_up_clause(election) is not None,
    )
    lawful = allocate_as_official(election, results, data.parties, base=law.base)
    row_of = {str(row["party_id"]): row for row in results.to_dict("records")}
    pairs = ("votes_source_ids", "seats_source_ids"), ("votes_confidence", "seats_confidence")
    sources, levels = (
        {name: [row_of[name][column] for column in pair] for name in votes} for pair in pairs
    )
    return Contest(
        election_id=election_id,
        votes=votes,
        official={name: official[name] for name in votes},
        ballots=ballots,
        law=law,
        clause=runner_up_clause(election) or _first_clause(data),
        above=not set(lawful.level) <= set(lawful.admitted),
        source_ids={name: joined_ids(*sources[name]) for name in votes},
        confidence={name: str(weakest(levels[name])) for name in votes},
    )


def _first_clause(data: ElectionData) -> RunnerUp | None:
    in_time = data.elections.sort_values("date", kind="stable")
    clauses = (runner_up_clause(row) for _, row in in_time.iterrows())
    return next((clause for clause in clauses if clause is not None), None)
