"""Sentences, tables and cards of consolidation: they say what the library computes."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest

from elections.measures import MEASURES
from elections.measures.counting import Comparison, CountingChoices
from elections.measures.mergers import mergers_between
from elections.package.loading import ElectionData
from elections.tables.measures import advantages
from elections.tables.volatility import compared_units, pair_measures
from elections.tables.volatility import rows as volatility_rows
from elections.text import load_words
from elections.text.cards import cards, citation
from elections.text.consolidation import (
    advantage_grid,
    measure_sentences,
    merger_sentences,
    units_grid,
)
from tests.drawn import told_of

WORDS = load_words("en")
PAIR = ("2004", "2007")


def findings(
    data: ElectionData, pair: tuple[str, str], counting: CountingChoices, comparison: Comparison
) -> tuple[str, ...]:
    """Return all that is said of two elections, on the page of mergers and on that of measures."""
    return (
        *merger_sentences(mergers_between(data, *pair), data, WORDS, pair),
        *measure_sentences(
            pair_measures(data, pair, counting, comparison), data, WORDS, pair, comparison
        ),
    )


def test_what_happened_between_2004_and_2007(data: ElectionData) -> None:
    """Worked by hand in test_volatility and test_measure_ranges."""
    merger, volatility, parts, effective = findings(
        data, PAIR, CountingChoices(), Comparison(cut=Fraction(2, 100))
    )
    assert "in 2006" in merger
    assert "had 15 of the 77 seats filled by voters in 2004; with Otan: 57." in merger
    assert "By party membership: 18; together 71." in merger
    assert "93.2 if each new name is a new party" in volatility
    assert "14.1 if predecessors are added together" in volatility
    assert "below 2% counts as absent" in volatility
    assert "Naghyz Ak Zhol (split from Ak Zhol, on the list of NSDP)" in parts
    assert "would be 9.6 points" in parts
    assert "2.66 in 2004 (1.81 to 3.09" in effective
    assert "1.00 in 2007 (1.00 to 1.19" in effective
    assert "Asar and AIST, the bloc of Agrarian and Civic" in merger


def test_parts_on_lists_are_told_of_only_where_that_changes_the_number(data: ElectionData) -> None:
    by_name = Comparison(convention="same_name")
    kept = Comparison(blocs="kept")
    assert not any(
        "split from" in line
        for how in (by_name, kept)
        for line in findings(data, PAIR, CountingChoices(), how)
    )


def test_a_party_that_was_renamed_before_it_merged_is_dated_too(data: ElectionData) -> None:
    """Revival, later Rukhaniyat, and Democratic, later Adilet, became Birlik on 26 April 2013."""
    said = findings(data, ("2004", "2016"), CountingChoices(), Comparison())
    (birlik,) = (one for one in said if "Birlik" in one)
    assert birlik.startswith("Merged into Birlik in 2013: ")


def test_a_merger_through_another_party_is_dated_by_the_last_step(data: ElectionData) -> None:
    """Birlik, which two of them had joined in 2013, merged as Adal into Amanat in April 2022."""
    merger = findings(data, ("2004", "2023"), CountingChoices(), Comparison())[0]
    assert merger.startswith("Merged into Otan (later Amanat) in 2006 and 2022: ")


def test_a_way_of_counting_that_was_not_published_is_said(data: ElectionData) -> None:
    """Whom independents of 1999 joined later is not in the data."""
    said = findings(data, ("1999", "2004"), CountingChoices(belonging="membership"), Comparison())[
        -1
    ]
    assert "not found for 1999 with the counting choices in use (3.48 to 6.89 with others)" in said


def test_who_held_nothing_and_who_merged_with_nobody(data: ElectionData) -> None:
    said = findings(data, ("2012", "2016"), CountingChoices(), Comparison())
    assert (
        sum("had none of the 98 seats filled by voters in 2012." in sentence for sentence in said)
        == 2
    )
    said = findings(data, ("2007", "2012"), CountingChoices(), Comparison())
    assert "had merged into another" in said[0]
    assert "absent" not in said[1]


def test_a_base_that_was_not_published_is_said(data: ElectionData) -> None:
    said = findings(data, ("2007", "2012"), CountingChoices(base="ballots_cast"), Comparison())
    assert "cannot be computed" in said[1]
    found = cards(data, ("2007", "2012"), CountingChoices(base="ballots_cast"), Comparison(), WORDS)
    assert sum("Not found" in " ".join(card.working) for card in found) >= 4


@pytest.mark.parametrize("fixture", ["data", "country"])
def test_every_pair_has_sentences_and_cards_under_the_oddest_choices(
    request: pytest.FixtureRequest, fixture: str
) -> None:
    """Whatever is chosen, every message finds its numbers, and nothing reads as a placeholder."""
    package: ElectionData = request.getfixturevalue(fixture)
    held = package.elections.sort_values("date")["election_id"].tolist()
    odd = CountingChoices("published", "each", "all", "membership")
    comparison = Comparison("largest_predecessor", "kept", Fraction(5, 100))
    for pair in pairwise(held):
        texts = list(findings(package, pair, odd, comparison))
        for card in cards(package, pair, odd, comparison, WORDS):
            assert card.formula
            assert card.working
            texts += [*card.working, card.meaning, card.hides, card.citation]
        for text in texts:
            assert not {"{", "nan", "None", "<NA>"} & set(text.replace(";", " ").split())


def test_cards_show_the_numbers_of_the_election(data: ElectionData) -> None:
    found = dict(
        zip(MEASURES, cards(data, PAIR, CountingChoices(), Comparison(), WORDS), strict=True)
    )
    assert "0.884" in found["effective"].working[0]
    assert "= 1.27" in found["effective"].working[0]
    assert "4.54%" in found["wasted"].working[0]
    assert "11.59%" in found["wasted"].working[0]
    assert "100% of the seats / 88.41% of the votes = 1.13" in found["advantage"].working[0]
    assert "Lists: 7" in found["counts"].working[0]
    assert "14.1" in found["volatility"].working[-1]
    assert "(2014)" in found["volatility"].citation


@pytest.mark.parametrize(
    ("language", "both", "several"),
    [
        (
            *("en", "J. Loosemore and V. J. Hanby"),
            "M. Nagayama (1997), on the triangle of the two shares, as taken up in "
            "R. Taagepera (2004)",
        ),
        (
            *("ru", "J. Loosemore, V. J. Hanby"),
            "M. Nagayama (1997) о треугольнике двух долей, по изложению: R. Taagepera (2004)",
        ),
        (
            *("kk", "J. Loosemore және V. J. Hanby"),
            "M. Nagayama (1997), екі үлестің үшбұрышы туралы; баяндалуы: R. Taagepera (2004)",
        ),
    ],
)
def test_works_are_cited_alike_in_every_language(language: str, both: str, several: str) -> None:
    words = load_words(language)
    assert citation(MEASURES["loosemore_hanby"], words) == (
        f"{both} (1971), The Theoretical Limits of Maximum Distortion, British Journal of Political"
        " Science 1(4), 467–477."
    )
    assert citation(MEASURES["shares"], words) == (
        f"{several}, Extension of the Nagayama Triangle for Visualization of Party Strengths, Party"
        " Politics 10(3), 301–306."
    )
    for measure in MEASURES.values():
        cited = citation(measure, words)
        places = [cited.index(f"({work.year})") for work in measure.works]
        assert places == sorted(places)
        assert cited.count("(19") + cited.count("(20") == len(measure.works)


def test_the_units_of_a_pair_are_printed_with_all_numbers(country: ElectionData) -> None:
    pair = ("1994_autumn", "1998")
    units = compared_units(country, pair, "party_votes", Comparison())
    table = units_grid(units, country, WORDS, pair)
    assert table.rows[0] == ("Progress", "Progress", "80.04", "28.28", "−51.75", "B")
    assert ("Farmers and Craft", "Land and Craft", "5.63", "21.23", "+15.60", "B") in table.rows
    row = volatility_rows(country, blocs="apart").iloc[-1]
    moved = sum(abs(float(cells[4].replace("−", "-"))) for cells in table.rows) / 2
    assert moved == pytest.approx(row["summed"], abs=0.05)
    assert set(table.evidence["election_id"]) == set(pair)


def test_advantage_table(country: ElectionData) -> None:
    ratios = advantages(country, "1994_autumn", CountingChoices())
    table = advantage_grid(ratios, country, WORDS)
    assert table.rows[0][:2] == ("Progress", "1.20")
    assert len(table.rows) == 7


@pytest.mark.parametrize(("value", "said"), [(2.5, "+2.50"), (-2.5, "−2.50"), (0.0, "0.00")])
def test_signs(value: float, said: str) -> None:
    assert WORDS.signed(value, "vote_share") == said


def test_a_party_is_named_as_it_was_when_others_merged_into_it(data: ElectionData) -> None:
    """Adilet and Rukhaniyat joined Birlik in 2013; it took the name Adal in 2020."""
    said = findings(data, ("2004", "2021"), CountingChoices(), Comparison())
    assert any(
        sentence.startswith("Merged into Birlik (later Adal) in 2013: ") for sentence in said
    )


def test_who_was_not_on_a_ballot_had_perhaps_stood_before(data: ElectionData) -> None:
    """NSDP stood in 2007, 2012 and 2016, not in 2021; Adilet, the Democratic Party of 2004, was on
    the list of Ak Zhol in 2007, when blocs were banned; AIST of 2004 was a bloc of two.
    """

    def kinds(start: str, end: str, unit: str = "votes") -> dict[str, str]:
        table = told_of("flows", data, **{"from": start, "to": end, "unit": unit}).table
        named = table["after_label"].where(table["after_label"] != "", table["before_label"])
        return dict(zip(named, table["kind_label"], strict=True))

    assert kinds("2021", "2023")["NSDP"] == "not on the ballot in 2021"
    assert kinds("2021", "2023")["Respublica"] == "new party"
    assert kinds("2016", "2021")["NSDP"] == "not on the ballot in 2021"
    assert kinds("2007", "2012")["Adilet"] == "left the joint list"
    assert kinds("2007", "2012", "seats")["Ak Zhol"] == "no seats in 2007"
    titles = [
        told_of("flows", data, **{"from": "2004", "to": "2023", "unit": unit}).captions.title
        for unit in ("votes", "seats")
    ]
    assert titles[0].startswith("2004: 5 lists that became Amanat, 80.25%")
    assert titles[1].startswith("2004: 4 parties and blocs that became Amanat, 58 of 77")
