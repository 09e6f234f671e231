"""What if: the same votes under other rules, exactly.

A contest holds what one election decided: votes, official list seats, the law. A scenario
holds what somebody changes about it by hand. Everything follows from these two.
"""

from elections.scenarios.address import (
    parse_divided,
    parse_merged,
    parse_scenario,
    say_divided,
    say_merged,
)
from elections.scenarios.contest import Contest, contest
from elections.scenarios.margin import LastSeat, last_seat
from elections.scenarios.outcome import (
    Outcome,
    allocation,
    is_part,
    lists,
    members,
    official_seats,
    outcome,
)
from elections.scenarios.record import scenario_csv, scenario_json, scenario_rows
from elections.scenarios.scenario import THRESHOLDS, Scenario
from elections.scenarios.sweep import Run, runs

__all__ = [
    "THRESHOLDS",
    "Contest",
    "LastSeat",
    "Outcome",
    "Run",
    "Scenario",
    "allocation",
    "contest",
    "is_part",
    "last_seat",
    "lists",
    "members",
    "official_seats",
    "outcome",
    "parse_divided",
    "parse_merged",
    "parse_scenario",
    "runs",
    "say_divided",
    "say_merged",
    "scenario_csv",
    "scenario_json",
    "scenario_rows",
]
