"""The rules page: the law, the proof for every election, and a scenario held by the address."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from elections.charts import chamber as chamber_chart
from elections.charts import drawn, threshold_sweep
from elections.package.loading import ElectionData
from elections.scenarios import Scenario, allocation, contest
from elections.text import Words, proof, proof_notes
from elections.text.ground import ground
from elections.text.threshold_sweep import sweep_told
from elections.text.what_if import last_seat_sentence, seats_grid, what_if
from tests.pages.visits import figures, tables, text, unescaped, visit
from ui.what_if import RULES

FIGURES = ("timeline", "chamber", "sweep")


def drawn_for(package: ElectionData, words: Words, scenario: Scenario) -> list[Any]:
    """Return what the library draws of a scenario: its chamber and its sweep."""
    on = ground(package, scenario.election_id, words)
    made = (
        drawn(chamber_chart.draw, what_if(on, scenario).told, "light", "wide"),
        drawn(threshold_sweep.draw, sweep_told(on, scenario), "light", "wide"),
    )
    return [json.loads(figure.to_json()) for figure in made]


def shown(at: AppTest) -> list[Any]:
    """Return the figures of the what-if part as the page shows them."""
    assert (at.exception.values, at.error.values) == ([], [])
    found = figures(at)
    assert len(found) == len(FIGURES)
    return [one.figure for one in found[1:]]


def last_core(package: ElectionData) -> str:
    rows = package.elections[package.elections["period"] == "core"].sort_values("date")
    return str(rows["election_id"].iloc[-1])


def test_every_election_is_proved_and_its_law_is_the_scenario(
    folder: Path, package: ElectionData, words: Words
) -> None:
    at = visit("rules")
    for election in package.elections["election_id"]:
        next(one for one in at.get("button_group") if one.key == "control-election").set_value(
            election
        ).run()
        told = text(at)
        law = contest(package, election).law
        assert shown(at) == drawn_for(package, words, law)
        for part in proof.election_proof(package, election, words):
            assert part.heading in told
            assert all(sentence in told for sentence in part.sentences)
            for steps in part.steps:
                assert [list(row) for row in (steps.headings, *steps.rows)] in tables(at)
        assert last_seat_sentence(ground(package, election, words), law) in told


def test_the_law_and_the_badges_are_said(folder: Path, package: ElectionData, words: Words) -> None:
    at = visit("rules")
    told = text(at)
    for badge in proof.badges(package, words):
        assert badge.text in told
        assert badge.mark in told
    assert all(note in told for note in proof_notes.notes(package, words))
    titles = [unescaped(one.label) for one in at.expander]
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
SCENARIO = Scenario(
    "2021",
    30,
    "valid_votes",
    "dhondt",
    107,
    runner_up=False,
    merged=(("auyl", "adal"),),
    divided=(("nur_otan", 40),),
)


def test_an_address_is_a_scenario(data: ElectionData, words: Words) -> None:
    at = visit("rules", ADDRESS)
    assert shown(at) == drawn_for(data, words, SCENARIO)
    on = ground(data, "2021", words)
    grid = seats_grid(on, what_if(on, SCENARIO))
    assert [list(row) for row in (grid.headings, *grid.rows)] in tables(at)
    assert at.query_params == ADDRESS


def test_a_control_says_its_value_again_for_a_browser_that_missed_it(data: ElectionData) -> None:
    """A run cut short by the next one may never reach the browser with a control's first value.

    The next run must then draw the control with that value, not with the least one possible.
    """
    at = visit("rules", ADDRESS).run()
    assert list(at.slider(key="what-threshold").proto.default) == [3.0]
    assert at.number_input(key="what-list_seats").proto.default == 107
    assert at.selectbox(key="what-rule").proto.default == RULES.index("dhondt")
    assert at.toggle(key="what-runner").proto.default is False
    groups = {one.key: list(one.proto.default) for one in at.get("button_group")}
    shown = list(data.elections.sort_values("date")["election_id"])
    bases = list(contest(data, "2021").ballots)
    assert groups["control-election"] == [shown.index("2021")]
    assert groups["what-threshold_of"] == [bases.index("valid_votes")]


def test_controls_move_the_scenario_and_stand_in_the_address(
    data: ElectionData, words: Words
) -> None:
    law = contest(data, last_core(data)).law
    at = visit("rules")
    assert at.query_params == {}
    at.slider(key="what-threshold").set_value(4.5).run()
    assert shown(at) == drawn_for(data, words, replace(law, threshold=45))
    at.selectbox(key="what-rule").set_value("adams").run()
    at.number_input(key="what-list_seats").set_value(50).run()
    at.toggle(key="what-runner").set_value(not law.runner_up).run()
    changed = replace(law, threshold=45, rule="adams", seats=50, runner_up=not law.runner_up)
    assert shown(at) == drawn_for(data, words, changed)
    said = {"threshold": "45", "rule": "adams", "list_seats": "50", "runner": "false"}
    assert at.query_params == said
    at.button(key="what-reset").click().run()
    assert shown(at) == drawn_for(data, words, law)
    assert at.query_params == {}
    assert at.slider(key="what-threshold").value == law.threshold / 10


@pytest.mark.parametrize(
    "address",
    [
        {"threshold": "7.5", "rule": "imperiali", "list_seats": "0", "runner": "yes"},
        {"threshold": "101", "threshold_of": "all", "list_seats": "9999", "merge": "auyl"},
        {"merge": "auyl+nobody", "split": "auyl~0", "threshold": "-1"},
        {"merge": "<b>%00", "split": "__import__", "rule": "", "threshold": "٣"},
    ],
)
def test_an_address_that_cannot_be_falls_back_to_the_law(
    address: dict[str, str], data: ElectionData, words: Words
) -> None:
    at = visit("rules", address)
    assert shown(at) == drawn_for(data, words, contest(data, last_core(data)).law)
    assert at.query_params == {}


def test_who_is_merged_is_not_divided_as_well(data: ElectionData, words: Words) -> None:
    at = visit("rules", {"election": "2021", "merge": "auyl adal", "split": "auyl~40"})
    law = contest(data, "2021").law
    assert shown(at) == drawn_for(data, words, replace(law, merged=(("auyl", "adal"),)))


def test_another_election_begins_with_its_own_law(data: ElectionData, words: Words) -> None:
    at = visit("rules", {"election": "2004", "threshold": "30", "rule": "dhondt"})
    control = next(one for one in at.get("button_group") if one.key == "control-election")
    control.set_value("2007").run()
    assert shown(at) == drawn_for(data, words, contest(data, "2007").law)
    assert at.query_params == {"election": "2007"}


def test_a_base_that_was_not_published_is_not_offered(data: ElectionData) -> None:
    at = visit("rules", {"election": "2012", "threshold_of": "ballots_cast"})
    base = next(one for one in at.get("button_group") if one.key == "what-threshold_of")
    assert len(base.options) == 2
    assert "Ballots cast were not published for this election" in text(at)
    assert allocation(contest(data, "2012"), contest(data, "2012").law).ties == ()
