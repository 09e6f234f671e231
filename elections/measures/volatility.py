"""How much the parties' shares changed between two elections, and by what way of counting.

What is one party in both elections is not in the votes: it is said by the links of
``elections.parties.succession``. Contestants that links join, directly or by others, are one
*unit*; the units' shares are compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Literal, get_args

import pandas as pd

from elections.measures.counting import UNNAMED, Comparison, election_results
from elections.measures.ranges import ValueRange, range_over
from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.parties.succession import Blocs, Convention, every_succession, successors
from elections.results.rows import elections_shown
from elections.results.votes import Base

Shares = Mapping[str, Fraction]
Type = Literal["A", "B"]
# The parties of each unit in both elections.
Joined = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


@dataclass(frozen=True)
class Volatility:
    """Pedersen's volatility and its two types, in percentage points, 0 to 100.

    ``total`` is ``type_a`` + ``type_b``, exactly.
    """

    total: Fraction
    type_a: Fraction
    type_b: Fraction


def units(before: Shares, after: Shares, links: pd.DataFrame, *, cut: Fraction) -> pd.DataFrame:
    """Return what is compared: the units that links join, with the change of their shares.

    ``before`` and ``after`` hold shares, 0 to 1, by contestant; ``links`` is as
    ``elections.parties.succession.successors`` returns it, and a contestant without a share is
    passed over. ``cut`` is the share, 0 to 1, below which a unit counts as absent.
    Columns: before_parties and after_parties (ids, in the order of the shares), before_share,
    after_share and change (percentage points, ``Fraction``), and type: ``B`` where the
    unit reaches the cut in both elections, else ``A``. ``ValueError`` for a cut outside
    0 to 1.

    >>> links = pd.DataFrame({"before_party": ["a", "b"], "after_party": ["c", "c"]})
    >>> half = Fraction(1, 2)
    >>> row = units({"a": half, "b": half}, {"c": half, "d": half}, links, cut=Fraction(0)).iloc[0]
    >>> row["before_parties"], row["after_parties"], int(row["change"]), row["type"]
    (('a', 'b'), ('c',), -50, 'B')
    """
    columns = ["before_parties", "after_parties", "before_share", "after_share", "change", "type"]
    rows = [
        (unit.before, unit.after, *unit.percents, unit.change, unit.type)
        for unit in _units(before, after, _joined(before, after, links), cut=cut)
    ]
    return pd.DataFrame(rows, columns=columns)


def volatility(
    before: Shares, after: Shares, links: pd.DataFrame, *, cut: Fraction = Fraction(0)
) -> Volatility:
    """Return half the sum of the changes of the units' shares, split into its two types.

    Type B is the change of units that reach the cut in both elections, type A all
    other: parties that entered, left, or stayed below the cut. Arguments and errors as
    in ``units``.

    Sources: Pedersen, M. N. (1979), The Dynamics of European Party Systems: Changing
    Patterns of Electoral Volatility, European Journal of Political Research 7(1), 1-26;
    Powell, E. N. and Tucker, J. A. (2014), Revisiting Electoral Volatility in
    Post-Communist Countries: New Data, New Results and New Approaches, British Journal
    of Political Science 44(1), 123-147.

    >>> links = pd.DataFrame({"before_party": ["a"], "after_party": ["a"]})
    >>> shares = {"a": Fraction(3, 4), "b": Fraction(1, 4)}, {"a": Fraction(1)}
    >>> [int(part * 2) for part in vars(volatility(*shares, links)).values()]
    [50, 25, 25]
    """
    return _volatility_of(_units(before, after, _joined(before, after, links), cut=cut))


def volatility_between(
    data: ElectionData,
    before_id: str,
    after_id: str,
    *,
    convention: Convention,
    blocs: Blocs,
    base: Base = "party_votes",
    cut: Fraction = Fraction(0),
    parts_on_lists: bool = False,
) -> Volatility | None:
    """Return the volatility of the list vote between two elections under a convention.

    It is the same in whichever order the two are named. With ``parts_on_lists`` a part that split
    off is followed onto another's list too (see ``successors``). ``None`` where the base was not
    published for one of them. ``ValueError`` for elections or conventions that are not known.

    >>> from elections.package.loading import load
    >>> summed = volatility_between(load("tests/country"), "1994_autumn", "1998",
    ...                             convention="predecessors_summed", blocs="kept")
    >>> round(float(summed.total), 2)
    51.75
    """
    days = dict(zip(data.elections["election_id"], data.elections["date"], strict=True))
    if {before_id, after_id} <= days.keys() and days[before_id] > days[after_id]:
        before_id, after_id = after_id, before_id
    links = successors(
        data,
        before_id,
        after_id,
        convention=convention,
        blocs=blocs,
        parts_on_lists=parts_on_lists,
    )
    results = election_results(data)
    shares = [results[election].votes(base) for election in (before_id, after_id)]
    if shares[0] is None or shares[1] is None:
        return None
    return volatility(shares[0], shares[1], links, cut=cut)


def units_between(
    data: ElectionData, pair: tuple[str, str], base: Base, comparison: Comparison
) -> pd.DataFrame:
    """Return the units whose shares are compared, the largest change first.

    Columns as in ``units``; no row where the base was not published.

    >>> from elections.package.loading import load
    >>> pair = ("1994_autumn", "1998")
    >>> compared = units_between(load("tests/country"), pair, "party_votes", Comparison())
    >>> compared["after_parties"].tolist()[0]
    ('progress',)
    """
    before, after = (election_results(data)[election].votes(base) or {} for election in pair)
    links = successors(data, *pair, convention=comparison.convention, blocs=comparison.blocs)
    if not before or not after:
        before = after = {}
    compared = units(before, after, links, cut=comparison.cut)
    ordered = compared.sort_values("change", key=abs, ascending=False, kind="stable")
    return ordered.reset_index(drop=True)


def volatility_ranges(
    data: ElectionData, pair: tuple[str, str], base: Base, comparison: Comparison
) -> dict[str, ValueRange]:
    """Return volatility and its types with their ranges over conventions, blocs and bases.

    The names are ``volatility``, ``volatility_a`` and ``volatility_b``; values in
    percentage points. Lists whose votes were published only together stand as one, the same in
    both elections; the range holds whatever they were (see :func:`bounds`).

    >>> from elections.package.loading import load
    >>> pair = ("1994_autumn", "1998")
    >>> ranges = volatility_ranges(load("tests/country"), pair, "party_votes", Comparison())
    >>> total = ranges["volatility"]
    >>> round(total.low, 1), round(total.high, 1), total.ways
    (50.6, 62.3, 24)
    """
    values_by_way: dict[tuple[str, ...], tuple[float, ...]] = {}
    ends: list[list[tuple[Fraction, Fraction]]] = []
    results, successions = election_results(data), every_succession(data, *pair)
    for other_base in get_args(Base):
        before, after = (results[election].votes(other_base) for election in pair)
        if not before or not after:
            continue
        # Conventions that join the same parties give the same: it is worked out once.
        worked: dict[Joined, tuple[float, ...]] = {}
        for (convention, blocs), links in successions.items():
            joined = _joined(before, after, links)
            if joined not in worked:
                compared = _units(before, after, joined, cut=comparison.cut)
                ends.append(_bounds(compared, before, after))
                value = _volatility_of(compared)
                worked[joined] = (float(value.total), float(value.type_a), float(value.type_b))
            values_by_way[convention, blocs, other_base] = worked[joined]
    chosen = values_by_way.get((comparison.convention, comparison.blocs, base))
    names = ("volatility", "volatility_a", "volatility_b")
    values = {
        name: range_over(
            chosen[place] if chosen else None, [value[place] for value in values_by_way.values()]
        )
        for place, name in enumerate(names)
    }
    return {
        name: replace(
            value,
            low=min((float(end[place][0]) for end in ends), default=None),
            high=max((float(end[place][1]) for end in ends), default=None),
        )
        for place, (name, value) in enumerate(values.items())
    }


def bounds(
    before: Shares, after: Shares, links: pd.DataFrame, *, cut: Fraction = Fraction(0)
) -> list[tuple[Fraction, Fraction]]:
    """Return the least and the greatest volatility, and so of type A and of type B.

    They differ where ``UNNAMED`` is among the shares: votes for lists published only together,
    which may be those of lists without a row at the other election or not. Volatility is the
    whole less what units have in both elections: at most the unnamed of one election are all
    at the other, with those that stand there anew or gone, at least none is.

    >>> links = pd.DataFrame({"before_party": ["a"], "after_party": ["a"]})
    >>> shares = {"a": Fraction(3, 4), UNNAMED: Fraction(1, 4)}, {"a": Fraction(1)}
    >>> [float(low) for low, high in bounds(*shares, links) if low == high]
    [25.0, 12.5, 12.5]
    """
    return _bounds(_units(before, after, _joined(before, after, links), cut=cut), before, after)


def _bounds(
    compared: list[_Unit], before: Shares, after: Shares
) -> list[tuple[Fraction, Fraction]]:
    unnamed_before, unnamed_after = (
        100 * shares.get(UNNAMED, Fraction(0)) for shares in (before, after)
    )
    if not unnamed_before and not unnamed_after:
        return [(end, end) for end in vars(_volatility_of(compared)).values()]
    named = [unit for unit in compared if UNNAMED not in (*unit.before, *unit.after)]
    gone = sum((unit.percents[0] for unit in named if not unit.after), Fraction(0))
    new = sum((unit.percents[1] for unit in named if not unit.before), Fraction(0))
    of_named = _volatility_of(named)
    high = of_named.total + (unnamed_before + unnamed_after) / 2
    came, left = min(unnamed_before, new), min(unnamed_after, gone)
    low = high - came - left - min(unnamed_before - came, unnamed_after - left)
    # A list without a name at one election may be one that stands at the other, and so lasting.
    lasting = (new if unnamed_before else 0) + (gone if unnamed_after else 0)
    lasting += unnamed_before if new or unnamed_after else 0
    lasting += unnamed_after if gone or unnamed_before else 0
    return [
        (low, high),
        (high - of_named.type_b - Fraction(lasting, 2), high - of_named.type_b),
        (of_named.type_b, of_named.type_b + Fraction(lasting, 2)),
    ]


@lru_cache(maxsize=2)
def most_recounted_pair(data: ElectionData) -> tuple[str, str]:
    """Return the neighbouring elections whose volatility hangs most on the convention.

    The gap is that between names alone and predecessors added together, blocs taken apart;
    elections of the core period come first. Found once for the same files. ``NoDataError``
    where there is one election.

    >>> from elections.package.loading import load
    >>> most_recounted_pair(load("tests/country"))
    ('1990', '1994_spring')
    """
    for after in (False, True):
        election_ids = map(str, elections_shown(data, after=after)["election_id"])
        gaps = {pair: _gap(data, pair) for pair in pairwise(election_ids)}
        if gaps:
            published = {pair: gap for pair, gap in gaps.items() if gap is not None}
            return max(published, key=published.__getitem__, default=next(iter(gaps)))
    raise NoDataError("elections: only one, expected two for a comparison")


def _gap(data: ElectionData, pair: tuple[str, str]) -> Fraction | None:
    by_name = volatility_between(data, *pair, convention="same_name", blocs="apart")
    summed = volatility_between(data, *pair, convention="predecessors_summed", blocs="apart")
    # Without votes there is neither of them.
    return by_name.total - summed.total if by_name and summed else None


@dataclass(frozen=True)
class _Unit:
    before: tuple[str, ...]
    after: tuple[str, ...]
    percents: tuple[Fraction, Fraction]
    type: Type

    @property
    def change(self) -> Fraction:
        return self.percents[1] - self.percents[0]


def _volatility_of(compared: list[_Unit]) -> Volatility:
    halves = dict.fromkeys(get_args(Type), Fraction(0))
    for unit in compared:
        halves[unit.type] += abs(unit.change) / 2
    return Volatility(halves["A"] + halves["B"], halves["A"], halves["B"])


def _units(before: Shares, after: Shares, joined: Joined, *, cut: Fraction) -> list[_Unit]:
    if not 0 <= cut <= 1:
        raise ValueError(f"cut is {cut!r}: expected a share from 0 to 1")
    compared = []
    for parties_before, parties_after in joined:
        first = sum((before[party] for party in parties_before), Fraction(0))
        second = sum((after[party] for party in parties_after), Fraction(0))
        lasting = bool(parties_before and parties_after) and min(first, second) >= cut
        compared.append(
            _Unit(
                parties_before, parties_after, (100 * first, 100 * second), "B" if lasting else "A"
            )
        )
    return compared


def _joined(before: Shares, after: Shares, links: pd.DataFrame) -> Joined:
    """Return the parties of each unit in both elections, in the order of the shares."""
    groups = [([party], list[str]()) for party in before]
    groups += [(list[str](), [party]) for party in after]
    group_before = dict(zip(before, groups, strict=False))
    group_after = dict(zip(after, groups[len(before) :], strict=True))
    pairs = [*zip(links["before_party"], links["after_party"], strict=True), (UNNAMED, UNNAMED)]
    for party_before, party_after in pairs:
        # A missing end is in neither; a contestant without a list is passed over.
        if party_before not in before or party_after not in after:
            continue
        group, joining = group_before[party_before], group_after[party_after]
        if group is not joining:
            group[0].extend(joining[0])
            group[1].extend(joining[1])
            group_before |= dict.fromkeys(joining[0], group)
            group_after |= dict.fromkeys(joining[1], group)
            joining[0].clear()
            joining[1].clear()
    first = {party: number for number, party in enumerate(before)}
    second = {party: number for number, party in enumerate(after)}
    return tuple(
        (tuple(sorted(a, key=first.__getitem__)), tuple(sorted(b, key=second.__getitem__)))
        for a, b in groups
        if a or b
    )
