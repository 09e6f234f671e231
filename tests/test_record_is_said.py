"""No single fact, act or event stands in the tables that the table browser alone shows."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cache

import pytest

from elections.choices import possible
from elections.sections import SECTIONS, section
from elections.sections.blocks import Block, TableBlock
from tests import drawn

# The table, the column of its sentence, and its key.
STATED = (
    ("facts", "statement", "fact_id"),
    ("reforms", "what", "reform_id"),
    ("party_events", "what", "event_id"),
)


def texts(thing: object) -> Iterator[str]:
    """Yield every text in a block, those in its cells and items too."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple | list):
        for part in thing:
            yield from texts(part)
    elif dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        for field in dataclasses.fields(thing):
            yield from texts(getattr(thing, field.name))


@cache
def blocks_of(package: str) -> tuple[Block, ...]:
    """Return the blocks of all pages, that of the sources apart, for every election."""
    data = drawn.package(package)
    elections = possible(data, ("election",))["election"]
    blocks: list[Block] = []
    for name, part in SECTIONS.items():
        if name.startswith("sources."):
            continue
        own = "election" in part.choices and name.startswith("election.")
        for chosen in [{"election": one} for one in elections] if own else [{}]:
            blocks += drawn.unfolded(section(name, data, drawn.WORDS, **chosen))
    return tuple(blocks)


@cache
def said(package: str) -> str:
    """Return all that these blocks say in words."""
    return "\n".join(text for block in blocks_of(package) for text in texts(block))


def is_said(text: str, package: str) -> bool:
    """Return whether a sentence is said, alone or as one of those that begin alike."""
    begun, ends = text.rstrip("."), text.partition(": ")[2].rstrip(".")
    joined = [f"{begun};", *([f"; {ends};", f"; {ends}."] if ends else [])]
    return any(part in said(package) for part in (text, *joined))


@pytest.mark.parametrize("package", drawn.FOLDERS)
@pytest.mark.parametrize(("table", "column", "key"), STATED)
def test_every_row_is_said_on_a_page(table: str, column: str, key: str, package: str) -> None:
    rows = drawn.package(package).tables[table]
    unsaid = {
        str(row[key])
        for _, row in rows.iterrows()
        if (text := drawn.WORDS.text(row, column)) and not is_said(text, package)
    }
    assert unsaid == set()


@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_what_is_missing_is_a_dash_in_a_table(package: str) -> None:
    """And "not found" in a sentence."""
    missing = {drawn.WORDS.say("not-published"), drawn.WORDS.say("not-known")}
    grids = [
        grid
        for block in blocks_of(package)
        if isinstance(block, TableBlock)
        for grid in (*block.grids(narrow=False), *block.grids(narrow=True))
    ]
    assert len(grids) > 20
    assert [grid.headings for grid in grids for row in grid.rows if missing & set(row)] == []
