"""The working of every measure, worked by hand from the files of the made-up country."""

from __future__ import annotations

from fractions import Fraction
from math import sqrt
from typing import Any

import pytest

from elections.measures.counting import (
    Comparison,
    CountingChoices,
    ElectionResult,
    election_results,
)
from elections.measures.registry import (
    MEASURES,
    PANELS,
    REST,
    Case,
    advantage_ranges,
    advantage_ratios,
    differences,
)
from elections.measures.values import (
    DIGITS,
    FULL,
    Changes,
    Measured,
    Parties,
    Percentages,
    Rounded,
    Share,
    Terms,
)
from elections.package.loading import ElectionData
from tests.changed import with_cells

# tests/country/results.csv, the autumn of 1994: 1,063,507 votes for seven lists, and 50 seats.
VOTES = {
    "progress": 851_204,
    "workers": 52_417,
    "renewal": 44_180,
    "farmers": 37_965,
    "green": 30_112,
    "coast": 25_733,
    "craft": 21_896,
}
SEATS = {"progress": 48, "workers": 2}
P = {party: Fraction(votes, 1_063_507) for party, votes in VOTES.items()}
S = {party: Fraction(seats, 50) for party, seats in SEATS.items()}
PAIR = ("1994_spring", "1994_autumn")
# Of this election the number of ballots was not published.
UNKNOWN = CountingChoices(base="ballots_cast")


def worked(
    data: ElectionData,
    name: str,
    counting: CountingChoices | None = None,
    pair: tuple[str, str] = PAIR,
) -> list[dict[str, Any]]:
    """Return the steps of a measure."""
    case = Case(data, pair, counting or CountingChoices(), Comparison())
    return [dict(step) for step in MEASURES[name].working(case)]


def value(found: object, unit: str) -> float:
    """Return the value of a step, of this unit."""
    assert isinstance(found, Measured)
    assert found.unit == unit
    assert found.range.value is not None
    return found.range.value


def squares(shares: dict[str, Fraction]) -> Fraction:
    """Return the sum of the squares."""
    return sum((share * share for share in shares.values()), Fraction(0))


def test_the_votes_are_those_of_the_file(country: ElectionData) -> None:
    rows = country.results[country.results["election_id"] == "1994_autumn"]
    assert dict(zip(rows["party_id"], rows["votes"], strict=True)) == VOTES
    assert sum(VOTES.values()) == 1_063_507


@pytest.mark.parametrize("of", ["votes", "seats"])
def test_effective_number_and_concentration(country: ElectionData, of: str) -> None:
    shares = P if of == "votes" else S
    for name, unit, expected in (
        ("effective", "parties", 1 / squares(shares)),
        ("herfindahl", "index", squares(shares)),
    ):
        found = next(step for step in worked(country, name) if step["of"] == of)
        assert found["shares"] == Terms(tuple(shares.values()), 3)
        assert found["squares"] == Rounded(squares(shares), 4)
        assert value(found["value"], unit) == pytest.approx(float(expected))


@pytest.mark.parametrize("of", ["votes", "seats"])
def test_golosovs_number(country: ElectionData, of: str) -> None:
    shares = tuple((P if of == "votes" else S).values())
    found = next(step for step in worked(country, "golosov") if step["of"] == of)
    terms = tuple(share / (share + shares[0] ** 2 - share**2) for share in shares)
    assert (found["shares"], found["terms"]) == (Terms(shares, 3), Terms(terms, 2))
    assert value(found["value"], "parties") == pytest.approx(float(sum(terms)))


def test_first_and_second_share(country: ElectionData) -> None:
    votes, seats = worked(country, "shares")
    assert (votes["of"], seats["of"]) == ("votes", "seats")
    assert value(votes["first"], "vote_share") == pytest.approx(float(100 * P["progress"]))
    assert value(votes["second"], "vote_share") == pytest.approx(float(100 * P["workers"]))
    assert value(seats["first"], "seat_share") == 96
    assert value(seats["second"], "seat_share") == 4


def test_disproportionality(country: ElectionData) -> None:
    """Who has no seat loses its votes; the first list gains, the second loses a little too."""
    points = {party: 100 * (S.get(party, Fraction(0)) - share) for party, share in P.items()}
    assert [party for party, change in points.items() if change > 0] == ["progress"]
    ordered = tuple(((p,), moved) for p, moved in sorted(points.items(), key=lambda pair: -pair[1]))
    (found,) = worked(country, "gallagher")
    assert found["points"] == Changes(ordered, "points")
    half = sum(change**2 for change in points.values()) / 2
    assert found["half"] == Rounded(half, 1)
    assert value(found["value"], "points") == pytest.approx(sqrt(half))
    (found,) = worked(country, "loosemore_hanby")
    assert found["gains"] == found["losses"] == Rounded(points["progress"], 1)
    assert value(found["value"], "points") == pytest.approx(float(points["progress"]))


