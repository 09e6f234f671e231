"""Allocation of an election's list seats by the rules that the data state for it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

import pandas as pd

from elections.apportion.allocation import Allocation, RunnerUp
from elections.apportion.checks import whole
from elections.apportion.seats import allocate
from elections.package.bases import votes_on
from elections.package.schema import AGAINST_ALL, Rule, ShareBase

Election = Mapping[str, Any] | pd.Series


def list_votes(results: pd.DataFrame, parties: pd.DataFrame) -> dict[str, int]:
    """Return the votes of the lists among one election's results, in their order.

    Left out are contestants without list votes and the line against all, which takes
    no seats. ``results`` has the columns ``party_id`` and ``votes``, ``parties`` the
    columns ``party_id`` and ``kind``. ``ValueError`` for a contestant that ``parties``
    does not have.

    >>> results = pd.DataFrame({"party_id": ["a", "none"], "votes": [60, 5]})
    >>> parties = pd.DataFrame({"party_id": ["a", "none"], "kind": ["party", "against_all"]})
    >>> list_votes(results, parties)
    {'a': 60}
    """
    kinds = dict(zip(parties["party_id"], parties["kind"], strict=True))
    votes: dict[str, int] = {}
    for name, count in zip(results["party_id"], results["votes"], strict=True):
        if name not in kinds:
            raise ValueError(f"results has party_id {name!r}: expected one of the parties")
        if kinds[name] != AGAINST_ALL and not pd.isna(count):
            votes[name] = whole(count, f"results votes of {name!r}")
    return votes


def base_votes(
    election: Election, results: pd.DataFrame, parties: pd.DataFrame, *, base: ShareBase
) -> int | None:
    """Return the number of which shares are taken, in one election; ``None`` if not published.

    ``ballots_cast`` is the election's figure as published, ``valid_votes`` the sum of
    the list votes in ``results`` with those against all, ``party_votes`` without them; both
    with the votes for lists that have no row (``other_votes``).
    ``ValueError`` for another base.

    >>> results = pd.DataFrame({"party_id": ["a", "none"], "votes": [60, 5]})
    >>> parties = pd.DataFrame({"party_id": ["a", "none"], "kind": ["party", "against_all"]})
    >>> base_votes({"ballots_cast": 70}, results, parties, base="valid_votes")
    65
    """
    lists = sum(list_votes(results, parties).values())
    return votes_on(
        base,
        cast=_count(election, "ballots_cast"),
        parties=lists,
        against=int(results["votes"].sum()) - lists,
        others=_count(election, "other_votes") or 0,
    )


def runner_up_clause(election: Election) -> RunnerUp | None:
    """Return the election's clause for a single list that passes, or ``None`` without one.

    >>> runner_up_clause({"runner_up_coefficient": Decimal("0.7"), "runner_up_minimum_seats": 2})
    RunnerUp(coefficient=Fraction(7, 10), minimum=2)
    """
    coefficient = election["runner_up_coefficient"]
    if pd.isna(coefficient):
        return None
    minimum = election["runner_up_minimum_seats"]
    if pd.isna(minimum):
        minimum = 0
    return RunnerUp(
        coefficient=_exact(coefficient, _place(election, "runner_up_coefficient")),
        minimum=whole(minimum, _place(election, "runner_up_minimum_seats")),
    )


def allocate_election(
    election: Election,
    results: pd.DataFrame,
    parties: pd.DataFrame,
    *,
    base: ShareBase,
    above: bool = False,
) -> Allocation:
    """Allocate an election's list seats among its lists.

    ``election`` is a row of the table ``elections``, ``results`` its rows of
    ``results``. ``base`` says what the threshold is measured against; lists must reach it,
    or be ``above`` it. ``ValueError`` where the base is not published, or where ``results``
    has another election's rows; further errors as for ``allocate``.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> election = data.elections.set_index("election_id", drop=False).loc["1994_autumn"]
    >>> results = data.results.query("election_id == '1994_autumn'")
    >>> allocation = allocate_election(election, results, data.parties, base="ballots_cast")
    >>> {name: seats for name, seats in allocation.seats.items() if seats}
    {'progress': 48, 'workers': 2}
    """
    strangers = set(results["election_id"]) - {election["election_id"]}
    if strangers:
        expected = _election_name(election)
        raise ValueError(f"results has election_id {min(strangers)!r}: expected only {expected}")
    ballots = base_votes(election, results, parties, base=base)
    if ballots is None:
        raise ValueError(f"{_place(election, base)} is not published: choose another base")
    return allocate(
        list_votes(results, parties),
        whole(election["list_seats"], _place(election, "list_seats")),
        rule=cast(Rule, election["allocation_rule"]),
        threshold=_exact(election["threshold_percent"], "threshold_percent") / 100,
        ballots=ballots,
        runner_up=runner_up_clause(election),
        above=above,
    )


def official_seats(results: pd.DataFrame) -> dict[str, int]:
    """Return the official list seats among one election's results, of lists with votes.

    >>> official_seats(pd.DataFrame({"party_id": ["a"], "votes": [60], "list_seats": [2]}))
    {'a': 2}
    """
    won = results[results["votes"].notna() & results["list_seats"].notna()]
    return {
        str(party): int(seats)
        for party, seats in zip(won["party_id"], won["list_seats"], strict=True)
    }


def allocate_as_official(
    election: Election, results: pd.DataFrame, parties: pd.DataFrame, *, base: ShareBase
) -> Allocation:
    """Allocate as :func:`allocate_election`; what the rule leaves open is as officially decided.

    Left open are equal claims, and whether a list at exactly the threshold is in: laws ask for
    as much or for more, and both are read so.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> election = data.elections.set_index("election_id", drop=False).loc["1994_autumn"]
    >>> results = data.results.query("election_id == '1994_autumn'")
    >>> allocation = allocate_as_official(election, results, data.parties, base="ballots_cast")
    >>> allocation.seats == official_seats(results)
    True
    """
    official = official_seats(results)
    allocation = allocate_election(election, results, parties, base=base).settled(official)
    if not allocation.level or allocation.seats == official:
        return allocation
    stricter = allocate_election(election, results, parties, base=base, above=True)
    stricter = stricter.settled(official)
    return stricter if stricter.seats == official else allocation


def _exact(value: object, place: str) -> Fraction:
    if isinstance(value, int | Decimal | Fraction) and not isinstance(value, bool):
        return Fraction(value)
    raise ValueError(f"{place} is {value!r}: expected an exact decimal number")


def _count(election: Election, field: str) -> int | None:
    value: Any = election.get(field, pd.NA)
    return None if pd.isna(value) else whole(value, _place(election, field))


def _place(election: Election, field: str) -> str:
    return f"{field} of {_election_name(election)}"


def _election_name(election: Election) -> str:
    return f"election {election.get('election_id', '?')!r}"
