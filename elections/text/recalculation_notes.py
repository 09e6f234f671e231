"""What must be known beside the recalculation: the law's base, and what other readings give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import pandas as pd

from elections.package.loading import ElectionData
from elections.results import (
    election_row,
    elections_recalculated,
    elections_with_lists,
)
from elections.results.rows import records
from elections.tables.recalculation import Recalculated
from elections.text.labels import election_labels, short_names
from elections.text.recalculation import (
    article,
    listed_changes,
    open_sentences,
    unchecked,
)
from elections.text.sentences import base_of
from elections.text.words import Words


def notes(
    results: Sequence[Recalculated], bases: pd.DataFrame, data: ElectionData, words: Words
) -> tuple[str, ...]:
    """Return a sentence per election and base on which the seats do not simply follow.

    Those on the base that a law names come first, then how well that base is established
    where it is not well. On another base it is said what the seats would be, or that this
    cannot be checked. ``bases`` are those of the laws, rows of ``election_sources``.

    >>> from elections.package.loading import load
    >>> from elections.tables.recalculation import bases_of_law, recalculations
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> notes(recalculations(data), bases_of_law(data), data, load_words("en"))[0][:59]
    '1990: With the threshold of valid votes the seats are not t'
    """
    differing = [result for result in results if not result.reproduced]
    law, by_other = (
        [_note(result, results, data, words) for result in differing if result.of_law is by_law]
        for by_law in (True, False)
    )
    undecided = (_undecided(result, data, words) for result in results if result.of_law)
    return (
        *law,
        *(note for note in undecided if note),
        *_beyond(data, words),
        *_doubts(bases, data, words),
        *by_other,
    )


def _beyond(data: ElectionData, words: Words) -> Iterator[str]:
    """Say of which elections with lists nothing is said, for their rule is not computed here."""
    for election_id in elections_with_lists(data):
        if election_id not in elections_recalculated(data):
            label = election_labels(data, words)[election_id]
            yield words.say("recalculation-beyond", election=label)


def _undecided(result: Recalculated, data: ElectionData, words: Words) -> str:
    """Say what the votes alone did not decide where every official seat follows; '' for nothing."""
    if result.allocation is None or not result.reproduced:
        return ""
    election = election_row(data, result.election_id)
    sentences = open_sentences(result.allocation, election, short_names(data, words), words)
    label = election_labels(data, words)[result.election_id]
    return (
        words.say("recalculation-note", election=label, text=" ".join(sentences))
        if sentences
        else ""
    )


def _doubts(bases: pd.DataFrame, data: ElectionData, words: Words) -> Iterator[str]:
    for base in records(bases):
        if base["confidence"] != "high":
            yield words.say(
                "recalculation-note-base",
                election=election_labels(data, words)[base["election_id"]],
                level=words.say("confidence", level=str(base["confidence"])),
                note=words.text(base, "note"),
            )


def _note(
    result: Recalculated, results: Sequence[Recalculated], data: ElectionData, words: Words
) -> str:
    label = election_labels(data, words)[result.election_id]
    if result.allocation is None:
        return words.say("recalculation-note", election=label, text=unchecked(result, words))
    names = short_names(data, words)
    election = election_row(data, result.election_id)
    readings = (reading for reading in results if reading.election_id == result.election_id)
    follow = (reading for reading in readings if reading.reproduced)
    sound = next((reading for reading in follow if reading.of_law or result.of_law), None)
    below = [
        name for name, n in result.official.items() if n and name not in result.allocation.admitted
    ]
    common = {
        "election": label,
        "base": base_of(election, result.base, words),
        "changes": listed_changes(result.changes, names, words),
    }
    if sound is None or len(below) != 1:
        return words.say("recalculation-note-other", **common, law=result.of_law)
    return words.say(
        "recalculation-note-below" if result.of_law else "recalculation-note-reading",
        **common,
        list=names[below[0]],
        share=_share(result, below[0], words),
        percent=words.rate(election["threshold_percent"]),
        other=base_of(election, sound.base, words),
        other_share=_share(sound, below[0], words),
        article=article(election, words),
    )


def _share(result: Recalculated, name: str, words: Words) -> str:
    votes = result.allocation.votes[name] if result.allocation is not None else 0
    return words.vote_share(Fraction(100 * votes, result.ballots or 1))
