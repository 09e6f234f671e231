"""The rules page: the law, all recalculations, and a scenario held by the address."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from elections.choices import CHOICES, SCENARIO, Value, settle
from elections.figures import figure
from elections.package.loading import ElectionData
from elections.scenarios import allocation, contest
from elections.sections import section
from elections.sections.blocks import Files
from elections.tables import what_if as what_if_rows
from elections.tables.recalculation import bases_of_law, recalculation_rows, recalculations
from elections.text import Words, recalculation, recalculation_notes
from elections.text.what_if import last_seat_sentence, seats_grid
from tests.pages.library import as_sent
from tests.pages.visits import figures, labels_of_folds, tables, text, unfolded, visit

FIGURES = ("rules_timeline", "what_if", "threshold_sweep")


def drawn_for(package: ElectionData, words: Words, **scenario: Value) -> list[Any]:
    """Return what the library draws of a scenario: its chamber and its sweep."""
    made = (figure(name, package, words, **scenario) for name in FIGURES[1:])
    return [as_sent(replace(one, share=Fraction(2, 3))) for one in made]


def shown(at: AppTest) -> list[Any]:
    """Return the figures of the what-if part as the page shows them."""
    assert (at.exception.values, at.error.values) == ([], [])
    found = figures(at)
    assert len(found) == len(FIGURES)
    return [one.figure for one in found[1:]]


def test_every_election_is_proved_and_its_law_is_the_scenario(
    folder: Path, package: ElectionData, words: Words
) -> None:
    at = visit("rules")
    for election in package.elections["election_id"]:
        next(one for one in at.get("button_group") if one.key == "control-election").set_value(
            election
        ).run()
        told = text(at)
        assert shown(at) == drawn_for(package, words, election=election)
        results = recalculations(package, election)
        for part in recalculation.election_recalculation(results, package, words):
            assert part.heading in told
            assert all(sentence in told for sentence in part.sentences)
            if part.steps is not None:
                assert [list(row) for row in (part.steps.headings, *part.steps.rows)] in tables(at)
        decided = contest(package, election)
        nearest = what_if_rows.nearest_seat(decided, decided.law)
        assert last_seat_sentence(nearest, package, words, election=election) in told


def test_the_law_and_what_follows_are_said(
    folder: Path, package: ElectionData, words: Words
) -> None:
    at = unfolded("rules")
    told = text(at)
    rows, results = recalculation_rows(package), recalculations(package)
    assert all(sentence in told for sentence in recalculation.recalculation_sentences(rows, words))
    remarks = recalculation_notes.notes(results, bases_of_law(package), package, words)
    assert all(note in told for note in remarks)
    titles = labels_of_folds(at)
    for act in package.reforms["act_en"]:
        assert any(act in title for title in titles)
    for chamber in package.earlier_elections["chamber_en"]:
        assert any(title.startswith(chamber) for title in titles)


ADDRESS = {
    "election": "2021",
    "threshold": "30",
    "threshold_of": "valid_votes",
    "rule": "dhondt",
    "list_seats": "107",
    "runner": "false",
    "merge": "auyl adal",
    "split": "nur_otan~40",
}
CHANGED: dict[str, Value] = {**ADDRESS, "runner": False}


def test_an_address_is_a_scenario(data: ElectionData, words: Words) -> None:
    at = visit("rules", ADDRESS)
    assert shown(at) == drawn_for(data, words, **CHANGED)
    grid = seats_grid(what_if_rows.rows(data, **CHANGED), data, words, **CHANGED)
    assert [list(row) for row in (grid.headings, *grid.rows)] in tables(at)
    assert at.query_params == ADDRESS


def test_a_control_says_its_value_again_for_a_browser_that_missed_it(data: ElectionData) -> None:
    """A run cut short by the next one may never reach the browser with a control's first value.

    The next run must then draw the control with that value, not with the least one possible.
    """
    at = visit("rules", ADDRESS).run()
    assert list(at.select_slider(key="what-threshold").proto.default) == [30]
    assert at.number_input(key="what-list_seats").proto.default == 107
    assert at.selectbox(key="what-rule").proto.default == list(
        CHOICES["rule"].options(data, {})
    ).index("dhondt")
    assert at.toggle(key="what-runner").proto.default is False
    groups = {one.key: list(one.proto.default) for one in at.get("button_group")}
    shown = list(data.elections.sort_values("date")["election_id"])
    bases = list(contest(data, "2021").ballots)
    assert groups["control-election"] == [shown.index("2021")]
    assert groups["what-threshold_of"] == [bases.index("valid_votes")]


def test_controls_move_the_scenario_and_stand_in_the_address(
    data: ElectionData, words: Words
) -> None:
    law = settle(data, SCENARIO, {})
    at = visit("rules")
    assert at.query_params == {}
    always = {"election": str(law["election"]), "data": data.version}
    at.select_slider(key="what-threshold").set_value("45").run()
    assert shown(at) == drawn_for(data, words, threshold="45")
    at.selectbox(key="what-rule").set_value("adams").run()
    at.number_input(key="what-list_seats").set_value(50).run()
    at.toggle(key="what-runner").set_value(not law["runner"]).run()
    said = {"threshold": "45", "rule": "adams", "list_seats": "50"}
    assert shown(at) == drawn_for(data, words, **said, runner=not law["runner"])
    assert at.query_params == always | said | {"runner": "false"}
    at.button(key="what-reset").click().run()
    assert shown(at) == drawn_for(data, words)
    assert at.query_params == always
    assert at.select_slider(key="what-threshold").value == law["threshold"]


@pytest.mark.parametrize(
    "address",
    [
        {"threshold": "7.5", "rule": "imperiali", "list_seats": "0", "runner": "perhaps"},
        {"threshold": "101", "threshold_of": "all", "list_seats": "9999", "merge": "auyl"},
        {"merge": "auyl+nobody", "split": "auyl~0", "threshold": "-1"},
        {"merge": "<b>%00", "split": "__import__", "rule": "", "threshold": "٣"},
    ],
)
def test_an_address_that_cannot_be_falls_back_to_the_law(
    address: dict[str, str], data: ElectionData, words: Words
) -> None:
    at = visit("rules", address)
    assert shown(at) == drawn_for(data, words)
    assert len(at.info) == 1


def test_who_is_merged_is_not_divided_as_well(data: ElectionData, words: Words) -> None:
    at = visit("rules", {"election": "2021", "merge": "auyl adal", "split": "auyl~40"})
    assert shown(at) == drawn_for(data, words, election="2021", merge="auyl adal")


def test_another_election_begins_with_its_own_law(data: ElectionData, words: Words) -> None:
    at = visit("rules", {"election": "2004", "threshold": "30", "rule": "dhondt"})
    control = next(one for one in at.get("button_group") if one.key == "control-election")
    control.set_value("2007").run()
    assert shown(at) == drawn_for(data, words, election="2007")
    assert at.query_params == {"election": "2007", "data": data.version}


def test_a_list_that_was_chosen_and_does_not_stand_at_another_election_is_let_go(
    data: ElectionData, words: Words
) -> None:
    """One list alone is no merger yet: it stands in no address, only in its control."""
    at = visit("rules", {"election": "2004"})
    at.session_state["what-edit"] = True
    at.run()
    at.multiselect(key="what-merge-0").set_value(["asar"]).run()
    control = next(one for one in at.get("button_group") if one.key == "control-election")
    control.set_value("2007").run()
    assert shown(at) == drawn_for(data, words, election="2007")
    assert at.multiselect(key="what-merge-0").value == []


def test_a_base_that_was_not_published_is_not_offered(data: ElectionData) -> None:
    at = visit("rules", {"election": "2012", "threshold_of": "ballots_cast"})
    base = next(one for one in at.get("button_group") if one.key == "what-threshold_of")
    assert len(base.options) == 2
    assert "The number of ballots cast was not found for this election" in text(at)
    assert allocation(contest(data, "2012"), contest(data, "2012").law).ties == ()


def test_a_scenario_is_taken_away_as_files(data: ElectionData, words: Words) -> None:
    blocks = section("rules.what_if", data, words, **CHANGED)
    (files,) = (block.files for block in blocks if isinstance(block, Files))
    made = {file.name: file.make().decode() for file in files}
    scenario = json.loads(made["scenario-2021.json"])["scenario"]
    assert (scenario["threshold"], scenario["rule"], scenario["seats"]) == (30, "dhondt", 107)
    assert scenario["merged"] == [["auyl", "adal"]]
    assert "nur_otan~," in made["scenario-2021.csv"]
    offered = {one.proto.label for one in visit("rules", ADDRESS).get("download_button")}
    assert {file.label for file in files} <= offered
