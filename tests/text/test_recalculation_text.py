"""The recalculation and a scenario in words, against what was worked by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from elections.choices import CHOICES, SCENARIO, settle
from elections.figures import figure
from elections.package.loading import ElectionData
from elections.scenarios import contest
from elections.tables import what_if
from elections.tables.recalculation import bases_of_law, recalculation_rows, recalculations
from elections.tables.threshold_sweep import under_every_rule
from elections.text import Words, load_words
from elections.text import what_if as what_if_words
from elections.text.recalculation import (
    election_recalculation,
    recalculation_grid,
    recalculation_sentences,
)
from elections.text.recalculation_notes import notes
from elections.text.threshold_sweep import rules_grid
from tests.drawn import with_cells


@pytest.fixture(scope="module")
def words() -> Words:
    return load_words("en")


def remarks(data: ElectionData, words: Words) -> tuple[str, ...]:
    """Return what must be known beside the recalculation."""
    return notes(recalculations(data), bases_of_law(data), data, words)


def test_the_steps_of_2021_as_worked_by_hand(data: ElectionData, words: Words) -> None:
    """7 % of 7,241,562 = 506,909.34; Auyl has 383,023, Adal 258,618.

    5,148,074 + 792,828 + 659,019 = 6,599,921; / 98 = 67,346.1327. Quotients 76.4420, 11.7724,
    9.7856: whole parts 76 + 11 + 9 = 96; the two largest remainders are .7856 and .7724.
    """
    law, other = election_recalculation(recalculations(data, "2021"), data, words)
    assert law.sentences == (
        "Threshold: 7% of 7,241,562 (valid votes) = 506,909.34 votes. Lists that pass: 3.",
        "Quota: 6,599,921 votes of these lists / 98 seats = 67,346.13 votes for a seat"
        " (Hare quota and largest remainders).",
        "Whole parts and remainders: whole parts give 96 of 98 seats; the last 2 go to the"
        " largest remainders, those of People’s Party and Ak Zhol.",
        "Every official seat follows.",
    )
    assert law.steps is not None
    assert law.steps.rows[0][4:] == ("76.4420", "76", "0.4420", "0", "76", "76")
    assert law.steps.rows[2][4:] == ("9.7856", "9", "0.7856", "+1", "10", "10")
    assert (len(other.sentences), other.steps) == (1, None)
    assert law.heading == "Threshold of valid votes, as the law says (Art. 43(5))"
    # The commission counted those who were given a ballot.
    assert other.heading == "Threshold of ballots issued"


def test_on_a_narrow_screen_the_working_is_all_there(data: ElectionData, words: Words) -> None:
    """Two tables say what the one says, but for the remainder, which the quotient shows."""
    law, valid = election_recalculation(recalculations(data, "2004"), data, words)
    for part in (law, valid):
        whole, (passing, working) = part.steps, part.narrow
        assert whole is not None
        assert [row[:4] for row in whole.rows] == list(passing.rows)
        kept = [n for n, name in enumerate(whole.headings) if name in working.headings]
        full = {row[0]: tuple(row[n] for n in kept) for row in whole.rows}
        assert [full[row[0]] for row in working.rows] == list(working.rows)
        # Whoever is left out was not admitted and had no seat either way.
        left = set(full) - {row[0] for row in working.rows}
        assert {full[name][-2:] for name in left} == {("0", "0")}
    assert "AIST" in {row[0] for row in law.narrow[1].rows}


def test_what_does_not_follow_and_what_is_unchecked_is_said(
    data: ElectionData, country: ElectionData, words: Words
) -> None:
    """336,177 / 4,893,204 = 6.8703 %, / 4,757,773 = 7.0659 %; 498,788 / 0.07 = 7,125,542.9."""
    doubt, _, first, second = remarks(data, words)
    assert doubt == (
        "1999: What the law measured the threshold against is known with low confidence."
        " Inferred: no wording of the time was found; the shares were published of all ballots"
        " cast."
    )
    assert first == (
        "2004: Of valid votes, as the law says (Art. 43(5)), AIST has 7.07%, and every official"
        " seat follows. Read as a share of ballots cast it would be 6.87%, less than 7%, and the"
        " seats would be others (Ak Zhol +1 and AIST −1)."
    )
    assert second.startswith("2012: The number of ballots cast was not found")
    assert "any number up to 7,125,542;" in second
    assert second.endswith("The preliminary number was 6,980,000.")
    # 41,027 votes for Hill Country are 3.81 % of the ballots, but 4.03 % of the valid votes.
    of_valid, of_parties, unpublished = remarks(country, words)
    changes = "the seats are not the official ones (Hill Country +1 and Green −1)."
    assert of_valid == f"1990: With the threshold of valid votes {changes}"
    assert of_parties == f"1990: With the threshold of votes for parties {changes}"
    assert unpublished.startswith("March 1994: The number of ballots cast was not found")
    assert "preliminary" not in unpublished


def test_an_election_that_follows_on_another_base_than_the_law_s(
    data: ElectionData, words: Words
) -> None:
    """The law of 2004, were it read as of all ballots cast; no article would say so."""
    read = {("2004",): {"threshold_base": "ballots_cast", "threshold_base_article_en": None}}
    first, *_ = remarks(with_cells(data, "elections", read), words)
    assert first == (
        "2004, AIST: 6.87% (base in the law: ballots cast), below 7%; seats would change: Ak Zhol"
        " +1 and AIST −1. With the other base (valid votes) 7.07%: every official seat follows."
    )


def test_only_the_law_s_base_is_called_so(country: ElectionData, words: Words) -> None:
    """1990 at 4.1 %: 41,027 votes are 4.03 % of 1,019,071 valid votes, 4.28 % of 957,959 for lists.

    Had Hill Country its seat, the official seats would follow on the votes for lists alone.
    """
    seats = {("1990", "hill-country"): {"list_seats": 1}, ("1990", "green"): {"list_seats": 1}}
    law = {("1990",): {"threshold_percent": Decimal("4.1"), "threshold_base": "valid_votes"}}
    made_up = with_cells(with_cells(country, "results", seats), "elections", law)
    own, other, _ = remarks(made_up, words)
    assert own.startswith("1990, Hill Country: 4.03% (base in the law: valid votes), below 4.1%;")
    assert own.endswith("(votes for parties) 4.28%: every official seat follows.")
    assert other == (
        "1990: With the threshold of ballots cast the seats are not the official ones"
        " (Green +1 and Hill Country −1)."
    )


def test_how_far_an_election_would_follow_is_said_only_where_it_is_known(
    data: ElectionData, words: Words
) -> None:
    """In 2012 with a seat moved the votes give the official seats on no number of ballots."""
    moved = {("2012", "ak_zhol"): {"list_seats": 7}, ("2012", "cppk"): {"list_seats": 8}}
    made_up = with_cells(data, "results", moved)
    other = election_recalculation(recalculations(made_up, "2012"), made_up, words)[1]
    assert other.sentences == (
        "The number of ballots cast was not found, so a threshold of them cannot be checked."
        " The preliminary number was 6,980,000.",
    )


def test_seats_that_follow_are_counted_and_the_table_says_what_differs(
    data: ElectionData, words: Words
) -> None:
    assert recalculation_sentences(recalculation_rows(data), words) == (
        "481 of 481 list seats follow (7 of 7 elections), threshold base: as the law of each"
        " election says (ballots cast and valid votes).",
        "382 of 383 list seats follow (5 of 6 elections), threshold base: ballots cast. Cannot be"
        " checked: 1.",
        "481 of 481 list seats follow (7 of 7 elections), threshold base: valid votes.",
    )
    table = recalculation_grid(recalculation_rows(data), recalculations(data), data, words)
    assert table.headings[1:] == ("Of ballots cast", "Of valid votes")
    assert ("1999", "yes (law)", "yes") in table.rows
    assert ("2004", "Ak Zhol +1 and AIST −1", "yes (law)") in table.rows


def test_seats_that_no_base_gives_are_called_so(country: ElectionData, words: Words) -> None:
    """A seat moved from Progress to Green follows on no base."""
    cells = {
        ("1990", "progress"): {"list_seats": 6},
        ("1990", "green"): {"list_seats": 3},
    }
    said, *_ = remarks(with_cells(country, "results", cells), words)
    assert said.startswith("1990: With the threshold of ballots cast, the number that the law")
    assert said.endswith("the seats are not the official ones (Progress +1 and Green −1).")


def test_a_scenario_says_what_was_merged_and_divided(data: ElectionData, words: Words) -> None:
    """2021 by hand, Auyl and Adal as one list, Nur Otan in two halves: all 7,241,562 votes count.

    Quota 73,893.49; quotients 34.8344 twice, 10.7293, 8.9185, 8.6833: whole parts
    34 + 34 + 10 + 8 + 8 = 94, and the last four go to .9185, .8344 twice, and .7293.
    """
    changed = {"merge": "auyl adal", "split": "nur_otan~50"}
    told = figure("what_if", data, words, election="2021", **changed).told
    assert {row["party_id"]: row["seats"] for row in told.records()} == {
        "nur_otan": 35,
        "nur_otan~": 35,
        "ak_zhol": 11,
        "qhp": 9,
        "auyl+adal": 8,
    }
    assert "Merged by hand: Auyl + Adal. Divided by hand: Nur Otan." in told.captions.subtitle
    law = figure("what_if", data, words, election="2021")
    assert "by hand" not in law.captions.subtitle


@pytest.mark.parametrize(("threshold", "level"), [(0, True), (70, False)])
def test_a_title_says_once_what_is_the_same_at_every_threshold(
    data: ElectionData, words: Words, threshold: int, level: bool
) -> None:
    # Merged so, two lists are left, both above ten percent.
    merge = "nur_otan auyl adal qhp" if level else ""
    choices = {"election": "2021", "threshold": str(threshold), "merge": merge}
    title = figure("threshold_sweep", data, words, **choices).captions.title
    assert ("at every threshold from 0 to 10%" in title) is level
    assert ("at the legal 7%" in title) is not level


def test_every_rule_in_one_cell_for_a_narrow_screen(data: ElectionData, words: Words) -> None:
    decided = contest(data, "2021")
    allocations = under_every_rule(decided, decided.law)
    wide, narrow = (
        rules_grid(allocations, data, words, election="2021", short=short)
        for short in (False, True)
    )
    assert narrow.rows[0][1] == "Nur Otan 76, Ak Zhol 12 and People’s Party 10"
    assert [row[0] for row in narrow.rows] == [row[0] for row in wide.rows]
    assert len(wide.rows) == len(CHOICES["rule"].options(data, {"election": "2021"}))
    assert not any(narrow.numeric)


def test_indices_of_list_seats_alone_say_so(data: ElectionData, words: Words) -> None:
    """Those of all seats filled by voters are other numbers of the same name."""
    law = settle(data, SCENARIO, {"election": "1999"})
    rows, decided = what_if.rows(data, **law), contest(data, "1999")
    measured = what_if_words.measures(what_if.measured(rows, decided), data, words, election="1999")
    assert [figure.label for figure in measured[:2]] == [
        "Effective number, list seats",
        "Gallagher index, list seats",
    ]
    assert {figure.before.split(":")[0] for figure in measured} == {"official seats"}
    assert "“Measures”" in words.say("what_if-lead", election="1999")
