"""A contest for list seats in words: how its lists are called and coloured, and what it rests on.

None of it changes while somebody changes the rules or the lists of a scenario.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from elections.apportion import list_votes
from elections.evidence.conflicts import LIST_SEAT_CELLS, VOTE_CELLS
from elections.package.loading import ElectionData
from elections.results import contestants, of_election
from elections.results.rows import records
from elections.scenarios import members
from elections.text.conflicts import source_and_conflicts
from elections.text.election import evidence_of
from elections.text.labels import election_labels, with_labels
from elections.text.words import Words

# What a scenario starts from: the list votes, the ballots cast, and the official list seats.
CELLS = (*VOTE_CELLS, *LIST_SEAT_CELLS, "elections.ballots_cast")


@dataclass(frozen=True)
class ListLabel:
    """How a list is called and coloured, on light and on dark, and its place in the order."""

    name: str
    colour: str
    colour_dark: str
    place: int


@dataclass(frozen=True)
class ContestLabels:
    """The labels of an election and of its lists, the source line, and where sources differ.

    ``conflicts`` are the ids of the conflicts that touch its votes and seats; ``evidence`` has
    source_ids and confidence of each of these.
    """

    election: str
    lists: Mapping[str, ListLabel]
    source: str
    conflicts: tuple[str, ...]
    evidence: pd.DataFrame
    words: Words

    def of(self, list_id: str) -> ListLabel:
        """Label a list of a scenario: merged it looks as its largest member, a part paler."""
        if list_id in self.lists:
            return self.lists[list_id]
        names = members(list_id)
        # The members of a merged list stand by their votes.
        first = self.lists[names[0]]
        if len(names) > 1:
            joined = " + ".join(self.lists[name].name for name in names)
            return ListLabel(joined, first.colour, first.colour_dark, first.place)
        return ListLabel(
            self.words.say("list-part", party=first.name),
            _mixed(first.colour, 255),
            _mixed(first.colour_dark, 30),
            first.place,
        )


@lru_cache(maxsize=100)
def contest_labels(data: ElectionData, words: Words, election_id: str) -> ContestLabels:
    """Return the labels of an election's lists; made once for each package and language.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> labels = contest_labels(load("tests/country"), load_words("en"), "1990")
    >>> labels.election, labels.of("green").name, labels.of("coast+green").name
    ('1990', 'Green', 'Coast + Green')
    """
    results = of_election(data.results, election_id)
    listed = results["party_id"].isin(list_votes(results, data.parties))
    places = contestants(data).set_index("party_id")["order"]
    evidence = evidence_of(results)
    return ContestLabels(
        election=election_labels(data, words)[election_id],
        lists={
            row["party_id"]: ListLabel(
                row["label"], row["colour"], row["colour_dark"], int(places[row["party_id"]])
            )
            for row in records(with_labels(data, results[listed], words))
        },
        evidence=evidence,
        words=words,
        **source_and_conflicts(
            data, evidence, words, CELLS, about=results[["election_id", "party_id"]]
        ),
    )


def _mixed(colour: str, shade: int) -> str:
    parts = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "#" + "".join(f"{(part + shade) // 2:02x}" for part in parts)
