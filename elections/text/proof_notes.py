"""What a reader must know beside the proof: where seats do not follow, and what is unchecked."""

from __future__ import annotations

from fractions import Fraction

from elections.package.loading import ElectionData
from elections.results import elections_shown, of_election
from elections.tables.proof import Proven, bases_shown, proven
from elections.text.labels import election_labels, short_names
from elections.text.proof import changes_of, listed_changes, unchecked
from elections.text.words import Words


def notes(data: ElectionData, words: Words) -> tuple[str, ...]:
    """Return a sentence per election whose seats do not follow on the base that its law names.

    Told are also the elections that cannot be checked on that base.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> notes(load("tests/country"), load_words("en"))
    ()
    """
    labels = election_labels(data, words)
    said = []
    for row in elections_shown(data).to_dict("records"):
        one = proven(data, row["election_id"], row["threshold_base"])
        label = labels[row["election_id"]]
        if one.allocation is None:
            said.append(words.say("proof-note", election=label, text=unchecked(one, words)))
        elif not one.reproduced:
            said.append(_differs(data, row["election_id"], one, words))
    return tuple(said)


def _differs(data: ElectionData, election_id: str, one: Proven, words: Words) -> str:
    names = short_names(data, words)
    election = of_election(data.elections, election_id).iloc[0]
    others = (proven(data, election_id, base) for base in bases_shown(data) if base != one.base)
    sound = next((other for other in others if other.reproduced), None)
    admitted = one.allocation.admitted if one.allocation is not None else ()
    below = [name for name, seats in one.official.items() if seats and name not in admitted]
    common = {
        "election": election_labels(data, words)[election_id],
        "base": words.say("proof-base-name", base=one.base),
        "changes": listed_changes(changes_of(one), names, words),
    }
    if sound is None or len(below) != 1:
        return words.say("proof-note-other", **common)
    return words.say(
        "proof-note-below",
        **common,
        list=names[below[0]],
        share=_share(one, below[0], words),
        percent=words.rate(election["threshold_percent"]),
        other=words.say("proof-base-name", base=sound.base),
        other_share=_share(sound, below[0], words),
    )


def _share(one: Proven, name: str, words: Words) -> str:
    votes = one.allocation.votes[name] if one.allocation is not None else 0
    return words.vote_share(Fraction(100 * votes, one.ballots or 1))
