"""What a reader must know beside the proof: the law's base, and what other readings give."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from elections.package.loading import ElectionData
from elections.results import elections_shown, of_election
from elections.tables.proof import Proven, base_of_law, bases_shown, proven
from elections.text.labels import election_labels, short_names
from elections.text.proof import article, changes_of, listed_changes, unchecked
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
    elections = elections_shown(data).to_dict("records")
    found = [
        proven(data, election["election_id"], base)
        for election in elections
        for base in bases_shown(data)
    ]
    names = [election["election_id"] for election in elections for _ in bases_shown(data)]
    told = [pair for pair in zip(names, found, strict=True) if not pair[1].reproduced]
    law, other = (
        [_note(data, *pair, words) for pair in told if pair[1].of_law is own]
        for own in (True, False)
    )
    return (*law, *_doubts(data, words), *other)


def _doubts(data: ElectionData, words: Words) -> Iterator[str]:
    for election_id in elections_shown(data)["election_id"]:
        known = base_of_law(data, election_id)
        if known["confidence"] != "high":
            yield words.say(
                "proof-note-base",
                election=election_labels(data, words)[election_id],
                level=words.say("confidence", level=str(known["confidence"])),
                note=words.text(known, "note"),
            )


def _note(data: ElectionData, election_id: str, one: Proven, words: Words) -> str:
    label = election_labels(data, words)[election_id]
    if one.allocation is None:
        return words.say("proof-note", election=label, text=unchecked(one, words))
    names = short_names(data, words)
    election = of_election(data.elections, election_id).iloc[0]
    others = (proven(data, election_id, base) for base in bases_shown(data) if base != one.base)
    sound = next((o for o in others if o.reproduced and (o.of_law or one.of_law)), None)
    below = [name for name, n in one.official.items() if n and name not in one.allocation.admitted]
    common = {
        "election": label,
        "base": words.say("proof-base-name", base=one.base),
        "changes": listed_changes(changes_of(one), names, words),
    }
    if sound is None or len(below) != 1:
        return words.say("proof-note-other", **common, law="yes" if one.of_law else "no")
    return words.say(
        "proof-note-below" if one.of_law else "proof-note-reading",
        **common,
        list=names[below[0]],
        share=_share(one, below[0], words),
        percent=words.rate(election["threshold_percent"]),
        other=words.say("proof-base-name", base=sound.base),
        other_share=_share(sound, below[0], words),
        article=article(election, words),
    )


def _share(one: Proven, name: str, words: Words) -> str:
    votes = one.allocation.votes[name] if one.allocation is not None else 0
    return words.vote_share(Fraction(100 * votes, one.ballots or 1))