def test_small_gains_and_losses_count_too(country: ElectionData) -> None:
    """The spring of 1994: 42 % of the seats for 38.7 % of the votes, 8 % for 8.5 %, and so on."""
    spring = {
        **{"progress": (395_842, 21), "land_and_craft": (242_716, 12), "workers": (86_880, 4)},
        **{"coast-and-hill": (145_060, 7), "renewal": (118_310, 6), "liberty": (33_719, 0)},
    }
    total = sum(votes for votes, _ in spring.values())
    points = [
        100 * (Fraction(seats, 50) - Fraction(votes, total)) for votes, seats in spring.values()
    ]
    assert [sum(0 < abs(one) < 1 for one in points), sum(points)] == [4, 0]
    (found,) = worked(country, "loosemore_hanby", pair=("1990", "1994_spring"))
    gained = sum(one for one in points if one > 0)
    assert found["gains"] == found["losses"] == Rounded(gained, 1)


def test_equal_differences_are_in_the_order_of_the_names() -> None:
    half, nobody = Fraction(1, 2), frozenset[str]()
    seats = {"b": 3, "a": 3}
    votes = {"b": half, "a": half}
    result = ElectionResult({"party_votes": votes}, seats, seats, seats, nobody, nobody, 0)
    assert differences(result, CountingChoices()) == [("a", 0), ("b", 0)]


def test_votes_for_nobody_lose_what_they_are(country: ElectionData) -> None:
    """1990: 1,019,071 valid votes, of which 61,112 against all have no seats."""
    result = election_results(country)["1990"]
    found = dict(differences(result, CountingChoices(base="valid_votes")))
    assert found[REST] == -100 * Fraction(61_112, 1_019_071)
    assert REST not in dict(differences(result, CountingChoices()))
    assert sum(found.values()) == 0


def test_wasted_votes(country: ElectionData) -> None:
    (found,) = worked(country, "wasted")
    lost = {party: share for party, share in P.items() if party not in SEATS}
    assert found["count"] == 5
    assert found["lists"] == Percentages(tuple(lost.items()))
    assert value(found["value"], "vote_share") == pytest.approx(float(100 * sum(lost.values())))


def test_advantage_ratio(country: ElectionData) -> None:
    (found,) = worked(country, "advantage")
    assert found["party"] == Parties(("progress",))
    assert found["seats"] == Share(Fraction(48, 50), "seat_share")
    assert found["votes"] == Share(P["progress"], "vote_share")
    ratio = float(S["progress"] / P["progress"])
    assert value(found["value"], "ratio") == pytest.approx(ratio)
    result = election_results(country)["1994_autumn"]
    ratios = advantage_ratios(result, CountingChoices())
    assert ratios["workers"] == pytest.approx(float(S["workers"] / P["workers"]))
    assert ratios["green"] == 0
    # Least by the published 80.04 %, with the four seats that voters do not fill: 48 of 54. Most
    # of all ballots cast, 1,090,000 of them: 48 of 50.
    ranges = advantage_ranges(result, CountingChoices())["progress"]
    assert ranges.low == pytest.approx(48 / 54 / 0.8004)
    assert ranges.high == pytest.approx(48 / 50 / (851_204 / 1_090_000))


def test_advantage_ratio_of_a_first_list_without_seats(country: ElectionData) -> None:
    """Of two with as many votes, one without a seat: each by itself, 48 and 0 of 50 seats."""
    cells = {("1994_autumn", "green"): {"votes": VOTES["progress"]}}
    made = with_cells(country, "results", cells)
    found = worked(made, "advantage")
    assert [(step["party"], step["seats"]) for step in found] == [
        (Parties(("progress",)), Share(Fraction(48, 50), "seat_share")),
        (Parties(("green",)), Share(Fraction(0), "seat_share")),
    ]


