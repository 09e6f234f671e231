"""Why the list seats of an election went where they did, in two sentences."""

from __future__ import annotations

from fractions import Fraction

from elections.package.loading import ElectionData
from elections.results import election_row
from elections.tables.recalculation import Recalculated
from elections.text.labels import short_names
from elections.text.recalculation import rule_sentences
from elections.text.words import Words


def why_sentences(result: Recalculated | None, data: ElectionData, words: Words) -> list[str]:
    """Say who passed the threshold, who stood next, and which step gave the last list seats.

    Nothing where no allocation can be computed.

    >>> from elections.package.loading import load
    >>> from elections.tables.recalculation import closest_recalculation
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> why_sentences(closest_recalculation(data, "1998"), data, load_words("en"))[0][:35]
    'Over the threshold of 4.5% of votes'
    """
    if result is None or result.allocation is None or not result.ballots:
        return []
    election, names = election_row(data, result.election_id), short_names(data, words)
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
