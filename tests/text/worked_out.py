"""What the sentences of figures should say, worked out from the results themselves, exactly."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

import pandas as pd
import pytest

from elections.package.loading import ElectionData
from elections.parties.lineage import home
from elections.text.labels import (
    election_labels,
)
from elections.text.words import round_half_up
from tests import drawn
from tests.drawn import WORDS, Sketch, sketch

NAMES = list(drawn.names())


Row = dict[Any, Any]


NUMBER = re.compile(r"[+−±]?\d+(?:,\d{3})*(?:\.\d+)?%?")


@cache
def fallen() -> ElectionData:
    """A country whose first party fell: from 42 of 60 seats to 28 of 50, from 60 to 51 percent."""
    cells = {
        ("1990", "progress"): {"constituency_seats": 35, "share_percent": 60},
        ("1994_autumn", "progress"): {"list_seats": 28, "share_percent": 51},
        ("1994_autumn", "workers"): {"list_seats": 22},
    }
    return drawn.with_cells(drawn.package("country"), "results", cells)


@cache
def lost() -> ElectionData:
    """A country whose first party lost the majority again: 20 of 60, 48 of 54, 18 of 60 seats."""
    return drawn.with_cells(drawn.package("country"), "elections", {("1998",): {"period": "core"}})


PACKAGES: dict[str, Callable[[], ElectionData]] = {
    "data": lambda: drawn.package("data"),
    "country": lambda: drawn.package("country"),
    "fallen": fallen,
    "lost": lost,
}


@cache
def told(name: str, kind: str) -> Sketch:
    """Return a sketch of any of these packages."""
    if name in drawn.FOLDERS:
        return sketch(f"{name}/{kind}")
    return drawn.tell(kind, PACKAGES[name]())


every_package = pytest.mark.parametrize("name", PACKAGES)


every_sketch = pytest.mark.parametrize("name", NAMES)


def of_kind(*kinds: str) -> pytest.MarkDecorator:
    """Return the mark that runs a test with every sketch of some kinds."""
    chosen = [name for name in NAMES if name.split("/")[1].split()[0] in kinds]
    assert chosen
    return pytest.mark.parametrize("name", chosen)


def numbers(text: str, *without: str) -> set[str]:
    """Return the numbers that a text says, apart from those within names."""
    for name in sorted(without, key=len, reverse=True):
        text = text.replace(name, "")
    return set(NUMBER.findall(text))


def data_of(name: str) -> ElectionData:
    """Return the package of a sketch."""
    return drawn.package(name.split("/")[0])


def percent(part: int, whole: int) -> str:
    """Return a share of seats as it is written: one decimal, none for all and for none."""
    share = Fraction(100 * part, whole)
    return f"{round_half_up(share, 0 if share in (0, 100) else 1)}%"


def two(share: object) -> str:
    """Return a share of votes as it is written: as published, or computed to two decimals."""
    if isinstance(share, Decimal):
        return f"{share}%"
    return f"{round_half_up(Fraction(str(share)), 2)}%"


def in_order(text: str, *parts: str) -> bool:
    """Say whether a text has these parts in this order."""
    return re.search(".*".join(map(re.escape, parts)), text) is not None


@cache
def labels(data: ElectionData) -> dict[str, str]:
    """Return the names of the elections."""
    return election_labels(data, WORDS)


@cache
def election_rows(data: ElectionData) -> dict[str, Row]:
    """Return the elections by id, in order of time."""
    rows = data.elections.sort_values("date").to_dict("records")
    return {row["election_id"]: row for row in rows}


@cache
def result_rows(data: ElectionData) -> dict[tuple[str, str], Row]:
    """Return the results by election and contestant."""
    rows = data.results.to_dict("records")
    return {(row["election_id"], row["party_id"]): row for row in rows}


def core_of(data: ElectionData) -> list[str]:
    """Return the elections of the core period in order of time."""
    return [one for one, row in election_rows(data).items() if row["period"] == "core"]


def said(data: ElectionData, *elections: str) -> set[str]:
    """Return the numbers in the names of elections."""
    return {number for one in elections for number in numbers(labels(data)[one])}


def won(data: ElectionData, election: str, party_home: dict[str, str], party: str) -> list[Row]:
    """Return the results of all that are at home with a party."""
    rows = result_rows(data).items()
    return [row for (held, one), row in rows if held == election and home(one, party_home) == party]


def seats(rows: list[Row], tier: str = "all") -> int:
    """Return the seats of some results."""
    columns = ("list_seats", "constituency_seats") if tier == "all" else (f"{tier}_seats",)
    cells = [row[column] for row in rows for column in columns]
    return sum(int(cell) for cell in cells if not pd.isna(cell))


def size(data: ElectionData, election: str, tier: str = "all", *, appointed: bool = False) -> int:
    """Return how many seats there were to win, or in the chamber."""
    row = election_rows(data)[election]
    if tier != "all":
        return int(row[f"{tier}_seats"])
    return int(row["seats"]) - (0 if appointed else int(row["appointed_seats"]))


def short_name(data: ElectionData, party: str) -> str:
    """Return the name of a party in figures."""
    return str(data.parties.set_index("party_id").at[party, "short_name_en"])


def told_of_course(data: ElectionData, shares: dict[str, Fraction], held: list[str]) -> set[str]:
    """Return what a title must say of a share: ends and turning point of a period, what follows."""
    first, last = shares[held[0]], shares[held[-1]]
    named = {held[0], held[-1], *(shares.keys() - set(core_of(data)))}
    top, low = max(held, key=shares.__getitem__), min(held, key=shares.__getitem__)
    rise, fall = shares[top] - max(first, last), min(first, last) - shares[low]
    if max(rise, fall) > 0:
        named.add(top if rise >= fall else low)
    return {WORDS.seat_share(shares[one]) for one in named} | said(data, *named)


def assert_in_time(title: str, data: ElectionData) -> None:
    """Assert that a title tells elections in order of time, and judges by no verb."""
    told_of = (labels(data)[election] for election in election_rows(data))
    names = [label for label in told_of if re.search(rf"\b{label}\b", title)]
    assert in_order(title, *names)
    assert not re.search(r"\b(rose|fell|grew|peak|low)\b", title)


def rows_said(name: str) -> pd.DataFrame:
    """Return the rows of a sketch, checked to have a sentence each."""
    table = sketch(name).table
    assert len(table)
    assert table["hover"].is_unique
    return table
