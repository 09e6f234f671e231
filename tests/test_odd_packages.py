"""Packages that are sound and odd: every section says what there is, and nothing fails.

One election, one party, no lists, no votes, no shares, an index that is 0 everywhere, ties.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from elections.choices import CHOICES, Value, understand
from elections.figures import FIGURES, figure
from elections.package import DataError, ElectionData, NoDataError, load
from elections.sections import SECTIONS, pages, section
from elections.sections.blocks import FigureBlock
from elections.writers.page import page_view
from elections.writers.paper import paper
from tests import drawn
from tests.drawn import WORDS
from tests.made import Election, Won, write

NAMES = ("alpha", "beta", "gamma", "delta")
FIRST, SECOND, THIRD = "1990-05-13", "1994-05-13", "1998-05-13"


def lists(*seats: int, votes: Sequence[int] = ()) -> dict[str, Won]:
    """Return what lists won, a hundred votes for each seat unless told otherwise."""
    cast = votes or [100 * count for count in seats]
    return {name: Won(own, count) for name, own, count in zip(NAMES, cast, seats, strict=False)}


def single(*seats: int) -> dict[str, Won]:
    """Return what parties won in constituencies where no list stood."""
    return {name: Won(None, None, count) for name, count in zip(NAMES, seats, strict=False)}


def alike(*days: str, won: dict[str, Won]) -> tuple[Election, ...]:
    """Return elections with one result."""
    return tuple(Election(day, won) for day in days)


# What an election without lists has no rule for.
WITHOUT_LISTS = dict.fromkeys(
    ("allocation_rule", "threshold_percent", "threshold_base", "against_all", "share_base"), ""
)
MANY = {f"list_{number:02}": Won(1000, 0) for number in range(30)}
PACKAGES: dict[str, tuple[Election, ...]] = {
    "one election": (Election(FIRST, lists(6, 4)),),
    "proportional": (Election(FIRST, lists(6, 4)), Election(SECOND, lists(7, 3))),
    "no lists at first": (
        Election(FIRST, single(6, 4)),
        *(Election(day, lists(7, 3)) for day in (SECOND, THIRD)),
    ),
    "no lists": alike(FIRST, SECOND, won=single(6, 4)),
    "no votes": alike(FIRST, SECOND, won={"alpha": Won(None, 6), "beta": Won(None, 4)}),
    "one party": alike(FIRST, SECOND, won={"alpha": Won(100, 10)}),
    "one party once": (Election(FIRST, {"alpha": Won(100, 10)}),),
    "ties": alike(FIRST, SECOND, won=lists(5, 5)),
    "one seat": (
        Election(FIRST, lists(1, 0, votes=(10, 9))),
        Election(SECOND, lists(0, 1, votes=(9, 10))),
    ),
    "independents": alike(
        FIRST,
        SECOND,
        won={"alpha": Won(100, 5, 2), "beta": Won(80, 5, 1), "independents": Won(None, None, 5)},
    ),
    "one passes": (
        Election(FIRST, MANY | {"alpha": Won(1001, 10)}, {"threshold_percent": 3}),
        Election(SECOND, lists(6, 4)),
    ),
    "all others": (
        Election(FIRST, {"alpha": Won(600, 6), "beta": Won(400, 4)}),
        Election(SECOND, {"gamma": Won(600, 6), "delta": Won(400, 4)}),
    ),
    "no rules of lists": tuple(
        Election(day, single(6, 4), WITHOUT_LISTS) for day in (FIRST, SECOND)
    ),
    "vacant": (
        Election(
            FIRST,
            lists(6, 3, votes=(600, 300)),
            {
                "seats": 10,
                "list_seats": 10,
                "vacant_seats": 1,
                "other_votes": 100,
                "valid_votes": 1000,
            },
        ),
        Election(SECOND, lists(6, 4)),
    ),
    "beyond recalculation": (
        Election(FIRST, lists(6, 4), {"allocation_rule": "other", "threshold_percent": "1/150"}),
        Election(SECOND, lists(6, 4), {"threshold_percent": "1/150"}),
    ),
    "one after": (
        Election(FIRST, lists(6, 4)),
        Election(SECOND, lists(7, 3), {"period": "after"}),
    ),
}


@pytest.fixture(scope="module", params=PACKAGES, ids=lambda name: name.replace(" ", "-"))
def odd(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ElectionData:
    """Return one of the packages."""
    return load(write(tmp_path_factory.mktemp("odd"), *PACKAGES[request.param]))


def each_choice(names: Iterable[str], data: ElectionData) -> Iterator[dict[str, Value]]:
    """Yield what is usual of some choices, then each other value of each."""
    names = tuple(names)
    usual = understand(data, names, {}).in_force
    yield dict(usual)
    for name in usual:
        for value in drawn.few(CHOICES[name].options(data, usual)):
            if value != usual[name]:
                kept = {one: usual[one] for one in usual if one not in drawn.HANG_ON.get(name, ())}
                yield kept | {name: value}


def test_every_section_with_every_choice_shows_what_there_is(odd: ElectionData) -> None:
    seen = set()
    for name, part in SECTIONS.items():
        for chosen in each_choice(part.choices, odd):
            for block in drawn.unfolded(section(name, odd, WORDS, **chosen)):
                if isinstance(block, FigureBlock):
                    seen.add((block.name, tuple(block.choices.items())))
    for figure_name, choices in seen:
        assert figure(figure_name, odd, WORDS, **dict(choices)).json  # type: ignore[arg-type]
    for figure_name, choices in dict(sorted(seen)).items():
        assert figure(figure_name, odd, WORDS, width="narrow", **dict(choices)).json  # type: ignore[arg-type]


def test_a_figure_of_which_there_is_nothing_says_so(odd: ElectionData) -> None:
    for name in FIGURES:
        with suppress(NoDataError):
            assert figure(name, odd, WORDS).captions.title


def test_every_page_is_written(odd: ElectionData) -> None:
    for name in pages():
        assert page_view(name, odd, WORDS, {}).markup
        assert paper(name, odd, WORDS, {})


@pytest.mark.parametrize(
    ("elections", "place"),
    [
        ((Election(FIRST, {"independents": Won(None, None, 5)}),), ("results.csv", "party_id")),
        (
            (Election(FIRST, lists(6, 4), name="a"), Election(FIRST, lists(7, 3), name="b")),
            ("elections.csv", "date"),
        ),
        ((Election(FIRST, lists(6, 4), {"period": "after"}),), ("elections.csv", "period")),
        ((Election(FIRST, lists(0, 0, votes=(6, 4))),), ("elections.csv", "seats")),
    ],
    ids=["no party", "one day", "no study period", "no seat"],
)
def test_what_is_no_package_is_refused(
    elections: tuple[Election, ...], place: tuple[str, str], tmp_path: Path
) -> None:
    with pytest.raises(DataError) as caught:
        load(write(tmp_path, *elections))
    assert place in {(fault.file, fault.column) for fault in caught.value.faults}
