"""The reader's choices of how to count votes and seats, and what each election gives under them.

A measure of a party system hangs on choices that its formula does not settle: what
vote shares are shares of, whether independents are one contestant, several or none,
whether seats that voters do not fill count, and by what a deputy belongs to a party.
Here each is named, so that a measure can be told under one choice and over all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from itertools import product
from types import MappingProxyType
from typing import Any, Literal, get_args

import pandas as pd

from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL, APPOINTED
from elections.parties.succession import Blocs, Convention
from elections.results.rows import party_ids
from elections.results.votes import Base, exact_shares, vote_shares

Independents = Literal["group", "each", "out"]
Seats = Literal["elected", "all"]
Belonging = Literal["nomination", "membership"]
# How the votes lay that were published for several lists together (Taagepera 1997: all with one
# list and spread out without end are the ends between which they must lie).
Unnamed = Literal["together", "halved", "scattered"]
# No id of a party begins with a low line.
UNNAMED = "_unnamed"
# Between the id of a group and the number of one of it who is counted alone.
_NUMBER = ":"


@dataclass(frozen=True)
class CountingChoices:
    """One choice of how to count.

    ``base``: what vote shares are shares of. ``independents``: as one group, each
    alone, or left out; seats that voters do not fill are counted likewise. ``seats``:
    those that voters fill, or all. ``belonging``: a deputy counts for who nominated
    him, or for the party of which he was a member later. ``unnamed``: the votes of lists that
    were published only together as those of one list, of two equal ones, or of so many that
    each weighs nothing; nobody knows which, so that they differ in ranges alone.
    """

    base: Base = "party_votes"
    independents: Independents = "group"
    seats: Seats = "elected"
    belonging: Belonging = "nomination"
    unnamed: Unnamed = "together"


@dataclass(frozen=True)
class Comparison:
    """What counts as one party in two elections, and below which share it is absent.

    ``cut`` is a share, 0 to 1.
    """

    convention: Convention = "predecessors_summed"
    blocs: Blocs = "apart"
    cut: Fraction = Fraction(0)


OPTIONS: dict[str, tuple[str, ...]] = {
    "base": get_args(Base),
    "independents": get_args(Independents),
    "seats": get_args(Seats),
    "belonging": get_args(Belonging),
    "unnamed": get_args(Unnamed),
}


def alternatives(counting: CountingChoices, choices: tuple[str, ...]) -> Iterator[CountingChoices]:
    """Yield the choices that differ from ``counting`` in these choices alone, itself too.

    ``KeyError`` for a choice that there is not.

    >>> [counting.seats for counting in alternatives(CountingChoices(), ("seats",))]
    ['elected', 'all']
    """
    for options in product(*(OPTIONS[choice] for choice in choices)):
        chosen: dict[str, Any] = dict(zip(choices, options, strict=True))
        yield replace(counting, **chosen)


@dataclass(frozen=True)
class ElectionResult:
    """What one election gave to each contestant.

    ``shares``: by base, the share (0 to 1) of each contestant with a list, without the
    line against all; a base that was not published is not there. ``list_seats`` of
    each list. ``nominated`` and ``members``: the seats filled by voters, by nomination
    and by party membership, the latter ``None`` where it was not published.
    ``parties``: who of them is a party, a bloc or a movement; ``alone``: the group of
    independents; ``appointed``: seats that voters do not fill. ``unnamed``: by base, the share
    of lists whose votes were published only together; none of them won a seat.
    """

    shares: Mapping[Base, Mapping[str, Fraction]]
    list_seats: Mapping[str, int]
    nominated: Mapping[str, int]
    members: Mapping[str, int] | None
    parties: frozenset[str]
    alone: frozenset[str]
    appointed: int
    unnamed: Mapping[Base, Fraction] = field(default_factory=dict)

    def votes(self, base: Base, unnamed: Unnamed = "together") -> dict[str, Fraction] | None:
        """Return the share of each list, those without a name as said; ``None`` for no shares.

        Scattered ones are left out: what then is missing of the whole is :meth:`scattered`.
        """
        named, rest = self.shares.get(base), self.unnamed.get(base)
        if named is None:
            return None
        if not rest:
            return dict(named)
        lay: dict[Unnamed, dict[str, Fraction]] = {
            "together": {UNNAMED: rest},
            "halved": {UNNAMED: rest / 2, f"{UNNAMED}{_NUMBER}2": rest / 2},
            "scattered": {},
        }
        return {**named, **lay[unnamed]}

    def scattered(self, counting: CountingChoices, base: Base) -> Fraction:
        """Return the share of lists without a name, where each of them weighs nothing."""
        rest = self.unnamed.get(base, Fraction(0))
        return rest if counting.unnamed == "scattered" else Fraction(0)

    def seats(self, counting: CountingChoices) -> dict[str, int] | None:
        """Return the seats by contestant, those with any; ``None`` where not published."""
        won = self.nominated if counting.belonging == "nomination" else self.members
        if won is None:
            return None
        apart = {party: seats for party, seats in won.items() if party in self.alone}
        if counting.seats == "all":
            apart[APPOINTED] = self.appointed
        counted = {party: seats for party, seats in won.items() if party not in self.alone}
        if counting.independents == "group":
            counted |= apart
        if counting.independents == "each":
            counted |= {
                f"{group}{_NUMBER}{n}": 1 for group, seats in apart.items() for n in range(seats)
            }
        return {party: seats for party, seats in counted.items() if seats}


def group_of(contestant: str) -> str:
    """Return the group of a contestant who is one of several that are counted alone, else its id.

    >>> group_of("independents:3"), group_of("progress")
    ('independents', 'progress')
    """
    return contestant.partition(_NUMBER)[0]


Parts = Mapping[str, pd.DataFrame]


@lru_cache(maxsize=2)
def election_results(data: ElectionData) -> Mapping[str, ElectionResult]:
    """Return the result of every election, by its id; taken once for the same files.

    >>> from elections.package.loading import load
    >>> spring = election_results(load("tests/country"))["1994_spring"]
    >>> spring.seats(CountingChoices())["progress"], sorted(spring.shares)
    (21, ['party_votes', 'published', 'valid_votes'])
    """
    votes = {base: _by_election(vote_shares(data, base=base)) for base in get_args(Base)}
    results = _by_election(data.results)
    return MappingProxyType(
        {
            str(election["election_id"]): _election_result(data, election, results, votes)
            for _, election in data.elections.iterrows()
        }
    )


def _election_result(
    data: ElectionData,
    election: pd.Series,
    results: Parts,
    votes_by_base: Mapping[Base, Parts],
) -> ElectionResult:
    election_id = str(election["election_id"])
    rows = results.get(election_id, data.results.head(0))
    kinds = dict(zip(data.parties["party_id"], data.parties["kind"], strict=True))
    alone = frozenset(party for party, kind in kinds.items() if kind == "independents")
    both = rows[["list_seats", "constituency_seats"]].sum(axis=1)
    nominated = {
        str(party): int(won) for party, won in zip(rows["party_id"], both, strict=True) if won
    }
    lists = rows[rows["votes"].notna() & (rows["party_id"].map(kinds) != AGAINST_ALL)]
    votes = {
        base: parts[election_id] for base, parts in votes_by_base.items() if election_id in parts
    }
    shares_by_base = {base: _shares(rows, base) for base, rows in votes.items()}
    return ElectionResult(
        shares={base: parties for base, parties in shares_by_base.items() if parties},
        list_seats={
            str(party): int(won)
            for party, won in zip(lists["party_id"], lists["list_seats"].fillna(0), strict=True)
        },
        nominated=nominated,
        members=_members(data, election_id, nominated, alone),
        parties=party_ids(data),
        alone=alone,
        appointed=int(election["appointed_seats"]),
        unnamed=_unnamed(election, votes),
    )


def _unnamed(election: pd.Series, votes: Mapping[Base, pd.DataFrame]) -> dict[Base, Fraction]:
    """Return by base the share of votes for lists without a row; nothing where there are none."""
    count = election["other_votes"]
    if pd.isna(count) or not count:
        return {}
    bases = {base: rows["base_votes"].dropna() for base, rows in votes.items()}
    return {
        base: Fraction(int(count), int(cells.iloc[0]))
        for base, cells in bases.items()
        if len(cells)
    }


def _members(
    data: ElectionData, election_id: str, nominated: Mapping[str, int], alone: frozenset[str]
) -> Mapping[str, int] | None:
    rows = data.memberships[data.memberships["election_id"] == election_id]
    if len(rows):
        return {
            str(party): int(seats)
            for party, seats in zip(rows["party_id"], rows["seats"], strict=True)
        }
    # Where everyone was put up by a party, all count for it; else it was not published.
    return None if alone & nominated.keys() else nominated


def _by_election(table: pd.DataFrame) -> Parts:
    """Return the rows of each election: parted once, however many there are."""
    return {str(name): rows for name, rows in table.groupby("election_id", sort=False)}


def _shares(table: pd.DataFrame, base: Base) -> dict[str, Fraction]:
    rows = table[table["kind"] != AGAINST_ALL]
    if base != "published":
        return exact_shares(rows)
    published = rows[rows["share_published"].notna()]
    cells = zip(published["party_id"], published["share_published"], strict=True)
    return {str(party): Fraction(share) / 100 for party, share in cells}
