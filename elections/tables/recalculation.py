"""The recalculation: which official allocations follow from the votes, under which base.

The law measures its threshold against one number of ballots; published shares may stand on
another. Each election is therefore allocated once for every base that matters.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

import pandas as pd

from elections.apportion import (
    Allocation,
    allocate_as_official,
    allocate_election,
    base_votes,
    official_seats,
)
from elections.evidence.confidence import weakest
from elections.package.faults import NoDataError
from elections.package.frames import made_once
from elections.package.loading import ElectionData
from elections.package.schema import ShareBase
from elections.results.rows import (
    election_row,
    elections_recalculated,
    elections_shown,
    joined_ids,
    of_election,
)

# Recalculations that are kept: each is told in several places of a page.
MOST_KEPT = 512
ALWAYS: tuple[ShareBase, ...] = ("ballots_cast", "valid_votes")


class Recalculated(NamedTuple):
    """An election's allocation on one base beside its official list seats.

    What the rule leaves open (equal claims, a list at exactly the threshold) the allocation has
    as the official seats have it, where these are among what follows.
    ``ballots`` is the number of which the threshold is a share. Allocation and ballots are
    ``None`` where that number is not published; ``reach`` is then the largest number of
    ballots up to which the official seats follow, ``None`` where that cannot be said, and
    ``preliminary`` the number that was published before the final count, if one was.
    """

    election_id: str
    base: ShareBase
    of_law: bool
    ballots: int | None
    allocation: Allocation | None
    official: dict[str, int]
    reach: int | None = None
    preliminary: int | None = None

    @property
    def reproduced(self) -> bool | None:
        """Whether the official seats are among what follows; ``None``: cannot be checked."""
        return None if self.allocation is None else self.allocation.seats == self.official

    @property
    def changes(self) -> dict[str, int]:
        """By how many seats each list's computed seats differ, without those that agree."""
        if self.allocation is None:
            return {}
        seats = self.allocation.seats
        return {name: seats[name] - n for name, n in self.official.items() if seats[name] != n}


def bases_shown(data: ElectionData) -> tuple[ShareBase, ...]:
    """Return the bases to show: ballots cast, valid votes, and what a law names besides.

    >>> from elections.package.loading import load
    >>> bases_shown(load("tests/country"))
    ('ballots_cast', 'valid_votes', 'party_votes')
    """
    named: list[ShareBase] = [*ALWAYS, *elections_shown(data)["threshold_base"].dropna()]
    return tuple(dict.fromkeys(named))


@lru_cache(maxsize=MOST_KEPT)
def recalculated(data: ElectionData, election_id: str, base: ShareBase) -> Recalculated:
    """Return the allocation that the law's rule gives on a base, beside the official seats.

    ``NoDataError`` for an election whose list seats cannot be allocated anew.

    >>> from elections.package.loading import load
    >>> outcome = recalculated(load("tests/country"), "1994_spring", "ballots_cast")
    >>> outcome.reproduced is None, outcome.of_law
    (True, False)
    """
    if election_id not in elections_recalculated(data):
        raise NoDataError(
            f"election {election_id!r}: no list votes, no list seats, or another rule"
        )
    election = election_row(data, election_id)
    results = of_election(data.results, election_id)
    official = official_seats(results)
    of_law = bool(election["threshold_base"] == base)
    bar = Fraction(election["threshold_percent"]) / 100
    ballots = base_votes(election, results, data.parties, base=base)
    if ballots is None:
        least = allocate_election(election, results, data.parties, base="valid_votes")
        reach = _reach(least, bar) if least.seats == official else None
        early = _preliminary(data, election_id, base)
        return Recalculated(election_id, base, of_law, None, None, official, reach, early)
    allocation = allocate_as_official(election, results, data.parties, base=base)
    return Recalculated(election_id, base, of_law, ballots, allocation, official)


def recalculations(data: ElectionData, election_id: str | None = None) -> tuple[Recalculated, ...]:
    """Return every election recalculated on every base to show, or one election alone.

    ``NoDataError`` for an election whose list seats cannot be allocated anew.

    >>> from elections.package.loading import load
    >>> [result.reproduced for result in recalculations(load("tests/country"), "1994_spring")]
    [None, True, True]
    """
    elections = elections_recalculated(data) if election_id is None else (election_id,)
    bases = bases_shown(data)
    return tuple(recalculated(data, election, base) for election in elections for base in bases)


