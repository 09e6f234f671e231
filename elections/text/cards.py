"""A card for each measure: formula, working, what it means, what it hides, who proposed it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from elections.measures.counting import UNNAMED, Comparison, CountingChoices
from elections.measures.registry import MEASURES, REST, Case, Measure
from elections.measures.values import (
    Changes,
    ElectionName,
    Measured,
    Parties,
    Percentages,
    Rounded,
    Share,
    Shown,
    Terms,
    Unit,
)
from elections.package.loading import ElectionData
from elections.text.labels import election_labels, short_names
from elections.text.words import Words


@dataclass(frozen=True)
class Card:
    """What a reader should know of a measure; ``working`` has the numbers of one election."""

    name: str
    formula: str
    working: tuple[str, ...]
    meaning: str
    hides: str
    citation: str


def cards(
    data: ElectionData,
    pair: tuple[str, str],
    counting: CountingChoices,
    comparison: Comparison,
    words: Words,
) -> tuple[Card, ...]:
    """Return the card of every measure, worked out for the later of two elections.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> every = cards(load("tests/country"), ("1994_autumn", "1998"), CountingChoices(),
    ...               Comparison(), load_words("en"))
    >>> every[-1].working[0].split(". ")[0]
    'Lists: 6'
    """
    case = Case(data, pair, counting, comparison)
    return tuple(_card(measure, case, words) for measure in MEASURES.values())


def _card(measure: Measure, case: Case, words: Words) -> Card:
    names = short_names(case.data, words) | {
        REST: words.say("measure-rest"),
        UNNAMED: words.say("measure-unnamed"),
    }
    elections = election_labels(case.data, words)
    working = []
    for step in measure.working(case):
        arguments: dict[str, str | int] = {}
        for name, value in step.items():
            arguments |= _written(name, value, names, elections, words)
        working.append(words.say(f"measure-{measure.name}-working", **arguments))
    return Card(
        words.say(f"measure-{measure.name}-title"),
        measure.latex,
        tuple(working) or (words.say("measure-unknown"),),
        words.say(f"measure-{measure.name}-meaning"),
        words.say(f"measure-{measure.name}-hides"),
        citation(measure, words),
    )


def citation(measure: Measure, words: Words) -> str:
    """Cite the work that a measure is from; of several, and of none, a message says how.

    >>> from elections.text.words import load_words
    >>> citation(MEASURES["golosov"], load_words("en"))[:51]
    'G. V. Golosov (2010), The Effective Number of Parti'
    """
    works = [
        words.say(
            "card-work",
            first=work.authors[0],
            second=work.authors[1] if len(work.authors) > 1 else "none",
            year=str(work.year),
            title=work.title or "none",
        )
        for work in measure.works
    ]
    if len(works) == 1:
        return f"{works[0]}."
    cited = zip(("first", "second", "third"), works, strict=False)
    return words.say(f"measure-{measure.name}-citation", **dict(cited))


def _written(
    name: str, value: Shown, names: dict[str, str], elections: dict[str, str], words: Words
) -> dict[str, str | int]:
    """Write a value of a working as arguments of its message; a result brings its range."""
    match value:
        case Measured():
            return {name: _measured(value, words), f"{name}_range": _range(value, words)}
        case Rounded():
            return {name: words.number(value.value, value.digits)}
        case Share():
            return {name: _share(100 * value.value, value.unit, words)}
        case Terms():
            texts = [words.number(term, value.digits) for term in value.values]
            return {name: "; ".join(_counted(texts))}
        case Parties():
            return {name: words.list([names[party] for party in value.ids])}
        case Percentages():
            lists = [f"{names[p]} {words.vote_share(100 * share)}" for p, share in value.shares]
            return {name: words.list(lists)}
        case Changes():
            changes = [
                f"{words.list(map(names.__getitem__, parties))} {words.signed(points, value.unit)}"
                for parties, points in value.points
            ]
            return {name: "; ".join(_counted(changes))}
        case ElectionName():
            return {name: elections[value.id]}
        case _:
            return {name: value}


def _counted(texts: list[str]) -> list[str]:
    """Return texts in their order, neighbours that are equal as one with their number."""
    counts = [(text, len(list(group))) for text, group in groupby(texts)]
    return [text if count == 1 else f"{count} × {text}" for text, count in counts]


def _share(percent: Fraction | float | None, unit: Unit, words: Words) -> str:
    write = words.seat_share if unit == "seat_share" else words.vote_share
    return write(percent)


def _measured(measured: Measured, words: Words) -> str:
    value = measured.range.value
    if measured.unit in ("vote_share", "seat_share"):
        return _share(value, measured.unit, words)
    return words.measure(value, measured.unit)


def _range(measured: Measured, words: Words) -> str:
    ends = (measured.range.low, measured.range.high)
    low, high = (words.measure(end, measured.unit) for end in ends)
    return words.say("measure-range", ways=measured.range.ways, range=words.range(low, high))