def test_counts(country: ElectionData) -> None:
    (found,) = worked(country, "counts")
    names = Parties(("progress", "workers"))
    assert found == {"lists": Rounded(7, 0), "seated": Rounded(2, 0), "names": names}
    # In 1990 eight lists, and seats for seven parties beside a union and independents.
    (found,) = worked(country, "counts", pair=("1990", "1990"))
    seated = ("coast", "craft", "farmers", "green", "hill-country", "progress", "workers")
    assert (found["lists"], found["seated"]) == (Rounded(7, 0), Rounded(7, 0))
    assert sorted(found["names"].ids) == list(seated)


def test_volatility_by_name(country: ElectionData) -> None:
    """What each list gained or lost from the spring to the autumn of 1994, lists by their names."""
    spring = {
        **{"progress": 395_842, "land_and_craft": 242_716, "coast-and-hill": 145_060},
        **{"renewal": 118_310, "workers": 86_880, "liberty": 33_719},
    }
    before = {party: Fraction(votes, sum(spring.values())) for party, votes in spring.items()}
    change = {p: 100 * (P.get(p, Fraction(0)) - before.get(p, Fraction(0))) for p in before | P}
    by_name = Comparison("same_name", "kept")
    case = Case(country, PAIR, CountingChoices(), by_name)
    first, second, whole = MEASURES["volatility"].working(case)
    parts = {"b": {"progress", "renewal", "workers"}}
    parts["a"] = change.keys() - parts["b"]
    for step, part in ((first, "a"), (second, "b")):
        found = step["units"]
        assert isinstance(found, Changes)
        assert (step["part"], step["count"]) == (part, len(parts[part]))
        assert (dict(found.points), found.unit) == (
            {(party,): change[party] for party in parts[part]},
            "vote_share",
        )
        moved = sum(abs(change[party]) for party in parts[part])
        assert step["sum"] == Rounded(moved, 1)
        assert value(step["value"], "points") == pytest.approx(float(moved / 2))
    assert [getattr(whole[name], "id", None) for name in ("before", "after")] == list(PAIR)
    assert whole["part"] == "whole"
    moved = sum(abs(one) for one in change.values())
    assert value(whole["value"], "points") == pytest.approx(float(moved / 2))


@pytest.mark.parametrize(
    "name", ["gallagher", "loosemore_hanby", "wasted", "advantage", "volatility"]
)
def test_without_votes_of_the_base_there_is_nothing_to_work(
    country: ElectionData, name: str
) -> None:
    assert worked(country, name, UNKNOWN, ("1990", "1994_spring")) == []
    result = election_results(country)["1994_spring"]
    assert (advantage_ratios(result, UNKNOWN), differences(result, UNKNOWN)) == ({}, [])


def test_without_seats_by_membership_nobody_is_seated(country: ElectionData) -> None:
    """1998: who the one independent joined was not published."""
    unknown = CountingChoices(belonging="membership")
    assert worked(country, "counts", unknown, ("1994_autumn", "1998")) == []


def test_units_scales_and_panels() -> None:
    """How many of what each measure is, with what it is drawn alike, and what is shown first."""
    assert {name: (one.unit, one.scale) for name, one in MEASURES.items()} == {
        "effective": ("parties", None),
        "golosov": ("parties", None),
        "herfindahl": ("index", None),
        "shares": ("vote_share", "vote_share"),
        "gallagher": ("points", None),
        "loosemore_hanby": ("points", None),
        "wasted": ("vote_share", "points"),
        "volatility": ("points", "vote_share"),
        "advantage": ("ratio", None),
        "counts": ("count", None),
    }
    series = {one.name: one for measure in MEASURES.values() for one in measure.series}
    assert {name for name, one in series.items() if one.main} == {
        *("effective_votes", "effective_seats", "first_seats", "gallagher", "wasted"),
        *("volatility", "volatility_a"),
    }
    assert {name: one.drawn_in for name, one in series.items() if one.drawn_in != name} == {
        "volatility_a": "volatility",
        "volatility_b": None,
    }
    assert set(PANELS) == series.keys() - {"volatility_a", "volatility_b"}
    # Shares of votes as official tables print them; numbers of parties, as the literature does.
    assert DIGITS == {
        **{"parties": 2, "index": 2, "ratio": 2, "vote_share": 2},
        **{"seat_share": 1, "points": 1, "count": 0},
    }
    # Percentages of a whole, and an index from 0 to 1; all others have no end.
    assert FULL == {"vote_share": 100, "seat_share": 100, "index": 1}
    symbols = {name: one.latex.split(" = ")[0] for name, one in MEASURES.items()}
    assert list(symbols.values()) == ["N", "N_P", "H", "p_1", "G", "D", "W", "V", "A_i", "n"]