def closest_recalculation(data: ElectionData, election_id: str) -> Recalculated | None:
    """Return an election recalculated on the base from which the official seats follow.

    That of the law comes first; ``None`` where no allocation can be computed on any, or the rule
    is none of those that are computed here.

    >>> from elections.package.loading import load
    >>> closest_recalculation(load("tests/country"), "1994_spring").base
    'valid_votes'
    """
    if election_id not in elections_recalculated(data):
        return None
    return min(
        (result for result in recalculations(data, election_id) if result.allocation is not None),
        key=lambda result: (not result.reproduced, not result.of_law),
        default=None,
    )


@made_once
def recalculation_rows(data: ElectionData) -> pd.DataFrame:
    """Return for every election recalculated, and base, whether the official seats are reproduced.

    Columns: election_id, base, of_law, checked, reproduced (missing where it cannot be
    checked), seats (list seats), seats_same (list seats that went to the same list; missing
    likewise), source_ids, confidence (the weakest of votes, seats and, on the base of the law,
    of that base).

    >>> from elections.package.loading import load
    >>> rows = recalculation_rows(load("tests/country"))
    >>> int(rows[rows["of_law"]]["reproduced"].sum())
    4
    """
    rows: list[dict[str, Any]] = []
    laws = bases_of_law(data).set_index("election_id")
    for outcome in recalculations(data):
        results = of_election(data.results, outcome.election_id)
        sources = [*results["votes_source_ids"], *results["seats_source_ids"]]
        levels = [*results["votes_confidence"], *results["seats_confidence"]]
        if outcome.of_law:
            sources.append(laws.at[outcome.election_id, "source_ids"])
            levels.append(laws.at[outcome.election_id, "confidence"])
        rows.append(
            {
                "election_id": outcome.election_id,
                "base": outcome.base,
                "of_law": outcome.of_law,
                "checked": outcome.allocation is not None,
                "reproduced": pd.NA if outcome.reproduced is None else outcome.reproduced,
                "seats": int(election_row(data, outcome.election_id)["list_seats"]),
                "seats_same": pd.NA if outcome.allocation is None else _seats_alike(outcome),
                "source_ids": joined_ids(*sources),
                "confidence": weakest(levels),
            }
        )
    if not rows:
        raise NoDataError("no election with list votes and list seats")
    return pd.DataFrame(rows).astype({"reproduced": "boolean", "seats_same": "Int64"})


def bases_of_law(data: ElectionData) -> pd.DataFrame:
    """Return for every election recalculated how it is known of what its threshold is a share.

    Columns as in the table ``election_sources``.

    >>> from elections.package.loading import load
    >>> bases_of_law(load("tests/country"))["source_ids"].tolist()[-1]
    'law_1997'
    """
    sources = data.election_sources[data.election_sources["field"] == "threshold_base"]
    return elections_shown(data)[["election_id"]].merge(
        sources[sources["election_id"].isin(elections_recalculated(data))], on="election_id"
    )


def _reach(least: Allocation, bar: Fraction) -> int | None:
    # No more lists can pass on more ballots; the smallest with seats is the first to fall out.
    seated = {name for name, seats in least.seats.items() if seats}
    if not bar or seated != set(least.admitted) or least.runner_up is not None:
        return None
    return int(min(least.votes[name] for name in seated) / bar)


def _preliminary(data: ElectionData, election_id: str, base: ShareBase) -> int | None:
    about = data.conflicts
    cell = (
        (about["table"] == "elections") & (about["row"] == election_id) & (about["field"] == base)
    )
    counts = about[cell & (about["kind"] == "preliminary")]["value_other"]
    return next((int(number) for number in counts if number.isdigit()), None)


def _seats_alike(outcome: Recalculated) -> int:
    """Return how many list seats went where the rule, or one of the ways that it allows, has them.

    Of a tie that the official seats do not settle, the seats that went to those who claim them.
    """
    if outcome.allocation is None:
        return 0
    allocated, official = outcome.allocation.seats, outcome.official
    sure = sum(min(count, allocated.get(name, 0)) for name, count in official.items())
    left = [tie for tie in outcome.allocation.ties if not tie.resolved]
    claimed = (sum(official[name] > allocated[name] for name in tie.contestants) for tie in left)
    return sure + sum(min(tie.seats, won) for tie, won in zip(left, claimed, strict=True))
