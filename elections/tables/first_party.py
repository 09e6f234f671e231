"""The first party over time: its shares of list votes and seats, its mergers, what else changed."""

from __future__ import annotations

from datetime import date

import pandas as pd

from elections.evidence.confidence import weakest
from elections.package.loading import ElectionData
from elections.parties.events import Event, party_events
from elections.parties.lineage import lines, mergers_into
from elections.results.rows import FigureRows, first_party, joined_ids
from elections.results.seats import Tier, seats_won
from elections.results.votes import vote_shares
from elections.tables.votes_to_seats import evidence_of_both

MERGER_COLUMNS = ["date", "sure", "unsure", "event_ids", "source_ids", "confidence"]


def rows(data: ElectionData, *, tier: Tier = "list", after: bool = True) -> FigureRows:
    """Return the ``shares`` of the first party.

    Beside them are the ``mergers`` into it until its last election, as ``mergers_by_year`` has
    them, and ``turns``, as the function of this name. Without any shares there is nothing beside.

    >>> from elections.package.loading import load
    >>> story = rows(load("tests/country"))
    >>> len(story), len(story.beside["mergers"]), story.beside["turns"]["kind"].tolist()
    (4, 0, ['lists-only'])
    """
    both = shares(data, tier=tier, after=after)
    if both.empty:
        return FigureRows(both)
    mergers = mergers_by_year(data, line=first_party(data), until=both["date"].iloc[-1])
    return FigureRows(both, {"mergers": mergers, "turns": turns(data, both)})


def shares(data: ElectionData, *, tier: Tier = "list", after: bool = True) -> pd.DataFrame:
    """Return the first party's vote share as published and share of the seats of a tier.

    List votes elect from lists alone: beside them stand the list seats, unless ``all`` seats
    filled by voters are asked for.

    Columns: election_id, date, party_id (its name on that ballot), vote_share,
    share_published, base_name, seats, total, seat_share, source_ids, confidence.

    >>> from elections.package.loading import load
    >>> shares(load("tests/country"))["seats"].tolist()
    [7, 21, 48, 13]
    """
    line = first_party(data)
    votes = vote_shares(data, after=after)
    seats = seats_won(data, tier=tier, after=after, seated=False)
    both = votes[votes["line_id"] == line].merge(
        seats[["election_id", "party_id", "seats", "total", "share", "source_ids", "confidence"]],
        on=["election_id", "party_id"],
        suffixes=("", "_seats"),
    )
    both = both.assign(
        vote_share=both["share"],
        seat_share=both["share_seats"],
        **evidence_of_both(both),
    )
    columns = ["election_id", "date", "party_id", "line_id", "votes", "vote_share"]
    columns += ["share_published", "base_name", "seats", "total", "seat_share"]
    return both[[*columns, "source_ids", "confidence"]].reset_index(drop=True)


def mergers_by_year(data: ElectionData, *, line: str, until: date) -> pd.DataFrame:
    """Return the mergers into a line by a day, one row per year.

    Columns: date (of the first), sure and unsure (who merged, confirmed or not), event_ids,
    source_ids, confidence (the weakest).

    >>> from elections.package.loading import load
    >>> table = mergers_by_year(load("tests/country"), line="land_and_craft", until=date.max)
    >>> [day.year for day in table["date"]], table["sure"].iloc[0]
    ([1993, 1997], ['craft', 'farmers'])
    """
    by_year: dict[int, list[Event]] = {}
    for event in mergers_into(party_events(data), line):
        if event.days.first_named <= until:
            by_year.setdefault(event.days.first_named.year, []).append(event)
    years = [
        {
            "date": min(event.days.first_named for event in events),
            "sure": [event.origin for event in events if event.confirmed],
            "unsure": [event.origin for event in events if not event.confirmed],
            "event_ids": [event.event_id for event in events],
            "source_ids": joined_ids(*(event.source_ids for event in events)),
            "confidence": weakest(event.confidence for event in events),
        }
        for _, events in sorted(by_year.items())
    ]
    return pd.DataFrame(years, columns=MERGER_COLUMNS)


def turns(data: ElectionData, shares: pd.DataFrame) -> pd.DataFrame:
    """Return the days on which the party took a new name, and on which lists alone began to elect.

    ``shares`` are those of the party, election by election. Columns: date, kind (``renamed`` or
    ``lists-only``), party_id (the new name; '' for the other kind). In order of time.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> [(str(day), kind) for day, kind, _ in turns(data, shares(data)).to_numpy()]
    [('1994-03-20', 'lists-only')]
    """
    first, last = shares["date"].iloc[0], shares["date"].iloc[-1]
    of_line = lines(party_events(data))
    days: list[tuple[date, str, str]] = []
    for event in party_events(data):
        day = event.days.possible_from
        if event.kind == "renamed" and first <= day <= last:
            _, name = event.pair
            if of_line.get(name, name) == first_party(data):
                days.append((day, "renamed", name))
    elections = data.elections.set_index("election_id").loc[shares["election_id"]]
    had_constituencies = elections["constituency_seats"].gt(0).tolist()
    for day, before, now in zip(
        shares["date"].iloc[1:], had_constituencies, had_constituencies[1:], strict=False
    ):
        if before and not now:
            days.append((day, "lists-only", ""))
    return pd.DataFrame(sorted(days), columns=["date", "kind", "party_id"])
