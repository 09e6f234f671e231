"""Work grows in line with the data: ten times the rows take no hundred times the steps.

Calls are counted, not seconds: a loop over all pairs would make a hundred times as many.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from elections.choices import understand
from elections.package import ElectionData, load
from elections.sections import SECTIONS, section
from tests.drawn import WORDS
from tests.made import many

FEW, MANY = 15, 150
# Sections that compare what stood at two elections, or every contestant of one.
PARTS = ("measures.volatility", "measures.working", "consolidation.flows", "votes.shares")


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[ElectionData, ElectionData]:
    """Return four elections with few lists and with ten times as many."""
    folder: Path = tmp_path_factory.mktemp("growth")
    few, more = (load(many(folder / str(lists), 4, lists)) for lists in (FEW, MANY))
    return few, more


def calls(work: Callable[[], object]) -> int:
    """Return how many functions of ours were called: a count that no other process changes."""
    counted = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal counted
        counted += event == "call" and "/elections/" in frame.f_code.co_filename

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("name", PARTS)
def test_ten_times_the_lists_take_no_hundred_times_the_steps(
    name: str, both: tuple[ElectionData, ElectionData]
) -> None:
    def made(data: ElectionData) -> object:
        chosen = understand(data, SECTIONS[name].choices, {}).in_force
        return section(name, data, WORDS, **chosen)

    few, more = (calls(lambda data=data: made(data)) for data in both)  # type: ignore[misc]
    assert more < 15 * few


def test_lists_longer_than_a_message_can_take_are_cut_and_say_so(tmp_path: Path) -> None:
    """Three hundred lists that pass: their names are more than a message takes (2,500 letters)."""
    data = load(many(tmp_path, 2, 300))
    for name in ("votes.shares", "measures.working", "election.votes_to_seats"):
        chosen = understand(data, SECTIONS[name].choices, {}).in_force
        assert section(name, data, WORDS, **chosen)
    names = ", ".join(f"List {number}" for number in range(300))
    said = WORDS.say("each", value=names)
    assert said.startswith("List 0, List 1, ")
    assert said.endswith(" … each")
    assert names.startswith(said.removesuffix(" … each") + ", ")
    assert WORDS.say("each", value="a" * 2000) == "a" * 2000 + " each"
