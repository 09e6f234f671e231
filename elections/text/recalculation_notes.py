"""What must be known beside the recalculation: the law's base, and what other readings give."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from elections.package.loading import ElectionData
from elections.results import (
    election_row,
    elections_recalculated,
    elections_with_lists,
)
from elections.tables.recalculation import Recalculated, base_of_law, bases_shown, recalculated
from elections.text.labels import election_labels, short_names
from elections.text.recalculation import (
    article,
    changes_of,
    listed_changes,
    open_sentences,
    unchecked,
)
from elections.text.sentences import base_of
from elections.text.words import Words


def notes(data: ElectionData, words: Words) -> tuple[str, ...]:
    """Return a sentence per election and base on which the seats do not simply follow.

    Those on the base that a law names come first, then how well that base is established
    where it is not well. On another base it is said what the seats would be, or that this
    cannot be checked.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> notes(load("tests/country"), load_words("en"))[0][:59]
    '1990: With the threshold of valid votes the seats are not t'
    """
    results = [
        (election, recalculated(data, election, base))
        for election in elections_recalculated(data)
        for base in bases_shown(data)
    ]
    differing = [pair for pair in results if not pair[1].reproduced]
    law, by_other = (
        [_note(data, *pair, words) for pair in differing if pair[1].of_law is by_law]
        for by_law in (True, False)
    )
    undecided = (_undecided(data, *pair, words) for pair in results if pair[1].of_law)
    return (
        *law,
        *(note for note in undecided if note),
        *_beyond(data, words),
        *_doubts(data, words),
        *by_other,
    )


def _beyond(data: ElectionData, words: Words) -> Iterator[str]:
    """Say of which elections with lists nothing is said, for their rule is not computed here."""
    for election_id in elections_with_lists(data):
        if election_id not in elections_recalculated(data):
            label = election_labels(data, words)[election_id]
            yield words.say("recalculation-beyond", election=label)


def _undecided(data: ElectionData, election_id: str, result: Recalculated, words: Words) -> str:
    """Say what the votes alone did not decide where every official seat follows; '' for nothing."""
    if result.allocation is None or not result.reproduced:
        return ""
    election = election_row(data, election_id)
    sentences = open_sentences(result.allocation, election, short_names(data, words), words)
    label = election_labels(data, words)[election_id]
    return (
        words.say("recalculation-note", election=label, text=" ".join(sentences))
        if sentences
        else ""
    )


def _doubts(data: ElectionData, words: Words) -> Iterator[str]:
    for election_id in elections_recalculated(data):
        base = base_of_law(data, election_id)
        if base["confidence"] != "high":
            yield words.say(
                "recalculation-note-base",
                election=election_labels(data, words)[election_id],
                level=words.say("confidence", level=str(base["confidence"])),
                note=words.text(base, "note"),
            )


def _note(data: ElectionData, election_id: str, result: Recalculated, words: Words) -> str:
    label = election_labels(data, words)[election_id]
    if result.allocation is None:
        return words.say("recalculation-note", election=label, text=unchecked(result, words))
    names = short_names(data, words)
    election = election_row(data, election_id)
    others = (
        recalculated(data, election_id, base) for base in bases_shown(data) if base != result.base
    )
    sound = next(
        (reading for reading in others if reading.reproduced and (reading.of_law or result.of_law)),
        None,
    )
    below = [
        name for name, n in result.official.items() if n and name not in result.allocation.admitted
    ]
    common = {
        "election": label,
        "base": base_of(election, result.base, words),
        "changes": listed_changes(changes_of(result), names, words),
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
