"""The questions asked of random allocations find wrong seats, and pass right ones."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from benchmarks import fuzz
from benchmarks.fuzz import QUOTAS, RULES, Case, Found, drawn, faults, ratios, unfair

NO_TIE: frozenset[int] = frozenset()


def test_right_allocations_pass() -> None:
    draw = random.Random(20_230_319)
    cases = [drawn(draw) for _ in range(400)]
    found = [(case, case.allocated()) for case in cases]
    assert [case for case, result in found if list(faults(case, result, draw))] == []
    assert {case.rule for case in cases} == set(RULES)
    assert any(result.tied for _, result in found)
    assert any(max(case.votes) > 10**12 for case in cases)


@pytest.mark.parametrize(
    ("case", "result"),
    [
        (Case((60, 28, 12), 5, "dhondt"), Found((3, 1, 1), NO_TIE, 0)),
        (Case((60, 28, 12), 5, "dhondt"), Found((4, 0, 0), NO_TIE, 0)),
        # 30 for the second seat of the first list, 30 for the first of the second.
        (Case((60, 30), 2, "dhondt"), Found((2, 0), NO_TIE, 0)),
        # Three equal claims to one seat.
        (Case((9, 9, 9), 1, "hare"), Found((0, 0, 0), frozenset({0, 1}), 1)),
        (Case((9, 9, 9), 1, "hare"), Found((1, 0, 0), NO_TIE, 0)),
        (Case((9, 9), 2, "hare"), Found((0, 0), frozenset({0, 1}), 2)),
        (Case((1, 1), 0, "adams"), Found((0, 0), frozenset({0, 1}), 0)),
        # 12,000 / 1.4 is less than 60,000 / 5.
        (Case((60, 28, 12), 5, "modified-sainte-lague"), Found((3, 1, 1), NO_TIE, 0)),
    ],
)
def test_an_unfair_allocation_is_seen(case: Case, result: Found) -> None:
    assert unfair(case, result)


@pytest.mark.parametrize("rule", RULES)
def test_a_seat_given_to_the_wrong_list_is_seen(rule: str) -> None:
    """Whatever the rule: a seat taken from the largest list and given to the smallest."""
    draw = random.Random(7)
    for _ in range(20):
        case = Case((draw.randint(500, 900), draw.randint(200, 400), 50), 9, rule)  # type: ignore[arg-type]
        right = case.allocated()
        wrong = right._replace(held=(right.held[0] - 1, right.held[1], right.held[2] + 1))
        assert unfair(case, wrong)


def patched(monkeypatch: pytest.MonkeyPatch, answers: Callable[[Case], Found]) -> None:
    """Let allocations be what ``answers`` says."""
    monkeypatch.setattr(fuzz.Case, "allocated", answers)


def test_the_other_questions_see_what_they_ask_for(monkeypatch: pytest.MonkeyPatch) -> None:
    draw, whole = random.Random(1), Found((2, 1), NO_TIE, 0)
    case = Case((60, 30), 3, "dhondt")
    # Seats by place, whoever stands there; and never more than these.
    patched(
        monkeypatch, lambda asked: whole if asked.votes[0] != 600 else whole._replace(held=(3, 0))
    )
    assert fuzz.hangs_on_scale(case, whole, draw)
    assert any(fuzz.hangs_on_sequence(case, whole, draw) for _ in range(9))
    patched(monkeypatch, lambda asked: Found((1, 3), NO_TIE, 0))
    assert fuzz.loses_by_growth(case, whole, draw)
    # Seats go to the list that grew less.
    patched(monkeypatch, lambda asked: Found((3, 0) if asked.votes[0] < 60 else (0, 3), NO_TIE, 0))
    assert any(fuzz.moves_against_votes(case, whole, draw) for _ in range(30))


def test_quota_and_package_see_other_seats() -> None:
    """Hare gives 60 and 30 votes of three seats exactly two and one."""
    draw, case = random.Random(1), Case((60, 30), 3, "hare")
    assert not fuzz.leaves_quota(case, Found((2, 1), NO_TIE, 0), draw)
    assert fuzz.leaves_quota(case, Found((3, 0), NO_TIE, 0), draw)
    assert fuzz.leaves_quota(case, Found((1, 1), frozenset({0, 1}), 1), draw)
    for rule in fuzz.METHODS:
        other = case._replace(rule=rule)  # type: ignore[arg-type]
        assert fuzz.differs(other, Found((0, 3), NO_TIE, 0), draw)
        assert not fuzz.differs(other, other.allocated(), draw)


def test_rules_have_the_quota_or_the_divisors_that_are_published() -> None:
    assert QUOTAS.keys() | fuzz.DIVISORS.keys() == set(RULES)
    assert [QUOTAS[rule](100, 3) for rule in ("hare", "droop", "hagenbach-bischoff")] == [
        fuzz.Fraction(100, 3),
        26,
        25,
    ]


def test_as_quick_as_the_independent_package() -> None:
    """Where this machine is busy a single run says little: the quickest of several count."""
    found = ratios(repeats=5)
    assert len(found) == 18
    assert min(found.values()) >= 1


def test_a_short_run_says_how_many(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fuzz, "ratios", lambda: {"made up": 1.0})
    assert fuzz.main(["--minutes", "0", "--seed", "1"]) == 0
    assert "0 cases" in capsys.readouterr().out


def test_a_wrong_case_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fuzz, "ratios", lambda: {"made up": 1.0})
    patched(monkeypatch, lambda case: Found(tuple(0 for _ in case.votes), NO_TIE, 0))
    assert fuzz.main(["--minutes", "0.01", "--seed", "1"]) == 1
    assert "Case(votes=" in capsys.readouterr().out
