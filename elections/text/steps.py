"""The working of an allocation as a table that a reader can check by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from math import sqrt

import pandas as pd

from elections.apportion import Allocation, QuotaStep, SeatStep
from elections.tables.recalculation import Recalculated
from elections.text.election import evidence_of
from elections.text.grid import DASH, Grid, grid
from elections.text.words import Words

Row = dict[str, str]
PASSING = ("list", "votes-short", "of-base", "passes")
WORKING = (
    "list",
    "quotient",
    "corrected",
    "whole",
    "last-seats",
    "last-quotient",
    "next-quotient",
    "seats",
    "official",
)


def steps_grids(
    result: Recalculated,
    results: pd.DataFrame,
    names: Mapping[str, str],
    words: Words,
) -> tuple[Grid, ...]:
    """Return a table with a row per list: votes, share, whether it passes, working, both seats.

    Under a quota rule the working is votes / quota, whole part, remainder and last seats;
    under a divisor rule the quotient of the list's last seat and that of the next, which it
    did not get. After it come the tables that say the same on a narrow screen: first who
    passes, then the working of those who do, without the remainder, which is what follows the
    whole part.
    ``results`` are the election's rows, for their sources. ``ValueError`` where there is no
    allocation.

    >>> from elections.package.loading import load
    >>> from elections.tables.recalculation import recalculated
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> result = recalculated(data, "1994_spring", "valid_votes")
    >>> names = {party: party for party in data.parties["party_id"]}
    >>> steps_grids(result, data.results.iloc[:0], names, load_words("en"))[0].rows[0][4:]
    ('18,849.62', '17,992.82', '21', '21')
    """
    allocation = result.allocation
    if allocation is None:
        raise ValueError(f"{result.base} is not published: expected an allocation")
    quota = any(isinstance(step, QuotaStep) for step in allocation.steps)
    cells = _quota_cells if quota else _divisor_cells
    ordered = sorted(allocation.votes, key=lambda name: -allocation.votes[name])
    rows = [_row(name, result, allocation, cells, names, words) for name in ordered]
    evidence = evidence_of(results)
    seated = {name for name in ordered if name in allocation.admitted or result.official[name]}
    working = [row for name, row in zip(ordered, rows, strict=True) if name in seated]
    grids = [_grid(rows, columns, evidence, words) for columns in (rows[0], PASSING)]
    if working:
        grids.append(_grid(working, WORKING, evidence, words))
    return tuple(grids)


def _grid(rows: list[Row], columns: Iterable[str], evidence: pd.DataFrame, words: Words) -> Grid:
    filled = {column for row in rows for column, cell in row.items() if cell != DASH}
    chosen = [column for column in columns if column in filled]
    lines = ([row[column] for column in chosen] for row in rows)
    return grid(words, chosen, lines, evidence, numbers=chosen[1:])


def _row(
    name: str,
    result: Recalculated,
    allocation: Allocation,
    working: Callable[[str, Allocation, Words], Row],
    names: Mapping[str, str],
    words: Words,
) -> Row:
    votes = allocation.votes[name]
    share = Fraction(100 * votes, result.ballots or 1)
    admitted = name in allocation.admitted and name != allocation.runner_up
    return {
        "list": names[name],
        "votes-short": words.number(votes),
        "of-base": words.measure(share, "vote_share"),
        "passes": words.say("yes-no", answer=admitted),
        **working(name, allocation, words),
        "seats": words.number(allocation.seats[name]),
        "official": words.number(result.official[name]),
    }


def _quota_cells(name: str, allocation: Allocation, words: Words) -> Row:
    steps = (step for step in allocation.steps if isinstance(step, QuotaStep))
    step = next(step for step in steps if step.contestant == name)
    return {
        "quotient": _exact(step.quotient, words),
        "corrected": _exact(step.corrected, words),
        "whole": DASH if step.whole is None else words.number(step.whole),
        "remainder": _exact(step.remainder, words),
        "last-seats": DASH if step.last_seats is None else words.signed(step.last_seats),
    }


def _divisor_cells(name: str, allocation: Allocation, words: Words) -> Row:
    if name not in allocation.admitted:
        return {"last-quotient": DASH, "next-quotient": DASH}
    won = [
        step
        for step in allocation.steps
        if isinstance(step, SeatStep) and step.contestant == name and step.awarded
    ]
    last = min((_root(step) for step in won), default=None)
    return {
        "last-quotient": DASH if last is None else words.number(last, 2),
        "next-quotient": words.number(_next(name, allocation), 2),
    }


def _next(name: str, allocation: Allocation) -> float:
    # What the list would claim with the seat after its last one.
    one_more = {name: allocation.seats[name] + 1}
    one_list = replace(
        allocation, votes={name: allocation.votes[name]}, seats=one_more, admitted=(name,)
    )
    steps = (step for step in one_list.steps if isinstance(step, SeatStep) and step.awarded)
    return min(_root(step) for step in steps)


def _root(step: SeatStep) -> float:
    if step.quotient is None:
        return float("inf")
    return sqrt(step.quotient) if step.squared else float(step.quotient)


def _exact(value: Fraction | None, words: Words) -> str:
    return DASH if value is None else words.number(value, 4)
