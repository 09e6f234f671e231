"""The working of each measure for one election, in words, so that it can be checked by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from math import sqrt

from elections.measures.conventions import Comparison, Counting, Tally
from elections.measures.ranges import (
    MEASURES,
    REST,
    Ranged,
    ranged,
    ranged_advantage,
    ranged_volatility,
)
from elections.measures.workings import differences, shares_of
from elections.package.loading import ElectionData
from elections.tables.volatility import compared_units
from elections.text.consolidation import named_parties, signed
from elections.text.labels import election_labels, short_names
from elections.text.measures import number
from elections.text.words import Words


@dataclass(frozen=True)
class Case:
    """The election whose working is shown, and all that it hangs on."""

    data: ElectionData
    pair: tuple[str, str]
    counting: Counting
    comparison: Comparison
    words: Words
    counted: Mapping[str, Tally]

    @property
    def tally(self) -> Tally:
        """Return what the later election gave."""
        return self.counted[self.pair[1]]

    def ranged(self, measure: str) -> Ranged:
        """Return a measure of the later election, with its range."""
        return ranged(MEASURES[measure], self.tally, self.counting)


def _both(case: Case, key: str, name: str) -> tuple[str, ...]:
    """Work a measure out of shares, once for votes and once for seats."""
    votes, seats = case.tally.shares.get("party_votes"), case.tally.seats(case.counting)
    return tuple(
        _of_shares(case, key, of, shares_of(dict(weights)), case.ranged(f"{name}_{of}"))
        for of, weights in (("votes", votes), ("seats", seats))
        if weights
    )


def _of_shares(
    case: Case, key: str, of: str, shares: list[tuple[str, Fraction]], found: Ranged
) -> str:
    words = case.words
    squares = sum(share * share for _, share in shares)
    largest = shares[0][1]
    terms = [share / (share + largest**2 - share**2) for _, share in shares if share]
    return words.say(
        f"card-{key}-working",
        of=words.say("nagayama-of", of=of),
        shares=_listed([share for _, share in shares], 3, words),
        squares=words.number(squares, 4),
        terms=_listed(terms, 2, words),
        value=number(found.value, MEASURES[f"effective_{of}"].unit, words),
        range=_range(found, MEASURES[f"effective_{of}"].unit, words),
    )


def _effective(case: Case) -> tuple[str, ...]:
    return _both(case, "effective", "effective")


def _golosov(case: Case) -> tuple[str, ...]:
    return _both(case, "golosov", "golosov")


def _herfindahl(case: Case) -> tuple[str, ...]:
    return _both(case, "herfindahl", "herfindahl")


def _shares(case: Case) -> tuple[str, ...]:
    words = case.words
    return tuple(
        words.say(
            "card-shares-working",
            of=words.say("nagayama-of", of=of),
            first=words.percent(case.ranged(f"first_{of}").value),
            first_range=_range(case.ranged(f"first_{of}"), "percent", words),
            second=words.percent(case.ranged(f"second_{of}").value),
            second_range=_range(case.ranged(f"second_{of}"), "percent", words),
        )
        for of in ("votes", "seats")
    )


def _gallagher(case: Case) -> tuple[str, ...]:
    points = differences(case.tally, case.counting)
    if not points:
        return (case.words.say("card-unknown"),)
    half = sum(one * one for _, one in points) / 2
    return (
        case.words.say(
            "card-gallagher-working",
            points=_points(case, points),
            half=case.words.number(half, 1),
            value=case.words.number(sqrt(half), 1),
            range=_range(case.ranged("gallagher"), "points", case.words),
        ),
    )


def _loosemore(case: Case) -> tuple[str, ...]:
    points = differences(case.tally, case.counting)
    if not points:
        return (case.words.say("card-unknown"),)
    return (
        case.words.say(
            "card-loosemore-working",
            gains=case.words.number(sum(one for _, one in points if one > 0), 1),
            losses=case.words.number(-sum(one for _, one in points if one < 0), 1),
            value=case.words.number(sum(abs(one) for _, one in points) / 2, 1),
            range=_range(case.ranged("loosemore_hanby"), "points", case.words),
        ),
    )


def _wasted(case: Case) -> tuple[str, ...]:
    words, names = case.words, short_names(case.data, case.words)
    votes = case.tally.shares.get(case.counting.base)
    if not votes:
        return (words.say("card-unknown"),)
    lost = [
        f"{names[party]} {words.percent(100 * share, 2)}"
        for party, share in sorted(votes.items(), key=lambda one: -one[1])
        if not case.tally.list_seats[party]
    ]
    found = case.ranged("wasted")
    return (
        words.say(
            "card-wasted-working",
            count=len(lost),
            lists=words.list(lost) if lost else "",
            value=words.percent(found.value),
            range=_range(found, "percent", words),
        ),
    )


def _volatility(case: Case) -> tuple[str, ...]:
    words, names = case.words, short_names(case.data, case.words)
    rows = compared_units(case.data, case.pair, case.counting.base, case.comparison)
    if rows.empty:
        return (words.say("card-unknown"),)
    found = ranged_volatility(
        case.data, case.pair, case.counting.base, case.comparison, case.counted
    )
    said = []
    for kind in ("a", "b"):
        part = rows[rows["type"] == kind.upper()]
        units = [
            f"{named_parties(row['before_parties'] or row['after_parties'], names, words)}"
            f" {signed(row['change'], words)}"
            for _, row in part.iterrows()
        ]
        value = found[f"volatility_{kind}"]
        said.append(
            words.say(
                "card-volatility-part",
                kind=kind,
                count=len(units),
                units="; ".join(units),
                sum=words.number(float(part["change"].abs().sum()), 1),
                value=words.number(value.value, 1),
                range=_range(value, "points", words),
            )
        )
    total = found["volatility"]
    labels = election_labels(case.data, words)
    whole = words.say(
        "card-volatility-working",
        before=labels[case.pair[0]],
        after=labels[case.pair[1]],
        value=words.number(total.value, 1),
        range=_range(total, "points", words),
    )
    return (*said, whole)


def _advantage(case: Case) -> tuple[str, ...]:
    words, names = case.words, short_names(case.data, case.words)
    votes, seats = case.tally.shares.get(case.counting.base), case.tally.seats(case.counting)
    if not votes or not seats:
        return (words.say("card-unknown"),)
    party, share = shares_of(dict(votes))[0][0], max(votes.values())
    found = ranged_advantage(case.tally, case.counting)[party]
    won = Fraction(100 * seats.get(party, 0), sum(seats.values()))
    return (
        words.say(
            "card-advantage-working",
            party=names[party],
            seats=words.percent(won, 2),
            votes=words.percent(100 * share, 2),
            value=number(found.value, "ratio", words),
            range=_range(found, "ratio", words),
        ),
    )


def _counts(case: Case) -> tuple[str, ...]:
    names = short_names(case.data, case.words)
    seats = case.tally.seats(case.counting)
    if seats is None:
        return (case.words.say("card-unknown"),)
    seated = [names[party] for party in seats if party in case.tally.parties]
    return (
        case.words.say(
            "card-counts-working",
            lists=case.words.number(len(case.tally.list_seats)),
            seated=case.words.number(len(seated)),
            names=case.words.list(seated),
        ),
    )


WORKINGS: dict[str, Callable[[Case], tuple[str, ...]]] = {
    "effective": _effective,
    "golosov": _golosov,
    "herfindahl": _herfindahl,
    "shares": _shares,
    "gallagher": _gallagher,
    "loosemore": _loosemore,
    "wasted": _wasted,
    "volatility": _volatility,
    "advantage": _advantage,
    "counts": _counts,
}


def _listed(values: list[Fraction], digits: int, words: Words) -> str:
    """List numbers, joined by plus signs, equal ones with how many times they stand there."""
    said = []
    for text, group in groupby(words.number(value, digits) for value in values):
        count = len(list(group))
        said.append(text if count == 1 else f"{count} × {text}")
    return ", ".join(said)


def _points(case: Case, points: list[tuple[str, Fraction]]) -> str:
    names = short_names(case.data, case.words) | {REST: case.words.say("card-rest")}
    said = []
    for text, group in groupby(
        points, key=lambda one: f"{_owner(one[0], names)} {signed(float(one[1]), case.words)}"
    ):
        count = len(list(group))
        said.append(text if count == 1 else f"{count} × {text}")
    return "; ".join(said)


def _owner(party: str, names: dict[str, str]) -> str:
    # Each of a group counted alone bears the group's name and a number.
    return names[party.split(":")[0]]


def _range(found: Ranged, unit: str, words: Words) -> str:
    return words.say(
        "card-range",
        ways=found.ways,
        low=number(found.low, unit, words),
        high=number(found.high, unit, words),
    )
