"""Equal claims are told as equal: no breach of the rule, and no winner.

Eight seats by the Hare quota for 400, 300 and 300 votes: 1,000 / 8 = 125 votes for a seat, so 3.2,
2.4 and 2.4 of it; whole parts give 3 + 2 + 2, and the eighth seat lies between two remainders of
0.4. Each of 3/3/2 and 3/2/3 follows; 4/2/2 does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import pytest

from elections.apportion import RunnerUp, Tie, allocate
from elections.choices import SCENARIO, settle
from elections.figures import figure
from elections.package import ElectionData, load
from elections.scenarios import allocation, contest, last_seat, runs
from elections.sections import section
from elections.tables.recalculation import (
    bases_of_law,
    recalculated,
    recalculation_rows,
    recalculations,
)
from elections.text.recalculation import election_recalculation, recalculation_sentences
from elections.text.recalculation_notes import notes
from tests.drawn import WORDS
from tests.made import Election, Won, write

DAY = "1990-05-13"
NAMES = ("alpha", "beta", "gamma")


def lists(seats: Sequence[int], votes: Sequence[int]) -> dict[str, Won]:
    """Return what lists won."""
    return {name: Won(own, won) for name, own, won in zip(NAMES, votes, seats, strict=False)}


def made(folder: Path, won: dict[str, Won], **cells: object) -> ElectionData:
    """Return a package of one election."""
    return load(write(folder, Election(DAY, won, cells)))


@pytest.mark.parametrize(
    ("seats", "follows"),
    [((3, 3, 2), True), ((3, 2, 3), True), ((4, 2, 2), False), ((2, 3, 3), False)],
)
def test_whatever_the_rule_allows_follows(
    seats: tuple[int, ...], follows: bool, tmp_path: Path
) -> None:
    data = made(tmp_path, lists(seats, (400, 300, 300)))
    assert recalculated(data, "1990", "valid_votes").reproduced is follows
    same = 8 if follows else 7
    badge = f"{same} of 8 list seats follow ({int(follows)} of 1 election)"
    assert recalculation_sentences(recalculation_rows(data), WORDS)[0].startswith(badge)


def test_a_tie_is_said_with_what_settles_it(tmp_path: Path) -> None:
    won = lists((3, 3, 2), (400, 300, 300))
    data = made(tmp_path, won, tie_rule_en="lots are drawn")
    said = " ".join(election_recalculation(recalculations(data), data, WORDS)[0].sentences)
    assert "Beta and Gamma have equal claims to the last seat" in said
    assert "Equal claims: lots are drawn." in said
    assert "Officially the seat went to Beta." in said
    remarks = notes(recalculations(data), bases_of_law(data), data, WORDS)
    assert any("equal claims" in note for note in remarks)


def test_what_if_keeps_the_official_seats_of_a_tie(tmp_path: Path) -> None:
    data = made(tmp_path, lists((3, 2, 3), (400, 300, 300)))
    own = contest(data, "1990")
    assert allocation(own, own.law).seats == {"alpha": 3, "beta": 2, "gamma": 3}
    assert runs(own, own.law)[0].seats == own.official
    found = figure("what_if", data, WORDS, **settle(data, SCENARIO, {"election": "1990"}))
    assert found.captions.title == "1990: the same list seats as the official result"
    told = section("rules.what_if", data, WORDS, election="1990")
    assert any("equal claims to the last seat" in str(block) for block in told)
    nearest = last_seat(own, own.law)
    # One vote more and the remainder of Beta is larger than that of Gamma.
    assert nearest is not None
    assert (nearest.gainer, nearest.votes, nearest.losers) == ("beta", 1, ("gamma",))


def test_a_tie_that_the_official_result_does_not_settle_names_nobody(tmp_path: Path) -> None:
    """Two lists of 500 votes and one seat: nothing tells them apart, and one more vote does."""
    data = made(tmp_path, lists((1, 1), (500, 500)))
    law = settle(data, SCENARIO, {"election": "1990"})
    one = figure("what_if", data, WORDS, **{**law, "list_seats": "1"})
    assert one.captions.title == ("1990, Alpha and Beta: 0 of 1 list seats each (official: 1 of 2)")
    assert "Open: 1 of one list seat (equal claims)." in one.captions.alternative
    blocks = section("rules.what_if", data, WORDS, **{**law, "list_seats": "1"})
    assert any("Nearest to a further seat: Alpha and Beta" in str(block) for block in blocks)


@pytest.mark.parametrize("official", [(3, 1), (4, 0)])
def test_a_list_at_exactly_the_threshold_may_be_in_or_out(
    official: tuple[int, ...], tmp_path: Path
) -> None:
    """800 and 200 votes at 20 %: 200 are exactly a fifth of 1,000.

    In, it has 200 / 250 = 0.8 quotas and the last seat; out, the other has all four.
    """
    data = made(tmp_path, lists(official, (800, 200)), threshold_percent="20")
    one = recalculated(data, "1990", "valid_votes")
    assert one.reproduced
    said = " ".join(election_recalculation(recalculations(data), data, WORDS)[0].sentences)
    ending = "this was enough" if official[1] else "more was needed"
    assert f"Beta has exactly the votes that the threshold asks for; officially {ending}." in said
    own = contest(data, "1990")
    assert tuple(allocation(own, own.law).seats.values()) == official


def test_second_lists_with_equal_votes_are_both_allowed() -> None:
    """600, 200 and 200 votes at 25 %: one passes, and either of the others may be the second."""
    clause = RunnerUp(Fraction(7, 10), 2)
    votes = {"a": 600, "b": 200, "c": 200}
    found = allocate(votes, 10, rule="hare", threshold=Fraction(1, 4), runner_up=clause)
    assert found.unallocated == 2
    second = found.settled({"a": 8, "b": 0, "c": 2})
    assert (second.seats, second.runner_up) == ({"a": 8, "b": 0, "c": 2}, "c")
    assert second.ties == (Tie(("b", "c"), 2, ("c",)),)
    assert found.settled({"a": 8, "b": 1, "c": 1}) == found


def test_no_list_passes_the_threshold(tmp_path: Path) -> None:
    won = {f"list_{number:02}": Won(1000, int(number < 3)) for number in range(30)}
    data = made(tmp_path, won, threshold_percent="5")
    part = election_recalculation(recalculations(data), data, WORDS)[0]
    said = " ".join(part.sentences)
    assert "No list passes the threshold" in said
    assert "equal claims" not in said
    assert "quotient" not in said
    assert part.steps is not None
    assert "Votes / quota" not in part.steps.headings
