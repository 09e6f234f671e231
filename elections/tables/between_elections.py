"""What became of a chamber between two elections: its seats as they came to another party.

Nobody votes between elections. Still deputies turn out to be members of other parties than
those that nominated them, and parties merge: this is the step that results do not show.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

import pandas as pd

from elections.evidence.confidence import weakest
from elections.measures.mergers import Merged, mergers_between
from elections.package.dates import parse_partial_date
from elections.package.faults import NoDataError
from elections.package.frames import float_cells
from elections.package.loading import ElectionData
from elections.package.schema import APPOINTED
from elections.parties.events import Event
from elections.results.rows import (
    FigureRows,
    Row,
    contestants,
    elections_shown,
    first_party,
    joined_ids,
    of_election,
    percentages,
)
from elections.results.seats import seats_won

Step = Literal[
    "nomination", "membership", "merged_nomination", "merged_membership", "elected", "chamber"
]
Part = Literal["party", "merged", "others", "appointed"]
# A part of a step: its kind, the party that it is drawn as, and who is counted in it.
Group = tuple[Part, str | None, set[str]]


@dataclass(frozen=True)
class Between:
    """Two neighbouring elections, by their ids, and the merger that lies between them.

    Of several it is that of most seats by membership; ``equal`` are others of as many.
    """

    before: str
    after: str
    merger: Merged
    equal: tuple[Merged, ...] = ()


def elections_before_mergers(data: ElectionData) -> list[str]:
    """Return the elections after which parties with seats merged before the next one.

    Only those of which it is known of which parties the deputies were members. The
    election whose chamber had most such seats comes first.

    >>> from elections.package.loading import load
    >>> elections_before_mergers(load("tests/country"))
    ['1990']
    """
    intervals = sorted(
        _between(data), key=lambda interval: -(interval.merger.seats_by_membership or 0)
    )
    return [interval.before for interval in intervals]


def between_before(data: ElectionData, election_id: str) -> Between | None:
    """Return what lies between an election and the one before it; ``None`` where nothing does.

    >>> from elections.package.loading import load
    >>> between_before(load("tests/country"), "1994_spring").before
    '1990'
    """
    return next((pair for pair in _between(data) if pair.after == election_id), None)


def between(data: ElectionData, merger_election: str) -> Between:
    """Return what lies between an election and the next; ``ValueError`` where nothing does,
    ``NoDataError`` where nothing ever does.

    >>> from elections.package.loading import load
    >>> between(load("tests/country"), "1990").merger.parties
    ('craft', 'farmers')
    """
    for interval in _between(data):
        if interval.before == merger_election:
            return interval
    expected = ", ".join(elections_before_mergers(data))
    if not expected:
        raise NoDataError("no merger between two elections")
    raise ValueError(f"merger_election is {merger_election!r}: expected one of {expected}")


def rows(data: ElectionData, *, merger_election: str) -> FigureRows:
    """Return the ``steps`` between an election and the next.

    Beside them are the ``claims``, and ``pair``: one row with what :class:`Between` has.

    >>> from elections.package.loading import load
    >>> rows(load("tests/country"), merger_election="1990").beside["pair"]["after"].item()
    '1994_spring'
    """
    pair = between(data, merger_election)
    return FigureRows(
        steps(data, merger_election),
        {"claims": claims(data, merger_election), "pair": [vars(pair)]},
    )


def steps(data: ElectionData, merger_election: str) -> pd.DataFrame:
    """Return the seats of a chamber step by step up to the next election, and of that one.

    ``step``: by ``nomination``; by party ``membership``; both after the mergers
    (``merged_nomination``, ``merged_membership``); as ``elected`` next; of that whole
    ``chamber``, where some of its seats were not filled by voters. A step is made of
    ``part``: the ``party``, each that ``merged`` into it (from then on they are one),
    ``others`` together, ``appointed``. Other columns: election_id, party_id (missing for
    others), parties (ids of all that are counted), seats, total, share (percent),
    source_ids, confidence.

    >>> from elections.package.loading import load
    >>> table = steps(load("tests/country"), "1990")
    >>> table[table["step"] == "merged_membership"]["seats"].tolist()
    [15, 45]
    """
    pair = between(data, merger_election)
    merger = pair.merger
    nominated = of_election(seats_won(data), pair.before)
    members = of_election(data.memberships, pair.before)
    members = nominated if members.empty else members
    elected = of_election(seats_won(data), pair.after)
    chamber = of_election(seats_won(data, appointed=True), pair.after)
    apart, together = _apart(merger), _together(merger)
    before, after = (pair.before, merger.total), (pair.after, int(elected["seats"].sum()))
    parts: list[tuple[Step, tuple[str, int], pd.DataFrame, list[Group], tuple[Event, ...]]] = [
        ("nomination", before, nominated, apart, ()),
        ("membership", before, members, apart, ()),
        ("merged_nomination", before, nominated, together, merger.events),
        ("merged_membership", before, members, together, merger.events),
        ("elected", after, elected, together, ()),
    ]
    if len(chamber) > len(elected):
        whole = pair.after, int(chamber["seats"].sum())
        parts.append(("chamber", whole, chamber, together, ()))
    table = pd.DataFrame(
        {"step": step, "election_id": election, "total": total, **block}
        for step, (election, total), seats, groups, behind in parts
        for block in _blocks(seats, groups, behind)
    )
    return table.assign(share=percentages(table["seats"], table["total"]))[_COLUMNS]


def claims(data: ElectionData, merger_election: str) -> pd.DataFrame:
    """Return what was said of the merged party's seats in between, the smallest share first.

    Columns of ``seat_claims``, and share (percent): as given, else of the elected seats.

    >>> from elections.package.loading import load
    >>> claims(load("tests/country"), "1990")["share"].round(1).tolist()
    [20.0, 28.3]
    """
    pair = between(data, merger_election)
    line = contestants(data).set_index("party_id")["line_id"]
    table: pd.DataFrame = of_election(data.seat_claims, pair.before)
    table = table[table["party_id"].map(line) == line[pair.merger.target]]
    computed = percentages(table["seats"], pd.Series(pair.merger.total, index=table.index))
    table = table.assign(share=float_cells(table["share_percent"]).fillna(computed))
    return table.sort_values(["share", "seat_claim_id"], kind="stable").reset_index(drop=True)


def members_before(data: ElectionData, merger_election: str) -> pd.DataFrame:
    """Return the facts that count members of parties between the two elections: rows of ``facts``.

    >>> from elections.package.loading import load
    >>> len(members_before(load("tests/country"), "1990"))
    0
    """
    pair = between(data, merger_election)
    days_of_elections = data.elections.set_index("election_id")["date"]
    first, last = days_of_elections[pair.before], days_of_elections[pair.after]
    facts = data.facts[(data.facts["unit"] == "members") & data.facts["date"].notna()]
    days = [parse_partial_date(str(cell)) for cell in facts["date"]]
    inside = [first < day.possible_from and day.certain_from < last for day in days]
    members = facts[pd.Series(inside, index=facts.index, dtype=bool)]
    return members.sort_values(["date", "fact_id"], kind="stable").reset_index(drop=True)


@lru_cache(maxsize=8)
def _between(data: ElectionData) -> tuple[Between, ...]:
    election_ids = elections_shown(data)["election_id"].tolist()
    line = contestants(data).set_index("party_id")["line_id"]
    intervals = []
    for before, after in pairwise(election_ids):
        mergers = [
            merger for merger in mergers_between(data, before, after) if merger.seats_by_membership
        ]
        most = max((merger.seats_by_membership or 0 for merger in mergers), default=0)
        level = [merger for merger in mergers if merger.seats_by_membership == most]
        # Of equal ones that of the first party stands before others.
        level.sort(key=lambda merger: line[merger.target] != first_party(data))
        if level:
            intervals.append(Between(before, after, level[0], tuple(level[1:])))
    return tuple(intervals)


def _apart(merger: Merged) -> list[Group]:
    """Return the party and those that merged into it, each by itself."""
    continuing: list[Group] = (
        [("party", merger.continuing, {merger.continuing})] if merger.continuing else []
    )
    return [*continuing, *(("merged", party, {party}) for party in merger.parties)]


def _together(merger: Merged) -> list[Group]:
    """Return the party with all that came to be in it, under its later name."""
    everyone = {party for _, _, parties in _apart(merger) for party in parties}
    return [("party", merger.target, {merger.target} | everyone)]


def _blocks(seats: pd.DataFrame, groups: list[Group], behind: Collection[Event]) -> Iterator[Row]:
    """Yield a row for each group that has seats, for all others together, and for the appointed.

    ``behind`` are the events by which the group came together.
    """
    rest = set(seats["party_id"]).difference({APPOINTED}, *(parties for *_, parties in groups))
    others: Group = ("others", None, rest)
    appointed: Group = ("appointed", APPOINTED, {APPOINTED})
    for part, party, parties in (*groups, others, appointed):
        counted = seats[seats["party_id"].isin(parties) & (seats["seats"] > 0)]
        if len(counted):
            yield {"part": part, "party_id": party, **seats_together(counted, behind)}


def seats_together(seats: pd.DataFrame, events: Collection[Event]) -> Row:
    """Return parties, seats, source_ids and confidence of rows of seats that are drawn as one.

    ``events`` are those by which they came together.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> seats = of_election(seats_won(data), "1998").head(2)
    >>> seats_together(seats, [])["seats"]
    33
    """
    return {
        "parties": tuple(sorted(seats["party_id"])),
        "seats": int(seats["seats"].sum()),
        "source_ids": joined_ids(*seats["source_ids"], *(event.source_ids for event in events)),
        "confidence": weakest([*seats["confidence"], *(event.confidence for event in events)]),
    }


_COLUMNS = [
    "step",
    "part",
    "election_id",
    "party_id",
    "parties",
    "seats",
    "total",
    "share",
    "source_ids",
    "confidence",
]
