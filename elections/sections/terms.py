"""Words that a newcomer may not know, each with one sentence that explains it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from elections.measures import MEASURES
from elections.package import ElectionData
from elections.results import elections_shown
from elections.sections.blocks import Block, Terms
from elections.text import Words
from elections.text.context import chamber_name
from elections.text.labels import election_labels, span
from elections.text.overview import chamber_sentence

CHAMBER, APPOINTING = "chamber", "appointing"


def terms(*names: str) -> Callable[[ElectionData, Words], list[Block]]:
    """Return the section that explains the chamber and the terms ``names``.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> (block,) = terms("threshold")(load("tests/country"), load_words("en"))
    >>> [term for term, _ in block.terms]
    ['Assembly', 'threshold']
    """

    def section(data: ElectionData, words: Words) -> list[Block]:
        chamber = chamber_name(data, words), chamber_sentence(data, words)
        return [Terms((chamber, *_explained(names, data, words)))]

    return section


def _explained(
    names: tuple[str, ...], data: ElectionData, words: Words
) -> Iterator[tuple[str, str]]:
    """Return the terms that mean something for the data, each with its sentence."""
    return (
        _appointing(data, words)
        if name == APPOINTING
        else (
            words.say(f"term-{name}"),
            words.say(f"term-{name}-meaning", **_named(name, data, words)),
        )
        for name in names
        if _occurs(name, data)
    )


def _appointing(data: ElectionData, words: Words) -> tuple[str, str]:
    """Return the body that fills seats which voters do not, and which these were."""
    labels = election_labels(data, words)
    elections = elections_shown(data, after=True)
    filled = elections[elections["appointed_seats"] > 0]
    seats = [
        words.say(
            "name-with-short",
            name=words.number(int(str(count))),
            short=words.list([labels[election_id] for election_id in rows["election_id"]]),
        )
        for count, rows in filled.groupby("appointed_seats", sort=False)
    ]
    meaning = words.say(
        "term-appointing-meaning", chamber=chamber_name(data, words), seats=words.list(seats)
    )
    return words.text(data.chamber.iloc[0], "appointing_body"), meaning


def _named(name: str, data: ElectionData, words: Words) -> dict[str, str]:
    """Return what the sentence of a term names: the study period its elections."""
    if name != "period":
        return {}
    core = data.elections[data.elections["period"] == "core"].sort_values("date")
    return {"span": span(core["election_id"].map(election_labels(data, words)), words)}


def _occurs(name: str, data: ElectionData) -> bool:
    """Return whether a term means something for the data."""
    if name == APPOINTING:
        named = data.chamber[f"appointing_body_{data.languages[0]}"].notna().any()
        return bool(named and (data.elections["appointed_seats"] > 0).any())
    if name == "period":
        return bool((data.elections["period"] == "after").any())
    return name != "threshold" or bool((data.elections["list_seats"] > 0).any())


def measures(data: ElectionData, words: Words) -> list[Block]:
    """Explain every measure: how its values are read; and the period of the findings."""
    read = (
        (words.say(f"measure-{name}-title"), words.say(f"measure-{name}-meaning"))
        for name in MEASURES
    )
    return [Terms((*read, *_explained(("period",), data, words)))]
