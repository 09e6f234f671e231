"""The measures of a scenario in words, beside those of the official seats."""

from __future__ import annotations

from elections.scenarios import Outcome
from elections.text.ground import Ground
from elections.text.what_if import WhatIf


def measures(on: Ground, told: WhatIf) -> tuple[tuple[str, str, str], ...]:
    """Return three measures, each as its name, its value, and the official one.

    >>> from elections.package.loading import load
    >>> from elections.text.ground import ground
    >>> from elections.text.what_if import what_if
    >>> from elections.text.words import load_words
    >>> own = ground(load("tests/country"), "1990", load_words("en"))
    >>> measures(own, what_if(own, own.contest.law))[2]
    ('Votes for lists without a seat', '4.3%', 'officially 4.3%')
    """
    words = on.words

    def said(found: Outcome) -> tuple[str, str, str]:
        lost = None if found.wasted is None else 100 * found.wasted
        return (
            _or_dash(found.effective, on),
            _or_dash(found.gallagher, on),
            "–" if lost is None else on.percent(lost),
        )

    names = ("what-effective", "what-gallagher", "what-wasted")
    return tuple(
        (words.say(name), now, words.say("what-then", value=then))
        for name, now, then in zip(names, said(told.outcome), said(on.official), strict=True)
    )


def _or_dash(value: float | None, on: Ground) -> str:
    return "–" if value is None else on.number(value, 2)
