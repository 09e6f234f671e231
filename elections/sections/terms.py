"""Words that a newcomer may not know, each with one sentence that explains it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from elections.measures import MEASURES
from elections.package import ElectionData
from elections.sections.blocks import Block, Terms
from elections.text import Words
from elections.text.context import chamber_name
from elections.text.overview import chamber_sentence

CHAMBER = "chamber"


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
        (words.say(f"term-{name}"), words.say(f"term-{name}-meaning"))
        for name in names
        if _occurs(name, data)
    )


def _occurs(name: str, data: ElectionData) -> bool:
    """Return whether a term means something for the data."""
    if name == "period":
        return bool((data.elections["period"] == "after").any())
    return name != "threshold" or bool((data.elections["list_seats"] > 0).any())


def measures(data: ElectionData, words: Words) -> list[Block]:
    """Explain every measure: how its values are read; and the period of the findings."""
    named = (name.replace("_", "-") for name in MEASURES)
    read = (
        (words.say(f"measure-{name}-title"), words.say(f"measure-{name}-meaning")) for name in named
    )
    return [Terms((*read, *_explained(("period",), data, words)))]
