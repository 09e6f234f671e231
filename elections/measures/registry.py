"""Every measure of a party system: its formula, its working, and its entry, in one place.

A formula takes votes and seats as counts or shares; they are brought to shares exactly, and
only the result is a ``float`` (errors: ``elections.measures.shares``).
A measure is added here: its formula, the numbers between formula and value, and an entry of
``MEASURES``, with the works that it is from. Its words are the messages ``measure-NAME-…`` of the
locale, and one ``measure-SERIES`` for each of its series.

A measure hangs on some of the choices of ``elections.measures.counting`` and not on others:
``depends`` says on which. The effective numbers and the concentration of votes are of
the votes for parties, whatever the base, because a vote for nobody is no party.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt
from typing import Any, Literal, get_args

from elections.measures.counting import (
    Comparison,
    CountingChoices,
    ElectionResult,
    Unnamed,
    alternatives,
    election_results,
    group_of,
)
from elections.measures.ranges import Formula, ValueRange, range_over, value_range
from elections.measures.shares import (
    Distribution,
    Number,
    Weights,
    share_pairs,
    weight_shares,
)
from elections.measures.values import (
    Changes,
    ElectionName,
    Measured,
    Parties,
    Percentages,
    Rounded,
    Share,
    Step,
    Terms,
    Unit,
)
from elections.measures.volatility import units_between, volatility_ranges
from elections.package.loading import ElectionData

PartyNumberIndex = Literal["laakso-taagepera", "golosov"]
VOTES = ("base",)
SPLIT = ("unnamed",)
SEATS = ("independents", "seats", "belonging")
NAMED_FIRST: dict[Unnamed, Unnamed] = {"together": "scattered", "scattered": "together"}
REST = "_rest"
OF = ("votes", "seats")


@dataclass(frozen=True)
class Series:
    """One value per election that a measure gives.

    ``of`` is its formula, ``None`` where the measure compares two elections; ``depends``
    names the choices on which it hangs. ``panel`` names the series in whose panel it is
    drawn, its own where none is said, and is ``None`` for one that is not drawn. ``unit`` is
    its own where it is not that of its measure. ``main`` is whether its panel is one of the
    few that are shown first.
    """

    name: str
    depends: tuple[str, ...] = ()
    of: Formula | None = None
    panel: str | None = ""
    unit: Unit | None = None
    main: bool = False

    @property
    def drawn_in(self) -> str | None:
        """The series in whose panel it is drawn."""
        return self.name if self.panel == "" else self.panel

    def value_range(self, result: ElectionResult, counting: CountingChoices) -> ValueRange:
        """Return its value for one election, and the range over the choices it hangs on.

        ``ValueError`` for a series that compares two elections.
        """
        if self.of is None:
            raise ValueError(f"{self.name} compares two elections: expected a measure of one")
        return value_range(self.of, result, counting, depends=self.depends)


@dataclass(frozen=True)
class Case:
    """What a measure is worked out for: the later of two elections, and how they are counted."""

    data: ElectionData
    pair: tuple[str, str]
    counting: CountingChoices
    comparison: Comparison

    @property
    def result(self) -> ElectionResult:
        """What the later election gave."""
        return election_results(self.data)[self.pair[1]]

    def measured(self, series: str) -> Measured:
        """Return a series of the later election, with its range."""
        measure, entry = SERIES[series]
        return Measured(entry.value_range(self.result, self.counting), entry.unit or measure.unit)

    def weights(self) -> dict[str, Mapping[str, int | Fraction]]:
        """Return the votes for parties and the seats, such as were published."""
        votes, seats = self.result.votes("party_votes"), self.result.seats(self.counting)
        weights: dict[str, Mapping[str, int | Fraction]] = {
            "votes": dict(votes or {}),
            "seats": dict(seats or {}),
        }
        return {of: numbers for of, numbers in weights.items() if numbers}


@dataclass(frozen=True)
class Work:
    """A work that is cited: one or two authors, year, and title with its place and pages.

    What is known only by another work has no title.
    """

    authors: tuple[str, ...]
    year: int
    title: str = ""


@dataclass(frozen=True)
class Measure:
    """A measure: its unit, its formula as LaTeX, its series, and its working for one case.

    Panels of one ``scale`` are drawn alike, those of a unit where none is said. ``compared``
    gives the series of a measure that compares two elections. ``works`` are its sources, none
    where it only counts.
    """

    name: str
    unit: Unit
    latex: str
    working: Callable[[Case], list[Step]]
    series: tuple[Series, ...] = ()
    scale: Unit | None = None
    compared: Callable[..., dict[str, ValueRange]] | None = None
    works: tuple[Work, ...] = ()


def effective_number_of_parties(
    weights: Weights,
    *,
    index: PartyNumberIndex = "laakso-taagepera",
    scattered: Number = 0,
) -> float:
    """Return how many parties of equal size would make a party system as fragmented.

    ``weights`` are votes or seats of the parties. The result is a number of parties,
    at least 1. ``laakso-taagepera`` is 1 / sum p²; ``golosov``, the sum of
    p / (p + p₁² - p²) with p₁ the largest share, counts small parties for less beside
    a large one. ``scattered`` are votes published for small parties together, taken as those
    of so many that none weighs anything: with them the number is as high as it can be, with
    them among the weights as those of one party as low (Taagepera 1997).
    ``ValueError`` for weights as said above, and for another index.

    Sources: Laakso, M. and Taagepera, R. (1979), "Effective" Number of Parties: A
    Measure with Application to West Europe, Comparative Political Studies 12(1), 3-27;
    Golosov, G. V. (2010), The Effective Number of Parties: A New Approach, Party
    Politics 16(2), 171-192; Taagepera, R. (1997), Effective Number of Parties for Incomplete
    Data, Electoral Studies 16(2), 145-151.

    >>> effective_number_of_parties([75, 25]), effective_number_of_parties([1], scattered=1)
    (1.6, 4.0)
    """
    if index not in get_args(PartyNumberIndex):
        expected = ", ".join(get_args(PartyNumberIndex))
        raise ValueError(f"index is {index!r}: expected one of {expected}")
    parts = weight_shares(weights, scattered)
    if index == "laakso-taagepera":
        return float(1 / sum(p * p for p in parts))
    largest = max(parts)
    counted = sum(p / (p + largest * largest - p * p) for p in parts if p)
    # Where p goes to 0, so do p beside p₁² and p².
    return float(counted + (1 - sum(parts)) / (largest * largest))


def herfindahl_hirschman(weights: Weights, *, scattered: Number = 0) -> float:
    """Return the concentration of votes or seats: the sum of the squared shares.

    The result is on 0 to 1 (shares as fractions; multiply by 10,000 for the scale of
    competition law): 1 for a single party, 1/n for n equal ones. ``scattered`` as in
    ``effective_number_of_parties``. ``ValueError`` for weights as said above.

    Sources: Herfindahl, O. C. (1950), Concentration in the Steel Industry, dissertation,
    Columbia University; Hirschman, A. O. (1964), The Paternity of an Index, American
    Economic Review 54(5), 761-762.

    >>> herfindahl_hirschman([50, 50])
    0.5
    """
    return float(sum(p * p for p in weight_shares(weights, scattered)))


def rae_fractionalization(weights: Weights) -> float:
    """Return the probability that two votes (or seats) drawn are of different parties.

    The result is 1 - sum p², on 0 to 1; votes are drawn with replacement.
    ``ValueError`` for weights as said above.

    Source: Rae, D. W. (1967), The Political Consequences of Electoral Laws, New Haven:
    Yale University Press, pp. 53-58.

    >>> rae_fractionalization([50, 50])
    0.5
    """
    return float(1 - sum(p * p for p in weight_shares(weights)))


def gallagher(votes: Distribution, seats: Distribution, *, scattered: Number = 0) -> float:
    """Return the least squares index of disproportionality, on 0 to 100.

    The root of half the sum of squared differences between seat and vote shares in
    percent; 0 is full proportionality. Mappings and series are matched by contestant,
    one who is missing in either having 0 there; sequences by position. ``scattered`` are
    further votes, of contestants so many and so small that none of them weighs anything.
    ``ValueError`` for numbers as said above, or for sequences of unequal length.

    Source: Gallagher, M. (1991), Proportionality, Disproportionality and Electoral
    Systems, Electoral Studies 10(1), 33-51.

    >>> gallagher({"a": 60, "b": 40}, {"a": 9, "b": 1})
    30.0
    """
    pairs = share_pairs(votes, seats, "votes", "seats", scattered).values()
    squares = sum((s - v) ** 2 for v, s in pairs)
    return sqrt(Fraction(10_000, 2) * squares)


def loosemore_hanby(votes: Distribution, seats: Distribution) -> float:
    """Return the share of seats that went to other parties than full proportionality gives.

    Half the sum of absolute differences between seat and vote shares, in percentage
    points, on 0 to 100. Contestants are matched, and errors raised, as in
    ``gallagher``.

    Source: Loosemore, J. and Hanby, V. J. (1971), The Theoretical Limits of Maximum
    Distortion: Some Analytic Expressions for Electoral Systems, British Journal of
    Political Science 1(4), 467-477.

    >>> loosemore_hanby({"a": 60, "b": 40}, {"a": 9, "b": 1})
    30.0
    """
    return _half_of_the_differences(share_pairs(votes, seats, "votes", "seats"))


def sainte_lague_index(votes: Distribution, seats: Distribution) -> float:
    """Return the sum of (seat share - vote share)² / vote share, with shares in percent.

    0 is full proportionality; there is no upper bound. With shares as fractions, as
    some write it, the number is a hundredth of this. Contestants are matched, and
    errors raised, as in ``gallagher``; a contestant with seats and without votes is a
    ``ValueError`` too, because the index has no value there.

    Sources: Gallagher, M. (1991), Proportionality, Disproportionality and Electoral
    Systems, Electoral Studies 10(1), 33-51; Goldenberg, J. and Fisher, S. D. (2019),
    The Sainte-Laguë Index of Disproportionality and Dalton's Principle of Transfers,
    Party Politics 25(2), 203-207.

    >>> sainte_lague_index({"a": 50, "b": 50}, {"a": 3, "b": 1})
    25.0
    """
    pairs = share_pairs(votes, seats, "votes", "seats")
    for name, (vote, seat) in pairs.items():
        if seat and not vote:
            raise ValueError(
                f"votes[{name!r}] is 0 with seats: expected votes for every contestant with seats"
            )
    return float(100 * sum((s - v) ** 2 / v for v, s in pairs.values() if v))


def pedersen(before: Distribution, after: Distribution) -> float:
    """Return the net change of the parties' shares between two elections, on 0 to 100.

    Half the sum of absolute differences, in percentage points: 0 where no share
    changed, 100 where all parties were replaced. Parties are matched, and errors
    raised, as in ``gallagher``: what counts as the same party is the caller's choice.

    Source: Pedersen, M. N. (1979), The Dynamics of European Party Systems: Changing
    Patterns of Electoral Volatility, European Journal of Political Research 7(1), 1-26.

    >>> pedersen({"a": 65, "b": 25, "c": 10}, {"a": 65, "b": 15, "c": 20})
    10.0
    """
    return _half_of_the_differences(share_pairs(before, after, "before", "after"))


def _half_of_the_differences(pairs: Mapping[Any, tuple[Fraction, Fraction]]) -> float:
    return float(50 * sum(abs(second - first) for first, second in pairs.values()))


def advantage_ratios(result: ElectionResult, counting: CountingChoices) -> dict[str, float]:
    """Return each list's share of the seats divided by its share of the votes.

    Above 1 a list has more seats than votes by share, below 1 fewer. Contestants
    without a list have no ratio and are not there; none has one where the base or the
    seats were not published.

    Source: Taagepera, R. and Shugart, M. S. (1989), Seats and Votes: The Effects and
    Determinants of Electoral Systems, Yale University Press, pp. 68-70.

    >>> from elections.package.loading import load
    >>> result = election_results(load("tests/country"))["1994_autumn"]
    >>> round(advantage_ratios(result, CountingChoices())["progress"], 2)
    1.2
    """
    votes, seats = result.shares.get(counting.base), result.seats(counting)
    if not votes or not seats:
        return {}
    total = sum(seats.values())
    return {
        party: float(Fraction(seats.get(party, 0), total) / share)
        for party, share in votes.items()
        if share
    }


def advantage_ranges(result: ElectionResult, counting: CountingChoices) -> dict[str, ValueRange]:
    """Return each list's advantage ratio and its range over all counting choices.

    >>> from elections.package.loading import load
    >>> result = election_results(load("tests/country"))["1994_autumn"]
    >>> advantage_ranges(result, CountingChoices())["progress"].ways > 1
    True
    """
    chosen = advantage_ratios(result, counting)
    alternative_ratios = [
        advantage_ratios(result, alternative)
        for alternative in alternatives(counting, (*VOTES, *SEATS))
    ]
    return {
        party: range_over(chosen.get(party), [ratios.get(party) for ratios in alternative_ratios])
        for party in result.list_seats
    }


def shares_of(weights: Mapping[str, int | Fraction]) -> list[tuple[str, Fraction]]:
    """Return each contestant's share, 0 to 1, of the sum of all, the largest first.

    >>> shares_of({"a": 1, "b": 3})
    [('b', Fraction(3, 4)), ('a', Fraction(1, 4))]
    """
    total = Fraction(sum(weights.values()))
    ordered = sorted(weights.items(), key=lambda item: -item[1])
    return [(party, weight / total) for party, weight in ordered]


def differences(result: ElectionResult, counting: CountingChoices) -> list[tuple[str, Fraction]]:
    """Return seat share less vote share of each contestant, in percentage points.

    Votes for no party, where the base counts them, stand under ``rest``; those of lists
    published only together, as one, under ``unnamed``. Largest gain first; nothing where the
    base or the seats were not published.

    >>> from elections.package.loading import load
    >>> result = election_results(load("tests/country"))["1994_autumn"]
    >>> party, points = differences(result, CountingChoices())[0]
    >>> party, round(float(points), 1)
    ('progress', 16.0)
    """
    votes, seats = result.votes(counting.base), result.seats(counting)
    if not votes or not seats:
        return []
    rest = max(1 - sum(votes.values()), Fraction(0))
    left = dict(shares_of({**votes, REST: rest} if rest else dict(votes)))
    right = dict(shares_of(dict(seats)))
    none = Fraction(0)
    points = {
        party: 100 * (right.get(party, none) - left.get(party, none)) for party in {**left, **right}
    }
    return sorted(points.items(), key=lambda item: (-item[1], item[0]))


def _of_votes(measure: Callable[..., float]) -> Formula:
    def value(result: ElectionResult, counting: CountingChoices) -> float | None:
        shares = result.votes("party_votes", counting.unnamed)
        scattered = result.scattered(counting, "party_votes")
        return measure(shares, scattered=scattered) if shares else None

    return value


def _of_seats(measure: Callable[[Any], float]) -> Formula:
    def value(result: ElectionResult, counting: CountingChoices) -> float | None:
        seats = result.seats(counting)
        return measure(seats) if seats else None

    return value


def _of_both(measure: Callable[..., float]) -> Formula:
    def value(result: ElectionResult, counting: CountingChoices) -> float | None:
        unnamed = result.scattered(counting, counting.base)
        votes, seats = result.votes(counting.base, counting.unnamed), result.seats(counting)
        if not votes or not seats:
            return None
        rest = max(1 - sum(votes.values()) - unnamed, Fraction(0))
        # Votes for no party weigh in a base that counts them: they have no seats.
        counted = {**votes, REST: rest}
        return measure(counted, seats, scattered=unnamed) if unnamed else measure(counted, seats)

    return value


def _vote_share(place: int) -> Formula:
    def value(result: ElectionResult, counting: CountingChoices) -> float | None:
        # The first and the second have a name; the range alone says what a list without one may be.
        split = NAMED_FIRST.get(counting.unnamed, counting.unnamed)
        votes = result.votes(counting.base, split)
        return _ranked(votes, Fraction(1), place) if votes else None

    return value


def _seat_share(place: int) -> Formula:
    def value(result: ElectionResult, counting: CountingChoices) -> float | None:
        seats = result.seats(counting)
        if not seats:
            return None
        # Who is no party counts in the whole, and is never the first or the second.
        parties = {party: won for party, won in seats.items() if party in result.parties}
        return _ranked(parties, Fraction(sum(seats.values())), place)

    return value


def _ranked(weights: Mapping[str, int | Fraction], total: Fraction, place: int) -> float:
    ordered = sorted(weights.values(), reverse=True)
    # Who is alone has nobody behind: the second share is then nothing, and known to be.
    return float(100 * ordered[place] / total) if place < len(ordered) else 0.0


def _wasted(result: ElectionResult, counting: CountingChoices) -> float | None:
    votes = result.votes(counting.base)
    if not votes:
        return None
    lost = sum(share for party, share in votes.items() if not result.list_seats.get(party))
    return float(100 * lost)


def _lists(result: ElectionResult, counting: CountingChoices) -> float | None:
    return float(len(result.list_seats))


def _seated(result: ElectionResult, counting: CountingChoices) -> float | None:
    seats = result.seats(counting)
    return None if seats is None else float(len(result.parties & seats.keys()))


def _golosov(weights: Any, **scattered: Any) -> float:
    return effective_number_of_parties(weights, index="golosov", **scattered)


def _effective_working(case: Case) -> list[Step]:
    return [
        {
            "of": of,
            "shares": Terms(tuple(share for _, share in shares_of(weights)), 3),
            "squares": Rounded(sum(share**2 for _, share in shares_of(weights)), 4),
            "value": case.measured(f"effective_{of}"),
        }
        for of, weights in case.weights().items()
    ]


def _herfindahl_working(case: Case) -> list[Step]:
    return [
        {**step, "value": case.measured(f"herfindahl_{step['of']}")}
        for step in _effective_working(case)
    ]


def _golosov_working(case: Case) -> list[Step]:
    steps: list[Step] = []
    for of, weights in case.weights().items():
        shares = [share for _, share in shares_of(weights)]
        terms = [p / (p + shares[0] ** 2 - p**2) for p in shares if p]
        steps.append(
            {
                "of": of,
                "shares": Terms(tuple(shares), 3),
                "terms": Terms(tuple(terms), 2),
                "value": case.measured(f"golosov_{of}"),
            }
        )
    return steps


def _shares_working(case: Case) -> list[Step]:
    return [
        {"of": of, "first": case.measured(f"first_{of}"), "second": case.measured(f"second_{of}")}
        for of in OF
    ]


def _gallagher_working(case: Case) -> list[Step]:
    points = differences(case.result, case.counting)
    if not points:
        return []
    half = Rounded(sum(change**2 for _, change in points) / 2, 1)
    changes = tuple(((group_of(party),), change) for party, change in points)
    return [
        {
            "points": Changes(changes, "points"),
            "half": half,
            "value": case.measured("gallagher"),
        }
    ]


def _loosemore_hanby_working(case: Case) -> list[Step]:
    changes = [change for _, change in differences(case.result, case.counting)]
    if not changes:
        return []
    return [
        {
            "gains": Rounded(sum(change for change in changes if change > 0), 1),
            "losses": Rounded(-sum(change for change in changes if change < 0), 1),
            "value": case.measured("loosemore_hanby"),
        }
    ]


def _wasted_working(case: Case) -> list[Step]:
    votes = case.result.votes(case.counting.base)
    if not votes:
        return []
    ordered = sorted(votes.items(), key=lambda pair: -pair[1])
    lost = tuple(pair for pair in ordered if not case.result.list_seats.get(pair[0]))
    return [{"count": len(lost), "lists": Percentages(lost), "value": case.measured("wasted")}]


def _volatility_working(case: Case) -> list[Step]:
    chosen = (case.data, case.pair, case.counting.base, case.comparison)
    compared = units_between(*chosen)
    if compared.empty:
        return []
    ranges = volatility_ranges(*chosen)
    steps: list[Step] = []
    for part in ("a", "b"):
        units = compared[compared["type"] == part.upper()]
        changes = [
            (before or after, change)
            for before, after, change in zip(
                units["before_parties"], units["after_parties"], units["change"], strict=True
            )
        ]
        steps.append(
            {
                "part": part,
                "count": len(units),
                "units": Changes(tuple(changes), "vote_share"),
                "sum": Rounded(sum(abs(change) for _, change in changes), 1),
                "value": Measured(ranges[f"volatility_{part}"], "points"),
            }
        )
    before, after = (ElectionName(election) for election in case.pair)
    whole = Measured(ranges["volatility"], "points")
    return [*steps, {"part": "whole", "before": before, "after": after, "value": whole}]


def _advantage_working(case: Case) -> list[Step]:
    votes, seats = case.result.shares.get(case.counting.base), case.result.seats(case.counting)
    if not votes or not seats:
        return []
    most, total = max(votes.values()), sum(seats.values())
    ranges = advantage_ranges(case.result, case.counting)
    # Of lists with as many votes each is worked out; together where they have as many seats.
    level: dict[int, list[str]] = {}
    for party in votes:
        if votes[party] == most:
            level.setdefault(seats.get(party, 0), []).append(party)
    return [
        {
            "party": Parties(tuple(parties)),
            "seats": Share(Fraction(won, total), "seat_share"),
            "votes": Share(most, "vote_share"),
            "value": Measured(ranges[parties[0]], "ratio"),
        }
        for won, parties in level.items()
    ]


def _counts_working(case: Case) -> list[Step]:
    seats = case.result.seats(case.counting)
    if seats is None:
        return []
    seated = tuple(party for party in seats if party in case.result.parties)
    lists = len(case.result.list_seats)
    return [
        {"lists": Rounded(lists, 0), "seated": Rounded(len(seated), 0), "names": Parties(seated)}
    ]


SEATS_AND_VOTES = Work(
    ("R. Taagepera", "M. S. Shugart"),
    1989,
    "Seats and Votes: The Effects and Determinants of Electoral Systems, Yale University Press",
)
MEASURES: dict[str, Measure] = {
    measure.name: measure
    for measure in (
        Measure(
            "effective",
            "parties",
            r"N = \frac{1}{\sum_i p_i^2}",
            _effective_working,
            (
                Series("effective_votes", SPLIT, _of_votes(effective_number_of_parties), main=True),
                Series("effective_seats", SEATS, _of_seats(effective_number_of_parties), main=True),
            ),
            works=(
                Work(
                    ("M. Laakso", "R. Taagepera"),
                    1979,
                    "“Effective” Number of Parties: A Measure with Application to West Europe, "
                    "Comparative Political Studies 12(1), 3–27",
                ),
            ),
        ),
        Measure(
            "golosov",
            "parties",
            r"N_P = \sum_i \frac{p_i}{p_i + p_1^2 - p_i^2}",
            _golosov_working,
            (
                Series("golosov_votes", SPLIT, _of_votes(_golosov)),
                Series("golosov_seats", SEATS, _of_seats(_golosov)),
            ),
            works=(
                Work(
                    ("G. V. Golosov",),
                    2010,
                    "The Effective Number of Parties: A New Approach, "
                    "Party Politics 16(2), 171–192",
                ),
            ),
        ),
        Measure(
            "herfindahl",
            "index",
            r"H = \sum_i p_i^2",
            _herfindahl_working,
            (
                Series("herfindahl_votes", SPLIT, _of_votes(herfindahl_hirschman)),
                Series("herfindahl_seats", SEATS, _of_seats(herfindahl_hirschman)),
            ),
            works=(
                Work(
                    ("A. O. Hirschman",),
                    1964,
                    "The Paternity of an Index, American Economic Review 54(5), 761–762",
                ),
                Work(("O. C. Herfindahl",), 1950),
            ),
        ),
        Measure(
            "shares",
            "vote_share",
            r"p_1 = \max_i p_i, \qquad p_2 = \max_{i \neq 1} p_i",
            _shares_working,
            (
                Series("first_votes", (*VOTES, *SPLIT), _vote_share(0)),
                Series("first_seats", SEATS, _seat_share(0), unit="seat_share", main=True),
                Series("second_votes", (*VOTES, *SPLIT), _vote_share(1)),
                Series("second_seats", SEATS, _seat_share(1), unit="seat_share"),
            ),
            scale="vote_share",
            works=(
                Work(("M. Nagayama",), 1997),
                Work(
                    ("R. Taagepera",),
                    2004,
                    "Extension of the Nagayama Triangle for Visualization of Party Strengths, "
                    "Party Politics 10(3), 301–306",
                ),
            ),
        ),
        Measure(
            "gallagher",
            "points",
            r"G = \sqrt{\tfrac{1}{2} \sum_i (v_i - s_i)^2}",
            _gallagher_working,
            (Series("gallagher", (*VOTES, *SEATS, *SPLIT), _of_both(gallagher), main=True),),
            works=(
                Work(
                    ("M. Gallagher",),
                    1991,
                    "Proportionality, Disproportionality and Electoral Systems, "
                    "Electoral Studies 10(1), 33–51",
                ),
            ),
        ),
        Measure(
            "loosemore_hanby",
            "points",
            r"D = \tfrac{1}{2} \sum_i \left| v_i - s_i \right|",
            _loosemore_hanby_working,
            (Series("loosemore_hanby", (*VOTES, *SEATS), _of_both(loosemore_hanby)),),
            works=(
                Work(
                    ("J. Loosemore", "V. J. Hanby"),
                    1971,
                    "The Theoretical Limits of Maximum Distortion, "
                    "British Journal of Political Science 1(4), 467–477",
                ),
            ),
        ),
        Measure(
            "wasted",
            "vote_share",
            r"W = \sum_{i \,:\, s_i = 0} v_i",
            _wasted_working,
            (Series("wasted", VOTES, _wasted, main=True),),
            scale="points",
            works=(SEATS_AND_VOTES,),
        ),
        Measure(
            "volatility",
            "points",
            r"V = \underbrace{\tfrac{1}{2} \sum_{\text{A}} \left| v_{i,t} - v_{i,t-1}"
            r" \right|}_{V_A} + \underbrace{\tfrac{1}{2} \sum_{\text{B}} \left| v_{i,t} - v_{i,t-1}"
            r" \right|}_{V_B}",
            _volatility_working,
            (
                Series("volatility", main=True),
                Series("volatility_a", panel="volatility", main=True),
                Series("volatility_b", panel=None),
            ),
            scale="vote_share",
            compared=volatility_ranges,
            works=(
                Work(
                    ("M. N. Pedersen",),
                    1979,
                    "The Dynamics of European Party Systems, "
                    "European Journal of Political Research 7(1), 1–26",
                ),
                Work(
                    ("E. N. Powell", "J. A. Tucker"),
                    2014,
                    "Revisiting Electoral Volatility in Post-Communist Countries, "
                    "British Journal of Political Science 44(1), 123–147",
                ),
                Work(
                    ("S. Bartolini", "P. Mair"),
                    1990,
                    "Identity, Competition, and Electoral Availability, Cambridge University Press",
                ),
            ),
        ),
        Measure(
            "advantage",
            "ratio",
            r"A_i = \frac{s_i}{v_i}",
            _advantage_working,
            works=(SEATS_AND_VOTES,),
        ),
        Measure(
            "counts",
            "count",
            r"n = \sum_i 1",
            _counts_working,
            (Series("lists", (), _lists), Series("seated", ("belonging",), _seated)),
        ),
    )
}
SERIES: dict[str, tuple[Measure, Series]] = {
    series.name: (measure, series) for measure in MEASURES.values() for series in measure.series
}
# The series that have a panel of their own.
PANELS: tuple[str, ...] = tuple(
    name for name, (_, series) in SERIES.items() if series.drawn_in == name
)
