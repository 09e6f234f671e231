"""What if in words: a scenario's seats, sentences and tables, quickly.

What does not change while a reader moves a slider is made once for an election, as
``elections.text.ground.Ground``; what does change is told from it, without further tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import pandas as pd

from elections.apportion import Allocation
from elections.scenarios import Outcome, Scenario, allocation, last_seat, lists, members, outcome
from elections.text.captions import Captions, Told
from elections.text.grid import Grid, headings
from elections.text.ground import Ground, face, official_of
from elections.text.labels import APPOINTED_COLOURS
from elections.text.proof import listed_changes

OPEN = "open"
Row = dict[str, Any]


@dataclass(frozen=True)
class WhatIf:
    """A scenario, what follows from it, and its figure told.

    The table of the figure has every list with label, votes, share (percent of the list
    votes), seats, seats_then (official), source_ids and confidence; beside it are the
    ``seats`` and the ``votes`` drawn.
    """

    scenario: Scenario
    allocation: Allocation
    outcome: Outcome
    told: Told


def what_if(on: Ground, scenario: Scenario) -> WhatIf:
    """Tell a scenario: its seats beside the official ones.

    >>> from elections.package.loading import load
    >>> from elections.text.ground import ground
    >>> from elections.text.words import load_words
    >>> own = ground(load("tests/country"), "1990", load_words("en"))
    >>> what_if(own, own.contest.law).told.captions.title
    '1990: these rules give every list seat as it was given officially'
    """
    found = allocation(on.contest, scenario)
    votes = dict(found.votes)
    official = official_of(on, votes)
    cast = sum(votes.values())
    ballots = on.contest.ballots[scenario.base]
    base = on.words.say("proof-base-name", base=scenario.base)
    order = sorted(votes, key=lambda name: (face(on, name).place, name))
    seats = [
        _row(on, name, found.seats[name], _seat_sentence(on, name, found, official, ballots, base))
        for name in order
        if found.seats[name]
    ]
    if found.unallocated:
        seats.append(_open_row(on, found))
    shares = [_vote_row(on, name, votes[name], cast) for name in order if votes[name]]
    title = _title(on, scenario, found, official)
    captions = Captions(
        title,
        _subtitle(on, scenario, found, base),
        on.source,
        " ".join((f"{title}.", *(str(row["hover"]) for row in seats))),
        {
            "total": on.words.say("chamber-total", total=on.number(found.house)),
            "majority": on.words.say("chamber-majority", seats=found.house // 2 + 1),
            "votes": on.words.say("what-bar"),
        },
        on.contested,
    )
    table = pd.DataFrame([_table_row(on, name, found, official, cast) for name in votes])
    beside = {"seats": pd.DataFrame(seats), "votes": pd.DataFrame(shares)}
    told = Told(table, captions, beside)
    return WhatIf(scenario, found, outcome(votes, found.seats), told)


def seats_grid(on: Ground, told: WhatIf, *, short: bool = False) -> Grid:
    """Return votes, share, and seats of every list, computed and official.

    ``short`` leaves the share out, for a narrow screen.

    >>> from elections.package.loading import load
    >>> from elections.text.ground import ground
    >>> from elections.text.words import load_words
    >>> own = ground(load("tests/country"), "1990", load_words("en"))
    >>> seats_grid(own, what_if(own, own.contest.law)).rows[0]
    ('Progress', '320,387', '29.72', '7', '7', '0')
    """
    words, found = on.words, told.allocation
    official = official_of(on, found.votes)
    ballots = on.contest.ballots[told.scenario.base]
    lines = [
        (
            face(on, name).name,
            on.number(count),
            on.number(Fraction(100 * count, ballots), 2),
            str(found.seats[name]),
            str(official[name]),
            _signed(found.seats[name] - official[name]),
        )
        for name, count in found.votes.items()
    ]
    if found.unallocated:
        left = str(found.unallocated)
        lines.append((words.say("list-open"), "–", "–", left, "0", f"+{left}"))
    columns = ("list", "votes-short", "of-base", "seats", "official", "difference")
    kept = [number for number, name in enumerate(columns) if not short or name != "of-base"]
    return Grid(
        headings(words, *(columns[number] for number in kept)),
        tuple(tuple(line[number] for number in kept) for line in lines),
        tuple(number > 0 for number in kept),
        on.evidence,
    )


def last_seat_sentence(on: Ground, scenario: Scenario) -> str:
    """Say how few further votes would have moved the last seat, and to whom.

    >>> from elections.package.loading import load
    >>> from elections.text.ground import ground
    >>> from elections.text.words import load_words
    >>> own = ground(load("tests/country"), "1990", load_words("en"))
    >>> last_seat_sentence(own, own.contest.law)[:60]
    'Nearest to a further seat: Farmers. With 1,741 more votes, a'
    """
    found = last_seat(on.contest, scenario)
    if found is None:
        return on.words.say(
            "what-last", found="none", gainer="", votes=0, number="", gained=0, losers=""
        )
    votes = lists(on.contest, scenario)[found.gainer]
    below = votes < scenario.bar * on.contest.ballots[scenario.base]
    return on.words.say(
        "what-last",
        found="open" if not found.losers else "threshold" if below else "seat",
        gainer=face(on, found.gainer).name,
        votes=found.votes,
        number=on.number(found.votes),
        gained=found.gained,
        losers=on.words.list([face(on, name).name for name in found.losers]),
    )


def _row(on: Ground, name: str, seats: int, hover: str) -> Row:
    own = face(on, name)
    return {
        "election_id": on.contest.election_id,
        "party_id": name,
        "label": own.name,
        "seats": seats,
        "colour": own.light,
        "colour_dark": own.dark,
        "hollow": False,
        "hover": hover,
    }


def _vote_row(on: Ground, name: str, votes: int, cast: int) -> Row:
    share = Fraction(100 * votes, cast)
    short = on.percent(share)
    hover = on.words.say(
        "what-vote", party=face(on, name).name, votes=on.number(votes), share=short
    )
    row = _row(on, name, 0, hover)
    return row | {"votes": votes, "share": float(share), "short": short}


def _table_row(
    on: Ground, name: str, found: Allocation, official: Mapping[str, int], cast: int
) -> Row:
    own = face(on, name)
    return {
        "election_id": on.contest.election_id,
        "party_id": name,
        "label": own.name,
        "votes": found.votes[name],
        "share": 100 * found.votes[name] / cast,
        "seats": found.seats[name],
        "seats_then": official[name],
        "source_ids": own.source_ids,
        "confidence": own.confidence,
    }


def _open_row(on: Ground, found: Allocation) -> Row:
    return {
        "election_id": on.contest.election_id,
        "party_id": OPEN,
        "label": on.words.say("list-open"),
        "seats": found.unallocated,
        "colour": APPOINTED_COLOURS[0],
        "colour_dark": APPOINTED_COLOURS[1],
        "hollow": True,
        "hover": on.words.say("what-open", seats=found.unallocated, total=found.house),
    }


def _seat_sentence(
    on: Ground, name: str, found: Allocation, official: Mapping[str, int], ballots: int, base: str
) -> str:
    votes = found.votes[name]
    return on.words.say(
        "what-hover",
        party=face(on, name).name,
        seats=found.seats[name],
        total=found.house,
        official=official[name],
        votes=on.number(votes),
        share=on.percent(Fraction(100 * votes, ballots), 2),
        base=base,
    )


def _title(on: Ground, scenario: Scenario, found: Allocation, official: Mapping[str, int]) -> str:
    changes = {n: found.seats[n] - official[n] for n in official if found.seats[n] != official[n]}
    first = max(found.votes, key=lambda name: (found.seats[name], found.votes[name]))
    house = sum(on.contest.official.values())
    case = "open" if found.unallocated == found.house else "house"
    if case == "house" and found.house == house:
        case = "moved" if changes or found.unallocated else "same"
    names = {name: face(on, name).name for name in changes}
    return on.words.say(
        "what-title",
        case=case,
        election=on.label,
        moved=sum(count for count in changes.values() if count > 0) + found.unallocated,
        seats=found.house,
        changes=listed_changes(changes, names, on.words) if changes else "",
        party=face(on, first).name,
        won=found.seats[first],
        won_then=official[first],
        seats_then=house,
    )


def _subtitle(on: Ground, scenario: Scenario, found: Allocation, base: str) -> str:
    merged = [face(on, name).name for name in found.votes if len(members(name)) > 1]
    divided = [on.faces[name].name for name, _ in scenario.divided]
    return on.words.say(
        "what-subtitle",
        rule=on.words.say("value-allocation-rule", value=scenario.rule),
        threshold=on.percent(Fraction(scenario.threshold, 10)),
        base=base,
        clause="yes" if scenario.runner_up else "no",
        merged=on.words.list(merged) if merged else "none",
        divided=on.words.list(divided) if divided else "none",
    )


def _signed(value: int) -> str:
    return f"+{value}" if value > 0 else f"−{abs(value)}" if value else "0"
