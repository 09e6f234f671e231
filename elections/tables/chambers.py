"""The rows of the chambers: seats and list votes, and what happened since the election before."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from elections.evidence.confidence import weakest
from elections.package import ElectionData
from elections.results import (
    contestants,
    elections_shown,
    first_party,
    of_election,
    seats_won,
    vote_shares,
)
from elections.results.rows import FigureRows, joined_ids, percentages
from elections.tables.intervals import mergers_before, rules_changed_before


class Majorities(NamedTuple):
    """The elections at which a line had most seats, and since when it had them at every one."""

    elections: list[str]
    since: str | None


def rows(data: ElectionData, *, after: bool = True) -> FigureRows:
    """Return who holds the seats of each chamber, and beside them what stands below it.

    Columns as those of ``seats_won``. Beside: ``votes`` as ``vote_shares`` has them (as
    published), ``mergers`` as ``mergers_before``, ``rules`` as ``rules_changed_before``,
    ``observers`` as the table of that name, ``heads`` and ``key`` as the functions of these names.

    >>> from elections.package import load
    >>> table = rows(load("tests/country"), after=False)
    >>> int(table.table["seats"].sum()), len(table.beside["observers"])
    (164, 2)
    """
    election_ids = elections_shown(data, after=after)["election_id"]
    observers = data.observers[data.observers["election_id"].isin(election_ids)]
    observers = observers.reset_index(drop=True)
    seats, votes = seats_and_votes(data, after=after)
    mergers = mergers_before(data, after=after)
    rules = rules_changed_before(data, after=after)
    by_line = line_seats(seats, first_party(data))
    beside = {
        "votes": votes,
        "mergers": mergers,
        "rules": rules,
        "observers": observers,
        "heads": heads(by_line, mergers, rules, concluded(observers)),
        "key": key(data, seats, votes),
    }
    return FigureRows(seats, beside)


def seats_and_votes(data: ElectionData, *, after: bool = True) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return who holds the seats of each chamber, whoever filled them, and the list votes.

    >>> from elections.package import load
    >>> len(seats_and_votes(load("tests/country"), after=False)[1])
    21
    """
    seats = seats_won(data, appointed=True, after=after, vacant=True)
    return seats, vote_shares(data, after=after)


def key(data: ElectionData, seats: pd.DataFrame, votes: pd.DataFrame) -> pd.DataFrame:
    """Return who has any of these seats, or a share of these votes, each once, in order.

    Columns: election_id (the first in which it has them), party_id.

    >>> from elections.package import load
    >>> country = load("tests/country")
    >>> seats, votes = seats_and_votes(country)
    >>> key(country, seats[seats["party_id"] == "appointed"], votes[:3])["party_id"].tolist()
    ['progress', 'workers', 'green', 'appointed']
    """
    parties = pd.concat([seats, votes[votes["share"].notna()]])[["election_id", "party_id"]]
    order = contestants(data).set_index("party_id")["order"]
    return parties.drop_duplicates("party_id").sort_values(
        "party_id", key=lambda ids: ids.map(order), kind="stable", ignore_index=True
    )


def line_seats(seats: pd.DataFrame, line: str, column: str = "line_id") -> pd.DataFrame:
    """Return the seats of a line election by election, 0 where it has none.

    ``seats`` has the columns of ``seats_won``; ``column`` is where the line stands, with
    ``successor_id`` it is a successor party. Columns: election_id, seats, total (of all),
    share (percent).

    >>> from elections.package import load
    >>> line_seats(seats_won(load("tests/country")), "progress")["seats"].tolist()
    [20, 21, 48, 18]
    """
    seats = seats.assign(seats=seats["seats"].where(seats[column] == line, 0))
    by_election = seats.groupby("election_id", sort=False, as_index=False).agg(
        seats=("seats", "sum"), total=("total", "first")
    )
    return by_election.assign(share=percentages(by_election["seats"], by_election["total"]))


def concluded(observers: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of ``observers`` whose conclusion is there in few words, in any language.

    >>> from elections.package import load
    >>> len(concluded(load("tests/country").observers))
    2
    """
    few_words = observers.columns[observers.columns.str.startswith("short_")]
    return observers[observers[few_words].notna().any(axis=1)]


def heads(seats: pd.DataFrame, *events: pd.DataFrame) -> pd.DataFrame:
    """Return what stands with each chamber: its seats, and what the events before it rest on.

    ``seats`` has the columns of ``line_seats``; ``events`` are tables with election_id,
    source_ids and confidence. Columns: election_id, seats, total, source_ids (of all events of
    the election), confidence (the weakest).

    >>> seats = pd.DataFrame({"election_id": ["a"], "seats": [5], "total": [9]})
    >>> merger = {"election_id": ["a"], "source_ids": ["law"], "confidence": ["high"]}
    >>> act = {"election_id": ["a"], "source_ids": ["gazette"], "confidence": ["low"]}
    >>> heads(seats, pd.DataFrame(merger), pd.DataFrame(act))["source_ids"].tolist()
    ['gazette;law']
    """
    evidence = pd.concat(
        [table[["election_id", "source_ids", "confidence"]] for table in events], ignore_index=True
    )
    parts = [of_election(evidence, election) for election in seats["election_id"]]
    return seats[["election_id", "seats", "total"]].assign(
        source_ids=[joined_ids(*part["source_ids"]) for part in parts],
        confidence=[weakest(part["confidence"]) for part in parts],
    )


def majorities_in(seats: pd.DataFrame) -> Majorities:
    """Return at which elections a line had more than half of the seats.

    ``seats`` has one row per election in order of time: election_id, seats and total. ``since``
    is None where the line never had a majority, and where it lost it again.

    >>> seats = pd.DataFrame({"election_id": ["a", "b", "c"], "seats": [5, 6, 9], "total": 10})
    >>> majorities_in(seats), majorities_in(seats[:2][::-1])
    (Majorities(elections=['b', 'c'], since='b'), Majorities(elections=['b'], since=None))
    """
    elections = [str(election) for election in seats["election_id"]]
    most = (2 * seats["seats"] > seats["total"]).tolist()
    majorities = [election for election, has in zip(elections, most, strict=True) if has]
    lasting = majorities and elections[-len(majorities) :] == majorities
    return Majorities(majorities, majorities[0] if lasting else None)
