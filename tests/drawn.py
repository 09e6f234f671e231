"""Every figure that the packages can show, found in the registry and made through its one door.

A sketch is named by its package, its figure and some of its choices, in the order in which the
figure takes them, as in ``data/seat_shares name list``. What has been told or drawn is kept, so
that many tests can look at the same figure.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_args

import pandas as pd

from elections import results
from elections.charts import Scheme, Width
from elections.charts.canvas import ReadyFigure
from elections.choices import CHOICES, Value, settle
from elections.figures import FIGURES, Drawing, figure
from elections.package import ElectionData
from elections.results import Base
from elections.sections import SECTIONS, section
from elections.sections.blocks import Block, Fold, Folds
from elections.text import Captions, Told, Words, load_words
from tests.changed import with_cells as with_cells
from tests.changed import with_table as with_table
from tests.conftest import FOLDERS, package

GROUNDS: tuple[tuple[Scheme, Width], ...] = (
    ("light", "wide"),
    ("dark", "wide"),
    ("light", "narrow"),
    ("dark", "narrow"),
    ("light", "medium"),
    ("dark", "medium"),
)
BASES: tuple[Base, ...] = get_args(Base)
WORDS = load_words("en")
MANY = 20

# Tables are the same for all who ask: kept, as long as a package is.
seats_won = cache(results.seats_won)
cast_votes = cache(results.vote_shares)


@dataclass(frozen=True)
class Sketch:
    """A figure as it is told, before it is drawn for a scheme and a width."""

    told: Drawing

    @property
    def captions(self) -> Captions:
        """Return the words around the figure."""
        return self.told.captions

    @property
    def table(self) -> pd.DataFrame:
        """Return the rows of the figure itself."""
        return self.told.told.table

    @property
    def tables(self) -> tuple[pd.DataFrame, ...]:
        """Return all rows that are drawn."""
        return tuple(table for table, _ in self.told.rows)

    @property
    def evidence(self) -> tuple[pd.DataFrame, ...]:
        """Return the rows behind all that is drawn, each with its sources."""
        return self.tables

    def drawn(self, scheme: Scheme, width: Width) -> Drawing:
        """Draw the figure anew."""
        return replace(self.told, scheme=scheme, width=width)


def every_choice(name: str, data: ElectionData) -> Iterator[dict[str, Value]]:
    """Yield the choices of a figure: the usual ones, then each other value of each by itself."""
    return every_view(FIGURES[name].choices, data)


def every_view(taken: Collection[str], data: ElectionData) -> Iterator[dict[str, Value]]:
    """Yield values of the choices ``taken``: the usual ones, then each other of each by itself.

    Of a choice of very many values (a threshold in tenths, say) three are taken.
    """
    usual = settle(data, taken, {})
    yield usual
    for key in (key for key in CHOICES if key in taken):
        before = {one: usual[one] for one in taken if one in usual}
        for value in few(CHOICES[key].options(data, before)):
            if value != usual[key]:
                hanging = {one: usual[one] for one in taken if one not in HANG_ON.get(key, ())}
                yield settle(data, taken, hanging | {key: value})


def few(options: Sequence[Value]) -> Sequence[Value]:
    """Return all values of a choice; of very many the first, the middle and the last."""
    if len(options) <= MANY:
        return options
    return options[0], options[len(options) // 2], options[-1]


# What is meant anew where another choice changes.
HANG_ON = {
    "from": ("to",),
    "election": ("threshold", "threshold_of", "rule", "list_seats", "runner", "merge", "split"),
    "tier": ("appointed",),
}


@cache
def every_figure(package_name: str) -> tuple[Drawing, ...]:
    """Return every figure of a package with its usual choices, and one for each council day."""
    data = package(package_name)
    days = tuple(str(day) for day in CHOICES["day"].options(data, {}))
    return tuple(
        figure(name, data, WORDS, **apart)
        for name, recipe in FIGURES.items()
        for apart in ([{"day": day} for day in days] if "day" in recipe.choices else [{}])
    )


@cache
def every_block(
    package_name: str, words: Words = WORDS, sections: tuple[str, ...] = tuple(SECTIONS)
) -> tuple[tuple[str, Block], ...]:
    """Return every block of the sections of a package, folds opened, each with its section."""
    data = package(package_name)
    return tuple(
        (name, block) for name in sections for block in unfolded(section(name, data, words))
    )


def unfolded(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks and what stands folded in them."""
    for block in blocks:
        yield block
        if isinstance(block, Fold):
            yield from unfolded(block.blocks())
        elif isinstance(block, Folds):
            yield from unfolded(block.folds)


