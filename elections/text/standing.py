"""What a reader is told while files are not sound, and the last sound version stays."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from elections.package import ElectionData, Fault, Standing
from elections.text.words import FIRST, Words


def stays_sentence(data: ElectionData, words: Words, *standings: Standing[Any]) -> str:
    """Say since when files are not sound, and what is wrong first; '' where all are sound.

    In other languages than the program's it says of that where it stands.

    >>> from elections.package import load
    >>> from elections.text.words import load_words
    >>> stays_sentence(load("tests/country"), load_words("en"), Standing("data"))
    ''
    """
    faults, since = unsound(standings)
    if since is None:
        return ""
    # What was expected is said in English alone, to those who keep the files.
    first = str(faults[0]) if words.language == FIRST else faults[0].place
    return words.say(
        "data-stays",
        since=words.moment(since),
        version=data.version,
        count=len(faults),
        first=" ".join(first.split()),
    )


def unsound(standings: Iterable[Standing[Any]]) -> tuple[tuple[Fault, ...], datetime | None]:
    """Return what is wrong with files, and since when; none and ``None`` where all are sound.

    >>> unsound([Standing("data"), Standing("words")])
    ((), None)
    """
    standings = tuple(standings)
    faults = tuple(fault for standing in standings for fault in standing.faults)
    return faults, min(
        (standing.since for standing in standings if standing.since is not None), default=None
    )
