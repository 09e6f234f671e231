"""A scenario as an address holds it: every choice a short text of ids.

Ids hold letters, digits, ``_`` and ``-`` alone. Groups are parted by points, the members
of a group by a space, which an address writes as ``+``; a division is ``id~percent``.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from fractions import Fraction

from elections.package.schema import Rule, ShareBase
from elections.scenarios.contest import Contest
from elections.scenarios.scenario import Scenario, in_tenths


def parse_scenario(
    contest: Contest,
    *,
    threshold: str,
    threshold_of: ShareBase,
    rule: Rule,
    list_seats: str,
    runner: bool,
    merge: str,
    split: str,
) -> Scenario:
    """Return the scenario of a contest that these choices name.

    ``threshold`` is in tenths of a percent, whole or as a fraction. ``ValueError`` for what
    cannot be.

    >>> from elections.package.loading import load
    >>> from elections.scenarios.contest import contest
    >>> decided = contest(load("tests/country"), "1990")
    >>> rules = {"threshold_of": "valid_votes", "rule": "hare", "runner": False, "split": ""}
    >>> parse_scenario(decided, threshold="45", list_seats="9", merge="coast green", **rules).merged
    (('coast', 'green'),)
    """
    contestants = list(contest.votes)
    return Scenario(
        contest.election_id,
        in_tenths(Fraction(threshold)),
        threshold_of,
        rule,
        int(list_seats),
        runner,
        parse_merged(merge, contestants),
        parse_divided(split, contestants),
    )


def say_merged(merged: tuple[tuple[str, ...], ...]) -> str:
    """Return the groups as a text.

    >>> say_merged((("a", "b"), ("c", "d")))
    'a b.c d'
    """
    return ".".join(" ".join(group) for group in merged)


def parse_merged(text: str, contestants: Collection[str]) -> tuple[tuple[str, ...], ...]:
    """Return the groups that a text names; spaces and ``+`` both part the members.

    ``ValueError`` for a text that :func:`say_merged` would not have written: an id that is
    not among ``known``, a contestant twice, a group of one.

    >>> parse_merged("a+b.c d", {"a", "b", "c", "d"})
    (('a', 'b'), ('c', 'd'))
    """
    if not text:
        return ()
    groups = tuple(tuple(re.split("[ +]", group)) for group in text.split("."))
    named = [name for group in groups for name in group]
    _check(named, contestants)
    if any(len(group) < 2 for group in groups):
        raise ValueError(f"merge is {text!r}: expected two contestants or more in a group")
    return groups


def say_divided(divided: tuple[tuple[str, int], ...]) -> str:
    """Return the divisions as a text.

    >>> say_divided((("a", 40), ("b", 50)))
    'a~40.b~50'
    """
    return ".".join(f"{name}~{share}" for name, share in divided)


def parse_divided(text: str, contestants: Collection[str]) -> tuple[tuple[str, int], ...]:
    """Return the divisions that a text names.

    ``ValueError`` for a text that :func:`say_divided` would not have written.

    >>> parse_divided("a~40", {"a", "b"})
    (('a', 40),)
    """
    if not text:
        return ()
    divisions: list[tuple[str, int]] = []
    for part in text.split("."):
        match = re.fullmatch(r"([^~]+)~([1-9][0-9]?)", part, re.ASCII)
        if match is None:
            raise ValueError(f"split is {text!r}: expected id~percent, percent from 1 to 99")
        divisions.append((match[1], int(match[2])))
    _check([name for name, _ in divisions], contestants)
    return tuple(divisions)


def _check(named: list[str], contestants: Collection[str]) -> None:
    for name in named:
        if name not in contestants:
            raise ValueError(f"{name!r} is no contestant: expected one of {', '.join(contestants)}")
    if len(set(named)) < len(named):
        raise ValueError(f"{', '.join(named)}: expected each contestant once")
