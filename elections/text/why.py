"""Why the list seats of an election went where they did, in two sentences."""

from __future__ import annotations

from fractions import Fraction

from elections.package.loading import ElectionData
from elections.results import election_row, elections_with_lists
from elections.tables.recalculation import Recalculated, bases_shown, recalculated
from elections.text.labels import short_names
from elections.text.recalculation import rule_sentences
from elections.text.words import Words


def why_sentences(data: ElectionData, election_id: str, words: Words) -> list[str]:
    """Say who passed the threshold, who stood next, and which step gave the last list seats.

    Told on the base from which the official seats follow, that of the law first; nothing where
    no allocation can be computed.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> why_sentences(load("tests/country"), "1998", load_words("en"))[0][:35]
    'Over the threshold of 4.5% of votes'
    """
    result = _followed(data, election_id)
    if result is None or result.allocation is None or not result.ballots:
        return []
    election, names = election_row(data, election_id), short_names(data, words)
    allocation = result.allocation
    by_votes = sorted(allocation.votes, key=lambda party: -allocation.votes[party])
    passed = [p for p in by_votes if p in allocation.admitted and p != allocation.runner_up]
    below = [party for party in by_votes if party not in passed]
    share = Fraction(100 * allocation.votes[below[0]], result.ballots) if below else Fraction()
    return [
        words.say(
            "why-passed",
            percent=words.rate(election["threshold_percent"]),
            base=words.say("recalculation-base-name", base=result.base),
            law=result.of_law,
            count=len(passed),
            passed=words.list([names[party] for party in passed]),
            below=names[below[0]] if below else "none",
            share=words.vote_share(share),
        ),
        *rule_sentences(allocation, names, words)[-1:],
    ]


def _followed(data: ElectionData, election_id: str) -> Recalculated | None:
    if election_id not in elections_with_lists(data):
        return None
    results = [recalculated(data, election_id, base) for base in bases_shown(data)]
    return min(
        (result for result in results if result.allocation is not None),
        key=lambda result: (not result.reproduced, not result.of_law),
        default=None,
    )
