"""Events that lead from party to party: what is refused on loading, and where exactly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.spoiled import Case, case, cases, cell, expected, replaced, reported

Copy = Callable[..., Path]
EVENTS = "party_events.csv"
LAST = "\n1997_farmers_merged,"
SOURCE = ",register_1998,high"


def added(event: str) -> Callable[[Path], None]:
    """Put an event behind all others but two; the files are sorted by their keys."""
    return replaced(EVENTS, LAST, f"\n{event}{SOURCE}{LAST}")


@cases(
    case(
        "renamed into nobody",
        cell(EVENTS, "1996_workers_renamed", "to_id", ""),
        (EVENTS, "1996_workers_renamed", "to_id"),
    ),
    case(
        "bloc without its member",
        cell(EVENTS, "1994_coast_bloc", "from_id", ""),
        (EVENTS, "1994_coast_bloc", "from_id"),
    ),
    case(
        "merged into itself",
        cell(EVENTS, "1997_craft_merged", "to_id", "craft"),
        (EVENTS, "1997_craft_merged", "to_id"),
    ),
    case(
        "merged into a party that is not there",
        cell(EVENTS, "1997_craft_merged", "to_id", "guilds"),
        (EVENTS, "1997_craft_merged", "to_id"),
    ),
    case(
        "merged into a party before it was founded",
        cell(EVENTS, "1993_craft_merged", "date", "1992-12"),
        (EVENTS, "1993_craft_merged", "date"),
    ),
    case(
        "circle of a merger and a renaming",
        added("1997_d_back,1997-06-01,merged,social_labour,workers,,Back."),
        (EVENTS, "1997_d_back", "date"),  # after the end of the party under its old name
        (EVENTS, "1997_d_back", "to_id"),
    ),
    case(
        "circle of three, closed by the latest, which stands first in the file",
        added("1997_d_one,1997-07-01,merged,coast,green,,One."),
        added("1997_e_two,1997-08-01,merged,green,progress,,Two."),
        cell(EVENTS, "1995_hill_dissolved", "date", "1998-01-01"),
        cell(EVENTS, "1995_hill_dissolved", "type", "merged"),
        cell(EVENTS, "1995_hill_dissolved", "from_id", "progress"),
        cell(EVENTS, "1995_hill_dissolved", "to_id", "coast"),
        (EVENTS, "1995_hill_dissolved", "to_id"),
    ),
)
def test_what_leads_nowhere_or_back_is_refused(spoiled: Case, copy_of_data: Copy) -> None:
    folder = copy_of_data()
    for edit in spoiled.edits:
        edit(folder)
    assert reported(folder) == expected(folder, spoiled.places)


@pytest.mark.parametrize(
    "event",
    [
        "1997_d_split,1997-06-01,split,land_and_craft,craft,,Left once more.",
        "1997_d_rejected,1997-06-01,merger_rejected,social_labour,progress,,Not done.",
        "1997_d_merged,1997-06-01,merged,coast,green,,No circle.",
    ],
)
def test_leaving_and_coming_back_is_no_circle(event: str, copy_of_data: Copy) -> None:
    """The package itself has two that merged, left, and merged again."""
    folder = copy_of_data()
    added(event)(folder)
    assert reported(folder) == []
