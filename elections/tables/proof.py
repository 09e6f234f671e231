"""The proof: which official allocations follow from the votes, under which base.

The law measures its threshold against one number of ballots; published shares may stand on
another. Each election is therefore allocated once for every base that matters.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

import pandas as pd

from elections.apportion import Allocation, allocate_election, base_votes
from elections.evidence.confidence import weakest
from elections.package.faults import NoDataError
from elections.package.frames import made_once
from elections.package.loading import ElectionData
from elections.package.schema import ShareBase
from elections.results.rows import elections_shown, elections_with_lists, joined_ids, of_election

ALWAYS: tuple[ShareBase, ...] = ("ballots_cast", "valid_votes")


class Proven(NamedTuple):
    """An election's allocation on one base beside its official list seats.

    ``ballots`` is the number of which the threshold is a share. Allocation and ballots are
    ``None`` where that number is not published; ``reach`` is then the largest number of
    ballots up to which the official seats follow, ``None`` where that cannot be said, and
    ``preliminary`` the number that was published before the final count, if one was.
    """

    base: ShareBase
    of_law: bool
    ballots: int | None
    allocation: Allocation | None
    official: dict[str, int]
    reach: int | None = None
    preliminary: int | None = None

    @property
    def reproduced(self) -> bool | None:
        """Whether every official seat follows, without a tie; ``None``: cannot be checked."""
        if self.allocation is None:
            return None
        return self.allocation.seats == self.official and not self.allocation.ties


def bases_shown(data: ElectionData) -> tuple[ShareBase, ...]:
    """Return the bases to show: ballots cast, valid votes, and what a law names besides.

    >>> from elections.package.loading import load
    >>> bases_shown(load("tests/country"))
    ('ballots_cast', 'valid_votes', 'party_votes')
    """
    named: list[ShareBase] = [*ALWAYS, *elections_shown(data)["threshold_base"]]
    return tuple(dict.fromkeys(named))


def proven(data: ElectionData, election_id: str, base: ShareBase) -> Proven:
    """Return the allocation that the law's rule gives on a base, beside the official seats.

    ``NoDataError`` for an election without lists.

    >>> from elections.package.loading import load
    >>> found = proven(load("tests/country"), "1994_spring", "ballots_cast")
    >>> found.reproduced is None, found.of_law
    (True, False)
    """
    if election_id not in elections_with_lists(data):
        raise NoDataError(f"election {election_id!r}: no list votes, or no list seats")
    election = of_election(data.elections, election_id).iloc[0]
    results = of_election(data.results, election_id)
    won = results[results["votes"].notna() & results["list_seats"].notna()]
    official = {
        str(party): int(seats)
        for party, seats in zip(won["party_id"], won["list_seats"], strict=True)
    }
    of_law = bool(election["threshold_base"] == base)
    bar = Fraction(election["threshold_percent"]) / 100
    ballots = base_votes(election, results, data.parties, base=base)
    if ballots is None:
        least = allocate_election(election, results, data.parties, base="valid_votes")
        reach = _reach(least, bar) if least.seats == official else None
        early = _preliminary(data, election_id, base)
        return Proven(base, of_law, None, None, official, reach, early)
    allocation = allocate_election(election, results, data.parties, base=base)
    return Proven(base, of_law, ballots, allocation, official)


@made_once
def proof_rows(data: ElectionData) -> pd.DataFrame:
    """Return for every election with lists, and base, whether the official seats are reproduced.

    Columns: election_id, base, of_law, checked, reproduced (missing where it cannot be
    checked), seats (list seats), seats_same (list seats that went to the same list; missing
    likewise), source_ids, confidence (the weakest of votes, seats and, on the base of the law,
    of that base).

    >>> from elections.package.loading import load
    >>> rows = proof_rows(load("tests/country"))
    >>> int(rows[rows["of_law"]]["reproduced"].sum())
    4
    """
    rows: list[dict[str, Any]] = []
    for election_id in elections_with_lists(data):
        own = of_election(data.results, election_id)
        law = base_of_law(data, election_id)
        for base in bases_shown(data):
            found = proven(data, election_id, base)
            sources = [*own["votes_source_ids"], *own["seats_source_ids"]]
            levels = [*own["votes_confidence"], *own["seats_confidence"]]
            if found.of_law:
                sources.append(law["source_ids"])
                levels.append(law["confidence"])
            rows.append(
                {
                    "election_id": election_id,
                    "base": base,
                    "of_law": found.of_law,
                    "checked": found.allocation is not None,
                    "reproduced": pd.NA if found.reproduced is None else found.reproduced,
                    "seats": sum(found.official.values()),
                    "seats_same": pd.NA if found.allocation is None else _same(found),
                    "source_ids": joined_ids(*sources),
                    "confidence": weakest(levels),
                }
            )
    if not rows:
        raise NoDataError("no election with list votes and list seats")
    return pd.DataFrame(rows).astype({"reproduced": "boolean", "seats_same": "Int64"})


def base_of_law(data: ElectionData, election_id: str) -> pd.Series:
    """Return the row of election_sources on what the threshold of an election is a share of.

    >>> from elections.package.loading import load
    >>> base_of_law(load("tests/country"), "1998")["source_ids"]
    'law_1997'
    """
    known = of_election(data.election_sources, election_id)
    return known[known["field"] == "threshold_base"].iloc[0]


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
    given = about[cell & (about["kind"] == "preliminary")]["value_other"]
    return next((int(number) for number in given if number.isdigit()), None)


def _same(found: Proven) -> int:
    given = found.allocation.seats if found.allocation is not None else {}
    return sum(min(count, given.get(name, 0)) for name, count in found.official.items())
