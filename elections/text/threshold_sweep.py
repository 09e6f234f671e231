"""The threshold sweep in words: who has how many seats at which threshold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from elections.package.schema import Rule
from elections.scenarios import THRESHOLDS, Run, Scenario, allocation, runs
from elections.text.captions import Captions, Told
from elections.text.grid import Grid
from elections.text.ground import Ground, face
from elections.text.words import Words

Row = dict[str, Any]
TICKS = range(THRESHOLDS[0], THRESHOLDS[-1] + 1, 10)


def sweep_told(on: Ground, scenario: Scenario) -> Told:
    """Tell the seats of every list at every threshold, all else as in the scenario.

    There is a row per list and stretch of thresholds with the same seats: party_id,
    list_label, seats, total, first, last (tenths of a percent), threshold_from,
    threshold_to (percent), colours, hover. Lists that never have a seat are left out.
    Beside them are ``marks``: the thresholds of the law and, where it is another, of the
    scenario, at (tenths of a percent) and label.

    >>> from elections.package.loading import load
    >>> from elections.text.ground import ground
    >>> from elections.text.words import load_words
    >>> own = ground(load("tests/country"), "1990", load_words("en"))
    >>> sweep_told(own, own.contest.law).table["seats"].tolist()[:3]
    [7, 8, 9]
    """
    found = runs(on.contest, scenario)
    seated = [name for name in found[0].seats if any(run.seats[name] for run in found)]
    rows = [row for name in seated for row in _rows(on, name, found, scenario.seats)]
    never = [face(on, name).name for name in found[0].seats if name not in seated]
    subtitle = on.words.say(
        "sweep-subtitle",
        top=on.tenths(THRESHOLDS[-1], 0),
        base=on.words.say("proof-base-name", base=scenario.base),
        rule=on.words.say("value-allocation-rule", value=scenario.rule),
        seats=scenario.seats,
    )
    if never:
        subtitle += " " + on.words.say("sweep-never", lists=on.words.list(never))
    title = _title(on, found)
    captions = Captions(
        title,
        subtitle,
        on.source,
        " ".join((f"{title}.", *(_alternative(on, run) for run in found))),
        contested=on.contested,
        lists={"ticks": tuple(on.tenths(tick, 0) for tick in TICKS)},
    )
    return Told(pd.DataFrame(rows), captions, {"marks": _marks(on, scenario)})


def rules_grid(
    on: Ground, scenario: Scenario, rules: tuple[Rule, ...], *, short: bool = False
) -> Grid:
    """Return the seats of every list under every rule, all else as in the scenario.

    ``short`` says the seats in one cell, for a narrow screen has no room for many columns.

    >>> from elections.package.loading import load
    >>> from elections.text.ground import ground
    >>> from elections.text.words import load_words
    >>> own = ground(load("tests/country"), "1990", load_words("en"))
    >>> rules_grid(own, own.contest.law, ("hare", "dhondt")).rows[1][:3]
    ('D’Hondt', '8', '4')
    """
    found = [allocation(on.contest, replace(scenario, rule=rule)) for rule in rules]
    seated = [name for name in found[0].votes if any(one.seats[name] for one in found)]
    words = on.words
    lines = [
        (
            words.say("value-allocation-rule", value=one.rule),
            *(str(one.seats[name]) for name in seated),
            *([str(one.unallocated)] if any(other.unallocated for other in found) else []),
        )
        for one in found
    ]
    headings = [words.say("what-rule"), *(face(on, name).name for name in seated)]
    if any(one.unallocated for one in found):
        headings.append(words.say("list-open"))
    if short:
        said = tuple((line[0], _in_one_cell(headings[1:], line[1:], words)) for line in lines)
        return Grid((headings[0], words.say("column-seats")), said, (False, False), on.evidence)
    numeric = (False, *(True for _ in headings[1:]))
    return Grid(tuple(headings), tuple(lines), numeric, on.evidence)


def _marks(on: Ground, scenario: Scenario) -> pd.DataFrame:
    thresholds = {"sweep-law": on.contest.law.threshold, "sweep-scenario": scenario.threshold}
    marks = [
        {"at": at, "label": on.words.say(name, threshold=on.tenths(at))}
        for name, at in thresholds.items()
    ]
    return pd.DataFrame(marks).drop_duplicates("at")


def _in_one_cell(names: Sequence[str], seats: Sequence[str], words: Words) -> str:
    return words.list([f"{name} {count}" for name, count in zip(names, seats, strict=True)])


def _rows(on: Ground, name: str, found: tuple[Run, ...], total: int) -> list[Row]:
    own, rows = face(on, name), []
    stretches: list[list[int]] = []
    for run in found:
        seats = run.seats[name]
        if stretches and stretches[-1][2] == seats:
            stretches[-1][1] = run.last
        else:
            stretches.append([run.first, run.last, seats])
    for first, last, seats in stretches:
        hover = on.words.say(
            "sweep-hover",
            list=own.name,
            seats=seats,
            total=total,
            first=on.tenths(first),
            last=on.tenths(last),
        )
        rows.append(
            {
                "election_id": on.contest.election_id,
                "party_id": name,
                "list_label": own.name,
                "threshold_from": first / 10,
                "threshold_to": last / 10,
                "seats": seats,
                "total": total,
                "first": first,
                "last": last,
                "colour": own.light,
                "colour_dark": own.dark,
                "hover": hover,
                "source_ids": own.source_ids,
                "confidence": own.confidence,
            }
        )
    return rows


def _title(on: Ground, found: tuple[Run, ...]) -> str:
    def seated(threshold: int) -> int:
        run = next(run for run in found if run.first <= threshold <= run.last)
        return sum(1 for seats in run.seats.values() if seats)

    law = on.contest.law.threshold
    counts = {sum(1 for seats in run.seats.values() if seats) for run in found}
    return on.words.say(
        "sweep-title",
        case="level" if len(counts) == 1 else "moves",
        election=on.label,
        none=seated(THRESHOLDS[0]),
        law=seated(law),
        most=seated(THRESHOLDS[-1]),
        threshold=on.tenths(law),
        top=on.tenths(THRESHOLDS[-1], 0),
    )


def _alternative(on: Ground, run: Run) -> str:
    seated = [f"{face(on, name).name} {seats}" for name, seats in run.seats.items() if seats]
    return on.words.say(
        "sweep-alt",
        first=on.tenths(run.first),
        last=on.tenths(run.last),
        lists=on.words.list(seated) if seated else on.words.say("rule-none"),
    )
