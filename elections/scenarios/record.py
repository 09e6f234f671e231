"""A scenario to take away: as JSON and as CSV, with ids and exact numbers."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from typing import Any

from elections.scenarios.contest import Contest
from elections.scenarios.margin import last_seat
from elections.scenarios.outcome import allocation, official_seats
from elections.scenarios.scenario import Scenario

COLUMNS = ("list_id", "votes", "admitted", "seats", "official_list_seats")


def scenario_rows(contest: Contest, scenario: Scenario) -> list[dict[str, Any]]:
    """Return a row per list: list_id, votes, admitted, seats, official_list_seats.

    The official seats of a merged list are those of its members; a second part had none of
    its own, so its cell is empty.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> scenario_rows(decided, decided.law)[0]["seats"]
    7
    """
    allocated = allocation(contest, scenario)
    return [
        {
            "list_id": name,
            "votes": votes,
            "admitted": name in allocated.admitted,
            "seats": allocated.seats[name],
            "official_list_seats": official_seats(contest, name),
        }
        for name, votes in allocated.votes.items()
    ]


def scenario_csv(contest: Contest, scenario: Scenario) -> str:
    """Return the rows of a scenario as CSV.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> scenario_csv(decided, decided.law).split()[1]
    'progress,320387,True,7,7'
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(scenario_rows(contest, scenario))
    return text.getvalue()


def scenario_json(contest: Contest, scenario: Scenario) -> str:
    """Return a scenario with all that follows from it as JSON.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> json.loads(scenario_json(decided, decided.law))["scenario"]["threshold"]
    40
    """
    allocated = allocation(contest, scenario)
    nearest = last_seat(contest, scenario)
    document = {
        "about": "A scenario computed from official votes; not an official result.",
        "scenario": asdict(scenario),
        "units": {"threshold": "tenths of a percent", "divided": "percent to the second part"},
        "ballots": contest.ballots[scenario.base],
        "quota": allocated.quota,
        "unallocated": allocated.unallocated,
        "ties": [asdict(tie) for tie in allocated.ties],
        "lists": scenario_rows(contest, scenario),
        "last_seat": None if nearest is None else asdict(nearest),
    }
    # Fractions stay exact, as texts.
    return json.dumps(document, ensure_ascii=False, indent=2, default=str) + "\n"
