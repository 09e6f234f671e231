"""What if: the seats of every list of a scenario beside the official ones."""

from __future__ import annotations

from typing import Any, NamedTuple

from elections.evidence.confidence import weakest
from elections.package.loading import ElectionData
from elections.results import joined_ids
from elections.results.rows import Row
from elections.scenarios import (
    Contest,
    LastSeat,
    Outcome,
    Scenario,
    allocation,
    contest,
    last_seat,
    lists,
    members,
    official_seats,
    outcome,
    parse_scenario,
)


class Measured(NamedTuple):
    """The measures of the official list seats and of those of a scenario."""

    official: Outcome
    scenario: Outcome


class NearestSeat(NamedTuple):
    """The list that came nearest to a further seat, and whether the threshold kept it out."""

    seat: LastSeat
    below: bool


def rows(data: ElectionData, *, election: str, **rules: Any) -> list[Row]:
    """Return a row per list of a scenario, most votes first.

    They are plain rows, for a table takes longer to make than a reader who moves a slider
    likes to wait. Each has election_id, party_id (of the list), votes, base_votes (the ballots
    of which the threshold is a share), share (percent of the votes for all lists), seats,
    seats_then (official; 0 for the second part of a divided list), admitted (whether it takes
    part), source_ids and confidence.
    Seats that stay open are in no row. ``rules`` are the choices of a scenario.

    >>> from elections.choices import SCENARIO, settle
    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> table = rows(data, **settle(data, SCENARIO, {"election": "1990", "rule": "dhondt"}))
    >>> table[0]["party_id"], table[0]["seats"], table[0]["seats_then"]
    ('progress', 8, 7)
    """
    decided = contest(data, election)
    scenario = parse_scenario(decided, **rules)
    allocated = allocation(decided, scenario)
    cast, ballots = sum(allocated.votes.values()), decided.ballots[scenario.base]
    return [
        {
            "election_id": election,
            "party_id": name,
            "votes": votes,
            "base_votes": ballots,
            "share": 100 * votes / cast,
            "seats": allocated.seats[name],
            "seats_then": official_seats(decided, name) or 0,
            "admitted": name in allocated.admitted,
            **evidence_of_list(decided, name),
        }
        for name, votes in allocated.votes.items()
    ]


def measured(rows: list[Row], contest: Contest) -> Measured:
    """Return the measures of a scenario beside those of the official list seats.

    >>> from elections.choices import SCENARIO, settle
    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> law = rows(data, **settle(data, SCENARIO, {"election": "1990"}))
    >>> round(measured(law, contest(data, "1990")).official.gallagher, 2)
    4.24
    """
    unnamed = contest.ballots["party_votes"] - sum(contest.votes.values())
    votes, seats = ({row["party_id"]: row[name] for row in rows} for name in ("votes", "seats"))
    return Measured(
        outcome(contest.votes, contest.official, unnamed=unnamed),
        outcome(votes, seats, unnamed=unnamed),
    )


def nearest_seat(contest: Contest, scenario: Scenario) -> NearestSeat | None:
    """Return which list needed fewest further votes for a further seat; None where none could.

    >>> from elections.package.loading import load
    >>> from elections.scenarios import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> nearest_seat(decided, decided.law).below
    False
    """
    nearest = last_seat(contest, scenario)
    if nearest is None:
        return None
    votes = lists(contest, scenario)[nearest.gainer]
    below = votes < scenario.threshold_share * contest.ballots[scenario.base]
    return NearestSeat(nearest, below)


def evidence_of_list(contest: Contest, list_id: str) -> Row:
    """Return source_ids and confidence of a list of a scenario: those of its members.

    >>> from elections.package.loading import load
    >>> from elections.scenarios import contest
    >>> evidence_of_list(contest(load("tests/country"), "1990"), "coast+green")["confidence"]
    'high'
    """
    names = members(list_id)
    if len(names) == 1:
        sources, level = contest.source_ids[names[0]], contest.confidence[names[0]]
    else:
        sources = joined_ids(*(contest.source_ids[name] for name in names))
        level = str(weakest(contest.confidence[name] for name in names))
    return {"source_ids": sources, "confidence": level}