def elections_of(package: str) -> dict[str, bool]:
    """Return the elections of a package, and whether each had seats beside the list seats."""
    with (FOLDERS[package] / "elections.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {row["election_id"]: row["constituency_seats"] != "0" for row in rows}


def names() -> Iterator[str]:
    """Yield the names of all sketches of both packages of what stood in the chamber."""
    for home in FOLDERS:
        yield from (f"{home}/{kind}" for kind in ("chambers", "turnout"))
        yield from (f"{home}/first_party {tier}" for tier in ("list", "all"))
        yield from (f"{home}/seat_shares {by} all" for by in ("name", "successor"))
        yield from (f"{home}/seat_shares name {tier}" for tier in ("list", "constituency"))
        yield f"{home}/seat_shares name appointed"
        yield from (f"{home}/vote_shares {base}" for base in BASES)
        for election, mixed in elections_of(home).items():
            yield f"{home}/chamber {election}"
            tiers = ("list", "all") if mixed else ("list",)
            yield from (f"{home}/votes_to_seats {election} {tier}" for tier in tiers)


def kinds() -> list[str]:
    """Return the figures of which there are sketches."""
    return [*dict.fromkeys(name.split("/")[1].split()[0] for name in names())]


def samples() -> list[str]:
    """Return one sketch of each kind, of the data."""
    own = [name for name in names() if name.startswith("data/")]
    firsts = {name.split()[0]: name for name in reversed(own)}
    return sorted(firsts.values())


def drawings() -> Iterator[tuple[str, Scheme, Width]]:
    """Yield the drawings to look at: as many as differ in kind, not all that there could be.

    The samples of the data are drawn on all grounds but one; every other sketch is drawn
    once, on each ground in turn, and of the made-up country only where its data differ in
    kind. So is each figure of the registry of which there is no sketch, with its usual choices.
    """
    chosen, same = samples(), ("label list", "party_votes", "valid_votes", " list")
    for number, name in enumerate(names()):
        if name in chosen:
            yield from ((name, scheme, width) for scheme, width in GROUNDS[:3])
        elif name.startswith("data/") or not name.endswith(same):
            yield (name, *GROUNDS[number % len(GROUNDS)])
    others = [f"{home}/{kind}" for kind in FIGURES if kind not in kinds() for home in FOLDERS]
    yield from ((name, *GROUNDS[number % len(GROUNDS)]) for number, name in enumerate(others))


@cache
def sketch(name: str) -> Sketch:
    """Return the sketch of a name."""
    home, choices = name.split("/")
    return tell(choices, package(home))


def tell(name: str, data: ElectionData, **choices: Value) -> Sketch:
    """Return the sketch of a figure of any package; further choices by their names."""
    kind, *values = name.split()
    given: dict[str, Value] = dict(zip(FIGURES[kind].choices, values, strict=False))
    if given.get("tier") == "appointed":
        given |= {"tier": "all", "appointed": True}
    return Sketch(figure(kind, data, WORDS, **given, **choices))


def told_of(name: str, data: ElectionData, **choices: Value) -> Told:
    """Return what is told of a figure of any package."""
    return figure(name, data, WORDS, **choices).told


def plotly_of(drawing: Drawing) -> ReadyFigure:
    """Return a drawing as a figure of Plotly, to be looked into."""
    return drawing.plotly(captioned=False)


@cache
def drawing(name: str, scheme: Scheme, width: Width) -> Drawing:
    """Return a sketch drawn once; not to be changed."""
    return sketch(name).drawn(scheme, width)


@cache
def drawn_json(name: str, scheme: Scheme, width: Width) -> dict[str, Any]:
    """Return a drawn sketch as a browser gets it; not to be changed."""
    found: dict[str, Any] = json.loads(drawing(name, scheme, width).json)
    return found
