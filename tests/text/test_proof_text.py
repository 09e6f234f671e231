"""The proof and a scenario in words, against what was worked by hand."""

from __future__ import annotations

import pytest

from elections.choices import CHOICES, SCENARIO, settle
from elections.figures import figure
from elections.package.loading import ElectionData
from elections.text import Words, load_words
from elections.text.proof import badges, election_proof, proof_grid
from elections.text.proof_notes import notes
from elections.text.threshold_sweep import rules_grid
from tests.drawn import with_cells


@pytest.fixture(scope="module")
def words() -> Words:
    return load_words("en")


def test_the_steps_of_2021_as_worked_by_hand(data: ElectionData, words: Words) -> None:
    """7 % of 7,539,280 = 527,749.6; Auyl has 383,023, Adal 258,618.

    5,148,074 + 792,828 + 659,019 = 6,599,921; / 98 = 67,346.1327. Quotients 76.4420, 11.7724,
    9.7856: whole parts 76 + 11 + 9 = 96; the two largest remainders are .7856 and .7724.
    """
    law, other = election_proof(data, "2021", words)
    assert law.sentences == (
        "Admitted lists: 7% of 7,539,280 (ballots cast) is 527,749.60 votes; 3 lists have them.",
        "Quota: 6,599,921 votes of these lists / 98 seats = 67,346.13 votes for a seat"
        " (Hare quota and largest remainders).",
        "Whole parts and remainders: whole parts give 96 of 98 seats; the last 2 go to the"
        " largest remainders, those of People's Party and Ak Zhol.",
        "Every official seat follows.",
    )
    assert law.steps is not None
    assert law.steps.rows[0][4:] == ("76.4420", "76", "0.4420", "0", "76", "76")
    assert law.steps.rows[2][4:] == ("9.7856", "9", "0.7856", "+1", "10", "10")
    assert (len(other.sentences), other.steps) == (1, None)


def test_on_a_narrow_screen_the_working_is_all_there(data: ElectionData, words: Words) -> None:
    """Two tables say what the one says, but for the remainder, which the quotient shows."""
    law, valid = election_proof(data, "2004", words)
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
    first, second = notes(data, words)
    assert first == (
        "2004: Of ballots cast, the number that the law names, AIST has 6.87%, less than 7%;"
        " computed so, the seats would be others (Ak Zhol +1 and AIST −1). Of valid votes it has"
        " 7.07%, and every official seat follows."
    )
    assert second.startswith("2012: The number of ballots cast was not published")
    assert "any number up to 7,125,542;" in second
    assert notes(country, words) == ()


def test_the_badges_count_and_the_table_names_the_law_s_base(
    data: ElectionData, words: Words
) -> None:
    law, valid = badges(data, words)
    assert (law.mark, law.sound, valid.mark, valid.sound) == ("5 of 6", False, "7 of 7", True)
    assert law.text == (
        "official allocations follow with the threshold as the law says, of ballots cast:"
        " 382 of 383 list seats. One election cannot be checked."
    )
    table = proof_grid(data, words)
    assert table.headings[1:] == ("Of ballots cast (law)", "Of valid votes")
    assert ("2004", "no, 9 of 10", "yes, all 10") in table.rows


def test_seats_that_no_base_gives_are_called_so(country: ElectionData, words: Words) -> None:
    """A seat moved from Progress to Green follows on no base."""
    cells = {
        ("1990", "progress"): {"list_seats": 6},
        ("1990", "green"): {"list_seats": 3},
    }
    (said,) = notes(with_cells(country, "results", cells), words)
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
    law = settle(data, SCENARIO, {"election": "2021"})
    wide, narrow = (rules_grid(data, words, short=short, **law) for short in (False, True))
    assert narrow.rows[0][1] == "Nur Otan 76, Ak Zhol 12 and People's Party 10"
    assert [row[0] for row in narrow.rows] == [row[0] for row in wide.rows]
    assert len(wide.rows) == len(CHOICES["rule"].options(data, law))
    assert not any(narrow.numeric)
