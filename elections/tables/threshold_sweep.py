"""The threshold sweep: the seats of every list of a scenario at every threshold."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, get_args

from elections.apportion import Allocation
from elections.package.loading import ElectionData
from elections.package.schema import Rule
from elections.results.rows import FigureRows
from elections.scenarios import (
    Contest,
    Run,
    Scenario,
    allocation,
    contest,
    parse_scenario,
    runs,
)
from elections.tables.what_if import evidence_of_list


def rows(data: ElectionData, *, election: str, **rules: Any) -> FigureRows:
    """Return how many seats the lists of a scenario have at which threshold.

    They are plain rows, as those of ``what_if``, one per list and stretch of thresholds at which
    it has the same seats: election_id, party_id (of the list), first and last (tenths of a
    percent), threshold_from and threshold_to (percent), seats, total, source_ids and confidence.
    Lists that never have a seat have one row. Beside them is ``law``, one row: threshold (of the
    law, in tenths of a percent) and seated (how many lists have seats there, all else as in the
    scenario). ``rules`` are the choices of a scenario, whose own threshold plays no part.

    >>> from elections.choices import SCENARIO, settle
    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> sweep = rows(data, **settle(data, SCENARIO, {"election": "1990"}))
    >>> [(row["first"], row["last"], row["seats"]) for row in sweep.records()][:2]
    [(0, 54, 7), (55, 88, 8)]
    """
    decided = contest(data, election)
    scenario = parse_scenario(decided, **rules)
    thresholds = runs(decided, scenario)
    by_law = allocation(decided, replace(scenario, threshold=decided.law.threshold))
    stretches = [
        {
            "election_id": election,
            "party_id": name,
            "threshold_from": first / 10,
            "threshold_to": last / 10,
            "seats": seats,
            "total": scenario.seats,
            "first": first,
            "last": last,
            **evidence,
        }
        for name in thresholds[0].seats
        for evidence in (evidence_of_list(decided, name),)
        for first, last, seats in _stretches(name, thresholds)
    ]
    seated = sum(seats > 0 for seats in by_law.seats.values())
    law = {"threshold": decided.law.threshold, "seated": seated}
    return FigureRows(stretches, {"law": [law]})


def under_every_rule(contest: Contest, scenario: Scenario) -> list[Allocation]:
    """Return the allocation of a scenario under every rule, all else as in the scenario.

    >>> from elections.package.loading import load
    >>> from elections.scenarios import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> [result.seats["progress"] for result in under_every_rule(decided, decided.law)]
    [7, 7, 7, 8, 7, 7, 7, 7]
    """
    return [allocation(contest, replace(scenario, rule=rule)) for rule in get_args(Rule)]


def _stretches(name: str, thresholds: tuple[Run, ...]) -> list[tuple[int, int, int]]:
    """Return first and last threshold and the seats of a list, gathered where these are equal."""
    stretches: list[tuple[int, int, int]] = []
    for run in thresholds:
        first, seats = run.first, run.seats[name]
        if stretches and stretches[-1][2] == seats:
            first = stretches.pop()[0]
        stretches.append((first, run.last, seats))
    return stretches
