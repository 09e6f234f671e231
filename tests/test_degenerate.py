"""Packages that are true and degenerate: what they hold is said, and nothing besides."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from elections.apportion import base_votes
from elections.choices import SCENARIO, settle
from elections.figures import figure
from elections.package import DataError, ElectionData, load
from elections.parties.events import party_events
from elections.parties.paths import whereabouts
from elections.results import seats_won, vote_shares
from elections.scenarios import allocation, contest
from elections.sections import section
from elections.sections.blocks import Paragraph
from elections.tables.consolidation_map import rows
from elections.tables.intervals import undated
from elections.tables.recalculation import recalculated
from elections.text import consolidation_map
from elections.text.election import lead_sentence
from elections.text.mergers import undated_sentences
from elections.writers.page import page_view
from tests.drawn import WORDS
from tests.made import SOURCE, Election, Won, write
from tests.spoiled import cell, replaced
from tests.test_odd_packages import FIRST, PACKAGES, SECOND, lists

Copy = Callable[..., Path]

PAGES = ("overview", "consolidation", "seats", "votes", "measures", "rules", "election", "sources")


def made(folder: Path, name: str) -> ElectionData:
    """Return an odd package."""
    return load(write(folder, *PACKAGES[name]))


def said(data: ElectionData, page: str, **asked: str) -> str:
    """Return the words of a page."""
    markup = page_view(page, data, WORDS, asked).markup
    markup = re.sub(r"<(style|script|svg)[^>]*>.*?</\1>", " ", markup, flags=re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", markup))


def test_two_equal_parties_are_told_as_equal(tmp_path: Path) -> None:
    data = made(tmp_path, "ties")
    told = said(data, "overview")
    assert "In 1994 Alpha and Beta won 5 of the 10 seats filled by voters each." in told
    assert "5 of 10 both in 1990 and in 1994 (Beta: as many seats in 1994)" in told
    assert "No majority for the party" not in told
    for page in PAGES:
        assert "50.0% in 1990 and 50.0% in 1994" not in said(data, page), page


def test_equal_turnouts_are_told_once(tmp_path: Path) -> None:
    turnout = {"turnout_percent": "50.0"}
    held = [Election(day, lists(5, 5), turnout) for day in (FIRST, SECOND)]
    title = figure("turnout", load(write(tmp_path, *held)), WORDS).captions.title
    assert title == "Turnout: 50.0% both in 1990 and in 1994"


@pytest.mark.parametrize("page", PAGES)
def test_one_election_is_told_as_one(page: str, tmp_path: Path) -> None:
    told = said(made(tmp_path, "one election"), page)
    for wrong in (
        *("1990–1990", "from 1990 to 1990", "1990 to 1990", "1 of 1 in", " 1 seats", "1 sources"),
        *("1 elections", "0 of 0", "Rules. .", "early election", "study period"),
        "Two elections compared",
    ):
        assert wrong not in told, wrong


def test_one_seat_is_one_seat(tmp_path: Path) -> None:
    data = made(tmp_path, "one seat")
    for page in PAGES:
        assert not re.search(r"\b(?:1|one) (?:list )?seats\b", said(data, page)), page


def test_a_vacant_seat_counts_in_the_chamber_and_is_nobodys(tmp_path: Path) -> None:
    data = made(tmp_path, "vacant")
    rows = seats_won(data, vacant=True)
    rows = rows[rows["election_id"] == "1990"]
    assert rows[["party_id", "seats", "total"]].values.tolist() == [
        ["alpha", 6, 10],
        ["beta", 3, 10],
        ["vacant", 1, 10],
    ]
    drawing = figure("chamber", data, WORDS, election="1990")
    assert "Empty outline: one seat left vacant." in drawing.captions.subtitle
    assert drawing.captions.title == "1990: Alpha, 6 of 10 seats (majority: 6)"
    assert "(one of them left vacant)" in said(data, "election", election="1990")


@pytest.mark.parametrize(("vacant", "seats"), [(2, (6, 3)), (1, (6, 4)), ("", (6, 3))])
def test_vacant_seats_must_add_up(vacant: object, seats: tuple[int, int], tmp_path: Path) -> None:
    cells: dict[str, Any] = {"seats": 10, "list_seats": 10, "vacant_seats": vacant}
    with pytest.raises(DataError):
        load(write(tmp_path, Election(FIRST, lists(*seats, votes=(600, 400)), cells)))


def test_votes_without_a_contestant_count_in_the_base(tmp_path: Path) -> None:
    """600 of 1,000 are 60 %; with the 100 votes of others left out it would be 66.67."""
    data = made(tmp_path, "vacant")
    election = data.elections.iloc[0]
    results = data.results[data.results["election_id"] == "1990"]
    for base in ("valid_votes", "party_votes"):
        assert base_votes(election, results, data.parties, base=base) == 1000  # type: ignore[arg-type]
    shares = vote_shares(data, base="party_votes")
    assert shares["share"].iloc[0] == 60


def test_an_election_without_lists_has_no_rules_of_lists(tmp_path: Path) -> None:
    data = made(tmp_path, "no rules of lists")
    told = said(data, "election", election="1990")
    assert "seats filled by voters, no lists." in told
    assert "D’Hondt" not in told
    assert "nothing to recalculate" in said(data, "rules", election="1990")
    with pytest.raises(DataError) as caught:
        load(write(tmp_path / "lists", Election(FIRST, lists(6, 4), {"allocation_rule": ""})))
    assert [fault.column for fault in caught.value.faults] == ["allocation_rule"]


def test_a_rule_of_which_nothing_is_known_is_not_said_to_be_none(tmp_path: Path) -> None:
    told = said(made(tmp_path, "one election"), "rules")
    assert "Guarantee for a second list" not in told
    assert "Quota for women" not in told


def test_a_threshold_is_an_exact_fraction(tmp_path: Path) -> None:
    """A list with 2 of 300 votes stands at exactly 1/150 of them; 0.67 % would keep it out."""
    won = lists(10, 0, votes=(298, 2))
    data = load(write(tmp_path, Election(FIRST, won, {"threshold_percent": "1/150"})))
    one = recalculated(data, "1990", "valid_votes")
    assert one.reproduced
    assert one.allocation is not None
    assert one.allocation.level == ("beta",)
    own = contest(data, "1990")
    assert own.law.threshold_share == Fraction(1, 150)
    assert "threshold 1/150" in said(data, "election", election="1990")
    assert "1/150" in said(data, "rules", election="1990")


def test_the_law_is_not_rounded_by_what_if(tmp_path: Path) -> None:
    """0.67 % of 1,000 votes are 6.7: a list with 7 is in, though 0.7 % would need just as many."""
    won = lists(9, 1, votes=(899, 101))
    data = load(write(tmp_path, Election(FIRST, won, {"threshold_percent": "0.67"})))
    law = settle(data, SCENARIO, {"election": "1990"})
    assert law["threshold"] == "67/10"
    own = contest(data, "1990")
    assert allocation(own, own.law).seats == own.official
    assert "threshold 0.67%" in figure("what_if", data, WORDS, **law).captions.subtitle


def test_a_rule_beyond_recalculation_is_passed_over_and_said(tmp_path: Path) -> None:
    data = made(tmp_path, "beyond recalculation")
    told = said(data, "rules", election="1990")
    assert "10 of 10 list seats follow (1 of 1 election)" in told
    assert "1990: the list seats were given in a way that is not computed here" in told
    assert section("rules.what_if_lead", data, WORDS, election="1990") == ()


def splits(folder: Path, day: str, second: dict[str, Won]) -> ElectionData:
    """Return a package in which beta split off alpha on a day."""
    event = {
        "event_id": "split",
        "date": day,
        "type": "split",
        "from_id": "alpha",
        "to_id": "beta",
        "what_en": "Beta left Alpha.",
        "source_ids": SOURCE,
        "confidence": "high",
    }
    first = {"alpha": Won(600, 6), "gamma": Won(400, 4)}
    held = (Election(FIRST, first), Election(SECOND, second))
    return load(write(folder, *held, parties={"beta": {}}, party_events=[event]))


@pytest.mark.parametrize(
    ("stood", "ends"), [(True, {"alpha", "beta"}), (False, {"alpha"})], ids=["stood", "did not"]
)
def test_a_split_of_a_year_lies_before_an_election_at_which_the_new_party_stood(
    stood: bool, ends: set[str], tmp_path: Path
) -> None:
    second = {"alpha": Won(600, 6), ("beta" if stood else "gamma"): Won(400, 4)}
    data = splits(tmp_path, "1994", second)
    since, until = date.fromisoformat(FIRST), date.fromisoformat(SECOND)
    found = whereabouts(party_events(data), ["alpha"], since=since, until=until)
    assert found["alpha"].keys() == ends
    side = "before" if stood else "after"
    assert undated_sentences(undated(data, ["1990", "1994"]), data, WORDS) == [
        f"Beta left Alpha. Its day is not known (1994): counted as {side} the election of 1994."
    ]
    flows = section("consolidation.flows", data, WORDS)
    notes = [block for block in flows if isinstance(block, Paragraph) and block.note]
    assert len(notes) == 1


def test_a_rule_that_began_with_nobody_is_no_rise_out_of_nothing(copy_of_data: Copy) -> None:
    """From no member needed to 1,000 there is no rate; the map is drawn all the same."""
    folder = copy_of_data()
    for edit in (
        cell("elections.csv", "1994_autumn", "members_required", "0"),
        cell("elections.csv", "1994_autumn", "members_required_per_region", "0"),
        replaced(
            "reform_changes.csv",
            "\n1997_constitution,threshold",
            "\n1997_constitution,members_required,0,1000,law_1997,high"
            "\n1997_constitution,threshold",
        ),
    ):
        edit(folder)
    data = load(folder)
    told = consolidation_map.words(rows(data, show="stood"), data, WORDS, show="stood")
    assert "1,000 members" in set(told.table["note"])


def test_an_election_is_summed_up_under_a_rule_that_is_not_computed(tmp_path: Path) -> None:
    """Only why its seats went so is not said."""
    data = made(tmp_path, "beyond recalculation")
    first, second = data.elections["election_id"]
    lead, *others = section("election.summary", data, WORDS, election=first)
    assert lead == Paragraph(lead_sentence(data, first, WORDS))
    assert "Over the threshold" not in str(others)
    assert "Over the threshold" in str(section("election.summary", data, WORDS, election=second))
