"""What stays while a scenario of one election changes: names, colours, official seats."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property

import pandas as pd

from elections.evidence.conflicts import LIST_SEAT_CELLS, VOTE_CELLS
from elections.package.loading import ElectionData
from elections.results import joined_ids, of_election
from elections.results.rows import weaker
from elections.scenarios import Contest, Outcome, contest, members, outcome
from elections.tables.rules_timeline import each
from elections.text.conflicts import proven
from elections.text.election import evidence_of
from elections.text.labels import dressed, election_labels
from elections.text.words import Number, Words

# What a scenario starts from: the list votes, the ballots cast, and the official list seats.
CELLS = (*VOTE_CELLS, *LIST_SEAT_CELLS, "elections.ballots_cast")


@dataclass(frozen=True)
class Face:
    """How a contestant looks and reads: name, two colours, place; and what it rests on."""

    name: str
    light: str
    dark: str
    place: int
    source_ids: str
    confidence: str


@dataclass(frozen=True)
class Ground:
    """What stays while a scenario of one election changes."""

    contest: Contest
    label: str
    faces: Mapping[str, Face]
    source: str
    contested: tuple[str, ...]
    evidence: pd.DataFrame
    words: Words
    said: dict[tuple[Number, int, str], str] = field(default_factory=dict, compare=False)

    def number(self, value: Number, digits: int = 0) -> str:
        """Write a number as ``Words`` does; what was written once is kept."""
        return self._kept(value, digits, "number", self.words.number)

    def percent(self, value: Number, digits: int = 1) -> str:
        """Write a percentage as ``Words`` does; what was written once is kept."""
        return self._kept(value, digits, "percent", self.words.percent)

    def tenths(self, value: int, digits: int = 1) -> str:
        """Write tenths of a percent as a percentage; what was written once is kept."""
        return self._kept(value, digits, "tenths", self._tenths)

    def _tenths(self, value: Number, digits: int) -> str:
        return self.words.percent(Fraction(value) / 10, digits)

    def _kept(
        self, value: Number, digits: int, kind: str, write: Callable[[Number, int], str]
    ) -> str:
        key = (value, digits, kind)
        if key not in self.said:
            self.said[key] = write(value, digits)
        return self.said[key]

    @cached_property
    def official(self) -> Outcome:
        """The measures of the official list seats."""
        return outcome(self.contest.votes, self.contest.official)


def ground(data: ElectionData, election_id: str, words: Words) -> Ground:
    """Return what every scenario of an election rests on.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> found = ground(load("tests/country"), "1990", load_words("en"))
    >>> found.faces["green"].name, found.label
    ('Green', '1990')
    """
    own = contest(data, election_id)
    results = of_election(data.results, election_id)
    rows = dressed(data, results[results["party_id"].isin(own.votes)], words)
    places = dict(zip(data.parties["party_id"], data.parties["display_order"], strict=True))
    evidence = evidence_of(results)
    return Ground(
        contest=own,
        label=election_labels(data, words)[election_id],
        faces={
            row.party_id: Face(
                row.label,
                row.colour,
                row.colour_dark,
                int(places[row.party_id]),
                joined_ids(row.votes_source_ids, row.seats_source_ids),
                str(weaker(row.votes_confidence, row.seats_confidence)),
            )
            for row in each(rows)
        },
        evidence=evidence,
        words=words,
        **proven(data, evidence, words, CELLS, about=results[["election_id", "party_id"]]),
    )


def face(on: Ground, list_id: str) -> Face:
    """Return how a list of a scenario looks: merged as its largest member, a part paler.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> found = ground(load("tests/country"), "1990", load_words("en"))
    >>> face(found, "coast+green").name
    'Coast + Green'
    """
    if list_id in on.faces:
        return on.faces[list_id]
    own = members(list_id)
    first = on.faces[max(own, key=on.contest.votes.__getitem__)]
    if len(own) > 1:
        names = " + ".join(on.faces[name].name for name in own)
        faces = [on.faces[name] for name in own]
        return replace(
            first,
            name=names,
            source_ids=joined_ids(*(one.source_ids for one in faces)),
            confidence=str(weaker(*(one.confidence for one in faces))),
        )
    name = on.words.say("list-part", party=first.name)
    return replace(first, name=name, light=_mixed(first.light, 255), dark=_mixed(first.dark, 30))


def official_of(on: Ground, votes: Mapping[str, int]) -> dict[str, int]:
    """Return the official list seats of a scenario's lists; a second part had none.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> own = ground(load("tests/country"), "1990", load_words("en"))
    >>> official_of(own, {"coast+green": 1, "progress": 1, "progress~": 1})
    {'coast+green': 4, 'progress': 7, 'progress~': 0}
    """
    official = on.contest.official
    return {
        name: official.get(name, 0)
        if name in official
        else sum(official[one] for one in members(name)) * (len(members(name)) > 1)
        for name in votes
    }


def _mixed(colour: str, ground_value: int) -> str:
    parts = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "#" + "".join(f"{(part + ground_value) // 2:02x}" for part in parts)
